import { randomUUID } from 'node:crypto';
import type { CountryCode, Role, SeatType } from '@nbn/contracts';
import { Client } from 'pg';
import { permissionsOf, type Actor } from '../../src/platform/access/actor.ts';
import { createTestDatabase } from './database.ts';

/** Those for whom every rule is walked, in the order of the columns of a table of readers. */
export const READERS = [
  'secretariat',
  'team NO',
  'team EE',
  'network NO',
  'network EE',
  'observer',
  'auditor',
  'auditor NO',
] as const;
export type Reader = (typeof READERS)[number];

type Row = Readonly<Record<string, unknown>>;

const PLACES: Readonly<
  Record<Reader, { country: CountryCode | null; office?: 'secretariat' | 'auditor'; seat?: SeatType }>
> = {
  secretariat: { country: 'NO', office: 'secretariat' },
  'team NO': { country: 'NO', seat: 'government' },
  'team EE': { country: 'EE', seat: 'government' },
  'network NO': { country: 'NO' },
  'network EE': { country: 'EE' },
  observer: { country: null },
  auditor: { country: null, office: 'auditor' },
  'auditor NO': { country: 'NO', office: 'auditor' },
};

/** A database with one real member for each of `READERS`, and somebody of no interest who made what is there. */
export class VisibilityWalk {
  readonly actors = new Map<Reader, Actor>();

  private constructor(
    readonly db: Client,
    readonly authorId: string,
    readonly close: () => Promise<void>,
  ) {}

  static async open(): Promise<VisibilityWalk> {
    const database = await createTestDatabase();
    const db = new Client({ connectionString: database.url });
    await db.connect();
    const walk = new VisibilityWalk(db, randomUUID(), async () => {
      await db.end();
      await database.drop();
    });
    await walk.insertCountries();
    for (const reader of READERS) walk.actors.set(reader, await walk.insertReader(reader));
    await walk.insertMember(walk.authorId, await walk.insertOrganisation('EE', 'The author’s agency'), null);
    return walk;
  }

  actor(reader: Reader): Actor {
    return this.actors.get(reader)!;
  }

  get memberIds(): string[] {
    return READERS.map((reader) => this.actor(reader).memberId);
  }

