import type { CountryCode, RecommendationState } from '@nbn/contracts';
import { CountryOwnerView } from '../../../network/index.ts';

export class RecommendationInstrumentView {
  id!: string;
  /** What files call it. */
  code!: string;
  shortTitle!: string;
  /** What stands before a number where it is cited; may be empty. */
  unit!: string;
}

export class RecommendationProvisionView {
  id!: string;
  number!: string;
  title!: string;
}

export class RecommendationAbilities {
  edit!: boolean;
}

export class RecommendationView {
  id!: string;
  country!: CountryCode;
  instrument!: RecommendationInstrumentView;
  /** Of its instrument, in their order. */
  provisions!: RecommendationProvisionView[];
  source!: string;
  number!: string;
  text!: string;
  /** @format date */
  receivedOn!: string;
  owner!: CountryOwnerView | null;
  /** @format date */
  dueOn!: string | null;
  /** Open, and its day has passed in its country. */
  late!: boolean;
  state!: RecommendationState;
  /** What the country did; empty until it says so. */
  answer!: string;
  /** Read outside the country too. */
  shared!: boolean;
  revision!: number;
  can!: RecommendationAbilities;
}

/** How many stand where, of those that you may read. */
export class RecommendationTotalsView {
  open!: number;
  /** Of the open ones. */
  late!: number;
  done!: number;
  dropped!: number;
}

export class CountryRecommendationsView {
  country!: CountryCode;
  /** All of the country’s are yours to read, not only those that it shares. */
  whole!: boolean;
  mayWrite!: boolean;
  totals!: RecommendationTotalsView;
  /** The latest received first. */
  items!: RecommendationView[];
  next!: string | null;
}
