import { PRACTICE_LIMITS } from '@nbn/contracts';
import { IsBoolean } from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class DecideEvidence {
  @IsBoolean()
  accepted!: boolean;

  /** Said to whoever proposed it. */
  @MayBeAbsent()
  @MemberText({ max: PRACTICE_LIMITS.reason })
  reason?: string;
}
