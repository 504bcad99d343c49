import {
  CONTENT_LANGUAGES,
  COUNTRY_CODES,
  FIELDS,
  PRACTICE_AUDIENCES,
  PRACTICE_LIMITS,
  PRACTICE_STATES,
  SEAT_TYPES,
  USE_OUTCOMES,
  type ContentLanguage,
  type CountryCode,
  type Field,
  type PracticeAudience,
  type PracticeState,
  type SeatType,
  type UseOutcome,
} from '@nbn/contracts';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { PageQuery } from '#platform/persistence/page';
import { MemberText } from '#platform/text/member-text.decorator';
import { withFault } from '#platform/problems/with-fault';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

/** The short form in which an experience is shared. A draft may leave parts of it empty. */
export class PracticeContent {
  @MemberText({ min: 1, max: PRACTICE_LIMITS.title })
  title!: string;

  /** What the situation was. */
  @MemberText({ max: PRACTICE_LIMITS.text })
  situation!: string;

  /** What was done. */
  @MemberText({ max: PRACTICE_LIMITS.text })
  done!: string;

  /** What came of it. */
  @MemberText({ max: PRACTICE_LIMITS.text })
  result!: string;

  /** What others should know. */
  @MemberText({ max: PRACTICE_LIMITS.lessons })
  lessons!: string;

  @MemberText({ max: PRACTICE_LIMITS.costs })
  costs!: string;

  /** What it costs at least, in euro cents. */
  @ValidateIf((content: PracticeContent) => content.costFrom !== null)
  @IsInt()
  @Min(0)
  @Max(PRACTICE_LIMITS.cents)
  costFrom!: number | null;

  /** What it costs at most, in euro cents. */
  @ValidateIf((content: PracticeContent) => content.costTo !== null)
  @IsInt()
  @Min(0)
  @Max(PRACTICE_LIMITS.cents)
  costTo!: number | null;

  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(PRACTICE_LIMITS.fields)
  @IsIn(FIELDS, { each: true })
  fields!: Field[];

  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(COUNTRY_CODES.length)
  @IsIn(COUNTRY_CODES, { each: true })
  countries!: CountryCode[];

  @IsIn(CONTENT_LANGUAGES)
  language!: ContentLanguage;

  @IsIn(PRACTICE_AUDIENCES)
  audience!: PracticeAudience;

  /** The clauses of standards that it bears on. */
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(PRACTICE_LIMITS.clauses)
  @IsUUID(undefined, { each: true })
  clauseIds!: string[];

  /** Whom to ask: a seat of a national team, */
  @IsOptional()
  @IsIn(COUNTRY_CODES)
  contactCountry?: CountryCode | null;

  @IsOptional()
  @IsIn(SEAT_TYPES)
  contactSeat?: SeatType | null;

  /** or a member of the organisation whose experience it is. */
  @IsOptional()
  @IsUUID()
  contactMemberId?: string | null;

  /** The day on which its owner looks at it again. */
  @ValidateIf((content: PracticeContent) => content.reviewOn !== null)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, withFault('date'))
  @IsISO8601({ strict: true })
  reviewOn!: string | null;
}

export class ChangePractice extends PracticeContent {
  /** The revision that was seen; a newer one refuses it. */
  @IsInt()
  @Min(1)
  revision!: number;
}

export class SharePractice {
  @IsInt()
  @Min(1)
  revision!: number;
}

export class RetirePractice {
  @MemberText({ min: 1, max: PRACTICE_LIMITS.reason })
  reason!: string;
}

export class ReviewPractice {
  @IsInt()
  @Min(1)
  revision!: number;

  /** The next day on which it is looked at. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/, withFault('date'))
  @IsISO8601({ strict: true })
  reviewOn!: string;
}

export class UsePractice {
  @IsIn(USE_OUTCOMES)
  outcome!: UseOutcome;

  @MemberText({ max: PRACTICE_LIMITS.use })
  words!: string;
}

export class ProposeEvidence {
  @IsUUID()
  clauseId!: string;

  /** What it shows. */
  @MayBeAbsent()
  @MemberText({ max: PRACTICE_LIMITS.note })
  note?: string;
}

export class PracticesQueryInput extends PageQuery {
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
  @IsIn(PRACTICE_STATES)
  state?: PracticeState;

  /** Those that bear on this clause. */
  @MayBeAbsent()
  @IsUUID()
  clause?: string;

  /** Those that you look after, drafts among them. */
  @MayBeAbsent()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value))
  @IsBoolean()
  mine?: boolean;

  @MayBeAbsent()
  @MemberText({ max: PRACTICE_LIMITS.words })
  words?: string;
}

export class ClauseChoicesQuery {
  @MemberText({ min: 1, max: PRACTICE_LIMITS.words })
  words!: string;
}
