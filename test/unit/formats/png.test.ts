// The PNG picture: a file that others can read, letters for every character, and nothing in the drawing that is not painted.

import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../../src/formats/format';
import { png } from '../../../src/formats/png';
import { coverageOfLines, coverageOfShapes, inkOf, Raster } from '../../../src/formats/raster';
import { strokesOf } from '../../../src/formats/stroke-font';
import { type Moment, memoryMapOf } from '../../../src/moment';

const MOMENT: Moment = {
  title: 'a board',
  regions: [
    { id: 'ram', name: 'Main RAM', base: 0n, size: 0x4000_0000n, kind: 'ram', attributes: 0xfn },
    { id: 'uart', name: 'UART', base: 0xfe00_0000n, size: 0x1000n, kind: 'mmio', attributes: 1n },
  ],
  memoryMap: memoryMapOf([
    { type: 7, physicalStart: 0n, numberOfPages: 0x1_0000n, attribute: 0xfn },
    { type: 6, physicalStart: 0x1000_0000n, numberOfPages: 0x100n, attribute: 0xfn },
  ]),
};

/** The pixels of a PNG of 8-bit RGB, its filters undone. */
function pixelsOf(bytes: Uint8Array): { width: number; height: number; pixels: Uint8Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const data: Uint8Array[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = view.getUint32(at);
    if (Buffer.from(bytes.subarray(at + 4, at + 8)).toString() === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const rows = inflateSync(Buffer.concat(data));
  expect(rows.length).toBe((width * 3 + 1) * height);
  const pixels = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let i = 0; i < width * 3; i++) {
      const above = y > 0 && rows[y * (width * 3 + 1)] === 2 ? (pixels[(y - 1) * width * 3 + i] as number) : 0;
      pixels[y * width * 3 + i] = (rows[y * (width * 3 + 1) + 1 + i] as number) + above;
    }
  }
  return { width, height, pixels };
}

const write = (moment: Moment, given: Record<string, string | boolean> = {}) =>
  (png.write as NonNullable<typeof png.write>)(moment, optionsOf(png, given).options, { product: 'Firmament', input: 'x' }) as {
    bytes: Uint8Array;
  };

describe('the PNG picture', () => {
  it('has the size of the SVG picture times the scale, and paints the background and the types', () => {
    const one = pixelsOf(write(MOMENT, { scale: '1', width: '600', height: '400' }).bytes);
    const two = pixelsOf(write(MOMENT, { scale: '2', width: '600', height: '400' }).bytes);
    expect(one.width).toBe(600);
    expect([two.width, two.height]).toEqual([one.width * 2, one.height * 2]);
    const colours = new Set<string>();
    for (let i = 0; i < two.pixels.length; i += 3) colours.add([two.pixels[i], two.pixels[i + 1], two.pixels[i + 2]].join());
    expect(colours.size).toBeGreaterThan(20);
  });

  it('is painted with every theme, axis and pattern', () => {
    const types = Array.from({ length: 17 }, (_, type) => ({
      type: type === 16 ? 0x7000_0000 : type,
      physicalStart: BigInt(type) << 24n,
      numberOfPages: 0x1000n,
      attribute: 0xfn,
    }));
    const every: Moment = { title: 'all <types> & "more" – ü', regions: MOMENT.regions, memoryMap: memoryMapOf(types) };
    for (const theme of ['dark', 'light', 'high-contrast']) {
      for (const axis of ['folded', 'true-scale', 'equal-height']) {
        expect(pixelsOf(write(every, { theme, axis, scale: '1', width: '500', height: '300' }).bytes).width).toBe(500);
      }
    }
  });
});

describe('the letters', () => {
  it('are there for every printable character of ASCII, each of its own', () => {
    const box = JSON.stringify(strokesOf('\u4e00'));
    const shapes = Array.from({ length: 94 }, (_, i) => JSON.stringify(strokesOf(String.fromCharCode(33 + i))));
    expect(shapes.filter((shape) => shape === box || shape === '[]')).toEqual([]);
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});

describe('the pixels', () => {
  it('are covered by the share of them that lies inside', () => {
    const raster = new Raster(3, 1);
    raster.fillRect(0.5, 0, 1.25, 1, inkOf('#ffffff'));
    expect([...raster.pixels].filter((_, i) => i % 3 === 0)).toEqual([128, 191, 0]);
    raster.fillRect(-10, -10, 100, 100, inkOf('#204060'));
    expect([...raster.pixels.slice(0, 3)]).toEqual([0x20, 0x40, 0x60]);
  });

  it('of a line along whole pixels are whole, and of a square a quarter of the tile', () => {
    const line = coverageOfLines(
      [
        [
          { x: 0.5, y: 1.5 },
          { x: 3.5, y: 1.5 },
        ],
      ],
      1,
      4,
      3,
    );
    expect([...line.values]).toContain(1);
    const square = coverageOfShapes(
      [
        [
          { x: 0, y: 0 },
          { x: 2, y: 0 },
          { x: 2, y: 2 },
          { x: 0, y: 2 },
        ],
      ],
      4,
      4,
    );
    expect(square.values.reduce((sum, each) => sum + each, 0)).toBe(4);
  });
});
