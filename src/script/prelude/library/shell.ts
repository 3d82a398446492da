// Libraries of the shell. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const shellHeaders: readonly Header[] = [
  {
    name: 'Library/BcfgCommandLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
EFI_STATUS EFIAPI BcfgLibraryRegisterBcfgCommand (EFI_HANDLE ImageHandle, EFI_SYSTEM_TABLE *SystemTable, const CHAR16 *Name);
EFI_STATUS EFIAPI BcfgLibraryUnregisterBcfgCommand (EFI_HANDLE ImageHandle, EFI_SYSTEM_TABLE *SystemTable);
`,
  },
  {
    name: 'Library/HandleParsingLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Uefi.h>
EFI_STATUS EFIAPI AddNewGuidNameMapping (const EFI_GUID *Guid, const CHAR16 *TheName, const CHAR8 *Lang);
CHAR16 *EFIAPI GetStringNameFromGuid (const EFI_GUID *Guid, const CHAR8 *Lang);
EFI_STATUS EFIAPI GetGuidFromStringName (const CHAR16 *Name, const CHAR8 *Lang, EFI_GUID **Guid);
CHAR16 *EFIAPI GetProtocolInformationDump (const EFI_HANDLE TheHandle, const EFI_GUID *Guid, const BOOLEAN Verbose);
const CHAR16 *EFIAPI GetStringNameFromHandle (const EFI_HANDLE TheHandle, const CHAR8 *Language);
CHAR8 *EFIAPI GetBestLanguageForDriver (const CHAR8 *SupportedLanguages, const CHAR8 *InputLanguage, BOOLEAN Iso639Language);
#define HR_UNKNOWN 0
#define HR_IMAGE_HANDLE BIT1
#define HR_DRIVER_BINDING_HANDLE BIT2
#define HR_DEVICE_DRIVER BIT3
#define HR_BUS_DRIVER BIT4
#define HR_DRIVER_CONFIGURATION_HANDLE BIT5
#define HR_DRIVER_DIAGNOSTICS_HANDLE BIT6
#define HR_COMPONENT_NAME_HANDLE BIT7
#define HR_DEVICE_HANDLE BIT8
#define HR_PARENT_HANDLE BIT9
#define HR_CONTROLLER_HANDLE BIT10
#define HR_CHILD_HANDLE BIT11
#define HR_VALID_MASK (BIT1|BIT2|BIT3|BIT4|BIT5|BIT6|BIT7|BIT8|BIT9|BIT10|BIT11)
EFI_STATUS EFIAPI ParseHandleDatabaseByRelationship (const EFI_HANDLE DriverBindingHandle, const EFI_HANDLE ControllerHandle, const UINTN Mask, UINTN *MatchingHandleCount, EFI_HANDLE **MatchingHandleBuffer);
EFI_STATUS EFIAPI ParseHandleDatabaseByRelationshipWithType (const EFI_HANDLE DriverBindingHandle, const EFI_HANDLE ControllerHandle, UINTN *HandleCount, EFI_HANDLE **HandleBuffer, UINTN **HandleType);
#define PARSE_HANDLE_DATABASE_PARENTS(ControllerHandle, Count, Buffer) ParseHandleDatabaseByRelationship(NULL, ControllerHandle, HR_PARENT_HANDLE, Count, Buffer)
#define PARSE_HANDLE_DATABASE_UEFI_DRIVERS(ControllerHandle, Count, Buffer) ParseHandleDatabaseByRelationship(NULL, ControllerHandle, HR_DRIVER_BINDING_HANDLE|HR_DEVICE_DRIVER, Count, Buffer)
#define PARSE_HANDLE_DATABASE_MANAGED_CHILDREN(DriverHandle, ControllerHandle, Count, Buffer) ParseHandleDatabaseByRelationship(DriverHandle, ControllerHandle, HR_CHILD_HANDLE|HR_DEVICE_HANDLE, Count, Buffer)
#define PARSE_HANDLE_DATABASE_DEVICES(DriverHandle, Count, Buffer) ParseHandleDatabaseByRelationship(DriverHandle, NULL, HR_CONTROLLER_HANDLE|HR_DEVICE_HANDLE, Count, Buffer)
EFI_STATUS EFIAPI ParseHandleDatabaseForChildDevices (const EFI_HANDLE DriverHandle, UINTN *MatchingHandleCount, EFI_HANDLE **MatchingHandleBuffer);
EFI_STATUS EFIAPI ParseHandleDatabaseForChildControllers (const EFI_HANDLE ControllerHandle, UINTN *MatchingHandleCount, EFI_HANDLE **MatchingHandleBuffer);
UINTN EFIAPI ConvertHandleToHandleIndex (const EFI_HANDLE TheHandle);
EFI_HANDLE EFIAPI ConvertHandleIndexToHandle (const UINTN TheIndex);
EFI_HANDLE *EFIAPI GetHandleListByProtocol (const EFI_GUID *ProtocolGuid);
EFI_HANDLE *EFIAPI GetHandleListByProtocolList (const EFI_GUID **ProtocolGuids);
EFI_STATUS EFIAPI GetAllMappingGuids (EFI_GUID *Guids, UINTN *Count);
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
    name: 'Library/ShellCommandLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Uefi.h>
#include <Protocol/Shell.h>
#include <Protocol/ShellParameters.h>
#include <Protocol/UnicodeCollation.h>
#include <Protocol/SimpleFileSystem.h>
#include <Library/UefiBootServicesTableLib.h>
extern EFI_UNICODE_COLLATION_PROTOCOL *gUnicodeCollation;
extern const CHAR16 *SupportLevel[];
typedef struct {
  LIST_ENTRY Link;
  EFI_DEVICE_PATH_PROTOCOL *DevicePath;
  CHAR16 *MapName;
  CHAR16 *CurrentDirectoryPath;
  UINT64 Flags;
} SHELL_MAP_LIST;
extern SHELL_MAP_LIST gShellMapList;
extern SHELL_MAP_LIST *gShellCurMapping;
typedef const CHAR16 *(EFIAPI *SHELL_GET_MAN_FILENAME)(VOID);
typedef SHELL_STATUS (EFIAPI *SHELL_RUN_COMMAND)(EFI_HANDLE ImageHandle, EFI_SYSTEM_TABLE *SystemTable);
RETURN_STATUS EFIAPI ShellCommandRegisterCommandName (const CHAR16 *CommandString, SHELL_RUN_COMMAND CommandHandler, SHELL_GET_MAN_FILENAME GetManFileName, UINT32 ShellMinSupportLevel, const CHAR16 *ProfileName, const BOOLEAN CanAffectLE, const EFI_HII_HANDLE HiiHandle, const EFI_STRING_ID ManFormatHelp);
RETURN_STATUS EFIAPI ShellCommandRunCommandHandler (const CHAR16 *CommandString, SHELL_STATUS *RetVal, BOOLEAN *CanAffectLE);
const CHAR16 *EFIAPI ShellCommandGetManFileNameHandler (const CHAR16 *CommandString);
typedef struct {
  LIST_ENTRY Link;
  CHAR16 *CommandString;
} COMMAND_LIST;
const COMMAND_LIST *EFIAPI ShellCommandGetCommandList (const BOOLEAN Sort);
typedef struct {
  LIST_ENTRY Link;
  CHAR16 *CommandString;
  CHAR16 *Alias;
} ALIAS_LIST;
RETURN_STATUS EFIAPI ShellCommandRegisterAlias (const CHAR16 *Command, const CHAR16 *Alias);
const ALIAS_LIST *EFIAPI ShellCommandGetInitAliasList (VOID);
BOOLEAN EFIAPI ShellCommandIsOnAliasList (const CHAR16 *Alias);
BOOLEAN EFIAPI ShellCommandIsCommandOnList (const CHAR16 *CommandString);
CHAR16 *EFIAPI ShellCommandGetCommandHelp (const CHAR16 *CommandString);
EFI_STATUS EFIAPI CommandInit (VOID);
BOOLEAN EFIAPI ShellCommandGetEchoState (VOID);
VOID EFIAPI ShellCommandSetEchoState (BOOLEAN State);
VOID EFIAPI ShellCommandRegisterExit (BOOLEAN ScriptOnly, const UINT64 ErrorCode);
UINT64 EFIAPI ShellCommandGetExitCode (VOID);
BOOLEAN EFIAPI ShellCommandGetExit (VOID);
BOOLEAN EFIAPI ShellCommandGetScriptExit (VOID);
typedef struct {
  LIST_ENTRY Link;
  UINTN Line;
  CHAR16 *Cl;
  VOID *Data;
  BOOLEAN Reset;
} SCRIPT_COMMAND_LIST;
typedef struct {
  CHAR16 *ScriptName;
  CHAR16 **Argv;
  UINTN Argc;
  LIST_ENTRY CommandList;
  SCRIPT_COMMAND_LIST *CurrentCommand;
  LIST_ENTRY SubstList;
} SCRIPT_FILE;
SCRIPT_FILE *EFIAPI ShellCommandGetCurrentScriptFile (VOID);
SCRIPT_FILE *EFIAPI ShellCommandSetNewScript (SCRIPT_FILE *Script);
VOID EFIAPI DeleteScriptFileStruct (SCRIPT_FILE *Script);
const CHAR16 *EFIAPI ShellCommandGetProfileList (VOID);
typedef enum {
  MappingTypeFileSystem,
  MappingTypeBlockIo,
  MappingTypeMax,
} SHELL_MAPPING_TYPE;
CHAR16 *EFIAPI ShellCommandCreateNewMappingName (const SHELL_MAPPING_TYPE Type);
EFI_STATUS EFIAPI ShellCommandConsistMappingInitialize (EFI_DEVICE_PATH_PROTOCOL ***Table);
EFI_STATUS EFIAPI ShellCommandConsistMappingUnInitialize (EFI_DEVICE_PATH_PROTOCOL **Table);
CHAR16 *EFIAPI ShellCommandConsistMappingGenMappingName (EFI_DEVICE_PATH_PROTOCOL *DevicePath, EFI_DEVICE_PATH_PROTOCOL **Table);
SHELL_MAP_LIST *EFIAPI ShellCommandFindMapItem (const CHAR16 *MapKey);
EFI_STATUS EFIAPI ShellCommandAddMapItemAndUpdatePath (const CHAR16 *Name, const EFI_DEVICE_PATH_PROTOCOL *DevicePath, const UINT64 Flags, const BOOLEAN Path);
EFI_STATUS EFIAPI ShellCommandCreateInitialMappingsAndPaths (VOID);
EFI_STATUS EFIAPI ShellCommandUpdateMapping (VOID);
EFI_FILE_PROTOCOL *EFIAPI ConvertShellHandleToEfiFileProtocol (const SHELL_FILE_HANDLE Handle);
BOOLEAN EFIAPI ShellFileHandleRemove (const SHELL_FILE_HANDLE Handle);
SHELL_FILE_HANDLE EFIAPI ConvertEfiFileProtocolToShellHandle (const EFI_FILE_PROTOCOL *Handle, const CHAR16 *Path);
const CHAR16 *EFIAPI ShellFileHandleGetPath (const SHELL_FILE_HANDLE Handle);
BOOLEAN EFIAPI ShellFileHandleEof (SHELL_FILE_HANDLE Handle);
typedef struct {
  LIST_ENTRY Link;
  void *Buffer;
} BUFFER_LIST;
VOID EFIAPI FreeBufferList (BUFFER_LIST *List);
VOID EFIAPI DumpHex (UINTN Indent, UINTN Offset, UINTN DataSize, VOID *UserData);
CHAR16 *EFIAPI CatSDumpHex (CHAR16 *Buffer, UINTN Indent, UINTN Offset, UINTN DataSize, VOID *UserData);
typedef enum {
  ShellSortFileListByFileName,
  ShellSortFileListByFullName,
  ShellSortFileListMax,
} SHELL_SORT_FILE_LIST;
EFI_STATUS EFIAPI ShellSortFileList (EFI_SHELL_FILE_INFO **FileList, EFI_SHELL_FILE_INFO **Duplicates, SHELL_SORT_FILE_LIST Order);
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
];
