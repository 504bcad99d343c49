// A country's work plan, the region by area and one area with ten years of data: eight countries with 5,000
// lines each, two remarks a line, clauses and priorities in areas. TEST_DATABASE_URL=postgres://… node
// test/bench/plans.mjs [--seconds 5]. Build first: npm run build:server.
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { ask, cookieOf, sessionsOf, signedIn, startProduct } from './bench-setup.mjs';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '5' } } });
const SECONDS = Number(values.seconds);
const LINES = 5_000;
const CONNECTIONS = 2;
const GOAL_MS = 100;
const say = (what) => console.log(JSON.stringify(what));

/** Lines of every country over ten years: each tenth is open, half are shared, some cost something. */
async function fill({ pool }, memberId) {
  // The product brings the countries along when it first starts.
  for (let known = 0; known < 8;) {
    [{ known }] = (await pool.query('select count(*)::int as known from country')).rows;
    await new Promise((done) => setTimeout(done, 200));
  }
  await pool.query(
    `
      insert into team_seat (id, country_code, type)
      select gen_random_uuid(), c.code, t.type
      from country c
      cross join unnest(array['government', 'ngo', 'resource']) as t(type)
      on conflict do nothing`,
  );
  await pool.query(
    `
      insert into work_plan_line (
        id, country_code, area_id, action, due_on, due_on_set_at, owner_seat_id, amount_cents, currency,
        shared, state, state_set_at, revision, created_by, created_at, changed_by, changed_at
      )
      select gen_random_uuid(), c.code, a.id, 'Line ' || n || ' of the plan of ' || c.name,
        (app_now() - interval '9 years')::date + n * 3650 / $2::int, app_now(), s.id,
        case when n % 3 = 0 then 100 + n * 1000 end,
        case when n % 3 = 0 then (array['EUR', 'DKK', 'SEK'])[1 + n % 2] end,
        n % 2 = 0, case when n % 10 = 0 then 'open' else 'done' end, app_now() - interval '1 year', 1, $1,
        app_now(), $1, app_now()
      from country c
      join team_seat s on s.country_code = c.code and s.type = 'ngo'
      cross join generate_series(1, $2::int) n
      join area a on a.ordinal = 1 + n % 6`,
    [memberId, LINES],
  );
  await pool.query(
    `
      insert into work_plan_progress (id, line_id, by_member, at, text)
      select gen_random_uuid(), l.id, $1, app_now() - k * interval '40 days', 'It gets on, for the time ' || k
      from work_plan_line l
      cross join generate_series(1, 2) k`,
    [memberId],
  );
  await pool.query('vacuum analyze');
}

async function seatOf({ pool }, memberId) {
  await pool.query('update member set office = null where id = $1', [memberId]);
  await pool.query(
    `
      insert into appointment (id, seat_id, member_id, starts_at)
      select gen_random_uuid(), id, $1, app_now() - interval '1 day'
      from team_seat
      where country_code = 'EE' and type = 'government'`,
    [memberId],
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
  return { rps: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

async function countLines({ pool }) {
  const { rows } = await pool.query('select count(*)::int as lines from work_plan_line');
  return rows[0].lines;
}

const product = await startProduct({ port: 21_630, env: { ROLE: 'api' } });
try {
  const [reader] = await signedIn(product, 1, { name: () => 'Government seat' });
  await fill(product, reader.id);
  await seatOf(product, reader.id);
  say({ lines: await countLines(product) });
  const cookies = (await sessionsOf(product, reader.id, 60)).map((token) => cookieOf(product.url, token));
  const plan = await ask(product.url, reader, 'GET', '/plans/countries/EE');
  const area = plan.areas[0].area.id;
  const pages = [
    ['country plan', '/plans/countries/EE'],
    ['country plan, open lines', '/plans/countries/EE?state=open'],
    ['country plan, a later page', `/plans/countries/EE?after=${plan.next}`],
    ['plan of another country', '/plans/countries/LV'],
    ['region by area', '/plans/region'],
    ['one area', `/plans/areas/${area}`],
  ];
  for (const [what, path] of pages) {
    const { rps, p50, p99 } = await measure(`${product.url}/api${path}`, cookies);
    say({ what, rps: Math.round(rps), p50_ms: p50, p99_ms: p99, goal: `p99 <= ${GOAL_MS} ms` });
  }
} finally {
  await product.stop();
}
process.exit(0);
