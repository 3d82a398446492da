// efilib.h: what gnu-efi's library does in C is written in C here. Where EDK2 has a function of the same name that does something else, a
// macro chooses by the number of arguments, so that the members of that name in the tables of services stay within reach.

/** Names of gnu-efi for GUIDs that EDK2 has too. */
const GUID_NAMES: Readonly<Record<string, string>> = {
  DevicePathProtocol: 'gEfiDevicePathProtocolGuid',
  DevicePathToTextProtocol: 'gEfiDevicePathToTextProtocolGuid',
  DevicePathFromTextProtocol: 'gEfiDevicePathFromTextProtocolGuid',
  DevicePathUtilitiesProtocol: 'gEfiDevicePathUtilitiesProtocolGuid',
  LoadedImageProtocol: 'gEfiLoadedImageProtocolGuid',
  TextInProtocol: 'gEfiSimpleTextInProtocolGuid',
  TextOutProtocol: 'gEfiSimpleTextOutProtocolGuid',
  SimpleTextInputExProtocol: 'gEfiSimpleTextInputExProtocolGuid',
  SimplePointerProtocol: 'gEfiSimplePointerProtocolGuid',
  AbsolutePointerProtocol: 'gEfiAbsolutePointerProtocolGuid',
  GraphicsOutputProtocol: 'gEfiGraphicsOutputProtocolGuid',
  EdidDiscoveredProtocol: 'gEfiEdidDiscoveredProtocolGuid',
  EdidActiveProtocol: 'gEfiEdidActiveProtocolGuid',
  BlockIoProtocol: 'gEfiBlockIoProtocolGuid',
  BlockIo2Protocol: 'gEfiBlockIo2ProtocolGuid',
  DiskIoProtocol: 'gEfiDiskIoProtocolGuid',
  DiskIo2Protocol: 'gEfiDiskIo2ProtocolGuid',
  FileSystemProtocol: 'gEfiSimpleFileSystemProtocolGuid',
  LoadFileProtocol: 'gEfiLoadFileProtocolGuid',
  UnicodeCollationProtocol: 'gEfiUnicodeCollationProtocolGuid',
  SerialIoProtocol: 'gEfiSerialIoProtocolGuid',
  SimpleNetworkProtocol: 'gEfiSimpleNetworkProtocolGuid',
  PxeBaseCodeProtocol: 'gEfiPxeBaseCodeProtocolGuid',
  PciIoProtocol: 'gEfiPciIoProtocolGuid',
  DriverBindingProtocol: 'gEfiDriverBindingProtocolGuid',
  ComponentNameProtocol: 'gEfiComponentNameProtocolGuid',
  ComponentName2Protocol: 'gEfiComponentName2ProtocolGuid',
  HashProtocol: 'gEfiHashProtocolGuid',
  PlatformDriverOverrideProtocol: 'gEfiPlatformDriverOverrideProtocolGuid',
  BusSpecificDriverOverrideProtocol: 'gEfiBusSpecificDriverOverrideProtocolGuid',
  DriverFamilyOverrideProtocol: 'gEfiDriverFamilyOverrideProtocolGuid',
  ShellProtocolGuid: 'gEfiShellProtocolGuid',
  ShellParametersProtocolGuid: 'gEfiShellParametersProtocolGuid',
  EfiGlobalVariable: 'gEfiGlobalVariableGuid',
  GenericFileInfo: 'gEfiFileInfoGuid',
  FileSystemInfo: 'gEfiFileSystemInfoGuid',
  PcAnsiProtocol: 'gEfiPcAnsiGuid',
  Vt100Protocol: 'gEfiVT100Guid',
  MpsTableGuid: 'gEfiMpsTableGuid',
  AcpiTableGuid: 'gEfiAcpi10TableGuid',
  SMBIOSTableGuid: 'gEfiSmbiosTableGuid',
  SMBIOS3TableGuid: 'gEfiSmbios3TableGuid',
  EfiDtbTableGuid: 'gFdtTableGuid',
  NullGuid: 'gZeroGuid',
};

