import type {
  ClauseKind,
  ConsensusEnd,
  ConsensusRoundState,
  ConsensusState,
  CountryCode,
  MeetingZone,
  SeatType,
} from '@nbn/contracts';
import { TextFormatView } from '../../dto/standard.view.ts';

/** How many gave 1, 2, … 9, by chamber; null where too few of it rated. */
export class ChamberDistributionsView {
  government!: number[] | null;
  ngo!: number[] | null;
  resource!: number[] | null;
}

export class ConsensusOutcomeView {
  raters!: number;
  cannotJudge!: number;
  /** These are null where too few rated. */
  median!: number | null;
  p30!: number | null;
  p70!: number | null;
  /** Above 1 is disagreement. */
  disagreementIndex!: number | null;
  disagreement!: boolean | null;
  /** How many gave 1, 2, … 9. */
  distribution!: number[] | null;
  chambers!: ChamberDistributionsView | null;
  judgement!: 'agreed' | 'rejected' | 'uncertain' | 'too-few';
  /** Why it is not rated again; null: it goes on. */
  stop!: 'agreed' | 'rejected' | 'stable' | 'last-round' | null;
}

/** What you said yourself, holding your seat. */
export class OwnRatingView {
  /** Null: cannot judge. */
  rating!: number | null;
  reason!: string;
}

export class ClauseRoundView {
  /** 1, 2, 3 … */
  round!: number;
  /** Its words changed since: what was rated then no longer counts. */
  void!: boolean;
  /** Null until the round has closed. */
  outcome!: ConsensusOutcomeView | null;
  own!: OwnRatingView | null;
  /** Of a closed round, in no order that says whose they are. */
  reasons!: string[];
}

export class ConsensusClauseView {
  clauseId!: string;
  /** As it is cited. */
  number!: string;
  kind!: ClauseKind;
  text!: string;
  formats!: TextFormatView[];
  /** The version rated last does not have it any more. */
  removed!: boolean;
  /** The open round asks about it. */
  asked!: boolean;
  /** Somebody who held your seat before rated it in the open round: what you say takes its place. */
  byPredecessor!: boolean;
  /** The rounds in which it was asked about, the first one first. */
  rounds!: ClauseRoundView[];
}

export class ConsensusRoundView {
  id!: string;
  ordinal!: number;
  state!: ConsensusRoundState;
  versionId!: string;
  versionLabel!: string;
  /** @format date-time */
  opensAt!: string;
  /** @format date-time */
  closesAt!: string;
  timeZone!: MeetingZone;
  /** @format date-time */
  closedAt!: string | null;
  /** Why it was closed before its time. */
  closeReason!: string | null;
  /** How many seats were held when it closed. */
  seats!: number | null;
  /** How many of them rated. */
  raters!: number | null;
}

export class ConsensusCountsView {
  agreed!: number;
  rejected!: number;
  uncertain!: number;
  /** Too few rated them, or nobody has yet. */
  unjudged!: number;
}

export class ConsensusLineView {
  id!: string;
  ordinal!: number;
  question!: string;
  state!: ConsensusState;
  maxRounds!: number;
  clauses!: number;
  /** How many rounds have closed. */
  closedRounds!: number;
  /** Until when the open round takes ratings. @format date-time */
  openUntil!: string | null;
  /** @format date-time */
  begunAt!: string;
  /** @format date-time */
  endedAt!: string | null;
}

export class ConsensusListView {
  items!: ConsensusLineView[];
  /** Whether you may begin one; one at a time is under way. */
  mayBegin!: boolean;
}

export class ConsensusAbilities {
  /** Plan rounds, close one early, end the process. */
  run!: boolean;
  rate!: boolean;
  participation!: boolean;
  report!: boolean;
}

export class RatingProgressView {
  rated!: number;
  asked!: number;
}

export class ConsensusProcessView extends ConsensusLineView {
  standardTitle!: string;
  minRaters!: number;
  /** A median that moved by no more than this is stable. */
  stableWithin!: number;
  versionId!: string;
  endKind!: ConsensusEnd | null;
  endNote!: string | null;
  rounds!: ConsensusRoundView[];
  content!: ConsensusClauseView[];
  /** By what was last said of each clause. */
  counts!: ConsensusCountsView;
  /** Of your seat in the open round; null where none is open to you. */
  progress!: RatingProgressView | null;
  can!: ConsensusAbilities;
}

export class RatingSavedView extends RatingProgressView {
  clauseId!: string;
  own!: OwnRatingView;
}

/** How far a seat is: how much it rated, and never what. */
export class SeatParticipationView {
  country!: CountryCode;
  seat!: SeatType;
  held!: boolean;
  rated!: number;
}

export class ParticipationView {
  /** Of the round that is open, or closed last. */
  round!: number | null;
  asked!: number;
  seats!: SeatParticipationView[];
}
