// Every builtin: its prototype is C, its text says what it does, and whatever it is called with, the run ends in good order.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Bytes } from '../../../src/machine/bytes';
import { handOffOf } from '../../../src/machine/platform-hand-off';
import { Recorder } from '../../../src/machine/recorder';
import type { Platform } from '../../../src/platform/platform';
import { readPlatform } from '../../../src/platform/read';
import { builtins } from '../../../src/script/builtins/index';
import { prelude } from '../../../src/script/prelude/index';
import { runScript } from '../../../src/script/runner';
import type { CheckedProgram } from '../../../src/script/tree';
import { compileScript, run } from './run-script';

const ALL = prelude.headerNames.map((name) => `#include <${name}>\n`).join('');
const x64 = readPlatform({
  name: 'x64-pc.platform.jsonc',
  text: readFileSync(join(import.meta.dirname, '../../../presets/x64-pc.platform.jsonc'), 'utf8'),
}).platform as Platform;

/** Arguments to try in every place, as 64-bit integers: the script's own objects among them. */
const VALUES = [
  '0',
  '1',
  '7',
  '(UINTN)mBuffer',
  '(UINTN)&mBuffer[1001]',
  '(UINTN)mText',
  '(UINTN)mAscii',
  '(UINTN)&mWord',
  '(UINTN)gImageHandle',
  '(UINTN)&gEfiHobListGuid',
  '(UINTN)Callback',
  '0x100000',
  '0xFEE00000',
  '0x7FFFFFFFFFFFFFFF',
  '0x8000000000000000',
  '0xFFFFFFFFFFFFFFF0',
  '0xFFFFFFFFFFFFFFFF',
];

const HEAD = `${ALL}
STATIC UINT8   mBuffer[1024];
STATIC CHAR16  mText[16] = L"%d %s text";
STATIC CHAR8   mAscii[16] = "%d %a text";
STATIC UINT64  mWord = (UINT64)(UINTN)mBuffer;
STATIC VOID EFIAPI Callback (IN EFI_EVENT Event, IN VOID *Context) { mWord++; }
STATIC UINTN Variadic (UINTN Count, ...) { return Count; }
`;

interface Shape {
  readonly name: string;
  /** How it is called. */
  readonly callee: string;
  readonly parameters: number;
  readonly variadic: boolean;
}

/** The functions behind builtins as the checker sees them. */
function shapes(): Shape[] {
  const list: Shape[] = [];
  for (const { name, prototype } of builtins) {
    const parameters = /\(\s*([^()]*(?:\([^()]*\)[^()]*)*)\)\s*(?:__attribute__.*)?;\s*$/s.exec(prototype)?.[1] ?? '';
    const count = parameters.trim() === 'VOID' ? 0 : parameters.split(',').length;
    const variadic = parameters.includes('...');
    const [table, member] = name.includes('.') ? (name.split('.') as [string, string]) : [undefined, name];
    const owner: Record<string, string> = {
      EFI_BOOT_SERVICES: 'gBS',
      EFI_RUNTIME_SERVICES: 'gRT',
      EFI_DXE_SERVICES: 'gDS',
      EFI_SIMPLE_TEXT_INPUT_PROTOCOL: 'gST->ConIn',
      EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL: 'gST->ConOut',
    };
    if (table === 'EFI_PEI_SERVICES') continue;
    list.push({
      name,
      callee: table === undefined ? member : `${owner[table]}->${member}`,
      parameters: variadic ? count - 1 : count,
      variadic,
    });
  }
  return list;
}

/** A small generator of numbers, so that each run of the test tries the same. */
function numbers(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % n;
  };
}

const TRIES = 3;

