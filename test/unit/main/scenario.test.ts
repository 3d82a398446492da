// Gathering the files that a script names.

import { expect, test } from 'vitest';
import type { Scenario, Wanted } from '../../../main/core';
import { gather } from '../../../main/scenario';
import { nameBeside } from '../../../src/base/source';

/** Wants what the texts of a scenario name as `#include "…"`. */
const includes = (scenario: Scenario): Wanted[] =>
  [...scenario.sources, ...Object.values(scenario.files ?? {})].flatMap((source) =>
    [...(source?.text ?? '').matchAll(/#include "([^"]+)"/g)].map(([, name]) => ({
      kind: 'include',
      name: name as string,
      from: source?.name ?? '',
      key: nameBeside(source?.name ?? '', name as string),
    })),
  );

test('files are read round by round until none is missing', async () => {
  const disk: Record<string, string> = { 'a.h': '#include "b.h"', 'b.h': '#include "a.h"\n#include "none.h"' };
  const asked: string[] = [];
  const script = { name: 'x.c', text: '#include "a.h"' };
  const { files } = await gather({ sources: [script] }, includes, async (name) => {
    asked.push(name);
    const text = disk[name];
    return text === undefined ? null : { name, text };
  });
  expect(asked).toEqual(['a.h', 'b.h', 'none.h']);
  expect(Object.keys(files ?? {})).toEqual(asked);
  expect(files?.['none.h']).toBeNull();
});

test('a chain without an end is given up', async () => {
  let made = 0;
  const script = { name: 'x.c', text: '#include "0.h"' };
  await gather({ sources: [script] }, includes, async (name) => ({ name, text: `#include "${++made}.h"` }));
  expect(made).toBeLessThan(1000);
});

test('names are beside the text that names them', () => {
  expect(nameBeside('demo.c', 'a.h')).toBe('a.h');
  expect(nameBeside('src/demo.c', '../a.h')).toBe('a.h');
  expect(nameBeside('src\\demo.c', 'inc\\a.h')).toBe('src/inc/a.h');
  expect(nameBeside('/work/src/demo.c', 'a.h')).toBe('/work/src/a.h');
  expect(nameBeside('/work/src/demo.c', '/etc/a.h')).toBe('/etc/a.h');
  expect(nameBeside('/work/demo.c', '../../../a.h')).toBe('/a.h');
  expect(nameBeside('demo.c', '../a/./b//../c.h')).toBe('../a/c.h');
  expect(nameBeside('C:\\work\\demo.c', '..\\a.h')).toBe('C:/a.h');
});
