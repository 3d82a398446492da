// The painter: a scene of src/picture onto a canvas, in the colours of a theme. It decides nothing about what is shown or where; it
// keeps what is dear to make (patterns, widths of texts, colours) between frames.

import type { Lanes } from '../../src/picture/lanes';
import { type Swatch, swatch, type Theme, type Token, token } from '../../src/picture/palette';
import type { Scale } from '../../src/picture/scale';
import { type Box, type Fold, LABEL_PX, type Measure, type Scene, type SceneItem, shorten, THIN_PX } from '../../src/picture/scene';
import { withAlpha } from './colour';
import { overviewOf } from './fit';
import { Patterns } from './patterns';

export const FACE = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif';
export const MONO = 'ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace';

const LABEL_FONT = `11px ${FACE}`;
const ADDRESS_FONT = `10.5px ${MONO}`;
const SCALE_FONT = `10px ${FACE}`;
const MARK_FONT = `600 11px ${FACE}`;

/** Width of the gap between groups of four digits. */
const DIGIT_GAP = 3;
/** Items of less than this height are drawn in ink alone. */
const INK_PX = 5;
const DIMMED = 0.3;

/** What is drawn besides the scene itself. */
export interface Drawing {
  readonly scene: Scene;
  readonly lanes: Lanes;
  readonly scale: Scale;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Item under the pointer. */
  readonly hover?: SceneItem | undefined;
  /** Selected range. */
  readonly selection?: { readonly start: number; readonly end: number } | undefined;
  /** Style index that is singled out. */
  readonly isolated?: number | undefined;
  /** Style of an item where the colouring is not by type: fill and ink that replace the type's own. */
  readonly colouring?:
    | ((item: SceneItem) => { readonly fill: string; readonly ink: string; readonly text: string } | undefined)
    | undefined;
  /** Signs of a difference, by item; absent when nothing is compared. */
  readonly change?: ((item: SceneItem) => Change | undefined) | undefined;
  readonly onlyDifferences?: boolean | undefined;
}

export type Change = 'added' | 'freed' | 'changed' | 'moved';

export const CHANGE_SIGNS: Record<Change, string> = { added: '+', freed: '−', changed: '~', moved: '→' };
export const CHANGE_TOKENS: Record<Change, Token> = { added: 'ok', freed: 'err', changed: 'warn', moved: 'acc' };

export class Painter {
  private patterns: Patterns | undefined;
  private theme: Theme = 'dark';
  private colours = new Map<Token, string>();
  private readonly widths = new Map<string, number>();
  private digitWidth = 0;

  constructor(private readonly ctx: CanvasRenderingContext2D) {}

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

  private c(name: Token): string {
    let value = this.colours.get(name);
    if (value === undefined) {
      value = token(this.theme, name);
      this.colours.set(name, value);
    }
    return value;
  }

  /** Draws a frame; `density` is device pixels for one unit of the drawing. */
  draw(drawing: Drawing, theme: Theme, density: number): void {
    const { ctx } = this;
    if (!this.patterns || this.patterns.theme !== theme || this.patterns.density !== density) {
      this.patterns = new Patterns(ctx, theme, density);
      this.theme = theme;
      this.colours.clear();
    }
    const { scene, widthPx, heightPx } = drawing;
    ctx.setTransform(density, 0, 0, density, 0, 0);
    ctx.globalAlpha = 1;
    ctx.fillStyle = this.c('bg1');
    ctx.fillRect(0, 0, widthPx, heightPx);
    ctx.textBaseline = 'middle';
    const { columns } = scene;
    for (const lane of [columns.platform, columns.map, columns.pools]) this.laneGround(lane, heightPx);
    this.selectionBand(drawing);
    for (const item of scene.items) this.item(drawing, item);
    for (const fold of scene.folds) this.fold(drawing, fold);
    this.labels(drawing);
    this.callouts(drawing);
    this.brackets(drawing);
    this.gutter(drawing);
    this.keylines(drawing);
    this.hoverLine(drawing);
    this.overview(drawing);
  }

