import { ADOPTION_STATUSES, type AdoptionStatus, type CountryCode, isCountedClause } from '@nbn/contracts';
import { csvHeader, csvRows } from '#platform/http/csv';
import type { AdoptionMatrixView, CountryAdoptionView } from './dto/adoption.view.ts';

const STATUS_LABELS: Readonly<Record<AdoptionStatus, string>> = {
  'not-started': 'not started',
  planned: 'planned',
  'in-progress': 'in progress',
  'in-practice': 'in practice',
  'not-applicable': 'not applicable',
  'legal-obstacle': 'legal obstacle',
};
const ADOPTION_CSV_COLUMNS = [
  'standard',
  'edition',
  'clause',
  'words',
  'country',
  'status',
  'asked again',
  'note',
  'evidence',
  'responsible seat',
  'review on',
  'changed at',
] as const;

type MatrixHead = Pick<AdoptionMatrixView, 'title' | 'slug' | 'edition'>;
type Countries = AsyncIterable<CountryAdoptionView>;

/**
 * Every clause of every country, one line each, with what the reader may know of it; written a country at a
 * time.
 */
export async function* renderAdoptionCsv(matrix: MatrixHead, countries: Countries): AsyncGenerator<string> {
  yield csvHeader(ADOPTION_CSV_COLUMNS);
  for await (const { country, clauses } of countries)
    yield csvRows(
      ADOPTION_CSV_COLUMNS,
      clauses.filter(isCountedClause).map((clause) => csvLine(matrix, country, clause)),
    );
}

/** The same as data, with how many clauses of each country stand where. */
export async function* renderAdoptionJson(
  { title, slug, edition }: MatrixHead,
  countries: Countries,
): AsyncGenerator<string> {
  const summary: object[] = [];
  yield `${JSON.stringify({ title, slug, edition }).slice(0, -1)},"countries":[`;
  for await (const country of countries) {
    yield `${summary.length > 0 ? ',' : ''}${JSON.stringify(country)}`;
    summary.push({ country: country.country, counts: countByStatus(country) });
  }
  yield `],"summary":${JSON.stringify(summary)}}`;
}

function csvLine(
  { title, edition }: MatrixHead,
  country: CountryCode,
  { number, text, record }: CountryAdoptionView['clauses'][number],
): Record<(typeof ADOPTION_CSV_COLUMNS)[number], string> {
  return {
    standard: title,
    edition,
    clause: number,
    words: text,
    country,
    status: STATUS_LABELS[record?.status ?? 'not-started'],
    'asked again': record?.asked ? 'yes' : '',
    note: record?.note ?? '',
    evidence: record?.evidence ?? '',
    'responsible seat': record?.seat ?? '',
    'review on': record?.reviewOn ?? '',
    'changed at': record?.changedAt ?? '',
  };
}

function countByStatus({ clauses }: CountryAdoptionView): Record<AdoptionStatus, number> {
  const counts = Object.fromEntries(ADOPTION_STATUSES.map((status) => [status, 0])) as Record<
    AdoptionStatus,
    number
  >;
  for (const { record } of clauses.filter(isCountedClause)) counts[record?.status ?? 'not-started'] += 1;
  return counts;
}
