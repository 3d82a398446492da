// `npm run cli -- …`: the command line of a checkout. Builds the host when it is missing or stale, then runs it here.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freshen, ROOT } from './build.mjs';

try {
  const [command, ...rest] = process.argv.slice(2);
  const needsPage = command === 'serve' && !rest.includes('--help') && !rest.includes('-h');
  const parts = needsPage ? ['main', 'renderer'] : ['main'];
  await freshen(parts, (stale) => process.stderr.write(`Building ${stale.join(' and ')} …\n`));
} catch (error) {
  console.error(error.message);
  process.exit(2);
}
const cli = join(ROOT, 'out/main/cli.js');
process.argv[1] = cli;
await import(pathToFileURL(cli).href);
