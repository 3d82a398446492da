// EFI_PEI_SERVICES and PeiServicesLib (PI 1.8 volume 1, chapter 4; spec 6): what a PEIM calls. The memory services, the HOB list and
// PPIs are simulated; the others answer as a PEI core does that has no such thing.

import { EFI_INVALID_PARAMETER, EFI_NOT_AVAILABLE_YET, EFI_NOT_FOUND } from '../../uefi/status';
import { type Word, wordOf } from '../words';
import { big, fromStatus, uint32, word } from './arguments';
import type { Builtin, Context } from './builtin';
import { installPpi, locatePpi, notifyPpi, reinstallPpi } from './ppi';

function pei(context: Context) {
  const { pei: phase } = context.machine;
  if (phase === undefined) return context.halt('PEI services do not exist in the DXE phase');
  return phase.services;
}

function allocatePages(context: Context, type: number, pages: bigint, memory: Word): Word {
  context.atService();
  const { status, memory: address } = pei(context).allocatePages(type, pages);
  context.shareHobs();
  if (status === 0n) {
    context.allocated('pages', wordOf(address), wordOf(pages * 4096n), type);
    context.store(memory, 8, wordOf(address));
  }
  return fromStatus(status);
}

function allocatePool(context: Context, size: bigint, result: Word): Word {
  context.atService();
  const { status, buffer } = pei(context).allocatePool(size);
  context.shareHobs();
  if (buffer !== undefined) {
    if (status === 0n) context.allocated('pool', wordOf(buffer), wordOf(size), 4);
    context.store(result, 8, wordOf(buffer));
  }
  return fromStatus(status);
}

function freePages(context: Context, memory: bigint, pages: bigint): Word {
  const bytes = wordOf(BigInt.asUintN(64, pages * 4096n));
  context.checkFree('pages', wordOf(memory), bytes);
  context.atService();
  const status = pei(context).freePages(memory, pages);
  context.shareHobs();
  if (status === 0n) context.freed('pages', wordOf(memory), bytes);
  return fromStatus(status);
}

/** CreateHob; the new HOB's bytes are the script's to fill. */
function createHob(context: Context, type: number, length: number, result: Word): Word {
  context.atService();
  const { status, hob } = pei(context).createHob(type, length);
  context.shareHobs();
  context.store(result, 8, hob === undefined ? 0 : wordOf(hob));
  return fromStatus(status);
}

function installPeiMemory(context: Context, begin: bigint, length: bigint): Word {
  context.atService();
  return fromStatus(pei(context).installPeiMemory(begin, length));
}

function hobList(context: Context, result: Word): Word {
  const { hobList: address } = pei(context);
  if (address === 0n) return fromStatus(EFI_NOT_AVAILABLE_YET);
  context.shareHobs();
  context.store(result, 8, wordOf(address));
  return 0;
}

const notFound = () => fromStatus(EFI_NOT_FOUND);
const invalid = () => fromStatus(EFI_INVALID_PARAMETER);
const THIS = 'IN CONST EFI_PEI_SERVICES **PeiServices';

function member(name: string, prototype: string, doc: string, body: (context: Context, args: readonly Word[]) => Word): Builtin {
  return { name: `EFI_PEI_SERVICES.${name}`, prototype, doc, reference: 'PI 1.8 volume 1, 4', body };
}

