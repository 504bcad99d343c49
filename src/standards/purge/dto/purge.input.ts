import { LIMITS, PURGE_LIMITS } from '@nbn/contracts';
import { IsString, MaxLength } from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';

export class PurgeWords {
  /** Exactly what is to be removed, in whatever letter case it stands. Never kept. */
  @IsString()
  @MaxLength(PURGE_LIMITS.longest)
  words!: string;
}

export class RequestPurge extends PurgeWords {
  /** Why, without the words themselves. */
  @MemberText({ min: 1, max: LIMITS.note })
  reason!: string;
}
