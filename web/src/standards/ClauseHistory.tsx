import { Drawer, Text } from '@mantine/core';
import { equalFormats } from '@nbn/contracts';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { decisionsQuery } from '../decisions/queries.ts';
import { useFormat } from '../i18n/format.ts';
import { TextLink } from '../ui/links.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { clauseName, type NumberedClause } from './clause-name.ts';
import { TextDiff } from './TextDiff.tsx';
import classes from './Draft.module.css';
import { useDraft } from './draft-context.ts';
import { historyQuery } from './queries.ts';

/** Every revision of a clause, the newest first: who, when, and which words. */
export function ClauseHistory({ clause, onClose }: { clause: NumberedClause; onClose: () => void }) {
  const { t } = useTranslation('standards');
  const { t: shell } = useTranslation();
  const format = useFormat();
  const { standardId } = useDraft();
  const query = useQuery(historyQuery(standardId, clause.id, clause.revision));
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      title={t('history.title', { name: clauseName(t, clause) })}
      closeButtonProps={{ 'aria-label': shell('close') }}
    >
      <ClauseDecisions clauseId={clause.id} />
      <QueryBoundary query={query}>
        {({ items }) => (
          <ol className={classes.history} reversed>
            {items.map((revision, at) => {
              const former = items[at + 1];
              const before = former?.text ?? (revision.change === 'added' ? '' : revision.text);
              const formats = { before: former?.formats ?? revision.formats, after: revision.formats };
              const isSame = before === revision.text && equalFormats(formats.before, formats.after);
              return (
                <li key={revision.revision}>
                  <Text size="sm" fw={600}>
                    {t('history.by', { change: t(`history.${revision.change}`), name: revision.by.name })}
                  </Text>
                  <Text size="xs" c="dimmed">
                    {format.instant(revision.at)}
                  </Text>
                  {isSame ? (
                    <Text size="sm" c="dimmed">
                      {t('history.same')}
                    </Text>
                  ) : (
                    <TextDiff before={before} after={revision.text} formats={formats} kind={clause.kind} />
                  )}
                </li>
              );
            })}
          </ol>
        )}
      </QueryBoundary>
    </Drawer>
  );
}

/** The decisions that name the clause, the latest first. */
function ClauseDecisions({ clauseId }: { clauseId: string }) {
  const { t } = useTranslation('standards');
  const { data } = useInfiniteQuery(decisionsQuery({ clause: clauseId }));
  const decisions = data?.pages.flatMap(({ items }) => items) ?? [];
  if (decisions.length === 0) return null;
  return (
    <section aria-label={t('history.decisions')}>
      <Text size="sm" fw={600}>
        {t('history.decisions')}
      </Text>
      <ul className={classes.decided}>
        {decisions.map(({ id, reference, text }) => (
          <li key={id}>
            <TextLink to="/meetings/decisions/$decisionId" params={{ decisionId: id }} size="sm">
              {reference}
            </TextLink>{' '}
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
