// Simulated memory held against a plain array with a flag per byte.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Bytes, FRESH, WRITTEN } from '../../../src/machine/bytes';

const BASE = 0x7_ffff_e000;
const SPAN = 3 * 4096;

/** The obvious model: one array of values, one of flags. */
class Model {
  readonly data = new Uint8Array(SPAN).fill(FRESH);
  readonly written = new Uint8Array(SPAN);

  write(at: number, bytes: Uint8Array): void {
    this.data.set(bytes, at);
    this.written.fill(1, at, at + bytes.length);
  }

  copy(to: number, from: number, count: number): void {
    this.data.copyWithin(to, from, from + count);
    this.written.copyWithin(to, from, from + count);
  }

  forget(at: number, count: number): void {
    this.data.fill(FRESH, at, at + count);
    this.written.fill(0, at, at + count);
  }
}

const range = fc.tuple(fc.nat(SPAN), fc.nat(5000)).map(([at, n]) => [at, Math.min(n, SPAN - at)] as const);

const step = fc.oneof(
  fc.tuple(range, fc.nat(255)).map(([[at, count], value]) => ({ kind: 'set', at, count, value }) as const),
  fc.tuple(range, fc.uint8Array({ maxLength: 40 })).map(([[at], bytes]) => ({ kind: 'write', at, bytes }) as const),
  fc.tuple(range, fc.nat(SPAN)).map(([[at, count], from]) => ({ kind: 'copy', at, from, count }) as const),
  range.map(([at, count]) => ({ kind: 'forget', at, count }) as const),
  range.map(([at, count]) => ({ kind: 'mark', at, count }) as const),
);

/** Equality of long arrays, told by the first place where they differ. */
function expectSame(actual: Uint8Array, expected: Uint8Array): void {
  expect(actual.findIndex((value, i) => value !== expected[i])).toBe(-1);
}

describe('Bytes', () => {
  test.each([
    ['with every page open', 16_384],
    ['with two pages open and the others packed', 2],
  ])('any sequence of writes, copies and marks agrees with an array of bytes and flags, %s', (_, openPages) => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const bytes = new Bytes(openPages);
        const model = new Model();
        const marks = new Uint8Array(SPAN);
        bytes.marker = (page) => {
          const start = page.frame * 4096 - BASE;
          for (let i = 0; i < 4096; i++) page.shadow[i] = marks[start + i] ? 2 : 0;
        };
        for (const s of steps) {
          if (s.kind === 'set') {
            bytes.set(BASE + s.at, s.count, s.value);
            model.write(s.at, new Uint8Array(s.count).fill(s.value));
          } else if (s.kind === 'write') {
            const piece = s.bytes.subarray(0, SPAN - s.at);
            bytes.write(BASE + s.at, piece);
            model.write(s.at, piece);
          } else if (s.kind === 'copy') {
            const count = Math.min(s.count, SPAN - s.from);
            bytes.copy(BASE + s.at, BASE + s.from, count);
            model.copy(s.at, s.from, count);
          } else if (s.kind === 'forget') {
            bytes.forget(BASE + s.at, s.count);
            model.forget(s.at, s.count);
          } else {
            bytes.mark(BASE + s.at, s.count, 2);
            marks.fill(1, s.at, s.at + s.count);
          }
        }
        expectSame(bytes.read(BASE, SPAN), model.data);
        const written = new Uint8Array(SPAN);
        const marked = new Uint8Array(SPAN);
        for (let i = 0; i < SPAN; i++) {
          const shadow = bytes.page(Math.floor((BASE + i) / 4096)).shadow[(BASE + i) % 4096] as number;
          written[i] = shadow & WRITTEN;
          marked[i] = shadow >> 1;
        }
        expectSame(written, model.written);
        expectSame(marked, marks);
        expect(bytes.firstWithout(BASE, SPAN, WRITTEN)).toBe(model.written.indexOf(0));
      }),
    );
  });

  test('pages of which little is written take the bytes that were written', () => {
    const bytes = new Bytes(16);
    for (let frame = 1; frame <= 4096; frame++) bytes.write64(BigInt(frame * 4096 + 8), BigInt(frame));
    expect(bytes.pagesTouched).toBeLessThan(16 + (4096 * 20) / 4096 + 1);
    for (let frame = 1; frame <= 4096; frame += 511) {
      expect(bytes.read64(BigInt(frame * 4096 + 8))).toBe(BigInt(frame));
      expect(bytes.firstWithout(frame * 4096, 16, WRITTEN)).toBe(0);
      expect(bytes.firstWithout(frame * 4096 + 8, 16, WRITTEN)).toBe(8);
    }
    bytes.forget(4096, 4096 * 4096);
    expect(bytes.read64(BigInt(77 * 4096 + 8))).toBe(0xafaf_afaf_afaf_afafn);
    expect(bytes.pagesTouched).toBeLessThanOrEqual(16);
  });

  test('words of the firmware are little-endian and may lie across two pages', () => {
    const bytes = new Bytes();
    bytes.write64(0x1ffdn, 0x1122_3344_5566_7788n);
    expect([...bytes.read(0x1ffd, 8)]).toEqual([0x88, 0x77, 0x66, 0x55, 0x44, 0x33, 0x22, 0x11]);
    expect(bytes.read64(0x1ffdn)).toBe(0x1122_3344_5566_7788n);
    expect(bytes.read32(0x2000n)).toBe(0x2233_4455);
    bytes.write32(0x3000n, 0xdead_beef);
    expect(bytes.read32(0x3000n)).toBe(0xdead_beef);
  });

  test('addresses above 2^53 are absent', () => {
    const bytes = new Bytes();
    bytes.write64(0xffff_ffff_ffff_fff0n, 1n);
    bytes.fill(0xffff_ffff_0000_0000n, 0x1000n, 0);
    expect(bytes.pagesTouched).toBe(0);
    expect(bytes.read32(0xffff_ffff_ffff_fff0n)).toBe(0xafaf_afaf);
  });

  test('reading touches no page', () => {
    const bytes = new Bytes();
    expect(bytes.read(0x123456, 3)).toEqual(Uint8Array.of(FRESH, FRESH, FRESH));
    expect(bytes.read64(0x9000n)).toBe(0xafaf_afaf_afaf_afafn);
    expect(bytes.pagesTouched).toBe(0);
  });
});