/** Functions under gnu-efi's names; the arguments are those of EDK2's function or of a function below. */
const MACROS = `
#define EFILIB_CHOOSE(A, B, C, D, Name, ...) Name
#define AllocatePool(...) EFILIB_CHOOSE (__VA_ARGS__, , AllocatePool, AllocatePool, LibAllocatePool) (__VA_ARGS__)
#define Exit(...) EFILIB_CHOOSE (__VA_ARGS__, Exit, LibExit, LibExit, LibExit) (__VA_ARGS__)
#define AllocateZeroPool(Size) LibAllocateZeroPool (Size)
#define ReallocatePool(Pool, OldSize, NewSize) LibReallocatePool (Pool, OldSize, NewSize)
#define CompareGuid(First, Second) LibCompareGuid (First, Second)
#define Print LibPrint
#define VPrint LibVPrint
#define APrint AsciiPrint
#define SPrint UnicodeSPrint
#define VSPrint UnicodeVSPrint
#define PoolPrint LibPoolPrint
#define VPoolPrint LibVPoolPrint
#define CatPrint LibCatPrint
#define PrintAt LibPrintAt
#define IPrint LibIPrint
#define StrLwr LibStrLwr
#define StrUpr LibStrUpr
#define StriCmp LibStriCmp
#define StrCpy(To, From) LibStrCpy (To, From, MAX_UINTN)
#define StrnCpy(To, From, Length) LibStrCpy (To, From, Length)
#define StrCat(To, From) LibStrCpy ((To) + StrLen (To), From, MAX_UINTN)
#define StrnCat(To, From, Length) LibStrCpy ((To) + StrLen (To), From, Length)
#define StpCpy(To, From) LibStrCpy (To, From, MAX_UINTN)
#define StpnCpy(To, From, Length) LibStrCpy (To, From, Length)
#define StrnLen(Text, Length) StrnLenS (Text, Length)
#define Atoi(Text) ((UINTN) StrDecimalToUintn (Text))
#define xtoi(Text) ((UINTN) StrHexToUintn (Text))
#define strlena(Text) AsciiStrLen (Text)
#define strcmpa(First, Second) AsciiStrCmp (First, Second)
#define strncmpa(First, Second, Length) AsciiStrnCmp (First, Second, Length)
#define RtZeroMem ZeroMem
#define RtSetMem SetMem
#define RtCopyMem CopyMem
#define RtCompareMem CompareMem
#define RtStrLen StrLen
#define RtStrSize StrSize
#define RtStrCmp StrCmp
#define RtStrCpy StrCpy
#define RtStrCat StrCat
#define DevicePathSize GetDevicePathSize
#define DecimaltoBCD DecimalToBcd8
#define BCDtoDecimal BcdToDecimal8
#define VarLanguageCodes L"LangCodes"
#define VarLanguage L"Lang"
#define VarTimeout L"Timeout"
#define VarConsoleInp L"ConIn"
#define VarConsoleOut L"ConOut"
#define VarErrorOut L"ErrOut"
#define VarBootOption L"Boot%04x"
#define VarBootOrder L"BootOrder"
#define VarBootNext L"BootNext"
#define VarBootCurrent L"BootCurrent"
#define VarDriverOption L"Driver%04x"
#define VarDriverOrder L"DriverOrder"
`;

