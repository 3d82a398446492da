// Keys as commands write them, `Mod+Shift+P`, `F5`, `?`, `Alt+ArrowLeft`, and what the keyboard sends. `Mod` is Ctrl, on a Mac ⌘.
// A key of one character without Mod or Alt belongs to typing when a text has the focus.

export const isMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** `Mod+Shift+P` into its key and what is held; the key `+` is its own separator. */
function partsOf(spelling: string): { key: string; modifiers: readonly string[] } {
  const key = spelling.endsWith('+') ? '+' : spelling.slice(spelling.lastIndexOf('+') + 1);
  return { key, modifiers: spelling.slice(0, -key.length).split('+').filter(Boolean) };
}

/** True when a key press is the one that `spelling` names. */
export function matches(spelling: string, press: KeyPress, mac = isMac): boolean {
  const { key, modifiers } = partsOf(spelling);
  const wants = (name: string) => modifiers.includes(name);
  const mod = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  if (mod !== wants('Mod') || other || press.altKey !== wants('Alt')) return false;
  if (key.length > 1) return press.key === key && press.shiftKey === wants('Shift');
  // A character such as ? needs Shift on some keyboards and not on others: only letters and named keys look at it.
  if (/[a-z]/i.test(key)) return press.key.toLowerCase() === key.toLowerCase() && press.shiftKey === wants('Shift');
  return press.key === key;
}

/** True for a key that a text box or an editor would take as typing. */
export function isTyping(spelling: string): boolean {
  return !/^(Mod|Alt)\+/.test(spelling) && !/^(Shift\+)?F\d+$/.test(spelling) && spelling !== 'Escape';
}

const NAMES: Record<string, string> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  ' ': 'Space',
};

/** A key as the interface shows it: `Ctrl+Shift+P`, on a Mac `⇧⌘P`. */
export function keyName(spelling: string, mac = isMac): string {
  const { key, modifiers } = partsOf(spelling);
  const shown = NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  if (mac) return modifiers.map((name) => ({ Mod: '⌘', Shift: '⇧', Alt: '⌥' })[name] ?? name).join('') + shown;
  return [...modifiers.map((name) => (name === 'Mod' ? 'Ctrl' : name)), shown].join('+');
}

/** True when the focus is where letters are typed. */
export function typesInto(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.closest('.monaco-editor') !== null)
  );
}
