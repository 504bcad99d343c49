import { PRACTICE_LIMITS } from '@nbn/contracts';
import { IsBoolean, IsOptional } from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';

export class DecideEvidence {
  @IsBoolean()
  accepted!: boolean;

  /** Said to whoever proposed it. */
  @IsOptional()
  @MemberText({ max: PRACTICE_LIMITS.reason })
  reason?: string;
}
