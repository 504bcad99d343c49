import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { useFormat } from '../i18n/format.ts';
import { ListRow } from '../ui/Listing.tsx';
import { RowLink } from '../ui/links.tsx';
import { StateBadge } from '../ui/StateBadge.tsx';
import { TimeInZones } from '../ui/TimeInZones.tsx';
import type { PendingItem } from './pending-items.ts';
import { DutyRow } from './DutyRow.tsx';

type LinkedItem = Exclude<PendingItem, { kind: 'duty' }>;

/** One line of what waits for me. */
export function PendingItemRow({ duty }: { duty: PendingItem }) {
  return duty.kind === 'duty' ? <DutyRow duty={duty.duty} /> : <LinkedRow item={duty} />;
}

function LinkedRow({ item }: { item: LinkedItem }) {
  const { facts, aside } = usePendingFacts(item);
  return <ListRow waits title={<PendingLink item={item} />} facts={facts} aside={aside} />;
}

/** To where it is done. */
function PendingLink({ item }: { item: LinkedItem }) {
  const { country } = useSession().member;
  switch (item.kind) {
    case 'ballot':
      return (
        <RowLink to="/priorities/ballots/$ballotId" params={{ ballotId: item.ballot.id }}>
          {item.ballot.question}
        </RowLink>
      );
    case 'poll':
      return (
        <RowLink to="/meetings/$id" params={{ id: item.poll.id }}>
          {item.poll.title}
        </RowLink>
      );
    case 'answer':
      return (
        <RowLink to="/meetings/$id" params={{ id: item.meeting.id }}>
          {item.meeting.title}
        </RowLink>
      );
    case 'consultation':
      return (
        <RowLink
          to="/standards/$standardId/consultation"
          params={{ standardId: item.round.standardId }}
          search={{ round: item.round.roundId }}
        >
          {item.round.title}
        </RowLink>
      );
    case 'consensus':
      return (
        <RowLink
          to="/standards/$standardId/consensus/$processId"
          params={{ standardId: item.rating.standardId, processId: item.rating.processId }}
        >
          {item.rating.title}
        </RowLink>
      );
    case 'review':
      return (
        <RowLink
          to="/standards/$standardId/adoption/$country"
          params={{ standardId: item.review.standardId, country: country ?? '' }}
        >
          {item.review.title}
        </RowLink>
      );
    case 'call':
      return (
        <RowLink to="/priorities/$periodId/propose" params={{ periodId: item.call.periodId }}>
          {item.call.title}
        </RowLink>
      );
    case 'question':
      return (
        <RowLink to="/library/questions/$id" params={{ id: item.question.id }}>
          {item.question.title}
        </RowLink>
      );
    case 'plan':
      return (
        <RowLink to="/network/plans/lines/$lineId" params={{ lineId: item.line.id }}>
          {item.line.action}
        </RowLink>
      );
    case 'recommendation': {
      const { id, source, number } = item.recommendation;
      return (
        <RowLink to="/network/recommendations/$recommendationId" params={{ recommendationId: id }}>
          {`${source}, ${number}`}
        </RowLink>
      );
    }
    case 'reading':
      return (
        <RowLink to="/library/$id" params={{ id: item.reading.documentId }} search={{}}>
          {item.reading.title}
        </RowLink>
      );
  }
}

interface PendingFacts {
  readonly facts: readonly ReactNode[];
  readonly aside?: ReactNode;
}

/** What is to be done, and by when. */
function usePendingFacts(item: LinkedItem): PendingFacts {
  const { t } = useTranslation('home');
  const format = useFormat();
  const by = (instant: string) => t('waits.by', { time: format.shortInstant(instant) });
  const shortDay = (day: string) => format.shortDay(noonOfDay(day), 'UTC');
  const due = (day: string) => t('duties.due', { day: shortDay(day) });
  switch (item.kind) {
    case 'ballot': {
      const { closesAt } = item.ballot;
      return { facts: [t('waits.vote'), by(closesAt)], aside: format.fromNow(closesAt) };
    }
    case 'poll': {
      const { answerBy } = item.poll;
      return { facts: [t('waits.poll'), by(answerBy)], aside: format.fromNow(answerBy) };
    }
    case 'answer': {
      const { startsAt, timeZone } = item.meeting;
      return {
        facts: [t('waits.answer'), <TimeInZones key="at" from={startsAt} hostZone={timeZone} brief />],
        aside: format.fromNow(startsAt),
      };
    }
    case 'consultation': {
      const { until, overdue } = item.round;
      return {
        facts: [t('waits.consultation'), by(until)],
        aside: overdue ? <OverdueBadge /> : format.fromNow(until),
      };
    }
    case 'consensus': {
      const { until, missing, round } = item.rating;
      return {
        facts: [t('waits.consensus', { count: missing, round }), by(until)],
        aside: format.fromNow(until),
      };
    }
    case 'review': {
      const { records, day, overdue } = item.review;
      return { facts: [t('waits.review', { count: records }), due(day)], aside: overdue && <OverdueBadge /> };
    }
    case 'call':
      return { facts: [t('waits.call'), t('waits.begins', { day: shortDay(item.call.day) })] };
    case 'question': {
      const { askedAt, unanswered } = item.question;
      return {
        facts: [
          t(unanswered ? 'waits.questionUnanswered' : 'waits.question'),
          t('waits.asked', { day: format.shortDay(askedAt) }),
        ],
      };
    }
    case 'plan': {
      const { area, day, overdue } = item.line;
      return { facts: [t('waits.planLine'), area, due(day)], aside: overdue && <OverdueBadge /> };
    }
    case 'recommendation': {
      const { instrument, day, overdue } = item.recommendation;
      return {
        facts: [t('waits.recommendation'), instrument, due(day)],
        aside: overdue && <OverdueBadge />,
      };
    }
    case 'reading': {
      const { version, day, overdue } = item.reading;
      return { facts: [t('waits.reading', { version }), due(day)], aside: overdue && <OverdueBadge /> };
    }
  }
}

/** Noon of a day, which is the same day everywhere. */
const noonOfDay = (day: string): string => `${day}T12:00:00Z`;

function OverdueBadge() {
  const { t } = useTranslation('home');
  return <StateBadge tone="waits">{t('duties.overdue')}</StateBadge>;
}
