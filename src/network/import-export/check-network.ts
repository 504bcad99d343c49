import {
  type CountryCode,
  type ImportFault,
  type ImportFaultCode,
  NETWORK_RECORDS,
  type NetworkRecord,
  type Sector,
  sectorFitsSeat,
} from '@nbn/contracts';
import { importFault as fault } from '#platform/imports/import-fault';
import { FIELD_RULES } from './field-checks.ts';
import {
  type AppointmentRecord,
  type CountryRecord,
  MAX_RECORDS,
  type MemberRecord,
  type NetworkFile,
  type OrganisationRecord,
  type RawFile,
  type RawRecord,
} from './network-file.ts';

/** What the database already holds, as far as a file may refer to it. */
export interface ExistingNetwork {
  readonly countries: ReadonlySet<CountryCode>;
  /** By `organisationKey`. */
  readonly organisations: ReadonlyMap<string, { readonly sector: Sector }>;
  /** By mail address in lower case: the key of the member's organisation. */
  readonly members: ReadonlyMap<string, { readonly organisation: string }>;
  readonly appointments: readonly AppointmentRecord[];
}

export const EMPTY_NETWORK: ExistingNetwork = {
  countries: new Set(),
  organisations: new Map(),
  members: new Map(),
  appointments: [],
};

/** A whole sound file, or every fault it has; never both. */
export type CheckedFile =
  | { readonly network: NetworkFile; readonly faults: readonly [] }
  | { readonly network: null; readonly faults: readonly ImportFault[] };

/** The key by which a file names an organisation: its country and its name, whatever the case. */
export function organisationKey(country: CountryCode | null, name: string): string {
  return `${country ?? '–'} ${name.normalize('NFC').toLowerCase()}`;
}

interface Lined<T> {
  readonly line: number;
  readonly row: T;
}

/**
 * Checks a file as it was read against the rules and against what is known, and names every fault with its
 * line.
 */
export function checkNetwork(raw: RawFile, known: ExistingNetwork): CheckedFile {
  const faults = [...raw.faults];
  if (raw.records.length > MAX_RECORDS)
    faults.push(fault(raw.records[MAX_RECORDS]!.line, '', 'too-many', String(raw.records.length)));
  else new NetworkChecker(known, faults).run(raw.records);
  if (faults.length > 0)
    return {
      network: null,
      faults: faults.toSorted((a, b) => a.line - b.line || a.field.localeCompare(b.field)),
    };
  const rows = soundRows(raw.records);
  return {
    network: {
      countries: rows.country.map(({ row }) => row),
      organisations: rows.organisation.map(({ row }) => row),
      members: rows.member.map(({ row }) => row),
      appointments: rows.appointment.map(({ row }) => row),
    },
    faults: [],
  };
}

interface RowsByRecord {
  readonly country: readonly Lined<CountryRecord>[];
  readonly organisation: readonly Lined<OrganisationRecord>[];
  readonly member: readonly Lined<MemberRecord>[];
  readonly appointment: readonly Lined<AppointmentRecord>[];
}

/** The records whose every field is sound, as rows. */
function soundRows(records: readonly RawRecord[]): RowsByRecord {
  const of = <T>(record: NetworkRecord) =>
    records
      .filter((raw) => raw.record === record)
      .flatMap((raw) => {
        const row = soundRow(raw);
        // Every field went through the rule of its name, so the row has the shape of its kind.
        return row === null ? [] : [{ line: raw.line, row: row as T }];
      });
  return {
    country: of<CountryRecord>('country'),
    organisation: of<OrganisationRecord>('organisation'),
    member: of<MemberRecord>('member'),
    appointment: of<AppointmentRecord>('appointment'),
  };
}

function soundRow(raw: RawRecord): Record<string, unknown> | null {
  const row = soundFields(raw);
  return Object.keys(FIELD_RULES[raw.record]).every((name) => name in row) ? row : null;
}

/** Those fields of a record that are as their rules say, absent optional ones as null. */
function soundFields(raw: RawRecord): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const [name, rule] of Object.entries(FIELD_RULES[raw.record])) {
    const field = raw.fields.get(name);
    const checked =
      field !== undefined ? rule.check(field.value) : { value: rule.optional === true ? null : undefined };
    if ('value' in checked && checked.value !== undefined) row[name] = checked.value;
  }
  return row;
}

/** What the records of a file may refer to; an organisation whose sector is at fault has none yet. */
interface References {
  readonly countries: ReadonlySet<CountryCode>;
  readonly organisations: ReadonlyMap<string, { readonly sector: Sector | null }>;
  readonly members: ReadonlyMap<string, { readonly organisation: string }>;
}

class NetworkChecker {
  constructor(
    private readonly known: ExistingNetwork,
    private readonly faults: ImportFault[],
  ) {}

  run(records: readonly RawRecord[]): void {
    for (const raw of records) this.checkFields(raw);
    const rows = soundRows(records);
    for (const record of NETWORK_RECORDS) this.checkDuplicates(rows, record);
    const { countries, organisations, members } = this.referencesOf(records);
    for (const { row, line } of rows.organisation) this.checkOrganisation(row, line, countries);
    for (const { row, line } of rows.member)
      if (!organisations.has(organisationKey(row.country, row.organisation)))
        this.add(line, 'organisation', 'unknown-organisation', row.organisation);
    for (const { row, line } of rows.appointment)
      this.checkAppointment(row, line, { countries, organisations, members });
    this.checkTerms(rows.appointment);
  }

