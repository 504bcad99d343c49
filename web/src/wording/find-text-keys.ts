import { WORDING_REPORT_LIMITS } from '@nbn/contracts';

/** Texts by their keys, in as many levels as the keys have parts. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

interface FoundText {
  readonly key: string;
  /** All the words are the text's own, none of them a placeholder's. */
  readonly isWhole: boolean;
  /** How many letters its text has beside the words. */
  readonly excess: number;
}

const PLACEHOLDER = /\{\{[^{}]*\}\}/;
const TAGS = /<\/?\d+>/g;

const normalize = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').toLowerCase();

/**
 * The keys of the texts in which words stand, such as `meetings:form.title`, those that say little else first,
 * and last those that have a placeholder for some of them: it may stand for anything. Case and the kind of blanks
 * do not matter.
 * @param texts of one language, by namespace.
 */
export function findTextKeys(
  texts: Readonly<Record<string, TextTree>>,
  words: string,
  most: number = WORDING_REPORT_LIMITS.keys,
): string[] {
  const wanted = normalize(words).trim();
  if (wanted === '') return [];
  const found = Object.entries(texts).flatMap(([namespace, tree]) =>
    findInTree(tree, `${namespace}:`, wanted),
  );
  return found
    .toSorted((one, other) => Number(other.isWhole) - Number(one.isWhole) || one.excess - other.excess)
    .slice(0, most)
    .map(({ key }) => key);
}

function findInTree(tree: TextTree, path: string, wanted: string): FoundText[] {
  return Object.entries(tree).flatMap(([name, value]) => {
    const key = path + name;
    if (typeof value !== 'string') return findInTree(value, `${key}.`, wanted);
    const parts = normalize(value.replaceAll(TAGS, '')).split(PLACEHOLDER);
    const isWhole = parts.some((part) => part.includes(wanted));
    if (!isWhole && !standAcross(parts, wanted)) return [];
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    return [{ key, isWhole, excess: Math.max(0, length - wanted.length) }];
  });
}

/** Whether words stand in a text that is cut at its placeholders, some of them in the place of one. */
function standAcross(parts: readonly string[], wanted: string): boolean {
  // A good part of the words must be the text's own: a placeholder alone may be anything.
  const least = wanted.length / 3;
  return parts.slice(1).some((_, at) => matchAcross(parts, at, wanted) >= least);
}

/**
 * How many letters of the words are the text's own, when they begin within this part or in the placeholder
 * after it; 0 where they cannot stand there.
 */
function matchAcross(parts: readonly string[], first: number, wanted: string): number {
  let end = overlap(parts[first]!, wanted);
  let own = end;
  for (const part of parts.slice(first + 1, -1)) {
    const at = wanted.indexOf(part, end);
    if (at === -1) return own + overlap(wanted.slice(end), part);
    own += part.length;
    end = at + part.length;
  }
  const rest = wanted.slice(end);
  const last = parts.at(-1)!;
  return own + (rest.endsWith(last) ? last.length : overlap(rest, last));
}

/** The length of the longest end of one text that is a beginning of another one. */
function overlap(before: string, after: string): number {
  for (let length = Math.min(before.length, after.length); length > 0; length -= 1)
    if (before.endsWith(after.slice(0, length))) return length;
  return 0;
}
