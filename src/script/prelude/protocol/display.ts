// Displays (UEFI, chapter 12). Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const displayHeaders: readonly Header[] = [
  {
    name: 'Protocol/BootLogo.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/GraphicsOutput.h>
#define EFI_BOOT_LOGO_PROTOCOL_GUID { 0xcdea2bd3, 0xfc25, 0x4c1c, { 0xb9, 0x7c, 0xb3, 0x11, 0x86, 0x6, 0x49, 0x90 } }
typedef struct _EFI_BOOT_LOGO_PROTOCOL EFI_BOOT_LOGO_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_SET_BOOT_LOGO)(EFI_BOOT_LOGO_PROTOCOL *This, EFI_GRAPHICS_OUTPUT_BLT_PIXEL *BltBuffer, UINTN DestinationX, UINTN DestinationY, UINTN Width, UINTN Height);
struct _EFI_BOOT_LOGO_PROTOCOL {
  EFI_SET_BOOT_LOGO SetBootLogo;
};
extern EFI_GUID gEfiBootLogoProtocolGuid;
`,
  },
  {
    name: 'Protocol/BootLogo2.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/GraphicsOutput.h>
#define EDKII_BOOT_LOGO2_PROTOCOL_GUID { 0x4b5dc1df, 0x1eaa, 0x48b2, { 0xa7, 0xe9, 0xea, 0xc4, 0x89, 0xa0, 0xb, 0x5c } }
typedef struct _EDKII_BOOT_LOGO2_PROTOCOL EDKII_BOOT_LOGO2_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EDKII_SET_BOOT_LOGO2)(EDKII_BOOT_LOGO2_PROTOCOL *This, EFI_GRAPHICS_OUTPUT_BLT_PIXEL *BltBuffer, UINTN DestinationX, UINTN DestinationY, UINTN Width, UINTN Height);
typedef EFI_STATUS (EFIAPI *EDKII_GET_BOOT_LOGO2)(EDKII_BOOT_LOGO2_PROTOCOL *This, EFI_GRAPHICS_OUTPUT_BLT_PIXEL **BltBuffer, UINTN *DestinationX, UINTN *DestinationY, UINTN *Width, UINTN *Height);
struct _EDKII_BOOT_LOGO2_PROTOCOL {
  EDKII_SET_BOOT_LOGO2 SetBootLogo;
  EDKII_GET_BOOT_LOGO2 GetBootLogo;
};
extern EFI_GUID gEdkiiBootLogo2ProtocolGuid;
`,
  },
  {
    name: 'Protocol/EdidActive.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_EDID_ACTIVE_PROTOCOL_GUID { 0xbd8c1056, 0x9f36, 0x44ec, {0x92, 0xa8, 0xa6, 0x33, 0x7f, 0x81, 0x79, 0x86 } }
typedef struct {
  UINT32 SizeOfEdid;
  UINT8 *Edid;
} EFI_EDID_ACTIVE_PROTOCOL;
extern EFI_GUID gEfiEdidActiveProtocolGuid;
`,
  },
  {
    name: 'Protocol/EdidDiscovered.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_EDID_DISCOVERED_PROTOCOL_GUID { 0x1c0c34f6, 0xd380, 0x41fa, {0xa0, 0x49, 0x8a, 0xd0, 0x6c, 0x1a, 0x66, 0xaa } }
typedef struct {
  UINT32 SizeOfEdid;
  UINT8 *Edid;
} EFI_EDID_DISCOVERED_PROTOCOL;
extern EFI_GUID gEfiEdidDiscoveredProtocolGuid;
`,
  },
  {
    name: 'Protocol/EdidOverride.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_EDID_OVERRIDE_PROTOCOL_GUID { 0x48ecb431, 0xfb72, 0x45c0, {0xa9, 0x22, 0xf4, 0x58, 0xfe, 0x4, 0xb, 0xd5 } }
typedef struct _EFI_EDID_OVERRIDE_PROTOCOL EFI_EDID_OVERRIDE_PROTOCOL;
#define EFI_EDID_OVERRIDE_DONT_OVERRIDE 0x01
#define EFI_EDID_OVERRIDE_ENABLE_HOT_PLUG 0x02
typedef EFI_STATUS (EFIAPI *EFI_EDID_OVERRIDE_PROTOCOL_GET_EDID)(EFI_EDID_OVERRIDE_PROTOCOL *This, EFI_HANDLE *ChildHandle, UINT32 *Attributes, UINTN *EdidSize, UINT8 **Edid);
struct _EFI_EDID_OVERRIDE_PROTOCOL {
  EFI_EDID_OVERRIDE_PROTOCOL_GET_EDID GetEdid;
};
extern EFI_GUID gEfiEdidOverrideProtocolGuid;
`,
  },
  {
    name: 'Protocol/GenericMemoryTest.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_GENERIC_MEMORY_TEST_PROTOCOL_GUID { 0x309de7f1, 0x7f5e, 0x4ace, {0xb4, 0x9c, 0x53, 0x1b, 0xe5, 0xaa, 0x95, 0xef} }
typedef struct _EFI_GENERIC_MEMORY_TEST_PROTOCOL EFI_GENERIC_MEMORY_TEST_PROTOCOL;
typedef enum {
  IGNORE,
  QUICK,
  SPARSE,
  EXTENSIVE,
  MAXLEVEL,
} EXTENDMEM_COVERAGE_LEVEL;
typedef EFI_STATUS (EFIAPI *EFI_MEMORY_TEST_INIT)(EFI_GENERIC_MEMORY_TEST_PROTOCOL *This, EXTENDMEM_COVERAGE_LEVEL Level, BOOLEAN *RequireSoftECCInit);
typedef EFI_STATUS (EFIAPI *EFI_PERFORM_MEMORY_TEST)(EFI_GENERIC_MEMORY_TEST_PROTOCOL *This, UINT64 *TestedMemorySize, UINT64 *TotalMemorySize, BOOLEAN *ErrorOut, BOOLEAN IfTestAbort);
typedef EFI_STATUS (EFIAPI *EFI_MEMORY_TEST_FINISHED)(EFI_GENERIC_MEMORY_TEST_PROTOCOL *This);
typedef EFI_STATUS (EFIAPI *EFI_MEMORY_TEST_COMPATIBLE_RANGE)(EFI_GENERIC_MEMORY_TEST_PROTOCOL *This, EFI_PHYSICAL_ADDRESS StartAddress, UINT64 Length);
struct _EFI_GENERIC_MEMORY_TEST_PROTOCOL {
  EFI_MEMORY_TEST_INIT MemoryTestInit;
  EFI_PERFORM_MEMORY_TEST PerformMemoryTest;
  EFI_MEMORY_TEST_FINISHED Finished;
  EFI_MEMORY_TEST_COMPATIBLE_RANGE CompatibleRangeTest;
};
extern EFI_GUID gEfiGenericMemTestProtocolGuid;
`,
  },
  {
    name: 'Protocol/GraphicsOutput.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_GRAPHICS_OUTPUT_PROTOCOL_GUID { 0x9042a9de, 0x23dc, 0x4a38, {0x96, 0xfb, 0x7a, 0xde, 0xd0, 0x80, 0x51, 0x6a } }
typedef struct _EFI_GRAPHICS_OUTPUT_PROTOCOL EFI_GRAPHICS_OUTPUT_PROTOCOL;
typedef struct {
  UINT32 RedMask;
  UINT32 GreenMask;
  UINT32 BlueMask;
  UINT32 ReservedMask;
} EFI_PIXEL_BITMASK;
typedef enum {
  PixelRedGreenBlueReserved8BitPerColor,
  PixelBlueGreenRedReserved8BitPerColor,
  PixelBitMask,
  PixelBltOnly,
  PixelFormatMax
} EFI_GRAPHICS_PIXEL_FORMAT;
typedef struct {
  UINT32 Version;
  UINT32 HorizontalResolution;
  UINT32 VerticalResolution;
  EFI_GRAPHICS_PIXEL_FORMAT PixelFormat;
  EFI_PIXEL_BITMASK PixelInformation;
  UINT32 PixelsPerScanLine;
} EFI_GRAPHICS_OUTPUT_MODE_INFORMATION;
typedef EFI_STATUS (EFIAPI *EFI_GRAPHICS_OUTPUT_PROTOCOL_QUERY_MODE)(EFI_GRAPHICS_OUTPUT_PROTOCOL *This, UINT32 ModeNumber, UINTN *SizeOfInfo, EFI_GRAPHICS_OUTPUT_MODE_INFORMATION **Info);
typedef EFI_STATUS (EFIAPI *EFI_GRAPHICS_OUTPUT_PROTOCOL_SET_MODE)(EFI_GRAPHICS_OUTPUT_PROTOCOL *This, UINT32 ModeNumber);
typedef struct {
  UINT8 Blue;
  UINT8 Green;
  UINT8 Red;
  UINT8 Reserved;
} EFI_GRAPHICS_OUTPUT_BLT_PIXEL;
typedef union {
  EFI_GRAPHICS_OUTPUT_BLT_PIXEL Pixel;
  UINT32 Raw;
} EFI_GRAPHICS_OUTPUT_BLT_PIXEL_UNION;
typedef enum {
  EfiBltVideoFill,
  EfiBltVideoToBltBuffer,
  EfiBltBufferToVideo,
  EfiBltVideoToVideo,
  EfiGraphicsOutputBltOperationMax
} EFI_GRAPHICS_OUTPUT_BLT_OPERATION;
typedef EFI_STATUS (EFIAPI *EFI_GRAPHICS_OUTPUT_PROTOCOL_BLT)(EFI_GRAPHICS_OUTPUT_PROTOCOL *This, EFI_GRAPHICS_OUTPUT_BLT_PIXEL *BltBuffer, EFI_GRAPHICS_OUTPUT_BLT_OPERATION BltOperation, UINTN SourceX, UINTN SourceY, UINTN DestinationX, UINTN DestinationY, UINTN Width, UINTN Height, UINTN Delta);
typedef struct {
  UINT32 MaxMode;
  UINT32 Mode;
  EFI_GRAPHICS_OUTPUT_MODE_INFORMATION *Info;
  UINTN SizeOfInfo;
  EFI_PHYSICAL_ADDRESS FrameBufferBase;
  UINTN FrameBufferSize;
} EFI_GRAPHICS_OUTPUT_PROTOCOL_MODE;
struct _EFI_GRAPHICS_OUTPUT_PROTOCOL {
  EFI_GRAPHICS_OUTPUT_PROTOCOL_QUERY_MODE QueryMode;
  EFI_GRAPHICS_OUTPUT_PROTOCOL_SET_MODE SetMode;
  EFI_GRAPHICS_OUTPUT_PROTOCOL_BLT Blt;
  EFI_GRAPHICS_OUTPUT_PROTOCOL_MODE *Mode;
};
extern EFI_GUID gEfiGraphicsOutputProtocolGuid;
`,
  },
  {
    name: 'Protocol/PlatformLogo.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/HiiImage.h>
#define EDKII_PLATFORM_LOGO_PROTOCOL_GUID { 0x53cd299f, 0x2bc1, 0x40c0, { 0x8c, 0x07, 0x23, 0xf6, 0x4f, 0xdb, 0x30, 0xe0 } }
typedef struct _EDKII_PLATFORM_LOGO_PROTOCOL EDKII_PLATFORM_LOGO_PROTOCOL;
typedef enum {
  EdkiiPlatformLogoDisplayAttributeLeftTop,
  EdkiiPlatformLogoDisplayAttributeCenterTop,
  EdkiiPlatformLogoDisplayAttributeRightTop,
  EdkiiPlatformLogoDisplayAttributeCenterRight,
  EdkiiPlatformLogoDisplayAttributeRightBottom,
  EdkiiPlatformLogoDisplayAttributeCenterBottom,
  EdkiiPlatformLogoDisplayAttributeLeftBottom,
  EdkiiPlatformLogoDisplayAttributeCenterLeft,
  EdkiiPlatformLogoDisplayAttributeCenter,
} EDKII_PLATFORM_LOGO_DISPLAY_ATTRIBUTE;
typedef EFI_STATUS (EFIAPI *EDKII_PLATFORM_LOGO_GET_IMAGE)(EDKII_PLATFORM_LOGO_PROTOCOL *This, UINT32 *Instance, EFI_IMAGE_INPUT *Image, EDKII_PLATFORM_LOGO_DISPLAY_ATTRIBUTE *Attribute, INTN *OffsetX, INTN *OffsetY);
struct _EDKII_PLATFORM_LOGO_PROTOCOL {
  EDKII_PLATFORM_LOGO_GET_IMAGE GetImage;
};
extern EFI_GUID gEdkiiPlatformLogoProtocolGuid;
`,
  },
  {
    name: 'Protocol/UgaDraw.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_UGA_DRAW_PROTOCOL_GUID { 0x982c298b, 0xf4fa, 0x41cb, {0xb8, 0x38, 0x77, 0xaa, 0x68, 0x8f, 0xb8, 0x39 } }
typedef struct _EFI_UGA_DRAW_PROTOCOL EFI_UGA_DRAW_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_UGA_DRAW_PROTOCOL_GET_MODE)(EFI_UGA_DRAW_PROTOCOL *This, UINT32 *HorizontalResolution, UINT32 *VerticalResolution, UINT32 *ColorDepth, UINT32 *RefreshRate);
typedef EFI_STATUS (EFIAPI *EFI_UGA_DRAW_PROTOCOL_SET_MODE)(EFI_UGA_DRAW_PROTOCOL *This, UINT32 HorizontalResolution, UINT32 VerticalResolution, UINT32 ColorDepth, UINT32 RefreshRate);
typedef struct {
  UINT8 Blue;
  UINT8 Green;
  UINT8 Red;
  UINT8 Reserved;
} EFI_UGA_PIXEL;
typedef union {
  EFI_UGA_PIXEL Pixel;
  UINT32 Raw;
} EFI_UGA_PIXEL_UNION;
typedef enum {
  EfiUgaVideoFill,
  EfiUgaVideoToBltBuffer,
  EfiUgaBltBufferToVideo,
  EfiUgaVideoToVideo,
  EfiUgaBltMax
} EFI_UGA_BLT_OPERATION;
typedef EFI_STATUS (EFIAPI *EFI_UGA_DRAW_PROTOCOL_BLT)(EFI_UGA_DRAW_PROTOCOL *This, EFI_UGA_PIXEL *BltBuffer, EFI_UGA_BLT_OPERATION BltOperation, UINTN SourceX, UINTN SourceY, UINTN DestinationX, UINTN DestinationY, UINTN Width, UINTN Height, UINTN Delta);
struct _EFI_UGA_DRAW_PROTOCOL {
  EFI_UGA_DRAW_PROTOCOL_GET_MODE GetMode;
  EFI_UGA_DRAW_PROTOCOL_SET_MODE SetMode;
  EFI_UGA_DRAW_PROTOCOL_BLT Blt;
};
extern EFI_GUID gEfiUgaDrawProtocolGuid;
`,
  },
  {
    name: 'Protocol/UgaIo.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_UGA_IO_PROTOCOL_GUID { 0x61a4d49e, 0x6f68, 0x4f1b, { 0xb9, 0x22, 0xa8, 0x6e, 0xed, 0xb, 0x7, 0xa2 } }
typedef struct _EFI_UGA_IO_PROTOCOL EFI_UGA_IO_PROTOCOL;
typedef UINT32 UGA_STATUS;
typedef enum {
  UgaDtParentBus = 1,
  UgaDtGraphicsController,
  UgaDtOutputController,
  UgaDtOutputPort,
  UgaDtOther,
} UGA_DEVICE_TYPE, *PUGA_DEVICE_TYPE;
typedef UINT32 UGA_DEVICE_ID, *PUGA_DEVICE_ID;
typedef struct {
  UGA_DEVICE_TYPE deviceType;
  UGA_DEVICE_ID deviceId;
  UINT32 ui32DeviceContextSize;
  UINT32 ui32SharedContextSize;
} UGA_DEVICE_DATA, *PUGA_DEVICE_DATA;
typedef struct _UGA_DEVICE {
  VOID *pvDeviceContext;
  VOID *pvSharedContext;
  VOID *pvRunTimeContext;
  struct _UGA_DEVICE *pParentDevice;
  VOID *pvBusIoServices;
  VOID *pvStdIoServices;
  UGA_DEVICE_DATA deviceData;
} UGA_DEVICE, *PUGA_DEVICE;
typedef enum {
  UgaIoGetVersion = 1,
  UgaIoGetChildDevice,
  UgaIoStartDevice,
  UgaIoStopDevice,
  UgaIoFlushDevice,
  UgaIoResetDevice,
  UgaIoGetDeviceState,
  UgaIoSetDeviceState,
  UgaIoSetPowerState,
  UgaIoGetMemoryConfiguration,
  UgaIoSetVideoMode,
  UgaIoCopyRectangle,
  UgaIoGetEdidSegment,
  UgaIoDeviceChannelOpen,
  UgaIoDeviceChannelClose,
  UgaIoDeviceChannelRead,
  UgaIoDeviceChannelWrite,
  UgaIoGetPersistentDataSize,
  UgaIoGetPersistentData,
  UgaIoSetPersistentData,
  UgaIoGetDevicePropertySize,
  UgaIoGetDeviceProperty,
  UgaIoBtPrivateInterface,
} UGA_IO_REQUEST_CODE, *PUGA_IO_REQUEST_CODE;
typedef struct {
  UGA_IO_REQUEST_CODE ioRequestCode;
  VOID *pvInBuffer;
  UINT64 ui64InBufferSize;
  VOID *pvOutBuffer;
  UINT64 ui64OutBufferSize;
  UINT64 ui64BytesReturned;
} UGA_IO_REQUEST, *PUGA_IO_REQUEST;
typedef EFI_STATUS (EFIAPI *EFI_UGA_IO_PROTOCOL_CREATE_DEVICE)(EFI_UGA_IO_PROTOCOL *This, UGA_DEVICE *ParentDevice, UGA_DEVICE_DATA *DeviceData, VOID *RunTimeContext, UGA_DEVICE **Device);
typedef EFI_STATUS (EFIAPI *EFI_UGA_IO_PROTOCOL_DELETE_DEVICE)(EFI_UGA_IO_PROTOCOL *This, UGA_DEVICE *Device);
typedef UGA_STATUS (EFIAPI *PUGA_FW_SERVICE_DISPATCH)(PUGA_DEVICE pDevice, PUGA_IO_REQUEST pIoRequest);
struct _EFI_UGA_IO_PROTOCOL {
  EFI_UGA_IO_PROTOCOL_CREATE_DEVICE CreateDevice;
  EFI_UGA_IO_PROTOCOL_DELETE_DEVICE DeleteDevice;
  PUGA_FW_SERVICE_DISPATCH DispatchService;
};
extern EFI_GUID gEfiUgaIoProtocolGuid;
typedef struct {
  UINT32 Version;
  UINT32 HeaderSize;
  UINT32 SizeOfEntries;
  UINT32 NumberOfEntries;
} EFI_DRIVER_OS_HANDOFF_HEADER;
typedef enum {
  EfiUgaDriverFromPciRom,
  EfiUgaDriverFromSystem,
  EfiDriverHandoffMax,
} EFI_DRIVER_HANOFF_ENUM;
typedef struct {
  EFI_DRIVER_HANOFF_ENUM Type;
  EFI_DEVICE_PATH_PROTOCOL *DevicePath;
  VOID *PciRomImage;
  UINT64 PciRomSize;
} EFI_DRIVER_OS_HANDOFF;
`,
  },
];
