// How fast scripts run, with every check on memory and the recording on: three kernels with their count of C operators, pairs
// of AllocatePool and FreePool, and how long a script of 2,000 lines takes to check. A C operator here is an arithmetic,
// comparison, assignment, increment, subscript, selection or call operator that is evaluated; `sizeof`, `&` of an object and
// casts are not counted. The interpreter is timed alone: the text is compiled and the firmware started before the clock runs. Rates are of the processor time of this
// process, which a busy machine changes little; the time on the clock stands beside it. Beside them the same kernels in another
// interpreter of C, as far as it has what they need.

import type { Source } from '../../src/base/source';
import { check } from '../../src/firmament';
import { Bytes } from '../../src/machine/bytes';
import { handOffOf } from '../../src/machine/platform-hand-off';
import { Recorder } from '../../src/machine/recorder';
import { readPlatform } from '../../src/platform/read';
import { compile } from '../../src/script/compile';
import { prelude } from '../../src/script/prelude/index';
import { runScript } from '../../src/script/runner';
import { PRESETS } from '../unit/presets/shipped';
import { runInPicoc } from './picoc';

const OPERATORS_PER_SECOND = 5_000_000;
const PAIRS_PER_SECOND = 200_000;
const RUNS = 7;
const OTHER_RUNS = 3;
const CHECKS = 20;
const LINES = 2_000;

const SIEVE = 1_000_000;
const DRAWS = 2_000_000;
const FORMATS = 50_000;
const PAIRS = 400_000;

const HEAD = `#include <Uefi.h>
#include <Library/BaseLib.h>
#include <Library/MemoryAllocationLib.h>
#include <Library/PrintLib.h>
#include <Library/UefiBootServicesTableLib.h>
#include <Library/UefiLib.h>
`;

const entry = (declarations: string, body: string) => `${HEAD}
EFI_STATUS EFIAPI UefiMain (IN EFI_HANDLE ImageHandle, IN EFI_SYSTEM_TABLE *SystemTable)
{
${declarations}
${body}
  return EFI_SUCCESS;
}
`;

interface Kernel {
  readonly name: string;
  readonly text: string;
  /** What the script prints; anything else means that it was not the kernel that ran. */
  readonly prints: string;
  /** What is counted, and how many of them one run does. */
  readonly unit: 'C operators' | 'pairs';
  readonly count: number;
  readonly limit?: number;
  /** The same kernel in standard C with integers of 32 bits, and what it prints; or why there is none. */
  readonly standard: { readonly text: string; readonly prints: string } | string;
}

const standard = (declarations: string, body: string) => `#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main() {
${declarations}
${body}
  return 0;
}
`;

/** Primes below SIEVE, and the operators that the script's sieve evaluates. */
function sieve(): { primes: number; operators: number } {
  const flags = new Uint8Array(SIEVE).fill(1);
  // Setting: `<`, `++`, `[]`, `=` a round. Counting: `<`, `++`, `+=`, `[]` a round.
  let operators = 4 * SIEVE + 4 * (SIEVE - 2);
  for (let i = 2; i * i < SIEVE; i++) {
    // `*`, `<`, `++`, `[]`.
    operators += 4;
    if (flags[i] === 0) continue;
    // `*`, `=`, and a round: `<`, `+=`, `[]`, `=`.
    operators += 2;
    for (let j = i * i; j < SIEVE; j += i) {
      flags[j] = 0;
      operators += 4;
    }
  }
  return { primes: flags.reduce((sum, flag) => sum + flag, 0) - 2, operators };
}

/** The sum that the script's generator ends with. */
function draws(): bigint {
  let state = 1n;
  const table = new BigUint64Array(1024);
  for (let i = 0; i < DRAWS; i++) {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    table[i & 1023] = (table[i & 1023] as bigint) + (state >> 33n);
  }
  return table.reduce((sum, value) => BigInt.asUintN(64, sum + value), 0n);
}

