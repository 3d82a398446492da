// `npm run bench`: runs every *.bench.ts of this folder, or those whose names are given (`node test/bench/run.mjs machine`).
// A bench is bundled first, so that it measures the code as the product runs it, and exports `bench`, which prints its
// figures and answers with the limits that were missed.

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

const all = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.bench.ts'))
  .map((name) => name.replace('.bench.ts', ''));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
  process.exit(2);
}

/** A bundled module still finds the project's files: its folder is the one that it was written in. */
const keepFolders = {
  name: 'keep-folders',
  transform: (code, id) =>
    code.includes('import.meta.dirname') ? code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id))) : undefined,
};

// Inside the project, so that what stays outside of the bundle is found in its node_modules.
const folder = mkdtempSync(join(ROOT, 'node_modules/.bench-'));
let missed = 0;
console.log(`Node ${process.versions.node} on ${process.arch}, ${availableParallelism()} processor cores`);
try {
  for (const name of wanted.length > 0 ? wanted : all) {
    console.log(`\n== ${name}`);
    await build({
      configFile: false,
      root: ROOT,
      logLevel: 'error',
      plugins: [keepFolders],
      build: {
        ssr: join(import.meta.dirname, `${name}.bench.ts`),
        outDir: folder,
        emptyOutDir: false,
        target: 'node20',
        rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
      },
    });
    const { bench } = await import(pathToFileURL(join(folder, `${name}.mjs`)).href);
    for (const failure of await bench()) {
      console.log(`missed: ${failure}`);
      missed++;
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(missed === 0 ? '\nEvery limit was kept.' : `\n${missed} missed.`);
process.exitCode = missed === 0 ? 0 : 1;
