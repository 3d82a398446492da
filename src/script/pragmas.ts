// `#pragma firmament …`: what there is, and what is told of one that is wrong.

import { nearest } from '../base/suggest';
import type { Report } from './report';
import { LIMITS, limitValue } from './runner-limits';
import type { FirmamentPragma, Site } from './tree';

/** The pragmas by their word: how each is written, and what it does. */
export const PRAGMAS: Readonly<Record<string, { readonly form: string; readonly does: string }>> = {
  platform: {
    form: 'platform "x64-pc"',
    does: 'The platform: the id of a preset, or a platform file beside the script. A platform that is chosen otherwise wins.',
  },
  entry: { form: 'entry UefiMain', does: 'The function to begin with, when several have the parameters of an entry point.' },
  source: { form: 'source "other.c"', does: 'A further file of the program.' },
  limit: { form: 'limit steps 10M', does: 'A limit of the run, wherever it stands; the numbers may end with K, M or G.' },
};

/** Reports what no pragma is: a word that is not known, a name of a limit, a number, something left out. */
export function checkPragmas(pragmas: readonly FirmamentPragma[], report: Report): void {
  for (const { words, site } of pragmas) {
    const [word, first, second] = words;
    const wrong = (at: Site, message: string, remedy: string) => report.warning('c-pragma', at, message, { remedy });
    if (word === undefined || !Object.hasOwn(PRAGMAS, word.text)) {
      const near = word && nearest(word.text, Object.keys(PRAGMAS));
      const found = word ? `#pragma firmament ${word.text}` : 'a #pragma firmament without a word';
      wrong(
        word?.site ?? site,
        `${found} is not known, and has no effect`,
        near ? `Did you mean ${near}?` : `There are: ${Object.keys(PRAGMAS).join(', ')}.`,
      );
      continue;
    }
    const form = `Write #pragma firmament ${(PRAGMAS[word.text] as { form: string }).form}.`;
    if (word.text !== 'limit') {
      if (first === undefined) wrong(word.site, `#pragma firmament ${word.text} says nothing`, form);
      continue;
    }
    const names = Object.values(LIMITS).map((limit) => limit.word);
    // `call-depth` is three tokens.
    const depth = first?.text === 'call' && second?.text === '-' && words[3]?.text === 'depth';
    const name = depth ? 'call-depth' : first?.text;
    if (name === undefined) wrong(word.site, '#pragma firmament limit says nothing', form);
    else if (!names.includes(name)) {
      const near = nearest(name, names);
      wrong(first?.site ?? site, `there is no limit "${name}"`, near ? `Did you mean ${near}?` : `There are: ${names.join(', ')}.`);
    } else {
      const value = depth ? words[4] : second;
      if (value === undefined || limitValue(value.text) === undefined) {
        wrong(value?.site ?? first?.site ?? site, `expected a number for the limit ${name}${value ? `, found ${value.text}` : ''}`, form);
      }
    }
  }
}
