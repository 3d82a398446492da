// Every sample that ships is checked and run on its platform by the front door, and what its opening comment promises is
// held against the recording: addresses against the map, refusals against their statuses.

import { describe, expect, test } from 'vitest';
import type { Source } from '../../../src/base/source';
import { check, type Run, run } from '../../../src/firmament';
import { memoryDescriptors } from '../../../src/moment';
import { whyNotRunnable } from '../../../src/platform/platform';
import { readPlatform } from '../../../src/platform/read';
import {
  EfiBootServicesData,
  EfiConventionalMemory,
  EfiLoaderData,
  EfiRuntimeServicesCode,
  EfiRuntimeServicesData,
} from '../../../src/uefi/memory-type';
import { EFI_INVALID_PARAMETER, EFI_NOT_FOUND, EFI_OUT_OF_RESOURCES, EFI_SUCCESS } from '../../../src/uefi/status';
import { PRESETS, SAMPLES } from './shipped';

const PAGE = 4096n;

interface Event {
  readonly index: number;
  readonly service: string;
  readonly arguments: readonly bigint[];
  readonly status: bigint;
  readonly result: bigint;
}

/** A run of a sample with what the tests ask of it. */
function runOf(source: Source) {
  const ran: Run = run({ sources: [source], presets: PRESETS });
  const { outcome } = ran;
  if (!outcome) throw new Error(ran.findings.map((finding) => finding.message).join('\n'));
  const { recording } = outcome;
  const events: Event[] = Array.from({ length: recording.length }, (_, i) => recording.event(i));
  return {
    ...ran,
    outcome,
    recording,
    console: recording.console.text,
    events,
    of: (service: string) => events.filter((event) => event.service === service),
    map: (moment: number) => {
      const { memoryMap } = recording.moment(moment);
      return memoryMap ? [...memoryDescriptors(memoryMap)] : [];
    },
  };
}

const runs = new Map(SAMPLES.map((source) => [source.name, runOf(source)] as const));
const ranOf = (name: string) => runs.get(name) as ReturnType<typeof runOf>;

/** The number that follows a text on the console. */
function printed(console: string, pattern: RegExp): bigint {
  const digits = pattern.exec(console)?.[1];
  if (digits === undefined) throw new Error(`the console has nothing like ${pattern}:\n${console}`);
  return BigInt(`0x${digits}`);
}

/** The descriptor of a map in which an address lies. */
function descriptorAt(rows: ReturnType<ReturnType<typeof runOf>['map']>, address: bigint) {
  return rows.find((row) => row.physicalStart <= address && address < row.physicalStart + row.numberOfPages * PAGE);
}

describe.each(SAMPLES.map((source) => [source.name, source] as const))('%s', (name, source) => {
  test('has no error in its text and names a preset that is there', () => {
    const { findings, platform } = check({ sources: [source], presets: PRESETS });
    expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
    expect(Object.keys(PRESETS)).toContain(platform?.id);
  });

  test('returns in success, without an error', () => {
    const { outcome, findings } = ranOf(name);
    expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
    expect(outcome).toMatchObject({ ended: 'returned', status: EFI_SUCCESS });
    expect(outcome.recording.length).toBeGreaterThan(10);
  });

  test('opens with a title and a description', () => {
    expect(source.text).toMatch(/^\/\*\* @file\n {2}\S.*\.\n\n {2}\S/);
  });
});

describe('dma_demo.c', () => {
  const demo = ranOf('dma_demo.c');

  test('takes its DMA buffer below 4 GiB, where a run of its type begins in the map', () => {
    const [first] = demo.of('AllocatePages').filter((event) => event.arguments[0] === 1n) as [Event];
    const dma = printed(demo.console, /DMA buffer:\s+0x([0-9A-F]+), 16 pages/);
    expect(first.status).toBe(EFI_SUCCESS);
    expect(first.result).toBe(dma);
    expect(dma % PAGE).toBe(0n);
    expect(dma + 16n * PAGE).toBeLessThanOrEqual(0x1_0000_0000n);
    expect(descriptorAt(demo.map(first.index), dma)?.type).toBe(EfiConventionalMemory);
    const after = demo.map(first.index + 1);
    const at = descriptorAt(after, dma);
    expect(at?.type).toBe(EfiBootServicesData);
    // Pages come from the top of free memory: the buffer is where the free range now ends.
    expect(at?.physicalStart).toBe(dma);
    expect(after.some((row) => row.type === EfiConventionalMemory && row.physicalStart + row.numberOfPages * PAGE === dma)).toBe(true);
  });

  test('keeps its runtime state in runtime services data', () => {
    const state = printed(demo.console, /Runtime state:\s+([0-9A-F]+)/);
    expect(descriptorAt(demo.map(demo.events.length), state)?.type).toBe(EfiRuntimeServicesData);
  });

  test('is refused the page at 0xA0000, and says so', () => {
    const fixed = demo.of('AllocatePages').filter((event) => event.arguments[0] === 2n);
    expect(fixed.map((event) => [event.arguments[3], event.status])).toEqual([[0xa0000n, EFI_NOT_FOUND]]);
    expect(demo.console).toContain('Page at 0xA0000: Not Found\r\n');
  });

  test('leaves boot services with the second key, after the first has gone stale', () => {
    const exits = demo.of('ExitBootServices');
    expect(exits.map((event) => event.status)).toEqual([EFI_INVALID_PARAMETER, EFI_SUCCESS]);
    const [stale, fresh] = exits as [Event, Event];
    expect(fresh.arguments[1]).toBeGreaterThan(stale.arguments[1] as bigint);
    expect(fresh.index).toBe(demo.events.length - 1);
    expect(demo.recording.phase(demo.events.length)).toBe('runtime');
    expect(demo.findings.map((finding) => finding.rule)).toContain('stale-map-key');
  });

  test('frees every second of its 24 requests', () => {
    const first = printed(demo.console, /24, the first at ([0-9A-F]+)/);
    const last = printed(demo.console, /the last at ([0-9A-F]+)/);
    const freed = demo.of('FreePool').map((event) => event.arguments[0]);
    expect(freed).toContain(first);
    expect(freed).not.toContain(last);
  });
});

