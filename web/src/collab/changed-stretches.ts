import type { CollabClause } from '@nbn/collab';
import { commonEnds } from './common-ends.ts';

/** A place in clauses that follow each other: which of them, and how many characters of it stand before. */
export interface ClausePosition {
  readonly at: number;
  readonly offset: number;
}

/** Clauses that changed, between two that stayed as they were. */
export interface ChangedStretch {
  /** The places of the first ones among all that were there, and among all that are there now. */
  readonly at: number;
  readonly nowAt: number;
  readonly before: readonly CollabClause[];
  readonly now: readonly CollabClause[];
}

/**
 * Where clauses changed. What stayed between two changes is part of none: whoever writes there at that moment is
 * not disturbed.
 * @param before in the order in which those of them that are still there stand now.
 */
export function changedStretches(
  before: readonly CollabClause[],
  now: readonly CollabClause[],
): ChangedStretch[] {
  const places = new Map(before.map(({ id }, at) => [id, at]));
  const stretches: ChangedStretch[] = [];
  let [at, nowAt] = [0, 0];
  const close = (end: number, nowEnd: number): void => {
    if (end > at || nowEnd > nowAt)
      stretches.push({ at, nowAt, before: before.slice(at, end), now: now.slice(nowAt, nowEnd) });
    [at, nowAt] = [end + 1, nowEnd + 1];
  };
  for (const [place, { id, text }] of now.entries()) {
    const was = places.get(id);
    if (was !== undefined && before[was]!.text === text) close(was, place);
  }
  close(before.length, now.length);
  return stretches;
}

/** From which token, and up to which, an edit went. */
export interface ReplacedTokens {
  readonly start: number;
  readonly end: number;
}

/**
 * How much of two sequences is the same before and behind what came or went. Where equal tokens follow each other,
 * those before the caret came or went: words that stand behind it stay whole. What was written in the place of words
 * has no letter of these (see `editedRange`).
 * @param caret how many tokens stand before the caret now; null where it is elsewhere.
 * @param replaced what the editor was told to replace, of those that were there; null where that is not known.
 */
export function editedTokens(
  old: readonly string[],
  fresh: readonly string[],
  caret: number | null,
  replaced: ReplacedTokens | null,
): { start: number; end: number } {
  const { start, end } = commonEnds(old, fresh);
  if (
    replaced &&
    fresh.length > old.length - (replaced.end - replaced.start) &&
    replaced.end > replaced.start
  )
    return inWholeWords(old, { start, end }, replaced);
  const isReplacement = old.length > start + end && fresh.length > start + end;
  if (caret === null || isReplacement) return { start, end };
  let shift = 0;
  while (
    shift < start &&
    fresh.length - end - shift > caret &&
    old.at(-1 - end - shift) === fresh.at(-1 - end - shift)
  )
    shift += 1;
  // The clause that the words behind the caret are now may begin between the two.
  const isAtCaret = fresh.length - end - shift <= caret + 1;
  return isAtCaret ? { start: start - shift, end: end + shift } : { start, end };
}

const isLetter = (token: string | undefined): boolean => token !== undefined && /^\S$/u.test(token);

/** Less of what is the same: not the rest of the words in which it ends, as far as these were replaced. */
function inWholeWords(
  old: readonly string[],
  { start, end }: { start: number; end: number },
  replaced: ReplacedTokens,
): { start: number; end: number } {
  let [from, to] = [start, old.length - end];
  if (replaced.start > from || replaced.end < to) return { start, end };
  while (from > replaced.start && isLetter(old[from - 1])) from -= 1;
  while (to < replaced.end && isLetter(old[to])) to += 1;
  return { start: from, end: old.length - to };
}
