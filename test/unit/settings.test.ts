// Settings as text: what each may be, what is told of a wrong one, and that the two descriptions of them agree.

import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { changeSettings, DEFAULT_SETTINGS, readSettings, SETTINGS, SETTINGS_JSON_SCHEMA } from '../../src/settings';

describe('a text of settings', () => {
  test.each([
    ['{ "theme": "pink" }', 'theme must be one of "system", "dark", "light", "high-contrast"'],
    ['{ "textScale": 9 }', 'textScale must be a number from 0.8 to 2'],
    ['{ "textScale": "big" }', 'textScale must be a number from 0.8 to 2'],
    ['{ "limits": { "events": 0 } }', 'limits.events must be a whole number from 1'],
    ['{ "limits": { "evnets": 5 } }', 'limits.evnets is not known'],
    ['{ "limits": 7 }', 'limits must be an object in braces'],
    ['{ "keys": { "go.fit": 7 } }', 'keys.go.fit must be a text in quotes'],
    ['{ "font": "Arial" }', 'there is no setting "font"'],
    ['[]', 'the settings are one object in braces'],
    ['{ "theme": }', 'a value is expected here'],
  ])('%s is told: %s', (text, message) => {
    const { findings, values } = readSettings(text);
    expect(findings.map((finding) => finding.message)).toContain(message);
    expect(findings[0]?.place).toMatchObject({ file: 'settings.json', line: 1 });
    expect(values).toEqual(DEFAULT_SETTINGS);
  });

  test('one wrong setting does not spoil the others', () => {
    expect(readSettings('{ "theme": "pink", "textScale": 1.5 }').values.textScale).toBe(1.5);
  });

  test('a change of a text that cannot be read begins a new one', () => {
    expect(readSettings(changeSettings('{', { theme: 'dark' })).values.theme).toBe('dark');
  });
});

test('the JSON Schema lists the settings, their defaults pass it, and both refuse the same', () => {
  expect(Object.keys(SETTINGS_JSON_SCHEMA.properties)).toEqual(Object.keys(SETTINGS));
  const valid = new Ajv({ strict: false }).compile(SETTINGS_JSON_SCHEMA);
  expect(valid(DEFAULT_SETTINGS)).toBe(true);
  const samples: unknown[] = [
    'dark',
    'pink',
    '',
    0.8,
    0.7,
    2,
    2.1,
    1.5,
    'reduced',
    {},
    { events: 5 },
    { events: 0 },
    { steps: 1.5 },
    { a: 'F5' },
    { a: 7 },
    null,
    [],
  ];
  for (const name of Object.keys(SETTINGS)) {
    for (const value of samples) {
      const text = JSON.stringify({ [name]: value });
      expect(readSettings(text).findings.length === 0, text).toBe(valid({ [name]: value }));
    }
  }
  for (const [name, { default: initial }] of Object.entries(SETTINGS_JSON_SCHEMA.properties)) {
    expect(initial, name).toEqual(DEFAULT_SETTINGS[name as keyof typeof DEFAULT_SETTINGS]);
  }
});
