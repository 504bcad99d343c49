import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { useFormat } from '../i18n/format.ts';
import { ListRow } from '../ui/Listing.tsx';
import { RowLink } from '../ui/links.tsx';
import { StateBadge } from '../ui/StateBadge.tsx';
import { TimeInZones } from '../ui/TimeInZones.tsx';
import type { PendingItem } from './pending-items.ts';
import { DutyRow } from './DutyRow.tsx';

type ItemOfKind<Kind extends PendingItem['kind']> = Extract<PendingItem, { kind: Kind }>;

/** One line of what waits for me. */
export function PendingItemRow({ duty }: { duty: PendingItem }) {
  switch (duty.kind) {
    case 'ballot':
      return <BallotRow ballot={duty.ballot} />;
    case 'poll':
      return <PollRow poll={duty.poll} />;
    case 'answer':
      return <AnswerRow meeting={duty.meeting} />;
    case 'consultation':
      return <ConsultationRow round={duty.round} />;
    case 'review':
      return <ReviewRow review={duty.review} />;
    case 'call':
      return <CallRow call={duty.call} />;
    case 'question':
      return <QuestionRow question={duty.question} />;
    case 'reading':
      return <ReadingRow reading={duty.reading} />;
    case 'duty':
      return <DutyRow duty={duty.duty} />;
  }
}

function BallotRow({ ballot: { id, question, closesAt } }: Pick<ItemOfKind<'ballot'>, 'ballot'>) {
  const { t } = useTranslation('home');
  const format = useFormat();
  return (
    <ListRow
      waits
      title={
        <RowLink to="/priorities/ballots/$ballotId" params={{ ballotId: id }}>
          {question}
        </RowLink>
      }
      facts={[t('waits.vote'), t('waits.by', { time: format.shortInstant(closesAt) })]}
      aside={format.fromNow(closesAt)}
    />
  );
}

function PollRow({ poll: { id, title, answerBy } }: Pick<ItemOfKind<'poll'>, 'poll'>) {
  const { t } = useTranslation('home');
  const format = useFormat();
  return (
    <ListRow
      waits
      title={
        <RowLink to="/meetings/$id" params={{ id }}>
          {title}
        </RowLink>
      }
      facts={[t('waits.poll'), t('waits.by', { time: format.shortInstant(answerBy) })]}
      aside={format.fromNow(answerBy)}
    />
  );
}

function AnswerRow({ meeting: { id, title, startsAt, timeZone } }: Pick<ItemOfKind<'answer'>, 'meeting'>) {
  const { t } = useTranslation('home');
  const format = useFormat();
  return (
    <ListRow
      waits
      title={
        <RowLink to="/meetings/$id" params={{ id }}>
          {title}
        </RowLink>
      }
      facts={[t('waits.answer'), <TimeInZones key="at" from={startsAt} hostZone={timeZone} brief />]}
      aside={format.fromNow(startsAt)}
    />
  );
}

/** Noon of a day, which is the same day everywhere. */
const noonOfDay = (day: string): string => `${day}T12:00:00Z`;

function OverdueBadge() {
  const { t } = useTranslation('home');
  return <StateBadge tone="waits">{t('duties.overdue')}</StateBadge>;
}

function ConsultationRow({
  round: { standardId, roundId, title, until, overdue },
}: Pick<ItemOfKind<'consultation'>, 'round'>) {
  const { t } = useTranslation('home');
  const format = useFormat();
  return (
    <ListRow
      waits
      title={
        <RowLink to="/standards/$standardId/consultation" params={{ standardId }} search={{ round: roundId }}>
          {title}
        </RowLink>
      }
      facts={[t('waits.consultation'), t('waits.by', { time: format.shortInstant(until) })]}
      aside={overdue ? <OverdueBadge /> : format.fromNow(until)}
    />
  );
}

function ReviewRow({
  review: { standardId, title, records, day, overdue },
}: Pick<ItemOfKind<'review'>, 'review'>) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const { country } = useSession().member;
  return (
    <ListRow
      waits
      title={
        <RowLink
          to="/standards/$standardId/adoption/$country"
          params={{ standardId, country: country ?? '' }}
        >
          {title}
        </RowLink>
      }
      facts={[
        t('waits.review', { count: records }),
        t('duties.due', { day: format.shortDay(noonOfDay(day), 'UTC') }),
      ]}
      aside={overdue && <OverdueBadge />}
    />
  );
}

function QuestionRow({
  question: { id, title, askedAt, unanswered },
}: Pick<ItemOfKind<'question'>, 'question'>) {
  const { t } = useTranslation('home');
  const format = useFormat();
  return (
    <ListRow
      waits
      title={
        <RowLink to="/library/questions/$id" params={{ id }}>
          {title}
        </RowLink>
      }
      facts={[
        t(unanswered ? 'waits.questionUnanswered' : 'waits.question'),
        t('waits.asked', { day: format.shortDay(askedAt) }),
      ]}
    />
  );
}

function CallRow({ call: { periodId, title, day } }: Pick<ItemOfKind<'call'>, 'call'>) {
  const { t } = useTranslation('home');
  const format = useFormat();
  return (
    <ListRow
      waits
      title={
        <RowLink to="/priorities/$periodId/propose" params={{ periodId }}>
          {title}
        </RowLink>
      }
      facts={[t('waits.call'), t('waits.begins', { day: format.shortDay(noonOfDay(day), 'UTC') })]}
    />
  );
}

function ReadingRow({
  reading: { documentId, title, version, day, overdue },
}: Pick<ItemOfKind<'reading'>, 'reading'>) {
  const { t } = useTranslation('home');
  const format = useFormat();
  return (
    <ListRow
      waits
      title={
        <RowLink to="/library/$id" params={{ id: documentId }} search={{}}>
          {title}
        </RowLink>
      }
      facts={[
        t('waits.reading', { version }),
        t('duties.due', { day: format.shortDay(noonOfDay(day), 'UTC') }),
      ]}
      aside={overdue && <OverdueBadge />}
    />
  );
}
