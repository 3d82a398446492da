// What BaseLib, IoLib and PcdLib have besides: the registers of x64 processors, I/O ports, and the database of PCDs. Scripts have no
// processor, no ports and no database, so all of it is only declared: a call ends the run.

const REGISTERS = ['Cr0', 'Cr2', 'Cr3', 'Cr4', ...Array.from({ length: 8 }, (_, i) => `Dr${i}`)] as const;
const SEGMENTS = ['Cs', 'Ds', 'Es', 'Fs', 'Gs', 'Ss', 'Tr', 'Ldtr'] as const;
const WIDTHS = [8, 16, 32, 64] as const;

/** Reading, writing and changing one register: MSRs, and I/O ports. */
function changes(before: string, after: number, address: string, written: string): string[] {
  const type = `UINT${after}`;
  const bits = 'UINTN StartBit, UINTN EndBit';
  return [
    `${type} EFIAPI ${before}Or${after} (${address}, ${type} OrData);`,
    `${type} EFIAPI ${before}And${after} (${address}, ${type} AndData);`,
    `${type} EFIAPI ${before}AndThenOr${after} (${address}, ${type} AndData, ${type} OrData);`,
    `${type} EFIAPI ${before}BitFieldRead${after} (${address}, ${bits});`,
    `${type} EFIAPI ${before}BitFieldWrite${after} (${address}, ${bits}, ${type} ${written});`,
    `${type} EFIAPI ${before}BitFieldOr${after} (${address}, ${bits}, ${type} OrData);`,
    `${type} EFIAPI ${before}BitFieldAnd${after} (${address}, ${bits}, ${type} AndData);`,
    `${type} EFIAPI ${before}BitFieldAndThenOr${after} (${address}, ${bits}, ${type} AndData, ${type} OrData);`,
  ];
}

