// Ten years of adoption: ten standards of 500 clauses in two editions, each recorded in full by eight teams,
// and by government and NGO seat of each country for itself: 40,000 records, 80,000 voices. A seat's holder
// asks for the matrix of one standard, a country's page, and records a voice, one call after the other:
// milliseconds a call (p50, p99) and statements a call, counted between the product and its database, beside
// the bare reading of the matrix's rows through pg and JSON in the same rounds.
// TEST_DATABASE_URL=postgres://… node test/bench/adoption-voices.mjs [--rounds 5] [--calls 40]
// Build first: npm run build:server. The server runs as it is shipped: its threads share no core by force.
import { parseArgs } from 'node:util';
import { ask, cookieOf, serverUrl, signedIn, startProduct } from './bench-setup.mjs';
import { counted } from './statement-counter.mjs';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, calls: { type: 'string', default: '40' } },
});
const [ROUNDS, CALLS] = [Number(values.rounds), Number(values.calls)];
const [STANDARDS, CLAUSES] = [10, 500];
const COUNTRIES = ['DK', 'EE', 'FI', 'IS', 'LT', 'LV', 'NO', 'SE'];
const say = (what) => console.log(JSON.stringify({ row: 'adoption-voices', ...what }));

/** The teams, and everything that they recorded, as rows: making it by calls would take longer than measuring it. */
async function fill(pool, author) {
  for (const code of COUNTRIES)
    await pool.query(
      `
        insert into country (code, name, time_zone, languages)
        values ($1, $1, 'Europe/Riga', '{en}')
        on conflict do nothing`,
      [code],
    );
  const statements = [
    `
      insert into team_seat (id, country_code, type)
      select gen_random_uuid(), code, type
      from country
      cross join unnest(array['government', 'ngo', 'resource']) type
      on conflict do nothing`,
    `
      insert into organisation (id, country_code, name, sector, kind)
      select gen_random_uuid(), code, 'Agency ' || code, 'public', 'government agency'
      from country`,
    `
      insert into member (id, organisation_id, name, email, state, joined_at)
      select gen_random_uuid(), o.id, s.country_code || ' ' || s.type,
        lower(s.country_code) || '-' || s.type || '@example.org', 'active', app_now()
      from team_seat s
      join organisation o on o.name = 'Agency ' || s.country_code`,
    `
      insert into appointment (id, seat_id, member_id, starts_at)
      select gen_random_uuid(), s.id, m.id, app_now() - interval '1 day'
      from team_seat s
      join member m on m.email = lower(s.country_code) || '-' || s.type || '@example.org'`,
  ];
  for (const statement of statements) await pool.query(statement);
  for (let n = 0; n < STANDARDS; n += 1) await fillStandard(pool, author, n);
  await pool.query('vacuum analyze');
  const {
    rows: [sizes],
  } = await pool.query(`
    select (select count(*)::int from version_clause) as version_clauses,
      (select count(*)::int from adoption_record) as records,
      (select count(*)::int from adoption_voice) as voices`);
  return sizes;
}

/** One standard: two editions, of which the second changed the meaning of every fifth clause. */
async function fillStandard(pool, { id: author }, n) {
  const {
    rows: [{ id }],
  } = await pool.query(
    `
      insert into standard (
        id, title, state, audience, created_by, created_at, changed_at, state_since
      )
      values (gen_random_uuid(), $1, 'published', 'teams', $2, app_now(), app_now(), app_now())
      returning id`,
    [`Standard ${n}`, author],
  );
  await pool.query(
    `
      insert into clause (
        id, standard_id, position, kind, level, text, revision, recorded_revision, changed_by, changed_at
      )
      select gen_random_uuid(), $1, 'V' || lpad(i::text, 4, '0') || 'V', 'clause', 1,
        'Clause ' || i || repeat(' of what is done for her.', 8), 1, 1, $2, app_now()
      from generate_series(1, $3) i`,
    [id, author, CLAUSES],
  );
  await pool.query('insert into published_standard (standard_id, slug) values ($1, $2)', [
    id,
    `standard-${n}`,
  ]);
  for (const ordinal of [1, 2]) await fillEdition(pool, author, id, ordinal);
  await pool.query(
    `
      insert into adoption_record (
        id, standard_id, clause_id, country, status, note, evidence, shared, edition_ordinal, revision,
        changed_by, changed_at
      )
      select gen_random_uuid(), $1, c.id, y.code,
        (array['planned', 'in-progress', 'in-practice'])[1 + abs(hashtext(c.id::text || y.code)) % 3],
        repeat('How it stands. ', 10), 'An act, section 12', true, 1 + abs(hashtext(y.code)) % 2, 1, $2,
        app_now()
      from clause c
      cross join country y
      where c.standard_id = $1`,
    [id, author],
  );
  await pool.query(
    `
      insert into adoption_voice (
        id, standard_id, clause_id, country, seat, status, note, evidence, shared, edition_ordinal, revision,
        changed_by, changed_at
      )
      select gen_random_uuid(), $1, c.id, s.country_code, s.type,
        (array['planned', 'in-progress', 'in-practice'])[1 + abs(hashtext(c.id::text || s.id)) % 3],
        repeat('How it stands. ', 10), 'An act, section 12', true, 1 + abs(hashtext(s.type)) % 2, 1,
        a.member_id, app_now()
      from clause c
      cross join team_seat s
      join appointment a on a.seat_id = s.id
      where c.standard_id = $1 and s.type <> 'resource'`,
    [id],
  );
}

