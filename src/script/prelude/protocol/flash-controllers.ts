// SD and UFS (PI and UEFI, chapter 13). Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const flashControllersHeaders: readonly Header[] = [
  {
    name: 'Protocol/SdMmcOverride.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/SdMmcPassThru.h>
#define EDKII_SD_MMC_OVERRIDE_PROTOCOL_GUID { 0xeaf9e3c1, 0xc9cd, 0x46db, { 0xa5, 0xe5, 0x5a, 0x12, 0x4c, 0x83, 0x23, 0x23 } }
#define EDKII_SD_MMC_OVERRIDE_PROTOCOL_VERSION 0x3
typedef struct _EDKII_SD_MMC_OVERRIDE EDKII_SD_MMC_OVERRIDE;
#define EDKII_SD_MMC_BUS_WIDTH_IGNORE MAX_UINT8
#define EDKII_SD_MMC_CLOCK_FREQ_IGNORE MAX_UINT32
#define EDKII_SD_MMC_DRIVER_STRENGTH_IGNORE MAX_UINT8
typedef enum {
  SdDriverStrengthTypeB = 0,
  SdDriverStrengthTypeA,
  SdDriverStrengthTypeC,
  SdDriverStrengthTypeD,
  SdDriverStrengthIgnore = EDKII_SD_MMC_DRIVER_STRENGTH_IGNORE,
} SD_DRIVER_STRENGTH_TYPE;
typedef enum {
  EmmcDriverStrengthType0 = 0,
  EmmcDriverStrengthType1,
  EmmcDriverStrengthType2,
  EmmcDriverStrengthType3,
  EmmcDriverStrengthType4,
  EmmcDriverStrengthIgnore = EDKII_SD_MMC_DRIVER_STRENGTH_IGNORE,
} EMMC_DRIVER_STRENGTH_TYPE;
typedef union {
  SD_DRIVER_STRENGTH_TYPE Sd;
  EMMC_DRIVER_STRENGTH_TYPE Emmc;
} EDKII_SD_MMC_DRIVER_STRENGTH;
typedef struct {
  UINT8 BusWidth;
  UINT32 ClockFreq;
  EDKII_SD_MMC_DRIVER_STRENGTH DriverStrength;
} EDKII_SD_MMC_OPERATING_PARAMETERS;
typedef enum {
  SdMmcSdDs,
  SdMmcSdHs,
  SdMmcUhsSdr12,
  SdMmcUhsSdr25,
  SdMmcUhsSdr50,
  SdMmcUhsDdr50,
  SdMmcUhsSdr104,
  SdMmcMmcLegacy,
  SdMmcMmcHsSdr,
  SdMmcMmcHsDdr,
  SdMmcMmcHs200,
  SdMmcMmcHs400,
} SD_MMC_BUS_MODE;
typedef enum {
  EdkiiSdMmcResetPre,
  EdkiiSdMmcResetPost,
  EdkiiSdMmcInitHostPre,
  EdkiiSdMmcInitHostPost,
  EdkiiSdMmcUhsSignaling,
  EdkiiSdMmcSwitchClockFreqPost,
  EdkiiSdMmcGetOperatingParam,
} EDKII_SD_MMC_PHASE_TYPE;
typedef EFI_STATUS (EFIAPI *EDKII_SD_MMC_CAPABILITY)(EFI_HANDLE ControllerHandle, UINT8 Slot, VOID *SdMmcHcSlotCapability, UINT32 *BaseClkFreq);
typedef EFI_STATUS (EFIAPI *EDKII_SD_MMC_NOTIFY_PHASE)(EFI_HANDLE ControllerHandle, UINT8 Slot, EDKII_SD_MMC_PHASE_TYPE PhaseType, VOID *PhaseData);
struct _EDKII_SD_MMC_OVERRIDE {
  UINTN Version;
  EDKII_SD_MMC_CAPABILITY Capability;
  EDKII_SD_MMC_NOTIFY_PHASE NotifyPhase;
};
extern EFI_GUID gEdkiiSdMmcOverrideProtocolGuid;
`,
  },
  {
    name: 'Protocol/SdMmcPassThru.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_SD_MMC_PASS_THRU_PROTOCOL_GUID { 0x716ef0d9, 0xff83, 0x4f69, {0x81, 0xe9, 0x51, 0x8b, 0xd3, 0x9a, 0x8e, 0x70 } }
typedef struct _EFI_SD_MMC_PASS_THRU_PROTOCOL EFI_SD_MMC_PASS_THRU_PROTOCOL;
typedef enum {
  SdMmcCommandTypeBc,
  SdMmcCommandTypeBcr,
  SdMmcCommandTypeAc,
  SdMmcCommandTypeAdtc,
} EFI_SD_MMC_COMMAND_TYPE;
typedef enum {
  SdMmcResponseTypeR1,
  SdMmcResponseTypeR1b,
  SdMmcResponseTypeR2,
  SdMmcResponseTypeR3,
  SdMmcResponseTypeR4,
  SdMmcResponseTypeR5,
  SdMmcResponseTypeR5b,
  SdMmcResponseTypeR6,
  SdMmcResponseTypeR7,
} EFI_SD_MMC_RESPONSE_TYPE;
typedef struct _EFI_SD_MMC_COMMAND_BLOCK {
  UINT16 CommandIndex;
  UINT32 CommandArgument;
  UINT32 CommandType;
  UINT32 ResponseType;
} EFI_SD_MMC_COMMAND_BLOCK;
typedef struct _EFI_SD_MMC_STATUS_BLOCK {
  UINT32 Resp0;
  UINT32 Resp1;
  UINT32 Resp2;
  UINT32 Resp3;
} EFI_SD_MMC_STATUS_BLOCK;
typedef struct _EFI_SD_MMC_PASS_THRU_COMMAND_PACKET {
  UINT64 Timeout;
  EFI_SD_MMC_COMMAND_BLOCK *SdMmcCmdBlk;
  EFI_SD_MMC_STATUS_BLOCK *SdMmcStatusBlk;
  VOID *InDataBuffer;
  VOID *OutDataBuffer;
  UINT32 InTransferLength;
  UINT32 OutTransferLength;
  EFI_STATUS TransactionStatus;
} EFI_SD_MMC_PASS_THRU_COMMAND_PACKET;
typedef EFI_STATUS (EFIAPI *EFI_SD_MMC_PASS_THRU_PASSTHRU)(EFI_SD_MMC_PASS_THRU_PROTOCOL *This, UINT8 Slot, EFI_SD_MMC_PASS_THRU_COMMAND_PACKET *Packet, EFI_EVENT Event);
typedef EFI_STATUS (EFIAPI *EFI_SD_MMC_PASS_THRU_GET_NEXT_SLOT)(EFI_SD_MMC_PASS_THRU_PROTOCOL *This, UINT8 *Slot);
typedef EFI_STATUS (EFIAPI *EFI_SD_MMC_PASS_THRU_BUILD_DEVICE_PATH)(EFI_SD_MMC_PASS_THRU_PROTOCOL *This, UINT8 Slot, EFI_DEVICE_PATH_PROTOCOL **DevicePath);
typedef EFI_STATUS (EFIAPI *EFI_SD_MMC_PASS_THRU_GET_SLOT_NUMBER)(EFI_SD_MMC_PASS_THRU_PROTOCOL *This, EFI_DEVICE_PATH_PROTOCOL *DevicePath, UINT8 *Slot);
typedef EFI_STATUS (EFIAPI *EFI_SD_MMC_PASS_THRU_RESET_DEVICE)(EFI_SD_MMC_PASS_THRU_PROTOCOL *This, UINT8 Slot);
struct _EFI_SD_MMC_PASS_THRU_PROTOCOL {
  UINT32 IoAlign;
  EFI_SD_MMC_PASS_THRU_PASSTHRU PassThru;
  EFI_SD_MMC_PASS_THRU_GET_NEXT_SLOT GetNextSlot;
  EFI_SD_MMC_PASS_THRU_BUILD_DEVICE_PATH BuildDevicePath;
  EFI_SD_MMC_PASS_THRU_GET_SLOT_NUMBER GetSlotNumber;
  EFI_SD_MMC_PASS_THRU_RESET_DEVICE ResetDevice;
};
extern EFI_GUID gEfiSdMmcPassThruProtocolGuid;
`,
  },
  {
    name: 'Protocol/UfsDeviceConfig.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_UFS_DEVICE_CONFIG_GUID { 0xb81bfab0, 0xeb3, 0x4cf9, { 0x84, 0x65, 0x7f, 0xa9, 0x86, 0x36, 0x16, 0x64 }};
typedef struct _EFI_UFS_DEVICE_CONFIG_PROTOCOL EFI_UFS_DEVICE_CONFIG_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_UFS_DEVICE_CONFIG_RW_DESCRIPTOR)(EFI_UFS_DEVICE_CONFIG_PROTOCOL *This, BOOLEAN Read, UINT8 DescId, UINT8 Index, UINT8 Selector, UINT8 *Descriptor, UINT32 *DescSize);
typedef EFI_STATUS (EFIAPI *EFI_UFS_DEVICE_CONFIG_RW_FLAG)(EFI_UFS_DEVICE_CONFIG_PROTOCOL *This, BOOLEAN Read, UINT8 FlagId, UINT8 *Flag);
typedef EFI_STATUS (EFIAPI *EFI_UFS_DEVICE_CONFIG_RW_ATTRIBUTE)(EFI_UFS_DEVICE_CONFIG_PROTOCOL *This, BOOLEAN Read, UINT8 AttrId, UINT8 Index, UINT8 Selector, UINT8 *Attribute, UINT32 *AttrSize);
struct _EFI_UFS_DEVICE_CONFIG_PROTOCOL {
  EFI_UFS_DEVICE_CONFIG_RW_DESCRIPTOR RwUfsDescriptor;
  EFI_UFS_DEVICE_CONFIG_RW_FLAG RwUfsFlag;
  EFI_UFS_DEVICE_CONFIG_RW_ATTRIBUTE RwUfsAttribute;
};
extern EFI_GUID gEfiUfsDeviceConfigProtocolGuid;
`,
  },
  {
    name: 'Protocol/UfsHostController.h',
    text: `#pragma once
