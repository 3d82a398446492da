// N1 of picture/scene.ts as boxes: over random machines, moments, sizes of the window, zooms and axes no two texts of a scene meet, and none
// leaves the box that it belongs to.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moment, PoolTable, Region } from '../../../src/moment';
import { memoryMapOf } from '../../../src/moment';
import { cutsOf, lanesOf } from '../../../src/picture/lane-build';
import type { AxisMode } from '../../../src/picture/scale';
import { axisOf, Scale } from '../../../src/picture/scale';
import { type Scene, sceneOf } from '../../../src/picture/scene';

const LETTER = 6.6;
const measure = (text: string) => text.length * LETTER;
/** Height of the letters themselves: lines stand 13 px apart and blocks of 14 px hold one. */
const TEXT_PX = 11;
/** An address in the gutter: its digits and the gaps between their groups. */
const digits = (address: number) => Math.max(8, address.toString(16).length) * 6.4 + 9;

interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function textBoxes(scene: Scene): TextBox[] {
  const boxes: TextBox[] = [];
  const add = (text: string, left: number, y: number, width = measure(text)) => {
    if (text !== '') boxes.push({ text, left, right: left + width, top: y - TEXT_PX / 2, bottom: y + TEXT_PX / 2 });
  };
  for (const { label, size } of scene.items) {
    if (label) add(label.text, label.x, label.y);
    if (size) add(size.text, size.x, size.y);
  }
  for (const { text, x, y } of scene.under) add(text, x, y);
  for (const { text, x, y } of scene.pages?.notes ?? []) add(text, x, y);
  const { callouts, map, platform, gutter, scale } = scene.columns;
  const from = map.width > 0 ? map.x + map.width : platform.x + platform.width;
  for (const callout of scene.callouts) {
    add(callout.text, from + 23, callout.y);
    add(callout.size, callouts.x + callouts.width - 8 - measure(callout.size), callout.y);
  }
  for (const { address, y } of scene.gutter) {
    const width = digits(address);
    add(address.toString(16), gutter.x + gutter.width - 14 - width, y, width);
  }
  for (const { text, y, height } of scene.brackets) {
    add(
      text,
      scale.x + scale.width - 10 - Math.min(measure(text), scale.width - 10),
      y + height / 2,
      Math.min(measure(text), scale.width - 10),
    );
  }
  // A fold's pill stands anywhere along its line, and the line is its own.
  for (const { text, y, height } of scene.folds) {
    const left = platform.width > 0 ? platform.x : map.x;
    boxes.push({ text, left, right: map.x + map.width, top: y + 2, bottom: y + height - 2 });
  }
  return boxes;
}

const name = fc.constantFrom('RAM', 'PCI MMIO 64-bit', 'Secure firmware and its stacks', 'UART0', 'NVDIMM', 'x');

const machines = fc
  .record({
    bits: fc.integer({ min: 32, max: 52 }),
    regions: fc.array(
      fc.record({
        name,
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        log: fc.integer({ min: 2, max: 44 }),
        kind: fc.constantFrom<Region['kind']>('ram', 'mmio', 'reserved', 'flash', 'unusable'),
      }),
      { maxLength: 40 },
    ),
    rows: fc.array(
      fc.record({
        gap: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4096 })),
        pages: fc.integer({ min: 1, max: 5000 }),
        type: fc.integer({ min: 0, max: 17 }),
      }),
      { maxLength: 80 },
    ),
    blocks: fc.array(fc.record({ size: fc.constantFrom(64, 128, 384, 640, 2048, 4096, 12288), used: fc.boolean() }), { maxLength: 60 }),
    first: fc.integer({ min: 0, max: 2 ** 20 }),
  })
  .map(({ bits, regions, rows, blocks, first }): Moment => {
    let frame = first;
    const map = rows.map(({ gap, pages, type }) => {
      const start = frame + gap;
      frame = start + pages;
      return { type, physicalStart: BigInt(start) << 12n, numberOfPages: BigInt(pages), attribute: 15n };
    });
    let address = (first + (rows[0]?.gap ?? 0)) * 4096;
    const length = blocks.length;
    const pools: PoolTable = {
      length,
      address: Float64Array.from(blocks, ({ size }) => {
        const at = address;
        address += size;
        return at;
      }),
      size: Float64Array.from(blocks, ({ size }) => size),
      requested: new Float64Array(length),
      type: new Uint32Array(length).fill(4),
      used: Uint8Array.from(blocks, ({ used }) => (used ? 1 : 0)),
    };
    return {
      title: 'any',
      addressBits: bits,
      regions: regions.map(({ name: title, at, log, kind }, i) => {
        const size = Math.min(2 ** log, 2 ** (bits - 1));
        return {
          id: String(i),
          name: title,
          base: BigInt(Math.floor(at * (2 ** bits - size))),
          size: BigInt(size),
          kind,
          attributes: 0n,
        };
      }),
      ...(map.length > 0 ? { memoryMap: memoryMapOf(map), pools } : {}),
    };
  });

