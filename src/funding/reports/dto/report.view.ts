import type {
  CostCategory,
  CountryCode,
  ErrorType,
  GrantMode,
  ProposalState,
  ReportState,
  ReportTransition,
} from '@nbn/contracts';
import type { Currency } from '@nbn/money';
import { EvidenceDocumentView } from '../../grants/dto/grant.view.ts';

/** The rate as it was when the report was first submitted: cents of the fund's currency for one of the invoice's. */
export class FrozenRateView {
  month!: string;
  numerator!: number;
  denominator!: number;
  source!: string;
}

export class LineControlView {
  id!: string;
  certifiedCents!: number;
  deductedCents!: number;
  parkedCents!: number;
  errorType!: ErrorType | null;
  /** Null where the line is not for the reader. */
  reason!: string | null;
  state!: ProposalState;
  proposedBy!: string;
  proposedAt!: string;
  secondedBy!: string | null;
  secondedAt!: string | null;
  returnReason!: string | null;
}

export class ReportLineAbilitiesView {
  /** Change or remove it. */
  edit!: boolean;
  propose!: boolean;
  second!: boolean;
}

export class ReportLineView {
  id!: string;
  number!: number;
  milestone!: number | null;
  category!: CostCategory;
  /** These two are null where the line is sensitive and not for the reader. */
  description!: string | null;
  invoiceNumber!: string | null;
  invoiceOn!: string | null;
  paidOn!: string | null;
  totalCents!: number;
  vatCents!: number;
  amountCents!: number;
  currency!: Currency;
  sensitive!: boolean;
  /** There is a file; null beside it where the reader may not read it. */
  documented!: boolean;
  document!: EvidenceDocumentView | null;
  rate!: FrozenRateView | null;
  /** In the fund's currency from here on; null before it is submitted, or controlled. */
  declaredCents!: number | null;
  certifiedCents!: number | null;
  deductedCents!: number | null;
  parkedCents!: number | null;
  /** The latest first. */
  controls!: LineControlView[];
  may!: ReportLineAbilitiesView;
}

/** A line as it was when its report was opened again. */
export class FormerReportLineView {
  number!: number;
  category!: CostCategory;
  /** These two are null where the line is sensitive, then or now, and not for the reader. */
  description!: string | null;
  invoiceNumber!: string | null;
  invoiceOn!: string | null;
  amountCents!: number;
  /** Of the amount. */
  currency!: Currency;
  /** In the fund's currency from here on; null before it was controlled. */
  declaredCents!: number | null;
  certifiedCents!: number | null;
  deductedCents!: number | null;
  parkedCents!: number | null;
}

export class ReportTransitionView {
  state!: ReportTransition;
  by!: string;
  at!: string;
  reason!: string | null;
  declaredCents!: number;
  certifiedCents!: number;
  /** What the report said when it was opened again; null of everything else that happened. */
  lines!: FormerReportLineView[] | null;
}

export class ReportAbilitiesView {
  edit!: boolean;
  submit!: boolean;
  reopen!: boolean;
}

export class ReportView {
  id!: string;
  grantId!: string;
  grantTitle!: string;
  fundId!: string;
  fundTitle!: string;
  country!: CountryCode;
  /** Of the fund. */
  currency!: Currency;
  mode!: GrantMode;
  number!: number;
  firstDay!: string;
  lastDay!: string;
  dueOn!: string;
  state!: ReportState;
  revision!: number;
  /** What can still be certified of the grant's budget. */
  grantLeftCents!: number;
  declaredCents!: number;
  certifiedCents!: number;
  deductedCents!: number;
  parkedCents!: number;
  /** Empty for other countries and the secretariat while it is a draft. */
  lines!: ReportLineView[];
  /** The latest first. */
  history!: ReportTransitionView[];
  may!: ReportAbilitiesView;
}
