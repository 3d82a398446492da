// The headers of EDK2's libraries, protocols and GUIDs. What a library's functions are is said by the builtins; here stand
// the macros, types and variables around them. A module's AutoGen.h includes Uefi.h and Library/PcdLib.h before its first line: so every library
// header does here, and sources that never name Uefi.h compile as they do in EDK2.

import { baseLibConversions } from '../builtins/base-lib-conversions';
import { baseLibLists } from '../builtins/base-lib-lists';
import { baseLibNumbers } from '../builtins/base-lib-numbers';
import { baseLibStrings } from '../builtins/base-lib-strings';
import { baseMemoryLib } from '../builtins/base-memory-lib';
import { declarations } from '../builtins/builtin';
import { debugLib } from '../builtins/debug-lib';
import { ioLib, synchronizationLib, timerLib } from '../builtins/hardware-libs';
import { hobLib } from '../builtins/hob-lib';
import { memoryAllocationLib } from '../builtins/memory-allocation-lib';
import { peiServicesLib } from '../builtins/pei-services';
import { printLib } from '../builtins/print-lib';
import { baseLibSort, cacheMaintenanceLib, reportStatusCodeLib, safeIntLib, sortLib } from '../builtins/stand-in-libs';
import { uefiLib } from '../builtins/uefi-lib';
import { uefiRuntimeLib } from '../builtins/uefi-runtime-lib';
import { GUIDS } from './guids';
import type { Header } from './header';

const BASE_LIB = String.raw`
typedef INTN (EFIAPI *BASE_SORT_COMPARE)(IN CONST VOID *Buffer1, IN CONST VOID *Buffer2);

/// Declared for sources that mention them; jumps between functions are left out of scripts.
typedef struct {
  UINT64 Registers[32];
} BASE_LIBRARY_JUMP_BUFFER;
#define BASE_LIBRARY_JUMP_BUFFER_ALIGNMENT 8

#pragma pack (1)
typedef struct {
  UINT16 Limit;
  UINTN Base;
} IA32_DESCRIPTOR;
#pragma pack ()

typedef struct {
  UINT8 Buffer[512];
} IA32_FX_BUFFER;

typedef struct _THUNK_CONTEXT THUNK_CONTEXT;

#define INITIALIZE_LIST_HEAD_VARIABLE(ListHead) {&(ListHead), &(ListHead)}
#define BASE_LIST_FOR_EACH(Entry, ListHead) \
  for (Entry = (ListHead)->ForwardLink; Entry != (ListHead); Entry = Entry->ForwardLink)
#define BASE_LIST_FOR_EACH_SAFE(Entry, NextEntry, ListHead) \
  for (Entry = (ListHead)->ForwardLink, NextEntry = Entry->ForwardLink; Entry != (ListHead); Entry = NextEntry, NextEntry = Entry->ForwardLink)
`;

const DEBUG_LIB = `
#define DEBUG_INIT 0x00000001
#define DEBUG_WARN 0x00000002
#define DEBUG_LOAD 0x00000004
#define DEBUG_FS 0x00000008
#define DEBUG_POOL 0x00000010
#define DEBUG_PAGE 0x00000020
#define DEBUG_INFO 0x00000040
#define DEBUG_DISPATCH 0x00000080
#define DEBUG_VARIABLE 0x00000100
#define DEBUG_BM 0x00000400
#define DEBUG_BLKIO 0x00001000
#define DEBUG_NET 0x00004000
#define DEBUG_UNDI 0x00010000
#define DEBUG_LOADFILE 0x00020000
#define DEBUG_EVENT 0x00080000
#define DEBUG_GCD 0x00100000
#define DEBUG_CACHE 0x00200000
#define DEBUG_VERBOSE 0x00400000
#define DEBUG_MANAGEABILITY 0x00800000
#define DEBUG_SECURITY 0x01000000
#define DEBUG_PAGING 0x02000000
#define DEBUG_ERROR 0x80000000

#define EFI_D_INIT DEBUG_INIT
#define EFI_D_WARN DEBUG_WARN
#define EFI_D_LOAD DEBUG_LOAD
#define EFI_D_FS DEBUG_FS
#define EFI_D_POOL DEBUG_POOL
#define EFI_D_PAGE DEBUG_PAGE
#define EFI_D_INFO DEBUG_INFO
#define EFI_D_DISPATCH DEBUG_DISPATCH
#define EFI_D_VARIABLE DEBUG_VARIABLE
#define EFI_D_BM DEBUG_BM
#define EFI_D_BLKIO DEBUG_BLKIO
#define EFI_D_NET DEBUG_NET
#define EFI_D_UNDI DEBUG_UNDI
#define EFI_D_LOADFILE DEBUG_LOADFILE
#define EFI_D_EVENT DEBUG_EVENT
#define EFI_D_VERBOSE DEBUG_VERBOSE
#define EFI_D_ERROR DEBUG_ERROR

#define DEBUG_PROPERTY_DEBUG_ASSERT_ENABLED 0x01
#define DEBUG_PROPERTY_DEBUG_PRINT_ENABLED 0x02
#define DEBUG_PROPERTY_DEBUG_CODE_ENABLED 0x04
#define DEBUG_PROPERTY_CLEAR_MEMORY_ENABLED 0x08
#define DEBUG_PROPERTY_ASSERT_BREAKPOINT_ENABLED 0x10
#define DEBUG_PROPERTY_ASSERT_DEADLOOP_ENABLED 0x20
`;

