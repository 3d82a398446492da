// Libraries of the boot manager and of devices. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const bootAndDevicesHeaders: readonly Header[] = [
  {
    name: 'Library/BmpSupportLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Protocol/GraphicsOutput.h>
RETURN_STATUS EFIAPI TranslateBmpToGopBlt (VOID *BmpImage, UINTN BmpImageSize, EFI_GRAPHICS_OUTPUT_BLT_PIXEL **GopBlt, UINTN *GopBltSize, UINTN *PixelHeight, UINTN *PixelWidth);
RETURN_STATUS EFIAPI TranslateGopBltToBmp (EFI_GRAPHICS_OUTPUT_BLT_PIXEL *GopBlt, UINT32 PixelHeight, UINT32 PixelWidth, VOID **BmpImage, UINT32 *BmpImageSize);
`,
  },
  {
    name: 'Library/BootLogoLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Protocol/PlatformLogo.h>
#include <Protocol/GraphicsOutput.h>
EFI_STATUS EFIAPI BootLogoEnableLogo (VOID);
EFI_STATUS EFIAPI BootLogoDisableLogo (VOID);
EFI_STATUS EFIAPI BootLogoUpdateProgress (EFI_GRAPHICS_OUTPUT_BLT_PIXEL TitleForeground, EFI_GRAPHICS_OUTPUT_BLT_PIXEL TitleBackground, CHAR16 *Title, EFI_GRAPHICS_OUTPUT_BLT_PIXEL ProgressColor, UINTN Progress, UINTN PreviousValue);
`,
  },
  {
    name: 'Library/FileExplorerLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Protocol/FileExplorer.h>
EFI_STATUS EFIAPI ChooseFile (EFI_DEVICE_PATH_PROTOCOL *RootDirectory, CHAR16 *FileType, CHOOSE_HANDLER ChooseHandler, EFI_DEVICE_PATH_PROTOCOL **File);
`,
  },
  {
    name: 'Library/FileHandleLib.h',
    text: `#pragma once
#include <Protocol/SimpleFileSystem.h>
#include <Guid/FileInfo.h>
extern const UINT16 gUnicodeFileTag;
EFI_FILE_INFO *EFIAPI FileHandleGetInfo (EFI_FILE_HANDLE FileHandle);
EFI_STATUS EFIAPI FileHandleSetInfo (EFI_FILE_HANDLE FileHandle, const EFI_FILE_INFO *FileInfo);
EFI_STATUS EFIAPI FileHandleRead (EFI_FILE_HANDLE FileHandle, UINTN *BufferSize, VOID *Buffer);
EFI_STATUS EFIAPI FileHandleWrite (EFI_FILE_HANDLE FileHandle, UINTN *BufferSize, VOID *Buffer);
EFI_STATUS EFIAPI FileHandleClose (EFI_FILE_HANDLE FileHandle);
EFI_STATUS EFIAPI FileHandleDelete (EFI_FILE_HANDLE FileHandle);
EFI_STATUS EFIAPI FileHandleSetPosition (EFI_FILE_HANDLE FileHandle, UINT64 Position);
EFI_STATUS EFIAPI FileHandleGetPosition (EFI_FILE_HANDLE FileHandle, UINT64 *Position);
EFI_STATUS EFIAPI FileHandleFlush (EFI_FILE_HANDLE FileHandle);
EFI_STATUS EFIAPI FileHandleIsDirectory (EFI_FILE_HANDLE DirHandle);
EFI_STATUS EFIAPI FileHandleFindFirstFile (EFI_FILE_HANDLE DirHandle, EFI_FILE_INFO **Buffer);
EFI_STATUS EFIAPI FileHandleFindNextFile (EFI_FILE_HANDLE DirHandle, EFI_FILE_INFO *Buffer, BOOLEAN *NoFile);
EFI_STATUS EFIAPI FileHandleGetSize (EFI_FILE_HANDLE FileHandle, UINT64 *Size);
EFI_STATUS EFIAPI FileHandleSetSize (EFI_FILE_HANDLE FileHandle, UINT64 Size);
EFI_STATUS EFIAPI FileHandleGetFileName (const EFI_FILE_HANDLE Handle, CHAR16 **FullFileName);
EFI_STATUS EFIAPI FileHandleReadLine (EFI_FILE_HANDLE Handle, CHAR16 *Buffer, UINTN *Size, BOOLEAN Truncate, BOOLEAN *Ascii);
CHAR16 *EFIAPI FileHandleReturnLine (EFI_FILE_HANDLE Handle, BOOLEAN *Ascii);
EFI_STATUS EFIAPI FileHandleWriteLine (EFI_FILE_HANDLE Handle, CHAR16 *Buffer);
EFI_STATUS EFIAPI FileHandlePrintLine (EFI_FILE_HANDLE Handle, const CHAR16 *Format, ...);
BOOLEAN EFIAPI FileHandleEof (EFI_FILE_HANDLE Handle);
`,
  },
  {
    name: 'Library/FrameBufferBltLib.h',
    text: `#pragma once
#include <Protocol/GraphicsOutput.h>
typedef struct FRAME_BUFFER_CONFIGURE FRAME_BUFFER_CONFIGURE;
RETURN_STATUS EFIAPI FrameBufferBltConfigure (VOID *FrameBuffer, EFI_GRAPHICS_OUTPUT_MODE_INFORMATION *FrameBufferInfo, FRAME_BUFFER_CONFIGURE *Configure, UINTN *ConfigureSize);
RETURN_STATUS EFIAPI FrameBufferBlt (FRAME_BUFFER_CONFIGURE *Configure, EFI_GRAPHICS_OUTPUT_BLT_PIXEL *BltBuffer, EFI_GRAPHICS_OUTPUT_BLT_OPERATION BltOperation, UINTN SourceX, UINTN SourceY, UINTN DestinationX, UINTN DestinationY, UINTN Width, UINTN Height, UINTN Delta);
`,
  },
  {
    name: 'Library/SmbusLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#define SMBUS_LIB_ADDRESS(SlaveAddress, Command, Length, Pec) ( ((Pec) ? BIT22: 0) | (((SlaveAddress) & 0x7f) << 1) | (((Command) & 0xff) << 8) | (((Length) & 0x3f) << 16) )
#define SMBUS_LIB_SLAVE_ADDRESS(SmBusAddress) (((SmBusAddress) >> 1) & 0x7f)
#define SMBUS_LIB_COMMAND(SmBusAddress) (((SmBusAddress) >> 8) & 0xff)
#define SMBUS_LIB_LENGTH(SmBusAddress) (((SmBusAddress) >> 16) & 0x3f)
#define SMBUS_LIB_PEC(SmBusAddress) ((BOOLEAN) (((SmBusAddress) & BIT22) != 0))
#define SMBUS_LIB_RESERVED(SmBusAddress) ((SmBusAddress) & ~(BIT23 - 2))
VOID EFIAPI SmBusQuickRead (UINTN SmBusAddress, RETURN_STATUS *Status);
VOID EFIAPI SmBusQuickWrite (UINTN SmBusAddress, RETURN_STATUS *Status);
UINT8 EFIAPI SmBusReceiveByte (UINTN SmBusAddress, RETURN_STATUS *Status);
UINT8 EFIAPI SmBusSendByte (UINTN SmBusAddress, UINT8 Value, RETURN_STATUS *Status);
UINT8 EFIAPI SmBusReadDataByte (UINTN SmBusAddress, RETURN_STATUS *Status);
UINT8 EFIAPI SmBusWriteDataByte (UINTN SmBusAddress, UINT8 Value, RETURN_STATUS *Status);
UINT16 EFIAPI SmBusReadDataWord (UINTN SmBusAddress, RETURN_STATUS *Status);
UINT16 EFIAPI SmBusWriteDataWord (UINTN SmBusAddress, UINT16 Value, RETURN_STATUS *Status);
UINT16 EFIAPI SmBusProcessCall (UINTN SmBusAddress, UINT16 Value, RETURN_STATUS *Status);
UINTN EFIAPI SmBusReadBlock (UINTN SmBusAddress, VOID *Buffer, RETURN_STATUS *Status);
UINTN EFIAPI SmBusWriteBlock (UINTN SmBusAddress, VOID *Buffer, RETURN_STATUS *Status);
UINTN EFIAPI SmBusBlockProcessCall (UINTN SmBusAddress, VOID *WriteBuffer, VOID *ReadBuffer, RETURN_STATUS *Status);
`,
  },
  {
    name: 'Library/UefiBootManagerLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Protocol/DriverHealth.h>
#include <Library/SortLib.h>
typedef enum {
  LoadOptionTypeDriver,
  LoadOptionTypeSysPrep,
  LoadOptionTypeBoot,
  LoadOptionTypePlatformRecovery,
  LoadOptionTypeMax,
} EFI_BOOT_MANAGER_LOAD_OPTION_TYPE;
typedef enum {
  LoadOptionNumberMax = 0x10000,
  LoadOptionNumberUnassigned = LoadOptionNumberMax,
} EFI_BOOT_MANAGER_LOAD_OPTION_NUMBER;
typedef struct {
  UINTN OptionNumber;
  EFI_BOOT_MANAGER_LOAD_OPTION_TYPE OptionType;
  UINT32 Attributes;
  CHAR16 *Description;
  EFI_DEVICE_PATH_PROTOCOL *FilePath;
  UINT8 *OptionalData;
  UINT32 OptionalDataSize;
  EFI_GUID VendorGuid;
  EFI_STATUS Status;
  CHAR16 *ExitData;
  UINTN ExitDataSize;
} EFI_BOOT_MANAGER_LOAD_OPTION;
EFI_BOOT_MANAGER_LOAD_OPTION *EFIAPI EfiBootManagerGetLoadOptions (UINTN *LoadOptionCount, EFI_BOOT_MANAGER_LOAD_OPTION_TYPE LoadOptionType);
EFI_STATUS EFIAPI EfiBootManagerFreeLoadOptions (EFI_BOOT_MANAGER_LOAD_OPTION *LoadOptions, UINTN LoadOptionCount);
EFI_STATUS EFIAPI EfiBootManagerInitializeLoadOption (EFI_BOOT_MANAGER_LOAD_OPTION *Option, UINTN OptionNumber, EFI_BOOT_MANAGER_LOAD_OPTION_TYPE OptionType, UINT32 Attributes, CHAR16 *Description, EFI_DEVICE_PATH_PROTOCOL *FilePath, UINT8 *OptionalData, UINT32 OptionalDataSize);
EFI_STATUS EFIAPI EfiBootManagerFreeLoadOption (EFI_BOOT_MANAGER_LOAD_OPTION *LoadOption);
EFI_STATUS EFIAPI EfiBootManagerVariableToLoadOption (CHAR16 *VariableName, EFI_BOOT_MANAGER_LOAD_OPTION *LoadOption);
EFI_STATUS EFIAPI EfiBootManagerLoadOptionToVariable (const EFI_BOOT_MANAGER_LOAD_OPTION *LoadOption);
EFI_STATUS EFIAPI EfiBootManagerAddLoadOptionVariable (EFI_BOOT_MANAGER_LOAD_OPTION *Option, UINTN Position);
EFI_STATUS EFIAPI EfiBootManagerDeleteLoadOptionVariable (UINTN OptionNumber, EFI_BOOT_MANAGER_LOAD_OPTION_TYPE OptionType);
VOID EFIAPI EfiBootManagerSortLoadOptionVariable (EFI_BOOT_MANAGER_LOAD_OPTION_TYPE OptionType, SORT_COMPARE CompareFunction);
INTN EFIAPI EfiBootManagerFindLoadOption (const EFI_BOOT_MANAGER_LOAD_OPTION *Key, const EFI_BOOT_MANAGER_LOAD_OPTION *Array, UINTN Count);
#pragma pack(1)
typedef struct {
  EFI_BOOT_KEY_DATA KeyData;
  UINT32 BootOptionCrc;
  UINT16 BootOption;
  EFI_INPUT_KEY Keys[3];
  UINT16 OptionNumber;
} EFI_BOOT_MANAGER_KEY_OPTION;
#pragma pack()
EFI_STATUS EFIAPI EfiBootManagerStartHotkeyService (EFI_EVENT *HotkeyTriggered);
#define EFI_BOOT_MANAGER_SHIFT_PRESSED 0x00000001
#define EFI_BOOT_MANAGER_CONTROL_PRESSED 0x00000002
#define EFI_BOOT_MANAGER_ALT_PRESSED 0x00000004
#define EFI_BOOT_MANAGER_LOGO_PRESSED 0x00000008
#define EFI_BOOT_MANAGER_MENU_KEY_PRESSED 0x00000010
#define EFI_BOOT_MANAGER_SYS_REQ_PRESSED 0x00000020
EFI_STATUS EFIAPI EfiBootManagerAddKeyOptionVariable (EFI_BOOT_MANAGER_KEY_OPTION *AddedOption, UINT16 BootOptionNumber, UINT32 Modifier, ...);
EFI_STATUS EFIAPI EfiBootManagerDeleteKeyOptionVariable (EFI_BOOT_MANAGER_KEY_OPTION *DeletedOption, UINT32 Modifier, ...);
EFI_STATUS EFIAPI EfiBootManagerRegisterContinueKeyOption (UINT32 Modifier, ...);
VOID EFIAPI EfiBootManagerHotkeyBoot (VOID);
VOID EFIAPI EfiBootManagerRefreshAllBootOption (VOID);
VOID EFIAPI EfiBootManagerBoot (EFI_BOOT_MANAGER_LOAD_OPTION *BootOption);
EFI_STATUS EFIAPI EfiBootManagerGetBootManagerMenu (EFI_BOOT_MANAGER_LOAD_OPTION *BootOption);
EFI_DEVICE_PATH_PROTOCOL *EFIAPI EfiBootManagerGetNextLoadOptionDevicePath (EFI_DEVICE_PATH_PROTOCOL *FilePath, EFI_DEVICE_PATH_PROTOCOL *FullPath);
VOID *EFIAPI EfiBootManagerGetLoadOptionBuffer (EFI_DEVICE_PATH_PROTOCOL *FilePath, EFI_DEVICE_PATH_PROTOCOL **FullPath, UINTN *FileSize);
typedef VOID (EFIAPI *EFI_BOOT_MANAGER_REFRESH_LEGACY_BOOT_OPTION)(VOID);
typedef VOID (EFIAPI *EFI_BOOT_MANAGER_LEGACY_BOOT)(EFI_BOOT_MANAGER_LOAD_OPTION *BootOption);
VOID EFIAPI EfiBootManagerRegisterLegacyBootSupport (EFI_BOOT_MANAGER_REFRESH_LEGACY_BOOT_OPTION RefreshLegacyBootOption, EFI_BOOT_MANAGER_LEGACY_BOOT LegacyBoot);
typedef CHAR16 *(EFIAPI *EFI_BOOT_MANAGER_BOOT_DESCRIPTION_HANDLER)(EFI_HANDLE Handle, const CHAR16 *DefaultDescription);
EFI_STATUS EFIAPI EfiBootManagerRegisterBootDescriptionHandler (EFI_BOOT_MANAGER_BOOT_DESCRIPTION_HANDLER Handler);
VOID EFIAPI EfiBootManagerConnectAll (VOID);
EFI_STATUS EFIAPI EfiBootManagerConnectDevicePath (EFI_DEVICE_PATH_PROTOCOL *DevicePathToConnect, EFI_HANDLE *MatchingHandle);
VOID EFIAPI EfiBootManagerDisconnectAll (VOID);
typedef enum {
  ConIn,
  ConOut,
  ErrOut,
  ConInDev,
  ConOutDev,
  ErrOutDev,
  ConsoleTypeMax,
} CONSOLE_TYPE;
EFI_STATUS EFIAPI EfiBootManagerConnectAllDefaultConsoles (VOID);
EFI_STATUS EFIAPI EfiBootManagerUpdateConsoleVariable (CONSOLE_TYPE ConsoleType, EFI_DEVICE_PATH_PROTOCOL *CustomizedConDevicePath, EFI_DEVICE_PATH_PROTOCOL *ExclusiveDevicePath);
EFI_STATUS EFIAPI EfiBootManagerConnectConsoleVariable (CONSOLE_TYPE ConsoleType);
EFI_DEVICE_PATH_PROTOCOL *EFIAPI EfiBootManagerGetGopDevicePath (EFI_HANDLE VideoController);
EFI_STATUS EFIAPI EfiBootManagerConnectVideoController (EFI_HANDLE VideoController);
typedef struct {
  EFI_DRIVER_HEALTH_PROTOCOL *DriverHealth;
  EFI_HANDLE DriverHealthHandle;
  EFI_HANDLE ControllerHandle;
  EFI_HANDLE ChildHandle;
  EFI_DRIVER_HEALTH_HII_MESSAGE *MessageList;
  EFI_HII_HANDLE HiiHandle;
  EFI_DRIVER_HEALTH_STATUS HealthStatus;
} EFI_BOOT_MANAGER_DRIVER_HEALTH_INFO;
EFI_BOOT_MANAGER_DRIVER_HEALTH_INFO *EFIAPI EfiBootManagerGetDriverHealthInfo (UINTN *Count);
EFI_STATUS EFIAPI EfiBootManagerFreeDriverHealthInfo (EFI_BOOT_MANAGER_DRIVER_HEALTH_INFO *DriverHealthInfo, UINTN Count);
EFI_STATUS EFIAPI EfiBootManagerProcessLoadOption (EFI_BOOT_MANAGER_LOAD_OPTION *LoadOption);
BOOLEAN EFIAPI EfiBootManagerIsValidLoadOptionVariableName (CHAR16 *VariableName, EFI_BOOT_MANAGER_LOAD_OPTION_TYPE *OptionType, UINT16 *OptionNumber);
EFI_STATUS EFIAPI EfiBootManagerDispatchDeferredImages (VOID);
`,
  },
  {
    name: 'Library/UefiCpuLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
VOID EFIAPI InitializeFloatingPointUnits (VOID);
BOOLEAN EFIAPI StandardSignatureIsAuthenticAMD (VOID);
UINT32 EFIAPI GetCpuFamilyModel (VOID);
UINT8 EFIAPI GetCpuSteppingId (VOID);
`,
  },
  {
    name: 'Library/UefiHiiServicesLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Protocol/HiiFont.h>
#include <Protocol/HiiString.h>
#include <Protocol/HiiImage.h>
#include <Protocol/HiiDatabase.h>
#include <Protocol/HiiConfigRouting.h>
extern EFI_HII_FONT_PROTOCOL *gHiiFont;
extern EFI_HII_STRING_PROTOCOL *gHiiString;
extern EFI_HII_IMAGE_PROTOCOL *gHiiImage;
extern EFI_HII_DATABASE_PROTOCOL *gHiiDatabase;
extern EFI_HII_CONFIG_ROUTING_PROTOCOL *gHiiConfigRouting;
`,
  },
  {
    name: 'Library/UefiScsiLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Protocol/ScsiIo.h>
EFI_STATUS EFIAPI ScsiTestUnitReadyCommand (EFI_SCSI_IO_PROTOCOL *ScsiIo, UINT64 Timeout, VOID *SenseData, UINT8 *SenseDataLength, UINT8 *HostAdapterStatus, UINT8 *TargetStatus);
EFI_STATUS EFIAPI ScsiInquiryCommand (EFI_SCSI_IO_PROTOCOL *ScsiIo, UINT64 Timeout, VOID *SenseData, UINT8 *SenseDataLength, UINT8 *HostAdapterStatus, UINT8 *TargetStatus, VOID *InquiryDataBuffer, UINT32 *InquiryDataLength, BOOLEAN EnableVitalProductData);
EFI_STATUS EFIAPI ScsiInquiryCommandEx (EFI_SCSI_IO_PROTOCOL *ScsiIo, UINT64 Timeout, VOID *SenseData, UINT8 *SenseDataLength, UINT8 *HostAdapterStatus, UINT8 *TargetStatus, VOID *InquiryDataBuffer, UINT32 *InquiryDataLength, BOOLEAN EnableVitalProductData, UINT8 PageCode);
EFI_STATUS EFIAPI ScsiModeSense10Command (EFI_SCSI_IO_PROTOCOL *ScsiIo, UINT64 Timeout, VOID *SenseData, UINT8 *SenseDataLength, UINT8 *HostAdapterStatus, UINT8 *TargetStatus, VOID *DataBuffer, UINT32 *DataLength, UINT8 DBDField, UINT8 PageControl, UINT8 PageCode);
EFI_STATUS EFIAPI ScsiRequestSenseCommand (EFI_SCSI_IO_PROTOCOL *ScsiIo, UINT64 Timeout, VOID *SenseData, UINT8 *SenseDataLength, UINT8 *HostAdapterStatus, UINT8 *TargetStatus);
EFI_STATUS EFIAPI ScsiReadCapacityCommand (EFI_SCSI_IO_PROTOCOL *ScsiIo, UINT64 Timeout, VOID *SenseData, UINT8 *SenseDataLength, UINT8 *HostAdapterStatus, UINT8 *TargetStatus, VOID *DataBuffer, UINT32 *DataLength, BOOLEAN Pmi);
EFI_STATUS EFIAPI ScsiReadCapacity16Command (EFI_SCSI_IO_PROTOCOL *ScsiIo, UINT64 Timeout, VOID *SenseData, UINT8 *SenseDataLength, UINT8 *HostAdapterStatus, UINT8 *TargetStatus, VOID *DataBuffer, UINT32 *DataLength, BOOLEAN Pmi);
EFI_STATUS EFIAPI ScsiRead10Command (EFI_SCSI_IO_PROTOCOL *ScsiIo, UINT64 Timeout, VOID *SenseData, UINT8 *SenseDataLength, UINT8 *HostAdapterStatus, UINT8 *TargetStatus, VOID *DataBuffer, UINT32 *DataLength, UINT32 StartLba, UINT32 SectorSize);
EFI_STATUS EFIAPI ScsiWrite10Command (EFI_SCSI_IO_PROTOCOL *ScsiIo, UINT64 Timeout, VOID *SenseData, UINT8 *SenseDataLength, UINT8 *HostAdapterStatus, UINT8 *TargetStatus, VOID *DataBuffer, UINT32 *DataLength, UINT32 StartLba, UINT32 SectorSize);
EFI_STATUS EFIAPI ScsiRead16Command (EFI_SCSI_IO_PROTOCOL *ScsiIo, UINT64 Timeout, VOID *SenseData, UINT8 *SenseDataLength, UINT8 *HostAdapterStatus, UINT8 *TargetStatus, VOID *DataBuffer, UINT32 *DataLength, UINT64 StartLba, UINT32 SectorSize);
EFI_STATUS EFIAPI ScsiWrite16Command (EFI_SCSI_IO_PROTOCOL *ScsiIo, UINT64 Timeout, VOID *SenseData, UINT8 *SenseDataLength, UINT8 *HostAdapterStatus, UINT8 *TargetStatus, VOID *DataBuffer, UINT32 *DataLength, UINT64 StartLba, UINT32 SectorSize);
EFI_STATUS EFIAPI ScsiSecurityProtocolInCommand (EFI_SCSI_IO_PROTOCOL *ScsiIo, UINT64 Timeout, VOID *SenseData, UINT8 *SenseDataLength, UINT8 *HostAdapterStatus, UINT8 *TargetStatus, UINT8 SecurityProtocol, UINT16 SecurityProtocolSpecific, BOOLEAN Inc512, UINTN DataLength, VOID *DataBuffer, UINTN *TransferLength);
EFI_STATUS EFIAPI ScsiSecurityProtocolOutCommand (EFI_SCSI_IO_PROTOCOL *ScsiIo, UINT64 Timeout, VOID *SenseData, UINT8 *SenseDataLength, UINT8 *HostAdapterStatus, UINT8 *TargetStatus, UINT8 SecurityProtocol, UINT16 SecurityProtocolSpecific, BOOLEAN Inc512, UINTN DataLength, VOID *DataBuffer);
EFI_STATUS EFIAPI ScsiRead10CommandEx (EFI_SCSI_IO_PROTOCOL *ScsiIo, UINT64 Timeout, VOID *SenseData, UINT8 *SenseDataLength, UINT8 *HostAdapterStatus, UINT8 *TargetStatus, VOID *DataBuffer, UINT32 *DataLength, UINT32 StartLba, UINT32 SectorSize, EFI_EVENT Event);
EFI_STATUS EFIAPI ScsiWrite10CommandEx (EFI_SCSI_IO_PROTOCOL *ScsiIo, UINT64 Timeout, VOID *SenseData, UINT8 *SenseDataLength, UINT8 *HostAdapterStatus, UINT8 *TargetStatus, VOID *DataBuffer, UINT32 *DataLength, UINT32 StartLba, UINT32 SectorSize, EFI_EVENT Event);
EFI_STATUS EFIAPI ScsiRead16CommandEx (EFI_SCSI_IO_PROTOCOL *ScsiIo, UINT64 Timeout, VOID *SenseData, UINT8 *SenseDataLength, UINT8 *HostAdapterStatus, UINT8 *TargetStatus, VOID *DataBuffer, UINT32 *DataLength, UINT64 StartLba, UINT32 SectorSize, EFI_EVENT Event);
EFI_STATUS EFIAPI ScsiWrite16CommandEx (EFI_SCSI_IO_PROTOCOL *ScsiIo, UINT64 Timeout, VOID *SenseData, UINT8 *SenseDataLength, UINT8 *HostAdapterStatus, UINT8 *TargetStatus, VOID *DataBuffer, UINT32 *DataLength, UINT64 StartLba, UINT32 SectorSize, EFI_EVENT Event);
`,
  },
  {
    name: 'Library/UefiUsbLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Protocol/UsbIo.h>
EFI_STATUS EFIAPI UsbGetHidDescriptor (EFI_USB_IO_PROTOCOL *UsbIo, UINT8 Interface, EFI_USB_HID_DESCRIPTOR *HidDescriptor);
EFI_STATUS EFIAPI UsbGetReportDescriptor (EFI_USB_IO_PROTOCOL *UsbIo, UINT8 Interface, UINT16 DescriptorLength, UINT8 *DescriptorBuffer);
EFI_STATUS EFIAPI UsbGetProtocolRequest (EFI_USB_IO_PROTOCOL *UsbIo, UINT8 Interface, UINT8 *Protocol);
EFI_STATUS EFIAPI UsbSetProtocolRequest (EFI_USB_IO_PROTOCOL *UsbIo, UINT8 Interface, UINT8 Protocol);
EFI_STATUS EFIAPI UsbSetIdleRequest (EFI_USB_IO_PROTOCOL *UsbIo, UINT8 Interface, UINT8 ReportId, UINT8 Duration);
EFI_STATUS EFIAPI UsbGetIdleRequest (EFI_USB_IO_PROTOCOL *UsbIo, UINT8 Interface, UINT8 ReportId, UINT8 *Duration);
EFI_STATUS EFIAPI UsbSetReportRequest (EFI_USB_IO_PROTOCOL *UsbIo, UINT8 Interface, UINT8 ReportId, UINT8 ReportType, UINT16 ReportLen, UINT8 *Report);
EFI_STATUS EFIAPI UsbGetReportRequest (EFI_USB_IO_PROTOCOL *UsbIo, UINT8 Interface, UINT8 ReportId, UINT8 ReportType, UINT16 ReportLen, UINT8 *Report);
EFI_STATUS EFIAPI UsbGetDescriptor (EFI_USB_IO_PROTOCOL *UsbIo, UINT16 Value, UINT16 Index, UINT16 DescriptorLength, VOID *Descriptor, UINT32 *Status);
EFI_STATUS EFIAPI UsbSetDescriptor (EFI_USB_IO_PROTOCOL *UsbIo, UINT16 Value, UINT16 Index, UINT16 DescriptorLength, VOID *Descriptor, UINT32 *Status);
EFI_STATUS EFIAPI UsbGetInterface (EFI_USB_IO_PROTOCOL *UsbIo, UINT16 Interface, UINT16 *AlternateSetting, UINT32 *Status);
EFI_STATUS EFIAPI UsbSetInterface (EFI_USB_IO_PROTOCOL *UsbIo, UINT16 Interface, UINT16 AlternateSetting, UINT32 *Status);
EFI_STATUS EFIAPI UsbGetConfiguration (EFI_USB_IO_PROTOCOL *UsbIo, UINT16 *ConfigurationValue, UINT32 *Status);
EFI_STATUS EFIAPI UsbSetConfiguration (EFI_USB_IO_PROTOCOL *UsbIo, UINT16 ConfigurationValue, UINT32 *Status);
EFI_STATUS EFIAPI UsbSetFeature (EFI_USB_IO_PROTOCOL *UsbIo, USB_TYPES_DEFINITION Recipient, UINT16 Value, UINT16 Target, UINT32 *Status);
EFI_STATUS EFIAPI UsbClearFeature (EFI_USB_IO_PROTOCOL *UsbIo, USB_TYPES_DEFINITION Recipient, UINT16 Value, UINT16 Target, UINT32 *Status);
EFI_STATUS EFIAPI UsbGetStatus (EFI_USB_IO_PROTOCOL *UsbIo, USB_TYPES_DEFINITION Recipient, UINT16 Target, UINT16 *DeviceStatus, UINT32 *Status);
EFI_STATUS EFIAPI UsbClearEndpointHalt (EFI_USB_IO_PROTOCOL *UsbIo, UINT8 Endpoint, UINT32 *Status);
`,
  },
];
