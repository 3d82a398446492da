// "Why here?" arrives where the services arrive: for random runs the place that the explanation names as the highest free
// range that fits holds the answer, and a refusal is explained by a reason. Single cases show the path in words.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReasonStep } from '../../../src/event';
import { Bytes } from '../../../src/machine/bytes';
import type { HandOff, Hob } from '../../../src/machine/hand-off';
import { Pei } from '../../../src/machine/pei';
import { Recorder } from '../../../src/machine/recorder';
import type { Recording } from '../../../src/machine/recording';
import { EFI_SUCCESS } from '../../../src/uefi/status';

const BINS: Hob = {
  kind: 'memoryTypeInformation',
  entries: [
    [9, 0x10],
    [10, 0x20],
    [0, 0x40],
    [6, 0x80],
    [5, 0x80],
    [16, 0],
  ],
};

function handOff(architecture: 'x64' | 'aarch64', bins: boolean): HandOff {
  const ram = (start: bigint, length: bigint, attributes = 0x3c07): Hob => ({
    kind: 'resource',
    resourceType: 'SystemMemory',
    start,
    length,
    attributes,
  });
  return {
    architecture,
    hobStart: 0x600_0000n,
    efiMemoryTop: 0x700_0000n,
    efiMemoryBottom: 0x600_0000n,
    efiFreeMemoryTop: 0x6f6_0000n,
    hobs: [
      { kind: 'cpu', sizeOfMemorySpace: 36, sizeOfIoSpace: 16 },
      ram(0x10_0000n, 0x7f0_0000n),
      ram(0x1000_0000n, 0x10_0000n, 0x3c03),
      { kind: 'memoryAllocation', memoryType: 4, base: 0x6fe_0000n, length: 0x2_0000n },
      { kind: 'memoryAllocation', memoryType: 3, base: 0x6f6_0000n, length: 0x8_0000n },
      ...(bins ? [BINS] : []),
    ],
    systemTables: true,
    cpuArchProtocol: EFI_SUCCESS,
  };
}

function recorded(from: HandOff, act: (recorder: Recorder) => void): Recording {
  const recorder = new Recorder({ title: 'test', architecture: from.architecture, addressBits: 36, regions: [] });
  recorder.startDxe(from);
  act(recorder);
  return recorder.finish();
}

const words = (steps: readonly ReasonStep[]) => steps.map(({ kind, message }) => `${kind}: ${message}`);

