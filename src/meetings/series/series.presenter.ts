import type { Actor } from '#platform/access/actor';
import type { SeriesView } from '../dto/series.dto.ts';
import { abilities, mayConvene, maySeeAttendance, maySeeJoinUrl } from '../meetings.policy.ts';
import type { OccurrenceRow, SeriesRow } from './series.query.ts';

/** How many come to one of its meetings; to one that was called off, nobody does. */
function comingTo(
  actor: Actor,
  { kind, countryCode }: SeriesRow,
  { state, over, invited, coming }: OccurrenceRow,
): number | null {
  if (state === 'cancelled') return null;
  return maySeeAttendance(actor, { kind, countryCode, state, over, invited }) ? coming : null;
}

/** Whether the reader can answer for one of its meetings together with the others. */
function isAnswerable(
  actor: Actor,
  { kind, countryCode }: SeriesRow,
  { state, over, invited }: OccurrenceRow,
): boolean {
  return state === 'scheduled' && abilities(actor, { kind, countryCode, state, over, invited }).answer;
}

/** Whether the reader finds the video link of the series on the page of one of its meetings to come as well. */
function findsJoinUrl(actor: Actor, { kind, countryCode, joinUrl, meetings }: SeriesRow): boolean {
  return meetings.some(
    (meeting) =>
      !meeting.over &&
      meeting.state !== 'cancelled' &&
      meeting.joinUrl === joinUrl &&
      maySeeJoinUrl(actor, {
        kind,
        countryCode,
        state: meeting.state,
        over: meeting.over,
        invited: meeting.invited,
      }),
  );
}

/** A series as one reader gets it. How many come stands where the list of those invited would be open. */
export function presentSeries(actor: Actor, series: SeriesRow): SeriesView {
  const { id, kind, countryCode, state, title, place, cancelReason, timeZone, rule } = series;
  const { revision, invited, meetings } = series;
  const convenes = mayConvene(actor, series);
  const open =
    convenes &&
    state !== 'cancelled' &&
    meetings.some(({ over, state: one }) => !over && one !== 'cancelled');
  return {
    id,
    kind,
    country: countryCode,
    state,
    title,
    place,
    joinUrl: convenes || findsJoinUrl(actor, series) ? series.joinUrl : null,
    cancelReason,
    timeZone,
    rule,
    ruleStart: series.ruleStart,
    revision,
    invited: meetings.some((meeting) =>
      maySeeAttendance(actor, {
        kind,
        countryCode,
        state: meeting.state,
        over: meeting.over,
        invited: meeting.invited,
      }),
    )
      ? invited
      : null,
    meetings: meetings.map((meeting) => ({
      id: meeting.id,
      state: meeting.state,
      startsAt: meeting.startsAt,
      endsAt: meeting.endsAt,
      startWall: meeting.startWall,
      endWall: meeting.endWall,
      moved: meeting.moved,
      over: meeting.over,
      answer: meeting.answer,
      answerable: isAnswerable(actor, series, meeting),
      coming: comingTo(actor, series, meeting),
    })),
    can: { invite: open, change: open, schedule: open && state === 'draft', cancel: open },
  };
}
