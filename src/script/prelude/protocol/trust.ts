// Measurement, hashes, keys and random numbers (UEFI, chapters 37 and 38, and TCG). Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const trustHeaders: readonly Header[] = [
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
];
