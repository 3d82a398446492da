// Pages as rows: from PAGE_ROW_PX for a page on, each page is a row and its offsets 000 … FFF run across, so that single pool blocks can
// be seen, with their heads, their owners and the free pieces between them. What is no pool says in words what it is.

import { PAGE_SIZE } from '../uefi/units';
import type { Box } from './columns';
import { ESTIMATE, LABEL_PX, type Label, type Measure, shorten } from './labels';
import { firstAbove, firstReaching, itemName, type Lane, type Lanes, poolAllocation } from './lanes';
import { type SceneItem, THIN_PX, type View, type Window } from './scene';

/** Height of a page from which it is drawn as a row, and up to which; beyond, single bytes are told apart along the axis. */
export const PAGE_ROW_PX = 18;
const LAST_PAGE_ROW_PX = 640;
/** Bytes before a pool buffer that hold its head (POOL_HEAD of MdeModulePkg/Core/Dxe/Mem/Pool.c on 64-bit machines). */
export const POOL_HEAD_BYTES = 24;
/** Part of a row's height that is left empty between it and the next. */
const GAP_PX = 3;
/** A head is never narrower. */
const HEAD_PX = 2;

export interface PageRows {
  readonly items: readonly SceneItem[];
  /** What pages without pool are, in words. */
  readonly notes: readonly Label[];
  /** Offsets on the ruler, with the middle of each. */
  readonly ruler: readonly { readonly x: number; readonly text: string }[];
  /** Left edge and width of the rows. */
  readonly box: Box;
  /** First page of the window and how many there are. */
  readonly firstPage: number;
  readonly count: number;
}

/** Height of a page in the middle of the window where pages are rows; 0 where they are not. */
export function pagePxOf({ scale, topPx, heightPx }: Window): number {
  if (scale.axis.mode === 'equal-height') return 0;
  const segment = scale.segmentAtPx(topPx + heightPx / 2);
  if (scale.axis.segments[segment]?.folded) return 0;
  const px = PAGE_SIZE / scale.bytesPerPx(segment);
  return px >= PAGE_ROW_PX && px <= LAST_PAGE_ROW_PX ? px : 0;
}

/** The rows of the pages in the window. */
export function pageRowsOf(lanes: Lanes, box: Box, view: View, measure: Measure = ESTIMATE): PageRows {
  const { scale, topPx, heightPx } = view;
  const firstPage = Math.floor(scale.address(topPx) / PAGE_SIZE);
  const lastPage = Math.ceil(scale.address(topPx + heightPx) / PAGE_SIZE);
  const rows = new Rows(lanes, box, view, measure);
  const notes: Label[] = [];
  let count = 0;
  let run: { text: string; top: number; bottom: number; pages: number } | undefined;
  const endRun = () => {
    if (run) addNote(notes, run, box, heightPx, measure);
    run = undefined;
  };
  for (let page = firstPage; page < lastPage; page++) {
    const segment = scale.axis.segments[scale.segmentAt(page * PAGE_SIZE)];
    if (segment?.folded) {
      endRun();
      page = Math.max(page, Math.ceil(segment.end / PAGE_SIZE) - 1);
      continue;
    }
    // A page that a fold cuts is no row.
    const isCut = scale.segmentAt(page * PAGE_SIZE) !== scale.segmentAt((page + 1) * PAGE_SIZE - 1);
    const top = scale.y(page * PAGE_SIZE) - topPx;
    const bottom = isCut ? top : scale.y((page + 1) * PAGE_SIZE) - topPx;
    // A band of a smaller scale may share the window.
    if (bottom - top < PAGE_ROW_PX / 2) {
      endRun();
      if (!isCut) page = Math.max(page, Math.ceil((segment?.end ?? 0) / PAGE_SIZE) - 1);
      continue;
    }
    count++;
    if (rows.add(page, top + GAP_PX / 2, bottom - GAP_PX / 2)) {
      endRun();
      continue;
    }
    const text = wordsFor(lanes, page * PAGE_SIZE, view);
    if (run?.text === text) {
      run.bottom = bottom;
      run.pages++;
    } else {
      endRun();
      run = { text, top, bottom, pages: 1 };
    }
  }
  endRun();
  return { items: rows.items, notes, ruler: rulerOf(box, measure), box, firstPage, count };
}

