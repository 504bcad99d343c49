import {
  BALLOT_DECIMAL_PATTERN,
  BALLOT_ELECTORATES,
  BALLOT_LIMITS,
  BALLOT_MAJORITIES,
  BALLOT_METHODS,
  BALLOT_RESULT_VISIBILITIES,
  BALLOT_SECRECIES,
  BALLOT_SHARE_PATTERN,
  BALLOT_TIE_RULES,
  COUNTRY_CODES,
  SEAT_TYPES,
  type BallotElectorate,
  type BallotMajority,
  type BallotMethod,
  type BallotResultVisibility,
  type BallotSecrecy,
  type BallotTieRule,
  type CountryCode,
  type SeatType,
} from '@nbn/contracts';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsTimeZone,
  IsUUID,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';
import { withFault } from '#platform/problems/with-fault';
import type { BallotPlan } from '../ballot-plan.ts';
import type { BallotRules } from '../ballot-rules.ts';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

/** An instant says its offset, so that no server's zone has a say. */
const WITH_OFFSET = /(Z|[+-]\d{2}:\d{2})$/;
const OFFSET_MISSING = withFault('date-time-offset');

/** How a question is voted on, apart from its times. */
export class BallotConditions {
  @MemberText({ min: 1, max: BALLOT_LIMITS.question })
  question!: string;

  @IsIn(BALLOT_METHODS)
  method!: BallotMethod;

  @IsIn(BALLOT_ELECTORATES)
  electorate!: BallotElectorate;

  /** How many options are taken up; 1 unless said. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(BALLOT_LIMITS.optionsMax)
  places?: number;

  /** Asked of a proposal. */
  @MayBeAbsent()
  @IsIn(BALLOT_MAJORITIES)
  majority?: BallotMajority;

  /** Which kinds of seats must each pass, where chambers count; agencies and NGOs unless said. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(SEAT_TYPES.length)
  @ArrayUnique()
  @IsIn(SEAT_TYPES, { each: true })
  chambers?: SeatType[];

  /** The fewest papers of a team that make its country's ballot. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(SEAT_TYPES.length)
  leastSeats?: number;

  /** Whether vacant seats count as entitled. */
  @MayBeAbsent()
  @IsBoolean()
  vacantCount?: boolean;

  /** The highest score, or the dots of a voter. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(BALLOT_LIMITS.dotsMax)
  most?: number;

  /** Votes that a text needs over "no change", and how many times the votes the other way. */
  @MayBeAbsent()
  @Matches(BALLOT_DECIMAL_PATTERN)
  defaultQuorum?: string;

  @MayBeAbsent()
  @Matches(BALLOT_DECIMAL_PATTERN)
  defaultRatio?: string;

  /** After how many blocked rounds of consent the fallback decides. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(BALLOT_LIMITS.consentRoundsMax)
  maxRounds?: number;

  /** How many countries must take part for the ballot to decide anything. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(60)
  quorumCountries?: number;

  /** Which part of those entitled must vote: a decimal, or `2/3`. */
  @MayBeAbsent()
  @Matches(BALLOT_SHARE_PATTERN)
  quorumShare?: string;

  @MayBeAbsent()
  @IsIn(BALLOT_SECRECIES)
  secrecy?: BallotSecrecy;

  @MayBeAbsent()
  @IsIn(BALLOT_TIE_RULES)
  tieRule?: BallotTieRule;

  /** The country in the chair, where it decides a tie. */
  @MayBeAbsent()
  @IsIn(COUNTRY_CODES)
  chairCountry?: CountryCode;

  @MayBeAbsent()
  @IsIn(BALLOT_RESULT_VISIBILITIES)
  results?: BallotResultVisibility;

  /** A poll that binds nobody. */
  @MayBeAbsent()
  @IsBoolean()
  strawPoll?: boolean;

  /** The round of consent that this one follows, whose rules go on; or the tie after which it is a runoff. */
  @MayBeAbsent()
  @IsUUID()
  follows?: string;
}

/**
 * How a question is voted on: what every feature asks of whoever opens a ballot on one of its things.
 * `toBallotPlan` makes the plan of it.
 */
export class BallotTerms extends BallotConditions {
  /** Left out, voting opens at once. */
  @MayBeAbsent()
  @IsISO8601({ strict: true })
  @Matches(WITH_OFFSET, OFFSET_MISSING)
  opensAt?: string;

  @IsISO8601({ strict: true })
  @Matches(WITH_OFFSET, OFFSET_MISSING)
  closesAt!: string;

  /** The zone in which these times were set. */
  @IsTimeZone()
  timeZone!: string;
}

type SubjectFields = Pick<BallotPlan, 'subject' | 'options'> &
  Partial<Pick<BallotPlan, 'audience' | 'rollCountries' | 'presentSeats' | 'recusedSeats' | 'alternates'>> & {
    readonly defaultOption?: string;
  };

/**
 * The plan of a ballot, from what its opener asks and what the feature adds: the thing, its options, who may
 * read and vote.
 */
export function toBallotPlan(terms: BallotTerms, { defaultOption, ...thing }: SubjectFields): BallotPlan {
  const { majority, chambers, leastSeats, vacantCount, most, defaultQuorum, defaultRatio, maxRounds } = terms;
  const {
    question,
    method,
    electorate,
    places = 1,
    timeZone,
    secrecy,
    tieRule,
    results,
    strawPoll,
    chairCountry,
    follows,
  } = terms;
  return {
    ...thing,
    question,
    method,
    electorate,
    places,
    timeZone,
    opensAt: terms.opensAt ? new Date(terms.opensAt) : null,
    closesAt: new Date(terms.closesAt),
    quorumCountries: terms.quorumCountries ?? null,
    quorumShare: terms.quorumShare ?? null,
    rules: withoutUndefined({
      majority,
      chambers,
      leastSeats,
      vacantCount,
      most,
      defaultQuorum,
      defaultRatio,
      maxRounds,
      defaultOption,
    }) satisfies BallotRules,
    ...withoutUndefined({ secrecy, tieRule, results, strawPoll, chairCountry, follows }),
  };
}

type Defined<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };

function withoutUndefined<Fields extends object>(fields: Fields): Defined<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Defined<Fields>;
}
