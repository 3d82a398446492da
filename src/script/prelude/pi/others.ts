// What else the PI specification defines. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const othersHeaders: readonly Header[] = [
  {
    name: 'Pi/PiI2c.h',
    text: `#pragma once
#include <Uefi.h>
#define I2C_ADDRESSING_10_BIT 0x80000000
typedef struct {
  UINT32 StructureSizeInBytes;
  UINT32 MaximumReceiveBytes;
  UINT32 MaximumTransmitBytes;
  UINT32 MaximumTotalBytes;
} EFI_I2C_CONTROLLER_CAPABILITIES;
typedef struct {
  const EFI_GUID *DeviceGuid;
  UINT32 DeviceIndex;
  UINT32 HardwareRevision;
  UINT32 I2cBusConfiguration;
  UINT32 SlaveAddressCount;
  const UINT32 *SlaveAddressArray;
} EFI_I2C_DEVICE;
#define I2C_FLAG_READ 0x00000001
#define I2C_FLAG_SMBUS_OPERATION 0x00010000
#define I2C_FLAG_SMBUS_BLOCK 0x00020000
#define I2C_FLAG_SMBUS_PROCESS_CALL 0x00040000
#define I2C_FLAG_SMBUS_PEC 0x00080000
typedef struct {
  UINT32 Flags;
  UINT32 LengthInBytes;
  UINT8 *Buffer;
} EFI_I2C_OPERATION;
typedef struct {
  UINTN OperationCount;
  EFI_I2C_OPERATION Operation[1];
} EFI_I2C_REQUEST_PACKET;
`,
  },
  {
    name: 'Pi/PiS3BootScript.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_BOOT_SCRIPT_IO_WRITE_OPCODE 0x00
#define EFI_BOOT_SCRIPT_IO_READ_WRITE_OPCODE 0x01
#define EFI_BOOT_SCRIPT_MEM_WRITE_OPCODE 0x02
#define EFI_BOOT_SCRIPT_MEM_READ_WRITE_OPCODE 0x03
#define EFI_BOOT_SCRIPT_PCI_CONFIG_WRITE_OPCODE 0x04
#define EFI_BOOT_SCRIPT_PCI_CONFIG_READ_WRITE_OPCODE 0x05
#define EFI_BOOT_SCRIPT_SMBUS_EXECUTE_OPCODE 0x06
#define EFI_BOOT_SCRIPT_STALL_OPCODE 0x07
#define EFI_BOOT_SCRIPT_DISPATCH_OPCODE 0x08
#define EFI_BOOT_SCRIPT_DISPATCH_2_OPCODE 0x09
#define EFI_BOOT_SCRIPT_INFORMATION_OPCODE 0x0A
#define EFI_BOOT_SCRIPT_PCI_CONFIG2_WRITE_OPCODE 0x0B
#define EFI_BOOT_SCRIPT_PCI_CONFIG2_READ_WRITE_OPCODE 0x0C
#define EFI_BOOT_SCRIPT_IO_POLL_OPCODE 0x0D
#define EFI_BOOT_SCRIPT_MEM_POLL_OPCODE 0x0E
#define EFI_BOOT_SCRIPT_PCI_CONFIG_POLL_OPCODE 0x0F
#define EFI_BOOT_SCRIPT_PCI_CONFIG2_POLL_OPCODE 0x10
typedef enum {
  EfiBootScriptWidthUint8,
  EfiBootScriptWidthUint16,
  EfiBootScriptWidthUint32,
  EfiBootScriptWidthUint64,
  EfiBootScriptWidthFifoUint8,
  EfiBootScriptWidthFifoUint16,
  EfiBootScriptWidthFifoUint32,
  EfiBootScriptWidthFifoUint64,
  EfiBootScriptWidthFillUint8,
  EfiBootScriptWidthFillUint16,
  EfiBootScriptWidthFillUint32,
  EfiBootScriptWidthFillUint64,
  EfiBootScriptWidthMaximum,
} EFI_BOOT_SCRIPT_WIDTH;
`,
  },
  {
    name: 'Pi/PrePiDxeCis.h',
    text: `#pragma once
#include <Uefi.h>
#define EFI_GCD_MEMORY_TYPE_UNACCEPTED 7
`,
  },
  {
    name: 'Pi/PrePiHob.h',
    text: `#pragma once
#include <Uefi.h>
#define BZ3937_EFI_RESOURCE_MEMORY_UNACCEPTED 0x00000007
`,
  },
];
