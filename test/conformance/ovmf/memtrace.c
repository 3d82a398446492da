// A UEFI application that asks real firmware for memory and writes down what it answers: first what the firmware was handed
// and what it made of it (HOB list, memory space map, memory map), then a sequence of calls drawn from SEED, each with its
// answer and with what became of the memory map. Format: README.md beside this file.
//
// Lines go straight to the second serial port, so that writing them allocates nothing and no console mixes in. The maps
// are kept in the image for the same reason. The calls run at TPL_NOTIFY, where no timer's handler runs between them.

#include <efi.h>
#include <efilib.h>

#ifndef SEED
#define SEED 1
#endif
#ifndef OPS
#define OPS 500
#endif

#define COM2 0x2f8
#define MAP_BYTES (48 * 1024)
#define MAX_HELD 512

// --- output ---

static void
PortWrite (UINT16 Port, UINT8 Value)
{
  __asm__ volatile ("outb %0, %1" : : "a" (Value), "Nd" (Port));
}

static UINT8
PortRead (UINT16 Port)
{
  UINT8  Value;

  __asm__ volatile ("inb %1, %0" : "=a" (Value) : "Nd" (Port));
  return Value;
}

static void
PutChar (char C)
{
  while ((PortRead (COM2 + 5) & 0x20) == 0) {
  }

  PortWrite (COM2, (UINT8)C);
}

static void
Put (const char *Text)
{
  while (*Text != 0) {
    PutChar (*Text++);
  }
}

static void
PutDec (UINT64 Value)
{
  char   Digits[24];
  UINTN  Count = 0;

  do {
    Digits[Count++] = (char)('0' + Value % 10);
    Value /= 10;
  } while (Value != 0);

  while (Count > 0) {
    PutChar (Digits[--Count]);
  }
}

// A 64-bit value as a JSON string.
static void
PutHex (UINT64 Value)
{
  INTN  Shift = 60;

  while (Shift > 0 && ((Value >> Shift) & 15) == 0) {
    Shift -= 4;
  }

  Put ("\"0x");
  for (; Shift >= 0; Shift -= 4) {
    PutChar ("0123456789abcdef"[(Value >> Shift) & 15]);
  }

  Put ("\"");
}

static void
PutHexDigits (UINT64 Value, UINTN Digits)
{
  while (Digits-- > 0) {
    PutChar ("0123456789abcdef"[(Value >> (4 * Digits)) & 15]);
  }
}

static void
PutGuid (const EFI_GUID *Guid)
{
  Put ("\"");
  PutHexDigits (Guid->Data1, 8);
  Put ("-");
  PutHexDigits (Guid->Data2, 4);
  Put ("-");
  PutHexDigits (Guid->Data3, 4);
  Put ("-");
  PutHexDigits (((UINT64)Guid->Data4[0] << 8) | Guid->Data4[1], 4);
  Put ("-");
  for (UINTN I = 2; I < 8; I++) {
    PutHexDigits (Guid->Data4[I], 2);
  }

  Put ("\"");
}

static void
Key (const char *Name)
{
  Put (",\"");
  Put (Name);
  Put ("\":");
}

static void
PutStatus (EFI_STATUS Status)
{
  static const struct { UINT64 Code; const char *Name; }  Names[] = {
    { 0, "EFI_SUCCESS" }, { 2, "EFI_INVALID_PARAMETER" }, { 5, "EFI_BUFFER_TOO_SMALL" }, { 9, "EFI_OUT_OF_RESOURCES" },
    { 14, "EFI_NOT_FOUND" }, { 15, "EFI_ACCESS_DENIED" },
  };
  const char  *Name = "other";

  for (UINTN I = 0; I < sizeof Names / sizeof Names[0]; I++) {
    if ((Status & ~(1ULL << 63)) == Names[I].Code) {
      Name = Names[I].Name;
    }
  }

  Key ("status");
  Put ("\"");
  Put (Name);
  Put ("\"");
  Key ("code");
  PutHex (Status);
}

