import {
  COUNTRY_CODES,
  LIMITS,
  MEETING_ZONES,
  OUTCOMES,
  ROUND_LIMITS,
  STANCES,
  type CountryCode,
  type MeetingZone,
  type Outcome,
  type Stance,
} from '@nbn/contracts';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsUUID,
  Matches,
  Min,
  ValidateIf,
} from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';
import { LOCAL_DATE_TIME, NOT_LOCAL_DATE_TIME } from './local-date-time.ts';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class AnnounceRound {
  /** What is asked. */
  @MemberText({ max: ROUND_LIMITS.lead })
  lead!: string;

  @IsIn(MEETING_ZONES)
  timeZone!: MeetingZone;

  /** Left out, the round opens at once. */
  @MayBeAbsent()
  @Matches(LOCAL_DATE_TIME, NOT_LOCAL_DATE_TIME)
  opensAt?: string;

  @Matches(LOCAL_DATE_TIME, NOT_LOCAL_DATE_TIME)
  closesAt!: string;

  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(COUNTRY_CODES.length)
  @IsIn(COUNTRY_CODES, { each: true })
  countries!: CountryCode[];

  /** Observers who are asked too; they can read the draft from now on. */
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  observerIds!: string[];

  /** Why the region is asked although nobody was asked at home. */
  @MayBeAbsent()
  @MemberText({ max: LIMITS.note })
  reason?: string;
}

export class ExtendRound {
  /** Local time of the round's zone. */
  @Matches(LOCAL_DATE_TIME, NOT_LOCAL_DATE_TIME)
  closesAt!: string;
}

export class ExtendCountry extends ExtendRound {
  @MemberText({ min: 1, max: LIMITS.note })
  reason!: string;
}

export class WritePosition {
  /** The revision that the change was made from; a newer one refuses it, and nothing is lost. */
  @IsInt()
  @Min(0)
  revision!: number;

  @ValidateIf((position: WritePosition) => position.stance !== null)
  @IsIn(STANCES)
  stance!: Stance | null;

  @MemberText({ max: ROUND_LIMITS.position })
  text!: string;
}

export class SignPosition {
  /** What was read before signing: a position that has changed since is not signed. */
  @IsInt()
  @Min(0)
  revision!: number;
}

export class WriteConsultationRemark {
  /** Null: on the standard as a whole. */
  @ValidateIf((remark: WriteConsultationRemark) => remark.clauseId !== null)
  @IsUUID()
  clauseId!: string | null;

  @MemberText({ min: 1, max: ROUND_LIMITS.remark })
  text!: string;
}

export class ChangeConsultationRemark {
  @IsInt()
  @Min(1)
  revision!: number;

  @MemberText({ min: 1, max: ROUND_LIMITS.remark })
  text!: string;
}

export class DecideConsultationRemark {
  /** Of the outcome that was read, 0 for none: one that somebody else said meanwhile is not overwritten. */
  @IsInt()
  @Min(0)
  revision!: number;

  @IsIn(OUTCOMES)
  outcome!: Outcome;

  /** What the one who remarked, and everyone after, reads. */
  @MemberText({ min: 1, max: ROUND_LIMITS.remark })
  reason!: string;
}
