// A picture of pixels, drawn with exact coverage: rectangles by area, lines by distance, filled outlines by samples. Nothing depends on the
// machine: the same calls give the same pixels.

import type { Point } from './stroke-font';

export interface Ink {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** 0 … 1. */
  readonly alpha: number;
}

/** `#rrggbb` with an opacity. */
export function inkOf(colour: string, alpha = 1): Ink {
  const value = Number.parseInt(colour.slice(1), 16);
  return { red: value >> 16, green: (value >> 8) & 0xff, blue: value & 0xff, alpha };
}

export class Raster {
  /** Three bytes a pixel, row by row. */
  readonly pixels: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.pixels = new Uint8Array(width * height * 3);
  }

  private blend(x: number, y: number, { red, green, blue, alpha }: Ink, coverage: number): void {
    const share = Math.min(1, coverage) * alpha;
    if (share <= 0) return;
    const { pixels } = this;
    const at = (y * this.width + x) * 3;
    pixels[at] = Math.round((pixels[at] as number) * (1 - share) + red * share);
    pixels[at + 1] = Math.round((pixels[at + 1] as number) * (1 - share) + green * share);
    pixels[at + 2] = Math.round((pixels[at + 2] as number) * (1 - share) + blue * share);
  }

  /** Calls for each pixel that [x0, x1) × [y0, y1) touches, with the share of it that lies inside. */
  private covered(x0: number, y0: number, x1: number, y1: number, each: (x: number, y: number, share: number) => void): void {
    const [left, top] = [Math.max(0, x0), Math.max(0, y0)];
    const [right, bottom] = [Math.min(this.width, x1), Math.min(this.height, y1)];
    for (let y = Math.floor(top); y < bottom; y++) {
      const down = Math.min(y + 1, bottom) - Math.max(y, top);
      for (let x = Math.floor(left); x < right; x++) each(x, y, down * (Math.min(x + 1, right) - Math.max(x, left)));
    }
  }

  fillRect(x: number, y: number, width: number, height: number, ink: Ink): void {
    this.covered(x, y, x + width, y + height, (px, py, share) => this.blend(px, py, ink, share));
  }

  /** Fills with a tile of coverages that repeats from the origin. */
  fillTile(x: number, y: number, width: number, height: number, tile: Coverage, ink: Ink): void {
    this.covered(x, y, x + width, y + height, (px, py, share) => {
      this.blend(px, py, ink, share * (tile.values[(py % tile.height) * tile.width + (px % tile.width)] as number));
    });
  }

  /** Joined lines with round ends; each pixel is covered once, however many lines meet there. */
  stroke(lines: readonly (readonly Point[])[], width: number, ink: Ink): void {
    const coverage = coverageOfLines(lines, width, this.width, this.height);
    for (let y = 0; y < coverage.height; y++) {
      for (let x = 0; x < coverage.width; x++) {
        const share = coverage.values[y * coverage.width + x] as number;
        if (share > 0) this.blend(coverage.left + x, coverage.top + y, ink, share);
      }
    }
  }
}

/** How far each pixel of a rectangle is covered, 0 … 1. */
export interface Coverage {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

/** Coverage of lines of a width, within [0, maxX) × [0, maxY). */
export function coverageOfLines(lines: readonly (readonly Point[])[], width: number, maxX: number, maxY: number): Coverage {
  const reach = width / 2 + 0.5;
  const points = lines.flat();
  const bound = (values: readonly number[], pick: (...of: number[]) => number, from: number) =>
    values.reduce((best, each) => pick(best, each), from);
  const left = Math.max(
    0,
    Math.floor(
      bound(
        points.map(({ x }) => x),
        Math.min,
        maxX,
      ) - reach,
    ),
  );
  const top = Math.max(
    0,
    Math.floor(
      bound(
        points.map(({ y }) => y),
        Math.min,
        maxY,
      ) - reach,
    ),
  );
  const right = Math.min(
    maxX,
    Math.ceil(
      bound(
        points.map(({ x }) => x),
        Math.max,
        0,
      ) + reach,
    ),
  );
  const bottom = Math.min(
    maxY,
    Math.ceil(
      bound(
        points.map(({ y }) => y),
        Math.max,
        0,
      ) + reach,
    ),
  );
  const [across, down] = [Math.max(0, right - left), Math.max(0, bottom - top)];
  const values = new Float32Array(across * down);
  for (const line of lines) {
    for (let i = 0; i + 1 < line.length; i++) {
      const [a, b] = [line[i] as Point, line[i + 1] as Point];
      const [x0, x1] = [Math.max(left, Math.floor(Math.min(a.x, b.x) - reach)), Math.min(right, Math.ceil(Math.max(a.x, b.x) + reach))];
      const [y0, y1] = [Math.max(top, Math.floor(Math.min(a.y, b.y) - reach)), Math.min(bottom, Math.ceil(Math.max(a.y, b.y) + reach))];
      for (let y = y0; y < y1; y++) {
        for (let x = x0; x < x1; x++) {
          const share = Math.min(1, reach - distance(x + 0.5, y + 0.5, a, b));
          const at = (y - top) * across + x - left;
          if (share > (values[at] as number)) values[at] = share;
        }
      }
    }
  }
  return { left, top, width: across, height: down, values };
}

function distance(x: number, y: number, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / length));
  return Math.sqrt((a.x + t * dx - x) ** 2 + (a.y + t * dy - y) ** 2);
}

/** Samples on each side of a pixel. */
const SAMPLES = 4;

/** Coverage of a tile by filled outlines, by the even-odd rule. */
export function coverageOfShapes(shapes: readonly (readonly Point[])[], width: number, height: number): Coverage {
  const values = new Float32Array(width * height);
  for (let y = 0; y < height * SAMPLES; y++) {
    for (let x = 0; x < width * SAMPLES; x++) {
      const [px, py] = [(x + 0.5) / SAMPLES, (y + 0.5) / SAMPLES];
      if (shapes.some((shape) => isInside(px, py, shape))) {
        const at = Math.floor(y / SAMPLES) * width + Math.floor(x / SAMPLES);
        values[at] = (values[at] as number) + 1 / SAMPLES ** 2;
      }
    }
  }
  return { left: 0, top: 0, width, height, values };
}

function isInside(x: number, y: number, shape: readonly Point[]): boolean {
  let inside = false;
  shape.forEach((a, i) => {
    const b = shape[(i + 1) % shape.length] as Point;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  });
  return inside;
}
