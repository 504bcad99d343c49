import { FUND_LIMITS, MILESTONE_KINDS, type MilestoneKind } from '@nbn/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';
import { IsCalendarDay } from '#platform/time/calendar-day';
import { IsCents } from '../../dto/is-cents.ts';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

/** What is to be delivered for a part of a lump sum. */
export class MilestoneInput {
  @IsIn(MILESTONE_KINDS)
  kind!: MilestoneKind;

  @MemberText({ min: 1, max: FUND_LIMITS.title })
  title!: string;

  @IsCalendarDay()
  dueOn!: string;

  /** Its part of the whole: by these weights the cost of the grant is distributed to the cent. */
  @IsInt()
  @Min(1)
  @Max(1_000)
  weight!: number;
}

export class MilestonesInput {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(FUND_LIMITS.milestones)
  @ValidateNested({ each: true })
  @Type(() => MilestoneInput)
  milestones!: MilestoneInput[];
}

/** The evidence that a milestone was reached. */
export class MilestoneDelivery {
  /** The report in which it is declared; it has to be a draft. */
  @IsUUID()
  reportId!: string;

  /** The meeting that was held, or whose minutes were approved. */
  @MayBeAbsent()
  @IsUUID()
  meetingId?: string;

  /** A document of the library, such as the list of those who took part. */
  @MayBeAbsent()
  @IsUUID()
  documentId?: string;

  @MayBeAbsent()
  @IsInt()
  @Min(1)
  documentVersion?: number;
}

export class ReportPeriodInput {
  @IsCalendarDay()
  firstDay!: string;

  @IsCalendarDay()
  lastDay!: string;

  /** By which day it is to be submitted. */
  @IsCalendarDay()
  dueOn!: string;
}

export class PaymentInput {
  @IsCents({ min: 1 })
  cents!: number;

  @IsCalendarDay()
  paidOn!: string;

  /** How the payment is found again in the bank's records. */
  @MemberText({ max: FUND_LIMITS.reference })
  reference!: string;
}
