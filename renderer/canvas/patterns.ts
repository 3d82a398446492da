// The patterns that mark memory types besides their colours, as tiles that repeat. Canvas and swatches draw them alike. A tile
// is anchored to the canvas, so a pattern does not crawl while its item is panned.

import { type Pattern, STYLE_COUNT, type Swatch, swatch, type Theme } from '../../src/picture/palette';
import { contrast } from './colour';

interface Tile {
  readonly width: number;
  readonly height: number;
  /** Draws the tile's strokes and points; fill and stroke style are set. What reaches over an edge must be drawn on the other side too. */
  draw(ctx: CanvasRenderingContext2D): void;
}

function lines(ctx: CanvasRenderingContext2D, ...segments: readonly (readonly [number, number, number, number])[]): void {
  ctx.beginPath();
  for (const [x1, y1, x2, y2] of segments) {
    ctx.moveTo(x1, y1);
    ctx.lineTo(x2, y2);
  }
  ctx.stroke();
}

function points(ctx: CanvasRenderingContext2D, radius: number, ...centres: readonly (readonly [number, number])[]): void {
  ctx.beginPath();
  for (const [x, y] of centres) {
    ctx.moveTo(x + radius, y);
    ctx.arc(x, y, radius, 0, 2 * Math.PI);
  }
  ctx.fill();
}

/** A diagonal through a square tile, with the corners that its neighbours' diagonals cut off. */
function slash(ctx: CanvasRenderingContext2D, size: number, shift = 0): void {
  for (const k of [-1, 0, 1]) lines(ctx, [k * size + shift - 2, size + 2, k * size + shift + size + 2, -2]);
}

function backslash(ctx: CanvasRenderingContext2D, size: number): void {
  for (const k of [-1, 0, 1]) lines(ctx, [k * size - 2, -2, k * size + size + 2, size + 2]);
}

const TILES: Record<Exclude<Pattern, 'plain'>, Tile> = {
  slash: { width: 8, height: 8, draw: (ctx) => slash(ctx, 8) },
  backslash: { width: 8, height: 8, draw: (ctx) => backslash(ctx, 8) },
  'double-slash': {
    width: 12,
    height: 12,
    draw(ctx) {
      slash(ctx, 12);
      slash(ctx, 12, 3.5);
    },
  },
  'cross-hatch': {
    width: 8,
    height: 8,
    draw(ctx) {
      slash(ctx, 8);
      backslash(ctx, 8);
    },
  },
  dots: { width: 8, height: 8, draw: (ctx) => points(ctx, 0.9, [2, 2], [6, 6]) },
  squares: {
    width: 10,
    height: 10,
    draw(ctx) {
      ctx.fillRect(1, 1, 2, 2);
      ctx.fillRect(6, 6, 2, 2);
    },
  },
  rings: {
    width: 10,
    height: 10,
    draw(ctx) {
      ctx.beginPath();
      ctx.arc(5, 5, 2.3, 0, 2 * Math.PI);
      ctx.stroke();
    },
  },
  dashes: { width: 10, height: 6, draw: (ctx) => lines(ctx, [1, 3, 7, 3]) },
  horizontals: { width: 5, height: 5, draw: (ctx) => lines(ctx, [-1, 2.5, 6, 2.5]) },
  chevrons: { width: 10, height: 8, draw: (ctx) => lines(ctx, [1, 6, 5, 2], [5, 2, 9, 6]) },
  verticals: { width: 6, height: 6, draw: (ctx) => lines(ctx, [3, -1, 3, 7]) },
  'dashed-verticals': { width: 6, height: 10, draw: (ctx) => lines(ctx, [3, 1, 3, 7]) },
  plus: { width: 10, height: 10, draw: (ctx) => lines(ctx, [5, 2, 5, 8], [2, 5, 8, 5]) },
  crosses: { width: 10, height: 10, draw: (ctx) => lines(ctx, [3, 3, 7, 7], [7, 3, 3, 7]) },
  checks: {
    width: 8,
    height: 8,
    draw(ctx) {
      ctx.fillRect(0, 0, 4, 4);
      ctx.fillRect(4, 4, 4, 4);
    },
  },
  triangles: {
    width: 10,
    height: 10,
    draw(ctx) {
      ctx.beginPath();
      ctx.moveTo(5, 2);
      ctx.lineTo(8, 7.5);
      ctx.lineTo(2, 7.5);
      ctx.fill();
    },
  },
};

