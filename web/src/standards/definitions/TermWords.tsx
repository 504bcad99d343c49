import classes from './Definitions.module.css';
import { termPieces, type TermRange } from './term-ranges.ts';

interface TermWordsProps {
  /** A part of a text, and where it begins in it. */
  text: string;
  from: number;
  terms: readonly TermRange[];
}

/** Words of a text with the defined terms among them underlined; exactly its text. */
export function TermWords({ text, from, terms }: TermWordsProps) {
  if (terms.length === 0) return text;
  return termPieces(text, from, terms).map((piece, at) =>
    piece.definition === null ? (
      piece.text
    ) : (
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- its definition is shown on focus
      <span key={at} className={classes.term} data-term={piece.definition} tabIndex={0}>
        {piece.text}
      </span>
    ),
  );
}
