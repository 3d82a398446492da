// The driver model (UEFI, chapter 11). Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const driverModelHeaders: readonly Header[] = [
  {
    name: 'Protocol/BusSpecificDriverOverride.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_BUS_SPECIFIC_DRIVER_OVERRIDE_PROTOCOL_GUID { 0x3bc1b285, 0x8a15, 0x4a82, {0xaa, 0xbf, 0x4d, 0x7d, 0x13, 0xfb, 0x32, 0x65 } }
typedef struct _EFI_BUS_SPECIFIC_DRIVER_OVERRIDE_PROTOCOL EFI_BUS_SPECIFIC_DRIVER_OVERRIDE_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_BUS_SPECIFIC_DRIVER_OVERRIDE_GET_DRIVER)(EFI_BUS_SPECIFIC_DRIVER_OVERRIDE_PROTOCOL *This, EFI_HANDLE *DriverImageHandle);
struct _EFI_BUS_SPECIFIC_DRIVER_OVERRIDE_PROTOCOL {
  EFI_BUS_SPECIFIC_DRIVER_OVERRIDE_GET_DRIVER GetDriver;
};
extern EFI_GUID gEfiBusSpecificDriverOverrideProtocolGuid;
`,
  },
  {
    name: 'Protocol/ComponentName.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_COMPONENT_NAME_PROTOCOL_GUID { 0x107a772c, 0xd5e1, 0x11d4, {0x9a, 0x46, 0x0, 0x90, 0x27, 0x3f, 0xc1, 0x4d } }
typedef struct _EFI_COMPONENT_NAME_PROTOCOL EFI_COMPONENT_NAME_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_COMPONENT_NAME_GET_DRIVER_NAME)(EFI_COMPONENT_NAME_PROTOCOL *This, CHAR8 *Language, CHAR16 **DriverName);
typedef EFI_STATUS (EFIAPI *EFI_COMPONENT_NAME_GET_CONTROLLER_NAME)(EFI_COMPONENT_NAME_PROTOCOL *This, EFI_HANDLE ControllerHandle, EFI_HANDLE ChildHandle, CHAR8 *Language, CHAR16 **ControllerName);
struct _EFI_COMPONENT_NAME_PROTOCOL {
  EFI_COMPONENT_NAME_GET_DRIVER_NAME GetDriverName;
  EFI_COMPONENT_NAME_GET_CONTROLLER_NAME GetControllerName;
  CHAR8 *SupportedLanguages;
};
extern EFI_GUID gEfiComponentNameProtocolGuid;
`,
  },
  {
    name: 'Protocol/ComponentName2.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_COMPONENT_NAME2_PROTOCOL_GUID {0x6a7a5cff, 0xe8d9, 0x4f70, { 0xba, 0xda, 0x75, 0xab, 0x30, 0x25, 0xce, 0x14 } }
typedef struct _EFI_COMPONENT_NAME2_PROTOCOL EFI_COMPONENT_NAME2_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_COMPONENT_NAME2_GET_DRIVER_NAME)(EFI_COMPONENT_NAME2_PROTOCOL *This, CHAR8 *Language, CHAR16 **DriverName);
typedef EFI_STATUS (EFIAPI *EFI_COMPONENT_NAME2_GET_CONTROLLER_NAME)(EFI_COMPONENT_NAME2_PROTOCOL *This, EFI_HANDLE ControllerHandle, EFI_HANDLE ChildHandle, CHAR8 *Language, CHAR16 **ControllerName);
struct _EFI_COMPONENT_NAME2_PROTOCOL {
  EFI_COMPONENT_NAME2_GET_DRIVER_NAME GetDriverName;
  EFI_COMPONENT_NAME2_GET_CONTROLLER_NAME GetControllerName;
  CHAR8 *SupportedLanguages;
};
extern EFI_GUID gEfiComponentName2ProtocolGuid;
`,
  },
  {
    name: 'Protocol/DriverBinding.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_DRIVER_BINDING_PROTOCOL_GUID { 0x18a031ab, 0xb443, 0x4d1a, {0xa5, 0xc0, 0xc, 0x9, 0x26, 0x1e, 0x9f, 0x71 } }
typedef struct _EFI_DRIVER_BINDING_PROTOCOL EFI_DRIVER_BINDING_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_DRIVER_BINDING_SUPPORTED)(EFI_DRIVER_BINDING_PROTOCOL *This, EFI_HANDLE ControllerHandle, EFI_DEVICE_PATH_PROTOCOL *RemainingDevicePath);
typedef EFI_STATUS (EFIAPI *EFI_DRIVER_BINDING_START)(EFI_DRIVER_BINDING_PROTOCOL *This, EFI_HANDLE ControllerHandle, EFI_DEVICE_PATH_PROTOCOL *RemainingDevicePath);
typedef EFI_STATUS (EFIAPI *EFI_DRIVER_BINDING_STOP)(EFI_DRIVER_BINDING_PROTOCOL *This, EFI_HANDLE ControllerHandle, UINTN NumberOfChildren, EFI_HANDLE *ChildHandleBuffer);
struct _EFI_DRIVER_BINDING_PROTOCOL {
  EFI_DRIVER_BINDING_SUPPORTED Supported;
  EFI_DRIVER_BINDING_START Start;
  EFI_DRIVER_BINDING_STOP Stop;
  UINT32 Version;
  EFI_HANDLE ImageHandle;
  EFI_HANDLE DriverBindingHandle;
};
extern EFI_GUID gEfiDriverBindingProtocolGuid;
`,
  },
  {
    name: 'Protocol/DriverConfiguration.h',
    text: `#pragma once
#include <Protocol/DriverConfiguration2.h>
#define EFI_DRIVER_CONFIGURATION_PROTOCOL_GUID { 0x107a772b, 0xd5e1, 0x11d4, {0x9a, 0x46, 0x0, 0x90, 0x27, 0x3f, 0xc1, 0x4d } }
typedef struct _EFI_DRIVER_CONFIGURATION_PROTOCOL EFI_DRIVER_CONFIGURATION_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_DRIVER_CONFIGURATION_SET_OPTIONS)(EFI_DRIVER_CONFIGURATION_PROTOCOL *This, EFI_HANDLE ControllerHandle, EFI_HANDLE ChildHandle, CHAR8 *Language, EFI_DRIVER_CONFIGURATION_ACTION_REQUIRED *ActionRequired);
typedef EFI_STATUS (EFIAPI *EFI_DRIVER_CONFIGURATION_OPTIONS_VALID)(EFI_DRIVER_CONFIGURATION_PROTOCOL *This, EFI_HANDLE ControllerHandle, EFI_HANDLE ChildHandle);
typedef EFI_STATUS (EFIAPI *EFI_DRIVER_CONFIGURATION_FORCE_DEFAULTS)(EFI_DRIVER_CONFIGURATION_PROTOCOL *This, EFI_HANDLE ControllerHandle, EFI_HANDLE ChildHandle, UINT32 DefaultType, EFI_DRIVER_CONFIGURATION_ACTION_REQUIRED *ActionRequired);
struct _EFI_DRIVER_CONFIGURATION_PROTOCOL {
  EFI_DRIVER_CONFIGURATION_SET_OPTIONS SetOptions;
  EFI_DRIVER_CONFIGURATION_OPTIONS_VALID OptionsValid;
  EFI_DRIVER_CONFIGURATION_FORCE_DEFAULTS ForceDefaults;
  CHAR8 *SupportedLanguages;
};
extern EFI_GUID gEfiDriverConfigurationProtocolGuid;
`,
  },
  {
    name: 'Protocol/DriverConfiguration2.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_DRIVER_CONFIGURATION2_PROTOCOL_GUID { 0xbfd7dc1d, 0x24f1, 0x40d9, {0x82, 0xe7, 0x2e, 0x09, 0xbb, 0x6b, 0x4e, 0xbe } }
typedef struct _EFI_DRIVER_CONFIGURATION2_PROTOCOL EFI_DRIVER_CONFIGURATION2_PROTOCOL;
typedef enum {
  EfiDriverConfigurationActionNone = 0,
  EfiDriverConfigurationActionStopController = 1,
  EfiDriverConfigurationActionRestartController = 2,
  EfiDriverConfigurationActionRestartPlatform = 3,
  EfiDriverConfigurationActionMaximum
} EFI_DRIVER_CONFIGURATION_ACTION_REQUIRED;
#define EFI_DRIVER_CONFIGURATION_SAFE_DEFAULTS 0x00000000
#define EFI_DRIVER_CONFIGURATION_MANUFACTURING_DEFAULTS 0x00000001
#define EFI_DRIVER_CONFIGURATION_CUSTOM_DEFAULTS 0x00000002
#define EFI_DRIVER_CONFIGURATION_PERORMANCE_DEFAULTS 0x00000003
typedef EFI_STATUS (EFIAPI *EFI_DRIVER_CONFIGURATION2_SET_OPTIONS)(EFI_DRIVER_CONFIGURATION2_PROTOCOL *This, EFI_HANDLE ControllerHandle, EFI_HANDLE ChildHandle, CHAR8 *Language, EFI_DRIVER_CONFIGURATION_ACTION_REQUIRED *ActionRequired);
typedef EFI_STATUS (EFIAPI *EFI_DRIVER_CONFIGURATION2_OPTIONS_VALID)(EFI_DRIVER_CONFIGURATION2_PROTOCOL *This, EFI_HANDLE ControllerHandle, EFI_HANDLE ChildHandle);
typedef EFI_STATUS (EFIAPI *EFI_DRIVER_CONFIGURATION2_FORCE_DEFAULTS)(EFI_DRIVER_CONFIGURATION2_PROTOCOL *This, EFI_HANDLE ControllerHandle, EFI_HANDLE ChildHandle, UINT32 DefaultType, EFI_DRIVER_CONFIGURATION_ACTION_REQUIRED *ActionRequired);
struct _EFI_DRIVER_CONFIGURATION2_PROTOCOL {
  EFI_DRIVER_CONFIGURATION2_SET_OPTIONS SetOptions;
  EFI_DRIVER_CONFIGURATION2_OPTIONS_VALID OptionsValid;
  EFI_DRIVER_CONFIGURATION2_FORCE_DEFAULTS ForceDefaults;
  CHAR8 *SupportedLanguages;
};
extern EFI_GUID gEfiDriverConfiguration2ProtocolGuid;
`,
  },
  {
    name: 'Protocol/DriverDiagnostics.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_DRIVER_DIAGNOSTICS_PROTOCOL_GUID { 0x0784924f, 0xe296, 0x11d4, {0x9a, 0x49, 0x0, 0x90, 0x27, 0x3f, 0xc1, 0x4d } }
typedef struct _EFI_DRIVER_DIAGNOSTICS_PROTOCOL EFI_DRIVER_DIAGNOSTICS_PROTOCOL;
typedef enum {
  EfiDriverDiagnosticTypeStandard = 0,
  EfiDriverDiagnosticTypeExtended = 1,
  EfiDriverDiagnosticTypeManufacturing = 2,
  EfiDriverDiagnosticTypeCancel = 3,
  EfiDriverDiagnosticTypeMaximum
} EFI_DRIVER_DIAGNOSTIC_TYPE;
typedef EFI_STATUS (EFIAPI *EFI_DRIVER_DIAGNOSTICS_RUN_DIAGNOSTICS)(EFI_DRIVER_DIAGNOSTICS_PROTOCOL *This, EFI_HANDLE ControllerHandle, EFI_HANDLE ChildHandle, EFI_DRIVER_DIAGNOSTIC_TYPE DiagnosticType, CHAR8 *Language, EFI_GUID **ErrorType, UINTN *BufferSize, CHAR16 **Buffer);
struct _EFI_DRIVER_DIAGNOSTICS_PROTOCOL {
  EFI_DRIVER_DIAGNOSTICS_RUN_DIAGNOSTICS RunDiagnostics;
  CHAR8 *SupportedLanguages;
};
extern EFI_GUID gEfiDriverDiagnosticsProtocolGuid;
`,
  },
  {
    name: 'Protocol/DriverDiagnostics2.h',
    text: `#pragma once
#include <Protocol/DriverDiagnostics.h>
#define EFI_DRIVER_DIAGNOSTICS2_PROTOCOL_GUID { 0x4d330321, 0x025f, 0x4aac, {0x90, 0xd8, 0x5e, 0xd9, 0x00, 0x17, 0x3b, 0x63 } }
typedef struct _EFI_DRIVER_DIAGNOSTICS2_PROTOCOL EFI_DRIVER_DIAGNOSTICS2_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_DRIVER_DIAGNOSTICS2_RUN_DIAGNOSTICS)(EFI_DRIVER_DIAGNOSTICS2_PROTOCOL *This, EFI_HANDLE ControllerHandle, EFI_HANDLE ChildHandle, EFI_DRIVER_DIAGNOSTIC_TYPE DiagnosticType, CHAR8 *Language, EFI_GUID **ErrorType, UINTN *BufferSize, CHAR16 **Buffer);
struct _EFI_DRIVER_DIAGNOSTICS2_PROTOCOL {
  EFI_DRIVER_DIAGNOSTICS2_RUN_DIAGNOSTICS RunDiagnostics;
  CHAR8 *SupportedLanguages;
};
extern EFI_GUID gEfiDriverDiagnostics2ProtocolGuid;
`,
  },
  {
    name: 'Protocol/DriverFamilyOverride.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_DRIVER_FAMILY_OVERRIDE_PROTOCOL_GUID { 0xb1ee129e, 0xda36, 0x4181, { 0x91, 0xf8, 0x4, 0xa4, 0x92, 0x37, 0x66, 0xa7 } }
typedef struct _EFI_DRIVER_FAMILY_OVERRIDE_PROTOCOL EFI_DRIVER_FAMILY_OVERRIDE_PROTOCOL;
typedef UINT32 (EFIAPI *EFI_DRIVER_FAMILY_OVERRIDE_GET_VERSION)(EFI_DRIVER_FAMILY_OVERRIDE_PROTOCOL *This);
struct _EFI_DRIVER_FAMILY_OVERRIDE_PROTOCOL {
  EFI_DRIVER_FAMILY_OVERRIDE_GET_VERSION GetVersion;
};
extern EFI_GUID gEfiDriverFamilyOverrideProtocolGuid;
`,
  },
  {
    name: 'Protocol/DriverHealth.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_DRIVER_HEALTH_PROTOCOL_GUID { 0x2a534210, 0x9280, 0x41d8, { 0xae, 0x79, 0xca, 0xda, 0x1, 0xa2, 0xb1, 0x27 } }
typedef struct _EFI_DRIVER_HEALTH_PROTOCOL EFI_DRIVER_HEALTH_PROTOCOL;
typedef enum {
  EfiDriverHealthStatusHealthy,
  EfiDriverHealthStatusRepairRequired,
  EfiDriverHealthStatusConfigurationRequired,
  EfiDriverHealthStatusFailed,
  EfiDriverHealthStatusReconnectRequired,
  EfiDriverHealthStatusRebootRequired
} EFI_DRIVER_HEALTH_STATUS;
typedef struct {
  EFI_HII_HANDLE HiiHandle;
  EFI_STRING_ID StringId;
  UINT64 MessageCode;
} EFI_DRIVER_HEALTH_HII_MESSAGE;
typedef EFI_STATUS (EFIAPI *EFI_DRIVER_HEALTH_REPAIR_NOTIFY)(UINTN Value, UINTN Limit);
typedef EFI_STATUS (EFIAPI *EFI_DRIVER_HEALTH_GET_HEALTH_STATUS)(EFI_DRIVER_HEALTH_PROTOCOL *This, EFI_HANDLE ControllerHandle, EFI_HANDLE ChildHandle, EFI_DRIVER_HEALTH_STATUS *HealthStatus, EFI_DRIVER_HEALTH_HII_MESSAGE **MessageList, EFI_HII_HANDLE *FormHiiHandle);
typedef EFI_STATUS (EFIAPI *EFI_DRIVER_HEALTH_REPAIR)(EFI_DRIVER_HEALTH_PROTOCOL *This, EFI_HANDLE ControllerHandle, EFI_HANDLE ChildHandle, EFI_DRIVER_HEALTH_REPAIR_NOTIFY RepairNotify);
struct _EFI_DRIVER_HEALTH_PROTOCOL {
  EFI_DRIVER_HEALTH_GET_HEALTH_STATUS GetHealthStatus;
  EFI_DRIVER_HEALTH_REPAIR Repair;
};
extern EFI_GUID gEfiDriverHealthProtocolGuid;
`,
  },
  {
    name: 'Protocol/DriverSupportedEfiVersion.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_DRIVER_SUPPORTED_EFI_VERSION_PROTOCOL_GUID { 0x5c198761, 0x16a8, 0x4e69, { 0x97, 0x2c, 0x89, 0xd6, 0x79, 0x54, 0xf8, 0x1d } }
typedef struct _EFI_DRIVER_SUPPORTED_EFI_VERSION_PROTOCOL {
  UINT32 Length;
  UINT32 FirmwareVersion;
} EFI_DRIVER_SUPPORTED_EFI_VERSION_PROTOCOL;
extern EFI_GUID gEfiDriverSupportedEfiVersionProtocolGuid;
`,
  },
  {
    name: 'Protocol/PlatformBootManager.h',
    text: `#pragma once
#include <Uefi.h>
#include <Library/UefiBootManagerLib.h>
#define EDKII_PLATFORM_BOOT_MANAGER_PROTOCOL_GUID { 0xaa17add4, 0x756c, 0x460d, { 0x94, 0xb8, 0x43, 0x88, 0xd7, 0xfb, 0x3e, 0x59 } }
typedef struct _EDKII_PLATFORM_BOOT_MANAGER_PROTOCOL EDKII_PLATFORM_BOOT_MANAGER_PROTOCOL;
#define EDKII_PLATFORM_BOOT_MANAGER_PROTOCOL_REVISION 0x00000001
typedef EFI_STATUS (EFIAPI *PLATFORM_BOOT_MANAGER_REFRESH_ALL_BOOT_OPTIONS)(const EFI_BOOT_MANAGER_LOAD_OPTION *BootOptions, const UINTN BootOptionsCount, EFI_BOOT_MANAGER_LOAD_OPTION **UpdatedBootOptions, UINTN *UpdatedBootOptionsCount);
struct _EDKII_PLATFORM_BOOT_MANAGER_PROTOCOL {
  UINT64 Revision;
  PLATFORM_BOOT_MANAGER_REFRESH_ALL_BOOT_OPTIONS RefreshAllBootOptions;
};
extern EFI_GUID gEdkiiPlatformBootManagerProtocolGuid;
`,
  },
  {
    name: 'Protocol/PlatformDriverOverride.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_PLATFORM_DRIVER_OVERRIDE_PROTOCOL_GUID { 0x6b30c738, 0xa391, 0x11d4, {0x9a, 0x3b, 0x00, 0x90, 0x27, 0x3f, 0xc1, 0x4d } }
typedef struct _EFI_PLATFORM_DRIVER_OVERRIDE_PROTOCOL EFI_PLATFORM_DRIVER_OVERRIDE_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_PLATFORM_DRIVER_OVERRIDE_GET_DRIVER)(EFI_PLATFORM_DRIVER_OVERRIDE_PROTOCOL *This, EFI_HANDLE ControllerHandle, EFI_HANDLE *DriverImageHandle);
typedef EFI_STATUS (EFIAPI *EFI_PLATFORM_DRIVER_OVERRIDE_GET_DRIVER_PATH)(EFI_PLATFORM_DRIVER_OVERRIDE_PROTOCOL *This, EFI_HANDLE ControllerHandle, EFI_DEVICE_PATH_PROTOCOL **DriverImagePath);
typedef EFI_STATUS (EFIAPI *EFI_PLATFORM_DRIVER_OVERRIDE_DRIVER_LOADED)(EFI_PLATFORM_DRIVER_OVERRIDE_PROTOCOL *This, EFI_HANDLE ControllerHandle, EFI_DEVICE_PATH_PROTOCOL *DriverImagePath, EFI_HANDLE DriverImageHandle);
struct _EFI_PLATFORM_DRIVER_OVERRIDE_PROTOCOL {
  EFI_PLATFORM_DRIVER_OVERRIDE_GET_DRIVER GetDriver;
  EFI_PLATFORM_DRIVER_OVERRIDE_GET_DRIVER_PATH GetDriverPath;
  EFI_PLATFORM_DRIVER_OVERRIDE_DRIVER_LOADED DriverLoaded;
};
extern EFI_GUID gEfiPlatformDriverOverrideProtocolGuid;
`,
  },
  {
    name: 'Protocol/PlatformSpecificResetFilter.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/ResetNotification.h>
#define EDKII_PLATFORM_SPECIFIC_RESET_FILTER_PROTOCOL_GUID { 0x695d7835, 0x8d47, 0x4c11, { 0xab, 0x22, 0xfa, 0x8a, 0xcc, 0xe7, 0xae, 0x7a } }
typedef EFI_RESET_NOTIFICATION_PROTOCOL EDKII_PLATFORM_SPECIFIC_RESET_FILTER_PROTOCOL;
extern EFI_GUID gEdkiiPlatformSpecificResetFilterProtocolGuid;
`,
  },
  {
    name: 'Protocol/PlatformSpecificResetHandler.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/ResetNotification.h>
#define EDKII_PLATFORM_SPECIFIC_RESET_HANDLER_PROTOCOL_GUID { 0x2df6ba0b, 0x7092, 0x440d, { 0xbd, 0x4, 0xfb, 0x9, 0x1e, 0xc3, 0xf3, 0xc1 } }
typedef EFI_RESET_NOTIFICATION_PROTOCOL EDKII_PLATFORM_SPECIFIC_RESET_HANDLER_PROTOCOL;
extern EFI_GUID gEdkiiPlatformSpecificResetHandlerProtocolGuid;
`,
  },
  {
    name: 'Protocol/PlatformToDriverConfiguration.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_PLATFORM_TO_DRIVER_CONFIGURATION_PROTOCOL_GUID { 0x642cd590, 0x8059, 0x4c0a, { 0xa9, 0x58, 0xc5, 0xec, 0x7, 0xd2, 0x3c, 0x4b } }
typedef struct _EFI_PLATFORM_TO_DRIVER_CONFIGURATION_PROTOCOL EFI_PLATFORM_TO_DRIVER_CONFIGURATION_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_PLATFORM_TO_DRIVER_CONFIGURATION_QUERY)(const EFI_PLATFORM_TO_DRIVER_CONFIGURATION_PROTOCOL *This, const EFI_HANDLE ControllerHandle, const EFI_HANDLE ChildHandle, const UINTN *Instance, EFI_GUID **ParameterTypeGuid, VOID **ParameterBlock, UINTN *ParameterBlockSize);
typedef enum {
  EfiPlatformConfigurationActionNone = 0,
  EfiPlatformConfigurationActionStopController = 1,
  EfiPlatformConfigurationActionRestartController = 2,
  EfiPlatformConfigurationActionRestartPlatform = 3,
  EfiPlatformConfigurationActionNvramFailed = 4,
  EfiPlatformConfigurationActionUnsupportedGuid = 5,
  EfiPlatformConfigurationActionMaximum
} EFI_PLATFORM_CONFIGURATION_ACTION;
typedef EFI_STATUS (EFIAPI *EFI_PLATFORM_TO_DRIVER_CONFIGURATION_RESPONSE)(const EFI_PLATFORM_TO_DRIVER_CONFIGURATION_PROTOCOL *This, const EFI_HANDLE ControllerHandle, const EFI_HANDLE ChildHandle, const UINTN *Instance, const EFI_GUID *ParameterTypeGuid, const VOID *ParameterBlock, const UINTN ParameterBlockSize, const EFI_PLATFORM_CONFIGURATION_ACTION ConfigurationAction);
struct _EFI_PLATFORM_TO_DRIVER_CONFIGURATION_PROTOCOL {
  EFI_PLATFORM_TO_DRIVER_CONFIGURATION_QUERY Query;
  EFI_PLATFORM_TO_DRIVER_CONFIGURATION_RESPONSE Response;
};
#define EFI_PLATFORM_TO_DRIVER_CONFIGURATION_CLP_GUID {0x345ecc0e, 0xcb6, 0x4b75, { 0xbb, 0x57, 0x1b, 0x12, 0x9c, 0x47, 0x33,0x3e } }
typedef struct {
  CHAR8 *CLPCommand;
  UINT32 CLPCommandLength;
  CHAR8 *CLPReturnString;
  UINT32 CLPReturnStringLength;
  UINT8 CLPCmdStatus;
  UINT8 CLPErrorValue;
  UINT16 CLPMsgCode;
} EFI_CONFIGURE_CLP_PARAMETER_BLK;
extern EFI_GUID gEfiPlatformToDriverConfigurationClpGuid;
extern EFI_GUID gEfiPlatformToDriverConfigurationProtocolGuid;
`,
  },
  {
    name: 'Protocol/ServiceBinding.h',
    text: `#pragma once
#include <Uefi.h>
typedef struct _EFI_SERVICE_BINDING_PROTOCOL EFI_SERVICE_BINDING_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_SERVICE_BINDING_CREATE_CHILD)(EFI_SERVICE_BINDING_PROTOCOL *This, EFI_HANDLE *ChildHandle);
typedef EFI_STATUS (EFIAPI *EFI_SERVICE_BINDING_DESTROY_CHILD)(EFI_SERVICE_BINDING_PROTOCOL *This, EFI_HANDLE ChildHandle);
struct _EFI_SERVICE_BINDING_PROTOCOL {
  EFI_SERVICE_BINDING_CREATE_CHILD CreateChild;
  EFI_SERVICE_BINDING_DESTROY_CHILD DestroyChild;
};
`,
  },
];
