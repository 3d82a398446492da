import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/formats/csv';
import { inputOf } from '../../../src/formats/input';
import { type Imported, memoryDescriptors } from '../../../src/moment';

const read = (...lines: string[]): Imported => (csv.read as NonNullable<typeof csv.read>)(inputOf('t.csv', lines.join('\r\n')));
const shown = (imported: Imported) => imported.moment.regions.map((r) => [r.name, r.kind, r.base, r.base + r.size]);
const found = (imported: Imported) => imported.findings.map((f) => [f.rule, f.place?.line, f.place?.column]);

describe('CSV', () => {
  it.each([
    ['our own', 'id,name,base,size,kind', 'a,RAM,0x1000,0x2000,ram'],
    ['semicolons and other names', 'Label;Start Address;Length;kind', 'RAM;4K;8K;ram'],
    ['tabs and the last address', 'name\tstart\tlast\tkind', 'RAM\t4096\t12287\tram'],
    ['bare hexadecimal', 'region,from,len,kind', 'RAM,1000,2000,ram\nX,ABC000,1000,ram'],
    ['odd ends', 'name,start,end,kind', 'RAM,0x1000,0x2fff,ram'],
    ['even ends', 'name,start,end,kind', 'RAM,0x1000,0x3000,ram'],
  ])('reads %s', (_what, header, row) => {
    expect(shown(read(header, row))[0]).toEqual(['RAM', 'ram', 0x1000n, 0x3000n]);
  });

  it('reads quotes, line ends in fields, tags and guarded formulas', () => {
    const imported = read(
      'id,name,base,size,kind,tags,notes,node,source,parent,attributes',
      'a,"say ""hi"", you",0,4K,ram,x;y,"two\nlines",1,"sheet 2",b,WB XP 0x8000000000000000',
      "b,'=1+1,0,8K,reserved",
    );
    expect(imported.moment.regions).toMatchObject([
      {
        id: 'a',
        name: 'say "hi", you',
        tags: ['x', 'y'],
        notes: 'two\nlines',
        node: 1,
        source: 'sheet 2',
        parent: 'b',
        attributes: 0x8000000000004008n,
        place: { line: 2 },
      },
      { id: 'b', name: '=1+1', place: { line: 4, column: 1 } },
    ]);
    expect(found(imported)).toEqual([]);
  });

  it('reads a UEFI memory map with page counts', () => {
    const imported = read(
      'type,physicalStart,numberOfPages,attribute,virtualStart',
      'EfiBootServicesData,0x1000,0x10,0xf,0x0',
      '0x70000001,0x100000,16,WB,0xfffff000',
      'Nothing,0,1,0,0',
    );
    expect(imported.moment.memoryMap && [...memoryDescriptors(imported.moment.memoryMap)]).toMatchObject([
      { type: 4, physicalStart: 0x1000n, numberOfPages: 16n, attribute: 15n },
      { type: 0x70000001, physicalStart: 0x100000n, numberOfPages: 16n, attribute: 8n, virtualStart: 0xfffff000n },
    ]);
    expect(found(imported)).toEqual([['import-unread', 4, 1]]);
  });

  it('names what is wrong in a row, and rows that overlap', () => {
    const imported = read('# a comment', 'name,base,size', 'A,zero,1', 'B,0x10,', 'C,0,0x100', 'D,0x80,0x100', 'E,0xffffffffffffffff,2');
    expect(found(imported)).toEqual([
      ['import-unread', 3, 1],
      ['import-unread', 4, 1],
      ['import-unread', 7, 1],
      ['import-overlap', 6, 1],
      ['import-unrelated', undefined, undefined],
    ]);
    expect(imported.findings[0]?.message).toContain('base: expected a number');
  });

  it('says what it took an end for', () => {
    expect(read('name,start,end', 'A,0,0xfff').findings.map((f) => f.message)).toEqual([
      'Every end is odd, so ends are taken for the last address of a range.',
    ]);
    expect(read('name,start,end', 'A,0,0x1000').findings.map((f) => f.message)).toEqual(['Ends are taken for the address behind a range.']);
  });
});
