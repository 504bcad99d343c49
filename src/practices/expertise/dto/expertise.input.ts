import {
  CONTENT_LANGUAGES,
  COUNTRY_CODES,
  EXPERTISE_LIMITS,
  FIELDS,
  PRACTICE_LIMITS,
  type ContentLanguage,
  type CountryCode,
  type Field,
} from '@nbn/contracts';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn } from 'class-validator';
import { PageQuery } from '#platform/persistence/page';
import { MemberText } from '#platform/text/member-text.decorator';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class SayExpertise {
  /** What you can help with, in your own words. */
  @MemberText({ max: EXPERTISE_LIMITS.topics })
  topics!: string;

  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(FIELDS.length)
  @IsIn(FIELDS, { each: true })
  fields!: Field[];

  /** The languages in which you can work. */
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(CONTENT_LANGUAGES.length)
  @IsIn(CONTENT_LANGUAGES, { each: true })
  languages!: ContentLanguage[];

  /** The countries that you know. */
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(COUNTRY_CODES.length)
  @IsIn(COUNTRY_CODES, { each: true })
  countries!: CountryCode[];

  /** Whether others find you. */
  @IsBoolean()
  available!: boolean;

  /** Whether questions that fit are put to you. */
  @IsBoolean()
  takesQuestions!: boolean;
}

export class ExpertiseQueryInput extends PageQuery {
  @MayBeAbsent()
  @IsIn(FIELDS)
  field?: Field;

  @MayBeAbsent()
  @IsIn(CONTENT_LANGUAGES)
  language?: ContentLanguage;

  /** Where they are, or a country that they know. */
  @MayBeAbsent()
  @IsIn(COUNTRY_CODES)
  country?: CountryCode;

  @MayBeAbsent()
  @MemberText({ max: PRACTICE_LIMITS.words })
  words?: string;
}
