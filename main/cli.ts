#!/usr/bin/env node
// The command line: one table of commands, from which parsing, help and the reference are made. Bodies load what they
// need when they run, so that help is there at once.
//
// Exit codes: 0 clean; 1 a finding of severity error, a failed ASSERT, an error status, a trace that disagrees; 2 wrong
// usage, or a file that cannot be read or written. What a command is asked for goes to standard output, everything
// that is said about it to standard error.

import { join } from 'node:path';
import { CommanderError, Command as Parser } from 'commander';
import { version } from '../package.json';
import type { Finding } from '../src/base/finding';
import type { RunSummary } from '../src/workbench';
import { HostError } from '../src/workbench';
import type { OptionValues, ReplayResult, RunOptions, Scenario } from './core';
import { harmlessLines, jsonText, Report, styleFor, type Texts, table, tally } from './report';

type Exit = 0 | 1 | 2;

interface Option {
  /** As commander takes it: `-o, --output <file>`. A flag that ends in `...>` may be given more than once. */
  readonly flags: string;
  readonly text: string;
}

interface Command {
  readonly name: string;
  /** `<script...>`: required, any number; `[folder]`: may be left out. */
  readonly arguments: readonly { readonly name: string; readonly text: string }[];
  readonly summary: string;
  /** Paragraphs under the summary. */
  readonly details?: string;
  readonly options: readonly Option[];
  readonly examples: readonly (readonly [line: string, what: string])[];
  /** Arguments in their order (an array for a repeated one), then the options. */
  readonly run: (args: readonly unknown[], options: Record<string, unknown>) => Promise<Exit>;
}

const PLATFORM: Option = {
  flags: '-p, --platform <platform>',
  text: "a preset's id or a platform file; without it the script's `#pragma firmament platform` decides",
};
const JSON_FLAG: Option = { flags: '--json', text: 'write JSON for other programs' };
const LIMIT: Option = {
  flags: '--limit <name=value...>',
  text: 'raise or lower a limit of the run: steps, call-depth, bytes, events or console (e.g. --limit steps=10M)',
};

const COMMANDS: readonly Command[] = [
  {
    name: 'presets',
    arguments: [{ name: '[id]', text: "write this preset's file instead" }],
    summary: 'List the platforms that come with Firmament, or write one of them.',
    options: [JSON_FLAG],
    examples: [
      ['firmament presets', 'what there is'],
      ['firmament presets x64-pc > my.platform.jsonc', 'a copy to edit'],
    ],
    run: ([id], { json }) => presets(id as string | undefined, json === true),
  },
  {
    name: 'run',
    arguments: [{ name: '<script...>', text: 'C files of one program, the first with its entry point; - reads standard input' }],
    summary: 'Run a script against the simulated firmware.',
    details: 'What the script prints goes to standard output; findings and how the run ended go to standard error.',
    options: [
      PLATFORM,
      JSON_FLAG,
      { flags: '--map', text: 'write the memory map after the last event' },
      { flags: '--explain <event>', text: 'say why this event got the answer it got' },
      LIMIT,
    ],
    examples: [
      ['firmament run demo.c', 'on the platform that the script names'],
      ['firmament run demo.c --platform arm-server --map', 'on another one, with its memory map'],
      ['firmament run demo.c --json > run.json', 'for a script of yours to read'],
    ],
    run: ([scripts], options) => runScript(scripts as string[], options),
  },
  {
    name: 'export',
    arguments: [{ name: '[input]', text: 'a script (its memory map is exported), or a platform (its regions are)' }],
    summary: 'Write a platform or the memory map of a run in another format.',
    options: [
      { flags: '-f, --format <id>', text: 'the format; `firmament export --formats` lists them' },
      { flags: '--formats', text: 'list the formats and their options' },
      PLATFORM,
      { flags: '--at <event>', text: 'the memory map after this many events, 0 for the hand-off; by default after the last' },
      { flags: '-o, --output <file>', text: 'write there instead of to standard output' },
      { flags: '--option <key=value...>', text: 'an option of the format' },
      LIMIT,
    ],
    examples: [
      ['firmament export x64-pc --format c-header -o memory.h', 'regions of a preset, for a build'],
      ['firmament export demo.c --format json --at 12', 'the memory map after event 12'],
    ],
    run: ([input], options) => exportInput(input as string | undefined, options),
  },
  {
    name: 'check',
    arguments: [{ name: '<file...>', text: 'scripts (*.c) and platforms (*.jsonc, *.json)' }],
    summary: 'Check scripts and platforms without running them.',
    options: [PLATFORM, JSON_FLAG],
    examples: [['firmament check boot.c board.platform.jsonc', 'in CI, before a merge']],
    run: ([files], options) => check(files as string[], options),
  },
  {
    name: 'import',
    arguments: [{ name: '<file>', text: 'a capture: a shell memmap, a kernel log, a device tree …; - reads standard input' }],
    summary: 'Read a memory map that another machine or tool printed.',
    options: [
      JSON_FLAG,
      { flags: '--as <kind>', text: '`platform` writes a platform file' },
      { flags: '--format <id>', text: 'read it as this format; by default its content decides' },
    ],
    examples: [
      ['dmesg | firmament import -', 'the map of this machine'],
      ['firmament import board.dts --as platform > board.platform.jsonc', 'a platform to run scripts on'],
    ],
    run: ([file], options) => importFile(file as string, options),
  },
  {
    name: 'replay',
    arguments: [{ name: '<trace...>', text: 'traces (*.jsonl, *.jsonl.gz) or folders of them' }],
    summary: 'Hold the simulated firmware against recorded traces of the real one.',
    options: [
      {
        flags: '--from <start>',
        text: '`handoff` (the default) replays from the hand-off, `state` from the recorded state after it',
      },
      { flags: '--all', text: 'name the traces that agree, too' },
      { flags: '--state', text: 'where they part, write the memory map that the simulated firmware held' },
      JSON_FLAG,
    ],
    examples: [['firmament replay traces/', 'every trace of a folder']],
    run: ([traces], options) => replay(traces as string[], options),
  },
  {
    name: 'serve',
    arguments: [{ name: '[folder]', text: 'scripts and platforms of this folder can be opened and saved' }],
    summary: 'Serve the workbench on a loopback address, for a browser.',
    details:
      'Only who has the printed address can use it. From another machine: ssh -L 8080:127.0.0.1:PORT HOST, then open the printed address with port 8080.',
    options: [
      { flags: '--port <number>', text: 'the port; by default any free one' },
      { flags: '--open', text: 'open the default browser where there is one' },
    ],
    examples: [['firmament serve .', 'with the files of this folder']],
    run: ([folder], options) => serveWorkbench(folder as string | undefined, options),
  },
];

