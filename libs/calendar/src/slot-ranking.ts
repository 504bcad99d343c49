import { COUNTRY_CODES, SEAT_TYPES, type CountryCode, type PollAnswer, type SeatType } from '@nbn/contracts';

/** One of those asked, with what was said to each slot. */
export interface PollRespondent {
  readonly memberId: string;
  readonly country: CountryCode | null;
  /** The seat for which the voter is asked; others are counted apart. */
  readonly seat: SeatType | null;
  readonly required: boolean;
  readonly answers: Readonly<Record<string, PollAnswer>>;
}

export interface UnrankedSlot {
  readonly id: string;
  readonly startsAt: Date;
  /** Countries in which it falls on a public holiday. */
  readonly holidayIn?: readonly CountryCode[];
  /** Countries in which it lies outside office hours. */
  readonly outsideHoursIn?: readonly CountryCode[];
}

/** How far a slot reaches. */
export interface RankedSlot {
  readonly id: string;
  /** Countries of which at least one seat can come. */
  readonly countries: readonly CountryCode[];
  readonly missingCountries: readonly CountryCode[];
  /** Seats that can come, those included that would rather not. */
  readonly seats: number;
  readonly ifNeedBe: number;
  /** Seat types of which nobody can come though some were asked. */
  readonly missingSeatTypes: readonly SeatType[];
  /** Guests without a seat who can come. */
  readonly guests: number;
  /** Members who are needed and said no. */
  readonly refusedBy: readonly string[];
  /** Those asked in whose country it is a public holiday. */
  readonly onHoliday: number;
  /** Those asked, further to these, in whose country it lies outside office hours. */
  readonly outsideHours: number;
}

const canAttend = (answer: PollAnswer | undefined): boolean => answer === 'yes' || answer === 'if-need-be';

/**
 * The slots, the one that reaches furthest first: by countries, then by seats, then by how few would come
 * only if need be. A meeting of many people from few countries is not a meeting of the Network. What people
 * answered counts before what the calendar says: of equal slots, one on a public holiday of those asked comes
 * after, then one outside their office hours, then the later one.
 */
export function rankSlots(slots: readonly UnrankedSlot[], voters: readonly PollRespondent[]): RankedSlot[] {
  const starts = new Map(slots.map(({ id, startsAt }) => [id, startsAt.getTime()]));
  return slots
    .map((slot) => rankSlot(slot, voters))
    .sort(
      (a, b) =>
        b.countries.length - a.countries.length ||
        b.seats - a.seats ||
        a.ifNeedBe - b.ifNeedBe ||
        a.onHoliday - b.onHoliday ||
        a.outsideHours - b.outsideHours ||
        starts.get(a.id)! - starts.get(b.id)!,
    );
}

function rankSlot(slot: UnrankedSlot, voters: readonly PollRespondent[]): RankedSlot {
  const { id, holidayIn = [], outsideHoursIn = [] } = slot;
  const isOnHoliday = ({ country }: PollRespondent) => country !== null && holidayIn.includes(country);
  const isOutsideHours = ({ country }: PollRespondent) =>
    country !== null && outsideHoursIn.includes(country);
  const seated = voters.filter(({ seat }) => seat !== null);
  const coming = seated.filter(({ answers }) => canAttend(answers[id]));
  const asked = COUNTRY_CODES.filter((code) => seated.some(({ country }) => country === code));
  const reached = asked.filter((code) => coming.some(({ country }) => country === code));
  return {
    id,
    countries: reached,
    missingCountries: asked.filter((code) => !reached.includes(code)),
    seats: coming.length,
    ifNeedBe: coming.filter(({ answers }) => answers[id] === 'if-need-be').length,
    missingSeatTypes: SEAT_TYPES.filter(
      (type) => seated.some(({ seat }) => seat === type) && !coming.some(({ seat }) => seat === type),
    ),
    guests: voters.filter(({ seat, answers }) => seat === null && canAttend(answers[id])).length,
    refusedBy: voters
      .filter(({ required, answers }) => required && answers[id] === 'no')
      .map(({ memberId }) => memberId),
    onHoliday: voters.filter(isOnHoliday).length,
    outsideHours: voters.filter((voter) => !isOnHoliday(voter) && isOutsideHours(voter)).length,
  };
}
