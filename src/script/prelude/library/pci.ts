// Libraries of PCI. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const pciHeaders: readonly Header[] = [
  {
    name: 'Library/PciLib.h',
    text: `#pragma once
#include <Uefi.h>
#define PCI_LIB_ADDRESS(Bus, Device, Function, Register) \\
  (((Bus) & 0xff) << 20 | ((Device) & 0x1f) << 15 | ((Function) & 7) << 12 | ((Register) & 0xfff))
RETURN_STATUS EFIAPI PciRegisterForRuntimeAccess (UINTN Address);
UINT8 EFIAPI PciRead8 (UINTN Address);
UINT8 EFIAPI PciWrite8 (UINTN Address, UINT8 Value);
UINT8 EFIAPI PciOr8 (UINTN Address, UINT8 OrData);
UINT8 EFIAPI PciAnd8 (UINTN Address, UINT8 AndData);
UINT8 EFIAPI PciAndThenOr8 (UINTN Address, UINT8 AndData, UINT8 OrData);
UINT8 EFIAPI PciBitFieldRead8 (UINTN Address, UINTN StartBit, UINTN EndBit);
UINT8 EFIAPI PciBitFieldWrite8 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT8 Value);
UINT8 EFIAPI PciBitFieldOr8 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT8 OrData);
UINT8 EFIAPI PciBitFieldAnd8 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT8 AndData);
UINT8 EFIAPI PciBitFieldAndThenOr8 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT8 AndData, UINT8 OrData);
UINT16 EFIAPI PciRead16 (UINTN Address);
UINT16 EFIAPI PciWrite16 (UINTN Address, UINT16 Value);
UINT16 EFIAPI PciOr16 (UINTN Address, UINT16 OrData);
UINT16 EFIAPI PciAnd16 (UINTN Address, UINT16 AndData);
UINT16 EFIAPI PciAndThenOr16 (UINTN Address, UINT16 AndData, UINT16 OrData);
UINT16 EFIAPI PciBitFieldRead16 (UINTN Address, UINTN StartBit, UINTN EndBit);
UINT16 EFIAPI PciBitFieldWrite16 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT16 Value);
UINT16 EFIAPI PciBitFieldOr16 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT16 OrData);
UINT16 EFIAPI PciBitFieldAnd16 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT16 AndData);
UINT16 EFIAPI PciBitFieldAndThenOr16 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT16 AndData, UINT16 OrData);
UINT32 EFIAPI PciRead32 (UINTN Address);
UINT32 EFIAPI PciWrite32 (UINTN Address, UINT32 Value);
UINT32 EFIAPI PciOr32 (UINTN Address, UINT32 OrData);
UINT32 EFIAPI PciAnd32 (UINTN Address, UINT32 AndData);
UINT32 EFIAPI PciAndThenOr32 (UINTN Address, UINT32 AndData, UINT32 OrData);
UINT32 EFIAPI PciBitFieldRead32 (UINTN Address, UINTN StartBit, UINTN EndBit);
UINT32 EFIAPI PciBitFieldWrite32 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT32 Value);
UINT32 EFIAPI PciBitFieldOr32 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT32 OrData);
UINT32 EFIAPI PciBitFieldAnd32 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT32 AndData);
UINT32 EFIAPI PciBitFieldAndThenOr32 (UINTN Address, UINTN StartBit, UINTN EndBit, UINT32 AndData, UINT32 OrData);
UINTN EFIAPI PciReadBuffer (UINTN StartAddress, UINTN Size, VOID *Buffer);
UINTN EFIAPI PciWriteBuffer (UINTN StartAddress, UINTN Size, VOID *Buffer);
`,
  },
];
