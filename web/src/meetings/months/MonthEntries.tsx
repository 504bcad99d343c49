import IconCalendarDue from '@tabler/icons-react/icons/IconCalendarDue';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { TextLink } from '../../ui/links.tsx';
import type { MeetingLine } from '../queries.ts';
import type { MeetingPart } from './calendar-month.ts';
import classes from './Month.module.css';
import type { ClosingBallot, ClosingConsultation } from './queries.ts';

/** A meeting on one of its days: when, by the reader's clock and the host's where it differs, and its state. */
export function MonthMeeting({ meeting, part }: { meeting: MeetingLine; part: MeetingPart }) {
  const { t } = useTranslation(['meeting-months', 'meetings']);
  const { state, waitsForMe } = meeting;
  return (
    <li className={classes.entry} data-cancelled={state === 'cancelled' || undefined}>
      <TextLink to="/meetings/$id" params={{ id: meeting.id }}>
        {meeting.title}
      </TextLink>
      <MeetingTime meeting={meeting} part={part} />
      {(state === 'draft' || state === 'cancelled' || state === 'in-session') && (
        <span>{t(`meetings:state.${state}`)}</span>
      )}
      {waitsForMe && <strong>{t('meetings:list.waits')}</strong>}
    </li>
  );
}

function MeetingTime({ meeting, part }: { meeting: MeetingLine; part: MeetingPart }) {
  const { t } = useTranslation('meeting-months');
  const format = useFormat();
  const { startsAt, endsAt, timeZone } = meeting;
  if (part === 'middle') return <span>{t('continues')}</span>;
  const timeIn = (zone?: string): string => {
    const from = format.clock(startsAt, zone);
    const to = format.clock(endsAt, zone);
    const name = format.zoneName(part === 'last' ? endsAt : startsAt, zone);
    if (part === 'first') return t('from', { time: `${from} ${name}` });
    return part === 'last' ? t('until', { time: `${to} ${name}` }) : `${from}–${to} ${name}`;
  };
  return (
    <span className="tabular">
      <time dateTime={part === 'last' ? endsAt : startsAt}>{timeIn()}</time>
      {!format.sameClock(startsAt, timeZone) && ` (${timeIn(timeZone)})`}
    </span>
  );
}

/** A ballot that closes on the day. */
export function MonthBallot({ ballot: { id, question, closesAt } }: { ballot: ClosingBallot }) {
  const { t } = useTranslation('meeting-months');
  return (
    <Deadline at={closesAt} words={(time) => t('ballotCloses', { time })}>
      <TextLink to="/priorities/ballots/$ballotId" params={{ ballotId: id }}>
        {question}
      </TextLink>
    </Deadline>
  );
}

/** A round of consultation that closes on the day, by the reader's own deadline. */
export function MonthConsultation({
  consultation: { id, standardId, title, closesAt },
}: {
  consultation: ClosingConsultation;
}) {
  const { t } = useTranslation('meeting-months');
  return (
    <Deadline at={closesAt} words={(time) => t('consultationCloses', { time })}>
      <TextLink to="/standards/$standardId/consultation" params={{ standardId }} search={{ round: id }}>
        {title}
      </TextLink>
    </Deadline>
  );
}

interface DeadlineProps {
  at: string;
  words: (time: string) => string;
  children: ReactNode;
}

/** What ends at a time, and takes none: its sign and its words tell it from a meeting. */
function Deadline({ at, words, children }: DeadlineProps) {
  const format = useFormat();
  return (
    <li className={classes.entry} data-deadline>
      {children}
      <span className={classes.deadline}>
        <IconCalendarDue size={16} stroke={1.75} aria-hidden />
        <time className="tabular" dateTime={at}>
          {words(`${format.clock(at)} ${format.zoneName(at)}`)}
        </time>
      </span>
    </li>
  );
}