function kernels(): Kernel[] {
  const { primes, operators } = sieve();
  let letters = 0;
  for (let i = 0; i < FORMATS; i++) letters += `${i} ${i.toString(16).toUpperCase().padStart(8, '0')} page`.length;
  return [
    {
      name: `sieve of ${SIEVE} bytes`,
      text: entry(
        `  UINT8  *Flags;\n  UINTN  I;\n  UINTN  J;\n  UINTN  Count;`,
        `  Flags = AllocatePool (${SIEVE});
  if (Flags == NULL) {
    return EFI_OUT_OF_RESOURCES;
  }
  Count = 0;
  for (I = 0; I < ${SIEVE}; I++) {
    Flags[I] = 1;
  }
  for (I = 2; I * I < ${SIEVE}; I++) {
    if (Flags[I]) {
      for (J = I * I; J < ${SIEVE}; J += I) {
        Flags[J] = 0;
      }
    }
  }
  for (I = 2; I < ${SIEVE}; I++) {
    Count += Flags[I];
  }
  Print (L"%ld", Count);
  FreePool (Flags);`,
      ),
      prints: String(primes),
      unit: 'C operators',
      count: operators,
      limit: OPERATORS_PER_SECOND,
      standard: {
        text: standard(
          `  unsigned char *Flags;\n  unsigned long I;\n  unsigned long J;\n  unsigned long Count;`,
          `  Flags = malloc (${SIEVE});
  Count = 0;
  for (I = 0; I < ${SIEVE}; I++) {
    Flags[I] = 1;
  }
  for (I = 2; I * I < ${SIEVE}; I++) {
    if (Flags[I]) {
      for (J = I * I; J < ${SIEVE}; J += I) {
        Flags[J] = 0;
      }
    }
  }
  for (I = 2; I < ${SIEVE}; I++) {
    Count += Flags[I];
  }
  printf ("%ld\\n", Count);
  free (Flags);`,
        ),
        prints: String(primes),
      },
    },
    {
      name: '64-bit LCG and array sum',
      text: entry(
        `  STATIC UINT64  Table[1024];\n  UINT64  State;\n  UINT64  Sum;\n  UINTN   I;`,
        `  State = 1;
  Sum   = 0;
  for (I = 0; I < ${DRAWS}; I++) {
    State            = State * 6364136223846793005ULL + 1442695040888963407ULL;
    Table[I & 1023] += State >> 33;
  }
  for (I = 0; I < 1024; I++) {
    Sum += Table[I];
  }
  Print (L"%lx", Sum);`,
      ),
      prints: draws().toString(16).toUpperCase(),
      unit: 'C operators',
      // `<`, `++`, `*`, `+`, `=`, `&`, `[]`, `>>`, `+=`; then `<`, `++`, `[]`, `+=`.
      count: 9 * DRAWS + 4 * 1024,
      limit: OPERATORS_PER_SECOND,
      standard: 'it has no integers of 64 bits',
    },
    {
      name: `${FORMATS} formatted strings`,
      text: entry(
        `  CHAR8  Text[64];\n  UINTN  I;\n  UINTN  Length;\n  UINTN  J;`,
        `  Length = 0;
  for (I = 0; I < ${FORMATS}; I++) {
    AsciiSPrint (Text, sizeof (Text), "%ld %08lx %a", I, I, "page");
    for (J = 0; Text[J] != 0; J++) {
      Length++;
    }
  }
  Print (L"%ld", Length);`,
      ),
      prints: String(letters),
      unit: 'C operators',
      // A string: `<`, `++`, the call, `=`, and the last `[]` and `!=`; a letter: `[]`, `!=`, `++`, `++`.
      count: 6 * FORMATS + 4 * letters,
      limit: OPERATORS_PER_SECOND,
      standard: {
        text: standard(
          `  char Text[64];\n  unsigned long I;\n  unsigned long Length;\n  unsigned long J;`,
          `  Length = 0;
  for (I = 0; I < ${FORMATS}; I++) {
    sprintf (Text, "%ld %08lx %s", I, I, "page");
    for (J = 0; Text[J] != 0; J++) {
      Length++;
    }
  }
  printf ("%ld\\n", Length);`,
        ),
        prints: String(letters),
      },
    },
    {
      name: 'AllocatePool and FreePool',
      text: entry(
        `  VOID        *Buffer;\n  UINTN       I;\n  EFI_STATUS  Status;`,
        `  for (I = 0; I < ${PAIRS}; I++) {
    Status = gBS->AllocatePool (EfiBootServicesData, 16 + (I & 255), &Buffer);
    if (EFI_ERROR (Status)) {
      return Status;
    }
    gBS->FreePool (Buffer);
  }
  Print (L"done");`,
      ),
      prints: 'done',
      unit: 'pairs',
      count: PAIRS,
      limit: PAIRS_PER_SECOND,
      standard: 'it has no simulated firmware',
    },
  ];
}

