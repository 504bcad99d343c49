import type { Actor } from '../../platform/access/actor.ts';
import type { SeriesView } from '../dto/series.dto.ts';
import { mayConvene, maySeeAttendance } from '../meetings.policy.ts';
import type { SeriesRow } from './series.query.ts';

/** A series as one reader gets it. How many come stands where the list of those invited would be open. */
export function presentSeries(actor: Actor, series: SeriesRow): SeriesView {
  const { id, kind, countryCode, state, title, cancelReason, timeZone, rule, invited, meetings } = series;
  const convenes = mayConvene(actor, series);
  const open = convenes && state !== 'cancelled' && meetings.some(({ over, state: one }) => !over && one !== 'cancelled');
  return {
    id, kind, country: countryCode, state, title, cancelReason, timeZone, rule,
    invited: meetings.some((meeting) => maySeeAttendance(actor, { kind, countryCode, state: meeting.state, over: meeting.over, invited: meeting.invited })) ? invited : null,
    meetings: meetings.map((meeting) => ({
      id: meeting.id, state: meeting.state, startsAt: meeting.startsAt, endsAt: meeting.endsAt, startWall: meeting.startWall, moved: meeting.moved, over: meeting.over,
      coming: maySeeAttendance(actor, { kind, countryCode, state: meeting.state, over: meeting.over, invited: meeting.invited }) ? meeting.coming : null,
    })),
    can: { invite: open, schedule: open && state === 'draft', cancel: open },
  };
}
