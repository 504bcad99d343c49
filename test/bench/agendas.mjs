// A year of the Network at ten times its size: 500 meetings with 20,000 invitations, 10,000 agenda items,
// 2,000 decisions with a row for each of eight countries, 4,000 actions. One reader asks, one call after the
// other: list, page, agenda, minutes, registers with filters, feed: milliseconds a call (p50, p99) and
// statements a call, counted between the product and its database, beside a bare Nest + Fastify + pg that
// reads 50 rows, in interleaved rounds. TEST_DATABASE_URL=postgres://… node test/bench/agendas.mjs [--rounds
// 5] [--calls 60] Build first: npm run build:server.
import { parseArgs } from 'node:util';
import { ask, cookieOf, serverUrl, signedIn, start, startProduct } from './bench-setup.mjs';
import { counted } from './statement-counter.mjs';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, calls: { type: 'string', default: '60' } },
});
const [ROUNDS, CALLS] = [Number(values.rounds), Number(values.calls)];
const say = (what) => console.log(JSON.stringify(what));
const COUNTRIES = ['DK', 'EE', 'FI', 'IS', 'LT', 'LV', 'NO', 'SE'];

/** The teams, and everything of a year, as rows: making it by calls would take longer than measuring it. */
async function fill(pool, secretariat) {
  for (const code of COUNTRIES)
    await pool.query(
      `
        insert into country (code, name, time_zone, languages)
        values ($1, $1, 'Europe/Riga', '{en}')
        on conflict do nothing`,
      [code],
    );
  await pool.query(
    `
      insert into team_seat (id, country_code, type)
      select gen_random_uuid(), code, type
      from country
      cross join unnest(array['government', 'ngo', 'resource']) type
      on conflict do nothing`,
  );
  await pool.query(`
    insert into organisation (id, country_code, name, sector, kind)
    select gen_random_uuid(), code, 'Agency ' || code, 'public', 'government agency'
    from country`);
  await pool.query(`
    insert into member (id, organisation_id, name, email, state, joined_at)
    select gen_random_uuid(),
      (
        select id
        from organisation o
        where o.country_code = s.country_code and o.name = 'Agency ' || s.country_code
      ), s.country_code || ' ' || s.type || ' ' || n,
      lower(s.country_code) || '-' || s.type || '-' || n || '@example.org', 'active', app_now()
    from team_seat s
    cross join generate_series(0, 1) n`);
  await pool.query(`
    insert into appointment (id, seat_id, member_id, starts_at)
    select gen_random_uuid(), s.id, m.id, app_now() - interval '1 day'
    from team_seat s
    join member m on m.email = lower(s.country_code) || '-' || s.type || '-0@example.org'`);
  await pool.query(
    `
      insert into meeting (
        id, kind, country_code, state, title, place, discreet, time_zone, start_wall, end_wall, starts_at,
        ends_at, over_at, calendar_uid, sequence, revision, convened_by, created_at, updated_at
      )
      select gen_random_uuid(), case when i % 3 = 0 then 'national' else 'regional' end, case
        when i % 3 = 0 then (array['DK','EE','FI','IS','LT','LV','NO','SE'])[1 + i % 8] end, case
        when i < 250 then 'held' else 'scheduled' end, 'Meeting ' || i, 'Copenhagen', false,
        'Europe/Copenhagen', to_char(at at time zone 'Europe/Copenhagen', 'YYYY-MM-DD"T"HH24:MI'),
        to_char((at + interval '6 hours') at time zone 'Europe/Copenhagen', 'YYYY-MM-DD"T"HH24:MI'), at,
        at + interval '6 hours', case when i < 250 then at + interval '6 hours' end, 'bench-' || i, 0, 1, $1,
        app_now(), app_now()
      from (
        select i, date_trunc('hour', app_now()) + (i - 249) * interval '17 hours' as at
        from generate_series(0, 499) i
      ) m`,
    [secretariat.id],
  );
  await pool.query(`
    insert into meeting_invitation (id, meeting_id, member_id, seat_id, invited_at)
    select gen_random_uuid(), m.id, p.id, a.seat_id, app_now()
    from meeting m
    cross join lateral (
      select p.id
      from member p
      where p.office is null
      order by (p.email like '%-0@%') desc, md5(p.email || m.calendar_uid)
      limit 40
    ) p
    left join appointment a on a.member_id = p.id`);
  await pool.query(
    `
      insert into agenda (meeting_id, version, papers_by)
      select id, 1, starts_at - interval '3 days'
      from meeting`,
  );
  await pool.query(`
    insert into agenda_item (
      id, meeting_id, position, kind, title, minutes, presenter_seat_id, revision, created_at, updated_at
    )
    select gen_random_uuid(), m.id, n, (array['discussion', 'decision', 'information'])[1 + n % 3],
      'Item ' || n || ' of ' || m.title, 15,
      (select id from team_seat order by md5(id::text || m.id::text || n) limit 1), 1, app_now(), app_now()
    from meeting m
    cross join generate_series(1, 20) n`);
  await pool.query(
    `
      insert into minutes (meeting_id, state, round, approved_at, created_at, updated_at)
      select id, 'approved', 1, over_at, app_now(), app_now()
      from meeting
      where state = 'held'`,
  );
  await pool.query(
    `
      insert into minutes_present (meeting_id, member_id, seat_id)
      select i.meeting_id, i.member_id, i.seat_id
      from meeting_invitation i
      join minutes mi on mi.meeting_id = i.meeting_id
      where i.seat_id is not null`,
  );
  await pool.query(
    `
      insert into minutes_entry (item_id, meeting_id, text, revision, updated_by, updated_at)
      select i.id, i.meeting_id, repeat('Each country told how it stands. ', 10), 1, $1, app_now()
      from agenda_item i
      join minutes mi on mi.meeting_id = i.meeting_id`,
    [secretariat.id],
  );
  await pool.query(
    `
      insert into decision (
        id, meeting_id, item_id, number, reference, kind, text, basis, indicative, countries_present,
        taken_at, follow_up_on, review_on, revision, recorded_by, recorded_at, updated_at
      )
      select gen_random_uuid(), i.meeting_id, i.id, i.position,
        '2027-' || m.calendar_uid || '/' || i.position,
        (array['wording', 'position', 'mandate', 'procedure'])[1 + i.position % 4],
        'What was decided at ' || i.title, 'consensus', false, 8,
        m.starts_at + i.position * interval '1 minute',
        (app_now() + (i.position - 4) * interval '9 days')::date, null, 1, $1, app_now(), app_now()
      from agenda_item i
      join meeting m on m.id = i.meeting_id and m.state = 'held'
      where i.position <= 8`,
    [secretariat.id],
  );
  await pool.query(`
    insert into follow_up (id, decision_id, country_code, seat_id, state, note, shared, revision, updated_at)
    select gen_random_uuid(), d.id, s.country_code, s.id,
      (array['not-started', 'under-way', 'done', 'not-applicable', 'legal-obstacle'])[1 + abs(
        hashtext(d.id::text || s.country_code)
      ) % 5], 'How it stands here.', true, 1, app_now()
    from decision d
    join team_seat s on s.type = 'government'`);
  await pool.query(
    `
      insert into action (
        id, meeting_id, item_id, decision_id, text, owner_seat_id, due_on, agreed_seat_id, agreed_due_on,
        state, revision, recorded_by, recorded_at, updated_at
      )
      select gen_random_uuid(), d.meeting_id, d.item_id, d.id, 'What is to be done ' || n, s.id, due, s.id,
        due, 'open', 1, $1, app_now(), app_now()
      from decision d
      cross join generate_series(1, 2) n
      cross join lateral (select id from team_seat order by md5(id::text || d.id::text || n) limit 1) s
      cross join lateral (
        select (app_now() + (abs(hashtext(d.id::text || n)) % 200 - 60) * interval '1 day')::date as due
      ) w`,
    [secretariat.id],
  );
  await pool.query('vacuum analyze');
  const {
    rows: [sizes],
  } = await pool.query(`
      select (select count(*)::int from meeting) as meetings,
        (select count(*)::int from meeting_invitation) as invitations,
        (select count(*)::int from agenda_item) as items, (select count(*)::int from decision) as decisions,
        (select count(*)::int from follow_up) as follow_ups, (select count(*)::int from action) as actions`);
  return sizes;
}

