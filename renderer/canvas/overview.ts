// The overview strip: the whole space in the window's height, and a frame around what is in view. The strip is kept until what it shows
// changes; it looks at one item for each pixel, however many there are.

import { overviewOf, stripRows } from '../../src/picture/fit';
import type { Lane, Lanes } from '../../src/picture/lanes';
import type { Face } from '../../src/picture/palette';
import type { Scale } from '../../src/picture/scale';
import type { Brush } from './brush';

/** How an item of a lane is drawn: its face, whether it recedes, and its opacity. */
export type Look = (lane: Lane, i: number) => { readonly face: Face; readonly plain: boolean; readonly alpha: number };

export interface OverviewSubject {
  readonly lanes: Lanes;
  readonly scale: Scale;
  readonly topPx: number;
  readonly heightPx: number;
  readonly x: number;
  readonly width: number;
  readonly look: Look;
  /** Whatever else the look depends on. */
  readonly key: readonly unknown[];
}

export class Overview {
  private canvas: HTMLCanvasElement | undefined;
  private key: readonly unknown[] = [];

  constructor(private readonly brush: Brush) {}

  draw(subject: OverviewSubject): void {
    const { ctx } = this.brush;
    const { scale, topPx, heightPx, x, width } = subject;
    ctx.drawImage(this.strip(subject), x, 0, width, heightPx);
    const whole = overviewOf(scale, heightPx);
    const top = whole.y(scale.address(topPx));
    const bottom = whole.y(scale.address(topPx + heightPx));
    const height = Math.max(6, bottom - top);
    ctx.strokeStyle = this.brush.c('acc');
    ctx.lineWidth = 2;
    ctx.beginPath();
    ctx.roundRect(x - 1, Math.min(top, heightPx - height) + 1, width + 2, Math.max(4, height - 2), 2);
    ctx.stroke();
  }

  private strip(subject: OverviewSubject): HTMLCanvasElement {
    const { lanes, scale, heightPx, width, look } = subject;
    const { theme, density } = this.brush;
    const key = [lanes, scale.axis, heightPx, theme, density, ...subject.key];
    if (this.canvas && key.every((value, i) => value === this.key[i])) return this.canvas;
    this.key = key;
    this.canvas ??= document.createElement('canvas');
    this.canvas.width = Math.max(1, Math.round(width * density));
    this.canvas.height = Math.max(1, Math.round(heightPx * density));
    const ctx = this.canvas.getContext('2d') as CanvasRenderingContext2D;
    ctx.scale(this.canvas.width / width, this.canvas.height / heightPx);
    ctx.fillStyle = this.brush.c('bg2');
    ctx.fillRect(0, 0, width, heightPx);
    const whole = overviewOf(scale, heightPx);
    for (const lane of [lanes.platform, lanes.glance?.strip ?? lanes.map]) {
      for (const i of stripRows(lane, scale, heightPx)) {
        const y = whole.y(lane.start[i] as number);
        const bottom = whole.y(lane.end[i] as number);
        const { face, plain, alpha } = look(lane, i);
        ctx.fillStyle = plain ? face.fill : face.ink;
        ctx.globalAlpha = alpha;
        ctx.fillRect(2, y, width - 4, Math.max(1, bottom - y));
      }
    }
    ctx.globalAlpha = 1;
    return this.canvas;
  }
}
