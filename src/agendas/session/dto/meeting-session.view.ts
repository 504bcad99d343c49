import type { AgendaItemKind, BelowQuorumEffect, CountryCode, MeetingState, SeatType } from '@nbn/contracts';
import { BallotLineView } from '../../../ballots/index.ts';

/** Somebody in the room. */
export class SessionPersonView {
  memberId!: string;
  name!: string;
  organisation!: string | null;
  country!: CountryCode | null;
  /** The seat they act for here; null for a guest. */
  seat!: SeatType | null;
}

export class ShownClauseView {
  standardId!: string;
  clauseId!: string;
}

/** The item that is dealt with. Of one that is closed to you only that is said. */
export class CurrentItemView {
  itemId!: string | null;
  title!: string | null;
  kind!: AgendaItemKind | null;
  /**
   * By the clock of the database.
   * @format date-time
   */
  beganAt!: string | null;
  /** Seconds that it was dealt with up to `now`, earlier times included. */
  seconds!: number | null;
  /** Minutes that it was planned for. */
  minutes!: number | null;
  shown!: ShownClauseView | null;
}

/** How long an item was dealt with. */
export class ItemRunView {
  itemId!: string;
  seconds!: number;
}

export class QuorumTransitionView {
  met!: boolean;
  countries!: number;
  /** @format date-time */
  at!: string;
}

/** Where those who are there stand against what the meeting needs to decide. */
export class SessionQuorumView {
  met!: boolean;
  countries!: number;
  countriesNeeded!: number;
  missingSeatTypes!: SeatType[];
  /** What becomes of a decision below it. */
  below!: BelowQuorumEffect;
  /** Each time that it was reached or lost. */
  transitions!: QuorumTransitionView[];
}

export class SpeakerView extends SessionPersonView {
  /** @format date-time */
  askedAt!: string;
  /** @format date-time */
  beganAt!: string | null;
  /** Of the turns that were taken; null while waiting. */
  seconds!: number | null;
}

export class SpeakersView {
  speaking!: SpeakerView | null;
  /** In the order in which they are heard. */
  waiting!: SpeakerView[];
  /** The turns that were taken, the first one first. */
  heard!: SpeakerView[];
}

export class SessionMeView {
  here!: boolean;
  /** You act for a seat here, or were invited. */
  mayCome!: boolean;
  waits!: boolean;
  speaks!: boolean;
}

export class SessionAbilities {
  /** Lead through the agenda, give the floor, open ballots, check others in and out. */
  chair!: boolean;
}

/** A meeting in session, as it is at this moment. */
export class MeetingSessionView {
  meetingId!: string;
  title!: string;
  state!: MeetingState;
  /**
   * The database's clock: timers count from it.
   * @format date-time
   */
  now!: string;
  current!: CurrentItemView | null;
  runs!: ItemRunView[];
  quorum!: SessionQuorumView;
  /** Who is there; null when that is not for you. */
  here!: SessionPersonView[] | null;
  /** Who could still be checked in; for whoever runs the meeting. */
  expected!: SessionPersonView[] | null;
  me!: SessionMeView;
  /** At the item that is dealt with; null when there is none that is open to you. */
  speakers!: SpeakersView | null;
  /** On the item that is dealt with. */
  ballots!: BallotLineView[];
  can!: SessionAbilities;
}
