import type { Actor } from '../platform/access/actor.ts';
import type { Page } from '../platform/persistence/page.ts';
import type { MeetingLine, MeetingList, MeetingView } from './dto/meeting.dto.ts';
import { abilities, maySeeAttendance, maySeeJoinUrl, type MeetingFacts } from './meetings.policy.ts';
import type { MeetingRow, MeetingWhole } from './meetings.query.ts';

function factsOf(row: MeetingRow): MeetingFacts {
  return { kind: row.kind, state: row.state, countryCode: row.countryCode, over: row.over, invited: row.invited };
}

function presentLine(actor: Actor, row: MeetingRow): MeetingLine {
  return {
    id: row.id,
    kind: row.kind,
    country: row.countryCode,
    state: row.state,
    title: row.title,
    place: row.place,
    timeZone: row.timeZone,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    over: row.over,
    invited: row.invited,
    answer: row.answer,
    waitsForMe: row.answer === null && abilities(actor, factsOf(row)).answer,
  };
}

/** A page of the list as one reader gets it. */
export function presentList(actor: Actor, page: Page<MeetingRow>): MeetingList {
  return { items: page.items.map((row) => presentLine(actor, row)), next: page.next };
}

/** One meeting as one reader gets it. */
export function presentMeeting(actor: Actor, row: MeetingWhole): MeetingView {
  const facts = factsOf(row);
  return {
    ...presentLine(actor, row),
    note: row.note,
    joinUrl: maySeeJoinUrl(actor, facts) ? row.joinUrl : null,
    discreet: row.discreet,
    startWall: row.startWall,
    endWall: row.endWall,
    sequence: row.sequence,
    revision: row.revision,
    attendance: maySeeAttendance(actor, facts)
      ? row.attendance.map(({ memberId, name, organisation, country, seat, answer }) => ({ memberId, name, organisation, country, seat, answer }))
      : null,
    can: abilities(actor, facts),
  };
}
