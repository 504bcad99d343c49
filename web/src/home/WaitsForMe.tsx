import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.d.ts';
import { hasCastHere } from '../ballots/secret/kept-pass.ts';
import { useFormat } from '../i18n/format.ts';
import { ToldRow } from '../notifications/ToldRow.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { RowLink } from '../ui/links.tsx';
import { TimeInZones } from '../ui/TimeInZones.tsx';
import { DutyRow, MoreDuties } from './Duties.tsx';

/** What is expected of me: open ballots first, for they close; then dates and invitations to answer, then what is mine to do, then letters to see to, then comments to me. */
export function WaitsForMe({ waits: { ballots: open, answers, polls, duties, dutyTotals, comments, deliveries } }: { waits: components['schemas']['WaitsForMeView'] }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  // That a paper lies in a secret box is known to the browser that put it there, and to nobody else.
  const ballots = open.filter((ballot) => !hasCastHere(ballot));
  if ([ballots, answers, polls, duties, comments].every(({ length }) => length === 0) && deliveries === 0) return <EmptyState title={t('waits.none')} text={t('waits.noneText')} />;
  return (
    <Listing label={t('waits.title')}>
      {ballots.map((ballot) => (
        <ListRow
          key={ballot.id} waits
          title={<RowLink to="/priorities/ballots/$ballotId" params={{ ballotId: ballot.id }}>{ballot.question}</RowLink>}
          facts={[t('waits.vote'), t('waits.by', { time: format.shortInstant(ballot.closesAt) })]}
          aside={format.fromNow(ballot.closesAt)}
        />
      ))}
      {polls.map(({ id, title, answerBy }) => (
        <ListRow
          key={id} waits
          title={<RowLink to="/meetings/$id" params={{ id }}>{title}</RowLink>}
          facts={[t('waits.poll'), t('waits.by', { time: format.shortInstant(answerBy) })]}
          aside={format.fromNow(answerBy)}
        />
      ))}
      {answers.map((meeting) => (
        <ListRow
          key={meeting.id} waits
          title={<RowLink to="/meetings/$id" params={{ id: meeting.id }}>{meeting.title}</RowLink>}
          facts={[t('waits.answer'), <TimeInZones key="at" from={meeting.startsAt} hostZone={meeting.timeZone} brief />]}
          aside={format.fromNow(meeting.startsAt)}
        />
      ))}
      {duties.map((duty) => <DutyRow key={`${duty.kind} ${duty.objectId}`} duty={duty} />)}
      <MoreDuties duties={duties} totals={dutyTotals} />
      {deliveries > 0 && <ListRow waits title={<RowLink to="/network/deliveries">{t('waits.deliveries', { count: deliveries })}</RowLink>} facts={[t('waits.deliveriesText')]} />}
      {comments.map((told) => <ToldRow key={told.id} told={told} waits />)}
    </Listing>
  );
}
