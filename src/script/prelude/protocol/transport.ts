// Protocols over IP (UEFI, chapters 28 to 30). Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const transportHeaders: readonly Header[] = [
  {
    name: 'Protocol/IScsiInitiatorName.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_ISCSI_INITIATOR_NAME_PROTOCOL_GUID { 0x59324945, 0xec44, 0x4c0d, {0xb1, 0xcd, 0x9d, 0xb1, 0x39, 0xdf, 0x7, 0xc } }
typedef struct _EFI_ISCSI_INITIATOR_NAME_PROTOCOL EFI_ISCSI_INITIATOR_NAME_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_ISCSI_INITIATOR_NAME_GET)(EFI_ISCSI_INITIATOR_NAME_PROTOCOL *This, UINTN *BufferSize, VOID *Buffer);
typedef EFI_STATUS (EFIAPI *EFI_ISCSI_INITIATOR_NAME_SET)(EFI_ISCSI_INITIATOR_NAME_PROTOCOL *This, UINTN *BufferSize, VOID *Buffer);
struct _EFI_ISCSI_INITIATOR_NAME_PROTOCOL {
  EFI_ISCSI_INITIATOR_NAME_GET Get;
  EFI_ISCSI_INITIATOR_NAME_SET Set;
};
extern EFI_GUID gEfiIScsiInitiatorNameProtocolGuid;
`,
  },
  {
    name: 'Protocol/Tcp4.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/Ip4.h>
#define EFI_TCP4_SERVICE_BINDING_PROTOCOL_GUID { 0x00720665, 0x67EB, 0x4a99, {0xBA, 0xF7, 0xD3, 0xC3, 0x3A, 0x1C, 0x7C, 0xC9 } }
#define EFI_TCP4_PROTOCOL_GUID { 0x65530BC7, 0xA359, 0x410f, {0xB0, 0x10, 0x5A, 0xAD, 0xC7, 0xEC, 0x2B, 0x62 } }
typedef struct _EFI_TCP4_PROTOCOL EFI_TCP4_PROTOCOL;
typedef struct {
  EFI_HANDLE InstanceHandle;
  EFI_IPv4_ADDRESS LocalAddress;
  UINT16 LocalPort;
  EFI_IPv4_ADDRESS RemoteAddress;
  UINT16 RemotePort;
} EFI_TCP4_SERVICE_POINT;
typedef struct {
  EFI_HANDLE DriverHandle;
  UINT32 ServiceCount;
  EFI_TCP4_SERVICE_POINT Services[1];
} EFI_TCP4_VARIABLE_DATA;
typedef struct {
  BOOLEAN UseDefaultAddress;
  EFI_IPv4_ADDRESS StationAddress;
  EFI_IPv4_ADDRESS SubnetMask;
  UINT16 StationPort;
  EFI_IPv4_ADDRESS RemoteAddress;
  UINT16 RemotePort;
  BOOLEAN ActiveFlag;
} EFI_TCP4_ACCESS_POINT;
typedef struct {
  UINT32 ReceiveBufferSize;
  UINT32 SendBufferSize;
  UINT32 MaxSynBackLog;
  UINT32 ConnectionTimeout;
  UINT32 DataRetries;
  UINT32 FinTimeout;
  UINT32 TimeWaitTimeout;
  UINT32 KeepAliveProbes;
  UINT32 KeepAliveTime;
  UINT32 KeepAliveInterval;
  BOOLEAN EnableNagle;
  BOOLEAN EnableTimeStamp;
  BOOLEAN EnableWindowScaling;
  BOOLEAN EnableSelectiveAck;
  BOOLEAN EnablePathMtuDiscovery;
} EFI_TCP4_OPTION;
typedef struct {
  UINT8 TypeOfService;
  UINT8 TimeToLive;
  EFI_TCP4_ACCESS_POINT AccessPoint;
  EFI_TCP4_OPTION *ControlOption;
} EFI_TCP4_CONFIG_DATA;
typedef enum {
  Tcp4StateClosed = 0,
  Tcp4StateListen = 1,
  Tcp4StateSynSent = 2,
  Tcp4StateSynReceived = 3,
  Tcp4StateEstablished = 4,
  Tcp4StateFinWait1 = 5,
  Tcp4StateFinWait2 = 6,
  Tcp4StateClosing = 7,
  Tcp4StateTimeWait = 8,
  Tcp4StateCloseWait = 9,
  Tcp4StateLastAck = 10,
} EFI_TCP4_CONNECTION_STATE;
typedef struct {
  EFI_EVENT Event;
  EFI_STATUS Status;
} EFI_TCP4_COMPLETION_TOKEN;
typedef struct {
  EFI_TCP4_COMPLETION_TOKEN CompletionToken;
} EFI_TCP4_CONNECTION_TOKEN;
typedef struct {
  EFI_TCP4_COMPLETION_TOKEN CompletionToken;
  EFI_HANDLE NewChildHandle;
} EFI_TCP4_LISTEN_TOKEN;
typedef struct {
  UINT32 FragmentLength;
  VOID *FragmentBuffer;
} EFI_TCP4_FRAGMENT_DATA;
typedef struct {
  BOOLEAN UrgentFlag;
  UINT32 DataLength;
  UINT32 FragmentCount;
  EFI_TCP4_FRAGMENT_DATA FragmentTable[1];
} EFI_TCP4_RECEIVE_DATA;
typedef struct {
  BOOLEAN Push;
  BOOLEAN Urgent;
  UINT32 DataLength;
  UINT32 FragmentCount;
  EFI_TCP4_FRAGMENT_DATA FragmentTable[1];
} EFI_TCP4_TRANSMIT_DATA;
typedef struct {
  EFI_TCP4_COMPLETION_TOKEN CompletionToken;
  union {
    EFI_TCP4_RECEIVE_DATA *RxData;
    EFI_TCP4_TRANSMIT_DATA *TxData;
  } Packet;
} EFI_TCP4_IO_TOKEN;
typedef struct {
  EFI_TCP4_COMPLETION_TOKEN CompletionToken;
  BOOLEAN AbortOnClose;
} EFI_TCP4_CLOSE_TOKEN;
typedef EFI_STATUS (EFIAPI *EFI_TCP4_GET_MODE_DATA)(EFI_TCP4_PROTOCOL *This, EFI_TCP4_CONNECTION_STATE *Tcp4State, EFI_TCP4_CONFIG_DATA *Tcp4ConfigData, EFI_IP4_MODE_DATA *Ip4ModeData, EFI_MANAGED_NETWORK_CONFIG_DATA *MnpConfigData, EFI_SIMPLE_NETWORK_MODE *SnpModeData);
typedef EFI_STATUS (EFIAPI *EFI_TCP4_CONFIGURE)(EFI_TCP4_PROTOCOL *This, EFI_TCP4_CONFIG_DATA *TcpConfigData);
typedef EFI_STATUS (EFIAPI *EFI_TCP4_ROUTES)(EFI_TCP4_PROTOCOL *This, BOOLEAN DeleteRoute, EFI_IPv4_ADDRESS *SubnetAddress, EFI_IPv4_ADDRESS *SubnetMask, EFI_IPv4_ADDRESS *GatewayAddress);
typedef EFI_STATUS (EFIAPI *EFI_TCP4_CONNECT)(EFI_TCP4_PROTOCOL *This, EFI_TCP4_CONNECTION_TOKEN *ConnectionToken);
typedef EFI_STATUS (EFIAPI *EFI_TCP4_ACCEPT)(EFI_TCP4_PROTOCOL *This, EFI_TCP4_LISTEN_TOKEN *ListenToken);
typedef EFI_STATUS (EFIAPI *EFI_TCP4_TRANSMIT)(EFI_TCP4_PROTOCOL *This, EFI_TCP4_IO_TOKEN *Token);
typedef EFI_STATUS (EFIAPI *EFI_TCP4_RECEIVE)(EFI_TCP4_PROTOCOL *This, EFI_TCP4_IO_TOKEN *Token);
typedef EFI_STATUS (EFIAPI *EFI_TCP4_CLOSE)(EFI_TCP4_PROTOCOL *This, EFI_TCP4_CLOSE_TOKEN *CloseToken);
typedef EFI_STATUS (EFIAPI *EFI_TCP4_CANCEL)(EFI_TCP4_PROTOCOL *This, EFI_TCP4_COMPLETION_TOKEN *Token);
typedef EFI_STATUS (EFIAPI *EFI_TCP4_POLL)(EFI_TCP4_PROTOCOL *This);
struct _EFI_TCP4_PROTOCOL {
  EFI_TCP4_GET_MODE_DATA GetModeData;
  EFI_TCP4_CONFIGURE Configure;
  EFI_TCP4_ROUTES Routes;
  EFI_TCP4_CONNECT Connect;
  EFI_TCP4_ACCEPT Accept;
  EFI_TCP4_TRANSMIT Transmit;
  EFI_TCP4_RECEIVE Receive;
  EFI_TCP4_CLOSE Close;
  EFI_TCP4_CANCEL Cancel;
  EFI_TCP4_POLL Poll;
};
extern EFI_GUID gEfiTcp4ServiceBindingProtocolGuid;
extern EFI_GUID gEfiTcp4ProtocolGuid;
`,
  },
  {
    name: 'Protocol/Tcp6.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/ManagedNetwork.h>
#include <Protocol/Ip6.h>
#define EFI_TCP6_SERVICE_BINDING_PROTOCOL_GUID { 0xec20eb79, 0x6c1a, 0x4664, {0x9a, 0x0d, 0xd2, 0xe4, 0xcc, 0x16, 0xd6, 0x64 } }
#define EFI_TCP6_PROTOCOL_GUID { 0x46e44855, 0xbd60, 0x4ab7, {0xab, 0x0d, 0xa6, 0x79, 0xb9, 0x44, 0x7d, 0x77 } }
typedef struct _EFI_TCP6_PROTOCOL EFI_TCP6_PROTOCOL;
typedef struct {
  EFI_HANDLE InstanceHandle;
  EFI_IPv6_ADDRESS LocalAddress;
  UINT16 LocalPort;
  EFI_IPv6_ADDRESS RemoteAddress;
  UINT16 RemotePort;
} EFI_TCP6_SERVICE_POINT;
typedef struct {
  EFI_HANDLE DriverHandle;
  UINT32 ServiceCount;
  EFI_TCP6_SERVICE_POINT Services[1];
} EFI_TCP6_VARIABLE_DATA;
typedef struct {
  EFI_IPv6_ADDRESS StationAddress;
  UINT16 StationPort;
  EFI_IPv6_ADDRESS RemoteAddress;
  UINT16 RemotePort;
  BOOLEAN ActiveFlag;
} EFI_TCP6_ACCESS_POINT;
typedef struct {
  UINT32 ReceiveBufferSize;
  UINT32 SendBufferSize;
  UINT32 MaxSynBackLog;
  UINT32 ConnectionTimeout;
  UINT32 DataRetries;
  UINT32 FinTimeout;
  UINT32 TimeWaitTimeout;
  UINT32 KeepAliveProbes;
  UINT32 KeepAliveTime;
  UINT32 KeepAliveInterval;
  BOOLEAN EnableNagle;
  BOOLEAN EnableTimeStamp;
  BOOLEAN EnableWindowScaling;
  BOOLEAN EnableSelectiveAck;
  BOOLEAN EnablePathMtuDiscovery;
} EFI_TCP6_OPTION;
typedef struct {
  UINT8 TrafficClass;
  UINT8 HopLimit;
  EFI_TCP6_ACCESS_POINT AccessPoint;
  EFI_TCP6_OPTION *ControlOption;
} EFI_TCP6_CONFIG_DATA;
typedef enum {
  Tcp6StateClosed = 0,
  Tcp6StateListen = 1,
  Tcp6StateSynSent = 2,
  Tcp6StateSynReceived = 3,
  Tcp6StateEstablished = 4,
  Tcp6StateFinWait1 = 5,
  Tcp6StateFinWait2 = 6,
  Tcp6StateClosing = 7,
  Tcp6StateTimeWait = 8,
  Tcp6StateCloseWait = 9,
  Tcp6StateLastAck = 10,
} EFI_TCP6_CONNECTION_STATE;
typedef struct {
  EFI_EVENT Event;
  EFI_STATUS Status;
} EFI_TCP6_COMPLETION_TOKEN;
typedef struct {
  EFI_TCP6_COMPLETION_TOKEN CompletionToken;
} EFI_TCP6_CONNECTION_TOKEN;
typedef struct {
  EFI_TCP6_COMPLETION_TOKEN CompletionToken;
  EFI_HANDLE NewChildHandle;
} EFI_TCP6_LISTEN_TOKEN;
typedef struct {
  UINT32 FragmentLength;
  VOID *FragmentBuffer;
} EFI_TCP6_FRAGMENT_DATA;
typedef struct {
  BOOLEAN UrgentFlag;
  UINT32 DataLength;
  UINT32 FragmentCount;
  EFI_TCP6_FRAGMENT_DATA FragmentTable[1];
} EFI_TCP6_RECEIVE_DATA;
typedef struct {
  BOOLEAN Push;
  BOOLEAN Urgent;
  UINT32 DataLength;
  UINT32 FragmentCount;
  EFI_TCP6_FRAGMENT_DATA FragmentTable[1];
} EFI_TCP6_TRANSMIT_DATA;
typedef struct {
  EFI_TCP6_COMPLETION_TOKEN CompletionToken;
  union {
    EFI_TCP6_RECEIVE_DATA *RxData;
    EFI_TCP6_TRANSMIT_DATA *TxData;
  } Packet;
} EFI_TCP6_IO_TOKEN;
typedef struct {
  EFI_TCP6_COMPLETION_TOKEN CompletionToken;
  BOOLEAN AbortOnClose;
} EFI_TCP6_CLOSE_TOKEN;
typedef EFI_STATUS (EFIAPI *EFI_TCP6_GET_MODE_DATA)(EFI_TCP6_PROTOCOL *This, EFI_TCP6_CONNECTION_STATE *Tcp6State, EFI_TCP6_CONFIG_DATA *Tcp6ConfigData, EFI_IP6_MODE_DATA *Ip6ModeData, EFI_MANAGED_NETWORK_CONFIG_DATA *MnpConfigData, EFI_SIMPLE_NETWORK_MODE *SnpModeData);
typedef EFI_STATUS (EFIAPI *EFI_TCP6_CONFIGURE)(EFI_TCP6_PROTOCOL *This, EFI_TCP6_CONFIG_DATA *Tcp6ConfigData);
typedef EFI_STATUS (EFIAPI *EFI_TCP6_CONNECT)(EFI_TCP6_PROTOCOL *This, EFI_TCP6_CONNECTION_TOKEN *ConnectionToken);
typedef EFI_STATUS (EFIAPI *EFI_TCP6_ACCEPT)(EFI_TCP6_PROTOCOL *This, EFI_TCP6_LISTEN_TOKEN *ListenToken);
typedef EFI_STATUS (EFIAPI *EFI_TCP6_TRANSMIT)(EFI_TCP6_PROTOCOL *This, EFI_TCP6_IO_TOKEN *Token);
typedef EFI_STATUS (EFIAPI *EFI_TCP6_RECEIVE)(EFI_TCP6_PROTOCOL *This, EFI_TCP6_IO_TOKEN *Token);
typedef EFI_STATUS (EFIAPI *EFI_TCP6_CLOSE)(EFI_TCP6_PROTOCOL *This, EFI_TCP6_CLOSE_TOKEN *CloseToken);
typedef EFI_STATUS (EFIAPI *EFI_TCP6_CANCEL)(EFI_TCP6_PROTOCOL *This, EFI_TCP6_COMPLETION_TOKEN *Token);
typedef EFI_STATUS (EFIAPI *EFI_TCP6_POLL)(EFI_TCP6_PROTOCOL *This);
struct _EFI_TCP6_PROTOCOL {
  EFI_TCP6_GET_MODE_DATA GetModeData;
  EFI_TCP6_CONFIGURE Configure;
  EFI_TCP6_CONNECT Connect;
  EFI_TCP6_ACCEPT Accept;
  EFI_TCP6_TRANSMIT Transmit;
  EFI_TCP6_RECEIVE Receive;
  EFI_TCP6_CLOSE Close;
  EFI_TCP6_CANCEL Cancel;
  EFI_TCP6_POLL Poll;
};
extern EFI_GUID gEfiTcp6ServiceBindingProtocolGuid;
extern EFI_GUID gEfiTcp6ProtocolGuid;
`,
  },
  {
    name: 'Protocol/Udp4.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/Ip4.h>
#define EFI_UDP4_SERVICE_BINDING_PROTOCOL_GUID { 0x83f01464, 0x99bd, 0x45e5, {0xb3, 0x83, 0xaf, 0x63, 0x05, 0xd8, 0xe9, 0xe6 } }
#define EFI_UDP4_PROTOCOL_GUID { 0x3ad9df29, 0x4501, 0x478d, {0xb1, 0xf8, 0x7f, 0x7f, 0xe7, 0x0e, 0x50, 0xf3 } }
typedef struct _EFI_UDP4_PROTOCOL EFI_UDP4_PROTOCOL;
typedef struct {
  EFI_HANDLE InstanceHandle;
  EFI_IPv4_ADDRESS LocalAddress;
  UINT16 LocalPort;
  EFI_IPv4_ADDRESS RemoteAddress;
  UINT16 RemotePort;
} EFI_UDP4_SERVICE_POINT;
typedef struct {
  EFI_HANDLE DriverHandle;
  UINT32 ServiceCount;
  EFI_UDP4_SERVICE_POINT Services[1];
} EFI_UDP4_VARIABLE_DATA;
typedef struct {
  UINT32 FragmentLength;
  VOID *FragmentBuffer;
} EFI_UDP4_FRAGMENT_DATA;
typedef struct {
  EFI_IPv4_ADDRESS SourceAddress;
  UINT16 SourcePort;
  EFI_IPv4_ADDRESS DestinationAddress;
  UINT16 DestinationPort;
} EFI_UDP4_SESSION_DATA;
typedef struct {
  BOOLEAN AcceptBroadcast;
  BOOLEAN AcceptPromiscuous;
  BOOLEAN AcceptAnyPort;
  BOOLEAN AllowDuplicatePort;
  UINT8 TypeOfService;
  UINT8 TimeToLive;
  BOOLEAN DoNotFragment;
  UINT32 ReceiveTimeout;
  UINT32 TransmitTimeout;
  BOOLEAN UseDefaultAddress;
  EFI_IPv4_ADDRESS StationAddress;
  EFI_IPv4_ADDRESS SubnetMask;
  UINT16 StationPort;
  EFI_IPv4_ADDRESS RemoteAddress;
  UINT16 RemotePort;
} EFI_UDP4_CONFIG_DATA;
typedef struct {
  EFI_UDP4_SESSION_DATA *UdpSessionData;
  EFI_IPv4_ADDRESS *GatewayAddress;
  UINT32 DataLength;
  UINT32 FragmentCount;
  EFI_UDP4_FRAGMENT_DATA FragmentTable[1];
} EFI_UDP4_TRANSMIT_DATA;
typedef struct {
  EFI_TIME TimeStamp;
  EFI_EVENT RecycleSignal;
  EFI_UDP4_SESSION_DATA UdpSession;
  UINT32 DataLength;
  UINT32 FragmentCount;
  EFI_UDP4_FRAGMENT_DATA FragmentTable[1];
} EFI_UDP4_RECEIVE_DATA;
typedef struct {
  EFI_EVENT Event;
  EFI_STATUS Status;
  union {
    EFI_UDP4_RECEIVE_DATA *RxData;
    EFI_UDP4_TRANSMIT_DATA *TxData;
  } Packet;
} EFI_UDP4_COMPLETION_TOKEN;
typedef EFI_STATUS (EFIAPI *EFI_UDP4_GET_MODE_DATA)(EFI_UDP4_PROTOCOL *This, EFI_UDP4_CONFIG_DATA *Udp4ConfigData, EFI_IP4_MODE_DATA *Ip4ModeData, EFI_MANAGED_NETWORK_CONFIG_DATA *MnpConfigData, EFI_SIMPLE_NETWORK_MODE *SnpModeData);
typedef EFI_STATUS (EFIAPI *EFI_UDP4_CONFIGURE)(EFI_UDP4_PROTOCOL *This, EFI_UDP4_CONFIG_DATA *UdpConfigData);
typedef EFI_STATUS (EFIAPI *EFI_UDP4_GROUPS)(EFI_UDP4_PROTOCOL *This, BOOLEAN JoinFlag, EFI_IPv4_ADDRESS *MulticastAddress);
typedef EFI_STATUS (EFIAPI *EFI_UDP4_ROUTES)(EFI_UDP4_PROTOCOL *This, BOOLEAN DeleteRoute, EFI_IPv4_ADDRESS *SubnetAddress, EFI_IPv4_ADDRESS *SubnetMask, EFI_IPv4_ADDRESS *GatewayAddress);
typedef EFI_STATUS (EFIAPI *EFI_UDP4_POLL)(EFI_UDP4_PROTOCOL *This);
typedef EFI_STATUS (EFIAPI *EFI_UDP4_RECEIVE)(EFI_UDP4_PROTOCOL *This, EFI_UDP4_COMPLETION_TOKEN *Token);
typedef EFI_STATUS (EFIAPI *EFI_UDP4_TRANSMIT)(EFI_UDP4_PROTOCOL *This, EFI_UDP4_COMPLETION_TOKEN *Token);
typedef EFI_STATUS (EFIAPI *EFI_UDP4_CANCEL)(EFI_UDP4_PROTOCOL *This, EFI_UDP4_COMPLETION_TOKEN *Token);
struct _EFI_UDP4_PROTOCOL {
  EFI_UDP4_GET_MODE_DATA GetModeData;
  EFI_UDP4_CONFIGURE Configure;
  EFI_UDP4_GROUPS Groups;
  EFI_UDP4_ROUTES Routes;
  EFI_UDP4_TRANSMIT Transmit;
  EFI_UDP4_RECEIVE Receive;
  EFI_UDP4_CANCEL Cancel;
  EFI_UDP4_POLL Poll;
};
extern EFI_GUID gEfiUdp4ServiceBindingProtocolGuid;
extern EFI_GUID gEfiUdp4ProtocolGuid;
`,
  },
  {
    name: 'Protocol/Udp6.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/Ip6.h>
#define EFI_UDP6_SERVICE_BINDING_PROTOCOL_GUID { 0x66ed4721, 0x3c98, 0x4d3e, {0x81, 0xe3, 0xd0, 0x3d, 0xd3, 0x9a, 0x72, 0x54 } }
#define EFI_UDP6_PROTOCOL_GUID { 0x4f948815, 0xb4b9, 0x43cb, {0x8a, 0x33, 0x90, 0xe0, 0x60, 0xb3, 0x49, 0x55 } }
typedef struct {
  EFI_HANDLE InstanceHandle;
  EFI_IPv6_ADDRESS LocalAddress;
  UINT16 LocalPort;
  EFI_IPv6_ADDRESS RemoteAddress;
  UINT16 RemotePort;
} EFI_UDP6_SERVICE_POINT;
typedef struct {
  EFI_HANDLE DriverHandle;
  UINT32 ServiceCount;
  EFI_UDP6_SERVICE_POINT Services[1];
} EFI_UDP6_VARIABLE_DATA;
typedef struct _EFI_UDP6_PROTOCOL EFI_UDP6_PROTOCOL;
typedef struct {
  UINT32 FragmentLength;
  VOID *FragmentBuffer;
} EFI_UDP6_FRAGMENT_DATA;
typedef struct {
  EFI_IPv6_ADDRESS SourceAddress;
  UINT16 SourcePort;
  EFI_IPv6_ADDRESS DestinationAddress;
  UINT16 DestinationPort;
} EFI_UDP6_SESSION_DATA;
typedef struct {
  BOOLEAN AcceptPromiscuous;
  BOOLEAN AcceptAnyPort;
  BOOLEAN AllowDuplicatePort;
  UINT8 TrafficClass;
  UINT8 HopLimit;
  UINT32 ReceiveTimeout;
  UINT32 TransmitTimeout;
  EFI_IPv6_ADDRESS StationAddress;
  UINT16 StationPort;
  EFI_IPv6_ADDRESS RemoteAddress;
  UINT16 RemotePort;
} EFI_UDP6_CONFIG_DATA;
typedef struct {
  EFI_UDP6_SESSION_DATA *UdpSessionData;
  UINT32 DataLength;
  UINT32 FragmentCount;
  EFI_UDP6_FRAGMENT_DATA FragmentTable[1];
} EFI_UDP6_TRANSMIT_DATA;
typedef struct {
  EFI_TIME TimeStamp;
  EFI_EVENT RecycleSignal;
  EFI_UDP6_SESSION_DATA UdpSession;
  UINT32 DataLength;
  UINT32 FragmentCount;
  EFI_UDP6_FRAGMENT_DATA FragmentTable[1];
} EFI_UDP6_RECEIVE_DATA;
typedef struct {
  EFI_EVENT Event;
  EFI_STATUS Status;
  union {
    EFI_UDP6_RECEIVE_DATA *RxData;
    EFI_UDP6_TRANSMIT_DATA *TxData;
  } Packet;
} EFI_UDP6_COMPLETION_TOKEN;
typedef EFI_STATUS (EFIAPI *EFI_UDP6_GET_MODE_DATA)(EFI_UDP6_PROTOCOL *This, EFI_UDP6_CONFIG_DATA *Udp6ConfigData, EFI_IP6_MODE_DATA *Ip6ModeData, EFI_MANAGED_NETWORK_CONFIG_DATA *MnpConfigData, EFI_SIMPLE_NETWORK_MODE *SnpModeData);
typedef EFI_STATUS (EFIAPI *EFI_UDP6_CONFIGURE)(EFI_UDP6_PROTOCOL *This, EFI_UDP6_CONFIG_DATA *UdpConfigData);
typedef EFI_STATUS (EFIAPI *EFI_UDP6_GROUPS)(EFI_UDP6_PROTOCOL *This, BOOLEAN JoinFlag, EFI_IPv6_ADDRESS *MulticastAddress);
typedef EFI_STATUS (EFIAPI *EFI_UDP6_TRANSMIT)(EFI_UDP6_PROTOCOL *This, EFI_UDP6_COMPLETION_TOKEN *Token);
typedef EFI_STATUS (EFIAPI *EFI_UDP6_RECEIVE)(EFI_UDP6_PROTOCOL *This, EFI_UDP6_COMPLETION_TOKEN *Token);
typedef EFI_STATUS (EFIAPI *EFI_UDP6_CANCEL)(EFI_UDP6_PROTOCOL *This, EFI_UDP6_COMPLETION_TOKEN *Token);
typedef EFI_STATUS (EFIAPI *EFI_UDP6_POLL)(EFI_UDP6_PROTOCOL *This);
struct _EFI_UDP6_PROTOCOL {
  EFI_UDP6_GET_MODE_DATA GetModeData;
  EFI_UDP6_CONFIGURE Configure;
  EFI_UDP6_GROUPS Groups;
  EFI_UDP6_TRANSMIT Transmit;
  EFI_UDP6_RECEIVE Receive;
  EFI_UDP6_CANCEL Cancel;
  EFI_UDP6_POLL Poll;
};
extern EFI_GUID gEfiUdp6ServiceBindingProtocolGuid;
extern EFI_GUID gEfiUdp6ProtocolGuid;
`,
  },
];
