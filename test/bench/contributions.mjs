// The lines of life of 1,000,000 comments: 500 members with 2,000 threads each, five comments a thread, ten standards
// of 100 clauses, of which five are published and recorded by eight countries, and every move found so far. A
// member asks for the first page, a later one, what moved, and one line of life; then somebody answers, and it is
// measured how long it takes until the move is found, and whether all comments were scanned for it.
// TEST_DATABASE_URL=postgres://… node test/bench/contributions.mjs [--seconds 5]. Build first: npm run
// build:server.
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { ask, cookieOf, sessionsOf, signedIn, startProduct } from './bench-setup.mjs';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '5' } } });
const SECONDS = Number(values.seconds);
const [MEMBERS, THREADS, STANDARDS, CLAUSES] = [500, 200_000, 10, 100];
const CONNECTIONS = 2;
const GOAL_MS = 100;
const ANSWERS = 20;
const COUNTRIES = ['DK', 'EE', 'FI', 'IS', 'LT', 'LV', 'NO', 'SE'];
const say = (what) => console.log(JSON.stringify({ row: 'contributions', ...what }));

const CLAUSE_TEXT = `'Clause ' || i || repeat(' of what is done for her.', 8)`;

/** As rows and without triggers: making them by calls would take longer than measuring. */
async function fill(client, author) {
  await client.query('set session_replication_role = replica');
  for (const code of COUNTRIES)
    await client.query(
      `
        insert into country (code, name, time_zone, languages)
        values ($1, $1, 'Europe/Riga', '{en}')
        on conflict do nothing`,
      [code],
    );
  await client.query(
    `
      insert into member (id, organisation_id, name, email, office, state, joined_at)
      select gen_random_uuid(), organisation_id, 'Member ' || n, 'member-' || n || '@example.org', 'secretariat',
        'active', app_now()
      from member
      cross join generate_series(2, $2::int) n
      where id = $1`,
    [author, MEMBERS],
  );
  for (let n = 0; n < STANDARDS; n += 1) await fillStandard(client, author, n);
  await fillThreads(client);
  await fillMoves(client);
  await client.query('set session_replication_role = origin');
  await client.query('vacuum analyze');
}

async function fillStandard(client, author, n) {
  const {
    rows: [{ id }],
  } = await client.query(
    `
      insert into standard (id, title, state, audience, created_by, created_at, changed_at, state_since)
      values (gen_random_uuid(), $1, 'drafting', 'teams', $2, app_now(), app_now(), app_now())
      returning id`,
    [`Standard ${n}`, author],
  );
  await client.query(
    `
      insert into clause (
        id, standard_id, position, kind, level, text, revision, recorded_revision, changed_by, changed_at
      )
      select gen_random_uuid(), $1, 'V' || lpad(i::text, 4, '0') || 'V', 'clause', 1, ${CLAUSE_TEXT}, 1, 1, $2,
        app_now()
      from generate_series(1, $3::int) i`,
    [id, author, CLAUSES],
  );
  await client.query(
    `
      insert into clause_revision (clause_id, revision, change, kind, level, text, by_id, at)
      select id, 1, 'added', kind, level, text, changed_by, app_now() - interval '2 years'
      from clause
      where standard_id = $1`,
    [id],
  );
  if (n % 2 === 0) await publish(client, author, id, n);
}

async function publish(client, author, standardId, n) {
  const {
    rows: [{ id }],
  } = await client.query(
    `
      insert into standard_version (id, standard_id, ordinal, label, kind, title, scheme, hash, clauses, made_at)
      select gen_random_uuid(), id, 1, 'Edition', 'adopted', title, 2, repeat('a', 64), $2, app_now()
      from standard
      where id = $1
      returning id`,
    [standardId, CLAUSES],
  );
  await client.query(
    `
      insert into version_clause (
        version_id, ordinal, clause_id, number, mark, kind, level, depth, text, hash
      )
      select $2, row_number() over (order by position), id, row_number() over (order by position), '1', kind,
        level, 1, text || ' And now.', repeat('b', 64)
      from clause
      where standard_id = $1`,
    [standardId, id],
  );
  await client.query('insert into published_standard (standard_id, slug) values ($1, $2)', [
    standardId,
    `standard-${n}`,
  ]);
  await client.query(
    `
      insert into published_version (version_id, standard_id, ordinal, edition, published_by, published_at)
      values ($1, $2, 1, 'v1.0', $3, app_now())`,
    [id, standardId, author],
  );
  await client.query(
    `
      insert into adoption_record (
        id, standard_id, clause_id, country, status, note, evidence, shared, edition_ordinal, revision,
        changed_by, changed_at
      )
      select gen_random_uuid(), $1, c.id, y.code, 'planned', '', '', true, 1, 1, $2, app_now()
      from clause c
      cross join country y
      where c.standard_id = $1`,
    [standardId, author],
  );
}

