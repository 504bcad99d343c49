import { ADOPTION_STATUSES, COUNTRY_CODES, type AdoptionStatus, type CountryCode } from '@nbn/contracts';
import type { AdoptionMatrixView, CountryAdoptionView } from './dto/adoption.view.ts';

const STATUS_WORDS: Readonly<Record<AdoptionStatus, string>> = {
  'not-started': 'not started', planned: 'planned', 'in-progress': 'in progress', 'in-practice': 'in practice', 'not-applicable': 'not applicable', 'legal-obstacle': 'legal obstacle',
};
const HEAD = ['standard', 'edition', 'clause', 'words', 'country', 'status', 'asked again', 'note', 'evidence', 'responsible seat', 'review on', 'changed at'];

/** A cell of a table that opens in a spreadsheet: what looks like a formula is made plain text (CWE-1236). */
function csvCell(value: string): string {
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Every clause of every country, one line each, with what the reader may know of it. */
export function adoptionCsv(matrix: Pick<AdoptionMatrixView, 'title' | 'edition'>, countries: readonly CountryAdoptionView[]): string {
  const lines = countries.flatMap(({ country, clauses }) => clauses.filter(({ kind }) => kind !== 'heading').map(({ number, text, record }) => [
    matrix.title, matrix.edition, number, text, country, STATUS_WORDS[record?.status ?? 'not-started'], record?.asked ? 'yes' : '',
    record?.note ?? '', record?.evidence ?? '', record?.seat ?? '', record?.reviewOn ?? '', record?.changedAt ?? '',
  ]));
  return `\u{feff}${[HEAD, ...lines].map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** How many clauses of each country stand where. */
export function countStatuses(countries: readonly CountryAdoptionView[]): { country: CountryCode; counts: Record<AdoptionStatus, number> }[] {
  return countries.map(({ country, clauses }) => {
    const counts = Object.fromEntries(ADOPTION_STATUSES.map((status) => [status, 0])) as Record<AdoptionStatus, number>;
    for (const { kind, record } of clauses) if (kind !== 'heading') counts[record?.status ?? 'not-started'] += 1;
    return { country, counts };
  });
}

export const ALL_COUNTRIES = COUNTRY_CODES;
