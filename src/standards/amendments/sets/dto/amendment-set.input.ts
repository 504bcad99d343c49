import { AMENDMENT_LIMITS, CLAUSE_KINDS, CLAUSE_LEVEL_MAX, type ClauseKind } from '@nbn/contracts';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';

export class SubmitAmendmentSet {
  /** Why, for all of them; one that gives a reason of its own keeps it. */
  @MemberText({ min: 1, max: AMENDMENT_LIMITS.reason })
  reason!: string;
}

/** A new clause, before anything is written in it. */
export class SuggestClause {
  @IsIn(CLAUSE_KINDS)
  kind!: ClauseKind;

  @IsInt()
  @Min(1)
  @Max(CLAUSE_LEVEL_MAX)
  level!: number;
}