// --- the memory map ---

typedef struct {
  UINT64  Bytes[MAP_BYTES / 8];
  UINTN   Count;
  UINTN   Stride;
  UINTN   Key;
} MAP;

static MAP  Maps[2];
static MAP  *Map = &Maps[0];

static const EFI_MEMORY_DESCRIPTOR *
Row (const MAP *In, UINTN Index)
{
  return (const EFI_MEMORY_DESCRIPTOR *)((const UINT8 *)In->Bytes + Index * In->Stride);
}

static void
ReadMap (MAP *Into)
{
  UINTN       Size = MAP_BYTES;
  UINT32      Version;
  EFI_STATUS  Status;

  Status = BS->GetMemoryMap (&Size, (EFI_MEMORY_DESCRIPTOR *)Into->Bytes, &Into->Key, &Into->Stride, &Version);
  Into->Count = EFI_ERROR (Status) ? 0 : Size / Into->Stride;
}

static void
PutRow (const EFI_MEMORY_DESCRIPTOR *R)
{
  Put ("[");
  PutDec (R->Type);
  Put (",");
  PutHex (R->PhysicalStart);
  Put (",");
  PutHex (R->VirtualStart);
  Put (",");
  PutHex (R->NumberOfPages);
  Put (",");
  PutHex (R->Attribute);
  Put ("]");
}

static void
PutRows (const MAP *In, UINTN From, UINTN To)
{
  Put ("[");
  for (UINTN I = From; I < To; I++) {
    if (I > From) {
      Put (",");
    }

    PutRow (Row (In, I));
  }

  Put ("]");
}

static void
PutMap (const char *When)
{
  Put ("{\"t\":\"map\",\"when\":\"");
  Put (When);
  Put ("\"");
  Key ("key");
  PutHex (Map->Key);
  Key ("n");
  PutDec (Map->Count);
  Key ("d");
  PutRows (Map, 0, Map->Count);
  Put ("}\n");
}

static BOOLEAN
SameRow (const EFI_MEMORY_DESCRIPTOR *A, const EFI_MEMORY_DESCRIPTOR *B)
{
  return A->Type == B->Type && A->PhysicalStart == B->PhysicalStart && A->VirtualStart == B->VirtualStart &&
         A->NumberOfPages == B->NumberOfPages && A->Attribute == B->Attribute;
}

// Ends a call's line: the key and the number of descriptors after it, and the one splice that leads there.
static void
EndCall (void)
{
  MAP    *Now = Map == &Maps[0] ? &Maps[1] : &Maps[0];
  UINTN  Head = 0;
  UINTN  Tail = 0;
  UINTN  Least;

  ReadMap (Now);
  Least = Now->Count < Map->Count ? Now->Count : Map->Count;
  while (Head < Least && SameRow (Row (Map, Head), Row (Now, Head))) {
    Head++;
  }

  while (Tail < Least - Head && SameRow (Row (Map, Map->Count - 1 - Tail), Row (Now, Now->Count - 1 - Tail))) {
    Tail++;
  }

  Key ("key");
  PutHex (Now->Key);
  Key ("n");
  PutDec (Now->Count);
  if (Head + Tail != Map->Count || Map->Count != Now->Count) {
    Key ("at");
    PutDec (Head);
    Key ("del");
    PutRows (Map, Head, Map->Count - Tail);
    Key ("add");
    PutRows (Now, Head, Now->Count - Tail);
  }

  Put ("}\n");
  Map = Now;
}

// --- what the firmware was handed ---

