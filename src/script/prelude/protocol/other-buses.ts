// I2C, SPI, SMBus, super I/O, ISA and virtio. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const otherBusesHeaders: readonly Header[] = [
  {
    name: 'Protocol/DebugPort.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_DEBUGPORT_PROTOCOL_GUID { 0xEBA4E8D2, 0x3858, 0x41EC, {0xA2, 0x81, 0x26, 0x47, 0xBA, 0x96, 0x60, 0xD0 } }
extern EFI_GUID gEfiDebugPortProtocolGuid;
typedef struct _EFI_DEBUGPORT_PROTOCOL EFI_DEBUGPORT_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_DEBUGPORT_RESET)(EFI_DEBUGPORT_PROTOCOL *This);
typedef EFI_STATUS (EFIAPI *EFI_DEBUGPORT_WRITE)(EFI_DEBUGPORT_PROTOCOL *This, UINT32 Timeout, UINTN *BufferSize, VOID *Buffer);
typedef EFI_STATUS (EFIAPI *EFI_DEBUGPORT_READ)(EFI_DEBUGPORT_PROTOCOL *This, UINT32 Timeout, UINTN *BufferSize, VOID *Buffer);
typedef EFI_STATUS (EFIAPI *EFI_DEBUGPORT_POLL)(EFI_DEBUGPORT_PROTOCOL *This);
struct _EFI_DEBUGPORT_PROTOCOL {
  EFI_DEBUGPORT_RESET Reset;
  EFI_DEBUGPORT_WRITE Write;
  EFI_DEBUGPORT_READ Read;
  EFI_DEBUGPORT_POLL Poll;
};
#define EFI_DEBUGPORT_VARIABLE_NAME L"DEBUGPORT"
#define EFI_DEBUGPORT_VARIABLE_GUID EFI_DEBUGPORT_PROTOCOL_GUID
extern EFI_GUID gEfiDebugPortVariableGuid;
#define DEVICE_PATH_MESSAGING_DEBUGPORT EFI_DEBUGPORT_PROTOCOL_GUID
extern EFI_GUID gEfiDebugPortDevicePathGuid;
typedef struct {
  EFI_DEVICE_PATH_PROTOCOL Header;
  EFI_GUID Guid;
} DEBUGPORT_DEVICE_PATH;
`,
  },
  {
    name: 'Protocol/DebuggerConfiguration.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_DEBUGGER_CONFIGURATION_PROTOCOL_GUID { 0x577d959c, 0xe967, 0x4546, 0x86, 0x20, 0xc7, 0x78, 0xfa, 0xe5, 0xda, 0x5 }
#define EFI_DEBUGGER_CONFIGURATION_VERSION 0x00000001
typedef struct _EFI_DEBUGGER_CONFIGURATION_PROTOCOL {
  UINT32 DebuggerConfigurationRevision;
  VOID *DebuggerPrivateData;
} EFI_DEBUGGER_CONFIGURATION_PROTOCOL;
extern EFI_GUID gEfiDebuggerConfigurationProtocolGuid;
`,
  },
  {
    name: 'Protocol/FdtClient.h',
    text: `#pragma once
#include <Uefi.h>
#define FDT_CLIENT_PROTOCOL_GUID { 0xE11FACA0, 0x4710, 0x4C8E, {0xA7, 0xA2, 0x01, 0xBA, 0xA2, 0x59, 0x1B, 0x4C} }
typedef struct _FDT_CLIENT_PROTOCOL FDT_CLIENT_PROTOCOL;
typedef EFI_STATUS (EFIAPI *FDT_CLIENT_GET_NODE_PROPERTY)(FDT_CLIENT_PROTOCOL *This, INT32 Node, const CHAR8 *PropertyName, const VOID **Prop, UINT32 *PropSize);
typedef EFI_STATUS (EFIAPI *FDT_CLIENT_SET_NODE_PROPERTY)(FDT_CLIENT_PROTOCOL *This, INT32 Node, const CHAR8 *PropertyName, const VOID *Prop, UINT32 PropSize);
typedef EFI_STATUS (EFIAPI *FDT_CLIENT_FIND_COMPATIBLE_NODE)(FDT_CLIENT_PROTOCOL *This, const CHAR8 *CompatibleString, INT32 *Node);
typedef EFI_STATUS (EFIAPI *FDT_CLIENT_FIND_NEXT_COMPATIBLE_NODE)(FDT_CLIENT_PROTOCOL *This, const CHAR8 *CompatibleString, INT32 PrevNode, INT32 *Node);
typedef EFI_STATUS (EFIAPI *FDT_CLIENT_FIND_COMPATIBLE_NODE_PROPERTY)(FDT_CLIENT_PROTOCOL *This, const CHAR8 *CompatibleString, const CHAR8 *PropertyName, const VOID **Prop, UINT32 *PropSize);
typedef EFI_STATUS (EFIAPI *FDT_CLIENT_FIND_COMPATIBLE_NODE_REG)(FDT_CLIENT_PROTOCOL *This, const CHAR8 *CompatibleString, const VOID **Reg, UINTN *AddressCells, UINTN *SizeCells, UINT32 *RegSize);
typedef EFI_STATUS (EFIAPI *FDT_CLIENT_FIND_NEXT_MEMORY_NODE_REG)(FDT_CLIENT_PROTOCOL *This, INT32 PrevNode, INT32 *Node, const VOID **Reg, UINTN *AddressCells, UINTN *SizeCells, UINT32 *RegSize);
typedef EFI_STATUS (EFIAPI *FDT_CLIENT_FIND_MEMORY_NODE_REG)(FDT_CLIENT_PROTOCOL *This, INT32 *Node, const VOID **Reg, UINTN *AddressCells, UINTN *SizeCells, UINT32 *RegSize);
typedef EFI_STATUS (EFIAPI *FDT_CLIENT_GET_OR_INSERT_CHOSEN_NODE)(FDT_CLIENT_PROTOCOL *This, INT32 *Node);
struct _FDT_CLIENT_PROTOCOL {
  FDT_CLIENT_GET_NODE_PROPERTY GetNodeProperty;
  FDT_CLIENT_SET_NODE_PROPERTY SetNodeProperty;
  FDT_CLIENT_FIND_COMPATIBLE_NODE FindCompatibleNode;
  FDT_CLIENT_FIND_NEXT_COMPATIBLE_NODE FindNextCompatibleNode;
  FDT_CLIENT_FIND_COMPATIBLE_NODE_PROPERTY FindCompatibleNodeProperty;
  FDT_CLIENT_FIND_COMPATIBLE_NODE_REG FindCompatibleNodeReg;
  FDT_CLIENT_FIND_MEMORY_NODE_REG FindMemoryNodeReg;
  FDT_CLIENT_FIND_NEXT_MEMORY_NODE_REG FindNextMemoryNodeReg;
  FDT_CLIENT_GET_OR_INSERT_CHOSEN_NODE GetOrInsertChosenNode;
};
extern EFI_GUID gFdtClientProtocolGuid;
`,
  },
  {
    name: 'Protocol/I2cBusConfigurationManagement.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_I2C_BUS_CONFIGURATION_MANAGEMENT_PROTOCOL_GUID { 0x55b71fb5, 0x17c6, 0x410e, { 0xb5, 0xbd, 0x5f, 0xa2, 0xe3, 0xd4, 0x46, 0x6b }}
typedef struct _EFI_I2C_BUS_CONFIGURATION_MANAGEMENT_PROTOCOL EFI_I2C_BUS_CONFIGURATION_MANAGEMENT_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_I2C_BUS_CONFIGURATION_MANAGEMENT_PROTOCOL_ENABLE_I2C_BUS_CONFIGURATION)(const EFI_I2C_BUS_CONFIGURATION_MANAGEMENT_PROTOCOL *This, UINTN I2cBusConfiguration, EFI_EVENT Event, EFI_STATUS *I2cStatus);
struct _EFI_I2C_BUS_CONFIGURATION_MANAGEMENT_PROTOCOL {
  EFI_I2C_BUS_CONFIGURATION_MANAGEMENT_PROTOCOL_ENABLE_I2C_BUS_CONFIGURATION EnableI2cBusConfiguration;
};
extern EFI_GUID gEfiI2cBusConfigurationManagementProtocolGuid;
`,
  },
  {
    name: 'Protocol/I2cEnumerate.h',
    text: `#pragma once
