import {
  ADOPTION_STATUSES,
  type AdoptionStatus,
  type CountryCode,
  isCountedClause,
  SEAT_TYPES,
  type SeatType,
  STATUS_SEATS,
  type StatusSeat,
  VOICE_AGREEMENTS,
  type VoiceAgreement,
} from '@nbn/contracts';
import type { EditionInForce } from '../publication/edition-in-force.query.ts';
import { csvHeader, csvRows } from '#platform/http/csv';
import type { CountryAdoptionView } from './dto/adoption.view.ts';

const STATUS_LABELS: Readonly<Record<AdoptionStatus, string>> = {
  'not-started': 'not started',
  planned: 'planned',
  'in-progress': 'in progress',
  'in-practice': 'in practice',
  'not-applicable': 'not applicable',
  'legal-obstacle': 'legal obstacle',
};
const AGREEMENT_LABELS: Readonly<Record<VoiceAgreement, string>> = {
  agree: 'agree',
  differ: 'differ',
  'one-voice': 'only one spoke',
  none: '',
};
/** The team's agreed record first, then a column a voice and fact: none is made of another. */
const ADOPTION_CSV_COLUMNS = [
  'standard',
  'edition',
  'clause',
  'words',
  'country',
  'agreed status',
  'asked again',
  'note',
  'evidence',
  'responsible seat',
  'review on',
  'changed at',
  ...SEAT_TYPES.flatMap(voiceColumns),
  'government and ngo',
];

type Edition = Pick<EditionInForce, 'title' | 'slug' | 'edition'>;
type Countries = AsyncIterable<CountryAdoptionView>;
type CountryClause = CountryAdoptionView['clauses'][number];

/**
 * Every clause of every country, one line each, with what the reader may know of it; written a country at a
 * time.
 */
export async function* renderAdoptionCsv(standard: Edition, countries: Countries): AsyncGenerator<string> {
  yield csvHeader(ADOPTION_CSV_COLUMNS);
  for await (const { country, clauses } of countries)
    yield csvRows(
      ADOPTION_CSV_COLUMNS,
      clauses.filter(isCountedClause).map((clause) => csvLine(standard, country, clause)),
    );
}

/** The same as data, with how many clauses of each country stand where, by each voice for itself. */
export async function* renderAdoptionJson(
  { title, slug, edition }: Edition,
  countries: Countries,
): AsyncGenerator<string> {
  const summary: object[] = [];
  yield `${JSON.stringify({ title, slug, edition }).slice(0, -1)},"countries":[`;
  for await (const country of countries) {
    yield `${summary.length > 0 ? ',' : ''}${JSON.stringify(country)}`;
    summary.push(summarizeCountry(country));
  }
  yield `],"summary":${JSON.stringify(summary)}}`;
}

/** The columns of a voice; the resource person says no status. */
function voiceColumns(seat: SeatType): string[] {
  const facts = ['asked again', 'note', 'evidence', 'edition', 'changed at'];
  return [...(seat === 'resource' ? [] : ['status']), ...facts].map((fact) => `${seat} ${fact}`);
}

function csvLine(
  { title, edition }: Edition,
  country: CountryCode,
  { number, text, record, voices }: CountryClause,
): Record<string, string> {
  return {
    standard: title,
    edition,
    clause: number,
    words: text,
    country,
    'agreed status': STATUS_LABELS[record?.status ?? 'not-started'],
    'asked again': record?.asked ? 'yes' : '',
    note: record?.note ?? '',
    evidence: record?.evidence ?? '',
    'responsible seat': record?.seat ?? '',
    'review on': record?.reviewOn ?? '',
    'changed at': record?.changedAt ?? '',
    ...Object.fromEntries(SEAT_TYPES.flatMap((seat) => voiceFields(seat, voices[seat]))),
    'government and ngo': AGREEMENT_LABELS[voices.agreement],
  };
}

function voiceFields(seat: SeatType, voice: CountryClause['voices'][SeatType]): [string, string][] {
  return [
    [`${seat} status`, voice?.status ? STATUS_LABELS[voice.status] : ''],
    [`${seat} asked again`, voice?.asked ? 'yes' : ''],
    [`${seat} note`, voice?.note ?? ''],
    [`${seat} evidence`, voice?.evidence ?? ''],
    [`${seat} edition`, voice?.edition ?? ''],
    [`${seat} changed at`, voice?.changedAt ?? ''],
  ];
}

/** Of a voice, clauses on which it has said nothing count for themselves: silence is no status. */
function summarizeCountry({ country, clauses }: CountryAdoptionView): object {
  const counted = clauses.filter(isCountedClause);
  const voiceCounts = (seat: StatusSeat): Record<AdoptionStatus | 'nothing-said', number> =>
    countBy(
      ['nothing-said', ...ADOPTION_STATUSES],
      counted,
      ({ voices }) => voices[seat]?.status ?? 'nothing-said',
    );
  return {
    country,
    counts: countBy(ADOPTION_STATUSES, counted, ({ record }) => record?.status ?? 'not-started'),
    voices: Object.fromEntries(STATUS_SEATS.map((seat) => [seat, voiceCounts(seat)])),
    agreement: countBy(VOICE_AGREEMENTS, counted, ({ voices }) => voices.agreement),
  };
}

function countBy<Key extends string>(
  keys: readonly Key[],
  clauses: readonly CountryClause[],
  keyOf: (clause: CountryClause) => Key,
): Record<Key, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const clause of clauses) counts[keyOf(clause)] += 1;
  return counts;
}
