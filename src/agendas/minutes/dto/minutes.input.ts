import { MINUTES_LIMITS, REMARK_OUTCOMES, type RemarkOutcome } from '@nbn/contracts';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';

export class EntryInput {
  /** Of the text that yours was made of; 0 where there was none. */
  @IsInt()
  @Min(0)
  revision: number;

  @MemberText({ max: MINUTES_LIMITS.entry })
  text: string;
}

/** Everybody who was there, of those invited. */
export class PresenceInput {
  @IsArray()
  @ArrayMaxSize(MINUTES_LIMITS.present)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  memberIds: string[];
}

export class CirculationInput {
  /** For how many days they can be read before silence approves them. */
  @IsInt()
  @Min(MINUTES_LIMITS.daysLeast)
  @Max(MINUTES_LIMITS.daysMost)
  days: number;
}

export class RemarkInput {
  /** The agenda item it is about; left out: the minutes as a whole. */
  @IsOptional()
  @IsUUID()
  itemId?: string | null;

  @MemberText({ min: 1, max: MINUTES_LIMITS.remark })
  text: string;
}

export class SettlementInput {
  @IsIn(REMARK_OUTCOMES)
  outcome: RemarkOutcome;

  /** Why, to whoever made the remark; needed when it is declined. */
  @IsOptional()
  @MemberText({ max: MINUTES_LIMITS.answer })
  answer?: string | null;
}

export class AddendumInput {
  @MemberText({ min: 1, max: MINUTES_LIMITS.addendum })
  text: string;
}