static const EFI_GUID  HobListGuid = { 0x7739F24C, 0x93D7, 0x11D4, { 0x9A, 0x3A, 0x00, 0x90, 0x27, 0x3F, 0xC1, 0x4D } };
static const EFI_GUID  DxeServicesGuid = { 0x05AD34BA, 0x6F02, 0x4214, { 0x95, 0x2E, 0x4D, 0xA0, 0x39, 0x8E, 0x2B, 0xB9 } };
static const EFI_GUID  TypeInformationGuid = { 0x4C19049F, 0x4137, 0x4DD3, { 0x9C, 0x10, 0x8B, 0x97, 0xA8, 0x3F, 0xFD, 0xFA } };
static const EFI_GUID  AttributesTableGuid = { 0xDCFA911D, 0x26EB, 0x469F, { 0xA2, 0x20, 0x38, 0xB7, 0xDC, 0x46, 0x12, 0x20 } };

static BOOLEAN
SameGuid (const EFI_GUID *A, const EFI_GUID *B)
{
  const UINT64  *X = (const UINT64 *)A;
  const UINT64  *Y = (const UINT64 *)B;

  return X[0] == Y[0] && X[1] == Y[1];
}

static UINT64
U64 (const UINT8 *At)
{
  return *(const UINT64 *)At;
}

static UINT32
U32 (const UINT8 *At)
{
  return *(const UINT32 *)At;
}

static void
PutHob (const UINT8 *H)
{
  UINT16  Type = *(const UINT16 *)H;
  UINT16  Length = *(const UINT16 *)(H + 2);

  if (Type == 4 && SameGuid ((const EFI_GUID *)(H + 8), &TypeInformationGuid)) {
    Put ("{\"t\":\"memtypeinfo\",\"src\":\"hob\",\"bins\":[");
    for (UINTN At = 24; At + 8 <= Length; At += 8) {
      Put (At > 24 ? ",[" : "[");
      PutDec (U32 (H + At));
      Put (",");
      PutDec (U32 (H + At + 4));
      Put ("]");
    }

    Put ("]}\n");
    return;
  }

  Put ("{\"t\":\"hob\",\"k\":");
  switch (Type) {
    case 1:
      Put ("\"handoff\"");
      Key ("version");
      PutDec (U32 (H + 8));
      Key ("bootmode");
      PutDec (U32 (H + 12));
      Key ("mem_top");
      PutHex (U64 (H + 16));
      Key ("mem_bottom");
      PutHex (U64 (H + 24));
      Key ("free_top");
      PutHex (U64 (H + 32));
      Key ("free_bottom");
      PutHex (U64 (H + 40));
      break;
    case 2:
      Put ("\"alloc\"");
      Key ("name");
      PutGuid ((const EFI_GUID *)(H + 8));
      Key ("base");
      PutHex (U64 (H + 24));
      Key ("len");
      PutHex (U64 (H + 32));
      Key ("type");
      PutDec (U32 (H + 40));
      break;
    case 3:
      Put ("\"resource\"");
      Key ("owner");
      PutGuid ((const EFI_GUID *)(H + 8));
      Key ("rtype");
      PutDec (U32 (H + 24));
      Key ("rattr");
      PutHex (U32 (H + 28));
      Key ("base");
      PutHex (U64 (H + 32));
      Key ("len");
      PutHex (U64 (H + 40));
      break;
    case 4:
      Put ("\"guid\"");
      Key ("guid");
      PutGuid ((const EFI_GUID *)(H + 8));
      Key ("size");
      PutDec (Length);
      break;
    case 5:
      Put ("\"fv\"");
      Key ("base");
      PutHex (U64 (H + 8));
      Key ("len");
      PutHex (U64 (H + 16));
      break;
    case 6:
      Put ("\"cpu\"");
      Key ("mem_bits");
      PutDec (H[8]);
      Key ("io_bits");
      PutDec (H[9]);
      break;
    default:
      Put ("\"other\"");
      Key ("type");
      PutDec (Type);
      Key ("size");
      PutDec (Length);
  }

  Put ("}\n");
}

