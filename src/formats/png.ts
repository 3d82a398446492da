// The picture as PNG: the drawing of svg.ts, element by element, in pixels. It needs no browser, no font and no display, so the command line writes
// the same bytes as the window. Understood is what svg.ts writes, and nothing else: an element it does not know is a mistake of ours.
// PNG: ISO/IEC 15948; the data is compressed by fflate.

import { zlibSync } from 'fflate';
import { assert, BugError } from '../base/assert';
import { crc32 } from '../base/crc32';
import type { Moment } from '../moment';
import type { Banner, Format, Options, Written } from './format';
import { type Coverage, coverageOfLines, coverageOfShapes, type Ink, inkOf, Raster } from './raster';
import { ADVANCE_EM, type Point, strokesOf } from './stroke-font';
import { svg } from './svg';

/** Most pixels of a picture: what a viewer still opens. */
const MAX_PIXELS = 64_000_000;

export const png: Format = {
  id: 'png',
  title: 'PNG picture',
  extensions: ['png'],
  reference: `The picture of the whole address space in pixels: what the SVG picture draws, with letters of its own, so that the same input gives the
same bytes on every machine.

\`--option scale=2\` (the default) draws each pixel of the SVG picture as two by two, for screens and prints of today. Product and input stand in the
file as text (\`Description\`).

Read: nothing. Not carried: everything that has no place on the picture (attributes, allocations, tags, ranges without a place).`,
  options: [
    ...(svg.options ?? []),
    {
      id: 'scale',
      title: 'Pixels on each side of a pixel of the SVG picture',
      kind: 'choice',
      choices: ['1', '2', '3'].map((value) => ({ value, title: value })),
      default: '2',
    },
  ],
  write(moment: Moment, options: Options, banner: Banner): Written {
    const { scale: factor, ...drawing } = options;
    const written = svg.write?.(moment, drawing, banner);
    assert(written && 'text' in written, 'the SVG picture is a text');
    const findings = written.findings.map((finding) => ({
      ...finding,
      message: finding.message.replace('An SVG picture', 'A PNG picture'),
    }));
    let scale = Number(factor);
    const { width, height } = sizeOf(written.text);
    while (scale > 1 && width * height * scale * scale > MAX_PIXELS) scale--;
    if (width * height > MAX_PIXELS) {
      return {
        bytes: new Uint8Array(),
        findings: [
          ...findings,
          {
            rule: 'export-too-large',
            severity: 'error',
            message: `the picture would have ${width} × ${height} pixels`,
            remedy: 'Choose the folded axis, or export SVG, which has no limit.',
          },
        ],
      };
    }
    return { bytes: encode(new Painter(written.text, scale).paint(), banner), findings };
  },
};

function sizeOf(text: string): { width: number; height: number } {
  const size = /<svg [^>]*width="([\d.]+)" height="([\d.]+)"/.exec(text);
  assert(size, 'an SVG picture begins with its size');
  return { width: Math.ceil(Number(size[1])), height: Math.ceil(Number(size[2])) };
}

type Attributes = Readonly<Record<string, string>>;

/** What is painted by: an ink, or a pattern with its ink. */
interface Fill {
  readonly ink: Ink;
  readonly tile?: Coverage;
}

class Painter {
  private readonly raster: Raster;
  private readonly patterns = new Map<string, Fill>();
  /** Where the open groups move the origin. */
  private readonly origins: Point[] = [{ x: 0, y: 0 }];

  constructor(
    private readonly text: string,
    private readonly scale: number,
  ) {
    const { width, height } = sizeOf(text);
    this.raster = new Raster(width * scale, height * scale);
  }

