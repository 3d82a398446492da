// The camera: what is looked at stays where it is.

import { describe, expect, it } from 'vitest';
import { Camera, FOLD_MS, GLIDE_MS } from '../../../renderer/canvas/camera';
import { contrast } from '../../../src/picture/colour';
import { fitZoom } from '../../../src/picture/fit';
import { axisOf as axisOfCuts, cutsOf } from '../../../src/picture/scale';

const MiB = 2 ** 20;
const extents = [
  { start: 0, end: 0.6 * MiB },
  { start: MiB, end: 2048 * MiB },
  { start: 4096 * MiB, end: 8192 * MiB },
];
function axisOf(
  list: readonly { start: number; end: number }[],
  limit: number,
  heightPx: number,
  mode: 'folded',
  unfolded = new Set<number>(),
) {
  const spans = {
    length: list.length,
    start: Float64Array.from(list, ({ start }) => start),
    end: Float64Array.from(list, ({ end }) => end),
  };
  return axisOfCuts(cutsOf([spans], limit), heightPx, mode, unfolded);
}
const axis = axisOf(extents, 2 ** 40, 600, 'folded');

function camera(): Camera {
  const made = new Camera(axis);
  made.relay(axis, 600);
  return made;
}

describe('a camera', () => {
  it('begins with the whole space', () => {
    const made = camera();
    expect(made.window()).toEqual({ start: 0, end: 2 ** 40 });
    expect(made.scale.heightPx).toBeCloseTo(600, 6);
    expect(made.zoom).toBe(fitZoom(axis, 600));
  });

  it('keeps the address under the pointer while it zooms', () => {
    const made = camera();
    for (const y of [100, 250, 340]) {
      const before = made.scale.address(made.topPx + y);
      made.zoomBy(1.7, y);
      const after = made.scale.y(before) - made.topPx;
      expect(Math.abs(after - y)).toBeLessThan(1.5);
    }
  });

  describe('when a fold opens', () => {
    const gap = axis.segments.find(({ folded, start }) => folded && start === 8192 * MiB);
    const opened = axisOf(extents, 2 ** 40, 600, 'folded', new Set([8192 * MiB]));
    const places = [0, 0.3 * MiB, 2000 * MiB, 6000 * MiB, 8192 * MiB, 2 ** 39];
    const seen = (made: Camera) => places.map((at) => made.scale.y(at) - made.topPx);

    it('moves everything evenly from where it was to where it will be, and is then at rest', () => {
      expect(gap).toBeDefined();
      const made = camera();
      const before = seen(made);
      made.unfold(opened, 600, 1000, false);
      expect(seen(made)).toEqual(before);
      const there = camera();
      there.relay(opened, 600);
      const after = seen(there);
      expect(after).not.toEqual(before);
      expect(made.advance(1000 + FOLD_MS / 2)).toBe(true);
      seen(made).forEach((y, i) => {
        const [from, to] = [before[i] as number, after[i] as number];
        expect(y).toBeCloseTo(from + (to - from) * (1 - 0.5 ** 3), 6);
      });
      expect(made.advance(1000 + FOLD_MS)).toBe(false);
      expect(seen(made)).toEqual(after);
      expect(made.scale.axis).toBe(opened);
    });

    it('is there at once where the user wants less motion, or zooms meanwhile', () => {
      const still = camera();
      still.unfold(opened, 600, 1000, true);
      expect(still.advance(1001)).toBe(false);
      expect(still.scale.axis).toBe(opened);
      const made = camera();
      made.unfold(opened, 600, 1000, false);
      made.panBy(0);
      expect(made.scale.axis).toBe(opened);
    });

    it('closes as it opened', () => {
      const made = camera();
      made.relay(opened, 600);
      made.unfold(axis, 600, 0, false);
      for (let now = 0; made.advance(now); now += 16) expect(made.scale.heightPx).toBeCloseTo(600, 6);
      expect(made.scale.axis).toBe(axis);
    });
  });

  it('does not leave the space', () => {
    const made = camera();
    made.zoomBy(8, 300);
    made.panBy(-1e9);
    expect(made.window().start).toBe(0);
    made.panBy(1e9);
    expect(made.window().end).toBe(2 ** 40);
    made.zoomBy(1e-9, 10);
    expect(made.isFitted).toBe(true);
  });

  it('does not come closer than bytes can be told apart', () => {
    const made = camera();
    for (let i = 0; i < 200; i++) made.zoomBy(2, 50);
    const segment = made.scale.segmentAtPx(made.topPx + 50);
    expect(made.scale.bytesPerPx(segment)).toBeGreaterThan(0.4);
  });

  it('shows a range in full and glides there in its time', () => {
    const made = camera();
    const range = { start: 16 * MiB, end: 24 * MiB };
    made.show(range, 0, false);
    const destination = made.destination();
    expect(made.window()).not.toEqual(destination);
    expect(made.advance(GLIDE_MS / 2)).toBe(true);
    expect(made.advance(GLIDE_MS)).toBe(false);
    expect(made.window()).toEqual(destination);
    const { start, end } = made.window();
    expect(start / MiB).toBeCloseTo(16, 1);
    expect(end / MiB).toBeCloseTo(24, 1);
  });

  it('jumps at once when motion is not wanted', () => {
    const made = camera();
    made.show({ start: 16 * MiB, end: 24 * MiB }, 0, true);
    expect(made.advance(1)).toBe(false);
    expect(made.window().start / MiB).toBeCloseTo(16, 1);
  });

  it('keeps its window when the axis changes', () => {
    const made = camera();
    made.show({ start: 16 * MiB, end: 24 * MiB }, 0, true);
    made.relay(axisOf([...extents, { start: 64 * MiB, end: 65 * MiB }], 2 ** 40, 600, 'folded'), 600);
    expect(made.window().start / MiB).toBeCloseTo(16, 0);
    expect(made.window().end / MiB).toBeCloseTo(24, 0);
  });

  it('brings a fold into view without opening it', () => {
    const made = camera();
    made.zoomBy(30, 20);
    const before = made.zoom;
    made.reveal({ start: 100_000 * MiB, end: 100_001 * MiB }, 0, true);
    expect(made.zoom).toBe(before);
    const y = made.scale.y(100_000 * MiB) - made.topPx;
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(600);
  });
});

it('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
