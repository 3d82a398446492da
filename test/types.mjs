// `npm run types`: checks the types of each environment with its own libraries: the core without any, the host with
// Node's, the tests with both, the window with the browser's (vue-tsc reads its components).

import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(import.meta.dirname, '..');

/** The slowest first, since they go two at a time. */
const CHECKS = [
  ['renderer', 'vue-tsc/bin/vue-tsc.js'],
  ['test', 'vue-tsc/bin/vue-tsc.js'],
  ['main', 'typescript/bin/tsc'],
  ['src', 'typescript/bin/tsc'],
];

function check([folder, tool]) {
  return new Promise((done) => {
    // What was found the last time is kept, so that a second check costs what has changed since.
    const kept = resolve(ROOT, 'node_modules/.cache/firmament', `types-${folder}.tsbuildinfo`);
    const child = spawn(
      process.execPath,
      [resolve(ROOT, 'node_modules', tool), '--noEmit', '--incremental', '--tsBuildInfoFile', kept, '-p', folder],
      { cwd: ROOT },
    );
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        output += data;
      });
    }
    child.on('close', (code) => done(code === 0 ? '' : `${folder}:\n${output}`));
  });
}

/** Checks every environment; answers with what the compilers said, empty when all is well. */
export async function checkTypes() {
  const waiting = [...CHECKS];
  let output = '';
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) output += await check(next);
  };
  await Promise.all([work(), work()]);
  return output;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const output = await checkTypes();
  process.stdout.write(output);
  process.exitCode = output === '' ? 0 : 1;
}
