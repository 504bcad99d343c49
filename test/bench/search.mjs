#!/usr/bin/env node
// Row c2: searches over many texts of nine languages, through the API, for a reader of 10 and a reader of 1,000
// of 1,000 standards, with 1 and 20 users; beside plain `ts_rank` over the same index and a bare statement with
// the same window, both of one lexeme a word and of the product's own query with all inflections, and beside a
// request that asks nothing of the index, in the same run. The texts are sentences of NORBANET_SEARCH_DATA in
// random order.
// NORBANET_SEARCH_DATA=… TEST_DATABASE_URL=postgres://… node test/bench/search.mjs [--texts 100000] [--rounds 5]
// Build first: npm run build:server. Gate: what is found of two words is what a bare statement finds among the
// texts of the reader, and no more; or the figures are void.
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { cookieOf, sessionsOf, signedIn, startProduct } from './bench-setup.mjs';

const { values } = parseArgs({
  options: {
    texts: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '5' },
    requests: { type: 'string', default: '40' },
  },
});
const [TEXTS, ROUNDS, REQUESTS] = [Number(values.texts), Number(values.rounds), Number(values.requests)];
const STANDARDS = 1_000;
const READERS = 40;
const BATCH = 1_000;

const data = process.env.NORBANET_SEARCH_DATA;
if (!data) throw new Error('Name the folder with the sentences in NORBANET_SEARCH_DATA');
const built = (path) => new URL(`../../dist/${path}`, import.meta.url);
if (!existsSync(built('src/search/analysis/entry-lexemes.js')))
  throw new Error('Build first: npm run build:server');
const { entryLexemes } = await import(built('src/search/analysis/entry-lexemes.js').href);
const { readTermEntries } = await import(built('src/search/terms/term-data.js').href);
const { TermBank } = await import(built('libs/language/src/index.js').href);
const { analyzeQuery } = await import(built('src/search/query/query-words.js').href);
const { toTsQueries } = await import(built('src/search/query/ts-query.js').href);
const { CONTENT_LANGUAGES } = await import(built('libs/contracts/src/index.js').href);

const bank = new TermBank(readTermEntries());
const say = (what) => console.log(JSON.stringify(what));

/** The same numbers in every run. */
function randomNumbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
const random = randomNumbers(2_027);

const sentences = new Map(
  ['da', 'en', 'et', 'fi', 'is', 'lt', 'lv', 'nb', 'sv'].map((language) => [
    language,
    readFileSync(join(data, 'sentences', `${language}.tsv`), 'utf8')
      .split('\n')
      .flatMap((line) => line.split('\t')[1] ?? []),
  ]),
);
const languages = [...sentences.keys()];

/** A sentence or two, some of whose words are another's. */
function textOf(language) {
  const all = sentences.get(language);
  const words = Array.from({ length: 1 + random(2) }, () => all[random(all.length)])
    .join(' ')
    .split(' ');
  const others = all[random(all.length)].split(' ');
  for (let n = 0; n < 3; n += 1) words[random(words.length)] = others[random(others.length)];
  return words.join(' ');
}

async function fill({ pool }, bulk, authorId) {
  const standards = Array.from({ length: STANDARDS }, () => randomUUID());
  // Triggers would mark and count each row.
  await bulk.query('set session_replication_role = replica');
  await bulk.query(
    `
      insert into standard (id, title, state, state_since, audience, created_by, created_at, changed_at)
      select id, 'Standard ' || n, 'drafting', app_now(), 'teams', $2, app_now(), app_now()
      from unnest($1::uuid[]) with ordinality s (id, n)`,
    [standards, authorId],
  );
  let analysing = 0;
  let words = 0;
  for (let done = 0; done < TEXTS; done += BATCH) {
    const started = performance.now();
    const rows = Array.from({ length: Math.min(BATCH, TEXTS - done) }, () => {
      const language = languages[random(languages.length)];
      const text = textOf(language);
      words += text.split(' ').length;
      const { vector } = entryLexemes({ title: '', heading: '', body: text }, [language], bank);
      return { id: randomUUID(), standard: standards[random(STANDARDS)], language, text, vector };
    });
    analysing += performance.now() - started;
    const columns = ['id', 'standard', 'language', 'text', 'vector'].map((name) =>
      rows.map((row) => row[name]),
    );
    await bulk.query(
      `
        with r as (
          select *, app_now() - random() * interval '5 years' as at
          from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[]) r (id, standard, language, text, vector)
        ), c as (
          insert into clause (
            id, standard_id, position, kind, level, text, revision, recorded_revision, changed_by, changed_at
          )
          select id, standard, 'a' || replace(id::text, '-', '') || 'V', 'clause', 1, text, 1, 1, $6, at
          from r
        )
        insert into search_entry (
          kind, object_id, part, scope_id, place_id, language, at, lexemes, digest, made_by
        )
        select 'clause', id, 0, standard, standard, language, at,
          vector::tsvector || array_to_tsvector(
            array['@' || to_char(at at time zone 'UTC', 'YYYY-MM'), '$' || standard]
          ), '', ''
        from r`,
      [...columns, authorId],
    );
  }
  await bulk.query(`
    insert into search_word
    select lexeme, count(*)
    from search_entry e
    cross join lateral unnest(tsvector_to_array(e.lexemes)) lexeme
    group by lexeme`);
  await pool.query('vacuum analyze');
  const [{ texts, entries, gin, vocabulary }] = (
    await pool.query(`
      select pg_total_relation_size('clause') as texts, pg_table_size('search_entry') as entries,
        pg_relation_size('search_entry_lexemes') as gin, pg_total_relation_size('search_word') as vocabulary`)
  ).rows;
  const mb = (bytes) => Math.round(Number(bytes) / 1e6);
  say({
    texts: TEXTS,
    words,
    'words analysed a second': Math.round(words / (analysing / 1_000)),
    MB: { texts: mb(texts), entries: mb(entries), gin: mb(gin), vocabulary: mb(vocabulary) },
  });
  return standards;
}

