// From bytes to moments: the way in for a file, a drop, a paste or standard input. The content decides the format, the name
// breaks ties. A capture of a console may hold what several programs printed (the UEFI shell, then GRUB, then Linux): it is read with
// every reader that is certain of it, and each program's maps come out.
//
//   I1  Total: whatever the bytes, there is a moment and there are findings; nothing throws.
//   I2  A line is counted once: what one reader reads is neither unread nor unrelated for another.

import type { Finding, Place } from '../base/finding';
import type { Imported, Moment } from '../moment';
import type { Format } from './format';
import { FORMATS, readInput, recognise } from './index';
import { type Input, inputOf } from './input';
import { textLines } from './lines';
import { asideFinding, placesOf } from './reading';

/** What an import gives, and by which formats: `format` read the first moment. */
export interface ImportedBytes extends Imported {
  /** Id of the format; absent when the content is in none. */
  readonly format?: string;
  /** Ids of all formats that were found, the first included. */
  readonly formats: readonly string[];
  /** Lines (from 1, ascending) that belong to a map and were not taken into one, each named by a finding `import-unread`. */
  readonly unread: Uint32Array;
}

/** Reads `bytes`, called `name`, in whatever format they are. */
export function importBytes(source: { readonly name: string; readonly bytes: Uint8Array }): ImportedBytes {
  return importInput(inputOf(source.name, source.bytes));
}

/** Reads an input in whatever format it is, or as `chosen`. */
export function importInput(input: Input, chosen?: Format): ImportedBytes {
  const format = chosen ?? recognise(input);
  const others =
    !chosen && format?.isCapture
      ? FORMATS.filter((each) => each !== format && each.isCapture && each.recognises?.(input) === 'certain')
      : [];
  if (!format || others.length === 0) {
    const { format: _, ...imported } = readInput(input, format);
    return {
      ...imported,
      ...(format ? { format: format.id } : {}),
      formats: format ? [format.id] : [],
      unread: unreadLines(imported.findings),
    };
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
    const isElsewhere = ({ line }: Place) => !lines.has(line) && reads.some((other) => other.lines.has(line));
    for (const finding of own) {
      if (finding.rule === 'import-unrelated') unrelated += finding.count ?? 1;
      else if (finding.rule !== 'import-unread') findings.push(finding);
      else {
        const places = placesOf(finding);
        const left = places.filter((place) => !isElsewhere(place));
        unrelated += places.length - left.length;
        if (left.length === places.length) findings.push(finding);
        else if (left.length > 0) findings.push(asideFinding(finding.message.replace(/^not read: /, ''), left));
      }
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
      message: `${left} ${left === 1 ? 'line says' : 'lines say'} nothing about any map`,
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
    unread: unreadLines(findings),
  };
}

/** Lines of all findings that name something unread. */
function unreadLines(findings: readonly Finding[]): Uint32Array {
  const lines = new Set<number>();
  for (const finding of findings) {
    if (finding.rule !== 'import-unread') continue;
    for (const { line, endLine } of placesOf(finding)) for (let at = line; at <= endLine; at++) lines.add(at);
  }
  return Uint32Array.from(lines).sort();
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