const DEBUG_LIB_MACROS = String.raw`
#define DEBUG_EXPRESSION_STRING(Expression) #Expression
#define _ASSERT(Expression) DebugAssert (__FILE__, __LINE__, DEBUG_EXPRESSION_STRING (Expression))
#define _DEBUG(Expression) DebugPrint Expression

#if !defined (MDEPKG_NDEBUG)
  #define ASSERT(Expression) do { if (!(Expression)) { _ASSERT (Expression); } } while (FALSE)
  #define DEBUG(Expression) do { _DEBUG (Expression); } while (FALSE)
  #define ASSERT_EFI_ERROR(StatusParameter) \
    do { \
      if (EFI_ERROR (StatusParameter)) { \
        DEBUG ((DEBUG_ERROR, "\nASSERT_EFI_ERROR (Status = %r)\n", StatusParameter)); \
        _ASSERT (!EFI_ERROR (StatusParameter)); \
      } \
    } while (FALSE)
  #define ASSERT_RETURN_ERROR(StatusParameter) \
    do { \
      if (RETURN_ERROR (StatusParameter)) { \
        DEBUG ((DEBUG_ERROR, "\nASSERT_RETURN_ERROR (Status = %r)\n", StatusParameter)); \
        _ASSERT (!RETURN_ERROR (StatusParameter)); \
      } \
    } while (FALSE)
  #define ASSERT_PROTOCOL_ALREADY_INSTALLED(Handle, Guid) \
    do { \
      VOID *Instance; \
      ASSERT (Guid != NULL); \
      if (Handle == NULL) { \
        if (!EFI_ERROR (gBS->LocateProtocol ((EFI_GUID *)Guid, NULL, &Instance))) { \
          _ASSERT (Guid already installed in database); \
        } \
      } else { \
        if (!EFI_ERROR (gBS->HandleProtocol (Handle, (EFI_GUID *)Guid, &Instance))) { \
          _ASSERT (Guid already installed on Handle); \
        } \
      } \
    } while (FALSE)
  #define DEBUG_CODE_BEGIN() do { UINT8 __DebugCodeLocal
  #define DEBUG_CODE_END() __DebugCodeLocal = 0; __DebugCodeLocal++; } while (FALSE)
  #define CR(Record, TYPE, Field, TestSignature) \
    (BASE_CR (Record, TYPE, Field)->Signature != TestSignature) \
      ? (TYPE *) (_ASSERT (CR has Bad Signature), Record) \
      : BASE_CR (Record, TYPE, Field)
#else
  #define ASSERT(Expression)
  #define DEBUG(Expression)
  #define ASSERT_EFI_ERROR(StatusParameter)
  #define ASSERT_RETURN_ERROR(StatusParameter)
  #define ASSERT_PROTOCOL_ALREADY_INSTALLED(Handle, Guid)
  #define DEBUG_CODE_BEGIN() do { if (FALSE) { UINT8 __DebugCodeLocal
  #define DEBUG_CODE_END() __DebugCodeLocal = 0; __DebugCodeLocal++; } } while (FALSE)
  #define CR(Record, TYPE, Field, TestSignature) BASE_CR (Record, TYPE, Field)
#endif
#define DEBUG_CODE(Expression) DEBUG_CODE_BEGIN (); Expression DEBUG_CODE_END ()
#define DEBUG_CLEAR_MEMORY(Address, Length)
`;

