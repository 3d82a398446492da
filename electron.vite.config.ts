// How the program is built: the host for Node (the same bundle runs under Electron and under plain Node), the preload for
// Electron's sandbox, the page for any browser.
//
// FIRMAMENT_BUILD=main|preload|renderer builds that part alone; main/freshen.mjs uses it for the command line.

import { resolve } from 'node:path';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'electron-vite';

const parts = {
  main: {
    build: {
      outDir: 'out/main',
      // Everything is bundled, so that a package needs no node_modules; these two are optional extras of ws.
      externalizeDeps: false,
      rollupOptions: {
        input: {
          index: resolve('main/index.ts'),
          cli: resolve('main/cli.ts'),
          'engine.worker': resolve('main/engine.worker.ts'),
        },
        external: ['bufferutil', 'utf-8-validate'],
      },
      // Without it electron-vite aims at Electron's own Node, and Node 20 cannot read the result.
      target: 'node20.19',
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      // A sandboxed preload must be one CommonJS file.
      rollupOptions: {
        input: { preload: resolve('main/preload.ts') },
        output: { format: 'cjs' as const, entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [vue()],
    worker: { format: 'es' as const },
    build: {
      outDir: 'out/renderer',
      target: 'baseline-widely-available',
      minify: true,
      // Fonts stay files: the content security policy allows no data: fonts.
      assetsInlineLimit: 0,
      rollupOptions: { input: resolve('renderer/index.html') },
    },
  },
};

export default defineConfig(() => {
  const part = process.env.FIRMAMENT_BUILD;
  if (part === undefined) return parts;
  if (!Object.hasOwn(parts, part)) throw new Error(`FIRMAMENT_BUILD is "${part}", not one of ${Object.keys(parts).join(', ')}`);
  return { [part]: parts[part as keyof typeof parts] };
});
