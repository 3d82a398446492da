// `npm test`: formatter and linter, types, the build, unit and model tests, browser tests. Each step says how it went; the
// last line adds up every check and test: `N passed, N failed`, with `, N skipped` when some were.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freshen } from '../main/build.mjs';
import { checkTypes } from './types.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const REPORTS = join(ROOT, 'test-results');

const total = { passed: 0, failed: 0, skipped: 0 };
const reasons = new Map();

/** Runs a tool of node_modules; answers with its exit code and what it wrote. */
function tool(path, args, { quiet = false, env = {} } = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', path), ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        output += data;
        if (!quiet) process.stdout.write(data);
      });
    }
    child.on('error', (error) => done({ code: 1, output: error.message }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** A step that either passes or fails as a whole: it counts as one. `work` answers with what is wrong. */
async function check(name, work) {
  const began = Date.now();
  let output;
  try {
    output = await work();
  } catch (error) {
    output = error.message;
  }
  const failed = output !== '';
  if (failed) process.stdout.write(`${output.trimEnd()}\n`);
  total[failed ? 'failed' : 'passed']++;
  say(name, failed ? 'failed' : 'passed', began);
  return !failed;
}

/** A step of many tests, counted from the report that it writes. */
async function tests(name, report, run, count) {
  const began = Date.now();
  rmSync(report, { force: true });
  const { code, output } = await run();
  if (!existsSync(report)) {
    // It did not come as far as a report: the step itself has failed.
    process.stdout.write(output.slice(-4000));
    total.failed++;
    say(name, 'failed before a test ran', began);
    return;
  }
  const found = count(JSON.parse(readFileSync(report, 'utf8')));
  // An error outside of any test fails the step though every test passed.
  if (code !== 0 && found.failed === 0) found.failed = 1;
  for (const kind of Object.keys(total)) total[kind] += found[kind];
  say(name, `${found.passed} passed, ${found.failed} failed, ${found.skipped} skipped`, began);
}

function say(name, result, began) {
  console.log(`== ${name}: ${result} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}

function skipped(name, reason = 'no reason given') {
  reasons.set(reason, [...(reasons.get(reason) ?? []), name]);
}

function countVitest(report) {
  const found = { passed: 0, failed: 0, skipped: 0 };
  for (const { assertionResults, message, status, name } of report.testResults) {
    // A file that could not be loaded has no tests to fail.
    if (status === 'failed' && assertionResults.length === 0) {
      found.failed++;
      console.log(`${name}: ${message}`);
    }
    for (const test of assertionResults) {
      const kind = { passed: 'passed', failed: 'failed' }[test.status] ?? 'skipped';
      found[kind]++;
      if (kind === 'skipped') skipped(test.fullName, test.meta?.reason ?? reasonIn(test.fullName));
    }
  }
  return found;
}

function countPlaywright(report) {
  const found = { passed: 0, failed: report.errors.length, skipped: 0 };
  const visit = (suite) => {
    for (const inner of suite.suites ?? []) visit(inner);
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        const kind = { expected: 'passed', flaky: 'passed', skipped: 'skipped' }[test.status] ?? 'failed';
        found[kind]++;
        if (kind === 'skipped') skipped(spec.title, test.annotations.find(({ type }) => type === 'skip')?.description);
      }
    }
  };
  for (const error of report.errors) console.log(error.message);
  for (const suite of report.suites) visit(suite);
  return found;
}

/** The reason in a test's name: what stands in its last brackets. */
const reasonIn = (name) => /\(([^()]*)\)$/.exec(name)?.[1];

mkdirSync(REPORTS, { recursive: true });

await check('format and lint', async () => {
  const { code, output } = await tool('@biomejs/biome/bin/biome', ['check', '--max-diagnostics=50', '.'], { quiet: true });
  return code === 0 ? '' : output;
});
await check('types', checkTypes);
const built = await check('build', async () => {
  await freshen();
  return '';
});

const unit = join(REPORTS, 'unit.json');
await tests(
  'unit and model tests',
  unit,
  () => tool('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`]),
  countVitest,
);

/** How long the readers are fuzzed: long where it is the last word, a slice while working. */
const FUZZ_SECONDS = process.env.CI ? 60 : 5;
await check(`${FUZZ_SECONDS} s of fuzzing the readers`, async () => {
  const { code, output } = await tool('../test/fuzz/run.mjs', ['--seconds', String(FUZZ_SECONDS)]);
  return code === 0 ? '' : output;
});

if (built) {
  const browser = join(REPORTS, 'browser.json');
  await tests(
    'browser tests',
    browser,
    () =>
      tool('@playwright/test/cli.js', ['test', '--config', 'test/e2e/playwright.config.ts', '--reporter=line,json'], {
        env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browser, PLAYWRIGHT_FORCE_TTY: '0' },
      }),
    countPlaywright,
  );
}

for (const [reason, names] of reasons) console.log(`skipped (${reason}): ${names.length === 1 ? names[0] : `${names.length} tests`}`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;