const PRINT_LIB = `
#define LEFT_JUSTIFY 0x01
#define COMMA_TYPE 0x08
#define PREFIX_ZERO 0x20
#define RADIX_HEX 0x80
#define MAXIMUM_VALUE_CHARACTERS 38
`;

const UEFI_LIB_TYPES = `
typedef enum {
  EfiLockUninitialized = 0,
  EfiLockReleased = 1,
  EfiLockAcquired = 2
} EFI_LOCK_STATE;

typedef struct {
  EFI_TPL Tpl;
  EFI_TPL OwnerTpl;
  EFI_LOCK_STATE Lock;
} EFI_LOCK;

#define EFI_INITIALIZE_LOCK_VARIABLE(Priority) {Priority, TPL_APPLICATION, EfiLockReleased}
#define ASSERT_LOCKED(LockParameter) ASSERT ((LockParameter)->Lock == EfiLockAcquired)
`;

/** PcdGet32 and its relatives: `_PCD_VALUE_` and the name of the PCD is its value. What PcdSet sets is not kept. */
function pcdMacros(): string {
  const lines: string[] = [];
  const sizes = ['8', '16', '32', '64', 'Bool'];
  const type = (size: string) => (size === 'Bool' ? 'BOOLEAN' : `UINT${size}`);
  for (const size of sizes) {
    for (const prefix of ['', 'Fixed', 'Patch']) {
      lines.push(`#define ${prefix}PcdGet${size}(TokenName) ((${type(size)})_PCD_VALUE_##TokenName)`);
    }
    lines.push(`#define PcdGetEx${size}(Guid, TokenName) ((${type(size)})_PCD_VALUE_##TokenName)`);
    lines.push(`#define PcdSet${size}S(TokenName, Value) ((RETURN_STATUS)((VOID)(Value), RETURN_SUCCESS))`);
    lines.push(`#define PatchPcdSet${size}(TokenName, Value) (Value)`);
  }
  for (const prefix of ['', 'Fixed', 'Patch']) {
    lines.push(`#define ${prefix}PcdGetPtr(TokenName) ((VOID *)(UINTN)_PCD_VALUE_##TokenName)`);
    lines.push(`#define ${prefix}PcdGetSize(TokenName) ((UINTN)_PCD_VALUE_##TokenName)`);
  }
  lines.push('#define PcdSetPtrS(TokenName, SizeOfBuffer, Buffer) ((RETURN_STATUS)((VOID)(Buffer), RETURN_SUCCESS))');
  lines.push('#define FeaturePcdGet(TokenName) ((BOOLEAN)_PCD_VALUE_##TokenName)');
  return lines.join('\n');
}

const PCD_LIB = `
#define _PCD_VALUE_PcdDebugPropertyMask 0x27
#define _PCD_VALUE_PcdDebugPrintErrorLevel 0x8000004F
#define _PCD_VALUE_PcdFixedDebugPrintErrorLevel 0xFFFFFFFF
#define _PCD_VALUE_PcdDebugClearMemoryValue 0xAF
#define _PCD_VALUE_PcdUefiLibMaxPrintBufferSize 320
#define _PCD_VALUE_PcdMaximumUnicodeStringLength 1000000
#define _PCD_VALUE_PcdMaximumAsciiStringLength 1000000
#define _PCD_VALUE_PcdMaximumLinkedListLength 1000000
#define _PCD_VALUE_PcdSpinLockTimeout 10000000
#define _PCD_VALUE_PcdVerifyNodeInList 0
#define _PCD_VALUE_PcdHeapGuardPropertyMask 0
#define _PCD_VALUE_PcdHeapGuardPageType 0
#define _PCD_VALUE_PcdHeapGuardPoolType 0
#define _PCD_VALUE_PcdNullPointerDetectionPropertyMask 0
#define _PCD_VALUE_PcdDxeNxMemoryProtectionPolicy 0
#define _PCD_VALUE_PcdImageProtectionPolicy 2
#define _PCD_VALUE_PcdLoadModuleAtFixAddressEnable 0
#define _PCD_VALUE_PcdCpuStackGuard 0
#define _PCD_VALUE_PcdHelloWorldPrintEnable 1
#define _PCD_VALUE_PcdHelloWorldPrintTimes 1
#define _PCD_VALUE_PcdHelloWorldPrintString L"UEFI Hello World!\\n"
`;