#include <Uefi.h>
#include <Pi/PiI2c.h>
#define EFI_I2C_ENUMERATE_PROTOCOL_GUID { 0xda8cd7c4, 0x1c00, 0x49e2, { 0x80, 0x3e, 0x52, 0x14, 0xe7, 0x01, 0x89, 0x4c }}
typedef struct _EFI_I2C_ENUMERATE_PROTOCOL EFI_I2C_ENUMERATE_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_I2C_ENUMERATE_PROTOCOL_ENUMERATE)(const EFI_I2C_ENUMERATE_PROTOCOL *This, const EFI_I2C_DEVICE **Device);
typedef EFI_STATUS (EFIAPI *EFI_I2C_ENUMERATE_PROTOCOL_GET_BUS_FREQUENCY)(const EFI_I2C_ENUMERATE_PROTOCOL *This, UINTN I2cBusConfiguration, UINTN *BusClockHertz);
struct _EFI_I2C_ENUMERATE_PROTOCOL {
  EFI_I2C_ENUMERATE_PROTOCOL_ENUMERATE Enumerate;
  EFI_I2C_ENUMERATE_PROTOCOL_GET_BUS_FREQUENCY GetBusFrequency;
};
extern EFI_GUID gEfiI2cEnumerateProtocolGuid;
`,
  },
  {
    name: 'Protocol/I2cHost.h',
    text: `#pragma once
#include <Uefi.h>
#include <Pi/PiI2c.h>
#define EFI_I2C_HOST_PROTOCOL_GUID { 0xa5aab9e3, 0xc727, 0x48cd, { 0x8b, 0xbf, 0x42, 0x72, 0x33, 0x85, 0x49, 0x48 }}
typedef struct _EFI_I2C_HOST_PROTOCOL EFI_I2C_HOST_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_I2C_HOST_PROTOCOL_QUEUE_REQUEST)(const EFI_I2C_HOST_PROTOCOL *This, UINTN I2cBusConfiguration, UINTN SlaveAddress, EFI_EVENT Event, EFI_I2C_REQUEST_PACKET *RequestPacket, EFI_STATUS *I2cStatus);
struct _EFI_I2C_HOST_PROTOCOL {
  EFI_I2C_HOST_PROTOCOL_QUEUE_REQUEST QueueRequest;
  const EFI_I2C_CONTROLLER_CAPABILITIES *I2cControllerCapabilities;
};
extern EFI_GUID gEfiI2cHostProtocolGuid;
`,
  },
  {
    name: 'Protocol/I2cIo.h',
    text: `#pragma once
#include <Uefi.h>
#include <Pi/PiI2c.h>
#define EFI_I2C_IO_PROTOCOL_GUID { 0xb60a3e6b, 0x18c4, 0x46e5, { 0xa2, 0x9a, 0xc9, 0xa1, 0x06, 0x65, 0xa2, 0x8e }}
typedef struct _EFI_I2C_IO_PROTOCOL EFI_I2C_IO_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_I2C_IO_PROTOCOL_QUEUE_REQUEST)(const EFI_I2C_IO_PROTOCOL *This, UINTN SlaveAddressIndex, EFI_EVENT Event, EFI_I2C_REQUEST_PACKET *RequestPacket, EFI_STATUS *I2cStatus);
struct _EFI_I2C_IO_PROTOCOL {
  EFI_I2C_IO_PROTOCOL_QUEUE_REQUEST QueueRequest;
  const EFI_GUID *DeviceGuid;
  UINT32 DeviceIndex;
  UINT32 HardwareRevision;
  const EFI_I2C_CONTROLLER_CAPABILITIES *I2cControllerCapabilities;
};
extern EFI_GUID gEfiI2cIoProtocolGuid;
`,
  },
  {
    name: 'Protocol/I2cMaster.h',
    text: `#pragma once
#include <Uefi.h>
#include <Pi/PiI2c.h>
#define EFI_I2C_MASTER_PROTOCOL_GUID { 0xcd72881f, 0x45b5, 0x4feb, { 0x98, 0xc8, 0x31, 0x3d, 0xa8, 0x11, 0x74, 0x62 }}
typedef struct _EFI_I2C_MASTER_PROTOCOL EFI_I2C_MASTER_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_I2C_MASTER_PROTOCOL_SET_BUS_FREQUENCY)(const EFI_I2C_MASTER_PROTOCOL *This, UINTN *BusClockHertz);
typedef EFI_STATUS (EFIAPI *EFI_I2C_MASTER_PROTOCOL_RESET)(const EFI_I2C_MASTER_PROTOCOL *This);
typedef EFI_STATUS (EFIAPI *EFI_I2C_MASTER_PROTOCOL_START_REQUEST)(const EFI_I2C_MASTER_PROTOCOL *This, UINTN SlaveAddress, EFI_I2C_REQUEST_PACKET *RequestPacket, EFI_EVENT Event, EFI_STATUS *I2cStatus);
struct _EFI_I2C_MASTER_PROTOCOL {
  EFI_I2C_MASTER_PROTOCOL_SET_BUS_FREQUENCY SetBusFrequency;
  EFI_I2C_MASTER_PROTOCOL_RESET Reset;
  EFI_I2C_MASTER_PROTOCOL_START_REQUEST StartRequest;
  const EFI_I2C_CONTROLLER_CAPABILITIES *I2cControllerCapabilities;
};
extern EFI_GUID gEfiI2cMasterProtocolGuid;
`,
  },
  {
    name: 'Protocol/IpmiProtocol.h',
    text: `#pragma once
