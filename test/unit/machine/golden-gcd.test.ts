// The golden traces of frees across types, of capabilities and attributes, of the GCD services, and of the 64 KiB
// architectures. Addresses and page counts are hexadecimal as observed, keys and counters decimal.

import { describe, expect, it } from 'vitest';
import { Dxe } from '../../../src/machine/dxe';
import type { Hob } from '../../../src/machine/hand-off';
import {
  Address,
  Any,
  allocate,
  allocation,
  descriptors,
  free,
  freePool,
  handOff,
  hazards,
  key,
  pool,
  records,
  resource,
  status,
  text,
} from './firmware';

const CPU: Hob = { kind: 'cpu', sizeOfMemorySpace: 36, sizeOfIoSpace: 16 };
const PHIT = { hobStart: 0x6000000, memoryTop: 0x7000000, freeTop: 0x6f60000 };
const RUNTIME = 0x8000_0000_0000_0000n;
const XP = 0x4000n;

describe('frees across types and attributes', () => {
  const dxe = Dxe.start(
    handOff(
      [
        CPU,
        resource('SystemMemory', 0x3c07, 0x100000, 0x7f00000),
        resource('SystemMemory', 0x3c03, 0x9000000, 0x100000),
        allocation(4, 0x6fe0000, 0x20000),
      ],
      PHIT,
    ),
  );
  const counters = (): bigint[] => [2, 3, 6, 7].map((type) => dxe.core.bins.currentPages(type));

  it('count one key for each record', () => {
    expect(key(dxe)).toBe(5);
    expect(allocate(dxe, Address, 2, 4, 0x200000n)).toBe('200000');
    expect(allocate(dxe, Address, 3, 4, 0x204000n)).toBe('204000');
    expect(allocate(dxe, Address, 6, 4, 0x208000n)).toBe('208000');
    expect([key(dxe), ...counters()]).toEqual([8, 4n, 4n, 4n, 0n]);
    expect(free(dxe, 0x200000, 0xc)).toBe('success');
    expect([key(dxe), ...counters()]).toEqual([11, 0n, 0n, 0n, 36n]);
  });

  it('split records by their capabilities', () => {
    expect(text(dxe.setMemorySpaceCapabilities(0x300000n, 0x10000n, RUNTIME | XP | 0xfn))).toBe('success');
    expect(key(dxe)).toBe(12);
    expect(records(dxe)).toContain('300000-30FFFF 7 400F');
    expect(allocate(dxe, Address, 4, 2, 0x2ff000n)).toBe('NOT_FOUND');
    expect(key(dxe)).toBe(13);
    expect(allocate(dxe, Address, 4, 1, 0x2ff000n)).toBe('2FF000');
    expect(allocate(dxe, Address, 4, 1, 0x300000n)).toBe('300000');
    expect(key(dxe)).toBe(15);
    expect(descriptors(dxe)).toContain('2FF000 2 4 F');
    expect(text(dxe.setMemorySpaceCapabilities(0x200000n, 0x200000n, RUNTIME | 0xfn))).toBe('success');
    expect(key(dxe)).toBe(26);
    expect(free(dxe, 0x2ff000, 2)).toBe('success');
    expect(key(dxe)).toBe(27);
    dxe.check();
  });
});

