// Names of gnu-efi's library: its GUIDs, and functions that are EDK2's or those written in C beside this. Where EDK2 has a function of the same name
// that does something else, a macro chooses by the number of arguments, so that the members of that name in the tables of services stay within reach.

/** Names of gnu-efi for GUIDs that EDK2 has too. */
export const GUID_NAMES: Readonly<Record<string, string>> = {
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
export const MACROS = `
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
