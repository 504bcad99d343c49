import { quorumOf } from '@nbn/calendar';
import { ACCESSIBILITY_NEEDS } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type { Page } from '#platform/persistence/page';
import type {
  AttendanceEntry,
  MeetingLine,
  MeetingList,
  MeetingQuorum,
  MeetingView,
  NeedCount,
} from './dto/meeting.dto.ts';
import {
  abilities,
  mayConvene,
  maySeeAttendance,
  maySeeJoinUrl,
  type MeetingPolicyInput,
} from './meetings.policy.ts';
import type { AttendanceRow, MeetingRow, MeetingDetailRow } from './meetings.query.ts';
import { quorumTermsOf } from './quorum.service.ts';

function policyInputOf(row: MeetingRow): MeetingPolicyInput {
  return {
    kind: row.kind,
    state: row.state,
    countryCode: row.countryCode,
    over: row.over,
    invited: row.invited,
    seriesId: row.seriesId,
  };
}

/**
 * While a date is sought an answer is awaited, and then until it begins: once in session, who is there checks
 * in.
 */
function awaitsAnswer(actor: Actor, row: MeetingRow): boolean {
  if (row.state === 'polling') return row.invited && !row.pollAnswered && actor.role !== 'auditor';
  return row.state === 'scheduled' && row.answer === null && abilities(actor, policyInputOf(row)).answer;
}

/** A meeting as one line, for one reader. */
export function presentLine(actor: Actor, row: MeetingRow): MeetingLine {
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
    seriesId: row.seriesId,
    waitsForMe: awaitsAnswer(actor, row),
  };
}

/** A page of the list as one reader gets it. */
export function presentList(actor: Actor, page: Page<MeetingRow>): MeetingList {
  return { items: page.items.map((row) => presentLine(actor, row)), next: page.next };
}

/**
 * What the meeting needs and, for whom the answers are open, where it stands by them: those who said that
 * they come, seat by seat.
 */
function presentQuorum(row: MeetingDetailRow, shows: boolean): MeetingQuorum {
  const coming = row.attendance.flatMap(({ country, seat, answer }) =>
    country && seat && answer === 'yes' ? [{ country, seat }] : [],
  );
  const { met, countries, missingSeatTypes } = quorumOf(quorumTermsOf(row), coming);
  return {
    countriesNeeded: row.quorumCountries,
    seatTypes: [...row.quorumSeats],
    below: row.belowQuorum,
    expected: shows
      ? {
          met,
          countries,
          countriesNeeded: row.quorumCountries,
          seatTypesNeeded: [...row.quorumSeats],
          missingSeatTypes: [...missingSeatTypes],
        }
      : null,
  };
}

/** How an answer came and what came with it is for those who convene. */
function presentAttendance(
  {
    memberId,
    name,
    organisation,
    country,
    seat,
    required,
    alternate,
    answer,
    attendanceMode,
    tentative,
    source,
    remark,
  }: AttendanceRow,
  convenes: boolean,
): AttendanceEntry {
  return {
    memberId,
    name,
    organisation,
    country,
    seat,
    required,
    alternate,
    answer,
    attendanceMode,
    tentative,
    source: convenes ? source : null,
    remark: convenes ? remark : null,
  };
}

/** What those who come need, each need once. */
function needCounts(attendance: readonly AttendanceRow[]): NeedCount[] {
  const coming = attendance.filter(({ answer }) => answer === 'yes');
  return ACCESSIBILITY_NEEDS.map((need) => ({
    need,
    memberIds: coming.filter(({ needs }) => needs.includes(need)).map(({ memberId }) => memberId),
  })).filter(({ memberIds }) => memberIds.length > 0);
}

/** One meeting as one reader gets it. */
export function presentMeeting(actor: Actor, row: MeetingDetailRow): MeetingView {
  const facts = { ...policyInputOf(row), template: row.templateName !== null };
  const shows = maySeeAttendance(actor, facts);
  const convenes = mayConvene(actor, facts);
  const own = row.attendance.find(({ memberId }) => memberId === actor.memberId);
  // What was said to a meeting that was called off counts for nothing any more.
  const isOff = row.state === 'cancelled';
  return {
    ...presentLine(actor, row),
    note: row.note,
    joinUrl: maySeeJoinUrl(actor, facts) ? row.joinUrl : null,
    cancelReason: row.cancelReason,
    templateName: row.templateName,
    discreet: row.discreet,
    sharedAbroad: row.sharedAbroad,
    startWall: row.startWall,
    endWall: row.endWall,
    sequence: row.sequence,
    revision: row.revision,
    quorum: presentQuorum(row, shows && !isOff),
    attendance: shows ? row.attendance.map((entry) => presentAttendance(entry, convenes)) : null,
    attendanceMode: own?.attendanceMode ?? null,
    needs: [...(own?.needs ?? [])],
    needCounts: convenes && !isOff ? needCounts(row.attendance) : null,
    can: abilities(actor, facts),
  };
}
