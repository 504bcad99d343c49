import {
  COUNTRY_CODES,
  type CountryCode,
  LIMITS,
  ORGANISATION_KINDS,
  type OrganisationKind,
  SECTORS,
  type Sector,
} from '@nbn/contracts';
import { IsIn, ValidateIf } from 'class-validator';
import { PageQuery } from '#platform/persistence/page';
import { MemberContact, MemberText } from '#platform/text/member-text.decorator';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class OrganisationDto {
  /** Null for an international organisation. */
  @ValidateIf((_, value) => value !== null)
  @IsIn(COUNTRY_CODES)
  country!: CountryCode | null;

  @MemberText({ min: 1, max: LIMITS.name })
  name!: string;

  @IsIn(SECTORS)
  sector!: Sector;

  @IsIn(ORGANISATION_KINDS)
  kind!: OrganisationKind;

  /** The organisation's own mailbox, never a person's. */
  @ValidateIf((_, value) => value !== null)
  @MemberContact('email')
  contact!: string | null;
}

export class OrganisationsQueryDto extends PageQuery {
  @MayBeAbsent()
  @IsIn([...COUNTRY_CODES, 'international'])
  country?: CountryCode | 'international';
}

export class OrganisationView {
  id!: string;
  country!: CountryCode | null;
  name!: string;
  sector!: Sector;
  kind!: OrganisationKind;
  contact!: string | null;
}

export class OrganisationsPageView {
  items!: OrganisationView[];
  next!: string | null;
}
