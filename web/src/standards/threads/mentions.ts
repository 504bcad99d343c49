import type { Person } from './readers-query.ts';

/** How many names are offered at once. */
export const MAX_MATCHES = 6;

/** What stands between the last @ and the caret, and where that @ is. */
export interface MentionQuery {
  readonly from: number;
  readonly written: string;
}

/**
 * A name that is being written at the caret: an @ at the beginning of a word, and what follows it on the
 * line.
 */
export function mentionQueryAt(text: string, caret: number): MentionQuery | null {
  const found = /(?:^|[\s(“"])@([^@\n]{0,60})$/u.exec(text.slice(0, caret));
  return found ? { from: caret - found[1]!.length - 1, written: found[1]! } : null;
}

/**
 * Who may be meant by what is written: each word of it begins a word of the name, the organisation or the
 * country's code.
 */
export function matchPeople(people: readonly Person[], written: string): Person[] {
  const wanted = written
    .toLocaleLowerCase()
    .split(/[\s,]+/u)
    .filter(Boolean);
  return people
    .filter(({ name, organisation, country }) => {
      const words = `${name} ${organisation} ${country ?? ''}`.toLocaleLowerCase().split(/[\s,]+/u);
      return wanted.every((part) => words.some((word) => word.startsWith(part)));
    })
    .slice(0, MAX_MATCHES);
}

/** The text with a name in place of what was written of it, and where the caret then stands. */
export function insertMention(
  text: string,
  { from, written }: MentionQuery,
  name: string,
): { text: string; caret: number } {
  const rest = text.slice(from + 1 + written.length);
  const put = `@${name}${/^[\s,.;:!?)]/u.test(rest) ? '' : ' '}`;
  return { text: text.slice(0, from) + put + rest, caret: from + put.length };
}

/**
 * Who is called in a text: of two with the same name, the one who was picked. Longer names first, so that
 * none is found within another.
 */
export function mentionsIn(text: string, people: readonly Person[], picked: ReadonlySet<string>): string[] {
  let rest = text;
  const found: string[] = [];
  const inOrder = people.toSorted(
    (a, b) =>
      b.name.length - a.name.length || Number(picked.has(b.memberId)) - Number(picked.has(a.memberId)),
  );
  for (const { memberId, name } of inOrder) {
    if (!rest.includes(`@${name}`)) continue;
    found.push(memberId);
    rest = rest.replaceAll(`@${name}`, ' ');
  }
  return found;
}

export interface MentionPiece {
  readonly text: string;
  readonly isMention: boolean;
}

/** A text in pieces, the names that call somebody apart. */
export function splitMentions(text: string, mentions: readonly { readonly name: string }[]): MentionPiece[] {
  if (mentions.length === 0) return [{ text, isMention: false }];
  const names = mentions
    .map(({ name }) => name)
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return text
    .split(new RegExp(`(@(?:${names.join('|')}))`, 'u'))
    .filter(Boolean)
    .map((piece) => ({ text: piece, isMention: mentions.some(({ name }) => piece === `@${name}`) }));
}
