// MemoryAllocationLib of drivers and applications (spec 8.1): thin wrappers over the boot services. In a PEIM the same names
// go to the PEI services, where pages carry the type, pool has none, and FreePool does nothing.

import { EFI_INVALID_PARAMETER } from '../../uefi/status';
import { hex } from '../../uefi/units';
import { type Word, wordOf } from '../words';
import { big } from './arguments';
import type { Builtin, Context } from './builtin';

const FILE = 'MdePkg/Library/UefiMemoryAllocationLib/MemoryAllocationLib.c';
const NOT_AN_ERROR = '!(((INTN)(RETURN_STATUS)(Status)) < 0)';
const PAGE = 4096n;

const KINDS = [
  ['', 4, 'EfiBootServicesData'],
  ['Runtime', 6, 'EfiRuntimeServicesData'],
  ['Reserved', 0, 'EfiReservedMemoryType'],
] as const;

/** AllocatePages (AllocateAnyPages): the address, or 0. No pages: 0 without a call. */
function allocatePages(context: Context, type: number, pages: bigint): bigint {
  if (pages === 0n) return 0n;
  context.atService();
  const { pei } = context.machine;
  const { status, memory } = pei ? pei.services.allocatePages(type, pages) : context.machine.services.allocatePages(0, type, pages, 0n);
  if (status !== 0n) return 0n;
  context.allocated('pages', wordOf(memory), wordOf(pages * PAGE), type);
  return memory;
}

/** FreePages; the status is only asserted. */
function freePages(context: Context, memory: bigint, pages: bigint): void {
  if (pages === 0n) context.assertFailed(FILE, 202, 'Pages != 0');
  const bytes = wordOf(BigInt.asUintN(64, pages * PAGE));
  context.checkFree('pages', wordOf(memory), bytes);
  context.atService();
  const { pei } = context.machine;
  const status = pei ? pei.services.freePages(memory, pages) : context.machine.services.freePages(memory, pages);
  if (status !== 0n) context.assertStatus(FILE, 213, status, NOT_AN_ERROR);
  else context.freed('pages', wordOf(memory), bytes);
}

/** The over-allocate-and-trim algorithm of spec 8.1. */
function allocateAligned(context: Context, type: number, pages: bigint, alignment: bigint): Word {
  if ((alignment & (alignment - 1n)) !== 0n) context.assertFailed(FILE, 245, '(Alignment & (Alignment - 1)) == 0');
  if (pages === 0n) return 0;
  if (alignment <= PAGE) return wordOf(allocatePages(context, type, pages));
  const real = pages + alignment / PAGE;
  if (real >= 1n << 64n) context.assertFailed(FILE, 258, 'RealPages > Pages');
  const memory = allocatePages(context, type, real);
  if (memory === 0n) return 0;
  const aligned = (memory + alignment - 1n) & ~(alignment - 1n);
  const lead = (aligned - memory) / PAGE;
  if (lead > 0n) trim(context, memory, lead, 275);
  const trail = real - pages - lead;
  if (trail > 0n) trim(context, aligned + pages * PAGE, trail, 285);
  return wordOf(aligned);
}

/**
 * Gives surplus pages back. Where the service refuses (64 KiB granularity) the pages leak, as they do in EDK2's release
 * builds; a debug build would stop here, but only for runtime types of an architecture that has the granularity.
 */
function trim(context: Context, memory: bigint, pages: bigint, line: number): void {
  context.atService();
  const { pei } = context.machine;
  const status = pei ? pei.services.freePages(memory, pages) : context.machine.services.freePages(memory, pages);
  if (status === 0n) context.freed('pages', wordOf(memory), wordOf(pages * PAGE));
  else if (status !== EFI_INVALID_PARAMETER) context.assertStatus(FILE, line, status, NOT_AN_ERROR);
  else {
    context.freed('pages', wordOf(memory), wordOf(pages * PAGE));
    context.report(
      'aligned-trim-fails',
      `the surplus of ${pages} pages at ${hex(memory)} cannot be given back: its address is not aligned to the runtime granularity. EDK2's release builds leak it, debug builds stop with an assertion`,
      'Ask for a number of pages that is a multiple of 16.',
    );
  }
}

/** AllocatePool of a type: the address, or 0. */
export function allocatePool(context: Context, type: number, size: bigint): bigint {
  const { pei } = context.machine;
  // PEI has no pool of a type: the Runtime and Reserved variants take whole pages.
  if (pei && type !== 4) return allocatePages(context, type, (size >> 12n) + (size & 0xfffn ? 1n : 0n));
  context.atService();
  const { status, buffer } = pei ? pei.services.allocatePool(size) : context.machine.services.allocatePool(type, size);
  if (status !== 0n || buffer === undefined) return 0n;
  context.allocated('pool', wordOf(buffer), wordOf(size), type);
  return buffer;
}

function allocateZeroPool(context: Context, type: number, size: bigint): bigint {
  const buffer = allocatePool(context, type, size);
  if (buffer !== 0n) context.set(wordOf(buffer), wordOf(size), 0);
  return buffer;
}

function allocateCopyPool(context: Context, type: number, size: bigint, source: bigint): bigint {
  if (source === 0n) context.assertFailed(FILE, 700, 'Buffer != ((void *) 0)');
  if (size > (1n << 64n) - source) context.assertFailed(FILE, 701, 'AllocationSize <= (0xFFFFFFFFFFFFFFFFULL - (UINTN) Buffer + 1)');
  const buffer = allocatePool(context, type, size);
  if (buffer !== 0n) context.copy(wordOf(buffer), wordOf(source), wordOf(size));
  return buffer;
}

