// "Did you mean …?": the nearest of the words that would have been right.

/**
 * The candidate that differs least from `word`: by case, by letters swapped, left out, added or wrong (Damerau-Levenshtein).
 * Undefined when none is near: more than a third of the letters, or more than `most`, would have to change.
 */
export function nearest(word: string, candidates: Iterable<string>, most = word.length): string | undefined {
  let best: string | undefined;
  // Of names of one or two letters every other is near; only case can be wrong there.
  let bestDistance = word.length < 3 ? 0.5 : Math.min(most, Math.max(1, Math.floor(word.length / 3))) + 0.5;
  const lower = word.toLowerCase();
  for (const candidate of candidates) {
    if (candidate === word || Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const other = candidate.toLowerCase();
    // A difference of case alone counts least.
    const found = lower === other ? 0.1 : distance(lower, other, bestDistance);
    if (found < bestDistance) {
      bestDistance = found;
      best = candidate;
    }
  }
  return best;
}

/** Edits between two texts, or any number of at least `limit` when there are that many. */
function distance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let previous: number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = substitution(a.charCodeAt(i - 1), b.charCodeAt(j - 1));
      let value = Math.min((previous[j] as number) + 1, (current[j - 1] as number) + 1, (previous[j - 1] as number) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, (before[j - 2] as number) + 1);
      current.push(value);
      if (value < least) least = value;
    }
    if (least >= limit) return least;
    before = previous;
    previous = current;
  }
  return previous[b.length] as number;
}

/** A letter for a letter is likelier than a digit or `_` for a letter. */
function substitution(a: number, b: number): number {
  if (a === b) return 0;
  const isLetter = (c: number) => c >= 97 && c <= 122;
  return isLetter(a) === isLetter(b) ? 1 : 1.2;
}
