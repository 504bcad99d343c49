import {
  PLAN_CURRENCIES,
  PLAN_FILTERS,
  PLAN_LIMITS,
  PLAN_LINE_STATES,
  REGISTER_FORMATS,
  type PlanCurrency,
  type PlanFilter,
  type PlanLineState,
  type RegisterFormat,
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
import { CountryOwnerInput } from '../../network/index.ts';
import { PageQuery } from '#platform/persistence/page';
import { MemberText } from '#platform/text/member-text.decorator';
import { IsCalendarDay } from '#platform/time/calendar-day';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

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
  @Type(() => CountryOwnerInput)
  owner: CountryOwnerInput;

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
  @MayBeAbsent()
  @IsUUID()
  area?: string;

  @MayBeAbsent()
  @IsIn(PLAN_FILTERS)
  state?: PlanFilter;
}

export class PlanExportQuery {
  @MayBeAbsent()
  @IsUUID()
  area?: string;

  @MayBeAbsent()
  @IsIn(PLAN_FILTERS)
  state?: PlanFilter;

  /** CSV unless said otherwise. */
  @MayBeAbsent()
  @IsIn(REGISTER_FORMATS)
  format?: RegisterFormat;
}
