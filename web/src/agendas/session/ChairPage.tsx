import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../ui/links.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { PageSkeleton } from '../../ui/PageSkeleton.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { agendaQuery } from '../queries.ts';
import { nextItemTitle } from './next-item.ts';
import { ItemClock } from './ItemClock.tsx';
import {
  meetingSessionQuery,
  useMeetingSessionMutations,
  type MeetingSession,
  type MeetingSessionMutations,
} from './queries.ts';
import classes from './Room.module.css';
import { useMeetingSessionRoom } from './use-meeting-session-room.ts';
import { useSessionAnnouncements } from './session-announcements.ts';
import { SessionQuorum } from './SessionQuorum.tsx';
import { SpeakersList } from './SpeakersList.tsx';

/** The chair's view: what is dealt with, how long it may still take, what comes next, and who speaks. */
export function ChairPage() {
  const { id = '' } = useParams({ strict: false });
  useMeetingSessionRoom(id);
  return (
    <QueryBoundary query={useQuery(meetingSessionQuery(id))} skeleton={<PageSkeleton />}>
      {(session) => <ChairContent session={session} />}
    </QueryBoundary>
  );
}

function ChairContent({ session }: { session: MeetingSession }) {
  const { t } = useTranslation('session');
  const mutations = useMeetingSessionMutations(session.meetingId);
  useSessionAnnouncements(session);
  const { step, giveFloor, endTurn } = mutations;
  const problem = [step, giveFloor, endTurn].find(({ error }) => error)?.error;
  const params = { id: session.meetingId };
  return (
    <Page
      title={session.title}
      within={t('chair.title')}
      trail={
        <>
          <TextLink to="/meetings/$id/session" params={params}>
            {t('chair.session')}
          </TextLink>{' '}
          ·{' '}
          <TextLink to="/meetings/$id/projector" params={params}>
            {t('projector.title')}
          </TextLink>
        </>
      }
    >
      {session.can.chair ? (
        <>
          <ProblemNotice problem={problem} />
          <ChairItem session={session} mutations={mutations} />
          <SessionQuorum session={session} />
          <SpeakersList session={session} mutations={mutations} />
        </>
      ) : (
        <Notice kind="note" title={t('chair.closed.title')}>
          {t('chair.closed.text')}
        </Notice>
      )}
    </Page>
  );
}

interface ChairItemProps {
  session: MeetingSession;
  mutations: MeetingSessionMutations;
}

function ChairItem({ session, mutations: { step } }: ChairItemProps) {
  const { t } = useTranslation('session');
  const { data: agenda } = useQuery(agendaQuery(session.meetingId));
  const { current } = session;
  const next = agenda && nextItemTitle(agenda, current);
  const goTo = (to: 'next' | 'previous' | 'none') => step.mutate({ to });
  return (
    <Section title={t('now.title')}>
      <div className={classes.panel}>
        <p className={classes.item}>{current ? (current.title ?? t('now.closed')) : t('now.nothing')}</p>
        {current?.beganAt && current.minutes !== null && (
          <ItemClock
            key={current.beganAt}
            beganAt={current.beganAt}
            now={session.now}
            seconds={current.seconds ?? 0}
            minutes={current.minutes}
            aheadMs={session.aheadMs}
          />
        )}
        {next !== undefined && (
          <p className={classes.next}>{next === null ? t('next.none') : t('next.is', { title: next })}</p>
        )}
      </div>
      <div className={classes.acts}>
        <Button size="lg" loading={step.isPending} onClick={() => goTo('next')}>
          {t(current ? 'now.next' : 'now.begin')}
        </Button>
        {current && (
          <Button size="lg" variant="default" onClick={() => goTo('previous')}>
            {t('now.previous')}
          </Button>
        )}
        {current && (
          <Button size="lg" variant="default" onClick={() => goTo('none')}>
            {t('now.end')}
          </Button>
        )}
      </div>
    </Section>
  );
}
