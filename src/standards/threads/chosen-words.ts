import type { AnchorState, LiveAnchor } from '@nbn/contracts';
import { anchorOf, occurrencesOf, rebaseAnchor, type TextAnchor } from '@nbn/drafting';
import { InvalidInput } from '#platform/problems/problem';
import { ClauseIsRemoved } from '../standard.problems.ts';
import type { SelectedWords } from './dto/thread.input.ts';

type WordsAnchor = LiveAnchor & Pick<TextAnchor, 'prefix' | 'suffix'>;

/** A clause that a thread is opened in. */
export interface CommentedClause {
  readonly id: string;
  readonly text: string;
  readonly removed: boolean;
  readonly revision: number;
  /**
   * The revision that the writer saw, and its text if the history has it: of continuous typing the history
   * keeps the last state only.
   */
  readonly seenRevision: number;
  readonly seenText: string | null;
  /** Up to two clauses in which the chosen words are new, where they are not in this one any more. */
  readonly elsewhere: readonly { readonly id: string; readonly text: string }[];
}

/** What a new thread is about, in the clause in which that stands by now. */
export interface ChosenPlace {
  readonly clauseId: string;
  readonly anchor: WordsAnchor;
}

const WHOLE_CLAUSE_ANCHOR: WordsAnchor = {
  state: 'clause' satisfies AnchorState,
  start: 0,
  end: 0,
  quote: '',
  prefix: '',
  suffix: '',
};

/**
 * Where a new thread stands. Words that somebody took into another clause before the comment came, by dividing
 * theirs or joining it to another, are followed there, where that is one only. A clause that said the same before
 * has words of its own.
 */
export function placeOfChosenWords(clause: CommentedClause, words: SelectedWords | undefined): ChosenPlace {
  const [other, another] = clause.elsewhere;
  const quote = words?.quote ?? '';
  if (other && !another && (clause.removed || !clause.text.includes(quote)))
    return { clauseId: other.id, anchor: anchorOnQuote(other.text, 0, quote) };
  if (clause.removed) throw new ClauseIsRemoved();
  return { clauseId: clause.id, anchor: words ? anchorOnSelection(clause, words) : WHOLE_CLAUSE_ANCHOR };
}

/**
 * A selection made in an older revision is rebased on the current one: a comment is never refused because
 * somebody edited meanwhile.
 */
function anchorOnSelection(
  { text, revision, seenRevision, seenText }: CommentedClause,
  { start, end, quote }: SelectedWords,
): WordsAnchor {
  if (quote !== undefined) return anchorOnQuote(text, start, quote);
  const chosen = anchorOf(seenText!, start, end);
  if (!chosen) throw new InvalidInput([{ field: 'words', code: 'clause-text' }]);
  const { state, anchor } =
    revision === seenRevision
      ? { state: 'placed' as const, anchor: chosen }
      : rebaseAnchor({ state: 'placed', anchor: chosen }, seenText!, text);
  return { state, ...anchor };
}

/** A selection in a text that others are typing in: the occurrence of the quote nearest to where it was. */
function anchorOnQuote(text: string, start: number, quote: string): WordsAnchor {
  if (quote.trim() === '') throw new InvalidInput([{ field: 'words.quote', code: 'missing' }]);
  let nearest = -1;
  for (const at of occurrencesOf(text, quote))
    if (nearest < 0 || Math.abs(at - start) < Math.abs(nearest - start)) nearest = at;
  const anchor = nearest < 0 ? undefined : anchorOf(text, nearest, nearest + quote.length);
  return anchor
    ? { state: 'placed', ...anchor }
    : { state: 'orphan', start: 0, end: 0, quote, prefix: '', suffix: '' };
}
