// Events in words, what they took, and fuzzy search.

import { describe, expect, it } from 'vitest';
import { argumentWords, callWords, eventSpan, grouped, outcomeWords, pillWords } from '../../../renderer/event-words';
import { fuzzyScore } from '../../../renderer/fuzzy';
import type { EventRow } from '../../../src/event';
import { EFI_NOT_FOUND, EFI_SUCCESS } from '../../../src/uefi/status';

const event = (part: Partial<EventRow>): EventRow => ({
  index: 0,
  service: 'AllocatePages',
  site: 0,
  arguments: [1n, 2n, 512n, 0xffff_ffffn],
  status: EFI_SUCCESS,
  result: 0x7a3f_0000n,
  keyBefore: 5,
  keyAfter: 6,
  phase: 'DXE',
  ...part,
});

describe('an event', () => {
  it('reads as the call does', () => {
    expect(callWords(event({}))).toBe('AllocatePages (AllocateMaxAddress, EfiLoaderData, 512 pages, 0xFFFFFFFF)');
    expect(callWords(event({ service: 'AllocatePool', arguments: [6n, 0x180n] }))).toBe('AllocatePool (EfiRuntimeServicesData, 384 B)');
  });

  it('says what came of it, a failure by its status alone', () => {
    expect(outcomeWords(event({}))).toBe('0x7A3F0000 · EFI_SUCCESS');
    expect(outcomeWords(event({ status: EFI_NOT_FOUND }))).toBe('EFI_NOT_FOUND');
    expect(pillWords(event({}), 1)).toBe('→ 0x7A3F0000 · 512 pages');
    expect(pillWords(event({}), 24)).toBe('→ 0x7A3F0000 ×24 · 512 pages');
    expect(pillWords(event({ status: EFI_NOT_FOUND }), 3)).toBe('→ EFI_NOT_FOUND ×3');
    expect(pillWords(event({ status: EFI_NOT_FOUND }), 3, 24)).toBe('→ EFI_NOT_FOUND ×3 of 24');
    expect(pillWords(event({ service: 'GetMemoryMap', keyAfter: 0x4a1 }), 1)).toBe('→ key 0x4A1');
  });

  it('knows the range that it took or gave back', () => {
    expect(eventSpan(event({}))).toEqual({ start: 0x7a3f_0000, end: 0x7a5f_0000 });
    expect(eventSpan(event({ status: EFI_NOT_FOUND }))).toBeUndefined();
    expect(eventSpan(event({ service: 'FreePages', arguments: [0x1000n, 2n] }))).toEqual({ start: 0x1000, end: 0x3000 });
    expect(eventSpan(event({ service: 'GetMemoryMap', arguments: [0n, 1n] }))).toBeUndefined();
  });
});

it('an unknown number of an enumeration is shown as it is', () => {
  expect(argumentWords('allocateType', 9n)).toBe('0x9');
  expect(argumentWords('memoryType', 0x7000_0001n)).toBe('0x70000001');
});

it('counts are grouped by thousands', () => {
  expect(grouped(0)).toBe('0');
  expect(grouped(1234567n)).toBe('1,234,567');
});

describe('fuzzy search', () => {
  it('wants all letters in their order', () => {
    expect(fuzzyScore('gta', 'Go to address')).toBeGreaterThan(0);
    expect(fuzzyScore('atg', 'Go to address')).toBe(-1);
  });

  it('prefers whole words and beginnings', () => {
    expect(fuzzyScore('run', 'Run')).toBeGreaterThan(fuzzyScore('run', 'Reset the arrangement of panels'));
    expect(fuzzyScore('ram', 'RAM above 4 GiB')).toBeGreaterThan(fuzzyScore('ram', 'Firmware area, main'));
  });
});
