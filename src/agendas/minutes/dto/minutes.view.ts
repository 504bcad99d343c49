import type {
  ActionState,
  AgendaRowKind,
  BelowQuorumEffect,
  CountryCode,
  DecisionBasis,
  DecisionKind,
  MeetingKind,
  MeetingState,
  MeetingZone,
  MinutesState,
  RemarkKind,
  RemarkState,
  SeatType,
} from '@nbn/contracts';

/** Somebody, with the seat that they held or stood for. */
export class MinutesPersonView {
  memberId!: string;
  name!: string;
  country!: CountryCode | null;
  seat!: SeatType | null;
}

export class AttendeeView {
  /** Null where only seats are shown to you. */
  memberId!: string | null;
  name!: string | null;
  organisation!: string | null;
  country!: CountryCode | null;
  seat!: SeatType | null;
}

export class MinutesDecisionView {
  id!: string;
  /** Year, meeting, number: 2027-02/04. */
  reference!: string;
  kind!: DecisionKind;
  text!: string;
  basis!: DecisionBasis;
  /** Taken below the quorum: a sign, not a decision. */
  indicative!: boolean;
  withdrawn!: boolean;
  /**
   * By when the countries follow it up; null if they are not asked.
   * @format date
   */
  followUpOn!: string | null;
}

export class MinutesActionView {
  id!: string;
  decisionId!: string | null;
  text!: string;
  /** The member who does it, as agreed; null: a seat, or the secretariat. */
  member!: string | null;
  /** The seat that does it, as agreed; null: a member, or the secretariat. */
  country!: CountryCode | null;
  seat!: SeatType | null;
  /**
   * As agreed at the meeting.
   * @format date
   */
  dueOn!: string;
  /** As it is now. */
  state!: ActionState;
}

export class RemarkView {
  id!: string;
  /** Null: to the minutes as a whole. */
  itemId!: string | null;
  kind!: RemarkKind;
  text!: string;
  by!: MinutesPersonView;
  /** @format date-time */
  at!: string;
  state!: RemarkState;
  answer!: string | null;
}

export class MinutesEntryView {
  itemId!: string;
  /** Its number on the agenda, like 2 or 2.1; null for an item that is closed to some. */
  number!: string | null;
  /** The heading of a section has no text. */
  kind!: AgendaRowKind;
  title!: string;
  /** The item is open to those on its list alone, and you are on it. */
  closed!: boolean;
  text!: string;
  /** Send it back with a save; an older one is refused. 0: nothing is written yet. */
  revision!: number;
  updatedBy!: string | null;
  /** @format date-time */
  updatedAt!: string | null;
  decisions!: MinutesDecisionView[];
  actions!: MinutesActionView[];
}

export class MinutesTransitionView {
  state!: MinutesState;
  /** @format date-time */
  at!: string;
  /** Null: by the silence of all. */
  by!: MinutesPersonView | null;
}

export class AddendumView {
  number!: number;
  text!: string;
  /** @format date-time */
  at!: string;
}

/** Where presence stands against what the meeting needs to decide. */
export class PresenceQuorumView {
  met!: boolean;
  countries!: number;
  countriesNeeded!: number;
  missingSeatTypes!: SeatType[];
  /** What becomes of a decision below it. */
  below!: BelowQuorumEffect;
}

export class MinutesAbilities {
  /** Write entries, presence, decisions. */
  write!: boolean;
  circulate!: boolean;
  /** Comment on a draft, or ask for a correction. */
  remark!: boolean;
  settle!: boolean;
  addend!: boolean;
  /** Change and reopen actions, ask countries to follow up. */
  follow!: boolean;
}

/** The minutes of a meeting as one document. */
export class MinutesView {
  meetingId!: string;
  title!: string;
  kind!: MeetingKind;
  country!: CountryCode | null;
  place!: string | null;
  timeZone!: MeetingZone;
  /** @format date-time */
  startsAt!: string;
  /** @format date-time */
  endsAt!: string;
  meetingState!: MeetingState;
  /** The meeting has begun: there is something to write down. */
  begun!: boolean;
  state!: MinutesState;
  round!: number;
  /** @format date-time */
  circulatedAt!: string | null;
  /**
   * When silence approves them; while they are circulated.
   * @format date-time
   */
  approveAt!: string | null;
  /** @format date-time */
  approvedAt!: string | null;
  quorum!: PresenceQuorumView;
  present!: AttendeeView[];
  entries!: MinutesEntryView[];
  remarks!: RemarkView[];
  transitions!: MinutesTransitionView[];
  addenda!: AddendumView[];
  can!: MinutesAbilities;
}
