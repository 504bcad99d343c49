// Row e: reminders. The product's sweep (claim, check of state and rights, wording, one delivery row a
// reminder, all in one transaction a batch) beside a bare swept table (claim, mark, one bare row), on one
// PostgreSQL, in interleaved rounds. TEST_DATABASE_URL=postgres://… node test/bench/reminders.mjs [--count
// 100000] [--rounds 5] [--long 1000000] [--kills 20] Build first: npm run build:server. The sink is the
// `delivery` row: what a mail server takes a second is not measured here.
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { freshDatabase } from './bench-setup.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '5' },
    long: { type: 'string', default: '1000000' },
    kills: { type: 'string', default: '20' },
  },
});
const [COUNT, ROUNDS, LONG, KILLS] = [values.count, values.rounds, values.long, values.kills].map(Number);
const MEMBERS = 500;
const BARE_CLAIM = `
  with d as (
    select id
    from reminder
    where sent_at is null and due_at <= clock_timestamp()
    order by due_at
    limit $1
    for update skip locked
  ), u as (
    update reminder r
    set sent_at = clock_timestamp()
    from d
    where r.id = d.id
    returning r.id, r.due_at
  )
  insert into reminder_out (reminder_id, due_at)
  select id, due_at
  from u`;
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const middle = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const say = (what) => console.log(JSON.stringify(what));

/** Everything that a database of the product needs before there can be reminders. */
async function people(pool) {
  await pool.query(
    `
      insert into country (code, name, time_zone, languages)
      values ('DK', 'Denmark', 'Europe/Copenhagen', '{da}'), ('EE', 'Estonia', 'Europe/Tallinn', '{et}'),
        ('IS', 'Iceland', 'Atlantic/Reykjavik', '{is}')`,
  );
  await pool.query(
    `
      insert into organisation (id, country_code, name, sector, kind)
      select gen_random_uuid(), code, 'Agency ' || code, 'public', 'government agency'
      from country`,
  );
  await pool.query(
    `
      insert into member (id, organisation_id, name, email, state, joined_at)
      select gen_random_uuid(), (array(select id from organisation order by name))[1 + i % 3], 'Member ' || i,
        'member-' || i || '@example.org', 'active', app_now()
      from generate_series(1, $1::int) i`,
    [MEMBERS],
  );
}

/**
 * `count` reminders of meetings to which 500 are invited each; the meetings' reminders fall due evenly over
 * `spread` seconds from `from` on.
 */
async function plan(pool, count, from, spread) {
  await pool.query('truncate reminder, delivery, meeting_invitation cascade');
  await pool.query('delete from meeting');
  await pool.query(
    `
      insert into meeting (
        id, kind, state, title, place, discreet, time_zone, start_wall, end_wall, starts_at, ends_at,
        calendar_uid, sequence, revision, convened_by, created_at, updated_at
      )
      select gen_random_uuid(), 'regional', 'scheduled', 'Meeting ' || i, 'Copenhagen', false,
        'Europe/Copenhagen', '2027-04-07T10:00', '2027-04-07T12:00', app_now() + interval '8 days',
        app_now() + interval '8 days 2 hours', 'bench-' || i, 0, 1, (select id from member limit 1),
        app_now(), app_now()
      from generate_series(1, $1::int) i`,
    [Math.ceil(count / MEMBERS)],
  );
  await pool.query(
    `
      insert into meeting_invitation (id, meeting_id, member_id, invited_at)
      select gen_random_uuid(), m.id, p.id, app_now()
      from meeting m
      cross join member p`,
  );
  await pool.query(
    `insert into reminder (id, meeting_id, member_id, lead, due_at)
     -- Ids in the order of their making, as the application's are.
     select ('01980000-' || lpad(to_hex(n >> 16), 4, '0') || '-7000-8000-' || lpad(to_hex(n & 65535), 12, '0'))::uuid,
       meeting_id, member_id, '7-days', due_at
     from (
       select row_number() over (order by m.place_in_line, i.id) as n,
         i.meeting_id, i.member_id,
         $1::timestamptz + m.place_in_line * $3::float8 * interval '1 second' as due_at
       from (select id, row_number() over (order by id)::float8 / count(*) over () as place_in_line from meeting) m
       join meeting_invitation i on i.meeting_id = m.id
       order by n
       limit $2
     ) planned`,
    [from, count, spread],
  );
  await pool.query('vacuum analyze reminder, meeting, meeting_invitation, delivery');
}