interface Time {
  /** Milliseconds on the clock. */
  readonly clock: number;
  /** Milliseconds of processor time, of all threads of this process. */
  readonly processor: number;
}

async function timedAsync(work: () => Promise<void>): Promise<Time> {
  const before = process.cpuUsage();
  const began = performance.now();
  await work();
  const clock = performance.now() - began;
  const { user, system } = process.cpuUsage(before);
  return { clock, processor: (user + system) / 1000 };
}

function timed<T>(work: () => T): Time & { readonly result: T } {
  const before = process.cpuUsage();
  const began = performance.now();
  const result = work();
  const clock = performance.now() - began;
  const { user, system } = process.cpuUsage(before);
  return { result, clock, processor: (user + system) / 1000 };
}

/** How long one run of a text on x64-pc takes. Throws when it prints something else than it should. */
function timeOf({ name, text, prints }: Kernel): Time {
  const { platform } = readPlatform(PRESETS['x64-pc'] as Source);
  const start = platform && handOffOf(platform);
  if (!start || !('handOff' in start)) throw new Error('x64-pc cannot be started');
  const { program, findings } = compile({
    sources: [{ name: 'kernel.c', text }],
    resolveInclude: () => undefined,
    prelude,
    defines: { MDE_CPU_X64: '1' },
    target: 'x64',
  });
  const wrong = findings.find((finding) => finding.severity === 'error');
  if (wrong) throw new Error(`${name}: ${wrong.message}`);
  const { architecture, addressBits, regions } = platform;
  const recorder = new Recorder({ title: name, architecture, addressBits, regions });
  const bytes = new Bytes();
  recorder.startDxe(start.handOff, bytes);
  const tables = recorder.dxe?.started;
  let printed = '';
  const machine = {
    services: recorder,
    handOff: start.handOff,
    bytes,
    ...(recorder.dxe ? { core: recorder.dxe } : {}),
    ...(tables ? { systemTable: tables.systemTable, runtimeServices: tables.runtimeServicesTable } : {}),
  };
  const options = {
    onConsole: (piece: string) => {
      printed += piece;
    },
  };
  const { result: outcome, ...time } = timed(() => runScript(program, machine, options));
  if (outcome.ended !== 'returned' || printed !== prints) throw new Error(`${name} ended ${outcome.ended} and printed "${printed}"`);
  const told = outcome.findings.find((finding) => finding.severity === 'error');
  if (told) throw new Error(`${name}: ${told.message}`);
  return time;
}

/** A script of at least `lines` lines: functions that call one another, with loops, structures and services. */
function longScript(lines: number): string {
  const parts = [`#pragma firmament platform "x64-pc"\n${HEAD}`];
  let written = 8;
  for (let n = 0; written < lines - 16; n++) {
    const part = `
typedef struct {
  UINT64    Base;
  UINT32    Pages;
} RECORD_${n};

STATIC EFI_STATUS
Work${n} (
  IN OUT RECORD_${n}  *Record,
  IN     UINTN        Count
  )
{
  EFI_STATUS            Status;
  EFI_PHYSICAL_ADDRESS  Memory;
  UINTN                 Index;

  for (Index = 0; Index < Count; Index++) {
    Status = gBS->AllocatePages (AllocateAnyPages, EfiBootServicesData, Index + 1, &Memory);
    if (EFI_ERROR (Status)) {
      Print (L"Step %ld: %r\\n", Index, Status);
      return Status;
    }
    Record->Base  ^= Memory + ${n};
    Record->Pages += (UINT32)(Index + 1);
    gBS->FreePages (Memory, Index + 1);
  }
  return ${n > 0 ? `Work${n - 1} ((RECORD_${n - 1} *)Record, Count)` : 'EFI_SUCCESS'};
}
`;
    parts.push(part);
    written += part.split('\n').length - 1;
  }
  const last = parts.length - 2;
  parts.push(`
EFI_STATUS EFIAPI
UefiMain (
  IN EFI_HANDLE        ImageHandle,
  IN EFI_SYSTEM_TABLE  *SystemTable
  )
{
  RECORD_${last}  Record;

  Record.Base  = 0;
  Record.Pages = 0;
  return Work${last} (&Record, 3);
}
`);
  return parts.join('');
}

