import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { newId } from '../../src/platform/persistence/id.ts';
import { DeleteExpiredRowsJob } from '../../src/platform/retention/delete-expired-rows.job.ts';
import { ruleName } from '../../src/platform/retention/expired-row.repository.ts';
import { RetentionRuleRegistry } from '../../src/platform/retention/retention-rule.registry.ts';
import { DATA_CATALOGUE } from '../../src/privacy/testing.ts';
import { startApp, type TestApp } from '../support/app.ts';

/** A row on which a rule is tried: when its clock started, how long it stays, and what its table insists on. */
interface Case {
  /** The columns that start the clock. */
  readonly clock: readonly string[];
  readonly keeps: string;
  readonly row?: Readonly<Record<string, unknown>>;
  /** The clock stands in another row: its table, and the column that leads there. */
  readonly through?: {
    readonly table: string;
    readonly column: string;
    readonly row?: Record<string, unknown>;
  };
}

const LINK = { clock: ['made_at'], keeps: '210 days' };
const CASES: Readonly<Record<string, Case>> = {
  live_event: { clock: ['at'], keeps: '7 days', row: { payload: '{}' } },
  outbox: { clock: ['relayed_at'], keeps: '14 days', row: { payload: '{}' } },
  worker_heartbeat: { clock: ['seen_at'], keeps: '1 day' },
  backup_run: { clock: ['started_at'], keeps: '400 days', row: { made_by: 'schedule' } },
  known_device: { clock: ['used_at'], keeps: '180 days' },
  document_download: { clock: ['at'], keeps: '730 days' },
  push_subscription: {
    clock: ['confirmed_at'],
    keeps: '30 days',
    row: { endpoint: 'https://push.example.org/1' },
  },
  wording_report: {
    clock: ['settled_at'],
    keeps: '365 days',
    row: { state: 'kept', settled_by: newId(), language: 'en' },
  },
  one_time_link: { clock: ['expires_at'], keeps: '30 days', row: { purpose: 'join' } },
  directory_confirmation_link: { clock: ['made_at'], keeps: '90 days' },
  answer_link: LINK,
  action_link: LINK,
  document_share_access: { clock: ['at'], keeps: '730 days', row: { kind: 'opened' } },
  document_share_link: { clock: ['expires_at'], keeps: '730 days', row: { recipient: 'x@example.org' } },
  session: { clock: ['ended_at', 'expires_at'], keeps: '30 days' },
  not_me_link: { clock: ['expires_at'], keeps: '0 seconds' },
  account_recovery: {
    clock: ['closed_at'],
    keeps: '30 days',
    row: { outcome: 'stopped', lost: '{passkeys}' },
  },
  sign_in_challenge: { clock: ['expires_at'], keeps: '0 seconds', row: { purpose: 'sign-in' } },
  agency_sign_in: { clock: ['expires_at'], keeps: '0 seconds', row: { purpose: 'sign-in' } },
  logout_token: { clock: ['expires_at'], keeps: '0 seconds' },
  sign_in_limit: { clock: ['expire'], keeps: '1 hour' },
  directory_grant: { clock: ['ends_at'], keeps: '1 year' },
  directory_request: { clock: ['decided_at'], keeps: '1 year', row: { state: 'declined' } },
  directory_reveal: { clock: ['at'], keeps: '2 years' },
  directory_reveal_alert: { clock: ['at'], keeps: '2 years' },
  document_access_request: { clock: ['decided_at'], keeps: '1 year', row: { state: 'declined' } },
  poll_answer: {
    clock: ['ends_at'],
    keeps: '1 year',
    row: { answer: 'yes', source: 'app' },
    through: { table: 'poll_slot', column: 'slot_id' },
  },
  speaker_turn: { clock: ['asked_at'], keeps: '1 year' },
  check_in_key: {
    clock: ['ends_at'],
    keeps: '30 days',
    row: { key: randomBytes(32) },
    through: {
      table: 'meeting',
      column: 'meeting_id',
      row: {
        kind: 'regional',
        state: 'held',
        title: 'A meeting',
        starts_at: '2020-01-01T10:00Z',
        over_at: '2020-01-01T10:00Z',
      },
    },
  },
  reminder: { clock: ['sent_at'], keeps: '90 days', row: { lead: '1-day' } },
  sent_reminder: { clock: ['until'], keeps: '1 year', row: { topic: 'action', lead: '1-day' } },
  notification: {
    clock: ['at', 'read_at'],
    keeps: '180 days',
    row: { kind: 'mentioned', object_kind: 'standard' },
  },
  'delivery-words': {
    clock: ['sent_at'],
    keeps: '30 days',
    row: { state: 'sent', channel: 'mail', address: 'x@example.org', text: 'Words' },
  },
  delivery: {
    clock: ['sent_at'],
    keeps: '2 years',
    row: { state: 'sent', channel: 'mail', address: 'y@example.org', text: '' },
  },
  recovered_text: { clock: ['state_at'], keeps: '180 days', row: { state: 'discarded' } },
  safeguarding_report: {
    clock: ['at'],
    keeps: '2 years',
    row: { outcome: 'held', release_id: null, page_kind: null, page_id: null },
  },
};

let test: TestApp;
beforeAll(async () => {
  test = await startApp();
});
afterAll(() => test.close());

const FILLERS: Readonly<Record<string, () => unknown>> = {
  uuid: newId,
  text: newId,
  varchar: newId,
  timestamptz: () => '2020-01-01T00:00Z',
  date: () => '2020-01-01',
  int4: () => 1,
  int8: () => Math.floor(Math.random() * 1e12),
  bool: () => false,
  bytea: () => randomBytes(32),
  jsonb: () => '{}',
  _text: () => '{}',
  _uuid: () => '{}',
};

