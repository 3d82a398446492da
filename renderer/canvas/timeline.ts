// The timeline's lanes onto a canvas: numbers of events and phases on top, then a row each for pages, pools and the map, failures last so that nothing
// hides them. Where events are too close to be told apart a column shows how many there are; failures stay single.

import { EVENT_PHASES } from '../../src/event';
import { type Theme, type Token, token } from '../../src/picture/palette';
import { grouped } from '../event-words';
import type { Outline } from '../stores/outline';
import { FACE } from './brush';
import { KINDS, MARKS, ROW_COUNT } from './crowd';

/** Height of the numbers of events, then of the phases. */
export const RULER_PX = 14;
const PHASE_PX = 16;
/** Where the rows begin. */
export const ROWS_TOP = RULER_PX + PHASE_PX + 4;
export const ROW_PX = 15;
export const ROWS = ['Pages', 'Pool', 'Map, exit'] as const;
/** Height of all of them together. */
export const LANES_PX = ROWS_TOP + ROWS.length * ROW_PX;

/** Numbers of events are at least this far from one another. */
const TICK_PX = 72;

/** Events nearer than this become a density column. */
const MIN_DISTANCE = 3;
const FAILURE_PX = 7;

/** The part of the run that is in view, in cursor positions. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

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
    this.ruler(outline, window, widthPx, c);
    this.phases(outline, window, widthPx, c, script);
    const perEvent = widthPx / Math.max(1, window.to - window.from);
    const first = Math.max(0, Math.floor(window.from) - 1);
    const last = Math.min(outline.length, Math.ceil(window.to) + 1);
    if (perEvent < MIN_DISTANCE) this.crowd(outline, window, widthPx, c);
    else this.single(outline, window, widthPx, first, last, c);
    this.failures(outline, window, widthPx, c);
  }

  private ruler(outline: Outline, window: TimeWindow, widthPx: number, c: (name: Token) => string): void {
    const { ctx } = this;
    ctx.font = `10px ${FACE}`;
    let free = 0;
    for (const position of ticks(window, widthPx, outline.length)) {
      const x = timeX(position, window, widthPx);
      ctx.fillStyle = c('line2');
      ctx.fillRect(x - 0.5, RULER_PX - 4, 1, 4);
      const text = grouped(position);
      const width = ctx.measureText(text).width;
      const left = Math.min(widthPx - width, Math.max(0, x - width / 2));
      if (left < free) continue;
      ctx.fillStyle = c('text3');
      ctx.fillText(text, left, RULER_PX / 2 - 1);
      free = left + width + 6;
    }
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
        ctx.fillRect(x, RULER_PX, right - x, PHASE_PX);
        ctx.strokeStyle = c('line2');
        ctx.strokeRect(x + 0.5, RULER_PX + 0.5, Math.max(0, right - x - 1), PHASE_PX - 1);
        const name = EVENT_PHASES[phase] ?? '';
        const text = phase === 1 && right - x > 120 ? `${name}: ${script}` : name;
        const width = ctx.measureText(text).width;
        if (width + 10 < right - x) {
          ctx.fillStyle = c('text2');
          ctx.fillText(text, x + (right - x - width) / 2, RULER_PX + PHASE_PX / 2 + 0.5);
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
      if (outline.keyed[event] && mark.row !== 2) {
        // The map key changed: what holds the old one can no longer exit.
        ctx.fillStyle = c('acc');
        ctx.fillRect(x - 0.5, rowY(2) - 2, 1, 4);
      }
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
  private crowd({ crowd }: Outline, window: TimeWindow, widthPx: number, c: (name: Token) => string): void {
    const columns = Math.max(1, Math.floor(widthPx));
    const counts = new Uint32Array(columns * KINDS);
    const most = new Uint32Array(ROW_COUNT).fill(1);
    const perColumn = (window.to - window.from) / columns;
    let last = new Uint32Array(KINDS);
    let next = new Uint32Array(KINDS);
    // Event e is drawn at position e + 1.
    crowd.countBefore(Math.ceil(window.from - 1), last);
    for (let i = 0; i < columns; i++) {
      crowd.countBefore(Math.ceil(window.from + (i + 1) * perColumn - 1), next);
      for (let kind = 0; kind < KINDS; kind++) {
        const count = (next[kind] as number) - (last[kind] as number);
        counts[i * KINDS + kind] = count;
        if (count > (most[kind >> 1] as number)) most[kind >> 1] = count;
      }
      [last, next] = [next, last];
    }
    const { ctx } = this;
    for (let kind = 0; kind < KINDS; kind++) {
      const row = kind >> 1;
      const y = rowY(row);
      const isBelow = kind % 2 === 1;
      ctx.fillStyle = c(isBelow ? 'text3' : row === 2 ? 'acc' : 'ok');
      for (let i = 0; i < columns; i++) {
        const count = counts[i * KINDS + kind] as number;
        if (count === 0) continue;
        const height = 1 + (5 * count) / (most[row] as number);
        ctx.fillRect(i, isBelow ? y + 0.5 : y - height, 1, height);
      }
    }
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
    const { failures } = outline;
    const perPx = (window.to - window.from) / Math.max(1, widthPx);
    for (let i = firstFrom(failures, window.from - 1 - FAILURE_PX * perPx); i < failures.length; i++) {
      const event = failures[i] as number;
      const x = timeX(event + 1, window, widthPx);
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

/** Positions with a number: every 1, 2 or 5 times a power of ten, as many as there is room for; the last event is one of them where it is in view. */
export function ticks({ from, to }: TimeWindow, widthPx: number, events: number): number[] {
  const least = ((to - from) * TICK_PX) / Math.max(1, widthPx);
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  const step = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= least) ?? power;
  const found: number[] = [];
  for (let position = Math.max(0, Math.ceil(from / step) * step); position <= Math.min(events, to); position += step) found.push(position);
  if (events > to || events < from) return found;
  // A number too near the last one gives way to it.
  if (found.length > 0 && events - (found.at(-1) as number) < least * 0.7) found.pop();
  found.push(events);
  return found;
}

/** Middle of a row. */
export function rowY(row: number): number {
  return ROWS_TOP + row * ROW_PX + ROW_PX / 2;
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

/** Index of the first of ascending numbers that is at least `from`. */
function firstFrom(sorted: readonly number[], from: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
