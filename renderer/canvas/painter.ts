// The painter: a scene of src/picture onto a canvas, in the colours of a theme. It decides nothing about what is shown or where.

import { withAlpha } from '../../src/picture/colour';
import type { Colouring } from '../../src/picture/colouring';
import type { Box } from '../../src/picture/columns';
import type { Fold } from '../../src/picture/folds';
import { LABEL_PX, type Measure, shorten } from '../../src/picture/labels';
import type { Lane, LaneId, Lanes } from '../../src/picture/lanes';
import { type Face, swatch, type Theme, type Token } from '../../src/picture/palette';
import type { Scale } from '../../src/picture/scale';
import { type Scene, type SceneItem, THIN_PX } from '../../src/picture/scene';
import { paintBookmark, paintBrackets, paintCallouts, paintGutter } from './beside';
import { Brush, LABEL_FONT } from './brush';
import { hatch, type Mark, paintMark, paintMove, SIGN_PX } from './marks';
import { Overview } from './overview';

/** Items of less than this height are drawn in ink alone. */
const INK_PX = 5;
const DIMMED = 0.3;
/** Opacity of what did not change, when only differences are wanted. */
const UNCHANGED = 0.35;
const FREE_STYLE = 7;

/** What is drawn besides the scene itself. */
export interface Drawing {
  readonly scene: Scene;
  readonly lanes: Lanes;
  /** Lanes of the moment compared with: items with the index -1 are theirs. */
  readonly colouring: Colouring;
  readonly scale: Scale;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Item under the pointer. */
  readonly hover?: SceneItem | undefined;
  /** Selected range. */
  readonly selection?: { readonly start: number; readonly end: number } | undefined;
  /** Class of the colouring that is singled out. */
  readonly isolated?: number | undefined;
  /** Marks of a difference; absent when nothing is compared. */
  readonly marks?: readonly Mark[] | undefined;
  /** Ranges to come back to: the gutter has a sign at each. */
  readonly bookmarks?: readonly { readonly start: number }[] | undefined;
  /** A range that is pointed out for a moment, fading. */
  readonly flash?: { readonly start: number; readonly end: number; readonly alpha: number } | undefined;
  /** Whether an item is to recede because it does not differ. */
  readonly recedes?: ((item: SceneItem) => boolean) | undefined;
}

export class Painter {
  private readonly brush: Brush;
  private readonly overview: Overview;

  constructor(ctx: CanvasRenderingContext2D) {
    this.brush = new Brush(ctx);
    this.overview = new Overview(this.brush);
  }

  /** Width of a label. */
  get measure(): Measure {
    return this.brush.measure;
  }

  /** Forgets measured widths, as when a font has arrived. */
  forgetWidths(): void {
    this.brush.forgetWidths();
  }

  /** Draws a frame; `density` is device pixels for one unit of the drawing. */
  draw(drawing: Drawing, theme: Theme, density: number): void {
    const { brush } = this;
    const { scene, widthPx, heightPx } = drawing;
    brush.begin(theme, density);
    this.fill('bg1', 0, 0, widthPx, heightPx);
    const { columns } = scene;
    for (const lane of [columns.platform, columns.map, columns.pools])
      if (lane.width > 0) this.fill('bg2', lane.x, 0, lane.width, heightPx);
    this.selectionBand(scene);
    const { marks = [] } = drawing;
    for (const item of scene.items) this.item(drawing, item);
    for (const mark of marks) paintMark(brush, scene, mark);
    for (const fold of scene.folds) this.fold(scene, fold);
    this.labels(drawing, marks);
    this.notes(scene);
    const { lanes, colouring } = drawing;
    const calloutLane = lanes.map.length > 0 ? lanes.map : lanes.platform;
    paintCallouts(
      brush,
      scene,
      (index, style) => this.face(colouring, calloutLane, index, style),
      (index, style) => {
        const id = colouring.by === 'type' ? style : colouring.classOf(calloutLane, index);
        return drawing.isolated !== undefined && id !== drawing.isolated ? DIMMED : 1;
      },
    );
    paintBrackets(brush, scene);
    paintGutter(brush, scene);
    for (const { start } of drawing.bookmarks ?? []) {
      const y = drawing.scale.y(start) - drawing.topPx;
      if (y >= 0 && y <= heightPx) paintBookmark(brush, columns.gutter.x + 14, y);
    }
    for (const mark of marks) paintMove(brush, scene, mark, drawing.scale, drawing.topPx, heightPx);
    this.keylines(drawing);
    this.flash(drawing);
    this.hoverLine(drawing);
    this.overview.draw({
      lanes,
      scale: drawing.scale,
      topPx: drawing.topPx,
      heightPx,
      ...columns.overview,
      key: [drawing.isolated, colouring],
      look: (lane, i) => {
        const style = lane.style[i] as number;
        const id = colouring.classOf(lane, i);
        return {
          face: colouring.face(theme, id),
          plain: style === FREE_STYLE,
          alpha: drawing.isolated !== undefined && id !== drawing.isolated ? DIMMED : 1,
        };
      },
    });
  }

