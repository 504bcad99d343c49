import {
  RECOMMENDATION_FILTERS,
  RECOMMENDATION_LIMITS,
  RECOMMENDATION_STATES,
  REGISTER_FORMATS,
  type RecommendationFilter,
  type RecommendationState,
  type RegisterFormat,
} from '@nbn/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsUUID,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { CountryOwnerInput } from '../../../network/index.ts';
import { PageQuery } from '#platform/persistence/page';
import { MemberText } from '#platform/text/member-text.decorator';
import { IsCalendarDay } from '#platform/time/calendar-day';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class RecommendationInput {
  @IsUUID()
  instrumentId: string;

  /** The report that it stands in: body and year, as you write it. */
  @MemberText({ min: 1, max: RECOMMENDATION_LIMITS.source })
  source: string;

  /** Its number or paragraph there. */
  @MemberText({ min: 1, max: RECOMMENDATION_LIMITS.number })
  number: string;

  @MemberText({ min: 1, max: RECOMMENDATION_LIMITS.text })
  text: string;

  /** @format date */
  @IsCalendarDay()
  receivedOn: string;

  /** Provisions of its instrument that it speaks of. */
  @IsArray()
  @ArrayMaxSize(RECOMMENDATION_LIMITS.provisions)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  provisionIds: string[];

  /** Null: nobody’s yet. */
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @ValidateNested()
  @Type(() => CountryOwnerInput)
  owner?: CountryOwnerInput | null;

  /** @format date */
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @IsCalendarDay()
  dueOn?: string | null;

  /** Lets the other teams, the secretariat and auditors read it and the answer. */
  @IsBoolean()
  shared: boolean;
}

export class RecommendationChange extends RecommendationInput {
  /** Of the recommendation that was read. */
  @IsInt()
  @Min(1)
  revision: number;
}

export class RecommendationAnswerInput {
  /** What the country did; may be empty. */
  @MemberText({ max: RECOMMENDATION_LIMITS.answer })
  answer: string;

  @IsIn(RECOMMENDATION_STATES)
  state: RecommendationState;

  @IsInt()
  @Min(1)
  revision: number;
}

/** What the recommendations of a country are narrowed down by. */
export class RecommendationsQueryInput extends PageQuery {
  @MayBeAbsent()
  @IsUUID()
  instrument?: string;

  @MayBeAbsent()
  @IsIn(RECOMMENDATION_FILTERS)
  state?: RecommendationFilter;
}

export class RecommendationExportQuery {
  @MayBeAbsent()
  @IsUUID()
  instrument?: string;

  @MayBeAbsent()
  @IsIn(RECOMMENDATION_FILTERS)
  state?: RecommendationFilter;

  /** CSV unless said otherwise. */
  @MayBeAbsent()
  @IsIn(REGISTER_FORMATS)
  format?: RegisterFormat;
}
