// Words for EFI_MEMORY_TYPE and EFI_MEMORY_* attributes as the programs of the field print them: the UEFI shell (short
// and -sfo), Linux, GRUB, U-Boot and the specification itself.

import { EFI_MEMORY } from '../uefi/attribute';
import { MEMORY_TYPE_NAMES } from '../uefi/memory-type';

/** Spellings by type, without case, blanks and punctuation. */
const SPELLINGS: readonly (readonly string[])[] = [
  ['reserved'],
  ['loadercode', 'ldrcode'],
  ['loaderdata', 'ldrdata'],
  ['bscode', 'bootservicecode', 'bootservicescode', 'bootcode'],
  ['bsdata', 'bootservicedata', 'bootservicesdata', 'bootdata'],
  ['rtcode', 'runtimecode', 'runtimeservicecode', 'runtimeservicescode'],
  ['rtdata', 'runtimedata', 'runtimeservicedata', 'runtimeservicesdata'],
  ['available', 'conventional', 'conventionalmemory', 'convmem'],
  ['unusable', 'unusablememory', 'unusablemem'],
  ['acpirecl', 'acpirec', 'acpireclaim', 'acpireclaimmemory', 'acpireclaimmem'],
  ['acpinvs', 'acpimemnvs', 'acpimemorynvs'],
  ['mmio', 'memmapio', 'memorymappedio', 'io'],
  ['mmioport', 'mmioportspace', 'memportio', 'memorymappedioportspace', 'ioport', 'ioports'],
  ['palcode', 'pal'],
  ['persistent', 'persistentmemory', 'persistentmem', 'persist'],
  ['unaccepted', 'unacceptedmemory', 'unacceptedmem', 'unaccept'],
];

const TYPES = new Map<string, number>();
SPELLINGS.forEach((spellings, type) => {
  for (const spelling of [...spellings, bare(MEMORY_TYPE_NAMES[type] as string)]) TYPES.set(spelling, type);
});

function bare(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Type of a word in any of these spellings; undefined when it is none of them. */
export function efiTypeOf(name: string): number | undefined {
  return name.length > 64 ? undefined : TYPES.get(bare(name));
}

const ATTRIBUTES = new Map<string, bigint>([
  ['RUN', EFI_MEMORY.RUNTIME],
  ['RT', EFI_MEMORY.RUNTIME],
  ['RUNTIME', EFI_MEMORY.RUNTIME],
  ['HP', EFI_MEMORY.HOT_PLUGGABLE],
  ['CC', EFI_MEMORY.CPU_CRYPTO],
  ['CRYPTO', EFI_MEMORY.CPU_CRYPTO],
  ['SP', EFI_MEMORY.SP],
  ['NV', EFI_MEMORY.NV],
  ['MR', EFI_MEMORY.MORE_RELIABLE],
  ['REL', EFI_MEMORY.MORE_RELIABLE],
  ['RO', EFI_MEMORY.RO],
  ['WP', EFI_MEMORY.WP],
  ['RP', EFI_MEMORY.RP],
  ['XP', EFI_MEMORY.XP],
  ['UCE', EFI_MEMORY.UCE],
  ['WB', EFI_MEMORY.WB],
  ['WT', EFI_MEMORY.WT],
  ['WC', EFI_MEMORY.WC],
  ['UC', EFI_MEMORY.UC],
]);

/**
 * Attributes of words separated by `separator`; empty words stand for bits that are not set, `attr=0x…` for all at once.
 * A string is the first word that is none.
 */
export function efiAttributesOf(text: string, separator: RegExp | string): bigint | string {
  let attributes = 0n;
  for (const part of text.split(separator)) {
    const word = part.trim();
    if (word === '') continue;
    const bits = ATTRIBUTES.get(word.toUpperCase());
    const raw = /^(?:attr=)?(0x[0-9a-f]{1,16})$/i.exec(word);
    if (bits !== undefined) attributes |= bits;
    else if (raw) attributes |= BigInt(raw[1] as string);
    else return word;
  }
  return attributes;
}
