import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/Page.tsx';
import { formatDuration, useElapsedSeconds } from './elapsed-time.ts';
import type { MeetingSession, MeetingSessionMutations } from './queries.ts';
import classes from './MeetingSession.module.css';

/** What is dealt with now, and since when; the chair goes on from here. */
export function CurrentItem({
  session,
  mutations,
}: {
  session: MeetingSession;
  mutations: MeetingSessionMutations;
}) {
  const { t } = useTranslation(['session', 'agendas']);
  const { current, can } = session;
  return (
    <Section title={t('now.title')}>
      <div className={classes.now} data-idle={current ? undefined : true}>
        <p className={classes.item}>{current ? (current.title ?? t('now.closed')) : t('now.nothing')}</p>
        {current?.beganAt && current.kind && current.minutes !== null && (
          <ItemTimer
            key={current.beganAt}
            before={(current.seconds ?? 0) - (Date.parse(session.now) - Date.parse(current.beganAt)) / 1000}
            beganAt={current.beganAt}
            minutes={current.minutes}
            aheadMs={session.aheadMs}
            kind={t(`agendas:kind.${current.kind}`)}
          />
        )}
        {current && !current.beganAt && (
          <Text size="sm" c="dimmed">
            {t('now.closedText')}
          </Text>
        )}
      </div>
      {can.chair && (
        <Group gap="xs" mt="sm">
          <Button
            loading={mutations.step.isPending && mutations.step.variables.to === 'next'}
            onClick={() => mutations.step.mutate({ to: 'next' })}
          >
            {t(current ? 'now.next' : 'now.begin')}
          </Button>
          {current && (
            <Button variant="default" onClick={() => mutations.step.mutate({ to: 'previous' })}>
              {t('now.previous')}
            </Button>
          )}
          {current && (
            <Button variant="default" onClick={() => mutations.step.mutate({ to: 'none' })}>
              {t('now.end')}
            </Button>
          )}
        </Group>
      )}
    </Section>
  );
}

interface ItemTimerProps {
  /** Seconds that it was dealt with earlier. */
  before: number;
  beganAt: string;
  minutes: number;
  aheadMs: number;
  kind: string;
}

/** How long so far, of how long; over time is said in words. */
function ItemTimer({ before, beganAt, minutes, aheadMs, kind }: ItemTimerProps) {
  const { t } = useTranslation('session');
  const seconds = Math.max(0, before) + useElapsedSeconds(beganAt, aheadMs);
  const over = Math.floor(seconds / 60) - minutes;
  return (
    <p className={classes.timer}>
      <span role="timer" aria-label={t('now.timer')}>
        {formatDuration(seconds)}
      </span>{' '}
      <span>
        {t('now.of', { count: minutes })} · {kind}
      </span>
      {over > 0 && <strong> {t('now.over', { count: over })}</strong>}
    </p>
  );
}
