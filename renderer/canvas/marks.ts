// Marks of a difference: a sign in the corner, a border, a bar beside the lane, and for what moved a line from its old place. Sign, border
// style and colour each suffice.

import { withAlpha } from '../../src/picture/colour';
import type { LaneId } from '../../src/picture/lanes';
import type { Token } from '../../src/picture/palette';
import type { Scale } from '../../src/picture/scale';
import type { Scene } from '../../src/picture/scene';
import { type Brush, MARK_FONT } from './brush';

export type Change = 'added' | 'freed' | 'changed' | 'moved';

export const CHANGE_SIGNS: Record<Change, string> = { added: '+', freed: '−', changed: '~', moved: '→' };
export const CHANGE_TOKENS: Record<Change, Token> = { added: 'ok', freed: 'err', changed: 'warn', moved: 'acc' };

/** Side of the sign's square, and the height from which it is drawn. */
export const SIGN_PX = 12;
/** From this height on a mark has a border. */
const BORDER_PX = 5;

/** Least height of the bar beside a lane. */
const BAR_PX = 7;

/** A difference on the picture, in pixels of the window. */
export interface Mark {
  readonly lane: LaneId;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly change: Change;
  /** Drawn as freed: hatched, over what is there now. */
  readonly hatched: boolean;
  /** Old place of what moved. */
  readonly from?: { readonly start: number; readonly end: number };
}

/** Left edge of the bar beside a lane. */
function barX({ columns: { map, pools } }: Scene, lane: LaneId): number {
  return lane === 'pools' ? pools.x - 7 : map.x + map.width + 2;
}

/** Draws a mark without its link. */
export function paintMark(brush: Brush, scene: Scene, mark: Mark): void {
  const { ctx } = brush;
  const { x, y, width, height, change } = mark;
  const colour = brush.c(CHANGE_TOKENS[change]);
  if (mark.hatched && height >= BORDER_PX) hatch(brush, x + 1, y + 1, width - 2, height - 2);
  ctx.strokeStyle = colour;
  ctx.lineWidth = 2;
  if (change === 'freed') ctx.setLineDash([4, 3]);
  if (height >= BORDER_PX) ctx.strokeRect(x + 1, y + 1, Math.max(0, width - 2), height - 2);
  ctx.setLineDash([]);
  ctx.fillStyle = colour;
  // What is a hair's breadth on the lane is still seen beside it.
  const barPx = Math.max(height, BAR_PX);
  ctx.fillRect(barX(scene, mark.lane), y + (height - barPx) / 2, height < SIGN_PX ? 4 : 3, barPx);
  if (height < SIGN_PX || width < SIGN_PX) return;
  ctx.fillRect(x, y, SIGN_PX, SIGN_PX);
  ctx.fillStyle = brush.c('onacc');
  ctx.font = MARK_FONT;
  ctx.textAlign = 'center';
  ctx.fillText(CHANGE_SIGNS[change], x + 6, y + 6.5);
  ctx.textAlign = 'left';
}

/** What was freed: no fill, diagonal hatch, anchored to the canvas as the patterns are. */
export function hatch(brush: Brush, x: number, y: number, width: number, height: number): void {
  const { ctx } = brush;
  ctx.fillStyle = brush.c('bg2');
  ctx.fillRect(x, y, width, height);
  ctx.save();
  ctx.beginPath();
  ctx.rect(x, y, width, height);
  ctx.clip();
  ctx.strokeStyle = withAlpha(brush.c('err'), 0.4);
  ctx.lineWidth = 1;
  ctx.beginPath();
  for (let at = Math.floor((x - height - y) / 6) * 6 + y; at < x + width; at += 6) {
    ctx.moveTo(at, y + height);
    ctx.lineTo(at + height, y);
  }
  ctx.stroke();
  ctx.restore();
}

/** A thin line from where something was to where it is, where both are in view. */
export function paintMove(brush: Brush, scene: Scene, mark: Mark, scale: Scale, topPx: number, heightPx: number): void {
  if (!mark.from) return;
  const from = scale.y((mark.from.start + mark.from.end) / 2) - topPx;
  if (from < 0 || from > heightPx) return;
  const { ctx } = brush;
  const x = barX(scene, mark.lane) + 3;
  const to = mark.y + mark.height / 2;
  const bend = x + 10;
  ctx.strokeStyle = brush.c('acc');
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(x, from);
  ctx.bezierCurveTo(bend, from, bend, to, x, to);
  ctx.stroke();
  ctx.beginPath();
  ctx.arc(x, from, 2, 0, 2 * Math.PI);
  ctx.stroke();
}
