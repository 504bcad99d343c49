import type { CountryCode, GrantMode, MilestoneKind, ReportState } from '@nbn/contracts';
import type { Currency } from '@nbn/money';
import { BudgetLineView } from '../../applications/dto/application.view.ts';

/** A file of the library, for a reader who may read it there. */
export class EvidenceDocumentView {
  documentId!: string;
  number!: number;
  title!: string;
}

/** What shows that a milestone was reached; a meeting is named to those who see it. */
export class MilestoneEvidenceView {
  meetingId!: string | null;
  meetingTitle!: string | null;
  /** The day on which the meeting was held, on its own clock. */
  heldOn!: string | null;
  /** How many its minutes record as present. */
  present!: number;
  minutesApproved!: boolean;
  /** There is a file; null beside it where the reader may not read it. */
  documented!: boolean;
  document!: EvidenceDocumentView | null;
}

export class MilestoneView {
  number!: number;
  kind!: MilestoneKind;
  title!: string;
  cents!: number;
  dueOn!: string;
  deliveredAt!: string | null;
  evidence!: MilestoneEvidenceView | null;
  certifiedCents!: number | null;
}

export class GrantReportLineView {
  id!: string;
  number!: number;
  firstDay!: string;
  lastDay!: string;
  dueOn!: string;
  state!: ReportState;
  overdue!: boolean;
  declaredCents!: number;
  certifiedCents!: number;
  parkedCents!: number;
}

export class PaymentView {
  id!: string;
  cents!: number;
  paidOn!: string;
  reference!: string;
}

/** Who bears what is certified; the three equal it. */
export class CostSharesView {
  fundCents!: number;
  ownPublicCents!: number;
  ownPrivateCents!: number;
}

export class GrantAbilitiesView {
  setMilestones!: boolean;
  addReport!: boolean;
  deliver!: boolean;
  pay!: boolean;
}

export class FundGrantView {
  id!: string;
  fundId!: string;
  fundTitle!: string;
  donor!: string;
  currency!: Currency;
  country!: CountryCode;
  title!: string;
  mode!: GrantMode;
  applicationId!: string;
  grantedCents!: number;
  ownPublicCents!: number;
  ownPrivateCents!: number;
  /** Grant and own contribution together. */
  budgetCents!: number;
  reportedCents!: number;
  certifiedCents!: number;
  deductedCents!: number;
  parkedCents!: number;
  /** The fund's share of what is certified. */
  payableCents!: number;
  paidCents!: number;
  remainingCents!: number;
  shares!: CostSharesView;
  lines!: BudgetLineView[];
  milestones!: MilestoneView[];
  reports!: GrantReportLineView[];
  payments!: PaymentView[];
  may!: GrantAbilitiesView;
}