const windows = fc.record({
  widthPx: fc.integer({ min: 300, max: 1400 }),
  heightPx: fc.integer({ min: 120, max: 900 }),
  mode: fc.constantFrom<AxisMode>('folded', 'true-scale', 'equal-height'),
  /** Where to look, and how many bytes a pixel shall have there; none: everything. */
  closer: fc.option(
    fc.record({ place: fc.double({ min: 0, max: 1, noNaN: true }), bytesPerPx: fc.double({ min: 1, max: 5000, noNaN: true }) }),
  ),
});

function sceneOfWindow(
  moment: Moment,
  { widthPx, heightPx, mode, closer }: typeof windows extends fc.Arbitrary<infer T> ? T : never,
  selected?: number,
): Scene {
  const lanes = lanesOf(moment);
  const axis = axisOf(cutsOf(lanes), heightPx, mode);
  let zoom = 1;
  let topPx = 0;
  if (closer) {
    const target =
      lanes.pools.length > 0
        ? (lanes.pools.start[Math.floor(closer.place * (lanes.pools.length - 1))] as number)
        : closer.place * lanes.limit;
    const whole = new Scale(axis, 1);
    const at = whole.segmentAt(target);
    zoom = axis.segments[at]?.folded ? 4 : Math.max(1, whole.bytesPerPx(at) / closer.bytesPerPx);
    topPx = Math.max(0, new Scale(axis, zoom).y(target) - heightPx / 3);
  }
  const row = selected === undefined || lanes.map.length === 0 ? -1 : Math.floor(selected * (lanes.map.length - 1));
  const selection = row < 0 ? {} : { selection: { start: lanes.map.start[row] as number, end: lanes.map.end[row] as number } };
  return sceneOf(lanes, { scale: new Scale(axis, zoom), topPx, heightPx, widthPx, measure, pages: true, ...selection });
}

describe('texts of a scene', () => {
  it('never meet', () => {
    fc.assert(
      fc.property(machines, windows, (moment, window) => {
        const boxes = textBoxes(sceneOfWindow(moment, window));
        const slack = 0.01;
        boxes.sort((a, b) => a.top - b.top);
        boxes.forEach((a, i) => {
          for (let k = i + 1; k < boxes.length; k++) {
            const b = boxes[k] as TextBox;
            if (b.top >= a.bottom - slack) break;
            const meet = a.left < b.right - slack && b.left < a.right - slack;
            expect(meet ? `${a.text} | ${b.text}` : '').toBe('');
          }
        });
      }),
      { numRuns: 600 },
    );
  });

  it('keep clear of the line around what is selected', () => {
    fc.assert(
      fc.property(machines, windows, fc.double({ min: 0, max: 1, noNaN: true }), (moment, window, selected) => {
        const { items, selection } = sceneOfWindow(moment, window, selected);
        if (!selection) return;
        const edges = [selection.y - 4, selection.y + selection.height];
        for (const { lane, label, size } of items) {
          for (const text of lane === 'map' ? [label, size] : []) {
            if (!text) continue;
            const crossed = edges.some((edge) => text.y + TEXT_PX / 2 > edge + 0.01 && text.y - TEXT_PX / 2 < edge + 4 - 0.01);
            expect(crossed ? text.text : '').toBe('');
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  it('stay in the box that they name', () => {
    fc.assert(
      fc.property(machines, windows, (moment, window) => {
        for (const { label, size, x, y, width, height } of sceneOfWindow(moment, window).items) {
          for (const text of [label, size]) {
            if (!text) continue;
            expect(text.x).toBeGreaterThanOrEqual(x - 0.01);
            expect(text.x + measure(text.text)).toBeLessThanOrEqual(x + width + 0.01);
            expect(text.y).toBeGreaterThanOrEqual(y);
            expect(text.y).toBeLessThanOrEqual(y + height);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
