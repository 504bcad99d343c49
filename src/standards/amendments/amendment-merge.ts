import { createHash } from 'node:crypto';
import { joinPieces, mergeWords } from '@nbn/drafting';

/** A passage changed differently in the clause and in the amendment, with the text both started from. */
export interface WordConflict {
  readonly base: string;
  /** The amendment's. */
  readonly proposed: string;
  /** The clause's current text. */
  readonly current: string;
}

/** A clause with an amendment merged into it; `text` is null where the merge needs a decision. */
export interface AmendmentMerge {
  readonly text: string | null;
  /**
   * The whole amendment in the current clause, the amendment's text where both conflict: the starting point of
   * a manual merge.
   */
  readonly wholeText: string;
  readonly conflicts: readonly WordConflict[];
}

/** Merges an amendment into the current clause word by word: what others changed meanwhile is kept. */
export function mergeAmendment(baseText: string, proposedText: string, clauseText: string): AmendmentMerge {
  const pieces = mergeWords(baseText, proposedText, clauseText);
  const conflicts = pieces.flatMap((piece) =>
    piece.kind === 'conflict' ? [{ base: piece.base, proposed: piece.mine, current: piece.theirs }] : [],
  );
  const wholeText = pieces.map((piece) => (piece.kind === 'agreed' ? piece.text : piece.mine)).join('');
  return { text: conflicts.length === 0 ? joinPieces(pieces) : null, wholeText, conflicts };
}

/** Whether two texts differ in white space only. */
export function isSameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
  return plain(one) === plain(other);
}

/** Identifies the text that an amendment was based on, or that was voted on. */
export const hashOfText = (text: string): string => createHash('sha256').update(text).digest('hex');
