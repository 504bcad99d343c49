import type {
  CountryCode,
  PeriodState,
  PriorityProgress,
  PrioritySource,
  PriorityState,
} from '@nbn/contracts';
import { BallotLineView } from '../../ballots/index.ts';
import { AreaReference } from '../../network/index.ts';

export class PeriodLineView {
  id!: string;
  title!: string;
  /** Calendar days, `YYYY-MM-DD`. */
  firstDay!: string;
  lastDay!: string;
  state!: PeriodState;
  proposals!: number;
  agreed!: number;
  done!: number;
}

export class PeriodsPageView {
  items!: PeriodLineView[];
  next!: string | null;
  mayCreate!: boolean;
}

export class PriorityLinkView {
  label!: string;
  path!: string;
}

export class PriorityTransitionView {
  state!: PriorityProgress;
  at!: string;
}

export class PriorityView {
  id!: string;
  title!: string;
  reason!: string;
  /** The country whose team proposed it, and who wrote it down. */
  country!: CountryCode;
  proposedBy!: string;
  proposedAt!: string;
  state!: PriorityState;
  /** Its place in the agreed list; shared by those that the ballot left equal. */
  rank!: number | null;
  evidence!: string | null;
  sourceKind!: PrioritySource | null;
  sourcePath!: string | null;
  /** The proposal in which this one goes on. */
  mergedInto!: string | null;
  ownerCountries!: CountryCode[];
  reviewOn!: string | null;
  /** Which plan this is; 0: none yet. */
  planRevision!: number;
  /** Where in the Network's work it is taken up. */
  links!: PriorityLinkView[];
  /** How far it was, and since when. */
  transitions!: PriorityTransitionView[];
  comments!: number;
  areas!: AreaReference[];
}

export class PriorityCommentView {
  id!: string;
  text!: string;
  by!: string;
  at!: string;
}

export class PriorityCommentsPageView {
  items!: PriorityCommentView[];
  next!: string | null;
}

export class PeriodAbilitiesView {
  propose!: boolean;
  openBallot!: boolean;
  keepProgress!: boolean;
  merge!: boolean;
  discuss!: boolean;
}

/** Who would vote if the ballot opened now. */
export class ElectorateView {
  seats!: number;
  countries!: number;
}

export class PeriodView extends PeriodLineView {
  /** Places that a tie left open; null when there is none. */
  openPlaces!: number | null;
  /** The agreed ones first and in their order, then the others as they were proposed. */
  priorities!: PriorityView[];
  /** The latest first. */
  ballots!: BallotLineView[];
  /** Only for those who may open the ballot. */
  electorate!: ElectorateView | null;
  may!: PeriodAbilitiesView;
}

export class CreatedView {
  id!: string;
}

export class OpenedBallotView {
  ballotId!: string;
}
