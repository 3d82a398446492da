// The theme on the page: the tokens of the visual language become CSS variables, the text scale becomes the root's font
// size (every size in the style sheet is in rem). Canvases and Monaco read the same tokens through `theme()`.

import { shallowRef, watchEffect } from 'vue';
import { withAlpha } from '../src/picture/colour';
import { type Theme, TOKENS, type Token, token } from '../src/picture/palette';
import { useSettings } from './stores/settings';

const dark = matchMedia('(prefers-color-scheme: dark)');
const contrast = matchMedia('(prefers-contrast: more), (forced-colors: active)');

/** What the system asks for, kept up to date. */
const systemTheme = shallowRef<Theme>(readSystem());

function readSystem(): Theme {
  if (contrast.matches) return 'high-contrast';
  return dark.matches ? 'dark' : 'light';
}

for (const query of [dark, contrast]) {
  query.addEventListener('change', () => {
    systemTheme.value = readSystem();
  });
}

/** The theme that is shown: the user's choice, or the system's. Reactive. */
export function theme(): Theme {
  const { theme } = useSettings().values;
  return theme === 'system' ? systemTheme.value : theme;
}

/** True when the user wants less motion, by the setting or else by the system; read where an animation would begin. */
export function reducedMotion(): boolean {
  const { motion } = useSettings().values;
  if (motion !== 'system') return motion === 'reduced';
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** A colour token of the theme that is shown. Reactive. */
export function colour(name: Token): string {
  return token(theme(), name);
}

/** Text scale, 0.8 … 2. Reactive. */
export function textScale(): number {
  return useSettings().values.textScale;
}

/** Opacity of the tint that means "selected". */
export function tintOpacity(shown: Theme): number {
  return shown === 'dark' ? 0.15 : shown === 'light' ? 0.11 : 0.2;
}

/** Puts the theme on the document and keeps it there. Called once. */
export function applyTheme(): void {
  watchEffect(() => {
    const shown = theme();
    const { style, dataset } = document.documentElement;
    for (const name of Object.keys(TOKENS) as Token[]) style.setProperty(`--${name}`, token(shown, name));
    style.setProperty('--tint', withAlpha(token(shown, 'acc'), tintOpacity(shown)));
    style.setProperty('color-scheme', shown === 'light' ? 'light' : 'dark');
    style.setProperty('font-size', `${16 * textScale()}px`);
    dataset.theme = shown;
  });
}