// --- bodies ---

async function presets(id: string | undefined, json: boolean): Promise<Exit> {
  const { PRESET_FILES, presetInfo } = await import('./presets');
  if (id !== undefined) {
    const { platformAt } = await import('./inputs');
    out((await platformAt(id)).text);
    return 0;
  }
  const infos = PRESET_FILES.map(presetInfo);
  if (json) out(jsonText(infos));
  else {
    const rows = infos.map((info) => [info.id, info.architecture, String(info.addressBits), info.name]);
    out(table(['ID', 'ARCHITECTURE', '>BITS', 'NAME'], rows));
  }
  return 0;
}

async function runScript(scripts: readonly string[], options: Record<string, unknown>): Promise<Exit> {
  const core = await import('./core');
  const scenario = await gathered(core, scripts, options.platform as string | undefined);
  const json = options.json === true;
  const explain = options.explain === undefined ? undefined : count('--explain', options.explain as string);
  const began = performance.now();
  const { summary, recording } = core.run(scenario, {
    limits: limitsOf(options.limit as string[] | undefined),
    ...(json ? {} : { onConsole: (text: string) => out(harmlessLines(text)) }),
  });
  const exit = exitOf(summary);
  const last = recording?.moment(recording.length);
  if (recording && explain !== undefined && explain >= recording.length) {
    throw new HostError(`There is no event ${explain}: the run has ${plural(recording.length, 'event')}, counted from 0.`);
  }
  if (json) {
    const { memoryMapJson, summaryJson } = await import('./words');
    out(
      jsonText({
        ...summaryJson(summary),
        ...(explain === undefined || !recording ? {} : { explanation: { event: explain, steps: core.explain(recording, explain) } }),
        ...(last ? memoryMapJson(last) : {}),
      }),
    );
    return exit;
  }
  endLine(summary.console.map(({ text }) => text).join(''));
  say(summary.findings, await textsOf(scenario));
  if (recording && last && options.map) out((await import('./words')).memoryMapTable(last));
  if (recording && explain !== undefined) {
    for (const step of core.explain(recording, explain)) out(`${harmlessLines(step.message)}\n`);
  }
  process.stderr.write(`${ending(summary, (performance.now() - began) / 1000)}\n`);
  return exit;
}

