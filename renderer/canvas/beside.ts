// What stands beside the lanes: addresses and warnings, callouts with their leader lines, the scale of each band, the ruler of pages.

import type { Face } from '../../src/picture/palette';
import type { Scene } from '../../src/picture/scene';
import { type Brush, LABEL_FONT, SCALE_FONT } from './brush';

/** Addresses at the left; the selection's start as a flag; a warning where claims overlap. */
export function paintGutter(brush: Brush, scene: Scene): void {
  const { ctx } = brush;
  const { gutter } = scene.columns;
  const right = gutter.x + gutter.width - 14;
  for (const label of scene.gutter) {
    if (label.selected) continue;
    ctx.strokeStyle = brush.c('line2');
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.moveTo(right + 3, Math.round(label.y) + 0.5);
    ctx.lineTo(right + 11, Math.round(label.y) + 0.5);
    ctx.stroke();
    brush.digits(label.address, right, label.y, brush.c(label.minor ? 'text3' : 'text'));
  }
  for (const label of scene.gutter) {
    if (!label.selected) continue;
    const width = brush.digitsWidth(label.address) + 10;
    ctx.fillStyle = brush.c('acc');
    ctx.beginPath();
    ctx.roundRect(right - width + 4, label.y - 7.5, width, 15, 3);
    ctx.fill();
    brush.digits(label.address, right - 1, label.y, brush.c('onacc'));
  }
  for (const y of scene.warnings) warning(brush, gutter.x + 5, y);
}

/** A small ribbon in the gutter. */
export function paintBookmark(brush: Brush, x: number, y: number): void {
  const { ctx } = brush;
  ctx.fillStyle = brush.c('acc');
  ctx.beginPath();
  ctx.moveTo(x - 3, y - 4.5);
  ctx.lineTo(x + 3, y - 4.5);
  ctx.lineTo(x + 3, y + 4.5);
  ctx.lineTo(x, y + 1.5);
  ctx.lineTo(x - 3, y + 4.5);
  ctx.closePath();
  ctx.fill();
}

function warning(brush: Brush, x: number, y: number): void {
  const { ctx } = brush;
  ctx.fillStyle = brush.c('warn');
  ctx.beginPath();
  ctx.moveTo(x, y - 5);
  ctx.lineTo(x + 5.5, y + 4.5);
  ctx.lineTo(x - 5.5, y + 4.5);
  ctx.closePath();
  ctx.fill();
  ctx.fillStyle = brush.c('bg1');
  ctx.fillRect(x - 0.75, y - 2, 1.5, 3.5);
  ctx.fillRect(x - 0.75, y + 2.4, 1.5, 1.3);
}

/** Names of what is too thin to hold them. */
export function paintCallouts(
  brush: Brush,
  scene: Scene,
  faceOf: (index: number, style: number) => Face,
  alphaOf: (index: number, style: number) => number,
): void {
  const { ctx } = brush;
  const { callouts, map, platform } = scene.columns;
  if (callouts.width <= 0) return;
  const lane = map.width > 0 ? map : platform;
  const from = lane.x + lane.width;
  ctx.font = LABEL_FONT;
  for (const callout of scene.callouts) {
    ctx.globalAlpha = alphaOf(callout.index, callout.style);
    ctx.strokeStyle = faceOf(callout.index, callout.style).ink;
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.moveTo(from, callout.fromY);
    ctx.lineTo(from + 8, callout.fromY);
    ctx.lineTo(from + 16, callout.y);
    ctx.lineTo(from + 20, callout.y);
    ctx.stroke();
    // A plate, so that the edges of folds do not run through the text.
    ctx.fillStyle = brush.c('bg1');
    ctx.fillRect(from + 21, callout.y - 6, callouts.width - 25, 12);
    ctx.fillStyle = brush.c(callout.more ? 'acc' : 'text');
    ctx.fillText(callout.text, from + 23, callout.y + 0.5);
    if (callout.size !== '') {
      ctx.fillStyle = brush.c('text2');
      ctx.textAlign = 'right';
      ctx.fillText(callout.size, callouts.x + callouts.width - 8, callout.y + 0.5);
      ctx.textAlign = 'left';
    }
  }
  ctx.globalAlpha = 1;
}

/** The scale of each band. */
export function paintBrackets(brush: Brush, { columns: { scale }, brackets }: Scene): void {
  if (scale.width <= 0) return;
  const { ctx } = brush;
  ctx.font = SCALE_FONT;
  ctx.textAlign = 'right';
  const right = scale.x + scale.width - 4;
  for (const bracket of brackets) {
    ctx.fillStyle = brush.c('text2');
    ctx.fillText(bracket.text, right - 6, bracket.y + bracket.height / 2 + 0.5, scale.width - 10);
    ctx.strokeStyle = brush.c('line2');
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
