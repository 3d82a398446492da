// Libraries of trusted platform modules. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const tpmHeaders: readonly Header[] = [
  {
    name: 'Library/Tcg2PhysicalPresenceLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <IndustryStandard/Tpm20.h>
#include <IndustryStandard/TcgPhysicalPresence.h>
#include <Protocol/Tcg2Protocol.h>
#define TCG2_BIOS_TPM_MANAGEMENT_FLAG_PP_REQUIRED_FOR_CLEAR BIT1
#define TCG2_LIB_PP_FLAG_RESET_TRACK BIT3
#define TCG2_BIOS_TPM_MANAGEMENT_FLAG_PP_REQUIRED_FOR_TURN_ON BIT4
#define TCG2_BIOS_TPM_MANAGEMENT_FLAG_PP_REQUIRED_FOR_TURN_OFF BIT5
#define TCG2_BIOS_TPM_MANAGEMENT_FLAG_PP_REQUIRED_FOR_CHANGE_EPS BIT6
#define TCG2_BIOS_TPM_MANAGEMENT_FLAG_PP_REQUIRED_FOR_CHANGE_PCRS BIT7
#define TCG2_BIOS_INFORMATION_FLAG_HIERARCHY_CONTROL_STORAGE_DISABLE BIT8
#define TCG2_BIOS_INFORMATION_FLAG_HIERARCHY_CONTROL_ENDORSEMENT_DISABLE BIT9
#define TCG2_BIOS_STORAGE_MANAGEMENT_FLAG_PP_REQUIRED_FOR_ENABLE_BLOCK_SID BIT16
#define TCG2_BIOS_STORAGE_MANAGEMENT_FLAG_PP_REQUIRED_FOR_DISABLE_BLOCK_SID BIT17
#define TCG2_BIOS_STORAGE_MANAGEMENT_FLAG_ENABLE_BLOCK_SID BIT18
VOID EFIAPI Tcg2PhysicalPresenceLibProcessRequest (TPM2B_AUTH *PlatformAuth);
BOOLEAN EFIAPI Tcg2PhysicalPresenceLibNeedUserConfirm (VOID);
UINT32 EFIAPI Tcg2PhysicalPresenceLibGetManagementFlags (VOID);
UINT32 EFIAPI Tcg2PhysicalPresenceLibReturnOperationResponseToOsFunction (UINT32 *MostRecentRequest, UINT32 *Response);
UINT32 Tcg2PhysicalPresenceLibSubmitRequestToPreOSFunctionEx (UINT32 *OperationRequest, UINT32 *RequestParameter);
UINT32 EFIAPI Tcg2PhysicalPresenceLibSubmitRequestToPreOSFunction (UINT32 OperationRequest, UINT32 RequestParameter);
UINT32 EFIAPI Tcg2PhysicalPresenceLibGetUserConfirmationStatusFunction (UINT32 OperationRequest);
`,
  },
  {
    name: 'Library/Tcg2PpVendorLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <IndustryStandard/Tpm20.h>
#include <Protocol/Tcg2Protocol.h>
#include <Library/Tcg2PhysicalPresenceLib.h>
UINT32 EFIAPI Tcg2PpVendorLibExecutePendingRequest (TPM2B_AUTH *PlatformAuth, UINT32 OperationRequest, UINT32 *ManagementFlags, BOOLEAN *ResetRequired);
BOOLEAN EFIAPI Tcg2PpVendorLibHasValidRequest (UINT32 OperationRequest, UINT32 ManagementFlags, BOOLEAN *RequestConfirmed);
UINT32 EFIAPI Tcg2PpVendorLibSubmitRequestToPreOSFunction (UINT32 OperationRequest, UINT32 ManagementFlags, UINT32 RequestParameter);
UINT32 EFIAPI Tcg2PpVendorLibGetUserConfirmationStatusFunction (UINT32 OperationRequest, UINT32 ManagementFlags);
`,
  },
  {
    name: 'Library/TcgEventLogRecordLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Uefi.h>
#pragma pack(1)
#define PLATFORM_FIRMWARE_BLOB_DESC "Fv(XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX)"
typedef struct {
  UINT8 BlobDescriptionSize;
  UINT8 BlobDescription[sizeof (PLATFORM_FIRMWARE_BLOB_DESC)];
  EFI_PHYSICAL_ADDRESS BlobBase;
  UINT64 BlobLength;
} PLATFORM_FIRMWARE_BLOB2_STRUCT;
#define HANDOFF_TABLE_POINTER_DESC "1234567890ABCDEF"
typedef struct {
  UINT8 TableDescriptionSize;
  UINT8 TableDescription[sizeof (HANDOFF_TABLE_POINTER_DESC)];
  UINT64 NumberOfTables;
  EFI_CONFIGURATION_TABLE TableEntry[1];
} HANDOFF_TABLE_POINTERS2_STRUCT;
#pragma pack()
VOID *TpmMeasurementGetFvName (EFI_PHYSICAL_ADDRESS FvBase, UINT64 FvLength);
EFI_STATUS EFIAPI MeasureFirmwareBlob (UINT32 PcrIndex, CHAR8 *Description, EFI_PHYSICAL_ADDRESS FirmwareBlobBase, UINT64 FirmwareBlobLength);
EFI_STATUS EFIAPI MeasureHandoffTable (UINT32 PcrIndex, CHAR8 *Description, EFI_GUID *TableGuid, VOID *TableAddress, UINTN TableLength);
`,
  },
  {
    name: 'Library/TcgPpVendorLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#define TCG_PHYSICAL_PRESENCE_VENDOR_SPECIFIC_OPERATION 128
#define TCG_BIOS_TPM_MANAGEMENT_FLAG_NO_PPI_PROVISION BIT0
#define TCG_BIOS_TPM_MANAGEMENT_FLAG_NO_PPI_CLEAR BIT1
#define TCG_BIOS_TPM_MANAGEMENT_FLAG_NO_PPI_MAINTENANCE BIT2
#define TCG_VENDOR_LIB_FLAG_RESET_TRACK BIT3
#define TCG_PP_OPERATION_RESPONSE_SUCCESS 0x0
#define TCG_PP_OPERATION_RESPONSE_USER_ABORT 0xFFFFFFF0
#define TCG_PP_OPERATION_RESPONSE_BIOS_FAILURE 0xFFFFFFF1
#define TCG_PP_SUBMIT_REQUEST_TO_PREOS_SUCCESS 0
#define TCG_PP_SUBMIT_REQUEST_TO_PREOS_NOT_IMPLEMENTED 1
#define TCG_PP_SUBMIT_REQUEST_TO_PREOS_GENERAL_FAILURE 2
#define TCG_PP_SUBMIT_REQUEST_TO_PREOS_BLOCKED_BY_BIOS_SETTINGS 3
#define TCG_PP_GET_USER_CONFIRMATION_NOT_IMPLEMENTED 0
#define TCG_PP_GET_USER_CONFIRMATION_BIOS_ONLY 1
#define TCG_PP_GET_USER_CONFIRMATION_BLOCKED_BY_BIOS_CONFIGURATION 2
#define TCG_PP_GET_USER_CONFIRMATION_ALLOWED_AND_PPUSER_REQUIRED 3
#define TCG_PP_GET_USER_CONFIRMATION_ALLOWED_AND_PPUSER_NOT_REQUIRED 4
UINT32 EFIAPI TcgPpVendorLibExecutePendingRequest (UINT32 OperationRequest, UINT32 *ManagementFlags, BOOLEAN *ResetRequired);
BOOLEAN EFIAPI TcgPpVendorLibHasValidRequest (UINT32 OperationRequest, UINT32 ManagementFlags, BOOLEAN *RequestConfirmed);
UINT32 EFIAPI TcgPpVendorLibSubmitRequestToPreOSFunction (UINT32 OperationRequest, UINT32 ManagementFlags);
UINT32 EFIAPI TcgPpVendorLibGetUserConfirmationStatusFunction (UINT32 OperationRequest, UINT32 ManagementFlags);
`,
  },
  {
    name: 'Library/TcgStorageCoreLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <IndustryStandard/TcgStorageCore.h>
#pragma pack(1)
typedef enum {
  TcgResultSuccess,
  TcgResultFailure,
  TcgResultFailureNullPointer,
  TcgResultFailureZeroSize,
  TcgResultFailureInvalidAction,
  TcgResultFailureBufferTooSmall,
  TcgResultFailureEndBuffer,
  TcgResultFailureInvalidType,
} TCG_RESULT;
typedef struct {
  VOID *Buffer;
  UINT32 BufferSize;
  TCG_COM_PACKET *ComPacket;
  TCG_PACKET *CurPacket;
  TCG_SUB_PACKET *CurSubPacket;
  BOOLEAN DryRun;
} TCG_CREATE_STRUCT;
typedef struct {
  const VOID *Buffer;
  UINT32 BufferSize;
  TCG_COM_PACKET *ComPacket;
  TCG_PACKET *CurPacket;
  TCG_SUB_PACKET *CurSubPacket;
  UINT8 *CurPtr;
} TCG_PARSE_STRUCT;
typedef struct {
  TCG_TOKEN_TYPE Type;
  UINT8 *HdrStart;
} TCG_TOKEN;
TCG_RESULT EFIAPI TcgInitTcgCreateStruct (TCG_CREATE_STRUCT *CreateStruct, VOID *Buffer, UINT32 BufferSize);
TCG_RESULT EFIAPI TcgStartComPacket (TCG_CREATE_STRUCT *CreateStruct, UINT16 ComId, UINT16 ComIdExtension);
TCG_RESULT EFIAPI TcgStartPacket (TCG_CREATE_STRUCT *CreateStruct, UINT32 Tsn, UINT32 Hsn, UINT32 SeqNumber, UINT16 AckType, UINT32 Ack);
TCG_RESULT EFIAPI TcgStartSubPacket (TCG_CREATE_STRUCT *CreateStruct, UINT16 Kind);
TCG_RESULT EFIAPI TcgEndSubPacket (TCG_CREATE_STRUCT *CreateStruct);
TCG_RESULT EFIAPI TcgEndPacket (TCG_CREATE_STRUCT *CreateStruct);
TCG_RESULT EFIAPI TcgEndComPacket (TCG_CREATE_STRUCT *CreateStruct, UINT32 *Size);
TCG_RESULT EFIAPI TcgAddRawByte (TCG_CREATE_STRUCT *CreateStruct, UINT8 Byte);
TCG_RESULT EFIAPI TcgAddByteSequence (TCG_CREATE_STRUCT *CreateStruct, const VOID *Data, UINT32 DataSize, BOOLEAN Continued);
TCG_RESULT EFIAPI TcgAddInteger (TCG_CREATE_STRUCT *CreateStruct, const VOID *Data, UINT32 DataSize, BOOLEAN SignedInteger);
TCG_RESULT EFIAPI TcgAddUINT8 (TCG_CREATE_STRUCT *CreateStruct, UINT8 Value);
TCG_RESULT EFIAPI TcgAddUINT16 (TCG_CREATE_STRUCT *CreateStruct, UINT16 Value);
TCG_RESULT EFIAPI TcgAddUINT32 (TCG_CREATE_STRUCT *CreateStruct, UINT32 Value);
TCG_RESULT EFIAPI TcgAddUINT64 (TCG_CREATE_STRUCT *CreateStruct, UINT64 Value);
TCG_RESULT EFIAPI TcgAddBOOLEAN (TCG_CREATE_STRUCT *CreateStruct, BOOLEAN Value);
TCG_RESULT EFIAPI TcgAddTcgUid (TCG_CREATE_STRUCT *CreateStruct, TCG_UID Uid);
TCG_RESULT EFIAPI TcgAddStartList (TCG_CREATE_STRUCT *CreateStruct);
TCG_RESULT EFIAPI TcgAddEndList (TCG_CREATE_STRUCT *CreateStruct);
TCG_RESULT EFIAPI TcgAddStartName (TCG_CREATE_STRUCT *CreateStruct);
TCG_RESULT EFIAPI TcgAddEndName (TCG_CREATE_STRUCT *CreateStruct);
TCG_RESULT EFIAPI TcgAddCall (TCG_CREATE_STRUCT *CreateStruct);
TCG_RESULT EFIAPI TcgAddEndOfData (TCG_CREATE_STRUCT *CreateStruct);
TCG_RESULT EFIAPI TcgAddEndOfSession (TCG_CREATE_STRUCT *CreateStruct);
TCG_RESULT EFIAPI TcgAddStartTransaction (TCG_CREATE_STRUCT *CreateStruct);
TCG_RESULT EFIAPI TcgAddEndTransaction (TCG_CREATE_STRUCT *CreateStruct);
TCG_RESULT EFIAPI TcgInitTcgParseStruct (TCG_PARSE_STRUCT *ParseStruct, const VOID *Buffer, UINT32 BufferSize);
TCG_RESULT EFIAPI TcgGetNextToken (TCG_PARSE_STRUCT *ParseStruct, TCG_TOKEN *TcgToken);
TCG_RESULT EFIAPI TcgGetNextTokenType (TCG_PARSE_STRUCT *ParseStruct, TCG_TOKEN_TYPE Type);
TCG_RESULT EFIAPI TcgGetAtomInfo (const TCG_TOKEN *TcgToken, UINT32 *HeaderLength, UINT32 *DataLength, UINT8 *ByteOrInt, UINT8 *SignOrCont);
UINT8 *EFIAPI TcgGetTokenByteSequence (const TCG_TOKEN *TcgToken, UINT32 *Length);
TCG_RESULT EFIAPI TcgGetTokenUINT64 (const TCG_TOKEN *TcgToken, UINT64 *Value);
TCG_RESULT EFIAPI TcgGetNextUINT8 (TCG_PARSE_STRUCT *ParseStruct, UINT8 *Value);
TCG_RESULT EFIAPI TcgGetNextUINT16 (TCG_PARSE_STRUCT *ParseStruct, UINT16 *Value);
TCG_RESULT EFIAPI TcgGetNextUINT32 (TCG_PARSE_STRUCT *ParseStruct, UINT32 *Value);
TCG_RESULT EFIAPI TcgGetNextUINT64 (TCG_PARSE_STRUCT *ParseStruct, UINT64 *Value);
TCG_RESULT EFIAPI TcgGetNextBOOLEAN (TCG_PARSE_STRUCT *ParseStruct, BOOLEAN *Value);
TCG_RESULT EFIAPI TcgGetNextTcgUid (TCG_PARSE_STRUCT *ParseStruct, TCG_UID *Uid);
TCG_RESULT EFIAPI TcgGetNextByteSequence (TCG_PARSE_STRUCT *ParseStruct, const VOID **Data, UINT32 *Length);
TCG_RESULT EFIAPI TcgGetNextStartList (TCG_PARSE_STRUCT *ParseStruct);
TCG_RESULT EFIAPI TcgGetNextEndList (TCG_PARSE_STRUCT *ParseStruct);
TCG_RESULT EFIAPI TcgGetNextStartName (TCG_PARSE_STRUCT *ParseStruct);
TCG_RESULT EFIAPI TcgGetNextEndName (TCG_PARSE_STRUCT *ParseStruct);
TCG_RESULT EFIAPI TcgGetNextCall (TCG_PARSE_STRUCT *ParseStruct);
TCG_RESULT EFIAPI TcgGetNextEndOfData (TCG_PARSE_STRUCT *ParseStruct);
TCG_RESULT EFIAPI TcgGetNextEndOfSession (TCG_PARSE_STRUCT *ParseStruct);
TCG_RESULT EFIAPI TcgGetNextStartTransaction (TCG_PARSE_STRUCT *ParseStruct);
TCG_RESULT EFIAPI TcgGetNextEndTransaction (TCG_PARSE_STRUCT *ParseStruct);
typedef BOOLEAN (EFIAPI *TCG_LEVEL0_ENUM_CALLBACK)(const TCG_LEVEL0_DISCOVERY_HEADER *DiscoveryHeader, TCG_LEVEL0_FEATURE_DESCRIPTOR_HEADER *Feature, UINTN FeatureSize, VOID *Context);
TCG_RESULT EFIAPI TcgStartMethodCall (TCG_CREATE_STRUCT *CreateStruct, TCG_UID InvokingId, TCG_UID MethodId);
TCG_RESULT EFIAPI TcgStartParameters (TCG_CREATE_STRUCT *CreateStruct);
TCG_RESULT EFIAPI TcgEndParameters (TCG_CREATE_STRUCT *CreateStruct);
TCG_RESULT EFIAPI TcgEndMethodCall (TCG_CREATE_STRUCT *CreateStruct);
TCG_RESULT EFIAPI TcgCreateStartSession (TCG_CREATE_STRUCT *CreateStruct, UINT32 *Size, UINT16 ComId, UINT16 ComIdExtension, UINT32 HostSessionId, TCG_UID SpId, BOOLEAN Write, UINT32 HostChallengeLength, const VOID *HostChallenge, TCG_UID HostSigningAuthority);
TCG_RESULT EFIAPI TcgCreateSetCPin (TCG_CREATE_STRUCT *CreateStruct, UINT32 *Size, UINT16 ComId, UINT16 ComIdExtension, UINT32 TperSession, UINT32 HostSession, TCG_UID SidRow, const VOID *Password, UINT32 PasswordSize);
TCG_RESULT EFIAPI TcgSetAuthorityEnabled (TCG_CREATE_STRUCT *CreateStruct, UINT32 *Size, UINT16 ComId, UINT16 ComIdExtension, UINT32 TperSession, UINT32 HostSession, TCG_UID AuthorityUid, BOOLEAN Enabled);
TCG_RESULT EFIAPI TcgCreateEndSession (TCG_CREATE_STRUCT *CreateStruct, UINT32 *Size, UINT16 ComId, UINT16 ComIdExtension, UINT32 HostSessionId, UINT32 TpSessionId);
CHAR8 *EFIAPI TcgTokenTypeString (TCG_TOKEN_TYPE Type);
TCG_RESULT EFIAPI TcgGetMethodStatus (const TCG_PARSE_STRUCT *ParseStruct, UINT8 *MethodStatus);
CHAR8 *EFIAPI TcgMethodStatusString (UINT8 MethodStatus);
TCG_RESULT EFIAPI TcgGetComIds (const TCG_PARSE_STRUCT *ParseStruct, UINT16 *ComId, UINT16 *ComIdExtension);
TCG_RESULT EFIAPI TcgCheckComIds (const TCG_PARSE_STRUCT *ParseStruct, UINT16 ExpectedComId, UINT16 ExpectedComIdExtension);
TCG_RESULT EFIAPI TcgParseSyncSession (const TCG_PARSE_STRUCT *ParseStruct, UINT16 ComId, UINT16 ComIdExtension, UINT32 HostSessionId, UINT32 *TperSessionId);
TCG_RESULT EFIAPI TcgCreateSetAce (TCG_CREATE_STRUCT *CreateStruct, UINT32 *Size, UINT16 ComId, UINT16 ComIdExtension, UINT32 TperSession, UINT32 HostSession, TCG_UID AceRow, TCG_UID Authority1, BOOLEAN LogicalOperator, TCG_UID Authority2);
BOOLEAN EFIAPI TcgEnumLevel0Discovery (const TCG_LEVEL0_DISCOVERY_HEADER *DiscoveryHeader, TCG_LEVEL0_ENUM_CALLBACK Callback, VOID *Context);
TCG_LEVEL0_FEATURE_DESCRIPTOR_HEADER *EFIAPI TcgGetFeature (const TCG_LEVEL0_DISCOVERY_HEADER *DiscoveryHeader, UINT16 FeatureCode, UINTN *FeatureSize);
BOOLEAN EFIAPI TcgIsProtocolSupported (const TCG_SUPPORTED_SECURITY_PROTOCOLS *ProtocolList, UINT16 Protocol);
BOOLEAN EFIAPI TcgIsLocked (const TCG_LEVEL0_DISCOVERY_HEADER *Discovery);
#pragma pack()
`,
  },
  {
    name: 'Library/TcgStorageOpalLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <IndustryStandard/TcgStorageOpal.h>
#include <Library/TcgStorageCoreLib.h>
#include <Protocol/StorageSecurityCommand.h>
#pragma pack(1)
typedef struct {
  UINT32 OpalSsc1:1;
  UINT32 OpalSsc2:1;
  UINT32 OpalSscLite:1;
  UINT32 PyriteSsc:1;
  UINT32 Sp1:1;
  UINT32 Sp2:1;
  UINT32 SpIeee1667:1;
  UINT32 MediaEncryption:1;
  UINT32 InitCpinIndicator:1;
  UINT32 CpinUponRevert:1;
  UINT32 BlockSid:1;
  UINT32 PyriteSscV2:1;
  UINT32 DataRemoval:1;
} OPAL_DISK_SUPPORT_ATTRIBUTE;
typedef enum {
  OpalOwnershipUnknown,
  OpalOwnershipNobody,
} OPAL_OWNER_SHIP;
typedef struct {
  UINT32 HostSessionId;
  UINT32 TperSessionId;
  UINT16 ComIdExtension;
  UINT16 OpalBaseComId;
  EFI_STORAGE_SECURITY_COMMAND_PROTOCOL *Sscp;
  UINT32 MediaId;
} OPAL_SESSION;
#pragma pack()
TCG_RESULT EFIAPI OpalRetrieveSupportedProtocolList (OPAL_SESSION *Session, UINTN BufferSize, VOID *BuffAddress);
TCG_RESULT EFIAPI OpalRetrieveLevel0DiscoveryHeader (OPAL_SESSION *Session, UINTN BufferSize, VOID *BuffAddress);
TCG_RESULT EFIAPI OpalStartSession (OPAL_SESSION *Session, TCG_UID SpId, BOOLEAN Write, UINT32 HostChallengeLength, const VOID *HostChallenge, TCG_UID HostSigningAuthority, UINT8 *MethodStatus);
TCG_RESULT EFIAPI OpalEndSession (OPAL_SESSION *Session);
TCG_RESULT EFIAPI OpalPsidRevert (OPAL_SESSION *AdminSpSession);
TCG_RESULT EFIAPI OpalGetMsid (OPAL_SESSION *AdminSpSession, UINT32 MsidBufferSize, UINT8 *Msid, UINT32 *MsidLength);
TCG_RESULT EFIAPI OpalActivateLockingSp (OPAL_SESSION *AdminSpSession, UINT8 *MethodStatus);
TCG_RESULT EFIAPI OpalSetPassword (OPAL_SESSION *Session, TCG_UID CpinRowUid, const VOID *NewPin, UINT32 NewPinLength, UINT8 *MethodStatus);
TCG_RESULT EFIAPI OpalGlobalLockingRangeGenKey (OPAL_SESSION *LockingSpSession, UINT8 *MethodStatus);
TCG_RESULT EFIAPI OpalUpdateGlobalLockingRange (OPAL_SESSION *LockingSpSession, BOOLEAN ReadLocked, BOOLEAN WriteLocked, UINT8 *MethodStatus);
TCG_RESULT EFIAPI OpalSetLockingRange (OPAL_SESSION *LockingSpSession, TCG_UID LockingRangeUid, UINT64 RangeStart, UINT64 RangeLength, BOOLEAN ReadLockEnabled, BOOLEAN WriteLockEnabled, BOOLEAN ReadLocked, BOOLEAN WriteLocked, UINT8 *MethodStatus);
TCG_RESULT EFIAPI OpalSetLockingSpAuthorityEnabledAndPin (OPAL_SESSION *LockingSpSession, TCG_UID CpinRowUid, TCG_UID AuthorityUid, const VOID *NewPin, UINT32 NewPinLength, UINT8 *MethodStatus);
TCG_RESULT EFIAPI OpalDisableUser (OPAL_SESSION *LockingSpSession, UINT8 *MethodStatus);
TCG_RESULT EFIAPI OpalAdminRevert (OPAL_SESSION *LockingSpSession, BOOLEAN KeepUserData, UINT8 *MethodStatus);
TCG_RESULT EFIAPI OpalGetTryLimit (OPAL_SESSION *LockingSpSession, TCG_UID RowUid, UINT32 *TryLimit);
TCG_RESULT EFIAPI OpalCreateRetrieveGlobalLockingRangeActiveKey (const OPAL_SESSION *Session, TCG_CREATE_STRUCT *CreateStruct, UINT32 *Size);
TCG_RESULT EFIAPI OpalParseRetrieveGlobalLockingRangeActiveKey (TCG_PARSE_STRUCT *ParseStruct, TCG_UID *ActiveKey);
TCG_RESULT EFIAPI OpalGetLockingInfo (OPAL_SESSION *Session, TCG_LOCKING_FEATURE_DESCRIPTOR *LockingFeature);
BOOLEAN EFIAPI OpalFeatureSupported (OPAL_DISK_SUPPORT_ATTRIBUTE *SupportedAttributes);
BOOLEAN EFIAPI OpalFeatureEnabled (OPAL_DISK_SUPPORT_ATTRIBUTE *SupportedAttributes, TCG_LOCKING_FEATURE_DESCRIPTOR *LockingFeature);
BOOLEAN OpalDeviceLocked (OPAL_DISK_SUPPORT_ATTRIBUTE *SupportedAttributes, TCG_LOCKING_FEATURE_DESCRIPTOR *LockingFeature);
TCG_RESULT EFIAPI OpalBlockSid (OPAL_SESSION *Session, BOOLEAN HardwareReset);
TCG_RESULT EFIAPI OpalGetSupportedAttributesInfo (OPAL_SESSION *Session, OPAL_DISK_SUPPORT_ATTRIBUTE *SupportedAttributes, UINT16 *OpalBaseComId);
TCG_RESULT EFIAPI OpalUtilPsidRevert (OPAL_SESSION *AdminSpSession, const VOID *Psid, UINT32 PsidLength);
TCG_RESULT EFIAPI OpalUtilSetAdminPasswordAsSid (OPAL_SESSION *AdminSpSession, const VOID *GeneratedSid, UINT32 SidLength, const VOID *Password, UINT32 PassLength);
TCG_RESULT EFIAPI OpalUtilSetOpalLockingRange (OPAL_SESSION *LockingSpSession, const VOID *Password, UINT32 PassLength, TCG_UID LockingRangeUid, UINT64 RangeStart, UINT64 RangeLength, BOOLEAN ReadLockEnabled, BOOLEAN WriteLockEnabled, BOOLEAN ReadLocked, BOOLEAN WriteLocked);
TCG_RESULT EFIAPI OpalUtilSetAdminPassword (OPAL_SESSION *AdminSpSession, const VOID *OldPassword, UINT32 OldPasswordLength, const VOID *NewPassword, UINT32 NewPasswordLength);
TCG_RESULT EFIAPI OpalUtilSetUserPassword (OPAL_SESSION *LockingSpSession, const VOID *OldPassword, UINT32 OldPasswordLength, const VOID *NewPassword, UINT32 NewPasswordLength);
TCG_RESULT EFIAPI OpalUtilVerifyPassword (OPAL_SESSION *LockingSpSession, const VOID *Password, UINT32 PasswordLength, TCG_UID HostSigningAuthority);
TCG_RESULT EFIAPI OpalUtilSecureErase (OPAL_SESSION *LockingSpSession, const VOID *Password, UINT32 PasswordLength, BOOLEAN *PasswordFailed);
TCG_RESULT EFIAPI OpalUtilDisableUser (OPAL_SESSION *LockingSpSession, const VOID *Password, UINT32 PasswordLength, BOOLEAN *PasswordFailed);
TCG_RESULT EFIAPI OpalUtilRevert (OPAL_SESSION *LockingSpSession, BOOLEAN KeepUserData, const VOID *Password, UINT32 PasswordLength, BOOLEAN *PasswordFailed, UINT8 *Msid, UINT32 MsidLength);
TCG_RESULT EFIAPI OpalUtilSetSIDtoMSID (OPAL_SESSION *AdminSpSession, const VOID *Password, UINT32 PasswordLength, UINT8 *Msid, UINT32 MsidLength);
TCG_RESULT EFIAPI OpalUtilUpdateGlobalLockingRange (OPAL_SESSION *LockingSpSession, const VOID *Password, UINT32 PasswordLength, BOOLEAN ReadLocked, BOOLEAN WriteLocked);
TCG_RESULT EFIAPI OpalUtilGetMsid (OPAL_SESSION *Session, UINT8 *Msid, UINT32 MsidBufferLength, UINT32 *MsidLength);
OPAL_OWNER_SHIP EFIAPI OpalUtilDetermineOwnership (OPAL_SESSION *Session, UINT8 *Msid, UINT32 MsidLength);
BOOLEAN EFIAPI OpalUtilAdminPasswordExists (UINT16 OwnerShip, TCG_LOCKING_FEATURE_DESCRIPTOR *LockingFeature);
TCG_RESULT EFIAPI OpalUtilGetActiveDataRemovalMechanism (OPAL_SESSION *Session, const VOID *GeneratedSid, UINT32 SidLength, UINT8 *ActiveDataRemovalMechanism);
TCG_RESULT EFIAPI OpalUtilGetDataRemovalMechanismLists (OPAL_SESSION *Session, UINT32 *RemovalMechanismLists);
`,
  },
  {
    name: 'Library/Tpm12CommandLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <IndustryStandard/Tpm12.h>
EFI_STATUS EFIAPI Tpm12Startup (TPM_STARTUP_TYPE TpmSt);
EFI_STATUS EFIAPI Tpm12SaveState (VOID);
EFI_STATUS EFIAPI Tpm12ForceClear (VOID);
#pragma pack(1)
typedef struct {
  UINT16 sizeOfSelect;
  UINT8 pcrSelect[3];
} TPM12_PCR_SELECTION;
typedef struct {
  TPM12_PCR_SELECTION pcrSelection;
  TPM_LOCALITY_SELECTION localityAtRelease;
  TPM_COMPOSITE_HASH digestAtRelease;
} TPM12_PCR_INFO_SHORT;
typedef struct {
  TPM_STRUCTURE_TAG tag;
  TPM_NV_INDEX nvIndex;
  TPM12_PCR_INFO_SHORT pcrInfoRead;
  TPM12_PCR_INFO_SHORT pcrInfoWrite;
  TPM_NV_ATTRIBUTES permission;
  BOOLEAN bReadSTClear;
  BOOLEAN bWriteSTClear;
  BOOLEAN bWriteDefine;
  UINT32 dataSize;
} TPM12_NV_DATA_PUBLIC;
#pragma pack()
EFI_STATUS EFIAPI Tpm12NvDefineSpace (TPM12_NV_DATA_PUBLIC *PubInfo, TPM_ENCAUTH *EncAuth);
EFI_STATUS EFIAPI Tpm12NvReadValue (TPM_NV_INDEX NvIndex, UINT32 Offset, UINT32 *DataSize, UINT8 *Data);
EFI_STATUS EFIAPI Tpm12NvWriteValue (TPM_NV_INDEX NvIndex, UINT32 Offset, UINT32 DataSize, UINT8 *Data);
EFI_STATUS EFIAPI Tpm12Extend (TPM_DIGEST *DigestToExtend, TPM_PCRINDEX PcrIndex, TPM_DIGEST *NewPcrValue);
EFI_STATUS EFIAPI Tpm12PhysicalPresence (TPM_PHYSICAL_PRESENCE PhysicalPresence);
EFI_STATUS EFIAPI Tpm12ContinueSelfTest (VOID);
EFI_STATUS EFIAPI Tpm12GetCapabilityFlagPermanent (TPM_PERMANENT_FLAGS *TpmPermanentFlags);
EFI_STATUS EFIAPI Tpm12GetCapabilityFlagVolatile (TPM_STCLEAR_FLAGS *VolatileFlags);
`,
  },
  {
    name: 'Library/Tpm12DeviceLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <IndustryStandard/Tpm12.h>
EFI_STATUS EFIAPI Tpm12SubmitCommand (UINT32 InputParameterBlockSize, UINT8 *InputParameterBlock, UINT32 *OutputParameterBlockSize, UINT8 *OutputParameterBlock);
EFI_STATUS EFIAPI Tpm12RequestUseTpm (VOID);
`,
  },
  {
    name: 'Library/Tpm2CommandLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <IndustryStandard/Tpm20.h>
EFI_STATUS EFIAPI Tpm2HashSequenceStart (TPMI_ALG_HASH HashAlg, TPMI_DH_OBJECT *SequenceHandle);
EFI_STATUS EFIAPI Tpm2SequenceUpdate (TPMI_DH_OBJECT SequenceHandle, TPM2B_MAX_BUFFER *Buffer);
EFI_STATUS EFIAPI Tpm2EventSequenceComplete (TPMI_DH_PCR PcrHandle, TPMI_DH_OBJECT SequenceHandle, TPM2B_MAX_BUFFER *Buffer, TPML_DIGEST_VALUES *Results);
EFI_STATUS EFIAPI Tpm2SequenceComplete (TPMI_DH_OBJECT SequenceHandle, TPM2B_MAX_BUFFER *Buffer, TPM2B_DIGEST *Result);
EFI_STATUS EFIAPI Tpm2Startup (TPM_SU StartupType);
EFI_STATUS EFIAPI Tpm2Shutdown (TPM_SU ShutdownType);
EFI_STATUS EFIAPI Tpm2SelfTest (TPMI_YES_NO FullTest);
EFI_STATUS EFIAPI Tpm2SetPrimaryPolicy (TPMI_RH_HIERARCHY_AUTH AuthHandle, TPMS_AUTH_COMMAND *AuthSession, TPM2B_DIGEST *AuthPolicy, TPMI_ALG_HASH HashAlg);
EFI_STATUS EFIAPI Tpm2Clear (TPMI_RH_CLEAR AuthHandle, TPMS_AUTH_COMMAND *AuthSession);
EFI_STATUS EFIAPI Tpm2ClearControl (TPMI_RH_CLEAR AuthHandle, TPMS_AUTH_COMMAND *AuthSession, TPMI_YES_NO Disable);
EFI_STATUS EFIAPI Tpm2HierarchyChangeAuth (TPMI_RH_HIERARCHY_AUTH AuthHandle, TPMS_AUTH_COMMAND *AuthSession, TPM2B_AUTH *NewAuth);
EFI_STATUS EFIAPI Tpm2ChangeEPS (TPMI_RH_PLATFORM AuthHandle, TPMS_AUTH_COMMAND *AuthSession);
EFI_STATUS EFIAPI Tpm2ChangePPS (TPMI_RH_PLATFORM AuthHandle, TPMS_AUTH_COMMAND *AuthSession);
EFI_STATUS EFIAPI Tpm2HierarchyControl (TPMI_RH_HIERARCHY AuthHandle, TPMS_AUTH_COMMAND *AuthSession, TPMI_RH_HIERARCHY Hierarchy, TPMI_YES_NO State);
EFI_STATUS EFIAPI Tpm2DictionaryAttackLockReset (TPMI_RH_LOCKOUT LockHandle, TPMS_AUTH_COMMAND *AuthSession);
EFI_STATUS EFIAPI Tpm2DictionaryAttackParameters (TPMI_RH_LOCKOUT LockHandle, TPMS_AUTH_COMMAND *AuthSession, UINT32 NewMaxTries, UINT32 NewRecoveryTime, UINT32 LockoutRecovery);
EFI_STATUS EFIAPI Tpm2NvReadPublic (TPMI_RH_NV_INDEX NvIndex, TPM2B_NV_PUBLIC *NvPublic, TPM2B_NAME *NvName);
EFI_STATUS EFIAPI Tpm2NvDefineSpace (TPMI_RH_PROVISION AuthHandle, TPMS_AUTH_COMMAND *AuthSession, TPM2B_AUTH *Auth, TPM2B_NV_PUBLIC *NvPublic);
EFI_STATUS EFIAPI Tpm2NvUndefineSpace (TPMI_RH_PROVISION AuthHandle, TPMI_RH_NV_INDEX NvIndex, TPMS_AUTH_COMMAND *AuthSession);
EFI_STATUS EFIAPI Tpm2NvRead (TPMI_RH_NV_AUTH AuthHandle, TPMI_RH_NV_INDEX NvIndex, TPMS_AUTH_COMMAND *AuthSession, UINT16 Size, UINT16 Offset, TPM2B_MAX_BUFFER *OutData);
EFI_STATUS EFIAPI Tpm2NvWrite (TPMI_RH_NV_AUTH AuthHandle, TPMI_RH_NV_INDEX NvIndex, TPMS_AUTH_COMMAND *AuthSession, TPM2B_MAX_BUFFER *InData, UINT16 Offset);
EFI_STATUS EFIAPI Tpm2NvReadLock (TPMI_RH_NV_AUTH AuthHandle, TPMI_RH_NV_INDEX NvIndex, TPMS_AUTH_COMMAND *AuthSession);
EFI_STATUS EFIAPI Tpm2NvWriteLock (TPMI_RH_NV_AUTH AuthHandle, TPMI_RH_NV_INDEX NvIndex, TPMS_AUTH_COMMAND *AuthSession);
EFI_STATUS EFIAPI Tpm2NvGlobalWriteLock (TPMI_RH_PROVISION AuthHandle, TPMS_AUTH_COMMAND *AuthSession);
EFI_STATUS EFIAPI Tpm2PcrExtend (TPMI_DH_PCR PcrHandle, TPML_DIGEST_VALUES *Digests);
EFI_STATUS EFIAPI Tpm2PcrEvent (TPMI_DH_PCR PcrHandle, TPM2B_EVENT *EventData, TPML_DIGEST_VALUES *Digests);
EFI_STATUS EFIAPI Tpm2PcrRead (TPML_PCR_SELECTION *PcrSelectionIn, UINT32 *PcrUpdateCounter, TPML_PCR_SELECTION *PcrSelectionOut, TPML_DIGEST *PcrValues);
EFI_STATUS EFIAPI Tpm2PcrAllocate (TPMI_RH_PLATFORM AuthHandle, TPMS_AUTH_COMMAND *AuthSession, TPML_PCR_SELECTION *PcrAllocation, TPMI_YES_NO *AllocationSuccess, UINT32 *MaxPCR, UINT32 *SizeNeeded, UINT32 *SizeAvailable);
EFI_STATUS EFIAPI Tpm2PcrAllocateBanks (TPM2B_AUTH *PlatformAuth, UINT32 SupportedPCRBanks, UINT32 PCRBanks);
EFI_STATUS EFIAPI Tpm2GetCapability (TPM_CAP Capability, UINT32 Property, UINT32 PropertyCount, TPMI_YES_NO *MoreData, TPMS_CAPABILITY_DATA *CapabilityData);
EFI_STATUS EFIAPI Tpm2GetCapabilityFamily (CHAR8 *Family);
EFI_STATUS EFIAPI Tpm2GetCapabilityManufactureID (UINT32 *ManufactureId);
EFI_STATUS EFIAPI Tpm2GetCapabilityFirmwareVersion (UINT32 *FirmwareVersion1, UINT32 *FirmwareVersion2);
EFI_STATUS EFIAPI Tpm2GetCapabilityMaxCommandResponseSize (UINT32 *MaxCommandSize, UINT32 *MaxResponseSize);
EFI_STATUS EFIAPI Tpm2GetCapabilitySupportedAlg (TPML_ALG_PROPERTY *AlgList);
EFI_STATUS EFIAPI Tpm2GetCapabilityLockoutCounter (UINT32 *LockoutCounter);
EFI_STATUS EFIAPI Tpm2GetCapabilityLockoutInterval (UINT32 *LockoutInterval);
EFI_STATUS EFIAPI Tpm2GetCapabilityInputBufferSize (UINT32 *InputBufferSize);
EFI_STATUS EFIAPI Tpm2GetCapabilityPcrs (TPML_PCR_SELECTION *Pcrs);
EFI_STATUS EFIAPI Tpm2GetCapabilitySupportedAndActivePcrs (UINT32 *TpmHashAlgorithmBitmap, UINT32 *ActivePcrBanks);
EFI_STATUS EFIAPI Tpm2GetCapabilityAlgorithmSet (UINT32 *AlgorithmSet);
EFI_STATUS EFIAPI Tpm2GetCapabilityIsCommandImplemented (TPM_CC Command, BOOLEAN *IsCmdImpl);
EFI_STATUS EFIAPI Tpm2TestParms (TPMT_PUBLIC_PARMS *Parameters);
EFI_STATUS EFIAPI Tpm2SetAlgorithmSet (TPMI_RH_PLATFORM AuthHandle, TPMS_AUTH_COMMAND *AuthSession, UINT32 AlgorithmSet);
EFI_STATUS EFIAPI Tpm2StartAuthSession (TPMI_DH_OBJECT TpmKey, TPMI_DH_ENTITY Bind, TPM2B_NONCE *NonceCaller, TPM2B_ENCRYPTED_SECRET *Salt, TPM_SE SessionType, TPMT_SYM_DEF *Symmetric, TPMI_ALG_HASH AuthHash, TPMI_SH_AUTH_SESSION *SessionHandle, TPM2B_NONCE *NonceTPM);
EFI_STATUS EFIAPI Tpm2FlushContext (TPMI_DH_CONTEXT FlushHandle);
EFI_STATUS EFIAPI Tpm2PolicySecret (TPMI_DH_ENTITY AuthHandle, TPMI_SH_POLICY PolicySession, TPMS_AUTH_COMMAND *AuthSession, TPM2B_NONCE *NonceTPM, TPM2B_DIGEST *CpHashA, TPM2B_NONCE *PolicyRef, INT32 Expiration, TPM2B_TIMEOUT *Timeout, TPMT_TK_AUTH *PolicyTicket);
EFI_STATUS EFIAPI Tpm2PolicyOR (TPMI_SH_POLICY PolicySession, TPML_DIGEST *HashList);
EFI_STATUS EFIAPI Tpm2PolicyCommandCode (TPMI_SH_POLICY PolicySession, TPM_CC Code);
EFI_STATUS EFIAPI Tpm2PolicyGetDigest (TPMI_SH_POLICY PolicySession, TPM2B_DIGEST *PolicyHash);
EFI_STATUS EFIAPI Tpm2ReadPublic (TPMI_DH_OBJECT ObjectHandle, TPM2B_PUBLIC *OutPublic, TPM2B_NAME *Name, TPM2B_NAME *QualifiedName);
UINT32 EFIAPI CopyAuthSessionCommand (TPMS_AUTH_COMMAND *AuthSessionIn, UINT8 *AuthSessionOut);
UINT32 EFIAPI CopyAuthSessionResponse (UINT8 *AuthSessionIn, TPMS_AUTH_RESPONSE *AuthSessionOut);
UINT16 EFIAPI GetHashSizeFromAlgo (TPMI_ALG_HASH HashAlgo);
UINT32 EFIAPI GetHashMaskFromAlgo (TPMI_ALG_HASH HashAlgo);
BOOLEAN EFIAPI IsHashAlgSupportedInHashAlgorithmMask (TPMI_ALG_HASH HashAlg, UINT32 HashAlgorithmMask);
VOID *EFIAPI CopyDigestListToBuffer (VOID *Buffer, TPML_DIGEST_VALUES *DigestList, UINT32 HashAlgorithmMask);
UINT32 EFIAPI GetDigestListSize (TPML_DIGEST_VALUES *DigestList);
EFI_STATUS EFIAPI GetDigestFromDigestList (TPMI_ALG_HASH HashAlg, TPML_DIGEST_VALUES *DigestList, VOID *Digest);
EFI_STATUS EFIAPI Tpm2PcrReadForActiveBank (TPMI_DH_PCR PcrHandle, TPML_DIGEST *HashList);
`,
  },
  {
    name: 'Library/Tpm2DeviceLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Uefi.h>
typedef enum {
  Tpm2PtpInterfaceTis,
  Tpm2PtpInterfaceFifo,
  Tpm2PtpInterfaceCrb,
  Tpm2PtpInterfaceMax,
} TPM2_PTP_INTERFACE_TYPE;
EFI_STATUS EFIAPI Tpm2SubmitCommand (UINT32 InputParameterBlockSize, UINT8 *InputParameterBlock, UINT32 *OutputParameterBlockSize, UINT8 *OutputParameterBlock);
EFI_STATUS EFIAPI Tpm2RequestUseTpm (VOID);
typedef EFI_STATUS (EFIAPI *TPM2_SUBMIT_COMMAND)(UINT32 InputParameterBlockSize, UINT8 *InputParameterBlock, UINT32 *OutputParameterBlockSize, UINT8 *OutputParameterBlock);
typedef EFI_STATUS (EFIAPI *TPM2_REQUEST_USE_TPM)(VOID);
typedef struct {
  EFI_GUID ProviderGuid;
  TPM2_SUBMIT_COMMAND Tpm2SubmitCommand;
  TPM2_REQUEST_USE_TPM Tpm2RequestUseTpm;
} TPM2_DEVICE_INTERFACE;
EFI_STATUS EFIAPI Tpm2RegisterTpm2DeviceLib (TPM2_DEVICE_INTERFACE *Tpm2Device);
`,
  },
  {
    name: 'Library/TpmMeasurementLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
EFI_STATUS EFIAPI TpmMeasureAndLogData (UINT32 PcrIndex, UINT32 EventType, VOID *EventLog, UINT32 LogLen, VOID *HashData, UINT64 HashDataLen);
`,
  },
  {
    name: 'Library/TpmPlatformHierarchyLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
VOID EFIAPI ConfigureTpmPlatformHierarchy (VOID);
`,
  },
];
