import { CURRENCY_DIGITS, sumCents, type Currency } from '@nbn/money';
import { formatDate } from '@nbn/calendar';
import { escapeHtml } from '#platform/http/public-page';
import { countryName } from '#platform/text/country-name';
import type { FundBalanceView, FundView } from './dto/fund.view.ts';

const STYLE = `
@page{size:A4;margin:18mm 16mm;@bottom-right{content:counter(page) ' / ' counter(pages);font:9pt 'Source Sans 3'}}
body{font:10.5pt/1.5 'Source Sans 3',sans-serif;color:#111}
h1{font:600 20pt/1.2 'Source Serif 4',serif;margin:0 0 4pt}h2{font-size:13pt;margin:18pt 0 6pt}
dl{display:grid;grid-template-columns:max-content 1fr;gap:2pt 12pt;margin:10pt 0}dt{color:#444}dd{margin:0}
table{border-collapse:collapse;width:100%;font-size:9pt}caption{text-align:left;color:#444;padding-bottom:4pt}
th,td{padding:3pt 4pt;border-bottom:.5pt solid #999;text-align:right;font-variant-numeric:tabular-nums}
th:first-child,td:first-child{text-align:left}thead th{border-bottom:1pt solid #111;vertical-align:bottom}
tfoot td,tfoot th{font-weight:600;border-bottom:none}tr{break-inside:avoid}.note{color:#444}`;

const COLUMNS = [
  ['Granted', 'grantedCents'],
  ['Budget', 'budgetCents'],
  ['Reported', 'reportedCents'],
  ['Certified', 'certifiedCents'],
  ['Deducted', 'deductedCents'],
  ['Parked', 'parkedCents'],
  ['Fund’s share', 'payableCents'],
  ['Paid', 'paidCents'],
  ['Remaining', 'remainingCents'],
] as const satisfies readonly (readonly [string, keyof FundBalanceView])[];

/** The report of a fund as a page to print: what a donor files. Amounts are in the fund's currency. */
export function donorReportHtml(fund: FundView, now: Date): string {
  const { title, donor, currency, totalCents, grantedCents, percent, balances, categories } = fund;
  const amount = amountFormat(currency);
  const facts: readonly (readonly [string, string])[] = [
    ['Donor', donor],
    ['Period', `${dayOf(fund.firstDay)} to ${dayOf(fund.lastDay)}`],
    ['Fund', `${amount(totalCents)} ${currency}, of which ${amount(grantedCents)} ${currency} granted`],
    ['Co-financing', `The fund covers up to ${percent}% of each cost.`],
    ['As of', formatDate(now, 'UTC')],
  ];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<style>${STYLE}</style></head><body><h1>${escapeHtml(title)}</h1>
<dl>${facts.map(([term, text]) => `<dt>${term}</dt><dd>${escapeHtml(text)}</dd>`).join('')}</dl>
<h2>By country</h2>${countryTable(balances, currency)}
${categories.length === 0 ? '' : `<h2>By kind of cost</h2>${categoryTable(fund)}`}
<p class="note">Budget, reported, certified, deducted and parked amounts are total costs, including own
contributions. Certified, deducted and parked amounts were each confirmed by a second person. Shares are distributed
by the largest remainder method, so that they add up to the total to the cent.</p></body></html>`;
}

function countryTable(balances: readonly FundBalanceView[], currency: Currency): string {
  const amount = amountFormat(currency);
  const cell = (cents: number | null): string => `<td>${cents === null ? '–' : amount(cents)}</td>`;
  const rows = balances.map(
    (balance) =>
      `<tr><th scope="row">${countryName(balance.country, 'en')}</th>` +
      `${COLUMNS.map(([, field]) => cell(balance[field])).join('')}</tr>`,
  );
  const totals = COLUMNS.map(([, field]) => cell(totalOf(balances.map((balance) => balance[field]))));
  return `<table><caption>In ${currency}</caption><thead><tr><th scope="col">Country</th>
${COLUMNS.map(([name]) => `<th scope="col">${name}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody>
<tfoot><tr><th scope="row">Total</th>${totals.join('')}</tr></tfoot></table>`;
}

function categoryTable({ categories, currency }: FundView): string {
  const amount = amountFormat(currency);
  const rows = categories.map(
    ({ category, budgetCents, certifiedCents }) =>
      `<tr><th scope="row">${category[0]!.toUpperCase()}${category.slice(1)}</th><td>${amount(budgetCents)}</td>` +
      `<td>${amount(certifiedCents)}</td></tr>`,
  );
  return `<table><caption>In ${currency}</caption><thead><tr><th scope="col">Kind of cost</th>
<th scope="col">Budget</th><th scope="col">Certified</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** Of figures of which one is hidden, no total is told: it would tell that one. */
function totalOf(figures: readonly (number | null)[]): number | null {
  const known = figures.filter((cents) => cents !== null);
  return known.length === figures.length ? sumCents(known) : null;
}

function amountFormat(currency: Currency): (cents: number) => string {
  const digits = CURRENCY_DIGITS[currency];
  const format = new Intl.NumberFormat('en-GB', { minimumFractionDigits: digits });
  return (cents) => format.format(cents / 10 ** digits);
}

const dayOf = (day: string): string => formatDate(new Date(`${day}T12:00:00Z`), 'UTC');