async function exportInput(input: string | undefined, options: Record<string, unknown>): Promise<Exit> {
  const core = await import('./core');
  const formats = core.formats();
  if (options.formats) {
    out((await import('./words')).formatTable(formats));
    return 0;
  }
  if (input === undefined) throw new UsageError('missing the script or platform to export');
  const format = options.format as string | undefined;
  const ids = formats.map(({ id }) => id);
  if (format === undefined) throw new UsageError(`missing --format; the formats are: ${ids.join(', ')}`);
  if (!ids.includes(format)) {
    const { nearest } = await import('../src/base/suggest');
    const near = nearest(format, ids);
    throw new UsageError(`there is no format "${format}".${near ? ` Did you mean ${near}?` : ''} The formats are: ${ids.join(', ')}`);
  }
  const values: OptionValues = pairs('--option', options.option as string[] | undefined);
  const { isPlatform, platformAt } = await import('./inputs');
  if (isPlatform(input)) {
    if (options.at !== undefined) throw new UsageError('--at is about the events of a script; a platform has none');
    const source = await platformAt(input);
    const preview = core.exportPlatform(source, format, values);
    say(preview.findings, new Map([[source.name, source.text]]));
    return write(preview, options.output as string | undefined);
  }
  const scenario = await gathered(core, [input], options.platform as string | undefined);
  const { summary, recording } = core.run(scenario, { limits: limitsOf(options.limit as string[] | undefined) });
  say(summary.findings, await textsOf(scenario));
  if (!recording) return 1;
  const at = options.at === undefined ? recording.length : count('--at', options.at as string);
  if (at > recording.length) throw new HostError(`There is no moment ${at}: the run has ${plural(recording.length, 'event')}.`);
  const preview = core.exportMoment(recording.moment(at), format, values, summary.script);
  say(preview.findings, new Map());
  const written = await write(preview, options.output as string | undefined);
  const ended = exitOf(summary);
  if (ended !== 0) process.stderr.write(`${ending(summary)}\n`);
  return written === 0 ? ended : written;
}

