import {
  CONTENT_LANGUAGES,
  COUNTRY_CODES,
  FIELDS,
  PRACTICE_AUDIENCES,
  PRACTICE_LIMITS,
  QUESTION_LIMITS,
  QUESTION_STATES,
  type ContentLanguage,
  type CountryCode,
  type Field,
  type PracticeAudience,
  type QuestionState,
} from '@nbn/contracts';
import { Transform } from 'class-transformer';
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
} from 'class-validator';
import { PageQuery } from '#platform/persistence/page';
import { MemberText } from '#platform/text/member-text.decorator';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class AskQuestion {
  @MemberText({ min: 1, max: QUESTION_LIMITS.title })
  title!: string;

  @MemberText({ min: 1, max: QUESTION_LIMITS.text })
  text!: string;

  @IsIn(CONTENT_LANGUAGES)
  language!: ContentLanguage;

  /** Whom it is put to; empty: the whole Network. */
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(QUESTION_LIMITS.fields)
  @IsIn(FIELDS, { each: true })
  fields!: Field[];

  /** The languages in which an answer helps; empty: any. */
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(CONTENT_LANGUAGES.length)
  @IsIn(CONTENT_LANGUAGES, { each: true })
  languages!: ContentLanguage[];

  /** The countries that it is about; empty: any. */
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(COUNTRY_CODES.length)
  @IsIn(COUNTRY_CODES, { each: true })
  countries!: CountryCode[];

  @IsIn(PRACTICE_AUDIENCES)
  audience!: PracticeAudience;
}

export class EditQuestion {
  /** The revision that was seen; a newer one refuses it. */
  @IsInt()
  @Min(1)
  revision!: number;

  @MemberText({ min: 1, max: QUESTION_LIMITS.title })
  title!: string;

  @MemberText({ min: 1, max: QUESTION_LIMITS.text })
  text!: string;

  @IsIn(CONTENT_LANGUAGES)
  language!: ContentLanguage;
}

export class MarkAnswer {
  /** The revision that was seen; a newer one refuses it. */
  @IsInt()
  @Min(1)
  revision!: number;

  /** Null: none is the answer any more. */
  @ValidateIf((mark: MarkAnswer) => mark.entryId !== null)
  @IsUUID()
  entryId!: string | null;
}

export class CloseQuestion {
  @MayBeAbsent()
  @MemberText({ max: QUESTION_LIMITS.reason })
  reason?: string;
}

export class QuestionsQueryInput extends PageQuery {
  @MayBeAbsent()
  @IsIn(FIELDS)
  field?: Field;

  @MayBeAbsent()
  @IsIn(COUNTRY_CODES)
  country?: CountryCode;

  @MayBeAbsent()
  @IsIn(CONTENT_LANGUAGES)
  language?: ContentLanguage;

  @MayBeAbsent()
  @IsIn(QUESTION_STATES)
  state?: QuestionState;

  /** Those that you asked. */
  @MayBeAbsent()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value))
  @IsBoolean()
  mine?: boolean;

  /** Those that nobody has answered for a week; for the secretariat. */
  @MayBeAbsent()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value))
  @IsBoolean()
  unanswered?: boolean;

  @MayBeAbsent()
  @MemberText({ max: PRACTICE_LIMITS.words })
  words?: string;
}