const MEMORY_AND_TEXT = `
/// Type of the pool that AllocatePool takes; InitializeLib sets that of the image's data.
EFI_MEMORY_TYPE PoolAllocationType;

static inline VOID InitializeLib (EFI_HANDLE ImageHandle, EFI_SYSTEM_TABLE *SystemTable)
{
  EFI_LOADED_IMAGE_PROTOCOL *Image;

  // They are this already, unless the program has variables of its own under these names.
  gImageHandle = ImageHandle;
  gST = SystemTable;
  gBS = SystemTable->BootServices;
  gRT = SystemTable->RuntimeServices;
  PoolAllocationType = EfiBootServicesData;
  if (ImageHandle != NULL && !EFI_ERROR (gBS->HandleProtocol (ImageHandle, &gEfiLoadedImageProtocolGuid, (VOID **)&Image))) {
    PoolAllocationType = Image->ImageDataType;
  }
}

static inline VOID *LibAllocatePool (UINTN Size) __attribute__ ((malloc));
static inline VOID *LibAllocatePool (UINTN Size)
{
  VOID *Pool;

  return EFI_ERROR (gBS->AllocatePool (PoolAllocationType, Size, &Pool)) ? NULL : Pool;
}

static inline VOID *LibAllocateZeroPool (UINTN Size) __attribute__ ((malloc));
static inline VOID *LibAllocateZeroPool (UINTN Size)
{
  VOID *Pool = LibAllocatePool (Size);

  if (Pool != NULL) {
    ZeroMem (Pool, Size);
  }

  return Pool;
}

static inline VOID *LibReallocatePool (VOID *Pool, UINTN OldSize, UINTN NewSize)
{
  VOID *New = NewSize == 0 ? NULL : LibAllocatePool (NewSize);

  if (Pool != NULL) {
    if (New != NULL) {
      CopyMem (New, Pool, OldSize < NewSize ? OldSize : NewSize);
    }

    FreePool (Pool);
  }

  return New;
}

static EFI_DEVICE_PATH_PROTOCOL EndDevicePath[] = { { END_DEVICE_PATH_TYPE, END_ENTIRE_DEVICE_PATH_SUBTYPE, { 4, 0 } } };
static EFI_DEVICE_PATH_PROTOCOL EndInstanceDevicePath[] = { { END_DEVICE_PATH_TYPE, END_INSTANCE_DEVICE_PATH_SUBTYPE, { 4, 0 } } };

static inline VOID LibExit (EFI_STATUS Status, UINTN Size, CHAR16 *Data)
{
  gBS->Exit (gImageHandle, Status, Size, Data);
}

/** 0 when both are the same. */
static inline INTN LibCompareGuid (const EFI_GUID *First, const EFI_GUID *Second)
{
  return CompareMem (First, Second, sizeof (EFI_GUID));
}

/** Copies at most Length characters and a terminator; returns where it stands. */
static inline CHAR16 *LibStrCpy (CHAR16 *To, const CHAR16 *From, UINTN Length)
{
  while (Length-- > 0 && *From != 0) {
    *To++ = *From++;
  }

  *To = 0;
  return To;
}

static inline CHAR16 *StrDuplicate (const CHAR16 *Text)
{
  CHAR16 *Copy = LibAllocatePool (StrSize (Text));

  return Copy == NULL ? NULL : CopyMem (Copy, Text, StrSize (Text));
}

static inline VOID LibStrLwr (CHAR16 *Text)
{
  for (; *Text != 0; Text++) {
    if (*Text >= L'A' && *Text <= L'Z') {
      *Text += L'a' - L'A';
    }
  }
}

static inline VOID LibStrUpr (CHAR16 *Text)
{
  for (; *Text != 0; Text++) {
    *Text = CharToUpper (*Text);
  }
}

static inline INTN LibStriCmp (const CHAR16 *First, const CHAR16 *Second)
{
  while (*First != 0 && CharToUpper (*First) == CharToUpper (*Second)) {
    First++;
    Second++;
  }

  return CharToUpper (*First) - CharToUpper (*Second);
}
`;

