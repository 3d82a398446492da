// The lines of a capture, found here so that the window need not go through a file of many megabytes: where each begins, and whether it
// was read into a map.

import type { CaptureLines, ImportedCapture } from '../src/workbench';

/** What a line is for the maps of its capture; the order is that of `CaptureLines.marks`. */
const READ = 1;
const UNREAD = 2;

/** The lines of a capture; of a binary one there are none. Line ends are LF, CR LF and CR. */
export function captureLines(bytes: Uint8Array, { moments, unread }: Pick<ImportedCapture, 'moments' | 'unread'>): CaptureLines {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  if (!wide && bytes.subarray(0, 4096).includes(0)) return { starts: new Uint32Array(), marks: new Uint8Array() };
  const starts = wide ? wideStarts(bytes, wide === 'utf-16le') : narrowStarts(bytes);
  const marks = new Uint8Array(starts.length);
  for (const { regions, memoryMap } of moments) {
    for (const { place } of regions) if (place) marks.fill(READ, place.line - 1, place.endLine);
    for (const line of memoryMap?.line ?? []) if (line >= 1 && line <= marks.length) marks[line - 1] = READ;
  }
  for (const line of unread) if (line <= marks.length && marks[line - 1] !== READ) marks[line - 1] = UNREAD;
  return { encoding: wide ?? 'utf-8', starts, marks };
}

const LF = 10;
const CR = 13;

function narrowStarts(bytes: Uint8Array): Uint32Array {
  const starts = [0];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === LF || (byte === CR && bytes[i + 1] !== LF)) starts.push(i + 1);
  }
  return Uint32Array.from(starts);
}

function wideStarts(bytes: Uint8Array, little: boolean): Uint32Array {
  const starts = [0];
  const unit = (at: number) => (little ? (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) : ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0));
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const value = unit(i);
    if (value === LF || (value === CR && unit(i + 2) !== LF)) starts.push(i + 2);
  }
  return Uint32Array.from(starts);
}
