// The headers of EDK2's folder IndustryStandard/.

import type { Header } from '../header';
import { acpi10Headers } from './acpi10';
import { acpi20Headers } from './acpi20';
import { busesHeaders } from './buses';
import { disksHeaders } from './disks';
import { machinesHeaders } from './machines';
import { pciHeaders } from './pci';
import { pci22Headers } from './pci22';
import { peImageHeaders } from './pe-image';

export const industryStandardFolderHeaders: readonly Header[] = [
  ...acpi10Headers,
  ...acpi20Headers,
  ...busesHeaders,
  ...disksHeaders,
  ...machinesHeaders,
  ...pciHeaders,
  ...pci22Headers,
  ...peImageHeaders,
];
