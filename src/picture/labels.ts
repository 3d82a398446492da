// Texts of the picture: how wide they are, how they are cut, and how lines of them are kept apart.

/** Width in pixels of a text in the picture's face; the painter measures, the default estimates. */
export type Measure = (text: string) => number;
export const ESTIMATE: Measure = (text) => text.length * 6.6;

/** From this height on a label stands inside. */
export const LABEL_PX = 14;
/** Distance of lines of text. */
export const LINE_PX = 13;

/** Text with its left edge and the middle of its line. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Name and size inside a rectangle: the size goes before the name, the name is shortened, and left out under six letters. */
export function textIn(
  name: string,
  size: string,
  x: number,
  width: number,
  top: number,
  bottom: number,
  measure: Measure,
): { label?: Label; size?: Label } {
  if (bottom - top < LABEL_PX || name === '') return {};
  const y = (top + bottom) / 2;
  const inner = width - 14;
  const sizeWidth = measure(size);
  const nameWidth = measure(name);
  if (nameWidth + sizeWidth + 10 <= inner) {
    return { label: { text: name, x: x + 8, y }, size: { text: size, x: x + width - 6 - sizeWidth, y } };
  }
  const short = shorten(name, inner, measure);
  return short === '' ? {} : { label: { text: short, x: x + 8, y } };
}

/** A text that fits, with an ellipsis if it had to be cut; empty when fewer than six of its letters would be left. */
export function shorten(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(`${text.slice(0, middle).trimEnd()}…`) <= width) low = middle;
    else high = middle - 1;
  }
  return low < 6 ? '' : `${text.slice(0, low).trimEnd()}…`;
}

/** Moves ascending positions apart to at least `distance`, as little as possible, within [low, high]. */
export function spread(wanted: readonly number[], distance: number, low: number, high: number): number[] {
  // Pool adjacent violators on wanted[i] - i * distance: blocks that collide settle at their mean.
  const blocks: { sum: number; count: number }[] = [];
  wanted.forEach((position, i) => {
    blocks.push({ sum: position - i * distance, count: 1 });
    while (blocks.length > 1) {
      const b = blocks.at(-1) as { sum: number; count: number };
      const a = blocks.at(-2) as { sum: number; count: number };
      if (a.sum / a.count <= b.sum / b.count) break;
      blocks.splice(-2, 2, { sum: a.sum + b.sum, count: a.count + b.count });
    }
  });
  const places: number[] = [];
  for (const block of blocks) for (let k = 0; k < block.count; k++) places.push(block.sum / block.count + places.length * distance);
  const last = places.length - 1;
  return places.map((place, i) => Math.max(low + i * distance, Math.min(place, high - (last - i) * distance)));
}
