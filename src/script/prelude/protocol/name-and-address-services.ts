// DHCP and DNS (UEFI, chapter 29). Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const nameAndAddressServicesHeaders: readonly Header[] = [
  {
    name: 'Protocol/Dhcp4.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_DHCP4_PROTOCOL_GUID { 0x8a219718, 0x4ef5, 0x4761, {0x91, 0xc8, 0xc0, 0xf0, 0x4b, 0xda, 0x9e, 0x56 } }
#define EFI_DHCP4_SERVICE_BINDING_PROTOCOL_GUID { 0x9d9a39d8, 0xbd42, 0x4a73, {0xa4, 0xd5, 0x8e, 0xe9, 0x4b, 0xe1, 0x13, 0x80 } }
typedef struct _EFI_DHCP4_PROTOCOL EFI_DHCP4_PROTOCOL;
#pragma pack(1)
typedef struct {
  UINT8 OpCode;
  UINT8 Length;
  UINT8 Data[1];
} EFI_DHCP4_PACKET_OPTION;
#pragma pack()
#pragma pack(1)
typedef struct {
  UINT8 OpCode;
  UINT8 HwType;
  UINT8 HwAddrLen;
  UINT8 Hops;
  UINT32 Xid;
  UINT16 Seconds;
  UINT16 Reserved;
  EFI_IPv4_ADDRESS ClientAddr;
  EFI_IPv4_ADDRESS YourAddr;
  EFI_IPv4_ADDRESS ServerAddr;
  EFI_IPv4_ADDRESS GatewayAddr;
  UINT8 ClientHwAddr[16];
  CHAR8 ServerName[64];
  CHAR8 BootFileName[128];
} EFI_DHCP4_HEADER;
#pragma pack()
#pragma pack(1)
typedef struct {
  UINT32 Size;
  UINT32 Length;
  struct {
    EFI_DHCP4_HEADER Header;
    UINT32 Magik;
    UINT8 Option[1];
  } Dhcp4;
} EFI_DHCP4_PACKET;
#pragma pack()
typedef enum {
  Dhcp4Stopped = 0x0,
  Dhcp4Init = 0x1,
  Dhcp4Selecting = 0x2,
  Dhcp4Requesting = 0x3,
  Dhcp4Bound = 0x4,
  Dhcp4Renewing = 0x5,
  Dhcp4Rebinding = 0x6,
  Dhcp4InitReboot = 0x7,
  Dhcp4Rebooting = 0x8,
} EFI_DHCP4_STATE;
typedef enum {
  Dhcp4SendDiscover = 0x01,
  Dhcp4RcvdOffer = 0x02,
  Dhcp4SelectOffer = 0x03,
  Dhcp4SendRequest = 0x04,
  Dhcp4RcvdAck = 0x05,
  Dhcp4RcvdNak = 0x06,
  Dhcp4SendDecline = 0x07,
  Dhcp4BoundCompleted = 0x08,
  Dhcp4EnterRenewing = 0x09,
  Dhcp4EnterRebinding = 0x0a,
  Dhcp4AddressLost = 0x0b,
  Dhcp4Fail = 0x0c,
} EFI_DHCP4_EVENT;
typedef EFI_STATUS (EFIAPI *EFI_DHCP4_CALLBACK)(EFI_DHCP4_PROTOCOL *This, VOID *Context, EFI_DHCP4_STATE CurrentState, EFI_DHCP4_EVENT Dhcp4Event, EFI_DHCP4_PACKET *Packet, EFI_DHCP4_PACKET **NewPacket);
typedef struct {
  UINT32 DiscoverTryCount;
  UINT32 *DiscoverTimeout;
  UINT32 RequestTryCount;
  UINT32 *RequestTimeout;
  EFI_IPv4_ADDRESS ClientAddress;
  EFI_DHCP4_CALLBACK Dhcp4Callback;
  VOID *CallbackContext;
  UINT32 OptionCount;
  EFI_DHCP4_PACKET_OPTION **OptionList;
} EFI_DHCP4_CONFIG_DATA;
typedef struct {
  EFI_DHCP4_STATE State;
  EFI_DHCP4_CONFIG_DATA ConfigData;
  EFI_IPv4_ADDRESS ClientAddress;
  EFI_MAC_ADDRESS ClientMacAddress;
  EFI_IPv4_ADDRESS ServerAddress;
  EFI_IPv4_ADDRESS RouterAddress;
  EFI_IPv4_ADDRESS SubnetMask;
  UINT32 LeaseTime;
  EFI_DHCP4_PACKET *ReplyPacket;
} EFI_DHCP4_MODE_DATA;
typedef struct {
  EFI_IPv4_ADDRESS ListenAddress;
  EFI_IPv4_ADDRESS SubnetMask;
  UINT16 ListenPort;
} EFI_DHCP4_LISTEN_POINT;
typedef struct {
  EFI_STATUS Status;
  EFI_EVENT CompletionEvent;
  EFI_IPv4_ADDRESS RemoteAddress;
  UINT16 RemotePort;
  EFI_IPv4_ADDRESS GatewayAddress;
  UINT32 ListenPointCount;
  EFI_DHCP4_LISTEN_POINT *ListenPoints;
  UINT32 TimeoutValue;
  EFI_DHCP4_PACKET *Packet;
  UINT32 ResponseCount;
  EFI_DHCP4_PACKET *ResponseList;
} EFI_DHCP4_TRANSMIT_RECEIVE_TOKEN;
typedef EFI_STATUS (EFIAPI *EFI_DHCP4_GET_MODE_DATA)(EFI_DHCP4_PROTOCOL *This, EFI_DHCP4_MODE_DATA *Dhcp4ModeData);
typedef EFI_STATUS (EFIAPI *EFI_DHCP4_CONFIGURE)(EFI_DHCP4_PROTOCOL *This, EFI_DHCP4_CONFIG_DATA *Dhcp4CfgData);
typedef EFI_STATUS (EFIAPI *EFI_DHCP4_START)(EFI_DHCP4_PROTOCOL *This, EFI_EVENT CompletionEvent);
typedef EFI_STATUS (EFIAPI *EFI_DHCP4_RENEW_REBIND)(EFI_DHCP4_PROTOCOL *This, BOOLEAN RebindRequest, EFI_EVENT CompletionEvent);
typedef EFI_STATUS (EFIAPI *EFI_DHCP4_RELEASE)(EFI_DHCP4_PROTOCOL *This);
typedef EFI_STATUS (EFIAPI *EFI_DHCP4_STOP)(EFI_DHCP4_PROTOCOL *This);
typedef EFI_STATUS (EFIAPI *EFI_DHCP4_BUILD)(EFI_DHCP4_PROTOCOL *This, EFI_DHCP4_PACKET *SeedPacket, UINT32 DeleteCount, UINT8 *DeleteList, UINT32 AppendCount, EFI_DHCP4_PACKET_OPTION *AppendList[], EFI_DHCP4_PACKET **NewPacket);
typedef EFI_STATUS (EFIAPI *EFI_DHCP4_TRANSMIT_RECEIVE)(EFI_DHCP4_PROTOCOL *This, EFI_DHCP4_TRANSMIT_RECEIVE_TOKEN *Token);
typedef EFI_STATUS (EFIAPI *EFI_DHCP4_PARSE)(EFI_DHCP4_PROTOCOL *This, EFI_DHCP4_PACKET *Packet, UINT32 *OptionCount, EFI_DHCP4_PACKET_OPTION *PacketOptionList[]);
struct _EFI_DHCP4_PROTOCOL {
  EFI_DHCP4_GET_MODE_DATA GetModeData;
  EFI_DHCP4_CONFIGURE Configure;
  EFI_DHCP4_START Start;
  EFI_DHCP4_RENEW_REBIND RenewRebind;
  EFI_DHCP4_RELEASE Release;
  EFI_DHCP4_STOP Stop;
  EFI_DHCP4_BUILD Build;
  EFI_DHCP4_TRANSMIT_RECEIVE TransmitReceive;
  EFI_DHCP4_PARSE Parse;
};
extern EFI_GUID gEfiDhcp4ProtocolGuid;
extern EFI_GUID gEfiDhcp4ServiceBindingProtocolGuid;
`,
  },
  {
    name: 'Protocol/Dhcp6.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_DHCP6_PROTOCOL_GUID { 0x87c8bad7, 0x595, 0x4053, {0x82, 0x97, 0xde, 0xde, 0x39, 0x5f, 0x5d, 0x5b } }
#define EFI_DHCP6_SERVICE_BINDING_PROTOCOL_GUID { 0x9fb9a8a1, 0x2f4a, 0x43a6, {0x88, 0x9c, 0xd0, 0xf7, 0xb6, 0xc4, 0x7a, 0xd5 } }
typedef struct _EFI_DHCP6_PROTOCOL EFI_DHCP6_PROTOCOL;
typedef enum {
  Dhcp6Init = 0x0,
  Dhcp6Selecting = 0x1,
  Dhcp6Requesting = 0x2,
  Dhcp6Declining = 0x3,
  Dhcp6Confirming = 0x4,
  Dhcp6Releasing = 0x5,
  Dhcp6Bound = 0x6,
  Dhcp6Renewing = 0x7,
  Dhcp6Rebinding = 0x8,
} EFI_DHCP6_STATE;
typedef enum {
  Dhcp6SendSolicit = 0x0,
  Dhcp6RcvdAdvertise = 0x1,
  Dhcp6SelectAdvertise = 0x2,
  Dhcp6SendRequest = 0x3,
  Dhcp6RcvdReply = 0x4,
  Dhcp6RcvdReconfigure = 0x5,
  Dhcp6SendDecline = 0x6,
  Dhcp6SendConfirm = 0x7,
  Dhcp6SendRelease = 0x8,
  Dhcp6EnterRenewing = 0x9,
  Dhcp6EnterRebinding = 0xa,
} EFI_DHCP6_EVENT;
#define EFI_DHCP6_IA_TYPE_NA 3
#define EFI_DHCP6_IA_TYPE_TA 4
#pragma pack(1)
typedef struct {
  UINT16 OpCode;
  UINT16 OpLen;
  UINT8 Data[1];
} EFI_DHCP6_PACKET_OPTION;
typedef struct {
  UINT32 MessageType:8;
  UINT32 TransactionId:24;
} EFI_DHCP6_HEADER;
typedef struct {
  UINT32 Size;
  UINT32 Length;
  struct {
    EFI_DHCP6_HEADER Header;
    UINT8 Option[1];
  } Dhcp6;
} EFI_DHCP6_PACKET;
#pragma pack()
typedef struct {
  UINT16 Length;
  UINT8 Duid[1];
} EFI_DHCP6_DUID;
typedef struct {
  UINT32 Irt;
  UINT32 Mrc;
  UINT32 Mrt;
  UINT32 Mrd;
} EFI_DHCP6_RETRANSMISSION;
typedef struct {
  EFI_IPv6_ADDRESS IpAddress;
  UINT32 PreferredLifetime;
  UINT32 ValidLifetime;
} EFI_DHCP6_IA_ADDRESS;
typedef struct {
  UINT16 Type;
  UINT32 IaId;
} EFI_DHCP6_IA_DESCRIPTOR;
typedef struct {
  EFI_DHCP6_IA_DESCRIPTOR Descriptor;
  EFI_DHCP6_STATE State;
  EFI_DHCP6_PACKET *ReplyPacket;
  UINT32 IaAddressCount;
  EFI_DHCP6_IA_ADDRESS IaAddress[1];
} EFI_DHCP6_IA;
typedef struct {
  EFI_DHCP6_DUID *ClientId;
  EFI_DHCP6_IA *Ia;
} EFI_DHCP6_MODE_DATA;
typedef EFI_STATUS (EFIAPI *EFI_DHCP6_CALLBACK)(EFI_DHCP6_PROTOCOL *This, VOID *Context, EFI_DHCP6_STATE CurrentState, EFI_DHCP6_EVENT Dhcp6Event, EFI_DHCP6_PACKET *Packet, EFI_DHCP6_PACKET **NewPacket);
typedef struct {
  EFI_DHCP6_CALLBACK Dhcp6Callback;
  VOID *CallbackContext;
  UINT32 OptionCount;
  EFI_DHCP6_PACKET_OPTION **OptionList;
  EFI_DHCP6_IA_DESCRIPTOR IaDescriptor;
  EFI_EVENT IaInfoEvent;
  BOOLEAN ReconfigureAccept;
  BOOLEAN RapidCommit;
  EFI_DHCP6_RETRANSMISSION *SolicitRetransmission;
} EFI_DHCP6_CONFIG_DATA;
typedef EFI_STATUS (EFIAPI *EFI_DHCP6_INFO_CALLBACK)(EFI_DHCP6_PROTOCOL *This, VOID *Context, EFI_DHCP6_PACKET *Packet);
typedef EFI_STATUS (EFIAPI *EFI_DHCP6_GET_MODE_DATA)(EFI_DHCP6_PROTOCOL *This, EFI_DHCP6_MODE_DATA *Dhcp6ModeData, EFI_DHCP6_CONFIG_DATA *Dhcp6ConfigData);
typedef EFI_STATUS (EFIAPI *EFI_DHCP6_CONFIGURE)(EFI_DHCP6_PROTOCOL *This, EFI_DHCP6_CONFIG_DATA *Dhcp6CfgData);
typedef EFI_STATUS (EFIAPI *EFI_DHCP6_START)(EFI_DHCP6_PROTOCOL *This);
typedef EFI_STATUS (EFIAPI *EFI_DHCP6_INFO_REQUEST)(EFI_DHCP6_PROTOCOL *This, BOOLEAN SendClientId, EFI_DHCP6_PACKET_OPTION *OptionRequest, UINT32 OptionCount, EFI_DHCP6_PACKET_OPTION *OptionList[], EFI_DHCP6_RETRANSMISSION *Retransmission, EFI_EVENT TimeoutEvent, EFI_DHCP6_INFO_CALLBACK ReplyCallback, VOID *CallbackContext);
typedef EFI_STATUS (EFIAPI *EFI_DHCP6_RENEW_REBIND)(EFI_DHCP6_PROTOCOL *This, BOOLEAN RebindRequest);
typedef EFI_STATUS (EFIAPI *EFI_DHCP6_DECLINE)(EFI_DHCP6_PROTOCOL *This, UINT32 AddressCount, EFI_IPv6_ADDRESS *Addresses);
typedef EFI_STATUS (EFIAPI *EFI_DHCP6_RELEASE)(EFI_DHCP6_PROTOCOL *This, UINT32 AddressCount, EFI_IPv6_ADDRESS *Addresses);
typedef EFI_STATUS (EFIAPI *EFI_DHCP6_STOP)(EFI_DHCP6_PROTOCOL *This);
typedef EFI_STATUS (EFIAPI *EFI_DHCP6_PARSE)(EFI_DHCP6_PROTOCOL *This, EFI_DHCP6_PACKET *Packet, UINT32 *OptionCount, EFI_DHCP6_PACKET_OPTION *PacketOptionList[]);
struct _EFI_DHCP6_PROTOCOL {
  EFI_DHCP6_GET_MODE_DATA GetModeData;
  EFI_DHCP6_CONFIGURE Configure;
  EFI_DHCP6_START Start;
  EFI_DHCP6_INFO_REQUEST InfoRequest;
  EFI_DHCP6_RENEW_REBIND RenewRebind;
  EFI_DHCP6_DECLINE Decline;
  EFI_DHCP6_RELEASE Release;
  EFI_DHCP6_STOP Stop;
  EFI_DHCP6_PARSE Parse;
};
extern EFI_GUID gEfiDhcp6ProtocolGuid;
extern EFI_GUID gEfiDhcp6ServiceBindingProtocolGuid;
`,
  },
  {
    name: 'Protocol/Dns4.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_DNS4_SERVICE_BINDING_PROTOCOL_GUID { 0xb625b186, 0xe063, 0x44f7, {0x89, 0x5, 0x6a, 0x74, 0xdc, 0x6f, 0x52, 0xb4 } }
#define EFI_DNS4_PROTOCOL_GUID { 0xae3d28cc, 0xe05b, 0x4fa1, {0xa0, 0x11, 0x7e, 0xb5, 0x5a, 0x3f, 0x14, 0x1 } }
typedef struct _EFI_DNS4_PROTOCOL EFI_DNS4_PROTOCOL;
typedef struct {
  UINTN DnsServerListCount;
  EFI_IPv4_ADDRESS *DnsServerList;
  BOOLEAN UseDefaultSetting;
  BOOLEAN EnableDnsCache;
  UINT8 Protocol;
  EFI_IPv4_ADDRESS StationIp;
  EFI_IPv4_ADDRESS SubnetMask;
  UINT16 LocalPort;
  UINT32 RetryCount;
  UINT32 RetryInterval;
} EFI_DNS4_CONFIG_DATA;
typedef struct {
  CHAR16 *HostName;
  EFI_IPv4_ADDRESS *IpAddress;
  UINT32 Timeout;
} EFI_DNS4_CACHE_ENTRY;
typedef struct {
  EFI_DNS4_CONFIG_DATA DnsConfigData;
  UINT32 DnsServerCount;
  EFI_IPv4_ADDRESS *DnsServerList;
  UINT32 DnsCacheCount;
  EFI_DNS4_CACHE_ENTRY *DnsCacheList;
} EFI_DNS4_MODE_DATA;
typedef struct {
  UINT32 IpCount;
  EFI_IPv4_ADDRESS *IpList;
} DNS_HOST_TO_ADDR_DATA;
typedef struct {
  CHAR16 *HostName;
} DNS_ADDR_TO_HOST_DATA;
typedef struct {
  CHAR8 *QName;
  UINT16 QType;
  UINT16 QClass;
  UINT32 TTL;
  UINT16 DataLength;
  CHAR8 *RData;
} DNS_RESOURCE_RECORD;
typedef struct {
  UINTN RRCount;
  DNS_RESOURCE_RECORD *RRList;
} DNS_GENERAL_LOOKUP_DATA;
typedef struct {
  EFI_EVENT Event;
  EFI_STATUS Status;
  UINT32 RetryCount;
  UINT32 RetryInterval;
  union {
    DNS_HOST_TO_ADDR_DATA *H2AData;
    DNS_ADDR_TO_HOST_DATA *A2HData;
    DNS_GENERAL_LOOKUP_DATA *GLookupData;
  } RspData;
} EFI_DNS4_COMPLETION_TOKEN;
typedef EFI_STATUS (EFIAPI *EFI_DNS4_GET_MODE_DATA)(EFI_DNS4_PROTOCOL *This, EFI_DNS4_MODE_DATA *DnsModeData);
typedef EFI_STATUS (EFIAPI *EFI_DNS4_CONFIGURE)(EFI_DNS4_PROTOCOL *This, EFI_DNS4_CONFIG_DATA *DnsConfigData);
typedef EFI_STATUS (EFIAPI *EFI_DNS4_HOST_NAME_TO_IP)(EFI_DNS4_PROTOCOL *This, CHAR16 *HostName, EFI_DNS4_COMPLETION_TOKEN *Token);
typedef EFI_STATUS (EFIAPI *EFI_DNS4_IP_TO_HOST_NAME)(EFI_DNS4_PROTOCOL *This, EFI_IPv4_ADDRESS IpAddress, EFI_DNS4_COMPLETION_TOKEN *Token);
typedef EFI_STATUS (EFIAPI *EFI_DNS4_GENERAL_LOOKUP)(EFI_DNS4_PROTOCOL *This, CHAR8 *QName, UINT16 QType, UINT16 QClass, EFI_DNS4_COMPLETION_TOKEN *Token);
typedef EFI_STATUS (EFIAPI *EFI_DNS4_UPDATE_DNS_CACHE)(EFI_DNS4_PROTOCOL *This, BOOLEAN DeleteFlag, BOOLEAN Override, EFI_DNS4_CACHE_ENTRY DnsCacheEntry);
typedef EFI_STATUS (EFIAPI *EFI_DNS4_POLL)(EFI_DNS4_PROTOCOL *This);
typedef EFI_STATUS (EFIAPI *EFI_DNS4_CANCEL)(EFI_DNS4_PROTOCOL *This, EFI_DNS4_COMPLETION_TOKEN *Token);
struct _EFI_DNS4_PROTOCOL {
  EFI_DNS4_GET_MODE_DATA GetModeData;
  EFI_DNS4_CONFIGURE Configure;
  EFI_DNS4_HOST_NAME_TO_IP HostNameToIp;
  EFI_DNS4_IP_TO_HOST_NAME IpToHostName;
  EFI_DNS4_GENERAL_LOOKUP GeneralLookUp;
  EFI_DNS4_UPDATE_DNS_CACHE UpdateDnsCache;
  EFI_DNS4_POLL Poll;
  EFI_DNS4_CANCEL Cancel;
};
extern EFI_GUID gEfiDns4ServiceBindingProtocolGuid;
extern EFI_GUID gEfiDns4ProtocolGuid;
`,
  },
  {
    name: 'Protocol/Dns6.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_DNS6_SERVICE_BINDING_PROTOCOL_GUID { 0x7f1647c8, 0xb76e, 0x44b2, {0xa5, 0x65, 0xf7, 0xf, 0xf1, 0x9c, 0xd1, 0x9e } }
#define EFI_DNS6_PROTOCOL_GUID { 0xca37bc1f, 0xa327, 0x4ae9, {0x82, 0x8a, 0x8c, 0x40, 0xd8, 0x50, 0x6a, 0x17 } }
typedef struct _EFI_DNS6_PROTOCOL EFI_DNS6_PROTOCOL;
typedef struct {
  BOOLEAN EnableDnsCache;
  UINT8 Protocol;
  EFI_IPv6_ADDRESS StationIp;
  UINT16 LocalPort;
  UINT32 DnsServerCount;
  EFI_IPv6_ADDRESS *DnsServerList;
  UINT32 RetryCount;
  UINT32 RetryInterval;
} EFI_DNS6_CONFIG_DATA;
typedef struct {
  CHAR16 *HostName;
  EFI_IPv6_ADDRESS *IpAddress;
  UINT32 Timeout;
} EFI_DNS6_CACHE_ENTRY;
typedef struct {
  EFI_DNS6_CONFIG_DATA DnsConfigData;
  UINT32 DnsServerCount;
  EFI_IPv6_ADDRESS *DnsServerList;
  UINT32 DnsCacheCount;
  EFI_DNS6_CACHE_ENTRY *DnsCacheList;
} EFI_DNS6_MODE_DATA;
typedef struct {
  UINT32 IpCount;
  EFI_IPv6_ADDRESS *IpList;
} DNS6_HOST_TO_ADDR_DATA;
typedef struct {
  CHAR16 *HostName;
} DNS6_ADDR_TO_HOST_DATA;
typedef struct {
  CHAR8 *QName;
  UINT16 QType;
  UINT16 QClass;
  UINT32 TTL;
  UINT16 DataLength;
  CHAR8 *RData;
} DNS6_RESOURCE_RECORD;
typedef struct {
  UINTN RRCount;
  DNS6_RESOURCE_RECORD *RRList;
} DNS6_GENERAL_LOOKUP_DATA;
typedef struct {
  EFI_EVENT Event;
  EFI_STATUS Status;
  UINT32 RetryCount;
  UINT32 RetryInterval;
  union {
    DNS6_HOST_TO_ADDR_DATA *H2AData;
    DNS6_ADDR_TO_HOST_DATA *A2HData;
    DNS6_GENERAL_LOOKUP_DATA *GLookupData;
  } RspData;
} EFI_DNS6_COMPLETION_TOKEN;
typedef EFI_STATUS (EFIAPI *EFI_DNS6_GET_MODE_DATA)(EFI_DNS6_PROTOCOL *This, EFI_DNS6_MODE_DATA *DnsModeData);
typedef EFI_STATUS (EFIAPI *EFI_DNS6_CONFIGURE)(EFI_DNS6_PROTOCOL *This, EFI_DNS6_CONFIG_DATA *DnsConfigData);
typedef EFI_STATUS (EFIAPI *EFI_DNS6_HOST_NAME_TO_IP)(EFI_DNS6_PROTOCOL *This, CHAR16 *HostName, EFI_DNS6_COMPLETION_TOKEN *Token);
typedef EFI_STATUS (EFIAPI *EFI_DNS6_IP_TO_HOST_NAME)(EFI_DNS6_PROTOCOL *This, EFI_IPv6_ADDRESS IpAddress, EFI_DNS6_COMPLETION_TOKEN *Token);
typedef EFI_STATUS (EFIAPI *EFI_DNS6_GENERAL_LOOKUP)(EFI_DNS6_PROTOCOL *This, CHAR8 *QName, UINT16 QType, UINT16 QClass, EFI_DNS6_COMPLETION_TOKEN *Token);
typedef EFI_STATUS (EFIAPI *EFI_DNS6_UPDATE_DNS_CACHE)(EFI_DNS6_PROTOCOL *This, BOOLEAN DeleteFlag, BOOLEAN Override, EFI_DNS6_CACHE_ENTRY DnsCacheEntry);
typedef EFI_STATUS (EFIAPI *EFI_DNS6_POLL)(EFI_DNS6_PROTOCOL *This);
typedef EFI_STATUS (EFIAPI *EFI_DNS6_CANCEL)(EFI_DNS6_PROTOCOL *This, EFI_DNS6_COMPLETION_TOKEN *Token);
struct _EFI_DNS6_PROTOCOL {
  EFI_DNS6_GET_MODE_DATA GetModeData;
  EFI_DNS6_CONFIGURE Configure;
  EFI_DNS6_HOST_NAME_TO_IP HostNameToIp;
  EFI_DNS6_IP_TO_HOST_NAME IpToHostName;
  EFI_DNS6_GENERAL_LOOKUP GeneralLookUp;
  EFI_DNS6_UPDATE_DNS_CACHE UpdateDnsCache;
  EFI_DNS6_POLL Poll;
  EFI_DNS6_CANCEL Cancel;
};
extern EFI_GUID gEfiDns6ServiceBindingProtocolGuid;
extern EFI_GUID gEfiDns6ProtocolGuid;
`,
  },
];
