// Maps of one machine side by side: where they say different things, and which rule explains it. Witnesses stand in the order of a boot;
// each is held against the one before it, so that a range is explained step by step: boot services became usable, then the kernel took it.
//
//   C1  Every address that two neighbouring witnesses call differently is in exactly one row; a row has the same cells all along.
//   C2  A row is explained only when a rule covers each of its steps.

import { type ComparedRow, type Comparison, WITNESS_KINDS, type WitnessCell } from '../comparison';
import type { Witness, WitnessPiece } from './witness';
import { ruleFor, type Says, WITNESS_RULES, type WitnessRange } from './witness-rules';

const ABSENT: WitnessCell = { nature: 'absent', words: '' };
const UNLISTED: WitnessCell = { nature: 'unlisted', words: '' };

/** The comparison of two or more witnesses; `hotPlug`: ranges in which memory may be plugged in later. */
export function compareWitnesses(
  given: readonly Witness[],
  hotPlug: readonly { readonly start: bigint; readonly end: bigint }[] = [],
): Comparison {
  const witnesses = given
    .map((witness, i) => ({ witness, i }))
    .sort((a, b) => WITNESS_KINDS.indexOf(a.witness.kind) - WITNESS_KINDS.indexOf(b.witness.kind) || a.i - b.i)
    .map(({ witness }) => witness);
  const rows: ComparedRow[] = [];
  let agreed = 0n;
  for (const { start, end, cells } of slices(witnesses)) {
    const isHotPlug = hotPlug.some((range) => range.start <= start && end <= range.end);
    const steps = stepsOf(witnesses, cells, { start, end, isHotPlug });
    if (steps.length === 0) {
      agreed += end - start;
      continue;
    }
    const rules = [...new Set(steps.filter((step): step is string => step !== undefined))];
    const explained = !steps.includes(undefined);
    const last = rows.at(-1);
    if (last && last.end === start && last.explained === explained && sameCells(last, { cells, rules }))
      rows[rows.length - 1] = { ...last, end };
    else rows.push({ start, end, cells, rules, explained });
  }
  const bytes = (some: readonly ComparedRow[]) => some.reduce((sum, row) => sum + row.end - row.start, 0n);
  return {
    witnesses: witnesses.map(({ title, kind, pieces }) => ({ title, kind, ranges: pieces.length })),
    rows,
    rules: WITNESS_RULES.flatMap(({ id, title, why }) => {
      const covered = rows.filter((row) => row.rules.includes(id));
      return covered.length === 0 ? [] : [{ id, title, why, rows: covered.length, bytes: bytes(covered) }];
    }),
    agreed,
    explained: bytes(rows.filter((row) => row.explained)),
    unexplained: bytes(rows.filter((row) => !row.explained)),
  };
}

/** For each witness that differs from the last one before it that says something: the rule that explains it, or undefined. */
function stepsOf(witnesses: readonly Witness[], cells: readonly WitnessCell[], range: WitnessRange): (string | undefined)[] {
  const steps: (string | undefined)[] = [];
  const says = (i: number): Says => ({
    kind: (witnesses[i] as Witness).kind,
    nature: (cells[i] as WitnessCell).nature,
    words: (cells[i] as WitnessCell).words,
  });
  let a: Says | undefined;
  for (let i = 0; i < cells.length; i++) {
    const b = says(i);
    if (b.nature === 'unlisted') continue;
    if (a && a.nature !== b.nature) steps.push(ruleFor(a, b, range)?.id);
    a = b;
  }
  return steps;
}

function sameCells(row: ComparedRow, other: { readonly cells: readonly WitnessCell[]; readonly rules: readonly string[] }): boolean {
  return (
    row.rules.join() === other.rules.join() &&
    row.cells.every((cell, i) => cell.nature === other.cells[i]?.nature && cell.words === other.cells[i]?.words)
  );
}

/** The space cut at every bound of every witness; slices that no witness mentions are left out. */
function* slices(witnesses: readonly Witness[]): Generator<{ start: bigint; end: bigint; cells: WitnessCell[] }> {
  const bounds = [...new Set(witnesses.flatMap(({ pieces }) => pieces.flatMap(({ start, end }) => [start, end])))].sort((a, b) =>
    a < b ? -1 : 1,
  );
  const next = witnesses.map(() => 0);
  for (let i = 0; i + 1 < bounds.length; i++) {
    const [start, end] = [bounds[i] as bigint, bounds[i + 1] as bigint];
    const cells = witnesses.map(({ pieces, isPart }, w): WitnessCell => {
      while ((pieces[next[w] as number]?.end ?? end) <= start) next[w] = (next[w] as number) + 1;
      const piece: WitnessPiece | undefined = pieces[next[w] as number];
      if (!piece || piece.start > start) return isPart ? UNLISTED : ABSENT;
      const { nature, words, line } = piece;
      return { nature, words, ...(line === undefined ? {} : { line }) };
    });
    if (cells.some((cell) => cell !== ABSENT && cell !== UNLISTED)) yield { start, end, cells };
  }
}
