import { isLastWeekday, listOccurrences, recurrenceRule, shiftWallClock } from '@nbn/calendar';
import type { SeriesRule } from '@nbn/contracts';
import { InvalidInput } from '#platform/problems/problem';
import { resolveMeetingTimes, type MeetingTimes, type LocalMeetingTimes } from '../meeting-times.ts';

/** A rule and the times of all its meetings. */
export interface SeriesTimes {
  readonly rule: string;
  readonly meetings: readonly MeetingTimes[];
}

/**
 * The meetings of a series: the same hour on the host's clock each time. A time that the clock skips or
 * repeats is named, as for one meeting.
 */
export function resolveSeriesTimes(said: LocalMeetingTimes, rule: SeriesRule): SeriesTimes {
  const first = resolveMeetingTimes(said);
  if (rule.on === 'last-weekday' && !isLastWeekday(first.startWall))
    throw new InvalidInput([
      {
        field: 'rule.on',
        code: 'last-weekday',
      },
    ]);
  const written = recurrenceRule(first.startWall, rule);
  const meetings = listOccurrences(first.startWall, written).map((wall, place) =>
    place === 0
      ? first
      : resolveMeetingTimes(
          {
            timeZone: first.timeZone,
            startsAt: wall,
            endsAt: shiftWallClock(first.endWall, first.startWall, wall),
          },
          `meetings.${place}.`,
        ),
  );
  return { rule: written, meetings };
}
