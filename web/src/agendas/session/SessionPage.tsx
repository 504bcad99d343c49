import { Button } from '@mantine/core';
import type { AgendaLiveEvents } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRoom } from '../../live/hooks.ts';
import { TextLink } from '../../ui/links.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageSkeleton } from '../../ui/PageSkeleton.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { useRefetchAgenda } from '../queries.ts';
import { BallotsHere } from './BallotsHere.tsx';
import { Current } from './Current.tsx';
import { QuorumHere } from './QuorumHere.tsx';
import {
  sessionQuery,
  useRefetchSession,
  useSessionActs,
  type Session,
  type SessionActs,
} from './queries.ts';
import { ShownClause } from './ShownClause.tsx';
import { SpeakersList } from './SpeakersList.tsx';
import { useTidings } from './tidings.ts';
import { WayThrough } from './WayThrough.tsx';
import { WhoIsHere } from './WhoIsHere.tsx';

/**
 * A meeting in session, for those who lead it and those who follow: what is dealt with, who speaks, who is
 * there. The same for all at once.
 */
export function SessionPage() {
  const { id = '' } = useParams({ strict: false });
  const refetch = useRefetchSession(id);
  const refetchAgenda = useRefetchAgenda(id);
  const both = () => {
    refetch();
    refetchAgenda();
  };
  useRoom<AgendaLiveEvents>(`meeting:${id}`, {
    onEvent: (event) => (event.type === 'session-changed' ? refetch() : both()),
    onReset: both,
    onAccessLost: both,
  });
  return (
    <QueryBoundary query={useQuery(sessionQuery(id))} skeleton={<PageSkeleton />}>
      {(session) => <Whole session={session} />}
    </QueryBoundary>
  );
}

function Whole({ session }: { session: Session }) {
  const { t } = useTranslation('session');
  const acts = useSessionActs(session.meetingId);
  useTidings(session);
  const problem = [
    acts.step,
    acts.come,
    acts.leave,
    acts.ask,
    acts.takeBack,
    acts.floor,
    acts.endTurn,
    acts.show,
  ].find(({ error }) => error)?.error;
  return (
    <Page
      title={session.title}
      within={t(session.state === 'in-session' ? 'live' : 'notLive')}
      trail={
        <TextLink to="/meetings/$id" params={{ id: session.meetingId }}>
          {t('back')}
        </TextLink>
      }
      facts={
        <StateBadge tone={session.state === 'in-session' ? 'active' : 'quiet'}>
          {t(session.state === 'in-session' ? 'live' : 'notLive')}
        </StateBadge>
      }
      action={session.state === 'in-session' && <Here session={session} acts={acts} />}
    >
      {session.state !== 'in-session' && (
        <Notice kind="note" title={t(session.state === 'held' ? 'over.title' : 'before.title')}>
          {t(session.state === 'held' ? 'over.text' : 'before.text')}
        </Notice>
      )}
      <ProblemNotice problem={problem} />
      <Current session={session} acts={acts} />
      <QuorumHere session={session} />
      <SpeakersList session={session} acts={acts} />
      <ShownClause session={session} acts={acts} />
      <BallotsHere session={session} acts={acts} />
      <WayThrough session={session} acts={acts} />
      <WhoIsHere session={session} acts={acts} />
    </Page>
  );
}

/** The one thing that is asked of everybody who comes. */
function Here({ session: { me }, acts: { come } }: { session: Session; acts: SessionActs }) {
  const { t } = useTranslation('session');
  if (me.here || !me.mayCome) return null;
  return (
    <Button loading={come.isPending} onClick={() => come.mutate(null)}>
      {t('here.come')}
    </Button>
  );
}
