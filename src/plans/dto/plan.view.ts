import type { CountryCode, PlanCurrency, PlanLineState, PriorityState } from '@nbn/contracts';
import { AreaReference, CountryOwnerView } from '../../network/index.ts';

export class PlanAmountView {
  /** Hundredths of the currency. */
  cents!: number;
  currency!: PlanCurrency;
}

export class PlanClauseView {
  id!: string;
  standardId!: string;
  standard!: string;
  /** Of the published standard; null while it is a draft alone. */
  slug!: string | null;
  number!: string | null;
  text!: string;
}

export class PlanPriorityView {
  id!: string;
  periodId!: string;
  title!: string;
}

export class PlanProgressView {
  id!: string;
  text!: string;
  by!: string;
  /** @format date-time */
  at!: string;
}

export class PlanLineAbilities {
  edit!: boolean;
  report!: boolean;
}

export class PlanLineView {
  id!: string;
  country!: CountryCode;
  area!: AreaReference;
  /** What it carries out; null also where that is not yours to read. */
  clause!: PlanClauseView | null;
  priority!: PlanPriorityView | null;
  action!: string;
  /** @format date */
  dueOn!: string;
  /** Open, and its day has passed in its country. */
  late!: boolean;
  state!: PlanLineState;
  owner!: CountryOwnerView;
  amount!: PlanAmountView | null;
  /** Read outside the country too. */
  shared!: boolean;
  progress!: PlanProgressView | null;
  /** How often progress was added. */
  progressCount!: number;
  revision!: number;
  can!: PlanLineAbilities;
}

/** How many lines stand where, and what they plan to spend; lines that were dropped spend nothing. */
export class PlanTotalsView {
  open!: number;
  /** Of the open ones. */
  late!: number;
  done!: number;
  dropped!: number;
  /** One sum for each currency; they are never added up. */
  money!: PlanAmountView[];
}

export class PlanAreaTotalsView extends PlanTotalsView {
  area!: AreaReference;
}

export class CountryPlanView {
  country!: CountryCode;
  /** Every line of the country is yours to read, not only those that it shares. */
  whole!: boolean;
  mayWrite!: boolean;
  /** Every area in its order, those without a line included. */
  areas!: PlanAreaTotalsView[];
  /** By area in its order, then by day. */
  items!: PlanLineView[];
  next!: string | null;
}

export class RegionCellView extends PlanTotalsView {
  country!: CountryCode;
}

export class RegionAreaView {
  area!: AreaReference;
  retired!: boolean;
  /** Of each country with a line that you may read. */
  countries!: RegionCellView[];
}

export class RegionPlanView {
  areas!: RegionAreaView[];
}

export class AreaPriorityView extends PlanPriorityView {
  state!: PriorityState;
  period!: string;
}

export class AreaDecisionView {
  id!: string;
  reference!: string;
  text!: string;
  /** @format date-time */
  takenAt!: string;
}

/** What else the Network has in an area, as far as you may read it. */
export class AreaPageView extends RegionAreaView {
  priorities!: AreaPriorityView[];
  clauses!: PlanClauseView[];
  decisions!: AreaDecisionView[];
}

export class PlanProgressListView {
  /** The latest first. */
  items!: PlanProgressView[];
  next!: string | null;
}

export class PriorityChoiceView extends PlanPriorityView {
  period!: string;
}

export class PriorityChoicesView {
  /** Agreed ones, the latest period first. */
  items!: PriorityChoiceView[];
}

export class CountryNewsView {
  country!: CountryCode;
  /** How many there are, those that are not among the items included. */
  total!: number;
  /** Late ones first. */
  items!: PlanLineView[];
}

/** What is late or moved lately in the plans of the countries of a meeting. */
export class PlanNewsView {
  countries!: CountryNewsView[];
}