const PRINTING = `
#define EFILIB_FORMAT(Text, First) __attribute__ ((format (printlib_unicode, Text, First)))

static inline UINTN LibVPrint (const CHAR16 *Format, VA_LIST Marker) EFILIB_FORMAT (1, 0);
static inline UINTN LibVPrint (const CHAR16 *Format, VA_LIST Marker)
{
  CHAR16 Line[1024];
  UINTN Length = UnicodeVSPrint (Line, sizeof (Line), Format, Marker);

  gST->ConOut->OutputString (gST->ConOut, Line);
  return Length;
}

static inline UINTN LibPrint (const CHAR16 *Format, ...) EFILIB_FORMAT (1, 2);
static inline UINTN LibPrint (const CHAR16 *Format, ...)
{
  VA_LIST Marker;
  UINTN Length;

  VA_START (Marker, Format);
  Length = LibVPrint (Format, Marker);
  VA_END (Marker);
  return Length;
}

static inline UINTN LibPrintAt (UINTN Column, UINTN Row, const CHAR16 *Format, ...) EFILIB_FORMAT (3, 4);
static inline UINTN LibPrintAt (UINTN Column, UINTN Row, const CHAR16 *Format, ...)
{
  VA_LIST Marker;
  UINTN Length;

  gST->ConOut->SetCursorPosition (gST->ConOut, Column, Row);
  VA_START (Marker, Format);
  Length = LibVPrint (Format, Marker);
  VA_END (Marker);
  return Length;
}

static inline UINTN LibIPrint (EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL *Out, const CHAR16 *Format, ...) EFILIB_FORMAT (2, 3);
static inline UINTN LibIPrint (EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL *Out, const CHAR16 *Format, ...)
{
  CHAR16 Line[1024];
  VA_LIST Marker;
  UINTN Length;

  VA_START (Marker, Format);
  Length = UnicodeVSPrint (Line, sizeof (Line), Format, Marker);
  VA_END (Marker);
  Out->OutputString (Out, Line);
  return Length;
}

static inline CHAR16 *LibVPoolPrint (const CHAR16 *Format, VA_LIST Marker) EFILIB_FORMAT (1, 0);
static inline CHAR16 *LibVPoolPrint (const CHAR16 *Format, VA_LIST Marker)
{
  CHAR16 Text[1024];

  UnicodeVSPrint (Text, sizeof (Text), Format, Marker);
  return StrDuplicate (Text);
}

static inline CHAR16 *LibPoolPrint (const CHAR16 *Format, ...) EFILIB_FORMAT (1, 2);
static inline CHAR16 *LibPoolPrint (const CHAR16 *Format, ...)
{
  VA_LIST Marker;
  CHAR16 *Text;

  VA_START (Marker, Format);
  Text = LibVPoolPrint (Format, Marker);
  VA_END (Marker);
  return Text;
}

typedef struct {
  CHAR16 *str;
  UINTN len;
  UINTN maxlen;
} POOL_PRINT;

/** Appends to a text in pool, which grows; len and maxlen count characters. */
static inline CHAR16 *LibCatPrint (POOL_PRINT *To, const CHAR16 *Format, ...) EFILIB_FORMAT (2, 3);
static inline CHAR16 *LibCatPrint (POOL_PRINT *To, const CHAR16 *Format, ...)
{
  CHAR16 Text[1024];
  VA_LIST Marker;
  UINTN Length;

  VA_START (Marker, Format);
  Length = UnicodeVSPrint (Text, sizeof (Text), Format, Marker);
  VA_END (Marker);
  if (To->str == NULL || To->len + Length >= To->maxlen) {
    To->maxlen = To->len + Length + 80;
    To->str = LibReallocatePool (To->str, To->len * sizeof (CHAR16), To->maxlen * sizeof (CHAR16));
    if (To->str == NULL) {
      return NULL;
    }
  }

  LibStrCpy (To->str + To->len, Text, Length);
  To->len += Length;
  return To->str;
}

static inline VOID Output (CHAR16 *Text)
{
  gST->ConOut->OutputString (gST->ConOut, Text);
}

static inline VOID StatusToString (CHAR16 *Buffer, EFI_STATUS Status)
{
  UnicodeSPrint (Buffer, 64 * sizeof (CHAR16), L"%r", Status);
}

static inline VOID GuidToString (CHAR16 *Buffer, EFI_GUID *Guid)
{
  UnicodeSPrint (Buffer, 64 * sizeof (CHAR16), L"%g", Guid);
}

static inline VOID ValueToHex (CHAR16 *Buffer, UINT64 Value)
{
  UnicodeSPrint (Buffer, 32 * sizeof (CHAR16), L"%lX", Value);
}

static inline VOID ValueToString (CHAR16 *Buffer, BOOLEAN Comma, INT64 Value)
{
  if (Comma) {
    UnicodeSPrint (Buffer, 32 * sizeof (CHAR16), L"%,ld", Value);
  } else {
    UnicodeSPrint (Buffer, 32 * sizeof (CHAR16), L"%ld", Value);
  }
}

static inline VOID DumpHex (UINTN Indent, UINTN Offset, UINTN DataSize, VOID *UserData)
{
  UINT8 *Bytes = UserData;
  UINTN At, Index;

  for (At = 0; At < DataSize; At += 16) {
    LibPrint (L"%*a%08lx: ", Indent, "", (UINT64)(Offset + At));
    for (Index = At; Index < At + 16 && Index < DataSize; Index++) {
      LibPrint (L"%02x ", Bytes[Index]);
    }

    LibPrint (L"\\n");
  }
}
`;

