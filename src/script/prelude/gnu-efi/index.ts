// The names of gnu-efi's headers over those of EDK2, so that applications written for that library run as they are.

import type { Header } from '../header';
import { EFILIB } from './library';

/** Headers of gnu-efi that efi.h brings along. */
const PARTS = [
  'efibind',
  'efidef',
  'efidevp',
  'efipciio',
  'efiprot',
  'eficon',
  'eficonex',
  'efiser',
  'efi_nii',
  'efipxebc',
  'efinet',
  'efiapi',
  'efifs',
  'efierr',
  'efiui',
  'efigpt',
  'efilink',
  'efipart',
  'efirtlib',
  'efistdarg',
  'efipoint',
  'efishell',
];

const EFI = `
#include <Uefi.h>
#include <stdint.h>
#include <stddef.h>
#include <stdarg.h>
#include <Protocol/LoadedImage.h>
#include <Protocol/SimpleFileSystem.h>
#include <Protocol/GraphicsOutput.h>
#include <Protocol/BlockIo.h>
#include <Protocol/BlockIo2.h>
#include <Protocol/DiskIo.h>
#include <Protocol/DiskIo2.h>
#include <Protocol/ServiceBinding.h>
#include <Protocol/DriverBinding.h>
#include <Protocol/ComponentName.h>
#include <Protocol/ComponentName2.h>
#include <Protocol/EdidActive.h>
#include <Protocol/EdidDiscovered.h>
#include <Protocol/DevicePath.h>
#include <Protocol/DevicePathToText.h>
#include <Protocol/DevicePathFromText.h>
#include <Protocol/DevicePathUtilities.h>
#include <Protocol/SimpleTextInEx.h>
#include <Protocol/SimplePointer.h>
#include <Protocol/AbsolutePointer.h>
#include <Protocol/SerialIo.h>
#include <Protocol/LoadFile.h>
#include <Protocol/PciIo.h>
#include <Protocol/PciRootBridgeIo.h>
#include <Protocol/UnicodeCollation.h>
#include <Protocol/Rng.h>
#include <Guid/FileInfo.h>
#include <Guid/FileSystemInfo.h>
#include <Guid/Acpi.h>
#include <Guid/SmBios.h>
#include <Guid/GlobalVariable.h>
#include <Protocol/SimpleNetwork.h>
#include <Protocol/ManagedNetwork.h>
#include <Protocol/PxeBaseCode.h>
#include <Protocol/Shell.h>
#include <Protocol/ShellParameters.h>
#include <Protocol/EfiShellInterface.h>
#include <Protocol/Hash.h>
#include <Protocol/PlatformDriverOverride.h>
#include <Protocol/BusSpecificDriverOverride.h>
#include <Protocol/DriverFamilyOverride.h>
#include <Guid/FileSystemVolumeLabelInfo.h>
#ifdef __x86_64__
#define HAVE_USE_MS_ABI 1
#endif
#define EFI_FUNCTION EFIAPI
#define EFI_ERROR_MASK 0x8000000000000000
#define EFIERR_OEM(Code) (0xC000000000000000 | (Code))
#define EFI_FIELD_OFFSET(Type, Field) ((UINT32)__builtin_offsetof (Type, Field))
#define EFI_SIGNATURE_16(A, B) SIGNATURE_16 (A, B)
#define EFI_SIGNATURE_32(A, B, C, D) SIGNATURE_32 (A, B, C, D)
#define EFI_SIGNATURE_64(A, B, C, D, E, F, G, H) SIGNATURE_64 (A, B, C, D, E, F, G, H)
#define BAD_POINTER 0xFBFBFBFBFBFBFBFB
#define MIN_ALIGNMENT_SIZE 8
#define BOOTSERVICE
#define RUNTIMESERVICE
#define RUNTIMEFUNCTION
#define EXPORTAPI
#define INTERNAL static
#define EFI_DRIVER_ENTRY_POINT(Function)
#define INTERFACE_DECL(Name) struct Name
#define EFI_TPL_APPLICATION TPL_APPLICATION
#define EFI_TPL_CALLBACK TPL_CALLBACK
#define EFI_TPL_NOTIFY TPL_NOTIFY
#define EFI_TPL_HIGH_LEVEL TPL_HIGH_LEVEL
#define EFI_EVENT_TIMER EVT_TIMER
#define EFI_EVENT_RUNTIME EVT_RUNTIME
#define EFI_EVENT_NOTIFY_WAIT EVT_NOTIFY_WAIT
#define EFI_EVENT_NOTIFY_SIGNAL EVT_NOTIFY_SIGNAL
#define EFI_EVENT_SIGNAL_EXIT_BOOT_SERVICES EVT_SIGNAL_EXIT_BOOT_SERVICES
#define EFI_EVENT_SIGNAL_VIRTUAL_ADDRESS_CHANGE EVT_SIGNAL_VIRTUAL_ADDRESS_CHANGE
#define EFI_MAXIMUM_VARIABLE_SIZE 1024
#define EFI_WARN_UNKOWN_GLYPH EFI_WARN_UNKNOWN_GLYPH
#define EFIWARN(Code) (Code)
#define EFI_IMAGE_INFORMATION_REVISION EFI_LOADED_IMAGE_INFORMATION_REVISION
#define EFI_FILE_HANDLE_REVISION 0x00010000
#define ACPI_20_TABLE_GUID EFI_ACPI_20_TABLE_GUID
#define DRIVER_BINDING_PROTOCOL EFI_DRIVER_BINDING_PROTOCOL_GUID
#define COMPONENT_NAME_PROTOCOL EFI_COMPONENT_NAME_PROTOCOL_GUID
#define COMPONENT_NAME2_PROTOCOL EFI_COMPONENT_NAME2_PROTOCOL_GUID
typedef EFI_DRIVER_BINDING_PROTOCOL EFI_DRIVER_BINDING;
typedef EFI_COMPONENT_NAME_PROTOCOL EFI_COMPONENT_NAME;
typedef EFI_COMPONENT_NAME2_PROTOCOL EFI_COMPONENT_NAME2;
// Names that gnu-efi leaves to programs.
#undef EFI_CERT_TYPE_PKCS7_GUID
#undef EFI_CERT_TYPE_RSA2048_SHA256_GUID
typedef CHAR16 WCHAR;
typedef EFI_PXE_BASE_CODE_PROTOCOL EFI_PXE_BASE_CODE;
typedef EFI_SIMPLE_NETWORK_PROTOCOL EFI_SIMPLE_NETWORK;
typedef EFI_HASH_PROTOCOL EFI_HASH;
typedef EFI_LOADED_IMAGE_PROTOCOL EFI_LOADED_IMAGE;
typedef EFI_SIMPLE_FILE_SYSTEM_PROTOCOL EFI_FILE_IO_INTERFACE;
typedef EFI_FILE_PROTOCOL *EFI_FILE_HANDLE;
typedef EFI_FILE_PROTOCOL EFI_FILE;
typedef EFI_BLOCK_IO_PROTOCOL EFI_BLOCK_IO;
typedef EFI_DISK_IO_PROTOCOL EFI_DISK_IO;
typedef EFI_DEVICE_PATH_PROTOCOL EFI_DEVICE_PATH;
typedef EFI_PCI_IO_PROTOCOL EFI_PCI_IO;
typedef EFI_SERVICE_BINDING_PROTOCOL EFI_SERVICE_BINDING;
typedef EFI_SIMPLE_TEXT_OUTPUT_MODE SIMPLE_TEXT_OUTPUT_MODE;
typedef EFI_DISK_IO2_PROTOCOL EFI_DISK_IO2;
typedef EFI_BLOCK_IO2_PROTOCOL EFI_BLOCK_IO2;
typedef EFI_DEVICE_PATH_UTILITIES_PROTOCOL EFI_DEVICE_PATH_UTILITIES;
typedef EFI_UNICODE_COLLATION_PROTOCOL EFI_UNICODE_COLLATION_INTERFACE;
typedef EFI_SIMPLE_TEXT_INPUT_PROTOCOL SIMPLE_INPUT_INTERFACE;
#define LOADED_IMAGE_PROTOCOL EFI_LOADED_IMAGE_PROTOCOL_GUID
#define SIMPLE_FILE_SYSTEM_PROTOCOL EFI_SIMPLE_FILE_SYSTEM_PROTOCOL_GUID
#define BLOCK_IO_PROTOCOL EFI_BLOCK_IO_PROTOCOL_GUID
#define DISK_IO_PROTOCOL EFI_DISK_IO_PROTOCOL_GUID
#define DEVICE_PATH_PROTOCOL EFI_DEVICE_PATH_PROTOCOL_GUID
#define NextMemoryDescriptor(Descriptor, Size) ((EFI_MEMORY_DESCRIPTOR *) ((UINT8 *) (Descriptor) + (Size)))
#define uefi_call_wrapper(Function, Count, ...) (Function) (__VA_ARGS__)
`;

