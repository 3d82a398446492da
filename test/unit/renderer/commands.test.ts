// @vitest-environment happy-dom
// The list of commands, keys, and how presses of keys find them.

import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS, command, commandFor, MENUS } from '../../../renderer/commands';
import { isTyping, type KeyPress, keyName, matches } from '../../../renderer/keys';
import panels from '../../../renderer/panels.ts?raw';
import { glyph } from '../../../renderer/parts/icons';

beforeEach(() => setActivePinia(createPinia()));

const press = (key: string, ...held: ('ctrl' | 'meta' | 'alt' | 'shift')[]): KeyPress => ({
  key,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift'),
});

describe('the commands', () => {
  it('have ids and keys of their own', () => {
    const ids = COMMANDS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const keys = COMMANDS.flatMap((one) => (one.keys ?? []).map((key) => key.toLowerCase()));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('have a title, stand in a menu, and answer whether they can be run', () => {
    for (const one of COMMANDS) {
      expect(one.title, one.id).not.toBe('');
      expect(MENUS).toContain(one.menu);
      expect(typeof (one.enabled?.() ?? true), one.id).toBe('boolean');
    }
  });

  it('reach every panel', () => {
    const ids = [...panels.matchAll(/\bid: '([a-z-]+)'/g)].map((match) => match[1] as string);
    expect(ids.length).toBeGreaterThan(10);
    for (const id of ids) expect(() => command(`panel.${id}`), id).not.toThrow();
  });

  it('are found by their keys, in both spellings of Mod', () => {
    expect(commandFor(press('F5'), true, false)?.id).toBe('run.start');
    expect(commandFor(press('F5', 'shift'), true, false)?.id).toBe('run.stop');
    expect(commandFor(press('p', 'ctrl'), true, false)?.id).toBe('go.to');
    expect(commandFor(press('p', 'meta'), true, true)?.id).toBe('go.to');
    expect(commandFor(press('P', 'ctrl', 'shift'), true, false)?.id).toBe('tools.commands');
    expect(commandFor(press('ArrowLeft', 'alt'), false, false)?.id).toBe('go.back');
  });

  it('leave single letters to who types', () => {
    expect(commandFor(press('f'), false, false)?.id).toBe('go.fit');
    expect(commandFor(press('f'), true, false)).toBeUndefined();
    expect(commandFor(press('f', 'ctrl'), false, false)).toBeUndefined();
    expect(commandFor(press('?', 'shift'), false, false)?.id).toBe('help.keys');
  });
});

describe('a key', () => {
  it('is told by its modifiers', () => {
    expect(matches('Mod+Shift+P', press('P', 'ctrl', 'shift'), false)).toBe(true);
    expect(matches('Mod+Shift+P', press('p', 'ctrl'), false)).toBe(false);
    expect(matches('Mod+P', press('p', 'meta'), false)).toBe(false);
    expect(matches('+', press('+', 'shift'), false)).toBe(true);
    expect(matches('Mod+,', press(',', 'ctrl'), false)).toBe(true);
  });

  it('is shown as the system writes it', () => {
    expect(keyName('Mod+Shift+P', false)).toBe('Ctrl+Shift+P');
    expect(keyName('Mod+Shift+P', true)).toBe('⌘⇧P');
    expect(keyName('Alt+ArrowLeft', false)).toBe('Alt+←');
    expect(keyName('+', false)).toBe('+');
  });

  it('counts as typing when it puts a character', () => {
    expect(['F', '?', '.', '+'].every(isTyping)).toBe(true);
    expect(['F5', 'Shift+F5', 'Mod+P', 'Alt+ArrowLeft'].some(isTyping)).toBe(false);
  });
});

it('every icon that is named has a glyph', async () => {
  const sources = import.meta.glob<string>('../../../renderer/**/*.{vue,ts}', { query: '?raw', import: 'default', eager: true });
  const named = Object.values(sources).flatMap((text) => [
    ...text.matchAll(/<Icon (?:[^>]*? )?name="([a-z-]+)"| icon="([a-z-]+)"|icon: '([a-z-]+)'/g),
  ]);
  const names = new Set(named.map((match) => match[1] ?? match[2] ?? match[3] ?? ''));
  expect(names.size).toBeGreaterThan(20);
  for (const name of names) expect(glyph(name), name).not.toBe('');
});