describe('arm_runtime.c', () => {
  const demo = ranOf('arm_runtime.c');

  test('gets a 64 KiB granule for each page of runtime memory', () => {
    const first = printed(demo.console, /runtime pages: 0x([0-9A-F]+) and/);
    const second = printed(demo.console, / and 0x([0-9A-F]+), 0x10000 apart/);
    const at = demo.of('AllocatePages').find((event) => event.result === second)?.index as number;
    for (const address of [first, second]) {
      expect(address % 0x1_0000n).toBe(0n);
      const row = descriptorAt(demo.map(at + 1), address);
      expect(row?.type).toBe(EfiRuntimeServicesData);
      expect((row?.numberOfPages as bigint) % 16n).toBe(0n);
    }
  });

  test('is refused an address off the granule, and a page of secure memory', () => {
    const fixed = demo.of('AllocatePages').filter((event) => event.arguments[0] === 2n);
    const refused = fixed.filter((event) => event.status !== EFI_SUCCESS);
    expect(refused.map((event) => [event.arguments[1], event.status])).toEqual([
      [BigInt(EfiRuntimeServicesCode), EFI_NOT_FOUND],
      [BigInt(EfiLoaderData), EFI_NOT_FOUND],
    ]);
    expect(refused[1]?.arguments[3]).toBe(0xff00_0000n);
  });

  test('has memory of the second board by its address, 4 TiB up', () => {
    const address = printed(demo.console, /megabyte on node 1:\s+0x([0-9A-F]+)/);
    expect(address).toBe(0x400_8000_0000n);
    const taken = demo.of('AllocatePages').find((event) => event.result === address) as Event;
    expect(descriptorAt(demo.map(taken.index + 1), address)).toMatchObject({
      type: EfiLoaderData,
      physicalStart: address,
      numberOfPages: 256n,
    });
    expect(demo.recording.subject.regions.find((region) => region.base <= address && address < region.base + region.size)?.node).toBe(1);
  });

  test('gives everything back', () => {
    expect(demo.findings.map((finding) => finding.rule)).not.toContain('leak');
  });
});

describe('low_memory.c', () => {
  const demo = ranOf('low_memory.c');

  test('takes what there is to the last page and gives it back', () => {
    const pages = Number(/All of it: (\d+) pages/.exec(demo.console)?.[1]);
    expect(demo.console).toContain(`All of it: ${pages} pages, ${pages * 4} KiB\r\n`);
    const blocks = demo.of('AllocatePages').filter((event) => event.arguments[1] === BigInt(EfiLoaderData) && event.status === EFI_SUCCESS);
    expect(blocks.reduce((sum, event) => sum + Number(event.arguments[2]), 0)).toBe(pages);
    // With the last block no page is free; when the blocks are back, as many are as before. The blocks hold more than that:
    // free pages of the runtime bins are given out last, and the map never calls them conventional memory.
    const last = blocks.at(-1) as Event;
    expect(last.arguments[2]).toBe(1n);
    const free = (moment: number) =>
      demo
        .map(moment)
        .filter((row) => row.type === EfiConventionalMemory)
        .reduce((sum, row) => sum + row.numberOfPages, 0n);
    expect(free(last.index + 1)).toBe(0n);
    const before = free((blocks[0] as Event).index);
    expect(BigInt(pages)).toBeGreaterThanOrEqual(before);
    const addresses = new Set(blocks.map((event) => event.result));
    const back = demo.of('FreePages').filter((event) => event.index > last.index && addresses.has(event.arguments[0] as bigint));
    expect(back.length).toBe(blocks.length);
    expect(free((back.at(-1) as Event).index + 1)).toBe(before);
  });

  test('sees pages and pool refused while nothing is left', () => {
    const refused = demo.events.filter((event) => event.status === EFI_OUT_OF_RESOURCES).map((event) => event.service);
    expect(new Set(refused)).toContain('AllocatePages');
    expect(/(\d+) more frames fit, then: Out of Resources/.exec(demo.console)?.[1]).toMatch(/^[1-9]/);
  });
});

