import {
  APPLICATION_OUTCOMES,
  COST_CATEGORIES,
  FUND_LIMITS,
  GRANT_MODES,
  type ApplicationOutcome,
  type CostCategory,
  type GrantMode,
} from '@nbn/contracts';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, Min, ValidateNested } from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';
import { IsCents } from '../../dto/is-cents.ts';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

/** What something will cost, in cents of the fund's currency. */
export class BudgetLineInput {
  @IsIn(COST_CATEGORIES)
  category!: CostCategory;

  @MemberText({ min: 1, max: FUND_LIMITS.description })
  description!: string;

  @IsCents({ min: 1 })
  cents!: number;
}

/** What a team asks a fund for. A draft may still be without lines. */
export class ApplicationInput {
  @MemberText({ min: 1, max: FUND_LIMITS.title })
  title!: string;

  /** What the money is for. */
  @MemberText({ max: FUND_LIMITS.purpose })
  purpose!: string;

  @IsIn(GRANT_MODES)
  mode!: GrantMode;

  /** The own contribution of public bodies. */
  @IsCents()
  ownPublicCents!: number;

  /** The own contribution of others. */
  @IsCents()
  ownPrivateCents!: number;

  @IsArray()
  @ArrayMaxSize(FUND_LIMITS.lines)
  @ValidateNested({ each: true })
  @Type(() => BudgetLineInput)
  lines!: BudgetLineInput[];
}

export class ApplicationChange extends ApplicationInput {
  /** Of the draft that was read: one that somebody else saved meanwhile is not overwritten. */
  @IsInt()
  @Min(1)
  revision!: number;
}

export class ApplicationSubmission {
  @IsInt()
  @Min(1)
  revision!: number;
}

/** What one person proposes to decide. */
export class DecisionProposal {
  @IsIn(APPLICATION_OUTCOMES)
  outcome!: ApplicationOutcome;

  /** What is granted of what was asked for; nothing where it is refused. */
  @IsCents()
  grantedCents!: number;

  @MemberText({ min: 1, max: FUND_LIMITS.reason })
  reason!: string;
}

/** What a second person says to a proposal. */
export class SecondOpinion {
  /** Confirms it; else it goes back. */
  @IsBoolean()
  confirms!: boolean;

  /** Why it goes back. */
  @MayBeAbsent()
  @MemberText({ min: 1, max: FUND_LIMITS.reason })
  reason?: string;
}
