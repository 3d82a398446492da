// Libraries in which a platform says what it is. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const platformHeaders: readonly Header[] = [
  {
    name: 'Library/CapsuleLib.h',
    text: `#pragma once
#include <Uefi.h>
#define COD_RELOCATION_INFO_VAR_NAME L"CodRelocationInfo"
EFI_STATUS EFIAPI SupportCapsuleImage (EFI_CAPSULE_HEADER *CapsuleHeader);
EFI_STATUS EFIAPI ProcessCapsuleImage (EFI_CAPSULE_HEADER *CapsuleHeader);
EFI_STATUS EFIAPI ProcessCapsules (VOID);
BOOLEAN EFIAPI CoDCheckCapsuleOnDiskFlag (VOID);
EFI_STATUS EFIAPI CoDClearCapsuleOnDiskFlag (VOID);
EFI_STATUS EFIAPI CoDRelocateCapsule (UINTN MaxRetry);
EFI_STATUS EFIAPI CoDRemoveTempFile (UINTN MaxRetry);
`,
  },
  {
    name: 'Library/CustomizedDisplayLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Protocol/DisplayProtocol.h>
EFI_STATUS EFIAPI DisplayPageFrame (FORM_DISPLAY_ENGINE_FORM *FormData, EFI_SCREEN_DESCRIPTOR *ScreenForStatement);
VOID EFIAPI ClearDisplayPage (VOID);
VOID EFIAPI RefreshKeyHelp (FORM_DISPLAY_ENGINE_FORM *FormData, FORM_DISPLAY_ENGINE_STATEMENT *Statement, BOOLEAN Selected);
VOID EFIAPI UpdateStatusBar (UINTN MessageType, BOOLEAN State);
VOID EFIAPI CreateDialog (EFI_INPUT_KEY *Key, ...);
UINTN EFIAPI ConfirmDataChange (VOID);
BOOLEAN EFIAPI FormExitPolicy (VOID);
UINT64 EFIAPI FormExitTimeout (FORM_DISPLAY_ENGINE_FORM *FormData);
UINTN EFIAPI PrintStringAt (UINTN Column, UINTN Row, CHAR16 *String);
UINTN EFIAPI PrintStringAtWithWidth (UINTN Column, UINTN Row, CHAR16 *String, UINTN Width);
UINTN EFIAPI PrintCharAt (UINTN Column, UINTN Row, CHAR16 Character);
VOID EFIAPI ClearLines (UINTN LeftColumn, UINTN RightColumn, UINTN TopRow, UINTN BottomRow, UINTN TextAttribute);
UINT8 EFIAPI GetPopupColor (VOID);
UINT8 EFIAPI GetPopupInverseColor (VOID);
UINT8 EFIAPI GetPickListColor (VOID);
UINT8 EFIAPI GetArrowColor (VOID);
UINT8 EFIAPI GetInfoTextColor (VOID);
UINT8 EFIAPI GetHelpTextColor (VOID);
UINT8 EFIAPI GetGrayedTextColor (VOID);
UINT8 EFIAPI GetHighlightTextColor (VOID);
UINT8 EFIAPI GetFieldTextColor (VOID);
UINT8 EFIAPI GetSubTitleTextColor (VOID);
`,
  },
  {
    name: 'Library/DisplayUpdateProgressLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Protocol/GraphicsOutput.h>
EFI_STATUS EFIAPI DisplayUpdateProgress (UINTN Completion, EFI_GRAPHICS_OUTPUT_BLT_PIXEL_UNION *Color);
`,
  },
  {
    name: 'Library/FmpAuthenticationLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Protocol/FirmwareManagement.h>
RETURN_STATUS EFIAPI AuthenticateFmpImage (EFI_FIRMWARE_IMAGE_AUTHENTICATION *Image, UINTN ImageSize, const UINT8 *PublicKeyData, UINTN PublicKeyDataLength);
`,
  },
  {
    name: 'Library/NonDiscoverableDeviceRegistrationLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Protocol/NonDiscoverableDevice.h>
typedef enum {
  NonDiscoverableDeviceTypeAhci,
  NonDiscoverableDeviceTypeAmba,
  NonDiscoverableDeviceTypeEhci,
  NonDiscoverableDeviceTypeNvme,
  NonDiscoverableDeviceTypeOhci,
  NonDiscoverableDeviceTypeSdhci,
  NonDiscoverableDeviceTypeUfs,
  NonDiscoverableDeviceTypeUhci,
  NonDiscoverableDeviceTypeXhci,
  NonDiscoverableDeviceTypeMax,
} NON_DISCOVERABLE_DEVICE_TYPE;
EFI_STATUS EFIAPI RegisterNonDiscoverableMmioDevice (NON_DISCOVERABLE_DEVICE_TYPE Type, NON_DISCOVERABLE_DEVICE_DMA_TYPE DmaType, NON_DISCOVERABLE_DEVICE_INIT InitFunc, EFI_HANDLE *Handle, UINTN NumMmioResources, ...);
`,
  },
  {
    name: 'Library/PlatformBmPrintScLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Uefi/UefiBaseType.h>
EFI_STATUS EFIAPI PlatformBmPrintScRegisterHandler (VOID);
`,
  },
  {
    name: 'Library/PlatformBootManagerLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Library/UefiBootManagerLib.h>
VOID EFIAPI PlatformBootManagerBeforeConsole (VOID);
VOID EFIAPI PlatformBootManagerAfterConsole (VOID);
VOID EFIAPI PlatformBootManagerWaitCallback (UINT16 TimeoutRemain);
VOID EFIAPI PlatformBootManagerUnableToBoot (VOID);
`,
  },
  {
    name: 'Library/PlatformFvbLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Protocol/FirmwareVolumeBlock.h>
VOID EFIAPI PlatformFvbDataRead (const EFI_FIRMWARE_VOLUME_BLOCK2_PROTOCOL *This, EFI_LBA Lba, UINTN Offset, UINTN NumBytes, UINT8 *Buffer);
VOID EFIAPI PlatformFvbDataWritten (const EFI_FIRMWARE_VOLUME_BLOCK2_PROTOCOL *This, EFI_LBA Lba, UINTN Offset, UINTN NumBytes, UINT8 *Buffer);
VOID EFIAPI PlatformFvbBlocksErased (const EFI_FIRMWARE_VOLUME_BLOCK2_PROTOCOL *This, VA_LIST List);
`,
  },
  {
    name: 'Library/PlatformHookLib.h',
    text: `#pragma once
#include <Uefi.h>
RETURN_STATUS EFIAPI PlatformHookSerialPortInitialize (VOID);
`,
  },
  {
    name: 'Library/PlatformInitLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <PiPei.h>
#pragma pack(1)
typedef struct {
  EFI_HOB_GUID_TYPE GuidHeader;
  UINT16 HostBridgeDevId;
  UINT64 PcdConfidentialComputingGuestAttr;
  BOOLEAN SevEsIsEnabled;
  UINT32 BootMode;
  BOOLEAN S3Supported;
  BOOLEAN SmmSmramRequire;
  BOOLEAN Q35SmramAtDefaultSmbase;
  UINT16 Q35TsegMbytes;
  UINT64 FirstNonAddress;
  UINT8 PhysMemAddressWidth;
  UINT32 Uc32Base;
  UINT32 Uc32Size;
  BOOLEAN PcdSetNxForStack;
  UINT64 PcdTdxSharedBitMask;
  UINT64 PcdPciMmio64Base;
  UINT64 PcdPciMmio64Size;
  UINT32 PcdPciMmio32Base;
  UINT32 PcdPciMmio32Size;
  UINT64 PcdPciIoBase;
  UINT64 PcdPciIoSize;
  UINT64 PcdEmuVariableNvStoreReserved;
  UINT32 PcdCpuBootLogicalProcessorNumber;
  UINT32 PcdCpuMaxLogicalProcessorNumber;
  UINT32 DefaultMaxCpuNumber;
  UINT32 S3AcpiReservedMemoryBase;
  UINT32 S3AcpiReservedMemorySize;
} EFI_HOB_PLATFORM_INFO;
#pragma pack()
UINT8 EFIAPI PlatformCmosRead8 (UINTN Index);
UINT8 EFIAPI PlatformCmosWrite8 (UINTN Index, UINT8 Value);
VOID EFIAPI PlatformDebugDumpCmos (VOID);
VOID EFIAPI PlatformAddIoMemoryBaseSizeHob (EFI_PHYSICAL_ADDRESS MemoryBase, UINT64 MemorySize);
VOID EFIAPI PlatformAddIoMemoryRangeHob (EFI_PHYSICAL_ADDRESS MemoryBase, EFI_PHYSICAL_ADDRESS MemoryLimit);
VOID EFIAPI PlatformAddMemoryBaseSizeHob (EFI_PHYSICAL_ADDRESS MemoryBase, UINT64 MemorySize);
VOID EFIAPI PlatformAddMemoryRangeHob (EFI_PHYSICAL_ADDRESS MemoryBase, EFI_PHYSICAL_ADDRESS MemoryLimit);
VOID EFIAPI PlatformAddReservedMemoryBaseSizeHob (EFI_PHYSICAL_ADDRESS MemoryBase, UINT64 MemorySize, BOOLEAN Cacheable);
VOID EFIAPI PlatformQemuUc32BaseInitialization (EFI_HOB_PLATFORM_INFO *PlatformInfoHob);
UINT32 EFIAPI PlatformGetSystemMemorySizeBelow4gb (EFI_HOB_PLATFORM_INFO *PlatformInfoHob);
VOID EFIAPI PlatformAddressWidthInitialization (EFI_HOB_PLATFORM_INFO *PlatformInfoHob);
VOID EFIAPI PlatformQemuInitializeRam (EFI_HOB_PLATFORM_INFO *PlatformInfoHob);
VOID EFIAPI PlatformQemuInitializeRamForS3 (EFI_HOB_PLATFORM_INFO *PlatformInfoHob);
VOID EFIAPI PlatformMemMapInitialization (EFI_HOB_PLATFORM_INFO *PlatformInfoHob);
EFI_STATUS EFIAPI PlatformNoexecDxeInitialization (EFI_HOB_PLATFORM_INFO *PlatformInfoHob);
VOID EFIAPI PlatformMiscInitialization (EFI_HOB_PLATFORM_INFO *PlatformInfoHob);
VOID EFIAPI PlatformMaxCpuCountInitialization (EFI_HOB_PLATFORM_INFO *PlatformInfoHob);
EFI_STATUS EFIAPI ProcessTdxHobList (VOID);
VOID EFIAPI PlatformTdxPublishRamRegions (VOID);
BOOLEAN EFIAPI PlatformValidateNvVarStore (UINT8 *NvVarStoreBase, UINT32 NvVarStoreSize);
VOID *EFIAPI PlatformReserveEmuVariableNvStore (VOID);
EFI_STATUS EFIAPI PlatformInitEmuVariableNvStore (VOID *EmuVariableNvStore);
`,
  },
  {
    name: 'Library/PlatformPKProtectionLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
EFI_STATUS EFIAPI DisablePKProtection (VOID);
`,
  },
  {
    name: 'Library/PlatformSecLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <PiPei.h>
#include <Ppi/SecPlatformInformation.h>
EFI_PEI_PPI_DESCRIPTOR *EFIAPI SecPlatformMain (EFI_SEC_PEI_HAND_OFF *SecCoreData);
EFI_STATUS EFIAPI SecPlatformInformation (const EFI_PEI_SERVICES **PeiServices, UINT64 *StructureSize, EFI_SEC_PLATFORM_INFORMATION_RECORD *PlatformInformationRecord);
VOID EFIAPI SecPlatformDisableTemporaryMemory (VOID);
`,
  },
  {
    name: 'Library/PlatformSecureLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
BOOLEAN EFIAPI UserPhysicalPresent (VOID);
`,
  },
  {
    name: 'Library/PlatformVarCleanupLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Guid/VarErrorFlag.h>
typedef enum {
  VarCleanupAll,
  VarCleanupManually,
  VarCleanupMax,
} VAR_CLEANUP_TYPE;
VAR_ERROR_FLAG EFIAPI GetLastBootVarErrorFlag (VOID);
EFI_STATUS EFIAPI PlatformVarCleanup (VAR_ERROR_FLAG Flag, VAR_CLEANUP_TYPE Type);
`,
  },
  {
    name: 'Library/QemuBootOrderLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Uefi/UefiBaseType.h>
#include <Base.h>
RETURN_STATUS EFIAPI ConnectDevicesFromQemu (VOID);
VOID EFIAPI StoreQemuBootOrder (VOID);
RETURN_STATUS EFIAPI SetBootOrderFromQemu (VOID);
UINT16 EFIAPI GetFrontPageTimeoutFromQemu (VOID);
`,
  },
  {
    name: 'Library/QemuLoadImageLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Uefi/UefiBaseType.h>
#include <Base.h>
#include <Protocol/LoadedImage.h>
EFI_STATUS EFIAPI QemuLoadKernelImage (EFI_HANDLE *ImageHandle);
EFI_STATUS EFIAPI QemuStartKernelImage (EFI_HANDLE *ImageHandle);
EFI_STATUS EFIAPI QemuUnloadKernelImage (EFI_HANDLE ImageHandle);
`,
  },
  {
    name: 'Library/S3BootScriptLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Library/BaseLib.h>
#include <IndustryStandard/SmBus.h>
typedef enum {
  S3BootScriptWidthUint8,
  S3BootScriptWidthUint16,
  S3BootScriptWidthUint32,
  S3BootScriptWidthUint64,
  S3BootScriptWidthFifoUint8,
  S3BootScriptWidthFifoUint16,
  S3BootScriptWidthFifoUint32,
  S3BootScriptWidthFifoUint64,
  S3BootScriptWidthFillUint8,
  S3BootScriptWidthFillUint16,
  S3BootScriptWidthFillUint32,
  S3BootScriptWidthFillUint64,
  S3BootScriptWidthMaximum,
} S3_BOOT_SCRIPT_LIB_WIDTH;
RETURN_STATUS EFIAPI S3BootScriptSaveIoWrite (S3_BOOT_SCRIPT_LIB_WIDTH Width, UINT64 Address, UINTN Count, VOID *Buffer);
RETURN_STATUS EFIAPI S3BootScriptSaveIoReadWrite (S3_BOOT_SCRIPT_LIB_WIDTH Width, UINT64 Address, VOID *Data, VOID *DataMask);
RETURN_STATUS EFIAPI S3BootScriptSaveMemWrite (S3_BOOT_SCRIPT_LIB_WIDTH Width, UINT64 Address, UINTN Count, VOID *Buffer);
RETURN_STATUS EFIAPI S3BootScriptSaveMemReadWrite (S3_BOOT_SCRIPT_LIB_WIDTH Width, UINT64 Address, VOID *Data, VOID *DataMask);
RETURN_STATUS EFIAPI S3BootScriptSavePciCfgWrite (S3_BOOT_SCRIPT_LIB_WIDTH Width, UINT64 Address, UINTN Count, VOID *Buffer);
RETURN_STATUS EFIAPI S3BootScriptSavePciCfgReadWrite (S3_BOOT_SCRIPT_LIB_WIDTH Width, UINT64 Address, VOID *Data, VOID *DataMask);
RETURN_STATUS EFIAPI S3BootScriptSavePciCfg2Write (S3_BOOT_SCRIPT_LIB_WIDTH Width, UINT16 Segment, UINT64 Address, UINTN Count, VOID *Buffer);
RETURN_STATUS EFIAPI S3BootScriptSavePciCfg2ReadWrite (S3_BOOT_SCRIPT_LIB_WIDTH Width, UINT16 Segment, UINT64 Address, VOID *Data, VOID *DataMask);
RETURN_STATUS EFIAPI S3BootScriptSaveSmbusExecute (UINTN SmBusAddress, EFI_SMBUS_OPERATION Operation, UINTN *Length, VOID *Buffer);
RETURN_STATUS EFIAPI S3BootScriptSaveStall (UINTN Duration);
RETURN_STATUS EFIAPI S3BootScriptSaveDispatch2 (VOID *EntryPoint, VOID *Context);
RETURN_STATUS EFIAPI S3BootScriptSaveDispatch (VOID *EntryPoint);
RETURN_STATUS EFIAPI S3BootScriptSaveMemPoll (S3_BOOT_SCRIPT_LIB_WIDTH Width, UINT64 Address, VOID *BitMask, VOID *BitValue, UINTN Duration, UINT64 LoopTimes);
RETURN_STATUS EFIAPI S3BootScriptSaveInformation (UINT32 InformationLength, VOID *Information);
RETURN_STATUS EFIAPI S3BootScriptSaveIoPoll (S3_BOOT_SCRIPT_LIB_WIDTH Width, UINT64 Address, VOID *Data, VOID *DataMask, UINT64 Delay);
RETURN_STATUS EFIAPI S3BootScriptSavePciPoll (S3_BOOT_SCRIPT_LIB_WIDTH Width, UINT64 Address, VOID *Data, VOID *DataMask, UINT64 Delay);
RETURN_STATUS EFIAPI S3BootScriptSavePci2Poll (S3_BOOT_SCRIPT_LIB_WIDTH Width, UINT16 Segment, UINT64 Address, VOID *Data, VOID *DataMask, UINT64 Delay);
RETURN_STATUS EFIAPI S3BootScriptSaveInformationAsciiString (const CHAR8 *String);
UINT8 *EFIAPI S3BootScriptCloseTable (VOID);
RETURN_STATUS EFIAPI S3BootScriptExecute (VOID);
RETURN_STATUS EFIAPI S3BootScriptMoveLastOpcode (BOOLEAN BeforeOrAfter, VOID **Position);
RETURN_STATUS EFIAPI S3BootScriptLabel (BOOLEAN BeforeOrAfter, BOOLEAN CreateIfNotFound, VOID **Position, const CHAR8 *Label);
RETURN_STATUS EFIAPI S3BootScriptCompare (UINT8 *Position1, UINT8 *Position2, UINTN *RelativePosition);
`,
  },
  {
    name: 'Library/S3IoLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
UINT8 EFIAPI S3IoRead8 (UINTN Port);
UINT8 EFIAPI S3IoWrite8 (UINTN Port, UINT8 Value);
UINT8 EFIAPI S3IoOr8 (UINTN Port, UINT8 OrData);
UINT8 EFIAPI S3IoAnd8 (UINTN Port, UINT8 AndData);
UINT8 EFIAPI S3IoAndThenOr8 (UINTN Port, UINT8 AndData, UINT8 OrData);
UINT8 EFIAPI S3IoBitFieldRead8 (UINTN Port, UINTN StartBit, UINTN EndBit);
UINT8 EFIAPI S3IoBitFieldWrite8 (UINTN Port, UINTN StartBit, UINTN EndBit, UINT8 Value);
UINT8 EFIAPI S3IoBitFieldOr8 (UINTN Port, UINTN StartBit, UINTN EndBit, UINT8 OrData);
UINT8 EFIAPI S3IoBitFieldAnd8 (UINTN Port, UINTN StartBit, UINTN EndBit, UINT8 AndData);
UINT8 EFIAPI S3IoBitFieldAndThenOr8 (UINTN Port, UINTN StartBit, UINTN EndBit, UINT8 AndData, UINT8 OrData);
UINT16 EFIAPI S3IoRead16 (UINTN Port);
UINT16 EFIAPI S3IoWrite16 (UINTN Port, UINT16 Value);
UINT16 EFIAPI S3IoOr16 (UINTN Port, UINT16 OrData);
UINT16 EFIAPI S3IoAnd16 (UINTN Port, UINT16 AndData);
UINT16 EFIAPI S3IoAndThenOr16 (UINTN Port, UINT16 AndData, UINT16 OrData);
UINT16 EFIAPI S3IoBitFieldRead16 (UINTN Port, UINTN StartBit, UINTN EndBit);
UINT16 EFIAPI S3IoBitFieldWrite16 (UINTN Port, UINTN StartBit, UINTN EndBit, UINT16 Value);
UINT16 EFIAPI S3IoBitFieldOr16 (UINTN Port, UINTN StartBit, UINTN EndBit, UINT16 OrData);
UINT16 EFIAPI S3IoBitFieldAnd16 (UINTN Port, UINTN StartBit, UINTN EndBit, UINT16 AndData);
UINT16 EFIAPI S3IoBitFieldAndThenOr16 (UINTN Port, UINTN StartBit, UINTN EndBit, UINT16 AndData, UINT16 OrData);
UINT32 EFIAPI S3IoRead32 (UINTN Port);
UINT32 EFIAPI S3IoWrite32 (UINTN Port, UINT32 Value);
UINT32 EFIAPI S3IoOr32 (UINTN Port, UINT32 OrData);
UINT32 EFIAPI S3IoAnd32 (UINTN Port, UINT32 AndData);
UINT32 EFIAPI S3IoAndThenOr32 (UINTN Port, UINT32 AndData, UINT32 OrData);
UINT32 EFIAPI S3IoBitFieldRead32 (UINTN Port, UINTN StartBit, UINTN EndBit);
UINT32 EFIAPI S3IoBitFieldWrite32 (UINTN Port, UINTN StartBit, UINTN EndBit, UINT32 Value);
UINT32 EFIAPI S3IoBitFieldOr32 (UINTN Port, UINTN StartBit, UINTN EndBit, UINT32 OrData);
UINT32 EFIAPI S3IoBitFieldAnd32 (UINTN Port, UINTN StartBit, UINTN EndBit, UINT32 AndData);
UINT32 EFIAPI S3IoBitFieldAndThenOr32 (UINTN Port, UINTN StartBit, UINTN EndBit, UINT32 AndData, UINT32 OrData);
UINT64 EFIAPI S3IoRead64 (UINTN Port);
UINT64 EFIAPI S3IoWrite64 (UINTN Port, UINT64 Value);
UINT64 EFIAPI S3IoOr64 (UINTN Port, UINT64 OrData);
UINT64 EFIAPI S3IoAnd64 (UINTN Port, UINT64 AndData);
UINT64 EFIAPI S3IoAndThenOr64 (UINTN Port, UINT64 AndData, UINT64 OrData);
UINT64 EFIAPI S3IoBitFieldRead64 (UINTN Port, UINTN StartBit, UINTN EndBit);
UINT64 EFIAPI S3IoBitFieldWrite64 (UINTN Port, UINTN StartBit, UINTN EndBit, UINT64 Value);
UINT64 EFIAPI S3IoBitFieldOr64 (UINTN Port, UINTN StartBit, UINTN EndBit, UINT64 OrData);
UINT64 EFIAPI S3IoBitFieldAnd64 (UINTN Port, UINTN StartBit, UINTN EndBit, UINT64 AndData);
UINT64 EFIAPI S3IoBitFieldAndThenOr64 (UINTN Port, UINTN StartBit, UINTN EndBit, UINT64 AndData, UINT64 OrData);
UINT8 EFIAPI S3MmioRead8 (UINTN Address);
UINT8 EFIAPI S3MmioWrite8 (UINTN Address, UINT8 Value);
UINT8 EFIAPI S3MmioOr8 (UINTN Address, UINT8 OrData);
UINT8 EFIAPI S3MmioAnd8 (UINTN Address, UINT8 AndData);
UINT8 EFIAPI S3MmioAndThenOr8 (UINTN Address, UINT8 AndData, UINT8 OrData);
UINT8 EFIAPI S3MmioBitFieldRead8 (UINTN Address, UINTN StartBit, UINTN EndBit);
UINT8 EFIAPI S3MmioBitFieldWrite8 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT8 Value);
UINT8 EFIAPI S3MmioBitFieldOr8 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT8 OrData);
UINT8 EFIAPI S3MmioBitFieldAnd8 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT8 AndData);
UINT8 EFIAPI S3MmioBitFieldAndThenOr8 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT8 AndData, UINT8 OrData);
UINT16 EFIAPI S3MmioRead16 (UINTN Address);
UINT16 EFIAPI S3MmioWrite16 (UINTN Address, UINT16 Value);
UINT16 EFIAPI S3MmioOr16 (UINTN Address, UINT16 OrData);
UINT16 EFIAPI S3MmioAnd16 (UINTN Address, UINT16 AndData);
UINT16 EFIAPI S3MmioAndThenOr16 (UINTN Address, UINT16 AndData, UINT16 OrData);
UINT16 EFIAPI S3MmioBitFieldRead16 (UINTN Address, UINTN StartBit, UINTN EndBit);
UINT16 EFIAPI S3MmioBitFieldWrite16 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT16 Value);
UINT16 EFIAPI S3MmioBitFieldOr16 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT16 OrData);
UINT16 EFIAPI S3MmioBitFieldAnd16 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT16 AndData);
UINT16 EFIAPI S3MmioBitFieldAndThenOr16 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT16 AndData, UINT16 OrData);
UINT32 EFIAPI S3MmioRead32 (UINTN Address);
UINT32 EFIAPI S3MmioWrite32 (UINTN Address, UINT32 Value);
UINT32 EFIAPI S3MmioOr32 (UINTN Address, UINT32 OrData);
UINT32 EFIAPI S3MmioAnd32 (UINTN Address, UINT32 AndData);
UINT32 EFIAPI S3MmioAndThenOr32 (UINTN Address, UINT32 AndData, UINT32 OrData);
UINT32 EFIAPI S3MmioBitFieldRead32 (UINTN Address, UINTN StartBit, UINTN EndBit);
UINT32 EFIAPI S3MmioBitFieldWrite32 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT32 Value);
UINT32 EFIAPI S3MmioBitFieldOr32 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT32 OrData);
UINT32 EFIAPI S3MmioBitFieldAnd32 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT32 AndData);
UINT32 EFIAPI S3MmioBitFieldAndThenOr32 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT32 AndData, UINT32 OrData);
UINT64 EFIAPI S3MmioRead64 (UINTN Address);
UINT64 EFIAPI S3MmioWrite64 (UINTN Address, UINT64 Value);
UINT64 EFIAPI S3MmioOr64 (UINTN Address, UINT64 OrData);
UINT64 EFIAPI S3MmioAnd64 (UINTN Address, UINT64 AndData);
UINT64 EFIAPI S3MmioAndThenOr64 (UINTN Address, UINT64 AndData, UINT64 OrData);
UINT64 EFIAPI S3MmioBitFieldRead64 (UINTN Address, UINTN StartBit, UINTN EndBit);
UINT64 EFIAPI S3MmioBitFieldWrite64 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT64 Value);
UINT64 EFIAPI S3MmioBitFieldOr64 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT64 OrData);
UINT64 EFIAPI S3MmioBitFieldAnd64 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT64 AndData);
UINT64 EFIAPI S3MmioBitFieldAndThenOr64 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT64 AndData, UINT64 OrData);
UINT8 *EFIAPI S3MmioReadBuffer8 (UINTN StartAddress, UINTN Length, UINT8 *Buffer);
UINT16 *EFIAPI S3MmioReadBuffer16 (UINTN StartAddress, UINTN Length, UINT16 *Buffer);
UINT32 *EFIAPI S3MmioReadBuffer32 (UINTN StartAddress, UINTN Length, UINT32 *Buffer);
UINT64 *EFIAPI S3MmioReadBuffer64 (UINTN StartAddress, UINTN Length, UINT64 *Buffer);
UINT8 *EFIAPI S3MmioWriteBuffer8 (UINTN StartAddress, UINTN Length, const UINT8 *Buffer);
UINT16 *EFIAPI S3MmioWriteBuffer16 (UINTN StartAddress, UINTN Length, const UINT16 *Buffer);
UINT32 *EFIAPI S3MmioWriteBuffer32 (UINTN StartAddress, UINTN Length, const UINT32 *Buffer);
UINT64 *EFIAPI S3MmioWriteBuffer64 (UINTN StartAddress, UINTN Length, const UINT64 *Buffer);
`,
  },
  {
    name: 'Library/S3PciLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
UINT8 EFIAPI S3PciRead8 (UINTN Address);
UINT8 EFIAPI S3PciWrite8 (UINTN Address, UINT8 Value);
UINT8 EFIAPI S3PciOr8 (UINTN Address, UINT8 OrData);
UINT8 EFIAPI S3PciAnd8 (UINTN Address, UINT8 AndData);
UINT8 EFIAPI S3PciAndThenOr8 (UINTN Address, UINT8 AndData, UINT8 OrData);
UINT8 EFIAPI S3PciBitFieldRead8 (UINTN Address, UINTN StartBit, UINTN EndBit);
UINT8 EFIAPI S3PciBitFieldWrite8 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT8 Value);
UINT8 EFIAPI S3PciBitFieldOr8 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT8 OrData);
UINT8 EFIAPI S3PciBitFieldAnd8 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT8 AndData);
UINT8 EFIAPI S3PciBitFieldAndThenOr8 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT8 AndData, UINT8 OrData);
UINT16 EFIAPI S3PciRead16 (UINTN Address);
UINT16 EFIAPI S3PciWrite16 (UINTN Address, UINT16 Value);
UINT16 EFIAPI S3PciOr16 (UINTN Address, UINT16 OrData);
UINT16 EFIAPI S3PciAnd16 (UINTN Address, UINT16 AndData);
UINT16 EFIAPI S3PciAndThenOr16 (UINTN Address, UINT16 AndData, UINT16 OrData);
UINT16 EFIAPI S3PciBitFieldRead16 (UINTN Address, UINTN StartBit, UINTN EndBit);
UINT16 EFIAPI S3PciBitFieldWrite16 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT16 Value);
UINT16 EFIAPI S3PciBitFieldOr16 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT16 OrData);
UINT16 EFIAPI S3PciBitFieldAnd16 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT16 AndData);
UINT16 EFIAPI S3PciBitFieldAndThenOr16 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT16 AndData, UINT16 OrData);
UINT32 EFIAPI S3PciRead32 (UINTN Address);
UINT32 EFIAPI S3PciWrite32 (UINTN Address, UINT32 Value);
UINT32 EFIAPI S3PciOr32 (UINTN Address, UINT32 OrData);
UINT32 EFIAPI S3PciAnd32 (UINTN Address, UINT32 AndData);
UINT32 EFIAPI S3PciAndThenOr32 (UINTN Address, UINT32 AndData, UINT32 OrData);
UINT32 EFIAPI S3PciBitFieldRead32 (UINTN Address, UINTN StartBit, UINTN EndBit);
UINT32 EFIAPI S3PciBitFieldWrite32 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT32 Value);
UINT32 EFIAPI S3PciBitFieldOr32 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT32 OrData);
UINT32 EFIAPI S3PciBitFieldAnd32 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT32 AndData);
UINT32 EFIAPI S3PciBitFieldAndThenOr32 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT32 AndData, UINT32 OrData);
UINTN EFIAPI S3PciReadBuffer (UINTN StartAddress, UINTN Size, VOID *Buffer);
UINTN EFIAPI S3PciWriteBuffer (UINTN StartAddress, UINTN Size, VOID *Buffer);
`,
  },
  {
    name: 'Library/S3PciSegmentLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
UINT8 EFIAPI S3PciSegmentRead8 (UINT64 Address);
UINT8 EFIAPI S3PciSegmentWrite8 (UINT64 Address, UINT8 Value);
UINT8 EFIAPI S3PciSegmentOr8 (UINT64 Address, UINT8 OrData);
UINT8 EFIAPI S3PciSegmentAnd8 (UINT64 Address, UINT8 AndData);
UINT8 EFIAPI S3PciSegmentAndThenOr8 (UINT64 Address, UINT8 AndData, UINT8 OrData);
UINT8 EFIAPI S3PciSegmentBitFieldRead8 (UINT64 Address, UINTN StartBit, UINTN EndBit);
UINT8 EFIAPI S3PciSegmentBitFieldWrite8 (UINT64 Address, UINTN StartBit, UINTN EndBit, UINT8 Value);
UINT8 EFIAPI S3PciSegmentBitFieldOr8 (UINT64 Address, UINTN StartBit, UINTN EndBit, UINT8 OrData);
UINT8 EFIAPI S3PciSegmentBitFieldAnd8 (UINT64 Address, UINTN StartBit, UINTN EndBit, UINT8 AndData);
UINT8 EFIAPI S3PciSegmentBitFieldAndThenOr8 (UINT64 Address, UINTN StartBit, UINTN EndBit, UINT8 AndData, UINT8 OrData);
UINT16 EFIAPI S3PciSegmentRead16 (UINT64 Address);
UINT16 EFIAPI S3PciSegmentWrite16 (UINT64 Address, UINT16 Value);
UINT16 EFIAPI S3PciSegmentOr16 (UINT64 Address, UINT16 OrData);
UINT16 EFIAPI S3PciSegmentAnd16 (UINT64 Address, UINT16 AndData);
UINT16 EFIAPI S3PciSegmentAndThenOr16 (UINT64 Address, UINT16 AndData, UINT16 OrData);
UINT16 EFIAPI S3PciSegmentBitFieldRead16 (UINT64 Address, UINTN StartBit, UINTN EndBit);
UINT16 EFIAPI S3PciSegmentBitFieldWrite16 (UINT64 Address, UINTN StartBit, UINTN EndBit, UINT16 Value);
UINT16 EFIAPI S3PciSegmentBitFieldOr16 (UINT64 Address, UINTN StartBit, UINTN EndBit, UINT16 OrData);
UINT16 EFIAPI S3PciSegmentBitFieldAnd16 (UINT64 Address, UINTN StartBit, UINTN EndBit, UINT16 AndData);
UINT16 EFIAPI S3PciSegmentBitFieldAndThenOr16 (UINT64 Address, UINTN StartBit, UINTN EndBit, UINT16 AndData, UINT16 OrData);
UINT32 EFIAPI S3PciSegmentRead32 (UINT64 Address);
UINT32 EFIAPI S3PciSegmentWrite32 (UINT64 Address, UINT32 Value);
UINT32 EFIAPI S3PciSegmentOr32 (UINT64 Address, UINT32 OrData);
UINT32 EFIAPI S3PciSegmentAnd32 (UINT64 Address, UINT32 AndData);
UINT32 EFIAPI S3PciSegmentAndThenOr32 (UINT64 Address, UINT32 AndData, UINT32 OrData);
UINT32 EFIAPI S3PciSegmentBitFieldRead32 (UINT64 Address, UINTN StartBit, UINTN EndBit);
UINT32 EFIAPI S3PciSegmentBitFieldWrite32 (UINT64 Address, UINTN StartBit, UINTN EndBit, UINT32 Value);
UINT32 EFIAPI S3PciSegmentBitFieldOr32 (UINT64 Address, UINTN StartBit, UINTN EndBit, UINT32 OrData);
UINT32 EFIAPI S3PciSegmentBitFieldAnd32 (UINT64 Address, UINTN StartBit, UINTN EndBit, UINT32 AndData);
UINT32 EFIAPI S3PciSegmentBitFieldAndThenOr32 (UINT64 Address, UINTN StartBit, UINTN EndBit, UINT32 AndData, UINT32 OrData);
UINTN EFIAPI S3PciSegmentReadBuffer (UINT64 StartAddress, UINTN Size, VOID *Buffer);
UINTN EFIAPI S3PciSegmentWriteBuffer (UINT64 StartAddress, UINTN Size, VOID *Buffer);
`,
  },
  {
    name: 'Library/S3SmbusLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
VOID EFIAPI S3SmBusQuickRead (UINTN SmBusAddress, RETURN_STATUS *Status);
VOID EFIAPI S3SmBusQuickWrite (UINTN SmBusAddress, RETURN_STATUS *Status);
UINT8 EFIAPI S3SmBusReceiveByte (UINTN SmBusAddress, RETURN_STATUS *Status);
UINT8 EFIAPI S3SmBusSendByte (UINTN SmBusAddress, UINT8 Value, RETURN_STATUS *Status);
UINT8 EFIAPI S3SmBusReadDataByte (UINTN SmBusAddress, RETURN_STATUS *Status);
UINT8 EFIAPI S3SmBusWriteDataByte (UINTN SmBusAddress, UINT8 Value, RETURN_STATUS *Status);
UINT16 EFIAPI S3SmBusReadDataWord (UINTN SmBusAddress, RETURN_STATUS *Status);
UINT16 EFIAPI S3SmBusWriteDataWord (UINTN SmBusAddress, UINT16 Value, RETURN_STATUS *Status);
UINT16 EFIAPI S3SmBusProcessCall (UINTN SmBusAddress, UINT16 Value, RETURN_STATUS *Status);
UINTN EFIAPI S3SmBusReadBlock (UINTN SmBusAddress, VOID *Buffer, RETURN_STATUS *Status);
UINTN EFIAPI S3SmBusWriteBlock (UINTN SmBusAddress, VOID *Buffer, RETURN_STATUS *Status);
UINTN EFIAPI S3SmBusBlockProcessCall (UINTN SmBusAddress, VOID *WriteBuffer, VOID *ReadBuffer, RETURN_STATUS *Status);
`,
  },
  {
    name: 'Library/S3StallLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
UINTN EFIAPI S3Stall (UINTN MicroSeconds);
`,
  },
  {
    name: 'Library/SecureBootVariableLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Guid/ImageAuthentication.h>
#include <UefiSecureBoot.h>
EFI_STATUS EFIAPI SetSecureBootMode (UINT8 SecureBootMode);
EFI_STATUS EFIAPI GetSetupMode (UINT8 *SetupMode);
BOOLEAN EFIAPI IsSecureBootEnabled (VOID);
EFI_STATUS EFIAPI SecureBootCreateDataFromInput (UINTN *SigListsSize, EFI_SIGNATURE_LIST **SigListOut, UINTN KeyInfoCount, const SECURE_BOOT_CERTIFICATE_INFO *KeyInfo);
EFI_STATUS EFIAPI CreateTimeBasedPayload (UINTN *DataSize, UINT8 **Data, EFI_TIME *Time);
EFI_STATUS EFIAPI DeleteDb (VOID);
EFI_STATUS EFIAPI DeleteDbx (VOID);
EFI_STATUS EFIAPI DeleteDbt (VOID);
EFI_STATUS EFIAPI DeleteKEK (VOID);
EFI_STATUS EFIAPI DeletePlatformKey (VOID);
EFI_STATUS EFIAPI DeleteSecureBootVariables (VOID);
EFI_STATUS EFIAPI EnrollFromInput (CHAR16 *VariableName, EFI_GUID *VendorGuid, UINTN DataSize, VOID *Data);
EFI_STATUS EFIAPI SetSecureBootVariablesToDefault (const SECURE_BOOT_PAYLOAD_INFO *SecureBootPayload);
`,
  },
  {
    name: 'Library/SecureBootVariableProvisionLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
EFI_STATUS EFIAPI EnrollDbFromDefault (VOID);
EFI_STATUS EFIAPI EnrollDbxFromDefault (VOID);
EFI_STATUS EFIAPI EnrollDbtFromDefault (VOID);
EFI_STATUS EFIAPI EnrollKEKFromDefault (VOID);
EFI_STATUS EFIAPI EnrollPKFromDefault (VOID);
EFI_STATUS SecureBootInitPKDefault (VOID);
EFI_STATUS SecureBootInitKEKDefault (VOID);
EFI_STATUS SecureBootInitDbDefault (VOID);
EFI_STATUS SecureBootInitDbtDefault (VOID);
EFI_STATUS SecureBootInitDbxDefault (VOID);
`,
  },
  {
    name: 'Library/SerializeVariablesLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
typedef RETURN_STATUS (EFIAPI *VARIABLE_SERIALIZATION_ITERATION_CALLBACK)(VOID *Context, CHAR16 *VariableName, EFI_GUID *VendorGuid, UINT32 Attributes, UINTN DataSize, VOID *Data);
RETURN_STATUS EFIAPI SerializeVariablesNewInstance (EFI_HANDLE *Handle);
RETURN_STATUS EFIAPI SerializeVariablesFreeInstance (EFI_HANDLE Handle);
RETURN_STATUS EFIAPI SerializeVariablesNewInstanceFromBuffer (EFI_HANDLE *Handle, VOID *Buffer, UINTN Size);
RETURN_STATUS EFIAPI SerializeVariablesIterateSystemVariables (VARIABLE_SERIALIZATION_ITERATION_CALLBACK CallbackFunction, VOID *Context);
RETURN_STATUS EFIAPI SerializeVariablesIterateInstanceVariables (EFI_HANDLE Handle, VARIABLE_SERIALIZATION_ITERATION_CALLBACK CallbackFunction, VOID *Context);
RETURN_STATUS EFIAPI SerializeVariablesSetSerializedVariables (EFI_HANDLE Handle);
RETURN_STATUS EFIAPI SerializeVariablesAddVariable (EFI_HANDLE Handle, CHAR16 *VariableName, EFI_GUID *VendorGuid, UINT32 Attributes, UINTN DataSize, VOID *Data);
RETURN_STATUS EFIAPI SerializeVariablesToBuffer (EFI_HANDLE Handle, VOID *Buffer, UINTN *Size);
`,
  },
  {
    name: 'Library/VirtioLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Protocol/VirtioDevice.h>
#include <IndustryStandard/Virtio.h>
EFI_STATUS EFIAPI VirtioRingInit (VIRTIO_DEVICE_PROTOCOL *VirtIo, UINT16 QueueSize, VRING *Ring);
EFI_STATUS EFIAPI VirtioRingMap (VIRTIO_DEVICE_PROTOCOL *VirtIo, VRING *Ring, UINT64 *RingBaseShift, VOID **Mapping);
VOID EFIAPI VirtioRingUninit (VIRTIO_DEVICE_PROTOCOL *VirtIo, VRING *Ring);
typedef struct {
  UINT16 HeadDescIdx;
  UINT16 NextDescIdx;
} DESC_INDICES;
VOID EFIAPI VirtioPrepare (VRING *Ring, DESC_INDICES *Indices);
VOID EFIAPI VirtioAppendDesc (VRING *Ring, UINT64 BufferDeviceAddress, UINT32 BufferSize, UINT16 Flags, DESC_INDICES *Indices);
EFI_STATUS EFIAPI VirtioFlush (VIRTIO_DEVICE_PROTOCOL *VirtIo, UINT16 VirtQueueId, VRING *Ring, DESC_INDICES *Indices, UINT32 *UsedLen);
EFI_STATUS EFIAPI Virtio10WriteFeatures (VIRTIO_DEVICE_PROTOCOL *VirtIo, UINT64 Features, UINT8 *DeviceStatus);
EFI_STATUS EFIAPI VirtioMapAllBytesInSharedBuffer (VIRTIO_DEVICE_PROTOCOL *VirtIo, VIRTIO_MAP_OPERATION Operation, VOID *HostAddress, UINTN NumberOfBytes, EFI_PHYSICAL_ADDRESS *DeviceAddress, VOID **Mapping);
`,
  },
  {
    name: 'Library/VirtioMmioDeviceLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
EFI_STATUS VirtioMmioInstallDevice (PHYSICAL_ADDRESS BaseAddress, EFI_HANDLE Handle);
EFI_STATUS VirtioMmioUninstallDevice (EFI_HANDLE Handle);
`,
  },
];
