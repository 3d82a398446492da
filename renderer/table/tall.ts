// Which rows of a table of any height are in view. A browser lays out no more than some 33 million pixels, and places things to the pixel
// only up to a quarter of that: a higher table is drawn into what it can place, and a step of its scrollbar goes further.

/** Pixels into which all rows are drawn at most. */
const MOST_PX = 8_000_000;
/** Rows beyond the view at either end that are drawn too, so that a quick wheel shows no gap. */
const OVERSCAN = 8;

export interface Tall {
  readonly count: number;
  readonly rowPx: number;
  /** Height of the view, below the header. */
  readonly viewPx: number;
  /** Height that all rows take in the page. */
  readonly spacePx: number;
  /** Pixels of the table that one of the scrollbar stands for, at least 1. */
  readonly stretch: number;
}

export function tall(count: number, rowPx: number, viewPx: number, mostPx = MOST_PX): Tall {
  const wholePx = count * rowPx;
  const spacePx = Math.min(wholePx, Math.max(mostPx, 2 * viewPx));
  const stretch = wholePx > spacePx ? (wholePx - viewPx) / (spacePx - viewPx) : 1;
  return { count, rowPx, viewPx, spacePx, stretch };
}

/** The rows to draw where the table is scrolled to `scrollTop`, each with its place in the page's space. */
export function rowsInView({ count, rowPx, viewPx, stretch }: Tall, scrollTop: number): { readonly row: number; readonly top: number }[] {
  const offset = scrollTop * stretch;
  const first = Math.max(0, Math.floor(offset / rowPx) - OVERSCAN);
  const end = Math.min(count, Math.ceil((offset + viewPx) / rowPx) + OVERSCAN);
  return Array.from({ length: Math.max(0, end - first) }, (_, i) => ({ row: first + i, top: (first + i) * rowPx - offset + scrollTop }));
}

/** Where to scroll so that a row is in view whole; `scrollTop` itself when it is. */
export function scrollToRow({ rowPx, viewPx, stretch }: Tall, row: number, scrollTop: number): number {
  const offset = scrollTop * stretch;
  const top = row * rowPx;
  if (top < offset) return top / stretch;
  if (top + rowPx > offset + viewPx) return Math.max(0, top + rowPx - viewPx) / stretch;
  return scrollTop;
}
