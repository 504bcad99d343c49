import { HELD_TEXT_RELEASE_LIMITS, SAFEGUARDING_OUTCOMES, type SafeguardingOutcome } from '@nbn/contracts';
import { PERSONAL_DATA_KINDS, type PersonalDataKind } from '@nbn/safeguarding';
import { Type } from 'class-transformer';
import { IsIn, IsInt, Matches, Max, Min } from 'class-validator';
import { PageQuery } from '#platform/persistence/page';
import { MemberText } from '#platform/text/member-text.decorator';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class ReportsPageQuery extends PageQuery {
  @MayBeAbsent()
  @IsIn(SAFEGUARDING_OUTCOMES)
  outcome?: SafeguardingOutcome;
}

export class CountsQuery {
  /** How many weeks back, this one included. */
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(104)
  weeks?: number;
}

export class ReleaseInput {
  /** Why this text may pass. It stands in the report's record, and is itself checked. */
  @MemberText({ min: HELD_TEXT_RELEASE_LIMITS.reasonMin, max: HELD_TEXT_RELEASE_LIMITS.reasonMax })
  reason!: string;
}

export class FalseAlarmInput {
  /** The kind of place, in letters: `comment`, `minutes`. Never text that a member wrote. */
  @Matches(/^[a-z-]{1,60}$/)
  place!: string;

  @IsIn(PERSONAL_DATA_KINDS)
  kind!: PersonalDataKind;

  @IsInt()
  @Min(1)
  @Max(200)
  length!: number;
}
