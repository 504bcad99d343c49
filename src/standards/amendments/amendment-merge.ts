import { createHash } from 'node:crypto';
import type { AmendmentChange, TextFormat } from '@nbn/contracts';
import {
  joinPieces,
  mergeFormats,
  mergeWords,
  withoutReferenceWords,
  type FormattedText,
} from '@nbn/drafting';

/** A passage changed differently in the clause and in the amendment, with the text both started from. */
export interface WordConflict {
  readonly base: string;
  /** The amendment's. */
  readonly proposed: string;
  /** The clause's current text. */
  readonly current: string;
}

/** What an amendment was based on and what it proposes, words and form. */
export interface AmendmentWords {
  readonly change: AmendmentChange;
  readonly baseText: string;
  readonly baseFormats: readonly TextFormat[];
  readonly proposedText: string;
  readonly proposedFormats: readonly TextFormat[];
}

/** A clause with an amendment merged into it; `text` is null where the merge needs a decision. */
export interface AmendmentMerge {
  readonly text: string | null;
  /** How the words of `text`, or else of `wholeText`, look. */
  readonly formats: readonly TextFormat[];
  /**
   * The whole amendment in the current clause, the amendment's text where both conflict: the starting point of
   * a manual merge.
   */
  readonly wholeText: string;
  readonly conflicts: readonly WordConflict[];
}

const NO_WORDS: FormattedText = { text: '', formats: [] };

/**
 * Merges an amendment into the current clause word by word: what others changed meanwhile is kept. A new clause has
 * its own words alone, and one that is to be removed must say what it said.
 */
export function mergeAmendment(amendment: AmendmentWords, current: FormattedText): AmendmentMerge {
  if (amendment.change === 'removed') return mergeRemoval(amendment, current);
  const clause = amendment.change === 'added' ? NO_WORDS : current;
  const pieces = mergeWords(amendment.baseText, amendment.proposedText, clause.text);
  const conflicts = pieces.flatMap((piece) =>
    piece.kind === 'conflict' ? [{ base: piece.base, proposed: piece.mine, current: piece.theirs }] : [],
  );
  const wholeText = pieces.map((piece) => (piece.kind === 'agreed' ? piece.text : piece.mine)).join('');
  const text = conflicts.length === 0 ? joinPieces(pieces) : null;
  return { text, formats: mergedFormats(text ?? wholeText, amendment, clause), wholeText, conflicts };
}

function mergeRemoval({ baseText }: AmendmentWords, { text }: FormattedText): AmendmentMerge {
  const isSame = text === baseText;
  return {
    text: isSame ? '' : null,
    formats: [],
    wholeText: '',
    conflicts: isSame ? [] : [{ base: baseText, proposed: '', current: text }],
  };
}

/** How words look that were made of an amendment and the current clause, whoever put them together. */
export function mergedFormats(text: string, amendment: AmendmentWords, clause: FormattedText): TextFormat[] {
  return mergeFormats(
    text,
    { text: amendment.baseText, formats: amendment.baseFormats },
    { text: amendment.proposedText, formats: amendment.proposedFormats },
    clause,
  );
}

/** Whether two texts differ in white space only. */
export function isSameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
  return plain(one) === plain(other);
}

/** As the database writes a form into a fingerprint (`words_hash`). */
const formatKey = ({ kind, from, to, href }: TextFormat): string =>
  `\u001F${[kind, from, to, ...(href === undefined ? [] : [href])].join(' ')}`;

/**
 * Identifies the words and their form that an amendment was based on, or that were voted on; not by the numbers
 * that clauses have, where the words refer to them.
 */
export function hashOfText(text: string, formats: readonly TextFormat[] = []): string {
  const said = withoutReferenceWords({ text, formats });
  return createHash('sha256')
    .update(said.text + said.formats.map(formatKey).join(''))
    .digest('hex');
}
