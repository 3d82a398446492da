// Libraries of the shell. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const shellHeaders: readonly Header[] = [
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