  private fill(name: Token, x: number, y: number, width: number, height: number): void {
    this.brush.ctx.fillStyle = this.brush.c(name);
    this.brush.ctx.fillRect(x, y, width, height);
  }

  private selectionBand({ selection, columns: { gutter, scale } }: Scene): void {
    if (!selection) return;
    this.brush.ctx.fillStyle = withAlpha(this.brush.c('acc'), 0.2);
    this.brush.ctx.fillRect(gutter.x, selection.y - 3, scale.x - gutter.x, selection.height + 6);
  }

  private face(colouring: Colouring, lane: Lane, index: number, style: number): Face {
    const { theme } = this.brush;
    return colouring.by === 'type' || index < 0 ? swatch(theme, style) : colouring.face(theme, colouring.classOf(lane, index));
  }

  private faceOf({ lanes, colouring }: Drawing, item: SceneItem): Face {
    return this.face(colouring, lanes[item.lane], item.index, item.style);
  }

  private alphaOf({ lanes, colouring, isolated, recedes }: Drawing, item: SceneItem): number {
    if (isolated !== undefined && item.index >= 0) {
      const id = colouring.by === 'type' ? item.style : colouring.classOf(lanes[item.lane], item.index);
      if (id !== isolated) return DIMMED;
    }
    return recedes?.(item) ? UNCHANGED : 1;
  }

  private item(drawing: Drawing, item: SceneItem): void {
    const { brush } = this;
    const { ctx } = brush;
    const { x, y, width, height } = item;
    if (item.gone) {
      hatch(brush, x, y, width, height);
      return;
    }
    const face = this.faceOf(drawing, item);
    ctx.globalAlpha = this.alphaOf(drawing, item);
    if (item.thin || height < INK_PX) {
      ctx.fillStyle = item.used ? face.ink : brush.c('line2');
      ctx.fillRect(x, y, width, Math.max(height, THIN_PX));
      if (item.count > 1 && width > 8) this.fill('sel', x + width - 4, y, 4, Math.max(height, THIN_PX));
    } else if (!item.used) {
      ctx.strokeStyle = brush.c('line2');
      ctx.lineWidth = 1;
      ctx.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
    } else this.block(item, face);
    if (item.shared) this.dashed(item.x, item.shared.y, item.width, item.shared.height, 'warn');
    ctx.globalAlpha = 1;
  }

  private block({ x, y, width, height, style, head }: SceneItem, face: Face): void {
    const { ctx, patterns } = this.brush;
    ctx.fillStyle = face.fill;
    ctx.fillRect(x, y, width, height);
    const pattern = patterns?.of(style, face);
    if (pattern) {
      ctx.fillStyle = pattern;
      ctx.fillRect(x, y, width, height);
    }
    ctx.strokeStyle = face.ink;
    ctx.lineWidth = 1;
    ctx.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
    ctx.fillStyle = face.ink;
    ctx.fillRect(x, y, Math.min(head ?? 3, width), height);
  }

