// A held run for the terminal: the calls that are active, innermost first, each with its variables.

import type { Halt, Variable } from '../src/workbench';
import { harmless } from './report';

/** Levels of parts that are written under a variable. */
const DEPTH = 2;

/** The call stack with the variables in scope; ends with a line end. */
export function haltText({ frames, leftOut, globals }: Halt): string {
  if (frames.length === 0) return 'no function of the script is active\n';
  const lines: string[] = [];
  frames.forEach((frame, i) => {
    if (leftOut > 0 && i === frames.length >> 1) lines.push(`     … ${leftOut} calls are left out`);
    const at = frame.place ? ` at ${frame.place.file}:${frame.place.line}:${frame.place.column}` : '';
    lines.push(`#${i}  ${frame.function}${at}`);
    for (const variable of frame.variables) write(variable, '    ', DEPTH, lines);
  });
  if (globals.length > 0) lines.push('globals');
  for (const variable of globals) write(variable, '    ', DEPTH, lines);
  return lines.map((line) => `${harmless(line)}\n`).join('');
}

function write({ name, type, value, note, children = [] }: Variable, indent: string, depth: number, lines: string[]): void {
  const declared = type === '' ? name : `${type}${type.endsWith('*') ? '' : ' '}${name}`;
  lines.push(`${indent}${declared} = ${value}${note ? `  (${note})` : ''}`);
  // What a pointer leads to is written when it is the script's own; tables of the firmware are long and always the same.
  if (depth === 0 || (type.endsWith('*') && !/allocated at|variable/.test(note ?? ''))) return;
  for (const child of children) write(child, `${indent}  `, depth - 1, lines);
}