  private laneGround(lane: Box, heightPx: number): void {
    if (lane.width <= 0) return;
    this.ctx.fillStyle = this.c('bg2');
    this.ctx.fillRect(lane.x, 0, lane.width, heightPx);
  }

  private selectionBand({ scene }: Drawing): void {
    if (!scene.selection) return;
    const { y, height } = scene.selection;
    const { gutter, scale } = scene.columns;
    this.ctx.fillStyle = withAlpha(this.c('acc'), 0.2);
    this.ctx.fillRect(gutter.x, y - 3, scale.x - gutter.x, height + 6);
  }

  private faceOf(drawing: Drawing, item: SceneItem): Pick<Swatch, 'fill' | 'ink' | 'text'> {
    return drawing.colouring?.(item) ?? swatch(this.theme, item.style);
  }

  private alphaOf(drawing: Drawing, item: SceneItem, change: Change | undefined): number {
    if (drawing.isolated !== undefined && item.style !== drawing.isolated) return DIMMED;
    if (drawing.onlyDifferences && drawing.change && change === undefined) return 0.35;
    return 1;
  }

  private item(drawing: Drawing, item: SceneItem): void {
    const { ctx } = this;
    const face = this.faceOf(drawing, item);
    const change = drawing.change?.(item);
    ctx.globalAlpha = this.alphaOf(drawing, item, change);
    const { x, y, width, height } = item;
    if (item.thin || height < INK_PX) {
      ctx.fillStyle = item.used ? face.ink : this.c('line2');
      ctx.fillRect(x, y, width, Math.max(height, THIN_PX));
      if (item.count > 1) {
        ctx.fillStyle = this.c('sel');
        ctx.fillRect(x + width - 4, y, 4, Math.max(height, THIN_PX));
      }
    } else if (!item.used) {
      ctx.strokeStyle = this.c('line2');
      ctx.lineWidth = 1;
      ctx.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
    } else {
      ctx.fillStyle = face.fill;
      ctx.fillRect(x, y, width, height);
      const pattern = this.patterns?.of(item.style);
      if (pattern) {
        ctx.fillStyle = pattern;
        ctx.fillRect(x, y, width, height);
      }
      ctx.strokeStyle = face.ink;
      ctx.lineWidth = 1;
      ctx.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
      ctx.fillStyle = face.ink;
      ctx.fillRect(x, y, 3, height);
    }
    if (item.overlap) this.dashed(item, 'warn');
    if (change) this.changeMark(drawing, item, change);
    ctx.globalAlpha = 1;
  }

  private dashed({ x, y, width, height }: SceneItem, name: Token): void {
    const { ctx } = this;
    ctx.setLineDash([4, 3]);
    ctx.strokeStyle = this.c(name);
    ctx.lineWidth = 1;
    ctx.strokeRect(x + 1.5, y + 1.5, Math.max(0, width - 3), Math.max(0, height - 3));
    ctx.setLineDash([]);
  }

  private changeMark({ scene }: Drawing, item: SceneItem, change: Change): void {
    const { ctx } = this;
    const colour = this.c(CHANGE_TOKENS[change]);
    const height = Math.max(item.height, THIN_PX);
    ctx.strokeStyle = colour;
    ctx.lineWidth = 2;
    if (change === 'freed') ctx.setLineDash([4, 3]);
    if (height >= INK_PX) ctx.strokeRect(item.x + 1, item.y + 1, item.width - 2, height - 2);
    ctx.setLineDash([]);
    ctx.fillStyle = colour;
    if (item.lane === 'map') ctx.fillRect(scene.columns.map.x + scene.columns.map.width + 2, item.y, 3, height);
    if (height >= 12) {
      ctx.fillRect(item.x, item.y, 12, 12);
      ctx.fillStyle = this.c('onacc');
      ctx.font = MARK_FONT;
      ctx.textAlign = 'center';
      ctx.fillText(CHANGE_SIGNS[change], item.x + 6, item.y + 6.5);
      ctx.textAlign = 'left';
    }
  }

