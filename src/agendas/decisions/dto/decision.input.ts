import {
  COUNTRY_CODES,
  DECISION_BASES,
  DECISION_KINDS,
  DECISION_LIMITS,
  FOLLOW_UP_STATES,
  REGISTER_FORMATS,
  SEAT_TYPES,
  type CountryCode,
  type DecisionBasis,
  type DecisionKind,
  type FollowUpState,
  type RegisterFormat,
  type SeatType,
} from '@nbn/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '#platform/persistence/page';
import { MemberText } from '#platform/text/member-text.decorator';
import { OwnerInput } from '../../dto/owner.input.ts';
import { IsCalendarDay } from '#platform/time/calendar-day';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

/** A clause that a decision sets or changes, and the version of its standard, if there is one. */
export class ClauseLinkInput {
  @IsUUID()
  clauseId: string;

  @IsOptional()
  @IsUUID()
  versionId?: string | null;
}

export class DecisionChange {
  @IsIn(DECISION_KINDS)
  kind: DecisionKind;

  @MemberText({ min: 1, max: DECISION_LIMITS.text })
  text: string;

  @IsIn(DECISION_BASES)
  basis: DecisionBasis;

  /** The closed ballot of a decision by ballot. */
  @IsOptional()
  @IsUUID()
  ballotId?: string | null;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(DECISION_LIMITS.clauses)
  @ValidateNested({ each: true })
  @Type(() => ClauseLinkInput)
  clauses?: ClauseLinkInput[];

  /**
   * When it is looked at again.
   * @format date
   */
  @IsOptional()
  @IsCalendarDay()
  reviewOn?: string | null;

  /** Who sees to that; left out: the secretariat. */
  @MayBeAbsent()
  @ValidateNested()
  @Type(() => OwnerInput)
  reviewer?: OwnerInput;
}

export class DecisionDraft extends DecisionChange {
  @IsUUID()
  itemId: string;

  /**
   * By when every country follows it up; left out: they are not asked.
   * @format date
   */
  @IsOptional()
  @IsCalendarDay()
  followUpOn?: string | null;
}

export class DecisionCorrection extends DecisionChange {
  /** Of the state that the change was made of. */
  @IsInt()
  @Min(1)
  revision: number;
}

export class WithdrawalInput {
  @MemberText({ min: 1, max: DECISION_LIMITS.reason })
  reason: string;
}

export class FollowUpDayInput {
  /** @format date */
  @IsCalendarDay()
  dueOn: string;
}

export class ReviewInput {
  /**
   * When it is looked at once more; left out: not again.
   * @format date
   */
  @IsOptional()
  @IsCalendarDay()
  again?: string | null;
}

/** How far your country is. What is left out stays as it is. */
export class FollowUpReport {
  @IsInt()
  @Min(1)
  revision: number;

  @IsIn(FOLLOW_UP_STATES)
  state: FollowUpState;

  /** Needed for a legal obstacle: which one it is. */
  @IsOptional()
  @MemberText({ max: DECISION_LIMITS.note })
  note?: string | null;

  /** Where it can be seen that it is so: a rule, a page, a document. */
  @IsOptional()
  @MemberText({ max: DECISION_LIMITS.evidence })
  evidence?: string | null;

  /** Lets the other countries read note and evidence. */
  @MayBeAbsent()
  @IsBoolean()
  shared?: boolean;

  /** The seat of your team that sees to it from now on. */
  @MayBeAbsent()
  @IsIn(SEAT_TYPES)
  seat?: SeatType;
}

const STATES = [...FOLLOW_UP_STATES, 'overdue'] as const;

/** What the register of decisions is asked for. */
export class DecisionsQueryInput extends PageQuery {
  @MayBeAbsent()
  @IsUUID()
  clause?: string;

  @MayBeAbsent()
  @IsUUID()
  standard?: string;

  @MayBeAbsent()
  @IsIn(COUNTRY_CODES)
  country?: CountryCode;

  /** Those of this country's own meetings. */
  @MayBeAbsent()
  @IsIn(COUNTRY_CODES)
  national?: CountryCode;

  /** How far that country is, or any country. */
  @MayBeAbsent()
  @IsIn(STATES)
  state?: FollowUpState | 'overdue';

  @MayBeAbsent()
  @IsUUID()
  meeting?: string;

  @MayBeAbsent()
  @IsIn(DECISION_KINDS)
  kind?: DecisionKind;

  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2099)
  year?: number;

  @MayBeAbsent()
  @IsUUID()
  area?: string;

  @MayBeAbsent()
  @MemberText({ max: DECISION_LIMITS.words })
  q?: string;
}

export class DecisionsExportQuery extends DecisionsQueryInput {
  /** CSV unless said otherwise. */
  @MayBeAbsent()
  @IsIn(REGISTER_FORMATS)
  format?: RegisterFormat;
}