async function fillEdition(pool, author, standardId, ordinal) {
  const {
    rows: [{ id }],
  } = await pool.query(
    `
      insert into standard_version (id, standard_id, ordinal, label, kind, title, scheme, hash, clauses, made_at)
      select gen_random_uuid(), id, $2::int, 'Edition ' || $2::int, 'adopted', title, 2, repeat('a', 64), $3, app_now()
      from standard
      where id = $1
      returning id`,
    [standardId, ordinal, CLAUSES],
  );
  await pool.query(
    `
      insert into version_clause (
        version_id, ordinal, clause_id, number, mark, kind, level, depth, text, hash
      )
      select $2, n, c.id, n, n, c.kind, c.level, 1, c.text, repeat('a', 64)
      from (select c.*, row_number() over (order by c.position) as n from clause c where c.standard_id = $1) c`,
    [standardId, id],
  );
  await pool.query(
    `
      insert into published_version (version_id, standard_id, ordinal, edition, published_by, published_at)
      values ($1, $2, $3::int, 'v1.' || $3::int, $4, app_now())`,
    [id, standardId, ordinal, author],
  );
  if (ordinal > 1)
    await pool.query(
      `
        insert into published_change (version_id, clause_id, fate, editorial)
        select version_id, clause_id, 'changed', false
        from version_clause
        where version_id = $1 and ordinal % 5 = 0`,
      [id],
    );
}

const quantile = (list, q) =>
  Number([...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * q))].toFixed(1));

async function timed(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The rows of the matrix and nothing else: no rights, no grouping, no HTTP. */
async function bareRead(pool, standardId) {
  const read = (table, columns) =>
    pool.query(
      `
        select clause_id, country, ${columns} status, edition_ordinal, changed_at
        from ${table}
        where standard_id = $1`,
      [standardId],
    );
  const [records, voices] = await Promise.all([read('adoption_record', ''), read('adoption_voice', 'seat,')]);
  return JSON.stringify([records.rows, voices.rows]).length;
}

const proxy = await counted(serverUrl());
const product = await startProduct({ port: 21_630, env: { ROLE: 'api' }, through: proxy.url });
try {
  const [author] = await signedIn(product, 1);
  const sizes = await fill(product.pool, author);
  const [reader] = await signedIn(product, 1, { country: 'LV' });
  // The reader is who holds a seat: the session goes to the holder.
  await product.pool.query(
    `
      update session
      set member_id = (select id from member where email = 'lv-ngo@example.org')
      where member_id = $1`,
    [reader.id],
  );
  const {
    rows: [{ id: standardId }],
  } = await product.pool.query(`select id from standard order by title limit 1`);
  const {
    rows: [{ id: clauseId }],
  } = await product.pool.query('select id from clause where standard_id = $1 order by position limit 1', [
    standardId,
  ]);
  const adoption = `/standards/${standardId}/adoption`;
  const headers = { cookie: cookieOf(product.url, reader.token) };
  const get = (path) => async () => {
    const response = await fetch(`${product.url}/api${path}`, { headers });
    const bytes = (await response.arrayBuffer()).byteLength;
    if (response.status !== 200) throw new Error(`VOID: ${response.status} from ${path}`);
    return bytes;
  };
  const matrix = await (await fetch(`${product.url}/api${adoption}`, { headers })).json();
  const expected = COUNTRIES.length * CLAUSES;
  const cells = matrix.clauses.flatMap((clause) => clause.cells).filter(({ agreed, ngo }) => agreed && ngo);
  if (cells.length !== expected) throw new Error(`VOID: ${cells.length} cells of what was agreed and said`);
  let revision = 1;
  const record = () =>
    ask(product.url, reader, 'PUT', `${adoption}/LV/${clauseId}/voices/ngo`, {
      revision: revision++,
      status: 'in-practice',
      note: 'How it stands now.',
      evidence: '',
      shared: true,
    });
  const calls = {
    'matrix of 8 countries, 500 clauses and two voices': get(adoption),
    'page of a country': get(`${adoption}/LV`),
    'recording a voice': record,
  };
  const [times, statements, bareTimes] = [{}, {}, []];
  for (const call of Object.values(calls)) for (let n = 0; n < 10; n += 1) await call();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let n = 0; n < CALLS; n += 1) bareTimes.push(await timed(() => bareRead(product.pool, standardId)));
    for (const [name, call] of Object.entries(calls)) {
      const before = proxy.count();
      for (let n = 0; n < CALLS; n += 1) (times[name] ??= []).push(await timed(call));
      (statements[name] ??= []).push((proxy.count() - before) / CALLS);
    }
  }
  say({ sizes, matrix_kB: Math.round((await get(adoption)()) / 1_000) });
  say({
    what: 'bare rows of the matrix',
    p50_ms: quantile(bareTimes, 0.5),
    p99_ms: quantile(bareTimes, 0.99),
  });
  for (const name of Object.keys(calls))
    say({
      what: name,
      p50_ms: quantile(times[name], 0.5),
      p99_ms: quantile(times[name], 0.99),
      statements: quantile(statements[name], 0.5),
      ratio_p50: Number((quantile(times[name], 0.5) / quantile(bareTimes, 0.5)).toFixed(1)),
    });
} finally {
  await product.stop();
  await proxy.stop();
}
process.exit(0);
