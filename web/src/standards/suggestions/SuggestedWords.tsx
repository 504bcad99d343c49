import { VisuallyHidden } from '@mantine/core';
import type { ClauseKind } from '@nbn/contracts';
import { changedCells, diffClause, type FormattedChange } from '@nbn/drafting';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AmendmentLine } from '../amendments/queries.ts';
import { RowCells } from '../RowCells.tsx';
import { TextRun } from '../TextRun.tsx';
import classes from './Suggestions.module.css';

interface SuggestedWordsProps {
  amendment: Pick<AmendmentLine, 'baseText' | 'baseFormats' | 'proposedText' | 'proposedFormats'>;
  kind: ClauseKind;
}

/** A clause with what is suggested in it: words that go and words that come, each said aloud too. */
export function SuggestedWords({
  amendment: { baseText, baseFormats, proposedText, proposedFormats },
  kind: clauseKind,
}: SuggestedWordsProps) {
  const { t } = useTranslation('suggestions');
  const changes = useMemo(
    () =>
      diffClause(
        clauseKind,
        { text: baseText, formats: baseFormats },
        { text: proposedText, formats: proposedFormats },
      ),
    [clauseKind, baseText, baseFormats, proposedText, proposedFormats],
  );
  const runsOf = (all: readonly FormattedChange[]) =>
    all.map(({ kind, text, formats }, at) => (
      <span key={at}>
        {kind !== 'same' && (
          <VisuallyHidden data-aloud>
            {t(kind === 'removed' ? 'aloud.removed' : 'aloud.inserted')}{' '}
          </VisuallyHidden>
        )}
        <TextRun kind={kind} text={text} formats={formats} />
        {kind !== 'same' && <VisuallyHidden data-aloud> {t('aloud.end')}</VisuallyHidden>}
      </span>
    ));
  if (clauseKind === 'row')
    return (
      <div className={classes.words}>
        <RowCells cells={changedCells(changes).map(runsOf)} />
      </div>
    );
  return (
    <p className={classes.words} data-kind={clauseKind} data-suggested-words>
      {runsOf(changes)}
    </p>
  );
}
