// The fence: who may import whom, as a table, held against every import of the product.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** Areas of the product: the first whose pattern matches a file's path is the file's. */
const AREAS: readonly (readonly [area: string, pattern: RegExp])[] = [
  ['base', /^src\/base\//],
  ['uefi', /^src\/uefi\//],
  ['moment', /^src\/moment\.ts$/],
  ['event', /^src\/event\.ts$/],
  ['comparison', /^src\/comparison\.ts$/],
  ['platform', /^src\/platform\//],
  ['recording', /^src\/machine\/recording\.ts$/],
  ['machine', /^src\/machine\//],
  ['tree', /^src\/script\/(?:tree|types)\.ts$/],
  ['script', /^src\/script\//],
  ['picture', /^src\/picture\//],
  ['rules', /^src\/rules\//],
  ['svg', /^src\/formats\/svg\.ts$/],
  ['formats', /^src\/formats\//],
  ['firmament', /^src\/(?:firmament|scenario|execution|inspection|questions)\.ts$/],
  ['topic', /^src\/help\/topic\.ts$/],
  ['help', /^src\/help\//],
  ['settings', /^src\/settings\.ts$/],
  ['workbench', /^src\/workbench\.ts$/],
  ['presets', /^presets\//],
  ['main', /^main\//],
  ['renderer', /^renderer\//],
];

const VOCABULARY = ['base', 'uefi', 'moment', 'event', 'comparison'];

/** What each area may import besides itself. `x:type` allows types alone. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  base: [],
  uefi: ['base'],
  moment: ['base', 'uefi'],
  event: ['base', 'uefi', 'moment'],
  comparison: [],
  platform: ['base', 'uefi', 'moment'],
  recording: [...VOCABULARY, 'platform', 'machine'],
  machine: [...VOCABULARY, 'platform', 'recording'],
  tree: [...VOCABULARY, 'script'],
  script: [...VOCABULARY, 'machine', 'recording', 'tree'],
  picture: VOCABULARY,
  rules: [...VOCABULARY, 'platform', 'recording:type', 'tree:type'],
  formats: [...VOCABULARY, 'platform', 'svg'],
  svg: [...VOCABULARY, 'platform', 'formats', 'picture'],
  firmament: [...VOCABULARY, 'platform', 'recording', 'machine', 'tree', 'script', 'picture', 'rules', 'svg', 'formats', 'help'],
  settings: ['base', 'platform'],
  topic: [],
  help: [...VOCABULARY, 'topic', 'rules', 'formats', 'script', 'settings'],
  workbench: [...VOCABULARY, 'settings', 'picture:type', 'topic:type'],
  presets: [],
  main: [...VOCABULARY, 'firmament', 'workbench', 'settings', 'platform:type', 'presets'],
  renderer: [...VOCABULARY, 'workbench', 'settings', 'picture', 'topic'],
};

/** Packages that an area may use. `src` has no environment; what it may use runs anywhere. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  src: ['ajv', 'fflate', 'jsonc-parser', 'valibot'],
  main: ['birpc', 'commander', 'electron', 'jsonc-parser', 'valibot', 'ws', 'electron-vite', '@vitejs'],
  renderer: [
    '@tanstack/vue-virtual',
    '@vitejs',
    'birpc',
    'd3-scale',
    'dockview-vue',
    'jsonc-parser',
    'monaco-editor',
    'pinia',
    'reka-ui',
    'uplot',
    'vue',
  ],
};

/** Folders in which no file imports a sibling, save those that are named: each file is one idea. */
const NO_SIBLINGS: readonly { readonly folder: string; readonly shared: RegExp }[] = [
  { folder: 'src/rules', shared: /\/(?:index|rule)\.ts$/ },
  { folder: 'renderer/panels', shared: /\/(?!.*Panel\.vue$)[^/]+$/ },
];

interface Import {
  readonly file: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((name) => /\.(?:ts|vue|mjs)$/.test(name));
}

/** Imports and re-exports of a file, static and dynamic. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const found: Import[] = [];
  const statement =
    /^[ \t]*(?:import|export)\b([^'";]*?)\bfrom\s*['"]([^'"]+)['"]|^[ \t]*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  for (const match of text.matchAll(statement)) {
    const [, clause = '', from, bare, dynamic] = match;
    const names = clause.trim();
    const typeOnly = /^type\b/.test(names) || /^\{(?:\s*type\s+[^,}]+,?)+\s*\}$/.test(names);
    found.push({ file, specifier: (from ?? bare ?? dynamic) as string, typeOnly });
  }
  return found;
}

const PRODUCT = ['src', 'main', 'renderer'].flatMap(filesBelow);
const IMPORTS = PRODUCT.flatMap(importsOf);

function areaOf(path: string): string | undefined {
  return AREAS.find(([, pattern]) => pattern.test(path))?.[0];
}

/** Path of what a relative import means, with its ending. */
function target({ file, specifier }: Import): string {
  const path = relative(ROOT, resolve(ROOT, dirname(file), specifier.replace(/\?.*$/, ''))).replaceAll('\\', '/');
  return /\.[a-z]+$/.test(path) && !PRODUCT.includes(`${path}.ts`) ? path : `${path}.ts`;
}

describe('who may import whom', () => {
  test('every file of src belongs to an area of the table', () => {
    expect(PRODUCT.filter((file) => areaOf(file) === undefined)).toEqual([]);
  });

  test('no import crosses the fence', () => {
    const broken = IMPORTS.filter(({ specifier }) => specifier.startsWith('.')).flatMap((found) => {
      const path = target(found);
      const [from, to] = [areaOf(found.file) as string, areaOf(path)];
      // The version is read from package.json.
      if (path === 'package.json' && from === 'main') return [];
      const allowed = MAY_IMPORT[from] ?? [];
      if (to !== undefined && (to === from || allowed.includes(to) || (found.typeOnly && allowed.includes(`${to}:type`)))) return [];
      return [`${found.file} imports ${path}${found.typeOnly ? ' (types)' : ''}`];
    });
    expect(broken).toEqual([]);
  });

  test('packages are used where they may be', () => {
    const broken = IMPORTS.filter(({ specifier }) => !specifier.startsWith('.')).flatMap(({ file, specifier }) => {
      const top = file.split('/')[0] as string;
      if (specifier.startsWith('node:')) return top === 'main' ? [] : [`${file} imports ${specifier}`];
      const allowed = PACKAGES[top] ?? [];
      return allowed.some((name) => specifier === name || specifier.startsWith(`${name}/`)) ? [] : [`${file} imports ${specifier}`];
    });
    expect(broken).toEqual([]);
  });

  test('a rule or a panel never imports a sibling', () => {
    const broken = NO_SIBLINGS.flatMap(({ folder, shared }) =>
      IMPORTS.filter(({ file, specifier }) => file.startsWith(`${folder}/`) && !shared.test(file) && specifier.startsWith('.'))
        .filter((found) => dirname(target(found)) === folder && !shared.test(target(found)))
        .map((found) => `${found.file} imports ${target(found)}`),
    );
    expect(broken).toEqual([]);
  });

  test('a format never imports another', () => {
    const formats = IMPORTS.filter(({ file, typeOnly }) => file === 'src/formats/index.ts' && !typeOnly)
      .map(target)
      .filter((path) => path.startsWith('src/formats/'));
    const broken = IMPORTS.filter(({ file }) => formats.includes(file))
      .filter((found) => found.specifier.startsWith('.') && formats.includes(target(found)))
      .map((found) => `${found.file} imports ${target(found)}`);
    // The picture in pixels is the SVG drawing, painted.
    expect(broken).toEqual(['src/formats/png.ts imports src/formats/svg.ts']);
  });

  test('the table itself names areas alone', () => {
    const areas = AREAS.map(([area]) => area);
    expect(Object.keys(MAY_IMPORT).sort()).toEqual([...areas].sort());
    expect(
      Object.values(MAY_IMPORT)
        .flat()
        .filter((name) => !areas.includes(name.replace(/:type$/, ''))),
    ).toEqual([]);
  });

  test('the fence sees what it should', () => {
    // Were the reader of imports blind, every test above would pass.
    const seen = (file: string, specifier: string) => IMPORTS.find((found) => found.file === file && found.specifier === specifier);
    expect(seen('src/workbench.ts', 'valibot')).toMatchObject({ typeOnly: false });
    expect(seen('src/workbench.ts', './moment')).toMatchObject({ typeOnly: true });
    expect(seen('main/commands.ts', './core')).toBeDefined();
    expect(IMPORTS.length).toBeGreaterThan(100);
  });
});

describe('names', () => {
  test('files are kebab-case, components PascalCase', () => {
    const names = PRODUCT.map((file) => file.split('/').at(-1) as string);
    expect(names.filter((name) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)*\.(?:ts|mjs)|[A-Z][A-Za-z0-9]*\.vue)$/.test(name))).toEqual(
      [],
    );
  });

  test('nothing is called Manager, Helper, Util, Impl, Common or misc', () => {
    expect(
      PRODUCT.filter((file) => /(?:manager|helper|utils?|impl|common|misc)(?=[.-]|$)/i.test(file.split('/').at(-1) as string)),
    ).toEqual([]);
  });

  test('every file of src, main and renderer opens with what lives in it', () => {
    const silent = PRODUCT.filter((file) => {
      const text = readFileSync(join(ROOT, file), 'utf8').replace(/^#!.*\n/, '');
      return !/^\s*(?:\/\/|\/\*|<!--)/.test(text) && !/^<script[^>]*>\s*(?:\/\/|\/\*)/.test(text);
    });
    expect(silent).toEqual([]);
  });
});

describe('findings', () => {
  /** Literals that stand as the message of a finding; a step of a decision has its kind before its message. */
  const messages = PRODUCT.filter((file) => file.startsWith('src/')).flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/(?<!kind: '\w+',\s*)\bmessage:\s*(['`])((?:\\.|(?!\1).)*)\1/g)].map(
      ([, , words = '']) => ({ file, words }),
    ),
  );

  test('begin as those of compilers do, in lower case or with a name, and have no full stop', () => {
    expect(messages.length).toBeGreaterThan(100);
    const name = /^[A-Z](?:\w*[A-Z0-9_]\w*|$)/;
    const wrong = messages.filter(({ words }) => {
      const [first = ''] = words.split(' ');
      return (/^[A-Z]/.test(first) && !name.test(first)) || words.endsWith('.');
    });
    expect(wrong).toEqual([]);
  });
});
