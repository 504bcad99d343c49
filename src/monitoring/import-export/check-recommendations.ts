import {
  type CountryCode,
  type ImportFault,
  type ImportFaultCode,
  RECOMMENDATION_LIMITS,
  RECOMMENDATION_STATES,
  SEAT_TYPES,
} from '@nbn/contracts';
import { findTextFault, normalizeText } from '#platform/text/normalize-text';
import { checkDay, type CheckedField } from '#platform/imports/checked-field';
import { importFault } from '#platform/imports/import-fault';
import { readRecommendations } from './read-recommendations.ts';
import {
  type CheckedRecommendations,
  type NameableInstrument,
  type RawRecord,
  RECOMMENDATION_COLUMNS,
  type RecommendationColumn,
  recommendationKey,
  type RecommendationFileTask,
  type RecommendationRecord,
} from './recommendation-file.ts';

/** More than anybody mends at one sitting. */
const MAX_REPORTED_FAULTS = 500;

const KNOWN_COLUMNS: ReadonlySet<string> = new Set(RECOMMENDATION_COLUMNS);

/**
 * Reads a file and names every fault with its line. It runs in a thread of its own: two megabytes can hold a fault
 * a word.
 */
export function checkRecommendations({
  format,
  text,
  country,
  instruments,
}: RecommendationFileTask): CheckedRecommendations {
  const raw = readRecommendations(format, text);
  const faults = new FaultList(raw.faults);
  const checker = new LineChecker(country, new InstrumentNames(instruments), faults);
  const records = raw.records.flatMap((record) => checker.check(record) ?? []);
  return { records, faults: faults.listed, omittedFaults: faults.omitted };
}

/** Faults in the order in which they are found. Those beyond the limit are counted only. */
class FaultList {
  readonly listed: ImportFault[];
  omitted: number;

  constructor(first: readonly ImportFault[]) {
    this.listed = first.slice(0, MAX_REPORTED_FAULTS);
    this.omitted = first.length - this.listed.length;
  }

  add(line: number, field: string, code: ImportFaultCode, found?: unknown): void {
    if (this.listed.length < MAX_REPORTED_FAULTS) this.listed.push(importFault(line, field, code, found));
    else this.omitted += 1;
  }
}

/** The names by which files call instruments and their provisions. */
class InstrumentNames {
  private readonly byName = new Map<string, NameableInstrument>();

  constructor(instruments: readonly NameableInstrument[]) {
    for (const instrument of instruments)
      for (const name of [instrument.title, instrument.shortTitle, instrument.code])
        this.byName.set(plain(name), instrument);
  }

  find(name: string): NameableInstrument | undefined {
    return this.byName.get(plain(name));
  }
}

const plain = (text: string): string => text.normalize('NFC').trim().toLowerCase();

class LineChecker {
  private readonly seen = new Set<string>();

  constructor(
    private readonly country: CountryCode,
    private readonly instruments: InstrumentNames,
    private readonly faults: FaultList,
  ) {}

  /** The line as it is kept, or null where something of it is at fault. */
  check(raw: RawRecord): RecommendationRecord | null {
    const before = this.faults.listed.length + this.faults.omitted;
    for (const [name, { line, value }] of raw.fields)
      if (!KNOWN_COLUMNS.has(name)) this.faults.add(line, name, 'unknown-field', value);
    this.field(raw, 'country', (value) => (value === this.country ? { value } : { fault: 'other-country' }));
    const instrument = this.required(raw, 'instrument', (value) => this.instrumentOf(value));
    const record = {
      line: raw.line,
      instrumentId: instrument?.id,
      source: this.required(raw, 'source', text(RECOMMENDATION_LIMITS.source)),
      number: this.required(raw, 'number', text(RECOMMENDATION_LIMITS.number)),
      text: this.required(raw, 'text', text(RECOMMENDATION_LIMITS.text)),
      receivedOn: this.required(raw, 'receivedOn', checkDay),
      provisionIds: instrument ? this.provisionsOf(raw, instrument) : [],
      dueOn: this.field(raw, 'dueOn', checkDay) ?? null,
      state: this.field(raw, 'state', oneOf(RECOMMENDATION_STATES)) ?? 'open',
      ownerSeat: this.field(raw, 'ownerSeat', oneOf(SEAT_TYPES)) ?? null,
      answer: this.field(raw, 'answer', text(RECOMMENDATION_LIMITS.answer)) ?? '',
      shared: this.field(raw, 'shared', trueOrFalse) ?? false,
    };
    if (this.faults.listed.length + this.faults.omitted > before) return null;
    // Without a fault, everything that a line must have is there.
    const sound = record as RecommendationRecord;
    const key = recommendationKey(sound);
    if (this.seen.has(key)) {
      this.faults.add(raw.line, 'number', 'twice', sound.number);
      return null;
    }
    this.seen.add(key);
    return sound;
  }

  private field<T>(
    raw: RawRecord,
    name: RecommendationColumn,
    check: (found: unknown) => CheckedField<T>,
  ): T | undefined {
    const field = raw.fields.get(name);
    if (field === undefined) return undefined;
    const checked = check(field.value);
    if ('value' in checked) return checked.value;
    this.faults.add(field.line, name, checked.fault, field.value);
    return undefined;
  }

  private required<T>(
    raw: RawRecord,
    name: RecommendationColumn,
    check: (found: unknown) => CheckedField<T>,
  ): T | undefined {
    if (!raw.fields.has(name)) this.faults.add(raw.line, name, 'missing-field');
    return this.field(raw, name, check);
  }

  private instrumentOf(found: unknown): CheckedField<NameableInstrument> {
    const value = typeof found === 'string' ? this.instruments.find(found) : undefined;
    return value === undefined ? { fault: 'unknown-instrument' } : { value };
  }

  /** Numbers as they are cited, divided by semicolons or commas: `10; Art. 12`. */
  private provisionsOf(raw: RawRecord, { unit, provisions }: NameableInstrument): readonly string[] {
    const field = raw.fields.get('provisions');
    if (field === undefined) return [];
    const listed = Array.isArray(field.value) ? field.value : String(field.value).split(/[;,]/);
    const ids = new Set<string>();
    for (const one of listed) {
      const cited = plain(String(one));
      if (cited === '') continue;
      const number = cited.startsWith(plain(unit)) ? cited.slice(plain(unit).length).trim() : cited;
      const provision = provisions.find((known) => [number, cited].includes(plain(known.number)));
      if (provision) ids.add(provision.id);
      else this.faults.add(field.line, 'provisions', 'unknown-provision', one);
    }
    if (ids.size > RECOMMENDATION_LIMITS.provisions)
      this.faults.add(field.line, 'provisions', 'too-long', ids.size);
    return [...ids];
  }
}

function text(max: number): (found: unknown) => CheckedField<string> {
  return (found) => {
    if (typeof found !== 'string' && typeof found !== 'number') return { fault: 'not-text' };
    const value = normalizeText(String(found));
    if (value === '') return { fault: 'missing-field' };
    return findTextFault('', value, { max }) ? { fault: 'too-long' } : { value };
  };
}

function oneOf<T extends string>(list: readonly T[]): (found: unknown) => CheckedField<T> {
  return (found) => {
    const value = list.find((entry) => entry === found);
    return value === undefined ? { fault: 'not-in-list' } : { value };
  };
}

function trueOrFalse(found: unknown): CheckedField<boolean> {
  if (found === true || found === 'true') return { value: true };
  return found === false || found === 'false' ? { value: false } : { fault: 'not-true-or-false' };
}
