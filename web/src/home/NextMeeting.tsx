import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.d.ts';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { StateBadge } from '../ui/StateBadge.tsx';
import { TimeInZones } from '../ui/TimeInZones.tsx';
import classes from './Home.module.css';

const ANSWERS = { yes: ['good', 'next.answered.yes'], no: ['quiet', 'next.answered.no'], waiting: ['waits', 'next.answered.waiting'] } as const;

/** The next meeting of mine: when, where, and whether I have answered. */
export function NextMeeting({ meeting }: { meeting: components['schemas']['HomeMeetingView'] | null }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  if (!meeting) return <EmptyState title={t('next.none')} text={t('next.noneText')} />;
  const [tone, words] = ANSWERS[meeting.answer ?? 'waiting'];
  return (
    <article className={classes.next}>
      <h3><Link to="/meetings/$id" params={{ id: meeting.id }}>{meeting.title}</Link></h3>
      <p className={classes.when}><TimeInZones from={meeting.startsAt} to={meeting.endsAt} hostZone={meeting.timeZone} /></p>
      <div className={classes.foot}>
        {meeting.invited && <StateBadge tone={tone}>{t(words)}</StateBadge>}
        <span>{format.fromNow(meeting.startsAt)}</span>
        {meeting.place && <span>{meeting.place}</span>}
      </div>
    </article>
  );
}