/** FreePool; the status is only asserted. */
export function freePool(context: Context, buffer: bigint): void {
  if (context.machine.pei) return;
  context.checkFree('pool', wordOf(buffer), 0);
  context.atService();
  const status = context.machine.services.freePool(buffer === 0n ? null : buffer);
  if (status !== 0n) context.assertStatus(FILE, 819, status, NOT_AN_ERROR);
  else context.freed('pool', wordOf(buffer), 0);
}

const TYPE_DOC = 'Applications get boot services data too.';

export const memoryAllocationLib: readonly Builtin[] = [
  ...KINDS.flatMap(([kind, type, typeName]): Builtin[] => [
    {
      name: `Allocate${kind}Pages`,
      prototype: `VOID * EFIAPI Allocate${kind}Pages (IN UINTN Pages) __attribute__ ((allocates));`,
      doc: `Allocates pages of type ${typeName}. NULL when there is no room or Pages is 0.`,
      reference: 'MdePkg MemoryAllocationLib',
      needsBootServices: true,
      body: (context, args) => wordOf(allocatePages(context, type, big(args, 0))),
    },
    {
      name: `AllocateAligned${kind}Pages`,
      prototype: `VOID * EFIAPI AllocateAligned${kind}Pages (IN UINTN Pages, IN UINTN Alignment) __attribute__ ((allocates));`,
      doc: `Allocates pages of type ${typeName} at a multiple of Alignment, which is 0 or a power of two. Takes Alignment bytes more and gives the surplus back. NULL when there is no room or Pages is 0.`,
      reference: 'MdePkg MemoryAllocationLib',
      needsBootServices: true,
      body: (context, args) => allocateAligned(context, type, big(args, 0), big(args, 1)),
    },
    {
      name: `Allocate${kind}Pool`,
      prototype: `VOID * EFIAPI Allocate${kind}Pool (IN UINTN AllocationSize) __attribute__ ((allocates));`,
      doc: `Allocates a buffer of type ${typeName}; size 0 gives a valid pointer. NULL when there is no room.${kind === '' ? ` ${TYPE_DOC}` : ''}`,
      reference: 'MdePkg MemoryAllocationLib',
      needsBootServices: true,
      body: (context, args) => wordOf(allocatePool(context, type, big(args, 0))),
    },
    {
      name: `Allocate${kind}ZeroPool`,
      prototype: `VOID * EFIAPI Allocate${kind}ZeroPool (IN UINTN AllocationSize) __attribute__ ((allocates));`,
      doc: `Allocates a buffer of type ${typeName} and fills it with zeros. NULL when there is no room.`,
      reference: 'MdePkg MemoryAllocationLib',
      needsBootServices: true,
      body: (context, args) => wordOf(allocateZeroPool(context, type, big(args, 0))),
    },
    {
      name: `Allocate${kind}CopyPool`,
      prototype: `VOID * EFIAPI Allocate${kind}CopyPool (IN UINTN AllocationSize, IN CONST VOID *Buffer) __attribute__ ((allocates));`,
      doc: `Allocates a buffer of type ${typeName} and copies Buffer into it. NULL when there is no room.`,
      reference: 'MdePkg MemoryAllocationLib',
      needsBootServices: true,
      body: (context, args) => wordOf(allocateCopyPool(context, type, big(args, 0), big(args, 1))),
    },
    {
      name: `Reallocate${kind}Pool`,
      prototype: `VOID * EFIAPI Reallocate${kind}Pool (IN UINTN OldSize, IN UINTN NewSize, IN VOID *OldBuffer OPTIONAL) __attribute__ ((allocates));`,
      doc: `Allocates a zeroed buffer of type ${typeName}, copies the smaller of both sizes from OldBuffer and frees that. NULL, with OldBuffer untouched, when there is no room.`,
      reference: 'MdePkg MemoryAllocationLib',
      needsBootServices: true,
      body(context, args) {
        const buffer = allocateZeroPool(context, type, big(args, 1));
        const old = big(args, 2);
        if (buffer !== 0n && old !== 0n) {
          context.copy(wordOf(buffer), wordOf(old), Math.min(Number(args[0]), Number(args[1])));
          freePool(context, old);
        }
        return wordOf(buffer);
      },
    },
  ]),
  {
    name: 'FreePages',
    prototype: 'VOID EFIAPI FreePages (IN VOID *Buffer, IN UINTN Pages);',
    doc: 'Frees pages; an error of the service is asserted.',
    reference: 'MdePkg MemoryAllocationLib',
    needsBootServices: true,
    body(context, args) {
      freePages(context, big(args, 0), big(args, 1));
    },
  },
  {
    name: 'FreeAlignedPages',
    prototype: 'VOID EFIAPI FreeAlignedPages (IN VOID *Buffer, IN UINTN Pages);',
    doc: 'Frees pages of the Aligned functions; an error of the service is asserted.',
    reference: 'MdePkg MemoryAllocationLib',
    needsBootServices: true,
    body(context, args) {
      freePages(context, big(args, 0), big(args, 1));
    },
  },
  {
    name: 'FreePool',
    prototype: 'VOID EFIAPI FreePool (IN VOID *Buffer);',
    doc: 'Frees a pool buffer; an error of the service is asserted. In a PEIM it does nothing.',
    reference: 'MdePkg MemoryAllocationLib',
    needsBootServices: true,
    body(context, args) {
      freePool(context, big(args, 0));
    },
  },
];
