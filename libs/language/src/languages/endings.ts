/** An ending: what it looks like, and how many letters have to stand before it. */
export interface Ending {
  /** Ends in `$`; what it matches is taken off. */
  readonly pattern: RegExp;
  readonly least: number;
  /** It is taken off short stems in later rounds too. */
  readonly always?: boolean;
}

export interface EndingRules {
  readonly endings: readonly Ending[];
  /** What remains has to have a vowel. */
  readonly vowel: RegExp;
  /** What any form may have behind its ending: the s of a genitive or a passive. */
  readonly outermost?: Ending;
  /** Words whose end is no ending. */
  readonly innate?: { test(word: string): boolean };
  /** After the first round so many letters have to remain: short words stay as they are. */
  readonly leastLater: number;
}

/** More rounds than any word has endings. */
const MOST_ROUNDS = 5;

function withoutOne(word: string, { endings, vowel }: EndingRules, leastLeft: number): string {
  for (const { pattern, least, always } of endings) {
    const at = word.search(pattern);
    if (at < (always ? least : Math.max(least, leastLeft))) continue;
    const rest = word.slice(0, at);
    if (vowel.test(rest)) return rest;
  }
  return word;
}

function withoutOutermost(word: string, ending: Ending | undefined): string {
  const at = ending ? word.search(ending.pattern) : -1;
  return ending && at >= ending.least ? word.slice(0, at) : word;
}

/**
 * Takes endings off until none is left. A word that merely ends like one (marknad, plats) loses that too, in
 * every form alike, so that its forms still meet.
 */
export function withoutEndings(word: string, rules: EndingRules): string {
  let stem = withoutOutermost(word, rules.outermost);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (rules.innate?.test(stem)) return stem;
    const shorter = withoutOne(stem, rules, round === 0 ? 0 : rules.leastLater);
    if (shorter === stem) return stem;
    stem = shorter;
  }
  return stem;
}
