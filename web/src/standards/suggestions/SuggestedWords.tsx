import { VisuallyHidden } from '@mantine/core';
import { diffFormatted } from '@nbn/drafting';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AmendmentLine } from '../amendments/queries.ts';
import { TextRun } from '../TextRun.tsx';
import classes from './Suggestions.module.css';

interface SuggestedWordsProps {
  amendment: Pick<AmendmentLine, 'baseText' | 'baseFormats' | 'proposedText' | 'proposedFormats'>;
  kind: string;
}

/** A clause with what is suggested in it: words that go and words that come, each said aloud too. */
export function SuggestedWords({
  amendment: { baseText, baseFormats, proposedText, proposedFormats },
  kind: clauseKind,
}: SuggestedWordsProps) {
  const { t } = useTranslation('suggestions');
  const changes = useMemo(
    () =>
      diffFormatted(
        { text: baseText, formats: baseFormats },
        { text: proposedText, formats: proposedFormats },
      ),
    [baseText, baseFormats, proposedText, proposedFormats],
  );
  return (
    <p className={classes.words} data-kind={clauseKind} data-suggested-words>
      {changes.map(({ kind, text, formats }, at) => (
        <span key={at}>
          {kind !== 'same' && (
            <VisuallyHidden data-aloud>
              {t(kind === 'removed' ? 'aloud.removed' : 'aloud.inserted')}{' '}
            </VisuallyHidden>
          )}
          <TextRun kind={kind} text={text} formats={formats} />
          {kind !== 'same' && <VisuallyHidden data-aloud> {t('aloud.end')}</VisuallyHidden>}
        </span>
      ))}
    </p>
  );
}
