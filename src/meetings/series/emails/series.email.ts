import { formatPeriod, momentParts, sameClock } from '@nbn/calendar';
import { LOCALE, type SeriesFact } from '@nbn/contracts';
import { type EmailTexts, fillText, type Translated } from '@nbn/texts';
import type { EmailReader, EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';
import { meetingName } from '../../emails/meeting-name.ts';

type SeriesTexts = Translated<EmailTexts['meeting-line']> &
  Translated<EmailTexts['series']> & { readonly meeting: Translated<EmailTexts['meeting']> };

/** Why a mail about a whole series is sent. */
export type SeriesEmailKind = 'series-invited' | 'series-changed' | 'series-cancelled' | 'series-withdrawn';

export interface SeriesEmailData {
  readonly title: string;
  readonly place: string | null;
  readonly discreet: boolean;
  readonly timeZone: string;
  /** Why what lay ahead was called off, if that is said. */
  readonly cancelReason?: string | null;
  /** What is not as the reader was told. */
  readonly facts?: readonly SeriesFact[];
}

/** One meeting of it, with the reader's own link to answer. */
export interface SeriesEmailOccurrence {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly answerUrl: string;
}

/** A mail about a series in words, to one reader. */
export function seriesEmail(
  reason: SeriesEmailKind,
  series: SeriesEmailData,
  meetings: readonly SeriesEmailOccurrence[],
  reader: EmailReader,
  url: string,
): EmailText {
  const texts = {
    ...emailTexts('meeting-line', reader.language),
    ...emailTexts('series', reader.language),
    meeting: emailTexts('meeting', reader.language),
  };
  const name = meetingName(series, reader.language);
  const gone = reason === 'series-cancelled' || reason === 'series-withdrawn';
  // Of a series of which something was held, nothing may be left: that is what changed.
  const off = reason === 'series-cancelled' || (reason === 'series-changed' && meetings.length === 0);
  const ended = off || (reason === 'series-changed' && series.facts?.includes('dates'));
  const why = ended && !series.discreet ? series.cancelReason : null;
  const lines = [
    fillText(texts.opening[off ? 'series-cancelled' : reason], { name }),
    '',
    ...(why ? [fillText(texts.cancelReason, { reason: why }), ''] : []),
    ...(reason === 'series-changed' && !off ? changeLines(series, texts) : []),
    ...(gone ? [] : meetingLines(series, meetings, reader, texts)),
    fillText(gone ? texts.more : texts.details, { url }),
  ];
  const from = gone ? '' : beginText(series, meetings, reader, texts);
  return { subject: `${fillText(texts.subject[reason], { name })}${from}`, text: `${lines.join('\n')}\n` };
}

/** What changed, and that a new time wants a new answer; of a discreet series no more than its times. */
function changeLines({ facts = [], discreet }: SeriesEmailData, texts: SeriesTexts): string[] {
  const told = discreet ? facts.filter((fact) => fact === 'time' || fact === 'dates') : facts;
  if (told.length === 0) return [];
  const names = { ...texts.meeting.fact, ...texts.fact };
  return [
    fillText(texts.meeting.changes, { facts: told.map((fact) => names[fact]).join(', ') }),
    ...(told.includes('time') ? [texts.askAgain] : []),
    '',
  ];
}

function meetingLines(
  { timeZone, place, discreet }: SeriesEmailData,
  meetings: readonly SeriesEmailOccurrence[],
  reader: EmailReader,
  texts: SeriesTexts,
): string[] {
  return [
    ...meetings.flatMap((meeting, at) => occurrenceLines(meeting, at, timeZone, reader, texts)),
    '',
    ...(place && !discreet ? [fillText(texts.place, { place })] : []),
    ...(meetings.length > 0 ? [texts.ownLinks, ''] : []),
  ];
}

/** The host's time first, for that is what the series keeps; the reader's own beneath where it differs. */
function occurrenceLines(
  { startsAt, endsAt, answerUrl }: SeriesEmailOccurrence,
  place: number,
  host: string,
  reader: EmailReader,
  texts: SeriesTexts,
): string[] {
  const periodIn = (zone: string): string => formatPeriod(startsAt, endsAt, zone, LOCALE[reader.language]);
  const mine = sameClock(startsAt, endsAt, host, reader.timeZone)
    ? []
    : [fillText(texts.ownTime, { period: periodIn(reader.timeZone) })];
  return [
    fillText(texts.occurrence, { number: place + 1, period: periodIn(host) }),
    ...mine,
    fillText(texts.answerLink, { link: answerUrl }),
  ];
}

/** When it begins, by the host's clock. */
function beginText(
  { timeZone }: SeriesEmailData,
  [first]: readonly SeriesEmailOccurrence[],
  { language }: EmailReader,
  texts: SeriesTexts,
): string {
  return first ? fillText(texts.from, momentParts(first.startsAt, timeZone, LOCALE[language])) : '';
}
