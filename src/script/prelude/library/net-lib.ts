// Library/NetLib.h. Names, members, values and prototypes; a function that no builtin stands behind is only declared.

import type { Header } from '../header';

export const netLibHeaders: readonly Header[] = [
  {
    name: 'Library/NetLib.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PcdLib.h>
#include <Protocol/Ip6.h>
#include <Library/BaseLib.h>
#include <Library/BaseMemoryLib.h>
typedef UINT32 IP4_ADDR;
typedef UINT32 TCP_SEQNO;
typedef UINT16 TCP_PORTNO;
#define NET_ETHER_ADDR_LEN 6
#define NET_IFTYPE_ETHERNET 0x01
#define NET_VLAN_TAG_LEN 4
#define ETHER_TYPE_VLAN 0x8100
#define EFI_IP_PROTO_UDP 0x11
#define EFI_IP_PROTO_TCP 0x06
#define EFI_IP_PROTO_ICMP 0x01
#define IP4_PROTO_IGMP 0x02
#define IP6_ICMP 58
#define DNS_MAX_NAME_SIZE 255
#define DNS_MAX_MESSAGE_SIZE 512
#define IP4_ADDR_CLASSA 1
#define IP4_ADDR_CLASSB 2
#define IP4_ADDR_CLASSC 3
#define IP4_ADDR_CLASSD 4
#define IP4_ADDR_CLASSE 5
#define IP4_MASK_NUM 33
#define IP6_PREFIX_NUM 129
#define IP4_MASK_MAX 32
#define IP6_PREFIX_MAX 128
#define IP6_HOP_BY_HOP 0
#define IP6_DESTINATION 60
#define IP6_ROUTING 43
#define IP6_FRAGMENT 44
#define IP6_AH 51
#define IP6_ESP 50
#define IP6_NO_NEXT_HEADER 59
#define IP_VERSION_4 4
#define IP_VERSION_6 6
#define IP6_PREFIX_LENGTH 64
#define DNS_TYPE_A 1
#define DNS_TYPE_NS 2
#define DNS_TYPE_CNAME 5
#define DNS_TYPE_SOA 6
#define DNS_TYPE_WKS 11
#define DNS_TYPE_PTR 12
#define DNS_TYPE_HINFO 13
#define DNS_TYPE_MINFO 14
#define DNS_TYPE_MX 15
#define DNS_TYPE_TXT 16
#define DNS_TYPE_AAAA 28
#define DNS_TYPE_SRV_RR 33
#define DNS_TYPE_AXFR 252
#define DNS_TYPE_MAILB 253
#define DNS_TYPE_ANY 255
#define DNS_CLASS_INET 1
#define DNS_CLASS_CH 3
#define DNS_CLASS_HS 4
#define DNS_CLASS_ANY 255
#define MEDIA_STATE_DETECT_TIME_INTERVAL 1000000U
#pragma pack(1)
typedef struct {
  UINT8 DstMac[NET_ETHER_ADDR_LEN];
  UINT8 SrcMac[NET_ETHER_ADDR_LEN];
  UINT16 EtherType;
} ETHER_HEAD;
typedef union {
  struct {
    UINT16 Vid:12;
    UINT16 Cfi:1;
    UINT16 Priority:3;
  } Bits;
  UINT16 Uint16;
} VLAN_TCI;
#define VLAN_TCI_CFI_CANONICAL_MAC 0
#define VLAN_TCI_CFI_NON_CANONICAL_MAC 1
typedef struct {
  UINT8 HeadLen:4;
  UINT8 Ver:4;
  UINT8 Tos;
  UINT16 TotalLen;
  UINT16 Id;
  UINT16 Fragment;
  UINT8 Ttl;
  UINT8 Protocol;
  UINT16 Checksum;
  IP4_ADDR Src;
  IP4_ADDR Dst;
} IP4_HEAD;
typedef struct {
  UINT8 Type;
  UINT8 Code;
  UINT16 Checksum;
} IP4_ICMP_HEAD;
typedef struct {
  IP4_ICMP_HEAD Head;
  UINT32 Fourth;
  IP4_HEAD IpHead;
} IP4_ICMP_ERROR_HEAD;
typedef struct {
  IP4_ICMP_HEAD Head;
  UINT16 Id;
  UINT16 Seq;
} IP4_ICMP_QUERY_HEAD;
typedef struct {
  UINT8 Type;
  UINT8 Code;
  UINT16 Checksum;
} IP6_ICMP_HEAD;
typedef struct {
  IP6_ICMP_HEAD Head;
  UINT32 Fourth;
  EFI_IP6_HEADER IpHead;
} IP6_ICMP_ERROR_HEAD;
typedef struct {
  IP6_ICMP_HEAD Head;
  UINT32 Fourth;
} IP6_ICMP_INFORMATION_HEAD;
typedef struct {
  UINT16 SrcPort;
  UINT16 DstPort;
  UINT16 Length;
  UINT16 Checksum;
} EFI_UDP_HEADER;
typedef struct {
  TCP_PORTNO SrcPort;
  TCP_PORTNO DstPort;
  TCP_SEQNO Seq;
  TCP_SEQNO Ack;
  UINT8 Res:4;
  UINT8 HeadLen:4;
  UINT8 Flag;
  UINT16 Wnd;
  UINT16 Checksum;
  UINT16 Urg;
} TCP_HEAD;
#pragma pack()
#define NET_MAC_EQUAL(pMac1, pMac2, Len) (CompareMem ((pMac1), (pMac2), Len) == 0)
#define NET_MAC_IS_MULTICAST(Mac, BMac, Len) (((*((UINT8 *) Mac) & 0x01) == 0x01) && (!NET_MAC_EQUAL (Mac, BMac, Len)))
#define NTOHL(x) SwapBytes32 (x)
#define HTONL(x) SwapBytes32 (x)
#define NTOHS(x) SwapBytes16 (x)
#define HTONS(x) SwapBytes16 (x)
#define NTOHLL(x) SwapBytes64 (x)
#define HTONLL(x) SwapBytes64 (x)
#define NTOHLLL(x) Ip6Swap128 (x)
#define HTONLLL(x) Ip6Swap128 (x)
#define IP4_IS_MULTICAST(Ip) (((Ip) & 0xF0000000) == 0xE0000000)
#define IP4_IS_UNSPECIFIED(Ip) ((Ip) == 0)
#define IP4_IS_LOCAL_BROADCAST(Ip) ((Ip) == 0xFFFFFFFF)
#define IP4_NET_EQUAL(Ip1, Ip2, NetMask) (((Ip1) & (NetMask)) == ((Ip2) & (NetMask)))
#define IP4_IS_VALID_NETMASK(Ip) (NetGetMaskLength (Ip) != (IP4_MASK_MAX + 1))
#define IP6_IS_MULTICAST(Ip6) (((Ip6)->Addr[0]) == 0xFF)
#define EFI_IP4(EfiIpAddr) (*(IP4_ADDR *) ((EfiIpAddr).Addr))
#define EFI_NTOHL(EfiIp) (NTOHL (EFI_IP4 ((EfiIp))))
#define EFI_IP4_EQUAL(Ip1, Ip2) (CompareMem ((Ip1), (Ip2), sizeof (EFI_IPv4_ADDRESS)) == 0)
#define EFI_IP6_EQUAL(Ip1, Ip2) (CompareMem ((Ip1), (Ip2), sizeof (EFI_IPv6_ADDRESS)) == 0)
#define IP4_COPY_ADDRESS(Dest, Src) (CopyMem ((Dest), (Src), sizeof (EFI_IPv4_ADDRESS)))
#define IP6_COPY_ADDRESS(Dest, Src) (CopyMem ((Dest), (Src), sizeof (EFI_IPv6_ADDRESS)))
#define IP6_COPY_LINK_ADDRESS(Mac1, Mac2) (CopyMem ((Mac1), (Mac2), sizeof (EFI_MAC_ADDRESS)))
#define NETDEBUG_LEVEL_TRACE 5
#define NETDEBUG_LEVEL_WARNING 4
#define NETDEBUG_LEVEL_ERROR 3
#define NET_SYSLOG_FACILITY 16
#define NET_SYSLOG_PACKET_LEN 512
#define NET_SYSLOG_TX_TIMEOUT (500 * 1000 * 10)
#define NET_DEBUG_MSG_LEN 470
#define NET_DEBUG_TRACE(Module, PrintArg) NetDebugOutput ( NETDEBUG_LEVEL_TRACE, Module, __FILE__, DEBUG_LINE_NUMBER, NetDebugASPrint PrintArg )
#define NET_DEBUG_WARNING(Module, PrintArg) NetDebugOutput ( NETDEBUG_LEVEL_WARNING, Module, __FILE__, DEBUG_LINE_NUMBER, NetDebugASPrint PrintArg )
#define NET_DEBUG_ERROR(Module, PrintArg) NetDebugOutput ( NETDEBUG_LEVEL_ERROR, Module, __FILE__, DEBUG_LINE_NUMBER, NetDebugASPrint PrintArg )
CHAR8 *EFIAPI NetDebugASPrint (CHAR8 *Format, ...);
EFI_STATUS EFIAPI NetDebugOutput (UINT32 Level, UINT8 *Module, UINT8 *File, UINT32 Line, UINT8 *Message);
INTN EFIAPI NetGetMaskLength (IP4_ADDR NetMask);
INTN EFIAPI NetGetIpClass (IP4_ADDR Addr);
BOOLEAN EFIAPI NetIp4IsUnicast (IP4_ADDR Ip, IP4_ADDR NetMask);
BOOLEAN EFIAPI NetIp6IsValidUnicast (EFI_IPv6_ADDRESS *Ip6);
BOOLEAN EFIAPI NetIp6IsUnspecifiedAddr (EFI_IPv6_ADDRESS *Ip6);
BOOLEAN EFIAPI NetIp6IsLinkLocalAddr (EFI_IPv6_ADDRESS *Ip6);
BOOLEAN EFIAPI NetIp6IsNetEqual (EFI_IPv6_ADDRESS *Ip1, EFI_IPv6_ADDRESS *Ip2, UINT8 PrefixLength);
EFI_IPv6_ADDRESS *EFIAPI Ip6Swap128 (EFI_IPv6_ADDRESS *Ip6);
extern IP4_ADDR gIp4AllMasks[IP4_MASK_NUM];
extern EFI_IPv4_ADDRESS mZeroIp4Addr;
#define NET_IS_DIGIT(Ch) (('0' <= (Ch)) && ((Ch) <= '9'))
#define NET_IS_HEX(Ch) ((('0' <= (Ch)) && ((Ch) <= '9')) || (('A' <= (Ch)) && ((Ch) <= 'F')) || (('a' <= (Ch)) && ((Ch) <= 'f')))
#define NET_ROUNDUP(size, unit) (((size) + (unit) - 1) & (~((unit) - 1)))
#define NET_IS_LOWER_CASE_CHAR(Ch) (('a' <= (Ch)) && ((Ch) <= 'z'))
#define NET_IS_UPPER_CASE_CHAR(Ch) (('A' <= (Ch)) && ((Ch) <= 'Z'))
#define TICKS_PER_MS 10000U
#define TICKS_PER_SECOND 10000000U
#define NET_RANDOM(Seed) ((UINT32) ((UINT32) (Seed) * 1103515245UL + 12345) % 4294967295UL)
UINT32 EFIAPI NetGetUint32 (UINT8 *Buf);
VOID EFIAPI NetPutUint32 (UINT8 *Buf, UINT32 Data);
UINT32 EFIAPI NetRandomInitSeed (VOID);
#define NET_LIST_USER_STRUCT(Entry, Type, Field) BASE_CR(Entry, Type, Field)
#define NET_LIST_USER_STRUCT_S(Entry, Type, Field, Sig) CR(Entry, Type, Field, Sig)
#define NET_LIST_FOR_EACH(Entry, ListHead) BASE_LIST_FOR_EACH (Entry, ListHead)
#define NET_LIST_FOR_EACH_SAFE(Entry, NextEntry, ListHead) BASE_LIST_FOR_EACH_SAFE (Entry, NextEntry, ListHead)
#define NET_LIST_HEAD(ListHead, Type, Field) NET_LIST_USER_STRUCT((ListHead)->ForwardLink, Type, Field)
#define NET_LIST_TAIL(ListHead, Type, Field) NET_LIST_USER_STRUCT((ListHead)->BackLink, Type, Field)
LIST_ENTRY *EFIAPI NetListRemoveHead (LIST_ENTRY *Head);
LIST_ENTRY *EFIAPI NetListRemoveTail (LIST_ENTRY *Head);
VOID EFIAPI NetListInsertAfter (LIST_ENTRY *PrevEntry, LIST_ENTRY *NewEntry);
VOID EFIAPI NetListInsertBefore (LIST_ENTRY *PostEntry, LIST_ENTRY *NewEntry);
typedef EFI_STATUS (EFIAPI *NET_DESTROY_LINK_LIST_CALLBACK)(LIST_ENTRY *Entry, VOID *Context);
EFI_STATUS EFIAPI NetDestroyLinkList (LIST_ENTRY *List, NET_DESTROY_LINK_LIST_CALLBACK CallBack, VOID *Context, UINTN *ListLength);
BOOLEAN EFIAPI NetIsInHandleBuffer (EFI_HANDLE Handle, UINTN NumberOfChildren, EFI_HANDLE *ChildHandleBuffer);
typedef struct {
  LIST_ENTRY Link;
  VOID *Key;
  VOID *Value;
} NET_MAP_ITEM;
typedef struct {
  LIST_ENTRY Used;
  LIST_ENTRY Recycled;
  UINTN Count;
} NET_MAP;
#define NET_MAP_INCREAMENT 64
VOID EFIAPI NetMapInit (NET_MAP *Map);
VOID EFIAPI NetMapClean (NET_MAP *Map);
BOOLEAN EFIAPI NetMapIsEmpty (NET_MAP *Map);
UINTN EFIAPI NetMapGetCount (NET_MAP *Map);
EFI_STATUS EFIAPI NetMapInsertHead (NET_MAP *Map, VOID *Key, VOID *Value);
EFI_STATUS EFIAPI NetMapInsertTail (NET_MAP *Map, VOID *Key, VOID *Value);
NET_MAP_ITEM *EFIAPI NetMapFindKey (NET_MAP *Map, VOID *Key);
VOID *EFIAPI NetMapRemoveItem (NET_MAP *Map, NET_MAP_ITEM *Item, VOID **Value);
VOID *EFIAPI NetMapRemoveHead (NET_MAP *Map, VOID **Value);
VOID *EFIAPI NetMapRemoveTail (NET_MAP *Map, VOID **Value);
typedef EFI_STATUS (EFIAPI *NET_MAP_CALLBACK)(NET_MAP *Map, NET_MAP_ITEM *Item, VOID *Arg);
EFI_STATUS EFIAPI NetMapIterate (NET_MAP *Map, NET_MAP_CALLBACK CallBack, VOID *Arg);
EFI_STATUS EFIAPI NetLibCreateServiceChild (EFI_HANDLE Controller, EFI_HANDLE Image, EFI_GUID *ServiceBindingGuid, EFI_HANDLE *ChildHandle);
EFI_STATUS EFIAPI NetLibDestroyServiceChild (EFI_HANDLE Controller, EFI_HANDLE Image, EFI_GUID *ServiceBindingGuid, EFI_HANDLE ChildHandle);
EFI_HANDLE EFIAPI NetLibGetSnpHandle (EFI_HANDLE ServiceHandle, EFI_SIMPLE_NETWORK_PROTOCOL **Snp);
UINT16 EFIAPI NetLibGetVlanId (EFI_HANDLE ServiceHandle);
EFI_HANDLE EFIAPI NetLibGetVlanHandle (EFI_HANDLE ControllerHandle, UINT16 VlanId);
EFI_STATUS EFIAPI NetLibGetMacAddress (EFI_HANDLE ServiceHandle, EFI_MAC_ADDRESS *MacAddress, UINTN *AddressSize);
EFI_STATUS EFIAPI NetLibGetMacString (EFI_HANDLE ServiceHandle, EFI_HANDLE ImageHandle, CHAR16 **MacString);
EFI_STATUS EFIAPI NetLibDetectMedia (EFI_HANDLE ServiceHandle, BOOLEAN *MediaPresent);
EFI_STATUS EFIAPI NetLibDetectMediaWaitTimeout (EFI_HANDLE ServiceHandle, UINT64 Timeout, EFI_STATUS *MediaState);
VOID EFIAPI NetLibCreateIPv4DPathNode (IPv4_DEVICE_PATH *Node, EFI_HANDLE Controller, IP4_ADDR LocalIp, UINT16 LocalPort, IP4_ADDR RemoteIp, UINT16 RemotePort, UINT16 Protocol, BOOLEAN UseDefaultAddress);
VOID EFIAPI NetLibCreateIPv6DPathNode (IPv6_DEVICE_PATH *Node, EFI_HANDLE Controller, EFI_IPv6_ADDRESS *LocalIp, UINT16 LocalPort, EFI_IPv6_ADDRESS *RemoteIp, UINT16 RemotePort, UINT16 Protocol);
EFI_HANDLE EFIAPI NetLibGetNicHandle (EFI_HANDLE Controller, EFI_GUID *ProtocolGuid);
EFI_STATUS EFIAPI NetLibDefaultUnload (EFI_HANDLE ImageHandle);
EFI_STATUS EFIAPI NetLibAsciiStrToIp4 (const CHAR8 *String, EFI_IPv4_ADDRESS *Ip4Address);
EFI_STATUS EFIAPI NetLibAsciiStrToIp6 (const CHAR8 *String, EFI_IPv6_ADDRESS *Ip6Address);
EFI_STATUS EFIAPI NetLibStrToIp4 (const CHAR16 *String, EFI_IPv4_ADDRESS *Ip4Address);
EFI_STATUS EFIAPI NetLibStrToIp6 (const CHAR16 *String, EFI_IPv6_ADDRESS *Ip6Address);
EFI_STATUS EFIAPI NetLibStrToIp6andPrefix (const CHAR16 *String, EFI_IPv6_ADDRESS *Ip6Address, UINT8 *PrefixLength);
EFI_STATUS EFIAPI NetLibIp6ToStr (EFI_IPv6_ADDRESS *Ip6Address, CHAR16 *String, UINTN StringSize);
#define NET_BUF_SIGNATURE SIGNATURE_32 ('n', 'b', 'u', 'f')
#define NET_VECTOR_SIGNATURE SIGNATURE_32 ('n', 'v', 'e', 'c')
#define NET_QUE_SIGNATURE SIGNATURE_32 ('n', 'b', 'q', 'u')
#define NET_PROTO_DATA 64
#define NET_BUF_HEAD 1
#define NET_BUF_TAIL 0
#define NET_VECTOR_OWN_FIRST 0x01
#define NET_CHECK_SIGNATURE(PData, SIGNATURE) ASSERT (((PData) != NULL) && ((PData)->Signature == (SIGNATURE)))
typedef struct {
  UINT32 Len;
  UINT8 *Bulk;
} NET_BLOCK;
typedef VOID (EFIAPI *NET_VECTOR_EXT_FREE)(VOID *Arg);
typedef struct {
  UINT32 Signature;
  INTN RefCnt;
  NET_VECTOR_EXT_FREE Free;
  VOID *Arg;
  UINT32 Flag;
  UINT32 Len;
  UINT32 BlockNum;
  NET_BLOCK Block[1];
} NET_VECTOR;
typedef struct {
  UINT8 *BlockHead;
  UINT8 *BlockTail;
  UINT8 *Head;
  UINT8 *Tail;
  UINT32 Size;
} NET_BLOCK_OP;
typedef union {
  IP4_HEAD *Ip4;
  EFI_IP6_HEADER *Ip6;
} NET_IP_HEAD;
typedef struct {
  UINT32 Signature;
  INTN RefCnt;
  LIST_ENTRY List;
  NET_IP_HEAD Ip;
  TCP_HEAD *Tcp;
  EFI_UDP_HEADER *Udp;
  UINT8 ProtoData[NET_PROTO_DATA];
  NET_VECTOR *Vector;
  UINT32 BlockOpNum;
  UINT32 TotalSize;
  NET_BLOCK_OP BlockOp[1];
} NET_BUF;
typedef struct {
  UINT32 Signature;
  INTN RefCnt;
  LIST_ENTRY List;
  LIST_ENTRY BufList;
  UINT32 BufSize;
  UINT32 BufNum;
} NET_BUF_QUEUE;
#pragma pack(1)
typedef struct {
  IP4_ADDR SrcIp;
  IP4_ADDR DstIp;
  UINT8 Reserved;
  UINT8 Protocol;
  UINT16 Len;
} NET_PSEUDO_HDR;
typedef struct {
  EFI_IPv6_ADDRESS SrcIp;
  EFI_IPv6_ADDRESS DstIp;
  UINT32 Len;
  UINT32 Reserved:24;
  UINT32 NextHeader:8;
} NET_IP6_PSEUDO_HDR;
#pragma pack()
typedef struct {
  UINT32 Len;
  UINT8 *Bulk;
} NET_FRAGMENT;
#define NET_GET_REF(PData) ((PData)->RefCnt++)
#define NET_PUT_REF(PData) ((PData)->RefCnt--)
#define NETBUF_FROM_PROTODATA(Info) BASE_CR((Info), NET_BUF, ProtoData)
#define NET_BUF_SHARED(Buf) (((Buf)->RefCnt > 1) || ((Buf)->Vector->RefCnt > 1))
#define NET_VECTOR_SIZE(BlockNum) (sizeof (NET_VECTOR) + ((BlockNum) - 1) * sizeof (NET_BLOCK))
#define NET_BUF_SIZE(BlockOpNum) (sizeof (NET_BUF) + ((BlockOpNum) - 1) * sizeof (NET_BLOCK_OP))
#define NET_HEADSPACE(BlockOp) ((UINTN)((BlockOp)->Head) - (UINTN)((BlockOp)->BlockHead))
#define NET_TAILSPACE(BlockOp) ((UINTN)((BlockOp)->BlockTail) - (UINTN)((BlockOp)->Tail))
NET_BUF *EFIAPI NetbufAlloc (UINT32 Len);
VOID EFIAPI NetbufFree (NET_BUF *Nbuf);
UINT8 *EFIAPI NetbufGetByte (NET_BUF *Nbuf, UINT32 Offset, UINT32 *Index);
NET_BUF *EFIAPI NetbufClone (NET_BUF *Nbuf);
NET_BUF *EFIAPI NetbufDuplicate (NET_BUF *Nbuf, NET_BUF *Duplicate, UINT32 HeadSpace);
NET_BUF *EFIAPI NetbufGetFragment (NET_BUF *Nbuf, UINT32 Offset, UINT32 Len, UINT32 HeadSpace);
VOID EFIAPI NetbufReserve (NET_BUF *Nbuf, UINT32 Len);
UINT8 *EFIAPI NetbufAllocSpace (NET_BUF *Nbuf, UINT32 Len, BOOLEAN FromHead);
UINT32 EFIAPI NetbufTrim (NET_BUF *Nbuf, UINT32 Len, BOOLEAN FromHead);
UINT32 EFIAPI NetbufCopy (NET_BUF *Nbuf, UINT32 Offset, UINT32 Len, UINT8 *Dest);
NET_BUF *EFIAPI NetbufFromExt (NET_FRAGMENT *ExtFragment, UINT32 ExtNum, UINT32 HeadSpace, UINT32 HeadLen, NET_VECTOR_EXT_FREE ExtFree, VOID *Arg);
EFI_STATUS EFIAPI NetbufBuildExt (NET_BUF *Nbuf, NET_FRAGMENT *ExtFragment, UINT32 *ExtNum);
NET_BUF *EFIAPI NetbufFromBufList (LIST_ENTRY *BufList, UINT32 HeadSpace, UINT32 HeaderLen, NET_VECTOR_EXT_FREE ExtFree, VOID *Arg);
VOID EFIAPI NetbufFreeList (LIST_ENTRY *Head);
VOID EFIAPI NetbufQueInit (NET_BUF_QUEUE *NbufQue);
NET_BUF_QUEUE *EFIAPI NetbufQueAlloc (VOID);
VOID EFIAPI NetbufQueFree (NET_BUF_QUEUE *NbufQue);
NET_BUF *EFIAPI NetbufQueRemove (NET_BUF_QUEUE *NbufQue);
VOID EFIAPI NetbufQueAppend (NET_BUF_QUEUE *NbufQue, NET_BUF *Nbuf);
UINT32 EFIAPI NetbufQueCopy (NET_BUF_QUEUE *NbufQue, UINT32 Offset, UINT32 Len, UINT8 *Dest);
UINT32 EFIAPI NetbufQueTrim (NET_BUF_QUEUE *NbufQue, UINT32 Len);
VOID EFIAPI NetbufQueFlush (NET_BUF_QUEUE *NbufQue);
UINT16 EFIAPI NetblockChecksum (UINT8 *Bulk, UINT32 Len);
UINT16 EFIAPI NetAddChecksum (UINT16 Checksum1, UINT16 Checksum2);
UINT16 EFIAPI NetbufChecksum (NET_BUF *Nbuf);
UINT16 EFIAPI NetPseudoHeadChecksum (IP4_ADDR Src, IP4_ADDR Dst, UINT8 Proto, UINT16 Len);
UINT16 EFIAPI NetIp6PseudoHeadChecksum (EFI_IPv6_ADDRESS *Src, EFI_IPv6_ADDRESS *Dst, UINT8 NextHeader, UINT32 Len);
VOID NetIpSecNetbufFree (NET_BUF *Nbuf);
EFI_STATUS EFIAPI NetLibGetSystemGuid (EFI_GUID *SystemGuid);
CHAR8 *EFIAPI NetLibCreateDnsQName (CHAR16 *DomainName);
`,
  },
];