const SERVICES = `
/** TRUE when the call is to be made again with the buffer that has been made larger. */
static inline BOOLEAN GrowBuffer (EFI_STATUS *Status, VOID **Buffer, UINTN BufferSize)
{
  if (*Buffer == NULL && BufferSize != 0) {
    *Status = EFI_BUFFER_TOO_SMALL;
  }

  if (*Status == EFI_BUFFER_TOO_SMALL) {
    if (*Buffer != NULL) {
      FreePool (*Buffer);
    }

    *Buffer = LibAllocatePool (BufferSize);
    if (*Buffer != NULL) {
      return TRUE;
    }

    *Status = EFI_OUT_OF_RESOURCES;
  }

  if (EFI_ERROR (*Status) && *Buffer != NULL) {
    FreePool (*Buffer);
    *Buffer = NULL;
  }

  return FALSE;
}

static inline EFI_MEMORY_DESCRIPTOR *LibMemoryMap (UINTN *Count, UINTN *MapKey, UINTN *DescriptorSize, UINT32 *DescriptorVersion)
{
  EFI_MEMORY_DESCRIPTOR *Map = NULL;
  UINTN Size = sizeof (EFI_MEMORY_DESCRIPTOR);
  EFI_STATUS Status;

  *Count = 0;
  while ((Status = gBS->GetMemoryMap (&Size, Map, MapKey, DescriptorSize, DescriptorVersion)) == EFI_BUFFER_TOO_SMALL) {
    if (Map != NULL) {
      FreePool (Map);
    }

    Size += 2 * sizeof (EFI_MEMORY_DESCRIPTOR);
    Map = LibAllocatePool (Size);
    if (Map == NULL) {
      return NULL;
    }
  }

  if (EFI_ERROR (Status)) {
    if (Map != NULL) {
      FreePool (Map);
    }

    return NULL;
  }

  *Count = Size / *DescriptorSize;
  return Map;
}

static inline EFI_STATUS LibLocateProtocol (EFI_GUID *Protocol, VOID **Interface)
{
  return gBS->LocateProtocol (Protocol, NULL, Interface);
}

static inline EFI_STATUS LibLocateHandle (EFI_LOCATE_SEARCH_TYPE SearchType, EFI_GUID *Protocol, VOID *SearchKey, UINTN *Count, EFI_HANDLE **Handles)
{
  return gBS->LocateHandleBuffer (SearchType, Protocol, SearchKey, Count, Handles);
}

static inline EFI_STATUS LibGetSystemConfigurationTable (EFI_GUID *Table, VOID **Found)
{
  return EfiGetSystemConfigurationTable (Table, Found);
}

/** Pairs of a GUID and an interface up to NULL; what was installed is taken back when one fails. */
static inline EFI_STATUS LibInstallProtocolInterfaces (EFI_HANDLE *Handle, ...)
{
  VA_LIST Marker;
  EFI_GUID *Guid;
  VOID *Interface;
  EFI_HANDLE Before = *Handle;
  EFI_STATUS Status = EFI_SUCCESS;
  UINTN Done = 0;

  VA_START (Marker, Handle);
  for (Guid = VA_ARG (Marker, EFI_GUID *); Guid != NULL; Guid = VA_ARG (Marker, EFI_GUID *)) {
    Interface = VA_ARG (Marker, VOID *);
    Status = gBS->InstallProtocolInterface (Handle, Guid, EFI_NATIVE_INTERFACE, Interface);
    if (EFI_ERROR (Status)) {
      break;
    }

    Done++;
  }

  VA_END (Marker);
  if (EFI_ERROR (Status)) {
    VA_START (Marker, Handle);
    for ( ; Done > 0; Done--) {
      Guid = VA_ARG (Marker, EFI_GUID *);
      Interface = VA_ARG (Marker, VOID *);
      (VOID)gBS->UninstallProtocolInterface (*Handle, Guid, Interface);
    }

    VA_END (Marker);
    *Handle = Before;
  }

  return Status;
}

static inline VOID LibUninstallProtocolInterfaces (EFI_HANDLE Handle, ...)
{
  VA_LIST Marker;
  EFI_GUID *Guid;

  VA_START (Marker, Handle);
  for (Guid = VA_ARG (Marker, EFI_GUID *); Guid != NULL; Guid = VA_ARG (Marker, EFI_GUID *)) {
    (VOID)gBS->UninstallProtocolInterface (Handle, Guid, VA_ARG (Marker, VOID *));
  }

  VA_END (Marker);
}

static inline VOID *LibGetVariableAndSize (CHAR16 *Name, EFI_GUID *Vendor, UINTN *Size)
{
  VOID *Value = NULL;

  *Size = 0;
  if (gRT->GetVariable (Name, Vendor, NULL, Size, NULL) == EFI_BUFFER_TOO_SMALL) {
    Value = LibAllocatePool (*Size);
    if (Value != NULL && EFI_ERROR (gRT->GetVariable (Name, Vendor, NULL, Size, Value))) {
      FreePool (Value);
      Value = NULL;
    }
  }

  return Value;
}

static inline VOID *LibGetVariable (CHAR16 *Name, EFI_GUID *Vendor)
{
  UINTN Size;

  return LibGetVariableAndSize (Name, Vendor, &Size);
}

static inline EFI_STATUS LibSetVariable (CHAR16 *Name, EFI_GUID *Vendor, UINTN Size, VOID *Data)
{
  return gRT->SetVariable (Name, Vendor, EFI_VARIABLE_BOOTSERVICE_ACCESS | EFI_VARIABLE_RUNTIME_ACCESS, Size, Data);
}

static inline EFI_STATUS LibSetNVVariable (CHAR16 *Name, EFI_GUID *Vendor, UINTN Size, VOID *Data)
{
  return gRT->SetVariable (Name, Vendor, EFI_VARIABLE_NON_VOLATILE | EFI_VARIABLE_BOOTSERVICE_ACCESS | EFI_VARIABLE_RUNTIME_ACCESS, Size, Data);
}

static inline EFI_STATUS LibDeleteVariable (CHAR16 *Name, EFI_GUID *Vendor)
{
  return gRT->SetVariable (Name, Vendor, 0, 0, NULL);
}

/** Waits for the event or, with a timeout in units of 100 ns, for the time to pass: then EFI_TIMEOUT. */
static inline EFI_STATUS WaitForSingleEvent (EFI_EVENT Event, UINT64 Timeout)
{
  EFI_EVENT Events[2] = { Event, NULL };
  EFI_STATUS Status;
  UINTN Index;

  if (Timeout == 0) {
    return gBS->WaitForEvent (1, Events, &Index);
  }

  Status = gBS->CreateEvent (EVT_TIMER, 0, NULL, NULL, &Events[1]);
  if (!EFI_ERROR (Status)) {
    (VOID)gBS->SetTimer (Events[1], TimerRelative, Timeout);
    Status = gBS->WaitForEvent (2, Events, &Index);
    (VOID)gBS->CloseEvent (Events[1]);
    if (!EFI_ERROR (Status) && Index == 1) {
      Status = EFI_TIMEOUT;
    }
  }

  return Status;
}

static inline EFI_EVENT LibCreateProtocolNotifyEvent (EFI_GUID *Protocol, EFI_TPL Tpl, EFI_EVENT_NOTIFY Notify, VOID *Context, VOID *Registration)
{
  EFI_EVENT Event = NULL;

  if (EFI_ERROR (gBS->CreateEvent (EVT_NOTIFY_SIGNAL, Tpl, Notify, Context, &Event))) {
    return NULL;
  }

  (VOID)gBS->RegisterProtocolNotify (Protocol, Event, Registration);
  (VOID)gBS->SignalEvent (Event);
  return Event;
}

typedef struct {
  EFI_TPL Tpl;
  EFI_TPL OwnerTpl;
  UINTN Lock;
} FLOCK;

static inline VOID InitializeLock (FLOCK *Lock, EFI_TPL Priority)
{
  Lock->Tpl = Priority;
  Lock->OwnerTpl = 0;
  Lock->Lock = 0;
}

static inline VOID AcquireLock (FLOCK *Lock)
{
  Lock->OwnerTpl = gBS->RaiseTPL (Lock->Tpl);
  Lock->Lock++;
}

static inline VOID ReleaseLock (FLOCK *Lock)
{
  Lock->Lock--;
  gBS->RestoreTPL (Lock->OwnerTpl);
}

/** The root folder of a volume; NULL when there is none on the handle. */
static inline EFI_FILE_PROTOCOL *LibOpenRoot (EFI_HANDLE DeviceHandle)
{
  EFI_SIMPLE_FILE_SYSTEM_PROTOCOL *Volume;
  EFI_FILE_PROTOCOL *Root;

  if (EFI_ERROR (gBS->HandleProtocol (DeviceHandle, &gEfiSimpleFileSystemProtocolGuid, (VOID **)&Volume))) {
    return NULL;
  }

  return EFI_ERROR (Volume->OpenVolume (Volume, &Root)) ? NULL : Root;
}

/** What GetInfo of a file says, in pool; NULL when it fails. */
static inline VOID *LibInfoOf (EFI_FILE_PROTOCOL *File, EFI_GUID *Type)
{
  VOID *Info = NULL;
  UINTN Size = 0;
  EFI_STATUS Status;

  do {
    Status = File->GetInfo (File, Type, &Size, Info);
  } while (GrowBuffer (&Status, &Info, Size));

  return Info;
}

static inline EFI_FILE_INFO *LibFileInfo (EFI_FILE_PROTOCOL *File)
{
  return LibInfoOf (File, &gEfiFileInfoGuid);
}

static inline EFI_FILE_SYSTEM_INFO *LibFileSystemInfo (EFI_FILE_PROTOCOL *File)
{
  return LibInfoOf (File, &gEfiFileSystemInfoGuid);
}

/** The arguments of the program: a script has no shell and no load options, so there are none. */
static inline INTN GetShellArgcArgv (EFI_HANDLE ImageHandle, CHAR16 **Argv[])
{
  static CHAR16 *None[] = { NULL };

  *Argv = None;
  return 0;
}

static inline UINT32 CalculateCrc (UINT8 *Data, UINTN Size)
{
  return CalculateCrc32 (Data, Size);
}

static inline VOID SetCrc (EFI_TABLE_HEADER *Header)
{
  Header->CRC32 = 0;
  Header->CRC32 = CalculateCrc32 (Header, Header->HeaderSize);
}

static inline BOOLEAN CheckCrc (UINTN MaxSize, EFI_TABLE_HEADER *Header)
{
  EFI_TABLE_HEADER *Copy;
  UINT32 Found;

  if (MaxSize != 0 && Header->HeaderSize > MaxSize) {
    return FALSE;
  }

  Copy = LibAllocatePool (Header->HeaderSize);
  if (Copy == NULL) {
    return FALSE;
  }

  CopyMem (Copy, Header, Header->HeaderSize);
  Copy->CRC32 = 0;
  Found = CalculateCrc32 (Copy, Header->HeaderSize);
  FreePool (Copy);
  return Header->CRC32 == Found;
}
`;

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
${MACROS}${MEMORY_AND_TEXT}${PRINTING}${SERVICES}${DECLARED}`;