/** Below this contrast ink would not show on its own fill, and the pattern takes the text's colour. */
const MIN_INK_CONTRAST = 2.4;

function patternInk(theme: Theme, { fill, ink, text }: Swatch): { colour: string; alpha: number } {
  if (theme === 'high-contrast') return { colour: ink, alpha: 0.7 };
  return contrast(fill, ink) < MIN_INK_CONTRAST ? { colour: text, alpha: 0.34 } : { colour: ink, alpha: 0.38 };
}

/** Pattern fills of all styles for one theme and density of pixels. */
export class Patterns {
  private readonly fills: (CanvasPattern | null)[] = [];

  constructor(
    private readonly ctx: CanvasRenderingContext2D,
    readonly theme: Theme,
    /** Device pixels for one unit of the canvas. */
    readonly density: number,
  ) {}

  /** The fill of a style's pattern; null for a plain one. */
  of(style: number): CanvasPattern | null {
    const known = this.fills[style];
    if (known !== undefined) return known;
    const made = this.make(swatch(this.theme, style));
    this.fills[style] = made;
    return made;
  }

  private make(colours: Swatch): CanvasPattern | null {
    if (colours.pattern === 'plain') return null;
    const tile = TILES[colours.pattern];
    const canvas = document.createElement('canvas');
    // A tile has whole device pixels, or its repetition would show seams; it is scaled back when it is drawn.
    canvas.width = Math.max(1, Math.round(tile.width * this.density));
    canvas.height = Math.max(1, Math.round(tile.height * this.density));
    const ctx = canvas.getContext('2d') as CanvasRenderingContext2D;
    ctx.scale(canvas.width / tile.width, canvas.height / tile.height);
    paint(ctx, tile, this.theme, colours);
    const pattern = this.ctx.createPattern(canvas, 'repeat');
    pattern?.setTransform(new DOMMatrix().scale(tile.width / canvas.width, tile.height / canvas.height));
    return pattern;
  }
}

function paint(ctx: CanvasRenderingContext2D, tile: Tile, theme: Theme, colours: Swatch): void {
  const { colour, alpha } = patternInk(theme, colours);
  ctx.globalAlpha = alpha;
  ctx.fillStyle = colour;
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1;
  tile.draw(ctx);
}

const SWATCH_WIDTH = 14;
const SWATCH_HEIGHT = 12;
const swatches = new Map<string, string>();

/** A small picture of a style, 14 × 12 units, as an address for an image. Made once per theme and style. */
export function swatchImage(theme: Theme, style: number): string {
  const key = `${theme}/${style}`;
  const known = swatches.get(key);
  if (known !== undefined) return known;
  const density = 3;
  const canvas = document.createElement('canvas');
  canvas.width = SWATCH_WIDTH * density;
  canvas.height = SWATCH_HEIGHT * density;
  const ctx = canvas.getContext('2d') as CanvasRenderingContext2D;
  ctx.scale(density, density);
  const colours = swatch(theme, style < STYLE_COUNT ? style : STYLE_COUNT - 1);
  ctx.fillStyle = colours.fill;
  ctx.fillRect(0, 0, SWATCH_WIDTH, SWATCH_HEIGHT);
  if (colours.pattern !== 'plain') {
    const tile = TILES[colours.pattern];
    for (let x = 0; x < SWATCH_WIDTH; x += tile.width) {
      for (let y = 0; y < SWATCH_HEIGHT; y += tile.height) {
        ctx.save();
        ctx.beginPath();
        ctx.rect(x, y, tile.width, tile.height);
        ctx.clip();
        ctx.translate(x, y);
        paint(ctx, tile, theme, colours);
        ctx.restore();
      }
    }
  }
  ctx.globalAlpha = 1;
  ctx.strokeStyle = colours.ink;
  ctx.strokeRect(0.5, 0.5, SWATCH_WIDTH - 1, SWATCH_HEIGHT - 1);
  const image = canvas.toDataURL();
  swatches.set(key, image);
  return image;
}
