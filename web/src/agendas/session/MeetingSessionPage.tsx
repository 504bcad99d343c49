import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../ui/links.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageSkeleton } from '../../ui/PageSkeleton.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { SessionBallots } from './SessionBallots.tsx';
import { CurrentItem } from './CurrentItem.tsx';
import { SessionQuorum } from './SessionQuorum.tsx';
import {
  meetingSessionQuery,
  useMeetingSessionMutations,
  type MeetingSession,
  type MeetingSessionMutations,
} from './queries.ts';
import { ShownClause } from './ShownClause.tsx';
import { SpeakersList } from './SpeakersList.tsx';
import { useMeetingSessionRoom } from './use-meeting-session-room.ts';
import { useSessionAnnouncements } from './session-announcements.ts';
import { AgendaProgress } from './AgendaProgress.tsx';
import { CheckedInMembers } from './CheckedInMembers.tsx';

/**
 * A meeting in session, for those who lead it and those who follow: what is dealt with, who speaks, who is
 * there. The same for all at once.
 */
export function MeetingSessionPage() {
  const { id = '' } = useParams({ strict: false });
  useMeetingSessionRoom(id);
  return (
    <QueryBoundary query={useQuery(meetingSessionQuery(id))} skeleton={<PageSkeleton />}>
      {(session) => <MeetingSessionContent session={session} />}
    </QueryBoundary>
  );
}

function MeetingSessionContent({ session }: { session: MeetingSession }) {
  const { t } = useTranslation('session');
  const mutations = useMeetingSessionMutations(session.meetingId);
  useSessionAnnouncements(session);
  const problem = [
    mutations.step,
    mutations.checkIn,
    mutations.checkOut,
    mutations.requestFloor,
    mutations.withdrawFloorRequest,
    mutations.giveFloor,
    mutations.endTurn,
    mutations.showClause,
  ].find(({ error }) => error)?.error;
  return (
    <Page
      title={session.title}
      within={t(session.state === 'in-session' ? 'live' : 'notLive')}
      trail={
        <>
          <TextLink to="/meetings/$id" params={{ id: session.meetingId }}>
            {t('back')}
          </TextLink>
          {session.can.chair && (
            <>
              {' '}
              ·{' '}
              <TextLink to="/meetings/$id/chair" params={{ id: session.meetingId }}>
                {t('chair.title')}
              </TextLink>
            </>
          )}
          {session.state === 'in-session' && (
            <>
              {' '}
              ·{' '}
              <TextLink to="/meetings/$id/projector" params={{ id: session.meetingId }}>
                {t('projector.title')}
              </TextLink>
            </>
          )}
        </>
      }
      facts={
        <StateBadge tone={session.state === 'in-session' ? 'active' : 'quiet'}>
          {t(session.state === 'in-session' ? 'live' : 'notLive')}
        </StateBadge>
      }
      action={session.state === 'in-session' && <CheckInNotice session={session} mutations={mutations} />}
    >
      {session.state !== 'in-session' && (
        <Notice kind="note" title={t(session.state === 'held' ? 'over.title' : 'before.title')}>
          {t(session.state === 'held' ? 'over.text' : 'before.text')}
        </Notice>
      )}
      <ProblemNotice problem={problem} />
      <CurrentItem session={session} mutations={mutations} />
      <SessionQuorum session={session} />
      <SpeakersList session={session} mutations={mutations} />
      <ShownClause session={session} mutations={mutations} />
      <SessionBallots session={session} mutations={mutations} />
      <AgendaProgress session={session} mutations={mutations} />
      <CheckedInMembers session={session} mutations={mutations} />
    </Page>
  );
}

/** The one thing that is asked of everybody who comes. */
function CheckInNotice({
  session: { me },
  mutations: { checkIn },
}: {
  session: MeetingSession;
  mutations: MeetingSessionMutations;
}) {
  const { t } = useTranslation('session');
  if (me.here || !me.mayCome) return null;
  return (
    <Button loading={checkIn.isPending} onClick={() => checkIn.mutate(null)}>
      {t('here.come')}
    </Button>
  );
}
