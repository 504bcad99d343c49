import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { updateQuery } from '../api/query-client.ts';
import { useFormat } from '../i18n/format.ts';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { restoreClause } from './thread-requests.ts';
import classes from './Draft.module.css';
import { useDraft } from './draft-context.ts';
import { ClauseWords } from './ClauseWords.tsx';
import { withClause } from './draft-events.ts';
import { type Clause, type Standard, standardKey } from './queries.ts';
import { ClauseThreads } from './threads/ClauseThreads.tsx';
import type { ThreadsByClause } from './threads/threads-by-clause.ts';

/** Clauses that left the text: kept with their words and their threads, and brought back by a press. */
export function RemovedClauses({
  clauses,
  threads,
  open,
}: {
  clauses: readonly Clause[];
  threads: ThreadsByClause;
  open: string | null;
}) {
  const { t } = useTranslation('standards');
  const format = useFormat();
  const { standardId, abilities } = useDraft();
  const queries = useQueryClient();
  const restore = useMutation({
    mutationFn: (clauseId: string) => restoreClause(standardId, clauseId),
    onSuccess: (clause) => {
      updateQuery<Standard>(queries, standardKey(standardId), (old) => withClause(old, clause));
    },
  });
  const title = t('removed.title', { count: clauses.length });
  return (
    <details
      className={classes.removed}
      open={clauses.some(({ id }) => threads.of(id).some((thread) => thread.id === open)) || undefined}
    >
      <summary>{title}</summary>
      <ProblemNotice problem={restore.error} />
      <ul aria-label={title}>
        {clauses.map((clause) => (
          <li key={clause.id}>
            <ClauseWords
              kind={clause.kind}
              text={clause.text}
              formats={clause.formats}
              className={classes.gone}
            />
            <Group gap="sm">
              <Text size="xs" c="dimmed">
                {t('removed.by', {
                  name: clause.changedBy.name,
                  when: format.shortInstant(clause.changedAt),
                })}
              </Text>
              {abilities.edit && (
                <Button
                  size="xs"
                  variant="default"
                  loading={restore.isPending && restore.variables === clause.id}
                  onClick={() => restore.mutate(clause.id)}
                >
                  {t('removed.restore')}
                </Button>
              )}
            </Group>
            <ClauseThreads
              name={clause.text.slice(0, 40)}
              threads={threads.of(clause.id)}
              open={open}
              compose={null}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
