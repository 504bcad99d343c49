import { Button, Group, Text } from '@mantine/core';
import { type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { useConnection } from '../../live/connection.ts';
import { useDraft } from '../draft-context.ts';
import type { ClauseWordsProps } from './clause-words.ts';
import { isChanged } from './changed-suggestions.ts';
import { NewClauseDialog } from './NewClauseDialog.tsx';
import { RowName } from './RowName.tsx';
import { SuggestedClause, SuggestedRemoval } from './SuggestedClauses.tsx';
import { SuggestedWords } from './SuggestedWords.tsx';
import { useSuggestionSession } from './suggestion-session.ts';
import { useRemoval } from './use-whole-clauses.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';
import classes from './Suggestions.module.css';

const SuggestionEditor = lazyPart(() => import('./SuggestionEditor.tsx'));

/**
 * A clause to suggest in: as it is read, with what the reader changed in it, or open to be written in; after it the
 * new clauses that the reader suggests there.
 */
export function SuggestClause(props: ClauseWordsProps) {
  const { clause, name } = props;
  const { added, removals } = useSuggestionSession();
  const [isAsking, setIsAsking] = useState(false);
  const removal = removals.get(clause.id);
  return (
    <>
      {removal ? (
        <SuggestedRemoval draft={removal} name={name} />
      ) : (
        <WordsToChange {...props} onNewClause={() => setIsAsking(true)} />
      )}
      {added.get(clause.id)?.map((draft) => (
        <SuggestedClause key={draft.id} draft={draft} name={name} />
      ))}
      {isAsking && <NewClauseDialog clause={clause} name={name} onClose={() => setIsAsking(false)} />}
    </>
  );
}

function WordsToChange({
  clause,
  name,
  children,
  onNewClause,
}: ClauseWordsProps & { children: ReactNode; onNewClause: () => void }) {
  const { t } = useTranslation('suggestions');
  const { open, drafts, opening, failed, openClause } = useSuggestionSession();
  const { offlineSince } = useConnection();
  const opened = open.get(clause.id);
  const draft = drafts.get(clause.id);
  const isOpening = opening === clause.id;
  const isUnderTable = children === null;
  const shown = draft && isChanged(draft) ? draft : null;
  const words = shown ? <SuggestedWords amendment={shown} kind={clause.kind} /> : children;
  if (opened)
    return (
      <Suspense fallback={<div aria-busy>{words}</div>}>
        {isUnderTable && <RowName>{name}</RowName>}
        <SuggestionEditor amendment={opened} name={name}>
          <ClauseActs clauseId={clause.id} name={name} onNewClause={onNewClause} />
        </SuggestionEditor>
      </Suspense>
    );
  if (isUnderTable && !shown && !isOpening && failed?.clauseId !== clause.id) return null;
  return (
    <div className={classes.clause} data-suggest-clause={clause.id} aria-busy={isOpening || undefined}>
      {isUnderTable && <RowName>{name}</RowName>}
      {words}
      {shown && shown.baseText !== clause.text && (
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

interface ClauseActsProps {
  clauseId: string;
  name: string;
  onNewClause: () => void;
}

/** What can be suggested beside other words, where a clause is open. */
function ClauseActs({ clauseId, name, onNewClause }: ClauseActsProps) {
  const { t } = useTranslation('suggestions');
  const { standardId } = useDraft();
  const { mutate, isPending, error } = useRemoval(standardId);
  return (
    <Group gap="xs">
      <Button size="xs" variant="default" onClick={onNewClause} aria-label={t('addAfter', { name })}>
        {t('add')}
      </Button>
      <Button
        size="xs"
        variant="default"
        // Whoever pressed it stays on it: a button that is disabled meanwhile would let the focus go, and the clause close.
        onClick={() => !isPending && mutate(clauseId)}
        aria-label={t('removeOf', { name })}
      >
        {t('remove')}
      </Button>
      <ProblemNotice problem={error} />
    </Group>
  );
}
