// Looking into runs: the call stack and the variables after an event, and steps by line. `// <1>` marks a line.

import { describe, expect, test } from 'vitest';
import { inspect, type Scenario } from '../../main/core';
import type { Halt, Travel, Variable } from '../../src/workbench';

const HEAD = `#include <Uefi.h>
#include <Library/UefiLib.h>
#include <Library/UefiBootServicesTableLib.h>
#include <Library/MemoryAllocationLib.h>
#pragma firmament platform "x64-pc"
`;

const SCRIPT = `${HEAD}
typedef struct { UINT32 Signature; UINT8 Flags : 3; CHAR16 *Name; EFI_GUID Id; } DEVICE;
STATIC DEVICE  mDevice = { 0x44, 5, L"disk", { 0x7739F24C, 0x93D7, 0x11D4, { 0x9A, 0x3A, 0x00, 0x90, 0x27, 0x3F, 0xC1, 0x4D } } };

STATIC EFI_STATUS
Take (EFI_PHYSICAL_ADDRESS *Where, UINTN Pages)
{
  EFI_STATUS  Inner;

  *Where = BASE_4GB;
  Inner = gBS->AllocatePages (AllocateMaxAddress, EfiLoaderData, Pages, Where); // <1>
  return Inner; // <2>
}

EFI_STATUS
EFIAPI
UefiMain (EFI_HANDLE ImageHandle, EFI_SYSTEM_TABLE *SystemTable)
{
  EFI_PHYSICAL_ADDRESS  Buffers[2];
  UINTN                 Index;
  EFI_STATUS            Status; // <8>
  EFI_MEMORY_TYPE       Type = EfiLoaderData; // <3>

  for (Index = 0; Index < 2; Index++) { // <4>
    UINTN Twice = Index * 2; // <5>
    Status = Take (&Buffers[Index], Twice + 1); // <6>
  }
  return EFI_ERROR (Status) ? Status : EFI_SUCCESS; // <7>
}
`;

const SCENARIO: Scenario = { sources: [{ name: 'walk.c', text: SCRIPT }] };

function line(mark: number): number {
  return SCRIPT.split('\n').findIndex((text) => text.includes(`<${mark}>`)) + 1;
}

function look(travel: Travel): Halt | undefined {
  return inspect(SCENARIO, travel);
}

function at(halt: Halt | undefined): string {
  return halt ? halt.frames.map((frame) => `${frame.function}:${markOf(frame.place?.line)}`).join(' < ') : 'nowhere';
}

function markOf(number: number | undefined): string {
  const mark = /<(\d)>/.exec(SCRIPT.split('\n')[(number ?? 0) - 1] ?? '')?.[1];
  return mark ? `<${mark}>` : String(number);
}

function variable(list: readonly Variable[] | undefined, name: string): Variable | undefined {
  return list?.find((one) => one.name === name);
}

/** Events that had happened when the first call of AllocatePages by the script had come back. */
function afterFirst(): number {
  for (let events = 1; ; events++) {
    const halt = look({ from: { kind: 'event', events }, to: 'here' });
    if (halt?.frames[0]?.function === 'Take' && halt.stop === undefined) return events;
  }
}

/** Stops from the beginning of the run to its end, by one kind of step. */
function walk(to: 'into' | 'over'): Halt[] {
  const halts: Halt[] = [];
  let from: Travel['from'] = { kind: 'event', events: 0 };
  for (;;) {
    const halt = look({ from, to });
    if (halt?.stop === undefined) return halts;
    halts.push(halt);
    from = { kind: 'stop', stop: halt.stop };
  }
}

describe('after an event', () => {
  test('the calls that led to it are active, and what it answered has been assigned', () => {
    const halt = look({ from: { kind: 'event', events: afterFirst() }, to: 'here' });
    expect(at(halt)).toBe('Take:<1> < UefiMain:<6>');
    const [inner, outer] = halt?.frames ?? [];
    expect(variable(inner?.variables, 'Inner')).toMatchObject({ value: 'EFI_SUCCESS', type: 'EFI_STATUS' });
    expect(variable(inner?.variables, 'Pages')?.value).toBe('1');
    const where = variable(inner?.variables, 'Where');
    expect(where?.note).toBe('the variable Buffers of UefiMain');
    expect(where?.children?.[0]).toMatchObject({ name: '*Where', type: 'EFI_PHYSICAL_ADDRESS' });
    expect(where?.children?.[0]?.note).toMatch(/^a run of 1 page at 0x\w+ \(EfiLoaderData\), allocated at walk\.c:\d+$/);
    expect(variable(outer?.variables, 'Status')).toMatchObject({ unwritten: true });
    expect(variable(outer?.variables, 'Type')?.value).toBe('EfiLoaderData (2)');
    expect(variable(outer?.variables, 'Buffers')?.children?.map((child) => child.unwritten ?? false)).toEqual([false, true]);
  });

  test('globals are read by their types: bit-fields, strings, GUIDs by name', () => {
    const halt = look({ from: { kind: 'event', events: afterFirst() }, to: 'here' });
    const device = variable(halt?.globals, 'mDevice');
    expect(variable(device?.children, 'Signature')?.value).toBe('68 (0x44)');
    expect(variable(device?.children, 'Flags')).toMatchObject({ type: 'UINT8 : 3', value: '5' });
    expect(variable(device?.children, 'Name')?.value).toMatch(/^0x\w+ L"disk"$/);
    expect(variable(device?.children, 'Id')?.value).toBe('gEfiHobListGuid {7739F24C-93D7-11D4-9A3A-0090273FC14D}');
  });

  test('at the end of the run no function is active', () => {
    const halt = look({ from: { kind: 'event', events: 1_000_000 }, to: 'here' });
    expect(halt?.frames).toEqual([]);
  });
});

