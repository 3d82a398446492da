// The palette keeps what the visual language promises: text is readable on what it stands on, and types of different
// families stay apart, also for readers with a colour-vision deficiency (Machado, Oliveira and Fernandes 2009, full
// severity, applied in linear RGB; distances are CIEDE2000 over D65).

import { describe, expect, it } from 'vitest';
import type { Theme } from '../../../src/picture/palette';
import { STYLE_COUNT, swatch, THEMES, TOKENS, token } from '../../../src/picture/palette';

type Rgb = [number, number, number];

function linear(hex: string): Rgb {
  return [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
}

function luminance(hex: string): number {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const VISION: Record<string, readonly Rgb[]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function lab(hex: string, vision: string): Rgb {
  const rgb = linear(hex);
  const [r, g, b] = (VISION[vision] as Rgb[]).map((row) =>
    Math.min(1, Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2])),
  ) as Rgb;
  const xyz = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883,
  ];
  const [x, y, z] = xyz.map((t) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116)) as Rgb;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function ciede2000([l1, a1, b1]: Rgb, [l2, a2, b2]: Rgb): number {
  const rad = Math.PI / 180;
  const cm = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(cm ** 7 / (cm ** 7 + 25 ** 7)));
  const [ap1, ap2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(ap1, b1), Math.hypot(ap2, b2)];
  const hue = (a: number, b: number) => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / rad + 360) % 360);
  const [h1, h2] = [hue(ap1, b1), hue(ap2, b2)];
  let dh = h2 - h1;
  if (c1 * c2 === 0) dh = 0;
  else if (dh > 180) dh -= 360;
  else if (dh < -180) dh += 360;
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin((dh / 2) * rad);
  const lm = (l1 + l2) / 2;
  const cp = (c1 + c2) / 2;
  let hm = h1 + h2;
  if (c1 * c2 !== 0) hm = Math.abs(h1 - h2) <= 180 ? hm / 2 : hm < 360 ? (hm + 360) / 2 : (hm - 360) / 2;
  const t =
    1 -
    0.17 * Math.cos((hm - 30) * rad) +
    0.24 * Math.cos(2 * hm * rad) +
    0.32 * Math.cos((3 * hm + 6) * rad) -
    0.2 * Math.cos((4 * hm - 63) * rad);
  const sl = 1 + (0.015 * (lm - 50) ** 2) / Math.sqrt(20 + (lm - 50) ** 2);
  const sc = 1 + 0.045 * cp;
  const sh = 1 + 0.015 * cp * t;
  const rt = -2 * Math.sqrt(cp ** 7 / (cp ** 7 + 25 ** 7)) * Math.sin(60 * Math.exp(-(((hm - 275) / 25) ** 2)) * rad);
  const [x, y, z] = [(l2 - l1) / sl, (c2 - c1) / sc, dH / sh];
  return Math.sqrt(x * x + y * y + z * z + rt * y * z);
}

/** Smallest distance between styles of different families. The style 16 repeats the colours of 0. */
function closest(theme: Theme, part: 'fill' | 'ink', vision: string): { distance: number; pair: string } {
  let best = { distance: Number.POSITIVE_INFINITY, pair: '' };
  for (let a = 0; a < STYLE_COUNT - 1; a++) {
    for (let b = a + 1; b < STYLE_COUNT - 1; b++) {
      const [one, other] = [swatch(theme, a), swatch(theme, b)];
      if (one.family === other.family) continue;
      const distance = ciede2000(lab(one[part], vision), lab(other[part], vision));
      if (distance < best.distance) best = { distance, pair: `${one.family}/${other.family}` };
    }
  }
  return best;
}

describe('memory colours', () => {
  for (const vision of Object.keys(VISION)) {
    it(`keeps families apart with ${vision}`, () => {
      for (const theme of ['dark', 'light'] as const) {
        for (const part of ['fill', 'ink'] as const) {
          const { distance, pair } = closest(theme, part, vision);
          expect(distance, `${theme} ${part}: ${pair}`).toBeGreaterThanOrEqual(9);
        }
      }
      const { distance, pair } = closest('high-contrast', 'ink', vision);
      expect(distance, `high contrast ink: ${pair}`).toBeGreaterThanOrEqual(8);
    });
  }

  it('computes CIEDE2000 as its authors tabulate it', () => {
    expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(ciede2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
    expect(ciede2000([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4);
  });

  it('is readable: text on fill holds 4.5, ink on the panel 3', () => {
    for (const theme of THEMES) {
      for (let style = 0; style < STYLE_COUNT; style++) {
        const { fill, ink, text } = swatch(theme, style);
        expect(contrast(text, fill), `${theme} ${style} text`).toBeGreaterThanOrEqual(4.5);
        expect(contrast(ink, token(theme, 'bg1')), `${theme} ${style} ink`).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

describe('interface tokens', () => {
  it('text holds 4.5 on every background, and what carries meaning 3', () => {
    for (const theme of THEMES) {
      for (const name of ['text', 'text2', 'text3', 'ok', 'err', 'warn', 'acc', 'kw', 'str', 'ty', 'num'] as const) {
        for (const ground of ['bg1', 'bg2'] as const) {
          expect(contrast(token(theme, name), token(theme, ground)), `${theme} ${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
        }
      }
      for (const ground of ['bg1', 'bg2'] as const) expect(contrast(token(theme, 'line2'), token(theme, ground))).toBeGreaterThanOrEqual(3);
      expect(contrast(token(theme, 'onacc'), token(theme, 'acc'))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('are colours', () => {
    for (const row of Object.values(TOKENS)) for (const colour of row) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });
});