  private labels(drawing: Drawing): void {
    const { ctx } = this;
    ctx.textAlign = 'left';
    for (const item of drawing.scene.items) {
      if (!item.label) continue;
      const face = this.faceOf(drawing, item);
      ctx.globalAlpha = this.alphaOf(drawing, item, drawing.change?.(item));
      this.plated(item, item.label, face);
      if (item.size) this.plated(item, item.size, face);
    }
    ctx.globalAlpha = 1;
    ctx.font = LABEL_FONT;
    ctx.fillStyle = this.c('text2');
    for (const label of drawing.scene.under) ctx.fillText(label.text, label.x, label.y);
  }

  /** A text on a plate of the item's fill, so that the pattern does not run through its letters. */
  private plated(item: SceneItem, label: { text: string; x: number; y: number }, face: Pick<Swatch, 'fill' | 'text'>): void {
    const { ctx } = this;
    const height = Math.min(LABEL_PX, item.height - 2);
    ctx.fillStyle = item.used ? face.fill : this.c('bg2');
    ctx.fillRect(label.x - 2, label.y - height / 2, this.measure(label.text) + 4, height);
    ctx.font = LABEL_FONT;
    ctx.fillStyle = item.used ? face.text : this.c('text2');
    ctx.fillText(label.text, label.x, label.y + 0.5);
  }

  private fold({ scene }: Drawing, fold: Fold): void {
    const { ctx } = this;
    const { columns } = scene;
    const left = columns.platform.x;
    const right = columns.pools.width > 0 ? columns.pools.x + columns.pools.width : columns.map.x + columns.map.width;
    ctx.fillStyle = this.c('bg1');
    ctx.fillRect(left, fold.y, right - left, fold.height);
    if (fold.style >= 0) {
      ctx.globalAlpha = 0.45;
      ctx.fillStyle = swatch(this.theme, fold.style).fill;
      ctx.fillRect(columns.platform.x, fold.y, columns.platform.width, fold.height);
      ctx.fillRect(columns.map.x, fold.y, columns.map.width, fold.height);
      ctx.globalAlpha = 1;
    }
    ctx.strokeStyle = this.c('line2');
    ctx.lineWidth = 1;
    this.zigzag(left, right, fold.y + 1.5);
    this.zigzag(left, right, fold.y + fold.height - 1.5);
    const room = columns.map.x + columns.map.width - left;
    const text = shorten(fold.text, room - 20, this.measure);
    if (text === '') return;
    const width = this.measure(text) + 16;
    const x = left + (room - width) / 2;
    ctx.fillStyle = this.c('bg3');
    ctx.beginPath();
    ctx.roundRect(x, fold.y + 1, width, fold.height - 2, 3);
    ctx.fill();
    ctx.font = LABEL_FONT;
    ctx.fillStyle = this.c('text');
    ctx.fillText(text, x + 8, fold.y + fold.height / 2 + 0.5);
  }

  private zigzag(left: number, right: number, y: number): void {
    const { ctx } = this;
    ctx.beginPath();
    ctx.moveTo(left, y);
    for (let x = left, up = true; x <= right; x += 3, up = !up) ctx.lineTo(x, y + (up ? -1.5 : 1.5));
    ctx.stroke();
  }

