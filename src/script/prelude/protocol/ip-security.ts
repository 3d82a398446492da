// IPsec (UEFI, chapter 28). Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const ipSecurityHeaders: readonly Header[] = [
  {
    name: 'Protocol/IpSec.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/IpSecConfig.h>
#define EFI_IPSEC_PROTOCOL_GUID { 0xdfb386f7, 0xe100, 0x43ad, {0x9c, 0x9a, 0xed, 0x90, 0xd0, 0x8a, 0x5e, 0x12 } }
#define EFI_IPSEC2_PROTOCOL_GUID { 0xa3979e64, 0xace8, 0x4ddc, {0xbc, 0x7, 0x4d, 0x66, 0xb8, 0xfd, 0x9, 0x77 } }
typedef struct _EFI_IPSEC_PROTOCOL EFI_IPSEC_PROTOCOL;
typedef struct _EFI_IPSEC2_PROTOCOL EFI_IPSEC2_PROTOCOL;
typedef struct _EFI_IPSEC_FRAGMENT_DATA {
  UINT32 FragmentLength;
  VOID *FragmentBuffer;
} EFI_IPSEC_FRAGMENT_DATA;
typedef EFI_STATUS (EFIAPI *EFI_IPSEC_PROCESS)(EFI_IPSEC_PROTOCOL *This, EFI_HANDLE NicHandle, UINT8 IpVer, VOID *IpHead, UINT8 *LastHead, VOID *OptionsBuffer, UINT32 OptionsLength, EFI_IPSEC_FRAGMENT_DATA **FragmentTable, UINT32 *FragmentCount, EFI_IPSEC_TRAFFIC_DIR TrafficDirection, EFI_EVENT *RecycleSignal);
struct _EFI_IPSEC_PROTOCOL {
  EFI_IPSEC_PROCESS Process;
  EFI_EVENT DisabledEvent;
  BOOLEAN DisabledFlag;
};
typedef EFI_STATUS (EFIAPI *EFI_IPSEC_PROCESSEXT)(EFI_IPSEC2_PROTOCOL *This, EFI_HANDLE NicHandle, UINT8 IpVer, VOID *IpHead, UINT8 *LastHead, VOID **OptionsBuffer, UINT32 *OptionsLength, EFI_IPSEC_FRAGMENT_DATA **FragmentTable, UINT32 *FragmentCount, EFI_IPSEC_TRAFFIC_DIR TrafficDirection, EFI_EVENT *RecycleSignal);
struct _EFI_IPSEC2_PROTOCOL {
  EFI_IPSEC_PROCESSEXT ProcessExt;
  EFI_EVENT DisabledEvent;
  BOOLEAN DisabledFlag;
};
extern EFI_GUID gEfiIpSecProtocolGuid;
extern EFI_GUID gEfiIpSec2ProtocolGuid;
`,
  },
  {
    name: 'Protocol/IpSecConfig.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_IPSEC_CONFIG_PROTOCOL_GUID { 0xce5e5929, 0xc7a3, 0x4602, {0xad, 0x9e, 0xc9, 0xda, 0xf9, 0x4e, 0xbf, 0xcf } }
typedef struct _EFI_IPSEC_CONFIG_PROTOCOL EFI_IPSEC_CONFIG_PROTOCOL;
typedef enum {
  IPsecConfigDataTypeSpd,
  IPsecConfigDataTypeSad,
  IPsecConfigDataTypePad,
  IPsecConfigDataTypeMaximum,
} EFI_IPSEC_CONFIG_DATA_TYPE;
typedef struct _EFI_IP_ADDRESS_INFO {
  EFI_IP_ADDRESS Address;
  UINT8 PrefixLength;
} EFI_IP_ADDRESS_INFO;
typedef struct _EFI_IPSEC_SPD_SELECTOR {
  UINT32 LocalAddressCount;
  EFI_IP_ADDRESS_INFO *LocalAddress;
  UINT32 RemoteAddressCount;
  EFI_IP_ADDRESS_INFO *RemoteAddress;
  UINT16 NextLayerProtocol;
  UINT16 LocalPort;
  UINT16 LocalPortRange;
  UINT16 RemotePort;
  UINT16 RemotePortRange;
} EFI_IPSEC_SPD_SELECTOR;
typedef enum {
  EfiIPsecInBound,
  EfiIPsecOutBound,
} EFI_IPSEC_TRAFFIC_DIR;
typedef enum {
  EfiIPsecActionDiscard,
  EfiIPsecActionBypass,
  EfiIPsecActionProtect,
} EFI_IPSEC_ACTION;
typedef struct _EFI_IPSEC_SA_LIFETIME {
  UINT64 ByteCount;
  UINT64 SoftLifetime;
  UINT64 HardLifetime;
} EFI_IPSEC_SA_LIFETIME;
typedef enum {
  EfiIPsecTransport,
  EfiIPsecTunnel,
} EFI_IPSEC_MODE;
typedef enum {
  EfiIPsecTunnelClearDf,
  EfiIPsecTunnelSetDf,
  EfiIPsecTunnelCopyDf,
} EFI_IPSEC_TUNNEL_DF_OPTION;
typedef struct _EFI_IPSEC_TUNNEL_OPTION {
  EFI_IP_ADDRESS LocalTunnelAddress;
  EFI_IP_ADDRESS RemoteTunnelAddress;
  EFI_IPSEC_TUNNEL_DF_OPTION DF;
} EFI_IPSEC_TUNNEL_OPTION;
typedef enum {
  EfiIPsecAH,
  EfiIPsecESP,
} EFI_IPSEC_PROTOCOL_TYPE;
typedef struct _EFI_IPSEC_PROCESS_POLICY {
  BOOLEAN ExtSeqNum;
  BOOLEAN SeqOverflow;
  BOOLEAN FragCheck;
  EFI_IPSEC_SA_LIFETIME SaLifetime;
  EFI_IPSEC_MODE Mode;
  EFI_IPSEC_TUNNEL_OPTION *TunnelOption;
  EFI_IPSEC_PROTOCOL_TYPE Proto;
  UINT8 AuthAlgoId;
  UINT8 EncAlgoId;
} EFI_IPSEC_PROCESS_POLICY;
typedef struct _EFI_IPSEC_SA_ID {
  UINT32 Spi;
  EFI_IPSEC_PROTOCOL_TYPE Proto;
  EFI_IP_ADDRESS DestAddress;
} EFI_IPSEC_SA_ID;
#define MAX_PEERID_LEN 128
typedef struct _EFI_IPSEC_SPD_DATA {
  UINT8 Name[MAX_PEERID_LEN];
  UINT32 PackageFlag;
  EFI_IPSEC_TRAFFIC_DIR TrafficDirection;
  EFI_IPSEC_ACTION Action;
  EFI_IPSEC_PROCESS_POLICY *ProcessingPolicy;
  UINTN SaIdCount;
  EFI_IPSEC_SA_ID SaId[1];
} EFI_IPSEC_SPD_DATA;
typedef struct _EFI_IPSEC_AH_ALGO_INFO {
  UINT8 AuthAlgoId;
  UINTN AuthKeyLength;
  VOID *AuthKey;
} EFI_IPSEC_AH_ALGO_INFO;
typedef struct _EFI_IPSEC_ESP_ALGO_INFO {
  UINT8 EncAlgoId;
  UINTN EncKeyLength;
  VOID *EncKey;
  UINT8 AuthAlgoId;
  UINTN AuthKeyLength;
  VOID *AuthKey;
} EFI_IPSEC_ESP_ALGO_INFO;
typedef union {
  EFI_IPSEC_AH_ALGO_INFO AhAlgoInfo;
  EFI_IPSEC_ESP_ALGO_INFO EspAlgoInfo;
} EFI_IPSEC_ALGO_INFO;
typedef struct _EFI_IPSEC_SA_DATA {
  EFI_IPSEC_MODE Mode;
  UINT64 SNCount;
  UINT8 AntiReplayWindows;
  EFI_IPSEC_ALGO_INFO AlgoInfo;
  EFI_IPSEC_SA_LIFETIME SaLifetime;
  UINT32 PathMTU;
  EFI_IPSEC_SPD_SELECTOR *SpdSelector;
  BOOLEAN ManualSet;
} EFI_IPSEC_SA_DATA;
typedef struct _EFI_IPSEC_SA_DATA2 {
  EFI_IPSEC_MODE Mode;
  UINT64 SNCount;
  UINT8 AntiReplayWindows;
  EFI_IPSEC_ALGO_INFO AlgoInfo;
  EFI_IPSEC_SA_LIFETIME SaLifetime;
  UINT32 PathMTU;
  EFI_IPSEC_SPD_SELECTOR *SpdSelector;
  BOOLEAN ManualSet;
  EFI_IP_ADDRESS TunnelSourceAddress;
  EFI_IP_ADDRESS TunnelDestinationAddress;
} EFI_IPSEC_SA_DATA2;
typedef struct _EFI_IPSEC_PAD_ID {
  BOOLEAN PeerIdValid;
  union {
    EFI_IP_ADDRESS_INFO IpAddress;
    UINT8 PeerId[MAX_PEERID_LEN];
  } Id;
} EFI_IPSEC_PAD_ID;
typedef union {
  EFI_IPSEC_SPD_SELECTOR SpdSelector;
  EFI_IPSEC_SA_ID SaId;
  EFI_IPSEC_PAD_ID PadId;
} EFI_IPSEC_CONFIG_SELECTOR;
typedef enum {
  EfiIPsecAuthProtocolIKEv1,
  EfiIPsecAuthProtocolIKEv2,
  EfiIPsecAuthProtocolMaximum,
} EFI_IPSEC_AUTH_PROTOCOL_TYPE;
typedef enum {
  EfiIPsecAuthMethodPreSharedSecret,
  EfiIPsecAuthMethodCertificates,
  EfiIPsecAuthMethodMaximum,
} EFI_IPSEC_AUTH_METHOD;
typedef struct _EFI_IPSEC_PAD_DATA {
  EFI_IPSEC_AUTH_PROTOCOL_TYPE AuthProtocol;
  EFI_IPSEC_AUTH_METHOD AuthMethod;
  BOOLEAN IkeIdFlag;
  UINTN AuthDataSize;
  VOID *AuthData;
  UINTN RevocationDataSize;
  VOID *RevocationData;
} EFI_IPSEC_PAD_DATA;
typedef EFI_STATUS (EFIAPI *EFI_IPSEC_CONFIG_SET_DATA)(EFI_IPSEC_CONFIG_PROTOCOL *This, EFI_IPSEC_CONFIG_DATA_TYPE DataType, EFI_IPSEC_CONFIG_SELECTOR *Selector, VOID *Data, EFI_IPSEC_CONFIG_SELECTOR *InsertBefore);
typedef EFI_STATUS (EFIAPI *EFI_IPSEC_CONFIG_GET_DATA)(EFI_IPSEC_CONFIG_PROTOCOL *This, EFI_IPSEC_CONFIG_DATA_TYPE DataType, EFI_IPSEC_CONFIG_SELECTOR *Selector, UINTN *DataSize, VOID *Data);
typedef EFI_STATUS (EFIAPI *EFI_IPSEC_CONFIG_GET_NEXT_SELECTOR)(EFI_IPSEC_CONFIG_PROTOCOL *This, EFI_IPSEC_CONFIG_DATA_TYPE DataType, UINTN *SelectorSize, EFI_IPSEC_CONFIG_SELECTOR *Selector);
typedef EFI_STATUS (EFIAPI *EFI_IPSEC_CONFIG_REGISTER_NOTIFY)(EFI_IPSEC_CONFIG_PROTOCOL *This, EFI_IPSEC_CONFIG_DATA_TYPE DataType, EFI_EVENT Event);
typedef EFI_STATUS (EFIAPI *EFI_IPSEC_CONFIG_UNREGISTER_NOTIFY)(EFI_IPSEC_CONFIG_PROTOCOL *This, EFI_IPSEC_CONFIG_DATA_TYPE DataType, EFI_EVENT Event);
struct _EFI_IPSEC_CONFIG_PROTOCOL {
  EFI_IPSEC_CONFIG_SET_DATA SetData;
  EFI_IPSEC_CONFIG_GET_DATA GetData;
  EFI_IPSEC_CONFIG_GET_NEXT_SELECTOR GetNextSelector;
  EFI_IPSEC_CONFIG_REGISTER_NOTIFY RegisterDataNotify;
  EFI_IPSEC_CONFIG_UNREGISTER_NOTIFY UnregisterDataNotify;
};
extern EFI_GUID gEfiIpSecConfigProtocolGuid;
`,
  },
];
