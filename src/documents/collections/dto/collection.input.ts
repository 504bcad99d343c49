import { COUNTRY_CODES, DOCUMENT_LIMITS, type CountryCode } from '@nbn/contracts';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Min,
  ValidateIf,
} from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';

export class CollectionDraft {
  @MemberText({ min: 1, max: DOCUMENT_LIMITS.collectionName })
  name: string;

  @MemberText({ max: DOCUMENT_LIMITS.collectionDescription })
  description: string;

  /** Whose it is; left out: the Network's. */
  @IsOptional()
  @IsIn(COUNTRY_CODES)
  country?: CountryCode | null;
}

/** What is left out stays as it is. */
export class CollectionChange {
  @IsInt()
  @Min(1)
  revision: number;

  @ValidateIf((_, value) => value !== undefined)
  @MemberText({ min: 1, max: DOCUMENT_LIMITS.collectionName })
  name?: string;

  @ValidateIf((_, value) => value !== undefined)
  @MemberText({ max: DOCUMENT_LIMITS.collectionDescription })
  description?: string;
}

/** All collections of the Network, or of a country, in their new order. */
export class CollectionOrder {
  @IsOptional()
  @IsIn(COUNTRY_CODES)
  country?: CountryCode | null;

  @IsArray()
  @ArrayMaxSize(DOCUMENT_LIMITS.collections)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  ids: string[];
}