/** Each thread has five comments of five members; half of the threads are resolved. */
async function fillThreads(client) {
  await client.query(
    `create temp table nth_member as select id, row_number() over (order by id) - 1 as n from member`,
  );
  await client.query(`create temp table nth_clause as
    select id, standard_id, row_number() over (order by id) - 1 as n from clause`);
  await client.query(
    `
      insert into comment_thread (
        id, standard_id, clause_id, anchor_state, anchor_start, anchor_end, quote, prefix, suffix, state,
        state_by, state_at, opened_by, opened_at, key, comments, participants
      )
      select gen_random_uuid(), c.standard_id, c.id, 'clause', 0, 0, '', '', '',
        case when i % 2 = 0 then 'open' else 'resolved' end, m.id, app_now(), m.id,
        app_now() - i * interval '4 minutes', gen_random_uuid(), 5, array[m.id]
      from generate_series(1, $1::int) i
      join nth_member m on m.n = i % $2::int
      join nth_clause c on c.n = (i * 7) % $3::int`,
    [THREADS, MEMBERS, STANDARDS * CLAUSES],
  );
  await client.query(
    `
      insert into comment (id, thread_id, ordinal, author_id, key, text, at)
      select gen_random_uuid(), t.id, k, m.id, gen_random_uuid(), 'Is this long enough, for the time ' || k || '?',
        t.opened_at + k * interval '1 minute'
      from comment_thread t
      join nth_member o on o.id = t.opened_by
      cross join generate_series(1, 5) k
      join nth_member m on m.n = (o.n + k * 37) % $1::int`,
    [MEMBERS],
  );
  await client.query(
    `
      insert into thread_transition (id, thread_id, state, by_id, at)
      select gen_random_uuid(), id, 'resolved', state_by, state_at
      from comment_thread
      where state = 'resolved'`,
  );
}

/** What the job would have found by now. */
async function fillMoves(client) {
  await client.query(
    `
      insert into contribution_move (member_id, kind, contribution_id, stage, key, moved_at, told_at)
      select c.author_id, 'comment', c.id, s.stage, s.key, app_now() - s.days, app_now()
      from comment c
      join comment_thread t on t.id = c.thread_id
      left join published_version p on p.standard_id = t.standard_id
      cross join lateral (
        values ('response', 'answered', interval '20 days', c.ordinal < 5),
          ('response', t.id::text, interval '10 days', t.state = 'resolved'),
          ('wording', p.version_id::text, interval '5 days', p.version_id is not null),
          ('adopted', p.version_id::text, interval '4 days', p.version_id is not null),
          ('home', 'EE:planned', interval '3 days', p.version_id is not null)
      ) s (stage, key, days, is_there)
      where s.is_there`,
  );
}

/** `cookies`: sessions that take turns, since no session may ask that often. */
async function measure(url, cookies) {
  const requests = cookies.map((cookie) => ({ headers: { cookie } }));
  const options = { url, connections: CONNECTIONS, requests };
  await autocannon({ ...options, duration: 2 });
  const result = await autocannon({ ...options, duration: SECONDS });
  const bad = result['4xx'] + result['5xx'] + result.errors;
  if (bad > 0) throw new Error(`VOID: ${bad} bad answers from ${url}`);
  return { rps: Math.round(result.requests.average), p50_ms: result.latency.p50, p99_ms: result.latency.p99 };
}

async function scansOf({ pool }) {
  await pool.query('select pg_stat_force_next_flush()');
  const { rows } = await pool.query(
    `select seq_scan::int as scans from pg_stat_user_tables where relname = 'comment'`,
  );
  return rows[0].scans;
}

/** Milliseconds from an answer until the move of everybody before it in the thread is found. */
async function measureAnswer({ pool, url }, member, thread) {
  const begin = performance.now();
  await ask(url, member, 'POST', `/standards/${thread.standardId}/threads/${thread.id}/comments`, {
    key: crypto.randomUUID(),
    text: 'Answered.',
  });
  for (let found = 0; found === 0;) {
    ({
      rows: [{ found }],
    } = await pool.query(
      `
        select (
          select count(*)::int
          from contribution_move
          where contribution_id = $1 and key = 'answered'
        ) as found`,
      [thread.last],
    ));
    await new Promise((done) => setTimeout(done, 20));
  }
  return performance.now() - begin;
}

const product = await startProduct({ port: 21_640, env: { ROLE: 'all' } });
try {
  const [reader] = await signedIn(product, 1, { name: () => 'Author' });
  const client = await product.pool.connect();
  await fill(client, reader.id);
  client.release();
  const { rows } = await product.pool.query(
    'select (select count(*)::int from comment) as comments, (select count(*)::int from contribution_move) as moves',
  );
  say(rows[0]);
  const cookies = (await sessionsOf(product, reader.id, 60)).map((token) => cookieOf(product.url, token));
  const first = await ask(product.url, reader, 'GET', '/contributions');
  const pages = [
    ['first page', '/contributions'],
    ['a later page', `/contributions?after=${first.next}`],
    ['what moved', '/contributions?moved=true'],
    ['one line of life', `/contributions/comment/${first.items[0].id}`],
  ];
  for (const [what, path] of pages)
    say({
      what,
      ...(await measure(`${product.url}/api${path}`, cookies)),
      goal: `p99 <= ${GOAL_MS} ms`,
    });
  const { rows: threads } = await product.pool.query(
    `
      select t.id, t.standard_id as "standardId", c.id as last
      from comment_thread t
      join comment c on c.thread_id = t.id and c.ordinal = 5
      where t.state = 'open' and c.author_id <> $1
      limit $2`,
    [reader.id, ANSWERS],
  );
  const before = await scansOf(product);
  const took = [];
  for (const thread of threads) took.push(await measureAnswer(product, reader, thread));
  took.sort((one, other) => one - other);
  say({
    what: 'an answer until its move is found',
    p50_ms: Math.round(took[Math.floor(took.length / 2)]),
    max_ms: Math.round(took.at(-1)),
    scans_of_all_comments: (await scansOf(product)) - before,
  });
} finally {
  await product.stop();
}
process.exit(0);