describe('pool_fragments.c', () => {
  const demo = ranOf('pool_fragments.c');
  const lines = demo.console.split('\r\n').flatMap((line) => {
    const found = /^(.*?):\s+(\d+) descriptors, (\d+) pages free in (\d+) pieces$/.exec(line);
    return found ? [{ when: found[1], descriptors: Number(found[2]), free: Number(found[3]), pieces: Number(found[4]) }] : [];
  });
  const at = (when: string) => lines.find((line) => line.when === when) as (typeof lines)[number];

  test('reports every stage', () => {
    expect(lines.map((line) => line.when)).toEqual([
      'At the start',
      'Pages of two types in turn',
      'One type freed',
      'Holes filled again',
      'All pages freed',
      'Pool buffers of three sizes',
      'Two sizes freed',
      'All pool freed',
    ]);
  });

  test('pages of two types in turn cost a descriptor each, and freeing one type tears free memory apart', () => {
    expect(at('Pages of two types in turn').descriptors).toBeGreaterThanOrEqual(at('At the start').descriptors + 63);
    // Thirty-two pages come free, of which the lowest joins the free memory below it.
    expect(at('One type freed').free - at('Pages of two types in turn').free).toBe(32);
    expect(at('One type freed').pieces - at('Pages of two types in turn').pieces).toBe(31);
    expect(at('Holes filled again').free - at('One type freed').free).toBeLessThanOrEqual(-31);
    expect(at('Holes filled again').pieces).toBe(at('Pages of two types in turn').pieces);
  });

  test('pool gives its pages back with the last block of each', () => {
    expect(at('Pool buffers of three sizes').free).toBeLessThan(at('All pages freed').free);
    expect(at('All pool freed').free).toBe(at('All pages freed').free);
  });

  test('what the script counted at the end is what the map says', () => {
    const last = demo.of('GetMemoryMap').at(-1) as Event;
    const rows = demo.map(last.index);
    const free = rows.filter((row) => row.type === EfiConventionalMemory);
    expect(at('All pool freed')).toMatchObject({
      descriptors: rows.length,
      pieces: free.length,
      free: Number(free.reduce((sum, row) => sum + row.numberOfPages, 0n)),
    });
  });
});

const TINY = `#include <Uefi.h>
#include <Library/MemoryAllocationLib.h>
#include <Library/UefiLib.h>
EFI_STATUS EFIAPI UefiMain (IN EFI_HANDLE ImageHandle, IN EFI_SYSTEM_TABLE *SystemTable)
{
  VOID  *Pages = AllocatePages (3);
  if (Pages == NULL) {
    return EFI_OUT_OF_RESOURCES;
  }
  Print (L"%p", Pages);
  FreePages (Pages, 3);
  return EFI_SUCCESS;
}
`;

describe.each(Object.entries(PRESETS))('the preset %s', (id, text) => {
  const { platform } = readPlatform(text);
  const why = platform && whyNotRunnable(platform);

  test(why ? 'refuses to run a script, with the reason' : 'runs a script', () => {
    const source = { name: 'tiny.c', text: `#pragma firmament platform "${id}"\n${TINY}` };
    const { outcome, findings } = run({ sources: [source], presets: PRESETS });
    if (why) {
      expect(outcome).toBeUndefined();
      expect(findings.filter((finding) => finding.severity === 'error').map((finding) => finding.message)).toEqual([why]);
      return;
    }
    expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
    expect(outcome).toMatchObject({ ended: 'returned', status: EFI_SUCCESS });
    const recording = (outcome as NonNullable<typeof outcome>).recording;
    const address = BigInt(`0x${recording.console.text}`);
    const events = Array.from({ length: recording.length }, (_, i) => recording.event(i));
    // The image itself takes pages before the script does: the script's call is the one that got the printed address.
    const taken = events.find((event) => event.service === 'AllocatePages' && event.result === address);
    expect(taken).toMatchObject({ status: EFI_SUCCESS, arguments: [0n, BigInt(EfiBootServicesData), 3n, expect.anything()] });
    const freed = events.find((event) => event.service === 'FreePages' && event.arguments[0] === address);
    expect(freed).toMatchObject({ status: EFI_SUCCESS });
    const held = recording.allocations(recording.length);
    expect([...held.address.subarray(0, held.length)]).not.toContain(Number(address));
  });
});

test('every preset that can be run has at least two samples', () => {
  const runnable = Object.entries(PRESETS).filter(([, text]) => {
    const { platform } = readPlatform(text);
    return platform !== undefined && whyNotRunnable(platform) === undefined;
  });
  for (const [id] of runnable) {
    const samples = SAMPLES.filter(({ text }) => text.includes(`#pragma firmament platform "${id}"`));
    expect(samples.length, id).toBeGreaterThanOrEqual(2);
  }
});
