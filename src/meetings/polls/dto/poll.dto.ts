import {
  MEETING_ZONES,
  POLL_ANSWERS,
  POLL_LIMITS,
  REZONE_MODES,
  type MeetingZone,
  type PollAnswer,
  type RezoneMode,
} from '@nbn/contracts';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsUUID,
  Matches,
  ValidateNested,
} from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';
import { MeetingDraftDetails } from '../../dto/convene.dto.ts';
import { IsWallClock, WallClockSpan } from '../../dto/wall-clock.dto.ts';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

/** A slot, in the local time of the poll's zone. */
export class SlotInput extends WallClockSpan {}

export class PollInput {
  @IsIn(MEETING_ZONES)
  timeZone: MeetingZone;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(POLL_LIMITS.slots)
  @ValidateNested({ each: true })
  @Type(() => SlotInput)
  slots: SlotInput[];

  /** Until when answers are taken: a local time of the poll's zone. */
  @IsWallClock()
  answerBy: string;
}

/** A meeting that has no date yet, and the dates to choose from. */
export class MeetingWithPollDraft extends MeetingDraftDetails {
  @ValidateNested()
  @Type(() => PollInput)
  @IsDefined()
  poll: PollInput;
}

export class PollChangeInput {
  @MayBeAbsent()
  @IsWallClock()
  answerBy?: string;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(POLL_LIMITS.slots)
  @ValidateNested({ each: true })
  @Type(() => SlotInput)
  add?: SlotInput[];

  /** Ids of slots that are no longer offered. */
  @MayBeAbsent()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(POLL_LIMITS.slots)
  @IsUUID(undefined, { each: true })
  remove?: string[];
}

export class RezoneInput {
  @IsIn(MEETING_ZONES)
  timeZone: MeetingZone;

  /** What stays: the clock as typed (answers are asked for anew), or the instants (answers are kept). */
  @IsIn(REZONE_MODES)
  mode: RezoneMode;
}

export class SlotAnswerInput {
  @IsUUID()
  slotId: string;

  @IsIn(POLL_ANSWERS)
  answer: PollAnswer;
}

export class PollAnswersInput {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(POLL_LIMITS.slots)
  @ArrayUnique((answer: SlotAnswerInput | null) => answer?.slotId)
  @ValidateNested({ each: true })
  @Type(() => SlotAnswerInput)
  answers: SlotAnswerInput[];
}

export class ConfirmInput {
  @IsUUID()
  slotId: string;

  /** Why it has to be this date although it leaves somebody out; kept with the meeting. */
  @MayBeAbsent()
  @MemberText({ min: 1, max: POLL_LIMITS.reason })
  reason?: string;
}

export class NeedInput {
  /** Whether the meeting needs this member. */
  @IsBoolean()
  required: boolean;
}

export class SlotFactsQuery {
  @IsIn(MEETING_ZONES)
  timeZone: MeetingZone;

  /** Periods in local time, like 2027-04-07T10:00/2027-04-07T12:00. */
  @Transform(({ value }: { value: unknown }) => [value].flat())
  @IsArray()
  @ArrayMaxSize(POLL_LIMITS.slots)
  @Matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}\/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, { each: true })
  slot: string[];
}
