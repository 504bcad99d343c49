import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.d.ts';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton, TextLink } from '../ui/links.tsx';
import { StateBadge } from '../ui/StateBadge.tsx';
import { TimeInZones } from '../ui/TimeInZones.tsx';
import classes from './Home.module.css';

const ANSWER_BADGES = {
  yes: ['good', 'next.answered.yes'],
  no: ['quiet', 'next.answered.no'],
  waiting: ['waits', 'next.answered.waiting'],
} as const;

type Meeting = components['schemas']['HomeMeetingView'];

/**
 * The next meeting of mine: when, where, and whether I have answered; or, while it is in session, the way in.
 */
export function NextMeeting({ meeting }: { meeting: Meeting | null }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  if (!meeting) return <EmptyState title={t('next.none')} text={t('next.noneText')} />;
  return (
    <article className={classes.next}>
      <h3>
        <Link to="/meetings/$id" params={{ id: meeting.id }}>
          {meeting.title}
        </Link>
      </h3>
      <p className={classes.when}>
        <TimeInZones from={meeting.startsAt} to={meeting.endsAt} hostZone={meeting.timeZone} />
      </p>
      <div className={classes.foot}>
        {meeting.inSession && <StateBadge tone="active">{t('next.inSession')}</StateBadge>}
        <MyAnswer meeting={meeting} />
        {!meeting.inSession && <span>{format.fromNow(meeting.startsAt)}</span>}
        {meeting.place && <span>{meeting.place}</span>}
      </div>
      {meeting.inSession && <JoinLinks meeting={meeting} />}
    </article>
  );
}

/** What the reader has to do with it: there already, coming or not, or asked. */
function MyAnswer({ meeting: { invited, inSession, here, answer } }: { meeting: Meeting }) {
  const { t } = useTranslation('home');
  if (here) return <StateBadge tone="good">{t('next.here')}</StateBadge>;
  // Nobody is asked any more whether they come to what has begun.
  if (!invited || (inSession && answer === null)) return null;
  const [tone, words] = ANSWER_BADGES[answer ?? 'waiting'];
  return <StateBadge tone={tone}>{t(words)}</StateBadge>;
}

function JoinLinks({ meeting: { id, invited, here, joinUrl } }: { meeting: Meeting }) {
  const { t } = useTranslation('home');
  const checksIn = invited && !here;
  return (
    <div className={classes.acts}>
      <LinkButton to="/meetings/$id/session" params={{ id }}>
        {t(checksIn ? 'next.checkIn' : 'next.follow')}
      </LinkButton>
      {joinUrl && (
        <Anchor href={joinUrl} target="_blank" rel="noreferrer noopener">
          {t('next.join')}
        </Anchor>
      )}
      <TextLink to="/meetings/$id" params={{ id }}>
        {t('next.agenda')}
      </TextLink>
    </div>
  );
}
