import {
  AMENDMENT_LIMITS,
  AMENDMENT_STATES,
  CLAUSE_KINDS,
  CLAUSE_LEVEL_MAX,
  type ClauseKind,
  LIMITS,
  type AmendmentState,
} from '@nbn/contracts';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import { BallotTerms } from '../../../ballots/index.ts';
import { IsQueryBoolean } from '#platform/http/query-boolean.decorator';
import { PageQuery } from '#platform/persistence/page';
import { MemberText } from '#platform/text/member-text.decorator';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class AmendmentsQuery extends PageQuery {
  @MayBeAbsent()
  @IsUUID()
  standard?: string;

  @MayBeAbsent()
  @IsUUID()
  clause?: string;

  /** Raised at this agenda item, or with a ballot that belongs to it. */
  @MayBeAbsent()
  @IsUUID()
  item?: string;

  /** Raised at any agenda item of this meeting, or with a ballot that belongs to one. */
  @MayBeAbsent()
  @IsUUID()
  meeting?: string;

  @MayBeAbsent()
  @IsIn(AMENDMENT_STATES)
  state?: AmendmentState;

  /** Those that wait for an outcome, or for being put into the text. */
  @MayBeAbsent()
  @IsQueryBoolean()
  open?: boolean;
}

export class ProposeAmendment {
  @IsUUID()
  clauseId!: string;

  /** The clause as it should say; left out, it begins as the clause stands. */
  @MayBeAbsent()
  @MemberText({ max: LIMITS.clause })
  text?: string;

  @MayBeAbsent()
  @MemberText({ max: AMENDMENT_LIMITS.reason })
  reason?: string;

  /** The agenda item where the question was raised. */
  @MayBeAbsent()
  @IsUUID()
  itemId?: string;
}

export class UpdateAmendmentWording {
  /** The revision that the change was made from; a newer one refuses it, and nothing is lost. */
  @IsInt()
  @Min(1)
  revision!: number;

  @MemberText({ max: LIMITS.clause })
  text!: string;
}

export class UpdateAmendmentReason {
  @IsInt()
  @Min(1)
  revision!: number;

  @MemberText({ max: AMENDMENT_LIMITS.reason })
  text!: string;
}

export class MergeAmendment {
  /** The clause as it shall say, put together by hand where words contradict. */
  @MayBeAbsent()
  @MemberText({ max: LIMITS.clause })
  text?: string;

  /** Of the clause, when `text` was made from it. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  clauseRevision?: number;
}

export class AcceptAmendment extends MergeAmendment {
  /** What its authors, and everyone after, read. */
  @MemberText({ min: 1, max: AMENDMENT_LIMITS.reason })
  reason!: string;
}

export class RejectAmendment {
  @MemberText({ min: 1, max: AMENDMENT_LIMITS.reason })
  reason!: string;
}

/** How an amendment is voted on. */
export class OpenAmendmentBallot extends BallotTerms {
  /** Others to the same clause that stand on the same ballot, all against leaving it as it is. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(AMENDMENT_LIMITS.rivals)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  rivals?: string[];

  /** The agenda item of a coming meeting to which the ballot belongs. */
  @MayBeAbsent()
  @IsUUID()
  itemId?: string;
}

/** What a suggested new clause is to be. */
export class ShapeClause {
  @IsIn(CLAUSE_KINDS)
  kind!: ClauseKind;

  @IsInt()
  @Min(1)
  @Max(CLAUSE_LEVEL_MAX)
  level!: number;
}