const STATUS_CODE_TYPES = `
#define REPORT_STATUS_CODE_PROPERTY_PROGRESS_CODE_ENABLED 0x01
#define REPORT_STATUS_CODE_PROPERTY_ERROR_CODE_ENABLED 0x02
#define REPORT_STATUS_CODE_PROPERTY_DEBUG_CODE_ENABLED 0x04
#define _IS_REPORTED(Type) \\
  ((((Type) & EFI_STATUS_CODE_TYPE_MASK) == EFI_PROGRESS_CODE && ReportProgressCodeEnabled ()) || \\
   (((Type) & EFI_STATUS_CODE_TYPE_MASK) == EFI_ERROR_CODE && ReportErrorCodeEnabled ()) || \\
   (((Type) & EFI_STATUS_CODE_TYPE_MASK) == EFI_DEBUG_CODE && ReportDebugCodeEnabled ()))
#define REPORT_STATUS_CODE(Type, Value) \\
  (_IS_REPORTED (Type) ? ReportStatusCode (Type, Value) : EFI_UNSUPPORTED)
#define REPORT_STATUS_CODE_WITH_DEVICE_PATH(Type, Value, DevicePathParameter) \\
  (_IS_REPORTED (Type) ? ReportStatusCodeWithDevicePath (Type, Value, DevicePathParameter) : EFI_UNSUPPORTED)
#define REPORT_STATUS_CODE_WITH_EXTENDED_DATA(Type, Value, ExtendedData, ExtendedDataSize) \\
  (_IS_REPORTED (Type) ? ReportStatusCodeWithExtendedData (Type, Value, ExtendedData, ExtendedDataSize) : EFI_UNSUPPORTED)
#define REPORT_STATUS_CODE_EX(Type, Value, Instance, CallerId, ExtendedDataGuid, ExtendedData, ExtendedDataSize) \\
  (_IS_REPORTED (Type) \\
    ? ReportStatusCodeEx (Type, Value, Instance, CallerId, ExtendedDataGuid, ExtendedData, ExtendedDataSize) \\
    : EFI_UNSUPPORTED)
`;

/** PerformanceLib measures nothing: a run has no clock. */
function performanceMacros(): string {
  const macros = {
    'START_IMAGE LOAD_IMAGE': ['ModuleHandle'],
    'DRIVER_BINDING_SUPPORT DRIVER_BINDING_START DRIVER_BINDING_STOP': ['ModuleHandle', 'ControllerHandle'],
    'CALLBACK EVENT_SIGNAL': ['TriggerGuid'],
    FUNCTION: [],
    'INMODULE CROSSMODULE': ['MeasurementString'],
  };
  const lines = Object.entries(macros).flatMap(([names, parameters]) =>
    names.split(' ').flatMap((name) => ['BEGIN', 'END'].map((side) => `#define PERF_${name}_${side}(${parameters.join(', ')})`)),
  );
  return `${lines.join('\n')}
#define PERF_EVENT(EventString)
#define PERF_START(Handle, Token, Module, TimeStamp)
#define PERF_END(Handle, Token, Module, TimeStamp)
#define PERF_START_EX(Handle, Token, Module, TimeStamp, Identifier)
#define PERF_END_EX(Handle, Token, Module, TimeStamp, Identifier)
#define PERF_CODE_BEGIN() do { if (FALSE) {
#define PERF_CODE_END() } } while (FALSE)
#define PERF_CODE(Expression) PERF_CODE_BEGIN (); Expression PERF_CODE_END ()`;
}

/** SafeIntLib has the functions of CHAR16 as other names of those of UINT16. */
function safeCharacterMacros(): string {
  const sources = ['Int8', 'Int16', 'Int32', 'Uint32', 'Intn', 'Uintn', 'Int64', 'Uint64'];
  const lines = sources.map((source) => `#define Safe${source}ToChar16 Safe${source}ToUint16`);
  const targets = ['Int8', 'Uint8', 'Char8', 'Int16'];
  lines.push(...targets.map((target) => `#define SafeChar16To${target} SafeUint16To${target}`));
  lines.push(...['Add', 'Sub', 'Mult'].map((verb) => `#define SafeChar16${verb} SafeUint16${verb}`));
  return lines.join('\n');
}

