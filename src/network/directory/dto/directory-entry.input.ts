import {
  CONTENT_LANGUAGES,
  COUNTRY_CODES,
  DIRECTORY_AUDIENCES,
  DIRECTORY_FIELDS,
  DIRECTORY_LIMITS,
  DIRECTORY_SUBJECTS,
  FIELDS,
  ORGANISATION_KINDS,
  type ContentLanguage,
  type CountryCode,
  type DirectoryAudience,
  type DirectoryField,
  type DirectorySubject,
  type Field,
  type OrganisationKind,
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
  Matches,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '#platform/persistence/page';
import { MemberContact, MemberText } from '#platform/text/member-text.decorator';
import { withFault } from '#platform/problems/with-fault';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

const ifGiven = (_: unknown, value: unknown): boolean => value !== null;

/** Who may read each field; one that is not named is for members of the entry's own country. */
export class DirectoryAudiencesInput {
  @MayBeAbsent()
  @IsIn(DIRECTORY_AUDIENCES)
  roleTitle?: DirectoryAudience;

  @MayBeAbsent()
  @IsIn(DIRECTORY_AUDIENCES)
  mailbox?: DirectoryAudience;

  @MayBeAbsent()
  @IsIn(DIRECTORY_AUDIENCES)
  phone?: DirectoryAudience;

  @MayBeAbsent()
  @IsIn(DIRECTORY_AUDIENCES)
  hours?: DirectoryAudience;

  @MayBeAbsent()
  @IsIn(DIRECTORY_AUDIENCES)
  about?: DirectoryAudience;

  @MayBeAbsent()
  @IsIn(DIRECTORY_AUDIENCES)
  fields?: DirectoryAudience;

  @MayBeAbsent()
  @IsIn(DIRECTORY_AUDIENCES)
  languages?: DirectoryAudience;
}

/** What an entry tells. There is no field for an address: where a shelter is has no place here. */
export class DirectoryEntryInput {
  @ValidateIf(ifGiven)
  @MemberText({ min: 1, max: DIRECTORY_LIMITS.roleTitle })
  roleTitle!: string | null;

  /** The mailbox of a role or a desk, never a person's own. */
  @ValidateIf(ifGiven)
  @MemberContact('email')
  mailbox!: string | null;

  /** The telephone of a role or a desk, never a person's own and never a shelter's night phone. */
  @ValidateIf(ifGiven)
  @MemberContact('phone')
  phone!: string | null;

  @ValidateIf(ifGiven)
  @MemberText({ min: 1, max: DIRECTORY_LIMITS.hours })
  hours!: string | null;

  @ValidateIf(ifGiven)
  @MemberText({ min: 1, max: DIRECTORY_LIMITS.about })
  about!: string | null;

  @IsArray()
  @ArrayUnique()
  @IsIn(FIELDS, { each: true })
  fields!: Field[];

  @IsArray()
  @ArrayUnique()
  @IsIn(CONTENT_LANGUAGES, { each: true })
  languages!: ContentLanguage[];

  @ValidateNested()
  @Type(() => DirectoryAudiencesInput)
  audiences!: DirectoryAudiencesInput;

  /** Fields that those who may not read them are told of, to ask for them. */
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(DIRECTORY_FIELDS.length)
  @IsIn(DIRECTORY_FIELDS, { each: true })
  askable!: DirectoryField[];

  /** What is marked for the public may stand on the public page. Needed whenever something new is. */
  @MayBeAbsent()
  @IsBoolean()
  consent?: boolean;
}

export class CreateDirectoryEntryInput extends DirectoryEntryInput {
  @IsIn(DIRECTORY_SUBJECTS)
  subject!: DirectorySubject;

  /** Of an organisation's entry; without it, your own organisation. */
  @MayBeAbsent()
  @IsUUID()
  organisationId?: string;
}

export class ChangeDirectoryEntryInput extends DirectoryEntryInput {
  /** As it was read. */
  @IsInt()
  @Min(1)
  revision!: number;
}

export class RevealInput {
  @IsIn(DIRECTORY_FIELDS)
  field!: DirectoryField;
}

export class DirectoryGrantInput {
  @IsIn(DIRECTORY_FIELDS)
  field!: DirectoryField;

  @IsUUID()
  memberId!: string;

  @MemberText({ min: 1, max: DIRECTORY_LIMITS.reason })
  reason!: string;

  /** The last day on which it may be read, a year from now at most. */
  @Matches(/^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, withFault('date'))
  until!: string;
}

export class DirectoryQueryInput extends PageQuery {
  @MayBeAbsent()
  @IsIn([...COUNTRY_CODES, 'international'])
  country?: CountryCode | 'international';

  @MayBeAbsent()
  @IsIn(ORGANISATION_KINDS)
  kind?: OrganisationKind;

  @MayBeAbsent()
  @IsIn(FIELDS)
  field?: Field;

  @MayBeAbsent()
  @IsIn(CONTENT_LANGUAGES)
  language?: ContentLanguage;

  /** Words in the organisation's name or in what the reader may read of the entry. */
  @MayBeAbsent()
  @MemberText({ max: 100 })
  q?: string;
}

export class DirectoryTokenInput {
  /** What stands behind the # of the link. */
  @Matches(/^[\w-]{43}$/)
  token!: string;
}
