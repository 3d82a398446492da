// The lines between panels: dragging one lands on a grid of 8 px, a double click gives the panels beside it their first size. Dockview drags
// them; where they end up is ours.

/** A group of panels beside a splitter. */
export interface Beside {
  readonly element: HTMLElement;
  readonly api: {
    setSize(size: { width?: number; height?: number }): void;
    setConstraints(bounds: { minimumWidth?: number; maximumWidth?: number; minimumHeight?: number; maximumHeight?: number }): void;
  };
}

/** What dockview lets a group shrink and grow to. */
const LEAST_PX = 100;
const MOST_PX = Number.MAX_SAFE_INTEGER;

/** First size of a group in pixels, where it has one: what has none takes what is left. */
export type FirstSize = (group: Beside) => { readonly width?: number | undefined; readonly height?: number | undefined };

const GRID_PX = 8;
/** How far an edge of a group may lie from the middle of its splitter. */
const NEAR_PX = 4;

interface Sash {
  /** The splitter stands upright and moves sideways. */
  readonly upright: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

function sashOf(target: EventTarget | null): Sash | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('.dv-sash') : null;
  if (!element) return undefined;
  const box = element.getBoundingClientRect();
  const upright = box.height > box.width;
  return upright
    ? { upright, at: box.left + box.width / 2, from: box.top, to: box.bottom }
    : { upright, at: box.top + box.height / 2, from: box.left, to: box.right };
}

/** Groups that end (`before`) and begin (`after`) at a splitter. */
export function neighbours<T extends Beside>(groups: readonly T[], { upright, at, from, to }: Sash): { before: T[]; after: T[] } {
  const before: T[] = [];
  const after: T[] = [];
  for (const group of groups) {
    const box = group.element.getBoundingClientRect();
    const [low, high, start, end] = upright ? [box.left, box.right, box.top, box.bottom] : [box.top, box.bottom, box.left, box.right];
    if (start < from - NEAR_PX || end > to + NEAR_PX) continue;
    if (Math.abs(high - at) <= NEAR_PX) before.push(group);
    if (Math.abs(low - at) <= NEAR_PX) after.push(group);
  }
  return { before, after };
}

/** Watches the splitters in `dock`. The answer ends it. */
export function tendSplitters(dock: HTMLElement, groups: () => readonly Beside[], first: FirstSize): () => void {
  const firstOf = (group: Beside, upright: boolean) => (upright ? first(group).width : first(group).height);
  const sizeOf = (group: Beside, upright: boolean) => {
    const { width, height } = group.element.getBoundingClientRect();
    return upright ? width : height;
  };
  const sized = (upright: boolean, px: number) => (upright ? { width: px } : { height: px });

  /** Gives a group a size; those that have a first size keep theirs, so that what has none pays for it. */
  function resize(group: Beside, upright: boolean, px: number): void {
    const { left, top } = group.element.getBoundingClientRect();
    // What stands in the same column, or row, takes the same size.
    const apart = ({ element }: Beside) =>
      upright ? element.getBoundingClientRect().left !== left : element.getBoundingClientRect().top !== top;
    const others = groups().filter((other) => other !== group && apart(other) && firstOf(other, upright) !== undefined);
    const bound = (other: Beside, least: number, most: number) =>
      other.api.setConstraints(upright ? { minimumWidth: least, maximumWidth: most } : { minimumHeight: least, maximumHeight: most });
    for (const other of others) bound(other, sizeOf(other, upright), sizeOf(other, upright));
    group.api.setSize(sized(upright, px));
    for (const other of others) bound(other, LEAST_PX, MOST_PX);
  }

  const onDown = (event: PointerEvent) => {
    const { target } = event;
    if (!sashOf(target)) return;
    const began = { x: event.clientX, y: event.clientY };
    const onUp = (up: PointerEvent) => {
      if (up.clientX === began.x && up.clientY === began.y) return;
      // Dockview has taken the last move by then.
      requestAnimationFrame(() => {
        const sash = sashOf(target);
        if (!sash) return;
        const { before, after } = neighbours(groups(), sash);
        const side = [...before, ...after].find((group) => firstOf(group, sash.upright) !== undefined) ?? before[0];
        if (side) resize(side, sash.upright, Math.round(sizeOf(side, sash.upright) / GRID_PX) * GRID_PX);
      });
    };
    addEventListener('pointerup', onUp, { once: true });
  };

  const onDouble = (event: MouseEvent) => {
    const sash = sashOf(event.target);
    if (!sash) return;
    const { before, after } = neighbours(groups(), sash);
    for (const group of [...before, ...after]) {
      const px = firstOf(group, sash.upright);
      if (px !== undefined) resize(group, sash.upright, px);
    }
  };

  dock.addEventListener('pointerdown', onDown, { capture: true });
  dock.addEventListener('dblclick', onDouble);
  return () => {
    dock.removeEventListener('pointerdown', onDown, { capture: true });
    dock.removeEventListener('dblclick', onDouble);
  };
}
