// What is signed, measured and kept secret. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const trustHeaders: readonly Header[] = [
  {
    name: 'Guid/AuthenticatedVariableFormat.h',
    text: `#pragma once
#include <Uefi.h>
#include <Guid/VariableFormat.h>
#define EFI_SECURE_BOOT_ENABLE_DISABLE { 0xf0a30bc7, 0xaf08, 0x4556, { 0x99, 0xc4, 0x0, 0x10, 0x9, 0xc9, 0x3a, 0x44 } }
extern EFI_GUID gEfiSecureBootEnableDisableGuid;
extern EFI_GUID gEfiCertDbGuid;
extern EFI_GUID gEfiCustomModeEnableGuid;
extern EFI_GUID gEfiVendorKeysNvGuid;
#define EFI_SECURE_BOOT_ENABLE_NAME L"SecureBootEnable"
#define SECURE_BOOT_ENABLE 1
#define SECURE_BOOT_DISABLE 0
#define EFI_CUSTOM_MODE_NAME L"CustomMode"
#define CUSTOM_SECURE_BOOT_MODE 1
#define STANDARD_SECURE_BOOT_MODE 0
#define EFI_VENDOR_KEYS_NV_VARIABLE_NAME L"VendorKeysNv"
#define VENDOR_KEYS_VALID 1
#define VENDOR_KEYS_MODIFIED 0
`,
  },
  {
    name: 'Guid/CcEventHob.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_CC_EVENT_HOB_GUID { 0x20f8fd36, 0x6d00, 0x40fb, { 0xb7, 0x04, 0xd1, 0x2c, 0x15, 0x3c, 0x62, 0xeb } }
extern EFI_GUID gCcEventEntryHobGuid;
`,
  },
  {
    name: 'Guid/ConfidentialComputingSecret.h',
    text: `#pragma once
#include <Uefi.h>
#include <Uefi/UefiBaseType.h>
#define CONFIDENTIAL_COMPUTING_SECRET_GUID { 0xadf956ad, 0xe98c, 0x484c, { 0xae, 0x11, 0xb5, 0x1c, 0x7d, 0x33, 0x64, 0x47 }, }
typedef struct {
  UINT64 Base;
  UINT64 Size;
} CONFIDENTIAL_COMPUTING_SECRET_LOCATION;
extern EFI_GUID gConfidentialComputingSecretGuid;
`,
  },
  {
    name: 'Guid/ConfidentialComputingSevSnpBlob.h',
    text: `#pragma once
#include <Uefi.h>
#include <Uefi/UefiBaseType.h>
#define CONFIDENTIAL_COMPUTING_SNP_BLOB_GUID { 0x067b1f5f, 0xcf26, 0x44c5, { 0x85, 0x54, 0x93, 0xd7, 0x77, 0x91, 0x2d, 0x42 }, }
typedef struct {
  UINT32 Header;
  UINT16 Version;
  UINT16 Reserved1;
  UINT64 SecretsPhysicalAddress;
  UINT32 SecretsSize;
  UINT64 CpuidPhysicalAddress;
  UINT32 CpuidLSize;
} CONFIDENTIAL_COMPUTING_SNP_BLOB_LOCATION;
extern EFI_GUID gConfidentialComputingSevSnpBlobGuid;
`,
  },
  {
    name: 'Guid/ImageAuthentication.h',
    text: `#pragma once
#include <Guid/GlobalVariable.h>
#include <Protocol/Hash.h>
#define EFI_IMAGE_SECURITY_DATABASE_GUID { 0xd719b2cb, 0x3d3a, 0x4596, { 0xa3, 0xbc, 0xda, 0xd0, 0xe, 0x67, 0x65, 0x6f } }
#define EFI_IMAGE_SECURITY_DATABASE L"db"
#define EFI_IMAGE_SECURITY_DATABASE1 L"dbx"
#define EFI_IMAGE_SECURITY_DATABASE2 L"dbt"
#define SECURE_BOOT_MODE_ENABLE 1
#define SECURE_BOOT_MODE_DISABLE 0
#define SETUP_MODE 1
#define USER_MODE 0
#pragma pack(1)
typedef struct {
  EFI_GUID SignatureOwner;
  UINT8 SignatureData[1];
} EFI_SIGNATURE_DATA;
typedef struct {
  EFI_GUID SignatureType;
  UINT32 SignatureListSize;
  UINT32 SignatureHeaderSize;
  UINT32 SignatureSize;
} EFI_SIGNATURE_LIST;
typedef struct {
  EFI_SHA256_HASH ToBeSignedHash;
  EFI_TIME TimeOfRevocation;
} EFI_CERT_X509_SHA256;
typedef struct {
  EFI_SHA384_HASH ToBeSignedHash;
  EFI_TIME TimeOfRevocation;
} EFI_CERT_X509_SHA384;
typedef struct {
  EFI_SHA512_HASH ToBeSignedHash;
  EFI_TIME TimeOfRevocation;
} EFI_CERT_X509_SHA512;
#pragma pack()
#define EFI_CERT_SHA256_GUID { 0xc1c41626, 0x504c, 0x4092, {0xac, 0xa9, 0x41, 0xf9, 0x36, 0x93, 0x43, 0x28} }
#define EFI_CERT_RSA2048_GUID { 0x3c5766e8, 0x269c, 0x4e34, {0xaa, 0x14, 0xed, 0x77, 0x6e, 0x85, 0xb3, 0xb6} }
#define EFI_CERT_RSA2048_SHA256_GUID { 0xe2b36190, 0x879b, 0x4a3d, {0xad, 0x8d, 0xf2, 0xe7, 0xbb, 0xa3, 0x27, 0x84} }
#define EFI_CERT_SHA1_GUID { 0x826ca512, 0xcf10, 0x4ac9, {0xb1, 0x87, 0xbe, 0x1, 0x49, 0x66, 0x31, 0xbd} }
#define EFI_CERT_RSA2048_SHA1_GUID { 0x67f8444f, 0x8743, 0x48f1, {0xa3, 0x28, 0x1e, 0xaa, 0xb8, 0x73, 0x60, 0x80} }
#define EFI_CERT_X509_GUID { 0xa5c059a1, 0x94e4, 0x4aa7, {0x87, 0xb5, 0xab, 0x15, 0x5c, 0x2b, 0xf0, 0x72} }
#define EFI_CERT_SHA224_GUID { 0xb6e5233, 0xa65c, 0x44c9, {0x94, 0x7, 0xd9, 0xab, 0x83, 0xbf, 0xc8, 0xbd} }
#define EFI_CERT_SHA384_GUID { 0xff3e5307, 0x9fd0, 0x48c9, {0x85, 0xf1, 0x8a, 0xd5, 0x6c, 0x70, 0x1e, 0x1} }
#define EFI_CERT_SHA512_GUID { 0x93e0fae, 0xa6c4, 0x4f50, {0x9f, 0x1b, 0xd4, 0x1e, 0x2b, 0x89, 0xc1, 0x9a} }
#define EFI_CERT_X509_SHA256_GUID { 0x3bd2a492, 0x96c0, 0x4079, {0xb4, 0x20, 0xfc, 0xf9, 0x8e, 0xf1, 0x03, 0xed } }
#define EFI_CERT_X509_SHA384_GUID { 0x7076876e, 0x80c2, 0x4ee6, {0xaa, 0xd2, 0x28, 0xb3, 0x49, 0xa6, 0x86, 0x5b } }
#define EFI_CERT_X509_SHA512_GUID { 0x446dbf63, 0x2502, 0x4cda, {0xbc, 0xfa, 0x24, 0x65, 0xd2, 0xb0, 0xfe, 0x9d } }
#define EFI_CERT_TYPE_PKCS7_GUID { 0x4aafd29d, 0x68df, 0x49ee, {0x8a, 0xa9, 0x34, 0x7d, 0x37, 0x56, 0x65, 0xa7} }
typedef UINT32 EFI_IMAGE_EXECUTION_ACTION;
#define EFI_IMAGE_EXECUTION_AUTHENTICATION 0x00000007
#define EFI_IMAGE_EXECUTION_AUTH_UNTESTED 0x00000000
#define EFI_IMAGE_EXECUTION_AUTH_SIG_FAILED 0x00000001
#define EFI_IMAGE_EXECUTION_AUTH_SIG_PASSED 0x00000002
#define EFI_IMAGE_EXECUTION_AUTH_SIG_NOT_FOUND 0x00000003
#define EFI_IMAGE_EXECUTION_AUTH_SIG_FOUND 0x00000004
#define EFI_IMAGE_EXECUTION_POLICY_FAILED 0x00000005
#define EFI_IMAGE_EXECUTION_INITIALIZED 0x00000008
typedef struct {
  EFI_IMAGE_EXECUTION_ACTION Action;
  UINT32 InfoSize;
} EFI_IMAGE_EXECUTION_INFO;
typedef struct {
  UINTN NumberOfImages;
} EFI_IMAGE_EXECUTION_INFO_TABLE;
extern EFI_GUID gEfiImageSecurityDatabaseGuid;
extern EFI_GUID gEfiCertSha256Guid;
extern EFI_GUID gEfiCertRsa2048Guid;
extern EFI_GUID gEfiCertRsa2048Sha256Guid;
extern EFI_GUID gEfiCertSha1Guid;
extern EFI_GUID gEfiCertRsa2048Sha1Guid;
extern EFI_GUID gEfiCertX509Guid;
extern EFI_GUID gEfiCertSha224Guid;
extern EFI_GUID gEfiCertSha384Guid;
extern EFI_GUID gEfiCertSha512Guid;
extern EFI_GUID gEfiCertX509Sha256Guid;
extern EFI_GUID gEfiCertX509Sha384Guid;
extern EFI_GUID gEfiCertX509Sha512Guid;
extern EFI_GUID gEfiCertPkcs7Guid;
`,
  },
  {
    name: 'Guid/MeasuredFvHob.h',
    text: `#pragma once
#include <Uefi.h>
#include <IndustryStandard/UefiTcgPlatform.h>
#define EFI_MEASURED_FV_HOB_GUID { 0xb2360b42, 0x7173, 0x420a, { 0x86, 0x96, 0x46, 0xca, 0x6b, 0xab, 0x10, 0x60 } }
extern EFI_GUID gMeasuredFvHobGuid;
typedef struct {
  UINT32 Num;
  EFI_PLATFORM_FIRMWARE_BLOB MeasuredFvBuf[1];
} MEASURED_HOB_DATA;
`,
  },
  {
    name: 'Guid/OvmfPkKek1AppPrefix.h',
    text: `#pragma once
#include <Uefi.h>
#include <Uefi/UefiBaseType.h>
#define OVMF_PK_KEK1_APP_PREFIX_GUID { 0x4e32566d, 0x8e9e, 0x4f52, { 0x81, 0xd3, 0x5b, 0xb9, 0x71, 0x5f, 0x97, 0x27 }, }
extern EFI_GUID gOvmfPkKek1AppPrefixGuid;
`,
  },
  {
    name: 'Guid/OvmfPlatformConfig.h',
    text: `#pragma once
#include <Uefi.h>
#define OVMF_PLATFORM_CONFIG_GUID {0x7235c51c, 0x0c80, 0x4cab, {0x87, 0xac, 0x3b, 0x08, 0x4a, 0x63, 0x04, 0xb1}}
extern EFI_GUID gOvmfPlatformConfigGuid;
`,
  },
  {
    name: 'Guid/PhysicalPresenceData.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_PHYSICAL_PRESENCE_DATA_GUID { 0xf6499b1, 0xe9ad, 0x493d, { 0xb9, 0xc2, 0x2f, 0x90, 0x81, 0x5c, 0x6c, 0xbc } }
#define PHYSICAL_PRESENCE_VARIABLE L"PhysicalPresence"
typedef struct {
  UINT8 PPRequest;
  UINT8 LastPPRequest;
  UINT32 PPResponse;
} EFI_PHYSICAL_PRESENCE;
#define PHYSICAL_PRESENCE_NO_ACTION 0
#define PHYSICAL_PRESENCE_ENABLE 1
#define PHYSICAL_PRESENCE_DISABLE 2
#define PHYSICAL_PRESENCE_ACTIVATE 3
#define PHYSICAL_PRESENCE_DEACTIVATE 4
#define PHYSICAL_PRESENCE_CLEAR 5
#define PHYSICAL_PRESENCE_ENABLE_ACTIVATE 6
#define PHYSICAL_PRESENCE_DEACTIVATE_DISABLE 7
#define PHYSICAL_PRESENCE_SET_OWNER_INSTALL_TRUE 8
#define PHYSICAL_PRESENCE_SET_OWNER_INSTALL_FALSE 9
#define PHYSICAL_PRESENCE_ENABLE_ACTIVATE_OWNER_TRUE 10
#define PHYSICAL_PRESENCE_DEACTIVATE_DISABLE_OWNER_FALSE 11
#define PHYSICAL_PRESENCE_DEFERRED_PP_UNOWNERED_FIELD_UPGRADE 12
#define PHYSICAL_PRESENCE_SET_OPERATOR_AUTH 13
#define PHYSICAL_PRESENCE_CLEAR_ENABLE_ACTIVATE 14
#define PHYSICAL_PRESENCE_SET_NO_PPI_PROVISION_FALSE 15
#define PHYSICAL_PRESENCE_SET_NO_PPI_PROVISION_TRUE 16
#define PHYSICAL_PRESENCE_SET_NO_PPI_CLEAR_FALSE 17
#define PHYSICAL_PRESENCE_SET_NO_PPI_CLEAR_TRUE 18
#define PHYSICAL_PRESENCE_SET_NO_PPI_MAINTENANCE_FALSE 19
#define PHYSICAL_PRESENCE_SET_NO_PPI_MAINTENANCE_TRUE 20
#define PHYSICAL_PRESENCE_ENABLE_ACTIVATE_CLEAR 21
#define PHYSICAL_PRESENCE_ENABLE_ACTIVATE_CLEAR_ENABLE_ACTIVATE 22
#define PHYSICAL_PRESENCE_FLAGS_VARIABLE L"PhysicalPresenceFlags"
typedef struct {
  UINT8 PPFlags;
} EFI_PHYSICAL_PRESENCE_FLAGS;
#define FLAG_NO_PPI_PROVISION BIT0
#define FLAG_NO_PPI_CLEAR BIT1
#define FLAG_NO_PPI_MAINTENANCE BIT2
#define FLAG_RESET_TRACK BIT3
extern EFI_GUID gEfiPhysicalPresenceGuid;
`,
  },
  {
    name: 'Guid/SecureBootConfigHii.h',
    text: `#pragma once
#include <Uefi.h>
#define SECUREBOOT_CONFIG_FORM_SET_GUID { 0x5daf50a5, 0xea81, 0x4de2, {0x8f, 0x9b, 0xca, 0xbd, 0xa9, 0xcf, 0x5c, 0x14} }
extern EFI_GUID gSecureBootConfigFormSetGuid;
`,
  },
  {
    name: 'Guid/SecurityPkgTokenSpace.h',
    text: `#pragma once
#include <Uefi.h>
#define SECURITYPKG_TOKEN_SPACE_GUID { 0xd3fb176, 0x9569, 0x4d51, { 0xa3, 0xef, 0x7d, 0x61, 0xc6, 0x4f, 0xea, 0xba } }
extern EFI_GUID gEfiSecurityPkgTokenSpaceGuid;
`,
  },
  {
    name: 'Guid/Tcg2ConfigHii.h',
    text: `#pragma once
#include <Uefi.h>
#define TCG2_CONFIG_FORM_SET_GUID { 0x6339d487, 0x26ba, 0x424b, { 0x9a, 0x5d, 0x68, 0x7e, 0x25, 0xd7, 0x40, 0xbc } }
extern EFI_GUID gTcg2ConfigFormSetGuid;
`,
  },
  {
    name: 'Guid/Tcg2PhysicalPresenceData.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_TCG2_PHYSICAL_PRESENCE_DATA_GUID { 0xaeb9c5c1, 0x94f1, 0x4d02, { 0xbf, 0xd9, 0x46, 0x2, 0xdb, 0x2d, 0x3c, 0x54 } }
#define TCG2_PHYSICAL_PRESENCE_VARIABLE L"Tcg2PhysicalPresence"
typedef struct {
  UINT8 PPRequest;
  UINT32 PPRequestParameter;
  UINT8 LastPPRequest;
  UINT32 PPResponse;
} EFI_TCG2_PHYSICAL_PRESENCE;
#define TCG2_PHYSICAL_PRESENCE_FLAGS_VARIABLE L"Tcg2PhysicalPresenceFlags"
typedef struct {
  UINT32 PPFlags;
} EFI_TCG2_PHYSICAL_PRESENCE_FLAGS;
extern EFI_GUID gEfiTcg2PhysicalPresenceGuid;
`,
  },
  {
    name: 'Guid/TcgConfigHii.h',
    text: `#pragma once
#include <Uefi.h>
#define TCG_CONFIG_FORM_SET_GUID { 0xb0f901e4, 0xc424, 0x45de, {0x90, 0x81, 0x95, 0xe2, 0xb, 0xde, 0x6f, 0xb5 } }
extern EFI_GUID gTcgConfigFormSetGuid;
`,
  },
  {
    name: 'Guid/TcgEventHob.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_TCG_EVENT_HOB_GUID { 0x2b9ffb52, 0x1b13, 0x416f, { 0xa8, 0x7b, 0xbc, 0x93, 0xd, 0xef, 0x92, 0xa8 } }
extern EFI_GUID gTcgEventEntryHobGuid;
#define EFI_TCG_EVENT2_HOB_GUID { 0xd26c221e, 0x2430, 0x4c8a, { 0x91, 0x70, 0x3f, 0xcb, 0x45, 0x0, 0x41, 0x3f } }
extern EFI_GUID gTcgEvent2EntryHobGuid;
#define EFI_TPM_ERROR_GUID { 0xef598499, 0xb25e, 0x473a, { 0xbf, 0xaf, 0xe7, 0xe5, 0x7d, 0xce, 0x82, 0xc4 } }
extern EFI_GUID gTpmErrorHobGuid;
#define EFI_TPM2_STARTUP_LOCALITY_HOB_GUID { 0xef598499, 0xb25e, 0x473a, { 0xbf, 0xaf, 0xe7, 0xe5, 0x7d, 0xce, 0x82, 0xc4 } }
extern EFI_GUID gTpm2StartupLocalityHobGuid;
#define EFI_TCG_800_155_PLATFORM_ID_EVENT_HOB_GUID { 0xe2c3bc69, 0x615c, 0x4b5b, { 0x8e, 0x5c, 0xa0, 0x33, 0xa9, 0xc2, 0x5e, 0xd6 } }
extern EFI_GUID gTcg800155PlatformIdEventHobGuid;
`,
  },
  {
    name: 'Guid/TlsAuthConfigHii.h',
    text: `#pragma once
#include <Uefi.h>
#define TLS_AUTH_CONFIG_GUID { 0xb0eae4f8, 0x9a04, 0x4c6d, { 0xa7, 0x48, 0x79, 0x3d, 0xaa, 0xf, 0x65, 0xdf } }
extern EFI_GUID gTlsAuthConfigGuid;
`,
  },
  {
    name: 'Guid/TlsAuthentication.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_TLS_CA_CERTIFICATE_GUID { 0xfd2340D0, 0x3dab, 0x4349, { 0xa6, 0xc7, 0x3b, 0x4f, 0x12, 0xb4, 0x8e, 0xae } }
#define EFI_TLS_CA_CERTIFICATE_VARIABLE L"TlsCaCertificate"
extern EFI_GUID gEfiTlsCaCertificateGuid;
`,
  },
  {
    name: 'Guid/TpmInstance.h',
    text: `#pragma once
#include <Uefi.h>
#define TPM_DEVICE_INTERFACE_NONE { 0x00000000, 0x0000, 0x0000, { 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00 } }
#define TPM_DEVICE_INTERFACE_TPM12 { 0x8b01e5b6, 0x4f19, 0x46e8, { 0xab, 0x93, 0x1c, 0x53, 0x67, 0x1b, 0x90, 0xcc } }
#define TPM_DEVICE_INTERFACE_TPM20_DTPM { 0x286bf25a, 0xc2c3, 0x408c, { 0xb3, 0xb4, 0x25, 0xe6, 0x75, 0x8b, 0x73, 0x17 } }
extern EFI_GUID gEfiTpmDeviceInstanceNoneGuid;
extern EFI_GUID gEfiTpmDeviceInstanceTpm12Guid;
extern EFI_GUID gEfiTpmDeviceInstanceTpm20DtpmGuid;
#define TPM_DEVICE_SELECTED_GUID { 0x7f4158d3, 0x74d, 0x456d, { 0x8c, 0xb2, 0x1, 0xf9, 0xc8, 0xf7, 0x9d, 0xaa } }
extern EFI_GUID gEfiTpmDeviceSelectedGuid;
`,
  },
  {
    name: 'Guid/TpmNvsMm.h',
    text: `#pragma once
#include <Uefi.h>
#define MM_TPM_NVS_HOB_GUID { 0xc96c76eb, 0xbc78, 0x429c, { 0x9f, 0x4b, 0xda, 0x51, 0x78, 0xc2, 0x84, 0x57 }}
extern EFI_GUID gTpmNvsMmGuid;
#pragma pack(1)
typedef struct {
  UINT8 SoftwareSmi;
  UINT32 Parameter;
  UINT32 Response;
  UINT32 Request;
  UINT32 RequestParameter;
  UINT32 LastRequest;
  UINT32 ReturnCode;
} PHYSICAL_PRESENCE_NVS;
typedef struct {
  UINT8 SoftwareSmi;
  UINT32 Parameter;
  UINT32 Request;
  UINT32 ReturnCode;
} MEMORY_CLEAR_NVS;
typedef struct {
  PHYSICAL_PRESENCE_NVS PhysicalPresence;
  MEMORY_CLEAR_NVS MemoryClear;
  UINT32 PPRequestUserConfirm;
  UINT32 TpmIrqNum;
  BOOLEAN IsShortFormPkgLength;
} TCG_NVS;
typedef struct {
  UINT8 OpRegionOp;
  UINT32 NameString;
  UINT8 RegionSpace;
  UINT8 DWordPrefix;
  UINT32 RegionOffset;
  UINT8 BytePrefix;
  UINT8 RegionLen;
} AML_OP_REGION_32_8;
typedef struct {
  UINT64 Function;
  UINT64 ReturnStatus;
  EFI_PHYSICAL_ADDRESS TargetAddress;
  UINT64 RegisteredPpSwiValue;
  UINT64 RegisteredMcSwiValue;
} TPM_NVS_MM_COMM_BUFFER;
#pragma pack()
typedef enum {
  TpmNvsMmExchangeInfo,
} TPM_NVS_MM_FUNCTION;
`,
  },
  {
    name: 'Guid/WinCertificate.h',
    text: `#pragma once
#include <Uefi/UefiBaseType.h>
#define WIN_CERT_TYPE_PKCS_SIGNED_DATA 0x0002
#define WIN_CERT_TYPE_EFI_PKCS115 0x0EF0
#define WIN_CERT_TYPE_EFI_GUID 0x0EF1
typedef struct {
  UINT32 dwLength;
  UINT16 wRevision;
  UINT16 wCertificateType;
} WIN_CERTIFICATE;
#define EFI_CERT_TYPE_RSA2048_SHA256_GUID {0xa7717414, 0xc616, 0x4977, {0x94, 0x20, 0x84, 0x47, 0x12, 0xa7, 0x35, 0xbf } }
typedef struct {
  EFI_GUID HashType;
  UINT8 PublicKey[256];
  UINT8 Signature[256];
} EFI_CERT_BLOCK_RSA_2048_SHA256;
typedef struct {
  WIN_CERTIFICATE Hdr;
  EFI_GUID CertType;
  UINT8 CertData[1];
} WIN_CERTIFICATE_UEFI_GUID;
typedef struct {
  WIN_CERTIFICATE Hdr;
  EFI_GUID HashAlgorithm;
} WIN_CERTIFICATE_EFI_PKCS1_15;
extern EFI_GUID gEfiCertTypeRsa2048Sha256Guid;
`,
  },
];