/** Members in the order of the table; InstallPpi … SetBootMode come before the memory services. */
export const peiServices: readonly Builtin[] = [
  member(
    'InstallPpi',
    `typedef EFI_STATUS (EFIAPI *EFI_PEI_INSTALL_PPI)(${THIS}, IN CONST EFI_PEI_PPI_DESCRIPTOR *PpiList);`,
    'Adds the PPIs of a list, and calls who asked to be told of them.\nEFI_INVALID_PARAMETER: the list is NULL, or one of it is no PPI.',
    (c, a) => installPpi(c, word(a, 1)),
  ),
  member(
    'ReInstallPpi',
    `typedef EFI_STATUS (EFIAPI *EFI_PEI_REINSTALL_PPI)(${THIS}, IN CONST EFI_PEI_PPI_DESCRIPTOR *OldPpi, IN CONST EFI_PEI_PPI_DESCRIPTOR *NewPpi);`,
    'Puts a PPI in the place of another, and calls who asked to be told of it.\nEFI_INVALID_PARAMETER: one is NULL, or the new one is no PPI. EFI_NOT_FOUND: the old one is not installed.',
    (c, a) => reinstallPpi(c, word(a, 1), word(a, 2)),
  ),
  member(
    'LocatePpi',
    `typedef EFI_STATUS (EFIAPI *EFI_PEI_LOCATE_PPI)(${THIS}, IN CONST EFI_GUID *Guid, IN UINTN Instance, IN OUT EFI_PEI_PPI_DESCRIPTOR **PpiDescriptor OPTIONAL, IN OUT VOID **Ppi);`,
    'The PPI of that GUID and number, counted from 0. The platform has none of its own.\nEFI_NOT_FOUND: nobody has installed it.',
    (c, a) => locatePpi(c, a, 1),
  ),
  member(
    'NotifyPpi',
    `typedef EFI_STATUS (EFIAPI *EFI_PEI_NOTIFY_PPI)(${THIS}, IN CONST EFI_PEI_NOTIFY_DESCRIPTOR *NotifyList);`,
    'Calls functions for each PPI of a GUID that is or will be installed. Those of the kind DISPATCH would be called after the PEIM has returned, and are not.\nEFI_INVALID_PARAMETER: the list is NULL, or one of it is no notification.',
    (c, a) => notifyPpi(c, word(a, 1)),
  ),
  member(
    'GetBootMode',
    `typedef EFI_STATUS (EFIAPI *EFI_PEI_GET_BOOT_MODE)(${THIS}, OUT EFI_BOOT_MODE *BootMode);`,
    'BOOT_WITH_FULL_CONFIGURATION.\nEFI_INVALID_PARAMETER: BootMode is NULL.',
    (c, a) => {
      if (word(a, 1) === 0) return fromStatus(EFI_INVALID_PARAMETER);
      c.store(word(a, 1), 4, 0);
      return 0;
    },
  ),
  member(
    'SetBootMode',
    `typedef EFI_STATUS (EFIAPI *EFI_PEI_SET_BOOT_MODE)(${THIS}, IN EFI_BOOT_MODE BootMode);`,
    'The boot mode has no effect here: EFI_SUCCESS.',
    () => 0,
  ),
  member(
    'GetHobList',
    `typedef EFI_STATUS (EFIAPI *EFI_PEI_GET_HOB_LIST)(${THIS}, OUT VOID **HobList);`,
    'Address of the HOB list.\nEFI_NOT_AVAILABLE_YET: there is none yet.',
    (c, a) => hobList(c, word(a, 1)),
  ),
  member(
    'CreateHob',
    `typedef EFI_STATUS (EFIAPI *EFI_PEI_CREATE_HOB)(${THIS}, IN UINT16 Type, IN UINT16 Length, IN OUT VOID **Hob);`,
    'Adds a HOB to the list.\nEFI_INVALID_PARAMETER: the length cannot be rounded up to 8. EFI_OUT_OF_RESOURCES.',
    (c, a) => createHob(c, uint32(a, 1), uint32(a, 2), word(a, 3)),
  ),
  member(
    'FfsFindNextVolume',
    `typedef EFI_STATUS (EFIAPI *EFI_PEI_FFS_FIND_NEXT_VOLUME2)(${THIS}, IN UINTN Instance, IN OUT VOID **VolumeHandle);`,
    'Firmware volumes are not read: EFI_NOT_FOUND.',
    notFound,
  ),
  member(
    'FfsFindNextFile',
    `typedef EFI_STATUS (EFIAPI *EFI_PEI_FFS_FIND_NEXT_FILE2)(${THIS}, IN UINT8 SearchType, IN CONST VOID *VolumeHandle, IN OUT VOID **FileHandle);`,
    'Firmware volumes are not read: EFI_NOT_FOUND.',
    notFound,
  ),
  member(
    'FfsFindSectionData',
    `typedef EFI_STATUS (EFIAPI *EFI_PEI_FFS_FIND_SECTION_DATA2)(${THIS}, IN UINT8 SectionType, IN VOID *FileHandle, OUT VOID **SectionData);`,
    'Firmware volumes are not read: EFI_NOT_FOUND.',
    notFound,
  ),
  member(
    'InstallPeiMemory',
    `typedef EFI_STATUS (EFIAPI *EFI_PEI_INSTALL_PEI_MEMORY)(${THIS}, IN EFI_PHYSICAL_ADDRESS MemoryBegin, IN UINT64 MemoryLength);`,
    'Tells the PEI core where permanent memory is; it moves there when the PEIM has returned. Always EFI_SUCCESS.',
    (c, a) => installPeiMemory(c, big(a, 1), big(a, 2)),
  ),
  member(
    'AllocatePages',
    `typedef EFI_STATUS (EFIAPI *EFI_PEI_ALLOCATE_PAGES)(${THIS}, IN EFI_MEMORY_TYPE MemoryType, IN UINTN Pages, OUT EFI_PHYSICAL_ADDRESS *Memory);`,
    'Allocates pages from the top of PEI memory.\nEFI_INVALID_PARAMETER: the type is not allowed in PEI. EFI_NOT_AVAILABLE_YET: there is no HOB list. EFI_OUT_OF_RESOURCES.',
    (c, a) => allocatePages(c, uint32(a, 1), big(a, 2), word(a, 3)),
  ),
  member(
    'AllocatePool',
    `typedef EFI_STATUS (EFIAPI *EFI_PEI_ALLOCATE_POOL)(${THIS}, IN UINTN Size, OUT VOID **Buffer);`,
    'Allocates a buffer as a HOB; it is never freed.\nEFI_OUT_OF_RESOURCES: Size is above 65520, or there is no room.',
    (c, a) => allocatePool(c, big(a, 1), word(a, 2)),
  ),
  member(
    'CopyMem',
    'typedef VOID (EFIAPI *EFI_PEI_COPY_MEM)(IN VOID *Destination, IN VOID *Source, IN UINTN Length);',
    'Copies Length bytes; the ranges may overlap.',
    (c, a) => {
      c.copy(word(a, 0), word(a, 1), word(a, 2));
      return 0;
    },
  ),
  member(
    'SetMem',
    'typedef VOID (EFIAPI *EFI_PEI_SET_MEM)(IN VOID *Buffer, IN UINTN Size, IN UINT8 Value);',
    'Fills Size bytes with Value.',
    (c, a) => {
      c.set(word(a, 0), word(a, 1), uint32(a, 2));
      return 0;
    },
  ),
  member(
    'ReportStatusCode',
    `typedef EFI_STATUS (EFIAPI *EFI_PEI_REPORT_STATUS_CODE)(${THIS}, IN UINT32 Type, IN UINT32 Value, IN UINT32 Instance, IN CONST EFI_GUID *CallerId OPTIONAL, IN CONST VOID *Data OPTIONAL) __attribute__ ((status_may_be_ignored));`,
    'Nobody listens to status codes: EFI_NOT_AVAILABLE_YET.',
    () => fromStatus(EFI_NOT_AVAILABLE_YET),
  ),
  member('ResetSystem', `typedef EFI_STATUS (EFIAPI *EFI_PEI_RESET_SYSTEM)(${THIS});`, 'Ends the run: the machine resets.', (c) =>
    c.halt('ResetSystem'),
  ),
  member(
    'FfsFindFileByName',
    'typedef EFI_STATUS (EFIAPI *EFI_PEI_FFS_FIND_BY_NAME)(IN CONST EFI_GUID *FileName, IN EFI_PEI_FV_HANDLE VolumeHandle, OUT EFI_PEI_FILE_HANDLE *FileHandle);',
    'Firmware volumes are not read: EFI_NOT_FOUND.',
    notFound,
  ),
  member(
    'FfsGetFileInfo',
    'typedef EFI_STATUS (EFIAPI *EFI_PEI_FFS_GET_FILE_INFO)(IN EFI_PEI_FILE_HANDLE FileHandle, OUT EFI_FV_FILE_INFO *FileInfo);',
    'Firmware volumes are not read, and no handle is one of a file: EFI_INVALID_PARAMETER.',
    invalid,
  ),
  member(
    'FfsGetVolumeInfo',
    'typedef EFI_STATUS (EFIAPI *EFI_PEI_FFS_GET_VOLUME_INFO)(IN EFI_PEI_FV_HANDLE VolumeHandle, OUT EFI_FV_INFO *VolumeInfo);',
    'Firmware volumes are not read, and no handle is one of a volume: EFI_INVALID_PARAMETER.',
    invalid,
  ),
  member(
    'RegisterForShadow',
    'typedef EFI_STATUS (EFIAPI *EFI_PEI_REGISTER_FOR_SHADOW)(IN EFI_PEI_FILE_HANDLE FileHandle);',
    'Asks for a second call of the PEIM from memory, which does not come here: EFI_SUCCESS.',
    () => 0,
  ),
  member(
    'FindSectionData3',
    `typedef EFI_STATUS (EFIAPI *EFI_PEI_FFS_FIND_SECTION_DATA3)(${THIS}, IN UINT8 SectionType, IN UINTN SectionInstance, IN EFI_PEI_FILE_HANDLE FileHandle, OUT VOID **SectionData, OUT UINT32 *AuthenticationStatus);`,
    'Firmware volumes are not read: EFI_NOT_FOUND.',
    notFound,
  ),
  member(
    'FfsGetFileInfo2',
    'typedef EFI_STATUS (EFIAPI *EFI_PEI_FFS_GET_FILE_INFO2)(IN EFI_PEI_FILE_HANDLE FileHandle, OUT EFI_FV_FILE_INFO2 *FileInfo);',
    'Firmware volumes are not read, and no handle is one of a file: EFI_INVALID_PARAMETER.',
    invalid,
  ),
  member(
    'ResetSystem2',
    'typedef VOID (EFIAPI *EFI_PEI_RESET2_SYSTEM)(IN EFI_RESET_TYPE ResetType, IN EFI_STATUS ResetStatus, IN UINTN DataSize, IN VOID *ResetData OPTIONAL);',
    'Ends the run: the machine resets.',
    (c) => c.halt('ResetSystem2'),
  ),
  member(
    'FreePages',
    `typedef EFI_STATUS (EFIAPI *EFI_PEI_FREE_PAGES)(${THIS}, IN EFI_PHYSICAL_ADDRESS Memory, IN UINTN Pages) __attribute__ ((status_may_be_ignored));`,
    'Frees pages.\nEFI_INVALID_PARAMETER: Pages is 0 or Memory not page aligned. EFI_NOT_AVAILABLE_YET. EFI_NOT_FOUND: no allocation covers them.',
    (c, a) => freePages(c, big(a, 1), big(a, 2)),
  ),
];

