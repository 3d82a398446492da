// The picture as SVG: the whole address space in the scene that the window shows, in the colours and patterns of a theme. Nothing is
// loaded, no script runs; text stays text.

import type { Moment } from '../moment';
import type { Box } from '../picture/columns';
import type { Fold } from '../picture/folds';
import type { Label } from '../picture/labels';
import { cutsOf, lanesOf } from '../picture/lane-build';
import { swatch, THEMES, type Theme, type Token, token } from '../picture/palette';
import { patternInk, TILES } from '../picture/patterns';
import { type AxisMode, axisOf, Scale } from '../picture/scale';
import { type Scene, type SceneItem, sceneOf, THIN_PX } from '../picture/scene';
import { memoryTypeName } from '../uefi/memory-type';
import { lossFinding, partsBeside } from './claims';
import type { Banner, Format, Options, Written } from './format';

const FACE = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";
const MONO = "ui-monospace, 'SF Mono', 'Cascadia Mono', Consolas, 'DejaVu Sans Mono', monospace";
/** Room above the picture for its title, and for one row of the legend below it. */
const TITLE_PX = 30;
const LEGEND_PX = 18;
/** Items of less than this height are drawn in ink alone. */
const INK_PX = 5;
/** Width of a letter of 11 px, as the scene estimates it. */
const LETTER_PX = 6.6;

export const svg: Format = {
  id: 'svg',
  title: 'SVG picture',
  extensions: ['svg'],
  reference: `The picture of the whole address space as a drawing: the same scene as on the screen, with lanes for the platform, the memory map and pools,
folds for what is empty, addresses, names, and a legend of what is in it.

\`--option theme=…\` chooses the colours, \`axis\` how addresses become heights, \`width\` and \`height\` the size in pixels of the lanes' part.
The drawing loads nothing and needs no fonts of its own.

Read: nothing. Not carried: everything that has no place on the picture (attributes, allocations, tags, ranges without a place).`,
  options: [
    {
      id: 'theme',
      title: 'Colours',
      kind: 'choice',
      choices: THEMES.map((theme) => ({ value: theme, title: { dark: 'Dark', light: 'Light', 'high-contrast': 'High contrast' }[theme] })),
      default: 'light',
    },
    {
      id: 'axis',
      title: 'How addresses become heights',
      kind: 'choice',
      choices: [
        { value: 'folded', title: 'To scale, with folds' },
        { value: 'true-scale', title: 'To scale throughout' },
        { value: 'equal-height', title: 'One row for each range' },
      ],
      default: 'folded',
    },
    { id: 'width', title: 'Width in pixels', kind: 'text', default: '960', pattern: '[1-9][0-9]{2,3}' },
    { id: 'height', title: 'Height in pixels that the axis aims at', kind: 'text', default: '900', pattern: '[1-9][0-9]{2,3}' },
    { id: 'legend', title: 'With a legend', kind: 'flag', default: true },
  ],
  write(moment: Moment, options: Options, banner: Banner): Written {
    const findings = lossFinding('an SVG picture', [
      ['ranges without a place', moment.demands?.length ?? 0],
      ['I/O port ranges', moment.regions.filter((region) => region.kind === 'io-port').length],
      ...partsBeside(moment).filter(([what]) => what !== 'pool blocks'),
    ]);
    return { text: new Drawing(moment, options).text(banner), findings };
  },
};

class Drawing {
  private readonly theme: Theme;
  private readonly scene: Scene;
  private readonly widthPx: number;
  private readonly heightPx: number;
  private readonly parts: string[] = [];
  private readonly styles = new Set<number>();

  constructor(
    private readonly moment: Moment,
    private readonly options: Options,
  ) {
    this.theme = options.theme as Theme;
    this.widthPx = Number(options.width);
    const lanes = lanesOf(moment);
    const axis = axisOf(cutsOf(lanes), Number(options.height), options.axis as AxisMode);
    const scale = new Scale(axis, 1);
    this.heightPx = Math.ceil(scale.heightPx);
    this.scene = sceneOf(lanes, { scale, topPx: 0, heightPx: this.heightPx, widthPx: this.widthPx });
  }

  private c(name: Token): string {
    return token(this.theme, name);
  }

