// The golden traces of the page allocator: allocation, record pages, and the wrap-around of low memory where the runtime
// granularity is 64 KiB. Addresses and page counts are hexadecimal as observed, keys decimal.

import { describe, expect, it } from 'vitest';
import type { Dxe } from '../../../src/machine/dxe';
import { Address, Any, addFree, allocate, bareCore, free, key, Max, records, text } from './firmware';

const START = ['100000-10FEFFF 7 F', '10FF000-10FFFFF 4 F'];
const TWO_52 = 1n << 52n;

/** Key 2 and 62 spare records: the first range costs itself and the page of records. */
function core(): Dxe {
  const dxe = bareCore();
  addFree(dxe, 0x100000, 0x1000);
  return dxe;
}

const spare = (dxe: Dxe): number => dxe.core.pages.spareRecords;

describe('the bare page allocator on X64', () => {
  const dxe = core();

  it('starts with a page of records', () => {
    expect(records(dxe)).toEqual(START);
    expect([key(dxe), spare(dxe)]).toEqual([2, 62]);
  });

  it('allocates downwards and joins what is alike', () => {
    expect(allocate(dxe, Any, 4, 1)).toBe('10FE000');
    expect(allocate(dxe, Any, 4, 1)).toBe('10FD000');
    expect(allocate(dxe, Any, 6, 1)).toBe('10FC000');
    expect(records(dxe).at(-1)).toBe('10FD000-10FFFFF 4 F');
    expect([key(dxe), spare(dxe)]).toEqual([5, 61]);
    expect(free(dxe, 0x10fd000, 1)).toBe('success');
    expect([key(dxe), spare(dxe)]).toEqual([6, 60]);
    expect(free(dxe, 0x10fe000, 1)).toBe('success');
    expect(free(dxe, 0x10fc000, 1)).toBe('success');
    expect(records(dxe)).toEqual(START);
    expect([key(dxe), spare(dxe)]).toEqual([8, 62]);
  });

  it('frees what lies before a hole and then fails', () => {
    expect(allocate(dxe, Address, 2, 0x10, 0x200000n)).toBe('200000');
    expect([key(dxe), spare(dxe)]).toEqual([9, 60]);
    expect(allocate(dxe, Address, 2, 0x10, 0x210000n)).toBe('210000');
    expect(records(dxe)[1]).toBe('200000-21FFFF 2 F');
    expect(free(dxe, 0x208000, 0x10)).toBe('success');
    expect([key(dxe), spare(dxe)]).toEqual([11, 58]);
    expect(free(dxe, 0x200000, 0x20)).toBe('NOT_FOUND');
    expect(records(dxe)[0]).toBe('100000-217FFF 7 F');
    expect(key(dxe)).toBe(12);
    expect(free(dxe, 0x218000, 8)).toBe('success');
    expect(records(dxe)).toEqual(START);
    expect(key(dxe)).toBe(13);
  });

  it('keeps below a highest address, which may lie anywhere in a page', () => {
    expect(allocate(dxe, Max, 4, 1, 0x1000000n)).toBe('FFF000');
    expect(allocate(dxe, Max, 4, 1, 0xffffffn)).toBe('FFE000');
    expect(allocate(dxe, Max, 4, 1, 0x1000fffn)).toBe('1000000');
    expect(allocate(dxe, Max, 4, 1, 0x1000ffen)).toBe('FFD000');
    expect(allocate(dxe, Max, 4, 1, 0xfffn)).toBe('OUT_OF_RESOURCES');
    expect(allocate(dxe, Max, 4, 1, 0n)).toBe('OUT_OF_RESOURCES');
    expect(key(dxe)).toBe(17);
    expect(allocate(dxe, Max, 4, 1, 0x100fffn)).toBe('100000');
    expect(key(dxe)).toBe(18);
  });

  it('checks its arguments in order', () => {
    expect(allocate(dxe, Address, 4, 1, 0x200001n)).toBe('NOT_FOUND');
    expect(allocate(dxe, Address, 4, 0, 0x200000n)).toBe('NOT_FOUND');
    for (const type of [0x10, 7, 0xe, 0xf, 0x6fffffff]) expect(allocate(dxe, Address, type, 1, 0x200000n)).toBe('INVALID_PARAMETER');
    expect(allocate(dxe, 3, 4, 1)).toBe('INVALID_PARAMETER');
    expect(allocate(dxe, 0xffff_ffff, 4, 1)).toBe('INVALID_PARAMETER');
    expect(text(dxe.allocatePages(Any, 4, 1n, null).status)).toBe('INVALID_PARAMETER');
    expect(allocate(dxe, Any, 4, 0)).toBe('OUT_OF_RESOURCES');
    expect(key(dxe)).toBe(18);
    expect(allocate(dxe, Address, 0x70000000, 1, 0x200000n)).toBe('200000');
    expect(free(dxe, 0x200000, 1)).toBe('success');
    expect(key(dxe)).toBe(20);
    expect(allocate(dxe, Address, 4, 1, 0n)).toBe('NOT_FOUND');
    expect(allocate(dxe, Address, 4, 1, 0x5000000n)).toBe('NOT_FOUND');
    expect(allocate(dxe, Address, 4, 1, 0xfffffffffffff000n)).toBe('NOT_FOUND');
    expect(allocate(dxe, Address, 4, 2, 0xfffffffffffff000n)).toBe('NOT_FOUND');
    expect(key(dxe)).toBe(20);
  });

  it('takes page counts modulo 2^52', () => {
    expect(allocate(dxe, Any, 4, (1n << 64n) - 1n)).toBe('OUT_OF_RESOURCES');
    expect(allocate(dxe, Any, 4, TWO_52)).toBe('INVALID_PARAMETER');
    expect(key(dxe)).toBe(20);
    expect(allocate(dxe, Any, 4, TWO_52 + 1n)).toBe('10FE000');
    expect(free(dxe, 0x10fe000, TWO_52 + 1n)).toBe('success');
    expect(allocate(dxe, Address, 4, TWO_52 + 1n, 0x200000n)).toBe('NOT_FOUND');
    expect(key(dxe)).toBe(22);
  });

  it('tells addresses outside memory from those off a page', () => {
    expect(free(dxe, 0x200800, 1)).toBe('INVALID_PARAMETER');
    expect(free(dxe, 0x5000800, 1)).toBe('NOT_FOUND');
    expect(free(dxe, 0x5000000, 1)).toBe('NOT_FOUND');
    expect(free(dxe, 0x200000, 1)).toBe('NOT_FOUND');
    expect(free(dxe, 0x200000, 0)).toBe('INVALID_PARAMETER');
    // The last byte of a record is not in it, since EDK2 compares its inclusive end strictly.
    expect(free(dxe, 0x10fffff, 1)).toBe('NOT_FOUND');
    expect(free(dxe, 0x10ffffe, 1)).toBe('INVALID_PARAMETER');
    expect(key(dxe)).toBe(22);
  });
});