function library(name: string, prototype: string, body: (context: Context, args: readonly Word[]) => Word): Builtin {
  const of = peiServices.find((builtin) => builtin.name === `EFI_PEI_SERVICES.${name}`) as Builtin;
  return { name: `PeiServices${name}`, prototype, doc: of.doc, reference: 'MdePkg PeiServicesLib', body };
}

/** Members behind ResetSystem that are pointers to PPIs: the platform has neither, they are NULL. */
export const PEI_POINTERS = ['const EFI_PEI_CPU_IO_PPI *CpuIo', 'const EFI_PEI_PCI_CFG2_PPI *PciCfg'] as const;

/** Where a member of `peiServices` lies in the table, counted in members. */
export function peiMember(index: number): number {
  return index > peiServices.findIndex(({ name }) => name.endsWith('.ResetSystem')) ? index + PEI_POINTERS.length : index;
}

export const peiServicesLib: readonly Builtin[] = [
  library(
    'AllocatePages',
    'EFI_STATUS EFIAPI PeiServicesAllocatePages (IN EFI_MEMORY_TYPE MemoryType, IN UINTN Pages, OUT EFI_PHYSICAL_ADDRESS *Memory);',
    (c, a) => allocatePages(c, uint32(a, 0), big(a, 1), word(a, 2)),
  ),
  library(
    'FreePages',
    'EFI_STATUS EFIAPI PeiServicesFreePages (IN EFI_PHYSICAL_ADDRESS Memory, IN UINTN Pages) __attribute__ ((status_may_be_ignored));',
    (c, a) => freePages(c, big(a, 0), big(a, 1)),
  ),
  library('AllocatePool', 'EFI_STATUS EFIAPI PeiServicesAllocatePool (IN UINTN Size, OUT VOID **Buffer);', (c, a) =>
    allocatePool(c, big(a, 0), word(a, 1)),
  ),
  library('CreateHob', 'EFI_STATUS EFIAPI PeiServicesCreateHob (IN UINT16 Type, IN UINT16 Length, IN OUT VOID **Hob);', (c, a) =>
    createHob(c, uint32(a, 0), uint32(a, 1), word(a, 2)),
  ),
  library('GetHobList', 'EFI_STATUS EFIAPI PeiServicesGetHobList (OUT VOID **HobList);', (c, a) => hobList(c, word(a, 0))),
  library(
    'InstallPeiMemory',
    'EFI_STATUS EFIAPI PeiServicesInstallPeiMemory (IN EFI_PHYSICAL_ADDRESS MemoryBegin, IN UINT64 MemoryLength);',
    (c, a) => installPeiMemory(c, big(a, 0), big(a, 1)),
  ),
  library('GetBootMode', 'EFI_STATUS EFIAPI PeiServicesGetBootMode (OUT EFI_BOOT_MODE *BootMode);', (c, a) => {
    c.store(word(a, 0), 4, 0);
    return 0;
  }),
  library('SetBootMode', 'EFI_STATUS EFIAPI PeiServicesSetBootMode (IN EFI_BOOT_MODE BootMode);', () => 0),
  library(
    'LocatePpi',
    'EFI_STATUS EFIAPI PeiServicesLocatePpi (IN CONST EFI_GUID *Guid, IN UINTN Instance, IN OUT EFI_PEI_PPI_DESCRIPTOR **PpiDescriptor, IN OUT VOID **Ppi);',
    (c, a) => locatePpi(c, a, 0),
  ),
  library('InstallPpi', 'EFI_STATUS EFIAPI PeiServicesInstallPpi (IN CONST EFI_PEI_PPI_DESCRIPTOR *PpiList);', (c, a) =>
    installPpi(c, word(a, 0)),
  ),
  library(
    'ReInstallPpi',
    'EFI_STATUS EFIAPI PeiServicesReInstallPpi (IN CONST EFI_PEI_PPI_DESCRIPTOR *OldPpi, IN CONST EFI_PEI_PPI_DESCRIPTOR *NewPpi);',
    (c, a) => reinstallPpi(c, word(a, 0), word(a, 1)),
  ),
  library('NotifyPpi', 'EFI_STATUS EFIAPI PeiServicesNotifyPpi (IN CONST EFI_PEI_NOTIFY_DESCRIPTOR *NotifyList);', (c, a) =>
    notifyPpi(c, word(a, 0)),
  ),
  library(
    'FfsFindNextVolume',
    'EFI_STATUS EFIAPI PeiServicesFfsFindNextVolume (IN UINTN Instance, IN OUT EFI_PEI_FV_HANDLE *VolumeHandle);',
    notFound,
  ),
  library(
    'FfsFindFileByName',
    'EFI_STATUS EFIAPI PeiServicesFfsFindFileByName (IN CONST EFI_GUID *FileName, IN CONST EFI_PEI_FV_HANDLE VolumeHandle, OUT EFI_PEI_FILE_HANDLE *FileHandle);',
    notFound,
  ),
  library('RegisterForShadow', 'EFI_STATUS EFIAPI PeiServicesRegisterForShadow (IN EFI_PEI_FILE_HANDLE FileHandle);', () => 0),
  {
    name: 'GetPeiServicesTablePointer',
    prototype: 'CONST EFI_PEI_SERVICES ** EFIAPI GetPeiServicesTablePointer (VOID);',
    doc: 'The pointer to the PEI services table that a PEIM is given.',
    reference: 'MdePkg PeiServicesTablePointerLib',
    body: (context) => context.peiServicesPointer,
  },
];
