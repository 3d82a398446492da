// Measurement, hashes, keys and random numbers (UEFI, chapters 37 and 38, and TCG). Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const trustHeaders: readonly Header[] = [
  {
    name: 'Protocol/CcMeasurement.h',
    text: `#pragma once
#include <Uefi.h>
#include <IndustryStandard/Acpi20.h>
#include <IndustryStandard/UefiTcgPlatform.h>
#define EFI_CC_MEASUREMENT_PROTOCOL_GUID { 0x96751a3d, 0x72f4, 0x41a6, { 0xa7, 0x94, 0xed, 0x5d, 0x0e, 0x67, 0xae, 0x6b }}
extern EFI_GUID gEfiCcMeasurementProtocolGuid;
typedef struct _EFI_CC_MEASUREMENT_PROTOCOL EFI_CC_MEASUREMENT_PROTOCOL;
typedef struct {
  UINT8 Major;
  UINT8 Minor;
} EFI_CC_VERSION;
#define EFI_CC_TYPE_NONE 0
#define EFI_CC_TYPE_SEV 1
#define EFI_CC_TYPE_TDX 2
typedef struct {
  UINT8 Type;
  UINT8 SubType;
} EFI_CC_TYPE;
typedef UINT32 EFI_CC_EVENT_LOG_BITMAP;
typedef UINT32 EFI_CC_EVENT_LOG_FORMAT;
typedef UINT32 EFI_CC_EVENT_ALGORITHM_BITMAP;
typedef UINT32 EFI_CC_MR_INDEX;
#define TDX_MR_INDEX_MRTD 0
#define TDX_MR_INDEX_RTMR0 1
#define TDX_MR_INDEX_RTMR1 2
#define TDX_MR_INDEX_RTMR2 3
#define TDX_MR_INDEX_RTMR3 4
#define EFI_CC_EVENT_LOG_FORMAT_TCG_2 0x00000002
#define EFI_CC_BOOT_HASH_ALG_SHA384 0x00000004
#define EFI_CC_FLAG_EXTEND_ONLY 0x0000000000000001
#define EFI_CC_FLAG_PE_COFF_IMAGE 0x0000000000000010
#pragma pack(1)
#define EFI_CC_EVENT_HEADER_VERSION 1
typedef struct {
  UINT32 HeaderSize;
  UINT16 HeaderVersion;
  EFI_CC_MR_INDEX MrIndex;
  UINT32 EventType;
} EFI_CC_EVENT_HEADER;
typedef struct {
  UINT32 Size;
  EFI_CC_EVENT_HEADER Header;
  UINT8 Event[1];
} EFI_CC_EVENT;
#pragma pack()
typedef struct {
  UINT8 Size;
  EFI_CC_VERSION StructureVersion;
  EFI_CC_VERSION ProtocolVersion;
  EFI_CC_EVENT_ALGORITHM_BITMAP HashAlgorithmBitmap;
  EFI_CC_EVENT_LOG_BITMAP SupportedEventLogs;
  EFI_CC_TYPE CcType;
} EFI_CC_BOOT_SERVICE_CAPABILITY;
typedef EFI_STATUS (EFIAPI *EFI_CC_GET_CAPABILITY)(EFI_CC_MEASUREMENT_PROTOCOL *This, EFI_CC_BOOT_SERVICE_CAPABILITY *ProtocolCapability);
typedef EFI_STATUS (EFIAPI *EFI_CC_GET_EVENT_LOG)(EFI_CC_MEASUREMENT_PROTOCOL *This, EFI_CC_EVENT_LOG_FORMAT EventLogFormat, EFI_PHYSICAL_ADDRESS *EventLogLocation, EFI_PHYSICAL_ADDRESS *EventLogLastEntry, BOOLEAN *EventLogTruncated);
typedef EFI_STATUS (EFIAPI *EFI_CC_HASH_LOG_EXTEND_EVENT)(EFI_CC_MEASUREMENT_PROTOCOL *This, UINT64 Flags, EFI_PHYSICAL_ADDRESS DataToHash, UINT64 DataToHashLen, EFI_CC_EVENT *EfiCcEvent);
typedef EFI_STATUS (EFIAPI *EFI_CC_MAP_PCR_TO_MR_INDEX)(EFI_CC_MEASUREMENT_PROTOCOL *This, TCG_PCRINDEX PcrIndex, EFI_CC_MR_INDEX *MrIndex);
struct _EFI_CC_MEASUREMENT_PROTOCOL {
  EFI_CC_GET_CAPABILITY GetCapability;
  EFI_CC_GET_EVENT_LOG GetEventLog;
  EFI_CC_HASH_LOG_EXTEND_EVENT HashLogExtendEvent;
  EFI_CC_MAP_PCR_TO_MR_INDEX MapPcrToMrIndex;
};
#pragma pack(1)
typedef struct {
  EFI_CC_MR_INDEX MrIndex;
  UINT32 EventType;
  TPML_DIGEST_VALUES Digests;
  UINT32 EventSize;
  UINT8 Event[1];
} CC_EVENT;
typedef struct {
  EFI_CC_MR_INDEX MrIndex;
  UINT32 EventType;
  TPML_DIGEST_VALUES Digests;
  UINT32 EventSize;
} CC_EVENT_HDR;
#pragma pack()
#define EFI_CC_FINAL_EVENTS_TABLE_VERSION 1
typedef struct {
  UINT64 Version;
  UINT64 NumberOfEvents;
} EFI_CC_FINAL_EVENTS_TABLE;
#define EFI_CC_FINAL_EVENTS_TABLE_GUID {0xdd4a4648, 0x2de7, 0x4665, {0x96, 0x4d, 0x21, 0xd9, 0xef, 0x5f, 0xb4, 0x46}}
extern EFI_GUID gEfiCcFinalEventsTableGuid;
#pragma pack(1)
typedef struct {
  EFI_ACPI_DESCRIPTION_HEADER Header;
  EFI_CC_TYPE CcType;
  UINT16 Rsvd;
  UINT64 Laml;
  UINT64 Lasa;
} EFI_CC_EVENTLOG_ACPI_TABLE;
#pragma pack()
#define EFI_CC_EVENTLOG_ACPI_TABLE_SIGNATURE SIGNATURE_32('C', 'C', 'E', 'L')
#define EFI_CC_EVENTLOG_ACPI_TABLE_REVISION 1
`,
  },
  {
    name: 'Protocol/Hash.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_HASH_SERVICE_BINDING_PROTOCOL_GUID { 0x42881c98, 0xa4f3, 0x44b0, {0xa3, 0x9d, 0xdf, 0xa1, 0x86, 0x67, 0xd8, 0xcd } }
#define EFI_HASH_PROTOCOL_GUID { 0xc5184932, 0xdba5, 0x46db, {0xa5, 0xba, 0xcc, 0x0b, 0xda, 0x9c, 0x14, 0x35 } }
#define EFI_HASH_ALGORITHM_SHA1_GUID { 0x2ae9d80f, 0x3fb2, 0x4095, {0xb7, 0xb1, 0xe9, 0x31, 0x57, 0xb9, 0x46, 0xb6 } }
#define EFI_HASH_ALGORITHM_SHA224_GUID { 0x8df01a06, 0x9bd5, 0x4bf7, {0xb0, 0x21, 0xdb, 0x4f, 0xd9, 0xcc, 0xf4, 0x5b } }
#define EFI_HASH_ALGORITHM_SHA256_GUID { 0x51aa59de, 0xfdf2, 0x4ea3, {0xbc, 0x63, 0x87, 0x5f, 0xb7, 0x84, 0x2e, 0xe9 } }
#define EFI_HASH_ALGORITHM_SHA384_GUID { 0xefa96432, 0xde33, 0x4dd2, {0xae, 0xe6, 0x32, 0x8c, 0x33, 0xdf, 0x77, 0x7a } }
#define EFI_HASH_ALGORITHM_SHA512_GUID { 0xcaa4381e, 0x750c, 0x4770, {0xb8, 0x70, 0x7a, 0x23, 0xb4, 0xe4, 0x21, 0x30 } }
#define EFI_HASH_ALGORTIHM_MD5_GUID { 0xaf7c79c, 0x65b5, 0x4319, {0xb0, 0xae, 0x44, 0xec, 0x48, 0x4e, 0x4a, 0xd7 } }
#define EFI_HASH_ALGORITHM_SHA1_NOPAD_GUID { 0x24c5dc2f, 0x53e2, 0x40ca, {0x9e, 0xd6, 0xa5, 0xd9, 0xa4, 0x9f, 0x46, 0x3b } }
#define EFI_HASH_ALGORITHM_SHA256_NOPAD_GUID { 0x8628752a, 0x6cb7, 0x4814, {0x96, 0xfc, 0x24, 0xa8, 0x15, 0xac, 0x22, 0x26 } }
typedef struct _EFI_HASH_PROTOCOL EFI_HASH_PROTOCOL;
typedef UINT8 EFI_MD5_HASH[16];
typedef UINT8 EFI_SHA1_HASH[20];
typedef UINT8 EFI_SHA224_HASH[28];
typedef UINT8 EFI_SHA256_HASH[32];
typedef UINT8 EFI_SHA384_HASH[48];
typedef UINT8 EFI_SHA512_HASH[64];
typedef union {
  EFI_MD5_HASH *Md5Hash;
  EFI_SHA1_HASH *Sha1Hash;
  EFI_SHA224_HASH *Sha224Hash;
  EFI_SHA256_HASH *Sha256Hash;
  EFI_SHA384_HASH *Sha384Hash;
  EFI_SHA512_HASH *Sha512Hash;
} EFI_HASH_OUTPUT;
typedef EFI_STATUS (EFIAPI *EFI_HASH_GET_HASH_SIZE)(const EFI_HASH_PROTOCOL *This, const EFI_GUID *HashAlgorithm, UINTN *HashSize);
typedef EFI_STATUS (EFIAPI *EFI_HASH_HASH)(const EFI_HASH_PROTOCOL *This, const EFI_GUID *HashAlgorithm, BOOLEAN Extend, const UINT8 *Message, UINT64 MessageSize, EFI_HASH_OUTPUT *Hash);
struct _EFI_HASH_PROTOCOL {
  EFI_HASH_GET_HASH_SIZE GetHashSize;
  EFI_HASH_HASH Hash;
};
extern EFI_GUID gEfiHashServiceBindingProtocolGuid;
extern EFI_GUID gEfiHashProtocolGuid;
extern EFI_GUID gEfiHashAlgorithmSha1Guid;
extern EFI_GUID gEfiHashAlgorithmSha224Guid;
extern EFI_GUID gEfiHashAlgorithmSha256Guid;
extern EFI_GUID gEfiHashAlgorithmSha384Guid;
extern EFI_GUID gEfiHashAlgorithmSha512Guid;
extern EFI_GUID gEfiHashAlgorithmMD5Guid;
extern EFI_GUID gEfiHashAlgorithmSha1NoPadGuid;
extern EFI_GUID gEfiHashAlgorithmSha256NoPadGuid;
`,
  },
  {
    name: 'Protocol/Hash2.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_HASH2_SERVICE_BINDING_PROTOCOL_GUID { 0xda836f8d, 0x217f, 0x4ca0, { 0x99, 0xc2, 0x1c, 0xa4, 0xe1, 0x60, 0x77, 0xea } }
#define EFI_HASH2_PROTOCOL_GUID { 0x55b1d734, 0xc5e1, 0x49db, { 0x96, 0x47, 0xb1, 0x6a, 0xfb, 0xe, 0x30, 0x5b } }
#include <Protocol/Hash.h>
typedef struct _EFI_HASH2_PROTOCOL EFI_HASH2_PROTOCOL;
typedef UINT8 EFI_MD5_HASH2[16];
typedef UINT8 EFI_SHA1_HASH2[20];
typedef UINT8 EFI_SHA224_HASH2[28];
typedef UINT8 EFI_SHA256_HASH2[32];
typedef UINT8 EFI_SHA384_HASH2[48];
typedef UINT8 EFI_SHA512_HASH2[64];
typedef union {
  EFI_MD5_HASH2 Md5Hash;
  EFI_SHA1_HASH2 Sha1Hash;
  EFI_SHA224_HASH2 Sha224Hash;
  EFI_SHA256_HASH2 Sha256Hash;
  EFI_SHA384_HASH2 Sha384Hash;
  EFI_SHA512_HASH2 Sha512Hash;
} EFI_HASH2_OUTPUT;
typedef EFI_STATUS (EFIAPI *EFI_HASH2_GET_HASH_SIZE)(const EFI_HASH2_PROTOCOL *This, const EFI_GUID *HashAlgorithm, UINTN *HashSize);
typedef EFI_STATUS (EFIAPI *EFI_HASH2_HASH)(const EFI_HASH2_PROTOCOL *This, const EFI_GUID *HashAlgorithm, const UINT8 *Message, UINTN MessageSize, EFI_HASH2_OUTPUT *Hash);
typedef EFI_STATUS (EFIAPI *EFI_HASH2_HASH_INIT)(const EFI_HASH2_PROTOCOL *This, const EFI_GUID *HashAlgorithm);
typedef EFI_STATUS (EFIAPI *EFI_HASH2_HASH_UPDATE)(const EFI_HASH2_PROTOCOL *This, const UINT8 *Message, UINTN MessageSize);
typedef EFI_STATUS (EFIAPI *EFI_HASH2_HASH_FINAL)(const EFI_HASH2_PROTOCOL *This, EFI_HASH2_OUTPUT *Hash);
struct _EFI_HASH2_PROTOCOL {
  EFI_HASH2_GET_HASH_SIZE GetHashSize;
  EFI_HASH2_HASH Hash;
  EFI_HASH2_HASH_INIT HashInit;
  EFI_HASH2_HASH_UPDATE HashUpdate;
  EFI_HASH2_HASH_FINAL HashFinal;
};
extern EFI_GUID gEfiHash2ServiceBindingProtocolGuid;
extern EFI_GUID gEfiHash2ProtocolGuid;
`,
  },
  {
    name: 'Protocol/Kms.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_KMS_PROTOCOL_GUID { 0xEC3A978D, 0x7C4E, 0x48FA, {0x9A, 0xBE, 0x6A, 0xD9, 0x1C, 0xC8, 0xF8, 0x11 } }
typedef struct _EFI_KMS_PROTOCOL EFI_KMS_PROTOCOL;
#define EFI_KMS_DATA_TYPE_NONE 0
#define EFI_KMS_DATA_TYPE_BINARY 1
#define EFI_KMS_DATA_TYPE_ASCII 2
#define EFI_KMS_DATA_TYPE_UNICODE 4
#define EFI_KMS_DATA_TYPE_UTF8 8
#define EFI_KMS_FORMAT_GENERIC_128_GUID { 0xec8a3d69, 0x6ddf, 0x4108, {0x94, 0x76, 0x73, 0x37, 0xfc, 0x52, 0x21, 0x36 } }
#define EFI_KMS_FORMAT_GENERIC_160_GUID { 0xa3b3e6f8, 0xefca, 0x4bc1, {0x88, 0xfb, 0xcb, 0x87, 0x33, 0x9b, 0x25, 0x79 } }
#define EFI_KMS_FORMAT_GENERIC_256_GUID { 0x70f64793, 0xc323, 0x4261, {0xac, 0x2c, 0xd8, 0x76, 0xf2, 0x7c, 0x53, 0x45 } }
#define EFI_KMS_FORMAT_GENERIC_512_GUID { 0x978fe043, 0xd7af, 0x422e, {0x8a, 0x92, 0x2b, 0x48, 0xe4, 0x63, 0xbd, 0xe6 } }
#define EFI_KMS_FORMAT_GENERIC_1024_GUID { 0x43be0b44, 0x874b, 0x4ead, {0xb0, 0x9c, 0x24, 0x1a, 0x4f, 0xbd, 0x7e, 0xb3 } }
#define EFI_KMS_FORMAT_GENERIC_2048_GUID { 0x40093f23, 0x630c, 0x4626, {0x9c, 0x48, 0x40, 0x37, 0x3b, 0x19, 0xcb, 0xbe } }
#define EFI_KMS_FORMAT_GENERIC_3072_GUID { 0xb9237513, 0x6c44, 0x4411, {0xa9, 0x90, 0x21, 0xe5, 0x56, 0xe0, 0x5a, 0xde } }
#define EFI_KMS_FORMAT_GENERIC_DYNAMIC_GUID { 0x2156e996, 0x66de, 0x4b27, {0x9c, 0xc9, 0xb0, 0x9f, 0xac, 0x4d, 0x2, 0xbe } }
#define EFI_KMS_FORMAT_MD2_128_GUID { 0x78be11c4, 0xee44, 0x4a22, {0x9f, 0x05, 0x03, 0x85, 0x2e, 0xc5, 0xc9, 0x78 } }
#define EFI_KMS_FORMAT_MDC2_128_GUID { 0xf7ad60f8, 0xefa8, 0x44a3, {0x91, 0x13, 0x23, 0x1f, 0x39, 0x9e, 0xb4, 0xc7 } }
#define EFI_KMS_FORMAT_MD4_128_GUID { 0xd1c17aa1, 0xcac5, 0x400f, {0xbe, 0x17, 0xe2, 0xa2, 0xae, 0x06, 0x67, 0x7c } }
#define EFI_KMS_FORMAT_MDC4_128_GUID { 0x3fa4f847, 0xd8eb, 0x4df4, {0xbd, 0x49, 0x10, 0x3a, 0x0a, 0x84, 0x7b, 0xbc } }
#define EFI_KMS_FORMAT_MD5_128_GUID { 0xdcbc3662, 0x9cda, 0x4b52, {0xa0, 0x4c, 0x82, 0xeb, 0x1d, 0x23, 0x48, 0xc7 } }
#define EFI_KMS_FORMAT_MD5SHA_128_GUID { 0x1c178237, 0x6897, 0x459e, {0x9d, 0x36, 0x67, 0xce, 0x8e, 0xf9, 0x4f, 0x76 } }
#define EFI_KMS_FORMAT_SHA1_160_GUID { 0x453c5e5a, 0x482d, 0x43f0, {0x87, 0xc9, 0x59, 0x41, 0xf3, 0xa3, 0x8a, 0xc2 } }
#define EFI_KMS_FORMAT_SHA256_256_GUID { 0x6bb4f5cd, 0x8022, 0x448d, {0xbc, 0x6d, 0x77, 0x1b, 0xae, 0x93, 0x5f, 0xc6 } }
#define EFI_KMS_FORMAT_SHA512_512_GUID { 0x2f240e12, 0xe14d, 0x475c, {0x83, 0xb0, 0xef, 0xff, 0x22, 0xd7, 0x7b, 0xe7 } }
#define EFI_KMS_FORMAT_AESXTS_128_GUID { 0x4776e33f, 0xdb47, 0x479a, {0xa2, 0x5f, 0xa1, 0xcd, 0x0a, 0xfa, 0xb3, 0x8b } }
#define EFI_KMS_FORMAT_AESXTS_256_GUID { 0xdc7e8613, 0xc4bb, 0x4db0, {0x84, 0x62, 0x13, 0x51, 0x13, 0x57, 0xab, 0xe2 } }
#define EFI_KMS_FORMAT_AESCBC_128_GUID { 0xa0e8ee6a, 0x0e92, 0x44d4, {0x86, 0x1b, 0x0e, 0xaa, 0x4a, 0xca, 0x44, 0xa2 } }
#define EFI_KMS_FORMAT_AESCBC_256_GUID { 0xd7e69789, 0x1f68, 0x45e8, {0x96, 0xef, 0x3b, 0x64, 0x07, 0xa5, 0xb2, 0xdc } }
#define EFI_KMS_FORMAT_RSASHA1_1024_GUID { 0x56417bed, 0x6bbe, 0x4882, {0x86, 0xa0, 0x3a, 0xe8, 0xbb, 0x17, 0xf8, 0xf9 } }
#define EFI_KMS_FORMAT_RSASHA1_2048_GUID { 0xf66447d4, 0x75a6, 0x463e, {0xa8, 0x19, 0x07, 0x7f, 0x2d, 0xda, 0x05, 0xe9 } }
#define EFI_KMS_FORMAT_RSASHA256_2048_GUID { 0xa477af13, 0x877d, 0x4060, {0xba, 0xa1, 0x25, 0xd1, 0xbe, 0xa0, 0x8a, 0xd3 } }
#define EFI_KMS_FORMAT_RSASHA256_3072_GUID { 0x4e1356c2, 0xeed, 0x463f, {0x81, 0x47, 0x99, 0x33, 0xab, 0xdb, 0xc7, 0xd5 } }
#define EFI_KMS_ATTRIBUTE_TYPE_NONE 0x00
#define EFI_KMS_ATTRIBUTE_TYPE_INTEGER 0x01
#define EFI_KMS_ATTRIBUTE_TYPE_LONG_INTEGER 0x02
#define EFI_KMS_ATTRIBUTE_TYPE_BIG_INTEGER 0x03
#define EFI_KMS_ATTRIBUTE_TYPE_ENUMERATION 0x04
#define EFI_KMS_ATTRIBUTE_TYPE_BOOLEAN 0x05
#define EFI_KMS_ATTRIBUTE_TYPE_BYTE_STRING 0x06
#define EFI_KMS_ATTRIBUTE_TYPE_TEXT_STRING 0x07
#define EFI_KMS_ATTRIBUTE_TYPE_DATE_TIME 0x08
#define EFI_KMS_ATTRIBUTE_TYPE_INTERVAL 0x09
#define EFI_KMS_ATTRIBUTE_TYPE_STRUCTURE 0x0A
#define EFI_KMS_ATTRIBUTE_TYPE_DYNAMIC 0x0B
typedef struct {
  UINT32 KeySize;
  UINT8 KeyData[1];
} EFI_KMS_FORMAT_GENERIC_DYNAMIC;
typedef struct {
  UINT16 ClientIdSize;
  VOID *ClientId;
  UINT8 ClientNameType;
  UINT8 ClientNameCount;
  VOID *ClientName;
} EFI_KMS_CLIENT_INFO;
typedef struct {
  UINT8 KeyIdentifierSize;
  VOID *KeyIdentifier;
  EFI_GUID KeyFormat;
  VOID *KeyValue;
  EFI_STATUS KeyStatus;
} EFI_KMS_KEY_DESCRIPTOR;
typedef struct {
  UINT16 Tag;
  UINT16 Type;
  UINT32 Length;
  UINT8 KeyAttributeData[1];
} EFI_KMS_DYNAMIC_FIELD;
typedef struct {
  UINT32 FieldCount;
  EFI_KMS_DYNAMIC_FIELD Field[1];
} EFI_KMS_DYNAMIC_ATTRIBUTE;
typedef struct {
  UINT8 KeyAttributeIdentifierType;
  UINT8 KeyAttributeIdentifierCount;
  VOID *KeyAttributeIdentifier;
  UINT16 KeyAttributeInstance;
  UINT16 KeyAttributeType;
  UINT16 KeyAttributeValueSize;
  VOID *KeyAttributeValue;
  EFI_STATUS KeyAttributeStatus;
} EFI_KMS_KEY_ATTRIBUTE;
typedef EFI_STATUS (EFIAPI *EFI_KMS_GET_SERVICE_STATUS)(EFI_KMS_PROTOCOL *This);
typedef EFI_STATUS (EFIAPI *EFI_KMS_REGISTER_CLIENT)(EFI_KMS_PROTOCOL *This, EFI_KMS_CLIENT_INFO *Client, UINTN *ClientDataSize, VOID **ClientData);
typedef EFI_STATUS (EFIAPI *EFI_KMS_CREATE_KEY)(EFI_KMS_PROTOCOL *This, EFI_KMS_CLIENT_INFO *Client, UINT16 *KeyDescriptorCount, EFI_KMS_KEY_DESCRIPTOR *KeyDescriptors, UINTN *ClientDataSize, VOID **ClientData);
typedef EFI_STATUS (EFIAPI *EFI_KMS_GET_KEY)(EFI_KMS_PROTOCOL *This, EFI_KMS_CLIENT_INFO *Client, UINT16 *KeyDescriptorCount, EFI_KMS_KEY_DESCRIPTOR *KeyDescriptors, UINTN *ClientDataSize, VOID **ClientData);
typedef EFI_STATUS (EFIAPI *EFI_KMS_ADD_KEY)(EFI_KMS_PROTOCOL *This, EFI_KMS_CLIENT_INFO *Client, UINT16 *KeyDescriptorCount, EFI_KMS_KEY_DESCRIPTOR *KeyDescriptors, UINTN *ClientDataSize, VOID **ClientData);
typedef EFI_STATUS (EFIAPI *EFI_KMS_DELETE_KEY)(EFI_KMS_PROTOCOL *This, EFI_KMS_CLIENT_INFO *Client, UINT16 *KeyDescriptorCount, EFI_KMS_KEY_DESCRIPTOR *KeyDescriptors, UINTN *ClientDataSize, VOID **ClientData);
typedef EFI_STATUS (EFIAPI *EFI_KMS_GET_KEY_ATTRIBUTES)(EFI_KMS_PROTOCOL *This, EFI_KMS_CLIENT_INFO *Client, UINT8 *KeyIdentifierSize, const VOID *KeyIdentifier, UINT16 *KeyAttributesCount, EFI_KMS_KEY_ATTRIBUTE *KeyAttributes, UINTN *ClientDataSize, VOID **ClientData);
typedef EFI_STATUS (EFIAPI *EFI_KMS_ADD_KEY_ATTRIBUTES)(EFI_KMS_PROTOCOL *This, EFI_KMS_CLIENT_INFO *Client, UINT8 *KeyIdentifierSize, const VOID *KeyIdentifier, UINT16 *KeyAttributesCount, EFI_KMS_KEY_ATTRIBUTE *KeyAttributes, UINTN *ClientDataSize, VOID **ClientData);
typedef EFI_STATUS (EFIAPI *EFI_KMS_DELETE_KEY_ATTRIBUTES)(EFI_KMS_PROTOCOL *This, EFI_KMS_CLIENT_INFO *Client, UINT8 *KeyIdentifierSize, const VOID *KeyIdentifier, UINT16 *KeyAttributesCount, EFI_KMS_KEY_ATTRIBUTE *KeyAttributes, UINTN *ClientDataSize, VOID **ClientData);
typedef EFI_STATUS (EFIAPI *EFI_KMS_GET_KEY_BY_ATTRIBUTES)(EFI_KMS_PROTOCOL *This, EFI_KMS_CLIENT_INFO *Client, UINTN *KeyAttributeCount, EFI_KMS_KEY_ATTRIBUTE *KeyAttributes, UINTN *KeyDescriptorCount, EFI_KMS_KEY_DESCRIPTOR *KeyDescriptors, UINTN *ClientDataSize, VOID **ClientData);
struct _EFI_KMS_PROTOCOL {
  EFI_KMS_GET_SERVICE_STATUS GetServiceStatus;
  EFI_KMS_REGISTER_CLIENT RegisterClient;
  EFI_KMS_CREATE_KEY CreateKey;
  EFI_KMS_GET_KEY GetKey;
  EFI_KMS_ADD_KEY AddKey;
  EFI_KMS_DELETE_KEY DeleteKey;
  EFI_KMS_GET_KEY_ATTRIBUTES GetKeyAttributes;
  EFI_KMS_ADD_KEY_ATTRIBUTES AddKeyAttributes;
  EFI_KMS_DELETE_KEY_ATTRIBUTES DeleteKeyAttributes;
  EFI_KMS_GET_KEY_BY_ATTRIBUTES GetKeyByAttributes;
  UINT32 ProtocolVersion;
  EFI_GUID ServiceId;
  CHAR16 *ServiceName;
  UINT32 ServiceVersion;
  BOOLEAN ServiceAvailable;
  BOOLEAN ClientIdSupported;
  BOOLEAN ClientIdRequired;
  UINT16 ClientIdMaxSize;
  UINT8 ClientNameStringTypes;
  BOOLEAN ClientNameRequired;
  UINT16 ClientNameMaxCount;
  BOOLEAN ClientDataSupported;
  UINTN ClientDataMaxSize;
  BOOLEAN KeyIdVariableLenSupported;
  UINTN KeyIdMaxSize;
  UINTN KeyFormatsCount;
  EFI_GUID *KeyFormats;
  BOOLEAN KeyAttributesSupported;
  UINT8 KeyAttributeIdStringTypes;
  UINT16 KeyAttributeIdMaxCount;
  UINTN KeyAttributesCount;
  EFI_KMS_KEY_ATTRIBUTE *KeyAttributes;
};
extern EFI_GUID gEfiKmsFormatGeneric128Guid;
extern EFI_GUID gEfiKmsFormatGeneric160Guid;
extern EFI_GUID gEfiKmsFormatGeneric256Guid;
extern EFI_GUID gEfiKmsFormatGeneric512Guid;
extern EFI_GUID gEfiKmsFormatGeneric1024Guid;
extern EFI_GUID gEfiKmsFormatGeneric2048Guid;
extern EFI_GUID gEfiKmsFormatGeneric3072Guid;
extern EFI_GUID gEfiKmsFormatMd2128Guid;
extern EFI_GUID gEfiKmsFormatMdc2128Guid;
extern EFI_GUID gEfiKmsFormatMd4128Guid;
extern EFI_GUID gEfiKmsFormatMdc4128Guid;
extern EFI_GUID gEfiKmsFormatMd5128Guid;
extern EFI_GUID gEfiKmsFormatMd5sha128Guid;
extern EFI_GUID gEfiKmsFormatSha1160Guid;
extern EFI_GUID gEfiKmsFormatSha256256Guid;
extern EFI_GUID gEfiKmsFormatSha512512Guid;
extern EFI_GUID gEfiKmsFormatAesxts128Guid;
extern EFI_GUID gEfiKmsFormatAesxts256Guid;
extern EFI_GUID gEfiKmsFormatAescbc128Guid;
extern EFI_GUID gEfiKmsFormatAescbc256Guid;
extern EFI_GUID gEfiKmsFormatRsasha11024Guid;
extern EFI_GUID gEfiKmsFormatRsasha12048Guid;
extern EFI_GUID gEfiKmsFormatRsasha2562048Guid;
extern EFI_GUID gEfiKmsFormatRsasha2563072Guid;
extern EFI_GUID gEfiKmsProtocolGuid;
`,
  },
  {
    name: 'Protocol/Pkcs7Verify.h',
    text: `#pragma once
#include <Uefi.h>
#include <Guid/ImageAuthentication.h>
#define EFI_PKCS7_VERIFY_PROTOCOL_GUID { 0x47889fb2, 0xd671, 0x4fab, {0xa0, 0xca, 0xdf, 0x0e, 0x44, 0xdf, 0x70, 0xd6 } }
typedef struct _EFI_PKCS7_VERIFY_PROTOCOL EFI_PKCS7_VERIFY_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_PKCS7_VERIFY_BUFFER)(EFI_PKCS7_VERIFY_PROTOCOL *This, VOID *SignedData, UINTN SignedDataSize, VOID *InData, UINTN InDataSize, EFI_SIGNATURE_LIST **AllowedDb, EFI_SIGNATURE_LIST **RevokedDb, EFI_SIGNATURE_LIST **TimeStampDb, VOID *Content, UINTN *ContentSize);
typedef EFI_STATUS (EFIAPI *EFI_PKCS7_VERIFY_SIGNATURE)(EFI_PKCS7_VERIFY_PROTOCOL *This, VOID *Signature, UINTN SignatureSize, VOID *InHash, UINTN InHashSize, EFI_SIGNATURE_LIST **AllowedDb, EFI_SIGNATURE_LIST **RevokedDb, EFI_SIGNATURE_LIST **TimeStampDb);
struct _EFI_PKCS7_VERIFY_PROTOCOL {
  EFI_PKCS7_VERIFY_BUFFER VerifyBuffer;
  EFI_PKCS7_VERIFY_SIGNATURE VerifySignature;
};
extern EFI_GUID gEfiPkcs7VerifyProtocolGuid;
`,
  },
  {
    name: 'Protocol/Rng.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_RNG_PROTOCOL_GUID { 0x3152bca5, 0xeade, 0x433d, {0x86, 0x2e, 0xc0, 0x1c, 0xdc, 0x29, 0x1f, 0x44 } }
typedef struct _EFI_RNG_PROTOCOL EFI_RNG_PROTOCOL;
typedef EFI_GUID EFI_RNG_ALGORITHM;
#define EFI_RNG_ALGORITHM_SP800_90_HASH_256_GUID { 0xa7af67cb, 0x603b, 0x4d42, {0xba, 0x21, 0x70, 0xbf, 0xb6, 0x29, 0x3f, 0x96 } }
#define EFI_RNG_ALGORITHM_SP800_90_HMAC_256_GUID { 0xc5149b43, 0xae85, 0x4f53, {0x99, 0x82, 0xb9, 0x43, 0x35, 0xd3, 0xa9, 0xe7 } }
#define EFI_RNG_ALGORITHM_SP800_90_CTR_256_GUID { 0x44f0de6e, 0x4d8c, 0x4045, {0xa8, 0xc7, 0x4d, 0xd1, 0x68, 0x85, 0x6b, 0x9e } }
#define EFI_RNG_ALGORITHM_X9_31_3DES_GUID { 0x63c4785a, 0xca34, 0x4012, {0xa3, 0xc8, 0x0b, 0x6a, 0x32, 0x4f, 0x55, 0x46 } }
#define EFI_RNG_ALGORITHM_X9_31_AES_GUID { 0xacd03321, 0x777e, 0x4d3d, {0xb1, 0xc8, 0x20, 0xcf, 0xd8, 0x88, 0x20, 0xc9 } }
#define EFI_RNG_ALGORITHM_RAW { 0xe43176d7, 0xb6e8, 0x4827, {0xb7, 0x84, 0x7f, 0xfd, 0xc4, 0xb6, 0x85, 0x61 } }
typedef EFI_STATUS (EFIAPI *EFI_RNG_GET_INFO)(EFI_RNG_PROTOCOL *This, UINTN *RNGAlgorithmListSize, EFI_RNG_ALGORITHM *RNGAlgorithmList);
typedef EFI_STATUS (EFIAPI *EFI_RNG_GET_RNG)(EFI_RNG_PROTOCOL *This, EFI_RNG_ALGORITHM *RNGAlgorithm, UINTN RNGValueLength, UINT8 *RNGValue);
struct _EFI_RNG_PROTOCOL {
  EFI_RNG_GET_INFO GetInfo;
  EFI_RNG_GET_RNG GetRNG;
};
extern EFI_GUID gEfiRngProtocolGuid;
extern EFI_GUID gEfiRngAlgorithmSp80090Hash256Guid;
extern EFI_GUID gEfiRngAlgorithmSp80090Hmac256Guid;
extern EFI_GUID gEfiRngAlgorithmSp80090Ctr256Guid;
extern EFI_GUID gEfiRngAlgorithmX9313DesGuid;
extern EFI_GUID gEfiRngAlgorithmX931AesGuid;
extern EFI_GUID gEfiRngAlgorithmRaw;
`,
  },
  {
    name: 'Protocol/SecurityPolicy.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_SECURITY_POLICY_PROTOCOL_GUID {0x78E4D245, 0xCD4D, 0x4a05, {0xA2, 0xBA, 0x47, 0x43, 0xE8, 0x6C, 0xFC, 0xAB} }
extern EFI_GUID gEfiSecurityPolicyProtocolGuid;
`,
  },
  {
    name: 'Protocol/Tcg2Protocol.h',
    text: `#pragma once
#include <Uefi.h>
#include <IndustryStandard/UefiTcgPlatform.h>
#include <IndustryStandard/Tpm20.h>
#define EFI_TCG2_PROTOCOL_GUID {0x607f766c, 0x7455, 0x42be, { 0x93, 0x0b, 0xe4, 0xd7, 0x6d, 0xb2, 0x72, 0x0f }}
typedef struct tdEFI_TCG2_PROTOCOL EFI_TCG2_PROTOCOL;
typedef struct tdEFI_TCG2_VERSION {
  UINT8 Major;
  UINT8 Minor;
} EFI_TCG2_VERSION;
typedef UINT32 EFI_TCG2_EVENT_LOG_BITMAP;
typedef UINT32 EFI_TCG2_EVENT_LOG_FORMAT;
typedef UINT32 EFI_TCG2_EVENT_ALGORITHM_BITMAP;
#define EFI_TCG2_EVENT_LOG_FORMAT_TCG_1_2 0x00000001
#define EFI_TCG2_EVENT_LOG_FORMAT_TCG_2 0x00000002
typedef struct tdEFI_TCG2_BOOT_SERVICE_CAPABILITY {
  UINT8 Size;
  EFI_TCG2_VERSION StructureVersion;
  EFI_TCG2_VERSION ProtocolVersion;
  EFI_TCG2_EVENT_ALGORITHM_BITMAP HashAlgorithmBitmap;
  EFI_TCG2_EVENT_LOG_BITMAP SupportedEventLogs;
  BOOLEAN TPMPresentFlag;
  UINT16 MaxCommandSize;
  UINT16 MaxResponseSize;
  UINT32 ManufacturerID;
  UINT32 NumberOfPCRBanks;
  EFI_TCG2_EVENT_ALGORITHM_BITMAP ActivePcrBanks;
} EFI_TCG2_BOOT_SERVICE_CAPABILITY;
#define EFI_TCG2_BOOT_HASH_ALG_SHA1 0x00000001
#define EFI_TCG2_BOOT_HASH_ALG_SHA256 0x00000002
#define EFI_TCG2_BOOT_HASH_ALG_SHA384 0x00000004
#define EFI_TCG2_BOOT_HASH_ALG_SHA512 0x00000008
#define EFI_TCG2_BOOT_HASH_ALG_SM3_256 0x00000010
#define EFI_TCG2_EXTEND_ONLY 0x0000000000000001
#define PE_COFF_IMAGE 0x0000000000000010
#define MAX_PCR_INDEX 23
#pragma pack(1)
#define EFI_TCG2_EVENT_HEADER_VERSION 1
typedef struct {
  UINT32 HeaderSize;
  UINT16 HeaderVersion;
  TCG_PCRINDEX PCRIndex;
  TCG_EVENTTYPE EventType;
} EFI_TCG2_EVENT_HEADER;
typedef struct tdEFI_TCG2_EVENT {
  UINT32 Size;
  EFI_TCG2_EVENT_HEADER Header;
  UINT8 Event[1];
} EFI_TCG2_EVENT;
#pragma pack()
typedef EFI_STATUS (EFIAPI *EFI_TCG2_GET_CAPABILITY)(EFI_TCG2_PROTOCOL *This, EFI_TCG2_BOOT_SERVICE_CAPABILITY *ProtocolCapability);
typedef EFI_STATUS (EFIAPI *EFI_TCG2_GET_EVENT_LOG)(EFI_TCG2_PROTOCOL *This, EFI_TCG2_EVENT_LOG_FORMAT EventLogFormat, EFI_PHYSICAL_ADDRESS *EventLogLocation, EFI_PHYSICAL_ADDRESS *EventLogLastEntry, BOOLEAN *EventLogTruncated);
typedef EFI_STATUS (EFIAPI *EFI_TCG2_HASH_LOG_EXTEND_EVENT)(EFI_TCG2_PROTOCOL *This, UINT64 Flags, EFI_PHYSICAL_ADDRESS DataToHash, UINT64 DataToHashLen, EFI_TCG2_EVENT *EfiTcgEvent);
typedef EFI_STATUS (EFIAPI *EFI_TCG2_SUBMIT_COMMAND)(EFI_TCG2_PROTOCOL *This, UINT32 InputParameterBlockSize, UINT8 *InputParameterBlock, UINT32 OutputParameterBlockSize, UINT8 *OutputParameterBlock);
typedef EFI_STATUS (EFIAPI *EFI_TCG2_GET_ACTIVE_PCR_BANKS)(EFI_TCG2_PROTOCOL *This, UINT32 *ActivePcrBanks);
typedef EFI_STATUS (EFIAPI *EFI_TCG2_SET_ACTIVE_PCR_BANKS)(EFI_TCG2_PROTOCOL *This, UINT32 ActivePcrBanks);
typedef EFI_STATUS (EFIAPI *EFI_TCG2_GET_RESULT_OF_SET_ACTIVE_PCR_BANKS)(EFI_TCG2_PROTOCOL *This, UINT32 *OperationPresent, UINT32 *Response);
struct tdEFI_TCG2_PROTOCOL {
  EFI_TCG2_GET_CAPABILITY GetCapability;
  EFI_TCG2_GET_EVENT_LOG GetEventLog;
  EFI_TCG2_HASH_LOG_EXTEND_EVENT HashLogExtendEvent;
  EFI_TCG2_SUBMIT_COMMAND SubmitCommand;
  EFI_TCG2_GET_ACTIVE_PCR_BANKS GetActivePcrBanks;
  EFI_TCG2_SET_ACTIVE_PCR_BANKS SetActivePcrBanks;
  EFI_TCG2_GET_RESULT_OF_SET_ACTIVE_PCR_BANKS GetResultOfSetActivePcrBanks;
};
extern EFI_GUID gEfiTcg2ProtocolGuid;
#define EFI_TCG2_FINAL_EVENTS_TABLE_GUID {0x1e2ed096, 0x30e2, 0x4254, { 0xbd, 0x89, 0x86, 0x3b, 0xbe, 0xf8, 0x23, 0x25 }}
extern EFI_GUID gEfiTcg2FinalEventsTableGuid;
typedef struct tdEFI_TCG2_FINAL_EVENTS_TABLE {
  UINT64 Version;
  UINT64 NumberOfEvents;
} EFI_TCG2_FINAL_EVENTS_TABLE;
#define EFI_TCG2_FINAL_EVENTS_TABLE_VERSION 1
`,
  },
  {
    name: 'Protocol/TcgService.h',
    text: `#pragma once
#include <Uefi.h>
#include <IndustryStandard/UefiTcgPlatform.h>
#define EFI_TCG_PROTOCOL_GUID {0xf541796d, 0xa62e, 0x4954, { 0xa7, 0x75, 0x95, 0x84, 0xf6, 0x1b, 0x9c, 0xdd } }
typedef struct _EFI_TCG_PROTOCOL EFI_TCG_PROTOCOL;
typedef struct {
  UINT8 Major;
  UINT8 Minor;
  UINT8 RevMajor;
  UINT8 RevMinor;
} TCG_VERSION;
typedef struct _TCG_EFI_BOOT_SERVICE_CAPABILITY {
  UINT8 Size;
  TCG_VERSION StructureVersion;
  TCG_VERSION ProtocolSpecVersion;
  UINT8 HashAlgorithmBitmap;
  BOOLEAN TPMPresentFlag;
  BOOLEAN TPMDeactivatedFlag;
} TCG_EFI_BOOT_SERVICE_CAPABILITY;
typedef UINT32 TCG_ALGORITHM_ID;
typedef EFI_STATUS (EFIAPI *EFI_TCG_STATUS_CHECK)(EFI_TCG_PROTOCOL *This, TCG_EFI_BOOT_SERVICE_CAPABILITY *ProtocolCapability, UINT32 *TCGFeatureFlags, EFI_PHYSICAL_ADDRESS *EventLogLocation, EFI_PHYSICAL_ADDRESS *EventLogLastEntry);
typedef EFI_STATUS (EFIAPI *EFI_TCG_HASH_ALL)(EFI_TCG_PROTOCOL *This, UINT8 *HashData, UINT64 HashDataLen, TCG_ALGORITHM_ID AlgorithmId, UINT64 *HashedDataLen, UINT8 **HashedDataResult);
typedef EFI_STATUS (EFIAPI *EFI_TCG_LOG_EVENT)(EFI_TCG_PROTOCOL *This, TCG_PCR_EVENT *TCGLogData, UINT32 *EventNumber, UINT32 Flags);
typedef EFI_STATUS (EFIAPI *EFI_TCG_PASS_THROUGH_TO_TPM)(EFI_TCG_PROTOCOL *This, UINT32 TpmInputParameterBlockSize, UINT8 *TpmInputParameterBlock, UINT32 TpmOutputParameterBlockSize, UINT8 *TpmOutputParameterBlock);
typedef EFI_STATUS (EFIAPI *EFI_TCG_HASH_LOG_EXTEND_EVENT)(EFI_TCG_PROTOCOL *This, EFI_PHYSICAL_ADDRESS HashData, UINT64 HashDataLen, TCG_ALGORITHM_ID AlgorithmId, TCG_PCR_EVENT *TCGLogData, UINT32 *EventNumber, EFI_PHYSICAL_ADDRESS *EventLogLastEntry);
struct _EFI_TCG_PROTOCOL {
  EFI_TCG_STATUS_CHECK StatusCheck;
  EFI_TCG_HASH_ALL HashAll;
  EFI_TCG_LOG_EVENT LogEvent;
  EFI_TCG_PASS_THROUGH_TO_TPM PassThroughToTpm;
  EFI_TCG_HASH_LOG_EXTEND_EVENT HashLogExtendEvent;
};
extern EFI_GUID gEfiTcgProtocolGuid;
`,
  },
  {
    name: 'Protocol/TrEEProtocol.h',
    text: `#pragma once
#include <Uefi.h>
#include <IndustryStandard/UefiTcgPlatform.h>
#include <IndustryStandard/Tpm20.h>
#define EFI_TREE_PROTOCOL_GUID {0x607f766c, 0x7455, 0x42be, 0x93, 0x0b, 0xe4, 0xd7, 0x6d, 0xb2, 0x72, 0x0f}
typedef struct _EFI_TREE_PROTOCOL EFI_TREE_PROTOCOL;
typedef struct _TREE_VERSION {
  UINT8 Major;
  UINT8 Minor;
} TREE_VERSION;
typedef UINT32 TREE_EVENT_LOG_BITMAP;
typedef UINT32 TREE_EVENT_LOG_FORMAT;
#define TREE_EVENT_LOG_FORMAT_TCG_1_2 0x00000001
typedef struct _TREE_BOOT_SERVICE_CAPABILITY {
  UINT8 Size;
  TREE_VERSION StructureVersion;
  TREE_VERSION ProtocolVersion;
  UINT32 HashAlgorithmBitmap;
  TREE_EVENT_LOG_BITMAP SupportedEventLogs;
  BOOLEAN TrEEPresentFlag;
  UINT16 MaxCommandSize;
  UINT16 MaxResponseSize;
  UINT32 ManufacturerID;
} TREE_BOOT_SERVICE_CAPABILITY_1_0;
typedef TREE_BOOT_SERVICE_CAPABILITY_1_0 TREE_BOOT_SERVICE_CAPABILITY;
#define TREE_BOOT_HASH_ALG_SHA1 0x00000001
#define TREE_BOOT_HASH_ALG_SHA256 0x00000002
#define TREE_BOOT_HASH_ALG_SHA384 0x00000004
#define TREE_BOOT_HASH_ALG_SHA512 0x00000008
#define TREE_EXTEND_ONLY 0x0000000000000001
#define PE_COFF_IMAGE 0x0000000000000010
typedef UINT32 TrEE_PCRINDEX;
typedef UINT32 TrEE_EVENTTYPE;
#define MAX_PCR_INDEX 23
#define TREE_EVENT_HEADER_VERSION 1
#pragma pack(1)
typedef struct {
  UINT32 HeaderSize;
  UINT16 HeaderVersion;
  TrEE_PCRINDEX PCRIndex;
  TrEE_EVENTTYPE EventType;
} TrEE_EVENT_HEADER;
typedef struct {
  UINT32 Size;
  TrEE_EVENT_HEADER Header;
  UINT8 Event[1];
} TrEE_EVENT;
#pragma pack()
typedef EFI_STATUS (EFIAPI *EFI_TREE_GET_CAPABILITY)(EFI_TREE_PROTOCOL *This, TREE_BOOT_SERVICE_CAPABILITY *ProtocolCapability);
typedef EFI_STATUS (EFIAPI *EFI_TREE_GET_EVENT_LOG)(EFI_TREE_PROTOCOL *This, TREE_EVENT_LOG_FORMAT EventLogFormat, EFI_PHYSICAL_ADDRESS *EventLogLocation, EFI_PHYSICAL_ADDRESS *EventLogLastEntry, BOOLEAN *EventLogTruncated);
typedef EFI_STATUS (EFIAPI *EFI_TREE_HASH_LOG_EXTEND_EVENT)(EFI_TREE_PROTOCOL *This, UINT64 Flags, EFI_PHYSICAL_ADDRESS DataToHash, UINT64 DataToHashLen, TrEE_EVENT *Event);
typedef EFI_STATUS (EFIAPI *EFI_TREE_SUBMIT_COMMAND)(EFI_TREE_PROTOCOL *This, UINT32 InputParameterBlockSize, UINT8 *InputParameterBlock, UINT32 OutputParameterBlockSize, UINT8 *OutputParameterBlock);
struct _EFI_TREE_PROTOCOL {
  EFI_TREE_GET_CAPABILITY GetCapability;
  EFI_TREE_GET_EVENT_LOG GetEventLog;
  EFI_TREE_HASH_LOG_EXTEND_EVENT HashLogExtendEvent;
  EFI_TREE_SUBMIT_COMMAND SubmitCommand;
};
extern EFI_GUID gEfiTrEEProtocolGuid;
`,
  },
];