async function check(files: readonly string[], options: Record<string, unknown>): Promise<Exit> {
  const core = await import('./core');
  const { isPlatform, platformAt } = await import('./inputs');
  const all: Finding[] = [];
  for (const file of files) {
    let findings: readonly Finding[];
    let texts: Texts;
    if (isPlatform(file)) {
      const source = await platformAt(file);
      texts = new Map([[source.name, source.text]]);
      ({ findings } = core.checkPlatform(source));
    } else {
      const scenario = await gathered(core, [file], options.platform as string | undefined);
      texts = await textsOf(scenario);
      ({ findings } = core.check(scenario));
    }
    if (!options.json) say(findings, texts);
    all.push(...findings);
  }
  if (options.json) out(jsonText({ findings: all }));
  else process.stderr.write(`${plural(files.length, 'file')} checked: ${tally(all) || 'nothing to report'}.\n`);
  return all.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function importFile(file: string, options: Record<string, unknown>): Promise<Exit> {
  const core = await import('./core');
  const { captureAt } = await import('./inputs');
  const { name, bytes } = await captureAt(file);
  const imported = core.importCapture(name, bytes, options.format as string | undefined);
  const texts: Texts = bytes.includes(0) ? new Map() : new Map([[name, new TextDecoder().decode(bytes)]]);
  say(imported.findings, texts);
  const failed = imported.findings.some(({ severity }) => severity === 'error');
  if (!imported.moment || (failed && imported.format === undefined)) return 1;
  const { momentTable } = await import('./words');
  if (options.as === 'platform') out(core.platformText(imported.moment, name));
  else if (options.as !== undefined) throw new UsageError(`--as is "${options.as}"; it can be: platform`);
  else if (options.json) return (await write(core.exportMoment(imported.moment, 'json', {}, name), undefined)) || (failed ? 1 : 0);
  else {
    process.stderr.write(`${name}: ${imported.format ?? 'unknown format'}\n`);
    out(momentTable(imported.moment));
  }
  return failed ? 1 : 0;
}

async function replay(paths: readonly string[], options: Record<string, unknown>): Promise<Exit> {
  const from = options.from ?? 'handoff';
  if (from !== 'handoff' && from !== 'state') throw new UsageError(`--from is "${from}"; it can be: handoff, state`);
  const core = await import('./core');
  const { traceText, tracesAt } = await import('./inputs');
  const results: object[] = [];
  let agreed = 0;
  const traces = await tracesAt(paths);
  for (const path of traces) {
    const result = core.replay({ name: path, text: await traceText(path) }, from);
    const agrees = result.mismatches === 0 && result.error === undefined;
    if (agrees) agreed++;
    if (options.json) results.push(result);
    else if (agrees && options.all) out(`${path}: ${plural(result.steps, 'step')} agree\n`);
    else if (!agrees) out(disagreement(path, result, options.state === true));
  }
  if (options.json) out(jsonText({ from, traces: results, agreed, total: traces.length }));
  else process.stderr.write(`${agreed} of ${plural(traces.length, 'trace')} ${agreed === 1 ? 'agrees' : 'agree'}.\n`);
  return agreed === traces.length ? 0 : 1;
}

/** The first step in which a trace and the simulated firmware differ. */
function disagreement(path: string, { first, mismatches, error }: ReplayResult, withState: boolean): string {
  let text = '';
  if (first) {
    text += `${path}:${first.line}: ${harmlessLines(first.call)}\n  recorded: ${harmlessLines(first.expected)}\n  ours:     ${harmlessLines(first.got)}\n`;
    if (withState) text += `${harmlessLines(first.state).replace(/^/gm, '    ')}\n`;
    if (mismatches > 1) text += `  and ${plural(mismatches - 1, 'later step')}\n`;
  }
  if (error) text += `${path}:${error.line}: ${harmlessLines(error.message)}\n`;
  return text;
}

async function serveWorkbench(folder: string | undefined, options: Record<string, unknown>): Promise<Exit> {
  const port = options.port === undefined ? 0 : count('--port', options.port as string);
  if (port > 65535) throw new UsageError('--port is a number up to 65535');
  const { serveUntilStopped } = await import('./serve-command');
  await serveUntilStopped({
    home: import.meta.dirname,
    pages: join(import.meta.dirname, '../renderer'),
    port,
    folder,
    open: options.open === true,
  });
  return 0;
}

// --- what the bodies share ---

/** Wrong usage: exit code 2, with a pointer to the help. */
class UsageError extends Error {}

function out(text: string | Uint8Array): void {
  process.stdout.write(text);
}

/** Ends the script's last line, so that what follows begins on its own. */
function endLine(printed: string): void {
  if (printed !== '' && !printed.endsWith('\n')) out('\n');
}

/** Writes findings to standard error. */
function say(findings: readonly Finding[], texts: Texts): void {
  const report = new Report(texts, styleFor(process.stderr));
  for (const finding of findings) process.stderr.write(report.finding(finding));
}

async function gathered(core: typeof import('./core'), scripts: readonly string[], platform: string | undefined): Promise<Scenario> {
  const { readNamed, scenarioAt } = await import('./inputs');
  const { gather } = await import('./scenario');
  return gather(await scenarioAt(scripts, platform), core.wants, readNamed);
}

async function textsOf(scenario: Scenario): Promise<Texts> {
  return (await import('./inputs')).textsOf(scenario);
}

async function write(
  preview: { readonly text?: string; readonly bytes?: Uint8Array; readonly findings: readonly Finding[] },
  path: string | undefined,
): Promise<Exit> {
  const content = preview.text ?? preview.bytes;
  if (content === undefined || preview.findings.some(({ severity }) => severity === 'error')) return 1;
  if (path === undefined || path === '-') out(content);
  else await (await import('./files')).writeAtomically(path, path, content);
  return 0;
}

function exitOf(summary: Pick<RunSummary, 'findings' | 'ended' | 'status'>): Exit {
  if (summary.findings.some(({ severity }) => severity === 'error')) return 1;
  if (summary.ended !== 'returned') return 1;
  return summary.status === undefined || /^EFI_(?:SUCCESS|WARN_)/.test(summary.status) ? 0 : 1;
}

/** How a run ended, in one line. */
function ending(summary: Omit<RunSummary, 'seconds'>, seconds?: number): string {
  const on = summary.platform ? ` on ${summary.platform.id}` : '';
  if (!summary.ran) return `${summary.script}${on}: not run (${tally(summary.findings) || 'nothing to run'}).`;
  const how: Readonly<Record<string, string>> = {
    returned: `returned ${summary.status ?? 'nothing'}`,
    assert: 'ended by a failed ASSERT',
    limit: 'ended at a limit',
    cancelled: 'stopped',
    fault: 'ended by a fault',
    halted: 'halted',
  };
  const counted = [plural(summary.events, 'event'), plural(summary.steps, 'step'), tally(summary.findings)].filter(Boolean).join(', ');
  const time = seconds === undefined ? '' : `, ${seconds < 1 ? `${Math.round(seconds * 1000)} ms` : `${seconds.toFixed(1)} s`}`;
  return `${summary.script}${on}: ${how[summary.ended] ?? summary.ended}; ${counted}${time}.`;
}

function plural(count: number, noun: string): string {
  return `${count.toString().replace(/\B(?=(\d{3})+(?!\d))/g, ',')} ${noun}${count === 1 ? '' : 's'}`;
}

/** A count from 0 on the command line. */
function count(option: string, text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value)) throw new UsageError(`${option} takes a number from 0, not "${text}"`);
  return value;
}

