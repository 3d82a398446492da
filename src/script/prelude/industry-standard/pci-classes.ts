// Macros that tell by the bytes of ClassCode what a function of PCI is.

/** A macro that tells by the bytes of ClassCode what a function of PCI is: base class, then sub-class and interface where given. */
export type ClassTest = readonly [name: string, base: string, sub?: string, programming?: string];

export const CLASS_TESTS: readonly ClassTest[] = [
  ['IS_PCI_DISPLAY', 'PCI_CLASS_DISPLAY'],
  ['IS_PCI_VGA', 'PCI_CLASS_DISPLAY', 'PCI_CLASS_DISPLAY_VGA', 'PCI_IF_VGA_VGA'],
  ['IS_PCI_8514', 'PCI_CLASS_DISPLAY', 'PCI_CLASS_DISPLAY_VGA', 'PCI_IF_VGA_8514'],
  ['IS_PCI_OLD', 'PCI_CLASS_OLD'],
  ['IS_PCI_OLD_VGA', 'PCI_CLASS_OLD', 'PCI_CLASS_OLD_VGA'],
  ['IS_PCI_IDE', 'PCI_CLASS_MASS_STORAGE', 'PCI_CLASS_MASS_STORAGE_IDE'],
  ['IS_PCI_SCSI', 'PCI_CLASS_MASS_STORAGE', 'PCI_CLASS_MASS_STORAGE_SCSI'],
  ['IS_PCI_RAID', 'PCI_CLASS_MASS_STORAGE', 'PCI_CLASS_MASS_STORAGE_RAID'],
  ['IS_PCI_LPC', 'PCI_CLASS_BRIDGE', 'PCI_CLASS_BRIDGE_ISA'],
  ['IS_PCI_P2P', 'PCI_CLASS_BRIDGE', 'PCI_CLASS_BRIDGE_P2P', 'PCI_IF_BRIDGE_P2P'],
  ['IS_PCI_P2P_SUB', 'PCI_CLASS_BRIDGE', 'PCI_CLASS_BRIDGE_P2P', 'PCI_IF_BRIDGE_P2P_SUBTRACTIVE'],
  ['IS_PCI_16550_SERIAL', 'PCI_CLASS_SCC', 'PCI_SUBCLASS_SERIAL', 'PCI_IF_16550'],
  ['IS_PCI_USB', 'PCI_CLASS_SERIAL', 'PCI_CLASS_SERIAL_USB'],
];

export function classTest([name, ...classes]: ClassTest): string {
  const tests = classes.map((value, i) => `(Pci)->Hdr.ClassCode[${2 - i}] == ${value}`);
  return `#define ${name}(Pci) (${tests.join(' && ')})\n`;
}
