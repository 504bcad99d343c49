import {
  CONTENT_LANGUAGES,
  COUNTRY_CODES,
  SEARCH_KINDS,
  SEARCH_LIMITS,
  type ContentLanguage,
  type CountryCode,
  type SearchKind,
} from '@nbn/contracts';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsCalendarDay } from '#platform/time/calendar-day';
import { MemberText } from '#platform/text/member-text.decorator';

const toList = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',', SEARCH_KINDS.length + 1) : value;

class SearchFilterInput {
  /** What is looked for: words, "a phrase", -what is not meant. */
  @MemberText({ min: 1, max: SEARCH_LIMITS.query })
  q: string;

  /** Kinds, with commas between. */
  @IsOptional()
  @Transform(toList)
  @IsArray()
  @ArrayMaxSize(SEARCH_KINDS.length)
  @IsIn(SEARCH_KINDS, { each: true })
  kind?: SearchKind[];

  /** A meeting or a standard, in whose page is looked. */
  @IsOptional()
  @IsUUID()
  within?: string;
}

export class SearchInput extends SearchFilterInput {
  @IsOptional()
  @IsIn(COUNTRY_CODES)
  country?: CountryCode;

  @IsOptional()
  @IsIn(CONTENT_LANGUAGES)
  language?: ContentLanguage;

  /** The first day of the period, `YYYY-MM-DD`. */
  @IsOptional()
  @IsCalendarDay()
  from?: string;

  /** The last day of the period. */
  @IsOptional()
  @IsCalendarDay()
  to?: string;

  /** The `next` of the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  after?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(SEARCH_LIMITS.pageMax)
  limit?: number;
}

export class SuggestionsInput extends SearchFilterInput {}