describe('spare records', () => {
  it('come from a page of their own, taken in the middle of the edit that runs out', () => {
    const dxe = core();
    const seen: string[] = [];
    for (let call = 0; call < 70; call++) {
      const address = allocate(dxe, Any, call % 2 === 0 ? 3 : 2, 1);
      if ([0, 60, 61, 62, 63].includes(call)) seen.push(`${call}: ${address} key ${key(dxe)} spare ${spare(dxe)}`);
    }
    expect(seen).toEqual([
      '0: 10FE000 key 3 spare 61',
      '60: 10C2000 key 63 spare 1',
      '61: 10C1000 key 64 spare 0',
      '62: 10C0000 key 66 spare 62',
      '63: 10BE000 key 67 spare 61',
    ]);
    expect(records(dxe).length).toBe(73);
    expect(records(dxe)).toContain('10BF000-10BFFFF 4 F');
    dxe.check();
  });
});

describe('64 KiB granularity near address 0', () => {
  const dxe = bareCore('aarch64');

  it('wraps around in a range that ends below the first aligned address', () => {
    addFree(dxe, 0x40001000, 8);
    addFree(dxe, 0x1000, 8);
    expect(key(dxe)).toBe(3);
    expect(allocate(dxe, Any, 6, 1)).toBe('NOT_FOUND');
    expect(key(dxe)).toBe(3);
    expect(allocate(dxe, Any, 4, 1)).toBe('40007000');
  });

  it('keeps ExitBootServices from succeeding while PalCode lies off 64 KiB', () => {
    expect(allocate(dxe, Address, 13, 1, 0x40004000n)).toBe('40004000');
    expect(text(dxe.exitBootServices(null, dxe.mapKey))).toBe('INVALID_PARAMETER');
    expect(dxe.terminated).toBe(false);
    expect(free(dxe, 0x40004000, 1)).toBe('success');
    expect(text(dxe.exitBootServices(null, dxe.mapKey + 1n))).toBe('INVALID_PARAMETER');
    expect(text(dxe.exitBootServices(null, dxe.mapKey))).toBe('success');
    expect(dxe.terminated).toBe(true);
  });

  it('is not cured by more memory', () => {
    addFree(dxe, 0x50000000, 0x1000);
    expect(allocate(dxe, Any, 6, 1)).toBe('NOT_FOUND');
  });
});
