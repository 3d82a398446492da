// Addresses, pages and their spellings. Inside the machine a page is its frame number, a `number` up to 2^52 and
// exact; at the seams an address or a byte length is a `bigint`. The conversions between the two live here and
// nowhere else.

/** EFI_PAGE_SIZE, EFI_PAGE_SHIFT, EFI_PAGE_MASK (UEFI 7.2, MdePkg UefiBaseType.h). */
export const PAGE_SIZE = 4096;
export const PAGE_SHIFT = 12n;
export const PAGE_MASK = 0xfffn;

/** MAX_UINT64: arithmetic of the specification wraps at 64 bits. */
export const MASK64 = 0xffff_ffff_ffff_ffffn;

/** Frame number of the page that holds `address` (0 ≤ address < 2^64). */
export function frameOf(address: bigint): number {
  return Number(address >> PAGE_SHIFT);
}

/** First address of a frame (0 ≤ frame ≤ 2^52). A position with a fraction, see `positionOf`, gives its address too. */
export function addressOf(frame: number): bigint {
  if (frame <= 2 ** 41) return BigInt(frame * PAGE_SIZE);
  return BigInt(Math.floor(frame)) << PAGE_SHIFT;
}

/**
 * An address in pages: its frame number plus, off a page bound, a fraction in units of 1/4096. Exact below 2^53; above,
 * every address within a page gives the middle of that page.
 */
export function positionOf(address: bigint): number {
  if (address < 1n << 53n) return Number(address) / PAGE_SIZE;
  return Number(address >> PAGE_SHIFT) + ((address & PAGE_MASK) === 0n ? 0 : 0.5);
}

/** EFI_SIZE_TO_PAGES: pages that hold `bytes`, without overflow. */
export function pagesFor(bytes: bigint): bigint {
  return (bytes >> PAGE_SHIFT) + ((bytes & PAGE_MASK) === 0n ? 0n : 1n);
}

/** ALIGN_VALUE: up to the next multiple of a power of two, wrapping at 64 bits. */
export function alignUp(value: bigint, alignment: bigint): bigint {
  return (value + ((alignment - value) & (alignment - 1n))) & MASK64;
}

/** Down to a multiple of a power of two. */
export function alignDown(value: bigint, alignment: bigint): bigint {
  return value & ~(alignment - 1n);
}

/** `0x7A3F0000`, as firmware prints a number for people; padded with zeros to `digits` when given. */
export function hex(value: bigint | number, digits = 0): string {
  return `0x${value.toString(16).toUpperCase().padStart(digits, '0')}`;
}

/** `0x7a3f0000`, as JSON, device trees and the kernel's texts have it: for files that programs read. */
export function hexInFile(value: bigint | number): string {
  return `0x${value.toString(16)}`;
}

const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'] as const;

/** A byte count as people say it: at most three figures and a binary unit, e.g. `632 KiB`, `1.88 GiB`. */
export function humanSize(bytes: bigint | number): string {
  let value = Number(bytes);
  let unit = 0;
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1024;
    unit++;
  }
  const figures = value >= 100 || Number.isInteger(value) ? Math.round(value).toString() : value.toPrecision(3);
  return `${figures.includes('.') ? figures.replace(/\.?0+$/, '') : figures} ${UNITS[unit]}`;
}

const SCALE: Record<string, bigint> = { '': 1n, K: 1n << 10n, M: 1n << 20n, G: 1n << 30n, T: 1n << 40n, P: 1n << 50n };

/**
 * Value of an address or size expression: numbers in decimal or `0x` hexadecimal, with an optional binary suffix
 * (`K`, `M`, `G`, `T`, `P`; `KiB` and `KB` mean the same), joined by `+` and `-`: `0xA0000`, `640K`, `4G-16M`.
 * `_` may separate digits. Returns a sentence that says what was expected when the text is none, or when the
 * value does not lie in 0 … 2^64.
 */
export function parseAddress(text: string): bigint | string {
  const source = text.trim();
  if (source === '') return 'expected an address or a size such as 0xA0000, 640K or 4G-16M';
  const term = /\s*([+-]?)\s*(0[xX]_*[0-9a-fA-F][0-9a-fA-F_]*|[0-9][0-9_]*)\s*(?:([kKmMgGtTpP])(?:i?[bB])?|[bB])?\s*/y;
  let value = 0n;
  while (term.lastIndex < source.length) {
    const at = term.lastIndex;
    const match = term.exec(source);
    if (!match || (at > 0 && match[1] === '')) {
      return `expected a number such as 0xA0000, 640K or 4G-16M, found "${source.slice(at)}"`;
    }
    const number = BigInt((match[2] as string).replaceAll('_', ''));
    const scaled = number * (SCALE[(match[3] ?? '').toUpperCase()] as bigint);
    value = match[1] === '-' ? value - scaled : value + scaled;
  }
  if (value < 0n) return `${source} is negative`;
  if (value > MASK64 + 1n) return `${source} is above 2^64`;
  return value;
}
