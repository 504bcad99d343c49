import type {
  ApplicationOutcome,
  ApplicationState,
  CallState,
  CostCategory,
  CountryCode,
  GrantMode,
  ProposalState,
} from '@nbn/contracts';
import type { Currency } from '@nbn/money';

export class BudgetLineView {
  category!: CostCategory;
  description!: string;
  cents!: number;
}

export class ApplicationDecisionView {
  id!: string;
  outcome!: ApplicationOutcome;
  grantedCents!: number;
  reason!: string;
  state!: ProposalState;
  proposedBy!: string;
  proposedAt!: string;
  secondedBy!: string | null;
  secondedAt!: string | null;
  returnReason!: string | null;
}

export class ApplicationAbilitiesView {
  edit!: boolean;
  submit!: boolean;
  propose!: boolean;
  /** Confirm the proposal of somebody else, or send it back. */
  second!: boolean;
}

export class ApplicationView {
  id!: string;
  fundId!: string;
  fundTitle!: string;
  currency!: Currency;
  /** How many percent of a cost the fund bears at most. */
  percent!: number;
  /** What the fund has left. */
  fundLeftCents!: number;
  callId!: string;
  callTitle!: string;
  callState!: CallState;
  closesAt!: string;
  closesWall!: string;
  timeZone!: string;
  country!: CountryCode;
  title!: string;
  purpose!: string;
  mode!: GrantMode;
  lines!: BudgetLineView[];
  ownPublicCents!: number;
  ownPrivateCents!: number;
  /** All lines together. */
  costCents!: number;
  /** The cost without the own contribution. */
  requestedCents!: number;
  state!: ApplicationState;
  outcome!: ApplicationOutcome | null;
  submittedAt!: string | null;
  decidedAt!: string | null;
  revision!: number;
  /** The latest first; before it is decided, for those alone who are not of the applicant's country. */
  decisions!: ApplicationDecisionView[];
  grantId!: string | null;
  may!: ApplicationAbilitiesView;
}
