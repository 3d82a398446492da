// PPIs that reset, report and keep values. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const statusAndResetHeaders: readonly Header[] = [
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
