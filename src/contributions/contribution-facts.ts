import type {
  ContributionKind,
  ContributionOutcome,
  ContributionStage,
  CountryCode,
  AdoptionStatus,
} from '@nbn/contracts';

/** Something that became of a contribution, as the database has it. */
export interface ContributionFact {
  readonly stage: Exclude<ContributionStage, 'made'>;
  /** Tells it from others of the same stage, for ever. */
  readonly key: string;
  /** ISO 8601. */
  readonly at: string;
  readonly outcome: ContributionOutcome;
  /** The reason that was given, the answer, or the new words. */
  readonly words: string | null;
  /** What it happened in: the question of a ballot, the label of a version, an edition. */
  readonly name: string | null;
  /** The page where it is read. */
  readonly path: string | null;
  readonly country: CountryCode | null;
  readonly status: AdoptionStatus | null;
}

/** A contribution with what its reader may know of what became of it. */
export interface ContributionRow {
  readonly kind: ContributionKind;
  readonly id: string;
  readonly authorId: string;
  readonly madeAt: string;
  readonly words: string;
  /** Its reader may read what it was made to. */
  readonly readable: boolean;
  /** What it was made to; null where that may not be read. */
  readonly title: string | null;
  /** The number of the clause, as it was cited last. */
  readonly number: string | null;
  readonly path: string | null;
  readonly facts: readonly ContributionFact[];
}