const grouped = (value: number): string => Math.round(value).toLocaleString('en-US').replaceAll(',', ' ');

/** Median and 95th percentile; of few runs the latter is the slowest. */
function spread(times: readonly number[]): { median: number; p95: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] as number;
  return { median: at(0.5), p95: at(0.95) };
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] as readonly string[]).map((_, i) => Math.max(...rows.map((row) => (row[i] as string).length)));
  for (const row of rows) {
    console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number))).join('  '));
  }
}

/** A kernel in the other interpreter, beside our rate. */
async function otherRow({ name, unit, count, standard }: Kernel, ours: number): Promise<string[]> {
  if (typeof standard === 'string') return [`${name}: ${standard}`, '', '', '', '', '', '', ''];
  const times: Time[] = [];
  for (let run = 0; run < OTHER_RUNS; run++) times.push(await timedAsync(() => runInPicoc(standard.text, standard.prints)));
  const processor = spread(times.map((time) => time.processor)).median;
  const rate = (count / processor) * 1000;
  const figures = [count, spread(times.map((time) => time.clock)).median, processor, OTHER_RUNS, rate].map(grouped);
  return [name, unit, ...figures, `${(ours / rate).toFixed(1)} times`];
}

/** Measures everything, prints the tables, and returns the limits that were missed. */
export async function bench(): Promise<string[]> {
  const missed: string[] = [];
  const others = [['the same in PicoC', 'unit', 'count', 'clock ms', 'processor ms', 'runs', 'a second', 'ours is faster']];
  const rows = [['kernel', 'unit', 'count', 'clock ms', 'p95', 'processor ms', 'p95', 'runs', 'a second', 'limit']];
  for (const kernel of kernels()) {
    const { name, unit, count, limit } = kernel;
    const times = Array.from({ length: RUNS }, () => timeOf(kernel));
    const clock = spread(times.map((time) => time.clock));
    const processor = spread(times.map((time) => time.processor));
    const rate = (count / processor.median) * 1000;
    const figures = [count, clock.median, clock.p95, processor.median, processor.p95, RUNS, rate].map(grouped);
    rows.push([name, unit, ...figures, limit ? grouped(limit) : '']);
    if (limit && rate < limit) missed.push(`${name}: ${grouped(rate)} ${unit} a second, fewer than ${grouped(limit)}`);
    others.push(await otherRow(kernel, rate));
  }
  print(rows);
  console.log('');
  print(others);
  console.log('');

  const text = longScript(LINES);
  // Each text differs: of a text that it has just seen, the front end keeps what it found.
  const edited = (edit: number) => ({ sources: [{ name: 'long.c', text: `${text}// Edit ${edit}.\n` }], presets: PRESETS });
  const { findings } = check(edited(0));
  const wrong = findings.find((finding) => finding.severity === 'error');
  if (wrong) missed.push(`the long script has an error: ${wrong.message}`);
  const times = Array.from({ length: CHECKS }, (_, n) => timed(() => check(edited(n + 1))));
  const clock = spread(times.map((time) => time.clock));
  const processor = spread(times.map((time) => time.processor));
  const lines = text.split('\n').length - 1;
  console.log(
    `check of a script of ${grouped(lines)} lines: median ${grouped(clock.median)} ms on the clock (95th percentile ${grouped(clock.p95)}), ${grouped(processor.median)} ms of the processor (${grouped(processor.p95)}); ${CHECKS} runs after the first`,
  );
  return missed;
}
