import { AGENDA_LIMITS, BALLOT_ELECTORATES, BALLOT_LIMITS, BALLOT_MAJORITIES, BALLOT_SECRECIES, TEXT_METHODS, type BallotElectorate, type BallotMajority, type BallotMethod, type BallotSecrecy } from '@nbn/contracts';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min, ValidateIf } from 'class-validator';
import { MemberText } from '../../../platform/text/member-text.decorator.ts';

const STEPS = ['next', 'previous', 'none', 'item'] as const;

/** Where the chair goes. */
export class StepInput {
  @IsIn(STEPS)
  to: (typeof STEPS)[number];

  /** Of `item` alone. */
  @ValidateIf((step: StepInput) => step.to === 'item' || step.itemId !== undefined) @IsUUID()
  itemId?: string;
}

/** The clause to show; both null to put it away. */
export class ShowInput {
  @ValidateIf((show: ShowInput) => show.clauseId !== null || show.standardId !== null) @IsUUID()
  standardId: string | null;

  @ValidateIf((show: ShowInput) => show.clauseId !== null || show.standardId !== null) @IsUUID()
  clauseId: string | null;
}

/** A member; left out, oneself. */
export class WhoInput {
  @IsOptional() @IsUUID()
  memberId?: string;
}

/** A question to those who are there. */
export class SessionBallotInput {
  @MemberText({ min: 1, max: BALLOT_LIMITS.question })
  question: string;

  @IsIn(TEXT_METHODS)
  method: BallotMethod;

  @IsIn(BALLOT_ELECTORATES)
  electorate: BallotElectorate;

  /** Asked of a proposal. */
  @IsOptional() @IsIn(BALLOT_MAJORITIES)
  majority?: BallotMajority;

  @IsOptional() @IsIn(BALLOT_SECRECIES)
  secrecy?: BallotSecrecy;

  /** How long it is open. */
  @IsInt() @Min(1) @Max(AGENDA_LIMITS.ballotMinutes)
  minutes: number;
}
