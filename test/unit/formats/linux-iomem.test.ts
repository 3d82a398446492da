import { describe, expect, it } from 'vitest';
import { inputOf } from '../../../src/formats/input';
import { linuxIomem } from '../../../src/formats/linux-iomem';
import type { Imported } from '../../../src/moment';

const read = (...lines: string[]): Imported =>
  (linuxIomem.read as NonNullable<typeof linuxIomem.read>)(inputOf('iomem.txt', lines.join('\n')));
const shown = (imported: Imported) => {
  const names = new Map(imported.moment.regions.map((r) => [r.id, r.name]));
  return imported.moment.regions.map(
    (r) => `${r.parent === undefined ? '' : `${names.get(r.parent)} > `}${r.name} ${r.kind} ${r.base.toString(16)}+${r.size.toString(16)}`,
  );
};
const rules = (imported: Imported) => imported.findings.map((f) => `${f.severity} ${f.rule} ${f.place?.line ?? ''}`.trim());

describe('Linux /proc/iomem', () => {
  it('nests by indentation and keeps byte-granular ends', () => {
    const imported = read(
      '00100000-7d5a8017 : System RAM',
      '  01000000-01e01ef1 : Kernel code',
      '000f0000-000fffff : System ROM',
      'b0000000-bfffffff : PCI MMCONFIG 0000 [bus 00-ff]',
      '  b0000000-bfffffff : Reserved',
      '    b0000000-bfffffff : pnp 00:05',
      '100000000-8ffffffff : PCI Bus 0000:00',
      '240000000-2bfffffff : Persistent Memory',
    );
    expect(shown(imported)).toEqual([
      'System RAM ram 100000+7d4a8018',
      'System RAM > Kernel code reserved 1000000+e01ef2',
      'System ROM flash f0000+10000',
      'PCI MMCONFIG 0000 [bus 00-ff] mmio b0000000+10000000',
      'PCI MMCONFIG 0000 [bus 00-ff] > Reserved reserved b0000000+10000000',
      'Reserved > pnp 00:05 mmio b0000000+10000000',
      'PCI Bus 0000:00 mmio 100000000+800000000',
      'Persistent Memory persistent 240000000+80000000',
    ]);
    expect(rules(imported)).toEqual(['warning import-overlap 8']);
  });

  it('takes four digits for ports', () => {
    expect(shown(read('0000-0cf7 : PCI Bus 0000:00', '  0000-001f : dma1'))).toEqual([
      'PCI Bus 0000:00 io-port 0+cf8',
      'PCI Bus 0000:00 > dma1 io-port 0+20',
    ]);
  });

  it('says that a capture of another user than root holds no addresses', () => {
    const imported = read('00000000-00000000 : System RAM', '  00000000-00000000 : Kernel code');
    expect(imported.moment.regions).toEqual([]);
    expect(imported.findings[0]).toMatchObject({ rule: 'import-hidden', severity: 'error' });
    expect(imported.findings[1]).toMatchObject({ rule: 'import-unread', count: 2 });
    expect(imported.findings[0]?.remedy).toContain('as root');
  });

  it('names a child that leaves its parent and siblings that overlap', () => {
    const imported = read('00001000-00001fff : System RAM', '  00001800-000027ff : Kernel code', '00001f00-00002fff : Reserved');
    expect(rules(imported)).toEqual(['warning import-contradiction 2', 'warning import-overlap 3']);
    expect(imported.findings[0]?.message).toBe(
      'Kernel code [0x1800, 0x2800) (line 2) is indented below System RAM [0x1000, 0x2000) (line 1), which does not contain it',
    );
  });

  it('lists a cut resource and counts the rest of a console capture', () => {
    expect(rules(read('# cat /proc/iomem', '00001000-0009ffff : System RAM', '00100000-7fff'))).toEqual([
      'warning import-unread 3',
      'info import-unrelated',
    ]);
  });
});
