// Forms of setup. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const formsHeaders: readonly Header[] = [
  {
    name: 'Guid/BootDiscoveryPolicy.h',
    text: `#pragma once
#include <Uefi.h>
#define BDP_CONNECT_MINIMAL 0
#define BDP_CONNECT_NET 1
#define BDP_CONNECT_ALL 2
#define BOOT_DISCOVERY_POLICY_MGR_FORMSET_GUID { 0x5b6f7107, 0xbb3c, 0x4660, { 0x92, 0xcd, 0x54, 0x26, 0x90, 0x28, 0x0b, 0xbd } }
#define BOOT_DISCOVERY_POLICY_VAR L"BootDiscoveryPolicy"
#define BOOT_DISCOVERY_POLICY_OLD_VAR L"BootDiscoveryPolicyOld"
`,
  },
  {
    name: 'Guid/DriverSampleHii.h',
    text: `#pragma once
#include <Uefi.h>
#define DRIVER_SAMPLE_FORMSET_GUID { 0xA04A27f4, 0xDF00, 0x4D42, {0xB5, 0x52, 0x39, 0x51, 0x13, 0x02, 0x11, 0x3D} }
#define DRIVER_SAMPLE_INVENTORY_GUID { 0xb3f56470, 0x6141, 0x4621, {0x8f, 0x19, 0x70, 0x4e, 0x57, 0x7a, 0xa9, 0xe8} }
#define EFI_IFR_REFRESH_ID_OP_GUID { 0xF5E655D9, 0x02A6, 0x46f2, {0x9E, 0x76, 0xB8, 0xBE, 0x8E, 0x60, 0xAB, 0x22} }
extern EFI_GUID gDriverSampleFormSetGuid;
extern EFI_GUID gDriverSampleInventoryGuid;
extern EFI_GUID gEfiIfrRefreshIdOpGuid;
`,
  },
  {
    name: 'Guid/HiiBootMaintenanceFormset.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_IFR_BOOT_MAINTENANCE_GUID { 0xb2dedc91, 0xd59f, 0x48d2, { 0x89, 0x8a, 0x12, 0x49, 0xc, 0x74, 0xa4, 0xe0 } }
extern EFI_GUID gEfiIfrBootMaintenanceGuid;
`,
  },
  {
    name: 'Guid/HiiFormMapMethodGuid.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_HII_STANDARD_FORM_GUID { 0x3bd2f4ec, 0xe524, 0x46e4, { 0xa9, 0xd8, 0x51, 0x1, 0x17, 0x42, 0x55, 0x62 } }
extern EFI_GUID gEfiHiiStandardFormGuid;
`,
  },
  {
    name: 'Guid/HiiKeyBoardLayout.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_HII_SET_KEYBOARD_LAYOUT_EVENT_GUID { 0x14982a4f, 0xb0ed, 0x45b8, { 0xa8, 0x11, 0x5a, 0x7a, 0x9b, 0xc2, 0x32, 0xdf }}
extern EFI_GUID gEfiHiiKeyBoardLayoutGuid;
`,
  },
  {
    name: 'Guid/HiiPlatformSetupFormset.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_HII_PLATFORM_SETUP_FORMSET_GUID { 0x93039971, 0x8545, 0x4b04, { 0xb4, 0x5e, 0x32, 0xeb, 0x83, 0x26, 0x4, 0xe } }
#define EFI_HII_DRIVER_HEALTH_FORMSET_GUID { 0xf22fc20c, 0x8cf4, 0x45eb, { 0x8e, 0x6, 0xad, 0x4e, 0x50, 0xb9, 0x5d, 0xd3 } }
#define EFI_HII_USER_CREDENTIAL_FORMSET_GUID { 0x337f4407, 0x5aee, 0x4b83, { 0xb2, 0xa7, 0x4e, 0xad, 0xca, 0x30, 0x88, 0xcd } }
#define EFI_HII_REST_STYLE_FORMSET_GUID { 0x790217bd, 0xbecf, 0x485b, { 0x91, 0x70, 0x5f, 0xf7, 0x11, 0x31, 0x8b, 0x27 } }
extern EFI_GUID gEfiHiiPlatformSetupFormsetGuid;
extern EFI_GUID gEfiHiiDriverHealthFormsetGuid;
extern EFI_GUID gEfiHiiUserCredentialFormsetGuid;
extern EFI_GUID gEfiHiiRestStyleFormsetGuid;
`,
  },
  {
    name: 'Guid/HiiResourceSampleHii.h',
    text: `#pragma once
#include <Uefi.h>
#define HII_RESOURCE_SAMPLE_FORM_SET_GUID { 0x4f4ef7f0, 0xaa29, 0x4ce9, { 0xba, 0x41, 0x64, 0x3e, 0x1, 0x23, 0xa9, 0x9f }}
extern EFI_GUID gHiiResourceSamleFormSetGuid;
`,
  },
  {
    name: 'Guid/HttpBootConfigHii.h',
    text: `#pragma once
#include <Uefi.h>
#define HTTP_BOOT_CONFIG_GUID { 0x4d20583a, 0x7765, 0x4e7a, { 0x8a, 0x67, 0xdc, 0xde, 0x74, 0xee, 0x3e, 0xc5 } }
extern EFI_GUID gHttpBootConfigGuid;
`,
  },
  {
    name: 'Guid/IScsiConfigHii.h',
    text: `#pragma once
#include <Uefi.h>
#define ISCSI_CONFIG_GUID { 0x4b47d616, 0xa8d6, 0x4552, { 0x9d, 0x44, 0xcc, 0xad, 0x2e, 0xf, 0x4c, 0xf9 } }
extern EFI_GUID gIScsiConfigGuid;
`,
  },
  {
    name: 'Guid/Ip4Config2Hii.h',
    text: `#pragma once
#include <Uefi.h>
#define IP4_CONFIG2_NVDATA_GUID { 0x9b942747, 0x154e, 0x4d29, { 0xa4, 0x36, 0xbf, 0x71, 0x0, 0xc8, 0xb5, 0x3b } }
extern EFI_GUID gIp4Config2NvDataGuid;
`,
  },
  {
    name: 'Guid/Ip6ConfigHii.h',
    text: `#pragma once
#include <Uefi.h>
#define IP6_CONFIG_NVDATA_GUID { 0x2eea107, 0x98db, 0x400e, { 0x98, 0x30, 0x46, 0xa, 0x15, 0x42, 0xd7, 0x99 } }
extern EFI_GUID gIp6ConfigNvDataGuid;
`,
  },
  {
    name: 'Guid/MdeModuleHii.h',
    text: `#pragma once
#include <Uefi.h>
#define NARROW_CHAR 0xFFF0
#define WIDE_CHAR 0xFFF1
#define NON_BREAKING_CHAR 0xFFF2
#define BROWSER_STATE_VALIDATE_PASSWORD 0
#define BROWSER_STATE_SET_PASSWORD 1
#define EFI_IFR_TIANO_GUID { 0xf0b1735, 0x87a0, 0x4193, {0xb2, 0x66, 0x53, 0x8c, 0x38, 0xaf, 0x48, 0xce} }
#pragma pack(1)
#define EFI_IFR_EXTEND_OP_LABEL 0x0
#define EFI_IFR_EXTEND_OP_BANNER 0x1
#define EFI_IFR_EXTEND_OP_TIMEOUT 0x2
#define EFI_IFR_EXTEND_OP_CLASS 0x3
#define EFI_IFR_EXTEND_OP_SUBCLASS 0x4
typedef struct _EFI_IFR_GUID_LABEL {
  EFI_IFR_OP_HEADER Header;
  EFI_GUID Guid;
  UINT8 ExtendOpCode;
  UINT16 Number;
} EFI_IFR_GUID_LABEL;
#define EFI_IFR_BANNER_ALIGN_LEFT 0
#define EFI_IFR_BANNER_ALIGN_CENTER 1
#define EFI_IFR_BANNER_ALIGN_RIGHT 2
typedef struct _EFI_IFR_GUID_BANNER {
  EFI_IFR_OP_HEADER Header;
  EFI_GUID Guid;
  UINT8 ExtendOpCode;
  EFI_STRING_ID Title;
  UINT16 LineNumber;
  UINT8 Alignment;
} EFI_IFR_GUID_BANNER;
typedef struct _EFI_IFR_GUID_TIMEOUT {
  EFI_IFR_OP_HEADER Header;
  EFI_GUID Guid;
  UINT8 ExtendOpCode;
  UINT16 TimeOut;
} EFI_IFR_GUID_TIMEOUT;
#define EFI_NON_DEVICE_CLASS 0x00
#define EFI_DISK_DEVICE_CLASS 0x01
#define EFI_VIDEO_DEVICE_CLASS 0x02
#define EFI_NETWORK_DEVICE_CLASS 0x04
#define EFI_INPUT_DEVICE_CLASS 0x08
#define EFI_ON_BOARD_DEVICE_CLASS 0x10
#define EFI_OTHER_DEVICE_CLASS 0x20
typedef struct _EFI_IFR_GUID_CLASS {
  EFI_IFR_OP_HEADER Header;
  EFI_GUID Guid;
  UINT8 ExtendOpCode;
  UINT16 Class;
} EFI_IFR_GUID_CLASS;
#define EFI_SETUP_APPLICATION_SUBCLASS 0x00
#define EFI_GENERAL_APPLICATION_SUBCLASS 0x01
#define EFI_FRONT_PAGE_SUBCLASS 0x02
#define EFI_SINGLE_USE_SUBCLASS 0x03
typedef struct _EFI_IFR_GUID_SUBCLASS {
  EFI_IFR_OP_HEADER Header;
  EFI_GUID Guid;
  UINT8 ExtendOpCode;
  UINT16 SubClass;
} EFI_IFR_GUID_SUBCLASS;
#define EFI_IFR_FRAMEWORK_GUID { 0x31ca5d1a, 0xd511, 0x4931, { 0xb7, 0x82, 0xae, 0x6b, 0x2b, 0x17, 0x8c, 0xd7 } }
#define EFI_IFR_EXTEND_OP_OPTIONKEY 0x0
#define EFI_IFR_EXTEND_OP_VAREQNAME 0x1
typedef struct _EFI_IFR_GUID_OPTIONKEY {
  EFI_IFR_OP_HEADER Header;
  EFI_GUID Guid;
  UINT8 ExtendOpCode;
  EFI_QUESTION_ID QuestionId;
  EFI_IFR_TYPE_VALUE OptionValue;
  UINT16 KeyValue;
} EFI_IFR_GUID_OPTIONKEY;
typedef struct _EFI_IFR_GUID_VAREQNAME {
  EFI_IFR_OP_HEADER Header;
  EFI_GUID Guid;
  UINT8 ExtendOpCode;
  EFI_QUESTION_ID QuestionId;
  UINT16 NameId;
} EFI_IFR_GUID_VAREQNAME;
#define EDKII_IFR_BIT_VARSTORE_GUID {0x82DDD68B, 0x9163, 0x4187, {0x9B, 0x27, 0x20, 0xA8, 0xFD, 0x60,0xA7, 0x1D}}
#define EDKII_IFR_DISPLAY_BIT 0xC0
#define EDKII_IFR_DISPLAY_INT_DEC_BIT 0x00
#define EDKII_IFR_DISPLAY_UINT_DEC_BIT 0x40
#define EDKII_IFR_DISPLAY_UINT_HEX_BIT 0x80
#define EDKII_IFR_NUMERIC_SIZE_BIT 0x3F
#pragma pack()
extern EFI_GUID gEfiIfrTianoGuid;
extern EFI_GUID gEfiIfrFrameworkGuid;
extern EFI_GUID gEdkiiIfrBitVarstoreGuid;
`,
  },
  {
    name: 'Guid/PlatDriOverrideHii.h',
    text: `#pragma once
#include <Uefi.h>
#define PLAT_OVER_MNGR_GUID { 0x8614567d, 0x35be, 0x4415, {0x8d, 0x88, 0xbd, 0x7d, 0xc, 0x9c, 0x70, 0xc0} }
extern EFI_GUID gPlatformOverridesManagerGuid;
`,
  },
  {
    name: 'Guid/PlatformHasAcpi.h',
    text: `#pragma once
#include <Uefi.h>
#define EDKII_PLATFORM_HAS_ACPI_GUID { 0xf0966b41, 0xc23f, 0x41b9, { 0x96, 0x04, 0x0f, 0xf7, 0xe1, 0x11, 0x96, 0x5a } }
extern EFI_GUID gEdkiiPlatformHasAcpiGuid;
`,
  },
  {
    name: 'Guid/RamDiskHii.h',
    text: `#pragma once
#include <Uefi.h>
#define RAM_DISK_FORM_SET_GUID { 0x2a46715f, 0x3581, 0x4a55, {0x8e, 0x73, 0x2b, 0x76, 0x9a, 0xaa, 0x30, 0xc5} }
extern EFI_GUID gRamDiskFormSetGuid;
`,
  },
  {
    name: 'Guid/ShellAliasGuid.h',
    text: `#pragma once
#include <Uefi.h>
#define SHELL_ALIAS_VARIABLE_GUID { 0x0053d9d6, 0x2659, 0x4599, { 0xa2, 0x6b, 0xef, 0x45, 0x36, 0xe6, 0x31, 0xa9 } }
extern EFI_GUID gShellAliasGuid;
`,
  },
  {
    name: 'Guid/ShellLibHiiGuid.h',
    text: `#pragma once
#include <Uefi.h>
#define HANDLE_PARSING_HII_GUID { 0xb8969637, 0x81de, 0x43af, { 0xbc, 0x9a, 0x24, 0xd9, 0x89, 0x13, 0xf2, 0xf6 } }
#define SHELL_DEBUG1_HII_GUID { 0x25f200aa, 0xd3cb, 0x470a, { 0xbf, 0x51, 0xe7, 0xd1, 0x62, 0xd2, 0x2e, 0x6f } }
#define SHELL_DRIVER1_HII_GUID { 0xaf0b742, 0x63ec, 0x45bd, {0x8d, 0xb6, 0x71, 0xad, 0x7f, 0x2f, 0xe8, 0xe8} }
#define SHELL_INSTALL1_HII_GUID { 0x7d574d54, 0xd364, 0x4d4a, { 0x95, 0xe3, 0x49, 0x45, 0xdb, 0x7a, 0xd3, 0xee } }
#define SHELL_LEVEL1_HII_GUID { 0xdec5daa4, 0x6781, 0x4820, { 0x9c, 0x63, 0xa7, 0xb0, 0xe4, 0xf1, 0xdb, 0x31 } }
#define SHELL_LEVEL2_HII_GUID { 0xf95a7ccc, 0x4c55, 0x4426, { 0xa7, 0xb4, 0xdc, 0x89, 0x61, 0x95, 0xb, 0xae } }
#define SHELL_LEVEL3_HII_GUID { 0x4344558d, 0x4ef9, 0x4725, { 0xb1, 0xe4, 0x33, 0x76, 0xe8, 0xd6, 0x97, 0x4f } }
#define SHELL_NETWORK1_HII_GUID { 0xf3d301bb, 0xf4a5, 0x45a8, { 0xb0, 0xb7, 0xfa, 0x99, 0x9c, 0x62, 0x37, 0xae } }
#define SHELL_NETWORK2_HII_GUID { 0x174b2b5, 0xf505, 0x4b12, { 0xaa, 0x60, 0x59, 0xdf, 0xf8, 0xd6, 0xea, 0x37 } }
#define SHELL_TFTP_HII_GUID { 0x738a9314, 0x82c1, 0x4592, { 0x8f, 0xf7, 0xc1, 0xbd, 0xf1, 0xb2, 0x0e, 0xd4 } }
#define SHELL_HTTP_HII_GUID { 0x390f84b3, 0x221c, 0x4d9e, { 0xb5, 0x06, 0x6d, 0xb9, 0x42, 0x3e, 0x0a, 0x7e } }
#define SHELL_BCFG_HII_GUID { 0x5f5f605d, 0x1583, 0x4a2d, {0xa6, 0xb2, 0xeb, 0x12, 0xda, 0xb4, 0xa2, 0xb6 } }
extern EFI_GUID gHandleParsingHiiGuid;
extern EFI_GUID gShellDebug1HiiGuid;
extern EFI_GUID gShellDriver1HiiGuid;
extern EFI_GUID gShellInstall1HiiGuid;
extern EFI_GUID gShellLevel1HiiGuid;
extern EFI_GUID gShellLevel2HiiGuid;
extern EFI_GUID gShellLevel3HiiGuid;
extern EFI_GUID gShellNetwork1HiiGuid;
extern EFI_GUID gShellNetwork2HiiGuid;
extern EFI_GUID gShellTftpHiiGuid;
extern EFI_GUID gShellHttpHiiGuid;
extern EFI_GUID gShellBcfgHiiGuid;
`,
  },
  {
    name: 'Guid/VlanConfigHii.h',
    text: `#pragma once
#include <Uefi.h>
#define VLAN_CONFIG_FORM_SET_GUID { 0xd79df6b0, 0xef44, 0x43bd, {0x97, 0x97, 0x43, 0xe9, 0x3b, 0xcf, 0x5f, 0xa8 } }
extern EFI_GUID gVlanConfigFormSetGuid;
`,
  },
  {
    name: 'Guid/WifiConnectionManagerConfigHii.h',
    text: `#pragma once
#include <Uefi.h>
#define WIFI_CONNECTION_MANAGER_CONFIG_GUID { 0x9f94d327, 0x0b18, 0x4245, { 0x8f, 0xf2, 0x83, 0x2e, 0x30, 0xd, 0x2c, 0xef } }
extern EFI_GUID gWifiConfigGuid;
`,
  },
];