typedef struct {
  UINT64  BaseAddress;
  UINT64  Length;
  UINT64  Capabilities;
  UINT64  Attributes;
  UINT32  GcdMemoryType;
  UINT32  Padding;
  VOID    *ImageHandle;
  VOID    *DeviceHandle;
} SPACE;

// The DXE services table: a table header of 24 bytes, six services of memory space, then GetMemorySpaceMap.
typedef EFI_STATUS (EFIAPI *GET_SPACE_MAP)(UINTN *Count, SPACE **Rows);

static void
PutSurroundings (void)
{
  for (UINTN I = 0; I < ST->NumberOfTableEntries; I++) {
    EFI_CONFIGURATION_TABLE  *Table = &ST->ConfigurationTable[I];
    const UINT8              *At = Table->VendorTable;

    if (SameGuid (&Table->VendorGuid, &HobListGuid)) {
      Put ("{\"t\":\"hobs\",\"present\":true");
      Key ("at");
      PutHex ((UINTN)At);
      Put ("}\n");
      for (const UINT8 *H = At; *(const UINT16 *)H != 0xFFFF; H += *(const UINT16 *)(H + 2)) {
        PutHob (H);
      }
    } else if (SameGuid (&Table->VendorGuid, &DxeServicesGuid)) {
      GET_SPACE_MAP  GetSpaceMap = *(GET_SPACE_MAP const *)(At + 24 + 6 * 8);
      SPACE          *Rows;
      UINTN          Count;

      if (!EFI_ERROR (uefi_call_wrapper (GetSpaceMap, 2, &Count, &Rows))) {
        Put ("{\"t\":\"gcd\",\"present\":true,\"d\":[");
        for (UINTN R = 0; R < Count; R++) {
          Put (R > 0 ? ",[" : "[");
          PutDec (Rows[R].GcdMemoryType);
          Put (",");
          PutHex (Rows[R].BaseAddress);
          Put (",");
          PutHex (Rows[R].Length);
          Put (",");
          PutHex (Rows[R].Capabilities);
          Put (",");
          PutHex (Rows[R].Attributes);
          Put ("]");
        }

        Put ("]}\n");
        BS->FreePool (Rows);
      }
    } else if (SameGuid (&Table->VendorGuid, &AttributesTableGuid)) {
      Put ("{\"t\":\"table\"");
      Key ("guid");
      PutGuid (&Table->VendorGuid);
      Key ("at");
      PutHex ((UINTN)At);
      Put ("}\n{\"t\":\"mat\",\"present\":true");
      Key ("version");
      PutDec (U32 (At));
      Key ("n");
      PutDec (U32 (At + 4));
      Put ("}\n");
    }
  }
}

// --- the calls ---

static UINT64  State = 0x9E3779B97F4A7C15ULL ^ SEED;

static UINT64
Random (void)
{
  UINT64  Z = (State += 0x9E3779B97F4A7C15ULL);

  Z = (Z ^ (Z >> 30)) * 0xBF58476D1CE4E5B9ULL;
  Z = (Z ^ (Z >> 27)) * 0x94D049BB133111EBULL;
  return Z ^ (Z >> 31);
}

static UINT64
Below (UINT64 Bound)
{
  return Random () % Bound;
}

typedef struct {
  UINT64   Address;
  UINT64   Pages;  // 0: a pool buffer
} HELD;

static HELD    Held[MAX_HELD];
static UINTN   HeldCount;
static UINT64  Calls;

static void
BeginCall (const char *Op)
{
  Put ("{\"t\":\"op\"");
  Key ("i");
  PutDec (++Calls);
  Key ("op");
  Put ("\"");
  Put (Op);
  Put ("\"");
}

static void
Hold (UINT64 Address, UINT64 Pages)
{
  if (HeldCount < MAX_HELD) {
    Held[HeldCount].Address = Address;
    Held[HeldCount++].Pages = Pages;
  }
}

