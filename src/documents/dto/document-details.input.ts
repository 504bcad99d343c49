import {
  CONTENT_LANGUAGES,
  COUNTRY_CODES,
  DOCUMENT_AUDIENCES,
  DOCUMENT_LIMITS,
  type ContentLanguage,
  type CountryCode,
  type DocumentAudience,
} from '@nbn/contracts';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Min,
  ValidateIf,
} from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';
import { IsCalendarDay } from '#platform/time/calendar-day';

/** What can be said of a document beside its title and audience, when it is added and later. */
export class DocumentDetails {
  /** What it is written in; null: not known. */
  @IsOptional()
  @IsIn(CONTENT_LANGUAGES)
  language?: ContentLanguage | null;

  /** Words under which it is found, with commas between. */
  @ValidateIf((_, value) => value !== undefined)
  @MemberText({ max: DOCUMENT_LIMITS.tagLine })
  tags?: string;

  @IsOptional()
  @IsUUID()
  collectionId?: string | null;

  /**
   * By which day its owner is to look whether it still holds.
   * @format date
   */
  @IsOptional()
  @IsCalendarDay()
  reviewOn?: string | null;

  /** The members that it is for, beside its owner; for the audience `named` only. A form has commas between. */
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @ValidateIf((details: { audience?: unknown; named?: unknown }) => isForNamed(details))
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(DOCUMENT_LIMITS.named)
  @IsUUID(undefined, { each: true })
  named?: string[];
}

function isForNamed({ audience, named }: { audience?: unknown; named?: unknown }): boolean {
  return audience === 'named' || named !== undefined;
}

/** What is left out stays as it is. */
export class DocumentChange extends DocumentDetails {
  /** The revision that the sender had before them. */
  @IsInt()
  @Min(1)
  revision: number;

  @ValidateIf((_, value) => value !== undefined)
  @MemberText({ min: 1, max: DOCUMENT_LIMITS.title })
  title?: string;

  @ValidateIf((_, value) => value !== undefined)
  @IsIn(DOCUMENT_AUDIENCES)
  audience?: DocumentAudience;

  /** Whose it is; for a national audience only. */
  @ValidateIf(({ audience, country }: DocumentChange) => audience === 'national' || country !== undefined)
  @IsIn(COUNTRY_CODES)
  country?: CountryCode;

  /** The seat whose holder owns it from now on; null: you. */
  @IsOptional()
  @IsUUID()
  ownerSeatId?: string | null;
}

/** Says that it was looked at and holds, and by when it is to be looked at again. */
export class DocumentReview {
  /** @format date */
  @IsCalendarDay()
  reviewOn: string;
}
