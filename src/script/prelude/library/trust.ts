// Libraries of keys, hashes, TPMs and of confidential computing. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const trustHeaders: readonly Header[] = [
  {
    name: 'Library/AuthVariableLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Protocol/VarCheck.h>
#define AUTHINFO_SIZE ((OFFSET_OF (EFI_VARIABLE_AUTHENTICATION, AuthInfo)) + (OFFSET_OF (WIN_CERTIFICATE_UEFI_GUID, CertData)) + sizeof (EFI_CERT_BLOCK_RSA_2048_SHA256))
#define AUTHINFO2_SIZE(VarAuth2) ((OFFSET_OF (EFI_VARIABLE_AUTHENTICATION_2, AuthInfo)) + (UINTN) ((EFI_VARIABLE_AUTHENTICATION_2 *) (VarAuth2))->AuthInfo.Hdr.dwLength)
#define OFFSET_OF_AUTHINFO2_CERT_DATA ((OFFSET_OF (EFI_VARIABLE_AUTHENTICATION_2, AuthInfo)) + (OFFSET_OF (WIN_CERTIFICATE_UEFI_GUID, CertData)))
typedef struct {
  CHAR16 *VariableName;
  EFI_GUID *VendorGuid;
  UINT32 Attributes;
  UINTN DataSize;
  VOID *Data;
  UINT32 PubKeyIndex;
  UINT64 MonotonicCount;
  EFI_TIME *TimeStamp;
} AUTH_VARIABLE_INFO;
typedef EFI_STATUS (EFIAPI *AUTH_VAR_LIB_FIND_VARIABLE)(CHAR16 *VariableName, EFI_GUID *VendorGuid, AUTH_VARIABLE_INFO *AuthVariableInfo);
typedef EFI_STATUS (EFIAPI *AUTH_VAR_LIB_FIND_NEXT_VARIABLE)(CHAR16 *VariableName, EFI_GUID *VendorGuid, AUTH_VARIABLE_INFO *AuthVariableInfo);
typedef EFI_STATUS (EFIAPI *AUTH_VAR_LIB_UPDATE_VARIABLE)(AUTH_VARIABLE_INFO *AuthVariableInfo);
typedef EFI_STATUS (EFIAPI *AUTH_VAR_LIB_GET_SCRATCH_BUFFER)(UINTN *ScratchBufferSize, VOID **ScratchBuffer);
typedef BOOLEAN (EFIAPI *AUTH_VAR_LIB_CHECK_REMAINING_SPACE)(UINT32 Attributes, ...);
typedef BOOLEAN (EFIAPI *AUTH_VAR_LIB_AT_RUNTIME)(VOID);
#define AUTH_VAR_LIB_CONTEXT_IN_STRUCT_VERSION 0x01
typedef struct {
  UINTN StructVersion;
  UINTN StructSize;
  UINTN MaxAuthVariableSize;
  AUTH_VAR_LIB_FIND_VARIABLE FindVariable;
  AUTH_VAR_LIB_FIND_NEXT_VARIABLE FindNextVariable;
  AUTH_VAR_LIB_UPDATE_VARIABLE UpdateVariable;
  AUTH_VAR_LIB_GET_SCRATCH_BUFFER GetScratchBuffer;
  AUTH_VAR_LIB_CHECK_REMAINING_SPACE CheckRemainingSpaceForConsistency;
  AUTH_VAR_LIB_AT_RUNTIME AtRuntime;
} AUTH_VAR_LIB_CONTEXT_IN;
#define AUTH_VAR_LIB_CONTEXT_OUT_STRUCT_VERSION 0x01
typedef struct {
  UINTN StructVersion;
  UINTN StructSize;
  VARIABLE_ENTRY_PROPERTY *AuthVarEntry;
  UINTN AuthVarEntryCount;
  VOID ***AddressPointer;
  UINTN AddressPointerCount;
} AUTH_VAR_LIB_CONTEXT_OUT;
EFI_STATUS EFIAPI AuthVariableLibInitialize (AUTH_VAR_LIB_CONTEXT_IN *AuthVarLibContextIn, AUTH_VAR_LIB_CONTEXT_OUT *AuthVarLibContextOut);
EFI_STATUS EFIAPI AuthVariableLibProcessVariable (CHAR16 *VariableName, EFI_GUID *VendorGuid, VOID *Data, UINTN DataSize, UINT32 Attributes);
`,
  },
  {
    name: 'Library/BaseCryptLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Uefi/UefiBaseType.h>
#define CRYPTO_NID_NULL 0x0000
#define CRYPTO_NID_SHA256 0x0001
#define CRYPTO_NID_SHA384 0x0002
#define CRYPTO_NID_SHA512 0x0003
#define CRYPTO_NID_SECP256R1 0x0204
#define CRYPTO_NID_SECP384R1 0x0205
#define CRYPTO_NID_SECP521R1 0x0206
#define MD5_DIGEST_SIZE 16
#define SHA1_DIGEST_SIZE 20
#define SHA256_DIGEST_SIZE 32
#define SHA384_DIGEST_SIZE 48
#define SHA512_DIGEST_SIZE 64
#define SM3_256_DIGEST_SIZE 32
#define TDES_BLOCK_SIZE 8
#define AES_BLOCK_SIZE 16
typedef enum {
  RsaKeyN,
  RsaKeyE,
  RsaKeyD,
  RsaKeyP,
  RsaKeyQ,
  RsaKeyDp,
  RsaKeyDq,
  RsaKeyQInv,
} RSA_KEY_TAG;
#ifdef ENABLE_MD5_DEPRECATED_INTERFACES
UINTN EFIAPI Md5GetContextSize (VOID);
BOOLEAN EFIAPI Md5Init (VOID *Md5Context);
BOOLEAN EFIAPI Md5Duplicate (const VOID *Md5Context, VOID *NewMd5Context);
BOOLEAN EFIAPI Md5Update (VOID *Md5Context, const VOID *Data, UINTN DataSize);
BOOLEAN EFIAPI Md5Final (VOID *Md5Context, UINT8 *HashValue);
BOOLEAN EFIAPI Md5HashAll (const VOID *Data, UINTN DataSize, UINT8 *HashValue);
#endif
#ifndef DISABLE_SHA1_DEPRECATED_INTERFACES
UINTN EFIAPI Sha1GetContextSize (VOID);
BOOLEAN EFIAPI Sha1Init (VOID *Sha1Context);
BOOLEAN EFIAPI Sha1Duplicate (const VOID *Sha1Context, VOID *NewSha1Context);
BOOLEAN EFIAPI Sha1Update (VOID *Sha1Context, const VOID *Data, UINTN DataSize);
BOOLEAN EFIAPI Sha1Final (VOID *Sha1Context, UINT8 *HashValue);
BOOLEAN EFIAPI Sha1HashAll (const VOID *Data, UINTN DataSize, UINT8 *HashValue);
#endif
UINTN EFIAPI Sha256GetContextSize (VOID);
BOOLEAN EFIAPI Sha256Init (VOID *Sha256Context);
BOOLEAN EFIAPI Sha256Duplicate (const VOID *Sha256Context, VOID *NewSha256Context);
BOOLEAN EFIAPI Sha256Update (VOID *Sha256Context, const VOID *Data, UINTN DataSize);
BOOLEAN EFIAPI Sha256Final (VOID *Sha256Context, UINT8 *HashValue);
BOOLEAN EFIAPI Sha256HashAll (const VOID *Data, UINTN DataSize, UINT8 *HashValue);
UINTN EFIAPI Sha384GetContextSize (VOID);
BOOLEAN EFIAPI Sha384Init (VOID *Sha384Context);
BOOLEAN EFIAPI Sha384Duplicate (const VOID *Sha384Context, VOID *NewSha384Context);
BOOLEAN EFIAPI Sha384Update (VOID *Sha384Context, const VOID *Data, UINTN DataSize);
BOOLEAN EFIAPI Sha384Final (VOID *Sha384Context, UINT8 *HashValue);
BOOLEAN EFIAPI Sha384HashAll (const VOID *Data, UINTN DataSize, UINT8 *HashValue);
UINTN EFIAPI Sha512GetContextSize (VOID);
BOOLEAN EFIAPI Sha512Init (VOID *Sha512Context);
BOOLEAN EFIAPI Sha512Duplicate (const VOID *Sha512Context, VOID *NewSha512Context);
BOOLEAN EFIAPI Sha512Update (VOID *Sha512Context, const VOID *Data, UINTN DataSize);
BOOLEAN EFIAPI Sha512Final (VOID *Sha512Context, UINT8 *HashValue);
BOOLEAN EFIAPI Sha512HashAll (const VOID *Data, UINTN DataSize, UINT8 *HashValue);
BOOLEAN EFIAPI ParallelHash256HashAll (const VOID *Input, UINTN InputByteLen, UINTN BlockSize, VOID *Output, UINTN OutputByteLen, const VOID *Customization, UINTN CustomByteLen);
UINTN EFIAPI Sm3GetContextSize (VOID);
BOOLEAN EFIAPI Sm3Init (VOID *Sm3Context);
BOOLEAN EFIAPI Sm3Duplicate (const VOID *Sm3Context, VOID *NewSm3Context);
BOOLEAN EFIAPI Sm3Update (VOID *Sm3Context, const VOID *Data, UINTN DataSize);
BOOLEAN EFIAPI Sm3Final (VOID *Sm3Context, UINT8 *HashValue);
BOOLEAN EFIAPI Sm3HashAll (const VOID *Data, UINTN DataSize, UINT8 *HashValue);
VOID *EFIAPI HmacSha256New (VOID);
VOID EFIAPI HmacSha256Free (VOID *HmacSha256Ctx);
BOOLEAN EFIAPI HmacSha256SetKey (VOID *HmacSha256Context, const UINT8 *Key, UINTN KeySize);
BOOLEAN EFIAPI HmacSha256Duplicate (const VOID *HmacSha256Context, VOID *NewHmacSha256Context);
BOOLEAN EFIAPI HmacSha256Update (VOID *HmacSha256Context, const VOID *Data, UINTN DataSize);
BOOLEAN EFIAPI HmacSha256Final (VOID *HmacSha256Context, UINT8 *HmacValue);
BOOLEAN EFIAPI HmacSha256All (const VOID *Data, UINTN DataSize, const UINT8 *Key, UINTN KeySize, UINT8 *HmacValue);
VOID *EFIAPI HmacSha384New (VOID);
VOID EFIAPI HmacSha384Free (VOID *HmacSha384Ctx);
BOOLEAN EFIAPI HmacSha384SetKey (VOID *HmacSha384Context, const UINT8 *Key, UINTN KeySize);
BOOLEAN EFIAPI HmacSha384Duplicate (const VOID *HmacSha384Context, VOID *NewHmacSha384Context);
BOOLEAN EFIAPI HmacSha384Update (VOID *HmacSha384Context, const VOID *Data, UINTN DataSize);
BOOLEAN EFIAPI HmacSha384Final (VOID *HmacSha384Context, UINT8 *HmacValue);
BOOLEAN EFIAPI HmacSha384All (const VOID *Data, UINTN DataSize, const UINT8 *Key, UINTN KeySize, UINT8 *HmacValue);
UINTN EFIAPI AesGetContextSize (VOID);
BOOLEAN EFIAPI AesInit (VOID *AesContext, const UINT8 *Key, UINTN KeyLength);
BOOLEAN EFIAPI AesCbcEncrypt (VOID *AesContext, const UINT8 *Input, UINTN InputSize, const UINT8 *Ivec, UINT8 *Output);
BOOLEAN EFIAPI AesCbcDecrypt (VOID *AesContext, const UINT8 *Input, UINTN InputSize, const UINT8 *Ivec, UINT8 *Output);
BOOLEAN EFIAPI AeadAesGcmEncrypt (const UINT8 *Key, UINTN KeySize, const UINT8 *Iv, UINTN IvSize, const UINT8 *AData, UINTN ADataSize, const UINT8 *DataIn, UINTN DataInSize, UINT8 *TagOut, UINTN TagSize, UINT8 *DataOut, UINTN *DataOutSize);
BOOLEAN EFIAPI AeadAesGcmDecrypt (const UINT8 *Key, UINTN KeySize, const UINT8 *Iv, UINTN IvSize, const UINT8 *AData, UINTN ADataSize, const UINT8 *DataIn, UINTN DataInSize, const UINT8 *Tag, UINTN TagSize, UINT8 *DataOut, UINTN *DataOutSize);
VOID *EFIAPI RsaNew (VOID);
VOID EFIAPI RsaFree (VOID *RsaContext);
BOOLEAN EFIAPI RsaSetKey (VOID *RsaContext, RSA_KEY_TAG KeyTag, const UINT8 *BigNumber, UINTN BnSize);
BOOLEAN EFIAPI RsaGetKey (VOID *RsaContext, RSA_KEY_TAG KeyTag, UINT8 *BigNumber, UINTN *BnSize);
BOOLEAN EFIAPI RsaGenerateKey (VOID *RsaContext, UINTN ModulusLength, const UINT8 *PublicExponent, UINTN PublicExponentSize);
BOOLEAN EFIAPI RsaCheckKey (VOID *RsaContext);
BOOLEAN EFIAPI RsaPkcs1Sign (VOID *RsaContext, const UINT8 *MessageHash, UINTN HashSize, UINT8 *Signature, UINTN *SigSize);
BOOLEAN EFIAPI RsaPkcs1Verify (VOID *RsaContext, const UINT8 *MessageHash, UINTN HashSize, const UINT8 *Signature, UINTN SigSize);
BOOLEAN EFIAPI RsaPssSign (VOID *RsaContext, const UINT8 *Message, UINTN MsgSize, UINT16 DigestLen, UINT16 SaltLen, UINT8 *Signature, UINTN *SigSize);
BOOLEAN EFIAPI RsaPssVerify (VOID *RsaContext, const UINT8 *Message, UINTN MsgSize, const UINT8 *Signature, UINTN SigSize, UINT16 DigestLen, UINT16 SaltLen);
BOOLEAN EFIAPI RsaGetPrivateKeyFromPem (const UINT8 *PemData, UINTN PemSize, const CHAR8 *Password, VOID **RsaContext);
BOOLEAN EFIAPI RsaGetPublicKeyFromX509 (const UINT8 *Cert, UINTN CertSize, VOID **RsaContext);
BOOLEAN EFIAPI X509GetSubjectName (const UINT8 *Cert, UINTN CertSize, UINT8 *CertSubject, UINTN *SubjectSize);
RETURN_STATUS EFIAPI X509GetCommonName (const UINT8 *Cert, UINTN CertSize, CHAR8 *CommonName, UINTN *CommonNameSize);
RETURN_STATUS EFIAPI X509GetOrganizationName (const UINT8 *Cert, UINTN CertSize, CHAR8 *NameBuffer, UINTN *NameBufferSize);
BOOLEAN EFIAPI X509VerifyCert (const UINT8 *Cert, UINTN CertSize, const UINT8 *CACert, UINTN CACertSize);
BOOLEAN EFIAPI X509ConstructCertificate (const UINT8 *Cert, UINTN CertSize, UINT8 **SingleX509Cert);
BOOLEAN EFIAPI X509ConstructCertificateStackV (UINT8 **X509Stack, VA_LIST Args);
BOOLEAN EFIAPI X509ConstructCertificateStack (UINT8 **X509Stack, ...);
VOID EFIAPI X509Free (VOID *X509Cert);
VOID EFIAPI X509StackFree (VOID *X509Stack);
BOOLEAN EFIAPI X509GetTBSCert (const UINT8 *Cert, UINTN CertSize, UINT8 **TBSCert, UINTN *TBSCertSize);
BOOLEAN EFIAPI Pkcs5HashPassword (UINTN PasswordLength, const CHAR8 *Password, UINTN SaltLength, const UINT8 *Salt, UINTN IterationCount, UINTN DigestSize, UINTN KeyLength, UINT8 *OutKey);
BOOLEAN EFIAPI Pkcs1v2Encrypt (const UINT8 *PublicKey, UINTN PublicKeySize, UINT8 *InData, UINTN InDataSize, const UINT8 *PrngSeed, UINTN PrngSeedSize, UINT8 **EncryptedData, UINTN *EncryptedDataSize);
#pragma pack(1)
typedef struct {
  UINT32 CertDataLength;
  UINT8 CertDataBuffer[0];
} EFI_CERT_DATA;
typedef struct {
  UINT8 CertNumber;
} EFI_CERT_STACK;
#pragma pack()
BOOLEAN EFIAPI Pkcs7GetSigners (const UINT8 *P7Data, UINTN P7Length, UINT8 **CertStack, UINTN *StackLength, UINT8 **TrustedCert, UINTN *CertLength);
VOID EFIAPI Pkcs7FreeSigners (UINT8 *Certs);
BOOLEAN EFIAPI Pkcs7GetCertificatesList (const UINT8 *P7Data, UINTN P7Length, UINT8 **SignerChainCerts, UINTN *ChainLength, UINT8 **UnchainCerts, UINTN *UnchainLength);
BOOLEAN EFIAPI Pkcs7Sign (const UINT8 *PrivateKey, UINTN PrivateKeySize, const UINT8 *KeyPassword, UINT8 *InData, UINTN InDataSize, UINT8 *SignCert, UINT8 *OtherCerts, UINT8 **SignedData, UINTN *SignedDataSize);
BOOLEAN EFIAPI Pkcs7Verify (const UINT8 *P7Data, UINTN P7Length, const UINT8 *TrustedCert, UINTN CertLength, const UINT8 *InData, UINTN DataLength);
RETURN_STATUS EFIAPI VerifyEKUsInPkcs7Signature (const UINT8 *Pkcs7Signature, const UINT32 SignatureSize, const CHAR8 *RequiredEKUs[], const UINT32 RequiredEKUsSize, BOOLEAN RequireAllPresent);
BOOLEAN EFIAPI Pkcs7GetAttachedContent (const UINT8 *P7Data, UINTN P7Length, VOID **Content, UINTN *ContentSize);
BOOLEAN EFIAPI AuthenticodeVerify (const UINT8 *AuthData, UINTN DataSize, const UINT8 *TrustedCert, UINTN CertSize, const UINT8 *ImageHash, UINTN HashSize);
BOOLEAN EFIAPI ImageTimestampVerify (const UINT8 *AuthData, UINTN DataSize, const UINT8 *TsaCert, UINTN CertSize, EFI_TIME *SigningTime);
BOOLEAN EFIAPI X509GetVersion (const UINT8 *Cert, UINTN CertSize, UINTN *Version);
BOOLEAN EFIAPI X509GetSerialNumber (const UINT8 *Cert, UINTN CertSize, UINT8 *SerialNumber, UINTN *SerialNumberSize);
BOOLEAN EFIAPI X509GetIssuerName (const UINT8 *Cert, UINTN CertSize, UINT8 *CertIssuer, UINTN *CertIssuerSize);
BOOLEAN EFIAPI X509GetSignatureAlgorithm (const UINT8 *Cert, UINTN CertSize, UINT8 *Oid, UINTN *OidSize);
BOOLEAN EFIAPI X509GetExtensionData (const UINT8 *Cert, UINTN CertSize, const UINT8 *Oid, UINTN OidSize, UINT8 *ExtensionData, UINTN *ExtensionDataSize);
BOOLEAN EFIAPI X509GetValidity (const UINT8 *Cert, UINTN CertSize, UINT8 *From, UINTN *FromSize, UINT8 *To, UINTN *ToSize);
BOOLEAN EFIAPI X509FormatDateTime (const CHAR8 *DateTimeStr, VOID *DateTime, UINTN *DateTimeSize);
INT32 EFIAPI X509CompareDateTime (const VOID *DateTime1, const VOID *DateTime2);
BOOLEAN EFIAPI X509GetKeyUsage (const UINT8 *Cert, UINTN CertSize, UINTN *Usage);
BOOLEAN EFIAPI X509GetExtendedKeyUsage (const UINT8 *Cert, UINTN CertSize, UINT8 *Usage, UINTN *UsageSize);
BOOLEAN EFIAPI X509VerifyCertChain (const UINT8 *RootCert, UINTN RootCertLength, const UINT8 *CertChain, UINTN CertChainLength);
BOOLEAN EFIAPI X509GetCertFromCertChain (const UINT8 *CertChain, UINTN CertChainLength, const INT32 CertIndex, const UINT8 **Cert, UINTN *CertLength);
BOOLEAN EFIAPI Asn1GetTag (UINT8 **Ptr, const UINT8 *End, UINTN *Length, UINT32 Tag);
BOOLEAN EFIAPI X509GetExtendedBasicConstraints (const UINT8 *Cert, UINTN CertSize, UINT8 *BasicConstraints, UINTN *BasicConstraintsSize);
VOID *EFIAPI DhNew (VOID);
VOID EFIAPI DhFree (VOID *DhContext);
BOOLEAN EFIAPI DhGenerateParameter (VOID *DhContext, UINTN Generator, UINTN PrimeLength, UINT8 *Prime);
BOOLEAN EFIAPI DhSetParameter (VOID *DhContext, UINTN Generator, UINTN PrimeLength, const UINT8 *Prime);
BOOLEAN EFIAPI DhGenerateKey (VOID *DhContext, UINT8 *PublicKey, UINTN *PublicKeySize);
BOOLEAN EFIAPI DhComputeKey (VOID *DhContext, const UINT8 *PeerPublicKey, UINTN PeerPublicKeySize, UINT8 *Key, UINTN *KeySize);
BOOLEAN EFIAPI RandomSeed (const UINT8 *Seed, UINTN SeedSize);
BOOLEAN EFIAPI RandomBytes (UINT8 *Output, UINTN Size);
BOOLEAN EFIAPI HkdfSha256ExtractAndExpand (const UINT8 *Key, UINTN KeySize, const UINT8 *Salt, UINTN SaltSize, const UINT8 *Info, UINTN InfoSize, UINT8 *Out, UINTN OutSize);
BOOLEAN EFIAPI HkdfSha256Extract (const UINT8 *Key, UINTN KeySize, const UINT8 *Salt, UINTN SaltSize, UINT8 *PrkOut, UINTN PrkOutSize);
BOOLEAN EFIAPI HkdfSha256Expand (const UINT8 *Prk, UINTN PrkSize, const UINT8 *Info, UINTN InfoSize, UINT8 *Out, UINTN OutSize);
BOOLEAN EFIAPI HkdfSha384ExtractAndExpand (const UINT8 *Key, UINTN KeySize, const UINT8 *Salt, UINTN SaltSize, const UINT8 *Info, UINTN InfoSize, UINT8 *Out, UINTN OutSize);
BOOLEAN EFIAPI HkdfSha384Extract (const UINT8 *Key, UINTN KeySize, const UINT8 *Salt, UINTN SaltSize, UINT8 *PrkOut, UINTN PrkOutSize);
BOOLEAN EFIAPI HkdfSha384Expand (const UINT8 *Prk, UINTN PrkSize, const UINT8 *Info, UINTN InfoSize, UINT8 *Out, UINTN OutSize);
VOID *EFIAPI BigNumInit (VOID);
VOID *EFIAPI BigNumFromBin (const UINT8 *Buf, UINTN Len);
INTN EFIAPI BigNumToBin (const VOID *Bn, UINT8 *Buf);
VOID EFIAPI BigNumFree (VOID *Bn, BOOLEAN Clear);
BOOLEAN EFIAPI BigNumAdd (const VOID *BnA, const VOID *BnB, VOID *BnRes);
BOOLEAN EFIAPI BigNumSub (const VOID *BnA, const VOID *BnB, VOID *BnRes);
BOOLEAN EFIAPI BigNumMod (const VOID *BnA, const VOID *BnB, VOID *BnRes);
BOOLEAN EFIAPI BigNumExpMod (const VOID *BnA, const VOID *BnP, const VOID *BnM, VOID *BnRes);
BOOLEAN EFIAPI BigNumInverseMod (const VOID *BnA, const VOID *BnM, VOID *BnRes);
BOOLEAN EFIAPI BigNumDiv (const VOID *BnA, const VOID *BnB, VOID *BnRes);
BOOLEAN EFIAPI BigNumMulMod (const VOID *BnA, const VOID *BnB, const VOID *BnM, VOID *BnRes);
INTN EFIAPI BigNumCmp (const VOID *BnA, const VOID *BnB);
UINTN EFIAPI BigNumBits (const VOID *Bn);
UINTN EFIAPI BigNumBytes (const VOID *Bn);
BOOLEAN EFIAPI BigNumIsWord (const VOID *Bn, UINTN Num);
BOOLEAN EFIAPI BigNumIsOdd (const VOID *Bn);
VOID *EFIAPI BigNumCopy (VOID *BnDst, const VOID *BnSrc);
const VOID *EFIAPI BigNumValueOne (VOID);
BOOLEAN EFIAPI BigNumRShift (const VOID *Bn, UINTN N, VOID *BnRes);
VOID EFIAPI BigNumConstTime (VOID *Bn);
BOOLEAN EFIAPI BigNumSqrMod (const VOID *BnA, const VOID *BnM, VOID *BnRes);
VOID *EFIAPI BigNumNewContext (VOID);
VOID EFIAPI BigNumContextFree (VOID *BnCtx);
BOOLEAN EFIAPI BigNumSetUint (VOID *Bn, UINTN Val);
BOOLEAN EFIAPI BigNumAddMod (const VOID *BnA, const VOID *BnB, const VOID *BnM, VOID *BnRes);
VOID *EFIAPI EcGroupInit (UINTN CryptoNid);
BOOLEAN EFIAPI EcGroupGetCurve (const VOID *EcGroup, VOID *BnPrime, VOID *BnA, VOID *BnB, VOID *BnCtx);
BOOLEAN EFIAPI EcGroupGetOrder (VOID *EcGroup, VOID *BnOrder);
VOID EFIAPI EcGroupFree (VOID *EcGroup);
VOID *EFIAPI EcPointInit (const VOID *EcGroup);
VOID EFIAPI EcPointDeInit (VOID *EcPoint, BOOLEAN Clear);
BOOLEAN EFIAPI EcPointGetAffineCoordinates (const VOID *EcGroup, const VOID *EcPoint, VOID *BnX, VOID *BnY, VOID *BnCtx);
BOOLEAN EFIAPI EcPointSetAffineCoordinates (const VOID *EcGroup, VOID *EcPoint, const VOID *BnX, const VOID *BnY, VOID *BnCtx);
BOOLEAN EFIAPI EcPointAdd (const VOID *EcGroup, VOID *EcPointResult, const VOID *EcPointA, const VOID *EcPointB, VOID *BnCtx);
BOOLEAN EFIAPI EcPointMul (const VOID *EcGroup, VOID *EcPointResult, const VOID *EcPoint, const VOID *BnPScalar, VOID *BnCtx);
BOOLEAN EFIAPI EcPointInvert (const VOID *EcGroup, VOID *EcPoint, VOID *BnCtx);
BOOLEAN EFIAPI EcPointIsOnCurve (const VOID *EcGroup, const VOID *EcPoint, VOID *BnCtx);
BOOLEAN EFIAPI EcPointIsAtInfinity (const VOID *EcGroup, const VOID *EcPoint);
BOOLEAN EFIAPI EcPointEqual (const VOID *EcGroup, const VOID *EcPointA, const VOID *EcPointB, VOID *BnCtx);
BOOLEAN EFIAPI EcPointSetCompressedCoordinates (const VOID *EcGroup, VOID *EcPoint, const VOID *BnX, UINT8 YBit, VOID *BnCtx);
VOID *EFIAPI EcNewByNid (UINTN Nid);
VOID EFIAPI EcFree (VOID *EcContext);
BOOLEAN EFIAPI EcGenerateKey (VOID *EcContext, UINT8 *PublicKey, UINTN *PublicKeySize);
BOOLEAN EFIAPI EcGetPubKey (VOID *EcContext, UINT8 *PublicKey, UINTN *PublicKeySize);
BOOLEAN EFIAPI EcDhComputeKey (VOID *EcContext, const UINT8 *PeerPublic, UINTN PeerPublicSize, const INT32 *CompressFlag, UINT8 *Key, UINTN *KeySize);
BOOLEAN EFIAPI EcGetPrivateKeyFromPem (const UINT8 *PemData, UINTN PemSize, const CHAR8 *Password, VOID **EcContext);
BOOLEAN EFIAPI EcGetPublicKeyFromX509 (const UINT8 *Cert, UINTN CertSize, VOID **EcContext);
BOOLEAN EFIAPI EcDsaSign (VOID *EcContext, UINTN HashNid, const UINT8 *MessageHash, UINTN HashSize, UINT8 *Signature, UINTN *SigSize);
BOOLEAN EFIAPI EcDsaVerify (VOID *EcContext, UINTN HashNid, const UINT8 *MessageHash, UINTN HashSize, const UINT8 *Signature, UINTN SigSize);
`,
  },
  {
    name: 'Library/BlobVerifierLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Uefi/UefiBaseType.h>
#include <Base.h>
EFI_STATUS EFIAPI VerifyBlob (const CHAR16 *BlobName, const VOID *Buf, UINT32 BufSize);
`,
  },
  {
    name: 'Library/CcExitLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Protocol/DebugSupport.h>
#include <Register/Amd/Ghcb.h>
#define VE_EXCEPTION 20
UINT64 EFIAPI CcExitVmgExit (GHCB *Ghcb, UINT64 ExitCode, UINT64 ExitInfo1, UINT64 ExitInfo2);
VOID EFIAPI CcExitVmgInit (GHCB *Ghcb, BOOLEAN *InterruptState);
VOID EFIAPI CcExitVmgDone (GHCB *Ghcb, BOOLEAN InterruptState);
VOID EFIAPI CcExitVmgSetOffsetValid (GHCB *Ghcb, GHCB_REGISTER Offset);
BOOLEAN EFIAPI CcExitVmgIsOffsetValid (GHCB *Ghcb, GHCB_REGISTER Offset);
EFI_STATUS EFIAPI CcExitHandleVc (EFI_EXCEPTION_TYPE *ExceptionType, EFI_SYSTEM_CONTEXT SystemContext);
EFI_STATUS EFIAPI CcExitHandleVe (EFI_EXCEPTION_TYPE *ExceptionType, EFI_SYSTEM_CONTEXT SystemContext);
`,
  },
  {
    name: 'Library/CcProbeLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <ConfidentialComputingGuestAttr.h>
UINT8 EFIAPI CcProbe (VOID);
`,
  },
  {
    name: 'Library/HashApiLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
typedef VOID *HASH_API_CONTEXT;
UINTN EFIAPI HashApiGetContextSize (VOID);
BOOLEAN EFIAPI HashApiInit (HASH_API_CONTEXT HashContext);
BOOLEAN EFIAPI HashApiDuplicate (HASH_API_CONTEXT HashContext, HASH_API_CONTEXT NewHashContext);
BOOLEAN EFIAPI HashApiUpdate (HASH_API_CONTEXT HashContext, VOID *DataToHash, UINTN DataToHashLen);
BOOLEAN EFIAPI HashApiFinal (HASH_API_CONTEXT HashContext, UINT8 *Digest);
BOOLEAN EFIAPI HashApiHashAll (const VOID *DataToHash, UINTN DataToHashLen, UINT8 *Digest);
`,
  },
  {
    name: 'Library/HashLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Uefi.h>
#include <Protocol/Hash.h>
#include <IndustryStandard/Tpm20.h>
typedef UINTN HASH_HANDLE;
EFI_STATUS EFIAPI HashStart (HASH_HANDLE *HashHandle);
EFI_STATUS EFIAPI HashUpdate (HASH_HANDLE HashHandle, VOID *DataToHash, UINTN DataToHashLen);
EFI_STATUS EFIAPI HashCompleteAndExtend (HASH_HANDLE HashHandle, TPMI_DH_PCR PcrIndex, VOID *DataToHash, UINTN DataToHashLen, TPML_DIGEST_VALUES *DigestList);
EFI_STATUS EFIAPI HashAndExtend (TPMI_DH_PCR PcrIndex, VOID *DataToHash, UINTN DataToHashLen, TPML_DIGEST_VALUES *DigestList);
typedef EFI_STATUS (EFIAPI *HASH_INIT)(HASH_HANDLE *HashHandle);
typedef EFI_STATUS (EFIAPI *HASH_UPDATE)(HASH_HANDLE HashHandle, VOID *DataToHash, UINTN DataToHashLen);
typedef EFI_STATUS (EFIAPI *HASH_FINAL)(HASH_HANDLE HashHandle, TPML_DIGEST_VALUES *DigestList);
#define HASH_ALGORITHM_SHA1_GUID EFI_HASH_ALGORITHM_SHA1_GUID
#define HASH_ALGORITHM_SHA256_GUID EFI_HASH_ALGORITHM_SHA256_GUID
#define HASH_ALGORITHM_SHA384_GUID EFI_HASH_ALGORITHM_SHA384_GUID
#define HASH_ALGORITHM_SHA512_GUID EFI_HASH_ALGORITHM_SHA512_GUID
#define HASH_ALGORITHM_SM3_256_GUID { 0x251C7818, 0x0DBF, 0xE619, { 0x7F, 0xC2, 0xD6, 0xAC, 0x43, 0x42, 0x7D, 0xA3 } }
typedef struct {
  EFI_GUID HashGuid;
  HASH_INIT HashInit;
  HASH_UPDATE HashUpdate;
  HASH_FINAL HashFinal;
} HASH_INTERFACE;
EFI_STATUS EFIAPI RegisterHashInterfaceLib (HASH_INTERFACE *HashInterface);
`,
  },
  {
    name: 'Library/MemEncryptSevLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Base.h>
#include <WorkArea.h>
#define VMGEXIT_MAXIMUM_VC_COUNT 2
typedef struct {
  UINT32 Dr7Cached;
  UINT64 Dr7;
  UINTN VcCount;
  VOID *GhcbBackupPages;
} SEV_ES_PER_CPU_DATA;
typedef enum {
  MemEncryptSevAddressRangeUnencrypted,
  MemEncryptSevAddressRangeEncrypted,
  MemEncryptSevAddressRangeMixed,
  MemEncryptSevAddressRangeError,
} MEM_ENCRYPT_SEV_ADDRESS_RANGE_STATE;
BOOLEAN EFIAPI MemEncryptSevSnpIsEnabled (VOID);
BOOLEAN EFIAPI MemEncryptSevEsIsEnabled (VOID);
BOOLEAN EFIAPI MemEncryptSevIsEnabled (VOID);
RETURN_STATUS EFIAPI MemEncryptSevClearPageEncMask (PHYSICAL_ADDRESS Cr3BaseAddress, PHYSICAL_ADDRESS BaseAddress, UINTN NumPages);
RETURN_STATUS EFIAPI MemEncryptSevSetPageEncMask (PHYSICAL_ADDRESS Cr3BaseAddress, PHYSICAL_ADDRESS BaseAddress, UINTN NumPages);
RETURN_STATUS EFIAPI MemEncryptSevLocateInitialSmramSaveStateMapPages (UINTN *BaseAddress, UINTN *NumberOfPages);
UINT64 EFIAPI MemEncryptSevGetEncryptionMask (VOID);
MEM_ENCRYPT_SEV_ADDRESS_RANGE_STATE EFIAPI MemEncryptSevGetAddressRangeState (PHYSICAL_ADDRESS Cr3BaseAddress, PHYSICAL_ADDRESS BaseAddress, UINTN Length);
RETURN_STATUS EFIAPI MemEncryptSevClearMmioPageEncMask (PHYSICAL_ADDRESS Cr3BaseAddress, PHYSICAL_ADDRESS BaseAddress, UINTN NumPages);
VOID EFIAPI MemEncryptSevSnpPreValidateSystemRam (PHYSICAL_ADDRESS BaseAddress, UINTN NumPages);
`,
  },
  {
    name: 'Library/MemEncryptTdxLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Base.h>
BOOLEAN EFIAPI MemEncryptTdxIsEnabled (VOID);
RETURN_STATUS EFIAPI MemEncryptTdxSetPageSharedBit (PHYSICAL_ADDRESS Cr3BaseAddress, PHYSICAL_ADDRESS BaseAddress, UINTN NumPages);
RETURN_STATUS EFIAPI MemEncryptTdxClearPageSharedBit (PHYSICAL_ADDRESS Cr3BaseAddress, PHYSICAL_ADDRESS BaseAddress, UINTN NumPages);
`,
  },
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
  {
    name: 'Library/TdxLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
EFI_STATUS EFIAPI TdAcceptPages (UINT64 StartAddress, UINT64 NumberOfPages, UINT32 PageSize);
EFI_STATUS EFIAPI TdExtendRtmr (UINT32 *Data, UINT32 DataLen, UINT8 Index);
UINT64 EFIAPI TdSharedPageMask (VOID);
UINT32 EFIAPI TdMaxVCpuNum (VOID);
UINT32 EFIAPI TdVCpuNum (VOID);
`,
  },
  {
    name: 'Library/TdxMailboxLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Library/BaseLib.h>
#include <Uefi/UefiBaseType.h>
#include <Uefi/UefiSpec.h>
#include <Pi/PiPeiCis.h>
#include <Library/DebugLib.h>
#include <Protocol/DebugSupport.h>
UINT32 EFIAPI GetCpusNum (VOID);
volatile VOID *EFIAPI GetTdxMailBox (VOID);
VOID EFIAPI MpSendWakeupCommand (UINT16 Command, UINT64 WakeupVector, UINT64 WakeupArgs1, UINT64 WakeupArgs2, UINT64 WakeupArgs3, UINT64 WakeupArgs4);
VOID EFIAPI MpSerializeStart (VOID);
VOID EFIAPI MpSerializeEnd (VOID);
`,
  },
];
