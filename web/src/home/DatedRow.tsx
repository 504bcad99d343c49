import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ListRow } from '../ui/Listing.tsx';
import { RowLink } from '../ui/links.tsx';
import { TimeInZones } from '../ui/TimeInZones.tsx';
import type { DatedDuty } from './dated-duties.ts';
import { DutyRow } from './Duties.tsx';

type Of<Kind extends DatedDuty['kind']> = Extract<DatedDuty, { kind: Kind }>;

/** One line of what waits for me. */
export function DatedRow({ duty }: { duty: DatedDuty }) {
  switch (duty.kind) {
    case 'ballot':
      return <BallotRow ballot={duty.ballot} />;
    case 'poll':
      return <PollRow poll={duty.poll} />;
    case 'answer':
      return <AnswerRow meeting={duty.meeting} />;
    case 'duty':
      return <DutyRow duty={duty.duty} />;
  }
}

function BallotRow({ ballot: { id, question, closesAt } }: Pick<Of<'ballot'>, 'ballot'>) {
  const { t } = useTranslation('home');
  const format = useFormat();
  return (
    <ListRow
      waits
      title={<RowLink to="/priorities/ballots/$ballotId" params={{ ballotId: id }}>{question}</RowLink>}
      facts={[t('waits.vote'), t('waits.by', { time: format.shortInstant(closesAt) })]}
      aside={format.fromNow(closesAt)}
    />
  );
}

function PollRow({ poll: { id, title, answerBy } }: Pick<Of<'poll'>, 'poll'>) {
  const { t } = useTranslation('home');
  const format = useFormat();
  return (
    <ListRow
      waits
      title={<RowLink to="/meetings/$id" params={{ id }}>{title}</RowLink>}
      facts={[t('waits.poll'), t('waits.by', { time: format.shortInstant(answerBy) })]}
      aside={format.fromNow(answerBy)}
    />
  );
}

function AnswerRow({ meeting: { id, title, startsAt, timeZone } }: Pick<Of<'answer'>, 'meeting'>) {
  const { t } = useTranslation('home');
  const format = useFormat();
  return (
    <ListRow
      waits
      title={<RowLink to="/meetings/$id" params={{ id }}>{title}</RowLink>}
      facts={[t('waits.answer'), <TimeInZones key="at" from={startsAt} hostZone={timeZone} brief />]}
      aside={format.fromNow(startsAt)}
    />
  );
}
