export { CURRENCIES, CURRENCY_DIGITS, centsPerUnit, type Currency } from './currency.ts';
export {
  amountPattern,
  type GroupSign,
  isCents,
  MAX_CENTS,
  parseCents,
  sumCents,
  toDecimal,
} from './amount.ts';
export { distribute, largestShare, shareCost, type CostShares } from './distribute.ts';
export { convertCents, crossRate, parseRate, RATE_DECIMALS, type EuroRates, type Rate } from './convert.ts';