const LOADED_IMAGE = `
#pragma once
#include <Uefi.h>

#define EFI_LOADED_IMAGE_PROTOCOL_REVISION 0x1000
typedef EFI_STATUS (EFIAPI *EFI_LOADED_IMAGE_UNLOAD)(IN EFI_HANDLE ImageHandle);
typedef struct {
  UINT32 Revision;
  EFI_HANDLE ParentHandle;
  EFI_SYSTEM_TABLE *SystemTable;
  EFI_HANDLE DeviceHandle;
  EFI_DEVICE_PATH_PROTOCOL *FilePath;
  VOID *Reserved;
  UINT32 LoadOptionsSize;
  VOID *LoadOptions;
  VOID *ImageBase;
  UINT64 ImageSize;
  EFI_MEMORY_TYPE ImageCodeType;
  EFI_MEMORY_TYPE ImageDataType;
  EFI_LOADED_IMAGE_UNLOAD Unload;
} EFI_LOADED_IMAGE_PROTOCOL;
typedef EFI_LOADED_IMAGE_PROTOCOL EFI_LOADED_IMAGE;
`;

const MEMORY_TYPE_INFORMATION = `
#pragma once
#include <Uefi/UefiMultiPhase.h>

#define EFI_MEMORY_TYPE_INFORMATION_VARIABLE_NAME L"MemoryTypeInformation"
typedef struct {
  UINT32 Type;
  UINT32 NumberOfPages;
} EFI_MEMORY_TYPE_INFORMATION;
`;

function header(name: string, ...parts: readonly string[]): Header {
  const pcd = name.startsWith('Library/') && name !== 'Library/PcdLib.h' ? '#include <Library/PcdLib.h>\n' : '';
  return { name, text: `#pragma once\n${pcd}${parts.join('\n')}\n` };
}

/** `extern EFI_GUID name;` for each of these. */
function externs(...names: readonly string[]): string {
  return names
    .map((name) => {
      if (GUIDS[name] === undefined) throw new Error(`no GUID is known under the name ${name}`);
      return `extern EFI_GUID ${name};`;
    })
    .join('\n');
}

/** The one function of PeiServicesTablePointerLib. */
const TABLE_POINTER = 'GetPeiServicesTablePointer';

const libraries: readonly Header[] = [
  header(
    'Library/BaseLib.h',
    '#include <Uefi.h>',
    BASE_LIB,
    declarations(baseLibNumbers),
    declarations(baseLibLists),
    declarations(baseLibStrings),
    declarations(baseLibConversions),
    declarations(baseLibSort),
  ),
  header('Library/BaseMemoryLib.h', '#include <Uefi.h>', declarations(baseMemoryLib)),
  header('Library/MemoryAllocationLib.h', '#include <Uefi.h>', declarations(memoryAllocationLib)),
  header('Library/DebugLib.h', '#include <Uefi.h>', DEBUG_LIB, declarations(debugLib), DEBUG_LIB_MACROS),
  header('Library/PrintLib.h', '#include <Uefi.h>', PRINT_LIB, declarations(printLib)),
  header('Library/PcdLib.h', '#include <Uefi.h>', pcdMacros(), PCD_LIB),
  header('Library/UefiLib.h', '#include <Uefi.h>', UEFI_LIB_TYPES, declarations(uefiLib)),
  header(
    'Library/UefiBootServicesTableLib.h',
    '#include <Uefi.h>',
    'extern EFI_HANDLE gImageHandle;\nextern EFI_SYSTEM_TABLE *gST;\nextern EFI_BOOT_SERVICES *gBS;',
  ),
  header(
    'Library/UefiRuntimeLib.h',
    '#include <Uefi.h>',
    declarations(uefiRuntimeLib),
    'BOOLEAN EFIAPI EfiGoneVirtual (VOID);\nEFI_STATUS EFIAPI EfiConvertList (UINTN DebugDisposition, LIST_ENTRY *ListHead);',
  ),
  header('Library/UefiRuntimeServicesTableLib.h', '#include <Uefi.h>', 'extern EFI_RUNTIME_SERVICES *gRT;'),
  header('Library/DxeServicesTableLib.h', '#include <PiDxe.h>', 'extern EFI_DXE_SERVICES *gDS;'),
  header('Library/HobLib.h', '#include <Pi/PiHob.h>', declarations(hobLib)),
  header(
    'Library/PeiServicesLib.h',
    '#include <PiPei.h>',
    declarations(peiServicesLib.filter((builtin) => builtin.name !== TABLE_POINTER)),
  ),
  header(
    'Library/PeiServicesTablePointerLib.h',
    '#include <PiPei.h>',
    declarations(peiServicesLib.filter((builtin) => builtin.name === TABLE_POINTER)),
  ),
  header('Library/TimerLib.h', '#include <Uefi.h>', declarations(timerLib)),
  header('Library/IoLib.h', '#include <Uefi.h>', declarations(ioLib)),
  header('Library/SynchronizationLib.h', '#include <Uefi.h>', declarations(synchronizationLib)),
  header('Library/ReportStatusCodeLib.h', '#include <PiDxe.h>', declarations(reportStatusCodeLib), STATUS_CODE_TYPES),
  header('Library/PerformanceLib.h', '#include <Uefi.h>', performanceMacros()),
  header('Library/CacheMaintenanceLib.h', '#include <Uefi.h>', declarations(cacheMaintenanceLib)),
  header('Library/SafeIntLib.h', '#include <Uefi.h>', declarations(safeIntLib), safeCharacterMacros()),
  header(
    'Library/SortLib.h',
    '#include <Uefi.h>',
    'typedef INTN (EFIAPI *SORT_COMPARE)(IN CONST VOID *Buffer1, IN CONST VOID *Buffer2);',
    declarations(sortLib),
    ['DevicePathCompare', 'StringNoCaseCompare', 'StringCompare']
      .map((name) => `INTN EFIAPI ${name} (IN CONST VOID *Buffer1, IN CONST VOID *Buffer2);`)
      .join('\n'),
  ),
  header(
    'IndustryStandard/Pci.h',
    '#include <IndustryStandard/Pci30.h>',
    '#include <IndustryStandard/PciExpress30.h>',
    '#include <IndustryStandard/PciCodeId.h>',
  ),
  header('IndustryStandard/Acpi.h', '#include <IndustryStandard/Acpi64.h>', '#include <IndustryStandard/AcpiAml.h>'),
  header('Library/PeimEntryPoint.h', '#include <PiPei.h>'),
  header('Library/UefiApplicationEntryPoint.h', '#include <Uefi.h>'),
  header('Library/UefiDriverEntryPoint.h', '#include <Uefi.h>'),
];

