import { NEUTRAL_SUMMARY, formatPeriod, sameClock, formatTime, zoneCity } from '@nbn/calendar';

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

const SUBJECTS: Record<SeriesEmailKind, string> = {
  'series-invited': 'Invitation to a series',
  'series-changed': 'Changed: a series',
  'series-cancelled': 'Cancelled: a series',
  'series-withdrawn': 'Invitation withdrawn: a series',
};

const OPENING_LINES: Record<SeriesEmailKind, (name: string) => string> = {
  'series-invited': (name) => `You are invited to a series of meetings: ${name}.`,
  'series-changed': (name) => `This series of meetings has changed: ${name}.`,
  'series-cancelled': (name) =>
    `None of the meetings of this series that lay ahead will take place: ${name}.`,
  'series-withdrawn': (name) =>
    `Your invitation to a series of meetings was withdrawn: ${name}. The meetings themselves are not cancelled.`,
};

/** The host's time first, for that is what the series keeps; the reader's own beneath where it differs. */
function occurrenceLines(
  { startsAt, endsAt, answerUrl }: SeriesEmailOccurrence,
  place: number,
  host: string,
  own: string,
): string[] {
  const mine = sameClock(startsAt, endsAt, host, own)
    ? []
    : [`   Your time: ${formatPeriod(startsAt, endsAt, own)}`];
  return [
    `${place + 1}. ${formatPeriod(startsAt, endsAt, host)}`,
    ...mine,
    `   Answer without signing in: ${answerUrl}`,
  ];
}

/** A mail about a series in words, to one reader. */
export function seriesEmail(
  reason: SeriesEmailKind,
  series: SeriesEmailData,
  meetings: readonly SeriesEmailOccurrence[],
  own: string,
  url: string,
): { subject: string; text: string } {
  const name = series.discreet ? NEUTRAL_SUMMARY : series.title.replaceAll(/\s+/g, ' ');
  const gone = reason === 'series-cancelled' || reason === 'series-withdrawn';
  // Of a series of which something was held, nothing may be left: that is what changed.
  const off = reason === 'series-cancelled' || (reason === 'series-changed' && meetings.length === 0);
  const text = [OPENING_LINES[off ? 'series-cancelled' : reason](name), ''];
  if (off && series.cancelReason && !series.discreet) text.push(`Reason: ${series.cancelReason}`, '');
  if (!gone) {
    text.push(
      ...meetings.flatMap((meeting, place) => occurrenceLines(meeting, place, series.timeZone, own)),
      '',
    );
    if (series.place && !series.discreet) text.push(`Place: ${series.place}`);
    if (meetings.length > 0) text.push('The links are yours alone; please do not pass them on.', '');
  }
  text.push(gone ? `More: ${url}` : `Agenda, papers, place and how to join (sign-in needed): ${url}`);
  const [first] = meetings;
  const from =
    !gone && first
      ? ', from ' +
        `${formatPeriod(first.startsAt, first.endsAt, series.timeZone).split(',').slice(0, 2).join(',')} ` +
        `${formatTime(first.startsAt, series.timeZone)} ${zoneCity(series.timeZone)}`
      : '';
  return { subject: `${SUBJECTS[reason]}: ${name}${from}`, text: `${text.join('\n')}\n` };
}
