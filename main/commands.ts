// The bodies of the command line's commands. Each loads what it needs when it runs, so that help is there at once. What is
// asked for goes to standard output, everything that is said about it to standard error.

import { join } from 'node:path';
import type { Finding } from '../src/base/finding';
import type { Moment } from '../src/moment';
import { type FormatInfo, type Halt, HostError, type RunSummary, type Travel } from '../src/workbench';
import { count, definesOf, limitsOf, pairs, UsageError } from './arguments';
import type { GivenMap, OptionValues, ReplayResult, RunOptions, Scenario } from './core';
import type { EngineRun } from './engine';
import { harmlessLines, jsonText, Report, styleFor, type Texts, table, tally } from './report';
import { gather } from './scenario';

/** 0 clean; 1 an error was found; 2 wrong usage, or a file that cannot be read or written. */
export type Exit = 0 | 1 | 2;

/** `firmament presets`. */
export async function presets(id: string | undefined, json: boolean): Promise<Exit> {
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

/** `firmament run`. `home`: folder of the built host. */
export async function runScript(home: string, scripts: readonly string[], options: Record<string, unknown>): Promise<Exit> {
  const json = options.json === true;
  const explain = options.explain === undefined ? undefined : count('--explain', options.explain as string, 1);
  const at = options.at === undefined ? undefined : count('--at', options.at as string);
  if (at !== undefined && !json && !options.map && !options.hobs) throw new UsageError('--at says when; add --map, --hobs or --json');
  const stack = options.stack === undefined ? undefined : count('--stack', options.stack as string, 1);
  const limits = limitsOf(options.limit as string[] | undefined);
  if (scripts.length === 0) return platformAlone(options);
  return withRun(
    home,
    scripts,
    options,
    limits,
    json ? undefined : (text) => out(harmlessLines(text)),
    async (run, summary, texts, look) => {
      for (const event of [explain, stack]) {
        if (!summary.ran || event === undefined || event <= summary.events) continue;
        throw new HostError(`There is no event ${event}: the run has ${plural(summary.events, 'event')}.`);
      }
      const halt = summary.ran && stack !== undefined ? await look({ from: { kind: 'event', events: stack }, to: 'here' }) : undefined;
      const steps = summary.ran && explain !== undefined ? await run.ask('explain', explain - 1) : undefined;
      if (summary.ran && at !== undefined && at > summary.events) {
        throw new HostError(`There is no event ${at}: the run has ${plural(summary.events, 'event')}.`);
      }
      const when = at ?? summary.events;
      const moment = summary.ran && (json || options.map) ? await run.ask('moment', when) : undefined;
      const hobs = summary.ran && options.hobs ? await run.ask('hobs', when) : undefined;
      const { eventLine, hobsJson, hobTable, memoryMapJson, memoryMapTable, summaryJson } = await import('./words');
      const { haltText } = await import('./halt');
      if (json) {
        out(
          jsonText({
            ...summaryJson(summary),
            ...(steps ? { explanation: { event: explain, steps } } : {}),
            ...(halt ? { stack: { event: stack, ...halt } } : {}),
            ...(moment ? memoryMapJson(moment) : {}),
            ...(hobs ? hobsJson(hobs) : {}),
          }),
        );
        return exitOf(summary);
      }
      endLine(summary.console.text);
      say(summary.findings, texts);
      if (moment && options.map) {
        if (moment.memoryMap) out(memoryMapTable(moment));
        else process.stderr.write(`There is no memory map after ${plural(when, 'event')}: DXE has not begun.\n`);
      }
      if (hobs) out(hobTable(hobs));
      if (steps && explain !== undefined) {
        out(`${eventLine(await run.ask('events', explain - 1, 1), summary.sites)}\n`);
        for (const step of steps) out(`  ${harmlessLines(step.message)}\n`);
      }
      if (halt && stack !== undefined) {
        out(`${eventLine(await run.ask('events', stack - 1, 1), summary.sites)}\n`);
        out(haltText(halt));
      }
      process.stderr.write(`${ending(summary)}\n`);
      return exitOf(summary);
    },
  );
}

/** `firmament run --hobs` without a script: the HOB list of a platform. */
async function platformAlone(options: Record<string, unknown>): Promise<Exit> {
  if (!options.hobs) throw new UsageError('missing the script to run');
  if (options.platform === undefined) throw new UsageError('missing --platform: without a script it says whose HOB list is meant');
  if (options.explain !== undefined || options.at !== undefined || options.map) {
    throw new UsageError('--explain, --map and --at are about the events of a script; a platform alone has none');
  }
  const core = await import('./core');
  const { platformAt } = await import('./inputs');
  const source = await platformAt(options.platform as string);
  const { rows, findings } = core.platformHobs(source);
  const { hobsJson, hobTable } = await import('./words');
  if (options.json) out(jsonText({ platform: source.name, findings, ...hobsJson(rows) }));
  else {
    say(findings, new Map([[source.name, source.text]]));
    if (rows.length > 0) out(hobTable(rows));
  }
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** `firmament export`. */
export async function exportInput(home: string, input: string | undefined, options: Record<string, unknown>): Promise<Exit> {
  const core = await import('./core');
  const formats = core.formats();
  if (options.formats) {
    out((await import('./words')).formatTable(formats));
    return 0;
  }
  if (input === undefined) throw new UsageError('missing the script, platform or capture to export');
  const format = await formatFor(options.format as string | undefined, formats);
  const values: OptionValues = pairs('--option', options.option as string[] | undefined);
  const output = options.output as string | undefined;
  const { isMap, isPlatform, platformAt } = await import('./inputs');
  if (await isMap(input)) {
    for (const option of ['at', 'platform', 'include', 'limit']) {
      if (options[option] !== undefined) throw new UsageError(`--${option} is about scripts; ${input} is a map that was captured`);
    }
    return exportMap(input, format, values, options);
  }
  if (options.map !== undefined) throw new UsageError('--map is about captures that hold several maps; a script or a platform has one');
  if (isPlatform(input)) {
    if (options.at !== undefined) throw new UsageError('--at is about the events of a script; a platform has none');
    const source = await platformAt(input);
    const preview = core.exportPlatform(source, format, values);
    say(preview.findings, new Map([[source.name, source.text]]));
    return write(preview, output);
  }
  const at = options.at === undefined ? undefined : count('--at', options.at as string);
  const limits = limitsOf(options.limit as string[] | undefined);
  return withRun(home, [input], options, limits, undefined, async (run, summary, texts) => {
    say(summary.findings, texts);
    if (!summary.ran) return 1;
    if (at !== undefined && at > summary.events) {
      throw new HostError(`There is no event ${at}: the run has ${plural(summary.events, 'event')}.`);
    }
    const preview = await run.ask('exportMoment', at ?? summary.events, format, values, summary.script);
    say(preview.findings, new Map());
    const written = await write(preview, output);
    const ended = exitOf(summary);
    if (ended !== 0) process.stderr.write(`${ending(summary)}\n`);
    return written === 0 ? ended : written;
  });
}

/** A map of a capture in another format. */
async function exportMap(input: string, format: string, values: OptionValues, options: Record<string, unknown>): Promise<Exit> {
  const core = await import('./core');
  const { captureAt } = await import('./inputs');
  const capture = await captureAt(input);
  const { findings, moments } = core.importCapture(capture.name, capture.bytes);
  const map = options.map === undefined ? 1 : count('--map', options.map as string);
  if (!moments[map - 1]) throw new HostError(`There is no map ${map}: ${capture.name} holds ${plural(moments.length, 'map')}.`);
  const texts: Texts = new Map([[capture.name, new TextDecoder().decode(capture.bytes)]]);
  say(
    findings.filter(({ severity }) => severity !== 'info'),
    texts,
  );
  if (moments.length > 1 && options.map === undefined) {
    process.stderr.write(`${capture.name} holds ${plural(moments.length, 'map')}; this is the first (--map NUMBER takes another).\n`);
  }
  const preview = core.exportMoment(moments[map - 1] as Moment, format, values, capture.name);
  say(preview.findings, new Map());
  const failed: Exit = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  return (await write(preview, options.output as string | undefined)) || failed;
}

/** The id of a format, or a UsageError that names those there are. */
async function formatFor(id: string | undefined, formats: readonly FormatInfo[]): Promise<string> {
  const ids = formats.map((format) => format.id);
  if (id !== undefined && ids.includes(id)) return id;
  if (id === undefined) throw new UsageError(`missing --format; the formats are: ${ids.join(', ')}`);
  const { nearest } = await import('../src/base/suggest');
  const near = nearest(id, ids);
  throw new UsageError(`there is no format "${id}".${near ? ` Did you mean ${near}?` : ''} The formats are: ${ids.join(', ')}`);
}

/** `firmament check`. */
export async function check(files: readonly string[], options: Record<string, unknown>): Promise<Exit> {
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
      const scenario = await gathered(core.wants, [file], options);
      texts = await textsOf(scenario);
      ({ findings } = core.check(scenario));
    }
    if (!options.json) say(findings, texts);
    all.push(...findings);
  }
  if (options.json) out(jsonText({ findings: all }));
  else process.stderr.write(`${plural(files.length, 'file')} checked: ${tally(all) || 'no errors, no warnings'}.\n`);
  return all.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** `firmament import`. */
export async function importFile(file: string, options: Record<string, unknown>): Promise<Exit> {
  if (options.as !== undefined && options.as !== 'platform') throw new UsageError(`--as is "${options.as}"; it can be: platform`);
  const wanted = options.map === undefined || options.map === 'all' ? options.map : count('--map', options.map as string);
  if (options.output !== undefined && options.as === undefined && !options.json) {
    throw new UsageError('--output says where to write; add --json or --as platform, which say what');
  }
  const core = await import('./core');
  const { captureAt } = await import('./inputs');
  const { name, bytes } = await captureAt(file);
  const imported = core.importCapture(name, bytes, options.format as string | undefined);
  const texts: Texts = bytes.includes(0) ? new Map() : new Map([[name, new TextDecoder().decode(bytes)]]);
  say(imported.findings.map(shortened), texts);
  const failed: Exit = imported.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  const { moments } = imported;
  if (moments.length === 0) {
    if (failed === 0) process.stderr.write(`${name}: ${imported.format ?? 'unknown format'}; no map was found in it.\n`);
    return 1;
  }
  if (typeof wanted === 'number' && !moments[wanted - 1])
    throw new HostError(`There is no map ${wanted}: ${name} holds ${plural(moments.length, 'map')}.`);
  const { momentLine, momentTable } = await import('./words');
  const moment = moments[typeof wanted === 'number' ? wanted - 1 : 0] as Moment;
  const output = options.output as string | undefined;
  if (options.as === 'platform') return (await write({ text: core.platformText(moment, name), findings: [] }, output)) || failed;
  else if (options.json) return (await write(core.exportMoment(moment, 'json', {}, name), output)) || failed;
  else {
    process.stderr.write(
      `${name}: ${imported.formats.join(', ')}, ${plural(moments.length, 'map')}${moments.length > 1 ? ' (--map NUMBER shows another, --map all every one)' : ''}\n`,
    );
    if (moments.length > 1) for (const [i, each] of moments.entries()) process.stderr.write(`  ${i + 1}  ${momentLine(each, name)}\n`);
    for (const each of wanted === 'all' ? moments : [moment]) out(`${wanted === 'all' ? `\n${each.title}\n` : ''}${momentTable(each)}`);
  }
  return failed;
}

/** A finding about many lines with the first of them: the others can be looked at in the window. */
function shortened(finding: Finding): Finding {
  return finding.severity === 'info' && finding.rule === 'import-unread' ? { ...finding, notes: [] } : finding;
}

/** `firmament diff`. */
export async function diff(home: string, files: readonly string[], options: Record<string, unknown>): Promise<Exit> {
  const core = await import('./core');
  const { captureAt, isC, isMap, isPlatform, platformAt } = await import('./inputs');
  const limits = limitsOf(options.limit as string[] | undefined);
  const maps: GivenMap[] = [];
  for (const file of files) {
    let findings: readonly Finding[];
    if (isC(file)) {
      const exit = await withRun(home, [file], options, limits, undefined, async (run, summary, texts) => {
        say(summary.findings, texts);
        if (!summary.ran) return 2;
        maps.push({ kind: 'moment', name: file, moment: await run.ask('moment', summary.events) });
        return 0;
      });
      if (exit !== 0) return exit;
      continue;
    }
    if (isPlatform(file) && !(await isMap(file))) {
      const source = await platformAt(file);
      maps.push({ kind: 'platform', source });
      ({ findings } = core.checkPlatform(source));
    } else {
      const capture = await captureAt(file);
      maps.push({ kind: 'capture', ...capture, map: 0 });
      ({ findings } = core.importCapture(capture.name, capture.bytes));
    }
    // What a capture holds beside its map is for `import` to tell.
    const errors = findings.filter(({ severity }) => severity === 'error');
    say(errors, new Map());
    if (errors.length > 0) return 2;
  }
  const comparison = core.compareMaps(maps);
  if (comparison.witnesses.length < 2) {
    throw new UsageError(
      `there ${comparison.witnesses.length === 1 ? 'is only one map' : 'is no map'} in what was given; name two or more captures of one machine`,
    );
  }
  if (options.json) out(jsonText(comparison));
  else out((await import('./words')).comparisonText(comparison, options.all === true));
  return comparison.unexplained > 0n ? 1 : 0;
}

/** `firmament replay`. */
export async function replay(paths: readonly string[], options: Record<string, unknown>): Promise<Exit> {
  const from = options.from ?? 'handoff';
  if (from !== 'handoff' && from !== 'state') throw new UsageError(`--from is "${from}"; it can be: handoff, state`);
  const core = await import('./core');
  const { traceText, tracesAt } = await import('./inputs');
  const files: ReplayResult[] = [];
  const empty = (folder: string) => void process.stderr.write(`firmament: ${folder} holds no traces (*.jsonl, *.jsonl.gz).\n`);
  for (const path of await tracesAt(paths, empty)) {
    const result = core.replay({ name: path, text: await traceText(path) }, from);
    files.push(result);
    if (!options.json)
      out(`${path}: ${plural(result.steps, 'step')}, ${plural(result.mismatches, 'mismatch')}\n${disagreement(path, result)}`);
  }
  const total = (of: (file: ReplayResult) => number) => files.reduce((sum, file) => sum + of(file), 0);
  const steps = total((file) => file.steps);
  const mismatches = total((file) => file.mismatches);
  const damaged = files.filter(({ error }) => error !== undefined).length;
  if (options.json) out(jsonText({ files, steps, mismatches }));
  else {
    const words = damaged > 0 ? `, ${plural(damaged, 'damaged file')}` : '';
    process.stderr.write(`${plural(files.length, 'trace')}, ${plural(steps, 'step')}, ${plural(mismatches, 'mismatch')}${words}.\n`);
  }
  return steps > 0 && mismatches === 0 && damaged === 0 ? 0 : 1;
}

/** Known differences of the firmware's version, and the first step in which a trace and the simulated firmware differ. */
function disagreement(path: string, { first, mismatches, error, differences }: ReplayResult): string {
  let text = '';
  for (const { cause, count, line } of differences ?? [])
    text += `  ${harmlessLines(cause)} (${plural(count, 'time')}, first in line ${line})\n`;
  if (first) {
    text += `${path}:${first.line}: ${harmlessLines(first.call)}\n  recorded: ${harmlessLines(first.expected)}\n  ours:     ${harmlessLines(first.got)}\n`;
    text += `  state:\n${harmlessLines(first.state).replace(/^/gm, '    ')}\n`;
    if (mismatches > 1) text += `  and ${plural(mismatches - 1, 'later step')}\n`;
  }
  if (error) text += `${path}:${error.line}: ${harmlessLines(error.message)}\n`;
  return text;
}

/** `firmament serve`. Ends when it is told to. */
export async function serveWorkbench(home: string, folder: string | undefined, options: Record<string, unknown>): Promise<Exit> {
  const port = options.port === undefined ? 0 : count('--port', options.port as string);
  if (port > 65535) throw new UsageError('--port is a number up to 65535');
  const { serveUntilStopped } = await import('./serve-command');
  await serveUntilStopped({
    home,
    pages: join(home, '../renderer'),
    port,
    folder,
    open: options.open === true,
  });
  return 0;
}

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

/** Scripts with the platform that was chosen and every file that they name. */
async function gathered(
  wants: Parameters<typeof gather>[1],
  scripts: readonly string[],
  options: Record<string, unknown>,
): Promise<Scenario> {
  const { readNamed, scenarioAt } = await import('./inputs');
  const folders = (options.include ?? []) as string[];
  const defines = definesOf(options.define as string[] | undefined);
  const scenario = {
    ...(await scenarioAt(scripts, options.platform as string | undefined)),
    defines,
    ...(folders.length > 0 ? { tree: true } : {}),
  };
  return gather(scenario, wants, readNamed(scripts, folders));
}

/**
 * Runs scripts in a thread of the engine, as the window does, and hands the ended run to `work`. Ctrl+C ends the run and not
 * the command, so that what came of it is still told; a second one ends both.
 */
async function withRun(
  home: string,
  scripts: readonly string[],
  options: Record<string, unknown>,
  limits: NonNullable<RunOptions['limits']>,
  onConsole: ((text: string) => void) | undefined,
  work: (run: EngineRun, summary: RunSummary, texts: Texts, look: (travel: Travel) => Promise<Halt | undefined>) => Promise<Exit>,
): Promise<Exit> {
  const { Engine } = await import('./engine');
  const engine = new Engine(home, { deskMs: 600_000, heapMb: 4096, single: true });
  try {
    const scenario = await gathered((partial) => engine.ask('wants', partial), scripts, options);
    const run = engine.run(scenario, onConsole ? { console: onConsole } : {}, limits);
    process.once('SIGINT', run.stop);
    const summary = await run.ended;
    process.off('SIGINT', run.stop);
    return await work(run, summary, await textsOf(scenario), (travel) => engine.ask('inspect', scenario, travel, limits));
  } finally {
    await engine.close();
  }
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
function ending(summary: RunSummary): string {
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
  const time = summary.seconds < 1 ? `${Math.round(summary.seconds * 1000)} ms` : `${summary.seconds.toFixed(1)} s`;
  return `${summary.script}${on}: ${how[summary.ended] ?? summary.ended}; ${counted}, ${time}.`;
}

function plural(count: number, noun: string): string {
  return `${count.toString().replace(/\B(?=(\d{3})+(?!\d))/g, ',')} ${noun}${count === 1 ? '' : noun.endsWith('ch') ? 'es' : 's'}`;
}
