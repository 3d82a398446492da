// Variables, and writes that survive a fault. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const variablesHeaders: readonly Header[] = [
  {
    name: 'Protocol/FaultTolerantWrite.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_FAULT_TOLERANT_WRITE_PROTOCOL_GUID { 0x3ebd9e82, 0x2c78, 0x4de6, {0x97, 0x86, 0x8d, 0x4b, 0xfc, 0xb7, 0xc8, 0x81 } }
typedef struct _EFI_FAULT_TOLERANT_WRITE_PROTOCOL EFI_FAULT_TOLERANT_WRITE_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_FAULT_TOLERANT_WRITE_GET_MAX_BLOCK_SIZE)(EFI_FAULT_TOLERANT_WRITE_PROTOCOL *This, UINTN *BlockSize);
typedef EFI_STATUS (EFIAPI *EFI_FAULT_TOLERANT_WRITE_ALLOCATE)(EFI_FAULT_TOLERANT_WRITE_PROTOCOL *This, EFI_GUID *CallerId, UINTN PrivateDataSize, UINTN NumberOfWrites);
typedef EFI_STATUS (EFIAPI *EFI_FAULT_TOLERANT_WRITE_WRITE)(EFI_FAULT_TOLERANT_WRITE_PROTOCOL *This, EFI_LBA Lba, UINTN Offset, UINTN Length, VOID *PrivateData, EFI_HANDLE FvbHandle, VOID *Buffer);
typedef EFI_STATUS (EFIAPI *EFI_FAULT_TOLERANT_WRITE_RESTART)(EFI_FAULT_TOLERANT_WRITE_PROTOCOL *This, EFI_HANDLE FvbHandle);
typedef EFI_STATUS (EFIAPI *EFI_FAULT_TOLERANT_WRITE_ABORT)(EFI_FAULT_TOLERANT_WRITE_PROTOCOL *This);
typedef EFI_STATUS (EFIAPI *EFI_FAULT_TOLERANT_WRITE_GET_LAST_WRITE)(EFI_FAULT_TOLERANT_WRITE_PROTOCOL *This, EFI_GUID *CallerId, EFI_LBA *Lba, UINTN *Offset, UINTN *Length, UINTN *PrivateDataSize, VOID *PrivateData, BOOLEAN *Complete);
struct _EFI_FAULT_TOLERANT_WRITE_PROTOCOL {
  EFI_FAULT_TOLERANT_WRITE_GET_MAX_BLOCK_SIZE GetMaxBlockSize;
  EFI_FAULT_TOLERANT_WRITE_ALLOCATE Allocate;
  EFI_FAULT_TOLERANT_WRITE_WRITE Write;
  EFI_FAULT_TOLERANT_WRITE_RESTART Restart;
  EFI_FAULT_TOLERANT_WRITE_ABORT Abort;
  EFI_FAULT_TOLERANT_WRITE_GET_LAST_WRITE GetLastWrite;
};
extern EFI_GUID gEfiFaultTolerantWriteProtocolGuid;
`,
  },
  {
    name: 'Protocol/LockBox.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_LOCK_BOX_PROTOCOL_GUID { 0xbd445d79, 0xb7ad, 0x4f04, { 0x9a, 0xd8, 0x29, 0xbd, 0x20, 0x40, 0xeb, 0x3c }}
extern EFI_GUID gEfiLockBoxProtocolGuid;
`,
  },
  {
    name: 'Protocol/S3SaveState.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_S3_SAVE_STATE_PROTOCOL_GUID { 0xe857caf6, 0xc046, 0x45dc, { 0xbe, 0x3f, 0xee, 0x7, 0x65, 0xfb, 0xa8, 0x87 }}
typedef VOID *EFI_S3_BOOT_SCRIPT_POSITION;
typedef struct _EFI_S3_SAVE_STATE_PROTOCOL EFI_S3_SAVE_STATE_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_S3_SAVE_STATE_WRITE)(const EFI_S3_SAVE_STATE_PROTOCOL *This, UINTN OpCode, ...);
typedef EFI_STATUS (EFIAPI *EFI_S3_SAVE_STATE_INSERT)(const EFI_S3_SAVE_STATE_PROTOCOL *This, BOOLEAN BeforeOrAfter, EFI_S3_BOOT_SCRIPT_POSITION *Position, UINTN OpCode, ...);
typedef EFI_STATUS (EFIAPI *EFI_S3_SAVE_STATE_LABEL)(const EFI_S3_SAVE_STATE_PROTOCOL *This, BOOLEAN BeforeOrAfter, BOOLEAN CreateIfNotFound, EFI_S3_BOOT_SCRIPT_POSITION *Position, const CHAR8 *Label);
typedef EFI_STATUS (EFIAPI *EFI_S3_SAVE_STATE_COMPARE)(const EFI_S3_SAVE_STATE_PROTOCOL *This, EFI_S3_BOOT_SCRIPT_POSITION Position1, EFI_S3_BOOT_SCRIPT_POSITION Position2, UINTN *RelativePosition);
struct _EFI_S3_SAVE_STATE_PROTOCOL {
  EFI_S3_SAVE_STATE_WRITE Write;
  EFI_S3_SAVE_STATE_INSERT Insert;
  EFI_S3_SAVE_STATE_LABEL Label;
  EFI_S3_SAVE_STATE_COMPARE Compare;
};
extern EFI_GUID gEfiS3SaveStateProtocolGuid;
`,
  },
  {
    name: 'Protocol/SwapAddressRange.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_SWAP_ADDRESS_RANGE_PROTOCOL_GUID { 0x1259f60d, 0xb754, 0x468e, {0xa7, 0x89, 0x4d, 0xb8, 0x5d, 0x55, 0xe8, 0x7e } }
typedef struct _EFI_SWAP_ADDRESS_RANGE_PROTOCOL EFI_SWAP_ADDRESS_RANGE_PROTOCOL;
#define EFI_UNSUPPORT_LOCK 0
#define EFI_SOFTWARE_LOCK 1
#define EFI_HARDWARE_LOCK 2
typedef UINT8 EFI_SWAP_LOCK_CAPABILITY;
typedef EFI_STATUS (EFIAPI *EFI_GET_RANGE_LOCATION)(EFI_SWAP_ADDRESS_RANGE_PROTOCOL *This, EFI_PHYSICAL_ADDRESS *BootBlockBase, UINTN *BootBlockSize, EFI_PHYSICAL_ADDRESS *BackupBlockBase, UINTN *BackupBlockSize);
typedef EFI_STATUS (EFIAPI *EFI_GET_SWAP_STATE)(EFI_SWAP_ADDRESS_RANGE_PROTOCOL *This, BOOLEAN *SwapState);
typedef EFI_STATUS (EFIAPI *EFI_SET_SWAP_STATE)(EFI_SWAP_ADDRESS_RANGE_PROTOCOL *This, BOOLEAN NewSwapState);
typedef EFI_STATUS (EFIAPI *EFI_GET_RTC_POWER_STATUS)(EFI_SWAP_ADDRESS_RANGE_PROTOCOL *This, BOOLEAN *RtcPowerFailed);
typedef EFI_STATUS (EFIAPI *EFI_GET_SWAP_LOCK_CAPABILITY)(EFI_SWAP_ADDRESS_RANGE_PROTOCOL *This, EFI_SWAP_LOCK_CAPABILITY *LockCapability);
typedef EFI_STATUS (EFIAPI *EFI_SET_SWAP_LOCK)(EFI_SWAP_ADDRESS_RANGE_PROTOCOL *This, EFI_SWAP_LOCK_CAPABILITY LockCapability, BOOLEAN NewLockState);
struct _EFI_SWAP_ADDRESS_RANGE_PROTOCOL {
  EFI_GET_RANGE_LOCATION GetRangeLocation;
  EFI_GET_SWAP_STATE GetSwapState;
  EFI_SET_SWAP_STATE SetSwapState;
  EFI_GET_RTC_POWER_STATUS GetRtcPowerStatus;
  EFI_GET_SWAP_LOCK_CAPABILITY GetSwapLockCapability;
  EFI_SET_SWAP_LOCK SetSwapLock;
};
extern EFI_GUID gEfiSwapAddressRangeProtocolGuid;
`,
  },
  {
    name: 'Protocol/VarCheck.h',
    text: `#pragma once
#include <Uefi.h>
#include <Uefi/UefiSpec.h>
typedef struct _EDKII_VAR_CHECK_PROTOCOL EDKII_VAR_CHECK_PROTOCOL;
#define EDKII_VAR_CHECK_PROTOCOL_GUID { 0xaf23b340, 0x97b4, 0x4685, { 0x8d, 0x4f, 0xa3, 0xf2, 0x81, 0x69, 0xb2, 0x1d } };
typedef EFI_SET_VARIABLE VAR_CHECK_SET_VARIABLE_CHECK_HANDLER;
typedef EFI_STATUS (EFIAPI *EDKII_VAR_CHECK_REGISTER_SET_VARIABLE_CHECK_HANDLER)(VAR_CHECK_SET_VARIABLE_CHECK_HANDLER Handler);
#define VAR_CHECK_VARIABLE_PROPERTY_REVISION 0x0001
#define VAR_CHECK_VARIABLE_PROPERTY_READ_ONLY BIT0
typedef struct {
  UINT16 Revision;
  UINT16 Property;
  UINT32 Attributes;
  UINTN MinSize;
  UINTN MaxSize;
} VAR_CHECK_VARIABLE_PROPERTY;
typedef struct {
  EFI_GUID *Guid;
  CHAR16 *Name;
  VAR_CHECK_VARIABLE_PROPERTY VariableProperty;
} VARIABLE_ENTRY_PROPERTY;
typedef EFI_STATUS (EFIAPI *EDKII_VAR_CHECK_VARIABLE_PROPERTY_SET)(CHAR16 *Name, EFI_GUID *Guid, VAR_CHECK_VARIABLE_PROPERTY *VariableProperty);
typedef EFI_STATUS (EFIAPI *EDKII_VAR_CHECK_VARIABLE_PROPERTY_GET)(CHAR16 *Name, EFI_GUID *Guid, VAR_CHECK_VARIABLE_PROPERTY *VariableProperty);
struct _EDKII_VAR_CHECK_PROTOCOL {
  EDKII_VAR_CHECK_REGISTER_SET_VARIABLE_CHECK_HANDLER RegisterSetVariableCheckHandler;
  EDKII_VAR_CHECK_VARIABLE_PROPERTY_SET VariablePropertySet;
  EDKII_VAR_CHECK_VARIABLE_PROPERTY_GET VariablePropertyGet;
};
extern EFI_GUID gEdkiiVarCheckProtocolGuid;
`,
  },
  {
    name: 'Protocol/Variable.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_VARIABLE_ARCH_PROTOCOL_GUID { 0x1e5668e2, 0x8481, 0x11d4, {0xbc, 0xf1, 0x0, 0x80, 0xc7, 0x3c, 0x88, 0x81 } }
extern EFI_GUID gEfiVariableArchProtocolGuid;
`,
  },
  {
    name: 'Protocol/VariableLock.h',
    text: `#pragma once
#include <Uefi.h>
#define EDKII_VARIABLE_LOCK_PROTOCOL_GUID { 0xcd3d0a05, 0x9e24, 0x437c, { 0xa8, 0x91, 0x1e, 0xe0, 0x53, 0xdb, 0x76, 0x38 } }
typedef struct _EDKII_VARIABLE_LOCK_PROTOCOL EDKII_VARIABLE_LOCK_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EDKII_VARIABLE_LOCK_PROTOCOL_REQUEST_TO_LOCK)(const EDKII_VARIABLE_LOCK_PROTOCOL *This, CHAR16 *VariableName, EFI_GUID *VendorGuid);
struct _EDKII_VARIABLE_LOCK_PROTOCOL {
  EDKII_VARIABLE_LOCK_PROTOCOL_REQUEST_TO_LOCK RequestToLock;
};
extern EFI_GUID gEdkiiVariableLockProtocolGuid;
`,
  },
  {
    name: 'Protocol/VariablePolicy.h',
    text: `#pragma once
