import { createHash } from 'node:crypto';
import { joinPieces, mergeWords } from '@nbn/drafting';

/** Words of a clause and of an amendment that contradict one another, with those that both came from. */
export interface WordConflict {
  readonly base: string;
  /** The amendment's. */
  readonly proposed: string;
  /** The clause's as it stands. */
  readonly current: string;
}

/** What a clause would say with an amendment in it; `text` is null where that is not for a machine to say. */
export interface AmendmentMerge {
  readonly text: string | null;
  /**
   * All of the amendment in the clause as it stands, its words where both contradict: what putting it
   * together by hand begins from.
   */
  readonly wholeText: string;
  readonly conflicts: readonly WordConflict[];
}

/** An amendment put into the clause as it stands now, word by word: what others changed meanwhile stays. */
export function mergeAmendment(baseText: string, proposedText: string, clauseText: string): AmendmentMerge {
  const pieces = mergeWords(baseText, proposedText, clauseText);
  const conflicts = pieces.flatMap((piece) =>
    piece.kind === 'conflict' ? [{ base: piece.base, proposed: piece.mine, current: piece.theirs }] : [],
  );
  const wholeText = pieces.map((piece) => (piece.kind === 'agreed' ? piece.text : piece.mine)).join('');
  return { text: conflicts.length === 0 ? joinPieces(pieces) : null, wholeText, conflicts };
}

/** Whether two texts differ in nothing but blanks. */
export function isSameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
  return plain(one) === plain(other);
}

/** By which a text is known that was begun from, or voted on. */
export const hashOfText = (text: string): string => createHash('sha256').update(text).digest('hex');
