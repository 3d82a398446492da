// The golden trace of the pool on X64, and the sizes near 2^64 at which real firmware damages memory. Sizes are decimal,
// addresses hexadecimal as observed.

import { describe, expect, it } from 'vitest';
import { Bytes } from '../../../src/machine/bytes';
import type { Dxe } from '../../../src/machine/dxe';
import { Any, addFree, allocate, bareCore, free, freePool, hazards, key, pool, records, text } from './firmware';

function core(bytes?: Bytes): Dxe {
  const dxe = bareCore('x64', bytes === undefined ? {} : { bytes });
  addFree(dxe, 0x100000, 0x1000);
  return dxe;
}

describe.each([
  ['without simulated memory', undefined],
  ['with simulated memory', new Bytes()],
])('the pool %s', (_, bytes) => {
  const dxe = core(bytes);
  const buffers: string[] = [];
  const take = (type: number, ...sizes: number[]): string[] => {
    const taken = sizes.map((size) => pool(dxe, type, size));
    buffers.push(...taken);
    return taken;
  };

  it('carves blocks from pages', () => {
    expect(take(4, 1, 1, 1, 1, 1, 1)).toEqual(['10FE018', '10FEF18', '10FEF98', '10FEB18', '10FEE18', '10FEE98']);
    expect(take(4, 88, 89, 0, 216)).toEqual(['10FEB98', '10FEC18', '10FED18', '10FE098']);
    expect(take(4, 217, 344, 345)).toEqual(['10FE818', '10FE198', '10FE318']);
    expect(key(dxe)).toBe(3);
    expect(take(4, 600, 984, 1624)).toEqual(['10FD018', '10FD298', '10FD698']);
    expect(key(dxe)).toBe(4);
    expect(take(4, 2648)).toEqual(['10FC018']);
    expect(key(dxe)).toBe(5);
    expect(take(4, 2649, 4056, 4057, 5000)).toEqual(['10FB018', '10FA018', '10F8018', '10F6018']);
    expect(key(dxe)).toBe(9);
  });

  it('gives pages back when all of their blocks are free', () => {
    const keys = buffers.map((buffer) => {
      expect(freePool(dxe, buffer)).toBe('success');
      return key(dxe);
    });
    expect(keys).toEqual([9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 10, 10, 10, 11, 12, 13, 14, 15, 16]);
    expect(records(dxe)).toEqual(['100000-10FEFFF 7 F', '10FF000-10FFFFF 4 F']);
    dxe.check();
  });

  it('serves last in, first out', () => {
    const got = Array.from({ length: 33 }, () => pool(dxe, 2, 64));
    expect(got.slice(0, 32).map((buffer) => buffer.slice(4))).toEqual(
      '018 F18 F98 B18 E18 E98 B98 D98 C18 C98 D18 098 A18 A98 798 998 818 898 918 118 718 598 618 698 198 498 518 218 418 298 318 398'.split(
        ' ',
      ),
    );
    expect(got[32]).toBe('10FD018');
    expect(key(dxe)).toBe(18);
    const keys = got.map((buffer) => {
      freePool(dxe, buffer);
      return key(dxe);
    });
    expect(keys.slice(30)).toEqual([18, 19, 20]);
  });

  it('keeps the lists of an OEM or OS type in the pool while it has buffers', () => {
    const [first, second, third] = [pool(dxe, 0x70000001, 10), pool(dxe, 0x70000001, 10), pool(dxe, 0x80000000, 10)];
    expect([first, second, third]).toEqual(['10FD018', '10FDF18', '10FC018']);
    expect(key(dxe)).toBe(23);
    const keys = [first, second, third].map((buffer) => {
      freePool(dxe, buffer as string);
      return key(dxe);
    });
    expect(keys).toEqual([23, 24, 26]);
    dxe.check();
  });

  it('refuses what is no buffer', () => {
    const buffer = pool(dxe, 4, 100);
    const asserted = hazards(dxe, () => {
      expect(freePool(dxe, (BigInt(`0x${buffer}`) + 8n).toString(16))).toBe('INVALID_PARAMETER');
    });
    expect(asserted.map(({ kind }) => kind)).toEqual(['asserts']);
    expect(freePool(dxe, buffer)).toBe('success');
    expect(freePool(dxe, buffer)).toBe('INVALID_PARAMETER');
    expect(text(dxe.freePool(null))).toBe('INVALID_PARAMETER');
    expect(text(dxe.freePool(16n))).toBe('INVALID_PARAMETER');
    expect(text(dxe.freePool(0xffff_ffff_ffff_ffffn))).toBe('INVALID_PARAMETER');
    expect(text(dxe.allocatePool(4, 1n, false).status)).toBe('INVALID_PARAMETER');
  });

  it('believes a stale head of a page-backed block', () => {
    const buffer = pool(dxe, 4, 9000);
    expect(freePool(dxe, buffer)).toBe('success');
    const before = key(dxe);
    expect(freePool(dxe, buffer)).toBe('success');
    expect(key(dxe)).toBe(before);
    // The pages belong to somebody else by now, and are freed under them.
    expect(allocate(dxe, Any, 3, 3)).toBe((BigInt(`0x${buffer}`) - 24n).toString(16).toUpperCase());
    expect(freePool(dxe, buffer)).toBe('success');
    expect(key(dxe)).toBe(before + 2);
  });

  it('no longer believes it once the pool has written there', () => {
    const stale = pool(dxe, 4, 5000);
    expect(freePool(dxe, stale)).toBe('success');
    const next = pool(dxe, 4, 200);
    expect(next.slice(0, 4)).toBe('10FE');
    expect(freePool(dxe, next)).toBe('success');
    const other = pool(dxe, 4, 7000);
    expect(freePool(dxe, other)).toBe('success');
    expect(freePool(dxe, other)).toBe('success');
  });
});

describe('pool sizes near 2^64', () => {
  it.each([
    [0xffff_ffff_ffff_ffd8n, 'OUT_OF_RESOURCES', undefined],
    [0xffff_ffff_ffff_ffd7n, 'success', 'corrupts-memory'],
    [0xffff_ffff_ffff_ffd0n, 'success', 'corrupts-memory'],
    [0xffff_ffff_ffff_efd9n, 'success', 'corrupts-memory'],
    [0xffff_ffff_ffff_efd0n, 'OUT_OF_RESOURCES', undefined],
    [1n << 52n, 'OUT_OF_RESOURCES', undefined],
    [(1n << 52n) - 1n, 'OUT_OF_RESOURCES', undefined],
  ])('%x', (size, expected, hazard) => {
    const dxe = core();
    const found = hazards(dxe, () => {
      expect(text(dxe.allocatePool(4, size).status)).toBe(expected);
    });
    expect(found.find(({ kind }) => kind === 'corrupts-memory')?.kind).toBe(hazard);
    if (hazard === undefined) dxe.check();
  });

  it('give the address above the highest free block', () => {
    const dxe = core();
    expect(dxe.allocatePool(4, 0xffff_ffff_ffff_ffd0n).buffer).toBe(0x10ff018n);
  });
});

describe('pool whose pages are freed under it', () => {
  it('is a hazard when it is handed out again', () => {
    const dxe = core();
    const buffer = pool(dxe, 2, 5000);
    expect(free(dxe, Number(`0x${buffer}`) - 24, 2)).toBe('success');
    const found = hazards(dxe, () => {
      expect(pool(dxe, 2, 5000)).toBe(buffer);
    });
    expect(found.map(({ kind }) => kind)).toEqual(['corrupts-memory']);
  });
});
