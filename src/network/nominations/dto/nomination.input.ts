import { LIMITS, ORGANISATION_KINDS, type OrganisationKind, SEAT_TYPES, type SeatType } from '@nbn/contracts';
import { IsBoolean, IsIn, IsOptional, IsUUID, ValidateIf } from 'class-validator';
import { MemberContact, MemberText } from '#platform/text/member-text.decorator';
import { IsCalendarDay } from '#platform/time/calendar-day';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

/** The sectors of a national network; international organisations are the secretariat's to add. */
const NATIONAL_SECTORS = ['public', 'civil-society'] as const;

class NominationInput {
  /** Why, for the secretariat. */
  @IsOptional()
  @MemberText({ max: LIMITS.note })
  reason?: string | null;
}

export class MemberNominationInput extends NominationInput {
  @MemberText({ min: 1, max: LIMITS.name })
  name!: string;

  @MemberContact('email')
  email!: string;

  /** An organisation of the own country. */
  @IsUUID()
  organisationId!: string;
}

export class OrganisationNominationInput extends NominationInput {
  @MemberText({ min: 1, max: LIMITS.name })
  name!: string;

  @IsIn(NATIONAL_SECTORS)
  sector!: (typeof NATIONAL_SECTORS)[number];

  @IsIn(ORGANISATION_KINDS)
  kind!: OrganisationKind;

  /** The organisation's own mailbox, never a person's. */
  @ValidateIf((_, value) => value !== null)
  @MemberContact('email')
  contact!: string | null;
}

export class SeatNominationInput extends NominationInput {
  @IsIn(SEAT_TYPES)
  seat!: SeatType;

  @IsUUID()
  memberId!: string;

  /** First day of the term in the country's calendar; without it the term begins with the appointment. */
  @MayBeAbsent()
  @IsCalendarDay()
  from?: string;

  /** First day after the term; without it the term is open. */
  @MayBeAbsent()
  @IsCalendarDay()
  until?: string;
}

export class NominationAcceptanceInput {
  /** The secretariat appoints although the organisation is of another sector than the seat. */
  @MayBeAbsent()
  @IsBoolean()
  despiteSector?: boolean;
}

export class NominationObjectionInput {
  /** Why, for the team. */
  @MemberText({ min: 1, max: LIMITS.note })
  reason!: string;
}