static UINT32
DrawType (void)
{
  static const UINT32  Usual[] = { 0, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 4, 5, 6, 9, 10 };
  static const UINT32  Odd[] = { 7, 8, 11, 12, 13, 14, 16, 0x6FFFFFFF, 0x70000001, 0x80000001 };

  return Below (20) == 0 ? Odd[Below (sizeof Odd / sizeof Odd[0])] : Usual[Below (sizeof Usual / sizeof Usual[0])];
}

static UINT64
DrawPages (void)
{
  switch (Below (12)) {
    case 0:  return Below (3) == 0 ? 0 : 1 + Below (4000);
    case 1:  return 1 + Below (300);
    default: return 1 + Below (12);
  }
}

// An address in RAM, most often a page; sometimes none.
static UINT64
DrawAddress (void)
{
  const EFI_MEMORY_DESCRIPTOR  *R = Row (Map, Below (Map->Count));
  UINT64                       Address = R->PhysicalStart + (Below (R->NumberOfPages + 1) << 12);

  return Below (4) == 0 ? Address + Below (4096) : Address;
}

static void
CallAllocatePages (void)
{
  static const char     *Kinds[] = { "AnyPages", "MaxAddress", "Address", "Invalid3" };
  UINT64                Draw = Below (24);
  UINT32                Kind = Draw == 0 ? 3 : Draw < 6 ? 1 : Draw < 11 ? 2 : 0;
  UINT32                Type = DrawType ();
  UINT64                Pages = DrawPages ();
  EFI_PHYSICAL_ADDRESS  Address = Kind == 0 ? 0 : DrawAddress ();
  EFI_STATUS            Status;

  BeginCall ("AllocatePages");
  Key ("kind");
  Put ("\"");
  Put (Kinds[Kind]);
  Put ("\"");
  Key ("type");
  PutHex (Type);
  Key ("pages");
  PutHex (Pages);
  if (Kind != 0) {
    Key ("in");
    PutHex (Address);
  }

  Status = BS->AllocatePages (Kind, Type, Pages, &Address);
  PutStatus (Status);
  if (!EFI_ERROR (Status)) {
    Key ("out");
    PutHex (Address);
    Hold (Address, Pages);
  }

  EndCall ();
}

static void
FreePagesAt (const char *How, UINT64 Address, UINT64 Pages)
{
  BeginCall ("FreePages");
  Key ("how");
  Put ("\"");
  Put (How);
  Put ("\"");
  Key ("addr");
  PutHex (Address);
  Key ("pages");
  PutHex (Pages);
  PutStatus (BS->FreePages (Address, Pages));
  EndCall ();
}

static void
FreePoolAt (const char *How, UINT64 Address)
{
  BeginCall ("FreePool");
  Key ("how");
  Put ("\"");
  Put (How);
  Put ("\"");
  Key ("addr");
  PutHex (Address);
  PutStatus (BS->FreePool ((VOID *)(UINTN)Address));
  EndCall ();
}

static void
CallFree (void)
{
  HELD    *H;
  UINT64  Part;

  if (HeldCount == 0) {
    return;
  }

  H = &Held[Below (HeldCount)];
  if (H->Pages == 0) {
    FreePoolAt ("whole", H->Address);
    *H = Held[--HeldCount];
    return;
  }

  switch (Below (14)) {
    case 0:
      FreePagesAt ("misaligned", H->Address + 1 + Below (4095), H->Pages);
      return;
    case 1:
      FreePagesAt ("zero", H->Address, 0);
      return;
    case 2:
      FreePagesAt ("nowhere", 0xFFFFFFFF00000000ULL + (Below (4096) << 12), 1 + Below (4));
      return;
    case 3:
    case 4:
      if (H->Pages > 1) {
        Part = 1 + Below (H->Pages - 1);
        FreePagesAt ("head", H->Address, Part);
        H->Address += Part << 12;
        H->Pages -= Part;
        return;
      }

      break;
    case 5:
    case 6:
      if (H->Pages > 1) {
        Part = 1 + Below (H->Pages - 1);
        FreePagesAt ("tail", H->Address + ((H->Pages - Part) << 12), Part);
        H->Pages -= Part;
        return;
      }

      break;
  }

  FreePagesAt ("whole", H->Address, H->Pages);
  *H = Held[--HeldCount];
}