/** Items of pool pages, row by row. */
class Rows {
  readonly items: SceneItem[] = [];
  private readonly pxPerByte: number;
  private readonly base: Lane | undefined;

  constructor(
    private readonly lanes: Lanes,
    private readonly box: Box,
    private readonly view: View,
    private readonly measure: Measure,
  ) {
    this.pxPerByte = box.width / PAGE_SIZE;
    this.base = view.base?.pools;
  }

  /** Adds what lies in a page; false when there is no pool in it. */
  add(page: number, top: number, bottom: number): boolean {
    const { pools } = this.lanes;
    let found = this.lane(pools, page, top, bottom);
    if (this.base) found = this.gone(this.base, page, top, bottom) || found;
    if (!found) {
      const at = page * PAGE_SIZE;
      // Devices smaller than a page, where no firmware has described it.
      const { platform, map } = this.lanes;
      const first = firstReaching(map, at);
      if (first >= map.length || (map.start[first] as number) >= at + PAGE_SIZE) found = this.lane(platform, page, top, bottom);
    }
    return found;
  }

  private lane(lane: Lane, page: number, top: number, bottom: number): boolean {
    let found = false;
    const start = page * PAGE_SIZE;
    const end = start + PAGE_SIZE;
    let i = firstReaching(lane, start);
    while (i < lane.length && (lane.start[i] as number) < end) {
      const from = Math.max(start, lane.start[i] as number);
      const to = Math.min(end, lane.end[i] as number);
      if (lane.id === 'platform' && to - from >= PAGE_SIZE) {
        i++;
        continue;
      }
      found = true;
      const whole = to - from === PAGE_SIZE;
      const last = this.items.at(-1);
      if (whole && last && last.index === i && last.lane === lane.id) {
        // Whole pages of one block make one rectangle.
        this.items[this.items.length - 1] = this.labelled(lane, { ...last, height: bottom - last.y });
        i++;
        continue;
      }
      const x = this.box.x + (from - start) * this.pxPerByte;
      const width = (to - from) * this.pxPerByte;
      if (width < THIN_PX) {
        const next = Math.max(i + 1, firstAbove(lane.start, lane.length, from + THIN_PX / this.pxPerByte, i + 1));
        this.items.push({
          ...this.shape(lane, i, x, top, THIN_PX, bottom - top),
          end: lane.reach[next - 1] as number,
          count: next - i,
          thin: true,
        });
        i = next;
        continue;
      }
      this.items.push(this.labelled(lane, this.shape(lane, i, x, top, width - 1, bottom - top)));
      i++;
    }
    return found;
  }

  private shape(lane: Lane, i: number, x: number, y: number, width: number, height: number): SceneItem {
    const used = lane.used[i] === 1;
    // Claims on the same bytes share the row's height.
    const { places } = lane;
    if (places) {
      const left = places.left[i] as number;
      y += left * height;
      height *= (places.right[i] as number) - left;
    }
    const isHead = lane.id === 'pools' && used && (lane.start[i] as number) % PAGE_SIZE === Math.round((x - this.box.x) / this.pxPerByte);
    return {
      lane: lane.id,
      x,
      y,
      width,
      height,
      style: lane.style[i] as number,
      start: lane.start[i] as number,
      end: lane.end[i] as number,
      index: i,
      count: 1,
      thin: false,
      used,
      overlap: false,
      folded: false,
      ...(isHead && width >= 8 ? { head: Math.max(HEAD_PX, POOL_HEAD_BYTES * this.pxPerByte) } : {}),
    };
  }

  private labelled(lane: Lane, item: SceneItem): SceneItem {
    const { label: _, ...bare } = item;
    const name = (item.used ? this.view.ownerName?.(lane, item.index) : undefined) ?? itemName(this.lanes, lane, item.index);
    const label = this.labelIn(name, item);
    return label ? { ...bare, label } : bare;
  }

  private labelIn(name: string, { x, y, width, height, head = 0 }: SceneItem): Label | undefined {
    const top = Math.max(0, y);
    const bottom = Math.min(this.view.heightPx, y + height);
    if (bottom - top < LABEL_PX - GAP_PX) return undefined;
    const left = x + head + 4;
    const text = shorten(name, x + width - 3 - left, this.measure);
    return text === '' ? undefined : { text, x: left, y: (top + bottom) / 2 };
  }

