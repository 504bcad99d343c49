import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/Page.tsx';
import { AnswersByDate } from './AnswersByDate.tsx';
import { AnswersTable } from './AnswersTable.tsx';
import type { AnswersProps } from './voter-answers.ts';

/**
 * What everyone said: for those to whom the list of those invited is open. A line a seat where there is room
 * for a table, a date at a time on a phone.
 */
export function AnswersMatrix(props: AnswersProps) {
  const { t } = useTranslation('polls');
  const [shown, setShown] = useState(false);
  const isNarrow = useMediaQuery('(max-width: 36em)', false);
  const Answers = isNarrow ? AnswersByDate : AnswersTable;
  return (
    <Section
      title={t('matrix.title')}
      aside={
        <Button size="compact-sm" variant="subtle" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {t(shown ? 'matrix.hide' : 'matrix.show')}
        </Button>
      }
    >
      {shown && <Answers {...props} />}
    </Section>
  );
}
