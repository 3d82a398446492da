// The same C program run here and, compiled by gcc with a small shim, as a process: the output is the same.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prelude } from '../../../src/script/prelude/index';
import { randomAssignments, randomStatements } from './random-program';
import { run } from './run-script';

const FIXTURES = join(import.meta.dirname, '../../fixtures/script');
const gcc = spawnSync('gcc', ['--version']).status === 0 && process.arch === 'x64';

/** Fixtures that use nothing that the shim lacks. */
const APPLICABLE = [
  'integer-promotion',
  'pointers-and-arrays',
  'structures',
  'control-flow',
  'functions',
  'operators',
  'hash-and-sort',
  'bit-field-promotion',
  'old-style-functions',
  'c-functions',
  'variable-length-arrays',
  'atomic-operations',
];

describe.skipIf(!gcc)('against gcc on x64 (skipped where it is not there)', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'runner-gcc-'));
    for (const name of prelude.headerNames) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), prelude.header(name)?.text ?? '');
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Output of a program compiled by gcc. `-fwrapv`: signed overflow, which is told here, wraps there too. */
  function compiled(text: string): string {
    const file = join(folder, 'program.c');
    const program = join(folder, 'program');
    writeFileSync(file, text);
    const flags = ['-std=gnu11', '-fshort-wchar', '-fwrapv', '-w', '-fno-builtin', '-O1', '-DMDE_CPU_X64=1', '-I', folder];
    const build = spawnSync('gcc', [...flags, file, join(FIXTURES, 'gcc/shim.c'), '-o', program], { encoding: 'utf8' });
    if (build.status !== 0) throw new Error(build.stderr);
    return spawnSync(program, { encoding: 'utf8' }).stdout;
  }

  function agree(text: string): void {
    expect(run(text).console.replaceAll('\r\n', '\n')).toBe(compiled(text));
  }

  test.each(APPLICABLE)('%s.c', (name) => {
    agree(readFileSync(join(FIXTURES, 'run', `${name}.c`), 'utf8'));
  });

  test.each(Array.from({ length: 12 }, (_, i) => i + 1))('expressions made at random, seed %d', (seed) => {
    agree(randomAssignments(seed));
  });

  test.each(Array.from({ length: process.env.FIRMAMENT_LONG ? 200 : 10 }, (_, i) => i + 1))(
    'statements made at random, seed %d',
    (seed) => {
      agree(randomStatements(seed));
    },
  );
});
