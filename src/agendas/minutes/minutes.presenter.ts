import { agendaNumbers, quorumOf } from '@nbn/calendar';
import type { Actor } from '#platform/access/actor';
import { displayNameFor } from '#platform/people/person';
import type { MinutesView, PresenceQuorumView, AttendeeView, RemarkView } from './dto/minutes.view.ts';
import { minutesAbilities, mayReadAttendees, mayReadRemarks } from './minutes.policy.ts';
import type { MinutesRead, RemarkRow } from './minutes.query.ts';

const toInstant = (at: string | null): string | null => (at === null ? null : new Date(at).toISOString());

function presentQuorum({
  quorumCountries,
  quorumSeats,
  belowQuorum,
  present,
}: MinutesRead): PresenceQuorumView {
  const seats = present.flatMap(({ country, seat }) => (country && seat ? [{ country, seat }] : []));
  const { met, countries, missingSeatTypes } = quorumOf(
    { countries: quorumCountries, seatTypes: quorumSeats },
    seats,
  );
  return {
    met,
    countries,
    countriesNeeded: quorumCountries,
    missingSeatTypes: [...missingSeatTypes],
    below: belowQuorum,
  };
}

function presentRemark(remark: RemarkRow): RemarkView {
  return { ...remark, at: toInstant(remark.at)! };
}

/**
 * The minutes as one reader gets them: names of those present, remarks and who wrote what only to those who
 * take part in the writing.
 */
export function presentMinutes(actor: Actor, row: MinutesRead): MinutesView {
  const {
    meetingId,
    title,
    kind,
    countryCode,
    place,
    timeZone,
    startsAt,
    endsAt,
    meetingState,
    begun,
    state: standing,
    round,
  } = row;
  const { present, entries, remarks, transitions, addenda } = row;
  const named = mayReadAttendees(actor, row);
  const takesPart = mayReadRemarks(actor, row);
  const numbers = agendaNumbers(entries);
  const ownRemarks = remarks.filter(({ by }) => by.memberId === actor.memberId);
  return {
    meetingId,
    title,
    kind,
    country: countryCode,
    place,
    timeZone,
    meetingState,
    begun,
    state: standing,
    round,
    startsAt: toInstant(startsAt)!,
    endsAt: toInstant(endsAt)!,
    circulatedAt: toInstant(row.circulatedAt),
    approveAt: toInstant(row.approveAt),
    approvedAt: toInstant(row.approvedAt),
    quorum: presentQuorum(row),
    present: present.map((one): AttendeeView =>
      named ? one : { memberId: null, name: null, organisation: null, country: one.country, seat: one.seat },
    ),
    entries: entries.map(({ closed: _closed, ...entry }, place) => ({
      ...entry,
      number: numbers[place]!,
      updatedBy: takesPart ? entry.updatedBy : null,
      updatedAt: toInstant(entry.updatedAt),
      decisions: [...entry.decisions],
      actions: entry.actions.map(({ member, ...action }) => ({
        ...action,
        member: member && displayNameFor(actor, member),
      })),
    })),
    remarks: (takesPart ? remarks : ownRemarks).map(presentRemark),
    transitions: transitions.map(({ state, at, by }) => ({
      state,
      at: toInstant(at)!,
      by: takesPart ? by : null,
    })),
    addenda: addenda.map(({ number, text, at }) => ({ number, text, at: toInstant(at)! })),
    can: minutesAbilities(actor, row),
  };
}
