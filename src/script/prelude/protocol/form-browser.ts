// The browser of forms, and what shows them (UEFI, chapter 35). Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const formBrowserHeaders: readonly Header[] = [
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
];