/** A program with a function for every try: each calls one builtin through a pointer that takes any integers. */
function attempts(): { readonly text: string; readonly names: readonly string[] } {
  const next = numbers(12345);
  const names: string[] = [];
  const functions = shapes().flatMap((shape, i) =>
    Array.from({ length: TRIES }, (_, k) => {
      const count = shape.parameters + (shape.variadic ? next(4) : 0);
      const args = Array.from({ length: count }, () => `(UINT64)(${VALUES[next(VALUES.length)]})`);
      const types = Array.from({ length: shape.parameters }, () => 'UINT64').join(', ');
      const pointer = `(UINT64 (EFIAPI *) (${shape.variadic ? `${types}, ...` : types || 'VOID'}))(UINTN)${shape.callee}`;
      names.push(`${shape.name} (${args.join(', ')})`);
      return `STATIC EFI_STATUS EFIAPI Try${i}_${k} (EFI_HANDLE H, EFI_SYSTEM_TABLE *S) { (${pointer})(${args.join(', ')}); return 0; }`;
    }),
  );
  const table = shapes().flatMap((_, i) => Array.from({ length: TRIES }, (__, k) => `Try${i}_${k}`));
  return {
    text: `${HEAD}${functions.join('\n')}
STATIC EFI_IMAGE_ENTRY_POINT mAll[] = { ${table.join(', ')} };
EFI_STATUS EFIAPI UefiMain (EFI_HANDLE H, EFI_SYSTEM_TABLE *S) { return Variadic (0) + (mAll[0] == NULL); }
`,
    names,
  };
}

describe('builtins', () => {
  test('have unique names, a text and a reference', () => {
    expect(new Set(builtins.map((builtin) => builtin.name)).size).toBe(builtins.length);
    for (const builtin of builtins) {
      expect(builtin.doc, builtin.name).toMatch(/[.:)]$/m);
      expect(builtin.reference, builtin.name).not.toBe('');
      const member = builtin.name.includes('.');
      expect(builtin.prototype, builtin.name).toContain(member ? 'typedef ' : `${builtin.name} (`);
    }
  });

  test('are all declared by some header, and every function that a header declares has one', () => {
    const { program, findings } = compileScript([
      {
        name: 'all.c',
        text: `${ALL}${builtins
          .filter((builtin) => !builtin.name.includes('.'))
          .map((builtin, i) => `VOID *gUse${i} = (VOID *)(UINTN)${builtin.name};\n`)
          .join('')}EFI_STATUS EFIAPI UefiMain (EFI_HANDLE H, EFI_SYSTEM_TABLE *S) { return 0; }\n`,
      },
    ]);
    expect(findings.filter((finding) => finding.severity === 'error').map((finding) => finding.message)).toEqual([]);
    // An application for the shell defines ShellAppMain itself, and ShellCEntryLib calls it.
    const names = new Set([...builtins.map((builtin) => builtin.name), 'ShellAppMain']);
    for (const symbol of program?.functions ?? []) if (symbol.body === undefined) expect(names, symbol.name).toContain(symbol.name);
  });

  test('every member of the tables is a function, save the reserved one', () => {
    const tables = shapes().filter((shape) => shape.callee.includes('->'));
    const text = `${ALL}EFI_STATUS EFIAPI UefiMain (EFI_HANDLE H, EFI_SYSTEM_TABLE *S) {
${tables.map(({ callee }) => `  if ((UINTN)${callee} == 0) { Print (L"${callee} "); }`).join('\n')}
  return 0; }`;
    expect(run(text).console).toBe('');
  });

  test('whatever a builtin is called with, the run ends in good order', () => {
    const { text, names } = attempts();
    const { program, findings } = compileScript([{ name: 'try.c', text }]);
    expect(findings.filter((finding) => finding.severity === 'error').map((finding) => finding.message)).toEqual([]);
    const start = handOffOf(x64);
    if (!('handOff' in start)) throw new Error('the preset does not start');
    const tries = (program as CheckedProgram).functions.filter((symbol) => symbol.name.startsWith('Try'));
    expect(tries).toHaveLength(names.length);
    const endings = new Map<string, number>();
    tries.forEach((symbol, i) => {
      const recorder = new Recorder({ title: '', architecture: 'x64', addressBits: 40, regions: [] });
      const bytes = new Bytes();
      recorder.startDxe(start.handOff, bytes);
      const machine = { services: recorder, handOff: start.handOff, bytes, ...(recorder.dxe ? { core: recorder.dxe } : {}) };
      const limits = { steps: 300_000, bytes: 16 << 20, console: 100_000 };
      const run = () => runScript(program as CheckedProgram, machine, { limits }, { function: symbol, shape: 'uefi' });
      const outcome = (() => {
        try {
          return run();
        } catch (error) {
          throw new Error(`${names[i]}: ${(error as Error).stack}`);
        }
      })();
      endings.set(outcome.ended, (endings.get(outcome.ended) ?? 0) + 1);
      for (const finding of outcome.findings) expect(finding.message, names[i]).not.toMatch(/undefined|NaN|\[object/);
    });
    expect(endings.get('returned')).toBeGreaterThan(tries.length / 3);
  }, 120_000);
});