  /** Blocks that the moment compared with used in this page and this one does not. */
  private gone(base: Lane, page: number, top: number, bottom: number): boolean {
    let found = false;
    const start = page * PAGE_SIZE;
    const end = start + PAGE_SIZE;
    const now = this.lanes.pools;
    for (let i = firstReaching(base, start); i < base.length && (base.start[i] as number) < end; i++) {
      if (base.used[i] !== 1 || isUsedIn(now, base.start[i] as number, base.end[i] as number)) continue;
      const from = Math.max(start, base.start[i] as number);
      const to = Math.min(end, base.end[i] as number);
      const width = (to - from) * this.pxPerByte - 1;
      if (width < THIN_PX) continue;
      const x = this.box.x + (from - start) * this.pxPerByte;
      const { head: _, ...item } = this.shape(base, i, x, top, width, bottom - top);
      const allocations = this.view.base?.moment.allocations;
      const row = allocations ? poolAllocation(allocations, item.start, item.end) : -1;
      const name = `was ${row >= 0 && this.view.base ? (this.view.ownerName?.(base, i) ?? itemName(this.view.base, base, i)) : 'in use'}`;
      const label = this.labelIn(name, { ...item, head: 12 });
      // What is free now is drawn as what was freed, in its place.
      const free = this.items.findIndex((other) => !other.used && other.start < item.end && other.end > item.start && other.y === item.y);
      if (free >= 0 && this.items[free]?.label) this.items[free] = withoutLabel(this.items[free] as SceneItem);
      this.items.push({ ...item, index: -1, gone: true, ...(label ? { label } : {}) });
      found = true;
    }
    return found;
  }
}

function withoutLabel(item: SceneItem): SceneItem {
  const { label: _, ...bare } = item;
  return bare;
}

/** Whether anything in a range is in use in a lane. */
function isUsedIn(lane: Lane, start: number, end: number): boolean {
  for (let i = firstReaching(lane, start); i < lane.length && (lane.start[i] as number) < end; i++) if (lane.used[i] === 1) return true;
  return false;
}

/** What a page without pool is. */
function wordsFor(lanes: Lanes, address: number, view: View): string {
  const { map, platform } = lanes;
  const i = firstReaching(map, address);
  if (i < map.length && (map.start[i] as number) <= address) {
    if (map.style[i] === 7) return 'Free pages';
    const owner = view.ownerName?.(map, i);
    return owner === undefined ? `Pages of ${itemName(lanes, map, i)}` : `Pages: ${owner}`;
  }
  for (let k = firstReaching(platform, address); k < platform.length && (platform.start[k] as number) <= address; k++) {
    if ((platform.end[k] as number) > address) return `${itemName(lanes, platform, k)}, not in the memory map`;
  }
  return 'Nothing is here';
}

function addNote(
  notes: Label[],
  run: { text: string; top: number; bottom: number; pages: number },
  box: Box,
  heightPx: number,
  measure: Measure,
): void {
  const top = Math.max(0, run.top);
  const bottom = Math.min(heightPx, run.bottom);
  if (bottom - top < LABEL_PX) return;
  const text = shorten(run.text, box.width - 16, measure);
  if (text !== '') notes.push({ text, x: box.x + 8, y: Math.min((top + bottom) / 2, top + 22) });
}

/** Offsets along the rows, as many as there is room for. */
function rulerOf(box: Box, measure: Measure): { x: number; text: string }[] {
  const room = box.width / (measure('000') + 18);
  const step = room >= 9 ? 0x200 : room >= 5 ? 0x400 : 0x800;
  const marks: { x: number; text: string }[] = [];
  const last = box.width - 2 * (measure('000') + 6);
  for (let offset = 0; offset < PAGE_SIZE; offset += step) {
    if ((offset / PAGE_SIZE) * box.width <= last)
      marks.push({ x: box.x + (offset / PAGE_SIZE) * box.width, text: offset.toString(16).toUpperCase().padStart(3, '0') });
  }
  marks.push({ x: box.x + box.width, text: 'FFF' });
  return marks;
}