  paint(): Raster {
    const element = /<(\/?)([a-zA-Z]+)([^>]*?)(\/?)>([^<]*)/g;
    let pattern: Attributes | undefined;
    for (const [, isEnd, name, attributes, isEmpty, content] of this.text.matchAll(element)) {
      const own: Attributes = Object.fromEntries(
        [...(attributes as string).matchAll(/([a-zA-Z-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
      );
      if (isEnd) {
        if (name === 'g') this.origins.pop();
        if (name === 'pattern') pattern = undefined;
      } else if (name === 'pattern') pattern = own;
      else if (pattern) this.definePattern(pattern, own);
      else if (name === 'g') {
        const moved = /translate\((-?[\d.]+) (-?[\d.]+)\)/.exec(own.transform ?? '');
        const { x, y } = this.origins.at(-1) as Point;
        this.origins.push({ x: x + Number(moved?.[1] ?? 0), y: y + Number(moved?.[2] ?? 0) });
      } else if (name === 'rect') this.rect(own);
      else if (name === 'text') this.letters(own, unescaped(content as string));
      else if (name === 'path' || name === 'polyline') this.lines(own);
      else if (!['svg', 'title', 'desc', 'defs'].includes(name as string)) throw new BugError(`png.ts does not know <${name}>${isEmpty}`);
    }
    return this.raster;
  }

  /** A length of the drawing in pixels. */
  private px(value: string | undefined): number {
    return Number(value ?? 0) * this.scale;
  }

  private at(point: Point): Point {
    const origin = this.origins.at(-1) as Point;
    return { x: (point.x + origin.x) * this.scale, y: (point.y + origin.y) * this.scale };
  }

  private fillOf(colour: string | undefined, opacity: string | undefined): Fill | undefined {
    if (colour === undefined || colour === 'none') return undefined;
    const named = /^url\(#(.+)\)$/.exec(colour);
    if (!named) return { ink: inkOf(colour, Number(opacity ?? 1)) };
    return this.patterns.get(named[1] as string);
  }

  private definePattern({ id, width, height }: Attributes, { d, fill, stroke, ...own }: Attributes): void {
    const [across, down] = [this.px(width), this.px(height)];
    const paths = pathOf(d ?? '').map((line) => line.map(({ x, y }) => ({ x: x * this.scale, y: y * this.scale })));
    const isFilled = fill !== undefined && fill !== 'none';
    const tile = isFilled
      ? coverageOfShapes(paths, across, down)
      : wholeTile(coverageOfLines(paths, this.scale, across, down), across, down);
    const ink = isFilled ? inkOf(fill, Number(own['fill-opacity'] ?? 1)) : inkOf(stroke ?? '#000000', Number(own['stroke-opacity'] ?? 1));
    this.patterns.set(id ?? '', { ink, tile });
  }

  private rect({ x, y, width, height, fill, stroke, ...own }: Attributes): void {
    const { x: left, y: top } = this.at({ x: Number(x ?? 0), y: Number(y ?? 0) });
    const [across, down] = [this.px(width), this.px(height)];
    const inside = this.fillOf(fill, own['fill-opacity']);
    if (inside?.tile) this.raster.fillTile(left, top, across, down, inside.tile, inside.ink);
    else if (inside) this.raster.fillRect(left, top, across, down, inside.ink);
    const edge = this.fillOf(stroke, own['stroke-opacity']);
    if (!edge || across <= 0 || down <= 0) return;
    const [right, bottom] = [left + across, top + down];
    const corners = [
      { x: left, y: top },
      { x: right, y: top },
      { x: right, y: bottom },
      { x: left, y: bottom },
      { x: left, y: top },
    ];
    const dashes = (own['stroke-dasharray'] ?? '')
      .split(' ')
      .filter(Boolean)
      .map((each) => Number(each) * this.scale);
    if (dashes.length > 0) this.raster.stroke(dashed(corners, dashes), this.scale, edge.ink);
    else {
      // Four bars that do not overlap: a line along whole pixels stays sharp.
      const half = this.scale / 2;
      this.raster.fillRect(left - half, top - half, across + 2 * half, 2 * half, edge.ink);
      this.raster.fillRect(left - half, bottom - half, across + 2 * half, 2 * half, edge.ink);
      this.raster.fillRect(left - half, top + half, 2 * half, down - 2 * half, edge.ink);
      this.raster.fillRect(right - half, top + half, 2 * half, down - 2 * half, edge.ink);
    }
  }

  private lines({ d, points, stroke, ...own }: Attributes): void {
    const edge = this.fillOf(stroke, own['stroke-opacity']);
    if (!edge) return;
    const paths =
      points === undefined
        ? pathOf(d ?? '')
        : [points.split(' ').map((pair) => ({ x: Number(pair.split(',')[0]), y: Number(pair.split(',')[1]) }))];
    for (const path of paths) this.raster.stroke([path.map((point) => this.at(point))], this.scale, edge.ink);
  }

  private letters(own: Attributes, text: string): void {
    const size = Number(own['font-size'] ?? 11);
    // A thin blank groups digits: it takes no room of a letter.
    const shown = text.replaceAll('\u2009', '');
    const wide = shown.length * ADVANCE_EM * size;
    const shift = own['text-anchor'] === 'end' ? wide : own['text-anchor'] === 'middle' ? wide / 2 : 0;
    const start = { x: Number(own.x) - shift, y: Number(own.y) };
    const weight = own['font-weight'] === undefined ? 0.1 : 0.14;
    const fill = this.fillOf(own.fill, own['fill-opacity']);
    if (!fill || shown.trim() === '') return;
    const strokes = strokesOf(shown).map((stroke) => stroke.map(({ x, y }) => this.at({ x: start.x + x * size, y: start.y + y * size })));
    this.raster.stroke(strokes, Math.max(1, weight * size * this.scale), fill.ink);
  }
}

/** A coverage of a part of a tile, as one of the whole tile. */
function wholeTile({ left, top, width, height, values }: Coverage, across: number, down: number): Coverage {
  const whole = new Float32Array(across * down);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) whole[(top + y) * across + left + x] = values[y * width + x] as number;
  }
  return { left: 0, top: 0, width: across, height: down, values: whole };
}

/** Points on each half of a circle. */
const ARC_POINTS = 8;

/** The lines of a path: M, L, H, V and Z with absolute or relative numbers, and half circles (a). */
function pathOf(d: string): Point[][] {
  const lines: Point[][] = [];
  let at: Point = { x: 0, y: 0 };
  const to = (point: Point) => {
    at = point;
    lines.at(-1)?.push(at);
  };
  for (const [, command, rest] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest as string).match(/-?[\d.]+/g)?.map(Number) ?? [];
    const [a = 0, b = 0] = numbers;
    switch (command) {
      case 'M':
        at = { x: a, y: b };
        lines.push([at]);
        break;
      case 'L':
        for (let i = 0; i + 1 < numbers.length; i += 2) to({ x: numbers[i] as number, y: numbers[i + 1] as number });
        break;
      case 'l':
        to({ x: at.x + a, y: at.y + b });
        break;
      case 'H':
        to({ x: a, y: at.y });
        break;
      case 'h':
        to({ x: at.x + a, y: at.y });
        break;
      case 'V':
        to({ x: at.x, y: a });
        break;
      case 'v':
        to({ x: at.x, y: at.y + a });
        break;
      case 'a': {
        const [radius = 0, , , , , dx = 0] = numbers;
        const centre = { x: at.x + dx / 2, y: at.y };
        const turn = dx > 0 ? Math.PI : 0;
        for (let i = 1; i <= ARC_POINTS; i++) {
          const angle = turn - (Math.PI * i) / ARC_POINTS;
          to({ x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) });
        }
        break;
      }
      case 'z':
      case 'Z':
        to(lines.at(-1)?.[0] ?? at);
        break;
      default:
        throw new BugError(`png.ts does not know ${command} in a path`);
    }
  }
  return lines;
}

/** A line cut into dashes of the given lengths, on and off. */
function dashed(points: readonly Point[], lengths: readonly number[]): Point[][] {
  const out: Point[][] = [];
  let turn = 0;
  let left = lengths[0] as number;
  for (let i = 0; i + 1 < points.length; i++) {
    let a = points[i] as Point;
    const b = points[i + 1] as Point;
    for (;;) {
      const length = Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);
      if (length === 0) break;
      const step = Math.min(left, length);
      const next = { x: a.x + ((b.x - a.x) * step) / length, y: a.y + ((b.y - a.y) * step) / length };
      if (turn % 2 === 0) out.push([a, next]);
      a = next;
      left -= step;
      if (left <= 0) left = lengths[++turn % lengths.length] as number;
    }
  }
  return out;
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Strength of the compression: part of what makes the bytes the same. */
const LEVEL = 6;

function encode({ width, height, pixels }: Raster, banner: Banner): Uint8Array {
  const rows = new Uint8Array((width * 3 + 1) * height);
  for (let y = 0; y < height; y++) {
    const from = y * width * 3;
    const to = y * (width * 3 + 1);
    // Filter 2 (Up): most rows are like the one above.
    rows[to] = y === 0 ? 0 : 2;
    for (let i = 0; i < width * 3; i++) {
      rows[to + 1 + i] = y === 0 ? (pixels[from + i] as number) : (pixels[from + i] as number) - (pixels[from + i - width * 3] as number);
    }
  }
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([8, 2, 0, 0, 0], 8);
  const parts = [
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', head),
    chunk('tEXt', latin1(`Description\0Generated by ${banner.product} from ${banner.input}.`)),
    chunk('IDAT', zlibSync(rows, { level: LEVEL })),
    chunk('IEND', new Uint8Array()),
  ];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Text of a tEXt chunk: Latin-1; what it cannot hold becomes a question mark. */
function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => (character.charCodeAt(0) < 256 ? character.charCodeAt(0) : 63));
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(data.length + 12);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(latin1(type), 4);
  whole.set(data, 8);
  view.setUint32(data.length + 8, crc32(whole.subarray(4, data.length + 8)));
  return whole;
}
