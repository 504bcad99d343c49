import { IsBoolean, IsUUID, Matches, ValidateIf } from 'class-validator';
import { MemberContact } from '#platform/text/member-text.decorator';
import { withFault } from '#platform/problems/with-fault';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

const DAY = /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const aDay = withFault('date');

export class AppointDto {
  @IsUUID()
  memberId!: string;

  /** First day of the term in the country's calendar; without it the term begins at once. */
  @MayBeAbsent()
  @Matches(DAY, aDay)
  from?: string;

  /** First day after the term; without it the term is open. */
  @MayBeAbsent()
  @Matches(DAY, aDay)
  until?: string;

  /** The team wants this member although the organisation is of another sector. */
  @MayBeAbsent()
  @IsBoolean()
  despiteSector?: boolean;
}

export class EndTermDto {
  /** First day after the term; without it the term ends at once. */
  @MayBeAbsent()
  @Matches(DAY, aDay)
  until?: string;
}

export class SeatContactDto {
  @ValidateIf((_, value) => value !== null)
  @MemberContact('email')
  email!: string | null;

  @ValidateIf((_, value) => value !== null)
  @MemberContact('phone')
  phone!: string | null;

  @IsBoolean()
  publishName!: boolean;

  @IsBoolean()
  publishOrganisation!: boolean;

  @IsBoolean()
  publishEmail!: boolean;

  @IsBoolean()
  publishPhone!: boolean;
}