describe('the GCD services', () => {
  const dxe = Dxe.start(
    handOff(
      [
        CPU,
        resource('SystemMemory', 0x3c07, 0x100000, 0x7f00000),
        resource('MemoryMappedIO', 0x403, 0xfec00000, 0x1000),
        resource('MemoryMappedIO', 0x403, 0xffc00000, 0x400000),
      ],
      PHIT,
    ),
  );
  const Mmio = 3;
  const add = (type: number, base: bigint, length: bigint): string => text(dxe.addMemorySpace(type, base, length, 1n));
  /** Status or the address found; on failure the address left behind follows. */
  const find = (how: number, type: number, alignment: bigint, length: bigint, at = 0n): string => {
    const result = dxe.memorySpace.allocate(how, type, alignment, length, at, 'H1', null);
    const memory = result.memory.toString(16).toUpperCase();
    if (result.status === 0n) return memory;
    return result.memory === at ? text(result.status) : `${text(result.status)} ${memory}`;
  };

  it('add', () => {
    expect(add(Mmio, 0x80000000n, 0x10000000n)).toBe('success');
    expect(add(Mmio, 0x8fffffffn, 2n)).toBe('ACCESS_DENIED');
    expect(add(Mmio, 0x1000000000n, 0x1000n)).toBe('UNSUPPORTED');
    expect(add(Mmio, 0x90000000n, 0n)).toBe('INVALID_PARAMETER');
    expect(add(0, 0x90000000n, 0x1000n)).toBe('INVALID_PARAMETER');
    expect(add(7, 0x90000000n, 0x1000n)).toBe('INVALID_PARAMETER');
  });

  it('search', () => {
    expect(find(0, Mmio, 12n, 0x1000n)).toBe('80000000');
    expect(find(0, Mmio, 12n, 0x1000n)).toBe('80001000');
    expect(find(3, Mmio, 12n, 0x1000n)).toBe('FFFFF000');
    expect(find(3, Mmio, 16n, 0x1000n)).toBe('FFFF0000');
    expect(find(1, Mmio, 12n, 0x2000n, 0x80002000n)).toBe('NOT_FOUND');
    expect(find(1, Mmio, 12n, 0x2000n, 0x80003fffn)).toBe('80002000');
    expect(find(4, Mmio, 12n, 0x1000n, 0x80007fffn)).toBe('80007000');
    expect(find(4, Mmio, 12n, 0x1000n, 0x80007ffen)).toBe('80006000');
    expect(find(4, Mmio, 12n, 0x1000n, 0x80000fffn)).toBe('NOT_FOUND');
  });

  it('check what is asked for', () => {
    expect(find(2, Mmio, 12n, 0x1000n, 0x80000000n)).toBe('NOT_FOUND');
    expect(find(2, Mmio, 12n, 0x1000n, 0x88000800n)).toBe('NOT_FOUND');
    expect(find(2, 2, 12n, 0x1000n, 0x88010000n)).toBe('NOT_FOUND');
    expect(find(2, Mmio, 12n, 0x1000n, 0x18000000n)).toBe('NOT_FOUND');
    expect(find(2, Mmio, 12n, 0n, 0x88010000n)).toBe('INVALID_PARAMETER');
    expect(find(5, Mmio, 12n, 0x1000n, 0x88010000n)).toBe('INVALID_PARAMETER');
    expect(find(2, 7, 12n, 0x1000n, 0x88010000n)).toBe('INVALID_PARAMETER');
    expect(find(2, Mmio, 64n, 0x1000n, 0x88010000n)).toBe('NOT_FOUND');
    expect(text(dxe.memorySpace.allocate(0, Mmio, 12n, 0x1000n, null, 'H1', null).status)).toBe('INVALID_PARAMETER');
    expect(text(dxe.memorySpace.allocate(0, Mmio, 12n, 0x1000n, 0n, null, null).status)).toBe('INVALID_PARAMETER');
    expect(find(3, 0, 12n, 0x1000n)).toBe('FFFFFF000');
  });

  it('leave the last candidate behind when they fail', () => {
    expect(find(0, Mmio, 28n, 0x1000n)).toBe('NOT_FOUND 100000000');
    expect(find(0, Mmio, 12n, 0x20000000n)).toBe('NOT_FOUND FFFF1000');
    expect(find(3, Mmio, 12n, 0x10000000n)).toBe('NOT_FOUND 80000000');
  });

  it('free and remove', () => {
    expect(text(dxe.memorySpace.free(0x80000000n, 0x1000n))).toBe('success');
    expect(text(dxe.memorySpace.free(0x80000000n, 0x1000n))).toBe('NOT_FOUND');
    expect(text(dxe.memorySpace.free(0x80000000n, 0x2000n))).toBe('NOT_FOUND');
    expect(text(dxe.memorySpace.remove(0x80001000n, 0x1000n))).toBe('ACCESS_DENIED');
    expect(text(dxe.memorySpace.remove(0x70001000n, 0x1000n))).toBe('NOT_FOUND');
    expect(text(dxe.memorySpace.remove(0x1000000000n, 0x1000n))).toBe('UNSUPPORTED');
    expect(text(dxe.memorySpace.remove(0x80000000n, 0n))).toBe('INVALID_PARAMETER');
  });

  it('set attributes, which survive removal', () => {
    expect(text(dxe.setMemorySpaceAttributes(0x80000000n, 0x1000n, RUNTIME))).toBe('success');
    expect(text(dxe.setMemorySpaceAttributes(0x80000800n, 0x1000n, RUNTIME))).toBe('INVALID_PARAMETER');
    expect(text(dxe.setMemorySpaceAttributes(0x80000000n, 0x1000n, 8n))).toBe('UNSUPPORTED');
    expect(text(dxe.setMemorySpaceAttributes(0x80000000n, 0x1000n, 1n))).toBe('NOT_AVAILABLE_YET');
    expect(text(dxe.setMemorySpaceAttributes(0x80000000n, 0x1000n, 0n))).toBe('success');
    expect(text(dxe.setMemorySpaceAttributes(0x80000000n, 0x1000n, RUNTIME))).toBe('success');
    expect(text(dxe.memorySpace.remove(0x80000000n, 0x1000n))).toBe('success');
    expect(dxe.memorySpace.getDescriptor(0x80000000n).descriptor).toMatchObject({ type: 0, capabilities: 0n, attributes: RUNTIME });
    const before = key(dxe);
    expect(text(dxe.setMemorySpaceAttributes(0x81000000n, 0x1000n, RUNTIME))).toBe('success');
    expect(text(dxe.setMemorySpaceCapabilities(0x81000000n, 0x1000n, 1n))).toBe('UNSUPPORTED');
    expect(descriptors(dxe).at(-1)).toBe('81000000 1 B 8000000000000001');
    expect(key(dxe)).toBe(before);
  });

  it('ask the CPU protocol when it is there', () => {
    dxe.cpuArchProtocol = { setMemoryAttributes: status('ACCESS_DENIED') };
    expect(text(dxe.setMemorySpaceAttributes(0x82000000n, 0x1000n, 1n))).toBe('ACCESS_DENIED');
    dxe.cpuArchProtocol = { setMemoryAttributes: 0n };
    expect(text(dxe.setMemorySpaceAttributes(0x82000000n, 0x1000n, 1n))).toBe('success');
    expect(text(dxe.setMemorySpaceAttributes(0x82000000n, 0x1000n, RUNTIME))).toBe('success');
    // Without a bit for the CPU the cacheability that was set before stays.
    expect(dxe.memorySpace.getDescriptor(0x82000000n).descriptor?.attributes).toBe(RUNTIME | 1n);
  });

  it('add RAM by whole pages', () => {
    expect(text(dxe.addMemorySpace(2, 0x20000800n, 0x3000n, 0xfn))).toBe('success');
    expect(records(dxe).at(-1)).toBe('20001000-20002FFF 7 F');
    expect(text(dxe.addMemorySpace(2, 0x20010800n, 0x800n, 0xfn))).toBe('INVALID_PARAMETER');
    expect(dxe.memorySpace.getDescriptor(0x20010900n).descriptor).toMatchObject({
      base: 0x20010800n,
      length: 0x800n,
      type: 2,
      imageHandle: null,
    });
    const found = hazards(dxe, () => void dxe.addMemorySpace(2, 0x20020001n, 0x10n, 0xfn));
    expect(found.map(({ kind }) => kind)).toEqual(['hangs']);
    dxe.check();
  });

  it('describe and list', () => {
    expect(text(dxe.memorySpace.getDescriptor(0n, false).status)).toBe('INVALID_PARAMETER');
    expect(text(dxe.memorySpace.getDescriptor(1n << 36n).status)).toBe('NOT_FOUND');
    expect(text(dxe.memorySpace.getMap(false).status)).toBe('INVALID_PARAMETER');
    const { buffer, numberOfDescriptors, descriptors: rows } = dxe.memorySpace.getMap();
    expect(rows?.length).toBe(numberOfDescriptors);
    expect(rows).toEqual(dxe.memorySpaceMap());
    expect(text(dxe.freePool(buffer as bigint))).toBe('success');
    dxe.check();
  });
});