describe('by line', () => {
  test('into calls: every line that runs, once each time that it is come to', () => {
    const lines = walk('into').map((halt) => markOf(halt.frames[0]?.place?.line));
    const take = [String(line(1) - 1), '<1>', '<2>'];
    expect(lines).toEqual(['<3>', '<4>', '<5>', '<6>', ...take, '<4>', '<5>', '<6>', ...take, '<4>', '<7>']);
  });

  test('over calls: lines of the same function', () => {
    const lines = walk('over').map((halt) => markOf(halt.frames[0]?.place?.line));
    expect(lines).toEqual(['<3>', '<4>', '<5>', '<6>', '<4>', '<5>', '<6>', '<4>', '<7>']);
  });

  test('backwards undoes forwards', () => {
    for (const [forward, back] of [
      ['into', 'back-into'],
      ['over', 'back-over'],
    ] as const) {
      const stops = walk(forward).map((halt) => halt.stop as number);
      for (const [i, stop] of stops.entries()) {
        const before = look({ from: { kind: 'stop', stop }, to: back });
        expect(before?.stop).toBe(stops[i - 1]);
      }
    }
  });

  test('before a line has run, its variable has no value yet', () => {
    const [first, second] = walk('into');
    expect(variable(first?.frames[0]?.variables, 'Type')).toMatchObject({ unwritten: true });
    expect(variable(second?.frames[0]?.variables, 'Type')?.value).toBe('EfiLoaderData (2)');
  });

  test('a variable of an inner block is in scope only there', () => {
    const halts = walk('over');
    const names = halts.map((halt) => halt.frames[0]?.variables.some(({ name }) => name === 'Twice'));
    expect(names).toEqual([false, false, true, true, false, true, true, false, false]);
  });

  test('after an event the next line is the one below it; before it is the line that made it', () => {
    const from = { kind: 'event', events: afterFirst() } as const;
    expect(at(look({ from, to: 'into' }))).toBe('Take:<2> < UefiMain:<6>');
    expect(at(look({ from, to: 'back-into' }))).toBe('Take:<1> < UefiMain:<6>');
  });
});

describe('to breakpoints', () => {
  const lines = [{ file: 'walk.c', line: line(2) }];

  test('forwards and backwards, over the whole run', () => {
    const first = look({ from: { kind: 'event', events: 0 }, to: 'line', lines });
    const second = look({ from: { kind: 'stop', stop: first?.stop as number }, to: 'line', lines });
    expect([at(first), at(second)]).toEqual(['Take:<2> < UefiMain:<6>', 'Take:<2> < UefiMain:<6>']);
    expect((second?.events ?? 0) > (first?.events ?? 0)).toBe(true);
    expect(look({ from: { kind: 'stop', stop: second?.stop as number }, to: 'line', lines })).toBeUndefined();
    expect(look({ from: { kind: 'event', events: 1_000_000 }, to: 'back-line', lines })?.stop).toBe(second?.stop);
    expect(look({ from: { kind: 'stop', stop: second?.stop as number }, to: 'back-line', lines })?.stop).toBe(first?.stop);
    expect(look({ from: { kind: 'stop', stop: first?.stop as number }, to: 'back-line', lines })).toBeUndefined();
  });

  test('a line of another file of the same number is no hit', () => {
    expect(look({ from: { kind: 'event', events: 0 }, to: 'line', lines: [{ file: 'other.c', line: line(2) }] })).toBeUndefined();
  });
});

test('a look can be stopped while the script runs for ever', () => {
  const text = `${HEAD}EFI_STATUS EFIAPI UefiMain (EFI_HANDLE H, EFI_SYSTEM_TABLE *S) { volatile UINTN I = 0; for (;;) I++; }`;
  let asked = 0;
  const cancelled = () => ++asked > 3;
  const found = inspect({ sources: [{ name: 'loop.c', text }] }, { from: { kind: 'event', events: 1_000 }, to: 'here' }, { cancelled });
  expect(found).toBeUndefined();
});

test('a run that is looked into does what it did: the same events at the same stops', () => {
  const halts = walk('into');
  expect(halts.map((halt) => halt.stop)).toEqual([...halts.map((halt) => halt.stop)].sort((a, b) => (a as number) - (b as number)));
  const again = look({ from: { kind: 'stop', stop: halts[5]?.stop as number }, to: 'here' });
  expect(again).toEqual(halts[5]);
});