/** Observers who read these standards, each with a session. */
async function observers(product, standards) {
  const organisation = randomUUID();
  await product.pool.query(
    `
      insert into organisation (id, country_code, name, sector, kind)
      values ($1, null, $2, 'international', 'international organisation')`,
    [organisation, `World ${organisation}`],
  );
  const readers = [];
  for (let n = 0; n < READERS; n += 1) {
    const id = randomUUID();
    await product.pool.query(
      `
        insert into member (id, organisation_id, name, email, state, joined_at)
        values ($1, $2, 'Reader', $3, 'active', app_now())`,
      [id, organisation, `${id}@example.org`],
    );
    await product.pool.query(
      `
        insert into standard_observer (standard_id, member_id, invited_by, invited_at)
        select s, $2, $2, app_now()
        from unnest($1::uuid[]) s`,
      [standards, id],
    );
    readers.push({ id, token: (await sessionsOf(product, id, 1))[0] });
  }
  return readers;
}

async function timed(act) {
  const started = performance.now();
  await act();
  return performance.now() - started;
}

function quantiles(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) =>
    Number(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1));
  return { p50: at(0.5), p99: at(0.99) };
}

async function read(product, reader, path) {
  const response = await fetch(`${product.url}/api${path}`, {
    headers: { cookie: cookieOf(product.url, reader.token) },
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** The same path asked so often, by so many users at once; each request by another of the readers. */
async function ask(product, readers, users, paths) {
  const times = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: users }, async () => {
      while (next < REQUESTS * Math.min(users, 5)) {
        const turn = (next += 1);
        const path = paths[turn % paths.length];
        times.push(await timed(() => read(product, readers[turn % readers.length], path)));
      }
    }),
  );
  return times;
}

const PLAIN = `
  select object_id
  from search_entry
  where lexemes @@ $1::tsquery and scope_id = any($2::uuid[])
  order by ts_rank(lexemes, $1::tsquery) desc
  limit 20`;
const BARE = `
  select object_id
  from (
    select object_id, lexemes
    from search_entry
    where (lexemes @@ $1::tsquery) is true and scope_id = any($2::uuid[])
    order by at desc
    limit 501
  ) e
  order by ts_rank(lexemes, $1::tsquery) desc
  limit 20`;

const literal = (word) => `'${word}'`;
const ownQuery = (words) =>
  toTsQueries(analyzeQuery(words, { stems: CONTENT_LANGUAGES, concepts: ['en'] }, bank)).match;

/** What the bare statements take for these queries, of one lexeme a word and of all inflections. */
async function bareTimes(client, queries, visible) {
  if (queries.length === 0) return {};
  const times = { 'plain ts_rank': [[], []], 'bare window': [[], []] };
  const texts = { 'plain ts_rank': PLAIN, 'bare window': BARE };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const forms of queries.slice(0, 10))
      for (const [name, text] of Object.entries(texts))
        for (const [form, query] of forms.entries())
          times[name][form].push(await timed(() => client.query({ name, text, values: [query, visible] })));
  return Object.fromEntries(
    Object.entries(times).map(([name, [lexeme, inflections]]) => [
      name,
      { lexeme: quantiles(lexeme), inflections: quantiles(inflections) },
    ]),
  );
}

/** Words by how many texts have them, of a language. */
async function wordsBetween(pool, least, most, count) {
  const { rows } = await pool.query(
    `
      select lexeme
      from search_word
      where entries between $1 and $2 and lexeme ~ '^[a-z]{4,12}$'
      order by md5(lexeme)
      limit $3`,
    [least, most, count],
  );
  return rows.map(({ lexeme }) => lexeme);
}