  private dashed(x: number, y: number, width: number, height: number, name: Token): void {
    const { ctx } = this.brush;
    ctx.setLineDash([4, 3]);
    ctx.strokeStyle = this.brush.c(name);
    ctx.lineWidth = 2;
    ctx.strokeRect(x + 1, y + 1, Math.max(0, width - 2), Math.max(0, height - 2));
    ctx.setLineDash([]);
  }

  private labels(drawing: Drawing, marks: readonly Mark[]): void {
    const { ctx, measure } = this.brush;
    for (const item of drawing.scene.items) {
      const { label, size } = item;
      if (!label) continue;
      const face = this.faceOf(drawing, item);
      ctx.globalAlpha = this.alphaOf(drawing, item);
      // A sign in the corner pushes the text of its line aside.
      const sign = marks.some(
        (mark) =>
          mark.height >= SIGN_PX &&
          mark.width >= SIGN_PX &&
          mark.x <= label.x &&
          mark.x + SIGN_PX > label.x - 4 &&
          Math.abs(mark.y + SIGN_PX / 2 - label.y) < SIGN_PX,
      );
      const x = sign ? item.x + SIGN_PX + 4 : label.x;
      const right = size && !sign ? size.x - 8 : item.x + item.width - 4;
      const text = sign ? shorten(label.text, right - x, measure) : label.text;
      if (text !== '') this.plated(item, { text, x, y: label.y }, face);
      if (size && x + measure(text) + 8 < size.x) this.plated(item, size, face);
    }
    ctx.globalAlpha = 1;
    ctx.font = LABEL_FONT;
    ctx.fillStyle = this.brush.c('text2');
    for (const label of drawing.scene.under) ctx.fillText(label.text, label.x, label.y);
  }

  /** A text on a plate of the item's fill, so that the pattern does not run through its letters. */
  private plated(item: SceneItem, label: { text: string; x: number; y: number }, face: Face): void {
    const { ctx } = this.brush;
    const height = Math.min(LABEL_PX, item.height - 2);
    const hollow = !item.used || item.gone === true;
    ctx.fillStyle = hollow ? this.brush.c('bg2') : face.fill;
    ctx.fillRect(label.x - 2, label.y - height / 2, this.brush.measure(label.text) + 4, height);
    ctx.font = LABEL_FONT;
    ctx.fillStyle = hollow ? this.brush.c('text2') : face.text;
    ctx.fillText(label.text, label.x, label.y + 0.5);
  }

  /** What pages without pool are. */
  private notes({ pages }: Scene): void {
    if (!pages) return;
    const { ctx } = this.brush;
    ctx.font = LABEL_FONT;
    ctx.fillStyle = this.brush.c('text3');
    for (const note of pages.notes) ctx.fillText(note.text, note.x, note.y);
  }

  private fold({ columns }: Scene, fold: Fold): void {
    const { brush } = this;
    const { ctx } = brush;
    const left = columns.platform.x;
    const right = columns.pools.width > 0 ? columns.pools.x + columns.pools.width : columns.map.x + columns.map.width;
    this.fill('bg1', left, fold.y, right - left, fold.height);
    if (fold.style >= 0) {
      ctx.globalAlpha = 0.45;
      ctx.fillStyle = swatch(brush.theme, fold.style).fill;
      ctx.fillRect(columns.platform.x, fold.y, columns.platform.width, fold.height);
      ctx.fillRect(columns.map.x, fold.y, columns.map.width, fold.height);
      ctx.globalAlpha = 1;
    }
    ctx.strokeStyle = brush.c('line2');
    ctx.lineWidth = 1;
    this.zigzag(left, right, fold.y + 1.5);
    this.zigzag(left, right, fold.y + fold.height - 1.5);
    const box: Box = { x: left, width: columns.map.x + columns.map.width - left };
    const text = shorten(fold.text, box.width - 20, brush.measure);
    if (text === '') return;
    const width = brush.measure(text) + 16;
    const x = box.x + (box.width - width) / 2;
    ctx.fillStyle = brush.c('bg3');
    ctx.beginPath();
    ctx.roundRect(x, fold.y + 1, width, fold.height - 2, 3);
    ctx.fill();
    ctx.font = LABEL_FONT;
    ctx.fillStyle = brush.c('text');
    ctx.fillText(text, x + 8, fold.y + fold.height / 2 + 0.5);
  }

