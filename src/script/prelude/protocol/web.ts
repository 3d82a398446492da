// HTTP, REST, TLS and Redfish (UEFI, chapters 28 to 31). Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const webHeaders: readonly Header[] = [
  {
    name: 'Protocol/Http.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_HTTP_SERVICE_BINDING_PROTOCOL_GUID { 0xbdc8e6af, 0xd9bc, 0x4379, {0xa7, 0x2a, 0xe0, 0xc4, 0xe7, 0x5d, 0xae, 0x1c } }
#define EFI_HTTP_PROTOCOL_GUID { 0x7a59b29b, 0x910b, 0x4171, {0x82, 0x42, 0xa8, 0x5a, 0x0d, 0xf2, 0x5b, 0x5b } }
typedef struct _EFI_HTTP_PROTOCOL EFI_HTTP_PROTOCOL;
typedef enum {
  HttpVersion10,
  HttpVersion11,
  HttpVersionUnsupported,
} EFI_HTTP_VERSION;
typedef enum {
  HttpMethodGet,
  HttpMethodPost,
  HttpMethodPatch,
  HttpMethodOptions,
  HttpMethodConnect,
  HttpMethodHead,
  HttpMethodPut,
  HttpMethodDelete,
  HttpMethodTrace,
  HttpMethodMax,
} EFI_HTTP_METHOD;
typedef enum {
  HTTP_STATUS_UNSUPPORTED_STATUS = 0,
  HTTP_STATUS_100_CONTINUE,
  HTTP_STATUS_101_SWITCHING_PROTOCOLS,
  HTTP_STATUS_200_OK,
  HTTP_STATUS_201_CREATED,
  HTTP_STATUS_202_ACCEPTED,
  HTTP_STATUS_203_NON_AUTHORITATIVE_INFORMATION,
  HTTP_STATUS_204_NO_CONTENT,
  HTTP_STATUS_205_RESET_CONTENT,
  HTTP_STATUS_206_PARTIAL_CONTENT,
  HTTP_STATUS_300_MULTIPLE_CHOICES,
  HTTP_STATUS_301_MOVED_PERMANENTLY,
  HTTP_STATUS_302_FOUND,
  HTTP_STATUS_303_SEE_OTHER,
  HTTP_STATUS_304_NOT_MODIFIED,
  HTTP_STATUS_305_USE_PROXY,
  HTTP_STATUS_307_TEMPORARY_REDIRECT,
  HTTP_STATUS_400_BAD_REQUEST,
  HTTP_STATUS_401_UNAUTHORIZED,
  HTTP_STATUS_402_PAYMENT_REQUIRED,
  HTTP_STATUS_403_FORBIDDEN,
  HTTP_STATUS_404_NOT_FOUND,
  HTTP_STATUS_405_METHOD_NOT_ALLOWED,
  HTTP_STATUS_406_NOT_ACCEPTABLE,
  HTTP_STATUS_407_PROXY_AUTHENTICATION_REQUIRED,
  HTTP_STATUS_408_REQUEST_TIME_OUT,
  HTTP_STATUS_409_CONFLICT,
  HTTP_STATUS_410_GONE,
  HTTP_STATUS_411_LENGTH_REQUIRED,
  HTTP_STATUS_412_PRECONDITION_FAILED,
  HTTP_STATUS_413_REQUEST_ENTITY_TOO_LARGE,
  HTTP_STATUS_414_REQUEST_URI_TOO_LARGE,
  HTTP_STATUS_415_UNSUPPORTED_MEDIA_TYPE,
  HTTP_STATUS_416_REQUESTED_RANGE_NOT_SATISFIED,
  HTTP_STATUS_417_EXPECTATION_FAILED,
  HTTP_STATUS_500_INTERNAL_SERVER_ERROR,
  HTTP_STATUS_501_NOT_IMPLEMENTED,
  HTTP_STATUS_502_BAD_GATEWAY,
  HTTP_STATUS_503_SERVICE_UNAVAILABLE,
  HTTP_STATUS_504_GATEWAY_TIME_OUT,
  HTTP_STATUS_505_HTTP_VERSION_NOT_SUPPORTED,
  HTTP_STATUS_308_PERMANENT_REDIRECT,
} EFI_HTTP_STATUS_CODE;
typedef struct {
  BOOLEAN UseDefaultAddress;
  EFI_IPv4_ADDRESS LocalAddress;
  EFI_IPv4_ADDRESS LocalSubnet;
  UINT16 LocalPort;
} EFI_HTTPv4_ACCESS_POINT;
typedef struct {
  EFI_IPv6_ADDRESS LocalAddress;
  UINT16 LocalPort;
} EFI_HTTPv6_ACCESS_POINT;
typedef struct {
  EFI_HTTP_VERSION HttpVersion;
  UINT32 TimeOutMillisec;
  BOOLEAN LocalAddressIsIPv6;
  union {
    EFI_HTTPv4_ACCESS_POINT *IPv4Node;
    EFI_HTTPv6_ACCESS_POINT *IPv6Node;
  } AccessPoint;
} EFI_HTTP_CONFIG_DATA;
typedef struct {
  EFI_HTTP_METHOD Method;
  CHAR16 *Url;
} EFI_HTTP_REQUEST_DATA;
typedef struct {
  EFI_HTTP_STATUS_CODE StatusCode;
} EFI_HTTP_RESPONSE_DATA;
typedef struct {
  CHAR8 *FieldName;
  CHAR8 *FieldValue;
} EFI_HTTP_HEADER;
typedef struct {
  union {
    EFI_HTTP_REQUEST_DATA *Request;
    EFI_HTTP_RESPONSE_DATA *Response;
  } Data;
  UINTN HeaderCount;
  EFI_HTTP_HEADER *Headers;
  UINTN BodyLength;
  VOID *Body;
} EFI_HTTP_MESSAGE;
typedef struct {
  EFI_EVENT Event;
  EFI_STATUS Status;
  EFI_HTTP_MESSAGE *Message;
} EFI_HTTP_TOKEN;
typedef EFI_STATUS (EFIAPI *EFI_HTTP_GET_MODE_DATA)(EFI_HTTP_PROTOCOL *This, EFI_HTTP_CONFIG_DATA *HttpConfigData);
typedef EFI_STATUS (EFIAPI *EFI_HTTP_CONFIGURE)(EFI_HTTP_PROTOCOL *This, EFI_HTTP_CONFIG_DATA *HttpConfigData);
typedef EFI_STATUS (EFIAPI *EFI_HTTP_REQUEST)(EFI_HTTP_PROTOCOL *This, EFI_HTTP_TOKEN *Token);
typedef EFI_STATUS (EFIAPI *EFI_HTTP_CANCEL)(EFI_HTTP_PROTOCOL *This, EFI_HTTP_TOKEN *Token);
typedef EFI_STATUS (EFIAPI *EFI_HTTP_RESPONSE)(EFI_HTTP_PROTOCOL *This, EFI_HTTP_TOKEN *Token);
typedef EFI_STATUS (EFIAPI *EFI_HTTP_POLL)(EFI_HTTP_PROTOCOL *This);
struct _EFI_HTTP_PROTOCOL {
  EFI_HTTP_GET_MODE_DATA GetModeData;
  EFI_HTTP_CONFIGURE Configure;
  EFI_HTTP_REQUEST Request;
  EFI_HTTP_CANCEL Cancel;
  EFI_HTTP_RESPONSE Response;
  EFI_HTTP_POLL Poll;
};
extern EFI_GUID gEfiHttpServiceBindingProtocolGuid;
extern EFI_GUID gEfiHttpProtocolGuid;
`,
  },
  {
    name: 'Protocol/HttpBootCallback.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_HTTP_BOOT_CALLBACK_PROTOCOL_GUID { 0xba23b311, 0x343d, 0x11e6, {0x91, 0x85, 0x58, 0x20, 0xb1, 0xd6, 0x52, 0x99} }
typedef struct _EFI_HTTP_BOOT_CALLBACK_PROTOCOL EFI_HTTP_BOOT_CALLBACK_PROTOCOL;
typedef enum {
  HttpBootDhcp4,
  HttpBootDhcp6,
  HttpBootHttpRequest,
  HttpBootHttpResponse,
  HttpBootHttpEntityBody,
  HttpBootHttpAuthInfo,
  HttpBootTypeMax,
} EFI_HTTP_BOOT_CALLBACK_DATA_TYPE;
typedef EFI_STATUS (EFIAPI *EFI_HTTP_BOOT_CALLBACK)(EFI_HTTP_BOOT_CALLBACK_PROTOCOL *This, EFI_HTTP_BOOT_CALLBACK_DATA_TYPE DataType, BOOLEAN Received, UINT32 DataLength, VOID *Data);
struct _EFI_HTTP_BOOT_CALLBACK_PROTOCOL {
  EFI_HTTP_BOOT_CALLBACK Callback;
};
extern EFI_GUID gEfiHttpBootCallbackProtocolGuid;
`,
  },
  {
    name: 'Protocol/HttpCallback.h',
    text: `#pragma once
#include <Uefi.h>
#define EDKII_HTTP_CALLBACK_PROTOCOL_GUID { 0x611114f1, 0xa37b, 0x4468, {0xa4, 0x36, 0x5b, 0xdd, 0xa1, 0x6a, 0xa2, 0x40} }
typedef struct _EDKII_HTTP_CALLBACK_PROTOCOL EDKII_HTTP_CALLBACK_PROTOCOL;
typedef enum {
  HttpEventDns,
  HttpEventConnectTcp,
  HttpEventTlsConnectSession,
  HttpEventInitSession,
} EDKII_HTTP_CALLBACK_EVENT;
typedef VOID (EFIAPI *EDKII_HTTP_CALLBACK)(EDKII_HTTP_CALLBACK_PROTOCOL *This, EDKII_HTTP_CALLBACK_EVENT Event, EFI_STATUS EventStatus);
struct _EDKII_HTTP_CALLBACK_PROTOCOL {
  EDKII_HTTP_CALLBACK Callback;
};
extern EFI_GUID gEdkiiHttpCallbackProtocolGuid;
`,
  },
  {
    name: 'Protocol/HttpUtilities.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/Http.h>
#define EFI_HTTP_UTILITIES_PROTOCOL_GUID { 0x3e35c163, 0x4074, 0x45dd, {0x43, 0x1e, 0x23, 0x98, 0x9d, 0xd8, 0x6b, 0x32 } }
typedef struct _EFI_HTTP_UTILITIES_PROTOCOL EFI_HTTP_UTILITIES_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_HTTP_UTILS_BUILD)(EFI_HTTP_UTILITIES_PROTOCOL *This, UINTN SeedMessageSize, VOID *SeedMessage, UINTN DeleteCount, CHAR8 *DeleteList[], UINTN AppendCount, EFI_HTTP_HEADER *AppendList[], UINTN *NewMessageSize, VOID **NewMessage);
typedef EFI_STATUS (EFIAPI *EFI_HTTP_UTILS_PARSE)(EFI_HTTP_UTILITIES_PROTOCOL *This, CHAR8 *HttpMessage, UINTN HttpMessageSize, EFI_HTTP_HEADER **HeaderFields, UINTN *FieldCount);
struct _EFI_HTTP_UTILITIES_PROTOCOL {
  EFI_HTTP_UTILS_BUILD Build;
  EFI_HTTP_UTILS_PARSE Parse;
};
extern EFI_GUID gEfiHttpUtilitiesProtocolGuid;
`,
  },
  {
    name: 'Protocol/RedfishDiscover.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_REDFISH_DISCOVER_PROTOCOL_GUID { 0x5db12509, 0x4550, 0x4347, { 0x96, 0xb3, 0x73, 0xc0, 0xff, 0x6e, 0x86, 0x9f } }
#define REDFISH_DISCOVER_TOKEN_SIGNATURE SIGNATURE_32 ('R', 'F', 'T', 'S')
typedef UINT32 EFI_REDFISH_DISCOVER_FLAG;
#define EFI_REDFISH_DISCOVER_HOST_INTERFACE 0x00000001
#define EFI_REDFISH_DISCOVER_SSDP 0x00000002
#define EFI_REDFISH_DISCOVER_SSDP_UDP6 0x00000004
#define EFI_REDFISH_DISCOVER_KEEP_ALIVE 0x00000008
#define EFI_REDFISH_DISCOVER_RENEW 0x00000010
#define EFI_REDFISH_DISCOVER_VALIDATION 0x80000000
#define EFI_REDFISH_DISCOVER_DURATION_MASK 0x0f000000
typedef struct _EFI_REDFISH_DISCOVER_PROTOCOL EFI_REDFISH_DISCOVER_PROTOCOL;
typedef struct {
  EFI_HANDLE RedfishRestExHandle;
  BOOLEAN IsUdp6;
  EFI_IP_ADDRESS RedfishHostIpAddress;
  UINTN RedfishVersion;
  CHAR16 *Location;
  CHAR16 *Uuid;
  CHAR16 *Os;
  CHAR16 *OsVersion;
  CHAR16 *Product;
  CHAR16 *ProductVer;
  BOOLEAN UseHttps;
} EFI_REDFISH_DISCOVERED_INFORMATION;
typedef struct {
  EFI_STATUS Status;
  EFI_REDFISH_DISCOVERED_INFORMATION Information;
} EFI_REDFISH_DISCOVERED_INSTANCE;
typedef struct {
  UINTN NumberOfServiceFound;
  EFI_REDFISH_DISCOVERED_INSTANCE *RedfishInstances;
} EFI_REDFISH_DISCOVERED_LIST;
typedef struct {
  EFI_MAC_ADDRESS MacAddress;
  BOOLEAN IsIpv6;
  EFI_IP_ADDRESS SubnetId;
  UINT8 SubnetPrefixLength;
  UINT16 VlanId;
} EFI_REDFISH_DISCOVER_NETWORK_INTERFACE;
typedef struct {
  UINT32 Signature;
  EFI_REDFISH_DISCOVERED_LIST DiscoverList;
  EFI_EVENT Event;
  UINTN Timeout;
} EFI_REDFISH_DISCOVERED_TOKEN;
typedef EFI_STATUS (EFIAPI *EFI_REDFISH_DISCOVER_NETWORK_LIST)(EFI_REDFISH_DISCOVER_PROTOCOL *This, EFI_HANDLE ImageHandle, UINTN *NumberOfNetworkInterfaces, EFI_REDFISH_DISCOVER_NETWORK_INTERFACE **NetworkInterfaces);
typedef EFI_STATUS (EFIAPI *EFI_REDFISH_DISCOVER_ACQUIRE_SERVICE)(EFI_REDFISH_DISCOVER_PROTOCOL *This, EFI_HANDLE ImageHandle, EFI_REDFISH_DISCOVER_NETWORK_INTERFACE *TargetNetworkInterface, EFI_REDFISH_DISCOVER_FLAG Flags, EFI_REDFISH_DISCOVERED_TOKEN *Token);
typedef EFI_STATUS (EFIAPI *EFI_REDFISH_DISCOVER_ABORT_ACQUIRE)(EFI_REDFISH_DISCOVER_PROTOCOL *This, EFI_REDFISH_DISCOVER_NETWORK_INTERFACE *TargetNetworkInterface);
typedef EFI_STATUS (EFIAPI *EFI_REDFISH_DISCOVER_RELEASE_SERVICE)(EFI_REDFISH_DISCOVER_PROTOCOL *This, EFI_REDFISH_DISCOVERED_LIST *List);
struct _EFI_REDFISH_DISCOVER_PROTOCOL {
  EFI_REDFISH_DISCOVER_NETWORK_LIST GetNetworkInterfaceList;
  EFI_REDFISH_DISCOVER_ACQUIRE_SERVICE AcquireRedfishService;
  EFI_REDFISH_DISCOVER_ABORT_ACQUIRE AbortAcquireRedfishService;
  EFI_REDFISH_DISCOVER_RELEASE_SERVICE ReleaseRedfishService;
};
extern EFI_GUID gEfiRedfishDiscoverProtocolGuid;
`,
  },
  {
    name: 'Protocol/Rest.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/Http.h>
#define EFI_REST_PROTOCOL_GUID { 0x0db48a36, 0x4e54, 0xea9c, {0x9b, 0x09, 0x1e, 0xa5, 0xbe, 0x3a, 0x66, 0x0b } }
typedef struct _EFI_REST_PROTOCOL EFI_REST_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_REST_SEND_RECEIVE)(EFI_REST_PROTOCOL *This, EFI_HTTP_MESSAGE *RequestMessage, EFI_HTTP_MESSAGE *ResponseMessage);
typedef EFI_STATUS (EFIAPI *EFI_REST_GET_TIME)(EFI_REST_PROTOCOL *This, EFI_TIME *Time);
struct _EFI_REST_PROTOCOL {
  EFI_REST_SEND_RECEIVE SendReceive;
  EFI_REST_GET_TIME GetServiceTime;
};
extern EFI_GUID gEfiRestProtocolGuid;
`,
  },
  {
    name: 'Protocol/RestEx.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/Http.h>
#define EFI_REST_EX_SERVICE_BINDING_PROTOCOL_GUID { 0x456bbe01, 0x99d0, 0x45ea, {0xbb, 0x5f, 0x16, 0xd8, 0x4b, 0xed, 0xc5, 0x59 } }
#define EFI_REST_EX_PROTOCOL_GUID { 0x55648b91, 0xe7d, 0x40a3, {0xa9, 0xb3, 0xa8, 0x15, 0xd7, 0xea, 0xdf, 0x97 } }
typedef struct _EFI_REST_EX_PROTOCOL EFI_REST_EX_PROTOCOL;
typedef struct {
  UINT8 Major;
  UINT8 Minor;
} EFI_REST_EX_SERVICE_INFO_VER;
typedef struct {
  UINT32 Length;
  EFI_REST_EX_SERVICE_INFO_VER RestServiceInfoVer;
} EFI_REST_EX_SERVICE_INFO_HEADER;
typedef enum {
  EfiRestExServiceUnspecific = 1,
  EfiRestExServiceRedfish,
  EfiRestExServiceOdata,
  EfiRestExServiceVendorSpecific = 0xff,
  EfiRestExServiceTypeMax,
} EFI_REST_EX_SERVICE_TYPE;
typedef enum {
  EfiRestExServiceInBandAccess = 1,
  EfiRestExServiceOutOfBandAccess = 2,
  EfiRestExServiceModeMax,
} EFI_REST_EX_SERVICE_ACCESS_MODE;
typedef enum {
  EfiRestExConfigHttp,
  EfiRestExConfigUnspecific,
  EfiRestExConfigTypeMax,
} EFI_REST_EX_CONFIG_TYPE;
typedef struct {
  EFI_REST_EX_SERVICE_INFO_HEADER EfiRestExServiceInfoHeader;
  EFI_REST_EX_SERVICE_TYPE RestServiceType;
  EFI_REST_EX_SERVICE_ACCESS_MODE RestServiceAccessMode;
  EFI_GUID VendorRestServiceName;
  UINT32 VendorSpecificDataLength;
  UINT8 *VendorSpecifcData;
  EFI_REST_EX_CONFIG_TYPE RestExConfigType;
  UINT8 RestExConfigDataLength;
} EFI_REST_EX_SERVICE_INFO_V_1_0;
typedef union {
  EFI_REST_EX_SERVICE_INFO_HEADER EfiRestExServiceInfoHeader;
  EFI_REST_EX_SERVICE_INFO_V_1_0 EfiRestExServiceInfoV10;
} EFI_REST_EX_SERVICE_INFO;
typedef struct {
  EFI_HTTP_CONFIG_DATA HttpConfigData;
  UINT32 SendReceiveTimeout;
} EFI_REST_EX_HTTP_CONFIG_DATA;
typedef UINT8 *EFI_REST_EX_CONFIG_DATA;
typedef struct {
  EFI_EVENT Event;
  EFI_STATUS Status;
  EFI_HTTP_MESSAGE *ResponseMessage;
} EFI_REST_EX_TOKEN;
typedef EFI_STATUS (EFIAPI *EFI_REST_EX_SEND_RECEIVE)(EFI_REST_EX_PROTOCOL *This, EFI_HTTP_MESSAGE *RequestMessage, EFI_HTTP_MESSAGE *ResponseMessage);
typedef EFI_STATUS (EFIAPI *EFI_REST_EX_GET_TIME)(EFI_REST_EX_PROTOCOL *This, EFI_TIME *Time);
typedef EFI_STATUS (EFIAPI *EFI_REST_EX_GET_SERVICE)(EFI_REST_EX_PROTOCOL *This, EFI_REST_EX_SERVICE_INFO **RestExServiceInfo);
typedef EFI_STATUS (EFIAPI *EFI_REST_EX_GET_MODE_DATA)(EFI_REST_EX_PROTOCOL *This, EFI_REST_EX_CONFIG_DATA *RestExConfigData);
typedef EFI_STATUS (EFIAPI *EFI_REST_EX_CONFIGURE)(EFI_REST_EX_PROTOCOL *This, EFI_REST_EX_CONFIG_DATA RestExConfigData);
typedef EFI_STATUS (EFIAPI *EFI_REST_EX_ASYNC_SEND_RECEIVE)(EFI_REST_EX_PROTOCOL *This, EFI_HTTP_MESSAGE *RequestMessage, EFI_REST_EX_TOKEN *RestExToken, UINTN *TimeOutInMilliSeconds);
typedef EFI_STATUS (EFIAPI *EFI_REST_EX_EVENT_SERVICE)(EFI_REST_EX_PROTOCOL *This, EFI_HTTP_MESSAGE *RequestMessage, EFI_REST_EX_TOKEN *RestExToken);
struct _EFI_REST_EX_PROTOCOL {
  EFI_REST_EX_SEND_RECEIVE SendReceive;
  EFI_REST_EX_GET_TIME GetServiceTime;
  EFI_REST_EX_GET_SERVICE GetService;
  EFI_REST_EX_GET_MODE_DATA GetModeData;
  EFI_REST_EX_CONFIGURE Configure;
  EFI_REST_EX_ASYNC_SEND_RECEIVE AyncSendReceive;
  EFI_REST_EX_EVENT_SERVICE EventService;
};
extern EFI_GUID gEfiRestExServiceBindingProtocolGuid;
extern EFI_GUID gEfiRestExProtocolGuid;
`,
  },
  {
    name: 'Protocol/RestJsonStructure.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_REST_JSON_STRUCTURE_PROTOCOL_GUID { 0xa9a048f6, 0x48a0, 0x4714, {0xb7, 0xda, 0xa9, 0xad,0x87, 0xd4, 0xda, 0xc9 } }
typedef struct _EFI_REST_JSON_STRUCTURE_PROTOCOL EFI_REST_JSON_STRUCTURE_PROTOCOL;
typedef CHAR8 *EFI_REST_JSON_RESOURCE_TYPE_DATATYPE;
typedef struct _EFI_REST_JSON_RESOURCE_TYPE_NAMESPACE {
  CHAR8 *ResourceTypeName;
  CHAR8 *MajorVersion;
  CHAR8 *MinorVersion;
  CHAR8 *ErrataVersion;
} EFI_REST_JSON_RESOURCE_TYPE_NAMESPACE;
typedef struct _EFI_REST_JSON_RESOURCE_TYPE_IDENTIFIER {
  EFI_REST_JSON_RESOURCE_TYPE_NAMESPACE NameSpace;
  EFI_REST_JSON_RESOURCE_TYPE_DATATYPE DataType;
} EFI_REST_JSON_RESOURCE_TYPE_IDENTIFIER;
typedef struct _EFI_REST_JSON_STRUCTURE_SUPPORTED {
  LIST_ENTRY NextSupportedRsrcInterp;
  EFI_REST_JSON_RESOURCE_TYPE_IDENTIFIER RestResourceInterp;
} EFI_REST_JSON_STRUCTURE_SUPPORTED;
typedef struct _EFI_REST_JSON_STRUCTURE_HEADER {
  EFI_REST_JSON_RESOURCE_TYPE_IDENTIFIER JsonRsrcIdentifier;
  VOID *JsonStructurePointer;
} EFI_REST_JSON_STRUCTURE_HEADER;
typedef EFI_STATUS (EFIAPI *EFI_REST_JSON_STRUCTURE_TO_STRUCTURE)(EFI_REST_JSON_STRUCTURE_PROTOCOL *This, EFI_REST_JSON_RESOURCE_TYPE_IDENTIFIER *JsonRsrcIdentifier, CHAR8 *ResourceJsonText, EFI_REST_JSON_STRUCTURE_HEADER **JsonStructure);
typedef EFI_STATUS (EFIAPI *EFI_REST_JSON_STRUCTURE_TO_JSON)(EFI_REST_JSON_STRUCTURE_PROTOCOL *This, EFI_REST_JSON_STRUCTURE_HEADER *JsonStructureHeader, CHAR8 **ResourceJsonText);
typedef EFI_STATUS (EFIAPI *EFI_REST_JSON_STRUCTURE_DESTORY_STRUCTURE)(EFI_REST_JSON_STRUCTURE_PROTOCOL *This, EFI_REST_JSON_STRUCTURE_HEADER *JsonStructureHeader);
typedef EFI_STATUS (EFIAPI *EFI_REST_JSON_STRUCTURE_REGISTER)(EFI_REST_JSON_STRUCTURE_PROTOCOL *This, EFI_REST_JSON_STRUCTURE_SUPPORTED *JsonStructureSupported, EFI_REST_JSON_STRUCTURE_TO_STRUCTURE ToStructure, EFI_REST_JSON_STRUCTURE_TO_JSON ToJson, EFI_REST_JSON_STRUCTURE_DESTORY_STRUCTURE DestroyStructure);
struct _EFI_REST_JSON_STRUCTURE_PROTOCOL {
  EFI_REST_JSON_STRUCTURE_REGISTER Register;
  EFI_REST_JSON_STRUCTURE_TO_STRUCTURE ToStructure;
  EFI_REST_JSON_STRUCTURE_TO_JSON ToJson;
  EFI_REST_JSON_STRUCTURE_DESTORY_STRUCTURE DestoryStructure;
};
`,
  },
  {
    name: 'Protocol/Tls.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_TLS_SERVICE_BINDING_PROTOCOL_GUID { 0x952cb795, 0xff36, 0x48cf, {0xa2, 0x49, 0x4d, 0xf4, 0x86, 0xd6, 0xab, 0x8d } }
#define EFI_TLS_PROTOCOL_GUID { 0xca959f, 0x6cfa, 0x4db1, {0x95, 0xbc, 0xe4, 0x6c, 0x47, 0x51, 0x43, 0x90 } }
typedef struct _EFI_TLS_PROTOCOL EFI_TLS_PROTOCOL;
typedef enum {
  EfiTlsVersion,
  EfiTlsConnectionEnd,
  EfiTlsCipherList,
  EfiTlsCompressionMethod,
  EfiTlsExtensionData,
  EfiTlsVerifyMethod,
  EfiTlsSessionID,
  EfiTlsSessionState,
  EfiTlsClientRandom,
  EfiTlsServerRandom,
  EfiTlsKeyMaterial,
  EfiTlsVerifyHost,
  EfiTlsSessionDataTypeMaximum,
} EFI_TLS_SESSION_DATA_TYPE;
typedef struct {
  UINT8 Major;
  UINT8 Minor;
} EFI_TLS_VERSION;
typedef enum {
  EfiTlsClient,
  EfiTlsServer,
} EFI_TLS_CONNECTION_END;
#pragma pack(1)
typedef struct {
  UINT8 Data1;
  UINT8 Data2;
} EFI_TLS_CIPHER;
#pragma pack()
typedef UINT8 EFI_TLS_COMPRESSION;
#pragma pack(1)
typedef struct {
  UINT16 ExtensionType;
  UINT16 Length;
  UINT8 Data[1];
} EFI_TLS_EXTENSION;
#pragma pack()
typedef UINT32 EFI_TLS_VERIFY;
#define EFI_TLS_VERIFY_NONE 0x0
#define EFI_TLS_VERIFY_PEER 0x1
#define EFI_TLS_VERIFY_FAIL_IF_NO_PEER_CERT 0x2
#define EFI_TLS_VERIFY_CLIENT_ONCE 0x4
typedef UINT32 EFI_TLS_VERIFY_HOST_FLAG;
#define EFI_TLS_VERIFY_FLAG_NONE 0x00
#define EFI_TLS_VERIFY_FLAG_ALWAYS_CHECK_SUBJECT 0x01
#define EFI_TLS_VERIFY_FLAG_NO_WILDCARDS 0x02
#define EFI_TLS_VERIFY_FLAG_NO_PARTIAL_WILDCARDS 0x04
#define EFI_TLS_VERIFY_FLAG_MULTI_LABEL_WILDCARDS 0x08
#define EFI_TLS_VERIFY_FLAG_SINGLE_LABEL_SUBDOMAINS 0x10
#define EFI_TLS_VERIFY_FLAG_NEVER_CHECK_SUBJECT 0x20
#pragma pack(1)
typedef struct {
  EFI_TLS_VERIFY_HOST_FLAG Flags;
  CHAR8 *HostName;
} EFI_TLS_VERIFY_HOST;
#pragma pack()
#pragma pack(1)
typedef struct {
  UINT32 GmtUnixTime;
  UINT8 RandomBytes[28];
} EFI_TLS_RANDOM;
#pragma pack()
#pragma pack(1)
typedef struct {
  UINT8 Data[48];
} EFI_TLS_MASTER_SECRET;
#pragma pack()
#define MAX_TLS_SESSION_ID_LENGTH 32
#pragma pack(1)
typedef struct {
  UINT16 Length;
  UINT8 Data[MAX_TLS_SESSION_ID_LENGTH];
} EFI_TLS_SESSION_ID;
#pragma pack()
typedef enum {
  EfiTlsSessionNotStarted,
  EfiTlsSessionHandShaking,
  EfiTlsSessionDataTransferring,
  EfiTlsSessionClosing,
  EfiTlsSessionError,
  EfiTlsSessionStateMaximum,
} EFI_TLS_SESSION_STATE;
typedef struct {
  UINT32 FragmentLength;
  VOID *FragmentBuffer;
} EFI_TLS_FRAGMENT_DATA;
typedef enum {
  EfiTlsEncrypt,
  EfiTlsDecrypt,
} EFI_TLS_CRYPT_MODE;
typedef EFI_STATUS (EFIAPI *EFI_TLS_SET_SESSION_DATA)(EFI_TLS_PROTOCOL *This, EFI_TLS_SESSION_DATA_TYPE DataType, VOID *Data, UINTN DataSize);
typedef EFI_STATUS (EFIAPI *EFI_TLS_GET_SESSION_DATA)(EFI_TLS_PROTOCOL *This, EFI_TLS_SESSION_DATA_TYPE DataType, VOID *Data, UINTN *DataSize);
typedef EFI_STATUS (EFIAPI *EFI_TLS_BUILD_RESPONSE_PACKET)(EFI_TLS_PROTOCOL *This, UINT8 *RequestBuffer, UINTN RequestSize, UINT8 *Buffer, UINTN *BufferSize);
typedef EFI_STATUS (EFIAPI *EFI_TLS_PROCESS_PACKET)(EFI_TLS_PROTOCOL *This, EFI_TLS_FRAGMENT_DATA **FragmentTable, UINT32 *FragmentCount, EFI_TLS_CRYPT_MODE CryptMode);
struct _EFI_TLS_PROTOCOL {
  EFI_TLS_SET_SESSION_DATA SetSessionData;
  EFI_TLS_GET_SESSION_DATA GetSessionData;
  EFI_TLS_BUILD_RESPONSE_PACKET BuildResponsePacket;
  EFI_TLS_PROCESS_PACKET ProcessPacket;
};
extern EFI_GUID gEfiTlsServiceBindingProtocolGuid;
extern EFI_GUID gEfiTlsProtocolGuid;
`,
  },
  {
    name: 'Protocol/TlsConfig.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_TLS_CONFIGURATION_PROTOCOL_GUID { 0x1682fe44, 0xbd7a, 0x4407, { 0xb7, 0xc7, 0xdc, 0xa3, 0x7c, 0xa3, 0x92, 0x2d } }
typedef struct _EFI_TLS_CONFIGURATION_PROTOCOL EFI_TLS_CONFIGURATION_PROTOCOL;
typedef enum {
  EfiTlsConfigDataTypeHostPublicCert,
  EfiTlsConfigDataTypeHostPrivateKey,
  EfiTlsConfigDataTypeCACertificate,
  EfiTlsConfigDataTypeCertRevocationList,
  EfiTlsConfigDataTypeMaximum,
} EFI_TLS_CONFIG_DATA_TYPE;
typedef EFI_STATUS (EFIAPI *EFI_TLS_CONFIGURATION_SET_DATA)(EFI_TLS_CONFIGURATION_PROTOCOL *This, EFI_TLS_CONFIG_DATA_TYPE DataType, VOID *Data, UINTN DataSize);
typedef EFI_STATUS (EFIAPI *EFI_TLS_CONFIGURATION_GET_DATA)(EFI_TLS_CONFIGURATION_PROTOCOL *This, EFI_TLS_CONFIG_DATA_TYPE DataType, VOID *Data, UINTN *DataSize);
struct _EFI_TLS_CONFIGURATION_PROTOCOL {
  EFI_TLS_CONFIGURATION_SET_DATA SetData;
  EFI_TLS_CONFIGURATION_GET_DATA GetData;
};
extern EFI_GUID gEfiTlsConfigurationProtocolGuid;
`,
  },
];
