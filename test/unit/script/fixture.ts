// Scripts with what is expected of them beside the text:
//   //= text          the next line of console output (white space before the comment does not count)
//   /*= tail … =*/    further lines of output, for what comes out of order
//   //! rule …        the findings of the run at this line, by rule
//   //@ ending        how the run ends; `returned` when it is not there
//   //? EFI_…         status of the entry point; EFI_SUCCESS when it is not there

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Fixture {
  readonly name: string;
  readonly text: string;
  readonly output: string;
  /** `rule@line`, sorted. */
  readonly findings: readonly string[];
  readonly ending: string;
  readonly status: string;
}

export function readFixtures(folder: string): Fixture[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.c'))
    .sort()
    .map((name) => readFixture(name, readFileSync(join(folder, name), 'utf8')));
}

export function readFixture(name: string, text: string): Fixture {
  const output: string[] = [];
  const findings: string[] = [];
  let ending = 'returned';
  let status = 'EFI_SUCCESS';
  const [body, tail] = text.split('/*= tail\n') as [string, string | undefined];
  text.split('\n').forEach((line, i) => {
    for (const rule of /\/\/! (.*)$/.exec(line)?.[1]?.split(' ') ?? []) findings.push(`${rule}@${i + 1}`);
    ending = /^\/\/@ (\S+)/.exec(line)?.[1] ?? ending;
    status = /\/\/\? (\S+)/.exec(line)?.[1] ?? status;
  });
  for (const line of body.split('\n')) {
    const expected = /\/\/= ?(.*)$/.exec(line)?.[1];
    if (expected !== undefined) output.push(expected);
  }
  if (tail !== undefined) output.push(...tail.slice(0, tail.indexOf('=*/')).split('\n').slice(0, -1));
  return { name, text, output: output.map((line) => `${line}\r\n`).join(''), findings: findings.sort(), ending, status };
}
