// Protocols of the UEFI driver model (UEFI 2.10, chapter 11) and the architectural protocols of DXE (PI 1.7, volume 2).
// Names, members, values and prototypes; a function that no builtin stands behind is only declared.

import type { Header } from './header';

export const driverModelHeaders: readonly Header[] = [
  // The register sets that exception handlers see are not declared.
  {
    name: 'Protocol/DebugSupport.h',
    text: `#pragma once
#include <Uefi.h>
typedef INTN EFI_EXCEPTION_TYPE;
typedef union {
  struct _EFI_SYSTEM_CONTEXT_EBC *SystemContextEbc;
  struct _EFI_SYSTEM_CONTEXT_IA32 *SystemContextIa32;
  struct _EFI_SYSTEM_CONTEXT_X64 *SystemContextX64;
  struct _EFI_SYSTEM_CONTEXT_ARM *SystemContextArm;
  struct _EFI_SYSTEM_CONTEXT_AARCH64 *SystemContextAArch64;
} EFI_SYSTEM_CONTEXT;
typedef VOID (EFIAPI *EFI_EXCEPTION_CALLBACK)(EFI_EXCEPTION_TYPE ExceptionType, EFI_SYSTEM_CONTEXT SystemContext);
typedef VOID (EFIAPI *EFI_PERIODIC_CALLBACK)(EFI_SYSTEM_CONTEXT SystemContext);
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
  {
    name: 'Protocol/Bds.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_BDS_ARCH_PROTOCOL_GUID { 0x665E3FF6, 0x46CC, 0x11d4, {0x9A, 0x38, 0x00, 0x90, 0x27, 0x3F, 0xC1, 0x4D } }
typedef struct _EFI_BDS_ARCH_PROTOCOL EFI_BDS_ARCH_PROTOCOL;
typedef VOID (EFIAPI *EFI_BDS_ENTRY)(EFI_BDS_ARCH_PROTOCOL *This);
struct _EFI_BDS_ARCH_PROTOCOL {
  EFI_BDS_ENTRY Entry;
};
extern EFI_GUID gEfiBdsArchProtocolGuid;
`,
  },
  {
    name: 'Protocol/Metronome.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_METRONOME_ARCH_PROTOCOL_GUID { 0x26baccb2, 0x6f42, 0x11d4, {0xbc, 0xe7, 0x0, 0x80, 0xc7, 0x3c, 0x88, 0x81 } }
typedef struct _EFI_METRONOME_ARCH_PROTOCOL EFI_METRONOME_ARCH_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_METRONOME_WAIT_FOR_TICK)(EFI_METRONOME_ARCH_PROTOCOL *This, UINT32 TickNumber);
struct _EFI_METRONOME_ARCH_PROTOCOL {
  EFI_METRONOME_WAIT_FOR_TICK WaitForTick;
  UINT32 TickPeriod;
};
extern EFI_GUID gEfiMetronomeArchProtocolGuid;
`,
  },
  {
    name: 'Protocol/MonotonicCounter.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_MONOTONIC_COUNTER_ARCH_PROTOCOL_GUID {0x1da97072, 0xbddc, 0x4b30, {0x99, 0xf1, 0x72, 0xa0, 0xb5, 0x6f, 0xff, 0x2a} }
extern EFI_GUID gEfiMonotonicCounterArchProtocolGuid;
`,
  },
  {
    name: 'Protocol/RealTimeClock.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_REAL_TIME_CLOCK_ARCH_PROTOCOL_GUID { 0x27CFAC87, 0x46CC, 0x11d4, {0x9A, 0x38, 0x00, 0x90, 0x27, 0x3F, 0xC1, 0x4D } }
extern EFI_GUID gEfiRealTimeClockArchProtocolGuid;
`,
  },
  {
    name: 'Protocol/Reset.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_RESET_ARCH_PROTOCOL_GUID { 0x27CFAC88, 0x46CC, 0x11d4, {0x9A, 0x38, 0x00, 0x90, 0x27, 0x3F, 0xC1, 0x4D } }
extern EFI_GUID gEfiResetArchProtocolGuid;
`,
  },
  {
    name: 'Protocol/ResetNotification.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_RESET_NOTIFICATION_PROTOCOL_GUID { 0x9da34ae0, 0xeaf9, 0x4bbf, { 0x8e, 0xc3, 0xfd, 0x60, 0x22, 0x6c, 0x44, 0xbe } }
typedef struct _EFI_RESET_NOTIFICATION_PROTOCOL EFI_RESET_NOTIFICATION_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_REGISTER_RESET_NOTIFY)(EFI_RESET_NOTIFICATION_PROTOCOL *This, EFI_RESET_SYSTEM ResetFunction);
typedef EFI_STATUS (EFIAPI *EFI_UNREGISTER_RESET_NOTIFY)(EFI_RESET_NOTIFICATION_PROTOCOL *This, EFI_RESET_SYSTEM ResetFunction);
struct _EFI_RESET_NOTIFICATION_PROTOCOL {
  EFI_REGISTER_RESET_NOTIFY RegisterResetNotify;
  EFI_UNREGISTER_RESET_NOTIFY UnregisterResetNotify;
};
extern EFI_GUID gEfiResetNotificationProtocolGuid;
`,
  },
  {
    name: 'Protocol/Runtime.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_RUNTIME_ARCH_PROTOCOL_GUID { 0xb7dfb4e1, 0x52f, 0x449f, {0x87, 0xbe, 0x98, 0x18, 0xfc, 0x91, 0xb7, 0x33 } }
typedef struct _EFI_RUNTIME_ARCH_PROTOCOL EFI_RUNTIME_ARCH_PROTOCOL;
typedef LIST_ENTRY EFI_LIST_ENTRY;
typedef struct _EFI_RUNTIME_IMAGE_ENTRY EFI_RUNTIME_IMAGE_ENTRY;
struct _EFI_RUNTIME_IMAGE_ENTRY {
  VOID *ImageBase;
  UINT64 ImageSize;
  VOID *RelocationData;
  EFI_HANDLE Handle;
  EFI_LIST_ENTRY Link;
};
typedef struct _EFI_RUNTIME_EVENT_ENTRY EFI_RUNTIME_EVENT_ENTRY;
struct _EFI_RUNTIME_EVENT_ENTRY {
  UINT32 Type;
  EFI_TPL NotifyTpl;
  EFI_EVENT_NOTIFY NotifyFunction;
  VOID *NotifyContext;
  EFI_EVENT *Event;
  EFI_LIST_ENTRY Link;
};
struct _EFI_RUNTIME_ARCH_PROTOCOL {
  EFI_LIST_ENTRY ImageHead;
  EFI_LIST_ENTRY EventHead;
  UINTN MemoryDescriptorSize;
  UINT32 MemoryDesciptorVersion;
  UINTN MemoryMapSize;
  EFI_MEMORY_DESCRIPTOR *MemoryMapPhysical;
  EFI_MEMORY_DESCRIPTOR *MemoryMapVirtual;
  BOOLEAN VirtualMode;
  BOOLEAN AtRuntime;
};
extern EFI_GUID gEfiRuntimeArchProtocolGuid;
`,
  },
  {
    name: 'Protocol/Security.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_SECURITY_ARCH_PROTOCOL_GUID { 0xA46423E3, 0x4617, 0x49f1, {0xB9, 0xFF, 0xD1, 0xBF, 0xA9, 0x11, 0x58, 0x39 } }
typedef struct _EFI_SECURITY_ARCH_PROTOCOL EFI_SECURITY_ARCH_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_SECURITY_FILE_AUTHENTICATION_STATE)(const EFI_SECURITY_ARCH_PROTOCOL *This, UINT32 AuthenticationStatus, const EFI_DEVICE_PATH_PROTOCOL *File);
struct _EFI_SECURITY_ARCH_PROTOCOL {
  EFI_SECURITY_FILE_AUTHENTICATION_STATE FileAuthenticationState;
};
extern EFI_GUID gEfiSecurityArchProtocolGuid;
`,
  },
  {
    name: 'Protocol/Security2.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_SECURITY2_ARCH_PROTOCOL_GUID { 0x94ab2f58, 0x1438, 0x4ef1, {0x91, 0x52, 0x18, 0x94, 0x1a, 0x3a, 0x0e, 0x68 } }
typedef struct _EFI_SECURITY2_ARCH_PROTOCOL EFI_SECURITY2_ARCH_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_SECURITY2_FILE_AUTHENTICATION)(const EFI_SECURITY2_ARCH_PROTOCOL *This, const EFI_DEVICE_PATH_PROTOCOL *File, VOID *FileBuffer, UINTN FileSize, BOOLEAN BootPolicy);
struct _EFI_SECURITY2_ARCH_PROTOCOL {
  EFI_SECURITY2_FILE_AUTHENTICATION FileAuthentication;
};
extern EFI_GUID gEfiSecurity2ArchProtocolGuid;
`,
  },
  {
    name: 'Protocol/Timer.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_TIMER_ARCH_PROTOCOL_GUID { 0x26baccb3, 0x6f42, 0x11d4, {0xbc, 0xe7, 0x0, 0x80, 0xc7, 0x3c, 0x88, 0x81 } }
typedef struct _EFI_TIMER_ARCH_PROTOCOL EFI_TIMER_ARCH_PROTOCOL;
typedef VOID (EFIAPI *EFI_TIMER_NOTIFY)(UINT64 Time);
typedef EFI_STATUS (EFIAPI *EFI_TIMER_REGISTER_HANDLER)(EFI_TIMER_ARCH_PROTOCOL *This, EFI_TIMER_NOTIFY NotifyFunction);
typedef EFI_STATUS (EFIAPI *EFI_TIMER_SET_TIMER_PERIOD)(EFI_TIMER_ARCH_PROTOCOL *This, UINT64 TimerPeriod);
typedef EFI_STATUS (EFIAPI *EFI_TIMER_GET_TIMER_PERIOD)(EFI_TIMER_ARCH_PROTOCOL *This, UINT64 *TimerPeriod);
typedef EFI_STATUS (EFIAPI *EFI_TIMER_GENERATE_SOFT_INTERRUPT)(EFI_TIMER_ARCH_PROTOCOL *This);
struct _EFI_TIMER_ARCH_PROTOCOL {
  EFI_TIMER_REGISTER_HANDLER RegisterHandler;
  EFI_TIMER_SET_TIMER_PERIOD SetTimerPeriod;
  EFI_TIMER_GET_TIMER_PERIOD GetTimerPeriod;
  EFI_TIMER_GENERATE_SOFT_INTERRUPT GenerateSoftInterrupt;
};
extern EFI_GUID gEfiTimerArchProtocolGuid;
`,
  },
  {
    name: 'Protocol/Timestamp.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_TIMESTAMP_PROTOCOL_GUID { 0xafbfde41, 0x2e6e, 0x4262, {0xba, 0x65, 0x62, 0xb9, 0x23, 0x6e, 0x54, 0x95 } }
typedef struct _EFI_TIMESTAMP_PROTOCOL EFI_TIMESTAMP_PROTOCOL;
typedef struct {
  UINT64 Frequency;
  UINT64 EndValue;
} EFI_TIMESTAMP_PROPERTIES;
typedef UINT64 (EFIAPI *TIMESTAMP_GET)(VOID);
typedef EFI_STATUS (EFIAPI *TIMESTAMP_GET_PROPERTIES)(EFI_TIMESTAMP_PROPERTIES *Properties);
struct _EFI_TIMESTAMP_PROTOCOL {
  TIMESTAMP_GET GetTimestamp;
  TIMESTAMP_GET_PROPERTIES GetProperties;
};
extern EFI_GUID gEfiTimestampProtocolGuid;
`,
  },
  {
    name: 'Protocol/Variable.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_VARIABLE_ARCH_PROTOCOL_GUID { 0x1e5668e2, 0x8481, 0x11d4, {0xbc, 0xf1, 0x0, 0x80, 0xc7, 0x3c, 0x88, 0x81 } }
extern EFI_GUID gEfiVariableArchProtocolGuid;
`,
  },
  {
    name: 'Protocol/VariableWrite.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_VARIABLE_WRITE_ARCH_PROTOCOL_GUID { 0x6441f818, 0x6362, 0x4e44, {0xb5, 0x70, 0x7d, 0xba, 0x31, 0xdd, 0x24, 0x53 } }
extern EFI_GUID gEfiVariableWriteArchProtocolGuid;
`,
  },
  {
    name: 'Protocol/VariableLock.h',
    text: `#pragma once
#include <Uefi.h>
#define EDKII_VARIABLE_LOCK_PROTOCOL_GUID { 0xcd3d0a05, 0x9e24, 0x437c, { 0xa8, 0x91, 0x1e, 0xe0, 0x53, 0xdb, 0x76, 0x38 } }
typedef struct _EDKII_VARIABLE_LOCK_PROTOCOL EDKII_VARIABLE_LOCK_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EDKII_VARIABLE_LOCK_PROTOCOL_REQUEST_TO_LOCK)(const EDKII_VARIABLE_LOCK_PROTOCOL *This, CHAR16 *VariableName, EFI_GUID *VendorGuid);
struct _EDKII_VARIABLE_LOCK_PROTOCOL {
  EDKII_VARIABLE_LOCK_PROTOCOL_REQUEST_TO_LOCK RequestToLock;
};
extern EFI_GUID gEdkiiVariableLockProtocolGuid;
`,
  },
  {
    name: 'Protocol/WatchdogTimer.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_WATCHDOG_TIMER_ARCH_PROTOCOL_GUID { 0x665E3FF5, 0x46CC, 0x11d4, {0x9A, 0x38, 0x00, 0x90, 0x27, 0x3F, 0xC1, 0x4D } }
typedef struct _EFI_WATCHDOG_TIMER_ARCH_PROTOCOL EFI_WATCHDOG_TIMER_ARCH_PROTOCOL;
typedef VOID (EFIAPI *EFI_WATCHDOG_TIMER_NOTIFY)(UINT64 Time);
typedef EFI_STATUS (EFIAPI *EFI_WATCHDOG_TIMER_REGISTER_HANDLER)(EFI_WATCHDOG_TIMER_ARCH_PROTOCOL *This, EFI_WATCHDOG_TIMER_NOTIFY NotifyFunction);
typedef EFI_STATUS (EFIAPI *EFI_WATCHDOG_TIMER_SET_TIMER_PERIOD)(EFI_WATCHDOG_TIMER_ARCH_PROTOCOL *This, UINT64 TimerPeriod);
typedef EFI_STATUS (EFIAPI *EFI_WATCHDOG_TIMER_GET_TIMER_PERIOD)(EFI_WATCHDOG_TIMER_ARCH_PROTOCOL *This, UINT64 *TimerPeriod);
struct _EFI_WATCHDOG_TIMER_ARCH_PROTOCOL {
  EFI_WATCHDOG_TIMER_REGISTER_HANDLER RegisterHandler;
  EFI_WATCHDOG_TIMER_SET_TIMER_PERIOD SetTimerPeriod;
  EFI_WATCHDOG_TIMER_GET_TIMER_PERIOD GetTimerPeriod;
};
extern EFI_GUID gEfiWatchdogTimerArchProtocolGuid;
`,
  },
  {
    name: 'Protocol/Cpu.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/DebugSupport.h>
#define EFI_CPU_ARCH_PROTOCOL_GUID { 0x26baccb1, 0x6f42, 0x11d4, {0xbc, 0xe7, 0x0, 0x80, 0xc7, 0x3c, 0x88, 0x81 } }
typedef struct _EFI_CPU_ARCH_PROTOCOL EFI_CPU_ARCH_PROTOCOL;
typedef enum {
  EfiCpuFlushTypeWriteBackInvalidate,
  EfiCpuFlushTypeWriteBack,
  EfiCpuFlushTypeInvalidate,
  EfiCpuMaxFlushType
} EFI_CPU_FLUSH_TYPE;
typedef enum {
  EfiCpuInit,
  EfiCpuMaxInitType
} EFI_CPU_INIT_TYPE;
typedef VOID (EFIAPI *EFI_CPU_INTERRUPT_HANDLER)(const EFI_EXCEPTION_TYPE InterruptType, const EFI_SYSTEM_CONTEXT SystemContext);
typedef EFI_STATUS (EFIAPI *EFI_CPU_FLUSH_DATA_CACHE)(EFI_CPU_ARCH_PROTOCOL *This, EFI_PHYSICAL_ADDRESS Start, UINT64 Length, EFI_CPU_FLUSH_TYPE FlushType);
typedef EFI_STATUS (EFIAPI *EFI_CPU_ENABLE_INTERRUPT)(EFI_CPU_ARCH_PROTOCOL *This);
typedef EFI_STATUS (EFIAPI *EFI_CPU_DISABLE_INTERRUPT)(EFI_CPU_ARCH_PROTOCOL *This);
typedef EFI_STATUS (EFIAPI *EFI_CPU_GET_INTERRUPT_STATE)(EFI_CPU_ARCH_PROTOCOL *This, BOOLEAN *State);
typedef EFI_STATUS (EFIAPI *EFI_CPU_INIT)(EFI_CPU_ARCH_PROTOCOL *This, EFI_CPU_INIT_TYPE InitType);
typedef EFI_STATUS (EFIAPI *EFI_CPU_REGISTER_INTERRUPT_HANDLER)(EFI_CPU_ARCH_PROTOCOL *This, EFI_EXCEPTION_TYPE InterruptType, EFI_CPU_INTERRUPT_HANDLER InterruptHandler);
typedef EFI_STATUS (EFIAPI *EFI_CPU_GET_TIMER_VALUE)(EFI_CPU_ARCH_PROTOCOL *This, UINT32 TimerIndex, UINT64 *TimerValue, UINT64 *TimerPeriod);
typedef EFI_STATUS (EFIAPI *EFI_CPU_SET_MEMORY_ATTRIBUTES)(EFI_CPU_ARCH_PROTOCOL *This, EFI_PHYSICAL_ADDRESS BaseAddress, UINT64 Length, UINT64 Attributes);
struct _EFI_CPU_ARCH_PROTOCOL {
  EFI_CPU_FLUSH_DATA_CACHE FlushDataCache;
  EFI_CPU_ENABLE_INTERRUPT EnableInterrupt;
  EFI_CPU_DISABLE_INTERRUPT DisableInterrupt;
  EFI_CPU_GET_INTERRUPT_STATE GetInterruptState;
  EFI_CPU_INIT Init;
  EFI_CPU_REGISTER_INTERRUPT_HANDLER RegisterInterruptHandler;
  EFI_CPU_GET_TIMER_VALUE GetTimerValue;
  EFI_CPU_SET_MEMORY_ATTRIBUTES SetMemoryAttributes;
  UINT32 NumberOfTimers;
  UINT32 DmaBufferAlignment;
};
extern EFI_GUID gEfiCpuArchProtocolGuid;
`,
  },
  {
    name: 'Protocol/CpuIo2.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_CPU_IO2_PROTOCOL_GUID { 0xad61f191, 0xae5f, 0x4c0e, {0xb9, 0xfa, 0xe8, 0x69, 0xd2, 0x88, 0xc6, 0x4f} }
typedef struct _EFI_CPU_IO2_PROTOCOL EFI_CPU_IO2_PROTOCOL;
typedef enum {
  EfiCpuIoWidthUint8,
  EfiCpuIoWidthUint16,
  EfiCpuIoWidthUint32,
  EfiCpuIoWidthUint64,
  EfiCpuIoWidthFifoUint8,
  EfiCpuIoWidthFifoUint16,
  EfiCpuIoWidthFifoUint32,
  EfiCpuIoWidthFifoUint64,
  EfiCpuIoWidthFillUint8,
  EfiCpuIoWidthFillUint16,
  EfiCpuIoWidthFillUint32,
  EfiCpuIoWidthFillUint64,
  EfiCpuIoWidthMaximum
} EFI_CPU_IO_PROTOCOL_WIDTH;
typedef EFI_STATUS (EFIAPI *EFI_CPU_IO_PROTOCOL_IO_MEM)(EFI_CPU_IO2_PROTOCOL *This, EFI_CPU_IO_PROTOCOL_WIDTH Width, UINT64 Address, UINTN Count, VOID *Buffer);
typedef struct {
  EFI_CPU_IO_PROTOCOL_IO_MEM Read;
  EFI_CPU_IO_PROTOCOL_IO_MEM Write;
} EFI_CPU_IO_PROTOCOL_ACCESS;
struct _EFI_CPU_IO2_PROTOCOL {
  EFI_CPU_IO_PROTOCOL_ACCESS Mem;
  EFI_CPU_IO_PROTOCOL_ACCESS Io;
};
extern EFI_GUID gEfiCpuIo2ProtocolGuid;
`,
  },
  {
    name: 'Protocol/MpService.h',
    text: `#pragma once
#include <PiDxe.h>
#include <Uefi.h>
#define EFI_MP_SERVICES_PROTOCOL_GUID { 0x3fdda605, 0xa76e, 0x4f46, {0xad, 0x29, 0x12, 0xf4, 0x53, 0x1b, 0x3d, 0x08} }
#define CPU_V2_EXTENDED_TOPOLOGY BIT24
typedef struct _EFI_MP_SERVICES_PROTOCOL EFI_MP_SERVICES_PROTOCOL;
#define END_OF_CPU_LIST 0xffffffff
#define PROCESSOR_AS_BSP_BIT 0x00000001
#define PROCESSOR_ENABLED_BIT 0x00000002
#define PROCESSOR_HEALTH_STATUS_BIT 0x00000004
typedef struct {
  UINT32 Package;
  UINT32 Core;
  UINT32 Thread;
} EFI_CPU_PHYSICAL_LOCATION;
typedef struct {
  UINT32 Package;
  UINT32 Module;
  UINT32 Tile;
  UINT32 Die;
  UINT32 Core;
  UINT32 Thread;
} EFI_CPU_PHYSICAL_LOCATION2;
typedef union {
  EFI_CPU_PHYSICAL_LOCATION2 Location2;
} EXTENDED_PROCESSOR_INFORMATION;
typedef struct {
  UINT64 ProcessorId;
  UINT32 StatusFlag;
  EFI_CPU_PHYSICAL_LOCATION Location;
  EXTENDED_PROCESSOR_INFORMATION ExtendedInformation;
} EFI_PROCESSOR_INFORMATION;
typedef EFI_STATUS (EFIAPI *EFI_MP_SERVICES_GET_NUMBER_OF_PROCESSORS)(EFI_MP_SERVICES_PROTOCOL *This, UINTN *NumberOfProcessors, UINTN *NumberOfEnabledProcessors);
typedef EFI_STATUS (EFIAPI *EFI_MP_SERVICES_GET_PROCESSOR_INFO)(EFI_MP_SERVICES_PROTOCOL *This, UINTN ProcessorNumber, EFI_PROCESSOR_INFORMATION *ProcessorInfoBuffer);
typedef EFI_STATUS (EFIAPI *EFI_MP_SERVICES_STARTUP_ALL_APS)(EFI_MP_SERVICES_PROTOCOL *This, EFI_AP_PROCEDURE Procedure, BOOLEAN SingleThread, EFI_EVENT WaitEvent, UINTN TimeoutInMicroSeconds, VOID *ProcedureArgument, UINTN **FailedCpuList);
typedef EFI_STATUS (EFIAPI *EFI_MP_SERVICES_STARTUP_THIS_AP)(EFI_MP_SERVICES_PROTOCOL *This, EFI_AP_PROCEDURE Procedure, UINTN ProcessorNumber, EFI_EVENT WaitEvent, UINTN TimeoutInMicroseconds, VOID *ProcedureArgument, BOOLEAN *Finished);
typedef EFI_STATUS (EFIAPI *EFI_MP_SERVICES_SWITCH_BSP)(EFI_MP_SERVICES_PROTOCOL *This, UINTN ProcessorNumber, BOOLEAN EnableOldBSP);
typedef EFI_STATUS (EFIAPI *EFI_MP_SERVICES_ENABLEDISABLEAP)(EFI_MP_SERVICES_PROTOCOL *This, UINTN ProcessorNumber, BOOLEAN EnableAP, UINT32 *HealthFlag);
typedef EFI_STATUS (EFIAPI *EFI_MP_SERVICES_WHOAMI)(EFI_MP_SERVICES_PROTOCOL *This, UINTN *ProcessorNumber);
struct _EFI_MP_SERVICES_PROTOCOL {
  EFI_MP_SERVICES_GET_NUMBER_OF_PROCESSORS GetNumberOfProcessors;
  EFI_MP_SERVICES_GET_PROCESSOR_INFO GetProcessorInfo;
  EFI_MP_SERVICES_STARTUP_ALL_APS StartupAllAPs;
  EFI_MP_SERVICES_STARTUP_THIS_AP StartupThisAP;
  EFI_MP_SERVICES_SWITCH_BSP SwitchBSP;
  EFI_MP_SERVICES_ENABLEDISABLEAP EnableDisableAP;
  EFI_MP_SERVICES_WHOAMI WhoAmI;
};
extern EFI_GUID gEfiMpServiceProtocolGuid;
`,
  },
  {
    name: 'Protocol/IoMmu.h',
    text: `#pragma once
#include <Uefi.h>
#define EDKII_IOMMU_PROTOCOL_GUID { 0x4e939de9, 0xd948, 0x4b0f, { 0x88, 0xed, 0xe6, 0xe1, 0xce, 0x51, 0x7c, 0x1e } }
typedef struct _EDKII_IOMMU_PROTOCOL EDKII_IOMMU_PROTOCOL;
#define EDKII_IOMMU_PROTOCOL_REVISION 0x00010000
#define EDKII_IOMMU_ACCESS_READ 0x1
#define EDKII_IOMMU_ACCESS_WRITE 0x2
typedef enum {
  EdkiiIoMmuOperationBusMasterRead,
  EdkiiIoMmuOperationBusMasterWrite,
  EdkiiIoMmuOperationBusMasterCommonBuffer,
  EdkiiIoMmuOperationBusMasterRead64,
  EdkiiIoMmuOperationBusMasterWrite64,
  EdkiiIoMmuOperationBusMasterCommonBuffer64,
  EdkiiIoMmuOperationMaximum
} EDKII_IOMMU_OPERATION;
#define EDKII_IOMMU_ATTRIBUTE_MEMORY_WRITE_COMBINE 0x0080
#define EDKII_IOMMU_ATTRIBUTE_MEMORY_CACHED 0x0800
#define EDKII_IOMMU_ATTRIBUTE_DUAL_ADDRESS_CYCLE 0x8000
#define EDKII_IOMMU_ATTRIBUTE_VALID_FOR_ALLOCATE_BUFFER (EDKII_IOMMU_ATTRIBUTE_MEMORY_WRITE_COMBINE | EDKII_IOMMU_ATTRIBUTE_MEMORY_CACHED | EDKII_IOMMU_ATTRIBUTE_DUAL_ADDRESS_CYCLE)
#define EDKII_IOMMU_ATTRIBUTE_INVALID_FOR_ALLOCATE_BUFFER (~EDKII_IOMMU_ATTRIBUTE_VALID_FOR_ALLOCATE_BUFFER)
typedef EFI_STATUS (EFIAPI *EDKII_IOMMU_SET_ATTRIBUTE)(EDKII_IOMMU_PROTOCOL *This, EFI_HANDLE DeviceHandle, VOID *Mapping, UINT64 IoMmuAccess);
typedef EFI_STATUS (EFIAPI *EDKII_IOMMU_MAP)(EDKII_IOMMU_PROTOCOL *This, EDKII_IOMMU_OPERATION Operation, VOID *HostAddress, UINTN *NumberOfBytes, EFI_PHYSICAL_ADDRESS *DeviceAddress, VOID **Mapping);
typedef EFI_STATUS (EFIAPI *EDKII_IOMMU_UNMAP)(EDKII_IOMMU_PROTOCOL *This, VOID *Mapping);
typedef EFI_STATUS (EFIAPI *EDKII_IOMMU_ALLOCATE_BUFFER)(EDKII_IOMMU_PROTOCOL *This, EFI_ALLOCATE_TYPE Type, EFI_MEMORY_TYPE MemoryType, UINTN Pages, VOID **HostAddress, UINT64 Attributes);
typedef EFI_STATUS (EFIAPI *EDKII_IOMMU_FREE_BUFFER)(EDKII_IOMMU_PROTOCOL *This, UINTN Pages, VOID *HostAddress);
struct _EDKII_IOMMU_PROTOCOL {
  UINT64 Revision;
  EDKII_IOMMU_SET_ATTRIBUTE SetAttribute;
  EDKII_IOMMU_MAP Map;
  EDKII_IOMMU_UNMAP Unmap;
  EDKII_IOMMU_ALLOCATE_BUFFER AllocateBuffer;
  EDKII_IOMMU_FREE_BUFFER FreeBuffer;
};
extern EFI_GUID gEdkiiIoMmuProtocolGuid;
`,
  },
  {
    name: 'Protocol/DxeSmmReadyToLock.h',
    text: `#pragma once
#include <Protocol/DxeMmReadyToLock.h>
#define EFI_DXE_SMM_READY_TO_LOCK_PROTOCOL_GUID EFI_DXE_MM_READY_TO_LOCK_PROTOCOL_GUID
extern EFI_GUID gEfiDxeSmmReadyToLockProtocolGuid;
`,
  },
  {
    name: 'Protocol/DxeMmReadyToLock.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_DXE_MM_READY_TO_LOCK_PROTOCOL_GUID { 0x60ff8964, 0xe906, 0x41d0, { 0xaf, 0xed, 0xf2, 0x41, 0xe9, 0x74, 0xe0, 0x8e } }
extern EFI_GUID gEfiDxeMmReadyToLockProtocolGuid;
`,
  },
  {
    name: 'Protocol/SmmReadyToLock.h',
    text: `#pragma once
#include <Protocol/MmReadyToLock.h>
#define EFI_SMM_READY_TO_LOCK_PROTOCOL_GUID EFI_MM_READY_TO_LOCK_PROTOCOL_GUID
extern EFI_GUID gEfiSmmReadyToLockProtocolGuid;
`,
  },
  {
    name: 'Protocol/MmReadyToLock.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_MM_READY_TO_LOCK_PROTOCOL_GUID { 0x47b7fa8c, 0xf4bd, 0x4af6, { 0x82, 0x00, 0x33, 0x30, 0x86, 0xf0, 0xd2, 0xc8 } }
extern EFI_GUID gEfiMmReadyToLockProtocolGuid;
`,
  },
  {
    name: 'Protocol/ReportStatusCodeHandler.h',
    text: `#pragma once
#include <PiDxe.h>
#include <Uefi.h>
#define EFI_RSC_HANDLER_PROTOCOL_GUID { 0x86212936, 0xe76, 0x41c8, {0xa0, 0x3a, 0x2a, 0xf2, 0xfc, 0x1c, 0x39, 0xe2} }
typedef EFI_STATUS (EFIAPI *EFI_RSC_HANDLER_CALLBACK)(EFI_STATUS_CODE_TYPE CodeType, EFI_STATUS_CODE_VALUE Value, UINT32 Instance, EFI_GUID *CallerId, EFI_STATUS_CODE_DATA *Data);
typedef EFI_STATUS (EFIAPI *EFI_RSC_HANDLER_REGISTER)(EFI_RSC_HANDLER_CALLBACK Callback, EFI_TPL Tpl);
typedef EFI_STATUS (EFIAPI *EFI_RSC_HANDLER_UNREGISTER)(EFI_RSC_HANDLER_CALLBACK Callback);
typedef struct {
  EFI_RSC_HANDLER_REGISTER Register;
  EFI_RSC_HANDLER_UNREGISTER Unregister;
} EFI_RSC_HANDLER_PROTOCOL;
extern EFI_GUID gEfiRscHandlerProtocolGuid;
`,
  },
  {
    name: 'Protocol/StatusCode.h',
    text: `#pragma once
#include <PiDxe.h>
#include <Uefi.h>
#define EFI_STATUS_CODE_RUNTIME_PROTOCOL_GUID { 0xd2b2b828, 0x826, 0x48a7, { 0xb3, 0xdf, 0x98, 0x3c, 0x0, 0x60, 0x24, 0xf0 } }
typedef EFI_STATUS (EFIAPI *EFI_REPORT_STATUS_CODE)(EFI_STATUS_CODE_TYPE Type, EFI_STATUS_CODE_VALUE Value, UINT32 Instance, EFI_GUID *CallerId, EFI_STATUS_CODE_DATA *Data);
typedef struct _EFI_STATUS_CODE_PROTOCOL {
  EFI_REPORT_STATUS_CODE ReportStatusCode;
} EFI_STATUS_CODE_PROTOCOL;
extern EFI_GUID gEfiStatusCodeRuntimeProtocolGuid;
`,
  },
  {
    name: 'Protocol/Capsule.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_CAPSULE_ARCH_PROTOCOL_GUID { 0x5053697e, 0x2cbc, 0x4819, {0x90, 0xd9, 0x05, 0x80, 0xde, 0xee, 0x57, 0x54 }}
extern EFI_GUID gEfiCapsuleArchProtocolGuid;
`,
  },
  {
    name: 'Protocol/Decompress.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_DECOMPRESS_PROTOCOL_GUID { 0xd8117cfe, 0x94a6, 0x11d4, {0x9a, 0x3a, 0x0, 0x90, 0x27, 0x3f, 0xc1, 0x4d } }
typedef struct _EFI_DECOMPRESS_PROTOCOL EFI_DECOMPRESS_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_DECOMPRESS_GET_INFO)(EFI_DECOMPRESS_PROTOCOL *This, VOID *Source, UINT32 SourceSize, UINT32 *DestinationSize, UINT32 *ScratchSize);
typedef EFI_STATUS (EFIAPI *EFI_DECOMPRESS_DECOMPRESS)(EFI_DECOMPRESS_PROTOCOL *This, VOID *Source, UINT32 SourceSize, VOID *Destination, UINT32 DestinationSize, VOID *Scratch, UINT32 ScratchSize);
struct _EFI_DECOMPRESS_PROTOCOL {
  EFI_DECOMPRESS_GET_INFO GetInfo;
  EFI_DECOMPRESS_DECOMPRESS Decompress;
};
extern EFI_GUID gEfiDecompressProtocolGuid;
`,
  },
  {
    name: 'Protocol/Rng.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_RNG_PROTOCOL_GUID { 0x3152bca5, 0xeade, 0x433d, {0x86, 0x2e, 0xc0, 0x1c, 0xdc, 0x29, 0x1f, 0x44 } }
typedef struct _EFI_RNG_PROTOCOL EFI_RNG_PROTOCOL;
typedef EFI_GUID EFI_RNG_ALGORITHM;
#define EFI_RNG_ALGORITHM_SP800_90_HASH_256_GUID { 0xa7af67cb, 0x603b, 0x4d42, {0xba, 0x21, 0x70, 0xbf, 0xb6, 0x29, 0x3f, 0x96 } }
#define EFI_RNG_ALGORITHM_SP800_90_HMAC_256_GUID { 0xc5149b43, 0xae85, 0x4f53, {0x99, 0x82, 0xb9, 0x43, 0x35, 0xd3, 0xa9, 0xe7 } }
#define EFI_RNG_ALGORITHM_SP800_90_CTR_256_GUID { 0x44f0de6e, 0x4d8c, 0x4045, {0xa8, 0xc7, 0x4d, 0xd1, 0x68, 0x85, 0x6b, 0x9e } }
#define EFI_RNG_ALGORITHM_X9_31_3DES_GUID { 0x63c4785a, 0xca34, 0x4012, {0xa3, 0xc8, 0x0b, 0x6a, 0x32, 0x4f, 0x55, 0x46 } }
#define EFI_RNG_ALGORITHM_X9_31_AES_GUID { 0xacd03321, 0x777e, 0x4d3d, {0xb1, 0xc8, 0x20, 0xcf, 0xd8, 0x88, 0x20, 0xc9 } }
#define EFI_RNG_ALGORITHM_RAW { 0xe43176d7, 0xb6e8, 0x4827, {0xb7, 0x84, 0x7f, 0xfd, 0xc4, 0xb6, 0x85, 0x61 } }
typedef EFI_STATUS (EFIAPI *EFI_RNG_GET_INFO)(EFI_RNG_PROTOCOL *This, UINTN *RNGAlgorithmListSize, EFI_RNG_ALGORITHM *RNGAlgorithmList);
typedef EFI_STATUS (EFIAPI *EFI_RNG_GET_RNG)(EFI_RNG_PROTOCOL *This, EFI_RNG_ALGORITHM *RNGAlgorithm, UINTN RNGValueLength, UINT8 *RNGValue);
struct _EFI_RNG_PROTOCOL {
  EFI_RNG_GET_INFO GetInfo;
  EFI_RNG_GET_RNG GetRNG;
};
extern EFI_GUID gEfiRngProtocolGuid;
extern EFI_GUID gEfiRngAlgorithmSp80090Hash256Guid;
extern EFI_GUID gEfiRngAlgorithmSp80090Hmac256Guid;
extern EFI_GUID gEfiRngAlgorithmSp80090Ctr256Guid;
extern EFI_GUID gEfiRngAlgorithmX9313DesGuid;
extern EFI_GUID gEfiRngAlgorithmX931AesGuid;
extern EFI_GUID gEfiRngAlgorithmRaw;
`,
  },
];
