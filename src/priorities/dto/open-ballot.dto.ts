import { BALLOT_ELECTORATES, BALLOT_LIMITS, BALLOT_METHODS, type BallotElectorate, type BallotMethod } from '@nbn/contracts';
import { IsIn, IsInt, IsISO8601, IsOptional, IsTimeZone, Matches, Max, Min } from 'class-validator';
import { MemberText } from '../../platform/text/member-text.decorator.ts';

/** An instant says its offset, so that no server's zone has a say. */
const WITH_OFFSET = /(Z|[+-]\d{2}:\d{2})$/;
const OFFSET_MISSING = { message: 'must be an instant with its offset, such as 2027-03-29T12:00:00+03:00' };

export class OpenBallot {
  @MemberText({ min: 1, max: BALLOT_LIMITS.question })
  question!: string;

  @IsIn(BALLOT_METHODS)
  method!: BallotMethod;

  @IsIn(BALLOT_ELECTORATES)
  electorate!: BallotElectorate;

  /** How many priorities the region takes up. */
  @IsInt() @Min(1) @Max(BALLOT_LIMITS.optionsMax)
  places!: number;

  /** How many countries must take part for the ballot to decide anything. */
  @IsOptional() @IsInt() @Min(1) @Max(60)
  quorumCountries?: number;

  /** Left out, voting opens at once. */
  @IsOptional() @IsISO8601({ strict: true }) @Matches(WITH_OFFSET, OFFSET_MISSING)
  opensAt?: string;

  @IsISO8601({ strict: true }) @Matches(WITH_OFFSET, OFFSET_MISSING)
  closesAt!: string;

  /** The zone in which these times were set. */
  @IsTimeZone()
  timeZone!: string;
}
