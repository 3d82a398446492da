// The timeline's lanes onto a canvas: phases on top, then a row each for pages, pools and the map, failures last so that nothing
// hides them. Where events are too close to be told apart a column shows how many there are; failures stay single.

import { EVENT_PHASES, SERVICES } from '../../src/event';
import { type Theme, type Token, token } from '../../src/picture/palette';
import type { Outline } from '../stores/outline';
import { FACE } from './brush';

export const PHASE_PX = 16;
export const ROW_PX = 15;
export const ROWS = ['Pages', 'Pool', 'Map, exit'] as const;
/** Height of phases and rows together. */
export const LANES_PX = PHASE_PX + 4 + ROWS.length * ROW_PX;

/** Events nearer than this become a density column. */
const MIN_DISTANCE = 3;
const FAILURE_PX = 7;

/** The part of the run that is in view, in cursor positions. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** Row of the timeline and shape of a service's mark. */
const MARKS = SERVICES.map(({ group, effect, name }) => {
  const row = group === 'pages' || /Pages$/.test(name) ? 0 : group === 'pool' || /Pool$/.test(name) ? 1 : 2;
  return { row: row === 2 || effect !== 'none' ? row : 2, effect };
});

/** Where a cursor position lies. Event e is drawn at position e + 1, the moment after it. */
export function timeX(position: number, window: TimeWindow, widthPx: number): number {
  return window.to > window.from ? ((position - window.from) / (window.to - window.from)) * widthPx : 0;
}

export class TimelinePainter {
  constructor(private readonly ctx: CanvasRenderingContext2D) {}

  draw(outline: Outline | undefined, window: TimeWindow, widthPx: number, theme: Theme, density: number, script: string): void {
    const { ctx } = this;
    ctx.setTransform(density, 0, 0, density, 0, 0);
    ctx.fillStyle = token(theme, 'bg1');
    ctx.fillRect(0, 0, widthPx, LANES_PX);
    ctx.textBaseline = 'middle';
    const c = (name: Token) => token(theme, name);
    if (!outline || outline.length === 0) return;
    ctx.strokeStyle = c('line');
    ctx.lineWidth = 1;
    ROWS.forEach((_, row) => {
      const y = rowY(row);
      ctx.beginPath();
      ctx.moveTo(0, y);
      ctx.lineTo(widthPx, y);
      ctx.stroke();
    });
    this.phases(outline, window, widthPx, c, script);
    const perEvent = widthPx / Math.max(1, window.to - window.from);
    const first = Math.max(0, Math.floor(window.from) - 1);
    const last = Math.min(outline.length, Math.ceil(window.to) + 1);
    if (perEvent < MIN_DISTANCE) this.crowd(outline, window, widthPx, first, last, c);
    else this.single(outline, window, widthPx, first, last, c);
    this.failures(outline, window, widthPx, c);
  }

  private phases(outline: Outline, window: TimeWindow, widthPx: number, c: (name: Token) => string, script: string): void {
    const { ctx } = this;
    ctx.font = `10.5px ${FACE}`;
    for (let start = 0; start < outline.length; ) {
      const phase = outline.phase[start] as number;
      const end = endOfPhase(outline, start);
      const x = Math.max(0, timeX(start, window, widthPx));
      const right = Math.min(widthPx, timeX(end, window, widthPx));
      if (right > x) {
        ctx.fillStyle = c('bg3');
        ctx.fillRect(x, 0, right - x, PHASE_PX);
        ctx.strokeStyle = c('line2');
        ctx.strokeRect(x + 0.5, 0.5, Math.max(0, right - x - 1), PHASE_PX - 1);
        const name = EVENT_PHASES[phase] ?? '';
        const text = phase === 1 && right - x > 120 ? `${name}: ${script}` : name;
        const width = ctx.measureText(text).width;
        if (width + 10 < right - x) {
          ctx.fillStyle = c('text2');
          ctx.fillText(text, x + (right - x - width) / 2, PHASE_PX / 2 + 0.5);
        }
      }
      start = end;
    }
  }

