// Management mode and S3. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const mmHeaders: readonly Header[] = [
  {
    name: 'Guid/AcpiS3Context.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/BaseLib.h>
#define SMM_S3_RESUME_SMM_32 SIGNATURE_64 ('S','M','M','S','3','_','3','2')
#define SMM_S3_RESUME_SMM_64 SIGNATURE_64 ('S','M','M','S','3','_','6','4')
#pragma pack(1)
typedef struct {
  UINT64 Signature;
  EFI_PHYSICAL_ADDRESS SmmS3ResumeEntryPoint;
  EFI_PHYSICAL_ADDRESS SmmS3StackBase;
  UINT64 SmmS3StackSize;
  UINT64 SmmS3Cr0;
  UINT64 SmmS3Cr3;
  UINT64 SmmS3Cr4;
  UINT16 ReturnCs;
  EFI_PHYSICAL_ADDRESS ReturnEntryPoint;
  EFI_PHYSICAL_ADDRESS ReturnContext1;
  EFI_PHYSICAL_ADDRESS ReturnContext2;
  EFI_PHYSICAL_ADDRESS ReturnStackPointer;
  EFI_PHYSICAL_ADDRESS Smst;
} SMM_S3_RESUME_STATE;
typedef struct {
  EFI_PHYSICAL_ADDRESS AcpiFacsTable;
  EFI_PHYSICAL_ADDRESS IdtrProfile;
  EFI_PHYSICAL_ADDRESS S3NvsPageTableAddress;
  EFI_PHYSICAL_ADDRESS BootScriptStackBase;
  UINT64 BootScriptStackSize;
  EFI_PHYSICAL_ADDRESS S3DebugBufferAddress;
} ACPI_S3_CONTEXT;
typedef struct {
  UINT16 ReturnCs;
  UINT64 ReturnStatus;
  EFI_PHYSICAL_ADDRESS ReturnEntryPoint;
  EFI_PHYSICAL_ADDRESS ReturnStackPointer;
  EFI_PHYSICAL_ADDRESS AsmTransferControl;
  IA32_DESCRIPTOR Idtr;
} PEI_S3_RESUME_STATE;
#pragma pack()
#define EFI_ACPI_S3_CONTEXT_GUID { 0xef98d3a, 0x3e33, 0x497a, {0xa4, 0x1, 0x77, 0xbe, 0x3e, 0xb7, 0x4f, 0x38} }
extern EFI_GUID gEfiAcpiS3ContextGuid;
extern EFI_GUID gEfiAcpiVariableGuid;
`,
  },
  {
    name: 'Guid/EndOfS3Resume.h',
    text: `#pragma once
#include <Uefi.h>
#define EDKII_END_OF_S3_RESUME_GUID { 0x96f5296d, 0x05f7, 0x4f3c, {0x84, 0x67, 0xe4, 0x56, 0x89, 0x0e, 0x0c, 0xb5 } }
extern EFI_GUID gEdkiiEndOfS3ResumeGuid;
`,
  },
  {
    name: 'Guid/MmCoreData.h',
    text: `#pragma once
#include <Uefi.h>
#define MM_CORE_DATA_HOB_GUID { 0xa160bf99, 0x2aa4, 0x4d7d, { 0x99, 0x93, 0x89, 0x9c, 0xb1, 0x2d, 0xf3, 0x76 }}
extern EFI_GUID gMmCoreDataHobGuid;
typedef struct {
  EFI_PHYSICAL_ADDRESS Address;
} MM_CORE_DATA_HOB_DATA;
#define COMM_BUFFER_MM_DISPATCH_ERROR 0x00
#define COMM_BUFFER_MM_DISPATCH_SUCCESS 0x01
#define COMM_BUFFER_MM_DISPATCH_RESTART 0x02
#define MM_CORE_PRIVATE_DATA_SIGNATURE SIGNATURE_32 ('m', 'm', 'i', 'c')
typedef struct {
  UINT64 Signature;
  UINT64 MmramRangeCount;
  EFI_PHYSICAL_ADDRESS MmramRanges;
  EFI_PHYSICAL_ADDRESS MmEntryPoint;
  BOOLEAN MmEntryPointRegistered;
  BOOLEAN InMm;
  EFI_PHYSICAL_ADDRESS Mmst;
  EFI_PHYSICAL_ADDRESS CommunicationBuffer;
  UINT64 BufferSize;
  UINT64 ReturnStatus;
  EFI_PHYSICAL_ADDRESS MmCoreImageBase;
  UINT64 MmCoreImageSize;
  EFI_PHYSICAL_ADDRESS MmCoreEntryPoint;
  EFI_PHYSICAL_ADDRESS StandaloneBfvAddress;
} MM_CORE_PRIVATE_DATA;
`,
  },
  {
    name: 'Guid/MmFvDispatch.h',
    text: `#pragma once
#include <Uefi.h>
#define MM_FV_DISPATCH_GUID { 0xb65694cc, 0x9e3, 0x4c3b, { 0xb5, 0xcd, 0x5, 0xf4, 0x4d, 0x3c, 0xdb, 0xff }}
extern EFI_GUID gMmFvDispatchGuid;
#pragma pack(1)
typedef struct {
  EFI_PHYSICAL_ADDRESS Address;
  UINT64 Size;
} EFI_MM_COMMUNICATE_FV_DISPATCH_DATA;
typedef struct {
  EFI_GUID HeaderGuid;
  UINTN MessageLength;
  EFI_MM_COMMUNICATE_FV_DISPATCH_DATA Data;
} EFI_MM_COMMUNICATE_FV_DISPATCH;
#pragma pack()
`,
  },
  {
    name: 'Guid/MmramMemoryReserve.h',
    text: `#pragma once
#include <Uefi.h>
#include <Pi/PiMultiPhase.h>
#define EFI_MM_PEI_MMRAM_MEMORY_RESERVE { 0x0703f912, 0xbf8d, 0x4e2a, {0xbe, 0x07, 0xab, 0x27, 0x25, 0x25, 0xc5, 0x92 } }
typedef struct {
  UINT32 NumberOfMmReservedRegions;
  EFI_MMRAM_DESCRIPTOR Descriptor[1];
} EFI_MMRAM_HOB_DESCRIPTOR_BLOCK;
extern EFI_GUID gEfiMmPeiSmramMemoryReserveGuid;
`,
  },
  {
    name: 'Guid/MtcVendor.h',
    text: `#pragma once
#include <Uefi.h>
#define MTC_VENDOR_GUID { 0xeb704011, 0x1402, 0x11d3, { 0x8e, 0x77, 0x0, 0xa0, 0xc9, 0x69, 0x72, 0x3b } }
#define MTC_VARIABLE_NAME L"MTC"
extern EFI_GUID gMtcVendorGuid;
`,
  },
  {
    name: 'Guid/PiSmmCommunicationRegionTable.h',
    text: `#pragma once
#include <Uefi.h>
#define EDKII_PI_SMM_COMMUNICATION_REGION_TABLE_GUID { 0x4e28ca50, 0xd582, 0x44ac, {0xa1, 0x1f, 0xe3, 0xd5, 0x65, 0x26, 0xdb, 0x34} }
typedef struct {
  UINT32 Version;
  UINT32 NumberOfEntries;
  UINT32 DescriptorSize;
  UINT32 Reserved;
} EDKII_PI_SMM_COMMUNICATION_REGION_TABLE;
#define EDKII_PI_SMM_COMMUNICATION_REGION_TABLE_VERSION 0x00000001
extern EFI_GUID gEdkiiPiSmmCommunicationRegionTableGuid;
`,
  },
  {
    name: 'Guid/PiSmmMemoryAttributesTable.h',
    text: `#pragma once
#include <Uefi.h>
#define EDKII_PI_SMM_MEMORY_ATTRIBUTES_TABLE_GUID { 0x6b9fd3f7, 0x16df, 0x45e8, {0xbd, 0x39, 0xb9, 0x4a, 0x66, 0x54, 0x1a, 0x5d} }
typedef struct {
  UINT32 Version;
  UINT32 NumberOfEntries;
  UINT32 DescriptorSize;
  UINT32 Reserved;
} EDKII_PI_SMM_MEMORY_ATTRIBUTES_TABLE;
#define EDKII_PI_SMM_MEMORY_ATTRIBUTES_TABLE_VERSION 0x00000001
extern EFI_GUID gEdkiiPiSmmMemoryAttributesTableGuid;
`,
  },
  {
    name: 'Guid/S3SmmInitDone.h',
    text: `#pragma once
#include <Uefi.h>
#define EDKII_S3_SMM_INIT_DONE_GUID { 0x8f9d4825, 0x797d, 0x48fc, { 0x84, 0x71, 0x84, 0x50, 0x25, 0x79, 0x2e, 0xf6 } }
extern EFI_GUID gEdkiiS3SmmInitDoneGuid;
`,
  },
  {
    name: 'Guid/S3StorageDeviceInitList.h',
    text: `#pragma once
#include <Uefi.h>
#define S3_STORAGE_DEVICE_INIT_LIST { 0x310e9b8c, 0xcf90, 0x421e, { 0x8e, 0x9b, 0x9e, 0xef, 0xb6, 0x17, 0xc8, 0xef } }
extern EFI_GUID gS3StorageDeviceInitListGuid;
`,
  },
  {
    name: 'Guid/SmiHandlerProfile.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiSmm.h>
#include <Protocol/SmmGpiDispatch2.h>
#include <Protocol/SmmIoTrapDispatch2.h>
#include <Protocol/SmmPeriodicTimerDispatch2.h>
#include <Protocol/SmmPowerButtonDispatch2.h>
#include <Protocol/SmmStandbyButtonDispatch2.h>
#include <Protocol/SmmSwDispatch2.h>
#include <Protocol/SmmSxDispatch2.h>
#include <Protocol/SmmUsbDispatch2.h>
typedef struct {
  UINT32 Signature;
  UINT32 Length;
  UINT32 Revision;
  UINT8 Reserved[4];
} SMM_CORE_DATABASE_COMMON_HEADER;
#define SMM_CORE_IMAGE_DATABASE_SIGNATURE SIGNATURE_32 ('S','C','I','D')
#define SMM_CORE_IMAGE_DATABASE_REVISION 0x0001
typedef struct {
  SMM_CORE_DATABASE_COMMON_HEADER Header;
  EFI_GUID FileGuid;
  PHYSICAL_ADDRESS EntryPoint;
  PHYSICAL_ADDRESS ImageBase;
  UINT64 ImageSize;
  UINT32 ImageRef;
  UINT16 PdbStringOffset;
  UINT8 Reserved[2];
} SMM_CORE_IMAGE_DATABASE_STRUCTURE;
#define SMM_CORE_SMI_DATABASE_SIGNATURE SIGNATURE_32 ('S','C','S','D')
#define SMM_CORE_SMI_DATABASE_REVISION 0x0001
typedef enum {
  SmmCoreSmiHandlerCategoryRootHandler,
  SmmCoreSmiHandlerCategoryGuidHandler,
  SmmCoreSmiHandlerCategoryHardwareHandler,
} SMM_CORE_SMI_HANDLER_CATEGORY;
typedef struct {
  EFI_USB_SMI_TYPE Type;
  UINT32 DevicePathSize;
} SMI_HANDLER_PROFILE_USB_REGISTER_CONTEXT;
typedef struct {
  UINT64 SwSmiInputValue;
} SMI_HANDLER_PROFILE_SW_REGISTER_CONTEXT;
typedef struct {
  UINT32 Length;
  UINT32 ImageRef;
  PHYSICAL_ADDRESS CallerAddr;
  PHYSICAL_ADDRESS Handler;
  UINT16 ContextBufferOffset;
  UINT8 Reserved[2];
  UINT32 ContextBufferSize;
} SMM_CORE_SMI_HANDLER_STRUCTURE;
typedef struct {
  SMM_CORE_DATABASE_COMMON_HEADER Header;
  EFI_GUID HandlerType;
  UINT32 HandlerCategory;
  UINT32 HandlerCount;
} SMM_CORE_SMI_DATABASE_STRUCTURE;
#define SMI_HANDLER_PROFILE_COMMAND_GET_INFO 0x1
#define SMI_HANDLER_PROFILE_COMMAND_GET_DATA_BY_OFFSET 0x2
typedef struct {
  UINT32 Command;
  UINT32 DataLength;
  UINT64 ReturnStatus;
} SMI_HANDLER_PROFILE_PARAMETER_HEADER;
typedef struct {
  SMI_HANDLER_PROFILE_PARAMETER_HEADER Header;
  UINT64 DataSize;
} SMI_HANDLER_PROFILE_PARAMETER_GET_INFO;
typedef struct {
  SMI_HANDLER_PROFILE_PARAMETER_HEADER Header;
  UINT64 DataSize;
  PHYSICAL_ADDRESS DataBuffer;
  UINT64 DataOffset;
} SMI_HANDLER_PROFILE_PARAMETER_GET_DATA_BY_OFFSET;
#define SMI_HANDLER_PROFILE_GUID {0x49174342, 0x7108, 0x409b, {0x8b, 0xbe, 0x65, 0xfd, 0xa8, 0x53, 0x89, 0xf5}}
extern EFI_GUID gSmiHandlerProfileGuid;
typedef struct _SMI_HANDLER_PROFILE_PROTOCOL SMI_HANDLER_PROFILE_PROTOCOL;
typedef EFI_STATUS (EFIAPI *SMI_HANDLER_PROFILE_REGISTER_HANDLER)(SMI_HANDLER_PROFILE_PROTOCOL *This, EFI_GUID *HandlerGuid, EFI_SMM_HANDLER_ENTRY_POINT2 Handler, PHYSICAL_ADDRESS CallerAddress, VOID *Context, UINTN ContextSize);
typedef EFI_STATUS (EFIAPI *SMI_HANDLER_PROFILE_UNREGISTER_HANDLER)(SMI_HANDLER_PROFILE_PROTOCOL *This, EFI_GUID *HandlerGuid, EFI_SMM_HANDLER_ENTRY_POINT2 Handler, VOID *Context, UINTN ContextSize);
struct _SMI_HANDLER_PROFILE_PROTOCOL {
  SMI_HANDLER_PROFILE_REGISTER_HANDLER RegisterHandler;
  SMI_HANDLER_PROFILE_UNREGISTER_HANDLER UnregisterHandler;
};
`,
  },
  {
    name: 'Guid/SmmLockBox.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_SMM_LOCK_BOX_COMMUNICATION_GUID {0x2a3cfebd, 0x27e8, 0x4d0a, {0x8b, 0x79, 0xd6, 0x88, 0xc2, 0xa3, 0xe1, 0xc0}}
#define EFI_SMM_LOCK_BOX_COMMAND_SAVE 0x1
#define EFI_SMM_LOCK_BOX_COMMAND_UPDATE 0x2
#define EFI_SMM_LOCK_BOX_COMMAND_RESTORE 0x3
#define EFI_SMM_LOCK_BOX_COMMAND_SET_ATTRIBUTES 0x4
#define EFI_SMM_LOCK_BOX_COMMAND_RESTORE_ALL_IN_PLACE 0x5
typedef struct {
  UINT32 Command;
  UINT32 DataLength;
  UINT64 ReturnStatus;
} EFI_SMM_LOCK_BOX_PARAMETER_HEADER;
typedef struct {
  EFI_SMM_LOCK_BOX_PARAMETER_HEADER Header;
  GUID Guid;
  PHYSICAL_ADDRESS Buffer;
  UINT64 Length;
} EFI_SMM_LOCK_BOX_PARAMETER_SAVE;
typedef struct {
  EFI_SMM_LOCK_BOX_PARAMETER_HEADER Header;
  GUID Guid;
  UINT64 Offset;
  PHYSICAL_ADDRESS Buffer;
  UINT64 Length;
} EFI_SMM_LOCK_BOX_PARAMETER_UPDATE;
typedef struct {
  EFI_SMM_LOCK_BOX_PARAMETER_HEADER Header;
  GUID Guid;
  PHYSICAL_ADDRESS Buffer;
  UINT64 Length;
} EFI_SMM_LOCK_BOX_PARAMETER_RESTORE;
typedef struct {
  EFI_SMM_LOCK_BOX_PARAMETER_HEADER Header;
  GUID Guid;
  UINT64 Attributes;
} EFI_SMM_LOCK_BOX_PARAMETER_SET_ATTRIBUTES;
typedef struct {
  EFI_SMM_LOCK_BOX_PARAMETER_HEADER Header;
} EFI_SMM_LOCK_BOX_PARAMETER_RESTORE_ALL_IN_PLACE;
extern EFI_GUID gEfiSmmLockBoxCommunicationGuid;
`,
  },
  {
    name: 'Guid/SmmVariableCommon.h',
    text: `#pragma once
#include <Uefi.h>
#include <Guid/VariableFormat.h>
#include <Protocol/VarCheck.h>
#define EFI_SMM_VARIABLE_WRITE_GUID { 0x93ba1826, 0xdffb, 0x45dd, { 0x82, 0xa7, 0xe7, 0xdc, 0xaa, 0x3b, 0xbd, 0xf3 } }
extern EFI_GUID gSmmVariableWriteGuid;
typedef struct {
  UINTN Function;
  EFI_STATUS ReturnStatus;
  UINT8 Data[1];
} SMM_VARIABLE_COMMUNICATE_HEADER;
#define SMM_VARIABLE_FUNCTION_GET_VARIABLE 1
#define SMM_VARIABLE_FUNCTION_GET_NEXT_VARIABLE_NAME 2
#define SMM_VARIABLE_FUNCTION_SET_VARIABLE 3
#define SMM_VARIABLE_FUNCTION_QUERY_VARIABLE_INFO 4
#define SMM_VARIABLE_FUNCTION_READY_TO_BOOT 5
#define SMM_VARIABLE_FUNCTION_EXIT_BOOT_SERVICE 6
#define SMM_VARIABLE_FUNCTION_GET_STATISTICS 7
#define SMM_VARIABLE_FUNCTION_LOCK_VARIABLE 8
#define SMM_VARIABLE_FUNCTION_VAR_CHECK_VARIABLE_PROPERTY_SET 9
#define SMM_VARIABLE_FUNCTION_VAR_CHECK_VARIABLE_PROPERTY_GET 10
#define SMM_VARIABLE_FUNCTION_GET_PAYLOAD_SIZE 11
#define SMM_VARIABLE_FUNCTION_INIT_RUNTIME_VARIABLE_CACHE_CONTEXT 12
#define SMM_VARIABLE_FUNCTION_SYNC_RUNTIME_CACHE 13
#define SMM_VARIABLE_FUNCTION_GET_RUNTIME_CACHE_INFO 14
#define SMM_COMMUNICATE_HEADER_SIZE (OFFSET_OF (EFI_MM_COMMUNICATE_HEADER, Data))
#define SMM_VARIABLE_COMMUNICATE_HEADER_SIZE (OFFSET_OF (SMM_VARIABLE_COMMUNICATE_HEADER, Data))
typedef struct {
  EFI_GUID Guid;
  UINTN DataSize;
  UINTN NameSize;
  UINT32 Attributes;
  CHAR16 Name[1];
} SMM_VARIABLE_COMMUNICATE_ACCESS_VARIABLE;
typedef struct {
  EFI_GUID Guid;
  UINTN NameSize;
  CHAR16 Name[1];
} SMM_VARIABLE_COMMUNICATE_GET_NEXT_VARIABLE_NAME;
typedef struct {
  UINT64 MaximumVariableStorageSize;
  UINT64 RemainingVariableStorageSize;
  UINT64 MaximumVariableSize;
  UINT32 Attributes;
} SMM_VARIABLE_COMMUNICATE_QUERY_VARIABLE_INFO;
typedef SMM_VARIABLE_COMMUNICATE_GET_NEXT_VARIABLE_NAME SMM_VARIABLE_COMMUNICATE_LOCK_VARIABLE;
typedef struct {
  EFI_GUID Guid;
  UINTN NameSize;
  VAR_CHECK_VARIABLE_PROPERTY VariableProperty;
  CHAR16 Name[1];
} SMM_VARIABLE_COMMUNICATE_VAR_CHECK_VARIABLE_PROPERTY;
typedef struct {
  UINTN VariablePayloadSize;
} SMM_VARIABLE_COMMUNICATE_GET_PAYLOAD_SIZE;
typedef struct {
  BOOLEAN *ReadLock;
  BOOLEAN *PendingUpdate;
  BOOLEAN *HobFlushComplete;
  VARIABLE_STORE_HEADER *RuntimeHobCache;
  VARIABLE_STORE_HEADER *RuntimeNvCache;
  VARIABLE_STORE_HEADER *RuntimeVolatileCache;
} SMM_VARIABLE_COMMUNICATE_RUNTIME_VARIABLE_CACHE_CONTEXT;
typedef struct {
  UINTN TotalHobStorageSize;
  UINTN TotalNvStorageSize;
  UINTN TotalVolatileStorageSize;
  BOOLEAN AuthenticatedVariableUsage;
} SMM_VARIABLE_COMMUNICATE_GET_RUNTIME_CACHE_INFO;
`,
  },
];
