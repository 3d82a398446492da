// EFI_MEMORY_* attribute bits under their specification names (UEFI 7.2.3; spec 1.2), without the prefix.

export const EFI_MEMORY = {
  UC: 0x1n,
  WC: 0x2n,
  WT: 0x4n,
  WB: 0x8n,
  UCE: 0x10n,
  WP: 0x1000n,
  RP: 0x2000n,
  XP: 0x4000n,
  NV: 0x8000n,
  MORE_RELIABLE: 0x1_0000n,
  RO: 0x2_0000n,
  SP: 0x4_0000n,
  CPU_CRYPTO: 0x8_0000n,
  HOT_PLUGGABLE: 0x10_0000n,
  ISA_VALID: 0x4000_0000_0000_0000n,
  RUNTIME: 0x8000_0000_0000_0000n,
} as const;

export type AttributeName = keyof typeof EFI_MEMORY;

/** EFI_CACHE_ATTRIBUTE_MASK, EFI_MEMORY_ACCESS_MASK and EFI_MEMORY_ATTRIBUTE_MASK. */
export const CACHE_MASK = 0x101fn;
export const ACCESS_MASK = 0x2_6000n;
export const ATTRIBUTE_MASK = 0xe_6000n;

/** Bits private to the DXE core, seen only in GCD fields. PORT_IO shares its bit with ISA_VALID. */
export const GCD_PRESENT = 0x0100_0000_0000_0000n;
export const GCD_INITIALIZED = 0x0200_0000_0000_0000n;
export const GCD_TESTED = 0x0400_0000_0000_0000n;
export const GCD_PORT_IO = 0x4000_0000_0000_0000n;

/** Names of the set bits, low bit first: `UC WC WT WB RUNTIME`; bits without a name follow as one hexadecimal number. */
export function attributeNames(attribute: bigint): string[] {
  const names: string[] = [];
  let rest = attribute;
  for (const [name, bit] of Object.entries(EFI_MEMORY)) {
    if ((attribute & bit) !== 0n) {
      names.push(name);
      rest &= ~bit;
    }
  }
  if (rest !== 0n) names.push(`0x${rest.toString(16)}`);
  return names;
}
