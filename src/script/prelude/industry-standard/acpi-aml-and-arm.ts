// AML, and the tables of ACPI that Arm defines. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const acpiAmlAndArmHeaders: readonly Header[] = [
  {
    name: 'IndustryStandard/AcpiAml.h',
    text: `#pragma once
#include <Uefi.h>
#define AML_ZERO_OP 0x00
#define AML_ONE_OP 0x01
#define AML_ALIAS_OP 0x06
#define AML_NAME_OP 0x08
#define AML_BYTE_PREFIX 0x0a
#define AML_WORD_PREFIX 0x0b
#define AML_DWORD_PREFIX 0x0c
#define AML_STRING_PREFIX 0x0d
#define AML_QWORD_PREFIX 0x0e
#define AML_SCOPE_OP 0x10
#define AML_BUFFER_OP 0x11
#define AML_PACKAGE_OP 0x12
#define AML_VAR_PACKAGE_OP 0x13
#define AML_METHOD_OP 0x14
#define AML_EXTERNAL_OP 0x15
#define AML_DUAL_NAME_PREFIX 0x2e
#define AML_MULTI_NAME_PREFIX 0x2f
#define AML_NAME_CHAR_A 0x41
#define AML_NAME_CHAR_B 0x42
#define AML_NAME_CHAR_C 0x43
#define AML_NAME_CHAR_D 0x44
#define AML_NAME_CHAR_E 0x45
#define AML_NAME_CHAR_F 0x46
#define AML_NAME_CHAR_G 0x47
#define AML_NAME_CHAR_H 0x48
#define AML_NAME_CHAR_I 0x49
#define AML_NAME_CHAR_J 0x4a
#define AML_NAME_CHAR_K 0x4b
#define AML_NAME_CHAR_L 0x4c
#define AML_NAME_CHAR_M 0x4d
#define AML_NAME_CHAR_N 0x4e
#define AML_NAME_CHAR_O 0x4f
#define AML_NAME_CHAR_P 0x50
#define AML_NAME_CHAR_Q 0x51
#define AML_NAME_CHAR_R 0x52
#define AML_NAME_CHAR_S 0x53
#define AML_NAME_CHAR_T 0x54
#define AML_NAME_CHAR_U 0x55
#define AML_NAME_CHAR_V 0x56
#define AML_NAME_CHAR_W 0x57
#define AML_NAME_CHAR_X 0x58
#define AML_NAME_CHAR_Y 0x59
#define AML_NAME_CHAR_Z 0x5a
#define AML_ROOT_CHAR 0x5c
#define AML_PARENT_PREFIX_CHAR 0x5e
#define AML_NAME_CHAR__ 0x5f
#define AML_LOCAL0 0x60
#define AML_LOCAL1 0x61
#define AML_LOCAL2 0x62
#define AML_LOCAL3 0x63
#define AML_LOCAL4 0x64
#define AML_LOCAL5 0x65
#define AML_LOCAL6 0x66
#define AML_LOCAL7 0x67
#define AML_ARG0 0x68
#define AML_ARG1 0x69
#define AML_ARG2 0x6a
#define AML_ARG3 0x6b
#define AML_ARG4 0x6c
#define AML_ARG5 0x6d
#define AML_ARG6 0x6e
#define AML_STORE_OP 0x70
#define AML_REF_OF_OP 0x71
#define AML_ADD_OP 0x72
#define AML_CONCAT_OP 0x73
#define AML_SUBTRACT_OP 0x74
#define AML_INCREMENT_OP 0x75
#define AML_DECREMENT_OP 0x76
#define AML_MULTIPLY_OP 0x77
#define AML_DIVIDE_OP 0x78
#define AML_SHIFT_LEFT_OP 0x79
#define AML_SHIFT_RIGHT_OP 0x7a
#define AML_AND_OP 0x7b
#define AML_NAND_OP 0x7c
#define AML_OR_OP 0x7d
#define AML_NOR_OP 0x7e
#define AML_XOR_OP 0x7f
#define AML_NOT_OP 0x80
#define AML_FIND_SET_LEFT_BIT_OP 0x81
#define AML_FIND_SET_RIGHT_BIT_OP 0x82
#define AML_DEREF_OF_OP 0x83
#define AML_CONCAT_RES_OP 0x84
#define AML_MOD_OP 0x85
#define AML_NOTIFY_OP 0x86
#define AML_SIZE_OF_OP 0x87
#define AML_INDEX_OP 0x88
#define AML_MATCH_OP 0x89
#define AML_CREATE_DWORD_FIELD_OP 0x8a
#define AML_CREATE_WORD_FIELD_OP 0x8b
#define AML_CREATE_BYTE_FIELD_OP 0x8c
#define AML_CREATE_BIT_FIELD_OP 0x8d
#define AML_OBJECT_TYPE_OP 0x8e
#define AML_CREATE_QWORD_FIELD_OP 0x8f
#define AML_LAND_OP 0x90
#define AML_LOR_OP 0x91
#define AML_LNOT_OP 0x92
#define AML_LEQUAL_OP 0x93
#define AML_LGREATER_OP 0x94
#define AML_LLESS_OP 0x95
#define AML_TO_BUFFER_OP 0x96
#define AML_TO_DEC_STRING_OP 0x97
#define AML_TO_HEX_STRING_OP 0x98
#define AML_TO_INTEGER_OP 0x99
#define AML_TO_STRING_OP 0x9c
#define AML_COPY_OBJECT_OP 0x9d
#define AML_MID_OP 0x9e
#define AML_CONTINUE_OP 0x9f
#define AML_IF_OP 0xa0
#define AML_ELSE_OP 0xa1
#define AML_WHILE_OP 0xa2
#define AML_NOOP_OP 0xa3
#define AML_RETURN_OP 0xa4
#define AML_BREAK_OP 0xa5
#define AML_BREAK_POINT_OP 0xcc
#define AML_ONES_OP 0xff
#define AML_EXT_OP 0x5b
#define AML_EXT_MUTEX_OP 0x01
#define AML_EXT_EVENT_OP 0x02
#define AML_EXT_COND_REF_OF_OP 0x12
#define AML_EXT_CREATE_FIELD_OP 0x13
#define AML_EXT_LOAD_TABLE_OP 0x1f
#define AML_EXT_LOAD_OP 0x20
#define AML_EXT_STALL_OP 0x21
#define AML_EXT_SLEEP_OP 0x22
#define AML_EXT_ACQUIRE_OP 0x23
#define AML_EXT_SIGNAL_OP 0x24
#define AML_EXT_WAIT_OP 0x25
#define AML_EXT_RESET_OP 0x26
#define AML_EXT_RELEASE_OP 0x27
#define AML_EXT_FROM_BCD_OP 0x28
#define AML_EXT_TO_BCD_OP 0x29
#define AML_EXT_UNLOAD_OP 0x2a
#define AML_EXT_REVISION_OP 0x30
#define AML_EXT_DEBUG_OP 0x31
#define AML_EXT_FATAL_OP 0x32
#define AML_EXT_TIMER_OP 0x33
#define AML_EXT_REGION_OP 0x80
#define AML_EXT_FIELD_OP 0x81
#define AML_EXT_DEVICE_OP 0x82
#define AML_EXT_PROCESSOR_OP 0x83
#define AML_EXT_POWER_RES_OP 0x84
#define AML_EXT_THERMAL_ZONE_OP 0x85
#define AML_EXT_INDEX_FIELD_OP 0x86
#define AML_EXT_BANK_FIELD_OP 0x87
#define AML_EXT_DATA_REGION_OP 0x88
#define AML_FIELD_RESERVED_OP 0x00
#define AML_FIELD_ACCESS_OP 0x01
#define AML_FIELD_CONNECTION_OP 0x02
#define AML_FIELD_EXT_ACCESS_OP 0x03
#define AML_NAME_SEG_SIZE 4
`,
  },
  {
    name: 'IndustryStandard/ArmErrorSourceTable.h',
    text: `#pragma once
#include <Uefi.h>
#include <IndustryStandard/Acpi20.h>
#define EFI_ACPI_6_3_ARM_ERROR_SOURCE_TABLE_SIGNATURE SIGNATURE_32('A', 'E', 'S', 'T')
#define EFI_ACPI_ARM_ERROR_SOURCE_TABLE_REVISION 1
#pragma pack(1)
typedef struct {
  EFI_ACPI_DESCRIPTION_HEADER Header;
} EFI_ACPI_ARM_ERROR_SOURCE_TABLE;
typedef struct {
  UINT8 Type;
  UINT16 Length;
  UINT8 Reserved;
  UINT32 DataOffset;
  UINT32 InterfaceOffset;
  UINT32 InterruptArrayOffset;
  UINT32 InterruptArrayCount;
  UINT64 TimestampRate;
  UINT64 Reserved1;
  UINT64 ErrorInjectionCountdownRate;
} EFI_ACPI_AEST_NODE_STRUCT;
#define EFI_ACPI_AEST_NODE_TYPE_PROCESSOR 0x0
#define EFI_ACPI_AEST_NODE_TYPE_MEMORY 0x1
#define EFI_ACPI_AEST_NODE_TYPE_SMMU 0x2
#define EFI_ACPI_AEST_NODE_TYPE_VENDOR_DEFINED 0x3
#define EFI_ACPI_AEST_NODE_TYPE_GIC 0x4
typedef struct {
  UINT8 Type;
  UINT8 Reserved[3];
  UINT32 Flags;
  UINT64 BaseAddress;
  UINT32 StartErrorRecordIndex;
  UINT32 NumberErrorRecords;
  UINT64 ErrorRecordImplemented;
  UINT64 ErrorRecordStatusReportingSupported;
  UINT64 AddressingMode;
} EFI_ACPI_AEST_INTERFACE_STRUCT;
#define EFI_ACPI_AEST_INTERFACE_TYPE_SR 0x0
#define EFI_ACPI_AEST_INTERFACE_TYPE_MMIO 0x1
#define EFI_ACPI_AEST_INTERFACE_FLAG_PRIVATE 0
#define EFI_ACPI_AEST_INTERFACE_FLAG_SHARED BIT0
#define EFI_ACPI_AEST_INTERFACE_FLAG_CLEAR_MISCX BIT1
typedef struct {
  UINT8 InterruptType;
  UINT8 Reserved[2];
  UINT8 InterruptFlags;
  UINT32 InterruptGsiv;
  UINT8 ItsGroupRefId;
  UINT8 Reserved1[3];
} EFI_ACPI_AEST_INTERRUPT_STRUCT;
#define EFI_ACPI_AEST_INTERRUPT_TYPE_FAULT_HANDLING 0x0
#define EFI_ACPI_AEST_INTERRUPT_TYPE_ERROR_RECOVERY 0x1
#define EFI_ACPI_AEST_INTERRUPT_FLAG_TRIGGER_TYPE_EDGE 0
#define EFI_ACPI_AEST_INTERRUPT_FLAG_TRIGGER_TYPE_LEVEL BIT0
typedef struct {
  UINT32 CacheRefId;
  UINT32 Reserved;
} EFI_ACPI_AEST_PROCESSOR_CACHE_RESOURCE_STRUCT;
typedef struct {
  UINT32 TlbRefId;
  UINT32 Reserved;
} EFI_ACPI_AEST_PROCESSOR_TLB_RESOURCE_STRUCT;
typedef struct {
  UINT32 Data;
} EFI_ACPI_AEST_PROCESSOR_GENERIC_RESOURCE_STRUCT;
typedef union {
  EFI_ACPI_AEST_PROCESSOR_CACHE_RESOURCE_STRUCT Cache;
  EFI_ACPI_AEST_PROCESSOR_TLB_RESOURCE_STRUCT Tlb;
  EFI_ACPI_AEST_PROCESSOR_GENERIC_RESOURCE_STRUCT Generic;
} EFI_ACPI_AEST_PROCESSOR_RESOURCE;
typedef struct {
  EFI_ACPI_AEST_NODE_STRUCT NodeHeader;
  UINT32 AcpiProcessorId;
  UINT8 ResourceType;
  UINT8 Reserved;
  UINT8 Flags;
  UINT8 Revision;
  UINT64 ProcessorAffinityLevelIndicator;
  EFI_ACPI_AEST_PROCESSOR_RESOURCE Resource;
} EFI_ACPI_AEST_PROCESSOR_STRUCT;
#define EFI_ACPI_AEST_PROCESSOR_RESOURCE_TYPE_CACHE 0x0
#define EFI_ACPI_AEST_PROCESSOR_RESOURCE_TYPE_TLB 0x1
#define EFI_ACPI_AEST_PROCESSOR_RESOURCE_TYPE_GENERIC 0x2
#define EFI_ACPI_AEST_PROCESSOR_FLAG_GLOBAL BIT0
#define EFI_ACPI_AEST_PROCESSOR_FLAG_SHARED BIT1
typedef struct {
  EFI_ACPI_AEST_NODE_STRUCT NodeHeader;
  UINT32 ProximityDomain;
} EFI_ACPI_AEST_MEMORY_CONTROLLER_STRUCT;
typedef struct {
  EFI_ACPI_AEST_NODE_STRUCT NodeHeader;
  UINT32 SmmuRefId;
  UINT32 SubComponentRefId;
} EFI_ACPI_AEST_SMMU_STRUCT;
typedef struct {
  EFI_ACPI_AEST_NODE_STRUCT NodeHeader;
  UINT32 HardwareId;
  UINT32 UniqueId;
  UINT8 VendorData[16];
} EFI_ACPI_AEST_VENDOR_DEFINED_STRUCT;
typedef struct {
  EFI_ACPI_AEST_NODE_STRUCT NodeHeader;
  UINT32 InterfaceType;
  UINT32 GicInterfaceRefId;
} EFI_ACPI_AEST_GIC_STRUCT;
#define EFI_ACPI_AEST_GIC_INTERFACE_TYPE_GICC 0x0
#define EFI_ACPI_AEST_GIC_INTERFACE_TYPE_GICD 0x1
#define EFI_ACPI_AEST_GIC_INTERFACE_TYPE_GICR 0x2
#define EFI_ACPI_AEST_GIC_INTERFACE_TYPE_GITS 0x3
#pragma pack()
`,
  },
  {
    name: 'IndustryStandard/IoRemappingTable.h',
    text: `#pragma once
#include <Uefi.h>
#include <IndustryStandard/Acpi.h>
#define EFI_ACPI_IO_REMAPPING_TABLE_REVISION_00 0x0
#define EFI_ACPI_IO_REMAPPING_TABLE_REVISION_04 0x4
#define EFI_ACPI_IO_REMAPPING_TABLE_REVISION_05 0x5
#define EFI_ACPI_IORT_TYPE_ITS_GROUP 0x0
#define EFI_ACPI_IORT_TYPE_NAMED_COMP 0x1
#define EFI_ACPI_IORT_TYPE_ROOT_COMPLEX 0x2
#define EFI_ACPI_IORT_TYPE_SMMUv1v2 0x3
#define EFI_ACPI_IORT_TYPE_SMMUv3 0x4
#define EFI_ACPI_IORT_TYPE_PMCG 0x5
#define EFI_ACPI_IORT_TYPE_RMR 0x6
#define EFI_ACPI_IORT_MEM_ACCESS_PROP_CCA BIT0
#define EFI_ACPI_IORT_MEM_ACCESS_PROP_AH_TR BIT0
#define EFI_ACPI_IORT_MEM_ACCESS_PROP_AH_WA BIT1
#define EFI_ACPI_IORT_MEM_ACCESS_PROP_AH_RA BIT2
#define EFI_ACPI_IORT_MEM_ACCESS_PROP_AH_AHO BIT3
#define EFI_ACPI_IORT_MEM_ACCESS_FLAGS_CPM BIT0
#define EFI_ACPI_IORT_MEM_ACCESS_FLAGS_DACS BIT1
#define EFI_ACPI_IORT_SMMUv1v2_MODEL_v1 0x0
#define EFI_ACPI_IORT_SMMUv1v2_MODEL_v2 0x1
#define EFI_ACPI_IORT_SMMUv1v2_MODEL_MMU400 0x2
#define EFI_ACPI_IORT_SMMUv1v2_MODEL_MMU500 0x3
#define EFI_ACPI_IORT_SMMUv1v2_MODEL_MMU401 0x4
#define EFI_ACPI_IORT_SMMUv1v2_MODEL_CAVIUM_THX_v2 0x5
#define EFI_ACPI_IORT_SMMUv1v2_FLAG_DVM BIT0
#define EFI_ACPI_IORT_SMMUv1v2_FLAG_COH_WALK BIT1
#define EFI_ACPI_IORT_SMMUv1v2_INT_FLAG_LEVEL 0x0
#define EFI_ACPI_IORT_SMMUv1v2_INT_FLAG_EDGE 0x1
#define EFI_ACPI_IORT_SMMUv3_FLAG_COHAC_OVERRIDE BIT0
#define EFI_ACPI_IORT_SMMUv3_FLAG_HTTU_OVERRIDE BIT1
#define EFI_ACPI_IORT_SMMUv3_FLAG_PROXIMITY_DOMAIN BIT3
#define EFI_ACPI_IORT_SMMUv3_MODEL_GENERIC 0x0
#define EFI_ACPI_IORT_SMMUv3_MODEL_HISILICON_HI161X 0x1
#define EFI_ACPI_IORT_SMMUv3_MODEL_CAVIUM_CN99XX 0x2
#define EFI_ACPI_IORT_ROOT_COMPLEX_ATS_UNSUPPORTED 0x0
#define EFI_ACPI_IORT_ROOT_COMPLEX_ATS_SUPPORTED BIT0
#define EFI_ACPI_IORT_ROOT_COMPLEX_PRI_UNSUPPORTED 0x0
#define EFI_ACPI_IORT_ROOT_COMPLEX_PRI_SUPPORTED BIT1
#define EFI_ACPI_IORT_ROOT_COMPLEX_PASID_FWD_UNSUPPORTED 0x0
#define EFI_ACPI_IORT_ROOT_COMPLEX_PASID_FWD_SUPPORTED BIT2
#define EFI_ACPI_IORT_ROOT_COMPLEX_PASID_UNSUPPORTED 0x0
#define EFI_ACPI_IORT_ROOT_COMPLEX_PASID_SUPPORTED BIT1
#define EFI_ACPI_IORT_RMR_REMAP_NOT_PERMITTED 0x0
#define EFI_ACPI_IORT_RMR_REMAP_PERMITTED BIT0
#define EFI_ACPI_IORT_RMR_ACCESS_REQ_NOT_PRIVILEGED 0x0
#define EFI_ACPI_IORT_RMR_ACCESS_REQ_PRIVILEGED BIT1
#define EFI_ACPI_IORT_RMR_ACCESS_ATTRIB_DEV_NGNRNE 0x0
#define EFI_ACPI_IORT_RMR_ACCESS_ATTRIB_DEV_NGNRE 0x1
#define EFI_ACPI_IORT_RMR_ACCESS_ATTRIB_DEV_NGRE 0x2
#define EFI_ACPI_IORT_RMR_ACCESS_ATTRIB_DEV_GRE 0x3
#define EFI_ACPI_IORT_RMR_ACCESS_ATTRIB_NORM_IN_NC_OUT_NC 0x4
#define EFI_ACPI_IORT_RMR_ACCESS_ATTRIB_NORM_IN_WB_OUT_WB_ISH 0x5
#define EFI_ACPI_IORT_ID_MAPPING_FLAGS_SINGLE BIT0
#define EFI_ACPI_IORT_RMR_NODE_REVISION_02 0x2
#pragma pack(1)
typedef struct {
  EFI_ACPI_DESCRIPTION_HEADER Header;
  UINT32 NumNodes;
  UINT32 NodeOffset;
  UINT32 Reserved;
} EFI_ACPI_6_0_IO_REMAPPING_TABLE;
typedef struct {
  UINT32 InputBase;
  UINT32 NumIds;
  UINT32 OutputBase;
  UINT32 OutputReference;
  UINT32 Flags;
} EFI_ACPI_6_0_IO_REMAPPING_ID_TABLE;
typedef struct {
  UINT8 Type;
  UINT16 Length;
  UINT8 Revision;
  UINT32 Identifier;
  UINT32 NumIdMappings;
  UINT32 IdReference;
} EFI_ACPI_6_0_IO_REMAPPING_NODE;
typedef struct {
  EFI_ACPI_6_0_IO_REMAPPING_NODE Node;
  UINT32 NumItsIdentifiers;
} EFI_ACPI_6_0_IO_REMAPPING_ITS_NODE;
typedef struct {
  EFI_ACPI_6_0_IO_REMAPPING_NODE Node;
  UINT32 CacheCoherent;
  UINT8 AllocationHints;
  UINT16 Reserved;
  UINT8 MemoryAccessFlags;
  UINT32 AtsAttribute;
  UINT32 PciSegmentNumber;
  UINT8 MemoryAddressSize;
  UINT16 PasidCapabilities;
  UINT8 Reserved1[1];
  UINT32 Flags;
} EFI_ACPI_6_0_IO_REMAPPING_RC_NODE;
typedef struct {
  EFI_ACPI_6_0_IO_REMAPPING_NODE Node;
  UINT32 Flags;
  UINT32 CacheCoherent;
  UINT8 AllocationHints;
  UINT16 Reserved;
  UINT8 MemoryAccessFlags;
  UINT8 AddressSizeLimit;
} EFI_ACPI_6_0_IO_REMAPPING_NAMED_COMP_NODE;
typedef struct {
  UINT32 Interrupt;
  UINT32 InterruptFlags;
} EFI_ACPI_6_0_IO_REMAPPING_SMMU_INT;
typedef struct {
  EFI_ACPI_6_0_IO_REMAPPING_NODE Node;
  UINT64 Base;
  UINT64 Span;
  UINT32 Model;
  UINT32 Flags;
  UINT32 GlobalInterruptArrayRef;
  UINT32 NumContextInterrupts;
  UINT32 ContextInterruptArrayRef;
  UINT32 NumPmuInterrupts;
  UINT32 PmuInterruptArrayRef;
  UINT32 SMMU_NSgIrpt;
  UINT32 SMMU_NSgIrptFlags;
  UINT32 SMMU_NSgCfgIrpt;
  UINT32 SMMU_NSgCfgIrptFlags;
} EFI_ACPI_6_0_IO_REMAPPING_SMMU_NODE;
typedef struct {
  EFI_ACPI_6_0_IO_REMAPPING_NODE Node;
  UINT64 Base;
  UINT32 Flags;
  UINT32 Reserved;
  UINT64 VatosAddress;
  UINT32 Model;
  UINT32 Event;
  UINT32 Pri;
  UINT32 Gerr;
  UINT32 Sync;
  UINT32 ProximityDomain;
  UINT32 DeviceIdMappingIndex;
} EFI_ACPI_6_0_IO_REMAPPING_SMMU3_NODE;
typedef struct {
  EFI_ACPI_6_0_IO_REMAPPING_NODE Node;
  UINT64 Base;
  UINT32 OverflowInterruptGsiv;
  UINT32 NodeReference;
  UINT64 Page1Base;
} EFI_ACPI_6_0_IO_REMAPPING_PMCG_NODE;
typedef struct {
  UINT64 Base;
  UINT64 Length;
  UINT32 Reserved;
} EFI_ACPI_6_0_IO_REMAPPING_MEM_RANGE_DESC;
typedef struct {
  EFI_ACPI_6_0_IO_REMAPPING_NODE Node;
  UINT32 Flags;
  UINT32 NumMemRangeDesc;
  UINT32 MemRangeDescRef;
} EFI_ACPI_6_0_IO_REMAPPING_RMR_NODE;
#pragma pack()
`,
  },
  {
    name: 'IndustryStandard/PageTable.h',
    text: `#pragma once
#include <Uefi.h>
#include <Base.h>
#pragma pack(1)
typedef union {
  struct {
    UINT64 Present:1;
    UINT64 ReadWrite:1;
    UINT64 UserSupervisor:1;
    UINT64 WriteThrough:1;
    UINT64 CacheDisabled:1;
    UINT64 Accessed:1;
    UINT64 Reserved:1;
    UINT64 MustBeZero:2;
    UINT64 Available:3;
    UINT64 PageTableBaseAddress:40;
    UINT64 AvabilableHigh:11;
    UINT64 Nx:1;
  } Bits;
  UINT64 Uint64;
} PAGE_MAP_AND_DIRECTORY_POINTER;
typedef union {
  struct {
    UINT64 Present:1;
    UINT64 ReadWrite:1;
    UINT64 UserSupervisor:1;
    UINT64 WriteThrough:1;
    UINT64 CacheDisabled:1;
    UINT64 Accessed:1;
    UINT64 Dirty:1;
    UINT64 PAT:1;
    UINT64 Global:1;
    UINT64 Available:3;
    UINT64 PageTableBaseAddress:40;
    UINT64 AvabilableHigh:11;
    UINT64 Nx:1;
  } Bits;
  UINT64 Uint64;
} PAGE_TABLE_4K_ENTRY;
typedef union {
  struct {
    UINT64 Present:1;
    UINT64 ReadWrite:1;
    UINT64 UserSupervisor:1;
    UINT64 WriteThrough:1;
    UINT64 CacheDisabled:1;
    UINT64 Accessed:1;
    UINT64 Dirty:1;
    UINT64 MustBe1:1;
    UINT64 Global:1;
    UINT64 Available:3;
    UINT64 PAT:1;
    UINT64 MustBeZero:8;
    UINT64 PageTableBaseAddress:31;
    UINT64 AvabilableHigh:11;
    UINT64 Nx:1;
  } Bits;
  UINT64 Uint64;
} PAGE_TABLE_ENTRY;
typedef union {
  struct {
    UINT64 Present:1;
    UINT64 ReadWrite:1;
    UINT64 UserSupervisor:1;
    UINT64 WriteThrough:1;
    UINT64 CacheDisabled:1;
    UINT64 Accessed:1;
    UINT64 Dirty:1;
    UINT64 MustBe1:1;
    UINT64 Global:1;
    UINT64 Available:3;
    UINT64 PAT:1;
    UINT64 MustBeZero:17;
    UINT64 PageTableBaseAddress:22;
    UINT64 AvabilableHigh:11;
    UINT64 Nx:1;
  } Bits;
  UINT64 Uint64;
} PAGE_TABLE_1G_ENTRY;
#pragma pack()
#define IA32_PG_P BIT0
#define IA32_PG_RW BIT1
#define IA32_PG_PS BIT7
#define PAGING_PAE_INDEX_MASK 0x1FF
#define PAGING_4K_ADDRESS_MASK_64 0x000FFFFFFFFFF000ull
#define PAGING_2M_ADDRESS_MASK_64 0x000FFFFFFFE00000ull
#define PAGING_1G_ADDRESS_MASK_64 0x000FFFFFC0000000ull
#define PAGING_L1_ADDRESS_SHIFT 12
#define PAGING_L2_ADDRESS_SHIFT 21
#define PAGING_L3_ADDRESS_SHIFT 30
#define PAGING_L4_ADDRESS_SHIFT 39
#define PAGING_PML4E_NUMBER 4
#define PAGETABLE_ENTRY_MASK ((1UL << 9) - 1)
#define PML4_OFFSET(x) ( (x >> 39) & PAGETABLE_ENTRY_MASK)
#define PDP_OFFSET(x) ( (x >> 30) & PAGETABLE_ENTRY_MASK)
#define PDE_OFFSET(x) ( (x >> 21) & PAGETABLE_ENTRY_MASK)
#define PTE_OFFSET(x) ( (x >> 12) & PAGETABLE_ENTRY_MASK)
#define PAGING_1G_ADDRESS_MASK_64 0x000FFFFFC0000000ull
`,
  },
];
