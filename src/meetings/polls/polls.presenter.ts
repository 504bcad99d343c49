import { quorumOf, rankSlots, type RankedSlot } from '@nbn/calendar';
import type { CountryCode } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { mayConvene, maySeeAttendance } from '../meetings.policy.ts';
import type { MeetingDetailRow } from '../meetings.query.ts';
import { quorumTermsOf } from '../quorum.service.ts';
import type { PollView, ReachView, SlotView } from './dto/poll.view.dto.ts';
import type { PollRow, SlotRow, VoterRow } from './polls.query.ts';
import { slotFacts } from './slot-facts.ts';

export interface PollData {
  readonly meeting: MeetingDetailRow;
  readonly poll: PollRow;
  readonly slots: readonly SlotRow[];
  readonly voters: readonly VoterRow[];
  /** Offices keep the hours of their country. */
  readonly zones: ReadonlyMap<CountryCode, string>;
}

/**
 * A poll as one reader gets it: their own answers, and who said what where the list of those invited is open
 * to them.
 */
export function presentPoll(actor: Actor, read: PollData): PollView {
  const { meeting, poll, voters } = read;
  const convenes = mayConvene(actor, meeting);
  const polling = meeting.state === 'polling';
  const shows = maySeeAttendance(actor, meeting);
  return {
    meetingId: meeting.id,
    timeZone: poll.timeZone,
    answerBy: poll.answerBy.toISOString(),
    open: polling && !poll.closed,
    settledSlotId: poll.settledSlotId,
    settledReason: shows ? poll.settledReason : null,
    slots: presentSlots(actor, read, shows),
    asked: voters.length,
    answered: voters.filter(({ answers }) => Object.keys(answers).length > 0).length,
    voters: shows
      ? voters.map(({ memberId, name, organisation, country, seat, required, answers }) => ({
          memberId,
          name,
          organisation,
          country,
          seat,
          required,
          answers: Object.entries(answers).map(([slotId, answer]) => ({ slotId, answer })),
        }))
      : null,
    can: {
      answer: polling && !poll.closed && meeting.invited && actor.role !== 'auditor',
      change: convenes && polling,
      confirm: convenes && polling,
    },
  };
}

function presentSlots(actor: Actor, read: PollData, shows: boolean): SlotView[] {
  const { meeting, voters } = read;
  const slots = withFacts(read);
  const ranking = rankSlots(slots, voters);
  const mine = voters.find(({ memberId }) => memberId === actor.memberId)?.answers ?? {};
  return slots.map(({ id, startsAt, endsAt, startWall, endWall, facts }) => {
    const rank = ranking.findIndex((ranked) => ranked.id === id);
    return {
      id,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      startWall,
      endWall,
      mine: mine[id] ?? null,
      rank: shows ? rank + 1 : null,
      reach: shows ? presentReach(meeting, ranking[rank]!, voters) : null,
      facts: shows ? facts : null,
    };
  });
}

/** The slots with what each is like in the countries of those asked. */
function withFacts({ slots, voters, zones }: PollData) {
  const asked = new Map([...zones].filter(([code]) => voters.some(({ country }) => country === code)));
  return slots.map((slot) => {
    const facts = slotFacts(slot.startsAt, slot.endsAt, asked);
    return {
      ...slot,
      facts,
      holidayIn: facts.filter(({ holiday }) => holiday !== null).map(({ country }) => country),
      outsideHoursIn: facts.filter(({ hours }) => hours !== 'inside').map(({ country }) => country),
    };
  });
}

function presentReach(
  meeting: MeetingDetailRow,
  { id, countries, missingCountries, seats, ifNeedBe, guests, missingSeatTypes, refusedBy }: RankedSlot,
  voters: readonly VoterRow[],
): ReachView {
  const present = voters.flatMap(({ country, seat, answers }) =>
    country && seat && (answers[id] === 'yes' || answers[id] === 'if-need-be') ? [{ country, seat }] : [],
  );
  const quorum = quorumOf(quorumTermsOf(meeting), present);
  return {
    countries: [...countries],
    missingCountries: [...missingCountries],
    seats,
    seatsAsked: voters.filter(({ seat }) => seat !== null).length,
    ifNeedBe,
    guests,
    missingSeatTypes: [...missingSeatTypes],
    refusedBy: voters
      .filter(({ memberId }) => refusedBy.includes(memberId))
      .map(({ country, seat }) => ({ country, seat })),
    quorum: {
      met: quorum.met,
      countries: quorum.countries,
      countriesNeeded: quorum.countriesNeeded,
      seatTypesNeeded: [...meeting.quorumSeats],
      missingSeatTypes: [...quorum.missingSeatTypes],
    },
  };
}
