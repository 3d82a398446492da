// The headers of EDK2's folder IndustryStandard/.

import type { Header } from '../header';
import { acpiAmlAndArmHeaders } from './acpi-aml-and-arm';
import { acpiTablesHeaders } from './acpi-tables';
import { acpi10Headers } from './acpi10';
import { acpi20Headers } from './acpi20';
import { acpi30Headers } from './acpi30';
import { acpi40Headers } from './acpi40';
import { acpi50Headers } from './acpi50';
import { acpi51Headers } from './acpi51';
import { acpi60Headers } from './acpi60';
import { acpi61Headers } from './acpi61';
import { acpi62Headers } from './acpi62';
import { acpi63Headers } from './acpi63';
import { acpi64Headers } from './acpi64';
import { atapiHeaders } from './atapi';
import { busesHeaders } from './buses';
import { disksHeaders } from './disks';
import { emmcHeaders } from './emmc';
import { machinesHeaders } from './machines';
import { networkHeaders } from './network';
import { nvmeHeaders } from './nvme';
import { pciHeaders } from './pci';
import { pciExpress21Headers } from './pci-express21';
import { pci22Headers } from './pci22';
import { peImageHeaders } from './pe-image';
import { processorsHeaders } from './processors';
import { qemuHeaders } from './qemu';
import { scsiHeaders } from './scsi';
import { smBiosHeaders } from './sm-bios';
import { tcgStorageCoreHeaders } from './tcg-storage-core';
import { tpmHeaders } from './tpm';
import { tpm12Headers } from './tpm12';
import { tpm20Headers } from './tpm20';
import { virtioHeaders } from './virtio';
import { virtioFsHeaders } from './virtio-fs';

export const industryStandardFolderHeaders: readonly Header[] = [
  ...acpiAmlAndArmHeaders,
  ...acpiTablesHeaders,
  ...acpi10Headers,
  ...acpi20Headers,
  ...acpi30Headers,
  ...acpi40Headers,
  ...acpi50Headers,
  ...acpi51Headers,
  ...acpi60Headers,
  ...acpi61Headers,
  ...acpi62Headers,
  ...acpi63Headers,
  ...acpi64Headers,
  ...atapiHeaders,
  ...busesHeaders,
  ...disksHeaders,
  ...emmcHeaders,
  ...machinesHeaders,
  ...networkHeaders,
  ...nvmeHeaders,
  ...pciHeaders,
  ...pciExpress21Headers,
  ...pci22Headers,
  ...peImageHeaders,
  ...processorsHeaders,
  ...qemuHeaders,
  ...scsiHeaders,
  ...smBiosHeaders,
  ...tcgStorageCoreHeaders,
  ...tpmHeaders,
  ...tpm12Headers,
  ...tpm20Headers,
  ...virtioHeaders,
  ...virtioFsHeaders,
];
