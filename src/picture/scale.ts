// Address ↔ pixel. The space is a row of segments, low addresses first; each is a band, strictly linear, or a fold,
// an empty stretch or the inside of one item that is cut short to FOLD_PX. Zooming stretches the bands and leaves the
// folds as they are. This is the only place where addresses meet pixels. Addresses are exact numbers (below 2^53).
//
//   S1  segments cover [0, limit) without holes or overlaps, in ascending order;
//   S2  y grows with the address; within a band it does so linearly;
//   S3  a fold is FOLD_PX high at every zoom.

/** Height of a fold. */
export const FOLD_PX = 17;

export type AxisMode = 'folded' | 'true-scale' | 'equal-height';

export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Height at zoom 1. */
  readonly basePx: number;
  readonly folded: boolean;
  /** True when nothing lies in it. */
  readonly empty: boolean;
}

/** A lay-out of the address space before zooming: how it is cut into bands and folds. */
export interface Axis {
  readonly mode: AxisMode;
  /** First address above the space. */
  readonly limit: number;
  readonly segments: readonly Segment[];
}

/** At most so many boundaries shape the axis; smaller pieces share a band. */
const MAX_CUTS = 400;
const MIN_ROW_PX = 18;

/** Ranges as columns of equal length. */
export interface Spans {
  readonly length: number;
  readonly start: Float64Array;
  readonly end: Float64Array;
}

/** The space cut at the boundaries of what is in it, before it is given a height: small, however much is in it. */
export interface Cuts {
  /** First address above the space. */
  readonly limit: number;
  readonly cells: readonly Cell[];
}

/** A piece between two boundaries. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  /** How many spans cover it. */
  readonly covered: number;
  /** True when spans begin or end in it, as where there are more boundaries than cuts. */
  readonly crowded: boolean;
  /** True when a span that covers it reaches beyond it: then the cell is the inside of something seen elsewhere too. */
  readonly inside: boolean;
}

/** Cuts the space [0, limit) at the boundaries of everything in it; of very many, at those that matter most. */
export function cutsOf(all: readonly Spans[], limit: number): Cuts {
  const cuts = boundaries(all, limit);
  const cover = new Int32Array(cuts.length + 1);
  const whole = new Int32Array(cuts.length);
  const crowded = new Uint8Array(cuts.length + 1);
  for (const { start, end, length } of all) {
    for (let i = 0; i < length; i++) {
      const from = start[i] as number;
      const to = Math.min(end[i] as number, limit);
      if (to <= from || from >= limit) continue;
      const first = lowerBound(cuts, from + 1) - 1;
      const last = lowerBound(cuts, to);
      if (cuts[first] !== from) crowded[first] = 1;
      if (cuts[last] !== to) crowded[last - 1] = 1;
      cover[first] = (cover[first] as number) + 1;
      cover[last] = (cover[last] as number) - 1;
      if (last - first === 1) whole[first] = (whole[first] as number) + 1;
    }
  }
  const cells: Cell[] = [];
  let covered = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    covered += cover[i] as number;
    const [start, end] = [cuts[i] as number, cuts[i + 1] as number];
    cells.push({ start, end, covered, crowded: crowded[i] === 1, inside: covered > (whole[i] as number) });
  }
  return { limit, cells };
}

/** Ascending boundaries, at most MAX_CUTS: of more, those beside the largest pieces. */
function boundaries(all: readonly Spans[], limit: number): Float64Array {
  let edges = new Float64Array(all.reduce((sum, { length }) => sum + 2 * length, 2));
  let count = 0;
  edges[count++] = 0;
  edges[count++] = limit;
  for (const { start, end, length } of all) {
    for (let i = 0; i < length; i++) {
      if ((end[i] as number) <= (start[i] as number) || (start[i] as number) >= limit) continue;
      edges[count++] = start[i] as number;
      edges[count++] = Math.min(end[i] as number, limit);
    }
  }
  edges = edges.subarray(0, count).sort();
  let kept = 1;
  for (let i = 1; i < count; i++) if (edges[i] !== edges[i - 1]) edges[kept++] = edges[i] as number;
  edges = edges.subarray(0, kept);
  if (kept <= MAX_CUTS) return edges;
  const weights = new Float64Array(kept);
  for (let i = 1; i + 1 < kept; i++) {
    weights[i] = Math.max((edges[i] as number) - (edges[i - 1] as number), (edges[i + 1] as number) - (edges[i] as number));
  }
  weights[0] = Number.POSITIVE_INFINITY;
  weights[kept - 1] = Number.POSITIVE_INFINITY;
  const least = weights.slice().sort()[kept - MAX_CUTS] as number;
  // Of those that weigh the least that is kept, the first are taken.
  let ties = MAX_CUTS - weights.reduce((sum, weight) => sum + (weight > least ? 1 : 0), 0);
  return edges.filter((_, i) => (weights[i] as number) > least || ((weights[i] as number) === least && ties-- > 0));
}

