import { createHash, randomBytes } from 'node:crypto';
import { COUNTRY_CODES } from '@nbn/contracts';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { symbols } from 'pino';
import { io } from 'socket.io-client';
import { SendBallotEmailsJob } from '../../src/ballots/emails/send-ballot-emails.job.ts';
import { log } from '../../src/platform/log/log.ts';
import { createTestNetwork, type TestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { BACKENDS } from '../support/backends.ts';
import { createQuestionBallot, closeEarly, eventually, seatsOf, type SeatName } from '../support/ballots.ts';
import { blindPass, castSecretPaper, type Pass } from '../support/secret-voter.ts';

/** One voter, with all that is known on either side of the wall between the steps. */
interface Voter {
  readonly seat: SeatName;
  /** What names her: her seat, her account, her session, her pass as it was blinded. */
  readonly person: readonly string[];
  readonly pass: Pass;
  readonly nonce: string;
  readonly paper: object;
  receipt: string;
}
interface Row {
  readonly table: string;
  readonly text: string;
  readonly xmin: string;
}

const sha = (text: string) => createHash('sha256').update(text).digest('hex');
/** What names a paper. */
const paperSide = ({ pass, nonce, receipt }: Voter): string[] => [
  pass.token,
  sha(pass.token),
  pass.signature,
  nonce,
  receipt,
];

describe.each(BACKENDS)('after a secret ballot of 24 papers, with jobs on %s', (_, environment) => {
  let test: TestApp;
  let network: TestNetwork;
  let voters: Voter[];
  let ballotId: string;
  let casting: { from: string; to: string };
  let castOrder: string[];
  /** The transactions that laid papers into the box. */
  const castBy: string[] = [];
  let dump: Row[];
  let begun: string;
  let keeper: Client;
  const lines: string[] = [];
  const frames: string[] = [];
  const stream = (log as unknown as Record<symbol, { write(line: string): void }>)[
    symbols.streamSym as symbol
  ]!;
  const written = stream.write;

  beforeAll(async () => {
    stream.write = (line) => void lines.push(line);
    log.level = 'trace';
    test = await startApp({ environment });
    network = await createTestNetwork(test);
    // The server may throw its log away at each checkpoint, unless somebody still waits for it.
    keeper = new Client({ connectionString: test.database.url });
    await keeper.connect();
    await keeper.query('select pg_create_physical_replication_slot($1, true, true)', [
      `read_later_${randomBytes(6).toString('hex')}`,
    ]);
    begun = (await test.db.query<[{ lsn: string }]>('select pg_current_wal_lsn()::text as lsn'))[0].lsn;
    const { id, options } = await createQuestionBallot(network, { secrecy: 'secret', method: 'schulze' }, [
      'A',
      'B',
      'C',
      'D',
    ]);
    ballotId = id;
    const watcher = await network.auditor();
    const socket = io(test.url, {
      transports: ['websocket'],
      extraHeaders: { cookie: watcher.options.cookie! },
      reconnection: false,
    });
    socket.onAny((...frame) => void frames.push(JSON.stringify(frame)));
    await socket.emitWithAck('join', { room: `ballot:${id}` });
    voters = await Promise.all(
      seatsOf(COUNTRY_CODES).map((seat, at) => aVoter(seat, Object.values(options), at)),
    );
    const now = async () =>
      (await test.db.query<[{ now: string }]>('select clock_timestamp()::text as now'))[0].now;
    await eventually(
      () => test.db.query<object[]>('select 1 from outbox where relayed_at is null'),
      (waiting) => waiting.length === 0,
    );
    // The first comparison of the search index goes on by itself, and says when it was done.
    await eventually(
      () => test.db.query<object[]>('select 1 from search_sweep where finished_at is null'),
      (unfinished) => unfinished.length === 0,
    );
    // The mails of the opening are on their way as well, and say when they went.
    await mailsGo();
    const from = await now();
    // In another order than that of the passes, one after the other, as people come.
    const order = voters.toSorted((a, b) => (sha(a.nonce) < sha(b.nonce) ? -1 : 1));
    for (const voter of order) {
      voter.receipt = (
        await castSecretPaper(test.url, id, voter.pass, voter.paper, voter.nonce)
      ).body.receipt;
      const [box] = await test.db.query<[{ xid: string }]>(
        'select xmin::text as xid from ballot_open_box where ballot_id = $1',
        [id],
      );
      castBy.push(box.xid);
    }
    casting = { from, to: await now() };
    castOrder = order.map(({ receipt }) => receipt);
    await closeEarly(network, id);
    await eventually(
      () => test.db.query<object[]>('select 1 from outbox where relayed_at is null'),
      (waiting) => waiting.length === 0,
    );
    await eventually(
      async () => frames.filter((frame) => frame.includes('ballot-closed')),
      (heard) => heard.length > 0,
    );
    socket.disconnect();
    await mailsGo();
    dump = await everyRow();
  });
  afterAll(async () => {
    stream.write = written;
    log.level = 'silent';
    await keeper.end();
    await test.close();
  });

  /** Those that wait to be gathered, at once. */
  async function mailsGo(): Promise<void> {
    await test.db.query('update ballot_email_line set due_at = app_now()');
    await test.app.get(SendBallotEmailsJob).run();
    await eventually(
      () => test.db.query<object[]>('select 1 from delivery where sent_at is null'),
      (waiting) => waiting.length === 0,
    );
  }

  async function aVoter(seat: SeatName, options: readonly string[], at: number): Promise<Voter> {
    const member = await network.as(...seat);
    const { body: offer } = await member.get<{ publicKey: string }>(`/ballots/${ballotId}/pass`);
    const mine = await blindPass(offer.publicKey, ballotId);
    const { body } = await member.post<{ signature: string }>(`/ballots/${ballotId}/pass`, {
      blinded: mine.blinded,
    });
    const [row] = await test.db.query<[{ id: string }]>(
      'select id from team_seat where country_code = $1 and type = $2',
      [...seat],
    );
    const cookie = member.options.cookie!.split('=')[1]!;
    const ranking = options.map((_, place) => [options[(place + at) % options.length]!]);
    return {
      seat,
      pass: await mine.unblind(body.signature),
      nonce: randomBytes(32).toString('hex'),
      paper: { ranking },
      receipt: '',
      person: [
        row.id,
        member.memberId,
        member.email,
        cookie,
        sha(cookie),
        mine.blinded,
        sha(mine.blinded),
        body.signature,
      ],
    };
  }

  async function everyRow(): Promise<Row[]> {
    const tables = await test.db.query<{ name: string }[]>(
      `
        select format('%I.%I', schemaname, tablename) as name
        from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const rows = await Promise.all(
      tables.map(({ name }) =>
        test.db.query<Row[]>(
          `select '${name}' as table, t::text as text, t.xmin::text as xmin from ${name} as t`,
        ),
      ),
    );
    return rows.flat();
  }

  it('no row of any table, queue included, holds both a voter and a paper', () => {
    expect(new Set(dump.map(({ table }) => table)).size).toBeGreaterThan(20);
    expect(dump.filter(({ table }) => table === 'public.ballot_sealed')).toHaveLength(24);
    const people = voters.flatMap(({ person }) => person);
    const found = dump.filter(({ text }) =>
      voters.some((voter) => paperSide(voter).some((mark) => text.includes(mark))),
    );
    expect([...new Set(found.map(({ table }) => table))].toSorted()).toEqual([
      'public.ballot_record',
      'public.ballot_sealed',
    ]);
    expect(found.filter(({ text }) => people.some((mark) => text.includes(mark)))).toEqual([]);
    // Each voter is known to the roll, so that the search would find a link if there were one.
    for (const { person } of voters)
      expect(
        dump.some(({ table, text }) => table === 'public.ballot_seat' && text.includes(person[0]!)),
      ).toBe(true);
  });

  it('the token and its signature are kept nowhere, and the blinded number only as a digest on the roll', () => {
    for (const { pass, person } of voters) {
      for (const mark of [pass.token, pass.signature, person[5]!, person[7]!])
        expect(dump.filter(({ text }) => text.includes(mark))).toEqual([]);
      expect(dump.filter(({ text }) => text.includes(person[6]!)).map(({ table }) => table)).toEqual([
        'public.ballot_seat',
      ]);
    }
  });

  it('papers have no time, no serial and no key to people; their ids are random and stand nowhere else', async () => {
    const columns = await test.db.query<{ name: string; type: string }[]>(
      `
        select column_name as name, data_type as type
        from information_schema.columns
        where table_name = 'ballot_sealed'
        order by ordinal_position`,
    );
    expect(columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'id uuid',
      'ballot_id uuid',
      'box text',
      'token_hash text',
      'paper jsonb',
      'nonce text',
      'commitment text',
    ]);
    const keys = await test.db.query<{ target: string }[]>(
      `
        select confrelid::regclass::text as target
        from pg_constraint
        where conrelid = 'ballot_sealed'::regclass and contype = 'f'`,
    );
    expect(keys).toEqual([{ target: 'ballot_box' }]);
    const sealed = await test.db.query<{ id: string }[]>('select id from ballot_sealed');
    for (const { id } of sealed) {
      expect(id[14]).toBe('4');
      expect(dump.filter(({ text }) => text.includes(id))).toHaveLength(1);
    }
  });

  it('neither the places of the rows nor their transactions tell which paper came when', async () => {
    const lying = await test.db.query<{ commitment: string; xmin: string }[]>(
      'select commitment, xmin::text as xmin from ballot_sealed order by ctid',
    );
    expect(lying.map(({ commitment }) => commitment)).toEqual(castOrder.toSorted());
    expect(castOrder).not.toEqual(castOrder.toSorted());
    expect(new Set(lying.map(({ xmin }) => xmin)).size).toBe(1);
    const others = dump.filter(
      ({ table, xmin }) => xmin === lying[0]!.xmin && table !== 'public.ballot_sealed',
    );
    expect(
      others.filter(({ text }) => voters.some(({ person }) => person.some((mark) => text.includes(mark)))),
    ).toEqual([]);
  });

  it('no row of the application carries a time at which papers came in', async () => {
    const columns = await test.db.query<{ table: string; column: string }[]>(
      `
        select format('%I', table_name) as table, format('%I', column_name) as column
        from information_schema.columns
        join pg_tables on tablename = table_name and schemaname = table_schema
        where table_schema = 'public' and data_type like 'timestamp%'`,
    );
    expect(columns.length).toBeGreaterThan(50);
    const told = await Promise.all(
      columns.map(async ({ table, column }) => {
        const [{ many }] = await test.db.query<[{ many: number }]>(
          `select count(*)::int as many from ${table} where ${column}::timestamptz between $1 and $2`,
          [casting.from, casting.to],
        );
        return many > 0 ? `${table}.${column}` : null;
      }),
    );
    // The watch over due jobs and the beat of the workers write their own ticks, whatever happens; nothing of members does.
    expect(
      told.filter((column) => column !== null && !/^(?:bullmq|worker_heartbeat)\b/.test(column)),
    ).toEqual([]);
  });

  it('no write to the log on disk belongs to a transaction that touched both the roll and the box', async () => {
    const [installed] = await test.db.query<object[]>(
      `select 1 from pg_available_extensions where name = 'pg_walinspect'`,
    );
    if (!installed) return;
    await test.db.query('create extension if not exists pg_walinspect');
    const files = async (tables: readonly string[]) =>
      (
        await test.db.query<{ file: string }[]>(
          `select pg_relation_filepath(c.oid) as file from pg_class c where c.relname = any($1)`,
          [tables],
        )
      ).map(({ file }) => file.replace('base/', ''));
    const roll = await files(['ballot_seat', 'audit_entry']);
    const records = await test.db.query<{ xid: string; blocks: string }[]>(
      `
        select xid::text, block_ref as blocks
        from pg_get_wal_records_info($1::pg_lsn, pg_current_wal_flush_lsn())
        where resource_manager = 'Heap' and record_type ~ '^(INSERT|UPDATE|HOT_UPDATE|DELETE)'`,
      [begun],
    );
    const byRoll = new Set(
      records.filter(({ blocks }) => roll.some((file) => blocks.includes(`/${file} `))).map(({ xid }) => xid),
    );
    const written = new Set(records.map(({ xid }) => xid));
    expect([byRoll.size > 23, new Set(castBy).size, castBy.every((xid) => written.has(xid))]).toEqual([
      true,
      24,
      true,
    ]);
    expect(castBy.filter((xid) => byRoll.has(xid))).toEqual([]);
  });

  it('logs, sockets and mails name no paper, and no event came while papers did', async () => {
    const marks = voters.flatMap(paperSide);
    const mails = dump.filter(({ table }) => table === 'public.delivery').map(({ text }) => text);
    expect([lines.length > 0, frames.length > 0, mails.length >= 48]).toEqual([true, true, true]);
    for (const told of [lines, mails])
      expect(told.filter((line) => marks.some((mark) => line.includes(mark)))).toEqual([]);
    expect(frames.filter((frame) => marks.some((mark) => frame.includes(mark)))).toEqual([]);
    expect(lines.filter((line) => /sealed-paper/.test(line))).toEqual([]);
    expect(
      frames
        .flatMap((frame) => frame.match(/ballot-[a-z]+/g) ?? [])
        .filter((type) => type === 'ballot-turnout'),
    ).toEqual([]);
  });

  it('Redis holds nothing of it', async () => {
    if (!environment['REDIS_URL']) return;
    const redis = new Redis(environment['REDIS_URL']);
    const marks = voters.flatMap(paperSide);
    const keys = await redis.keys('*');
    const values = await Promise.all(
      keys.map(async (key) => `${key} ${(await redis.dump(key))?.toString() ?? ''}`),
    );
    await redis.quit();
    expect(values.filter((value) => marks.some((mark) => value.includes(mark)))).toEqual([]);
  });
});
