// Machines under QEMU. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const qemuHeaders: readonly Header[] = [
  {
    name: 'IndustryStandard/Bhyve.h',
    text: `#pragma once
#include <Uefi.h>
#define BHYVE_ACPI_TIMER_IO_ADDR 0x408
#define BHYVE_PM_REG 0x404
`,
  },
  {
    name: 'IndustryStandard/CloudHv.h',
    text: `#pragma once
#include <Uefi.h>
#define CLOUDHV_DEVICE_ID 0x0d57
#define CLOUDHV_ACPI_TIMER_IO_ADDRESS 0x0608
#define CLOUDHV_ACPI_SHUTDOWN_IO_ADDRESS 0x0600
#define CLOUDHV_MMIO_HOLE_ADDRESS 0xc0000000
#define CLOUDHV_MMIO_HOLE_SIZE 0x38000000
#define CLOUDHV_SMBIOS_ADDRESS 0xf0000
`,
  },
  {
    name: 'IndustryStandard/E820.h',
    text: `#pragma once
#include <Uefi.h>
#pragma pack(1)
typedef enum {
  EfiAcpiAddressRangeMemory = 1,
  EfiAcpiAddressRangeReserved = 2,
  EfiAcpiAddressRangeACPI = 3,
  EfiAcpiAddressRangeNVS = 4,
} EFI_ACPI_MEMORY_TYPE;
typedef struct {
  UINT64 BaseAddr;
  UINT64 Length;
  EFI_ACPI_MEMORY_TYPE Type;
} EFI_E820_ENTRY64;
typedef struct {
  UINT32 BassAddrLow;
  UINT32 BaseAddrHigh;
  UINT32 LengthLow;
  UINT32 LengthHigh;
  EFI_ACPI_MEMORY_TYPE Type;
} EFI_E820_ENTRY;
#pragma pack()
`,
  },
  {
    name: 'IndustryStandard/I440FxPiix4.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PciLib.h>
#define INTEL_82441_DEVICE_ID 0x1237
#define PMC_REGISTER_PIIX4(Offset) PCI_LIB_ADDRESS (0, 0, 0, (Offset))
#define PIIX4_PAM0 0x59
#define PIIX4_PAM1 0x5A
#define PIIX4_PAM2 0x5B
#define PIIX4_PAM3 0x5C
#define PIIX4_PAM4 0x5D
#define PIIX4_PAM5 0x5E
#define PIIX4_PAM6 0x5F
#define POWER_MGMT_REGISTER_PIIX4(Offset) PCI_LIB_ADDRESS (0, 1, 3, (Offset))
#define PIIX4_PMBA 0x40
#define PIIX4_PMBA_MASK (BIT15 | BIT14 | BIT13 | BIT12 | BIT11 | BIT10 | BIT9 | BIT8 | BIT7 | BIT6)
#define PIIX4_PMREGMISC 0x80
#define PIIX4_PMREGMISC_PMIOSE BIT0
#define PIIX4_CPU_HOTPLUG_BASE 0xAF00
`,
  },
  {
    name: 'IndustryStandard/LinuxBzimage.h',
    text: `#pragma once
#include <Uefi.h>
#define BOOTSIG 0x1FE
#define SETUP_HDR 0x53726448
#define E820_RAM 1
#define E820_RESERVED 2
#define E820_ACPI 3
#define E820_NVS 4
#define E820_UNUSABLE 5
#pragma pack(1)
struct setup_header {
  UINT8 setup_secs;
  UINT16 root_flags;
  UINT32 sys_size;
  UINT16 ram_size;
  UINT16 video_mode;
  UINT16 root_dev;
  UINT16 signature;
  UINT16 jump;
  UINT32 header;
  UINT16 version;
  UINT16 su_switch;
  UINT16 setup_seg;
  UINT16 start_sys;
  UINT16 kernel_ver;
  UINT8 loader_id;
  UINT8 load_flags;
  UINT16 movesize;
  UINT32 code32_start;
  UINT32 ramdisk_start;
  UINT32 ramdisk_len;
  UINT32 bootsect_kludge;
  UINT16 heap_end;
  UINT8 ext_loader_ver;
  UINT8 ext_loader_type;
  UINT32 cmd_line_ptr;
  UINT32 ramdisk_max;
  UINT32 kernel_alignment;
  UINT8 relocatable_kernel;
  UINT8 min_alignment;
  UINT16 xloadflags;
  UINT32 cmdline_size;
  UINT32 hardware_subarch;
  UINT64 hardware_subarch_data;
  UINT32 payload_offset;
  UINT32 payload_length;
  UINT64 setup_data;
  UINT64 pref_address;
  UINT32 init_size;
  UINT32 handover_offset;
};
struct efi_info {
  UINT32 efi_loader_signature;
  UINT32 efi_systab;
  UINT32 efi_memdesc_size;
  UINT32 efi_memdesc_version;
  UINT32 efi_memmap;
  UINT32 efi_memmap_size;
  UINT32 efi_systab_hi;
  UINT32 efi_memmap_hi;
};
struct e820_entry {
  UINT64 addr;
  UINT64 size;
  UINT32 type;
};
struct screen_info {
  UINT8 orig_x;
  UINT8 orig_y;
  UINT16 ext_mem_k;
  UINT16 orig_video_page;
  UINT8 orig_video_mode;
  UINT8 orig_video_cols;
  UINT8 flags;
  UINT8 unused2;
  UINT16 orig_video_ega_bx;
  UINT16 unused3;
  UINT8 orig_video_lines;
  UINT8 orig_video_isVGA;
  UINT16 orig_video_points;
  UINT16 lfb_width;
  UINT16 lfb_height;
  UINT16 lfb_depth;
  UINT32 lfb_base;
  UINT32 lfb_size;
  UINT16 cl_magic, cl_offset;
  UINT16 lfb_linelength;
  UINT8 red_size;
  UINT8 red_pos;
  UINT8 green_size;
  UINT8 green_pos;
  UINT8 blue_size;
  UINT8 blue_pos;
  UINT8 rsvd_size;
  UINT8 rsvd_pos;
  UINT16 vesapm_seg;
  UINT16 vesapm_off;
  UINT16 pages;
  UINT16 vesa_attributes;
  UINT32 capabilities;
  UINT8 _reserved[6];
};
struct boot_params {
  struct screen_info screen_info;
  UINT8 apm_bios_info[0x14];
  UINT8 _pad2[4];
  UINT64 tboot_addr;
  UINT8 ist_info[0x10];
  UINT8 _pad3[16];
  UINT8 hd0_info[16];
  UINT8 hd1_info[16];
  UINT8 sys_desc_table[0x10];
  UINT8 olpc_ofw_header[0x10];
  UINT8 _pad4[128];
  UINT8 edid_info[0x80];
  struct efi_info efi_info;
  UINT32 alt_mem_k;
  UINT32 scratch;
  UINT8 e820_entries;
  UINT8 eddbuf_entries;
  UINT8 edd_mbr_sig_buf_entries;
  UINT8 _pad6[6];
  struct setup_header hdr;
  UINT8 _pad7[0x290 - 0x1f1 - sizeof (struct setup_header)];
  UINT32 edd_mbr_sig_buffer[16];
  struct e820_entry e820_map[128];
  UINT8 _pad8[48];
  UINT8 eddbuf[0x1ec];
  UINT8 _pad9[276];
};
typedef struct {
  UINT16 limit;
  UINT64 *base;
} dt_addr_t;
#pragma pack()
extern EFI_STATUS setup_graphics (struct boot_params *buf);
`,
  },
  {
    name: 'IndustryStandard/Microvm.h',
    text: `#pragma once
#include <Uefi.h>
#define MICROVM_PSEUDO_DEVICE_ID 0xfff1
#define MICROVM_GED_MMIO_BASE 0xfea00000
#define MICROVM_GED_MMIO_BASE_REGS (MICROVM_GED_MMIO_BASE + 0x200)
#define MICROVM_ACPI_GED_REG_SLEEP_CTL 0x00
#define MICROVM_ACPI_GED_REG_RESET 0x02
#define MICROVM_ACPI_GED_RESET_VALUE 0x42
`,
  },
  {
    name: 'IndustryStandard/Q35MchIch9.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/PciLib.h>
#include <Uefi/UefiBaseType.h>
#include <Uefi/UefiSpec.h>
#include <Protocol/PciRootBridgeIo.h>
#define INTEL_Q35_MCH_DEVICE_ID 0x29C0
#define DRAMC_REGISTER_Q35(Offset) PCI_LIB_ADDRESS (0, 0, 0, (Offset))
#define MCH_EXT_TSEG_MB 0x50
#define MCH_EXT_TSEG_MB_QUERY 0xFFFF
#define MCH_GGC 0x52
#define MCH_GGC_IVD BIT1
#define MCH_PCIEXBAR_LOW 0x60
#define MCH_PCIEXBAR_LOWMASK 0x0FFFFFFF
#define MCH_PCIEXBAR_BUS_FF 0
#define MCH_PCIEXBAR_EN BIT0
#define MCH_PCIEXBAR_HIGH 0x64
#define MCH_PCIEXBAR_HIGHMASK 0xFFFFFFF0
#define MCH_PAM0 0x90
#define MCH_PAM1 0x91
#define MCH_PAM2 0x92
#define MCH_PAM3 0x93
#define MCH_PAM4 0x94
#define MCH_PAM5 0x95
#define MCH_PAM6 0x96
#define MCH_DEFAULT_SMBASE_CTL 0x9C
#define MCH_DEFAULT_SMBASE_QUERY 0xFF
#define MCH_DEFAULT_SMBASE_IN_RAM 0x01
#define MCH_DEFAULT_SMBASE_LCK 0x02
#define MCH_DEFAULT_SMBASE_SIZE SIZE_128KB
#define MCH_SMRAM 0x9D
#define MCH_SMRAM_D_LCK BIT4
#define MCH_SMRAM_G_SMRAME BIT3
#define MCH_ESMRAMC 0x9E
#define MCH_ESMRAMC_H_SMRAME BIT7
#define MCH_ESMRAMC_E_SMERR BIT6
#define MCH_ESMRAMC_SM_CACHE BIT5
#define MCH_ESMRAMC_SM_L1 BIT4
#define MCH_ESMRAMC_SM_L2 BIT3
#define MCH_ESMRAMC_TSEG_EXT (BIT2 | BIT1)
#define MCH_ESMRAMC_TSEG_8MB BIT2
#define MCH_ESMRAMC_TSEG_2MB BIT1
#define MCH_ESMRAMC_TSEG_1MB 0
#define MCH_ESMRAMC_TSEG_MASK (BIT2 | BIT1)
#define MCH_ESMRAMC_T_EN BIT0
#define MCH_GBSM 0xA4
#define MCH_GBSM_MB_SHIFT 20
#define MCH_BGSM 0xA8
#define MCH_BGSM_MB_SHIFT 20
#define MCH_TSEGMB 0xAC
#define MCH_TSEGMB_MB_SHIFT 20
#define MCH_TOLUD 0xB0
#define MCH_TOLUD_MB_SHIFT 4
#define POWER_MGMT_REGISTER_Q35(Offset) PCI_LIB_ADDRESS (0, 0x1f, 0, (Offset))
#define POWER_MGMT_REGISTER_Q35_EFI_PCI_ADDRESS(Offset) EFI_PCI_ADDRESS (0, 0x1f, 0, (Offset))
#define ICH9_PMBASE 0x40
#define ICH9_PMBASE_MASK (BIT15 | BIT14 | BIT13 | BIT12 | BIT11 | BIT10 | BIT9 | BIT8 | BIT7)
#define ICH9_ACPI_CNTL 0x44
#define ICH9_ACPI_CNTL_ACPI_EN BIT7
#define ICH9_GEN_PMCON_1 0xA0
#define ICH9_GEN_PMCON_1_SMI_LOCK BIT4
#define ICH9_RCBA 0xF0
#define ICH9_RCBA_EN BIT0
#define ICH9_APM_CNT 0xB2
#define ICH9_APM_CNT_CPU_HOTPLUG 0x04
#define ICH9_APM_STS 0xB3
#define ICH9_CPU_HOTPLUG_BASE 0x0CD8
#define ICH9_PMBASE_OFS_SMI_EN 0x30
#define ICH9_SMI_EN_APMC_EN BIT5
#define ICH9_SMI_EN_GBL_SMI_EN BIT0
#define ICH9_ROOT_COMPLEX_BASE 0xFED1C000
`,
  },
  {
    name: 'IndustryStandard/QemuCpuHotplug.h',
    text: `#pragma once
#include <Uefi.h>
#include <Base.h>
#define QEMU_CPUHP_R_CMD_DATA2 0x0
#define QEMU_CPUHP_R_CPU_STAT 0x4
#define QEMU_CPUHP_STAT_ENABLED BIT0
#define QEMU_CPUHP_STAT_INSERT BIT1
#define QEMU_CPUHP_STAT_REMOVE BIT2
#define QEMU_CPUHP_STAT_EJECT BIT3
#define QEMU_CPUHP_STAT_FW_REMOVE BIT4
#define QEMU_CPUHP_RW_CMD_DATA 0x8
#define QEMU_CPUHP_W_CPU_SEL 0x0
#define QEMU_CPUHP_W_CMD 0x5
#define QEMU_CPUHP_CMD_GET_PENDING 0x0
#define QEMU_CPUHP_CMD_GET_ARCH_ID 0x3
`,
  },
  {
    name: 'IndustryStandard/QemuFwCfg.h',
    text: `#pragma once
#include <Uefi.h>
#include <Base.h>
#define QEMU_FW_CFG_FNAME_SIZE 56
#define FW_CFG_F_DMA BIT1
#define FW_CFG_DMA_CTL_ERROR BIT0
#define FW_CFG_DMA_CTL_READ BIT1
#define FW_CFG_DMA_CTL_SKIP BIT2
#define FW_CFG_DMA_CTL_SELECT BIT3
#define FW_CFG_DMA_CTL_WRITE BIT4
#define FW_CFG_IO_SELECTOR 0x510
#define FW_CFG_IO_DATA 0x511
#define FW_CFG_IO_DMA_ADDRESS 0x514
typedef enum {
  QemuFwCfgItemSignature = 0x0000,
  QemuFwCfgItemInterfaceVersion = 0x0001,
  QemuFwCfgItemSystemUuid = 0x0002,
  QemuFwCfgItemRamSize = 0x0003,
  QemuFwCfgItemGraphicsEnabled = 0x0004,
  QemuFwCfgItemSmpCpuCount = 0x0005,
  QemuFwCfgItemMachineId = 0x0006,
  QemuFwCfgItemKernelAddress = 0x0007,
  QemuFwCfgItemKernelSize = 0x0008,
  QemuFwCfgItemKernelCommandLine = 0x0009,
  QemuFwCfgItemInitrdAddress = 0x000a,
  QemuFwCfgItemInitrdSize = 0x000b,
  QemuFwCfgItemBootDevice = 0x000c,
  QemuFwCfgItemNumaData = 0x000d,
  QemuFwCfgItemBootMenu = 0x000e,
  QemuFwCfgItemMaximumCpuCount = 0x000f,
  QemuFwCfgItemKernelEntry = 0x0010,
  QemuFwCfgItemKernelData = 0x0011,
  QemuFwCfgItemInitrdData = 0x0012,
  QemuFwCfgItemCommandLineAddress = 0x0013,
  QemuFwCfgItemCommandLineSize = 0x0014,
  QemuFwCfgItemCommandLineData = 0x0015,
  QemuFwCfgItemKernelSetupAddress = 0x0016,
  QemuFwCfgItemKernelSetupSize = 0x0017,
  QemuFwCfgItemKernelSetupData = 0x0018,
  QemuFwCfgItemFileDir = 0x0019,
  QemuFwCfgItemX86AcpiTables = 0x8000,
  QemuFwCfgItemX86SmbiosTables = 0x8001,
  QemuFwCfgItemX86Irq0Override = 0x8002,
  QemuFwCfgItemX86E820Table = 0x8003,
  QemuFwCfgItemX86HpetData = 0x8004,
} FIRMWARE_CONFIG_ITEM;
#pragma pack(1)
typedef struct {
  UINT32 Control;
  UINT32 Length;
  UINT64 Address;
} FW_CFG_DMA_ACCESS;
#pragma pack()
`,
  },
  {
    name: 'IndustryStandard/QemuLoader.h',
    text: `#pragma once
#include <Uefi.h>
#include <Base.h>
#include <IndustryStandard/QemuFwCfg.h>
#define QEMU_LOADER_FNAME_SIZE QEMU_FW_CFG_FNAME_SIZE
typedef enum {
  QemuLoaderCmdAllocate = 1,
  QemuLoaderCmdAddPointer,
  QemuLoaderCmdAddChecksum,
  QemuLoaderCmdWritePointer,
} QEMU_LOADER_COMMAND_TYPE;
typedef enum {
  QemuLoaderAllocHigh = 1,
  QemuLoaderAllocFSeg,
} QEMU_LOADER_ALLOC_ZONE;
#pragma pack(1)
typedef struct {
  UINT8 File[QEMU_LOADER_FNAME_SIZE];
  UINT32 Alignment;
  UINT8 Zone;
} QEMU_LOADER_ALLOCATE;
typedef struct {
  UINT8 PointerFile[QEMU_LOADER_FNAME_SIZE];
  UINT8 PointeeFile[QEMU_LOADER_FNAME_SIZE];
  UINT32 PointerOffset;
  UINT8 PointerSize;
} QEMU_LOADER_ADD_POINTER;
typedef struct {
  UINT8 File[QEMU_LOADER_FNAME_SIZE];
  UINT32 ResultOffset;
  UINT32 Start;
  UINT32 Length;
} QEMU_LOADER_ADD_CHECKSUM;
typedef struct {
  UINT8 PointerFile[QEMU_LOADER_FNAME_SIZE];
  UINT8 PointeeFile[QEMU_LOADER_FNAME_SIZE];
  UINT32 PointerOffset;
  UINT32 PointeeOffset;
  UINT8 PointerSize;
} QEMU_LOADER_WRITE_POINTER;
typedef struct {
  UINT32 Type;
  union {
    QEMU_LOADER_ALLOCATE Allocate;
    QEMU_LOADER_ADD_POINTER AddPointer;
    QEMU_LOADER_ADD_CHECKSUM AddChecksum;
    QEMU_LOADER_WRITE_POINTER WritePointer;
    UINT8 Padding[124];
  } Command;
} QEMU_LOADER_ENTRY;
#pragma pack()
`,
  },
  {
    name: 'IndustryStandard/QemuPciBridgeCapabilities.h',
    text: `#pragma once
#include <Uefi.h>
#include <IndustryStandard/Pci23.h>
#define QEMU_PCI_BRIDGE_VENDOR_ID_REDHAT 0x1B36
#pragma pack(1)
typedef struct {
  EFI_PCI_CAPABILITY_VENDOR_HDR VendorHdr;
  UINT8 Type;
} QEMU_PCI_BRIDGE_CAPABILITY_HDR;
#pragma pack()
#define QEMU_PCI_BRIDGE_CAPABILITY_TYPE_RESOURCE_RESERVATION 0x01
#pragma pack(1)
typedef struct {
  QEMU_PCI_BRIDGE_CAPABILITY_HDR BridgeHdr;
  UINT32 BusNumbers;
  UINT64 Io;
  UINT32 NonPrefetchable32BitMmio;
  UINT32 Prefetchable32BitMmio;
  UINT64 Prefetchable64BitMmio;
} QEMU_PCI_BRIDGE_CAPABILITY_RESOURCE_RESERVATION;
#pragma pack()
`,
  },
  {
    name: 'IndustryStandard/QemuTpm.h',
    text: `#pragma once
#include <Uefi.h>
#include <Base.h>
#define QEMU_TPM_PPI_FUNC_NOT_IMPLEMENTED (0 << 0)
#define QEMU_TPM_PPI_FUNC_BIOS_ONLY (1 << 0)
#define QEMU_TPM_PPI_FUNC_BLOCKED (2 << 0)
#define QEMU_TPM_PPI_FUNC_ALLOWED_USR_REQ (3 << 0)
#define QEMU_TPM_PPI_FUNC_ALLOWED_USR_NOT_REQ (4 << 0)
#define QEMU_TPM_PPI_FUNC_MASK (7 << 0)
#pragma pack(1)
typedef struct {
  UINT8 Func[256];
  UINT8 In;
  UINT32 Ip;
  UINT32 Response;
  UINT32 Request;
  UINT32 RequestParameter;
  UINT32 LastRequest;
  UINT32 FRet;
  UINT8 Res1[0x40];
  UINT8 NextStep;
} QEMU_TPM_PPI;
#pragma pack()
#pragma pack(1)
typedef struct {
  UINT32 PpiAddress;
  UINT8 TpmVersion;
  UINT8 PpiVersion;
} QEMU_FWCFG_TPM_CONFIG;
#pragma pack()
#define QEMU_TPM_VERSION_UNSPEC 0
#define QEMU_TPM_VERSION_1_2 1
#define QEMU_TPM_VERSION_2 2
#define QEMU_TPM_PPI_VERSION_NONE 0
#define QEMU_TPM_PPI_VERSION_1_30 1
`,
  },
];