function lowerBound(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Gives the cut space a height of `heightPx`, with room for everything in it. `unfolded` holds start addresses of stretches that the user opened. */
export function axisOf({ limit, cells }: Cuts, heightPx: number, mode: AxisMode, unfolded: ReadonlySet<number> = new Set()): Axis {
  if (mode === 'true-scale') {
    const empty = cells.every(({ covered }) => covered === 0);
    return { mode, limit, segments: [{ start: 0, end: limit, basePx: heightPx, folded: false, empty }] };
  }
  if (mode === 'equal-height') {
    const rows = cells.filter((cell) => cell.covered > 0).length;
    const folds = cells.length - rows;
    const row = Math.max(MIN_ROW_PX, (heightPx - folds * FOLD_PX) / Math.max(1, rows));
    return {
      mode,
      limit,
      segments: cells.map((cell) => ({
        start: cell.start,
        end: cell.end,
        basePx: cell.covered > 0 ? row : FOLD_PX,
        folded: cell.covered === 0,
        empty: cell.covered === 0,
      })),
    };
  }
  const folds = largestFolds(cells, unfolded, Math.max(4, Math.floor(heightPx / 44)));
  const groups = bandsOf(cells, folds, Math.max(4, Math.floor(heightPx / 44)));
  const foldCount = groups.filter((group) => group.folded).length;
  const wanted = groups.reduce((sum, group) => sum + (group.folded ? 0 : group.wantedPx), 0);
  const stretch = Math.max(0.35, (heightPx - foldCount * FOLD_PX) / Math.max(1, wanted));
  return {
    mode,
    limit,
    segments: groups.map((group) => ({
      start: group.start,
      end: group.end,
      basePx: group.folded ? FOLD_PX : group.wantedPx * stretch,
      folded: group.folded,
      empty: group.empty,
    })),
  };
}

/** Which cells fold: of those that would, the `most` largest, or folds would take the room of what lies between them. */
function largestFolds(cells: readonly Cell[], unfolded: ReadonlySet<number>, most: number): boolean[] {
  const size = ({ start, end }: Cell) => end - start;
  const wanted = cells.filter((_, i) => isFold(cells, i)).sort((a, b) => size(b) - size(a) || a.start - b.start);
  const kept = new Set(wanted.slice(0, most));
  return cells.map((cell) => kept.has(cell) && !unfolded.has(cell.start));
}

/** An empty stretch folds unless it is small beside its neighbours; the inside of an item only when it dwarfs them. */
function isFold(cells: readonly Cell[], i: number): boolean {
  const cell = cells[i] as Cell;
  const size = cell.end - cell.start;
  const before = nearestUsed(cells, i, -1);
  const after = nearestUsed(cells, i, 1);
  if (cell.covered === 0) return size > (before + after) / 2;
  return cell.inside && !cell.crowded && size > 12 * Math.max(before, after) && before > 0 && after > 0;
}

/** Size of the used piece next to a cell on one side; 0 when there is none directly. */
function nearestUsed(cells: readonly Cell[], i: number, step: 1 | -1): number {
  const cell = cells[i + step];
  return cell && cell.covered > 0 ? cell.end - cell.start : 0;
}

interface Group {
  start: number;
  end: number;
  wantedPx: number;
  folded: boolean;
  empty: boolean;
}

/** A piece wants a readable row, taller the larger it is, though only by its logarithm. */
function wantedPx(size: number): number {
  return MIN_ROW_PX + 2.2 * Math.max(0, Math.log2(size / 4096));
}

/** Joins neighbouring pieces of like scale into bands, until there are at most `maxBands` of them. */
function bandsOf(cells: readonly Cell[], folds: readonly boolean[], maxBands: number): Group[] {
  const groups: Group[] = cells.map((cell, i) => ({
    start: cell.start,
    end: cell.end,
    wantedPx: wantedPx(cell.end - cell.start),
    folded: folds[i] as boolean,
    empty: cell.covered === 0,
  }));
  const scale = (group: Group) => (group.end - group.start) / group.wantedPx;
  const ratio = (a: Group, b: Group) =>
    a.folded || b.folded ? Number.POSITIVE_INFINITY : Math.max(scale(a) / scale(b), scale(b) / scale(a));
  for (;;) {
    let best = -1;
    let bestRatio = Number.POSITIVE_INFINITY;
    let bands = 0;
    for (let i = 0; i < groups.length; i++) {
      if (!(groups[i] as Group).folded) bands++;
      const next = groups[i + 1];
      if (!next) continue;
      const r = ratio(groups[i] as Group, next);
      if (r < bestRatio) {
        bestRatio = r;
        best = i;
      }
    }
    if (best < 0 || (bestRatio > 2.5 && bands <= maxBands)) return groups;
    const a = groups[best] as Group;
    const b = groups[best + 1] as Group;
    groups.splice(best, 2, {
      start: a.start,
      end: b.end,
      wantedPx: Math.min(a.wantedPx + b.wantedPx, 220),
      folded: false,
      empty: a.empty && b.empty,
    });
  }
}

/** An axis at a zoom: positions in pixels from the top of the whole picture (not of the window on it). */
export class Scale {
  readonly heightPx: number;
  private readonly tops: Float64Array;

  constructor(
    readonly axis: Axis,
    /** 1 shows everything; a band is `zoom` times as high as at 1. */
    readonly zoom: number,
  ) {
    const { segments } = axis;
    this.tops = new Float64Array(segments.length + 1);
    segments.forEach((segment, i) => {
      this.tops[i + 1] = (this.tops[i] as number) + (segment.folded ? FOLD_PX : segment.basePx * zoom);
    });
    this.heightPx = this.tops[segments.length] as number;
  }

  /** Index of the segment that holds an address; the last one for addresses at or above the limit. */
  segmentAt(address: number): number {
    const { segments } = this.axis;
    let low = 0;
    let high = segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((segments[middle] as Segment).start <= address) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Top of a segment. */
  top(segment: number): number {
    return this.tops[segment] as number;
  }

  /** Position of an address, 0 … heightPx. */
  y(address: number): number {
    if (address <= 0) return 0;
    if (address >= this.axis.limit) return this.heightPx;
    const i = this.segmentAt(address);
    const segment = this.axis.segments[i] as Segment;
    const top = this.tops[i] as number;
    return top + ((address - segment.start) / (segment.end - segment.start)) * ((this.tops[i + 1] as number) - top);
  }

  /** Address at a position, rounded down to a byte. */
  address(y: number): number {
    if (y <= 0) return 0;
    // Heights are sums of fractions: the last is met within what a sum of them may be off.
    if (y >= this.heightPx - 1e-6) return this.axis.limit;
    const i = this.segmentAtPx(y);
    const segment = this.axis.segments[i] as Segment;
    const top = this.tops[i] as number;
    return Math.floor(segment.start + ((y - top) / ((this.tops[i + 1] as number) - top)) * (segment.end - segment.start));
  }

  /** Index of the segment at a position. */
  segmentAtPx(y: number): number {
    let low = 0;
    let high = this.axis.segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.tops[middle] as number) <= y) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Bytes for one pixel in a segment; for a fold and in equal height it is not to scale. */
  bytesPerPx(segment: number): number {
    const { start, end } = this.axis.segments[segment] as Segment;
    return (end - start) / ((this.tops[segment + 1] as number) - (this.tops[segment] as number));
  }
}

/**
 * A part (0 … 1) of the way from one lay-out of a space to another: every bound of either moves evenly from where it was to where it will be.
 * What is a fold in both stays one; what is a fold in one of them alone is a band on the way.
 */
export function between(from: Scale, to: Scale, part: number): Scale {
  const { mode, limit } = to.axis;
  const starts = [...new Set([...from.axis.segments, ...to.axis.segments].map(({ start }) => start))].sort((a, b) => a - b);
  const segments = starts.map((start, i): Segment => {
    const end = starts[i + 1] ?? limit;
    const was = from.axis.segments[from.segmentAt(start)] as Segment;
    const will = to.axis.segments[to.segmentAt(start)] as Segment;
    const folded = was.folded && will.folded && was.start === will.start && was.end === will.end;
    const [before, after] = [from.y(end) - from.y(start), to.y(end) - to.y(start)];
    return { start, end, basePx: before + (after - before) * part, folded, empty: will.empty };
  });
  return new Scale({ mode, limit, segments }, 1);
}

/** Zoom and scroll position that keep the address under `pointerPx` (from the window's top) where it is. */
export function zoomAt(
  axis: Axis,
  from: { zoom: number; topPx: number },
  zoom: number,
  pointerPx: number,
  viewPx: number,
): { zoom: number; topPx: number } {
  const before = new Scale(axis, from.zoom);
  const y = Math.min(Math.max(from.topPx + pointerPx, 0), before.heightPx);
  const i = before.segmentAtPx(y);
  const within = (y - before.top(i)) / Math.max(1e-9, before.top(i + 1) - before.top(i));
  const after = new Scale(axis, zoom);
  const target = after.top(i) + within * (after.top(i + 1) - after.top(i));
  return { zoom, topPx: Math.min(Math.max(0, target - pointerPx), Math.max(0, after.heightPx - viewPx)) };
}