describe('FreePages under the Memory Attribute protocol', () => {
  it('leaks what is read-only, read-protected or not mapped', () => {
    const dxe = Dxe.start(handOff([CPU, resource('SystemMemory', 0x3c07, 0x100000, 0x7f00000)], PHIT));
    const memory = Number(`0x${allocate(dxe, Any, 4, 1)}`);
    const before = key(dxe);
    for (const [answer, attributes] of [
      ['EFI_SUCCESS', 0x2_0000n],
      ['EFI_SUCCESS', 0x2000n],
      ['NO_MAPPING', 0n],
    ] as const) {
      dxe.memoryAttributeProtocol = { getMemoryAttributes: answer === 'EFI_SUCCESS' ? 0n : status(answer), attributes };
      expect(free(dxe, memory, 1)).toBe('success');
      expect(key(dxe)).toBe(before);
    }
    dxe.memoryAttributeProtocol = { getMemoryAttributes: status('INVALID_PARAMETER'), attributes: 0x2_0000n };
    expect(free(dxe, memory, 1)).toBe('success');
    expect(key(dxe)).toBe(before + 1);
  });
});

describe('64 KiB architectures', () => {
  const platform = (...hobs: Hob[]): Dxe =>
    Dxe.start(
      handOff(
        [
          { ...CPU, sizeOfMemorySpace: 40 } as Hob,
          resource('SystemMemory', 0x3c07, 0x40000000, 0x8000000),
          allocation(4, 0x44fe0000, 0x20000),
          ...hobs,
        ],
        { hobStart: 0x44000000, memoryTop: 0x45000000, freeTop: 0x44fe0000 },
        'aarch64',
      ),
    );

  it('allocate and free runtime memory by 64 KiB', () => {
    const dxe = platform();
    expect(dxe.started).toMatchObject({ memoryBaseAddress: 0x45000000n, memoryLength: 0x3000000n, newHobList: 0x47ffe098n });
    expect(key(dxe)).toBe(5);
    expect(allocate(dxe, Any, 6, 1)).toBe('47FE0000');
    expect(allocate(dxe, Any, 4, 1)).toBe('47FFD000');
    expect(allocate(dxe, Any, 6, 0x11)).toBe('47FC0000');
    expect([free(dxe, 0x47fe0000, 1), free(dxe, 0x47fd0000, 1), free(dxe, 0x47fc0000, 0x10)]).toEqual(['success', 'success', 'success']);
    expect(key(dxe)).toBe(11);
    expect(allocate(dxe, Address, 6, 1, 0x41001000n)).toBe('NOT_FOUND');
    expect(allocate(dxe, Address, 6, 1, 0x41010000n)).toBe('41010000');
    expect(free(dxe, 0x41011000, 1)).toBe('INVALID_PARAMETER');
    expect(free(dxe, 0x41010000, 2)).toBe('success');
    expect(allocate(dxe, Address, 9, 1, 0x41001000n)).toBe('41001000');
    expect(free(dxe, 0x41001000, 1)).toBe('success');
    expect(key(dxe)).toBe(15);
    expect(allocate(dxe, Any, 6, (1n << 64n) - 1n)).toBe('OUT_OF_RESOURCES');
    expect(allocate(dxe, Any, 6, 0)).toBe('OUT_OF_RESOURCES');
    const buffers = [10, 3000, 30000, 29784].map((size) => pool(dxe, 6, size));
    expect(buffers).toEqual(['47FE0018', '47FEE998', '47FD0018', '47FE7518']);
    expect(key(dxe)).toBe(17);
    const keys = buffers.map((buffer) => {
      expect(freePool(dxe, buffer)).toBe('success');
      return key(dxe);
    });
    expect(keys).toEqual([17, 17, 18, 19]);
    dxe.check();
  });

  it('round bins up', () => {
    const entries = [
      [9, 0x11],
      [0xa, 0x21],
      [0, 0x40],
      [6, 0x81],
      [5, 0x80],
      [16, 0],
    ] as const;
    const dxe = platform({ kind: 'memoryTypeInformation', entries });
    expect(key(dxe)).toBe(9);
    expect(dxe.started?.newHobList).toBe(0x47e5f098n);
    const { base, number } = dxe.core.bins;
    const bin = (type: number): string => `${((base[type] as number) * 4096).toString(16)} ${(number[type] as number).toString(16)}`;
    expect([5, 6, 0, 0xa, 9].map(bin)).toEqual(['47e60000 80', '47ee0000 90', '47f70000 40', '47fb0000 30', '47fe0000 11']);
    expect(allocate(dxe, Any, 6, 1)).toBe('47F60000');
    expect(allocate(dxe, Any, 4, 1)).toBe('47E5E000');
    expect(allocate(dxe, Any, 6, 0x11)).toBe('47F40000');
    dxe.check();
  });
});
