// Compiles and runs a script on a preset, for tests.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../src/base/finding';
import type { Source } from '../../../src/base/source';
import { Bytes } from '../../../src/machine/bytes';
import { handOffOf } from '../../../src/machine/platform-hand-off';
import { Recorder } from '../../../src/machine/recorder';
import type { Recording } from '../../../src/machine/recording';
import { readPlatform } from '../../../src/platform/read';
import { compile } from '../../../src/script/compile';
import { prelude } from '../../../src/script/prelude/index';
import type { ScriptOptions, ScriptOutcome } from '../../../src/script/run';
import { runScript } from '../../../src/script/runner';
import type { CheckedProgram } from '../../../src/script/tree';

const ROOT = join(import.meta.dirname, '../../..');

export type Preset = 'x64-pc' | 'arm-server' | 'embedded';

export interface TestRun {
  readonly findings: readonly Finding[];
  readonly outcome: ScriptOutcome;
  readonly recording: Recording;
  /** Console output as it came, CR LF and all. */
  readonly console: string;
}

export interface TestOptions extends ScriptOptions {
  readonly platform?: Preset;
  readonly includes?: readonly Source[];
}

const platforms = new Map(
  (['x64-pc', 'arm-server', 'embedded'] as const).map((id) => {
    const name = `${id}.platform.jsonc`;
    return [id, () => readPlatform({ name, text: readFileSync(join(ROOT, 'presets', name), 'utf8') }).platform] as const;
  }),
);

/** The checked program of some sources, or its errors. */
export function compileScript(
  sources: readonly Source[],
  options: Pick<TestOptions, 'platform' | 'includes'> = {},
): { program: CheckedProgram | undefined; findings: readonly Finding[] } {
  const architecture = platforms.get(options.platform ?? 'x64-pc')?.()?.architecture ?? 'x64';
  return compile({
    sources,
    resolveInclude: (name) => options.includes?.find((source) => source.name === name),
    prelude,
    defines: architecture === 'x64' ? { MDE_CPU_X64: '1' } : { MDE_CPU_AARCH64: '1' },
    target: architecture as 'x64' | 'aarch64',
  });
}

/** Runs a text on a preset. A text with errors throws them as one message. */
export function run(text: string, options: TestOptions = {}): TestRun {
  return runSources([{ name: 'test.c', text }], options);
}

export function runSources(sources: readonly Source[], options: TestOptions = {}): TestRun {
  const platform = platforms.get(options.platform ?? 'x64-pc')?.();
  if (platform === undefined) throw new Error('the preset cannot be read');
  const { program, findings } = compileScript(sources, options);
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (program === undefined || errors.length > 0) {
    throw new Error(errors.map((e) => `${e.place?.file}:${e.place?.line}:${e.place?.column}: ${e.message} [${e.rule}]`).join('\n'));
  }
  const start = handOffOf(platform);
  if (!('handOff' in start)) throw new Error(start.findings.map((finding) => finding.message).join('\n'));
  const { architecture, addressBits, regions } = platform;
  const recorder = new Recorder({ title: sources[0]?.name ?? '', architecture, addressBits, regions });
  const bytes = new Bytes();
  recorder.startDxe(start.handOff, bytes);
  const started = recorder.dxe?.started;
  let console = '';
  const outcome = runScript(
    program,
    {
      services: recorder,
      handOff: start.handOff,
      bytes,
      ...(recorder.dxe ? { core: recorder.dxe } : {}),
      ...(started?.systemTable ? { systemTable: started.systemTable } : {}),
      ...(started?.runtimeServicesTable ? { runtimeServices: started.runtimeServicesTable } : {}),
    },
    {
      ...options,
      onConsole: (piece) => {
        console += piece;
        recorder.print(piece);
        options.onConsole?.(piece);
      },
    },
  );
  return { findings, outcome, recording: recorder.finish(), console };
}

/** Rules of a run's findings with their lines, `rule@line`, in order. */
export function told(outcome: ScriptOutcome): string[] {
  return outcome.findings.map((finding) => `${finding.rule}@${finding.place?.line ?? '?'}`);
}
