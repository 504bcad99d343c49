import { quorumOf } from '@nbn/calendar';
import type { Actor } from '../platform/access/actor.ts';
import type { Page } from '../platform/persistence/page.ts';
import type { MeetingLine, MeetingList, MeetingQuorum, MeetingView } from './dto/meeting.dto.ts';
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
    waitsForMe: row.state === 'polling' ? row.invited && !row.pollAnswered && actor.role !== 'auditor' : row.answer === null && abilities(actor, factsOf(row)).answer,
  };
}

/** A page of the list as one reader gets it. */
export function presentList(actor: Actor, page: Page<MeetingRow>): MeetingList {
  return { items: page.items.map((row) => presentLine(actor, row)), next: page.next };
}

/** Where the meeting stands by the answers so far: those who said that they come, seat by seat. */
function quorumView(row: MeetingWhole): MeetingQuorum {
  const coming = row.attendance.flatMap(({ country, seat, answer }) => (country && seat && answer === 'yes' ? [{ country, seat }] : []));
  const { met, countries, missingSeatTypes } = quorumOf({ countries: row.quorumCountries, seatTypes: row.quorumSeats }, coming);
  return {
    countriesNeeded: row.quorumCountries, seatTypes: [...row.quorumSeats], below: row.belowQuorum,
    expected: { met, countries, countriesNeeded: row.quorumCountries, missingSeatTypes: [...missingSeatTypes] },
  };
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
    quorum: quorumView(row),
    attendance: maySeeAttendance(actor, facts)
      ? row.attendance.map(({ memberId, name, organisation, country, seat, required, answer }) => ({ memberId, name, organisation, country, seat, required, answer }))
      : null,
    can: abilities(actor, facts),
  };
}
