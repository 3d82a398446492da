// The browser of forms, and what shows them (UEFI, chapter 35). Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const formBrowserHeaders: readonly Header[] = [
  {
    name: 'Protocol/DeviceSecurity.h',
    text: `#pragma once
#include <Uefi.h>
#define EDKII_DEVICE_SECURITY_PROTOCOL_GUID { 0x5d6b38c8, 0x5510, 0x4458, { 0xb4, 0x8d, 0x95, 0x81, 0xcf, 0xa7, 0xb0, 0xd } }
typedef struct _EDKII_DEVICE_SECURITY_PROTOCOL EDKII_DEVICE_SECURITY_PROTOCOL;
#define EDKII_DEVICE_SECURITY_PROTOCOL_REVISION 0x00010000
typedef struct {
  UINT32 Version;
  EFI_GUID DeviceType;
  EFI_HANDLE DeviceHandle;
} EDKII_DEVICE_IDENTIFIER;
#define EDKII_DEVICE_IDENTIFIER_REVISION 0x00010000
#define EDKII_DEVICE_IDENTIFIER_TYPE_PCI_GUID { 0x2509b2f1, 0xa022, 0x4cca, { 0xaf, 0x70, 0xf9, 0xd3, 0x21, 0xfb, 0x66, 0x49 } }
#define EDKII_DEVICE_IDENTIFIER_TYPE_USB_GUID { 0x7394f350, 0x394d, 0x488c, { 0xbb, 0x75, 0xc, 0xab, 0x7b, 0x12, 0xa, 0xc5 } }
typedef EFI_STATUS (EFIAPI *EDKII_DEVICE_AUTHENTICATE)(EDKII_DEVICE_SECURITY_PROTOCOL *This, EDKII_DEVICE_IDENTIFIER *DeviceId);
struct _EDKII_DEVICE_SECURITY_PROTOCOL {
  UINT64 Revision;
  EDKII_DEVICE_AUTHENTICATE DeviceAuthenticate;
};
extern EFI_GUID gEdkiiDeviceSecurityProtocolGuid;
extern EFI_GUID gEdkiiDeviceIdentifierTypePciGuid;
extern EFI_GUID gEdkiiDeviceIdentifierTypeUsbGuid;
`,
  },
  {
    name: 'Protocol/DisplayProtocol.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/FormBrowser2.h>
#define EDKII_FORM_DISPLAY_ENGINE_PROTOCOL_GUID { 0x9bbe29e9, 0xfda1, 0x41ec, { 0xad, 0x52, 0x45, 0x22, 0x13, 0x74, 0x2d, 0x2e } }
#define BROWSER_ACTION_NONE BIT16
#define BROWSER_ACTION_FORM_EXIT BIT17
#define BROWSER_SUCCESS 0x0
#define BROWSER_ERROR BIT31
#define BROWSER_SUBMIT_FAIL BROWSER_ERROR | 0x01
#define BROWSER_NO_SUBMIT_IF BROWSER_ERROR | 0x02
#define BROWSER_FORM_NOT_FOUND BROWSER_ERROR | 0x03
#define BROWSER_FORM_SUPPRESS BROWSER_ERROR | 0x04
#define BROWSER_PROTOCOL_NOT_FOUND BROWSER_ERROR | 0x05
#define BROWSER_INCONSISTENT_IF BROWSER_ERROR | 0x06
#define BROWSER_WARNING_IF BROWSER_ERROR | 0x07
#define BROWSER_SUBMIT_FAIL_NO_SUBMIT_IF BROWSER_ERROR | 0x08
#define BROWSER_RECONNECT_REQUIRED BROWSER_ERROR | 0x09
#define BROWSER_RECONNECT_FAIL BROWSER_ERROR | 0x0A
#define BROWSER_RECONNECT_SAVE_CHANGES BROWSER_ERROR | 0x0B
#define FORM_DISPLAY_ENGINE_STATEMENT_VERSION_1 0x10000
#define FORM_DISPLAY_ENGINE_VERSION_1 0x10000
typedef struct {
  UINT8 Type;
  UINT8 *Buffer;
  UINT16 BufferLen;
  EFI_IFR_TYPE_VALUE Value;
} EFI_HII_VALUE;
#define DISPLAY_QUESTION_OPTION_SIGNATURE SIGNATURE_32 ('Q', 'O', 'P', 'T')
typedef struct {
  UINTN Signature;
  LIST_ENTRY Link;
  EFI_IFR_ONE_OF_OPTION *OptionOpCode;
  EFI_IMAGE_ID ImageId;
  EFI_ANIMATION_ID AnimationId;
} DISPLAY_QUESTION_OPTION;
#define DISPLAY_QUESTION_OPTION_FROM_LINK(a) CR (a, DISPLAY_QUESTION_OPTION, Link, DISPLAY_QUESTION_OPTION_SIGNATURE)
typedef struct _FORM_DISPLAY_ENGINE_STATEMENT FORM_DISPLAY_ENGINE_STATEMENT;
typedef struct _FORM_DISPLAY_ENGINE_FORM FORM_DISPLAY_ENGINE_FORM;
#define STATEMENT_VALID 0x0
#define STATEMENT_INVALID BIT31
#define INCOSISTENT_IF_TRUE STATEMENT_INVALID | 0x01
#define WARNING_IF_TRUE STATEMENT_INVALID | 0x02
#define STRING_TOO_LONG STATEMENT_INVALID | 0x03
typedef struct {
  EFI_STRING_ID StringId;
  UINT8 TimeOut;
} STATEMENT_ERROR_INFO;
typedef UINT32 (EFIAPI *VALIDATE_QUESTION)(FORM_DISPLAY_ENGINE_FORM *Form, FORM_DISPLAY_ENGINE_STATEMENT *Statement, EFI_HII_VALUE *Value, STATEMENT_ERROR_INFO *ErrorInfo);
typedef EFI_STATUS (EFIAPI *PASSWORD_CHECK)(FORM_DISPLAY_ENGINE_FORM *Form, FORM_DISPLAY_ENGINE_STATEMENT *Statement, EFI_STRING PasswordString);
#define FORM_DISPLAY_ENGINE_STATEMENT_SIGNATURE SIGNATURE_32 ('F', 'S', 'T', 'A')
#define HII_DISPLAY_NONE 0
#define HII_DISPLAY_GRAYOUT BIT0
#define HII_DISPLAY_LOCK BIT1
#define HII_DISPLAY_READONLY BIT2
#define HII_DISPLAY_MODAL BIT3
#define HII_DISPLAY_SUPPRESS BIT4
struct _FORM_DISPLAY_ENGINE_STATEMENT {
  UINTN Signature;
  UINTN Version;
  LIST_ENTRY DisplayLink;
  EFI_IFR_OP_HEADER *OpCode;
  EFI_HII_VALUE CurrentValue;
  BOOLEAN SettingChangedFlag;
  LIST_ENTRY NestStatementList;
  LIST_ENTRY OptionListHead;
  UINT32 Attribute;
  VALIDATE_QUESTION ValidateQuestion;
  PASSWORD_CHECK PasswordCheck;
  EFI_IMAGE_ID ImageId;
  EFI_ANIMATION_ID AnimationId;
};
#define FORM_DISPLAY_ENGINE_STATEMENT_FROM_LINK(a) CR (a, FORM_DISPLAY_ENGINE_STATEMENT, DisplayLink, FORM_DISPLAY_ENGINE_STATEMENT_SIGNATURE)
#define BROWSER_HOT_KEY_SIGNATURE SIGNATURE_32 ('B', 'H', 'K', 'S')
typedef struct {
  UINTN Signature;
  LIST_ENTRY Link;
  EFI_INPUT_KEY *KeyData;
  UINT32 Action;
  UINT16 DefaultId;
  EFI_STRING HelpString;
} BROWSER_HOT_KEY;
#define BROWSER_HOT_KEY_FROM_LINK(a) CR (a, BROWSER_HOT_KEY, Link, BROWSER_HOT_KEY_SIGNATURE)
#define FORM_DISPLAY_ENGINE_FORM_SIGNATURE SIGNATURE_32 ('F', 'F', 'R', 'M')
struct _FORM_DISPLAY_ENGINE_FORM {
  UINTN Signature;
  UINTN Version;
  LIST_ENTRY StatementListHead;
  LIST_ENTRY StatementListOSF;
  EFI_SCREEN_DESCRIPTOR *ScreenDimensions;
  EFI_GUID FormSetGuid;
  EFI_HII_HANDLE HiiHandle;
  UINT16 FormId;
  EFI_STRING_ID FormTitle;
  UINT32 Attribute;
  BOOLEAN SettingChangedFlag;
  FORM_DISPLAY_ENGINE_STATEMENT *HighLightedStatement;
  EFI_EVENT FormRefreshEvent;
  LIST_ENTRY HotKeyListHead;
  EFI_IMAGE_ID ImageId;
  EFI_ANIMATION_ID AnimationId;
  UINT32 BrowserStatus;
  EFI_STRING ErrorString;
};
typedef struct {
  FORM_DISPLAY_ENGINE_STATEMENT *SelectedStatement;
  EFI_HII_VALUE InputValue;
  UINT32 Action;
  UINT16 DefaultId;
} USER_INPUT;
typedef EFI_STATUS (EFIAPI *FORM_DISPLAY)(FORM_DISPLAY_ENGINE_FORM *FormData, USER_INPUT *UserInputData);
typedef VOID (EFIAPI *EXIT_DISPLAY)(VOID);
typedef UINTN (EFIAPI *CONFIRM_DATA_CHANGE)(VOID);
typedef struct {
  FORM_DISPLAY FormDisplay;
  EXIT_DISPLAY ExitDisplay;
  CONFIRM_DATA_CHANGE ConfirmDataChange;
} EDKII_FORM_DISPLAY_ENGINE_PROTOCOL;
extern EFI_GUID gEdkiiFormDisplayEngineProtocolGuid;
`,
  },
  {
    name: 'Protocol/EsrtManagement.h',
    text: `#pragma once
#include <Uefi.h>
#include <Guid/SystemResourceTable.h>
#define ESRT_MANAGEMENT_PROTOCOL_GUID { 0xa340c064, 0x723c, 0x4a9c, { 0xa4, 0xdd, 0xd5, 0xb4, 0x7a, 0x26, 0xfb, 0xb0 } }
typedef struct _ESRT_MANAGEMENT_PROTOCOL ESRT_MANAGEMENT_PROTOCOL;
typedef EFI_STATUS (EFIAPI *GET_ESRT_ENTRY)(EFI_GUID *FwClass, EFI_SYSTEM_RESOURCE_ENTRY *Entry);
typedef EFI_STATUS (EFIAPI *UPDATE_ESRT_ENTRY)(EFI_SYSTEM_RESOURCE_ENTRY *Entry);
typedef EFI_STATUS (EFIAPI *UNREGISTER_ESRT_ENTRY)(EFI_GUID *FwClass);
typedef EFI_STATUS (EFIAPI *REGISTER_ESRT_ENTRY)(EFI_SYSTEM_RESOURCE_ENTRY *Entry);
typedef EFI_STATUS (EFIAPI *SYNC_ESRT_FMP)(VOID);
typedef EFI_STATUS (EFIAPI *LOCK_ESRT_REPOSITORY)(VOID);
struct _ESRT_MANAGEMENT_PROTOCOL {
  GET_ESRT_ENTRY GetEsrtEntry;
  UPDATE_ESRT_ENTRY UpdateEsrtEntry;
  REGISTER_ESRT_ENTRY RegisterEsrtEntry;
  UNREGISTER_ESRT_ENTRY UnRegisterEsrtEntry;
  SYNC_ESRT_FMP SyncEsrtFmp;
  LOCK_ESRT_REPOSITORY LockEsrtRepository;
};
extern EFI_GUID gEsrtManagementProtocolGuid;
`,
  },
  {
    name: 'Protocol/FileExplorer.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_FILE_EXPLORER_PROTOCOL_GUID { 0x2C03C536, 0x4594, 0x4515, { 0x9E, 0x7A, 0xD3, 0xD2, 0x04, 0xFE, 0x13, 0x63 } }
typedef struct _EFI_FILE_EXPLORER_PROTOCOL EFI_FILE_EXPLORER_PROTOCOL;
typedef BOOLEAN (EFIAPI *CHOOSE_HANDLER)(EFI_DEVICE_PATH_PROTOCOL *FilePath);
typedef EFI_STATUS (EFIAPI *CHOOSE_FILE)(EFI_DEVICE_PATH_PROTOCOL *RootDirectory, CHAR16 *FileType, CHOOSE_HANDLER ChooseHandler, EFI_DEVICE_PATH_PROTOCOL **File);
struct _EFI_FILE_EXPLORER_PROTOCOL {
  CHOOSE_FILE ChooseFile;
};
extern EFI_GUID gEfiFileExplorerProtocolGuid;
`,
  },
  {
    name: 'Protocol/FormBrowser2.h',
    text: `#pragma once
#include <Guid/HiiPlatformSetupFormset.h>
#define EFI_FORM_BROWSER2_PROTOCOL_GUID {0xb9d4c360, 0xbcfb, 0x4f9b, {0x92, 0x98, 0x53, 0xc1, 0x36, 0x98, 0x22, 0x58 }}
typedef struct _EFI_FORM_BROWSER2_PROTOCOL EFI_FORM_BROWSER2_PROTOCOL;
typedef struct {
  UINTN LeftColumn;
  UINTN RightColumn;
  UINTN TopRow;
  UINTN BottomRow;
} EFI_SCREEN_DESCRIPTOR;
typedef UINTN EFI_BROWSER_ACTION_REQUEST;
#define EFI_BROWSER_ACTION_REQUEST_NONE 0
#define EFI_BROWSER_ACTION_REQUEST_RESET 1
#define EFI_BROWSER_ACTION_REQUEST_SUBMIT 2
#define EFI_BROWSER_ACTION_REQUEST_EXIT 3
#define EFI_BROWSER_ACTION_REQUEST_FORM_SUBMIT_EXIT 4
#define EFI_BROWSER_ACTION_REQUEST_FORM_DISCARD_EXIT 5
#define EFI_BROWSER_ACTION_REQUEST_FORM_APPLY 6
#define EFI_BROWSER_ACTION_REQUEST_FORM_DISCARD 7
#define EFI_BROWSER_ACTION_REQUEST_RECONNECT 8
typedef EFI_STATUS (EFIAPI *EFI_SEND_FORM2)(const EFI_FORM_BROWSER2_PROTOCOL *This, EFI_HII_HANDLE *Handle, UINTN HandleCount, EFI_GUID *FormSetGuid, EFI_FORM_ID FormId, const EFI_SCREEN_DESCRIPTOR *ScreenDimensions, EFI_BROWSER_ACTION_REQUEST *ActionRequest);
typedef EFI_STATUS (EFIAPI *EFI_BROWSER_CALLBACK2)(const EFI_FORM_BROWSER2_PROTOCOL *This, UINTN *ResultsDataSize, EFI_STRING ResultsData, const BOOLEAN RetrieveData, const EFI_GUID *VariableGuid, const CHAR16 *VariableName);
struct _EFI_FORM_BROWSER2_PROTOCOL {
  EFI_SEND_FORM2 SendForm;
  EFI_BROWSER_CALLBACK2 BrowserCallback;
};
extern EFI_GUID gEfiFormBrowser2ProtocolGuid;
`,
  },
  {
    name: 'Protocol/FormBrowserEx.h',
    text: `#pragma once
#include <Uefi.h>
#define FORM_BROWSER_EXTENSION_PROTOCOL_GUID { 0x1f73b18d, 0x4630, 0x43c1, { 0xa1, 0xde, 0x6f, 0x80, 0x85, 0x5d, 0x7d, 0xa4 } }
typedef struct _EDKII_FORM_BROWSER_EXTENSION_PROTOCOL EDKII_FORM_BROWSER_EXTENSION_PROTOCOL;
typedef EDKII_FORM_BROWSER_EXTENSION_PROTOCOL EFI_FORM_BROWSER_EXTENSION_PROTOCOL;
#define BROWSER_NO_CHANGES 0
#define BROWSER_SAVE_CHANGES 1
#define BROWSER_DISCARD_CHANGES 2
#define BROWSER_KEEP_CURRENT 3
#define BROWSER_ACTION_UNREGISTER 0
#define BROWSER_ACTION_DISCARD BIT0
#define BROWSER_ACTION_DEFAULT BIT1
#define BROWSER_ACTION_SUBMIT BIT2
#define BROWSER_ACTION_RESET BIT3
#define BROWSER_ACTION_EXIT BIT4
#define BROWSER_ACTION_GOTO BIT5
typedef enum {
  FormLevel,
  FormSetLevel,
  SystemLevel,
  MaxLevel,
} BROWSER_SETTING_SCOPE;
typedef EFI_STATUS (EFIAPI *SET_SCOPE)(BROWSER_SETTING_SCOPE Scope);
typedef EFI_STATUS (EFIAPI *REGISTER_HOT_KEY)(EFI_INPUT_KEY *KeyData, UINT32 Action, UINT16 DefaultId, EFI_STRING HelpString);
typedef VOID (EFIAPI *EXIT_HANDLER)(VOID);
typedef VOID (EFIAPI *REGISTER_EXIT_HANDLER)(EXIT_HANDLER Handler);
typedef UINT32 (EFIAPI *SAVE_REMINDER)(VOID);
struct _EDKII_FORM_BROWSER_EXTENSION_PROTOCOL {
  SET_SCOPE SetScope;
  REGISTER_HOT_KEY RegisterHotKey;
  REGISTER_EXIT_HANDLER RegiserExitHandler;
  SAVE_REMINDER SaveReminder;
};
extern EFI_GUID gEdkiiFormBrowserExProtocolGuid;
`,
  },
  {
    name: 'Protocol/FormBrowserEx2.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/FormBrowserEx.h>
#define EDKII_FORM_BROWSER_EXTENSION2_PROTOCOL_GUID { 0xa770c357, 0xb693, 0x4e6d, { 0xa6, 0xcf, 0xd2, 0x1c, 0x72, 0x8e, 0x55, 0xb }}
typedef struct _EDKII_FORM_BROWSER_EXTENSION2_PROTOCOL EDKII_FORM_BROWSER_EXTENSION2_PROTOCOL;
#define BROWSER_EXTENSION2_VERSION_1 0x10000
#define BROWSER_EXTENSION2_VERSION_1_1 0x10001
typedef BOOLEAN (EFIAPI *IS_BROWSER_DATA_MODIFIED)(VOID);
typedef EFI_STATUS (EFIAPI *EXECUTE_ACTION)(UINT32 Action, UINT16 DefaultId);
typedef BOOLEAN (EFIAPI *IS_RESET_REQUIRED)(VOID);
#define FORM_ENTRY_INFO_SIGNATURE SIGNATURE_32 ('f', 'e', 'i', 's')
typedef struct {
  UINTN Signature;
  LIST_ENTRY Link;
  EFI_HII_HANDLE HiiHandle;
  EFI_GUID FormSetGuid;
  EFI_FORM_ID FormId;
  EFI_QUESTION_ID QuestionId;
} FORM_ENTRY_INFO;
#define FORM_ENTRY_INFO_FROM_LINK(a) CR (a, FORM_ENTRY_INFO, Link, FORM_ENTRY_INFO_SIGNATURE)
#define FORM_QUESTION_ATTRIBUTE_OVERRIDE_SIGNATURE SIGNATURE_32 ('f', 'q', 'o', 's')
typedef struct {
  UINTN Signature;
  LIST_ENTRY Link;
  EFI_QUESTION_ID QuestionId;
  EFI_FORM_ID FormId;
  EFI_GUID FormSetGuid;
  EFI_HII_HANDLE HiiHandle;
  UINT32 Attribute;
} QUESTION_ATTRIBUTE_OVERRIDE;
#define FORM_QUESTION_ATTRIBUTE_OVERRIDE_FROM_LINK(a) CR (a, QUESTION_ATTRIBUTE_OVERRIDE, Link, FORM_QUESTION_ATTRIBUTE_OVERRIDE_SIGNATURE)
struct _EDKII_FORM_BROWSER_EXTENSION2_PROTOCOL {
  UINT32 Version;
  SET_SCOPE SetScope;
  REGISTER_HOT_KEY RegisterHotKey;
  REGISTER_EXIT_HANDLER RegiserExitHandler;
  IS_BROWSER_DATA_MODIFIED IsBrowserDataModified;
  EXECUTE_ACTION ExecuteAction;
  LIST_ENTRY FormViewHistoryHead;
  LIST_ENTRY OverrideQestListHead;
  IS_RESET_REQUIRED IsResetRequired;
};
extern EFI_GUID gEdkiiFormBrowserEx2ProtocolGuid;
`,
  },
  {
    name: 'Protocol/HiiPopup.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_HII_POPUP_PROTOCOL_GUID {0x4311edc0, 0x6054, 0x46d4, {0x9e, 0x40, 0x89, 0x3e, 0xa9, 0x52, 0xfc, 0xcc}}
#define EFI_HII_POPUP_PROTOCOL_REVISION 1
typedef struct _EFI_HII_POPUP_PROTOCOL EFI_HII_POPUP_PROTOCOL;
typedef enum {
  EfiHiiPopupStyleInfo,
  EfiHiiPopupStyleWarning,
  EfiHiiPopupStyleError,
} EFI_HII_POPUP_STYLE;
typedef enum {
  EfiHiiPopupTypeOk,
  EfiHiiPopupTypeOkCancel,
  EfiHiiPopupTypeYesNo,
  EfiHiiPopupTypeYesNoCancel,
} EFI_HII_POPUP_TYPE;
typedef enum {
  EfiHiiPopupSelectionOk,
  EfiHiiPopupSelectionCancel,
  EfiHiiPopupSelectionYes,
  EfiHiiPopupSelectionNo,
} EFI_HII_POPUP_SELECTION;
typedef EFI_STATUS (EFIAPI *EFI_HII_CREATE_POPUP)(EFI_HII_POPUP_PROTOCOL *This, EFI_HII_POPUP_STYLE PopupStyle, EFI_HII_POPUP_TYPE PopupType, EFI_HII_HANDLE HiiHandle, EFI_STRING_ID Message, EFI_HII_POPUP_SELECTION *UserSelection);
struct _EFI_HII_POPUP_PROTOCOL {
  UINT64 Revision;
  EFI_HII_CREATE_POPUP CreatePopup;
};
extern EFI_GUID gEfiHiiPopupProtocolGuid;
`,
  },
  {
    name: 'Protocol/Print2.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_PRINT2_PROTOCOL_GUID { 0xf05976ef, 0x83f1, 0x4f3d, { 0x86, 0x19, 0xf7, 0x59, 0x5d, 0x41, 0xe5, 0x38 } }
typedef struct _EFI_PRINT2_PROTOCOL EFI_PRINT2_PROTOCOL;
typedef UINTN (EFIAPI *UNICODE_BS_PRINT)(CHAR16 *StartOfBuffer, UINTN BufferSize, const CHAR16 *FormatString, BASE_LIST Marker);
typedef UINTN (EFIAPI *UNICODE_S_PRINT)(CHAR16 *StartOfBuffer, UINTN BufferSize, const CHAR16 *FormatString, ...);
typedef UINTN (EFIAPI *UNICODE_BS_PRINT_ASCII_FORMAT)(CHAR16 *StartOfBuffer, UINTN BufferSize, const CHAR8 *FormatString, BASE_LIST Marker);
typedef UINTN (EFIAPI *UNICODE_S_PRINT_ASCII_FORMAT)(CHAR16 *StartOfBuffer, UINTN BufferSize, const CHAR8 *FormatString, ...);
typedef UINTN (EFIAPI *UNICODE_VALUE_TO_STRING)(CHAR16 *Buffer, UINTN Flags, INT64 Value, UINTN Width);
typedef UINTN (EFIAPI *ASCII_BS_PRINT)(CHAR8 *StartOfBuffer, UINTN BufferSize, const CHAR8 *FormatString, BASE_LIST Marker);
typedef UINTN (EFIAPI *ASCII_S_PRINT)(CHAR8 *StartOfBuffer, UINTN BufferSize, const CHAR8 *FormatString, ...);
typedef UINTN (EFIAPI *ASCII_BS_PRINT_UNICODE_FORMAT)(CHAR8 *StartOfBuffer, UINTN BufferSize, const CHAR16 *FormatString, BASE_LIST Marker);
typedef UINTN (EFIAPI *ASCII_S_PRINT_UNICODE_FORMAT)(CHAR8 *StartOfBuffer, UINTN BufferSize, const CHAR16 *FormatString, ...);
typedef UINTN (EFIAPI *ASCII_VALUE_TO_STRING)(CHAR8 *Buffer, UINTN Flags, INT64 Value, UINTN Width);
struct _EFI_PRINT2_PROTOCOL {
  UNICODE_BS_PRINT UnicodeBSPrint;
  UNICODE_S_PRINT UnicodeSPrint;
  UNICODE_BS_PRINT_ASCII_FORMAT UnicodeBSPrintAsciiFormat;
  UNICODE_S_PRINT_ASCII_FORMAT UnicodeSPrintAsciiFormat;
  UNICODE_VALUE_TO_STRING UnicodeValueToString;
  ASCII_BS_PRINT AsciiBSPrint;
  ASCII_S_PRINT AsciiSPrint;
  ASCII_BS_PRINT_UNICODE_FORMAT AsciiBSPrintUnicodeFormat;
  ASCII_S_PRINT_UNICODE_FORMAT AsciiSPrintUnicodeFormat;
  ASCII_VALUE_TO_STRING AsciiValueToString;
};
extern EFI_GUID gEfiPrint2ProtocolGuid;
#define EFI_PRINT2S_PROTOCOL_GUID { 0xcc252d2, 0xc106, 0x4661, { 0xb5, 0xbd, 0x31, 0x47, 0xa4, 0xf8, 0x1f, 0x92 } }
typedef struct _EFI_PRINT2S_PROTOCOL EFI_PRINT2S_PROTOCOL;
typedef RETURN_STATUS (EFIAPI *UNICODE_VALUE_TO_STRING_S)(CHAR16 *Buffer, UINTN BufferSize, UINTN Flags, INT64 Value, UINTN Width);
typedef RETURN_STATUS (EFIAPI *ASCII_VALUE_TO_STRING_S)(CHAR8 *Buffer, UINTN BufferSize, UINTN Flags, INT64 Value, UINTN Width);
struct _EFI_PRINT2S_PROTOCOL {
  UNICODE_BS_PRINT UnicodeBSPrint;
  UNICODE_S_PRINT UnicodeSPrint;
  UNICODE_BS_PRINT_ASCII_FORMAT UnicodeBSPrintAsciiFormat;
  UNICODE_S_PRINT_ASCII_FORMAT UnicodeSPrintAsciiFormat;
  UNICODE_VALUE_TO_STRING_S UnicodeValueToStringS;
  ASCII_BS_PRINT AsciiBSPrint;
  ASCII_S_PRINT AsciiSPrint;
  ASCII_BS_PRINT_UNICODE_FORMAT AsciiBSPrintUnicodeFormat;
  ASCII_S_PRINT_UNICODE_FORMAT AsciiSPrintUnicodeFormat;
  ASCII_VALUE_TO_STRING_S AsciiValueToStringS;
};
extern EFI_GUID gEfiPrint2SProtocolGuid;
`,
  },
];
