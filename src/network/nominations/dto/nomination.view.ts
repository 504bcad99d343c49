import {
  COUNTRY_CODES,
  type CountryCode,
  type MemberState,
  type NominationKind,
  type NominationOutcome,
  type SeatType,
} from '@nbn/contracts';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn } from 'class-validator';
import { PageQuery } from '#platform/persistence/page';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class NominationsQueryDto extends PageQuery {
  @MayBeAbsent()
  @IsIn(COUNTRY_CODES)
  country?: CountryCode;

  /** Those alone that the secretariat has not answered. */
  @MayBeAbsent()
  @Transform(({ value }) => (value === 'true' ? true : value))
  @IsBoolean()
  open?: boolean;
}

export class NominationAbilitiesView {
  accept!: boolean;
  object!: boolean;
  withdraw!: boolean;
  resend!: boolean;
}

/** Who or what a national team brings in. */
export class NominationView {
  id!: string;
  country!: CountryCode;
  kind!: NominationKind;
  /** Null for an organisation. */
  memberId!: string | null;
  /** Of the member; null for an organisation, and to a reader who may not know who it is. */
  memberName!: string | null;
  memberState!: MemberState | null;
  organisation!: string;
  /** For which seat, and from when until before when, in the country's calendar. */
  seat!: SeatType | null;
  from!: string | null;
  until!: string | null;
  /** The seat is filled from another sector than the member's. */
  wrongSector!: boolean;
  reason!: string | null;
  /** The seat in which somebody of the team nominated. */
  nominatedBy!: string | null;
  nominatedAt!: string;
  outcome!: NominationOutcome | null;
  /** Why the secretariat objected. */
  answer!: string | null;
  settledAt!: string | null;
  can!: NominationAbilitiesView;
}

export class NominationsPageView {
  items!: NominationView[];
  next!: string | null;
}
