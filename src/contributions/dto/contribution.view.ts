import type {
  AdoptionStatus,
  ContributionKind,
  ContributionOutcome,
  ContributionStage,
  ContributionStageState,
  CountryCode,
} from '@nbn/contracts';

export class ContributionCountryView {
  country!: CountryCode;
  status!: AdoptionStatus;
  /** @format date-time */
  at!: string;
}

/** One step of a contribution's line of life. */
export class ContributionMoveView {
  stage!: ContributionStage;
  /** @format date-time */
  at!: string;
  outcome!: ContributionOutcome;
  /** The reason that was given, the answer, or the new words. */
  words!: string | null;
  /** What it happened in: the question of a ballot, a version, an edition, a decision. */
  name!: string | null;
  /** The page where it is read. */
  path!: string | null;
  /** What countries recorded, yours first. */
  countries!: ContributionCountryView[];
}

export class ContributionStageView {
  stage!: ContributionStage;
  state!: ContributionStageState;
  /** @format date-time */
  at!: string | null;
}

export class ContributionView {
  kind!: ContributionKind;
  id!: string;
  /** @format date-time */
  madeAt!: string;
  words!: string;
  /** You made it yourself; otherwise a former holder of your seat did. */
  mine!: boolean;
  /** You may no longer read what it was made to, nor what became of it there. */
  restricted!: boolean;
  /** What it was made to; null where you may not read it. */
  title!: string | null;
  /** The number of the clause. */
  number!: string | null;
  path!: string | null;
  /** Every stage that this kind can come to, in order. */
  stages!: ContributionStageView[];
  moves!: ContributionMoveView[];
  /** @format date-time */
  movedAt!: string;
  /** Something became of it since you last looked. */
  isNew!: boolean;
}

export class ContributionListView {
  /** The latest move first. */
  items!: ContributionView[];
  next!: string | null;
}