  /**
   * Whom records may refer to: also those of the file with another fault, so that one fault is not reported many
   * times.
   */
  private referencesOf(records: readonly RawRecord[]): References {
    const countries = new Set(this.known.countries);
    const organisations = new Map<string, { readonly sector: Sector | null }>(this.known.organisations);
    const members = new Map<string, { readonly organisation: string }>(this.known.members);
    for (const raw of records) {
      const {
        code,
        name,
        country = null,
        sector = null,
        email,
        organisation,
      } = soundFields(raw) as Partial<CountryRecord & OrganisationRecord & MemberRecord>;
      if (raw.record === 'country' && code !== undefined) countries.add(code);
      if (raw.record === 'organisation' && name !== undefined)
        organisations.set(organisationKey(country, name), { sector });
      if (raw.record === 'member' && email !== undefined)
        members.set(email, { organisation: organisationKey(country, organisation ?? '') });
    }
    return { countries, organisations, members };
  }

  private add(...args: Parameters<typeof fault>): void {
    this.faults.push(fault(...args));
  }

  private checkFields(raw: RawRecord): void {
    const rules = FIELD_RULES[raw.record];
    for (const [name, { value, line }] of raw.fields) {
      const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
      if (rule === undefined) {
        this.add(line, name, 'unknown-field', value);
        continue;
      }
      const checked = rule.check(value);
      if ('fault' in checked) this.add(line, name, checked.fault, value);
    }
    for (const [name, rule] of Object.entries(rules)) {
      if (rule.optional !== true && !raw.fields.has(name)) this.add(raw.line, name, 'missing-field');
    }
  }

  private checkDuplicates(rows: RowsByRecord, record: NetworkRecord): void {
    const keys: readonly (readonly [line: number, field: string, key: string])[] = {
      country: () => rows.country.map(({ row, line }) => [line, 'code', row.code] as const),
      organisation: () =>
        rows.organisation.map(
          ({ row, line }) => [line, 'name', organisationKey(row.country, row.name)] as const,
        ),
      member: () => rows.member.map(({ row, line }) => [line, 'email', row.email] as const),
      appointment: () => rows.appointment.map(({ row, line }) => [line, 'from', termKey(row)] as const),
    }[record]();
    const seen = new Set<string>();
    for (const [line, field, key] of keys) {
      if (seen.has(key)) this.add(line, field, 'twice', key);
      seen.add(key);
    }
  }

  private checkOrganisation(
    row: OrganisationRecord,
    line: number,
    countries: ReadonlySet<CountryCode>,
  ): void {
    if (row.country !== null && !countries.has(row.country))
      this.add(line, 'country', 'unknown-country', row.country);
    if (row.country === null && row.sector !== 'international') this.add(line, 'country', 'missing-field');
  }

  private checkAppointment(row: AppointmentRecord, line: number, all: References): void {
    if (!all.countries.has(row.country)) this.add(line, 'country', 'unknown-country', row.country);
    if (row.until !== null && row.until < row.from)
      this.add(line, 'until', 'ends-before-it-begins', row.until);
    const holder = all.members.get(row.holder);
    if (holder === undefined) {
      this.add(line, 'holder', 'unknown-member', row.holder);
      return;
    }
    if (!holder.organisation.startsWith(`${row.country} `))
      this.add(line, 'holder', 'member-of-another-country', row.holder);
    const sector = all.organisations.get(holder.organisation)?.sector;
    if (sector && !sectorFitsSeat(row.seat, sector)) this.add(line, 'seat', 'wrong-sector', sector);
  }

  /**
   * One holder at a time, and one seat at a time: terms may touch but not overlap, in the file and with what
   * is known.
   */
  private checkTerms(rows: readonly Lined<AppointmentRecord>[]): void {
    const replaced = new Set(rows.map(({ row }) => termKey(row)));
    const kept = this.known.appointments
      .filter((row) => !replaced.has(termKey(row)))
      .map((row) => ({ line: 0, row }));
    this.checkOverlaps([...kept, ...rows], ({ row }) => `${row.country} ${row.seat}`, 'two-holders-at-once');
    this.checkOverlaps([...kept, ...rows], ({ row }) => row.holder, 'two-seats-at-once');
  }

  private checkOverlaps(
    all: readonly Lined<AppointmentRecord>[],
    keyOf: (one: Lined<AppointmentRecord>) => string,
    code: ImportFaultCode,
  ): void {
    const groups = new Map<string, Lined<AppointmentRecord>[]>();
    for (const one of all) {
      const key = keyOf(one);
      groups.set(key, groups.get(key) ?? []);
      groups.get(key)!.push(one);
    }
    for (const terms of groups.values()) {
      terms.sort(
        (a, b) =>
          a.row.from.localeCompare(b.row.from) || endOf(a.row).localeCompare(endOf(b.row)) || a.line - b.line,
      );
      let last = terms[0]!;
      for (const next of terms.slice(1)) {
        const line = Math.max(last.line, next.line);
        // What overlaps in the same seat is reported once, as two holders, and the same line twice as itself.
        const told =
          termKey(last.row) === termKey(next.row) ||
          (code === 'two-seats-at-once' &&
            last.row.country === next.row.country &&
            last.row.seat === next.row.seat);
        if (line > 0 && !told && endOf(last.row) > next.row.from) this.add(line, 'from', code, next.row.from);
        if (endOf(next.row) > endOf(last.row)) last = next;
      }
    }
  }
}

/** The end of a term as a text that sorts: an open term ends after every day. */
function endOf(row: AppointmentRecord): string {
  return row.until ?? '9999';
}

function termKey(row: AppointmentRecord): string {
  return `${row.country} ${row.seat} ${row.from} ${row.holder}`;
}
