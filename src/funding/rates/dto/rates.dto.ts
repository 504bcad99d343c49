import { FUND_LIMITS } from '@nbn/contracts';
import type { Currency } from '@nbn/money';
import { MemberText } from '#platform/text/member-text.decorator';

export class RatesImport {
  /** Lines of `month,currency,rate`: the units of a currency for one euro, such as `2027-03,DKK,7.4604`. */
  @MemberText({ min: 1, max: FUND_LIMITS.ratesFile })
  table!: string;

  /** Where the rates come from. */
  @MemberText({ min: 1, max: FUND_LIMITS.source })
  source!: string;
}

export class ExchangeRateView {
  /** `YYYY-MM`. */
  month!: string;
  currency!: Currency;
  /** Units of the currency for one euro, as a fraction. */
  numerator!: number;
  denominator!: number;
  source!: string;
}

export class RatesPageView {
  items!: ExchangeRateView[];
  next!: string | null;
  mayImport!: boolean;
}

export class ImportedRatesView {
  rates!: number;
}
