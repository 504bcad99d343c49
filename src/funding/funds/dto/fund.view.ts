import type {
  ApplicationOutcome,
  ApplicationState,
  CallState,
  CostCategory,
  CountryCode,
  GrantMode,
} from '@nbn/contracts';
import type { Currency } from '@nbn/money';

export class FundLineView {
  id!: string;
  title!: string;
  donor!: string;
  currency!: Currency;
  totalCents!: number;
  grantedCents!: number;
  /** How many percent of a cost the fund bears at most. */
  percent!: number;
  /** Calendar days, `YYYY-MM-DD`. */
  firstDay!: string;
  lastDay!: string;
  countries!: CountryCode[];
  /** Calls that take applications now. */
  openCalls!: number;
}

export class FundsPageView {
  items!: FundLineView[];
  next!: string | null;
  /** Whether funds concern the reader: those who run and check them, deciders, and supported countries. */
  concerned!: boolean;
  mayCreate!: boolean;
}

export class FundingCallView {
  id!: string;
  title!: string;
  note!: string;
  timeZone!: string;
  /** As the clock on the wall of the zone shows it. */
  opensWall!: string;
  closesWall!: string;
  opensAt!: string;
  closesAt!: string;
  state!: CallState;
  mayApply!: boolean;
}

export class ApplicationLineView {
  id!: string;
  callId!: string;
  country!: CountryCode;
  title!: string;
  mode!: GrantMode;
  requestedCents!: number;
  state!: ApplicationState;
  outcome!: ApplicationOutcome | null;
  /** The reader is one of those who may decide. */
  waitsForMe!: boolean;
}

export class GrantLineView {
  id!: string;
  country!: CountryCode;
  title!: string;
  mode!: GrantMode;
  grantedCents!: number;
  paidCents!: number;
}

/** Where the money of a country is; of other countries a team reads what was granted, and null for the rest. */
export class FundBalanceView {
  country!: CountryCode;
  grantedCents!: number;
  /** Grant and own contribution together. */
  budgetCents!: number | null;
  reportedCents!: number | null;
  certifiedCents!: number | null;
  deductedCents!: number | null;
  parkedCents!: number | null;
  /** The fund's share of what is certified. */
  payableCents!: number | null;
  paidCents!: number | null;
  /** Granted and not paid yet. */
  remainingCents!: number | null;
}

export class FundCategoryView {
  category!: CostCategory;
  budgetCents!: number;
  certifiedCents!: number;
}

export class FundDeciderView {
  memberId!: string;
  name!: string;
  country!: CountryCode | null;
}

export class FundAbilitiesView {
  manage!: boolean;
}

export class FundView extends FundLineView {
  revision!: number;
  /** The latest to close first. */
  calls!: FundingCallView[];
  balances!: FundBalanceView[];
  /** Of the grants that the reader reads. */
  categories!: FundCategoryView[];
  applications!: ApplicationLineView[];
  grants!: GrantLineView[];
  /** Null for those who do not name them. */
  deciders!: FundDeciderView[] | null;
  may!: FundAbilitiesView;
}
