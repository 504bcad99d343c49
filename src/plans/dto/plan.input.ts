import {
  PLAN_CURRENCIES,
  PLAN_FILTERS,
  PLAN_LIMITS,
  PLAN_LINE_STATES,
  REGISTER_FORMATS,
  SEAT_TYPES,
  type PlanCurrency,
  type PlanFilter,
  type PlanLineState,
  type RegisterFormat,
  type SeatType,
} from '@nbn/contracts';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '#platform/persistence/page';
import { MemberText } from '#platform/text/member-text.decorator';
import { IsCalendarDay } from '#platform/time/calendar-day';

/** Whose a line is: a seat of the country's team, or one member of the country; exactly one of them. */
export class PlanOwnerInput {
  @IsOptional()
  @IsIn(SEAT_TYPES)
  seat?: SeatType | null;

  @IsOptional()
  @IsUUID()
  memberId?: string | null;
}

export class PlanAmountInput {
  /** Hundredths of the currency. */
  @IsInt()
  @Min(1)
  @Max(PLAN_LIMITS.amountCents)
  cents: number;

  @IsIn(PLAN_CURRENCIES)
  currency: PlanCurrency;
}

export class PlanLineInput {
  @IsUUID()
  areaId: string;

  /** The clause that it carries out; not together with a priority. */
  @IsOptional()
  @IsUUID()
  clauseId?: string | null;

  @IsOptional()
  @IsUUID()
  priorityId?: string | null;

  @MemberText({ min: 1, max: PLAN_LIMITS.action })
  action: string;

  /** @format date */
  @IsCalendarDay()
  dueOn: string;

  @ValidateNested()
  @Type(() => PlanOwnerInput)
  owner: PlanOwnerInput;

  /** Null: no money is set aside for it. */
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @ValidateNested()
  @Type(() => PlanAmountInput)
  amount?: PlanAmountInput | null;

  /** Lets the other teams, the secretariat, observers and auditors read the line and its progress. */
  @IsBoolean()
  shared: boolean;
}

export class PlanLineChange extends PlanLineInput {
  /** Of the line that was read. */
  @IsInt()
  @Min(1)
  revision: number;
}

export class PlanLineStateInput {
  @IsIn(PLAN_LINE_STATES)
  state: PlanLineState;

  @IsInt()
  @Min(1)
  revision: number;
}

export class PlanProgressInput {
  @MemberText({ min: 1, max: PLAN_LIMITS.progress })
  text: string;
}

/** What the lines of a plan are narrowed down by. */
export class PlanLinesQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  area?: string;

  @IsOptional()
  @IsIn(PLAN_FILTERS)
  state?: PlanFilter;
}

export class PlanExportQuery {
  @IsOptional()
  @IsUUID()
  area?: string;

  @IsOptional()
  @IsIn(PLAN_FILTERS)
  state?: PlanFilter;

  /** CSV unless said otherwise. */
  @IsOptional()
  @IsIn(REGISTER_FORMATS)
  format?: RegisterFormat;
}
