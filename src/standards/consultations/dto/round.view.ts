import type {
  AnswerState,
  CountryCode,
  MeetingZone,
  Outcome,
  ConsultationRemarkState,
  RoundSide,
  RoundState,
  SeatType,
  Stance,
} from '@nbn/contracts';
import { PersonView } from '../../dto/standard.view.ts';

export class RoundLineView {
  id!: string;
  ordinal!: number;
  state!: RoundState;
  /** @format date-time */
  opensAt!: string;
  /** @format date-time */
  closesAt!: string;
  /** The zone in which the times were set. */
  timeZone!: MeetingZone;
  /** How many countries are asked. */
  countries!: number;
  /** How many have answered, late ones too. */
  answered!: number;
}

export class RoundListView {
  items!: RoundLineView[];
}

/** Whether a country's answer is there. */
export class CountryAnswerView {
  country!: CountryCode;
  state!: AnswerState;
  /**
   * Its own deadline.
   * @format date-time
   */
  closesAt!: string;
  extended!: boolean;
  extensionReason!: string | null;
  /** Seats that somebody holds, and how many of them have signed. */
  seats!: number;
  signed!: number;
  /** @format date-time */
  submittedAt!: string | null;
}

export class SignatureView {
  seat!: SeatType;
  /** Null: the seat is held and has not signed. */
  by!: string | null;
  /** @format date-time */
  at!: string | null;
  mine!: boolean;
}

/** What a country says to the text as a whole. */
export class PositionView {
  country!: CountryCode;
  stance!: Stance | null;
  text!: string;
  revision!: number;
  changedBy!: string | null;
  /** @format date-time */
  changedAt!: string | null;
  /** @format date-time */
  submittedAt!: string | null;
  late!: boolean;
  /** A line a seat that is held; empty for those of other countries. */
  signatures!: SignatureView[];
}

export class ConsultationRemarkAbilities {
  change!: boolean;
  withdraw!: boolean;
  include!: boolean;
  exclude!: boolean;
}

export class ConsultationRemarkView {
  id!: string;
  ordinal!: number;
  /** Null: on the standard as a whole. */
  clauseId!: string | null;
  /** What the clause was called in the text that was asked about. */
  clauseNumber!: string | null;
  country!: CountryCode | null;
  /** The observer's organisation, for a remark of no country. */
  organisation!: string | null;
  /** Who wrote it; told to the own country and the secretariat. */
  by!: PersonView | null;
  text!: string;
  state!: ConsultationRemarkState;
  revision!: number;
  /** @format date-time */
  at!: string;
  /** It is part of a signed position, or an observer's own. */
  counts!: boolean;
  late!: boolean;
  outcome!: Outcome | null;
  outcomeReason!: string | null;
  /** Which saying of the outcome this is; 0: none yet. */
  outcomeRevision!: number;
  can!: ConsultationRemarkAbilities;
}

export class InvitedObserverView {
  person!: PersonView;
  remarks!: number;
}

export class RoundAbilities {
  /** Extend, remind, cancel. */
  manage!: boolean;
  /** Write the position of your country. */
  write!: boolean;
  sign!: boolean;
  withdrawSignature!: boolean;
  /** Write a remark. */
  remark!: boolean;
  /** Say what became of the remarks. */
  decide!: boolean;
}

export class RoundView extends RoundLineView {
  lead!: string;
  reason!: string | null;
  versionId!: string | null;
  side!: RoundSide;
  /**
   * Your own deadline.
   * @format date-time
   */
  yourDeadline!: string | null;
  /** Null for those who see their own answer only. */
  answers!: CountryAnswerView[] | null;
  /** Null for all but the secretariat. */
  observers!: InvitedObserverView[] | null;
  yours!: PositionView | null;
  /** Signed positions that are open to you. */
  others!: PositionView[];
  remarks!: ConsultationRemarkView[];
  can!: RoundAbilities;
}

export class ReminderResultView {
  /** How many people get a mail. */
  reminded!: number;
}
