import { shiftWallClock, wallClockAt } from '@nbn/calendar';
import type { SeriesFact } from '@nbn/contracts';
import { resolveMeetingTimes, type MeetingTimes } from '../meeting-times.ts';
import type { Meeting } from '../meeting.entity.ts';
import type { MeetingSeries } from './meeting-series.entity.ts';

/** What is to be different from a date on; what is left out stays. */
export interface SeriesChange {
  readonly title?: string | undefined;
  readonly place?: string | null | undefined;
  readonly joinUrl?: string | null | undefined;
  /** The time of day on the host's clock, like 13:30, and how long it then takes. */
  readonly startClock?: string | undefined;
  readonly minutes?: number | undefined;
}

/** One date as the change makes it. */
export interface ChangedMeeting {
  readonly meeting: Meeting;
  readonly change: Partial<Meeting>;
  /** It takes place at another time, so that answers to it no longer count. */
  readonly retimed: boolean;
}

type Regular = Pick<
  Meeting,
  'regularStartsAt' | 'regularEndsAt' | 'occurrenceAt' | 'occurrenceEndsAt' | 'startsAt' | 'endsAt'
>;

/** When the series has a date of its own, whatever that date was moved to. */
export function regularTimes(meeting: Regular): { readonly startsAt: Date; readonly endsAt: Date } {
  return {
    startsAt: meeting.regularStartsAt ?? meeting.occurrenceAt ?? meeting.startsAt,
    endsAt: meeting.regularEndsAt ?? meeting.occurrenceEndsAt ?? meeting.endsAt,
  };
}

/** Whether somebody moved this date alone. */
export function isMovedAlone(meeting: Regular): boolean {
  const regular = regularTimes(meeting);
  return (
    meeting.startsAt.getTime() !== regular.startsAt.getTime() ||
    meeting.endsAt.getTime() !== regular.endsAt.getTime()
  );
}

/** The times of a date at another hour of the host's clock, on its day by the series. */
function timesAtClock(
  { timeZone }: Pick<MeetingSeries, 'timeZone'>,
  meeting: Meeting,
  { startClock, minutes }: SeriesChange,
  within: string,
): MeetingTimes {
  const regular = regularTimes(meeting);
  const wall = wallClockAt(regular.startsAt, timeZone);
  const startsAt = `${wall.slice(0, 10)}T${startClock ?? wall.slice(11)}`;
  const endsAt =
    minutes === undefined
      ? shiftWallClock(wallClockAt(regular.endsAt, timeZone), wall, startsAt)
      : new Date(Date.parse(`${startsAt}Z`) + minutes * 60_000).toISOString().slice(0, 16);
  return resolveMeetingTimes({ timeZone, startsAt, endsAt }, within);
}

/**
 * What a change makes of the dates it is for. One that was moved by hand keeps its time; the time that the
 * series would have it at moves along all the same.
 */
export function planSeriesChange(
  series: Pick<MeetingSeries, 'timeZone'>,
  meetings: readonly Meeting[],
  change: SeriesChange,
): { readonly meetings: readonly ChangedMeeting[]; readonly facts: readonly SeriesFact[] } {
  const retimes = change.startClock !== undefined || change.minutes !== undefined;
  const changed = meetings.map((meeting, place): ChangedMeeting => {
    const details: Partial<Meeting> = {
      ...(change.title === undefined ? {} : { title: change.title }),
      ...(change.place === undefined ? {} : { place: change.place || null }),
      ...(change.joinUrl === undefined ? {} : { joinUrl: change.joinUrl || null }),
    };
    if (!retimes) return { meeting, change: details, retimed: false };
    const times = timesAtClock(series, meeting, change, `meetings.${place}.`);
    const regular = { regularStartsAt: times.startsAt, regularEndsAt: times.endsAt };
    if (isMovedAlone(meeting)) return { meeting, change: { ...details, ...regular }, retimed: false };
    const retimed =
      times.startsAt.getTime() !== meeting.startsAt.getTime() ||
      times.endsAt.getTime() !== meeting.endsAt.getTime();
    return { meeting, change: { ...details, ...regular, ...(retimed ? times : {}) }, retimed };
  });
  const differs = (fact: 'title' | 'place' | 'joinUrl'): boolean =>
    changed.some(({ meeting, change: next }) => fact in next && next[fact] !== meeting[fact]);
  const facts: SeriesFact[] = (['title', 'place', 'joinUrl'] as const).filter(differs);
  return { meetings: changed, facts: changed.some(({ retimed }) => retimed) ? [...facts, 'time'] : facts };
}

/** What a draft that changes as a whole becomes: no calendar knows it yet, so its rule has the new hour. */
export function rebaseDraft(
  { timeZone }: Pick<MeetingSeries, 'timeZone'>,
  meetings: readonly ChangedMeeting[],
): { readonly meetings: readonly ChangedMeeting[]; readonly series: Partial<MeetingSeries> } {
  const rebased = meetings.map((one): ChangedMeeting => {
    const { startsAt, endsAt } = regularTimes({ ...one.meeting, ...one.change });
    const occurrence = {
      occurrenceWall: wallClockAt(startsAt, timeZone),
      occurrenceAt: startsAt,
      occurrenceEndsAt: endsAt,
    };
    return { ...one, change: { ...one.change, ...occurrence, regularStartsAt: null, regularEndsAt: null } };
  });
  const { startsAt, endsAt } = regularTimes({ ...meetings[0]!.meeting, ...meetings[0]!.change });
  const [startWall, endWall] = [wallClockAt(startsAt, timeZone), wallClockAt(endsAt, timeZone)];
  return { meetings: rebased, series: { startWall, endWall, startsAt, endsAt } };
}
