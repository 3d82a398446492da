// The patterns of src/picture/patterns as fills of a canvas, and swatches as images. A tile is anchored to the canvas, so a pattern does
// not crawl while its item is panned.

import { type Face, type Pattern, STYLE_COUNT, swatch, type Theme } from '../../src/picture/palette';
import { patternInk, TILES, type Tile } from '../../src/picture/patterns';

/** Pattern fills for one theme and density of pixels. */
export class Patterns {
  private readonly fills = new Map<string, CanvasPattern | null>();

  constructor(
    private readonly ctx: CanvasRenderingContext2D,
    readonly theme: Theme,
    /** Device pixels for one unit of the canvas. */
    readonly density: number,
  ) {}

  /** The fill of a style's pattern on a face, its own unless another is given; null for a plain one. */
  of(style: number, face?: Face): CanvasPattern | null {
    const { pattern, ...own } = swatch(this.theme, style);
    const on = face ?? own;
    const key = `${pattern}${on.fill}${on.ink}`;
    const known = this.fills.get(key);
    if (known !== undefined) return known;
    const made = this.make(pattern, on);
    this.fills.set(key, made);
    return made;
  }

  private make(pattern: Pattern, face: Face): CanvasPattern | null {
    if (pattern === 'plain') return null;
    const tile = TILES[pattern];
    const canvas = document.createElement('canvas');
    // A tile has whole device pixels, or its repetition would show seams; it is scaled back when it is drawn.
    canvas.width = Math.max(1, Math.round(tile.width * this.density));
    canvas.height = Math.max(1, Math.round(tile.height * this.density));
    const ctx = canvas.getContext('2d') as CanvasRenderingContext2D;
    ctx.scale(canvas.width / tile.width, canvas.height / tile.height);
    paint(ctx, tile, this.theme, face);
    const made = this.ctx.createPattern(canvas, 'repeat');
    made?.setTransform(new DOMMatrix().scale(tile.width / canvas.width, tile.height / canvas.height));
    return made;
  }
}

function paint(ctx: CanvasRenderingContext2D, tile: Tile, theme: Theme, face: Face): void {
  const { colour, alpha } = patternInk(theme, face);
  ctx.globalAlpha = alpha;
  ctx.fillStyle = colour;
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1;
  if (tile.stroke) ctx.stroke(new Path2D(tile.stroke));
  if (tile.fill) ctx.fill(new Path2D(tile.fill));
}

const SWATCH_WIDTH = 14;
const SWATCH_HEIGHT = 12;
const swatches = new Map<string, string>();

/** A small picture of a style, 14 × 12 units, as an address for an image. Made once per theme and style. */
export function swatchImage(theme: Theme, style: number): string {
  const known = swatch(theme, style < STYLE_COUNT ? style : STYLE_COUNT - 1);
  return imageOf(theme, known.pattern, known);
}

/** A small picture of a face without a pattern. */
export function faceImage(theme: Theme, face: Face): string {
  return imageOf(theme, 'plain', face);
}

function imageOf(theme: Theme, pattern: Pattern, colours: Face): string {
  const key = `${theme}/${pattern}/${colours.fill}/${colours.ink}`;
  const known = swatches.get(key);
  if (known !== undefined) return known;
  const density = 3;
  const canvas = document.createElement('canvas');
  canvas.width = SWATCH_WIDTH * density;
  canvas.height = SWATCH_HEIGHT * density;
  const ctx = canvas.getContext('2d') as CanvasRenderingContext2D;
  ctx.scale(density, density);
  ctx.fillStyle = colours.fill;
  ctx.fillRect(0, 0, SWATCH_WIDTH, SWATCH_HEIGHT);
  if (pattern !== 'plain') {
    const tile = TILES[pattern];
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