/** Two words that stand together in a text of these standards. */
async function pairs(pool, standards, count) {
  const { rows } = await pool.query(
    `
      select (
          select array_agg(w order by md5(w))
          from (
            select l.lexeme as w
            from unnest(e.lexemes) l
            join search_word k on k.lexeme = l.lexeme
            where l.lexeme ~ '^[a-z]{5,12}$' and k.entries between $1 and $2
            limit 2
          ) two
        ) as words
      from search_entry e
      where e.scope_id = any($4::uuid[])
      order by md5(object_id::text)
      limit $3`,
    [Math.round(TEXTS / 5_000), Math.round(TEXTS / 50), count * 4, standards],
  );
  return rows.flatMap(({ words }) => (words?.length === 2 ? [words] : [])).slice(0, count);
}

const product = await startProduct({ port: 4_186, env: { ROLE: 'api' } });
try {
  const [author] = await signedIn(product, 1);
  const bulk = new pg.Client({ connectionString: product.database.url });
  await bulk.connect();
  const standards = await fill(product, bulk, author.id).finally(() => bulk.end());
  const groups = { 10: standards.slice(0, 10), 1000: standards };
  const common = await wordsBetween(product.pool, Math.round(TEXTS / 100), TEXTS, 8);
  const rare = await wordsBetween(
    product.pool,
    Math.max(5, Math.round(TEXTS / 20_000)),
    Math.max(50, Math.round(TEXTS / 2_000)),
    20,
  );
  const two = await pairs(product.pool, standards.slice(0, 10), 20);
  say({ common, rare: rare.slice(0, 5), two: two.slice(0, 5) });
  const search = (words) => `/search?q=${encodeURIComponent(words)}`;
  for (const [count, visible] of Object.entries(groups)) {
    const readers = await observers(product, visible);
    const client = new pg.Client({ connectionString: product.database.url });
    // The database goes with the product: what failed before is what is told.
    client.on('error', () => undefined);
    await client.connect();
    for (const words of two.slice(0, 10)) {
      const found = await read(
        product,
        readers[0],
        `${search(words.map((word) => `"${word}"`).join(' '))}&limit=50`,
      );
      // The query is of all languages: what it may find beyond these words are their inflections.
      const { rows } = await client.query(
        'select object_id from search_entry where lexemes @@ $1::tsquery and scope_id = any($2::uuid[])',
        [words.map((word) => `'${word}'`).join('&'), visible],
      );
      const ids = new Set(found.items.map(({ id }) => id));
      const scopes = await client.query(
        'select count(*)::int as n from search_entry where object_id = any($1::uuid[]) and scope_id <> all($2::uuid[])',
        [[...ids], visible],
      );
      if (scopes.rows[0].n > 0) throw new Error('Something was found that its reader may not read');
      if (found.total < Math.min(rows.length, 500))
        throw new Error(`${words}: ${found.total} of ${rows.length} found`);
      if (found.total <= 50 && rows.some(({ object_id: id }) => !ids.has(id)))
        throw new Error('Not all was found');
    }
    const kinds = {
      'nothing of the index': [['/session'], []],
      'two words': [
        two.map((words) => search(words.join(' '))),
        two.map((words) => [words.map(literal).join('&'), ownQuery(words.join(' '))]),
      ],
      'rare word': [rare.map(search), rare.map((word) => [literal(word), ownQuery(word)])],
      'common word': [common.map(search), common.map((word) => [literal(word), ownQuery(word)])],
      'type-ahead': [
        [...common, ...rare].map((word) => `/search/suggestions?q=${word.slice(0, 4)}`),
        common.map((word) => [`${literal(word.slice(0, 4))}:*`, ownQuery(word.slice(0, 4))]),
      ],
      'word of no text': [two.map(([word]) => search(`${word}qx`)), []],
    };
    for (const [name, [paths, queries]] of Object.entries(kinds)) {
      const [one, twenty] = [[], []];
      // Each connection plans its statements once.
      await ask(product, readers, 20, paths);
      for (let round = 0; round < ROUNDS; round += 1) {
        one.push(...(await ask(product, readers, 1, paths)));
        twenty.push(...(await ask(product, readers, 20, paths)));
      }
      say({
        groups: Number(count),
        query: name,
        'ms, 1 user': quantiles(one),
        'ms, 20 users': quantiles(twenty),
        // Afterwards: the bare statement reads so much that nothing else stays in the database's cache.
        ...(await bareTimes(client, queries, visible)),
        load: loadavg()[0].toFixed(1),
      });
    }
    await client.end();
  }
} finally {
  await product.stop();
}