  private callouts(drawing: Drawing): void {
    const { ctx } = this;
    const { callouts, map } = drawing.scene.columns;
    if (callouts.width <= 0) return;
    ctx.font = LABEL_FONT;
    for (const callout of drawing.scene.callouts) {
      ctx.globalAlpha = drawing.isolated !== undefined && callout.style !== drawing.isolated ? DIMMED : 1;
      ctx.strokeStyle = swatch(this.theme, callout.style).ink;
      ctx.lineWidth = 1;
      const from = map.x + map.width;
      ctx.beginPath();
      ctx.moveTo(from, callout.fromY);
      ctx.lineTo(from + 8, callout.fromY);
      ctx.lineTo(from + 16, callout.y);
      ctx.lineTo(from + 20, callout.y);
      ctx.stroke();
      // A plate, so that the edges of folds do not run through the text.
      ctx.fillStyle = this.c('bg1');
      ctx.fillRect(from + 21, callout.y - 6, callouts.width - 25, 12);
      ctx.fillStyle = this.c('text');
      ctx.fillText(callout.text, from + 23, callout.y + 0.5);
      if (callout.size !== '') {
        ctx.fillStyle = this.c('text2');
        ctx.textAlign = 'right';
        ctx.fillText(callout.size, callouts.x + callouts.width - 8, callout.y + 0.5);
        ctx.textAlign = 'left';
      }
    }
    ctx.globalAlpha = 1;
  }

  private brackets({ scene }: Drawing): void {
    const { ctx } = this;
    const { scale } = scene.columns;
    if (scale.width <= 0) return;
    ctx.font = SCALE_FONT;
    ctx.textAlign = 'right';
    const right = scale.x + scale.width - 4;
    for (const bracket of scene.brackets) {
      ctx.fillStyle = this.c('text2');
      ctx.fillText(bracket.text, right - 6, bracket.y + bracket.height / 2 + 0.5, scale.width - 10);
      ctx.strokeStyle = this.c('line2');
      ctx.lineWidth = 1;
      ctx.beginPath();
      ctx.moveTo(right - 2, bracket.y + 1.5);
      ctx.lineTo(right + 0.5, bracket.y + 1.5);
      ctx.lineTo(right + 0.5, bracket.y + bracket.height - 1.5);
      ctx.lineTo(right - 2, bracket.y + bracket.height - 1.5);
      ctx.stroke();
    }
    ctx.textAlign = 'left';
  }

  private gutter({ scene }: Drawing): void {
    const { ctx } = this;
    const { gutter } = scene.columns;
    const right = gutter.x + gutter.width - 14;
    ctx.font = ADDRESS_FONT;
    if (this.digitWidth === 0) this.digitWidth = ctx.measureText('0').width;
    for (const label of scene.gutter) {
      if (label.selected) continue;
      ctx.strokeStyle = this.c('line2');
      ctx.lineWidth = 1;
      ctx.beginPath();
      ctx.moveTo(right + 3, Math.round(label.y) + 0.5);
      ctx.lineTo(right + 11, Math.round(label.y) + 0.5);
      ctx.stroke();
      this.groupedDigits(label.address, right, label.y, this.c(label.minor ? 'text3' : 'text'));
    }
    for (const label of scene.gutter) {
      if (!label.selected) continue;
      const width = this.digitsWidth(label.address) + 10;
      ctx.fillStyle = this.c('acc');
      ctx.beginPath();
      ctx.roundRect(right - width + 4, label.y - 7.5, width, 15, 3);
      ctx.fill();
      this.groupedDigits(label.address, right - 1, label.y, this.c('onacc'));
    }
  }

  private digitsWidth(address: number): number {
    const digits = Math.max(8, address.toString(16).length);
    return digits * this.digitWidth + Math.floor((digits - 1) / 4) * DIGIT_GAP;
  }

