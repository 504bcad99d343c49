import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoom } from '../../live/hooks.ts';
import { standardQuery } from '../../standards/queries.ts';
import { TextLink } from '../../ui/links.tsx';
import { Section } from '../../ui/Page.tsx';
import { ChooseClauseDialog } from './ChooseClauseDialog.tsx';
import type { MeetingSession, MeetingSessionMutations } from './queries.ts';
import classes from './MeetingSession.module.css';

/** The clause that the chair shows: loaded from its standard, which says who may see it. */
export function ShownClause({
  session,
  mutations,
}: {
  session: MeetingSession;
  mutations: MeetingSessionMutations;
}) {
  const { t } = useTranslation('session');
  const [choosing, setChoosing] = useState(false);
  const { current, can } = session;
  const shown = current?.shown ?? null;
  if (!current || (!shown && !can.chair) || !current.itemId) return null;
  return (
    <Section
      title={t('clause.title')}
      aside={
        can.chair && (
          <Group gap={4} wrap="nowrap">
            <Button size="compact-sm" variant="light" onClick={() => setChoosing(true)}>
              {t(shown ? 'clause.other' : 'clause.show')}
            </Button>
            {shown && (
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                onClick={() => mutations.showClause.mutate({ standardId: null, clauseId: null })}
              >
                {t('clause.away')}
              </Button>
            )}
          </Group>
        )
      }
    >
      {shown ? (
        <ClauseText {...shown} />
      ) : (
        <Text size="sm" c="dimmed">
          {t('clause.none')}
        </Text>
      )}
      {choosing && <ChooseClauseDialog mutations={mutations} onClose={() => setChoosing(false)} />}
    </Section>
  );
}

function ClauseText({ standardId, clauseId }: { standardId: string; clauseId: string }) {
  const { t } = useTranslation('session');
  const standard = useQuery({ ...standardQuery(standardId), retry: false });
  const refetch = () => void standard.refetch();
  useRoom(standard.isSuccess ? `standard:${standardId}` : null, { onEvent: refetch, onReset: refetch });
  const clause = standard.data?.clauses.find(({ id }) => id === clauseId);
  if (standard.isPending)
    return (
      <Text size="sm" c="dimmed" aria-busy="true">
        {t('clause.loading')}
      </Text>
    );
  if (!standard.data || !clause)
    return (
      <Text size="sm" c="dimmed">
        {t('clause.notYours')}
      </Text>
    );
  return (
    <figure className={classes.clause}>
      <blockquote className="prose">{clause.text}</blockquote>
      <figcaption>
        <TextLink to="/standards/$standardId" params={{ standardId }} size="sm">
          {standard.data.title}
        </TextLink>
      </figcaption>
    </figure>
  );
}