// Sizes near 2^64 that are refused. A little smaller ones wrap around inside and bring the machine down.
static void
CallAllocatePool (void)
{
  UINT32      Type = DrawType ();
  UINT64      Size = Below (40) == 0 ? 0xFFFFFFFFFFFFFFFFULL - Below (40) : Below (5) == 0 ? Below (100000) : Below (2) == 0 ? Below (64) : Below (3000);
  VOID        *Buffer = NULL;
  EFI_STATUS  Status;

  BeginCall ("AllocatePool");
  Key ("type");
  PutHex (Type);
  Key ("size");
  PutHex (Size);
  Status = BS->AllocatePool (Type, Size, &Buffer);
  PutStatus (Status);
  if (!EFI_ERROR (Status)) {
    Key ("out");
    PutHex ((UINTN)Buffer);
    Hold ((UINTN)Buffer, 0);
  }

  EndCall ();
}

static void
CallGetMemoryMap (void)
{
  UINTN       Size = Below (2) == 0 ? Below (3000) : MAP_BYTES;
  MAP         *Spare = Map == &Maps[0] ? &Maps[1] : &Maps[0];
  UINTN       Given = 0;
  UINTN       Stride = 0;
  UINT32      Version = 0;
  EFI_STATUS  Status;

  BeginCall ("GetMemoryMap");
  Key ("size_in");
  PutDec (Size);
  Status = BS->GetMemoryMap (&Size, (EFI_MEMORY_DESCRIPTOR *)Spare->Bytes, &Given, &Stride, &Version);
  PutStatus (Status);
  Key ("size_out");
  PutDec (Size);
  Key ("key_out");
  PutHex (Given);
  Key ("desc_size");
  PutDec (Stride);
  Key ("desc_ver");
  PutDec (Version);
  EndCall ();
}

EFI_STATUS
efi_main (EFI_HANDLE Image, EFI_SYSTEM_TABLE *SystemTable)
{
  EFI_TPL  Old;

  InitializeLib (Image, SystemTable);
  Put ("{\"t\":\"start\",\"v\":1");
  Key ("seed");
  PutDec (SEED);
  Key ("ops");
  PutDec (OPS);
  Put (",\"arch\":\"x86_64\"");
  Key ("fw_rev");
  PutHex (ST->FirmwareRevision);
  Key ("uefi_rev");
  PutHex (ST->Hdr.Revision);
  Put ("}\n");
  PutSurroundings ();
  Old = BS->RaiseTPL (TPL_NOTIFY);
  ReadMap (Map);
  PutMap ("initial");
  for (UINTN I = 0; I < OPS; I++) {
    UINT64  Draw = Below (100);

    if (Draw < 34) {
      CallAllocatePages ();
    } else if (Draw < 62) {
      CallAllocatePool ();
    } else if (Draw < 92) {
      CallFree ();
    } else {
      CallGetMemoryMap ();
    }
  }

  while (HeldCount > 0) {
    HELD  *H = &Held[--HeldCount];

    if (H->Pages == 0) {
      FreePoolAt ("cleanup", H->Address);
    } else {
      FreePagesAt ("cleanup", H->Address, H->Pages);
    }
  }

  PutMap ("final");
  Put ("{\"t\":\"end\"");
  Key ("ops");
  PutDec (OPS);
  Put ("}\n");
  BS->RestoreTPL (Old);
  RT->ResetSystem (EfiResetShutdown, EFI_SUCCESS, 0, NULL);
  return EFI_SUCCESS;
}