/** Starts the product's sweep in a process of its own; resolves when it is ready to go. */
function sweeper(url) {
  const child = fork(new URL('./reminders-sweeper.mjs', import.meta.url), {
    env: {
      ...process.env,
      DATABASE_URL: url,
      NODE_ENV: 'production',
      // It sends none; production wants to know.
      SMTP_URL: 'smtp://localhost',
      ROLE: 'api',
      LOG_LEVEL: 'error',
      DATABASE_POOL: '4',
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('exit', (code) => reject(new Error(`the sweep ended with ${code}`)));
  });
}

const left = async (pool) =>
  Number((await pool.query('select count(*) from reminder where sent_at is null')).rows[0].count);

async function gate(pool, count) {
  const {
    rows: [row],
  } = await pool.query(
    `
      select count(*)::int as mails, count(distinct event)::int as reminders,
        (
          select count(*)::int
          from reminder r
          where not exists (select 1 from delivery d where d.event = 'meeting-reminder:' || r.id)
        ) as missing
      from delivery`,
  );
  if (row.mails !== count || row.reminders !== count || row.missing !== 0)
    throw new Error(`VOID: ${JSON.stringify(row)} of ${count}`);
}

/** Milliseconds from due to the committed delivery, by the database's clock. */
async function lateness(pool) {
  const {
    rows: [row],
  } = await pool.query(`
      select round(percentile_cont(0.5) within group (order by ms)::numeric) as p50,
        round(percentile_cont(0.99) within group (order by ms)::numeric) as p99,
        round(max(ms)::numeric) as max
      from (select extract(epoch from r.sent_at - r.due_at) * 1000 as ms from reminder r) l`);
  return { p50: Number(row.p50), p99: Number(row.p99), max: Number(row.max) };
}

async function productAtOnce(database, pool, count) {
  await plan(pool, count, new Date(Date.now() - 1000), 0.001);
  const child = await sweeper(database.url);
  const began = performance.now();
  child.send('go');
  while ((await left(pool)) > 0) await sleep(20);
  const rate = count / ((performance.now() - began) / 1000);
  child.kill('SIGKILL');
  await gate(pool, count);
  return rate;
}

async function bareAtOnce(pool, count, workers = 2, batch = 1000) {
  await pool.query('drop schema if exists bare cascade; create schema bare');
  const clients = await Promise.all(
    Array.from({ length: workers }, async () => {
      const client = new pg.Client({
        connectionString: pool.options.connectionString,
        options: '-c search_path=bare',
      });
      await client.connect();
      return client;
    }),
  );
  await clients[0]
    .query(`create table reminder (id bigint primary key, due_at timestamptz not null, kind text not null, user_id int not null, sent_at timestamptz);
    create index reminder_due on reminder (due_at) where sent_at is null;
    create table reminder_out (reminder_id bigint primary key, due_at timestamptz,
      at timestamptz default clock_timestamp());
    insert into reminder select i, clock_timestamp() - interval '1 second', 'meeting', i % 500 from generate_series(1, ${count}) i; analyze reminder`);
  const began = performance.now();
  await Promise.all(
    clients.map(async (client) => {
      while ((await client.query({ name: 'claim', text: BARE_CLAIM, values: [batch] })).rowCount > 0);
    }),
  );
  const rate = count / ((performance.now() - began) / 1000);
  await Promise.all(clients.map((client) => client.end()));
  return rate;
}

/** `count` reminders over a minute, the sweep started before them. */
async function productOverAMinute(database, pool, count) {
  const from = new Date(Date.now() + 30_000 + count / 4);
  await plan(pool, count, from, 60);
  const child = await sweeper(database.url);
  child.send('go');
  if (from.getTime() < Date.now()) throw new Error('planning took longer than was foreseen; plan fewer');
  await sleep(Math.max(0, from.getTime() - Date.now() - 11_000));
  const busy = () => cpuSeconds(child.pid);
  const before = busy();
  await sleep(10_000);
  const idle = (busy() - before) / 10;
  while ((await left(pool)) > 0) await sleep(200);
  child.kill('SIGKILL');
  await gate(pool, count);
  return { late_ms: await lateness(pool), idle_cpu_percent: Number((idle * 100).toFixed(2)) };
}

/** The sweep killed at random moments while reminders fall due; another takes its place each time. */
async function killed(database, pool, count, kills) {
  const from = new Date(Date.now() + 8_000);
  // A sweep needs seconds to start: reminders fall due all the while, so that each one is killed over a
  // backlog.
  await plan(pool, count, from, kills * 3);
  for (let n = 0; n <= kills; n += 1) {
    const child = await sweeper(database.url);
    child.send('go');
    if (n === 0) await sleep(Math.max(0, from.getTime() - Date.now()));
    if (n < kills) await sleep(100 + Math.random() * 600);
    else while ((await left(pool)) > 0) await sleep(50);
    child.kill('SIGKILL');
  }
  await gate(pool, count);
}

function cpuSeconds(pid) {
  if (process.platform !== 'linux') return 0;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

const database = await freshDatabase('norbanet_reminders');
const pool = new pg.Pool({ connectionString: database.url, max: 4 });
pool.on('error', () => {});
try {
  (await sweeper(database.url)).kill('SIGKILL');
  await people(pool);
  const rates = { product: [], bare: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.bare.push(await bareAtOnce(pool, COUNT));
    rates.product.push(await productAtOnce(database, pool, COUNT));
  }
  const figures = (list) => ({
    min: Math.round(Math.min(...list)),
    median: Math.round(middle(list)),
    max: Math.round(Math.max(...list)),
  });
  say({
    row: 'e',
    what: `${COUNT} due at one instant, per second`,
    product: figures(rates.product),
    bare: figures(rates.bare),
    ratio: Number((middle(rates.product) / middle(rates.bare)).toFixed(2)),
    goal: '>= 0.7',
  });
  if (KILLS > 0) {
    await killed(database, pool, COUNT, KILLS);
    say({ row: 'e', what: `${COUNT} while the sweep was killed ${KILLS} times`, each_exactly_once: true });
  }
  if (LONG > 0)
    say({
      row: 'e',
      what: `${LONG} over 60 s`,
      ...(await productOverAMinute(database, pool, LONG)),
      goal: 'p99 <= 1000 ms, idle <= 0.3 %',
    });
} finally {
  await pool.end();
  await database.drop();
}
process.exit(0);
