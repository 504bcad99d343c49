import { LIMITS, STANDARD_STATES, type StandardState } from '@nbn/contracts';
import { IsIn, IsUUID } from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class TransitionStandard {
  /** Where the standard was when the step was decided; another state by now refuses it. */
  @IsIn(STANDARD_STATES)
  from!: StandardState;

  @IsIn(STANDARD_STATES)
  to!: StandardState;

  /** Why; asked for by every step that does not simply lead on. */
  @MayBeAbsent()
  @MemberText({ max: LIMITS.note })
  reason?: string;

  /** The standard that takes the place of a superseded one. */
  @MayBeAbsent()
  @IsUUID()
  supersededById?: string;
}