#include <Uefi.h>
#define EDKII_UFS_HOST_CONTROLLER_PROTOCOL_GUID { 0xebc01af5, 0x7a9, 0x489e, { 0xb7, 0xce, 0xdc, 0x8, 0x9e, 0x45, 0x9b, 0x2f } }
typedef struct _EDKII_UFS_HOST_CONTROLLER_PROTOCOL EDKII_UFS_HOST_CONTROLLER_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EDKII_UFS_HC_GET_MMIO_BAR)(EDKII_UFS_HOST_CONTROLLER_PROTOCOL *This, UINTN *MmioBar);
typedef enum {
  EdkiiUfsHcOperationBusMasterRead,
  EdkiiUfsHcOperationBusMasterWrite,
  EdkiiUfsHcOperationBusMasterCommonBuffer,
  EdkiiUfsHcOperationMaximum,
} EDKII_UFS_HOST_CONTROLLER_OPERATION;
typedef EFI_STATUS (EFIAPI *EDKII_UFS_HC_MAP)(EDKII_UFS_HOST_CONTROLLER_PROTOCOL *This, EDKII_UFS_HOST_CONTROLLER_OPERATION Operation, VOID *HostAddress, UINTN *NumberOfBytes, EFI_PHYSICAL_ADDRESS *DeviceAddress, VOID **Mapping);
typedef EFI_STATUS (EFIAPI *EDKII_UFS_HC_UNMAP)(EDKII_UFS_HOST_CONTROLLER_PROTOCOL *This, VOID *Mapping);
typedef EFI_STATUS (EFIAPI *EDKII_UFS_HC_ALLOCATE_BUFFER)(EDKII_UFS_HOST_CONTROLLER_PROTOCOL *This, EFI_ALLOCATE_TYPE Type, EFI_MEMORY_TYPE MemoryType, UINTN Pages, VOID **HostAddress, UINT64 Attributes);
typedef EFI_STATUS (EFIAPI *EDKII_UFS_HC_FREE_BUFFER)(EDKII_UFS_HOST_CONTROLLER_PROTOCOL *This, UINTN Pages, VOID *HostAddress);
typedef EFI_STATUS (EFIAPI *EDKII_UFS_HC_FLUSH)(EDKII_UFS_HOST_CONTROLLER_PROTOCOL *This);
typedef enum {
  EfiUfsHcWidthUint8 = 0,
  EfiUfsHcWidthUint16,
  EfiUfsHcWidthUint32,
  EfiUfsHcWidthUint64,
  EfiUfsHcWidthMaximum,
} EDKII_UFS_HOST_CONTROLLER_PROTOCOL_WIDTH;
typedef EFI_STATUS (EFIAPI *EDKII_UFS_HC_MMIO_READ_WRITE)(EDKII_UFS_HOST_CONTROLLER_PROTOCOL *This, EDKII_UFS_HOST_CONTROLLER_PROTOCOL_WIDTH Width, UINT64 Offset, UINTN Count, VOID *Buffer);
struct _EDKII_UFS_HOST_CONTROLLER_PROTOCOL {
  EDKII_UFS_HC_GET_MMIO_BAR GetUfsHcMmioBar;
  EDKII_UFS_HC_ALLOCATE_BUFFER AllocateBuffer;
  EDKII_UFS_HC_FREE_BUFFER FreeBuffer;
  EDKII_UFS_HC_MAP Map;
  EDKII_UFS_HC_UNMAP Unmap;
  EDKII_UFS_HC_FLUSH Flush;
  EDKII_UFS_HC_MMIO_READ_WRITE Read;
  EDKII_UFS_HC_MMIO_READ_WRITE Write;
};
extern EFI_GUID gEdkiiUfsHostControllerProtocolGuid;
`,
  },
  {
    name: 'Protocol/UfsHostControllerPlatform.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/UfsHostController.h>
#define EDKII_UFS_HC_PLATFORM_PROTOCOL_VERSION 2
extern EFI_GUID gEdkiiUfsHcPlatformProtocolGuid;
typedef struct _EDKII_UFS_HC_PLATFORM_PROTOCOL EDKII_UFS_HC_PLATFORM_PROTOCOL;
typedef struct _EDKII_UFS_HC_DRIVER_INTERFACE EDKII_UFS_HC_DRIVER_INTERFACE;
typedef struct {
  UINT32 Opcode;
  UINT32 Arg1;
  UINT32 Arg2;
  UINT32 Arg3;
} EDKII_UIC_COMMAND;
typedef EFI_STATUS (EFIAPI *EDKII_UFS_EXEC_UIC_COMMAND)(EDKII_UFS_HC_DRIVER_INTERFACE *This, EDKII_UIC_COMMAND *UicCommand);
struct _EDKII_UFS_HC_DRIVER_INTERFACE {
  EDKII_UFS_HOST_CONTROLLER_PROTOCOL *UfsHcProtocol;
  EDKII_UFS_EXEC_UIC_COMMAND UfsExecUicCommand;
};
typedef struct {
  UINT32 Capabilities;
  UINT32 Version;
} EDKII_UFS_HC_INFO;
typedef EFI_STATUS (EFIAPI *EDKII_UFS_HC_PLATFORM_OVERRIDE_HC_INFO)(EFI_HANDLE ControllerHandle, EDKII_UFS_HC_INFO *HcInfo);
typedef enum {
  EdkiiUfsHcPreHce,
  EdkiiUfsHcPostHce,
  EdkiiUfsHcPreLinkStartup,
  EdkiiUfsHcPostLinkStartup,
} EDKII_UFS_HC_PLATFORM_CALLBACK_PHASE;
typedef enum {
  EdkiiUfsCardRefClkFreq19p2Mhz,
  EdkiiUfsCardRefClkFreq26Mhz,
  EdkiiUfsCardRefClkFreq38p4Mhz,
  EdkiiUfsCardRefClkFreqObsolete,
} EDKII_UFS_CARD_REF_CLK_FREQ_ATTRIBUTE;
typedef EFI_STATUS (EFIAPI *EDKII_UFS_HC_PLATFORM_CALLBACK)(EFI_HANDLE ControllerHandle, EDKII_UFS_HC_PLATFORM_CALLBACK_PHASE CallbackPhase, VOID *CallbackData);
struct _EDKII_UFS_HC_PLATFORM_PROTOCOL {
  UINT32 Version;
  EDKII_UFS_HC_PLATFORM_OVERRIDE_HC_INFO OverrideHcInfo;
  EDKII_UFS_HC_PLATFORM_CALLBACK Callback;
  EDKII_UFS_CARD_REF_CLK_FREQ_ATTRIBUTE RefClkFreq;
};
`,
  },
];
