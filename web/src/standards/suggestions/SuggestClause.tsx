import { Button, Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { useConnection } from '../../live/connection.ts';
import type { ClauseWordsProps } from './clause-words.ts';
import { isChanged } from './changed-suggestions.ts';
import { SuggestedWords } from './SuggestedWords.tsx';
import { useSuggestionSession } from './suggestion-session.ts';
import classes from './Suggestions.module.css';

const SuggestionEditor = lazy(() => import('./SuggestionEditor.tsx'));

/** A clause to suggest in: as it is read, with what the reader changed in it, or open to be written in. */
export function SuggestClause({ clause, name, children }: ClauseWordsProps) {
  const { t } = useTranslation('suggestions');
  const { open, drafts, opening, failed, openClause } = useSuggestionSession();
  const { offlineSince } = useConnection();
  const opened = open.get(clause.id);
  const draft = drafts.get(clause.id);
  const isOpening = opening === clause.id;
  const words =
    draft && isChanged(draft) ? <SuggestedWords amendment={draft} kind={clause.kind} /> : children;
  if (opened)
    return (
      <Suspense fallback={<div aria-busy>{words}</div>}>
        <SuggestionEditor amendment={opened} name={name} />
      </Suspense>
    );
  return (
    <div className={classes.clause} data-suggest-clause={clause.id} aria-busy={isOpening || undefined}>
      {words}
      {draft && isChanged(draft) && draft.baseText !== clause.text && (
        <Text size="sm" c="dimmed">
          {t('moved')}
        </Text>
      )}
      {isOpening && offlineSince !== null && <Text size="sm">{t('opensLater')}</Text>}
      {failed?.clauseId === clause.id && (
        <>
          <ProblemNotice problem={failed.error} />
          <Button size="xs" variant="default" onClick={() => openClause(clause.id, 0)}>
            {t('again')}
          </Button>
        </>
      )}
    </div>
  );
}
