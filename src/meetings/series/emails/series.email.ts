import { formatPeriod, sameClock, formatTime, zoneCity } from '@nbn/calendar';
import { type EmailText, fillText } from '#platform/mail/email-text';
import { meetingName } from '../../emails/meeting-name.ts';
import { SERIES_TEXTS, type SeriesTexts } from './series.texts.ts';

/** Why a mail about a whole series is sent. */
export type SeriesEmailKind = 'series-invited' | 'series-changed' | 'series-cancelled' | 'series-withdrawn';

export interface SeriesEmailData {
  readonly title: string;
  readonly place: string | null;
  readonly discreet: boolean;
  readonly timeZone: string;
  /** Why what lay ahead was called off, if that is said. */
  readonly cancelReason?: string | null;
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
  own: string,
  url: string,
  texts: SeriesTexts = SERIES_TEXTS,
): EmailText {
  const name = meetingName(series);
  const gone = reason === 'series-cancelled' || reason === 'series-withdrawn';
  // Of a series of which something was held, nothing may be left: that is what changed.
  const off = reason === 'series-cancelled' || (reason === 'series-changed' && meetings.length === 0);
  const why = off && !series.discreet ? series.cancelReason : null;
  const lines = [
    fillText(texts.opening[off ? 'series-cancelled' : reason], { name }),
    '',
    ...(why ? [fillText(texts.cancelReason, { reason: why }), ''] : []),
    ...(gone ? [] : meetingLines(series, meetings, own, texts)),
    fillText(gone ? texts.more : texts.details, { url }),
  ];
  const from = gone ? '' : beginText(series, meetings, texts);
  return { subject: `${fillText(texts.subject[reason], { name })}${from}`, text: `${lines.join('\n')}\n` };
}

function meetingLines(
  { timeZone, place, discreet }: SeriesEmailData,
  meetings: readonly SeriesEmailOccurrence[],
  own: string,
  texts: SeriesTexts,
): string[] {
  return [
    ...meetings.flatMap((meeting, at) => occurrenceLines(meeting, at, timeZone, own, texts)),
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
  own: string,
  texts: SeriesTexts,
): string[] {
  const mine = sameClock(startsAt, endsAt, host, own)
    ? []
    : [fillText(texts.ownTime, { period: formatPeriod(startsAt, endsAt, own) })];
  return [
    fillText(texts.occurrence, { number: place + 1, period: formatPeriod(startsAt, endsAt, host) }),
    ...mine,
    fillText(texts.answerLink, { link: answerUrl }),
  ];
}

/** When it begins, by the host's clock. */
function beginText(
  { timeZone }: SeriesEmailData,
  [first]: readonly SeriesEmailOccurrence[],
  texts: SeriesTexts,
): string {
  if (!first) return '';
  const { startsAt, endsAt } = first;
  return fillText(texts.from, {
    day: formatPeriod(startsAt, endsAt, timeZone).split(',').slice(0, 2).join(','),
    time: formatTime(startsAt, timeZone),
    city: zoneCity(timeZone),
  });
}
