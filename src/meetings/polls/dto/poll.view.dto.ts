import type { CountryCode, MeetingZone, OfficeHours, PollAnswer, SeatType } from '@nbn/contracts';

/** Somebody needed who cannot come. */
export class RefusalView {
  country!: CountryCode | null;
  seat!: SeatType | null;
}

/** Where those who can come stand against the meeting's quorum. */
export class QuorumView {
  met!: boolean;
  countries!: number;
  countriesNeeded!: number;
  /** Sides of the teams of which somebody must be there. */
  seatTypesNeeded!: SeatType[];
  missingSeatTypes!: SeatType[];
}

/** What a period is like in one country. */
export class SlotFactView {
  country!: CountryCode;
  startWall!: string;
  endWall!: string;
  hours!: OfficeHours;
  holiday!: string | null;
}

/** One date to choose from, with how far it reaches. */
export class SlotView {
  id!: string;
  /** Instants, UTC. */
  startsAt!: string;
  endsAt!: string;
  /** Local times in the poll's zone. */
  startWall!: string;
  endWall!: string;
  /** Your answer. */
  mine!: PollAnswer | null;
  /** 1 for the slot that reaches furthest; null where that is not open to you. */
  rank!: number | null;
  reach!: ReachView | null;
  /** What it is like in the countries of those asked; null where that is not open to you. */
  facts!: SlotFactView[] | null;
}

export class ReachView {
  countries!: CountryCode[];
  missingCountries!: CountryCode[];
  /** Seats that can come, and of how many. */
  seats!: number;
  seatsAsked!: number;
  ifNeedBe!: number;
  /** Guests without a seat who can come. */
  guests!: number;
  missingSeatTypes!: SeatType[];
  refusedBy!: RefusalView[];
  quorum!: QuorumView;
}

export class VoterAnswerView {
  slotId!: string;
  answer!: PollAnswer;
}

/** One of those asked. */
export class VoterView {
  memberId!: string;
  name!: string;
  organisation!: string;
  country!: CountryCode | null;
  seat!: SeatType | null;
  required!: boolean;
  answers!: VoterAnswerView[];
}

export class PollAbilities {
  answer!: boolean;
  change!: boolean;
  confirm!: boolean;
}

/** The choosing of a meeting's date. */
export class PollView {
  meetingId!: string;
  timeZone!: MeetingZone;
  answerBy!: string;
  /** Answers are still taken. */
  open!: boolean;
  settledSlotId!: string | null;
  /** Why it is that slot although it leaves somebody out. */
  settledReason!: string | null;
  slots!: SlotView[];
  asked!: number;
  answered!: number;
  /** Those asked with their answers; null if that is not open to you. */
  voters!: VoterView[] | null;
  can!: PollAbilities;
}

/** A poll after its zone was corrected. */
export class RezonedPollView extends PollView {
  /** Whether what people had answered still counts. */
  answersKept!: boolean;
}

/** What a period is like in each country. */
export class SlotFactsView {
  slot!: string;
  countries!: SlotFactView[];
}
