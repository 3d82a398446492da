// The UEFI Shell (UEFI Shell 2.2): its protocols and libraries.
// Names, members, values and prototypes; a function that no builtin stands behind is only declared.

import type { Header } from './header';

export const shellHeaders: readonly Header[] = [
  {
    name: 'Protocol/ShellParameters.h',
    text: `#pragma once
#include <Protocol/Shell.h>
#define EFI_SHELL_PARAMETERS_PROTOCOL_GUID { 0x752f3136, 0x4e16, 0x4fdc, { 0xa2, 0x2a, 0xe5, 0xf4, 0x68, 0x12, 0xf4, 0xca } }
typedef struct _EFI_SHELL_PARAMETERS_PROTOCOL {
  CHAR16 **Argv;
  UINTN Argc;
  SHELL_FILE_HANDLE StdIn;
  SHELL_FILE_HANDLE StdOut;
  SHELL_FILE_HANDLE StdErr;
} EFI_SHELL_PARAMETERS_PROTOCOL;
extern EFI_GUID gEfiShellParametersProtocolGuid;
`,
  },
  {
    name: 'Protocol/Shell.h',
    text: `#pragma once
#include <Guid/FileInfo.h>
#define EFI_SHELL_PROTOCOL_GUID { 0x6302d008, 0x7f9b, 0x4f30, { 0x87, 0xac, 0x60, 0xc9, 0xfe, 0xf5, 0xda, 0x4e } }
typedef VOID *SHELL_FILE_HANDLE;
typedef enum {
  SHELL_SUCCESS = 0,
  SHELL_LOAD_ERROR = 1,
  SHELL_INVALID_PARAMETER = 2,
  SHELL_UNSUPPORTED = 3,
  SHELL_BAD_BUFFER_SIZE = 4,
  SHELL_BUFFER_TOO_SMALL = 5,
  SHELL_NOT_READY = 6,
  SHELL_DEVICE_ERROR = 7,
  SHELL_WRITE_PROTECTED = 8,
  SHELL_OUT_OF_RESOURCES = 9,
  SHELL_VOLUME_CORRUPTED = 10,
  SHELL_VOLUME_FULL = 11,
  SHELL_NO_MEDIA = 12,
  SHELL_MEDIA_CHANGED = 13,
  SHELL_NOT_FOUND = 14,
  SHELL_ACCESS_DENIED = 15,
  SHELL_TIMEOUT = 18,
  SHELL_NOT_STARTED = 19,
  SHELL_ALREADY_STARTED = 20,
  SHELL_ABORTED = 21,
  SHELL_INCOMPATIBLE_VERSION = 25,
  SHELL_SECURITY_VIOLATION = 26,
  SHELL_NOT_EQUAL = 27
} SHELL_STATUS;
typedef struct {
  LIST_ENTRY Link;
  EFI_STATUS Status;
  const CHAR16 *FullName;
  const CHAR16 *FileName;
  SHELL_FILE_HANDLE Handle;
  EFI_FILE_INFO *Info;
} EFI_SHELL_FILE_INFO;
typedef BOOLEAN (EFIAPI *EFI_SHELL_BATCH_IS_ACTIVE)(VOID);
typedef EFI_STATUS (EFIAPI *EFI_SHELL_CLOSE_FILE)(SHELL_FILE_HANDLE FileHandle);
typedef EFI_STATUS (EFIAPI *EFI_SHELL_CREATE_FILE)(const CHAR16 *FileName, UINT64 FileAttribs, SHELL_FILE_HANDLE *FileHandle);
typedef EFI_STATUS (EFIAPI *EFI_SHELL_DELETE_FILE)(SHELL_FILE_HANDLE FileHandle);
typedef EFI_STATUS (EFIAPI *EFI_SHELL_DELETE_FILE_BY_NAME)(const CHAR16 *FileName);
typedef VOID (EFIAPI *EFI_SHELL_DISABLE_PAGE_BREAK)(VOID);
typedef VOID (EFIAPI *EFI_SHELL_ENABLE_PAGE_BREAK)(VOID);
typedef EFI_STATUS (EFIAPI *EFI_SHELL_EXECUTE)(EFI_HANDLE *ParentImageHandle, CHAR16 *CommandLine, CHAR16 **Environment, EFI_STATUS *StatusCode);
typedef EFI_STATUS (EFIAPI *EFI_SHELL_FIND_FILES)(const CHAR16 *FilePattern, EFI_SHELL_FILE_INFO **FileList);
typedef EFI_STATUS (EFIAPI *EFI_SHELL_FIND_FILES_IN_DIR)(SHELL_FILE_HANDLE FileDirHandle, EFI_SHELL_FILE_INFO **FileList);
typedef EFI_STATUS (EFIAPI *EFI_SHELL_FLUSH_FILE)(SHELL_FILE_HANDLE FileHandle);
typedef EFI_STATUS (EFIAPI *EFI_SHELL_FREE_FILE_LIST)(EFI_SHELL_FILE_INFO **FileList);
typedef const CHAR16 * (EFIAPI *EFI_SHELL_GET_CUR_DIR)(const CHAR16 *FileSystemMapping);
typedef UINT32 EFI_SHELL_DEVICE_NAME_FLAGS;
#define EFI_DEVICE_NAME_USE_COMPONENT_NAME 0x00000001
#define EFI_DEVICE_NAME_USE_DEVICE_PATH 0x00000002
typedef EFI_STATUS (EFIAPI *EFI_SHELL_GET_DEVICE_NAME)(EFI_HANDLE DeviceHandle, EFI_SHELL_DEVICE_NAME_FLAGS Flags, CHAR8 *Language, CHAR16 **BestDeviceName);
typedef const EFI_DEVICE_PATH_PROTOCOL * (EFIAPI *EFI_SHELL_GET_DEVICE_PATH_FROM_MAP)(const CHAR16 *Mapping);
typedef EFI_DEVICE_PATH_PROTOCOL * (EFIAPI *EFI_SHELL_GET_DEVICE_PATH_FROM_FILE_PATH)(const CHAR16 *Path);
typedef const CHAR16 * (EFIAPI *EFI_SHELL_GET_ENV)(const CHAR16 *Name);
typedef const CHAR16 * (EFIAPI *EFI_SHELL_GET_ENV_EX)(const CHAR16 *Name, UINT32 *Attributes);
typedef EFI_FILE_INFO * (EFIAPI *EFI_SHELL_GET_FILE_INFO)(SHELL_FILE_HANDLE FileHandle);
typedef CHAR16 * (EFIAPI *EFI_SHELL_GET_FILE_PATH_FROM_DEVICE_PATH)(const EFI_DEVICE_PATH_PROTOCOL *Path);
typedef EFI_STATUS (EFIAPI *EFI_SHELL_GET_FILE_POSITION)(SHELL_FILE_HANDLE FileHandle, UINT64 *Position);
typedef EFI_STATUS (EFIAPI *EFI_SHELL_GET_FILE_SIZE)(SHELL_FILE_HANDLE FileHandle, UINT64 *Size);
typedef EFI_STATUS (EFIAPI *EFI_SHELL_GET_GUID_FROM_NAME)(const CHAR16 *GuidName, EFI_GUID *Guid);
typedef EFI_STATUS (EFIAPI *EFI_SHELL_GET_GUID_NAME)(const EFI_GUID *Guid, const CHAR16 **GuidName);
typedef EFI_STATUS (EFIAPI *EFI_SHELL_GET_HELP_TEXT)(const CHAR16 *Command, const CHAR16 *Sections, CHAR16 **HelpText);
typedef const CHAR16 * (EFIAPI *EFI_SHELL_GET_MAP_FROM_DEVICE_PATH)(EFI_DEVICE_PATH_PROTOCOL **DevicePath);
typedef BOOLEAN (EFIAPI *EFI_SHELL_GET_PAGE_BREAK)(VOID);
typedef BOOLEAN (EFIAPI *EFI_SHELL_IS_ROOT_SHELL)(VOID);
typedef EFI_STATUS (EFIAPI *EFI_SHELL_OPEN_FILE_BY_NAME)(const CHAR16 *FileName, SHELL_FILE_HANDLE *FileHandle, UINT64 OpenMode);
typedef EFI_STATUS (EFIAPI *EFI_SHELL_OPEN_FILE_LIST)(CHAR16 *Path, UINT64 OpenMode, EFI_SHELL_FILE_INFO **FileList);
typedef EFI_STATUS (EFIAPI *EFI_SHELL_OPEN_ROOT)(EFI_DEVICE_PATH_PROTOCOL *DevicePath, SHELL_FILE_HANDLE *FileHandle);
typedef EFI_STATUS (EFIAPI *EFI_SHELL_OPEN_ROOT_BY_HANDLE)(EFI_HANDLE DeviceHandle, SHELL_FILE_HANDLE *FileHandle);
typedef EFI_STATUS (EFIAPI *EFI_SHELL_READ_FILE)(SHELL_FILE_HANDLE FileHandle, UINTN *ReadSize, VOID *Buffer);
typedef EFI_STATUS (EFIAPI *EFI_SHELL_REGISTER_GUID_NAME)(const EFI_GUID *Guid, const CHAR16 *GuidName);
typedef EFI_STATUS (EFIAPI *EFI_SHELL_REMOVE_DUP_IN_FILE_LIST)(EFI_SHELL_FILE_INFO **FileList);
typedef EFI_STATUS (EFIAPI *EFI_SHELL_SET_ALIAS)(const CHAR16 *Command, const CHAR16 *Alias, BOOLEAN Replace, BOOLEAN Volatile);
typedef const CHAR16 * (EFIAPI *EFI_SHELL_GET_ALIAS)(const CHAR16 *Alias, BOOLEAN *Volatile);
typedef EFI_STATUS (EFIAPI *EFI_SHELL_SET_CUR_DIR)(const CHAR16 *FileSystem, const CHAR16 *Dir);
typedef EFI_STATUS (EFIAPI *EFI_SHELL_SET_ENV)(const CHAR16 *Name, const CHAR16 *Value, BOOLEAN Volatile);
typedef EFI_STATUS (EFIAPI *EFI_SHELL_SET_FILE_INFO)(SHELL_FILE_HANDLE FileHandle, const EFI_FILE_INFO *FileInfo);
typedef EFI_STATUS (EFIAPI *EFI_SHELL_SET_FILE_POSITION)(SHELL_FILE_HANDLE FileHandle, UINT64 Position);
typedef EFI_STATUS (EFIAPI *EFI_SHELL_SET_MAP)(const EFI_DEVICE_PATH_PROTOCOL *DevicePath, const CHAR16 *Mapping);
typedef EFI_STATUS (EFIAPI *EFI_SHELL_WRITE_FILE)(SHELL_FILE_HANDLE FileHandle, UINTN *BufferSize, VOID *Buffer);
typedef struct _EFI_SHELL_PROTOCOL {
  EFI_SHELL_EXECUTE Execute;
  EFI_SHELL_GET_ENV GetEnv;
  EFI_SHELL_SET_ENV SetEnv;
  EFI_SHELL_GET_ALIAS GetAlias;
  EFI_SHELL_SET_ALIAS SetAlias;
  EFI_SHELL_GET_HELP_TEXT GetHelpText;
  EFI_SHELL_GET_DEVICE_PATH_FROM_MAP GetDevicePathFromMap;
  EFI_SHELL_GET_MAP_FROM_DEVICE_PATH GetMapFromDevicePath;
  EFI_SHELL_GET_DEVICE_PATH_FROM_FILE_PATH GetDevicePathFromFilePath;
  EFI_SHELL_GET_FILE_PATH_FROM_DEVICE_PATH GetFilePathFromDevicePath;
  EFI_SHELL_SET_MAP SetMap;
  EFI_SHELL_GET_CUR_DIR GetCurDir;
  EFI_SHELL_SET_CUR_DIR SetCurDir;
  EFI_SHELL_OPEN_FILE_LIST OpenFileList;
  EFI_SHELL_FREE_FILE_LIST FreeFileList;
  EFI_SHELL_REMOVE_DUP_IN_FILE_LIST RemoveDupInFileList;
  EFI_SHELL_BATCH_IS_ACTIVE BatchIsActive;
  EFI_SHELL_IS_ROOT_SHELL IsRootShell;
  EFI_SHELL_ENABLE_PAGE_BREAK EnablePageBreak;
  EFI_SHELL_DISABLE_PAGE_BREAK DisablePageBreak;
  EFI_SHELL_GET_PAGE_BREAK GetPageBreak;
  EFI_SHELL_GET_DEVICE_NAME GetDeviceName;
  EFI_SHELL_GET_FILE_INFO GetFileInfo;
  EFI_SHELL_SET_FILE_INFO SetFileInfo;
  EFI_SHELL_OPEN_FILE_BY_NAME OpenFileByName;
  EFI_SHELL_CLOSE_FILE CloseFile;
  EFI_SHELL_CREATE_FILE CreateFile;
  EFI_SHELL_READ_FILE ReadFile;
  EFI_SHELL_WRITE_FILE WriteFile;
  EFI_SHELL_DELETE_FILE DeleteFile;
  EFI_SHELL_DELETE_FILE_BY_NAME DeleteFileByName;
  EFI_SHELL_GET_FILE_POSITION GetFilePosition;
  EFI_SHELL_SET_FILE_POSITION SetFilePosition;
  EFI_SHELL_FLUSH_FILE FlushFile;
  EFI_SHELL_FIND_FILES FindFiles;
  EFI_SHELL_FIND_FILES_IN_DIR FindFilesInDir;
  EFI_SHELL_GET_FILE_SIZE GetFileSize;
  EFI_SHELL_OPEN_ROOT OpenRoot;
  EFI_SHELL_OPEN_ROOT_BY_HANDLE OpenRootByHandle;
  EFI_EVENT ExecutionBreak;
  UINT32 MajorVersion;
  UINT32 MinorVersion;
  EFI_SHELL_REGISTER_GUID_NAME RegisterGuidName;
  EFI_SHELL_GET_GUID_NAME GetGuidName;
  EFI_SHELL_GET_GUID_FROM_NAME GetGuidFromName;
  EFI_SHELL_GET_ENV_EX GetEnvEx;
} EFI_SHELL_PROTOCOL;
extern EFI_GUID gEfiShellProtocolGuid;
enum ShellVersion {
  SHELL_MAJOR_VERSION = 2,
  SHELL_MINOR_VERSION = 2
};
`,
  },
  {
    name: 'Protocol/EfiShellInterface.h',
    text: `#pragma once
#include <Protocol/LoadedImage.h>
#include <Protocol/SimpleFileSystem.h>
#define SHELL_INTERFACE_PROTOCOL_GUID { 0x47c7b223, 0xc42a, 0x11d2, {0x8e, 0x57, 0x0, 0xa0, 0xc9, 0x69, 0x72, 0x3b} }
typedef enum {
  ARG_NO_ATTRIB = 0x0,
  ARG_IS_QUOTED = BIT0,
  ARG_PARTIALLY_QUOTED = BIT1,
  ARG_FIRST_HALF_QUOTED = BIT2,
  ARG_FIRST_CHAR_IS_ESC = BIT3
} EFI_SHELL_ARG_INFO_TYPES;
typedef struct _EFI_SHELL_ARG_INFO {
  UINT32 Attributes;
} EFI_SHELL_ARG_INFO;
typedef struct {
  EFI_HANDLE ImageHandle;
  EFI_LOADED_IMAGE_PROTOCOL *Info;
  CHAR16 **Argv;
  UINTN Argc;
  CHAR16 **RedirArgv;
  UINTN RedirArgc;
  EFI_FILE_PROTOCOL *StdIn;
  EFI_FILE_PROTOCOL *StdOut;
  EFI_FILE_PROTOCOL *StdErr;
  EFI_SHELL_ARG_INFO *ArgInfo;
  BOOLEAN EchoOn;
} EFI_SHELL_INTERFACE;
extern EFI_GUID gEfiShellInterfaceGuid;
`,
  },
  {
    name: 'Library/ShellLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Guid/FileInfo.h>
#include <Protocol/SimpleFileSystem.h>
#include <Protocol/LoadedImage.h>
#include <Protocol/EfiShellInterface.h>
#include <Protocol/Shell.h>
#include <Protocol/ShellParameters.h>
#define SHELL_FREE_NON_NULL(Pointer) do { if (Pointer) { FreePool (Pointer); (Pointer) = NULL; } } while (FALSE)
extern EFI_SHELL_PARAMETERS_PROTOCOL *gEfiShellParametersProtocol;
extern EFI_SHELL_PROTOCOL *gEfiShellProtocol;
CHAR16 *EFIAPI FullyQualifyPath (const CHAR16 *Path);
EFI_FILE_INFO *EFIAPI ShellGetFileInfo (SHELL_FILE_HANDLE FileHandle);
EFI_STATUS EFIAPI ShellSetFileInfo (SHELL_FILE_HANDLE FileHandle, EFI_FILE_INFO *FileInfo);
EFI_STATUS EFIAPI ShellOpenFileByDevicePath (EFI_DEVICE_PATH_PROTOCOL **FilePath, SHELL_FILE_HANDLE *FileHandle, UINT64 OpenMode, UINT64 Attributes);
EFI_STATUS EFIAPI ShellOpenFileByName (const CHAR16 *FileName, SHELL_FILE_HANDLE *FileHandle, UINT64 OpenMode, UINT64 Attributes);
EFI_STATUS EFIAPI ShellCreateDirectory (const CHAR16 *DirectoryName, SHELL_FILE_HANDLE *FileHandle);
EFI_STATUS EFIAPI ShellReadFile (SHELL_FILE_HANDLE FileHandle, UINTN *ReadSize, VOID *Buffer);
EFI_STATUS EFIAPI ShellWriteFile (SHELL_FILE_HANDLE FileHandle, UINTN *BufferSize, VOID *Buffer);
EFI_STATUS EFIAPI ShellCloseFile (SHELL_FILE_HANDLE *FileHandle);
EFI_STATUS EFIAPI ShellDeleteFile (SHELL_FILE_HANDLE *FileHandle);
EFI_STATUS EFIAPI ShellSetFilePosition (SHELL_FILE_HANDLE FileHandle, UINT64 Position);
EFI_STATUS EFIAPI ShellGetFilePosition (SHELL_FILE_HANDLE FileHandle, UINT64 *Position);
EFI_STATUS EFIAPI ShellFlushFile (SHELL_FILE_HANDLE FileHandle);
EFI_STATUS EFIAPI ShellFindFirstFile (SHELL_FILE_HANDLE DirHandle, EFI_FILE_INFO **Buffer);
EFI_STATUS EFIAPI ShellFindNextFile (SHELL_FILE_HANDLE DirHandle, EFI_FILE_INFO *Buffer, BOOLEAN *NoFile);
EFI_STATUS EFIAPI ShellGetFileSize (SHELL_FILE_HANDLE FileHandle, UINT64 *Size);
BOOLEAN EFIAPI ShellGetExecutionBreakFlag (VOID);
const CHAR16 *EFIAPI ShellGetEnvironmentVariable (const CHAR16 *EnvKey);
EFI_STATUS EFIAPI ShellSetEnvironmentVariable (const CHAR16 *EnvKey, const CHAR16 *EnvVal, BOOLEAN Volatile);
EFI_STATUS EFIAPI ShellExecute (EFI_HANDLE *ParentHandle, CHAR16 *CommandLine, BOOLEAN Output, CHAR16 **EnvironmentVariables, EFI_STATUS *Status);
const CHAR16 *EFIAPI ShellGetCurrentDir (CHAR16 *const DeviceName);
VOID EFIAPI ShellSetPageBreakMode (BOOLEAN CurrentState);
EFI_STATUS EFIAPI ShellOpenFileMetaArg (CHAR16 *Arg, UINT64 OpenMode, EFI_SHELL_FILE_INFO **ListHead);
EFI_STATUS EFIAPI ShellCloseFileMetaArg (EFI_SHELL_FILE_INFO **ListHead);
CHAR16 *EFIAPI ShellFindFilePath (const CHAR16 *FileName);
CHAR16 *EFIAPI ShellFindFilePathEx (const CHAR16 *FileName, const CHAR16 *FileExtension);
typedef enum {
  TypeFlag = 0,
  TypeValue,
  TypePosition,
  TypeStart,
  TypeDoubleValue,
  TypeMaxValue,
  TypeTimeValue,
  TypeMax,
} SHELL_PARAM_TYPE;
typedef struct {
  CHAR16 *Name;
  SHELL_PARAM_TYPE Type;
} SHELL_PARAM_ITEM;
extern SHELL_PARAM_ITEM EmptyParamList[];
extern SHELL_PARAM_ITEM SfoParamList[];
EFI_STATUS EFIAPI ShellCommandLineParseEx (const SHELL_PARAM_ITEM *CheckList, LIST_ENTRY **CheckPackage, CHAR16 **ProblemParam, BOOLEAN AutoPageBreak, BOOLEAN AlwaysAllowNumbers);
#define ShellCommandLineParse(CheckList, CheckPackage, ProblemParam, AutoPageBreak) \\
  ShellCommandLineParseEx (CheckList, CheckPackage, ProblemParam, AutoPageBreak, FALSE)
VOID EFIAPI ShellCommandLineFreeVarList (LIST_ENTRY *CheckPackage);
BOOLEAN EFIAPI ShellCommandLineGetFlag (const LIST_ENTRY *const CheckPackage, const CHAR16 *const KeyString);
const CHAR16 *EFIAPI ShellCommandLineGetValue (const LIST_ENTRY *CheckPackage, CHAR16 *KeyString);
const CHAR16 *EFIAPI ShellCommandLineGetRawValue (const LIST_ENTRY *const CheckPackage, UINTN Position);
UINTN EFIAPI ShellCommandLineGetCount (const LIST_ENTRY *CheckPackage);
EFI_STATUS EFIAPI ShellCommandLineCheckDuplicate (const LIST_ENTRY *CheckPackage, CHAR16 **Param);
EFI_STATUS EFIAPI ShellInitialize (VOID);
EFI_STATUS EFIAPI ShellPrintEx (INT32 Col, INT32 Row, const CHAR16 *Format, ...);
EFI_STATUS EFIAPI ShellPrintHiiEx (INT32 Col, INT32 Row, const CHAR8 *Language, const EFI_STRING_ID HiiFormatStringId, const EFI_HII_HANDLE HiiFormatHandle, ...);
EFI_STATUS EFIAPI ShellIsDirectory (const CHAR16 *DirName);
EFI_STATUS EFIAPI ShellIsFile (const CHAR16 *Name);
EFI_STATUS EFIAPI ShellIsFileInPath (const CHAR16 *Name);
UINTN EFIAPI ShellStrToUintn (const CHAR16 *String);
UINTN EFIAPI ShellHexStrToUintn (const CHAR16 *String);
CHAR16 *EFIAPI StrnCatGrow (CHAR16 **Destination, UINTN *CurrentSize, const CHAR16 *Source, UINTN Count);
EFI_STATUS EFIAPI ShellCopySearchAndReplace (CHAR16 const *SourceString, CHAR16 *NewString, UINTN NewSize, const CHAR16 *FindTarget, const CHAR16 *ReplaceWith, const BOOLEAN SkipPreCarrot, const BOOLEAN ParameterReplacing);
BOOLEAN EFIAPI ShellIsHexaDecimalDigitCharacter (CHAR16 Char);
BOOLEAN EFIAPI ShellIsDecimalDigitCharacter (CHAR16 Char);
typedef enum {
  ShellPromptResponseTypeYesNo,
  ShellPromptResponseTypeYesNoCancel,
  ShellPromptResponseTypeFreeform,
  ShellPromptResponseTypeQuitContinue,
  ShellPromptResponseTypeYesNoAllCancel,
  ShellPromptResponseTypeEnterContinue,
  ShellPromptResponseTypeAnyKeyContinue,
  ShellPromptResponseTypeMax
} SHELL_PROMPT_REQUEST_TYPE;
typedef enum {
  ShellPromptResponseYes,
  ShellPromptResponseNo,
  ShellPromptResponseCancel,
  ShellPromptResponseQuit,
  ShellPromptResponseContinue,
  ShellPromptResponseAll,
  ShellPromptResponseMax
} SHELL_PROMPT_RESPONSE;
EFI_STATUS EFIAPI ShellPromptForResponse (SHELL_PROMPT_REQUEST_TYPE Type, CHAR16 *Prompt, VOID **Response);
EFI_STATUS EFIAPI ShellPromptForResponseHii (SHELL_PROMPT_REQUEST_TYPE Type, const EFI_STRING_ID HiiFormatStringId, const EFI_HII_HANDLE HiiFormatHandle, VOID **Response);
BOOLEAN EFIAPI ShellIsHexOrDecimalNumber (const CHAR16 *String, const BOOLEAN ForceHex, const BOOLEAN StopAtSpace);
EFI_STATUS EFIAPI ShellConvertStringToUint64 (const CHAR16 *String, UINT64 *Value, const BOOLEAN ForceHex, const BOOLEAN StopAtSpace);
EFI_STATUS EFIAPI ShellFileExists (const CHAR16 *Name);
CHAR16 *EFIAPI ShellFileHandleReturnLine (SHELL_FILE_HANDLE Handle, BOOLEAN *Ascii);
EFI_STATUS EFIAPI ShellFileHandleReadLine (SHELL_FILE_HANDLE Handle, CHAR16 *Buffer, UINTN *Size, BOOLEAN Truncate, BOOLEAN *Ascii);
EFI_STATUS EFIAPI ShellDeleteFileByName (const CHAR16 *FileName);
EFI_STATUS EFIAPI ShellPrintHelp (const CHAR16 *CommandToGetHelpOn, const CHAR16 *SectionToGetHelpOn, BOOLEAN PrintCommandText);
`,
  },
  {
    name: 'Library/FileHandleLib.h',
    text: `#pragma once
#include <Protocol/SimpleFileSystem.h>
#include <Guid/FileInfo.h>
extern const UINT16 gUnicodeFileTag;
EFI_FILE_INFO *EFIAPI FileHandleGetInfo (EFI_FILE_HANDLE FileHandle);
EFI_STATUS EFIAPI FileHandleSetInfo (EFI_FILE_HANDLE FileHandle, const EFI_FILE_INFO *FileInfo);
EFI_STATUS EFIAPI FileHandleRead (EFI_FILE_HANDLE FileHandle, UINTN *BufferSize, VOID *Buffer);
EFI_STATUS EFIAPI FileHandleWrite (EFI_FILE_HANDLE FileHandle, UINTN *BufferSize, VOID *Buffer);
EFI_STATUS EFIAPI FileHandleClose (EFI_FILE_HANDLE FileHandle);
EFI_STATUS EFIAPI FileHandleDelete (EFI_FILE_HANDLE FileHandle);
EFI_STATUS EFIAPI FileHandleSetPosition (EFI_FILE_HANDLE FileHandle, UINT64 Position);
EFI_STATUS EFIAPI FileHandleGetPosition (EFI_FILE_HANDLE FileHandle, UINT64 *Position);
EFI_STATUS EFIAPI FileHandleFlush (EFI_FILE_HANDLE FileHandle);
EFI_STATUS EFIAPI FileHandleIsDirectory (EFI_FILE_HANDLE DirHandle);
EFI_STATUS EFIAPI FileHandleFindFirstFile (EFI_FILE_HANDLE DirHandle, EFI_FILE_INFO **Buffer);
EFI_STATUS EFIAPI FileHandleFindNextFile (EFI_FILE_HANDLE DirHandle, EFI_FILE_INFO *Buffer, BOOLEAN *NoFile);
EFI_STATUS EFIAPI FileHandleGetSize (EFI_FILE_HANDLE FileHandle, UINT64 *Size);
EFI_STATUS EFIAPI FileHandleSetSize (EFI_FILE_HANDLE FileHandle, UINT64 Size);
EFI_STATUS EFIAPI FileHandleGetFileName (const EFI_FILE_HANDLE Handle, CHAR16 **FullFileName);
EFI_STATUS EFIAPI FileHandleReadLine (EFI_FILE_HANDLE Handle, CHAR16 *Buffer, UINTN *Size, BOOLEAN Truncate, BOOLEAN *Ascii);
CHAR16 *EFIAPI FileHandleReturnLine (EFI_FILE_HANDLE Handle, BOOLEAN *Ascii);
EFI_STATUS EFIAPI FileHandleWriteLine (EFI_FILE_HANDLE Handle, CHAR16 *Buffer);
EFI_STATUS EFIAPI FileHandlePrintLine (EFI_FILE_HANDLE Handle, const CHAR16 *Format, ...);
BOOLEAN EFIAPI FileHandleEof (EFI_FILE_HANDLE Handle);
`,
  },
  {
    name: 'Library/ShellCEntryLib.h',
    text: `#pragma once
#include <Uefi.h>
INTN EFIAPI ShellAppMain (UINTN Argc, CHAR16 **Argv);
/// The entry point of an application that has a ShellAppMain: calls it with the name of the program as its only argument.
static inline EFI_STATUS EFIAPI ShellCEntryLib (EFI_HANDLE ImageHandle, EFI_SYSTEM_TABLE *SystemTable)
{
  static CHAR16 Program[] = L"Script.efi";
  static CHAR16 *Arguments[] = { Program, NULL };

  return (EFI_STATUS)ShellAppMain (1, Arguments);
}
`,
  },
  {
    name: 'Guid/ShellLibHiiGuid.h',
    text: `#pragma once
#include <Uefi.h>
#define HANDLE_PARSING_HII_GUID { 0xb8969637, 0x81de, 0x43af, { 0xbc, 0x9a, 0x24, 0xd9, 0x89, 0x13, 0xf2, 0xf6 } }
#define SHELL_DEBUG1_HII_GUID { 0x25f200aa, 0xd3cb, 0x470a, { 0xbf, 0x51, 0xe7, 0xd1, 0x62, 0xd2, 0x2e, 0x6f } }
#define SHELL_DRIVER1_HII_GUID { 0xaf0b742, 0x63ec, 0x45bd, {0x8d, 0xb6, 0x71, 0xad, 0x7f, 0x2f, 0xe8, 0xe8} }
#define SHELL_INSTALL1_HII_GUID { 0x7d574d54, 0xd364, 0x4d4a, { 0x95, 0xe3, 0x49, 0x45, 0xdb, 0x7a, 0xd3, 0xee } }
#define SHELL_LEVEL1_HII_GUID { 0xdec5daa4, 0x6781, 0x4820, { 0x9c, 0x63, 0xa7, 0xb0, 0xe4, 0xf1, 0xdb, 0x31 } }
#define SHELL_LEVEL2_HII_GUID { 0xf95a7ccc, 0x4c55, 0x4426, { 0xa7, 0xb4, 0xdc, 0x89, 0x61, 0x95, 0xb, 0xae } }
#define SHELL_LEVEL3_HII_GUID { 0x4344558d, 0x4ef9, 0x4725, { 0xb1, 0xe4, 0x33, 0x76, 0xe8, 0xd6, 0x97, 0x4f } }
#define SHELL_NETWORK1_HII_GUID { 0xf3d301bb, 0xf4a5, 0x45a8, { 0xb0, 0xb7, 0xfa, 0x99, 0x9c, 0x62, 0x37, 0xae } }
#define SHELL_NETWORK2_HII_GUID { 0x174b2b5, 0xf505, 0x4b12, { 0xaa, 0x60, 0x59, 0xdf, 0xf8, 0xd6, 0xea, 0x37 } }
#define SHELL_TFTP_HII_GUID { 0x738a9314, 0x82c1, 0x4592, { 0x8f, 0xf7, 0xc1, 0xbd, 0xf1, 0xb2, 0x0e, 0xd4 } }
#define SHELL_HTTP_HII_GUID { 0x390f84b3, 0x221c, 0x4d9e, { 0xb5, 0x06, 0x6d, 0xb9, 0x42, 0x3e, 0x0a, 0x7e } }
#define SHELL_BCFG_HII_GUID { 0x5f5f605d, 0x1583, 0x4a2d, {0xa6, 0xb2, 0xeb, 0x12, 0xda, 0xb4, 0xa2, 0xb6 } }
extern EFI_GUID gHandleParsingHiiGuid;
extern EFI_GUID gShellDebug1HiiGuid;
extern EFI_GUID gShellDriver1HiiGuid;
extern EFI_GUID gShellInstall1HiiGuid;
extern EFI_GUID gShellLevel1HiiGuid;
extern EFI_GUID gShellLevel2HiiGuid;
extern EFI_GUID gShellLevel3HiiGuid;
extern EFI_GUID gShellNetwork1HiiGuid;
extern EFI_GUID gShellNetwork2HiiGuid;
extern EFI_GUID gShellTftpHiiGuid;
extern EFI_GUID gShellHttpHiiGuid;
extern EFI_GUID gShellBcfgHiiGuid;
`,
  },
  {
    name: 'Protocol/ShellDynamicCommand.h',
    text: `#pragma once
#include <Protocol/Shell.h>
#include <Protocol/ShellParameters.h>
#define EFI_SHELL_DYNAMIC_COMMAND_PROTOCOL_GUID { 0x3c7200e9, 0x005f, 0x4ea4, { 0x87, 0xde, 0xa3, 0xdf, 0xac, 0x8a, 0x27, 0xc3 } }
typedef struct _EFI_SHELL_DYNAMIC_COMMAND_PROTOCOL EFI_SHELL_DYNAMIC_COMMAND_PROTOCOL;
typedef SHELL_STATUS (EFIAPI *SHELL_COMMAND_HANDLER)(EFI_SHELL_DYNAMIC_COMMAND_PROTOCOL *This, EFI_SYSTEM_TABLE *SystemTable, EFI_SHELL_PARAMETERS_PROTOCOL *ShellParameters, EFI_SHELL_PROTOCOL *Shell);
typedef CHAR16 * (EFIAPI *SHELL_COMMAND_GETHELP)(EFI_SHELL_DYNAMIC_COMMAND_PROTOCOL *This, const CHAR8 *Language);
struct _EFI_SHELL_DYNAMIC_COMMAND_PROTOCOL {
  const CHAR16 *CommandName;
  SHELL_COMMAND_HANDLER Handler;
  SHELL_COMMAND_GETHELP GetHelp;
};
extern EFI_GUID gEfiShellDynamicCommandProtocolGuid;
`,
  },
];
