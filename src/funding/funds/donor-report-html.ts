import { LOCALE, type Language } from '@nbn/contracts';
import { CURRENCY_DIGITS, sumCents, type Currency } from '@nbn/money';
import { formatDate } from '@nbn/calendar';
import { fillText } from '@nbn/texts';
import { escapeHtml } from '#platform/http/public-page';
import { countryName } from '#platform/text/country-name';
import { fileTexts } from '#platform/text/texts';
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

/**
 * The report of a fund as a page to print, in the language of its reader: what a donor files. Amounts are in the fund's
 * currency.
 */
export function donorReportHtml(fund: FundView, now: Date, language: Language): string {
  const { title, donor, currency, totalCents, grantedCents, percent, balances, categories } = fund;
  const texts = fileTexts('fund-report', language);
  const amount = amountFormat(currency, language);
  const day = (instant: Date): string => formatDate(instant, 'UTC', LOCALE[language]);
  const [from, to] = [fund.firstDay, fund.lastDay].map((date) => day(new Date(`${date}T12:00:00Z`)));
  const [total, granted] = [amount(totalCents), amount(grantedCents)];
  const facts: readonly (readonly [string, string])[] = [
    [texts.facts.donor, donor],
    [texts.facts.period, fillText(texts.period, { from: from!, to: to! })],
    [texts.facts.fund, fillText(texts.amounts, { total, granted, currency })],
    [texts.facts.coFinancing, fillText(texts.covers, { percent })],
    [texts.facts.asOf, day(now)],
  ];
  const terms = facts.map(([term, text]) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(text)}</dd>`);
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<style>${STYLE}</style></head><body><h1>${escapeHtml(title)}</h1>
<dl>${terms.join('')}</dl>
<h2>${escapeHtml(texts.byCountry)}</h2>${countryTable(balances, currency, language)}
${categories.length === 0 ? '' : `<h2>${escapeHtml(texts.byCategory)}</h2>${categoryTable(fund, language)}`}
<p class="note">${escapeHtml(texts.note)}</p></body></html>`;
}

function countryTable(balances: readonly FundBalanceView[], currency: Currency, language: Language): string {
  const texts = fileTexts('fund-report', language);
  const amount = amountFormat(currency, language);
  const cell = (cents: number | null): string => `<td>${cents === null ? '–' : amount(cents)}</td>`;
  const rows = balances.map(
    (balance) =>
      `<tr><th scope="row">${countryName(balance.country, language)}</th>` +
      `${COLUMNS.map(([, field]) => cell(balance[field])).join('')}</tr>`,
  );
  const totals = COLUMNS.map(([, field]) => cell(totalOf(balances.map((balance) => balance[field]))));
  const heads = [texts.country, ...COLUMNS.map(([name]) => texts.column[name])];
  return `<table>${tableHead(heads, currency, language)}<tbody>${rows.join('')}</tbody>
<tfoot><tr><th scope="row">${escapeHtml(texts.total)}</th>${totals.join('')}</tr></tfoot></table>`;
}

function categoryTable({ categories, currency }: FundView, language: Language): string {
  const texts = fileTexts('fund-report', language);
  const amount = amountFormat(currency, language);
  const rows = categories.map(
    ({ category, budgetCents, certifiedCents }) =>
      `<tr><th scope="row">${escapeHtml(texts.category[category])}</th><td>${amount(budgetCents)}</td>` +
      `<td>${amount(certifiedCents)}</td></tr>`,
  );
  const heads = [texts.categoryTerm, texts.column.budget, texts.column.certified];
  return `<table>${tableHead(heads, currency, language)}<tbody>${rows.join('')}</tbody></table>`;
}

function tableHead(heads: readonly string[], currency: Currency, language: Language): string {
  const caption = fillText(fileTexts('fund-report', language).currency, { currency });
  const cells = heads.map((name) => `<th scope="col">${escapeHtml(name)}</th>`);
  return `<caption>${escapeHtml(caption)}</caption><thead><tr>${cells.join('')}</tr></thead>`;
}

/** Of figures of which one is hidden, no total is told: it would tell that one. */
function totalOf(figures: readonly (number | null)[]): number | null {
  const known = figures.filter((cents) => cents !== null);
  return known.length === figures.length ? sumCents(known) : null;
}

function amountFormat(currency: Currency, language: Language): (cents: number) => string {
  const digits = CURRENCY_DIGITS[currency];
  const format = new Intl.NumberFormat(LOCALE[language], { minimumFractionDigits: digits });
  return (cents) => format.format(cents / 10 ** digits);
}
