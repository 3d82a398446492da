// Fuzzy search as editors have it: the letters of the query appear in the text in that order; beginnings of words and runs of
// letters count more.

/** How well `query` fits `text`, larger is better; -1 when its letters are not there in that order. Case does not matter. */
export function fuzzyScore(query: string, text: string): number {
  const wanted = query.toLowerCase().replaceAll(' ', '');
  const letters = text.toLowerCase();
  if (wanted === '') return 0;
  const exact = letters.indexOf(query.toLowerCase().trim());
  let score = exact >= 0 ? 100 - Math.min(exact, 50) : 0;
  let at = 0;
  let last = -2;
  for (const letter of wanted) {
    const found = letters.indexOf(letter, at);
    if (found < 0) return -1;
    const before = letters[found - 1];
    if (found === last + 1) score += 4;
    else if (before === undefined || !/[a-z0-9]/.test(before)) score += 3;
    else score += 1;
    last = found;
    at = found + 1;
  }
  return score - letters.length / 200;
}
