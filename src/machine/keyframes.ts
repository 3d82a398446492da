// States of a phase at some of its moments, from which the moments between are made again. They are taken at a fixed
// spacing; when together they would take more than KEYFRAME_BYTES, every second one is given up and the spacing doubles,
// so that a run of any length keeps a bounded number of them, evenly spread.

/** Most bytes that the keyframes of one phase take. */
export const KEYFRAME_BYTES = 448 * 1024 * 1024;
/** Events between two keyframes at first. */
const FIRST_SPACING = 2048;

export interface Keyframe<T> {
  /** Number of events that had happened. */
  readonly moment: number;
  readonly state: T;
}

export class Keyframes<T> {
  private frames: Keyframe<T>[] = [];
  private sizes: number[] = [];
  private total = 0;
  private spacing = FIRST_SPACING;

  /** `snapshot` gives the state as it stands; what it returns never changes. `budget`: bytes that all of them may take. */
  constructor(
    private readonly snapshot: () => T,
    private readonly budget = KEYFRAME_BYTES,
  ) {}

  /** Bytes that the keyframes take, estimated. */
  get bytes(): number {
    return this.total;
  }

  get length(): number {
    return this.frames.length;
  }

  /** Takes a keyframe when the moment is a multiple of the spacing away from the first. */
  due(moment: number): void {
    const first = this.frames[0]?.moment ?? moment;
    if ((moment - first) % this.spacing === 0) this.take(moment);
  }

  /** Takes a keyframe now. */
  take(moment: number): void {
    const state = this.snapshot();
    const size = sizeOf(state);
    this.frames.push({ moment, state });
    this.sizes.push(size);
    this.total += size;
    while (this.total > this.budget && this.frames.length > 2) this.thin();
  }

  /** The last keyframe at or before a moment; undefined before the first. */
  before(moment: number): Keyframe<T> | undefined {
    let low = 0;
    let high = this.frames.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.frames[middle] as Keyframe<T>).moment <= moment) low = middle + 1;
      else high = middle;
    }
    return this.frames[low - 1];
  }

  private thin(): void {
    this.frames = this.frames.filter((_, i) => i % 2 === 0);
    this.sizes = this.sizes.filter((_, i) => i % 2 === 0);
    this.total = this.sizes.reduce((sum, size) => sum + size, 0);
    this.spacing *= 2;
  }
}

/** Bytes of a value: its typed arrays in full, everything else by rule of thumb. */
function sizeOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength + 100;
  if (typeof value === 'bigint') return 24;
  if (typeof value !== 'object' || value === null) return 8;
  if (value instanceof Map) return 48 * value.size + 100;
  if (Array.isArray(value)) {
    if (typeof value[0] === 'number') return 8 * value.length + 16;
    return value.reduce((sum: number, item) => sum + sizeOf(item), 16 + 8 * value.length);
  }
  return Object.values(value).reduce((sum: number, item) => sum + sizeOf(item), 32);
}