const quantile = (list, q) =>
  Number([...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * q))].toFixed(1));

async function timed(url, headers) {
  const began = performance.now();
  const response = await fetch(url, { headers });
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`VOID: ${response.status} from ${url}`);
  return performance.now() - began;
}

const proxy = await counted(serverUrl());
const product = await startProduct({ port: 21_620, env: { ROLE: 'api' }, through: proxy.url });
let bare;
try {
  const [secretariat] = await signedIn(product, 1);
  const sizes = await fill(product.pool, secretariat);
  const [reader] = await signedIn(product, 1, { name: () => 'Latvia, NGO seat' });
  // The reader is who holds a seat: the session goes to the holder.
  const {
    rows: [holder],
  } = await product.pool.query(`select m.id from member m where m.email = 'lv-ngo-0@example.org'`);
  await product.pool.query('update session set member_id = $1 where member_id = $2', [holder.id, reader.id]);
  const {
    rows: [held],
  } = await product.pool.query(
    `select id from meeting where state = 'held' and kind = 'regional' order by starts_at desc limit 1`,
  );
  const {
    rows: [ahead],
  } = await product.pool.query(
    `select id from meeting where state = 'scheduled' and kind = 'regional' order by starts_at limit 1`,
  );
  const { url: feed } = await ask(product.url, reader, 'POST', '/calendar-feed', {});
  const {
    rows: [decision],
  } = await product.pool.query('select id from decision order by taken_at desc limit 1');
  bare = await start('test/bench/bare-pages.mjs', {
    port: 21_621,
    env: { DATABASE_URL: product.database.url, MEMBER: holder.id, MODE: 'pg' },
  });
  const calls = {
    'list of meetings': '/meetings?limit=50',
    'list of past meetings': '/meetings?period=past&limit=50',
    'one meeting': `/meetings/${ahead.id}`,
    agenda: `/meetings/${ahead.id}/agenda`,
    minutes: `/meetings/${held.id}/minutes`,
    decisions: '/decisions',
    'decisions of a country in a state': '/decisions?country=LV&state=legal-obstacle',
    'decisions overdue': '/decisions?country=LV&state=overdue',
    'decisions by words': '/decisions?q=Meeting%20123',
    'one decision': `/decisions/${decision.id}`,
    actions: '/actions',
    'my actions': '/actions?mine=true',
    'actions overdue': '/actions?state=overdue',
    home: '/home',
    notifications: '/notifications',
  };
  const cookie = { cookie: cookieOf(product.url, reader.token) };
  const all = {
    ...Object.fromEntries(
      Object.entries(calls).map(([name, path]) => [name, [`${product.url}/api${path}`, cookie]]),
    ),
    feed: [feed, {}],
  };
  const [times, statements, bareTimes] = [{}, {}, []];
  for (const [url, headers] of Object.values(all)) for (let n = 0; n < 5; n += 1) await timed(url, headers);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let n = 0; n < CALLS; n += 1) bareTimes.push(await timed('http://127.0.0.1:21621/list', {}));
    for (const [name, [url, headers]] of Object.entries(all)) {
      const before = proxy.count();
      for (let n = 0; n < CALLS; n += 1) (times[name] ??= []).push(await timed(url, headers));
      (statements[name] ??= []).push((proxy.count() - before) / CALLS);
    }
  }
  say({ row: 'agendas', sizes });
  say({
    row: 'agendas',
    what: 'bare list of 50 rows',
    p50_ms: quantile(bareTimes, 0.5),
    p99_ms: quantile(bareTimes, 0.99),
    statements: 1,
  });
  for (const name of Object.keys(all)) {
    say({
      row: 'agendas',
      what: name,
      p50_ms: quantile(times[name], 0.5),
      p99_ms: quantile(times[name], 0.99),
      statements: Number(quantile(statements[name], 0.5).toFixed(1)),
      ratio_p50: Number((quantile(times[name], 0.5) / quantile(bareTimes, 0.5)).toFixed(1)),
    });
  }
} finally {
  await bare?.stop();
  await product.stop();
  await proxy.stop();
}
process.exit(0);