  text(banner: Banner): string {
    const { columns } = this.scene;
    for (const lane of [columns.platform, columns.map, columns.pools]) {
      if (lane.width > 0) this.rect(lane.x, 0, lane.width, this.heightPx, `fill="${this.c('bg2')}"`);
    }
    for (const item of this.scene.items) this.item(item);
    for (const fold of this.scene.folds) this.fold(fold);
    for (const item of this.scene.items) this.labels(item);
    for (const label of this.scene.under) this.label(label, this.c('text2'));
    this.callouts(columns.map.width > 0 ? columns.map : columns.platform, columns.callouts);
    this.brackets();
    this.gutter(columns.gutter);
    const legend = this.options.legend === true ? this.legend() : { lines: [], heightPx: 0 };
    const height = TITLE_PX + this.heightPx + 8 + legend.heightPx;
    const title = escaped(this.moment.title) || 'Memory';
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${this.widthPx}" height="${height}" viewBox="0 0 ${this.widthPx} ${height}" font-family="${FACE}" font-size="11">`,
      `<title>${title}</title>`,
      `<desc>Generated by ${escaped(banner.product)} from ${escaped(banner.input)}.</desc>`,
      ...this.patterns(),
      `<rect width="${this.widthPx}" height="${height}" fill="${this.c('bg1')}"/>`,
      `<text x="8" y="20" font-size="14" font-weight="600" fill="${this.c('text')}">${title}</text>`,
      `<g transform="translate(0 ${TITLE_PX})">`,
      ...this.parts,
      '</g>',
      ...legend.lines.map((line) => `<g transform="translate(0 ${TITLE_PX + this.heightPx + 8})">${line}</g>`),
      '</svg>',
      '',
    ].join('\n');
  }

  /** Definitions of the patterns in use. */
  private patterns(): string[] {
    const lines: string[] = [];
    for (const style of [...this.styles].sort((a, b) => a - b)) {
      const face = swatch(this.theme, style);
      if (face.pattern === 'plain') continue;
      const { width, height, stroke, fill } = TILES[face.pattern];
      const { colour, alpha } = patternInk(this.theme, face);
      const path = fill
        ? `<path d="${fill}" fill="${colour}" fill-opacity="${alpha}"/>`
        : `<path d="${stroke}" fill="none" stroke="${colour}" stroke-opacity="${alpha}"/>`;
      lines.push(`<pattern id="s${style}" width="${width}" height="${height}" patternUnits="userSpaceOnUse">${path}</pattern>`);
    }
    return lines.length > 0 ? ['<defs>', ...lines, '</defs>'] : [];
  }

  private rect(x: number, y: number, width: number, height: number, attributes: string): void {
    this.parts.push(rect(x, y, width, height, attributes));
  }

  private item(item: SceneItem): void {
    const { x, y, width, height, style } = item;
    const face = swatch(this.theme, style);
    this.styles.add(style);
    if (item.thin || height < INK_PX) {
      this.rect(x, y, width, Math.max(height, THIN_PX), `fill="${item.used ? face.ink : this.c('line2')}"`);
      if (item.count > 1) this.rect(x + width - 4, y, 4, Math.max(height, THIN_PX), `fill="${this.c('sel')}"`);
    } else if (!item.used) this.rect(x + 0.5, y + 0.5, width - 1, height - 1, `fill="none" stroke="${this.c('line2')}"`);
    else {
      this.rect(x, y, width, height, `fill="${face.fill}"`);
      if (face.pattern !== 'plain') this.rect(x, y, width, height, `fill="url(#s${style})"`);
      this.rect(x + 0.5, y + 0.5, width - 1, height - 1, `fill="none" stroke="${face.ink}"`);
      this.rect(x, y, 3, height, `fill="${face.ink}"`);
    }
    if (item.shared)
      this.rect(
        x + 1.5,
        item.shared.y + 1.5,
        width - 3,
        item.shared.height - 3,
        `fill="none" stroke="${this.c('warn')}" stroke-dasharray="4 3"`,
      );
  }

  /** Name and size on plates of the item's fill, so that the pattern does not run through the letters. */
  private labels(item: SceneItem): void {
    const face = swatch(this.theme, item.style);
    for (const label of [item.label, item.size]) {
      if (!label) continue;
      const height = Math.min(14, item.height - 2);
      this.rect(
        label.x - 2,
        label.y - height / 2,
        label.text.length * LETTER_PX + 4,
        height,
        `fill="${item.used ? face.fill : this.c('bg2')}"`,
      );
      this.label(label, item.used ? face.text : this.c('text2'));
    }
  }

  private label({ text, x, y }: Label, fill: string, more = ''): void {
    this.parts.push(`<text x="${px(x)}" y="${px(y + 4)}" fill="${fill}"${more}>${escaped(text)}</text>`);
  }

  private fold(fold: Fold): void {
    const { platform, map, pools } = this.scene.columns;
    const right = pools.width > 0 ? pools.x + pools.width : map.x + map.width;
    this.rect(platform.x, fold.y, right - platform.x, fold.height, `fill="${this.c('bg1')}"`);
    if (fold.style >= 0) {
      this.styles.add(fold.style);
      for (const lane of [platform, map]) {
        if (lane.width > 0)
          this.rect(lane.x, fold.y, lane.width, fold.height, `fill="${swatch(this.theme, fold.style).fill}" fill-opacity="0.45"`);
      }
    }
    for (const y of [fold.y + 1.5, fold.y + fold.height - 1.5]) {
      const points: string[] = [];
      for (let x = platform.x, isUp = true; x <= right; x += 3, isUp = !isUp) points.push(`${px(x)},${px(y + (isUp ? -1.5 : 1.5))}`);
      this.parts.push(`<polyline points="${points.join(' ')}" fill="none" stroke="${this.c('line2')}"/>`);
    }
    const room = map.x + map.width - platform.x;
    const width = fold.text.length * LETTER_PX + 16;
    if (fold.text === '' || width > room) return;
    this.rect(platform.x + (room - width) / 2, fold.y + 1, width, fold.height - 2, `rx="3" fill="${this.c('bg3')}"`);
    this.label({ text: fold.text, x: platform.x + room / 2, y: fold.y + fold.height / 2 }, this.c('text'), ' text-anchor="middle"');
  }

  private callouts(lane: Box, box: Box): void {
    const from = lane.x + lane.width;
    for (const callout of this.scene.callouts) {
      const { ink } = swatch(this.theme, callout.style);
      this.parts.push(`<path d="M${px(from)} ${px(callout.fromY)}h8L${px(from + 16)} ${px(callout.y)}h4" fill="none" stroke="${ink}"/>`);
      this.rect(from + 21, callout.y - 6, box.width - 25, 12, `fill="${this.c('bg1')}"`);
      this.label({ text: callout.text, x: from + 23, y: callout.y }, this.c('text'));
      if (callout.size !== '')
        this.label({ text: callout.size, x: box.x + box.width - 8, y: callout.y }, this.c('text2'), ' text-anchor="end"');
    }
  }

  private brackets(): void {
    const { scale } = this.scene.columns;
    const right = scale.x + scale.width - 4;
    for (const { text, y, height } of this.scene.brackets) {
      this.label({ text, x: right - 6, y: y + height / 2 }, this.c('text2'), ' text-anchor="end" font-size="10"');
      this.parts.push(`<path d="M${px(right - 2)} ${px(y + 1.5)}h2.5v${px(height - 3)}h-2.5" fill="none" stroke="${this.c('line2')}"/>`);
    }
  }

  private gutter(gutter: Box): void {
    const right = gutter.x + gutter.width - 14;
    for (const { address, y, minor } of this.scene.gutter) {
      this.parts.push(`<path d="M${px(right + 3)} ${px(Math.round(y) + 0.5)}h8" stroke="${this.c('line2')}"/>`);
      const digits = address.toString(16).toUpperCase().padStart(8, '0');
      const grouped = digits.replace(/\B(?=(?:.{4})+$)/g, '\u2009');
      this.label(
        { text: grouped, x: right, y },
        this.c(minor ? 'text3' : 'text'),
        ` text-anchor="end" font-size="10.5" font-family="${MONO}"`,
      );
    }
  }

  /** What the colours stand for, in as many rows as the width asks for. */
  private legend(): { lines: string[]; heightPx: number } {
    const lines: string[] = [];
    let x = 8;
    let row = 0;
    for (const [style, name] of this.named()) {
      const width = 22 + name.length * LETTER_PX + 14;
      if (x > 8 && x + width > this.widthPx) {
        x = 8;
        row++;
      }
      const y = row * LEGEND_PX;
      const face = swatch(this.theme, style);
      lines.push(rect(x, y, 14, 12, `fill="${face.fill}"`));
      if (face.pattern !== 'plain') lines.push(rect(x, y, 14, 12, `fill="url(#s${style})"`));
      lines.push(rect(x + 0.5, y + 0.5, 13, 11, `fill="none" stroke="${face.ink}"`));
      lines.push(`<text x="${px(x + 20)}" y="${px(y + 10)}" fill="${this.c('text2')}">${escaped(name)}</text>`);
      x += width;
    }
    return { lines, heightPx: lines.length > 0 ? (row + 1) * LEGEND_PX : 0 };
  }

  /** Styles in use with a name for each: the memory types where there is a map, else the kinds of regions. */
  private named(): [style: number, name: string][] {
    const kinds: Record<number, string> = { 0: 'Reserved, flash', 7: 'RAM', 8: 'Unusable', 11: 'MMIO', 14: 'Persistent', 15: 'Unaccepted' };
    const hasMap = this.moment.memoryMap !== undefined;
    return [...this.styles]
      .sort((a, b) => a - b)
      .map((style) => [
        style,
        hasMap ? (style < 16 ? memoryTypeName(style) : 'OEM and OS types') : (kinds[style] ?? memoryTypeName(style)),
      ]);
  }
}

function rect(x: number, y: number, width: number, height: number, attributes: string): string {
  return `<rect x="${px(x)}" y="${px(y)}" width="${px(Math.max(0, width))}" height="${px(Math.max(0, height))}" ${attributes}/>`;
}

/** A length with at most two decimals. */
function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Text of XML: what it could take for markup is escaped, what it forbids is replaced. */
function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (character) => (character === '\t' ? ' ' : '\ufffd'))
    .replace(/\p{Cs}/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