#include <Uefi.h>
#define EDKII_VARIABLE_POLICY_PROTOCOL_REVISION 0x0000000000010000
#define EDKII_VARIABLE_POLICY_PROTOCOL_GUID { 0x81D1675C, 0x86F6, 0x48DF, { 0xBD, 0x95, 0x9A, 0x6E, 0x4F, 0x09, 0x25, 0xC3 } }
#define VARIABLE_POLICY_ENTRY_REVISION 0x00010000
#pragma pack(push,1)
typedef struct {
  UINT32 Version;
  UINT16 Size;
  UINT16 OffsetToName;
  EFI_GUID Namespace;
  UINT32 MinSize;
  UINT32 MaxSize;
  UINT32 AttributesMustHave;
  UINT32 AttributesCantHave;
  UINT8 LockPolicyType;
  UINT8 Padding[3];
} VARIABLE_POLICY_ENTRY;
#define VARIABLE_POLICY_NO_MIN_SIZE 0
#define VARIABLE_POLICY_NO_MAX_SIZE MAX_UINT32
#define VARIABLE_POLICY_NO_MUST_ATTR 0
#define VARIABLE_POLICY_NO_CANT_ATTR 0
#define VARIABLE_POLICY_TYPE_NO_LOCK 0
#define VARIABLE_POLICY_TYPE_LOCK_NOW 1
#define VARIABLE_POLICY_TYPE_LOCK_ON_CREATE 2
#define VARIABLE_POLICY_TYPE_LOCK_ON_VAR_STATE 3
typedef struct {
  EFI_GUID Namespace;
  UINT8 Value;
  UINT8 Padding;
} VARIABLE_LOCK_ON_VAR_STATE_POLICY;
#pragma pack(pop)
typedef EFI_STATUS (EFIAPI *DISABLE_VARIABLE_POLICY)(VOID);
typedef EFI_STATUS (EFIAPI *IS_VARIABLE_POLICY_ENABLED)(BOOLEAN *State);
typedef EFI_STATUS (EFIAPI *REGISTER_VARIABLE_POLICY)(const VARIABLE_POLICY_ENTRY *PolicyEntry);
typedef EFI_STATUS (EFIAPI *DUMP_VARIABLE_POLICY)(UINT8 *Policy, UINT32 *Size);
typedef EFI_STATUS (EFIAPI *LOCK_VARIABLE_POLICY)(VOID);
typedef struct {
  UINT64 Revision;
  DISABLE_VARIABLE_POLICY DisableVariablePolicy;
  IS_VARIABLE_POLICY_ENABLED IsVariablePolicyEnabled;
  REGISTER_VARIABLE_POLICY RegisterVariablePolicy;
  DUMP_VARIABLE_POLICY DumpVariablePolicy;
  LOCK_VARIABLE_POLICY LockVariablePolicy;
} _EDKII_VARIABLE_POLICY_PROTOCOL;
typedef _EDKII_VARIABLE_POLICY_PROTOCOL EDKII_VARIABLE_POLICY_PROTOCOL;
extern EFI_GUID gEdkiiVariablePolicyProtocolGuid;
`,
  },
  {
    name: 'Protocol/VariableWrite.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_VARIABLE_WRITE_ARCH_PROTOCOL_GUID { 0x6441f818, 0x6362, 0x4e44, {0xb5, 0x70, 0x7d, 0xba, 0x31, 0xdd, 0x24, 0x53 } }
extern EFI_GUID gEfiVariableWriteArchProtocolGuid;
`,
  },
];