#include <Uefi.h>
typedef struct _IPMI_PROTOCOL IPMI_PROTOCOL;
#define IPMI_PROTOCOL_GUID { 0xdbc6381f, 0x5554, 0x4d14, 0x8f, 0xfd, 0x76, 0xd7, 0x87, 0xb8, 0xac, 0xbf }
#define SMM_IPMI_PROTOCOL_GUID { 0x5169af60, 0x8c5a, 0x4243, 0xb3, 0xe9, 0x56, 0xc5, 0x6d, 0x18, 0xee, 0x26 }
typedef EFI_STATUS (EFIAPI *IPMI_SUBMIT_COMMAND)(IPMI_PROTOCOL *This, UINT8 NetFunction, UINT8 Command, UINT8 *RequestData, UINT32 RequestDataSize, UINT8 *ResponseData, UINT32 *ResponseDataSize);
struct _IPMI_PROTOCOL {
  IPMI_SUBMIT_COMMAND IpmiSubmitCommand;
};
extern EFI_GUID gIpmiProtocolGuid;
extern EFI_GUID gSmmIpmiProtocolGuid;
`,
  },
  {
    name: 'Protocol/IsaHc.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_ISA_HC_PROTOCOL_GUID { 0xbcdaf080, 0x1bde, 0x4e22, {0xae, 0x6a, 0x43, 0x54, 0x1e, 0x12, 0x8e, 0xc4} }
#define EFI_ISA_HC_SERVICE_BINDING_PROTOCOL_GUID { 0xfad7933a, 0x6c21, 0x4234, {0xa4, 0x34, 0x0a, 0x8a, 0x0d, 0x2b, 0x07, 0x81} }
typedef struct _EFI_ISA_HC_PROTOCOL EFI_ISA_HC_PROTOCOL;
typedef struct _EFI_ISA_HC_PROTOCOL *PEFI_ISA_HC_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_ISA_HC_OPEN_IO)(const EFI_ISA_HC_PROTOCOL *This, UINT16 IoAddress, UINT16 IoLength, UINT64 *IoApertureHandle);
typedef EFI_STATUS (EFIAPI *EFI_ISA_HC_CLOSE_IO)(const EFI_ISA_HC_PROTOCOL *This, UINT64 IoApertureHandle);
struct _EFI_ISA_HC_PROTOCOL {
  UINT32 Version;
  EFI_ISA_HC_OPEN_IO OpenIoAperture;
  EFI_ISA_HC_CLOSE_IO CloseIoAperture;
};
extern EFI_GUID gEfiIsaHcProtocolGuid;
extern EFI_GUID gEfiIsaHcServiceBindingProtocolGuid;
`,
  },
  {
    name: 'Protocol/LegacySpiController.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_LEGACY_SPI_CONTROLLER_GUID { 0x39136fc7, 0x1a11, 0x49de, { 0xbf, 0x35, 0x0e, 0x78, 0xdd, 0xb5, 0x24, 0xfc }}
typedef struct _EFI_LEGACY_SPI_CONTROLLER_PROTOCOL EFI_LEGACY_SPI_CONTROLLER_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_LEGACY_SPI_CONTROLLER_PROTOCOL_ERASE_BLOCK_OPCODE)(const EFI_LEGACY_SPI_CONTROLLER_PROTOCOL *This, UINT8 EraseBlockOpcode);
typedef EFI_STATUS (EFIAPI *EFI_LEGACY_SPI_CONTROLLER_PROTOCOL_WRITE_STATUS_PREFIX)(const EFI_LEGACY_SPI_CONTROLLER_PROTOCOL *This, UINT8 WriteStatusPrefix);
typedef EFI_STATUS (EFIAPI *EFI_LEGACY_SPI_CONTROLLER_PROTOCOL_BIOS_BASE_ADDRESS)(const EFI_LEGACY_SPI_CONTROLLER_PROTOCOL *This, UINT32 BiosBaseAddress);
typedef EFI_STATUS (EFIAPI *EFI_LEGACY_SPI_CONTROLLER_PROTOCOL_CLEAR_SPI_PROTECT)(const EFI_LEGACY_SPI_CONTROLLER_PROTOCOL *This);
typedef BOOLEAN (EFIAPI *EFI_LEGACY_SPI_CONTROLLER_PROTOCOL_IS_RANGE_PROTECTED)(const EFI_LEGACY_SPI_CONTROLLER_PROTOCOL *This, UINT32 BiosAddress, UINT32 BlocksToProtect);
typedef EFI_STATUS (EFIAPI *EFI_LEGACY_SPI_CONTROLLER_PROTOCOL_PROTECT_NEXT_RANGE)(const EFI_LEGACY_SPI_CONTROLLER_PROTOCOL *This, UINT32 BiosAddress, UINT32 BlocksToProtect);
typedef EFI_STATUS (EFIAPI *EFI_LEGACY_SPI_CONTROLLER_PROTOCOL_LOCK_CONTROLLER)(const EFI_LEGACY_SPI_CONTROLLER_PROTOCOL *This);
struct _EFI_LEGACY_SPI_CONTROLLER_PROTOCOL {
  UINT32 MaximumOffset;
  UINT32 MaximumRangeBytes;
  UINT32 RangeRegisterCount;
  EFI_LEGACY_SPI_CONTROLLER_PROTOCOL_ERASE_BLOCK_OPCODE EraseBlockOpcode;
  EFI_LEGACY_SPI_CONTROLLER_PROTOCOL_WRITE_STATUS_PREFIX WriteStatusPrefix;
  EFI_LEGACY_SPI_CONTROLLER_PROTOCOL_BIOS_BASE_ADDRESS BiosBaseAddress;
  EFI_LEGACY_SPI_CONTROLLER_PROTOCOL_CLEAR_SPI_PROTECT ClearSpiProtect;
  EFI_LEGACY_SPI_CONTROLLER_PROTOCOL_IS_RANGE_PROTECTED IsRangeProtected;
  EFI_LEGACY_SPI_CONTROLLER_PROTOCOL_PROTECT_NEXT_RANGE ProtectNextRange;
  EFI_LEGACY_SPI_CONTROLLER_PROTOCOL_LOCK_CONTROLLER LockController;
};
extern EFI_GUID gEfiLegacySpiControllerProtocolGuid;
`,
  },
  {
    name: 'Protocol/LegacySpiFlash.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/SpiNorFlash.h>
#define EFI_LEGACY_SPI_FLASH_PROTOCOL_GUID { 0xf01bed57, 0x04bc, 0x4f3f, { 0x96, 0x60, 0xd6, 0xf2, 0xea, 0x22, 0x82, 0x59 }}
typedef struct _EFI_LEGACY_SPI_FLASH_PROTOCOL EFI_LEGACY_SPI_FLASH_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_LEGACY_SPI_FLASH_PROTOCOL_BIOS_BASE_ADDRESS)(const EFI_LEGACY_SPI_FLASH_PROTOCOL *This, UINT32 BiosBaseAddress);
typedef EFI_STATUS (EFIAPI *EFI_LEGACY_SPI_FLASH_PROTOCOL_CLEAR_SPI_PROTECT)(const EFI_LEGACY_SPI_FLASH_PROTOCOL *This);
typedef BOOLEAN (EFIAPI *EFI_LEGACY_SPI_FLASH_PROTOCOL_IS_RANGE_PROTECTED)(const EFI_LEGACY_SPI_FLASH_PROTOCOL *This, UINT32 BiosAddress, UINT32 BlocksToProtect);
typedef EFI_STATUS (EFIAPI *EFI_LEGACY_SPI_FLASH_PROTOCOL_PROTECT_NEXT_RANGE)(const EFI_LEGACY_SPI_FLASH_PROTOCOL *This, UINT32 BiosAddress, UINT32 BlocksToProtect);
typedef EFI_STATUS (EFIAPI *EFI_LEGACY_SPI_FLASH_PROTOCOL_LOCK_CONTROLLER)(const EFI_LEGACY_SPI_FLASH_PROTOCOL *This);
struct _EFI_LEGACY_SPI_FLASH_PROTOCOL {
  EFI_SPI_NOR_FLASH_PROTOCOL FlashProtocol;
  EFI_LEGACY_SPI_FLASH_PROTOCOL_BIOS_BASE_ADDRESS BiosBaseAddress;
  EFI_LEGACY_SPI_FLASH_PROTOCOL_CLEAR_SPI_PROTECT ClearSpiProtect;
  EFI_LEGACY_SPI_FLASH_PROTOCOL_IS_RANGE_PROTECTED IsRangeProtected;
  EFI_LEGACY_SPI_FLASH_PROTOCOL_PROTECT_NEXT_RANGE ProtectNextRange;
  EFI_LEGACY_SPI_FLASH_PROTOCOL_LOCK_CONTROLLER LockController;
};
extern EFI_GUID gEfiLegacySpiFlashProtocolGuid;
`,
  },
  {
    name: 'Protocol/LegacySpiSmmController.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/LegacySpiController.h>
#define EFI_LEGACY_SPI_SMM_CONTROLLER_PROTOCOL_GUID { 0x62331b78, 0xd8d0, 0x4c8c, { 0x8c, 0xcb, 0xd2, 0x7d, 0xfe, 0x32, 0xdb, 0x9b }}
typedef struct _EFI_LEGACY_SPI_CONTROLLER_PROTOCOL EFI_LEGACY_SPI_SMM_CONTROLLER_PROTOCOL;
extern EFI_GUID gEfiLegacySpiSmmControllerProtocolGuid;
`,
  },
  {
    name: 'Protocol/LegacySpiSmmFlash.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/LegacySpiFlash.h>
#define EFI_LEGACY_SPI_SMM_FLASH_PROTOCOL_GUID { 0x5e3848d4, 0x0db5, 0x4fc0, { 0x97, 0x29, 0x3f, 0x35, 0x3d, 0x4f, 0x87, 0x9f }}
typedef struct _EFI_LEGACY_SPI_FLASH_PROTOCOL EFI_LEGACY_SPI_SMM_FLASH_PROTOCOL;
extern EFI_GUID gEfiLegacySpiSmmFlashProtocolGuid;
`,
  },
  {
    name: 'Protocol/Ps2Policy.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_PS2_POLICY_PROTOCOL_GUID { 0x4df19259, 0xdc71, 0x4d46, {0xbe, 0xf1, 0x35, 0x7b, 0xb5, 0x78, 0xc4, 0x18 } }
#define EFI_KEYBOARD_CAPSLOCK 0x0004
#define EFI_KEYBOARD_NUMLOCK 0x0002
#define EFI_KEYBOARD_SCROLLLOCK 0x0001
typedef EFI_STATUS (EFIAPI *EFI_PS2_INIT_HARDWARE)(EFI_HANDLE Handle);
typedef struct {
  UINT8 KeyboardLight;
  EFI_PS2_INIT_HARDWARE Ps2InitHardware;
} EFI_PS2_POLICY_PROTOCOL;
extern EFI_GUID gEfiPs2PolicyProtocolGuid;
`,
  },
  {
    name: 'Protocol/SerialIo.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_SERIAL_IO_PROTOCOL_GUID { 0xBB25CF6F, 0xF1D4, 0x11D2, {0x9A, 0x0C, 0x00, 0x90, 0x27, 0x3F, 0xC1, 0xFD } }
#define EFI_SERIAL_TERMINAL_DEVICE_TYPE_GUID { 0X6AD9A60F, 0X5815, 0X4C7C, { 0X8A, 0X10, 0X50, 0X53, 0XD2, 0XBF, 0X7A, 0X1B } }
#define SERIAL_IO_PROTOCOL EFI_SERIAL_IO_PROTOCOL_GUID
typedef struct _EFI_SERIAL_IO_PROTOCOL EFI_SERIAL_IO_PROTOCOL;
typedef EFI_SERIAL_IO_PROTOCOL SERIAL_IO_INTERFACE;
typedef enum {
  DefaultParity,
  NoParity,
  EvenParity,
  OddParity,
  MarkParity,
  SpaceParity
} EFI_PARITY_TYPE;
typedef enum {
  DefaultStopBits,
  OneStopBit,
  OneFiveStopBits,
  TwoStopBits
} EFI_STOP_BITS_TYPE;
#define EFI_SERIAL_CLEAR_TO_SEND 0x00000010
#define EFI_SERIAL_DATA_SET_READY 0x00000020
#define EFI_SERIAL_RING_INDICATE 0x00000040
#define EFI_SERIAL_CARRIER_DETECT 0x00000080
#define EFI_SERIAL_INPUT_BUFFER_EMPTY 0x00000100
#define EFI_SERIAL_OUTPUT_BUFFER_EMPTY 0x00000200
#define EFI_SERIAL_REQUEST_TO_SEND 0x00000002
#define EFI_SERIAL_DATA_TERMINAL_READY 0x00000001
#define EFI_SERIAL_HARDWARE_LOOPBACK_ENABLE 0x00001000
#define EFI_SERIAL_SOFTWARE_LOOPBACK_ENABLE 0x00002000
#define EFI_SERIAL_HARDWARE_FLOW_CONTROL_ENABLE 0x00004000
typedef EFI_STATUS (EFIAPI *EFI_SERIAL_RESET)(EFI_SERIAL_IO_PROTOCOL *This);
typedef EFI_STATUS (EFIAPI *EFI_SERIAL_SET_ATTRIBUTES)(EFI_SERIAL_IO_PROTOCOL *This, UINT64 BaudRate, UINT32 ReceiveFifoDepth, UINT32 Timeout, EFI_PARITY_TYPE Parity, UINT8 DataBits, EFI_STOP_BITS_TYPE StopBits);
typedef EFI_STATUS (EFIAPI *EFI_SERIAL_SET_CONTROL_BITS)(EFI_SERIAL_IO_PROTOCOL *This, UINT32 Control);
typedef EFI_STATUS (EFIAPI *EFI_SERIAL_GET_CONTROL_BITS)(EFI_SERIAL_IO_PROTOCOL *This, UINT32 *Control);
typedef EFI_STATUS (EFIAPI *EFI_SERIAL_WRITE)(EFI_SERIAL_IO_PROTOCOL *This, UINTN *BufferSize, VOID *Buffer);
typedef EFI_STATUS (EFIAPI *EFI_SERIAL_READ)(EFI_SERIAL_IO_PROTOCOL *This, UINTN *BufferSize, VOID *Buffer);
typedef struct {
  UINT32 ControlMask;
  UINT32 Timeout;
  UINT64 BaudRate;
  UINT32 ReceiveFifoDepth;
  UINT32 DataBits;
  UINT32 Parity;
  UINT32 StopBits;
} EFI_SERIAL_IO_MODE;
#define EFI_SERIAL_IO_PROTOCOL_REVISION 0x00010000
#define EFI_SERIAL_IO_PROTOCOL_REVISION1p1 0x00010001
#define SERIAL_IO_INTERFACE_REVISION EFI_SERIAL_IO_PROTOCOL_REVISION
struct _EFI_SERIAL_IO_PROTOCOL {
  UINT32 Revision;
  EFI_SERIAL_RESET Reset;
  EFI_SERIAL_SET_ATTRIBUTES SetAttributes;
  EFI_SERIAL_SET_CONTROL_BITS SetControl;
  EFI_SERIAL_GET_CONTROL_BITS GetControl;
  EFI_SERIAL_WRITE Write;
  EFI_SERIAL_READ Read;
  EFI_SERIAL_IO_MODE *Mode;
  const EFI_GUID *DeviceTypeGuid;
};
extern EFI_GUID gEfiSerialIoProtocolGuid;
extern EFI_GUID gEfiSerialTerminalDeviceTypeGuid;
`,
  },
  {
    name: 'Protocol/SmbusHc.h',
    text: `#pragma once
#include <Uefi.h>
#include <IndustryStandard/SmBus.h>
#define EFI_SMBUS_HC_PROTOCOL_GUID {0xe49d33ed, 0x513d, 0x4634, { 0xb6, 0x98, 0x6f, 0x55, 0xaa, 0x75, 0x1c, 0x1b} }
typedef struct _EFI_SMBUS_HC_PROTOCOL EFI_SMBUS_HC_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_SMBUS_HC_EXECUTE_OPERATION)(const EFI_SMBUS_HC_PROTOCOL *This, EFI_SMBUS_DEVICE_ADDRESS SlaveAddress, EFI_SMBUS_DEVICE_COMMAND Command, EFI_SMBUS_OPERATION Operation, BOOLEAN PecCheck, UINTN *Length, VOID *Buffer);
typedef EFI_STATUS (EFIAPI *EFI_SMBUS_HC_PROTOCOL_ARP_DEVICE)(const EFI_SMBUS_HC_PROTOCOL *This, BOOLEAN ArpAll, EFI_SMBUS_UDID *SmbusUdid, EFI_SMBUS_DEVICE_ADDRESS *SlaveAddress);
typedef EFI_STATUS (EFIAPI *EFI_SMBUS_HC_PROTOCOL_GET_ARP_MAP)(const EFI_SMBUS_HC_PROTOCOL *This, UINTN *Length, EFI_SMBUS_DEVICE_MAP **SmbusDeviceMap);
typedef EFI_STATUS (EFIAPI *EFI_SMBUS_NOTIFY_FUNCTION)(EFI_SMBUS_DEVICE_ADDRESS SlaveAddress, UINTN Data);
typedef EFI_STATUS (EFIAPI *EFI_SMBUS_HC_PROTOCOL_NOTIFY)(const EFI_SMBUS_HC_PROTOCOL *This, EFI_SMBUS_DEVICE_ADDRESS SlaveAddress, UINTN Data, EFI_SMBUS_NOTIFY_FUNCTION NotifyFunction);
struct _EFI_SMBUS_HC_PROTOCOL {
  EFI_SMBUS_HC_EXECUTE_OPERATION Execute;
  EFI_SMBUS_HC_PROTOCOL_ARP_DEVICE ArpDevice;
  EFI_SMBUS_HC_PROTOCOL_GET_ARP_MAP GetArpMap;
  EFI_SMBUS_HC_PROTOCOL_NOTIFY Notify;
};
extern EFI_GUID gEfiSmbusHcProtocolGuid;
`,
  },
  {
    name: 'Protocol/SpiConfiguration.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_SPI_CONFIGURATION_GUID { 0x85a6d3e6, 0xb65b, 0x4afc, { 0xb3, 0x8f, 0xc6, 0xd5, 0x4a, 0xf6, 0xdd, 0xc8 }}
#define Hz(Frequency) (Frequency)
#define KHz(Frequency) (1000 * Hz (Frequency))
#define MHz(Frequency) (1000 * KHz (Frequency))
typedef struct _EFI_SPI_PERIPHERAL EFI_SPI_PERIPHERAL;
typedef EFI_STATUS (EFIAPI *EFI_SPI_CHIP_SELECT)(const EFI_SPI_PERIPHERAL *SpiPeripheral, BOOLEAN PinValue);
typedef EFI_STATUS (EFIAPI *EFI_SPI_CLOCK)(const EFI_SPI_PERIPHERAL *SpiPeripheral, UINT32 *ClockHz);
typedef struct _EFI_SPI_PART {
  const CHAR16 *Vendor;
  const CHAR16 *PartNumber;
  UINT32 MinClockHz;
  UINT32 MaxClockHz;
  BOOLEAN ChipSelectPolarity;
} EFI_SPI_PART;
typedef struct _EFI_SPI_BUS {
  const CHAR16 *FriendlyName;
  const EFI_SPI_PERIPHERAL *Peripherallist;
  const EFI_DEVICE_PATH_PROTOCOL *ControllerPath;
  EFI_SPI_CLOCK Clock;
  VOID *ClockParameter;
} EFI_SPI_BUS;
struct _EFI_SPI_PERIPHERAL {
  const EFI_SPI_PERIPHERAL *NextSpiPeripheral;
  const CHAR16 *FriendlyName;
  const GUID *SpiPeripheralDriverGuid;
  const EFI_SPI_PART *SpiPart;
  UINT32 MaxClockHz;
  BOOLEAN ClockPolarity;
  BOOLEAN ClockPhase;
  UINT32 Attributes;
  const VOID *ConfigurationData;
  const EFI_SPI_BUS *SpiBus;
  EFI_SPI_CHIP_SELECT ChipSelect;
  VOID *ChipSelectParameter;
};
typedef struct _EFI_SPI_CONFIGURATION_PROTOCOL {
  UINT32 BusCount;
  const EFI_SPI_BUS *const *const Buslist;
} EFI_SPI_CONFIGURATION_PROTOCOL;
extern EFI_GUID gEfiSpiConfigurationProtocolGuid;
`,
  },
  {
    name: 'Protocol/SpiHc.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/SpiConfiguration.h>
#include <Protocol/SpiIo.h>
#define EFI_SPI_HOST_GUID { 0xc74e5db2, 0xfa96, 0x4ae2, { 0xb3, 0x99, 0x15, 0x97, 0x7f, 0xe3, 0x0, 0x2d }}
#define EFI_SPI_HC_PROTOCOL_GUID EFI_SPI_HOST_GUID
typedef struct _EFI_SPI_HC_PROTOCOL EFI_SPI_HC_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_SPI_HC_PROTOCOL_CHIP_SELECT)(const EFI_SPI_HC_PROTOCOL *This, const EFI_SPI_PERIPHERAL *SpiPeripheral, BOOLEAN PinValue);
typedef EFI_STATUS (EFIAPI *EFI_SPI_HC_PROTOCOL_CLOCK)(const EFI_SPI_HC_PROTOCOL *This, const EFI_SPI_PERIPHERAL *SpiPeripheral, UINT32 *ClockHz);
typedef EFI_STATUS (EFIAPI *EFI_SPI_HC_PROTOCOL_TRANSACTION)(const EFI_SPI_HC_PROTOCOL *This, EFI_SPI_BUS_TRANSACTION *BusTransaction);
struct _EFI_SPI_HC_PROTOCOL {
  UINT32 Attributes;
  UINT32 FrameSizeSupportMask;
  UINT32 MaximumTransferBytes;
  EFI_SPI_HC_PROTOCOL_CHIP_SELECT ChipSelect;
  EFI_SPI_HC_PROTOCOL_CLOCK Clock;
  EFI_SPI_HC_PROTOCOL_TRANSACTION Transaction;
};
extern EFI_GUID gEfiSpiHcProtocolGuid;
`,
  },
  {
    name: 'Protocol/SpiIo.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/LegacySpiController.h>
#include <Protocol/SpiConfiguration.h>
typedef struct _EFI_SPI_IO_PROTOCOL EFI_SPI_IO_PROTOCOL;
typedef enum {
  SPI_TRANSACTION_FULL_DUPLEX,
  SPI_TRANSACTION_WRITE_ONLY,
  SPI_TRANSACTION_READ_ONLY,
  SPI_TRANSACTION_WRITE_THEN_READ,
} EFI_SPI_TRANSACTION_TYPE;
typedef EFI_STATUS (EFIAPI *EFI_SPI_IO_PROTOCOL_TRANSACTION)(const EFI_SPI_IO_PROTOCOL *This, EFI_SPI_TRANSACTION_TYPE TransactionType, BOOLEAN DebugTransaction, UINT32 ClockHz, UINT32 BusWidth, UINT32 FrameSize, UINT32 WriteBytes, UINT8 *WriteBuffer, UINT32 ReadBytes, UINT8 *ReadBuffer);
typedef EFI_STATUS (EFIAPI *EFI_SPI_IO_PROTOCOL_UPDATE_SPI_PERIPHERAL)(const EFI_SPI_IO_PROTOCOL *This, const EFI_SPI_PERIPHERAL *SpiPeripheral);
typedef struct _EFI_SPI_BUS_TRANSACTION {
  const EFI_SPI_PERIPHERAL *SpiPeripheral;
  EFI_SPI_TRANSACTION_TYPE TransactionType;
  BOOLEAN DebugTransaction;
  UINT32 BusWidth;
  UINT32 FrameSize;
  UINT32 WriteBytes;
  UINT8 *WriteBuffer;
  UINT32 ReadBytes;
  UINT8 *ReadBuffer;
} EFI_SPI_BUS_TRANSACTION;
struct _EFI_SPI_IO_PROTOCOL {
  const EFI_SPI_PERIPHERAL *SpiPeripheral;
  const EFI_SPI_PERIPHERAL *OriginalSpiPeripheral;
  UINT32 FrameSizeSupportMask;
  UINT32 MaximumTransferBytes;
  UINT32 Attributes;
  const EFI_LEGACY_SPI_CONTROLLER_PROTOCOL *LegacySpiProtocol;
  EFI_SPI_IO_PROTOCOL_TRANSACTION Transaction;
  EFI_SPI_IO_PROTOCOL_UPDATE_SPI_PERIPHERAL UpdateSpiPeripheral;
};
`,
  },
  {
    name: 'Protocol/SpiNorFlash.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/SpiConfiguration.h>
#define EFI_SPI_NOR_FLASH_PROTOCOL_GUID { 0xb57ec3fe, 0xf833, 0x4ba6, { 0x85, 0x78, 0x2a, 0x7d, 0x6a, 0x87, 0x44, 0x4b }}
typedef struct _EFI_SPI_NOR_FLASH_PROTOCOL EFI_SPI_NOR_FLASH_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_SPI_NOR_FLASH_PROTOCOL_GET_FLASH_ID)(const EFI_SPI_NOR_FLASH_PROTOCOL *This, UINT8 *Buffer);
typedef EFI_STATUS (EFIAPI *EFI_SPI_NOR_FLASH_PROTOCOL_READ_DATA)(const EFI_SPI_NOR_FLASH_PROTOCOL *This, UINT32 FlashAddress, UINT32 LengthInBytes, UINT8 *Buffer);
typedef EFI_STATUS (EFIAPI *EFI_SPI_NOR_FLASH_PROTOCOL_READ_STATUS)(const EFI_SPI_NOR_FLASH_PROTOCOL *This, UINT32 LengthInBytes, UINT8 *FlashStatus);
typedef EFI_STATUS (EFIAPI *EFI_SPI_NOR_FLASH_PROTOCOL_WRITE_STATUS)(const EFI_SPI_NOR_FLASH_PROTOCOL *This, UINT32 LengthInBytes, UINT8 *FlashStatus);
typedef EFI_STATUS (EFIAPI *EFI_SPI_NOR_FLASH_PROTOCOL_WRITE_DATA)(const EFI_SPI_NOR_FLASH_PROTOCOL *This, UINT32 FlashAddress, UINT32 LengthInBytes, UINT8 *Buffer);
typedef EFI_STATUS (EFIAPI *EFI_SPI_NOR_FLASH_PROTOCOL_ERASE)(const EFI_SPI_NOR_FLASH_PROTOCOL *This, UINT32 FlashAddress, UINT32 BlockCount);
struct _EFI_SPI_NOR_FLASH_PROTOCOL {
  const EFI_SPI_PERIPHERAL *SpiPeripheral;
  UINT32 FlashSize;
  UINT8 Deviceid[3];
  UINT32 EraseBlockBytes;
  EFI_SPI_NOR_FLASH_PROTOCOL_GET_FLASH_ID GetFlashid;
  EFI_SPI_NOR_FLASH_PROTOCOL_READ_DATA ReadData;
  EFI_SPI_NOR_FLASH_PROTOCOL_READ_DATA LfReadData;
  EFI_SPI_NOR_FLASH_PROTOCOL_READ_STATUS ReadStatus;
  EFI_SPI_NOR_FLASH_PROTOCOL_WRITE_STATUS WriteStatus;
  EFI_SPI_NOR_FLASH_PROTOCOL_WRITE_DATA WriteData;
  EFI_SPI_NOR_FLASH_PROTOCOL_ERASE Erase;
};
extern EFI_GUID gEfiSpiNorFlashProtocolGuid;
`,
  },
  {
    name: 'Protocol/SpiSmmConfiguration.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/SpiConfiguration.h>
#define EFI_SPI_SMM_CONFIGURATION_PROTOCOL_GUID { 0x995c6eca, 0x171b, 0x45fd, { 0xa3, 0xaa, 0xfd, 0x4c, 0x9c, 0x9d, 0xef, 0x59 }}
typedef struct _EFI_SPI_CONFIGURATION_PROTOCOL EFI_SPI_SMM_CONFIGURATION_PROTOCOL;
extern EFI_GUID gEfiSpiSmmConfigurationProtocolGuid;
`,
  },
  {
    name: 'Protocol/SpiSmmHc.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/SpiHc.h>
#define EFI_SPI_SMM_HC_PROTOCOL_GUID { 0xe9f02217, 0x2093, 0x4470, { 0x8a, 0x54, 0x5c, 0x2c, 0xff, 0xe7, 0x3e, 0xcb }}
typedef struct _EFI_SPI_HC_PROTOCOL EFI_SPI_SMM_HC_PROTOCOL;
extern EFI_GUID gEfiSpiSmmHcProtocolGuid;
`,
  },
  {
    name: 'Protocol/SpiSmmNorFlash.h',
    text: `#pragma once
#include <Uefi.h>
#include <Protocol/SpiNorFlash.h>
#define EFI_SPI_SMM_NOR_FLASH_PROTOCOL_GUID { 0xaab18f19, 0xfe14, 0x4666, { 0x86, 0x04, 0x87, 0xff, 0x6d, 0x66, 0x2c, 0x9a } }
typedef struct _EFI_SPI_NOR_FLASH_PROTOCOL EFI_SPI_SMM_NOR_FLASH_PROTOCOL;
extern EFI_GUID gEfiSpiSmmNorFlashProtocolGuid;
`,
  },
  {
    name: 'Protocol/SuperIo.h',
    text: `#pragma once
#include <Uefi.h>
#include <IndustryStandard/Acpi.h>
#define EFI_SIO_PROTOCOL_GUID { 0x215fdd18, 0xbd50, 0x4feb, { 0x89, 0xb, 0x58, 0xca, 0xb, 0x47, 0x39, 0xe9 } }
typedef union {
  ACPI_SMALL_RESOURCE_HEADER *SmallHeader;
  ACPI_LARGE_RESOURCE_HEADER *LargeHeader;
} ACPI_RESOURCE_HEADER_PTR;
typedef struct {
  UINT8 Register;
  UINT8 AndMask;
  UINT8 OrMask;
} EFI_SIO_REGISTER_MODIFY;
typedef struct _EFI_SIO_PROTOCOL EFI_SIO_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_SIO_REGISTER_ACCESS)(const EFI_SIO_PROTOCOL *This, BOOLEAN Write, BOOLEAN ExitCfgMode, UINT8 Register, UINT8 *Value);
typedef EFI_STATUS (EFIAPI *EFI_SIO_GET_RESOURCES)(const EFI_SIO_PROTOCOL *This, ACPI_RESOURCE_HEADER_PTR *ResourceList);
typedef EFI_STATUS (EFIAPI *EFI_SIO_SET_RESOURCES)(const EFI_SIO_PROTOCOL *This, ACPI_RESOURCE_HEADER_PTR ResourceList);
typedef EFI_STATUS (EFIAPI *EFI_SIO_POSSIBLE_RESOURCES)(const EFI_SIO_PROTOCOL *This, ACPI_RESOURCE_HEADER_PTR *ResourceCollection);
typedef EFI_STATUS (EFIAPI *EFI_SIO_MODIFY)(const EFI_SIO_PROTOCOL *This, const EFI_SIO_REGISTER_MODIFY *Command, UINTN NumberOfCommands);
struct _EFI_SIO_PROTOCOL {
  EFI_SIO_REGISTER_ACCESS RegisterAccess;
  EFI_SIO_GET_RESOURCES GetResources;
  EFI_SIO_SET_RESOURCES SetResources;
  EFI_SIO_POSSIBLE_RESOURCES PossibleResources;
  EFI_SIO_MODIFY Modify;
};
extern EFI_GUID gEfiSioProtocolGuid;
`,
  },
  {
    name: 'Protocol/SuperIoControl.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_SIO_CONTROL_PROTOCOL_GUID { 0xb91978df, 0x9fc1, 0x427d, { 0xbb, 0x5, 0x4c, 0x82, 0x84, 0x55, 0xca, 0x27 } }
typedef struct _EFI_SIO_CONTROL_PROTOCOL EFI_SIO_CONTROL_PROTOCOL;
typedef struct _EFI_SIO_CONTROL_PROTOCOL *PEFI_SIO_CONTROL_PROTOCOL;
typedef EFI_STATUS (EFIAPI *EFI_SIO_CONTROL_ENABLE)(const EFI_SIO_CONTROL_PROTOCOL *This);
typedef EFI_STATUS (EFIAPI *EFI_SIO_CONTROL_DISABLE)(const EFI_SIO_CONTROL_PROTOCOL *This);
struct _EFI_SIO_CONTROL_PROTOCOL {
  UINT32 Version;
  EFI_SIO_CONTROL_ENABLE EnableDevice;
  EFI_SIO_CONTROL_DISABLE DisableDevice;
};
extern EFI_GUID gEfiSioControlProtocolGuid;
`,
  },
  {
    name: 'Protocol/VirtioDevice.h',
    text: `#pragma once
#include <Uefi.h>
#include <IndustryStandard/Virtio.h>
#define VIRTIO_SPEC_REVISION(major, minor, revision) ((((major) & 0xFF) << 24) | (((minor) & 0xFF) << 16) | ((revision) & 0xFFFF))
#define VIRTIO_DEVICE_PROTOCOL_GUID { 0xfa920010, 0x6785, 0x4941, {0xb6, 0xec, 0x49, 0x8c, 0x57, 0x9f, 0x16, 0x0a } }
typedef struct _VIRTIO_DEVICE_PROTOCOL VIRTIO_DEVICE_PROTOCOL;
typedef enum {
  VirtioOperationBusMasterRead,
  VirtioOperationBusMasterWrite,
  VirtioOperationBusMasterCommonBuffer,
} VIRTIO_MAP_OPERATION;
typedef EFI_STATUS (EFIAPI *VIRTIO_DEVICE_READ)(VIRTIO_DEVICE_PROTOCOL *This, UINTN FieldOffset, UINTN FieldSize, UINTN BufferSize, VOID *Buffer);
typedef EFI_STATUS (EFIAPI *VIRTIO_DEVICE_WRITE)(VIRTIO_DEVICE_PROTOCOL *This, UINTN FieldOffset, UINTN FieldSize, UINT64 Value);
typedef EFI_STATUS (EFIAPI *VIRTIO_GET_DEVICE_FEATURES)(VIRTIO_DEVICE_PROTOCOL *This, UINT64 *DeviceFeatures);
typedef EFI_STATUS (EFIAPI *VIRTIO_SET_GUEST_FEATURES)(VIRTIO_DEVICE_PROTOCOL *This, UINT64 Features);
typedef EFI_STATUS (EFIAPI *VIRTIO_SET_QUEUE_ADDRESS)(VIRTIO_DEVICE_PROTOCOL *This, VRING *Ring, UINT64 RingBaseShift);
typedef EFI_STATUS (EFIAPI *VIRTIO_SET_QUEUE_SEL)(VIRTIO_DEVICE_PROTOCOL *This, UINT16 Index);
typedef EFI_STATUS (EFIAPI *VIRTIO_SET_QUEUE_NOTIFY)(VIRTIO_DEVICE_PROTOCOL *This, UINT16 Index);
typedef EFI_STATUS (EFIAPI *VIRTIO_SET_QUEUE_ALIGN)(VIRTIO_DEVICE_PROTOCOL *This, UINT32 Alignment);
typedef EFI_STATUS (EFIAPI *VIRTIO_SET_PAGE_SIZE)(VIRTIO_DEVICE_PROTOCOL *This, UINT32 PageSize);
typedef EFI_STATUS (EFIAPI *VIRTIO_GET_QUEUE_NUM_MAX)(VIRTIO_DEVICE_PROTOCOL *This, UINT16 *QueueNumMax);
typedef EFI_STATUS (EFIAPI *VIRTIO_SET_QUEUE_NUM)(VIRTIO_DEVICE_PROTOCOL *This, UINT16 QueueSize);
typedef EFI_STATUS (EFIAPI *VIRTIO_GET_DEVICE_STATUS)(VIRTIO_DEVICE_PROTOCOL *This, UINT8 *DeviceStatus);
typedef EFI_STATUS (EFIAPI *VIRTIO_SET_DEVICE_STATUS)(VIRTIO_DEVICE_PROTOCOL *This, UINT8 DeviceStatus);
typedef EFI_STATUS (EFIAPI *VIRTIO_ALLOCATE_SHARED)(VIRTIO_DEVICE_PROTOCOL *This, UINTN Pages, VOID **HostAddress);
typedef VOID (EFIAPI *VIRTIO_FREE_SHARED)(VIRTIO_DEVICE_PROTOCOL *This, UINTN Pages, VOID *HostAddress);
typedef EFI_STATUS (EFIAPI *VIRTIO_MAP_SHARED)(VIRTIO_DEVICE_PROTOCOL *This, VIRTIO_MAP_OPERATION Operation, VOID *HostAddress, UINTN *NumberOfBytes, EFI_PHYSICAL_ADDRESS *DeviceAddress, VOID **Mapping);
typedef EFI_STATUS (EFIAPI *VIRTIO_UNMAP_SHARED)(VIRTIO_DEVICE_PROTOCOL *This, VOID *Mapping);
struct _VIRTIO_DEVICE_PROTOCOL {
  UINT32 Revision;
  INT32 SubSystemDeviceId;
  VIRTIO_GET_DEVICE_FEATURES GetDeviceFeatures;
  VIRTIO_SET_GUEST_FEATURES SetGuestFeatures;
  VIRTIO_SET_QUEUE_ADDRESS SetQueueAddress;
  VIRTIO_SET_QUEUE_SEL SetQueueSel;
  VIRTIO_SET_QUEUE_NOTIFY SetQueueNotify;
  VIRTIO_SET_QUEUE_ALIGN SetQueueAlign;
  VIRTIO_SET_PAGE_SIZE SetPageSize;
  VIRTIO_GET_QUEUE_NUM_MAX GetQueueNumMax;
  VIRTIO_SET_QUEUE_NUM SetQueueNum;
  VIRTIO_GET_DEVICE_STATUS GetDeviceStatus;
  VIRTIO_SET_DEVICE_STATUS SetDeviceStatus;
  VIRTIO_DEVICE_WRITE WriteDevice;
  VIRTIO_DEVICE_READ ReadDevice;
  VIRTIO_ALLOCATE_SHARED AllocateSharedPages;
  VIRTIO_FREE_SHARED FreeSharedPages;
  VIRTIO_MAP_SHARED MapSharedBuffer;
  VIRTIO_UNMAP_SHARED UnmapSharedBuffer;
};
extern EFI_GUID gVirtioDeviceProtocolGuid;
`,
  },
];
