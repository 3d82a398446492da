// efilib.h: what gnu-efi's library does in C is written in C here.

import { FILES } from './files';
import { MEMORY_AND_TEXT } from './memory-and-text';
import { GUID_NAMES, MACROS } from './names';
import { PRINTING } from './printing';
import { SERVICES } from './services';

/** Only declared: they need a keyboard, devices, or texts of device paths. */
const DECLARED = `
CHAR16 *DevicePathToStr (EFI_DEVICE_PATH_PROTOCOL *Path);
EFI_DEVICE_PATH_PROTOCOL *DevicePathInstance (EFI_DEVICE_PATH_PROTOCOL **Path, UINTN *Size);
UINTN DevicePathInstanceCount (EFI_DEVICE_PATH_PROTOCOL *Path);
EFI_DEVICE_PATH_PROTOCOL *UnpackDevicePath (EFI_DEVICE_PATH_PROTOCOL *Path);
BOOLEAN LibMatchDevicePaths (EFI_DEVICE_PATH_PROTOCOL *Multi, EFI_DEVICE_PATH_PROTOCOL *Single);
EFI_DEVICE_PATH_PROTOCOL *LibDuplicateDevicePathInstance (EFI_DEVICE_PATH_PROTOCOL *Path);
EFI_STATUS LibDevicePathToInterface (EFI_GUID *Protocol, EFI_DEVICE_PATH_PROTOCOL *Path, VOID **Interface);
VOID Input (CHAR16 *Prompt, CHAR16 *Line, UINTN Length);
VOID IInput (EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL *Out, EFI_SIMPLE_TEXT_INPUT_PROTOCOL *In, CHAR16 *Prompt, CHAR16 *Line, UINTN Length);
VOID Pause (VOID);
VOID WaitForEventWithTimeout (EFI_EVENT Event, UINTN Timeout, UINTN Row, UINTN Column, CHAR16 *Text, EFI_INPUT_KEY TimeoutKey, EFI_INPUT_KEY *Key);
BOOLEAN MetaMatch (CHAR16 *Text, CHAR16 *Pattern);
BOOLEAN MetaiMatch (CHAR16 *Text, CHAR16 *Pattern);
VOID TimeToString (CHAR16 *Buffer, EFI_TIME *Time);
EFI_STATUS LibInsertToTailOfBootOrder (UINT16 BootOption, BOOLEAN OnlyInsertIfEmpty);
EFI_STATUS LibReinstallProtocolInterfaces (EFI_HANDLE *Handle, ...);
EFI_STATUS LibLocateHandleByDiskSignature (UINT8 MbrType, UINT8 SignatureType, VOID *Signature, UINTN *Count, EFI_HANDLE **Handles);
typedef VOID *SIMPLE_READ_FILE;
EFI_STATUS OpenSimpleReadFile (BOOLEAN BootPolicy, VOID *SourceBuffer, UINTN SourceSize, EFI_DEVICE_PATH_PROTOCOL **Path, EFI_HANDLE *Device, SIMPLE_READ_FILE *Handle);
EFI_STATUS ReadSimpleReadFile (SIMPLE_READ_FILE Handle, UINTN Offset, UINTN *Size, VOID *Buffer);
VOID CloseSimpleReadFile (SIMPLE_READ_FILE Handle);
`;

export const EFILIB = `
#include <efi.h>
#include <efidebug.h>
#include <Library/BaseLib.h>
#include <Library/BaseMemoryLib.h>
#include <Library/MemoryAllocationLib.h>
#include <Library/PrintLib.h>
#include <Library/UefiLib.h>
#include <Library/UefiBootServicesTableLib.h>
#include <Library/UefiRuntimeServicesTableLib.h>
#include <Library/DevicePathLib.h>
#include <Guid/ZeroGuid.h>
#include <Guid/PcAnsi.h>
#include <Guid/Mps.h>
#define ST gST
#define BS gBS
#define RT gRT
#define LibImageHandle gImageHandle
${Object.entries(GUID_NAMES)
  .map(([name, guid]) => `#define ${name} ${guid}`)
  .join('\n')}
${MACROS}${MEMORY_AND_TEXT}${PRINTING}${SERVICES}${FILES}${DECLARED}`;
