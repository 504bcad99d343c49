import type { ClauseKind, TextFormat } from '@nbn/contracts';
import { cellsOf } from '@nbn/drafting';
import { FormattedWords } from './FormattedWords.tsx';
import { RowCells } from './RowCells.tsx';

interface ClauseWordsProps {
  kind: ClauseKind;
  text: string;
  formats?: readonly TextFormat[] | undefined;
  /** Of the paragraph, where it is one. */
  className?: string | undefined;
}

/** The words of a clause away from its text: a row of a table as its cells. */
export function ClauseWords({ kind, text, formats = [], className }: ClauseWordsProps) {
  if (kind === 'row')
    return (
      <RowCells
        cells={cellsOf({ text, formats }).map((cell, at) => (
          <FormattedWords key={at} {...cell} />
        ))}
      />
    );
  return (
    <p className={className}>
      <FormattedWords text={text} formats={formats} />
    </p>
  );
}
