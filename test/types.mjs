// `npm run types`: checks the types of each environment with its own libraries: the core without any, the host with
// Node's, the tests with both, the window with the browser's (vue-tsc reads its components).

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(import.meta.dirname, '..');

const CHECKS = [
  ['src', 'typescript/bin/tsc'],
  ['main', 'typescript/bin/tsc'],
  ['renderer', 'vue-tsc/bin/vue-tsc.js'],
  ['test', 'vue-tsc/bin/vue-tsc.js'],
];

/** Checks every environment; answers with what the compilers said, empty when all is well. */
export function checkTypes() {
  let output = '';
  for (const [folder, tool] of CHECKS) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(ROOT, 'node_modules', tool), '--noEmit', '-p', folder], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    if (status !== 0) output += `${folder}:\n${stdout}${stderr}`;
  }
  return output;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const output = checkTypes();
  process.stdout.write(output);
  process.exitCode = output === '' ? 0 : 1;
}
