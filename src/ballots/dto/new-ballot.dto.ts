import { BALLOT_LIMITS } from '@nbn/contracts';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { newId } from '#platform/persistence/id';
import { MemberText } from '#platform/text/member-text.decorator';
import type { BallotPlan } from '../ballot-plan.ts';
import { BallotTerms, toBallotPlan } from './ballot-terms.dto.ts';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class NewOption {
  @MemberText({ min: 1, max: BALLOT_LIMITS.optionLabel })
  label!: string;
}

/** A question that stands by itself, with the options it names. */
export class NewBallot extends BallotTerms {
  /** None for a question about one text. Where texts compete with "no change", that is the last. */
  @IsArray()
  @ArrayMaxSize(BALLOT_LIMITS.optionsMax)
  @ValidateNested({ each: true })
  @Type(() => NewOption)
  options!: NewOption[];

  @MayBeAbsent()
  @IsIn(['region', 'teams'])
  audience?: 'region' | 'teams';

  /** Keeps it as a draft that the secretariat alone sees. */
  @MayBeAbsent()
  @IsBoolean()
  draft?: boolean;

  /** Why it opens less than seven days after it is announced. */
  @MayBeAbsent()
  @MemberText({ max: BALLOT_LIMITS.reason })
  shortNotice?: string;
}

/** The plan of a question that stands by itself. */
export function toQuestionPlan(input: NewBallot): BallotPlan {
  return toBallotPlan(input, {
    // A question is its own subject, and the next round of one is about the same.
    subject: { kind: 'question', id: input.follows ?? newId() },
    audience: { kind: input.audience ?? 'region' },
    ...createOptions(input),
  });
}

/** New options with their ids, in the order in which they were named. */
export function createOptions({
  method,
  options,
}: Pick<NewBallot, 'method' | 'options'>): Pick<BallotPlan, 'options'> & { readonly defaultOption?: string } {
  const named = options.map(({ label }) => ({ id: newId(), label }));
  const noChange = method === 'default-option' ? named.at(-1)?.id : undefined;
  return { options: named, ...(noChange ? { defaultOption: noChange } : {}) };
}
