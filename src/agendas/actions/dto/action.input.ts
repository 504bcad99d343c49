import {
  ACTION_LIMITS,
  ACTION_STATES,
  COUNTRY_CODES,
  DECISION_LIMITS,
  REGISTER_FORMATS,
  type ActionState,
  type CountryCode,
  type RegisterFormat,
} from '@nbn/contracts';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Min, ValidateIf, ValidateNested } from 'class-validator';
import { PageQuery } from '#platform/persistence/page';
import { MemberText } from '#platform/text/member-text.decorator';
import { ActionOwnerInput } from '../../dto/owner.input.ts';
import { IsCalendarDay } from '#platform/time/calendar-day';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class ActionDraft {
  @IsUUID()
  itemId: string;

  /** The decision that it carries out, if there is one. */
  @IsOptional()
  @IsUUID()
  decisionId?: string | null;

  @MemberText({ min: 1, max: ACTION_LIMITS.text })
  text: string;

  /** Who does it; an empty one: the secretariat. */
  @ValidateNested()
  @Type(() => ActionOwnerInput)
  owner: ActionOwnerInput;

  /** @format date */
  @IsCalendarDay()
  dueOn: string;
}

/** What is left out stays as it is. */
export class ActionChange {
  @IsInt()
  @Min(1)
  revision: number;

  @ValidateIf((_, value) => value !== undefined)
  @MemberText({ min: 1, max: ACTION_LIMITS.text })
  text?: string;

  @MayBeAbsent()
  @ValidateNested()
  @Type(() => ActionOwnerInput)
  owner?: ActionOwnerInput;

  /** @format date */
  @ValidateIf((_, value) => value !== undefined)
  @IsCalendarDay()
  dueOn?: string;
}

export class ActionResultInput {
  /** What came of it. */
  @IsOptional()
  @MemberText({ max: ACTION_LIMITS.result })
  result?: string | null;
}

export class ActionDropInput {
  @MemberText({ min: 1, max: ACTION_LIMITS.result })
  reason: string;
}

export class ActionReopenInput {
  /** @format date */
  @IsCalendarDay()
  dueOn: string;
}

const STATES = [...ACTION_STATES, 'overdue'] as const;

const QUERY_BOOLEANS = new Map<unknown, boolean>([
  ['true', true],
  ['false', false],
]);

/** What the register of actions is asked for. */
export class ActionsQueryInput extends PageQuery {
  @MayBeAbsent()
  @IsIn(STATES)
  state?: ActionState | 'overdue';

  /** Of the seat that does it. */
  @MayBeAbsent()
  @IsIn(COUNTRY_CODES)
  country?: CountryCode;

  @MayBeAbsent()
  @IsUUID()
  meeting?: string;

  @MayBeAbsent()
  @IsUUID()
  decision?: string;

  /** Only those that are yours to do. */
  @MayBeAbsent()
  @Transform(({ value }: { value: unknown }) => QUERY_BOOLEANS.get(value) ?? value)
  @IsBoolean()
  mine?: boolean;

  @MayBeAbsent()
  @MemberText({ max: DECISION_LIMITS.words })
  q?: string;
}

export class ActionsExportQuery extends ActionsQueryInput {
  /** CSV unless said otherwise. */
  @MayBeAbsent()
  @IsIn(REGISTER_FORMATS)
  format?: RegisterFormat;
}
