// Data that a payload is handed, and work areas of machines under QEMU. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from './header';

export const payloadHeaders: readonly Header[] = [
  {
    name: 'AcpiCpuData.h',
    text: `#pragma once
#include <Uefi.h>
#define ACPI_CPU_DATA_STRUCTURE_UPDATE
typedef enum {
  Msr,
  ControlRegister,
  MemoryMapped,
  CacheControl,
  Semaphore,
  InvalidReg,
} REGISTER_TYPE;
typedef enum {
  NoneDepType,
  ThreadDepType,
  CoreDepType,
  PackageDepType,
  InvalidDepType,
} CPU_FEATURE_DEPENDENCE_TYPE;
typedef struct {
  UINT32 PackageCount;
  UINT32 MaxCoreCount;
  UINT32 MaxThreadCount;
  EFI_PHYSICAL_ADDRESS ThreadCountPerPackage;
  EFI_PHYSICAL_ADDRESS ThreadCountPerCore;
} CPU_STATUS_INFORMATION;
typedef struct {
  REGISTER_TYPE RegisterType;
  UINT32 Index;
  UINT8 ValidBitStart;
  UINT8 ValidBitLength;
  BOOLEAN TestThenWrite;
  UINT8 Reserved1;
  UINT32 HighIndex;
  UINT64 Value;
} CPU_REGISTER_TABLE_ENTRY;
typedef struct {
  UINT32 TableLength;
  UINT32 NumberBeforeReset;
  UINT32 AllocatedSize;
  UINT32 InitialApicId;
  EFI_PHYSICAL_ADDRESS RegisterTableEntry;
} CPU_REGISTER_TABLE;
typedef struct {
  EFI_PHYSICAL_ADDRESS PreSmmInitRegisterTable;
  EFI_PHYSICAL_ADDRESS RegisterTable;
  CPU_STATUS_INFORMATION CpuStatus;
  EFI_PHYSICAL_ADDRESS ApLocation;
} CPU_FEATURE_INIT_DATA;
typedef struct {
  EFI_PHYSICAL_ADDRESS StartupVector;
  EFI_PHYSICAL_ADDRESS GdtrProfile;
  EFI_PHYSICAL_ADDRESS IdtrProfile;
  EFI_PHYSICAL_ADDRESS StackAddress;
  UINT32 StackSize;
  UINT32 NumberOfCpus;
  EFI_PHYSICAL_ADDRESS MtrrTable;
  EFI_PHYSICAL_ADDRESS ApMachineCheckHandlerBase;
  UINT32 ApMachineCheckHandlerSize;
  CPU_FEATURE_INIT_DATA CpuFeatureInitData;
} ACPI_CPU_DATA;
`,
  },
  {
    name: 'ConfidentialComputingGuestAttr.h',
    text: `#pragma once
#include <Uefi.h>
typedef enum {
  CcGuestTypeNonEncrypted = 0,
  CcGuestTypeAmdSev,
  CcGuestTypeIntelTdx,
} CC_GUEST_TYPE;
typedef enum {
  CCAttrNotEncrypted = 0,
  CCAttrAmdSev = 0x100,
  CCAttrAmdSevEs = 0x101,
  CCAttrAmdSevSnp = 0x102,
  CCAttrIntelTdx = 0x200,
} CONFIDENTIAL_COMPUTING_GUEST_ATTR;
#define CC_GUEST_IS_TDX(x) ((x) == CCAttrIntelTdx)
#define CC_GUEST_IS_SEV(x) ((x) == CCAttrAmdSev || (x) == CCAttrAmdSevEs || (x) == CCAttrAmdSevSnp)
`,
  },
  {
    name: 'CpuHotPlugData.h',
    text: `#pragma once
#include <Uefi.h>
#define CPU_HOT_PLUG_DATA_REVISION_1 0x00000001
typedef struct {
  UINT32 Revision;
  UINT32 ArrayLength;
  UINT64 *ApicId;
  UINTN *SmBase;
  UINT32 Reserved;
  UINT32 SmrrBase;
  UINT32 SmrrSize;
} CPU_HOT_PLUG_DATA;
`,
  },
  {
    name: 'OvmfPlatforms.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PciLib.h>
#include <IndustryStandard/Pci22.h>
#include <IndustryStandard/Q35MchIch9.h>
#include <IndustryStandard/I440FxPiix4.h>
#include <IndustryStandard/Bhyve.h>
#include <IndustryStandard/Microvm.h>
#include <IndustryStandard/CloudHv.h>
#define OVMF_HOSTBRIDGE_DID PCI_LIB_ADDRESS (0, 0, 0, PCI_DEVICE_ID_OFFSET)
#define PIIX4_PMBA_VALUE 0xB000
#define ICH9_PMBASE_VALUE 0x0600
#define PMBA_RTE BIT0
#define ACPI_TIMER_OFFSET 0x8
`,
  },
  {
    name: 'StandaloneMm.h',
    text: `#pragma once
#include <Uefi.h>
#include <PiMm.h>
typedef EFI_STATUS (EFIAPI *MM_IMAGE_ENTRY_POINT)(EFI_HANDLE ImageHandle, EFI_MM_SYSTEM_TABLE *MmSystemTable);
typedef EFI_STATUS (EFIAPI *STANDALONE_MM_FOUNDATION_ENTRY_POINT)(VOID *HobStart);
`,
  },
  {
    name: 'UefiSecureBoot.h',
    text: `#pragma once
#include <Uefi.h>
#pragma pack(push,1)
typedef struct {
  UINTN DataSize;
  const VOID *Data;
} SECURE_BOOT_CERTIFICATE_INFO;
typedef struct {
  const CHAR16 *SecureBootKeyName;
  UINTN DbSize;
  const VOID *DbPtr;
  UINTN DbxSize;
  const VOID *DbxPtr;
  UINTN DbtSize;
  const VOID *DbtPtr;
  UINTN KekSize;
  const VOID *KekPtr;
  UINTN PkSize;
  const VOID *PkPtr;
} SECURE_BOOT_PAYLOAD_INFO;
#pragma pack(pop)
`,
  },
  {
    name: 'UniversalPayload/AcpiTable.h',
    text: `#pragma once
#include <Uefi.h>
#include <Uefi.h>
#include <UniversalPayload/UniversalPayload.h>
#pragma pack(1)
typedef struct {
  UNIVERSAL_PAYLOAD_GENERIC_HEADER Header;
  EFI_PHYSICAL_ADDRESS Rsdp;
} UNIVERSAL_PAYLOAD_ACPI_TABLE;
#pragma pack()
#define UNIVERSAL_PAYLOAD_ACPI_TABLE_REVISION 1
extern GUID gUniversalPayloadAcpiTableGuid;
`,
  },
  {
    name: 'UniversalPayload/ExtraData.h',
    text: `#pragma once
#include <Uefi.h>
#include <UniversalPayload/UniversalPayload.h>
extern GUID gUniversalPayloadExtraDataGuid;
#pragma pack(1)
typedef struct {
  CHAR8 Identifier[16];
  EFI_PHYSICAL_ADDRESS Base;
  UINT64 Size;
} UNIVERSAL_PAYLOAD_EXTRA_DATA_ENTRY;
typedef struct {
  UNIVERSAL_PAYLOAD_GENERIC_HEADER Header;
  UINT32 Count;
  UNIVERSAL_PAYLOAD_EXTRA_DATA_ENTRY Entry[0];
} UNIVERSAL_PAYLOAD_EXTRA_DATA;
#pragma pack()
#define UNIVERSAL_PAYLOAD_EXTRA_DATA_REVISION 1
`,
  },
  {
    name: 'UniversalPayload/PciRootBridges.h',
    text: `#pragma once
#include <Uefi.h>
#include <UniversalPayload/UniversalPayload.h>
#pragma pack(1)
typedef struct {
  UINT64 Base;
  UINT64 Limit;
  UINT64 Translation;
} UNIVERSAL_PAYLOAD_PCI_ROOT_BRIDGE_APERTURE;
typedef struct {
  UINT32 Segment;
  UINT64 Supports;
  UINT64 Attributes;
  BOOLEAN DmaAbove4G;
  BOOLEAN NoExtendedConfigSpace;
  UINT64 AllocationAttributes;
  UNIVERSAL_PAYLOAD_PCI_ROOT_BRIDGE_APERTURE Bus;
  UNIVERSAL_PAYLOAD_PCI_ROOT_BRIDGE_APERTURE Io;
  UNIVERSAL_PAYLOAD_PCI_ROOT_BRIDGE_APERTURE Mem;
  UNIVERSAL_PAYLOAD_PCI_ROOT_BRIDGE_APERTURE MemAbove4G;
  UNIVERSAL_PAYLOAD_PCI_ROOT_BRIDGE_APERTURE PMem;
  UNIVERSAL_PAYLOAD_PCI_ROOT_BRIDGE_APERTURE PMemAbove4G;
  UINT32 HID;
  UINT32 UID;
} UNIVERSAL_PAYLOAD_PCI_ROOT_BRIDGE;
typedef struct {
  UNIVERSAL_PAYLOAD_GENERIC_HEADER Header;
  BOOLEAN ResourceAssigned;
  UINT8 Count;
  UNIVERSAL_PAYLOAD_PCI_ROOT_BRIDGE RootBridge[0];
} UNIVERSAL_PAYLOAD_PCI_ROOT_BRIDGES;
#pragma pack()
#define UNIVERSAL_PAYLOAD_PCI_ROOT_BRIDGES_REVISION 1
extern GUID gUniversalPayloadPciRootBridgeInfoGuid;
`,
  },
  {
    name: 'UniversalPayload/SerialPortInfo.h',
    text: `#pragma once
#include <Uefi.h>
#include <UniversalPayload/UniversalPayload.h>
#pragma pack(1)
typedef struct {
  UNIVERSAL_PAYLOAD_GENERIC_HEADER Header;
  BOOLEAN UseMmio;
  UINT8 RegisterStride;
  UINT32 BaudRate;
  EFI_PHYSICAL_ADDRESS RegisterBase;
} UNIVERSAL_PAYLOAD_SERIAL_PORT_INFO;
#pragma pack()
#define UNIVERSAL_PAYLOAD_SERIAL_PORT_INFO_REVISION 1
extern GUID gUniversalPayloadSerialPortInfoGuid;
`,
  },
  {
    name: 'UniversalPayload/SmbiosTable.h',
    text: `#pragma once
#include <Uefi.h>
#include <Uefi.h>
#include <UniversalPayload/UniversalPayload.h>
#pragma pack(1)
typedef struct {
  UNIVERSAL_PAYLOAD_GENERIC_HEADER Header;
  EFI_PHYSICAL_ADDRESS SmBiosEntryPoint;
} UNIVERSAL_PAYLOAD_SMBIOS_TABLE;
#pragma pack()
#define UNIVERSAL_PAYLOAD_SMBIOS_TABLE_REVISION 1
extern GUID gUniversalPayloadSmbios3TableGuid;
extern GUID gUniversalPayloadSmbiosTableGuid;
`,
  },
  {
    name: 'UniversalPayload/UniversalPayload.h',
    text: `#pragma once
#include <Uefi.h>
typedef VOID (EFIAPI *UNIVERSAL_PAYLOAD_ENTRY)(VOID *HobList);
#define UNIVERSAL_PAYLOAD_IDENTIFIER SIGNATURE_32('P', 'L', 'D', 'H')
#define UNIVERSAL_PAYLOAD_INFO_SEC_NAME ".upld_info"
#define UNIVERSAL_PAYLOAD_EXTRA_SEC_NAME_PREFIX ".upld."
#define UNIVERSAL_PAYLOAD_EXTRA_SEC_NAME_PREFIX_LENGTH (sizeof (UNIVERSAL_PAYLOAD_EXTRA_SEC_NAME_PREFIX) - 1)
#pragma pack(1)
typedef struct {
  UINT32 Identifier;
  UINT32 HeaderLength;
  UINT16 SpecRevision;
  UINT8 Reserved[2];
  UINT32 Revision;
  UINT32 Attribute;
  UINT32 Capability;
  CHAR8 ProducerId[16];
  CHAR8 ImageId[16];
} UNIVERSAL_PAYLOAD_INFO_HEADER;
typedef struct {
  UINT8 Revision;
  UINT8 Reserved;
  UINT16 Length;
} UNIVERSAL_PAYLOAD_GENERIC_HEADER;
#pragma pack()
#define UNIVERSAL_PAYLOAD_SIZEOF_THROUGH_FIELD(TYPE, Field) (OFFSET_OF(TYPE, Field) + sizeof (((TYPE *) 0)->Field))
`,
  },
  {
    name: 'WorkArea.h',
    text: `#pragma once
#include <Uefi.h>
#include <ConfidentialComputingGuestAttr.h>
typedef struct _CONFIDENTIAL_COMPUTING_WORK_AREA_HEADER {
  UINT8 GuestType;
  UINT8 Reserved1[3];
} CONFIDENTIAL_COMPUTING_WORK_AREA_HEADER;
typedef struct _SEC_SEV_ES_WORK_AREA {
  UINT64 SevStatusMsrValue;
  UINT64 RandomData;
  UINT64 EncryptionMask;
  UINT8 ReceivedVc;
} SEC_SEV_ES_WORK_AREA;
typedef struct _SEV_WORK_AREA {
  CONFIDENTIAL_COMPUTING_WORK_AREA_HEADER Header;
  SEC_SEV_ES_WORK_AREA SevEsWorkArea;
} SEV_WORK_AREA;
typedef struct _SEC_TDX_WORK_AREA {
  UINT32 PageTableReady;
  UINT32 Gpaw;
  UINT64 HobList;
} SEC_TDX_WORK_AREA;
typedef struct _TDX_WORK_AREA {
  CONFIDENTIAL_COMPUTING_WORK_AREA_HEADER Header;
  SEC_TDX_WORK_AREA SecTdxWorkArea;
} TDX_WORK_AREA;
typedef union {
  CONFIDENTIAL_COMPUTING_WORK_AREA_HEADER Header;
  SEV_WORK_AREA SevWorkArea;
  TDX_WORK_AREA TdxWorkArea;
} OVMF_WORK_AREA;
`,
  },
];