describe('explain', () => {
  it('names the place that the search of AllocatePages and AllocatePool finds', () => {
    const call = fc.oneof(
      fc.record({
        how: fc.constantFrom(0, 1, 2),
        type: fc.constantFrom(0, 2, 4, 5, 6, 9, 10, 0x7000_0000),
        pages: fc.integer({ min: 0, max: 0x300 }),
        at: fc.integer({ min: 0, max: 0x8100 }),
      }),
      fc.record({ type: fc.constantFrom(4, 6, 0x8000_0000), size: fc.integer({ min: 0, max: 40_000 }) }),
      fc.record({ free: fc.nat(40), part: fc.integer({ min: 1, max: 4 }) }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('x64' as const, 'aarch64' as const),
        fc.boolean(),
        fc.array(call, { minLength: 1, maxLength: 40 }),
        (architecture, bins, calls) => {
          const recording = recorded(handOff(architecture, bins), (recorder) => {
            const held: { address: bigint; pages: bigint }[] = [];
            for (const one of calls) {
              if ('free' in one) {
                const block = held[one.free % Math.max(1, held.length)];
                if (block?.pages === 0n) recorder.freePool(block.address);
                else if (block) recorder.freePages(block.address, block.pages / BigInt(one.part) || 1n);
              } else if ('size' in one) {
                const { status, buffer = 0n } = recorder.allocatePool(one.type, BigInt(one.size));
                if (status === EFI_SUCCESS) held.push({ address: buffer, pages: 0n });
              } else {
                const { status, memory } = recorder.allocatePages(one.how, one.type, BigInt(one.pages), BigInt(one.at) << 12n);
                if (status === EFI_SUCCESS) held.push({ address: memory, pages: BigInt(one.pages) });
              }
            }
          });
          for (let i = 0; i < recording.length; i++) {
            const event = recording.event(i);
            const steps = recording.explain(i);
            expect(steps[0]?.kind).toBe('request');
            expect(steps.at(-1)?.kind).toBe('outcome');
            if (event.service.startsWith('Free')) continue;
            // The path is worked out from the state before the call alone: it has to end at the address that the call gave.
            expect(steps.at(-1)?.range?.start, words(steps).join('\n')).toBe(event.status === EFI_SUCCESS ? event.result : undefined);
            if (event.status === EFI_SUCCESS) {
              const places = steps.filter(
                ({ message }) => message.startsWith('The highest free range') || message.startsWith('The free block'),
              );
              if (places.length > 0) {
                const range = places.at(-1)?.range ?? { start: 0n, end: 0n };
                expect(event.result >= range.start && event.result < range.end, words(steps).join('\n')).toBe(true);
              }
            } else
              expect(
                steps.some(({ kind, message }) => kind === 'refused' || message.includes('promoted')),
                words(steps).join('\n'),
              ).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('arrives where PEI arrives', () => {
    const call = fc.oneof(
      fc.record({ type: fc.constantFrom(0, 3, 4, 6, 7, 10, 0x8000_0000), pages: fc.integer({ min: 0, max: 12 }) }),
      fc.record({ size: fc.oneof(fc.integer({ min: 0, max: 900 }), fc.constantFrom(0xfff0, 0xfff1)) }),
      fc.record({ free: fc.nat(30), pages: fc.integer({ min: 0, max: 3 }) }),
      fc.constant({ install: true as const }),
    );
    const scene = fc.tuple(fc.constantFrom('x64' as const, 'aarch64' as const), fc.array(call, { minLength: 1, maxLength: 60 }));
    fc.assert(
      fc.property(scene, ([architecture, calls]) => {
        const sec = {
          architecture,
          temporaryRam: { base: 0x80_0000n, size: 0x4_0000n },
          heap: { base: 0x80_0000n, size: 0x2_0000n },
          stack: { base: 0x82_0000n, size: 0x2_0000n },
        };
        const bytes = new Bytes();
        const pei = new Pei(sec, bytes);
        const recorder = new Recorder({ title: 'test', architecture, addressBits: 36, regions: [] });
        recorder.startPei(pei);
        const held: bigint[] = [];
        for (const one of calls) {
          if ('install' in one) recorder.pei.installPeiMemory(0x100_0000n, 0x40_0000n);
          else if ('size' in one) recorder.pei.allocatePool(BigInt(one.size));
          else if ('free' in one) recorder.pei.freePages(held[one.free % Math.max(1, held.length)] ?? 0n, BigInt(one.pages));
          else {
            const { status, memory } = recorder.pei.allocatePages(one.type, BigInt(one.pages));
            if (status === EFI_SUCCESS) held.push(memory);
          }
        }
        const recording = recorder.finish();
        for (let i = 0; i < recording.length; i++) {
          const event = recording.event(i);
          const steps = recording.explain(i);
          expect([steps[0]?.kind, steps.at(-1)?.kind]).toEqual(['request', 'outcome']);
          const allocates = /Allocate/.test(event.service) && event.status === EFI_SUCCESS && event.arguments.at(-1) !== 0n;
          if (allocates) expect(steps.at(-1)?.range?.start, words(steps).join('\n')).toBe(event.result);
          if (event.status !== EFI_SUCCESS)
            expect(
              steps.some(({ kind }) => kind === 'refused'),
              words(steps).join('\n'),
            ).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('gives a reason for every refusal of memory space', () => {
    const recording = recorded(handOff('x64', false), (recorder) => {
      recorder.addMemorySpace(3, 0x8000_0000n, 0x1000_0000n, 0x1n);
      recorder.addMemorySpace(3, 0x8800_0000n, 0x1000n, 0x1n);
      recorder.addMemorySpace(3, 0xf_ffff_f000n, 0x2000n, 0x1n);
      recorder.memorySpace.free(0x8000_0000n, 0x1000n);
      recorder.memorySpace.remove(0x10_0000n, 0x1000n);
      recorder.setMemorySpaceAttributes(0x8000_0000n, 0x1000n, 0x8n);
      recorder.setMemorySpaceCapabilities(0x8000_0000n, 0x800n, 0x1n);
      recorder.memorySpace.remove(0x8000_0000n, 0n);
    });
    const said = Array.from({ length: recording.length }, (_, i) => words(recording.explain(i)).slice(-2));
    expect(said).toEqual([
      ['narrowed: 0x10100000 … 0xFFFFFFFFF, EfiGcdMemoryTypeNonExistent, allows it', 'outcome: EFI_SUCCESS'],
      ['refused: 0x80000000 … 0x8FFFFFFF, EfiGcdMemoryTypeMemoryMappedIo, is there already', 'outcome: EFI_ACCESS_DENIED'],
      ['refused: The range leaves the space that the processor has', 'outcome: EFI_UNSUPPORTED'],
      [
        'refused: 0x80000000 … 0x8FFFFFFF, EfiGcdMemoryTypeMemoryMappedIo, belongs to nobody: it was not allocated',
        'outcome: EFI_NOT_FOUND',
      ],
      [expect.stringMatching(/^refused: 0x100000 … .* belongs to DxeCore: it has to be freed first$/), 'outcome: EFI_ACCESS_DENIED'],
      ['refused: 0x80000000 … 0x8FFFFFFF, EfiGcdMemoryTypeMemoryMappedIo, is not capable of WB', 'outcome: EFI_UNSUPPORTED'],
      ['refused: The range is not made of whole pages', 'outcome: EFI_INVALID_PARAMETER'],
      ['refused: No length was given', 'outcome: EFI_INVALID_PARAMETER'],
    ]);
  });

  it('tells that a low limit keeps a type without a bin from the memory below all bins', () => {
    const recording = recorded(handOff('x64', true), (recorder) => recorder.allocatePages(1, 4, 1n, 0x10_ffffn));
    expect(words(recording.explain(0)).slice(0, 3)).toEqual([
      'request: AllocateMaxAddress: 1 page of EfiBootServicesData, at or below 0x10FFFF',
      expect.stringMatching(/^refused: The memory below all bins, under 0x\w+, is not tried for itself: the limit lies below its top$/),
      'narrowed: Then anywhere below 0x110000, bins or not',
    ]);
  });

  it('tells why a limit led below the bins', () => {
    const recording = recorded(handOff('x64', true), (recorder) => recorder.allocatePages(1, 6, 1n, 0x7f2_0000n));
    expect(words(recording.explain(0))).toEqual([
      'request: AllocateMaxAddress: 1 page of EfiRuntimeServicesData, at or below 0x7F20000',
      'refused: The bin of EfiRuntimeServicesData, 0x7F0F000 … 0x7F8EFFF, is not tried: the limit lies below its top',
      'narrowed: Then below all bins, under 0x7E8F000',
      'narrowed: The highest free range that fits: 0x7000000 … 0x7E8DFFF. Its top page is taken',
      'outcome: 1 page at 0x7E8D000',
    ]);
  });

  it('names the bin that an address lies in', () => {
    const recording = recorded(handOff('x64', true), (recorder) => recorder.allocatePages(2, 4, 1n, 0x7ff_0000n));
    expect(words(recording.explain(0))).toEqual([
      'request: AllocateAddress: 1 page of EfiBootServicesData, at 0x7FF0000',
      'refused: It touches the bin of EfiACPIReclaimMemory, 0x7FEF000 … 0x7FFEFFF, which is kept for that type',
      'outcome: EFI_NOT_FOUND',
    ]);
  });

  it('goes on after the promotion of untested memory', () => {
    const recording = recorded(handOff('x64', false), (recorder) => {
      recorder.allocatePages(0, 4, 0x7f00n, 0n);
      recorder.allocatePages(0, 4, 0x6000n, 0n);
      recorder.allocatePages(2, 4, 1n, 0x1000_0000n);
    });
    expect(words(recording.explain(0)).slice(-6)).toEqual([
      'narrowed: Untested RAM 0x10000000 … 0x100FFFFF is promoted, and the attempt is repeated',
      'narrowed: There are no bins: all RAM is searched from its top',
      'refused: 0x10000000 … 0x100FFFFF has 256 pages',
      'refused: 0x7000000 … 0x7FFCFFF has 4,093 pages',
      'refused: 0x100000 … 0x6F5FFFF has 28,256 pages',
      'outcome: EFI_OUT_OF_RESOURCES',
    ]);
    expect(words(recording.explain(2))).toEqual([
      'request: AllocateAddress: 1 page of EfiBootServicesData, at 0x10000000',
      'narrowed: 0x10000000 … 0x100FFFFF is EfiConventionalMemory and holds the request',
      'outcome: 1 page at 0x10000000',
    ]);
  });

  it('tells of an address that only promotion could have freed', () => {
    const recording = recorded(handOff('x64', false), (recorder) => {
      recorder.allocatePages(2, 4, 1n, 0x1000_0000n);
      recorder.allocatePages(2, 4, 1n, 0x6fe_0000n);
    });
    expect(words(recording.explain(0))).toEqual([
      'request: AllocateAddress: 1 page of EfiBootServicesData, at 0x10000000',
      'refused: No RAM of the page allocator lies at 0x10000000',
      'narrowed: Untested RAM 0x10000000 … 0x100FFFFF is promoted, and the attempt is repeated',
      'narrowed: 0x10000000 … 0x100FFFFF is EfiConventionalMemory and holds the request',
      'outcome: 1 page at 0x10000000',
    ]);
    expect(words(recording.explain(1)).slice(1)).toEqual([
      'refused: 0x6FE0000 … 0x6FFFFFF is EfiBootServicesData, not free',
      'outcome: EFI_NOT_FOUND',
    ]);
  });

  it('follows a free from record to record', () => {
    const recording = recorded(handOff('x64', false), (recorder) => {
      recorder.allocatePages(2, 2, 2n, 0x20_0000n);
      recorder.allocatePages(2, 3, 2n, 0x20_2000n);
      recorder.freePages(0x20_0000n, 8n);
      recorder.freePages(0x5000_0000n, 1n);
    });
    expect(words(recording.explain(2)).slice(1)).toEqual([
      'narrowed: 0x200000 … 0x201FFF is EfiLoaderData',
      'narrowed: 0x202000 … 0x203FFF is EfiBootServicesCode',
      'refused: 0x204000 … 0x6F5FFFF is free already. What lies before it has been freed',
      'outcome: EFI_NOT_FOUND',
    ]);
    expect(words(recording.explain(3))[1]).toBe('refused: No RAM of the page allocator lies at 0x50000000');
  });

  it('names the entries of memory space that a search passed', () => {
    const recording = recorded(handOff('x64', false), (recorder) => {
      recorder.addMemorySpace(3, 0x8000_0000n, 0x10_0000n, 1n);
      recorder.memorySpace.allocate(0, 3, 12n, 0x1000n, 0n, 'Driver', null);
      recorder.memorySpace.allocate(0, 3, 12n, 0x1000n, 0n, 'Other', null);
      recorder.memorySpace.allocate(4, 3, 12n, 0x1000n, 0x8000_0fffn, 'Other', null);
      recorder.memorySpace.allocate(2, 3, 12n, 0x1000n, 0x8000_0000n, 'Other', null);
      recorder.memorySpace.allocate(2, 2, 64n, 0x1000n, 0x8000_0000n, 'Other', null);
    });
    expect(words(recording.explain(2))).toEqual([
      'request: EfiGcdAllocateAnySearchBottomUp: 4 KiB of EfiGcdMemoryTypeMemoryMappedIo, aligned to 0x1000',
      'narrowed: Entries of EfiGcdMemoryTypeMemoryMappedIo without an owner are tried from the bottom up',
      'refused: 0x80000000 … 0x80000FFF belongs to Driver',
      'narrowed: 0x80001000 … 0x800FFFFF has room for it',
      'outcome: 0x80001000 belongs to the caller',
    ]);
    expect(words(recording.explain(3)).slice(2)).toEqual([
      'refused: 0x80002000 … 0x800FFFFF does not end below the limit',
      'refused: 0x80001000 … 0x80001FFF belongs to Other',
      'refused: 0x80000000 … 0x80000FFF belongs to Driver',
      'outcome: EFI_NOT_FOUND',
    ]);
    expect(words(recording.explain(4)).slice(1)).toEqual(['refused: 0x80000000 … 0x80000FFF belongs to Driver', 'outcome: EFI_NOT_FOUND']);
    expect(words(recording.explain(5))[1]).toBe('refused: An alignment of 64 bits and more leaves no address');
  });

  it('tells what a stale key is', () => {
    const recording = recorded(handOff('x64', false), (recorder) => {
      const { mapKey } = recorder;
      recorder.allocatePages(0, 4, 1n, 0n);
      recorder.exitBootServices(null, mapKey);
    });
    expect(words(recording.explain(1))[1]).toMatch(/^refused: The map has the key 0x[0-9a-f]+ by now/);
  });
});
