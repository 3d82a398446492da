// Libraries of the network stack. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const networkHeaders: readonly Header[] = [
  {
    name: 'Library/DpcLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Protocol/Dpc.h>
EFI_STATUS EFIAPI QueueDpc (EFI_TPL DpcTpl, EFI_DPC_PROCEDURE DpcProcedure, VOID *DpcContext);
EFI_STATUS EFIAPI DispatchDpc (VOID);
`,
  },
  {
    name: 'Library/HttpIoLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <IndustryStandard/Http11.h>
#include <Library/DpcLib.h>
#include <Library/HttpLib.h>
#include <Library/NetLib.h>
#define HTTP_IO_MAX_SEND_PAYLOAD 1024
#define HTTP_IO_CHUNK_SIZE_STRING_LEN 50
#define HTTP_IO_CHUNKED_TRANSFER_CODING_DATA_LENGTH 256
typedef enum {
  HttpIoRequest,
  HttpIoResponse,
} HTTP_IO_CALLBACK_EVENT;
typedef EFI_STATUS (EFIAPI *HTTP_IO_CALLBACK)(HTTP_IO_CALLBACK_EVENT EventType, EFI_HTTP_MESSAGE *Message, VOID *Context);
typedef struct {
  EFI_HTTP_RESPONSE_DATA Response;
  UINTN HeaderCount;
  EFI_HTTP_HEADER *Headers;
  UINTN BodyLength;
  CHAR8 *Body;
  EFI_STATUS Status;
} HTTP_IO_RESPONSE_DATA;
typedef struct {
  EFI_HTTP_VERSION HttpVersion;
  UINT32 RequestTimeOut;
  UINT32 ResponseTimeOut;
  BOOLEAN UseDefaultAddress;
  EFI_IPv4_ADDRESS LocalIp;
  EFI_IPv4_ADDRESS SubnetMask;
  UINT16 LocalPort;
} HTTP4_IO_CONFIG_DATA;
typedef struct {
  EFI_HTTP_VERSION HttpVersion;
  UINT32 RequestTimeOut;
  BOOLEAN UseDefaultAddress;
  EFI_IPv6_ADDRESS LocalIp;
  UINT16 LocalPort;
} HTTP6_IO_CONFIG_DATA;
typedef union {
  HTTP4_IO_CONFIG_DATA Config4;
  HTTP6_IO_CONFIG_DATA Config6;
} HTTP_IO_CONFIG_DATA;
typedef struct {
  UINT8 IpVersion;
  EFI_HANDLE Image;
  EFI_HANDLE Controller;
  EFI_HANDLE Handle;
  EFI_HTTP_PROTOCOL *Http;
  HTTP_IO_CALLBACK Callback;
  VOID *Context;
  EFI_HTTP_TOKEN ReqToken;
  EFI_HTTP_MESSAGE ReqMessage;
  EFI_HTTP_TOKEN RspToken;
  EFI_HTTP_MESSAGE RspMessage;
  BOOLEAN IsTxDone;
  BOOLEAN IsRxDone;
  EFI_EVENT TimeoutEvent;
  UINT32 Timeout;
} HTTP_IO;
typedef enum {
  HttpIoSendChunkNone = 0,
  HttpIoSendChunkHeaderZeroContent,
  HttpIoSendChunkContent,
  HttpIoSendChunkEndChunk,
  HttpIoSendChunkFinish,
} HTTP_IO_SEND_CHUNK_PROCESS;
typedef enum {
  HttpIoSendNonChunkNone = 0,
  HttpIoSendNonChunkHeaderZeroContent,
  HttpIoSendNonChunkContent,
  HttpIoSendNonChunkFinish,
} HTTP_IO_SEND_NON_CHUNK_PROCESS;
typedef struct {
  LIST_ENTRY NextChunk;
  UINTN Length;
  CHAR8 *Data;
} HTTP_IO_CHUNKS;
VOID EFIAPI HttpIoNotifyDpc (VOID *Context);
VOID EFIAPI HttpIoNotify (EFI_EVENT Event, VOID *Context);
VOID HttpIoDestroyIo (HTTP_IO *HttpIo);
EFI_STATUS HttpIoCreateIo (EFI_HANDLE Image, EFI_HANDLE Controller, UINT8 IpVersion, HTTP_IO_CONFIG_DATA *ConfigData, HTTP_IO_CALLBACK Callback, VOID *Context, HTTP_IO *HttpIo);
EFI_STATUS HttpIoSendRequest (HTTP_IO *HttpIo, EFI_HTTP_REQUEST_DATA *Request, UINTN HeaderCount, EFI_HTTP_HEADER *Headers, UINTN BodyLength, VOID *Body);
EFI_STATUS HttpIoRecvResponse (HTTP_IO *HttpIo, BOOLEAN RecvMsgHeader, HTTP_IO_RESPONSE_DATA *ResponseData);
EFI_STATUS HttpIoGetContentLength (UINTN HeaderCount, EFI_HTTP_HEADER *Headers, UINTN *ContentLength);
EFI_STATUS HttpIoGetChunkedTransferContent (HTTP_IO *HttpIo, UINTN HeaderCount, EFI_HTTP_HEADER *Headers, LIST_ENTRY **ChunkListHead, UINTN *ContentLength);
EFI_STATUS HttpIoSendChunkedTransfer (HTTP_IO *HttpIo, HTTP_IO_SEND_CHUNK_PROCESS *SendChunkProcess, EFI_HTTP_MESSAGE *RequestMessage);
`,
  },
  {
    name: 'Library/HttpLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Protocol/Http.h>
EFI_STATUS EFIAPI UriPercentDecode (CHAR8 *Buffer, UINT32 BufferLength, CHAR8 *ResultBuffer, UINT32 *ResultLength);
EFI_STATUS EFIAPI HttpParseUrl (CHAR8 *Url, UINT32 Length, BOOLEAN IsConnectMethod, VOID **UrlParser);
EFI_STATUS EFIAPI HttpUrlGetHostName (CHAR8 *Url, VOID *UrlParser, CHAR8 **HostName);
EFI_STATUS EFIAPI HttpUrlGetIp4 (CHAR8 *Url, VOID *UrlParser, EFI_IPv4_ADDRESS *Ip4Address);
EFI_STATUS EFIAPI HttpUrlGetIp6 (CHAR8 *Url, VOID *UrlParser, EFI_IPv6_ADDRESS *Ip6Address);
EFI_STATUS EFIAPI HttpUrlGetPort (CHAR8 *Url, VOID *UrlParser, UINT16 *Port);
EFI_STATUS EFIAPI HttpUrlGetPath (CHAR8 *Url, VOID *UrlParser, CHAR8 **Path);
VOID EFIAPI HttpUrlFreeParser (VOID *UrlParser);
typedef enum {
  BodyParseEventOnData,
  BodyParseEventOnComplete,
} HTTP_BODY_PARSE_EVENT;
typedef EFI_STATUS (EFIAPI *HTTP_BODY_PARSER_CALLBACK)(HTTP_BODY_PARSE_EVENT EventType, CHAR8 *Data, UINTN Length, VOID *Context);
EFI_STATUS EFIAPI HttpInitMsgParser (EFI_HTTP_METHOD Method, EFI_HTTP_STATUS_CODE StatusCode, UINTN HeaderCount, EFI_HTTP_HEADER *Headers, HTTP_BODY_PARSER_CALLBACK Callback, VOID *Context, VOID **MsgParser);
EFI_STATUS EFIAPI HttpParseMessageBody (VOID *MsgParser, UINTN BodyLength, CHAR8 *Body);
BOOLEAN EFIAPI HttpIsMessageComplete (VOID *MsgParser);
EFI_STATUS EFIAPI HttpGetEntityLength (VOID *MsgParser, UINTN *ContentLength);
VOID EFIAPI HttpFreeMsgParser (VOID *MsgParser);
EFI_HTTP_HEADER *EFIAPI HttpFindHeader (UINTN HeaderCount, EFI_HTTP_HEADER *Headers, CHAR8 *FieldName);
EFI_STATUS EFIAPI HttpSetFieldNameAndValue (EFI_HTTP_HEADER *HttpHeader, const CHAR8 *FieldName, const CHAR8 *FieldValue);
CHAR8 *EFIAPI HttpGetFieldNameAndValue (CHAR8 *String, CHAR8 **FieldName, CHAR8 **FieldValue);
VOID EFIAPI HttpFreeHeaderFields (EFI_HTTP_HEADER *HeaderFields, UINTN FieldCount);
EFI_STATUS EFIAPI HttpGenRequestMessage (const EFI_HTTP_MESSAGE *Message, const CHAR8 *Url, CHAR8 **RequestMsg, UINTN *RequestMsgSize);
EFI_HTTP_STATUS_CODE EFIAPI HttpMappingToStatusCode (UINTN StatusCode);
BOOLEAN EFIAPI HttpIsValidHttpHeader (CHAR8 *DeleteList[], UINTN DeleteCount, CHAR8 *FieldName);
typedef struct {
  UINTN MaxHeaderCount;
  UINTN HeaderCount;
  EFI_HTTP_HEADER *Headers;
} HTTP_IO_HEADER;
HTTP_IO_HEADER *HttpIoCreateHeader (UINTN MaxHeaderCount);
VOID HttpIoFreeHeader (HTTP_IO_HEADER *HttpIoHeader);
EFI_STATUS HttpIoSetHeader (HTTP_IO_HEADER *HttpIoHeader, CHAR8 *FieldName, CHAR8 *FieldValue);
`,
  },
  {
    name: 'Library/IpIoLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Protocol/Ip4.h>
#include <Protocol/Ip6.h>
#include <Library/NetLib.h>
#define ICMP_TYPE_UNREACH 3
#define ICMP_TYPE_TIMXCEED 11
#define ICMP_TYPE_PARAMPROB 12
#define ICMP_TYPE_SOURCEQUENCH 4
#define ICMP_CODE_UNREACH_NET 0
#define ICMP_CODE_UNREACH_HOST 1
#define ICMP_CODE_UNREACH_PROTOCOL 2
#define ICMP_CODE_UNREACH_PORT 3
#define ICMP_CODE_UNREACH_NEEDFRAG 4
#define ICMP_CODE_UNREACH_SRCFAIL 5
#define ICMP_CODE_UNREACH_NET_UNKNOWN 6
#define ICMP_CODE_UNREACH_HOST_UNKNOWN 7
#define ICMP_CODE_UNREACH_ISOLATED 8
#define ICMP_CODE_UNREACH_NET_PROHIB 9
#define ICMP_CODE_UNREACH_HOST_PROHIB 10
#define ICMP_CODE_UNREACH_TOSNET 11
#define ICMP_CODE_UNREACH_TOSHOST 12
#define EFI_IP4_HEADER_LEN(HdrPtr) ((HdrPtr)->HeaderLength << 2)
#define ICMP_ERRLEN(IpHdr) (sizeof(IP4_ICMP_HEAD) + EFI_IP4_HEADER_LEN(IpHdr) + 8)
#define NET_PROTO_HDR(Buf, Type) ((Type *) ((Buf)->BlockOp[0].Head))
extern EFI_IP4_CONFIG_DATA mIp4IoDefaultIpConfigData;
extern EFI_IP6_CONFIG_DATA mIp6IoDefaultIpConfigData;
#define ICMP_ERR_UNREACH_NET 0
#define ICMP_ERR_UNREACH_HOST 1
#define ICMP_ERR_UNREACH_PROTOCOL 2
#define ICMP_ERR_UNREACH_PORT 3
#define ICMP_ERR_MSGSIZE 4
#define ICMP_ERR_UNREACH_SRCFAIL 5
#define ICMP_ERR_TIMXCEED_INTRANS 6
#define ICMP_ERR_TIMXCEED_REASS 7
#define ICMP_ERR_QUENCH 8
#define ICMP_ERR_PARAMPROB 9
#define ICMP6_ERR_UNREACH_NET 0
#define ICMP6_ERR_UNREACH_HOST 1
#define ICMP6_ERR_UNREACH_PROTOCOL 2
#define ICMP6_ERR_UNREACH_PORT 3
#define ICMP6_ERR_PACKAGE_TOOBIG 4
#define ICMP6_ERR_TIMXCEED_HOPLIMIT 5
#define ICMP6_ERR_TIMXCEED_REASS 6
#define ICMP6_ERR_PARAMPROB_HEADER 7
#define ICMP6_ERR_PARAMPROB_NEXHEADER 8
#define ICMP6_ERR_PARAMPROB_IPV6OPTION 9
typedef struct {
  BOOLEAN IsHard;
  BOOLEAN Notify;
} ICMP_ERROR_INFO;
typedef union {
  EFI_IP4_COMPLETION_TOKEN Ip4Token;
  EFI_IP6_COMPLETION_TOKEN Ip6Token;
} IP_IO_IP_COMPLETION_TOKEN;
typedef union {
  EFI_IP4_TRANSMIT_DATA Ip4TxData;
  EFI_IP6_TRANSMIT_DATA Ip6TxData;
} IP_IO_IP_TX_DATA;
typedef union {
  EFI_IP4_RECEIVE_DATA Ip4RxData;
  EFI_IP6_RECEIVE_DATA Ip6RxData;
} IP_IO_IP_RX_DATA;
typedef union {
  EFI_IP4_OVERRIDE_DATA Ip4OverrideData;
  EFI_IP6_OVERRIDE_DATA Ip6OverrideData;
} IP_IO_OVERRIDE;
typedef union {
  EFI_IP4_CONFIG_DATA Ip4CfgData;
  EFI_IP6_CONFIG_DATA Ip6CfgData;
} IP_IO_IP_CONFIG_DATA;
typedef union {
  EFI_IP4_HEADER *Ip4Hdr;
  EFI_IP6_HEADER *Ip6Hdr;
} IP_IO_IP_HEADER;
typedef union {
  IP4_ADDR SubnetMask;
  UINT8 PrefixLength;
} IP_IO_IP_MASK;
typedef union {
  EFI_IP4_PROTOCOL *Ip4;
  EFI_IP6_PROTOCOL *Ip6;
} IP_IO_IP_PROTOCOL;
typedef struct _EFI_NET_SESSION_DATA {
  EFI_IP_ADDRESS Source;
  EFI_IP_ADDRESS Dest;
  IP_IO_IP_HEADER IpHdr;
  UINT32 IpHdrLen;
  UINT8 IpVersion;
} EFI_NET_SESSION_DATA;
typedef VOID (EFIAPI *PKT_RCVD_NOTIFY)(EFI_STATUS Status, UINT8 IcmpErr, EFI_NET_SESSION_DATA *NetSession, NET_BUF *Pkt, VOID *Context);
typedef VOID (EFIAPI *PKT_SENT_NOTIFY)(EFI_STATUS Status, VOID *Context, IP_IO_IP_PROTOCOL Sender, VOID *NotifyData);
typedef struct _IP_IO {
  LIST_ENTRY Entry;
  LIST_ENTRY IpList;
  EFI_HANDLE Controller;
  EFI_HANDLE Image;
  EFI_HANDLE ChildHandle;
  IP_IO_IP_PROTOCOL Ip;
  BOOLEAN IsConfigured;
  UINT8 Protocol;
  IP_IO_IP_COMPLETION_TOKEN RcvToken;
  LIST_ENTRY PendingSndList;
  VOID *RcvdContext;
  VOID *SndContext;
  PKT_RCVD_NOTIFY PktRcvdNotify;
  PKT_SENT_NOTIFY PktSentNotify;
  UINT8 IpVersion;
  IP4_ADDR StationIp;
  IP4_ADDR SubnetMask;
} IP_IO;
typedef struct _IP_IO_OPEN_DATA {
  IP_IO_IP_CONFIG_DATA IpConfigData;
  VOID *RcvdContext;
  VOID *SndContext;
  PKT_RCVD_NOTIFY PktRcvdNotify;
  PKT_SENT_NOTIFY PktSentNotify;
} IP_IO_OPEN_DATA;
typedef struct _IP_IO_SEND_ENTRY {
  LIST_ENTRY Entry;
  IP_IO *IpIo;
  VOID *Context;
  VOID *NotifyData;
  IP_IO_IP_PROTOCOL Ip;
  NET_BUF *Pkt;
  IP_IO_IP_COMPLETION_TOKEN SndToken;
} IP_IO_SEND_ENTRY;
typedef struct _IP_IO_IP_INFO {
  EFI_IP_ADDRESS Addr;
  IP_IO_IP_MASK PreMask;
  LIST_ENTRY Entry;
  EFI_HANDLE ChildHandle;
  IP_IO_IP_PROTOCOL Ip;
  IP_IO_IP_COMPLETION_TOKEN DummyRcvToken;
  INTN RefCnt;
  UINT8 IpVersion;
} IP_IO_IP_INFO;
IP_IO *EFIAPI IpIoCreate (EFI_HANDLE Image, EFI_HANDLE Controller, UINT8 IpVersion);
EFI_STATUS EFIAPI IpIoDestroy (IP_IO *IpIo);
EFI_STATUS EFIAPI IpIoStop (IP_IO *IpIo);
EFI_STATUS EFIAPI IpIoOpen (IP_IO *IpIo, IP_IO_OPEN_DATA *OpenData);
EFI_STATUS EFIAPI IpIoSend (IP_IO *IpIo, NET_BUF *Pkt, IP_IO_IP_INFO *Sender, VOID *Context, VOID *NotifyData, EFI_IP_ADDRESS *Dest, IP_IO_OVERRIDE *OverrideData);
VOID EFIAPI IpIoCancelTxToken (IP_IO *IpIo, VOID *Packet);
IP_IO_IP_INFO *EFIAPI IpIoAddIp (IP_IO *IpIo);
EFI_STATUS EFIAPI IpIoConfigIp (IP_IO_IP_INFO *IpInfo, VOID *IpConfigData);
VOID EFIAPI IpIoRemoveIp (IP_IO *IpIo, IP_IO_IP_INFO *IpInfo);
IP_IO_IP_INFO *EFIAPI IpIoFindSender (IP_IO **IpIo, UINT8 IpVersion, EFI_IP_ADDRESS *Src);
EFI_STATUS EFIAPI IpIoGetIcmpErrStatus (UINT8 IcmpError, UINT8 IpVersion, BOOLEAN *IsHard, BOOLEAN *Notify);
EFI_STATUS EFIAPI IpIoRefreshNeighbor (IP_IO *IpIo, EFI_IP_ADDRESS *Neighbor, UINT32 Timeout);
`,
  },
  {
    name: 'Library/IpmiLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Uefi.h>
EFI_STATUS EFIAPI IpmiSubmitCommand (UINT8 NetFunction, UINT8 Command, UINT8 *RequestData, UINT32 RequestDataSize, UINT8 *ResponseData, UINT32 *ResponseDataSize);
`,
  },
  {
    name: 'Library/TcpIoLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Protocol/Tcp4.h>
#include <Protocol/Tcp6.h>
#include <Library/NetLib.h>
#define TCP_VERSION_4 IP_VERSION_4
#define TCP_VERSION_6 IP_VERSION_6
#define TCP_GET_MAPPING_TIMEOUT 100000000U
typedef struct {
  EFI_IPv4_ADDRESS LocalIp;
  EFI_IPv4_ADDRESS SubnetMask;
  EFI_IPv4_ADDRESS Gateway;
  UINT16 StationPort;
  EFI_IPv4_ADDRESS RemoteIp;
  UINT16 RemotePort;
  BOOLEAN ActiveFlag;
} TCP4_IO_CONFIG_DATA;
typedef struct {
  UINT16 StationPort;
  EFI_IPv6_ADDRESS RemoteIp;
  UINT16 RemotePort;
  BOOLEAN ActiveFlag;
} TCP6_IO_CONFIG_DATA;
typedef union {
  TCP4_IO_CONFIG_DATA Tcp4IoConfigData;
  TCP6_IO_CONFIG_DATA Tcp6IoConfigData;
} TCP_IO_CONFIG_DATA;
typedef union {
  EFI_TCP4_PROTOCOL *Tcp4;
  EFI_TCP6_PROTOCOL *Tcp6;
} TCP_IO_PROTOCOL;
typedef union {
  EFI_TCP4_CONNECTION_TOKEN Tcp4Token;
  EFI_TCP6_CONNECTION_TOKEN Tcp6Token;
} TCP_IO_CONNECTION_TOKEN;
typedef union {
  EFI_TCP4_IO_TOKEN Tcp4Token;
  EFI_TCP6_IO_TOKEN Tcp6Token;
} TCP_IO_IO_TOKEN;
typedef union {
  EFI_TCP4_CLOSE_TOKEN Tcp4Token;
  EFI_TCP6_CLOSE_TOKEN Tcp6Token;
} TCP_IO_CLOSE_TOKEN;
typedef union {
  EFI_TCP4_LISTEN_TOKEN Tcp4Token;
  EFI_TCP6_LISTEN_TOKEN Tcp6Token;
} TCP_IO_LISTEN_TOKEN;
typedef struct {
  UINT8 TcpVersion;
  EFI_HANDLE Image;
  EFI_HANDLE Controller;
  EFI_HANDLE Handle;
  TCP_IO_PROTOCOL Tcp;
  TCP_IO_PROTOCOL NewTcp;
  TCP_IO_CONNECTION_TOKEN ConnToken;
  TCP_IO_IO_TOKEN TxToken;
  TCP_IO_IO_TOKEN RxToken;
  TCP_IO_CLOSE_TOKEN CloseToken;
  TCP_IO_LISTEN_TOKEN ListenToken;
  BOOLEAN IsConnDone;
  BOOLEAN IsTxDone;
  BOOLEAN IsRxDone;
  BOOLEAN IsCloseDone;
  BOOLEAN IsListenDone;
} TCP_IO;
EFI_STATUS EFIAPI TcpIoCreateSocket (EFI_HANDLE Image, EFI_HANDLE Controller, UINT8 TcpVersion, TCP_IO_CONFIG_DATA *ConfigData, TCP_IO *TcpIo);
VOID EFIAPI TcpIoDestroySocket (TCP_IO *TcpIo);
EFI_STATUS EFIAPI TcpIoConnect (TCP_IO *TcpIo, EFI_EVENT Timeout);
EFI_STATUS EFIAPI TcpIoAccept (TCP_IO *TcpIo, EFI_EVENT Timeout);
VOID EFIAPI TcpIoReset (TCP_IO *TcpIo);
EFI_STATUS EFIAPI TcpIoTransmit (TCP_IO *TcpIo, NET_BUF *Packet);
EFI_STATUS EFIAPI TcpIoReceive (TCP_IO *TcpIo, NET_BUF *Packet, BOOLEAN AsyncMode, EFI_EVENT Timeout);
`,
  },
  {
    name: 'Library/TlsLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
BOOLEAN EFIAPI TlsInitialize (VOID);
VOID EFIAPI TlsCtxFree (VOID *TlsCtx);
VOID *EFIAPI TlsCtxNew (UINT8 MajorVer, UINT8 MinorVer);
VOID EFIAPI TlsFree (VOID *Tls);
VOID *EFIAPI TlsNew (VOID *TlsCtx);
BOOLEAN EFIAPI TlsInHandshake (VOID *Tls);
EFI_STATUS EFIAPI TlsDoHandshake (VOID *Tls, UINT8 *BufferIn, UINTN BufferInSize, UINT8 *BufferOut, UINTN *BufferOutSize);
EFI_STATUS EFIAPI TlsHandleAlert (VOID *Tls, UINT8 *BufferIn, UINTN BufferInSize, UINT8 *BufferOut, UINTN *BufferOutSize);
EFI_STATUS EFIAPI TlsCloseNotify (VOID *Tls, UINT8 *Buffer, UINTN *BufferSize);
INTN EFIAPI TlsCtrlTrafficOut (VOID *Tls, VOID *Buffer, UINTN BufferSize);
INTN EFIAPI TlsCtrlTrafficIn (VOID *Tls, VOID *Buffer, UINTN BufferSize);
INTN EFIAPI TlsRead (VOID *Tls, VOID *Buffer, UINTN BufferSize);
INTN EFIAPI TlsWrite (VOID *Tls, VOID *Buffer, UINTN BufferSize);
EFI_STATUS EFIAPI TlsShutdown (VOID *Tls);
EFI_STATUS EFIAPI TlsSetVersion (VOID *Tls, UINT8 MajorVer, UINT8 MinorVer);
EFI_STATUS EFIAPI TlsSetConnectionEnd (VOID *Tls, BOOLEAN IsServer);
EFI_STATUS EFIAPI TlsSetCipherList (VOID *Tls, UINT16 *CipherId, UINTN CipherNum);
EFI_STATUS EFIAPI TlsSetCompressionMethod (UINT8 CompMethod);
VOID EFIAPI TlsSetVerify (VOID *Tls, UINT32 VerifyMode);
EFI_STATUS EFIAPI TlsSetVerifyHost (VOID *Tls, UINT32 Flags, CHAR8 *HostName);
EFI_STATUS EFIAPI TlsSetSessionId (VOID *Tls, UINT8 *SessionId, UINT16 SessionIdLen);
EFI_STATUS EFIAPI TlsSetCaCertificate (VOID *Tls, VOID *Data, UINTN DataSize);
EFI_STATUS EFIAPI TlsSetHostPublicCert (VOID *Tls, VOID *Data, UINTN DataSize);
EFI_STATUS EFIAPI TlsSetHostPrivateKeyEx (VOID *Tls, VOID *Data, UINTN DataSize, VOID *Password);
EFI_STATUS EFIAPI TlsSetHostPrivateKey (VOID *Tls, VOID *Data, UINTN DataSize);
EFI_STATUS EFIAPI TlsSetCertRevocationList (VOID *Data, UINTN DataSize);
EFI_STATUS EFIAPI TlsSetSignatureAlgoList (VOID *Tls, UINT8 *Data, UINTN DataSize);
EFI_STATUS EFIAPI TlsSetEcCurve (VOID *Tls, UINT8 *Data, UINTN DataSize);
UINT16 EFIAPI TlsGetVersion (VOID *Tls);
UINT8 EFIAPI TlsGetConnectionEnd (VOID *Tls);
EFI_STATUS EFIAPI TlsGetCurrentCipher (VOID *Tls, UINT16 *CipherId);
EFI_STATUS EFIAPI TlsGetCurrentCompressionId (VOID *Tls, UINT8 *CompressionId);
UINT32 EFIAPI TlsGetVerify (VOID *Tls);
EFI_STATUS EFIAPI TlsGetSessionId (VOID *Tls, UINT8 *SessionId, UINT16 *SessionIdLen);
VOID EFIAPI TlsGetClientRandom (VOID *Tls, UINT8 *ClientRandom);
VOID EFIAPI TlsGetServerRandom (VOID *Tls, UINT8 *ServerRandom);
EFI_STATUS EFIAPI TlsGetKeyMaterial (VOID *Tls, UINT8 *KeyMaterial);
EFI_STATUS EFIAPI TlsGetCaCertificate (VOID *Tls, VOID *Data, UINTN *DataSize);
EFI_STATUS EFIAPI TlsGetHostPublicCert (VOID *Tls, VOID *Data, UINTN *DataSize);
EFI_STATUS EFIAPI TlsGetHostPrivateKey (VOID *Tls, VOID *Data, UINTN *DataSize);
EFI_STATUS EFIAPI TlsGetCertRevocationList (VOID *Data, UINTN *DataSize);
EFI_STATUS EFIAPI TlsGetExportKey (VOID *Tls, const VOID *Label, const VOID *Context, UINTN ContextLen, VOID *KeyBuffer, UINTN KeyBufferLen);
`,
  },
  {
    name: 'Library/UdpIoLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Protocol/Udp4.h>
#include <Protocol/Udp6.h>
#include <Library/NetLib.h>
typedef struct _UDP_IO UDP_IO;
#define UDP_IO_RX_SIGNATURE SIGNATURE_32 ('U', 'D', 'P', 'R')
#define UDP_IO_TX_SIGNATURE SIGNATURE_32 ('U', 'D', 'P', 'T')
#define UDP_IO_SIGNATURE SIGNATURE_32 ('U', 'D', 'P', 'I')
#define UDP_IO_UDP4_VERSION 4
#define UDP_IO_UDP6_VERSION 6
typedef struct {
  EFI_IP_ADDRESS LocalAddr;
  UINT16 LocalPort;
  EFI_IP_ADDRESS RemoteAddr;
  UINT16 RemotePort;
} UDP_END_POINT;
typedef VOID (EFIAPI *UDP_IO_CALLBACK)(NET_BUF *Packet, UDP_END_POINT *EndPoint, EFI_STATUS IoStatus, VOID *Context);
typedef union {
  EFI_UDP4_COMPLETION_TOKEN Udp4;
  EFI_UDP6_COMPLETION_TOKEN Udp6;
} UDP_COMPLETION_TOKEN;
typedef struct {
  UINT32 Signature;
  UDP_IO *UdpIo;
  UDP_IO_CALLBACK CallBack;
  VOID *Context;
  UINT32 HeadLen;
  UDP_COMPLETION_TOKEN Token;
} UDP_RX_TOKEN;
typedef union {
  EFI_UDP4_SESSION_DATA Udp4;
  EFI_UDP6_SESSION_DATA Udp6;
} UDP_SESSION_DATA;
typedef union {
  EFI_UDP4_TRANSMIT_DATA Udp4;
  EFI_UDP6_TRANSMIT_DATA Udp6;
} UDP_TRANSMIT_DATA;
typedef struct {
  UINT32 Signature;
  LIST_ENTRY Link;
  UDP_IO *UdpIo;
  UDP_IO_CALLBACK CallBack;
  NET_BUF *Packet;
  VOID *Context;
  EFI_IPv4_ADDRESS Gateway;
  UDP_SESSION_DATA Session;
  UDP_COMPLETION_TOKEN Token;
  UDP_TRANSMIT_DATA Data;
} UDP_TX_TOKEN;
struct _UDP_IO {
  UINT32 Signature;
  LIST_ENTRY Link;
  INTN RefCnt;
  UINT8 UdpVersion;
  EFI_HANDLE Controller;
  EFI_HANDLE Image;
  EFI_HANDLE UdpHandle;
  EFI_SIMPLE_NETWORK_MODE SnpMode;
  LIST_ENTRY SentDatagram;
  UDP_RX_TOKEN *RecvRequest;
  union {
    EFI_UDP4_PROTOCOL *Udp4;
    EFI_UDP6_PROTOCOL *Udp6;
  } Protocol;
  union {
    EFI_UDP4_CONFIG_DATA Udp4;
    EFI_UDP6_CONFIG_DATA Udp6;
  } Config;
};
typedef EFI_STATUS (EFIAPI *UDP_IO_CONFIG)(UDP_IO *UdpIo, VOID *Context);
typedef BOOLEAN (EFIAPI *UDP_IO_TO_CANCEL)(UDP_TX_TOKEN *Token, VOID *Context);
VOID EFIAPI UdpIoCancelDgrams (UDP_IO *UdpIo, EFI_STATUS IoStatus, UDP_IO_TO_CANCEL ToCancel, VOID *Context);
UDP_IO *EFIAPI UdpIoCreateIo (EFI_HANDLE Controller, EFI_HANDLE ImageHandle, UDP_IO_CONFIG Configure, UINT8 UdpVersion, VOID *Context);
EFI_STATUS EFIAPI UdpIoFreeIo (UDP_IO *UdpIo);
VOID EFIAPI UdpIoCleanIo (UDP_IO *UdpIo);
EFI_STATUS EFIAPI UdpIoSendDatagram (UDP_IO *UdpIo, NET_BUF *Packet, UDP_END_POINT *EndPoint, EFI_IP_ADDRESS *Gateway, UDP_IO_CALLBACK CallBack, VOID *Context);
VOID EFIAPI UdpIoCancelSentDatagram (UDP_IO *UdpIo, NET_BUF *Packet);
EFI_STATUS EFIAPI UdpIoRecvDatagram (UDP_IO *UdpIo, UDP_IO_CALLBACK CallBack, VOID *Context, UINT32 HeadLen);
`,
  },
];
