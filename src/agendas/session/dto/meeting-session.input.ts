import { AGENDA_LIMITS, BALLOT_LIMITS } from '@nbn/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsUUID,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { BallotConditions, NewOption } from '../../../ballots/index.ts';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

const STEPS = ['next', 'previous', 'none', 'item'] as const;

/** Where the chair goes. */
export class StepInput {
  @IsIn(STEPS)
  to: (typeof STEPS)[number];

  /** Of `item` alone. */
  @ValidateIf((step: StepInput) => step.to === 'item' || step.itemId !== undefined)
  @IsUUID()
  itemId?: string;
}

/** The clause to show; both null to put it away. */
export class ShownClauseInput {
  @ValidateIf((show: ShownClauseInput) => show.clauseId !== null || show.standardId !== null)
  @IsUUID()
  standardId: string | null;

  @ValidateIf((show: ShownClauseInput) => show.clauseId !== null || show.standardId !== null)
  @IsUUID()
  clauseId: string | null;
}

/** A member; left out, oneself. */
export class SessionMemberInput {
  @MayBeAbsent()
  @IsUUID()
  memberId?: string;
}

/** Whose turn is meant; left out, that of whoever speaks. */
export class SpeakerTurnQuery {
  @MayBeAbsent()
  @IsUUID()
  memberId?: string;
}

/** A question to those who are there: by any method, open from now on for some minutes. */
export class SessionBallotInput extends BallotConditions {
  /** None for a question about one text. Where texts compete with "no change", that is the last. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(BALLOT_LIMITS.optionsMax)
  @ValidateNested({ each: true })
  @Type(() => NewOption)
  options?: NewOption[];

  /** How long it is open. */
  @IsInt()
  @Min(1)
  @Max(AGENDA_LIMITS.ballotMinutes)
  minutes: number;
}
