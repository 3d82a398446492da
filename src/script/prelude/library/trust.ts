// Libraries of keys, hashes, TPMs and of confidential computing. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const trustHeaders: readonly Header[] = [
  {
    name: 'Library/RngLib.h',
    text: `#pragma once
#include <Uefi.h>
BOOLEAN EFIAPI GetRandomNumber16 (UINT16 *Rand);
BOOLEAN EFIAPI GetRandomNumber32 (UINT32 *Rand);
BOOLEAN EFIAPI GetRandomNumber64 (UINT64 *Rand);
BOOLEAN EFIAPI GetRandomNumber128 (UINT64 *Rand);
`,
  },
  {
    name: 'Library/SecurityManagementLib.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_AUTH_OPERATION_NONE 0x00
#define EFI_AUTH_OPERATION_VERIFY_IMAGE 0x01
#define EFI_AUTH_OPERATION_DEFER_IMAGE_LOAD 0x02
#define EFI_AUTH_OPERATION_MEASURE_IMAGE 0x04
#define EFI_AUTH_OPERATION_CONNECT_POLICY 0x08
#define EFI_AUTH_OPERATION_AUTHENTICATION_STATE 0x10
#define EFI_AUTH_OPERATION_IMAGE_REQUIRED 0x80000000
typedef EFI_STATUS (EFIAPI *SECURITY_FILE_AUTHENTICATION_STATE_HANDLER)(UINT32 AuthenticationStatus, const EFI_DEVICE_PATH_PROTOCOL *File, VOID *FileBuffer, UINTN FileSize);
EFI_STATUS EFIAPI RegisterSecurityHandler (SECURITY_FILE_AUTHENTICATION_STATE_HANDLER SecurityHandler, UINT32 AuthenticationOperation);
EFI_STATUS EFIAPI ExecuteSecurityHandlers (UINT32 AuthenticationStatus, const EFI_DEVICE_PATH_PROTOCOL *FilePath);
typedef EFI_STATUS (EFIAPI *SECURITY2_FILE_AUTHENTICATION_HANDLER)(UINT32 AuthenticationStatus, const EFI_DEVICE_PATH_PROTOCOL *File, VOID *FileBuffer, UINTN FileSize, BOOLEAN BootPolicy);
EFI_STATUS EFIAPI RegisterSecurity2Handler (SECURITY2_FILE_AUTHENTICATION_HANDLER Security2Handler, UINT32 AuthenticationOperation);
EFI_STATUS EFIAPI ExecuteSecurity2Handlers (UINT32 AuthenticationOperation, UINT32 AuthenticationStatus, const EFI_DEVICE_PATH_PROTOCOL *File, VOID *FileBuffer, UINTN FileSize, BOOLEAN BootPolicy);
`,
  },
];
