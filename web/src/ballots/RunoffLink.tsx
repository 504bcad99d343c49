import { isDecided } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { agendaQuery } from '../agendas/queries.ts';
import { useHasPermission } from '../api/session.ts';
import { LinkButton } from '../ui/links.tsx';
import type { Ballot } from './queries.ts';
import { tieOf } from './voting-types.ts';

/**
 * After a tie that stands: the way to ask about the tied options again, for those who may put a ballot on the
 * thing.
 */
export function RunoffLink({ ballot }: { ballot: Ballot }) {
  const isOpenTie =
    isDecided(ballot.phase) &&
    ballot.outcome === 'tied' &&
    !ballot.tieSettled &&
    ballot.tieDueAt === null &&
    ballot.followedBy === null;
  const mayPut = useHasPermission('ballots:manage');
  if (!isOpenTie) return null;
  if (ballot.subject.kind === 'agenda-item') return <AgendaItemRunoffLink ballot={ballot} />;
  return mayPut ? <SubjectRunoffLink ballot={ballot} /> : null;
}

/** The secretariat asks again where it asked before. */
function SubjectRunoffLink({ ballot: { id, subject, strawPoll, ...ballot } }: { ballot: Ballot }) {
  const { t } = useTranslation('ballots');
  const label = t('result.runoff');
  if (subject.kind === 'question')
    return (
      <div>
        <LinkButton to="/priorities/ballots/new" search={{ follows: id }} variant="default">
          {label}
        </LinkButton>
      </div>
    );
  if (subject.kind === 'priority-period' && !strawPoll) {
    return (
      <div>
        <LinkButton to="/priorities/$periodId/ballot" params={{ periodId: subject.id }} variant="default">
          {label}
        </LinkButton>
      </div>
    );
  }
  const standardId = /^\/standards\/([0-9a-f-]{36})\//.exec(subject.path ?? '')?.[1];
  const amendmentId = tieOf(ballot).tied.find((option) => option !== ballot.rules.defaultOption);
  if (subject.kind !== 'amendment' || !standardId || !amendmentId) return null;
  return (
    <div>
      <LinkButton
        to="/standards/$standardId/amendments/$amendmentId/ballot"
        params={{ standardId, amendmentId }}
        search={{ follows: id }}
        variant="default"
      >
        {label}
      </LinkButton>
    </div>
  );
}

/** Whoever arranges the meeting asks again, as long as it is not over. */
function AgendaItemRunoffLink({ ballot: { id, subject } }: { ballot: Ballot }) {
  const { t } = useTranslation('ballots');
  const meetingId = /^\/meetings\/([0-9a-f-]{36})$/.exec(subject.path ?? '')?.[1];
  const { data: agenda } = useQuery({ ...agendaQuery(meetingId ?? ''), enabled: meetingId !== undefined });
  const asks =
    agenda?.can.arrange === true &&
    (agenda.state === 'scheduled' || agenda.state === 'in-session') &&
    agenda.items.some((item) => item.id === subject.id);
  if (!meetingId || !asks) return null;
  return (
    <div>
      <LinkButton
        to="/meetings/$id/items/$itemId/ballot"
        params={{ id: meetingId, itemId: subject.id }}
        search={{ follows: id }}
        variant="default"
      >
        {t('result.runoff')}
      </LinkButton>
    </div>
  );
}
