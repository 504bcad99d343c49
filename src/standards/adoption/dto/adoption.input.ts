import {
  ADOPTION_STATUSES,
  COUNTRY_CODES,
  LIMITS,
  SEAT_TYPES,
  type AdoptionStatus,
  type CountryCode,
  type SeatType,
} from '@nbn/contracts';
import { IsBoolean, IsIn, IsInt, IsISO8601, Matches, Min, ValidateIf } from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';
import { withFault } from '#platform/problems/with-fault';

export class AdoptionCountry {
  @IsIn(COUNTRY_CODES)
  country!: CountryCode;
}

export class ConfirmAdoption {
  /** The revision that was seen; a newer one refuses it. */
  @IsInt()
  @Min(1)
  revision!: number;
}

export class RecordAdoption {
  /**
   * The revision that was seen, 0 where nothing was recorded; a newer one refuses it, and nothing is lost.
   */
  @IsInt()
  @Min(0)
  revision!: number;

  @IsIn(ADOPTION_STATUSES)
  status!: AdoptionStatus;

  @MemberText({ max: LIMITS.note })
  note!: string;

  /** Where it can be looked up: a law, a decision, an address. */
  @MemberText({ max: LIMITS.note })
  evidence!: string;

  /** Whether the other countries read note and evidence too. */
  @IsBoolean()
  shared!: boolean;

  /** The seat of the national team that sees to it. */
  @ValidateIf((record: RecordAdoption) => record.seat !== null)
  @IsIn(SEAT_TYPES)
  seat!: SeatType | null;

  /** The day on which it is looked at again. */
  @ValidateIf((record: RecordAdoption) => record.reviewOn !== null)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, withFault('date'))
  @IsISO8601({ strict: true })
  reviewOn!: string | null;
}

export const ADOPTION_EXPORT_FORMATS = ['csv', 'json'] as const;
export type AdoptionExportFormat = (typeof ADOPTION_EXPORT_FORMATS)[number];

export class AdoptionExportQuery {
  @IsIn(ADOPTION_EXPORT_FORMATS)
  as!: AdoptionExportFormat;
}