const protocols: readonly Header[] = [
  { name: 'Protocol/LoadedImage.h', text: `${LOADED_IMAGE}\n${externs('gEfiLoadedImageProtocolGuid')}\n` },
];

const guids: readonly Header[] = [
  { name: 'Guid/MemoryTypeInformation.h', text: `${MEMORY_TYPE_INFORMATION}\n${externs('gEfiMemoryTypeInformationGuid')}\n` },
  header(
    'Guid/EventGroup.h',
    '#include <Uefi.h>',
    externs(
      'gEfiEventExitBootServicesGuid',
      'gEfiEventBeforeExitBootServicesGuid',
      'gEfiEventVirtualAddressChangeGuid',
      'gEfiEventMemoryMapChangeGuid',
      'gEfiEventReadyToBootGuid',
      'gEfiEndOfDxeEventGroupGuid',
    ),
  ),
  header('Guid/Acpi.h', '#include <Uefi.h>', externs('gEfiAcpi10TableGuid', 'gEfiAcpiTableGuid', 'gEfiAcpi20TableGuid')),
  header('Guid/SmBios.h', '#include <Uefi.h>', externs('gEfiSmbiosTableGuid', 'gEfiSmbios3TableGuid')),
  header('Guid/HobList.h', '#include <Uefi.h>', externs('gEfiHobListGuid')),
  header('Guid/DxeServices.h', '#include <Uefi.h>', externs('gEfiDxeServicesTableGuid')),
  header(
    'Guid/MemoryAllocationHob.h',
    '#include <Uefi.h>',
    externs('gEfiHobMemoryAllocStackGuid', 'gEfiHobMemoryAllocBspStoreGuid', 'gEfiHobMemoryAllocModuleGuid'),
  ),
  header(
    'Guid/MemoryAttributesTable.h',
    '#include <Uefi.h>',
    `
typedef struct {
  UINT32 Version;
  UINT32 NumberOfEntries;
  UINT32 DescriptorSize;
  UINT32 Flags;
} EFI_MEMORY_ATTRIBUTES_TABLE;
#define EFI_MEMORY_ATTRIBUTES_TABLE_VERSION 0x00000002`,
    externs('gEfiMemoryAttributesTableGuid'),
  ),
];

export const libraryHeaders: readonly Header[] = [...libraries, ...protocols, ...guids];
