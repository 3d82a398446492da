// From bytes to moments: the way in for a file, a drop, a paste or standard input. The content decides the format, the name
// breaks ties. A capture of a console may hold what several programs printed (the UEFI shell, then GRUB, then Linux): it is read with
// every reader that is certain of it, and each program's maps come out.
//
//   I1  Total: whatever the bytes, there is a moment and there are findings; nothing throws.
//   I2  A line is counted once: what one reader reads is neither unread nor unrelated for another.

import type { Finding } from '../base/finding';
import type { Imported, Moment } from '../moment';
import type { Format } from './format';
import { FORMATS, readInput, recognise } from './index';
import { type Input, inputOf } from './input';
import { textLines } from './lines';

/** What an import gives, and by which formats: `format` read the first moment. */
export interface ImportedBytes extends Imported {
  /** Id of the format; absent when the content is in none. */
  readonly format?: string;
  /** Ids of all formats that were found, the first included. */
  readonly formats: readonly string[];
}

/** Reads `bytes`, called `name`, in whatever format they are. */
export function importBytes(source: { readonly name: string; readonly bytes: Uint8Array }): ImportedBytes {
  return importInput(inputOf(source.name, source.bytes));
}

/** Reads an input in whatever format it is. */
export function importInput(input: Input): ImportedBytes {
  const format = recognise(input);
  const others = format?.isCapture
    ? FORMATS.filter((each) => each !== format && each.isCapture && each.recognises?.(input) === 'certain')
    : [];
  if (!format || others.length === 0) {
    const { format: _, ...imported } = readInput(input, format);
    return { ...imported, ...(format ? { format: format.id } : {}), formats: format ? [format.id] : [] };
  }
  return combined(input, [format, ...others]);
}

/** What several readers found in one capture. The first one's moment comes first. */
function combined(input: Input, formats: readonly Format[]): ImportedBytes {
  const reads = formats.map((format) => {
    const imported = (format.read as NonNullable<Format['read']>)(input);
    const moments = [imported.moment, ...(imported.also ?? [])].filter((moment) => moment.regions.length > 0 || moment.memoryMap);
    return { format, moments, findings: imported.findings, lines: linesOf(moments) };
  });
  const findings: Finding[] = [];
  let unrelated = 0;
  for (const { findings: own, lines } of reads) {
    const elsewhere = (line: number) => !lines.has(line) && reads.some((other) => other.lines.has(line));
    for (const finding of own) {
      const isElsewhere = finding.rule === 'import-unread' && finding.severity !== 'info' && finding.place && elsewhere(finding.place.line);
      if (finding.rule === 'import-unrelated' || isElsewhere) unrelated += finding.count ?? 1;
      else findings.push(finding);
    }
  }
  // Each reader counted the lines of all others as unrelated.
  let total = 0;
  for (const _ of textLines(input.text)) total++;
  const left = Math.max(0, unrelated - (formats.length - 1) * total);
  if (left > 0)
    findings.push({
      rule: 'import-unrelated',
      severity: 'info',
      message: `${left} ${left === 1 ? 'line says' : 'lines say'} nothing about any map.`,
      count: left,
    });
  const [first, ...also] = reads.flatMap(({ format, moments }, i): Moment[] =>
    i === 0 ? moments : moments.map((moment) => ({ ...moment, title: `${moment.title} (${format.title})` })),
  );
  return {
    moment: first ?? { title: input.name, regions: [] },
    ...(also.length > 0 ? { also } : {}),
    findings,
    format: (formats[0] as Format).id,
    formats: formats.map((format) => format.id),
  };
}

/** Lines of the text that stand behind the rows of moments. */
function linesOf(moments: readonly Moment[]): Set<number> {
  const lines = new Set<number>();
  for (const moment of moments) {
    for (const { place } of moment.regions) {
      for (let line = place?.line ?? 1; place && line <= place.endLine; line++) lines.add(line);
    }
    for (const line of moment.memoryMap?.line ?? []) lines.add(line);
  }
  return lines;
}