function x64(): string {
  const lines = [
    `
typedef union {
  struct {
    UINT32 CF:1, Reserved_0:1, PF:1, Reserved_1:1, AF:1, Reserved_2:1, ZF:1, SF:1, TF:1, IF:1, DF:1, OF:1, IOPL:2, NT:1, Reserved_3:1;
  } Bits;
  UINT16 Uint16;
} IA32_FLAGS16;
typedef union {
  struct {
    UINT32 CF:1, Reserved_0:1, PF:1, Reserved_1:1, AF:1, Reserved_2:1, ZF:1, SF:1, TF:1, IF:1, DF:1, OF:1, IOPL:2, NT:1, Reserved_3:1;
    UINT32 RF:1, VM:1, AC:1, VIF:1, VIP:1, ID:1, Reserved_4:10;
  } Bits;
  UINTN UintN;
} IA32_EFLAGS32;
typedef union {
  struct {
    UINT32 PE:1, MP:1, EM:1, TS:1, ET:1, NE:1, Reserved_0:10, WP:1, Reserved_1:1, AM:1, Reserved_2:10, NW:1, CD:1, PG:1;
  } Bits;
  UINTN UintN;
} IA32_CR0;
typedef union {
  struct {
    UINT32 VME:1, PVI:1, TSD:1, DE:1, PSE:1, PAE:1, MCE:1, PGE:1, PCE:1, OSFXSR:1, OSXMMEXCPT:1, UMIP:1, LA57:1, VMXE:1, SMXE:1;
    UINT32 Reserved_3:1, FSGSBASE:1, PCIDE:1, OSXSAVE:1, Reserved_4:1, SMEP:1, SMAP:1, PKE:1, Reserved_5:9;
  } Bits;
  UINTN UintN;
} IA32_CR4;
typedef union {
  struct {
    UINT32 LimitLow:16, BaseLow:16;
    UINT32 BaseMid:8, Type:4, S:1, DPL:2, P:1, LimitHigh:4, AVL:1, L:1, DB:1, G:1, BaseHigh:8;
  } Bits;
  UINT64 Uint64;
} IA32_SEGMENT_DESCRIPTOR;
#define IA32_IDT_GATE_TYPE_TASK 0x85
#define IA32_IDT_GATE_TYPE_INTERRUPT_16 0x86
#define IA32_IDT_GATE_TYPE_TRAP_16 0x87
#define IA32_IDT_GATE_TYPE_INTERRUPT_32 0x8E
#define IA32_IDT_GATE_TYPE_TRAP_32 0x8F
#define IA32_GDT_TYPE_TSS 0x9
#define IA32_GDT_ALIGNMENT 8
typedef union {
  struct {
    UINT32 OffsetLow:16, Selector:16;
    UINT32 Reserved_0:8, GateType:8, OffsetHigh:16;
    UINT32 OffsetUpper:32;
    UINT32 Reserved_1:32;
  } Bits;
  struct {
    UINT64 Uint64;
    UINT64 Uint64_1;
  } Uint128;
} IA32_IDT_GATE_DESCRIPTOR;
#pragma pack (1)
typedef struct {
  UINT32 Reserved_0;
  UINT64 RSP0, RSP1, RSP2, Reserved_28, IST[7], Reserved_92;
  UINT16 Reserved_100, IOMapBaseAddress;
} IA32_TASK_STATE_SEGMENT;
typedef union {
  struct {
    UINT32 LimitLow:16, BaseLow:16;
    UINT32 BaseMidl:8, Type:4, Reserved_43:1, DPL:2, P:1, LimitHigh:4, AVL:1, Reserved_52:2, G:1, BaseMidh:8;
    UINT32 BaseHigh:32;
    UINT32 Reserved_96:32;
  } Bits;
  struct {
    UINT64 Uint64;
    UINT64 Uint64_1;
  } Uint128;
} IA32_TSS_DESCRIPTOR;
#pragma pack ()
UINT32 EFIAPI AsmCpuid (UINT32 Index, UINT32 *Eax, UINT32 *Ebx, UINT32 *Ecx, UINT32 *Edx);
UINT32 EFIAPI AsmCpuidEx (UINT32 Index, UINT32 SubIndex, UINT32 *Eax, UINT32 *Ebx, UINT32 *Ecx, UINT32 *Edx);
VOID EFIAPI AsmDisableCache (VOID);
VOID EFIAPI AsmEnableCache (VOID);
VOID EFIAPI AsmWbinvd (VOID);
VOID EFIAPI AsmInvd (VOID);
VOID EFIAPI AsmLfence (VOID);
VOID *EFIAPI AsmFlushCacheLine (VOID *LinearAddress);
UINTN EFIAPI AsmReadEflags (VOID);
VOID EFIAPI AsmReadGdtr (IA32_DESCRIPTOR *Gdtr);
VOID EFIAPI AsmWriteGdtr (const IA32_DESCRIPTOR *Gdtr);
VOID EFIAPI AsmReadIdtr (IA32_DESCRIPTOR *Idtr);
VOID EFIAPI AsmWriteIdtr (const IA32_DESCRIPTOR *Idtr);
VOID EFIAPI AsmWriteLdtr (UINT16 Ldtr);
VOID EFIAPI AsmWriteTr (UINT16 Selector);
VOID EFIAPI AsmFxSave (IA32_FX_BUFFER *Buffer);
VOID EFIAPI AsmFxRestore (const IA32_FX_BUFFER *Buffer);
UINT64 EFIAPI AsmReadTsc (VOID);
UINT64 EFIAPI AsmReadPmc (UINT32 Index);
UINTN EFIAPI AsmMonitor (UINTN Eax, UINTN Ecx, UINTN Edx);
UINTN EFIAPI AsmMwait (UINTN Eax, UINTN Ecx);
VOID EFIAPI AsmEnablePaging32 (SWITCH_STACK_ENTRY_POINT EntryPoint, VOID *Context1, VOID *Context2, VOID *NewStack);
VOID EFIAPI AsmDisablePaging32 (SWITCH_STACK_ENTRY_POINT EntryPoint, VOID *Context1, VOID *Context2, VOID *NewStack);
VOID EFIAPI AsmEnablePaging64 (UINT16 Cs, UINT64 EntryPoint, UINT64 Context1, UINT64 Context2, UINT64 NewStack);
VOID EFIAPI AsmDisablePaging64 (UINT16 Cs, UINT32 EntryPoint, UINT32 Context1, UINT32 Context2, UINT32 NewStack);
UINT64 EFIAPI AsmXGetBv (UINT32 Index);
UINT64 EFIAPI AsmXSetBv (UINT32 Index, UINT64 Value);
VOID EFIAPI AsmVmgExit (VOID);
VOID EFIAPI PatchInstructionX86 (UINT8 *InstructionEnd, UINT64 PatchValue, UINTN ValueSize);
UINTN EFIAPI TdCall (UINT64 Leaf, UINT64 Arg1, UINT64 Arg2, UINT64 Arg3, VOID *Results);
UINTN EFIAPI TdVmCall (UINT64 Leaf, UINT64 Arg1, UINT64 Arg2, UINT64 Arg3, UINT64 Arg4, VOID *Results);
BOOLEAN EFIAPI TdIsEnabled (VOID);
typedef enum { PvalidatePageSize4K, PvalidatePageSize2MB } PVALIDATE_PAGE_SIZE;
#define PVALIDATE_RET_SUCCESS 0
#define PVALIDATE_RET_FAIL_INPUT 1
#define PVALIDATE_RET_SIZE_MISMATCH 6
#define PVALIDATE_RET_NO_RMPUPDATE 255
UINT32 EFIAPI AsmPvalidate (PVALIDATE_PAGE_SIZE PageSize, BOOLEAN Validate, PHYSICAL_ADDRESS Address);
#define RMPADJUST_VMPL_MAX 3
#define RMPADJUST_VMPL_MASK 0xFF
#define RMPADJUST_VMPL_SHIFT 0
#define RMPADJUST_PERMISSION_MASK_MASK 0xFF
#define RMPADJUST_PERMISSION_MASK_SHIFT 8
#define RMPADJUST_VMSA_PAGE_BIT BIT16
UINT32 EFIAPI AsmRmpAdjust (UINT64 Rax, UINT64 Rcx, UINT64 Rdx);`,
    ...[16, 32, 64].map((bits) => `BOOLEAN EFIAPI AsmRdRand${bits} (UINT${bits} *Rand);`),
    ...REGISTERS.flatMap((name) => [`UINTN EFIAPI AsmRead${name} (VOID);`, `UINTN EFIAPI AsmWrite${name} (UINTN ${name});`]),
    ...SEGMENTS.map((name) => `UINT16 EFIAPI AsmRead${name} (VOID);`),
    ...Array.from({ length: 8 }, (_, i) => `UINT64 EFIAPI AsmReadMm${i} (VOID);\nVOID EFIAPI AsmWriteMm${i} (UINT64 Value);`),
    ...[32, 64].flatMap((bits) => [
      `UINT${bits} EFIAPI AsmReadMsr${bits} (UINT32 Index);`,
      `UINT${bits} EFIAPI AsmWriteMsr${bits} (UINT32 Index, UINT${bits} Value);`,
      ...changes('AsmMsr', bits, 'UINT32 Index', 'Value'),
    ]),
  ];
  return `
#if defined (MDE_CPU_X64)
${lines.join('\n')}
#endif
`;
}

