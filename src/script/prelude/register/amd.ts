// Registers of AMD processors. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const amdHeaders: readonly Header[] = [
  {
    name: 'Register/Amd/Cpuid.h',
    text: `#pragma once
#include <Uefi.h>
#define CPUID_SIGNATURE_AUTHENTIC_AMD_EBX SIGNATURE_32 ('A', 'u', 't', 'h')
#define CPUID_SIGNATURE_AUTHENTIC_AMD_EDX SIGNATURE_32 ('e', 'n', 't', 'i')
#define CPUID_SIGNATURE_AUTHENTIC_AMD_ECX SIGNATURE_32 ('c', 'A', 'M', 'D')
typedef union {
  struct {
    UINT32 Stepping:4;
    UINT32 BaseModel:4;
    UINT32 BaseFamily:4;
    UINT32 Reserved1:4;
    UINT32 ExtModel:4;
    UINT32 ExtFamily:8;
    UINT32 Reserved2:4;
  } Bits;
  UINT32 Uint32;
} CPUID_AMD_EXTENDED_CPU_SIG_EAX;
typedef union {
  struct {
    UINT32 Reserved:28;
    UINT32 PkgType:4;
  } Bits;
  UINT32 Uint32;
} CPUID_AMD_EXTENDED_CPU_SIG_EBX;
typedef union {
  struct {
    UINT32 LAHF_SAHF:1;
    UINT32 CmpLegacy:1;
    UINT32 SVM:1;
    UINT32 ExtApicSpace:1;
    UINT32 AltMovCr8:1;
    UINT32 LZCNT:1;
    UINT32 SSE4A:1;
    UINT32 MisAlignSse:1;
    UINT32 PREFETCHW:1;
    UINT32 OSVW:1;
    UINT32 IBS:1;
    UINT32 XOP:1;
    UINT32 SKINIT:1;
    UINT32 WDT:1;
    UINT32 Reserved1:1;
    UINT32 LWP:1;
    UINT32 FMA4:1;
    UINT32 TCE:1;
    UINT32 Reserved2:4;
    UINT32 TopologyExtensions:1;
    UINT32 PerfCtrExtCore:1;
    UINT32 Reserved3:2;
    UINT32 DataBreakpointExtension:1;
    UINT32 PerfTsc:1;
    UINT32 PerfCtrExtL3:1;
    UINT32 MwaitExtended:1;
    UINT32 Reserved4:2;
  } Bits;
  UINT32 Uint32;
} CPUID_AMD_EXTENDED_CPU_SIG_ECX;
typedef union {
  struct {
    UINT32 FPU:1;
    UINT32 VME:1;
    UINT32 DE:1;
    UINT32 PSE:1;
    UINT32 TSC:1;
    UINT32 MSR:1;
    UINT32 PAE:1;
    UINT32 MCE:1;
    UINT32 CMPXCHG8B:1;
    UINT32 APIC:1;
    UINT32 Reserved1:1;
    UINT32 SYSCALL_SYSRET:1;
    UINT32 MTRR:1;
    UINT32 PGE:1;
    UINT32 MCA:1;
    UINT32 CMOV:1;
    UINT32 PAT:1;
    UINT32 PSE36:1;
    UINT32 Reserved2:2;
    UINT32 NX:1;
    UINT32 Reserved3:1;
    UINT32 MmxExt:1;
    UINT32 MMX:1;
    UINT32 FFSR:1;
    UINT32 FFXSR:1;
    UINT32 Page1GB:1;
    UINT32 RDTSCP:1;
    UINT32 Reserved4:1;
    UINT32 LM:1;
    UINT32 ThreeDNow:1;
    UINT32 ThreeDNowExt:1;
  } Bits;
  UINT32 Uint32;
} CPUID_AMD_EXTENDED_CPU_SIG_EDX;
typedef union {
  struct {
    UINT32 PhysicalAddressBits:8;
    UINT32 LinearAddressBits:8;
    UINT32 GuestPhysAddrSize:8;
    UINT32 Reserved:8;
  } Bits;
  UINT32 Uint32;
} CPUID_AMD_VIR_PHY_ADDRESS_SIZE_EAX;
typedef union {
  struct {
    UINT32 CLZERO:1;
    UINT32 IRPerf:1;
    UINT32 XSaveErPtr:1;
    UINT32 Reserved:29;
  } Bits;
  UINT32 Uint32;
} CPUID_AMD_VIR_PHY_ADDRESS_SIZE_EBX;
typedef union {
  struct {
    UINT32 NC:8;
    UINT32 Reserved1:4;
    UINT32 ApicIdCoreIdSize:4;
    UINT32 PerfTscSize:2;
    UINT32 Reserved2:14;
  } Bits;
  UINT32 Uint32;
} CPUID_AMD_VIR_PHY_ADDRESS_SIZE_ECX;
#define CPUID_AMD_PROCESSOR_TOPOLOGY 0x8000001E
typedef union {
  struct {
    UINT32 ExtendedApicId;
  } Bits;
  UINT32 Uint32;
} CPUID_AMD_PROCESSOR_TOPOLOGY_EAX;
typedef union {
  struct {
    UINT32 CoreId:8;
    UINT32 ThreadsPerCore:8;
    UINT32 Reserved:16;
  } Bits;
  UINT32 Uint32;
} CPUID_AMD_PROCESSOR_TOPOLOGY_EBX;
typedef union {
  struct {
    UINT32 NodeId:8;
    UINT32 NodesPerProcessor:3;
    UINT32 Reserved:21;
  } Bits;
  UINT32 Uint32;
} CPUID_AMD_PROCESSOR_TOPOLOGY_ECX;
#define CPUID_MEMORY_ENCRYPTION_INFO 0x8000001F
typedef union {
  struct {
    UINT32 SmeBit:1;
    UINT32 SevBit:1;
    UINT32 PageFlushMsrBit:1;
    UINT32 SevEsBit:1;
    UINT32 ReservedBits:28;
  } Bits;
  UINT32 Uint32;
} CPUID_MEMORY_ENCRYPTION_INFO_EAX;
typedef union {
  struct {
    UINT32 PtePosBits:6;
    UINT32 ReducedPhysBits:5;
    UINT32 ReservedBits:21;
  } Bits;
  UINT32 Uint32;
} CPUID_MEMORY_ENCRYPTION_INFO_EBX;
typedef union {
  struct {
    UINT32 NumGuests;
  } Bits;
  UINT32 Uint32;
} CPUID_MEMORY_ENCRYPTION_INFO_ECX;
typedef union {
  struct {
    UINT32 MinAsid;
  } Bits;
  UINT32 Uint32;
} CPUID_MEMORY_ENCRYPTION_INFO_EDX;
`,
  },
  {
    name: 'Register/Amd/Fam17Msr.h',
    text: `#pragma once
#include <Uefi.h>
#define MSR_SEV_ES_GHCB 0xc0010130
typedef union {
  struct {
    UINT32 Function:12;
    UINT32 Reserved1:20;
    UINT32 Reserved2:32;
  } GhcbInfo;
  struct {
    UINT8 Reserved[3];
    UINT8 SevEncryptionBitPos;
    UINT16 SevEsProtocolMin;
    UINT16 SevEsProtocolMax;
  } GhcbProtocol;
  struct {
    UINT32 Function:12;
    UINT32 ReasonCodeSet:4;
    UINT32 ReasonCode:8;
    UINT32 Reserved1:8;
    UINT32 Reserved2:32;
  } GhcbTerminate;
  struct {
    UINT64 Function:12;
    UINT64 Features:52;
  } GhcbHypervisorFeatures;
  struct {
    UINT64 Function:12;
    UINT64 GuestFrameNumber:52;
  } GhcbGpaRegister;
  struct {
    UINT64 Function:12;
    UINT64 GuestFrameNumber:40;
    UINT64 Operation:4;
    UINT64 Reserved:8;
  } SnpPageStateChangeRequest;
  struct {
    UINT32 Function:12;
    UINT32 Reserved:20;
    UINT32 ErrorCode;
  } SnpPageStateChangeResponse;
  VOID *Ghcb;
  UINT64 GhcbPhysicalAddress;
} MSR_SEV_ES_GHCB_REGISTER;
#define GHCB_INFO_SEV_INFO 1
#define GHCB_INFO_SEV_INFO_GET 2
#define GHCB_INFO_CPUID_REQUEST 4
#define GHCB_INFO_CPUID_RESPONSE 5
#define GHCB_INFO_GHCB_GPA_REGISTER_REQUEST 18
#define GHCB_INFO_GHCB_GPA_REGISTER_RESPONSE 19
#define GHCB_INFO_SNP_PAGE_STATE_CHANGE_REQUEST 20
#define GHCB_INFO_SNP_PAGE_STATE_CHANGE_RESPONSE 21
#define GHCB_HYPERVISOR_FEATURES_REQUEST 128
#define GHCB_HYPERVISOR_FEATURES_RESPONSE 129
#define GHCB_INFO_TERMINATE_REQUEST 256
#define GHCB_TERMINATE_GHCB 0
#define GHCB_TERMINATE_GHCB_GENERAL 0
#define GHCB_TERMINATE_GHCB_PROTOCOL 1
#define MSR_SEV_STATUS 0xc0010131
typedef union {
  struct {
    UINT32 SevBit:1;
    UINT32 SevEsBit:1;
    UINT32 SevSnpBit:1;
    UINT32 Reserved2:29;
  } Bits;
  UINT32 Uint32;
  UINT64 Uint64;
} MSR_SEV_STATUS_REGISTER;
`,
  },
  {
    name: 'Register/Amd/Ghcb.h',
    text: `#pragma once
#include <Uefi.h>
#include <Base.h>
#include <Library/BaseLib.h>
#include <Library/DebugLib.h>
#define UD_EXCEPTION 6
#define GP_EXCEPTION 13
#define VC_EXCEPTION 29
#define GHCB_VERSION_MIN 1
#define GHCB_VERSION_MAX 2
#define GHCB_STANDARD_USAGE 0
#define SVM_EXIT_DR7_READ 0x27ULL
#define SVM_EXIT_DR7_WRITE 0x37ULL
#define SVM_EXIT_RDTSC 0x6EULL
#define SVM_EXIT_RDPMC 0x6FULL
#define SVM_EXIT_CPUID 0x72ULL
#define SVM_EXIT_INVD 0x76ULL
#define SVM_EXIT_IOIO_PROT 0x7BULL
#define SVM_EXIT_MSR 0x7CULL
#define SVM_EXIT_VMMCALL 0x81ULL
#define SVM_EXIT_RDTSCP 0x87ULL
#define SVM_EXIT_WBINVD 0x89ULL
#define SVM_EXIT_MONITOR 0x8AULL
#define SVM_EXIT_MWAIT 0x8BULL
#define SVM_EXIT_NPF 0x400ULL
#define SVM_EXIT_MMIO_READ 0x80000001ULL
#define SVM_EXIT_MMIO_WRITE 0x80000002ULL
#define SVM_EXIT_NMI_COMPLETE 0x80000003ULL
#define SVM_EXIT_AP_RESET_HOLD 0x80000004ULL
#define SVM_EXIT_AP_JUMP_TABLE 0x80000005ULL
#define SVM_EXIT_SNP_PAGE_STATE_CHANGE 0x80000010ULL
#define SVM_EXIT_SNP_AP_CREATION 0x80000013ULL
#define SVM_EXIT_HYPERVISOR_FEATURES 0x8000FFFDULL
#define SVM_EXIT_UNSUPPORTED 0x8000FFFFULL
#define IOIO_TYPE_STR BIT2
#define IOIO_TYPE_IN 1
#define IOIO_TYPE_INS (IOIO_TYPE_IN | IOIO_TYPE_STR)
#define IOIO_TYPE_OUT 0
#define IOIO_TYPE_OUTS (IOIO_TYPE_OUT | IOIO_TYPE_STR)
#define IOIO_REP BIT3
#define IOIO_ADDR_64 BIT9
#define IOIO_ADDR_32 BIT8
#define IOIO_ADDR_16 BIT7
#define IOIO_DATA_32 BIT6
#define IOIO_DATA_16 BIT5
#define IOIO_DATA_8 BIT4
#define IOIO_DATA_MASK (BIT6 | BIT5 | BIT4)
#define IOIO_DATA_OFFSET 4
#define IOIO_DATA_BYTES(x) (((x) & IOIO_DATA_MASK) >> IOIO_DATA_OFFSET)
#define IOIO_SEG_ES 0
#define IOIO_SEG_DS (BIT11 | BIT10)
#define SVM_VMGEXIT_SNP_AP_CREATE_ON_INIT 0
#define SVM_VMGEXIT_SNP_AP_CREATE 1
#define SVM_VMGEXIT_SNP_AP_DESTROY 2
typedef PACKED struct {
  UINT8 Reserved1[203];
  UINT8 Cpl;
  UINT8 Reserved8[300];
  UINT64 Rax;
  UINT8 Reserved4[264];
  UINT64 Rcx;
  UINT64 Rdx;
  UINT64 Rbx;
  UINT8 Reserved5[112];
  UINT64 SwExitCode;
  UINT64 SwExitInfo1;
  UINT64 SwExitInfo2;
  UINT64 SwScratch;
  UINT8 Reserved6[56];
  UINT64 XCr0;
  UINT8 ValidBitmap[16];
  UINT64 X87StateGpa;
  UINT8 Reserved7[1016];
} GHCB_SAVE_AREA;
typedef PACKED struct {
  GHCB_SAVE_AREA SaveArea;
  UINT8 SharedBuffer[2032];
  UINT8 Reserved1[10];
  UINT16 ProtocolVersion;
  UINT32 GhcbUsage;
} GHCB;
#define GHCB_SAVE_AREA_QWORD_OFFSET(RegisterField) (OFFSET_OF (GHCB, SaveArea.RegisterField) / sizeof (UINT64))
typedef enum {
  GhcbCpl = GHCB_SAVE_AREA_QWORD_OFFSET (Cpl),
  GhcbRax = GHCB_SAVE_AREA_QWORD_OFFSET (Rax),
  GhcbRbx = GHCB_SAVE_AREA_QWORD_OFFSET (Rbx),
  GhcbRcx = GHCB_SAVE_AREA_QWORD_OFFSET (Rcx),
  GhcbRdx = GHCB_SAVE_AREA_QWORD_OFFSET (Rdx),
  GhcbXCr0 = GHCB_SAVE_AREA_QWORD_OFFSET (XCr0),
  GhcbSwExitCode = GHCB_SAVE_AREA_QWORD_OFFSET (SwExitCode),
  GhcbSwExitInfo1 = GHCB_SAVE_AREA_QWORD_OFFSET (SwExitInfo1),
  GhcbSwExitInfo2 = GHCB_SAVE_AREA_QWORD_OFFSET (SwExitInfo2),
  GhcbSwScratch = GHCB_SAVE_AREA_QWORD_OFFSET (SwScratch),
} GHCB_REGISTER;
typedef union {
  struct {
    UINT32 Lower32Bits;
    UINT32 Upper32Bits;
  } Elements;
  UINT64 Uint64;
} GHCB_EXIT_INFO;
typedef union {
  struct {
    UINT32 Vector:8;
    UINT32 Type:3;
    UINT32 ErrorCodeValid:1;
    UINT32 Rsvd:19;
    UINT32 Valid:1;
    UINT32 ErrorCode;
  } Elements;
  UINT64 Uint64;
} GHCB_EVENT_INJECTION;
#define GHCB_EVENT_INJECTION_TYPE_INT 0
#define GHCB_EVENT_INJECTION_TYPE_NMI 2
#define GHCB_EVENT_INJECTION_TYPE_EXCEPTION 3
#define GHCB_EVENT_INJECTION_TYPE_SOFT_INT 4
#define GHCB_HV_FEATURES_SNP BIT0
#define GHCB_HV_FEATURES_SNP_AP_CREATE (GHCB_HV_FEATURES_SNP | BIT1)
#define GHCB_HV_FEATURES_SNP_RESTRICTED_INJECTION (GHCB_HV_FEATURES_SNP_AP_CREATE | BIT2)
#define GHCB_HV_FEATURES_SNP_RESTRICTED_INJECTION_TIMER (GHCB_HV_FEATURES_SNP_RESTRICTED_INJECTION | BIT3)
#define SNP_PAGE_STATE_PRIVATE 1
#define SNP_PAGE_STATE_SHARED 2
#define SNP_PAGE_STATE_PSMASH 3
#define SNP_PAGE_STATE_UNSMASH 4
typedef struct {
  UINT64 CurrentPage:12;
  UINT64 GuestFrameNumber:40;
  UINT64 Operation:4;
  UINT64 PageSize:1;
  UINT64 Reserved:7;
} SNP_PAGE_STATE_ENTRY;
typedef struct {
  UINT16 CurrentEntry;
  UINT16 EndEntry;
  UINT32 Reserved;
} SNP_PAGE_STATE_HEADER;
#define SNP_PAGE_STATE_MAX_ENTRY 253
typedef struct {
  SNP_PAGE_STATE_HEADER Header;
  SNP_PAGE_STATE_ENTRY Entry[SNP_PAGE_STATE_MAX_ENTRY];
} SNP_PAGE_STATE_CHANGE_INFO;
#define SEV_ES_RESET_CODE_SEGMENT_TYPE 0xA
#define SEV_ES_RESET_DATA_SEGMENT_TYPE 0x2
#define SEV_ES_RESET_LDT_TYPE 0x2
#define SEV_ES_RESET_TSS_TYPE 0x3
#pragma pack(1)
typedef union {
  struct {
    UINT16 Type:4;
    UINT16 Sbit:1;
    UINT16 Dpl:2;
    UINT16 Present:1;
    UINT16 Avl:1;
    UINT16 Reserved1:1;
    UINT16 Db:1;
    UINT16 Granularity:1;
  } Bits;
  UINT16 Uint16;
} SEV_ES_SEGMENT_REGISTER_ATTRIBUTES;
typedef struct {
  UINT16 Selector;
  SEV_ES_SEGMENT_REGISTER_ATTRIBUTES Attributes;
  UINT32 Limit;
  UINT64 Base;
} SEV_ES_SEGMENT_REGISTER;
typedef struct {
  SEV_ES_SEGMENT_REGISTER Es;
  SEV_ES_SEGMENT_REGISTER Cs;
  SEV_ES_SEGMENT_REGISTER Ss;
  SEV_ES_SEGMENT_REGISTER Ds;
  SEV_ES_SEGMENT_REGISTER Fs;
  SEV_ES_SEGMENT_REGISTER Gs;
  SEV_ES_SEGMENT_REGISTER Gdtr;
  SEV_ES_SEGMENT_REGISTER Ldtr;
  SEV_ES_SEGMENT_REGISTER Idtr;
  SEV_ES_SEGMENT_REGISTER Tr;
  UINT8 Reserved1[42];
  UINT8 Vmpl;
  UINT8 Reserved2[5];
  UINT64 Efer;
  UINT8 Reserved3[112];
  UINT64 Cr4;
  UINT8 Reserved4[8];
  UINT64 Cr0;
  UINT64 Dr7;
  UINT64 Dr6;
  UINT64 Rflags;
  UINT64 Rip;
  UINT8 Reserved5[232];
  UINT64 GPat;
  UINT8 Reserved6[320];
  UINT64 SevFeatures;
  UINT8 Reserved7[48];
  UINT64 XCr0;
  UINT8 Reserved8[24];
  UINT32 Mxcsr;
  UINT16 X87Ftw;
  UINT8 Reserved9[2];
  UINT16 X87Fcw;
} SEV_ES_SAVE_AREA;
#pragma pack()
`,
  },
  {
    name: 'Register/Amd/Msr.h',
    text: `#pragma once
#include <Uefi.h>
#include <Register/Intel/ArchitecturalMsr.h>
#include <Register/Amd/Fam17Msr.h>
`,
  },
];
