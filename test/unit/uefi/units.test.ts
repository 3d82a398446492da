// Addresses and sizes as people write them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { humanSize, parseAddress } from '../../../src/uefi/units';

describe('parseAddress', () => {
  it('reads numbers, suffixes and sums', () => {
    expect(parseAddress('0xA0000')).toBe(0xa0000n);
    expect(parseAddress(' 640K ')).toBe(640n << 10n);
    expect(parseAddress('4G-16M')).toBe((4n << 30n) - (16n << 20n));
    expect(parseAddress('0x8000_0000 + 2MiB')).toBe(0x8020_0000n);
    expect(parseAddress('512B')).toBe(512n);
  });

  it('says what was expected', () => {
    expect(parseAddress('')).toMatch(/^expected an address/);
    expect(parseAddress('0x_')).toMatch(/^expected a number/);
    expect(parseAddress('4G 16M')).toMatch(/found " *16M"/);
    expect(parseAddress('1K-4G')).toBe('1K-4G is negative');
    expect(parseAddress('0x20000000000000000')).toMatch(/above 2\^64$/);
  });

  it('answers any text with a value in range or a sentence', () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom('0x', '_', '0', '9', 'A', 'K', 'GiB', '+', '-', ' ')).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const value = parseAddress(written);
        if (typeof value === 'bigint') expect(value >= 0n && value <= 1n << 64n).toBe(true);
        else expect(value.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('humanSize', () => {
  it('has at most three figures and a binary unit', () => {
    expect([0, 512, 4096, 655_360, 2_018_000_000].map(humanSize)).toEqual(['0 B', '512 B', '4 KiB', '640 KiB', '1.88 GiB']);
  });
});
