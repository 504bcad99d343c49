import { quorumOf } from '@nbn/calendar';
import type { Actor } from '../platform/access/actor.ts';
import type { Page } from '../platform/persistence/page.ts';
import type { MeetingLine, MeetingList, MeetingQuorum, MeetingView } from './dto/meeting.dto.ts';
import { abilities, maySeeAttendance, maySeeJoinUrl, type MeetingFacts } from './meetings.policy.ts';
import type { MeetingRow, MeetingWhole } from './meetings.query.ts';
import { termsOf } from './quorum.service.ts';

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

/** What the meeting needs and, for whom the answers are open, where it stands by them: those who said that they come, seat by seat. */
function quorumView(row: MeetingWhole, shows: boolean): MeetingQuorum {
  const coming = row.attendance.flatMap(({ country, seat, answer }) => (country && seat && answer === 'yes' ? [{ country, seat }] : []));
  const { met, countries, missingSeatTypes } = quorumOf(termsOf(row), coming);
  return {
    countriesNeeded: row.quorumCountries, seatTypes: [...row.quorumSeats], below: row.belowQuorum,
    expected: shows ? { met, countries, countriesNeeded: row.quorumCountries, seatTypesNeeded: [...row.quorumSeats], missingSeatTypes: [...missingSeatTypes] } : null,
  };
}

/** One meeting as one reader gets it. */
export function presentMeeting(actor: Actor, row: MeetingWhole): MeetingView {
  const facts = factsOf(row);
  const shows = maySeeAttendance(actor, facts);
  return {
    ...presentLine(actor, row),
    note: row.note,
    joinUrl: maySeeJoinUrl(actor, facts) ? row.joinUrl : null,
    discreet: row.discreet,
    startWall: row.startWall,
    endWall: row.endWall,
    sequence: row.sequence,
    revision: row.revision,
    quorum: quorumView(row, shows),
    attendance: shows
      ? row.attendance.map(({ memberId, name, organisation, country, seat, required, answer }) => ({ memberId, name, organisation, country, seat, required, answer }))
      : null,
    can: abilities(actor, facts),
  };
}
