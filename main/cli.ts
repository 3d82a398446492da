#!/usr/bin/env node
// The command line: one table of commands, from which parsing, help and the reference are made. The bodies are in
// commands.ts.
//
// Exit codes: 0 clean; 1 a finding of severity error, a failed ASSERT, an error status, a trace that disagrees; 2 wrong
// usage, or a file that cannot be read or written. What a command is asked for goes to standard output, everything
// that is said about it to standard error.

import { CommanderError, Command as Parser } from 'commander';
import { version } from '../package.json';
import { HostError } from '../src/workbench';
import { UsageError } from './arguments';
import { check, diff, type Exit, exportInput, importFile, presets, replay, runScript, serveWorkbench } from './commands';

/** Folder of the built host: the entry is never moved into a chunk, so this is the place of its file. */
const HOME = import.meta.dirname;

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
const INCLUDE: Option = {
  flags: '-I, --include <folder...>',
  text: "a folder in which #include looks after the script's own and the headers that come with Firmament, e.g. MdePkg/Include of an EDK2 tree",
};
const DEFINE: Option = {
  flags: '-D, --define <name=value...>',
  text: 'a macro that holds from the first line on; a name alone is 1, e.g. -D MDEPKG_NDEBUG',
};
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
    arguments: [
      {
        name: '[script...]',
        text: 'C files of one program, the first with its entry point; - reads standard input; none with --hobs shows a platform alone',
      },
    ],
    summary: 'Run a script against the simulated firmware.',
    details: 'What the script prints goes to standard output; findings and how the run ended go to standard error.',
    options: [
      PLATFORM,
      INCLUDE,
      DEFINE,
      JSON_FLAG,
      { flags: '--map', text: 'write the memory map' },
      { flags: '--hobs', text: 'write the HOB list: that of PEI while PEI runs, then the one that DXE was handed' },
      { flags: '--at <event>', text: 'the map and the HOB list after this many events; by default after the last' },
      { flags: '--explain <event>', text: 'say what this event was and why it got the answer it got; the first is 1' },
      { flags: '--stack <event>', text: 'write the call stack and the variables in scope right after this event' },
      LIMIT,
    ],
    examples: [
      ['firmament run demo.c', 'on the platform that the script names'],
      ['firmament run demo.c --platform arm-server --map', 'on another one, with its memory map'],
      ['firmament run --hobs --platform x64-pc', 'the HOB list that a platform hands to DXE'],
      ['firmament run demo.c --json > run.json', 'for a script of yours to read'],
    ],
    run: ([scripts], options) => runScript(HOME, scripts as string[], options),
  },
  {
    name: 'export',
    arguments: [
      {
        name: '[input]',
        text: 'a script (its memory map is exported), a platform (its regions are), or a capture that `firmament import` reads; - reads standard input',
      },
    ],
    summary: 'Write a platform, the memory map of a run, or a captured map in another format.',
    details: 'What the format cannot carry is said on standard error. Exit code 1: an error was found, and nothing may have been written.',
    options: [
      { flags: '-f, --format <id>', text: 'the format; `firmament export --formats` lists them' },
      { flags: '--formats', text: 'list the formats and their options' },
      PLATFORM,
      INCLUDE,
      DEFINE,
      { flags: '--at <event>', text: 'the memory map after this many events, 0 for the hand-off; by default after the last' },
      { flags: '--map <n>', text: 'which map, when a capture holds several; by default the first' },
      { flags: '-o, --output <file>', text: 'write there instead of to standard output' },
      { flags: '--option <key=value...>', text: 'an option of the format' },
      LIMIT,
    ],
    examples: [
      ['firmament export x64-pc --format c-header -o memory.h', 'regions of a preset, for a build'],
      ['firmament export demo.c --format json --at 12', 'the memory map after event 12'],
      ['firmament export board.dts --format gnu-ld', 'a device tree becomes a linker script'],
    ],
    run: ([input], options) => exportInput(HOME, input as string | undefined, options),
  },
  {
    name: 'check',
    arguments: [{ name: '<file...>', text: 'scripts (*.c) and platforms (*.jsonc, *.json)' }],
    summary: 'Check scripts and platforms without running them.',
    options: [PLATFORM, INCLUDE, DEFINE, JSON_FLAG],
    examples: [['firmament check boot.c board.platform.jsonc', 'in CI, before a merge']],
    run: ([files], options) => check(files as string[], options),
  },
  {
    name: 'import',
    arguments: [{ name: '<file>', text: 'a capture: a shell memmap, a kernel log, a device tree …; - reads standard input' }],
    summary: 'Read a memory map that another machine or tool printed.',
    details: 'What was not read, and why, is said on standard error. Exit code 1: an error was found, or no map.',
    options: [
      JSON_FLAG,
      { flags: '--as <kind>', text: '`platform` writes a platform file' },
      { flags: '--map <n>', text: 'which map, when the capture holds several: 1 is the first, `all` shows every one' },
      { flags: '--format <id>', text: 'read it as this format; by default its content decides' },
      { flags: '-o, --output <file>', text: 'write there what --json or --as makes, instead of to standard output' },
    ],
    examples: [
      ['dmesg | firmament import -', 'the map of this machine'],
      ['firmament import board.dts --as platform > board.platform.jsonc', 'a platform to run scripts on'],
    ],
    run: ([file], options) => importFile(file as string, options),
  },
  {
    name: 'diff',
    arguments: [
      {
        name: '<map...>',
        text: 'captures of one machine, as `firmament import` reads them, platforms, or scripts (*.c: the memory map after the run); - reads standard input',
      },
    ],
    summary: 'Lay maps of one machine side by side and say why they differ.',
    details:
      'The maps are put into the order of a boot: what describes the machine, the UEFI memory map, the boot loader, e820, the kernel. Each is held against the one before it. A capture with several maps counts as several. Exit code 1: there are differences that no rule explains.',
    options: [{ flags: '--all', text: 'list the explained ranges too' }, JSON_FLAG, PLATFORM, INCLUDE, DEFINE, LIMIT],
    examples: [
      ['firmament diff memmap.txt dmesg.txt iomem.txt', 'what became of the memory of one boot'],
      ['firmament diff board.platform.jsonc dmesg.txt', 'whether a machine is as it was designed'],
      ['firmament diff boot.c memmap.txt', 'whether firmware leaves the map that was simulated'],
    ],
    run: ([files], options) => diff(HOME, files as string[], options),
  },
  {
    name: 'replay',
    arguments: [{ name: '<trace...>', text: 'traces and captures (*.jsonl, *.jsonl.gz) or folders of them' }],
    summary: 'Hold the simulated firmware against recorded traces of the real one.',
    details:
      'Traces are recorded from the memory code of EDK2 alone; captures, from firmware that booted (test/conformance/ovmf). A capture tells less: its state is taken from its memory map, and what its version does otherwise is listed with the cause.',
    options: [
      {
        flags: '--from <start>',
        text: '`handoff` (the default) replays from the hand-off, `state` from the recorded state after it',
      },
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
    run: ([folder], options) => serveWorkbench(HOME, folder as string | undefined, options),
  },
];

const EXIT_CODES = '\nExit codes: 0 clean; 1 an error was found; 2 wrong usage, or a file that cannot\nbe read or written.';

function parser(finish: (exit: Exit) => void): Parser {
  const program = new Parser('firmament')
    .description("A workbench for physical memory layouts: design a machine's memory, run UEFI allocation scripts, export the map.")
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', EXIT_CODES)
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
    command.addHelpText(
      'after',
      `\nExamples:\n${examples.map(([line, what]) => `  ${line.padEnd(width)}  ${what}`).join('\n')}\n${EXIT_CODES}`,
    );
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
