import { list } from './ending-table.ts';
import { withoutAccents } from './letters.ts';

/** What a language knows of its compounds. */
export interface CompoundParts {
  /** Basic forms, each with the other forms that open a compound behind slashes. */
  readonly parts: string;
  readonly firstOnly: string;
  readonly short: ReadonlySet<string>;
  readonly none: string;
  /** Ends of derived words that look like an inflected part (tavaline, apulainen). */
  readonly neverLast: RegExp;
  /** How a basic form opens a compound where it does not stand as it is (ihminen, ihmis). */
  readonly opening: (basic: string) => string;
  /** The stems of a word. */
  readonly stems: (word: string) => readonly string[];
}

const SHORTEST_PART = 4;
const SHORTEST_REST = 3;
const SHORTEST_COMPOUND = 7;
const MOST_PARTS = 4;
const LONGEST_OPENING = 16;

/**
 * Splits a word into parts that are all known: an opening from the list, then perhaps more of them, then a
 * last part in any of its forms. Nothing is guessed: a word with an unknown part stays whole.
 */
export function compoundSplitter({
  parts,
  firstOnly,
  short,
  none,
  neverLast,
  opening,
  stems,
}: CompoundParts): (word: string) => readonly string[] {
  const openings = new Map<string, string>();
  const lastStems = new Set<string>();
  for (const row of list(parts)) {
    const [basic = '', ...forms] = row.split('/');
    for (const form of [opening(basic), ...forms]) if (!openings.has(form)) openings.set(form, basic);
    lastStems.add(mainStem(stems, basic));
  }
  for (const form of list(firstOnly)) openings.set(form, form);
  const whole = new Set(list(none).flatMap((word) => [mainStem(stems, word)]));

  const isLong = (part: string): boolean => part.length >= SHORTEST_PART || short.has(part);
  /** The known stems of a last part; empty where it is none. */
  const lastPart = (rest: string): readonly string[] =>
    isLong(rest) && !neverLast.test(rest) ? stems(rest).filter((stem) => lastStems.has(stem)) : [];

  /** The stems of the parts from a place on, the longest opening first; undefined where a part is unknown. */
  const partsFrom = (word: string, from: number, depth: number): readonly string[] | undefined => {
    const last = depth > 0 ? lastPart(word.slice(from)) : [];
    if (last.length > 0) return last;
    if (depth === MOST_PARTS) return undefined;
    for (let to = Math.min(word.length - SHORTEST_REST, from + LONGEST_OPENING); to >= from + 3; to--) {
      const form = word.slice(from, to);
      const basic = openings.get(form);
      if (basic === undefined || !isLong(form)) continue;
      const rest = partsFrom(word, to, depth + 1);
      if (rest) return [mainStem(stems, basic), ...rest];
    }
    return undefined;
  };

  return (word) => {
    if (word.length < SHORTEST_COMPOUND || whole.has(mainStem(stems, word))) return [];
    const found = partsFrom(word, 0, 0) ?? [];
    return [...new Set([...found, ...found.map(withoutAccents)])];
  };
}

const mainStem = (stems: (word: string) => readonly string[], word: string): string => stems(word)[0] ?? word;
