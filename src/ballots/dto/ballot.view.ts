import type { BallotElectorate, BallotMethod, BallotOutcome, BallotPhase, BallotSubjectKind, CountryCode, SeatType } from '@nbn/contracts';
import { BallotResultView } from './ballot-result.view.ts';
import { PaperView } from './paper.view.ts';

export class BallotSubjectView {
  kind!: BallotSubjectKind;
  id!: string;
}

export class BallotTurnoutView {
  seats!: number;
  seatsVoting!: number;
}

/** A ballot in a list. */
export class BallotLineView {
  id!: string;
  subject!: BallotSubjectView;
  question!: string;
  method!: BallotMethod;
  electorate!: BallotElectorate;
  places!: number;
  opensAt!: string;
  closesAt!: string;
  /** The zone in which the times were set. */
  timeZone!: string;
  phase!: BallotPhase;
  outcome!: BallotOutcome | null;
  turnout!: BallotTurnoutView;
  /** Whether my seat can vote now, and whether it has. */
  mayCast!: boolean;
  hasCast!: boolean;
}

export class BallotOptionView {
  id!: string;
  label!: string;
}

export class BallotSeatView {
  seatId!: string;
  country!: CountryCode;
  type!: SeatType;
  voted!: boolean;
}

/** The paper that counts for my seat, and the receipt for it. */
export class OwnPaperView {
  paper!: PaperView;
  revision!: number;
  castAt!: string;
  receipt!: string;
}

/** A ballot with all that its page shows. */
export class BallotView extends BallotLineView {
  quorumCountries!: number | null;
  closedAt!: string | null;
  options!: BallotOptionView[];
  /** Which seats have voted; null for those who do not vote, call votes or verify them. */
  roll!: BallotSeatView[] | null;
  own!: OwnPaperView | null;
  result!: BallotResultView | null;
  maySeePapers!: boolean;
}

export class BallotsPageView {
  items!: BallotLineView[];
  next!: string | null;
}