function ports(): string {
  const lines = WIDTHS.flatMap((bits) => [
    `UINT${bits} EFIAPI IoRead${bits} (UINTN Port);`,
    `UINT${bits} EFIAPI IoWrite${bits} (UINTN Port, UINT${bits} Value);`,
    ...changes('Io', bits, 'UINTN Port', 'Value'),
  ]);
  for (const bits of [8, 16, 32]) {
    lines.push(`VOID EFIAPI IoReadFifo${bits} (UINTN Port, UINTN Count, VOID *Buffer);`);
    lines.push(`VOID EFIAPI IoWriteFifo${bits} (UINTN Port, UINTN Count, VOID *Buffer);`);
  }
  // Of memory-mapped registers the builtins have all but the bit fields.
  for (const bits of WIDTHS) lines.push(...changes('Mmio', bits, 'UINTN Address', 'Value').filter((line) => line.includes('BitField')));
  for (const bits of WIDTHS) {
    lines.push(`UINT${bits} *EFIAPI MmioReadBuffer${bits} (UINTN StartAddress, UINTN Length, UINT${bits} *Buffer);`);
    lines.push(`UINT${bits} *EFIAPI MmioWriteBuffer${bits} (UINTN StartAddress, UINTN Length, const UINT${bits} *Buffer);`);
  }
  lines.push(`#define IO_LIB_ADDRESS(Segment, Port) ((((UINTN)(Segment)) << 16) | ((UINTN)(Port) & 0xFFFF))`);
  return `\n${lines.join('\n')}\n`;
}

