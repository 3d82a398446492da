// `npm run looks`: holds the window against its kept images. With --update it takes them anew, and docs/workbench.png with them.

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const asked = process.argv.slice(2);
const unknown = asked.filter((one) => one !== '--update');
if (unknown.length > 0) {
  console.error(`looks: there is no ${unknown.join(', ')}; only --update.`);
  process.exit(2);
}
const update = asked.includes('--update');
const args = [
  'playwright',
  'test',
  '--config',
  'test/e2e/playwright.config.ts',
  'looks.spec.ts',
  ...(update ? ['--update-snapshots'] : []),
];
const { status } = spawnSync('npx', args, {
  cwd: ROOT,
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, ...(update ? { FIRMAMENT_LOOKS_UPDATE: '1' } : {}) },
});
process.exit(status ?? 1);
