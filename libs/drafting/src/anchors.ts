import { ANCHOR_CONTEXT } from '@nbn/contracts';
import { occurrencesOf } from './occurrences.ts';
import { hunksBetween, tokensOf, type Hunk } from './word-diff.ts';

/** Words of a clause, by offset (UTF-16 code units), by themselves, and by what stands around them. */
export interface TextAnchor {
  start: number;
  end: number;
  quote: string;
  prefix: string;
  suffix: string;
}

/** Where an anchor is after an edit. An orphan keeps its old words, to be shown and to be found again. */
export interface AnchorPlacement {
  state: 'placed' | 'orphan';
  anchor: TextAnchor;
}

/** Context that must agree before words found elsewhere are believed to be the same words. */
const MIN_CONTEXT = 8;
const DISTINCTIVE_QUOTE = 16;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The nearest boundary at or before (after) an offset that splits no character as people see it. */
function graphemeBoundary(text: string, offset: number, side: 'before' | 'after'): number {
  if (offset <= 0) return 0;
  if (offset >= text.length) return text.length;
  const around = graphemes.segment(text).containing(offset);
  if (!around || around.index === offset) return offset;
  return side === 'before' ? around.index : around.index + around.segment.length;
}

/**
 * Anchors a range of a text; undefined when there is nothing in it. Widened to whole characters, so no
 * surrogate pair is cut.
 */
export function anchorOf(text: string, from: number, to: number): TextAnchor | undefined {
  const start = graphemeBoundary(text, from, 'before');
  const end = graphemeBoundary(text, to, 'after');
  if (!(end > start) || text.slice(start, end).trim() === '') return undefined;
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(graphemeBoundary(text, start - ANCHOR_CONTEXT, 'after'), start),
    suffix: text.slice(end, graphemeBoundary(text, end + ANCHOR_CONTEXT, 'before')),
  };
}

/** How many characters around a place of a text are those around the anchor. */
export function contextAgreement(text: string, at: number, anchor: TextAnchor): number {
  const { quote, prefix, suffix } = anchor;
  let before = 0;
  while (before < prefix.length && text[at - 1 - before] === prefix.at(-1 - before)) before++;
  let after = 0;
  while (after < suffix.length && text[at + quote.length + after] === suffix[after]) after++;
  return before + after;
}

function orphanAnchor(anchor: TextAnchor): AnchorPlacement {
  return { state: 'orphan', anchor };
}

function placedAnchor(text: string, start: number, end: number): AnchorPlacement | undefined {
  const anchor = anchorOf(text, start, end);
  return anchor && { state: 'placed', anchor };
}

/**
 * Finds an anchor's words in a text by quote and context. Two places that fit equally well are no answer: it
 * is an orphan.
 */
export function findAnchor(text: string, anchor: TextAnchor): AnchorPlacement {
  const { quote, prefix, suffix, start } = anchor;
  const whole = prefix.length + suffix.length;
  if (text.startsWith(quote, start) && contextAgreement(text, start, anchor) === whole)
    return placedAnchor(text, start, start + quote.length) ?? orphanAnchor(anchor);
  let best = { at: -1, score: -1, alone: false };
  for (const at of occurrencesOf(text, quote)) {
    const score = contextAgreement(text, at, anchor);
    if (score > best.score) best = { at, score, alone: true };
    else if (score === best.score) best.alone = false;
  }
  const sure = best.score >= Math.min(MIN_CONTEXT, whole) || quote.length >= DISTINCTIVE_QUOTE;
  if (!best.alone || !sure) return orphanAnchor(anchor);
  return placedAnchor(text, best.at, best.at + quote.length) ?? orphanAnchor(anchor);
}

/**
 * The new offset of an old one. Words put exactly in the place of quoted words belong to the quote; words
 * beside it do not.
 */
export function rebaseOffset(offset: number, hunks: readonly Hunk[], edge: 'start' | 'end'): number {
  let shift = 0;
  for (const { oldStart, oldEnd, newStart, newEnd } of hunks) {
    if (offset < oldStart || (offset === oldStart && edge === 'end')) break;
    if (offset > oldEnd || (offset === oldEnd && edge === 'start')) {
      shift = newEnd - oldEnd;
      continue;
    }
    if (edge === 'start') return offset === oldStart ? newStart : newEnd;
    return offset === oldEnd ? newEnd : newStart;
  }
  return offset + shift;
}

/** The share of the quoted words that the edit left standing. */
function survivingShare(before: string, { start, end }: TextAnchor, hunks: readonly Hunk[]): number {
  const words = (from: number, to: number): number =>
    tokensOf(before.slice(from, to)).filter((token) => token.trim() !== '').length;
  const lost = hunks.reduce(
    (sum, { oldStart, oldEnd }) => sum + words(Math.max(start, oldStart), Math.min(end, oldEnd)),
    0,
  );
  return 1 - lost / words(start, end);
}

/**
 * Carries an anchor over an edit of its clause. In turn: words that stand are followed; words of which at
 * least half stand are followed with what came in their place; words that moved are found by quote and
 * context; else they are an orphan.
 * @param hunks where the texts differ, for who carries many anchors over one edit.
 */
export function rebaseAnchor(
  current: AnchorPlacement,
  before: string,
  after: string,
  hunks?: readonly Hunk[],
): AnchorPlacement {
  const { anchor } = current;
  if (current.state === 'orphan') return findAnchor(after, anchor);
  return rebasePlaced(anchor, { before, after, hunks: hunks ?? hunksBetween(before, after) });
}

interface TextEdit {
  readonly before: string;
  readonly after: string;
  readonly hunks: readonly Hunk[];
}

function rebasePlaced(anchor: TextAnchor, { before, after, hunks }: TextEdit): AnchorPlacement {
  if (survivingShare(before, anchor, hunks) >= 0.5) {
    const start = rebaseOffset(anchor.start, hunks, 'start');
    const end = rebaseOffset(anchor.end, hunks, 'end');
    // Where a repeated word lets the difference be read in two ways, the words as they were come first.
    const from = after.startsWith(anchor.quote, start) ? start : end - anchor.quote.length;
    const intact = after.startsWith(anchor.quote, from) && from >= start && from + anchor.quote.length <= end;
    const moved = intact
      ? placedAnchor(after, from, from + anchor.quote.length)
      : placedAnchor(after, start, end);
    if (moved) return moved;
  }
  return standingLetters(anchor, { before, after, hunks }) ?? findAnchor(after, anchor);
}

/** Quoted letters that stand, though the word of which they are a part has others now. */
function standingLetters(
  { start, end, quote }: TextAnchor,
  { before, after, hunks }: TextEdit,
): AnchorPlacement | undefined {
  const letters = hunks.map((hunk) => withoutCommonEnds(hunk, before, after));
  const [from, to] = [rebaseOffset(start, letters, 'start'), rebaseOffset(end, letters, 'end')];
  return after.slice(from, to) === quote ? placedAnchor(after, from, to) : undefined;
}

/** A difference without the letters with which both texts begin, and those with which both end. */
function withoutCommonEnds(
  { oldStart, oldEnd, newStart, newEnd }: Hunk,
  before: string,
  after: string,
): Hunk {
  const most = Math.min(oldEnd - oldStart, newEnd - newStart);
  let start = 0;
  while (start < most && before[oldStart + start] === after[newStart + start]) start += 1;
  let end = 0;
  while (end < most - start && before[oldEnd - 1 - end] === after[newEnd - 1 - end]) end += 1;
  return {
    oldStart: oldStart + start,
    oldEnd: oldEnd - end,
    newStart: newStart + start,
    newEnd: newEnd - end,
  };
}
