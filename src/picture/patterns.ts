// The patterns that mark memory types besides their colours, as tiles that repeat: path data that a canvas and an SVG draw alike.

import { contrast } from './colour';
import type { Face, Pattern, Theme } from './palette';

/** A tile: its size, and its strokes or filled shapes. What reaches over an edge is drawn on the other side too. */
export interface Tile {
  readonly width: number;
  readonly height: number;
  readonly stroke?: string;
  readonly fill?: string;
}

const SLASH = 'M-2 2L2 -2M-2 10L10 -2M6 10L10 6';
const BACKSLASH = 'M-2 6L2 10M-2 -2L10 10M6 -2L10 2';

export const TILES: Record<Exclude<Pattern, 'plain'>, Tile> = {
  slash: { width: 8, height: 8, stroke: SLASH },
  backslash: { width: 8, height: 8, stroke: BACKSLASH },
  'double-slash': { width: 12, height: 12, stroke: 'M-2 2L2 -2M-2 14L14 -2M10 14L14 10M-2 5.5L5.5 -2M1.5 14L14 1.5' },
  'cross-hatch': { width: 8, height: 8, stroke: `${SLASH}${BACKSLASH}` },
  dots: { width: 8, height: 8, fill: `${disc(2, 2, 0.9)}${disc(6, 6, 0.9)}` },
  squares: { width: 10, height: 10, fill: 'M1 1h2v2h-2zM6 6h2v2h-2z' },
  rings: { width: 10, height: 10, stroke: disc(5, 5, 2.3) },
  dashes: { width: 10, height: 6, stroke: 'M1 3H7' },
  horizontals: { width: 5, height: 5, stroke: 'M-1 2.5H6' },
  chevrons: { width: 10, height: 8, stroke: 'M1 6L5 2L9 6' },
  verticals: { width: 6, height: 6, stroke: 'M3 -1V7' },
  'dashed-verticals': { width: 6, height: 10, stroke: 'M3 1V7' },
  plus: { width: 10, height: 10, stroke: 'M5 2V8M2 5H8' },
  crosses: { width: 10, height: 10, stroke: 'M3 3L7 7M7 3L3 7' },
  checks: { width: 8, height: 8, fill: 'M0 0h4v4h-4zM4 4h4v4h-4z' },
  triangles: { width: 10, height: 10, fill: 'M5 2L8 7.5L2 7.5z' },
};

function disc(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}

/** Below this contrast ink would not show on its own fill, and the pattern takes the text's colour. */
const MIN_INK_CONTRAST = 2.4;

/** Colour and opacity of a pattern on a face. */
export function patternInk(theme: Theme, { fill, ink, text }: Face): { readonly colour: string; readonly alpha: number } {
  if (theme === 'high-contrast') return { colour: ink, alpha: 0.7 };
  return contrast(fill, ink) < MIN_INK_CONTRAST ? { colour: text, alpha: 0.34 } : { colour: ink, alpha: 0.38 };
}
