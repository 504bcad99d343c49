import { LIMITS, STANDARD_STATES, type StandardState } from '@nbn/contracts';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';

export class TransitionStandard {
  /** Where the standard was when the step was decided; another state by now refuses it. */
  @IsIn(STANDARD_STATES)
  from!: StandardState;

  @IsIn(STANDARD_STATES)
  to!: StandardState;

  /** Why; asked for by every step that does not simply lead on. */
  @IsOptional()
  @MemberText({ max: LIMITS.note })
  reason?: string;

  /** The standard that takes the place of a superseded one. */
  @IsOptional()
  @IsUUID()
  supersededById?: string;
}