/** Jumps between functions are left out of scripts: told where one is written. */
const SETJMP = `
typedef UINT64 jmp_buf[32];
`;

const DEBUG = `
${['INIT', 'WARN', 'LOAD', 'FS', 'POOL', 'PAGE', 'INFO'].map((name, bit) => `#define D_${name} 0x${(1 << bit).toString(16).padStart(8, '0')}`).join('\n')}
#define D_BM 0x00000400
#define D_ERROR 0x80000000
#define EFI_DBUG_MASK D_ERROR
#ifndef DEBUG
#define DEBUG(Message)
#endif
#define DBGASSERT(Condition)
#define DBGSETMEM(Buffer, Size)
#ifndef ASSERT
#define ASSERT(Condition)
#endif
`;

export const gnuEfiHeaders: readonly Header[] = [
  { name: 'efisetjmp.h', text: `#pragma once\n#include <efi.h>\n${SETJMP}` },
  { name: 'efisetjmp_arch.h', text: '#pragma once\n#include <efisetjmp.h>\n' },
  { name: 'efidebug.h', text: `#pragma once\n#include <efi.h>\n${DEBUG}` },
  { name: 'efi.h', text: `#pragma once\n${EFI}` },
  { name: 'efilib.h', text: `#pragma once\n${EFILIB}` },
  ...PARTS.map((name) => ({ name: `${name}.h`, text: '#pragma once\n#include <efi.h>\n' })),
];