  private zigzag(left: number, right: number, y: number): void {
    const { ctx } = this.brush;
    ctx.beginPath();
    ctx.moveTo(left, y);
    for (let x = left, up = true; x <= right; x += 3, up = !up) ctx.lineTo(x, y + (up ? -1.5 : 1.5));
    ctx.stroke();
  }

  /**
   * A line around what is selected in every lane that has it, one line around several items; around a part of an item when only that is
   * selected. Blocks in rows of pages have it when they are selected themselves: a line around each of many would hide them.
   */
  private keylines({ scene, selection }: Drawing): void {
    if (!selection) return;
    let found = false;
    for (const lane of ['platform', 'map', 'pools'] as const) {
      const within = scene.items.filter((item) => item.lane === lane && item.start >= selection.start && item.end <= selection.end);
      if (within.length === 0) continue;
      if (lane === 'pools' && scene.pages) {
        if (within.some(({ index }) => index !== within[0]?.index)) continue;
        for (const item of within) this.keyline(item.x, item.y, item.width, Math.max(item.height, THIN_PX));
        found = true;
        continue;
      }
      const left = Math.min(...within.map(({ x }) => x));
      const top = Math.min(...within.map(({ y }) => y));
      const right = Math.max(...within.map(({ x, width }) => x + width));
      const bottom = Math.max(...within.map(({ y, height }) => y + Math.max(height, THIN_PX)));
      this.keyline(left, top, right - left, bottom - top);
      found ||= lane === 'map';
    }
    if (found || !scene.selection) return;
    const lanes: readonly LaneId[] = scene.pages ? ['pools', 'map'] : ['map', 'platform'];
    for (const lane of lanes) {
      const around = scene.items.find((item) => item.lane === lane && item.start <= selection.start && item.end >= selection.end);
      if (!around) continue;
      if (lane === 'pools') this.keyline(around.x, around.y, around.width, around.height);
      else this.keyline(around.x, scene.selection.y, around.width, scene.selection.height);
      return;
    }
  }

  private keyline(x: number, y: number, width: number, height: number): void {
    const { ctx } = this.brush;
    ctx.lineWidth = 2;
    ctx.strokeStyle = this.brush.c('bg1');
    ctx.strokeRect(x - 1, y - 1, width + 2, height + 2);
    ctx.strokeStyle = this.brush.c('sel');
    ctx.strokeRect(x - 3, y - 3, width + 6, height + 6);
  }

  /** A border that shows for a moment what a step changed. */
  private flash({ flash, scale, topPx, heightPx, scene: { columns } }: Drawing): void {
    if (!flash) return;
    const top = Math.max(-8, scale.y(flash.start) - topPx);
    const bottom = Math.min(heightPx + 8, scale.y(flash.end) - topPx);
    if (bottom < 0 || top > heightPx) return;
    const { ctx } = this.brush;
    const grown = 2 + 6 * flash.alpha;
    ctx.globalAlpha = flash.alpha;
    ctx.strokeStyle = this.brush.c('acc');
    ctx.lineWidth = 2;
    for (const { x, width } of [columns.map, columns.pools]) {
      if (width > 0) ctx.strokeRect(x - grown / 2, top - grown / 2, width + grown, Math.max(THIN_PX, bottom - top) + grown);
    }
    ctx.globalAlpha = 1;
  }

  private hoverLine({ hover }: Drawing): void {
    if (!hover) return;
    const { ctx } = this.brush;
    ctx.strokeStyle = this.brush.c('text2');
    ctx.lineWidth = 1;
    const height = Math.max(hover.height, THIN_PX);
    if (height >= INK_PX) ctx.strokeRect(hover.x + 1.5, hover.y + 1.5, Math.max(0, hover.width - 3), height - 3);
    else ctx.strokeRect(hover.x - 0.5, hover.y - 1.5, hover.width + 1, height + 3);
  }
}