interface Column {
  readonly name: string;
  readonly type: string;
}

/**
 * Adds a row of which only what is given says something; what else its table insists on is filled in, and
 * foreign keys and triggers are not asked. `age` is an interval, and is written into the columns of the clock.
 */
async function addRow(
  table: string,
  given: Readonly<Record<string, unknown>>,
  clock: readonly string[],
  age: string,
): Promise<Record<string, unknown>> {
  const columns = await test.db.query<Column[]>(
    `
      select column_name as name, udt_name as type
      from information_schema.columns
      where table_name = $1 and table_schema = current_schema() and is_generated = 'NEVER'
        and is_identity = 'NO' and (
          column_name = any($2::text[]) or (is_nullable = 'NO' and column_default is null)
        )`,
    [table, [...Object.keys(given), ...clock]],
  );
  const values = columns.map(({ name, type }) => (name in given ? given[name] : FILLERS[type]!()));
  const places = columns.map(({ name, type }, at) => {
    if (!clock.includes(name)) return `$${at + 2}`;
    const instant = `(app_now() - $1::interval)`;
    return type === 'int8'
      ? `(extract(epoch from ${instant}) * 1000)::bigint + 0 * $${at + 2}::bigint`
      : `coalesce(${instant}, $${at + 2})`;
  });
  return test.db.transaction(async (manager) => {
    await manager.query(`set local session_replication_role = replica`);
    const [row] = await manager.query<[Record<string, unknown>]>(
      `
        insert into ${table} (${columns.map(({ name }) => name).join(', ')})
        select ${places.join(', ')}
        where $1::interval is not null
        returning *`,
      [age, ...values],
    );
    return row;
  });
}

async function addCase({ clock, row = {}, through }: Case, table: string, age: string): Promise<string> {
  const parent = through && (await addRow(through.table, through.row ?? {}, clock, age));
  const given = { ...row, ...(parent && { [through!.column]: parent['id'] }) };
  return JSON.stringify(await addRow(table, given, through ? [] : clock, age));
}

afterEach(() =>
  test.db.transaction(async (manager) => {
    await manager.query(`set local session_replication_role = replica`);
    for (const { table } of test.app.get(RetentionRuleRegistry).all())
      await manager.query(`delete from ${table}`);
  }),
);

describe('each retention rule', () => {
  it('is tried here', () => {
    const rules = test.app.get(RetentionRuleRegistry).all();
    expect(Object.keys(CASES).toSorted()).toEqual(rules.map(ruleName).toSorted());
  });

  it.each(Object.keys(CASES))('of %s takes what is past its clock, and leaves what is not', async (name) => {
    const { table, set } = test.app
      .get(RetentionRuleRegistry)
      .all()
      .find((rule) => ruleName(rule) === name)!;
    const given = CASES[name]!;
    const kept = await addCase(given, table, `${given.keeps} -20 minutes`);
    const gone = await addCase(given, table, `${given.keeps} 20 minutes`);
    await test.app.get(DeleteExpiredRowsJob).run();
    const rows = await test.db.query<object[]>(`select * from ${table}`);
    const left = rows.map((row) => JSON.stringify(row));
    expect(left).toContain(kept);
    expect(left).not.toContain(gone);
    expect(left).toHaveLength(set === undefined ? 1 : 2);
    // A second run finds nothing more to do.
    await test.app.get(DeleteExpiredRowsJob).run();
    expect(
      (await test.db.query<object[]>(`select * from ${table}`)).map((row) => JSON.stringify(row)),
    ).toEqual(left);
  });

  it.each([
    'delivery',
    'delivery-words',
    'document_download',
    'live_event',
    'notification',
    'one_time_link',
    'outbox',
    'session',
  ])('of %s, which grows with use, finds by an index what has expired', async (name) => {
    const { table, where } = test.app
      .get(RetentionRuleRegistry)
      .all()
      .find((rule) => ruleName(rule) === name)!;
    const plan = await test.db.transaction(async (manager) => {
      // What an empty table is read by says nothing.
      await manager.query('set local enable_seqscan = off');
      return manager.query<object[]>(`explain select from ${table} where ${where} limit 5000`);
    });
    expect(JSON.stringify(plan)).not.toContain(`Seq Scan on ${table}`);
  });

  it('is missing for no table without a reason that operators can read', async () => {
    const reasons = readFileSync('docs/operations/scale.md', 'utf8');
    const tables = await test.db.query<{ schema: string; name: string }[]>(`
      select table_schema as schema, table_name as name
      from information_schema.tables
      where table_schema in ('public', 'bullmq') and table_type = 'BASE TABLE'`);
    const { clocks, tables: catalogued } = DATA_CATALOGUE;
    const unexplained = tables.flatMap(({ schema, name }) => {
      const clock = schema === 'public' ? catalogued[name]?.clock : undefined;
      const by = clock ? clocks[clock]?.by : undefined;
      if (by && ('rules' in by || 'job' in by)) return [];
      // What holds nobody's data is kept for a reason of its own; all else for that of its clock.
      const reason =
        clock && clock !== 'reference' ? clock : `${schema === 'public' ? '' : 'bullmq.'}${name}`;
      return reasons.includes(`\`${reason}\``) ? [] : [reason];
    });
    expect([...new Set(unexplained)]).toEqual([]);
  });

  it('takes no words of a mail that has not come to an end', async () => {
    await addRow(
      'delivery',
      { state: 'pending', channel: 'mail', address: 'z@example.org', text: 'Words' },
      ['planned_at'],
      '3 years',
    );
    await test.app.get(DeleteExpiredRowsJob).run();
    expect(await test.db.query('select text from delivery')).toEqual([{ text: 'Words' }]);
  });
});
