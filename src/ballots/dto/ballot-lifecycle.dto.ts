import { BALLOT_LIMITS, COUNTRY_CODES, type CountryCode } from '@nbn/contracts';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsISO8601,
  IsUUID,
  Matches,
  ValidateIf,
} from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';
import { withFault } from '#platform/problems/with-fault';
import { PaperFields } from './cast-paper.dto.ts';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

const WITH_OFFSET = /(Z|[+-]\d{2}:\d{2})$/;

/** Why something is done: it stands on the ballot's page. */
export class BallotReason {
  @MemberText({ min: 1, max: BALLOT_LIMITS.reason })
  reason!: string;
}

export class AnnounceBallot {
  /** Why it opens less than seven days after it is announced. */
  @MayBeAbsent()
  @MemberText({ max: BALLOT_LIMITS.reason })
  shortNotice?: string;
}

export class ExtendBallot extends BallotReason {
  @IsISO8601({ strict: true })
  @Matches(WITH_OFFSET, withFault('date-time-offset'))
  closesAt!: string;
}

/** What is arranged for the own seat before the opening. */
export class ArrangeSeat {
  /** The seat of the own team that votes if the own does not; null for none. */
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  proxySeatId!: string | null;

  /** Whether the seat takes no part, because of a conflict of interest. */
  @IsBoolean()
  recused!: boolean;
}

export class DecideTie extends BallotReason {
  /** As many of the tied options as there are open places. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(BALLOT_LIMITS.optionsMax)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  chosen!: string[];
}

export class LotText {
  @MemberText({ min: 1, max: BALLOT_LIMITS.lotText })
  text!: string;
}

/** What follows from the ballot. */
export class RecordOutcome {
  @MemberText({ min: 1, max: BALLOT_LIMITS.statement })
  statement!: string;

  @IsArray()
  @ArrayMaxSize(COUNTRY_CODES.length)
  @ArrayUnique()
  @IsIn(COUNTRY_CODES, { each: true })
  ownerCountries!: CountryCode[];

  @MayBeAbsent()
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/, withFault('date'))
  reviewOn?: string;
}

/** A paper that came by telephone or on paper. */
export class EnterPaper extends PaperFields {
  @IsUUID()
  seatId!: string;

  @IsIn(['phone', 'paper'])
  way!: 'phone' | 'paper';
}

export class RedactReason {
  @IsUUID()
  seatId!: string;
}