  /** Hexadecimal digits in groups of four, ending at `right`. At least eight, so that small addresses stand in line. */
  private groupedDigits(address: number, right: number, y: number, colour: string): void {
    const { ctx } = this;
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

  /** A line around what is selected in every lane that has it; around a part of an entry of the map when only that is selected. */
  private keylines({ scene, selection }: Drawing): void {
    if (!selection) return;
    let inMap = false;
    for (const item of scene.items) {
      if (item.start < selection.start || item.end > selection.end) continue;
      this.keyline(item.x, item.y, item.width, Math.max(item.height, THIN_PX));
      inMap ||= item.lane === 'map';
    }
    const around = scene.items.find((item) => item.lane === 'map' && item.start <= selection.start && item.end >= selection.end);
    if (!inMap && around && scene.selection) this.keyline(around.x, scene.selection.y, around.width, scene.selection.height);
  }

  private keyline(x: number, y: number, width: number, height: number): void {
    const { ctx } = this;
    ctx.lineWidth = 2;
    ctx.strokeStyle = this.c('bg1');
    ctx.strokeRect(x - 1, y - 1, width + 2, height + 2);
    ctx.strokeStyle = this.c('sel');
    ctx.strokeRect(x - 3, y - 3, width + 6, height + 6);
  }

  private hoverLine({ hover }: Drawing): void {
    if (!hover) return;
    const { ctx } = this;
    ctx.strokeStyle = this.c('text2');
    ctx.lineWidth = 1;
    const height = Math.max(hover.height, THIN_PX);
    if (height >= INK_PX) ctx.strokeRect(hover.x + 1.5, hover.y + 1.5, Math.max(0, hover.width - 3), height - 3);
    else ctx.strokeRect(hover.x - 0.5, hover.y - 1.5, hover.width + 1, height + 3);
  }

  private overview(drawing: Drawing): void {
    const { ctx } = this;
    const { overview } = drawing.scene.columns;
    const { heightPx, scale, topPx } = drawing;
    ctx.drawImage(this.strip(drawing), overview.x, 0, overview.width, heightPx);
    const whole = overviewOf(scale, heightPx);
    const top = whole.y(scale.address(topPx));
    const bottom = whole.y(scale.address(topPx + heightPx));
    const height = Math.max(6, bottom - top);
    ctx.strokeStyle = this.c('acc');
    ctx.lineWidth = 2;
    ctx.beginPath();
    ctx.roundRect(overview.x - 1, Math.min(top, heightPx - height) + 1, overview.width + 2, Math.max(4, height - 2), 2);
    ctx.stroke();
  }

  private stripCanvas: HTMLCanvasElement | undefined;
  private stripKey: readonly unknown[] = [];

  /** The overview without its frame: drawn anew only when what it shows has changed, since it passes over every item. */
  private strip({ lanes, scale, heightPx, scene, isolated }: Drawing): HTMLCanvasElement {
    const density = this.patterns?.density ?? 1;
    const key = [lanes, scale.axis, heightPx, isolated, this.theme, density];
    if (this.stripCanvas && key.every((value, i) => value === this.stripKey[i])) return this.stripCanvas;
    this.stripKey = key;
    this.stripCanvas ??= document.createElement('canvas');
    const { width } = scene.columns.overview;
    this.stripCanvas.width = Math.max(1, Math.round(width * density));
    this.stripCanvas.height = Math.max(1, Math.round(heightPx * density));
    const ctx = this.stripCanvas.getContext('2d') as CanvasRenderingContext2D;
    ctx.scale(this.stripCanvas.width / width, this.stripCanvas.height / heightPx);
    ctx.fillStyle = this.c('bg2');
    ctx.fillRect(0, 0, width, heightPx);
    const whole = overviewOf(scale, heightPx);
    for (const lane of [lanes.platform, lanes.map]) {
      let lastY = -1;
      for (let i = 0; i < lane.length; i++) {
        const y = whole.y(lane.start[i] as number);
        const height = Math.max(1, whole.y(lane.end[i] as number) - y);
        // A strip of so few pixels needs no second item in the same one.
        if (height <= 1 && y - lastY < 1) continue;
        const style = lane.style[i] as number;
        const face = swatch(this.theme, style);
        ctx.fillStyle = style === 7 ? face.fill : face.ink;
        ctx.globalAlpha = isolated !== undefined && isolated !== style ? DIMMED : 1;
        ctx.fillRect(2, y, width - 4, height);
        lastY = y + height;
      }
    }
    return this.stripCanvas;
  }
}
