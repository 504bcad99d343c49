import { COST_CATEGORIES, ERROR_TYPES, FUND_LIMITS, type CostCategory, type ErrorType } from '@nbn/contracts';
import { CURRENCIES, type Currency } from '@nbn/money';
import { IsBoolean, IsIn, IsInt, IsUUID, Min, ValidateIf } from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';
import { IsCalendarDay } from '#platform/time/calendar-day';
import { IsCents } from '../../dto/is-cents.ts';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

/** Something that was paid for, as its invoice says. Amounts are in cents of the invoice's currency. */
export class ReportLineInput {
  @IsIn(COST_CATEGORIES)
  category!: CostCategory;

  @MemberText({ min: 1, max: FUND_LIMITS.description })
  description!: string;

  @MemberText({ min: 1, max: FUND_LIMITS.invoice })
  invoiceNumber!: string;

  @IsCalendarDay()
  invoiceOn!: string;

  @IsCalendarDay()
  paidOn!: string;

  /** The invoice with VAT. */
  @IsCents({ min: 1 })
  totalCents!: number;

  @IsCents()
  vatCents!: number;

  /** What of it is declared. */
  @IsCents({ min: 1 })
  amountCents!: number;

  @IsIn(CURRENCIES)
  currency!: Currency;

  /** Description and file are for the own team and the secretariat alone. */
  @IsBoolean()
  sensitive!: boolean;

  /** The receipt in the library; who reads it there, reads it here. */
  @MayBeAbsent()
  @IsUUID()
  documentId?: string;

  @MayBeAbsent()
  @IsInt()
  @Min(1)
  documentVersion?: number;
}

export class ReportRevision {
  /** Of the report that was read: one that somebody else changed meanwhile is not submitted. */
  @IsInt()
  @Min(1)
  revision!: number;
}

export class ReportReopening {
  @MemberText({ min: 1, max: FUND_LIMITS.reason })
  reason!: string;
}

/** How the first of two people would split what a line declares; the three are exactly that. */
export class ControlProposal {
  @IsCents()
  certifiedCents!: number;

  @IsCents()
  deductedCents!: number;

  /** Set aside, to be looked at again. */
  @IsCents()
  parkedCents!: number;

  /** Why something is deducted; null where nothing is. */
  @ValidateIf((_, value) => value !== null)
  @IsIn(ERROR_TYPES)
  errorType!: ErrorType | null;

  @MemberText({ max: FUND_LIMITS.reason })
  reason!: string;
}
