import { BALLOT_LIMITS } from '@nbn/contracts';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import { BallotTerms, NewOption } from '../../../ballots/index.ts';
import { MemberText } from '#platform/text/member-text.decorator';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

/** A question about an item of the agenda, put to the vote at set times. */
export class ItemBallotInput extends BallotTerms {
  /** None for a question about one text. Where texts compete with "no change", that is the last. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(BALLOT_LIMITS.optionsMax)
  @ValidateNested({ each: true })
  @Type(() => NewOption)
  options?: NewOption[];

  /** Why it opens less than seven days after it is announced. */
  @MayBeAbsent()
  @MemberText({ max: BALLOT_LIMITS.reason })
  shortNotice?: string;
}

/** The ballot that was announced. */
export class AnnouncedBallotView {
  id!: string;
}