/** `key=value` arguments as an object. */
function pairs(option: string, given: readonly string[] = []): Record<string, string> {
  const values: Record<string, string> = {};
  for (const pair of given) {
    const at = pair.indexOf('=');
    if (at < 1) throw new UsageError(`${option} takes key=value, not "${pair}"`);
    values[pair.slice(0, at)] = pair.slice(at + 1);
  }
  return values;
}

/** Limits by their names on the command line. */
const LIMITS = { steps: 'steps', 'call-depth': 'callDepth', bytes: 'bytes', events: 'events', console: 'console' } as const;

function limitsOf(given: readonly string[] | undefined): NonNullable<RunOptions['limits']> {
  const limits: Record<string, number> = {};
  for (const [name, text] of Object.entries(pairs('--limit', given))) {
    if (!Object.hasOwn(LIMITS, name))
      throw new UsageError(`there is no limit "${name}"; the limits are: ${Object.keys(LIMITS).join(', ')}`);
    const match = /^(\d+)([kKmMgG]?)$/.exec(text);
    if (!match) throw new UsageError(`--limit ${name} takes a number such as 500000 or 10M, not "${text}"`);
    const unit = name === 'bytes' || name === 'console' ? 1024 : 1000;
    limits[LIMITS[name as keyof typeof LIMITS]] =
      Number(match[1]) * unit ** ['', 'k', 'm', 'g'].indexOf((match[2] as string).toLowerCase());
  }
  return limits;
}

// --- parsing ---

function parser(finish: (exit: Exit) => void): Parser {
  const program = new Parser('firmament')
    .description("A workbench for physical memory layouts: design a machine's memory, run UEFI allocation scripts, export the map.")
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', '\nExit codes: 0 clean; 1 an error was found; 2 wrong usage, or a file that cannot be read or written.')
    .exitOverride()
    .configureOutput({ outputError: (text, print) => print(text.replace(/^error: /, 'firmament: ')) });
  for (const { name, arguments: args, summary, details, options, examples, run } of COMMANDS) {
    const command = program
      .command(name)
      .summary(summary.replace(/\.$/, ''))
      .description(details ? `${summary}\n\n${details}` : summary)
      .helpOption('-h, --help', 'print this help')
      .showHelpAfterError(`Try: firmament ${name} --help`);
    for (const argument of args) command.argument(argument.name, argument.text);
    for (const { flags, text } of options) {
      // commander's own variadic options swallow the arguments that follow; ours are repeated instead.
      if (!flags.includes('...')) command.option(flags, text);
      else command.option(flags.replace('...', ''), text, (value: string, before: string[] | undefined) => [...(before ?? []), value]);
    }
    const width = Math.max(...examples.map(([line]) => line.length));
    command.addHelpText('after', `\nExamples:\n${examples.map(([line, what]) => `  ${line.padEnd(width)}  ${what}`).join('\n')}`);
    command.action(async (...given: unknown[]) => {
      const [values, chosen] = [given.slice(0, args.length), given[args.length] as Record<string, unknown>];
      try {
        finish(await run(values, chosen));
      } catch (error) {
        if (error instanceof UsageError) command.error(`firmament: ${error.message}`, { exitCode: 2, code: 'usage' });
        throw error;
      }
    });
  }
  return program;
}

/** Runs a command line; sets the exit code. */
async function main(): Promise<void> {
  // A reader that has seen enough (`| head`) is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    await parser((exit) => {
      process.exitCode = exit;
    }).parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else if (error instanceof HostError) {
      process.stderr.write(`firmament: ${error.message}\n`);
      process.exitCode = 2;
    } else {
      process.stderr.write(
        `firmament failed; this is a mistake in Firmament itself.\n${error instanceof Error ? error.stack : String(error)}\n`,
      );
      process.exitCode = 2;
    }
  }
}

await main();