  private single(outline: Outline, window: TimeWindow, widthPx: number, first: number, last: number, c: (name: Token) => string): void {
    const { ctx } = this;
    for (let event = first; event < last; event++) {
      if (outline.failed[event]) continue;
      const mark = MARKS[outline.service[event] as number];
      if (!mark) continue;
      const x = timeX(event + 1, window, widthPx);
      const y = rowY(mark.row);
      if (mark.effect === 'none') {
        ctx.fillStyle = c('acc');
        ctx.fillRect(x - 1.5, y - 4, 3, 8);
        continue;
      }
      const up = mark.effect === 'take';
      const tip = up ? y - 6.5 : y + 6.5;
      ctx.beginPath();
      ctx.moveTo(x, tip);
      ctx.lineTo(x + 3.2, up ? y - 1 : y + 1);
      ctx.lineTo(x - 3.2, up ? y - 1 : y + 1);
      ctx.closePath();
      if (up) {
        ctx.fillStyle = c('ok');
        ctx.fill();
      } else {
        ctx.strokeStyle = c('text2');
        ctx.stroke();
      }
    }
  }

  /** Density: above the line what was taken, below it what was given back, for each column of pixels. */
  private crowd(outline: Outline, window: TimeWindow, widthPx: number, first: number, last: number, c: (name: Token) => string): void {
    const columns = Math.max(1, Math.floor(widthPx));
    const counts = ROWS.map(() => ({ up: new Uint32Array(columns), down: new Uint32Array(columns) }));
    const scale = columns / Math.max(1, window.to - window.from);
    for (let event = first; event < last; event++) {
      const mark = MARKS[outline.service[event] as number];
      const column = Math.floor((event + 1 - window.from) * scale);
      if (!mark || column < 0 || column >= columns) continue;
      const side = counts[mark.row]?.[mark.effect === 'give' ? 'down' : 'up'];
      if (side) side[column] = (side[column] as number) + 1;
    }
    const { ctx } = this;
    counts.forEach(({ up, down }, row) => {
      let most = 1;
      for (let i = 0; i < columns; i++) most = Math.max(most, up[i] as number, down[i] as number);
      const y = rowY(row);
      for (let i = 0; i < columns; i++) {
        const above = up[i] as number;
        const below = down[i] as number;
        if (above > 0) {
          ctx.fillStyle = c(row === 2 ? 'acc' : 'ok');
          const height = 1 + (5.5 * above) / most;
          ctx.fillRect(i, y - height, 1, height);
        }
        if (below > 0) {
          ctx.fillStyle = c('text3');
          ctx.fillRect(i, y + 0.5, 1, 1 + (5 * below) / most);
        }
      }
    });
  }

  private failures(outline: Outline, window: TimeWindow, widthPx: number, c: (name: Token) => string): void {
    const { ctx } = this;
    const lastX = [-100, -100, -100];
    const together = [0, 0, 0];
    const half = FAILURE_PX / 2;
    ctx.font = `600 9px ${FACE}`;
    const cross = (x: number, y: number) => {
      for (const [colour, width] of [
        [c('bg1'), 4.5],
        [c('err'), 1.8],
      ] as const) {
        ctx.strokeStyle = colour;
        ctx.lineWidth = width;
        ctx.beginPath();
        ctx.moveTo(x - half, y - half);
        ctx.lineTo(x + half, y + half);
        ctx.moveTo(x + half, y - half);
        ctx.lineTo(x - half, y + half);
        ctx.stroke();
      }
      ctx.lineWidth = 1;
    };
    const count = (row: number) => {
      const many = together[row] as number;
      if (many < 2) return;
      ctx.fillStyle = c('err');
      ctx.fillText(many > 99 ? '99+' : String(many), (lastX[row] as number) + half + 2, rowY(row) - 3);
    };
    for (const event of outline.failures) {
      const x = timeX(event + 1, window, widthPx);
      if (x < -FAILURE_PX) continue;
      if (x > widthPx + FAILURE_PX) break;
      const row = MARKS[outline.service[event] as number]?.row ?? 2;
      if (x - (lastX[row] as number) < FAILURE_PX) {
        together[row] = (together[row] as number) + 1;
        continue;
      }
      count(row);
      cross(x, rowY(row));
      lastX[row] = x;
      together[row] = 1;
    }
    ROWS.forEach((_, row) => {
      count(row);
    });
  }
}

/** Middle of a row. */
export function rowY(row: number): number {
  return PHASE_PX + 4 + row * ROW_PX + ROW_PX / 2;
}

/** First event after `start` that is in another phase; phases only ever follow one another. */
function endOfPhase(outline: Outline, start: number): number {
  const phase = outline.phase[start];
  let low = start + 1;
  let high = outline.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (outline.phase[middle] === phase) low = middle + 1;
    else high = middle;
  }
  return low;
}
