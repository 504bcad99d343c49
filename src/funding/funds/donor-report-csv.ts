import { toDecimal } from '@nbn/money';
import { csvHeader, csvRows } from '#platform/http/csv';
import type { FundBalanceView, FundView } from './dto/fund.view.ts';

const FIGURES = [
  ['granted', 'grantedCents'],
  ['budget', 'budgetCents'],
  ['reported', 'reportedCents'],
  ['certified', 'certifiedCents'],
  ['deducted', 'deductedCents'],
  ['parked', 'parkedCents'],
  ['payable', 'payableCents'],
  ['paid', 'paidCents'],
  ['remaining', 'remainingCents'],
] as const satisfies readonly (readonly [string, keyof FundBalanceView])[];
const COLUMNS = ['fund', 'donor', 'country', 'currency', ...FIGURES.map(([column]) => column)];

/** A line for each country, its amounts as decimal numbers; what the reader may not see is empty. */
export function donorReportCsv({ title, donor, currency, balances }: FundView): string {
  const rows = balances.map((balance) => ({
    fund: title,
    donor,
    country: balance.country,
    currency,
    ...Object.fromEntries(
      FIGURES.map(([column, field]) => {
        const cents = balance[field];
        return [column, cents === null ? null : toDecimal(cents, currency)];
      }),
    ),
  }));
  return csvHeader(COLUMNS) + csvRows(COLUMNS, rows);
}
