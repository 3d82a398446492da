import { describe, expect, it } from 'vitest';
import { inputOf } from '../../../src/formats/input';
import { qemuMtree } from '../../../src/formats/qemu-mtree';
import type { Imported } from '../../../src/moment';

const read = (...lines: string[]): Imported =>
  (qemuMtree.read as NonNullable<typeof qemuMtree.read>)(inputOf('mtree.txt', lines.join('\n')));

const IO = [
  'FlatView #0',
  ' AS "I/O", root: io',
  ' Root memory region: io',
  '  0000000000000060-0000000000000060 (prio 0, i/o): i8042-data',
];
const MEMORY = [
  'FlatView #1',
  ' AS "memory", root: system',
  ' AS "cpu-memory-0", root: system',
  ' Root memory region: system',
  '  0000000000000000-000000000009ffff (prio 0, ram): pc.ram',
  '  00000000000e0000-00000000000fffff (prio 1, rom): pc.bios @0000000000020000',
  '  0000000100000000-00000001ffffffff (prio 0, ram): pc.ram @0000000080000000 KVM',
];
const SMM = [
  'FlatView #2',
  ' AS "cpu-smm-0", root: memory',
  ' Root memory region: memory',
  '  0000000000000000-ffffffffffffffff (prio -1, nv-ram): all',
];

describe('QEMU info mtree', () => {
  it('joins the ports to the map of the machine and keeps other views apart', () => {
    const imported = read('(qemu) i\x1b[K\x1b[Dinfo mtree -f\x1b[K', ...IO, '', ...MEMORY, '', ...SMM);
    expect(imported.moment.regions.map((r) => [r.name, r.kind, r.base, r.size, r.tags])).toEqual([
      ['pc.ram', 'ram', 0n, 0xa0000n, ['ram', 'prio 0']],
      ['pc.bios', 'flash', 0xe0000n, 0x20000n, ['rom', 'prio 1', '@0000000000020000']],
      ['pc.ram', 'ram', 0x100000000n, 0x100000000n, ['ram', 'prio 0', '@0000000080000000']],
      ['i8042-data', 'io-port', 0x60n, 1n, ['i/o', 'prio 0']],
    ]);
    expect(imported.also?.map((m) => [m.title, m.regions[0]?.kind, m.regions[0]?.size])).toEqual([
      ['mtree.txt, view of cpu-smm-0', 'persistent', 1n << 64n],
    ]);
    expect(imported.findings.map((f) => [f.rule, f.count])).toEqual([
      ['import-several', 1],
      ['import-unrelated', 1],
    ]);
  });

  it('nests a tree and leaves out what is disabled', () => {
    const imported = read(
      'address-space: memory',
      '  0000000000000000-ffffffffffffffff (prio 0, i/o): system',
      '    0000000000000000-000000007fffffff (prio 0, ram): alias ram-below-4g @pc.ram 0000000000000000-000000007fffffff',
      '    00000000000a0000-00000000000bffff (prio 1, i/o): alias smram-region @pci 00000000000a0000-00000000000bffff [disabled]',
    );
    expect(imported.moment.regions.map((r) => [r.id, r.parent])).toEqual([
      ['view0-0', undefined],
      ['view0-0-2', 'view0-0'],
    ]);
    expect(imported.findings).toMatchObject([{ rule: 'import-unread', severity: 'info', place: { line: 4 } }]);
  });

  it('names ranges of a flat view that overlap, and lists cut ones', () => {
    const imported = read(
      ...MEMORY,
      '  000000000009f000-00000000000a0fff (prio 0, i/o): late',
      '  0000000000200000-00000000002fffff (prio 0,',
    );
    expect(imported.findings.map((f) => [f.rule, f.place?.line])).toEqual([
      ['import-unread', 9],
      ['import-overlap', 8],
    ]);
  });
});
