// Network packets. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const networkHeaders: readonly Header[] = [
  {
    name: 'IndustryStandard/Dhcp.h',
    text: `#pragma once
#include <Uefi.h>
#define DHCP4_TAG_PAD 0
#define DHCP4_TAG_EOP 255
#define DHCP4_TAG_NETMASK 1
#define DHCP4_TAG_TIME_OFFSET 2
#define DHCP4_TAG_ROUTER 3
#define DHCP4_TAG_TIME_SERVER 4
#define DHCP4_TAG_NAME_SERVER 5
#define DHCP4_TAG_DNS_SERVER 6
#define DHCP4_TAG_LOG_SERVER 7
#define DHCP4_TAG_COOKIE_SERVER 8
#define DHCP4_TAG_LPR_SERVER 9
#define DHCP4_TAG_IMPRESS_SERVER 10
#define DHCP4_TAG_RL_SERVER 11
#define DHCP4_TAG_HOSTNAME 12
#define DHCP4_TAG_BOOTFILE_LEN 13
#define DHCP4_TAG_DUMP 14
#define DHCP4_TAG_DOMAINNAME 15
#define DHCP4_TAG_SWAP_SERVER 16
#define DHCP4_TAG_ROOTPATH 17
#define DHCP4_TAG_EXTEND_PATH 18
#define DHCP4_TAG_IPFORWARD 19
#define DHCP4_TAG_NONLOCAL_SRR 20
#define DHCP4_TAG_POLICY_SRR 21
#define DHCP4_TAG_EMTU 22
#define DHCP4_TAG_TTL 23
#define DHCP4_TAG_PATHMTU_AGE 24
#define DHCP4_TAG_PATHMTU_PLATEAU 25
#define DHCP4_TAG_IFMTU 26
#define DHCP4_TAG_SUBNET_LOCAL 27
#define DHCP4_TAG_BROADCAST 28
#define DHCP4_TAG_DISCOVER_MASK 29
#define DHCP4_TAG_SUPPLY_MASK 30
#define DHCP4_TAG_DISCOVER_ROUTE 31
#define DHCP4_TAG_ROUTER_SOLICIT 32
#define DHCP4_TAG_STATIC_ROUTE 33
#define DHCP4_TAG_TRAILER 34
#define DHCP4_TAG_ARPAGE 35
#define DHCP4_TAG_ETHER_ENCAP 36
#define DHCP4_TAG_TCP_TTL 37
#define DHCP4_TAG_KEEP_INTERVAL 38
#define DHCP4_TAG_KEEP_GARBAGE 39
#define DHCP4_TAG_NIS_DOMAIN 40
#define DHCP4_TAG_NIS_SERVER 41
#define DHCP4_TAG_NTP_SERVER 42
#define DHCP4_TAG_VENDOR 43
#define DHCP4_TAG_NBNS 44
#define DHCP4_TAG_NBDD 45
#define DHCP4_TAG_NBTYPE 46
#define DHCP4_TAG_NBSCOPE 47
#define DHCP4_TAG_XFONT 48
#define DHCP4_TAG_XDM 49
#define DHCP4_TAG_REQUEST_IP 50
#define DHCP4_TAG_LEASE 51
#define DHCP4_TAG_OVERLOAD 52
#define DHCP4_TAG_MSG_TYPE 53
#define DHCP4_TAG_SERVER_ID 54
#define DHCP4_TAG_PARA_LIST 55
#define DHCP4_TAG_MESSAGE 56
#define DHCP4_TAG_MAXMSG 57
#define DHCP4_TAG_T1 58
#define DHCP4_TAG_T2 59
#define DHCP4_TAG_VENDOR_CLASS_ID 60
#define DHCP4_TAG_CLIENT_ID 61
#define DHCP4_TAG_NISPLUS 64
#define DHCP4_TAG_NISPLUS_SERVER 65
#define DHCP4_TAG_TFTP 66
#define DHCP4_TAG_BOOTFILE 67
#define DHCP4_TAG_MOBILEIP 68
#define DHCP4_TAG_SMTP 69
#define DHCP4_TAG_POP3 70
#define DHCP4_TAG_NNTP 71
#define DHCP4_TAG_WWW 72
#define DHCP4_TAG_FINGER 73
#define DHCP4_TAG_IRC 74
#define DHCP4_TAG_STTALK 75
#define DHCP4_TAG_STDA 76
#define DHCP4_TAG_USER_CLASS_ID 77
#define DHCP4_TAG_ARCH 93
#define DHCP4_TAG_UNDI 94
#define DHCP4_TAG_UUID 97
#define DHCP4_TAG_CLASSLESS_ROUTE 121
typedef enum {
  Dhcp6MsgSolicit = 1,
  Dhcp6MsgAdvertise = 2,
  Dhcp6MsgRequest = 3,
  Dhcp6MsgConfirm = 4,
  Dhcp6MsgRenew = 5,
  Dhcp6MsgRebind = 6,
  Dhcp6MsgReply = 7,
  Dhcp6MsgRelease = 8,
  Dhcp6MsgDecline = 9,
  Dhcp6MsgReconfigure = 10,
  Dhcp6MsgInfoRequest = 11,
} DHCP6_MSG_TYPE;
typedef enum {
  Dhcp6OptClientId = 1,
  Dhcp6OptServerId = 2,
  Dhcp6OptIana = 3,
  Dhcp6OptIata = 4,
  Dhcp6OptIaAddr = 5,
  Dhcp6OptRequestOption = 6,
  Dhcp6OptPreference = 7,
  Dhcp6OptElapsedTime = 8,
  Dhcp6OptReplayMessage = 9,
  Dhcp6OptAuthentication = 11,
  Dhcp6OptServerUnicast = 12,
  Dhcp6OptStatusCode = 13,
  Dhcp6OptRapidCommit = 14,
  Dhcp6OptUserClass = 15,
  Dhcp6OptVendorClass = 16,
  Dhcp6OptVendorInfo = 17,
  Dhcp6OptInterfaceId = 18,
  Dhcp6OptReconfigMessage = 19,
  Dhcp6OptReconfigureAccept = 20,
} DHCP6_OPT_CODE;
typedef enum {
  Dhcp6StsSuccess = 0,
  Dhcp6StsUnspecFail = 1,
  Dhcp6StsNoAddrsAvail = 2,
  Dhcp6StsNoBinding = 3,
  Dhcp6StsNotOnLink = 4,
  Dhcp6StsUseMulticast = 5,
} DHCP6_STS_CODE;
typedef enum {
  Dhcp6DuidTypeLlt = 1,
  Dhcp6DuidTypeEn = 2,
  Dhcp6DuidTypeLl = 3,
  Dhcp6DuidTypeUuid = 4,
} DHCP6_DUID_TYPE;
#define DHCP6_SOL_MAX_DELAY 1
#define DHCP6_SOL_IRT 1
#define DHCP6_SOL_MRC 0
#define DHCP6_SOL_MRT 120
#define DHCP6_SOL_MRD 0
#define DHCP6_REQ_IRT 1
#define DHCP6_REQ_MRC 10
#define DHCP6_REQ_MRT 30
#define DHCP6_REQ_MRD 0
#define DHCP6_CNF_MAX_DELAY 1
#define DHCP6_CNF_IRT 1
#define DHCP6_CNF_MRC 0
#define DHCP6_CNF_MRT 4
#define DHCP6_CNF_MRD 10
#define DHCP6_REN_IRT 10
#define DHCP6_REN_MRC 0
#define DHCP6_REN_MRT 600
#define DHCP6_REN_MRD 0
#define DHCP6_REB_IRT 10
#define DHCP6_REB_MRC 0
#define DHCP6_REB_MRT 600
#define DHCP6_REB_MRD 0
#define DHCP6_INF_MAX_DELAY 1
#define DHCP6_INF_IRT 1
#define DHCP6_INF_MRC 0
#define DHCP6_INF_MRT 120
#define DHCP6_INF_MRD 0
#define DHCP6_REL_IRT 1
#define DHCP6_REL_MRC 5
#define DHCP6_REL_MRT 0
#define DHCP6_REL_MRD 0
#define DHCP6_DEC_IRT 1
#define DHCP6_DEC_MRC 5
#define DHCP6_DEC_MRT 0
#define DHCP6_DEC_MRD 0
#define DHCP6_OPT_CLIENT_ID 1
#define DHCP6_OPT_SERVER_ID 2
#define DHCP6_OPT_IA_NA 3
#define DHCP6_OPT_IA_TA 4
#define DHCP6_OPT_IAADDR 5
#define DHCP6_OPT_ORO 6
#define DHCP6_OPT_PREFERENCE 7
#define DHCP6_OPT_ELAPSED_TIME 8
#define DHCP6_OPT_REPLAY_MSG 9
#define DHCP6_OPT_AUTH 11
#define DHCP6_OPT_UNICAST 12
#define DHCP6_OPT_STATUS_CODE 13
#define DHCP6_OPT_RAPID_COMMIT 14
#define DHCP6_OPT_USER_CLASS 15
#define DHCP6_OPT_VENDOR_CLASS 16
#define DHCP6_OPT_VENDOR_OPTS 17
#define DHCP6_OPT_INTERFACE_ID 18
#define DHCP6_OPT_RECONFIG_MSG 19
#define DHCP6_OPT_RECONFIG_ACCEPT 20
#define DHCP6_OPT_DNS_SERVERS 23
#define DHCP6_OPT_BOOT_FILE_URL 59
#define DHCP6_OPT_BOOT_FILE_PARAM 60
#define DHCP6_OPT_ARCH 61
#define DHCP6_OPT_UNDI 62
#define PXE_CLIENT_ARCH_X86_BIOS 0x0000
#define PXE_CLIENT_ARCH_IPF 0x0002
#define PXE_CLIENT_ARCH_IA32 0x0006
#define PXE_CLIENT_ARCH_X64 0x0007
#define PXE_CLIENT_ARCH_EBC 0x0009
#define PXE_CLIENT_ARCH_ARM 0x000A
#define PXE_CLIENT_ARCH_AARCH64 0x000B
#define PXE_CLIENT_ARCH_RISCV32 0x0019
#define PXE_CLIENT_ARCH_RISCV64 0x001B
#define PXE_CLIENT_ARCH_RISCV128 0x001D
#define PXE_CLIENT_ARCH_LOONGARCH32 0x0025
#define PXE_CLIENT_ARCH_LOONGARCH64 0x0027
#define HTTP_CLIENT_ARCH_IA32 0x000F
#define HTTP_CLIENT_ARCH_X64 0x0010
#define HTTP_CLIENT_ARCH_EBC 0x0011
#define HTTP_CLIENT_ARCH_ARM 0x0012
#define HTTP_CLIENT_ARCH_AARCH64 0x0013
#define HTTP_CLIENT_ARCH_RISCV32 0x001A
#define HTTP_CLIENT_ARCH_RISCV64 0x001C
#define HTTP_CLIENT_ARCH_RISCV128 0x001E
#define HTTP_CLIENT_ARCH_LOONGARCH32 0x0026
#define HTTP_CLIENT_ARCH_LOONGARCH64 0x0028
`,
  },
  {
    name: 'IndustryStandard/Http11.h',
    text: `#pragma once
#include <Uefi.h>
#pragma pack(1)
#define HTTP_VERSION "HTTP/1.1"
#define HTTP_METHOD_OPTIONS "OPTIONS"
#define HTTP_METHOD_GET "GET"
#define HTTP_METHOD_HEAD "HEAD"
#define HTTP_METHOD_POST "POST"
#define HTTP_METHOD_PUT "PUT"
#define HTTP_METHOD_DELETE "DELETE"
#define HTTP_METHOD_TRACE "TRACE"
#define HTTP_METHOD_CONNECT "CONNECT"
#define HTTP_METHOD_PATCH "PATCH"
#define HTTP_METHOD_MAXIMUM_LEN sizeof (HTTP_METHOD_CONNECT)
#define HTTP_HEADER_ACCEPT "Accept"
#define HTTP_HEADER_ACCEPT_CHARSET "Accept-Charset"
#define HTTP_HEADER_ACCEPT_LANGUAGE "Accept-Language"
#define HTTP_HEADER_ACCEPT_RANGES "Accept-Ranges"
#define HTTP_HEADER_ACCEPT_ENCODING "Accept-Encoding"
#define HTTP_HEADER_CONTENT_ENCODING "Content-Encoding"
#define HTTP_CONTENT_ENCODING_IDENTITY "identity"
#define HTTP_CONTENT_ENCODING_GZIP "gzip"
#define HTTP_CONTENT_ENCODING_COMPRESS "compress"
#define HTTP_CONTENT_ENCODING_DEFLATE "deflate"
#define HTTP_HEADER_CONTENT_TYPE "Content-Type"
#define HTTP_CONTENT_TYPE_APP_JSON "application/json"
#define HTTP_CONTENT_TYPE_APP_OCTET_STREAM "application/octet-stream"
#define HTTP_CONTENT_TYPE_TEXT_HTML "text/html"
#define HTTP_CONTENT_TYPE_TEXT_PLAIN "text/plain"
#define HTTP_CONTENT_TYPE_TEXT_CSS "text/css"
#define HTTP_CONTENT_TYPE_TEXT_XML "text/xml"
#define HTTP_CONTENT_TYPE_IMAGE_GIF "image/gif"
#define HTTP_CONTENT_TYPE_IMAGE_JPEG "image/jpeg"
#define HTTP_CONTENT_TYPE_IMAGE_PNG "image/png"
#define HTTP_CONTENT_TYPE_IMAGE_SVG_XML "image/svg+xml"
#define HTTP_HEADER_CONTENT_LENGTH "Content-Length"
#define HTTP_HEADER_TRANSFER_ENCODING "Transfer-Encoding"
#define HTTP_HEADER_TRANSFER_ENCODING_CHUNKED "chunked"
#define CHUNKED_TRANSFER_CODING_CR '\\r'
#define CHUNKED_TRANSFER_CODING_LF '\\n'
#define CHUNKED_TRANSFER_CODING_LAST_CHUNK '0'
#define CHUNKED_TRANSFER_CODING_EXTENSION_SEPARATOR ';'
#define HTTP_HEADER_USER_AGENT "User-Agent"
#define HTTP_HEADER_HOST "Host"
#define HTTP_HEADER_LOCATION "Location"
#define HTTP_HEADER_IF_MATCH "If-Match"
#define HTTP_HEADER_IF_NONE_MATCH "If-None-Match"
#define HTTP_HEADER_WWW_AUTHENTICATE "WWW-Authenticate"
#define HTTP_HEADER_AUTHORIZATION "Authorization"
#define HTTP_HEADER_ETAG "ETag"
#define HTTP_HEADER_X_AUTH_TOKEN "X-Auth-Token"
#define HTTP_HEADER_EXPECT "Expect"
#define HTTP_EXPECT_100_CONTINUE "100-continue"
#pragma pack()
`,
  },
  {
    name: 'IndustryStandard/Tls1.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/Tls.h>
#pragma pack(1)
#define TLS_RSA_WITH_NULL_MD5 {0x00, 0x01}
#define TLS_RSA_WITH_NULL_SHA {0x00, 0x02}
#define TLS_RSA_WITH_RC4_128_MD5 {0x00, 0x04}
#define TLS_RSA_WITH_RC4_128_SHA {0x00, 0x05}
#define TLS_RSA_WITH_IDEA_CBC_SHA {0x00, 0x07}
#define TLS_RSA_WITH_DES_CBC_SHA {0x00, 0x09}
#define TLS_RSA_WITH_3DES_EDE_CBC_SHA {0x00, 0x0A}
#define TLS_DH_DSS_WITH_DES_CBC_SHA {0x00, 0x0C}
#define TLS_DH_DSS_WITH_3DES_EDE_CBC_SHA {0x00, 0x0D}
#define TLS_DH_RSA_WITH_DES_CBC_SHA {0x00, 0x0F}
#define TLS_DH_RSA_WITH_3DES_EDE_CBC_SHA {0x00, 0x10}
#define TLS_DHE_DSS_WITH_DES_CBC_SHA {0x00, 0x12}
#define TLS_DHE_DSS_WITH_3DES_EDE_CBC_SHA {0x00, 0x13}
#define TLS_DHE_RSA_WITH_DES_CBC_SHA {0x00, 0x15}
#define TLS_DHE_RSA_WITH_3DES_EDE_CBC_SHA {0x00, 0x16}
#define TLS_RSA_WITH_AES_128_CBC_SHA {0x00, 0x2F}
#define TLS_DH_DSS_WITH_AES_128_CBC_SHA {0x00, 0x30}
#define TLS_DH_RSA_WITH_AES_128_CBC_SHA {0x00, 0x31}
#define TLS_DHE_DSS_WITH_AES_128_CBC_SHA {0x00, 0x32}
#define TLS_DHE_RSA_WITH_AES_128_CBC_SHA {0x00, 0x33}
#define TLS_RSA_WITH_AES_256_CBC_SHA {0x00, 0x35}
#define TLS_DH_DSS_WITH_AES_256_CBC_SHA {0x00, 0x36}
#define TLS_DH_RSA_WITH_AES_256_CBC_SHA {0x00, 0x37}
#define TLS_DHE_DSS_WITH_AES_256_CBC_SHA {0x00, 0x38}
#define TLS_DHE_RSA_WITH_AES_256_CBC_SHA {0x00, 0x39}
#define TLS_RSA_WITH_NULL_SHA256 {0x00, 0x3B}
#define TLS_RSA_WITH_AES_128_CBC_SHA256 {0x00, 0x3C}
#define TLS_RSA_WITH_AES_256_CBC_SHA256 {0x00, 0x3D}
#define TLS_DH_DSS_WITH_AES_128_CBC_SHA256 {0x00, 0x3E}
#define TLS_DH_RSA_WITH_AES_128_CBC_SHA256 {0x00, 0x3F}
#define TLS_DHE_DSS_WITH_AES_128_CBC_SHA256 {0x00, 0x40}
#define TLS_DHE_RSA_WITH_AES_128_CBC_SHA256 {0x00, 0x67}
#define TLS_DH_DSS_WITH_AES_256_CBC_SHA256 {0x00, 0x68}
#define TLS_DH_RSA_WITH_AES_256_CBC_SHA256 {0x00, 0x69}
#define TLS_DHE_DSS_WITH_AES_256_CBC_SHA256 {0x00, 0x6A}
#define TLS_DHE_RSA_WITH_AES_256_CBC_SHA256 {0x00, 0x6B}
#define TLS_DHE_RSA_WITH_AES_256_GCM_SHA384 {0x00, 0x9F}
#define TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256 {0xC0, 0x2B}
#define TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 {0xC0, 0x2C}
#define TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 {0xC0, 0x30}
#define TLS10_PROTOCOL_VERSION_MAJOR 0x03
#define TLS10_PROTOCOL_VERSION_MINOR 0x01
#define TLS11_PROTOCOL_VERSION_MAJOR 0x03
#define TLS11_PROTOCOL_VERSION_MINOR 0x02
#define TLS12_PROTOCOL_VERSION_MAJOR 0x03
#define TLS12_PROTOCOL_VERSION_MINOR 0x03
typedef enum {
  TlsContentTypeChangeCipherSpec = 20,
  TlsContentTypeAlert = 21,
  TlsContentTypeHandshake = 22,
  TlsContentTypeApplicationData = 23,
} TLS_CONTENT_TYPE;
typedef struct {
  UINT8 ContentType;
  EFI_TLS_VERSION Version;
  UINT16 Length;
} TLS_RECORD_HEADER;
#define TLS_RECORD_HEADER_LENGTH 5
#define TLS_PLAINTEXT_RECORD_MAX_PAYLOAD_LENGTH 16384
#define TLS_CIPHERTEXT_RECORD_MAX_PAYLOAD_LENGTH 18432
typedef enum {
  TlsHashAlgoNone = 0,
  TlsHashAlgoMd5 = 1,
  TlsHashAlgoSha1 = 2,
  TlsHashAlgoSha224 = 3,
  TlsHashAlgoSha256 = 4,
  TlsHashAlgoSha384 = 5,
  TlsHashAlgoSha512 = 6,
} TLS_HASH_ALGO;
typedef enum {
  TlsSignatureAlgoAnonymous = 0,
  TlsSignatureAlgoRsa = 1,
  TlsSignatureAlgoDsa = 2,
  TlsSignatureAlgoEcdsa = 3,
} TLS_SIGNATURE_ALGO;
typedef enum {
  TlsEcNamedCurveSecp256r1 = 23,
  TlsEcNamedCurveSecp384r1 = 24,
  TlsEcNamedCurveSecp521r1 = 25,
  TlsEcNamedCurveX25519 = 29,
  TlsEcNamedCurveX448 = 30,
} TLS_EC_NAMED_CURVE;
#pragma pack()
`,
  },
];
