// What every part of the picture's painter draws with: the canvas, the theme's colours and patterns, and the widths of texts, which are dear
// to measure and are kept between frames.

import type { Measure } from '../../src/picture/labels';
import { type Theme, type Token, token } from '../../src/picture/palette';
import { Patterns } from './patterns';

export const FACE = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif';
export const MONO = 'ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace';

export const LABEL_FONT = `11px ${FACE}`;
export const ADDRESS_FONT = `10.5px ${MONO}`;
export const SCALE_FONT = `10px ${FACE}`;
export const MARK_FONT = `600 11px ${FACE}`;

/** Width of the gap between groups of four digits. */
const DIGIT_GAP = 3;

export class Brush {
  theme: Theme = 'dark';
  patterns: Patterns | undefined;
  private readonly colours = new Map<Token, string>();
  private readonly widths = new Map<string, number>();
  private digitWidth = 0;

  constructor(readonly ctx: CanvasRenderingContext2D) {}

  /** Device pixels for one unit. */
  get density(): number {
    return this.patterns?.density ?? 1;
  }

  /** Makes ready for a frame. */
  begin(theme: Theme, density: number): void {
    const { ctx } = this;
    if (!this.patterns || this.patterns.theme !== theme || this.patterns.density !== density) {
      this.patterns = new Patterns(ctx, theme, density);
      this.theme = theme;
      this.colours.clear();
    }
    ctx.setTransform(density, 0, 0, density, 0, 0);
    ctx.globalAlpha = 1;
    ctx.textBaseline = 'middle';
    ctx.textAlign = 'left';
  }

  /** Width of a label. */
  readonly measure: Measure = (text) => {
    const known = this.widths.get(text);
    if (known !== undefined) return known;
    if (this.widths.size > 5000) this.widths.clear();
    this.ctx.font = LABEL_FONT;
    const { width } = this.ctx.measureText(text);
    this.widths.set(text, width);
    return width;
  };

  /** Forgets measured widths, as when a font has arrived. */
  forgetWidths(): void {
    this.widths.clear();
    this.digitWidth = 0;
  }

  c(name: Token): string {
    let value = this.colours.get(name);
    if (value === undefined) {
      value = token(this.theme, name);
      this.colours.set(name, value);
    }
    return value;
  }

  /** Width of an address in grouped digits. */
  digitsWidth(address: number): number {
    if (this.digitWidth === 0) {
      this.ctx.font = ADDRESS_FONT;
      this.digitWidth = this.ctx.measureText('0').width;
    }
    const digits = Math.max(8, address.toString(16).length);
    return digits * this.digitWidth + Math.floor((digits - 1) / 4) * DIGIT_GAP;
  }

  /** Hexadecimal digits in groups of four, ending at `right`. At least eight, so that small addresses stand in line. */
  digits(address: number, right: number, y: number, colour: string): void {
    const { ctx } = this;
    this.digitsWidth(address);
    const text = address.toString(16).toUpperCase().padStart(8, '0');
    ctx.font = ADDRESS_FONT;
    ctx.textAlign = 'right';
    ctx.fillStyle = colour;
    let x = right;
    for (let end = text.length; end > 0; end -= 4) {
      const group = text.slice(Math.max(0, end - 4), end);
      ctx.fillText(group, x, y + 0.5);
      x -= group.length * this.digitWidth + DIGIT_GAP;
    }
    ctx.textAlign = 'left';
  }
}
