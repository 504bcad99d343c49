import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import type { components } from '../api/schema.d.ts';
import { useFormat } from '../i18n/format.ts';
import { RowLink } from '../ui/links.tsx';
import { ListRow } from '../ui/Listing.tsx';
import { StateBadge } from '../ui/StateBadge.tsx';

type Duty = components['schemas']['HomeDutyView'];
type Total = components['schemas']['HomeDutyTotalView'];

/** One thing that is mine to do, read, bring or settle: what, of which meeting, by when. */
export function DutyRow({ duty }: { duty: Duty }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const isOffice = useSession().member.role === 'secretariat';
  const { kind, words, meetingTitle, reference, times, day, until, overdue } = duty;
  const noon = day && `${day}T12:00:00Z`;
  return (
    <ListRow
      waits
      title={<DutyLink duty={duty} />}
      facts={[
        kind === 'action' && isOffice
          ? t('duties.officeAction')
          : t(`duties.${kind}`, { count: times, reference: reference ?? '' }),
        words && meetingTitle,
        noon
          ? t('duties.due', { day: format.shortDay(noon, 'UTC') })
          : until && kind !== 'proposals' && t('duties.until', { time: format.shortInstant(until) }),
      ]}
      aside={
        overdue ? (
          <StateBadge tone="waits">{t('duties.overdue')}</StateBadge>
        ) : (
          (noon ?? until) && format.fromNow((noon ?? until)!)
        )
      }
    />
  );
}

/** To where it is done. */
function DutyLink({ duty: { kind, objectId, meetingId, meetingTitle, words } }: { duty: Duty }) {
  const title = words ?? meetingTitle;
  // Of an action alone the meeting may be unknown to its owner.
  if (kind === 'action' || meetingId === null)
    return (
      <RowLink to="/meetings/actions/$actionId" params={{ actionId: objectId }}>
        {title}
      </RowLink>
    );
  switch (kind) {
    case 'follow-up':
    case 'review':
      return (
        <RowLink to="/meetings/decisions/$decisionId" params={{ decisionId: objectId }}>
          {title}
        </RowLink>
      );
    case 'minutes':
    case 'remarks':
      return (
        <RowLink to="/meetings/$id/minutes" params={{ id: meetingId }}>
          {title}
        </RowLink>
      );
    case 'papers':
    case 'proposals':
      return (
        <RowLink to="/meetings/$id" params={{ id: meetingId }}>
          {title}
        </RowLink>
      );
  }
}

/** How many more wait than are named, a line a kind, with the way to all of them. */
export function OmittedDuties({ duties, totals }: { duties: readonly Duty[]; totals: readonly Total[] }) {
  const { t } = useTranslation('home');
  const { country } = useSession().member;
  const beyond = totals
    .map(({ kind, total }) => ({ kind, more: total - duties.filter((duty) => duty.kind === kind).length }))
    .filter(({ more }) => more > 0);
  return beyond.map(({ kind, more }) => {
    const title = t(`duties.more.${kind}`, { count: more });
    if (kind === 'action')
      return (
        <ListRow
          key={kind}
          title={
            <RowLink to="/meetings/actions" search={{ mine: true, state: 'open' }}>
              {title}
            </RowLink>
          }
        />
      );
    if (kind === 'follow-up' && country)
      return (
        <ListRow
          key={kind}
          title={
            <RowLink to="/meetings/decisions" search={{ country }}>
              {title}
            </RowLink>
          }
        />
      );
    return (
      <ListRow
        key={kind}
        title={
          kind === 'review' ? (
            <RowLink to="/meetings/decisions">{title}</RowLink>
          ) : (
            <RowLink to="/meetings">{title}</RowLink>
          )
        }
      />
    );
  });
}
