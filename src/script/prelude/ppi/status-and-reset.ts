// PPIs that reset, report and keep values. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const statusAndResetHeaders: readonly Header[] = [
  {
    name: 'Ppi/Pcd.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#define PCD_PPI_GUID { 0x6e81c58, 0x4ad7, 0x44bc, { 0x83, 0x90, 0xf1, 0x2, 0x65, 0xf7, 0x24, 0x80 } }
#define PCD_INVALID_TOKEN_NUMBER ((UINTN) 0)
typedef VOID (EFIAPI *PCD_PPI_SET_SKU)(UINTN SkuId);
typedef UINT8 (EFIAPI *PCD_PPI_GET8)(UINTN TokenNumber);
typedef UINT16 (EFIAPI *PCD_PPI_GET16)(UINTN TokenNumber);
typedef UINT32 (EFIAPI *PCD_PPI_GET32)(UINTN TokenNumber);
typedef UINT64 (EFIAPI *PCD_PPI_GET64)(UINTN TokenNumber);
typedef VOID *(EFIAPI *PCD_PPI_GET_POINTER)(UINTN TokenNumber);
typedef BOOLEAN (EFIAPI *PCD_PPI_GET_BOOLEAN)(UINTN TokenNumber);
typedef UINTN (EFIAPI *PCD_PPI_GET_SIZE)(UINTN TokenNumber);
typedef UINT8 (EFIAPI *PCD_PPI_GET_EX_8)(const EFI_GUID *Guid, UINTN TokenNumber);
typedef UINT16 (EFIAPI *PCD_PPI_GET_EX_16)(const EFI_GUID *Guid, UINTN TokenNumber);
typedef UINT32 (EFIAPI *PCD_PPI_GET_EX_32)(const EFI_GUID *Guid, UINTN TokenNumber);
typedef UINT64 (EFIAPI *PCD_PPI_GET_EX_64)(const EFI_GUID *Guid, UINTN TokenNumber);
typedef VOID *(EFIAPI *PCD_PPI_GET_EX_POINTER)(const EFI_GUID *Guid, UINTN TokenNumber);
typedef BOOLEAN (EFIAPI *PCD_PPI_GET_EX_BOOLEAN)(const EFI_GUID *Guid, UINTN TokenNumber);
typedef UINTN (EFIAPI *PCD_PPI_GET_EX_SIZE)(const EFI_GUID *Guid, UINTN TokenNumber);
typedef EFI_STATUS (EFIAPI *PCD_PPI_SET8)(UINTN TokenNumber, UINT8 Value);
typedef EFI_STATUS (EFIAPI *PCD_PPI_SET16)(UINTN TokenNumber, UINT16 Value);
typedef EFI_STATUS (EFIAPI *PCD_PPI_SET32)(UINTN TokenNumber, UINT32 Value);
typedef EFI_STATUS (EFIAPI *PCD_PPI_SET64)(UINTN TokenNumber, UINT64 Value);
typedef EFI_STATUS (EFIAPI *PCD_PPI_SET_POINTER)(UINTN TokenNumber, UINTN *SizeOfValue, VOID *Buffer);
typedef EFI_STATUS (EFIAPI *PCD_PPI_SET_BOOLEAN)(UINTN TokenNumber, BOOLEAN Value);
typedef EFI_STATUS (EFIAPI *PCD_PPI_SET_EX_8)(const EFI_GUID *Guid, UINTN TokenNumber, UINT8 Value);
typedef EFI_STATUS (EFIAPI *PCD_PPI_SET_EX_16)(const EFI_GUID *Guid, UINTN TokenNumber, UINT16 Value);
typedef EFI_STATUS (EFIAPI *PCD_PPI_SET_EX_32)(const EFI_GUID *Guid, UINTN TokenNumber, UINT32 Value);
typedef EFI_STATUS (EFIAPI *PCD_PPI_SET_EX_64)(const EFI_GUID *Guid, UINTN TokenNumber, UINT64 Value);
typedef EFI_STATUS (EFIAPI *PCD_PPI_SET_EX_POINTER)(const EFI_GUID *Guid, UINTN TokenNumber, UINTN *SizeOfValue, VOID *Buffer);
typedef EFI_STATUS (EFIAPI *PCD_PPI_SET_EX_BOOLEAN)(const EFI_GUID *Guid, UINTN TokenNumber, BOOLEAN Value);
typedef VOID (EFIAPI *PCD_PPI_CALLBACK)(const EFI_GUID *CallBackGuid, UINTN CallBackToken, VOID *TokenData, UINTN TokenDataSize);
typedef EFI_STATUS (EFIAPI *PCD_PPI_CALLBACK_ONSET)(const EFI_GUID *Guid, UINTN TokenNumber, PCD_PPI_CALLBACK CallBackFunction);
typedef EFI_STATUS (EFIAPI *PCD_PPI_CANCEL_CALLBACK)(const EFI_GUID *Guid, UINTN TokenNumber, PCD_PPI_CALLBACK CallBackFunction);
typedef EFI_STATUS (EFIAPI *PCD_PPI_GET_NEXT_TOKEN)(const EFI_GUID *Guid, UINTN *TokenNumber);
typedef EFI_STATUS (EFIAPI *PCD_PPI_GET_NEXT_TOKENSPACE)(const EFI_GUID **Guid);
typedef struct {
  PCD_PPI_SET_SKU SetSku;
  PCD_PPI_GET8 Get8;
  PCD_PPI_GET16 Get16;
  PCD_PPI_GET32 Get32;
  PCD_PPI_GET64 Get64;
  PCD_PPI_GET_POINTER GetPtr;
  PCD_PPI_GET_BOOLEAN GetBool;
  PCD_PPI_GET_SIZE GetSize;
  PCD_PPI_GET_EX_8 Get8Ex;
  PCD_PPI_GET_EX_16 Get16Ex;
  PCD_PPI_GET_EX_32 Get32Ex;
  PCD_PPI_GET_EX_64 Get64Ex;
  PCD_PPI_GET_EX_POINTER GetPtrEx;
  PCD_PPI_GET_EX_BOOLEAN GetBoolEx;
  PCD_PPI_GET_EX_SIZE GetSizeEx;
  PCD_PPI_SET8 Set8;
  PCD_PPI_SET16 Set16;
  PCD_PPI_SET32 Set32;
  PCD_PPI_SET64 Set64;
  PCD_PPI_SET_POINTER SetPtr;
  PCD_PPI_SET_BOOLEAN SetBool;
  PCD_PPI_SET_EX_8 Set8Ex;
  PCD_PPI_SET_EX_16 Set16Ex;
  PCD_PPI_SET_EX_32 Set32Ex;
  PCD_PPI_SET_EX_64 Set64Ex;
  PCD_PPI_SET_EX_POINTER SetPtrEx;
  PCD_PPI_SET_EX_BOOLEAN SetBoolEx;
  PCD_PPI_CALLBACK_ONSET CallbackOnSet;
  PCD_PPI_CANCEL_CALLBACK CancelCallback;
  PCD_PPI_GET_NEXT_TOKEN GetNextToken;
  PCD_PPI_GET_NEXT_TOKENSPACE GetNextTokenSpace;
} PCD_PPI;
extern EFI_GUID gPcdPpiGuid;
`,
  },
  {
    name: 'Ppi/PcdInfo.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#include <Protocol/PcdInfo.h>
extern EFI_GUID gGetPcdInfoPpiGuid;
#define GET_PCD_INFO_PPI_GUID { 0x4d8b155b, 0xc059, 0x4c8f, { 0x89, 0x26, 0x6, 0xfd, 0x43, 0x31, 0xdb, 0x8a } }
typedef struct _GET_PCD_INFO_PPI GET_PCD_INFO_PPI;
typedef EFI_STATUS (EFIAPI *GET_PCD_INFO_PPI_GET_INFO)(UINTN TokenNumber, EFI_PCD_INFO *PcdInfo);
typedef EFI_STATUS (EFIAPI *GET_PCD_INFO_PPI_GET_INFO_EX)(const EFI_GUID *Guid, UINTN TokenNumber, EFI_PCD_INFO *PcdInfo);
typedef UINTN (EFIAPI *GET_PCD_INFO_PPI_GET_SKU)(VOID);
struct _GET_PCD_INFO_PPI {
  GET_PCD_INFO_PPI_GET_INFO GetInfo;
  GET_PCD_INFO_PPI_GET_INFO_EX GetInfoEx;
  GET_PCD_INFO_PPI_GET_SKU GetSku;
};
`,
  },
  {
    name: 'Ppi/PiPcd.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
extern EFI_GUID gEfiPeiPcdPpiGuid;
#define EFI_PEI_PCD_PPI_GUID { 0x1f34d25, 0x4de2, 0x23ad, { 0x3f, 0xf3, 0x36, 0x35, 0x3f, 0xf3, 0x23, 0xf1 } }
#define EFI_PCD_INVALID_TOKEN_NUMBER ((UINTN) 0)
typedef VOID (EFIAPI *EFI_PEI_PCD_PPI_SET_SKU)(UINTN SkuId);
typedef UINT8 (EFIAPI *EFI_PEI_PCD_PPI_GET_8)(const EFI_GUID *Guid, UINTN TokenNumber);
typedef UINT16 (EFIAPI *EFI_PEI_PCD_PPI_GET_16)(const EFI_GUID *Guid, UINTN TokenNumber);
typedef UINT32 (EFIAPI *EFI_PEI_PCD_PPI_GET_32)(const EFI_GUID *Guid, UINTN TokenNumber);
typedef UINT64 (EFIAPI *EFI_PEI_PCD_PPI_GET_64)(const EFI_GUID *Guid, UINTN TokenNumber);
typedef VOID *(EFIAPI *EFI_PEI_PCD_PPI_GET_POINTER)(const EFI_GUID *Guid, UINTN TokenNumber);
typedef BOOLEAN (EFIAPI *EFI_PEI_PCD_PPI_GET_BOOLEAN)(const EFI_GUID *Guid, UINTN TokenNumber);
typedef UINTN (EFIAPI *EFI_PEI_PCD_PPI_GET_SIZE)(const EFI_GUID *Guid, UINTN TokenNumber);
typedef EFI_STATUS (EFIAPI *EFI_PEI_PCD_PPI_SET_8)(const EFI_GUID *Guid, UINTN TokenNumber, UINT8 Value);
typedef EFI_STATUS (EFIAPI *EFI_PEI_PCD_PPI_SET_16)(const EFI_GUID *Guid, UINTN TokenNumber, UINT16 Value);
typedef EFI_STATUS (EFIAPI *EFI_PEI_PCD_PPI_SET_32)(const EFI_GUID *Guid, UINTN TokenNumber, UINT32 Value);
typedef EFI_STATUS (EFIAPI *EFI_PEI_PCD_PPI_SET_64)(const EFI_GUID *Guid, UINTN TokenNumber, UINT64 Value);
typedef EFI_STATUS (EFIAPI *EFI_PEI_PCD_PPI_SET_POINTER)(const EFI_GUID *Guid, UINTN TokenNumber, UINTN *SizeOfValue, VOID *Buffer);
typedef EFI_STATUS (EFIAPI *EFI_PEI_PCD_PPI_SET_BOOLEAN)(const EFI_GUID *Guid, UINTN TokenNumber, BOOLEAN Value);
typedef VOID (EFIAPI *EFI_PEI_PCD_PPI_CALLBACK)(EFI_GUID *Guid, UINTN CallBackToken, VOID *TokenData, UINTN TokenDatSize);
typedef EFI_STATUS (EFIAPI *EFI_PEI_PCD_PPI_CALLBACK_ON_SET)(const EFI_GUID *Guid, UINTN CallBackToken, EFI_PEI_PCD_PPI_CALLBACK CallBackFunction);
typedef EFI_STATUS (EFIAPI *EFI_PEI_PCD_PPI_CANCEL_CALLBACK)(const EFI_GUID *Guid, UINTN CallBackToken, EFI_PEI_PCD_PPI_CALLBACK CallBackFunction);
typedef EFI_STATUS (EFIAPI *EFI_PEI_PCD_PPI_GET_NEXT_TOKEN)(const EFI_GUID *Guid, UINTN *TokenNumber);
typedef EFI_STATUS (EFIAPI *EFI_PEI_PCD_PPI_GET_NEXT_TOKEN_SPACE)(const EFI_GUID **Guid);
typedef struct {
  EFI_PEI_PCD_PPI_SET_SKU SetSku;
  EFI_PEI_PCD_PPI_GET_8 Get8;
  EFI_PEI_PCD_PPI_GET_16 Get16;
  EFI_PEI_PCD_PPI_GET_32 Get32;
  EFI_PEI_PCD_PPI_GET_64 Get64;
  EFI_PEI_PCD_PPI_GET_POINTER GetPtr;
  EFI_PEI_PCD_PPI_GET_BOOLEAN GetBool;
  EFI_PEI_PCD_PPI_GET_SIZE GetSize;
  EFI_PEI_PCD_PPI_SET_8 Set8;
  EFI_PEI_PCD_PPI_SET_16 Set16;
  EFI_PEI_PCD_PPI_SET_32 Set32;
  EFI_PEI_PCD_PPI_SET_64 Set64;
  EFI_PEI_PCD_PPI_SET_POINTER SetPtr;
  EFI_PEI_PCD_PPI_SET_BOOLEAN SetBool;
  EFI_PEI_PCD_PPI_CALLBACK_ON_SET CallbackOnSet;
  EFI_PEI_PCD_PPI_CANCEL_CALLBACK CancelCallback;
  EFI_PEI_PCD_PPI_GET_NEXT_TOKEN GetNextToken;
  EFI_PEI_PCD_PPI_GET_NEXT_TOKEN_SPACE GetNextTokenSpace;
} EFI_PEI_PCD_PPI;
`,
  },
  {
    name: 'Ppi/PiPcdInfo.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#include <Protocol/PiPcdInfo.h>
#include <Protocol/PcdInfo.h>
extern EFI_GUID gEfiGetPcdInfoPpiGuid;
#define EFI_GET_PCD_INFO_PPI_GUID { 0xa60c6b59, 0xe459, 0x425d, { 0x9c, 0x69, 0xb, 0xcc, 0x9c, 0xb2, 0x7d, 0x81 } }
typedef struct _EFI_GET_PCD_INFO_PPI EFI_GET_PCD_INFO_PPI;
typedef EFI_STATUS (EFIAPI *EFI_GET_PCD_INFO_PPI_GET_INFO)(const EFI_GUID *Guid, UINTN TokenNumber, EFI_PCD_INFO *PcdInfo);
typedef UINTN (EFIAPI *EFI_GET_PCD_INFO_PPI_GET_SKU)(VOID);
struct _EFI_GET_PCD_INFO_PPI {
  EFI_GET_PCD_INFO_PPI_GET_INFO GetInfo;
  EFI_GET_PCD_INFO_PPI_GET_SKU GetSku;
};
`,
  },
  {
    name: 'Ppi/PlatformSpecificResetFilter.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#include <Protocol/ResetNotification.h>
#define EDKII_PLATFORM_SPECIFIC_RESET_FILTER_PPI_GUID { 0x8c9f4de3, 0x7b90, 0x47ef, { 0x93, 0x8, 0x28, 0x7c, 0xec, 0xd6, 0x6d, 0xe8 } }
typedef EFI_RESET_NOTIFICATION_PROTOCOL EDKII_PLATFORM_SPECIFIC_RESET_FILTER_PPI;
extern EFI_GUID gEdkiiPlatformSpecificResetFilterPpiGuid;
`,
  },
  {
    name: 'Ppi/PlatformSpecificResetHandler.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#include <Protocol/ResetNotification.h>
#define EDKII_PLATFORM_SPECIFIC_RESET_HANDLER_PPI_GUID { 0x75cf14ae, 0x3441, 0x49dc, { 0xaa, 0x10, 0xbb, 0x35, 0xa7, 0xba, 0x8b, 0xab } }
typedef EFI_RESET_NOTIFICATION_PROTOCOL EDKII_PLATFORM_SPECIFIC_RESET_HANDLER_PPI;
extern EFI_GUID gEdkiiPlatformSpecificResetHandlerPpiGuid;
`,
  },
  {
    name: 'Ppi/PlatformSpecificResetNotification.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiPei.h>
#include <Protocol/ResetNotification.h>
#define EDKII_PLATFORM_SPECIFIC_RESET_NOTIFICATION_PPI_GUID { 0xe09f355d, 0xdae8, 0x4910, { 0xb1, 0x4a, 0x92, 0x78, 0x0f, 0xdc, 0xf7, 0xcb } }
typedef EFI_RESET_NOTIFICATION_PROTOCOL EDKII_PLATFORM_SPECIFIC_RESET_NOTIFICATION_PPI;
extern EFI_GUID gEdkiiPlatformSpecificResetNotificationPpiGuid;
`,
  },
  {
    name: 'Ppi/ReadOnlyVariable2.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_PEI_READ_ONLY_VARIABLE2_PPI_GUID { 0x2ab86ef5, 0xecb5, 0x4134, { 0xb5, 0x56, 0x38, 0x54, 0xca, 0x1f, 0xe1, 0xb4 } }
typedef struct _EFI_PEI_READ_ONLY_VARIABLE2_PPI EFI_PEI_READ_ONLY_VARIABLE2_PPI;
typedef EFI_STATUS (EFIAPI *EFI_PEI_GET_VARIABLE2)(const EFI_PEI_READ_ONLY_VARIABLE2_PPI *This, const CHAR16 *VariableName, const EFI_GUID *VariableGuid, UINT32 *Attributes, UINTN *DataSize, VOID *Data);
typedef EFI_STATUS (EFIAPI *EFI_PEI_GET_NEXT_VARIABLE_NAME2)(const EFI_PEI_READ_ONLY_VARIABLE2_PPI *This, UINTN *VariableNameSize, CHAR16 *VariableName, EFI_GUID *VariableGuid);
struct _EFI_PEI_READ_ONLY_VARIABLE2_PPI {
  EFI_PEI_GET_VARIABLE2 GetVariable;
  EFI_PEI_GET_NEXT_VARIABLE_NAME2 NextVariableName;
};
extern EFI_GUID gEfiPeiReadOnlyVariable2PpiGuid;
`,
  },
  {
    name: 'Ppi/ReportStatusCodeHandler.h',
    text: `#pragma once
#include <PiPei.h>
#include <Uefi.h>
#define EFI_PEI_RSC_HANDLER_PPI_GUID { 0x65d394, 0x9951, 0x4144, {0x82, 0xa3, 0xa, 0xfc, 0x85, 0x79, 0xc2, 0x51} }
typedef EFI_STATUS (EFIAPI *EFI_PEI_RSC_HANDLER_CALLBACK)(const EFI_PEI_SERVICES **PeiServices, EFI_STATUS_CODE_TYPE Type, EFI_STATUS_CODE_VALUE Value, UINT32 Instance, const EFI_GUID *CallerId, const EFI_STATUS_CODE_DATA *Data);
typedef EFI_STATUS (EFIAPI *EFI_PEI_RSC_HANDLER_REGISTER)(EFI_PEI_RSC_HANDLER_CALLBACK Callback);
typedef EFI_STATUS (EFIAPI *EFI_PEI_RSC_HANDLER_UNREGISTER)(EFI_PEI_RSC_HANDLER_CALLBACK Callback);
typedef struct _EFI_PEI_RSC_HANDLER_PPI {
  EFI_PEI_RSC_HANDLER_REGISTER Register;
  EFI_PEI_RSC_HANDLER_UNREGISTER Unregister;
} EFI_PEI_RSC_HANDLER_PPI;
extern EFI_GUID gEfiPeiRscHandlerPpiGuid;
`,
  },
  {
    name: 'Ppi/Reset.h',
    text: `#pragma once
#include <PiPei.h>
#include <Uefi.h>
#define EFI_PEI_RESET_PPI_GUID { 0xef398d58, 0x9dfd, 0x4103, {0xbf, 0x94, 0x78, 0xc6, 0xf4, 0xfe, 0x71, 0x2f } }
typedef struct {
  EFI_PEI_RESET_SYSTEM ResetSystem;
} EFI_PEI_RESET_PPI;
extern EFI_GUID gEfiPeiResetPpiGuid;
`,
  },
  {
    name: 'Ppi/Reset2.h',
    text: `#pragma once
#include <PiPei.h>
#include <Uefi.h>
#define EFI_PEI_RESET2_PPI_GUID { 0x6cc45765, 0xcce4, 0x42fd, {0xbc, 0x56, 0x1, 0x1a, 0xaa, 0xc6, 0xc9, 0xa8 } }
typedef struct _EFI_PEI_RESET2_PPI {
  EFI_PEI_RESET2_SYSTEM ResetSystem;
} EFI_PEI_RESET2_PPI;
extern EFI_GUID gEfiPeiReset2PpiGuid;
`,
  },
  {
    name: 'Ppi/Stall.h',
    text: `#pragma once
#include <PiPei.h>
#include <Uefi.h>
#define EFI_PEI_STALL_PPI_GUID { 0x1f4c6f90, 0xb06b, 0x48d8, {0xa2, 0x01, 0xba, 0xe5, 0xf1, 0xcd, 0x7d, 0x56 } }
typedef struct _EFI_PEI_STALL_PPI EFI_PEI_STALL_PPI;
typedef EFI_STATUS (EFIAPI *EFI_PEI_STALL)(const EFI_PEI_SERVICES **PeiServices, const EFI_PEI_STALL_PPI *This, UINTN Microseconds);
struct _EFI_PEI_STALL_PPI {
  UINTN Resolution;
  EFI_PEI_STALL Stall;
};
extern EFI_GUID gEfiPeiStallPpiGuid;
`,
  },
  {
    name: 'Ppi/StatusCode.h',
    text: `#pragma once
#include <PiPei.h>
#include <Uefi.h>
#define EFI_PEI_REPORT_PROGRESS_CODE_PPI_GUID { 0x229832d3, 0x7a30, 0x4b36, {0xb8, 0x27, 0xf4, 0xc, 0xb7, 0xd4, 0x54, 0x36 } }
typedef struct {
  EFI_PEI_REPORT_STATUS_CODE ReportStatusCode;
} EFI_PEI_PROGRESS_CODE_PPI;
extern EFI_GUID gEfiPeiStatusCodePpiGuid;
`,
  },
];
