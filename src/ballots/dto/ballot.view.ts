import type {
  BallotAnnulmentReason,
  BallotAudience,
  BallotElectorate,
  BallotMajority,
  BallotMethod,
  BallotOutcome,
  BallotPhase,
  BallotResultVisibility,
  BallotSecrecy,
  BallotSubjectKind,
  BallotTieRule,
  CastingWay,
  CountryCode,
  SeatType,
} from '@nbn/contracts';
import { BallotResultView } from './ballot-result.view.ts';
import { PaperView } from './paper.view.ts';

export class BallotSubjectView {
  kind!: BallotSubjectKind;
  id!: string;
  /** The address of its page within the application. */
  path!: string | null;
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
  secrecy!: BallotSecrecy;
  tieRule!: BallotTieRule;
  /** When the result is seen. */
  results!: BallotResultVisibility;
  strawPoll!: boolean;
  /** Which round of consent this is. */
  round!: number;
  /** The ballot whose next round or runoff this is. */
  follows!: string | null;
  /** SHA-256 of the text that is voted on. */
  textHash!: string | null;
  /** Since when what is voted on is another text than that. */
  textChangedAt!: string | null;
  /** Whether my seat can vote now, and whether it has. */
  mayCast!: boolean;
  hasCast!: boolean;
  /** My seat on the roll, or the one for which I stand in. */
  mySeatId!: string | null;
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
  recused!: boolean;
  vacant!: boolean;
  /** Checked in, where it is held in a meeting. */
  present!: boolean;
  /** The seat that may vote for this one. */
  proxySeatId!: string | null;
  /** Its holder has handed over. */
  alternate!: boolean;
}

export class BallotRulesView {
  majority?: BallotMajority;
  chambers?: SeatType[];
  leastSeats?: number;
  vacantCount?: boolean;
  most?: number;
  defaultOption?: string;
  defaultQuorum?: string;
  defaultRatio?: string;
  maxRounds?: number;
}

/** My seat on the roll, or the one for which I stand in. */
export class MySeatView {
  seatId!: string;
  recused!: boolean;
  vacant!: boolean;
  present!: boolean;
  /** Handed over to somebody else. */
  handedOver!: boolean;
  /** I hold it only since this secret ballot opened. */
  sinceOpening!: boolean;
  /** A former holder has voted, and that stands. */
  formerVoted!: boolean;
}

/** A seat that named mine as its proxy. */
export class ProxiedSeatView {
  seatId!: string;
  country!: CountryCode;
  type!: SeatType;
}

export class TieSettledView {
  by!: 'chair' | 'lot';
  chosen!: string[];
}

/** The paper that counts for my seat, and the receipt for it. */
export class OwnPaperView {
  paper!: PaperView;
  revision!: number;
  castAt!: string;
  receipt!: string;
  way!: CastingWay;
}

/** A ballot with all that its page shows. */
export class BallotView extends BallotLineView {
  rules!: BallotRulesView;
  quorumCountries!: number | null;
  quorumShare!: string | null;
  chairCountry!: CountryCode | null;
  audience!: BallotAudience;
  announcedAt!: string;
  closedAt!: string | null;
  releasedAt!: string | null;
  options!: BallotOptionView[];
  /** Which seats have voted; null for those who do not vote, call votes or verify them. */
  roll!: BallotSeatView[] | null;
  mySeat!: MySeatView | null;
  proxyFor!: ProxiedSeatView[];
  own!: OwnPaperView | null;
  tieSettled!: TieSettledView | null;
  /** Until when the chair or the lot can settle a tie. */
  tieDueAt!: string | null;
  /** The ballot that follows on this one: its next round, or the runoff after its tie. */
  followedBy!: string | null;
  /** Why a ballot that was open ended without a result. */
  annulledBecause!: BallotAnnulmentReason | null;
  /** One member closed it while seats could still vote: its result waits for somebody else to let it out. */
  closedEarly!: boolean;
  result!: BallotResultView | null;
  /** A secret ballot of so few that its papers go to auditors alone. */
  withheld!: boolean;
  maySeePapers!: boolean;
}

export class BallotsPageView {
  items!: BallotLineView[];
  next!: string | null;
}

/** Seats that somebody holds, and the countries they are of. */
export class ElectorateView {
  seats!: number;
  countries!: number;
}
