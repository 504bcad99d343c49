import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/Page.tsx';
import { ClosedItemPlaceholder } from '../ClosedItemNote.tsx';
import { agendaQuery } from '../queries.ts';
import { formatDuration } from './elapsed-time.ts';
import type { MeetingSession, MeetingSessionMutations } from './queries.ts';
import classes from './MeetingSession.module.css';

/**
 * All items: which were dealt with and for how long, which is now, which come; the chair can begin any of
 * them.
 */
export function AgendaProgress({
  session,
  mutations,
}: {
  session: MeetingSession;
  mutations: MeetingSessionMutations;
}) {
  const { t } = useTranslation('session');
  const { data: agenda } = useQuery(agendaQuery(session.meetingId));
  if (!agenda || (agenda.items.length === 0 && !agenda.closedAtEnd)) return null;
  const secondsOf = new Map(session.runs.map(({ itemId, seconds }) => [itemId, seconds]));
  return (
    <Section title={t('way.title')}>
      <ol className={classes.way} aria-label={t('way.title')}>
        {agenda.items.map(({ id, title, kind, minutes, closedBefore }) => {
          const now = session.current?.itemId === id;
          const seconds = secondsOf.get(id);
          return (
            <li
              key={id}
              aria-current={now ? 'step' : undefined}
              data-section={kind === 'section' || undefined}
            >
              {closedBefore && <ClosedItemPlaceholder />}
              <div className={classes.wayLine}>
                <span className={classes.who}>
                  {title}
                  {kind !== 'section' && (
                    <small>
                      {[
                        now && t('way.now'),
                        t('way.planned', { count: minutes }),
                        !now && seconds !== undefined && t('way.took', { time: formatDuration(seconds) }),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </small>
                  )}
                </span>
                {session.can.chair && kind !== 'section' && !now && (
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={t('way.beginOne', { title })}
                    onClick={() => mutations.step.mutate({ to: 'item', itemId: id })}
                  >
                    {t('way.begin')}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {agenda.closedAtEnd && <ClosedItemPlaceholder />}
    </Section>
  );
}
