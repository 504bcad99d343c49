import type { TextFormat } from '@nbn/contracts';
import type { Piece } from './blocks.ts';
import { cutView, isKeptWhenRejected, trimView, viewOf } from './pieces.ts';

/** A clause as one author of tracked changes wants it. */
export interface TextProposal {
  readonly author: string;
  /** When the first of the changes was made, where the source says it; ISO 8601. */
  readonly at: string | null;
  readonly text: string;
  /** How its words look, piece by piece: what touches is not put together. */
  readonly formats: readonly TextFormat[];
}

/**
 * What each author's changes alone would make of a paragraph.
 * @param base the clause that was made of it, without the number that was cut off.
 */
export function proposalsOf(pieces: readonly Piece[], base: string): TextProposal[] {
  const changes = pieces.flatMap((piece) => ('text' in piece && piece.change ? [piece.change] : []));
  const authors = [...new Set(changes.map(({ author }) => author))];
  const whole = trimView(viewOf(pieces, isKeptWhenRejected)).text;
  const cut = whole.length - base.length;
  return authors.flatMap((author) => {
    const wanted = trimView(
      viewOf(pieces, (change) =>
        change.author === author ? change.kind === 'inserted' : change.kind === 'deleted',
      ),
    );
    const { text, formats } = wanted.text.startsWith(whole.slice(0, cut))
      ? trimView(cutView(wanted, wanted.text, cut, wanted.text.length))
      : wanted;
    const at =
      changes
        .filter((change) => change.author === author && change.at !== null)
        .map((change) => change.at!)
        .toSorted()[0] ?? null;
    return text === base ? [] : [{ author, at, text, formats }];
  });
}
