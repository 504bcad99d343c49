import {
  COUNTRY_CODES,
  type CountryCode,
  LIMITS,
  MEMBER_STATES,
  type MemberState,
  OFFICES,
  type Office,
  type Role,
  SEAT_TYPES,
  type SeatType,
} from '@nbn/contracts';
import { IsBoolean, IsIn, IsUUID, ValidateIf } from 'class-validator';
import { PageQuery } from '#platform/persistence/page';
import { MemberContact, MemberText } from '#platform/text/member-text.decorator';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class InviteDto {
  @MemberText({ min: 1, max: LIMITS.name })
  name!: string;

  @MemberContact('email')
  email!: string;

  @IsUUID()
  organisationId!: string;

  /**
   * An office for the whole Network, which somebody else gives before the mail goes out; without it the
   * member has what seat and organisation give.
   */
  @MayBeAbsent()
  @IsIn(OFFICES)
  office?: Office;

  /** A seat of the organisation's country that the member holds at once; the invitation names it. */
  @MayBeAbsent()
  @IsIn(SEAT_TYPES)
  seat?: SeatType;

  /** The team wants this member in the seat although the organisation is of another sector. */
  @MayBeAbsent()
  @IsBoolean()
  despiteSector?: boolean;
}

export class ChangeMemberDto {
  @MemberText({ min: 1, max: LIMITS.name })
  name!: string;

  @IsUUID()
  organisationId!: string;

  @ValidateIf((_, value) => value !== null)
  @IsIn(OFFICES)
  office!: Office | null;
}

export class MembersQueryDto extends PageQuery {
  @MayBeAbsent()
  @IsIn([...COUNTRY_CODES, 'international'])
  country?: CountryCode | 'international';

  /** For the secretariat; others see active members only. */
  @MayBeAbsent()
  @IsIn(MEMBER_STATES)
  state?: MemberState;

  /** Words in the name or the organisation. */
  @MayBeAbsent()
  @MemberText({ max: 100 })
  q?: string;
}

export class SeatOfMemberView {
  country!: CountryCode;
  type!: SeatType;
}

export class OrganisationOfMemberView {
  id!: string;
  name!: string;
}

export class MemberView {
  id!: string;
  name!: string;
  /** Empty where the personal data were erased. */
  email!: string;
  organisation!: OrganisationOfMemberView;
  country!: CountryCode | null;
  role!: Role;
  seat!: SeatOfMemberView | null;
  office!: Office | null;
  state!: MemberState;
  /**
   * ISO 8601 instant until which the latest invitation opens; null when none is open, or not for the reader.
   */
  invitationUntil!: string | null;
  /** For the secretariat: the office that somebody else has still to give. */
  proposedOffice!: Office | null;
}

export class MembersPageView {
  items!: MemberView[];
  next!: string | null;
}