function pcdDatabase(): string {
  const lines = [
    '#define PcdToken(TokenName) _PCD_TOKEN_##TokenName',
    '#define PcdTokenEx(Guid, TokenName) _PCD_TOKEN_EX_##TokenName (Guid)',
    '#define PcdGetExPtr(Guid, TokenName) ((VOID *)(UINTN)_PCD_VALUE_##TokenName)',
    '#define PcdGetExSize(Guid, TokenName) ((UINTN)_PCD_VALUE_##TokenName)',
    '#define PcdSetExPtrS(Guid, TokenName, SizeOfBuffer, Buffer) ((RETURN_STATUS)((VOID)(Buffer), RETURN_SUCCESS))',
    '#define PatchPcdSetPtr(TokenName, Size, Buffer) ((VOID *)(Buffer))',
    'typedef enum { PCD_TYPE_8, PCD_TYPE_16, PCD_TYPE_32, PCD_TYPE_64, PCD_TYPE_BOOL, PCD_TYPE_PTR } PCD_TYPE;',
    'typedef struct { PCD_TYPE PcdType; UINTN PcdSize; CHAR8 *PcdName; } PCD_INFO;',
    'typedef VOID (EFIAPI *PCD_CALLBACK)(const GUID *CallBackGuid, UINTN CallBackToken, VOID *TokenData, UINTN TokenDataSize);',
    'UINTN EFIAPI LibPcdSetSku (UINTN SkuId);',
    'UINTN EFIAPI LibPcdGetSku (VOID);',
    'VOID *EFIAPI LibPcdGetPtr (UINTN TokenNumber);',
    'VOID *EFIAPI LibPcdGetExPtr (const GUID *Guid, UINTN TokenNumber);',
    'UINTN EFIAPI LibPcdGetSize (UINTN TokenNumber);',
    'UINTN EFIAPI LibPcdGetExSize (const GUID *Guid, UINTN TokenNumber);',
    'RETURN_STATUS EFIAPI LibPcdSetPtrS (UINTN TokenNumber, UINTN *SizeOfBuffer, const VOID *Buffer);',
    'RETURN_STATUS EFIAPI LibPcdSetExPtrS (const GUID *Guid, UINTN TokenNumber, UINTN *SizeOfBuffer, VOID *Buffer);',
    'VOID EFIAPI LibPcdCallbackOnSet (const GUID *Guid, UINTN TokenNumber, PCD_CALLBACK NotificationFunction);',
    'VOID EFIAPI LibPcdCancelCallback (const GUID *Guid, UINTN TokenNumber, PCD_CALLBACK NotificationFunction);',
    'UINTN EFIAPI LibPcdGetNextToken (const GUID *Guid, UINTN TokenNumber);',
    'GUID *EFIAPI LibPcdGetNextTokenSpace (const GUID *TokenSpaceGuid);',
    'VOID EFIAPI LibPcdGetInfo (UINTN TokenNumber, PCD_INFO *PcdInfo);',
    'VOID EFIAPI LibPcdGetInfoEx (const GUID *Guid, UINTN TokenNumber, PCD_INFO *PcdInfo);',
    'VOID *EFIAPI LibPatchPcdSetPtr (VOID *PatchVariable, UINTN MaximumDatumSize, UINTN *SizeOfBuffer, const VOID *Buffer);',
    'RETURN_STATUS EFIAPI LibPatchPcdSetPtrS (VOID *PatchVariable, UINTN MaximumDatumSize, UINTN *SizeOfBuffer, const VOID *Buffer);',
  ];
  for (const size of [...WIDTHS.map(String), 'Bool']) {
    const type = size === 'Bool' ? 'BOOLEAN' : `UINT${size}`;
    lines.push(`#define PcdSetEx${size}S(Guid, TokenName, Value) ((RETURN_STATUS)((VOID)(Value), RETURN_SUCCESS))`);
    lines.push(`${type} EFIAPI LibPcdGet${size} (UINTN TokenNumber);`);
    lines.push(`${type} EFIAPI LibPcdGetEx${size} (const GUID *Guid, UINTN TokenNumber);`);
    lines.push(`RETURN_STATUS EFIAPI LibPcdSet${size}S (UINTN TokenNumber, ${type} Value);`);
    lines.push(`RETURN_STATUS EFIAPI LibPcdSetEx${size}S (const GUID *Guid, UINTN TokenNumber, ${type} Value);`);
  }
  return `\n${lines.join('\n')}\n`;
}

/** Further text of three headers, by name. */
export const PROCESSOR: Readonly<Record<string, string>> = {
  'Library/BaseLib.h': x64(),
  'Library/IoLib.h': ports(),
  'Library/PcdLib.h': pcdDatabase(),
};
