import {
  CONTENT_LANGUAGES,
  COUNTRY_CODES,
  SEARCH_KINDS,
  SEARCH_LIMITS,
  type ContentLanguage,
  type CountryCode,
  type SearchKind,
} from '@nbn/contracts';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsUUID } from 'class-validator';
import { PageQuery } from '#platform/persistence/page';
import { MemberText } from '#platform/text/member-text.decorator';
import { IsCalendarDay } from '#platform/time/calendar-day';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

const toList = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',', SEARCH_KINDS.length + 1) : value;

export class SearchInput extends PageQuery {
  /** What is looked for: words, "a phrase", -what is not meant. Without it nothing is found. */
  @MayBeAbsent()
  @MemberText({ max: SEARCH_LIMITS.query })
  q?: string;

  /** Kinds, with commas between. */
  @MayBeAbsent()
  @Transform(toList)
  @IsArray()
  @ArrayMaxSize(SEARCH_KINDS.length)
  @IsIn(SEARCH_KINDS, { each: true })
  kind?: SearchKind[];

  /** A meeting or a standard, in whose page is looked. */
  @MayBeAbsent()
  @IsUUID()
  within?: string;

  @MayBeAbsent()
  @IsIn(COUNTRY_CODES)
  country?: CountryCode;

  @MayBeAbsent()
  @IsIn(CONTENT_LANGUAGES)
  language?: ContentLanguage;

  /** The first day of the period, `YYYY-MM-DD`. */
  @MayBeAbsent()
  @IsCalendarDay()
  from?: string;

  /** The last day of the period. */
  @MayBeAbsent()
  @IsCalendarDay()
  to?: string;
}

export class SuggestionsInput {
  /** The words so far. */
  @MayBeAbsent()
  @MemberText({ max: SEARCH_LIMITS.query })
  q?: string;
}