  /** All rows have the columns of the first; what they leave out is the database's default. */
  async insert<Given extends Row>(table: string, rows: readonly Given[]): Promise<readonly Given[]> {
    if (rows.length === 0) return rows;
    const columns = Object.keys(rows[0]!).join(', ');
    await this.db.query(
      `
        insert into ${table} (${columns})
        select ${columns}
        from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows)],
    );
    return rows;
  }

  /** The ids that a query finds, which selects an `id`. */
  async ids(sql: string, parameters: readonly unknown[] = []): Promise<ReadonlySet<string>> {
    const { rows } = await this.db.query<{ id: string }>(sql, [...parameters]);
    return new Set(rows.map(({ id }) => id));
  }

  /** How PostgreSQL would read what this statement asks for. */
  async plan(sql: string, parameters: readonly unknown[] = []): Promise<string> {
    const { rows } = await this.db.query<{ 'QUERY PLAN': string }>(`explain ${sql}`, [...parameters]);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  }

  async insertOrganisation(country: CountryCode | null, name: string): Promise<string> {
    const id = randomUUID();
    await this.insert('organisation', [
      {
        id,
        country_code: country,
        name,
        sector: country ? 'public' : 'international',
        kind: 'agency',
        created_at: '2027-01-01',
      },
    ]);
    return id;
  }

  async insertMember(
    id: string,
    organisationId: string,
    office: string | null,
    state = 'active',
  ): Promise<void> {
    await this.insert('member', [
      {
        id,
        organisation_id: organisationId,
        name: `Member ${id}`,
        email: `${id}@example.org`,
        office,
        state,
        created_at: '2027-01-01',
      },
    ]);
  }

  /** A seat of a country, and its holder. */
  async insertSeat(country: CountryCode, type: SeatType, memberId: string): Promise<string> {
    const id = randomUUID();
    await this.insert('team_seat', [{ id, country_code: country, type }]);
    await this.insert('appointment', [
      { id: randomUUID(), seat_id: id, member_id: memberId, starts_at: '2020-01-01' },
    ]);
    return id;
  }

  /** A meeting with the columns that no rule asks for. */
  meetingRow(change: Row): Row & { readonly id: string } {
    const id = randomUUID();
    return {
      id,
      kind: 'regional',
      country_code: null,
      state: 'scheduled',
      title: 'A meeting',
      discreet: false,
      time_zone: 'Europe/Oslo',
      start_wall: '2027-04-07T10:00',
      end_wall: '2027-04-07T16:00',
      starts_at: '2027-04-07T08:00Z',
      ends_at: '2027-04-07T14:00Z',
      over_at: null,
      calendar_uid: id,
      sequence: 0,
      revision: 1,
      convened_by: this.authorId,
      created_at: '2027-01-01',
      updated_at: '2027-01-01',
      ...change,
    };
  }

  invitationsOf(meetingId: string, memberIds: readonly string[], withdrawn = false): Row[] {
    return memberIds.map((member_id) => ({
      id: randomUUID(),
      meeting_id: meetingId,
      member_id,
      invited_at: '2027-01-01',
      withdrawn_at: withdrawn ? '2027-01-02' : null,
    }));
  }

  private async insertCountries(): Promise<void> {
    await this.insert(
      'country',
      (['NO', 'EE'] as const).map((code) => ({
        code,
        name: code,
        time_zone: 'Europe/Oslo',
        languages: ['en'],
        project_funds: false,
      })),
    );
  }

  private async insertReader(reader: Reader): Promise<Actor> {
    const { country, office = null, seat } = PLACES[reader];
    const id = randomUUID();
    await this.insertMember(id, await this.insertOrganisation(country, `Agency of ${reader}`), office);
    if (seat) await this.insertSeat(country!, seat, id);
    return this.actorOf(id);
  }

  /** The member as the database knows them now. */
  async actorOf(id: string): Promise<Actor> {
    const { rows } = await this.db.query<{
      name: string;
      organisation_id: string;
      organisation_name: string;
      country: CountryCode | null;
      role: Role;
      seat_id: string | null;
      seat_type: SeatType;
    }>('select * from membership where member_id = $1', [id]);
    const standing = rows[0]!;
    const { seat_id: seatId, seat_type: type, country, role } = standing;
    return {
      memberId: id,
      sessionId: randomUUID(),
      name: standing.name,
      email: `${id}@example.org`,
      organisationId: standing.organisation_id,
      organisationName: standing.organisation_name,
      country,
      role,
      seat: seatId ? { id: seatId, country: country!, type } : null,
      timeZone: 'Europe/Oslo',
      language: 'en',
      permissions: permissionsOf(role),
    };
  }
}

/** What a walk has found of one reader before one row. */
export interface Cell {
  readonly of: string;
  readonly reader: Reader;
  readonly expected: boolean;
  readonly found: boolean;
}

/**
 * Fails on every cell in which rule and database differ, on a walk of another length than was meant, and on
 * one that could not have told a rule from its opposite.
 */
export function expectParity(cells: readonly Cell[], count: number): void {
  expect(cells.filter(({ expected, found }) => expected !== found)).toEqual([]);
  expect(cells).toHaveLength(count);
  expect(new Set(cells.map(({ found }) => found)).size).toBe(2);
}

/**
 * A table of who sees what: `x` or `.` for each of `READERS`, a row a situation. Every row must be asked for
 * and every situation have its row.
 */
export class ReaderTable {
  private readonly asked = new Set<string>();

  constructor(private readonly rows: Readonly<Record<string, string>>) {}

  expects(situation: string, reader: Reader): boolean {
    const marks = this.rows[situation]?.trim().split(/\s+/);
    if (marks?.length !== READERS.length) throw new Error(`The table has no whole row for “${situation}”`);
    this.asked.add(situation);
    return marks[READERS.indexOf(reader)] === 'x';
  }

  get situations(): readonly string[] {
    return Object.keys(this.rows);
  }

  get unasked(): string[] {
    return this.situations.filter((row) => !this.asked.has(row));
  }
}
