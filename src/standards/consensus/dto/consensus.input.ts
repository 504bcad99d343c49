import { CONSENSUS_FILES, CONSENSUS_LIMITS, LIMITS, MEETING_ZONES } from '@nbn/contracts';
import type { ConsensusFile, MeetingZone } from '@nbn/contracts';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';
import { LOCAL_DATE_TIME, NOT_LOCAL_DATE_TIME } from '../../consultations/dto/local-date-time.ts';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class BeginConsensus {
  /** What the seats are asked to rate. */
  @MemberText({ min: 1, max: CONSENSUS_LIMITS.question })
  question!: string;

  /** The fixed version whose clauses are rated. */
  @IsUUID()
  versionId!: string;

  /** Null: every counted clause of the version. */
  @ValidateIf((input: BeginConsensus) => input.clauseIds !== null)
  @IsArray()
  @ArrayUnique()
  @ArrayMinSize(1)
  @ArrayMaxSize(CONSENSUS_LIMITS.clauses)
  @IsUUID(undefined, { each: true })
  clauseIds!: string[] | null;

  /** No more rounds than this. */
  @IsInt()
  @Min(CONSENSUS_LIMITS.fewestRounds)
  @Max(CONSENSUS_LIMITS.mostRounds)
  maxRounds!: number;

  /** Of fewer ratings of a clause nothing is said. */
  @IsInt()
  @Min(CONSENSUS_LIMITS.fewestRaters)
  @Max(CONSENSUS_LIMITS.mostRaters)
  minRaters!: number;
}

export class PlanConsensusRound {
  /** The version that is rated: that of the round before, or a newer one. */
  @IsUUID()
  versionId!: string;

  @IsIn(MEETING_ZONES)
  timeZone!: MeetingZone;

  /** Left out, the round opens at once. */
  @MayBeAbsent()
  @Matches(LOCAL_DATE_TIME, NOT_LOCAL_DATE_TIME)
  opensAt?: string;

  @Matches(LOCAL_DATE_TIME, NOT_LOCAL_DATE_TIME)
  closesAt!: string;
}

export class CloseEarly {
  /** Why, as the report says it. */
  @MemberText({ min: 1, max: LIMITS.note })
  reason!: string;
}

export class RateClause {
  /** 1 to 9; null: cannot judge. */
  @ValidateIf((input: RateClause) => input.rating !== null)
  @IsInt()
  @Min(1)
  @Max(9)
  rating!: number | null;

  /** Read by the other raters after the round, without a name. */
  @MemberText({ max: CONSENSUS_LIMITS.reason })
  reason!: string;
}

export class WriteReportItem {
  /** The revision that was seen, 0 where nothing is written. */
  @IsInt()
  @Min(0)
  revision!: number;

  @MemberText({ max: CONSENSUS_LIMITS.reportText })
  text!: string;
}

export class ConsensusFileQuery {
  @IsIn(CONSENSUS_FILES)
  as!: ConsensusFile;
}
