#!/usr/bin/env node
// Whether the time of an answer tells what is forbidden from what is not there: over the doors of the matrix of rights,
// on the demonstration's data, a member of another country asks for things that are hidden from them and for things
// that nobody has, in turns. By door: the difference of the times (Hodges and Lehmann, with 95 %), and whether it may be
// chance (Mann and Whitney, for as many doors as there are). The same question asked twice stands beside it: what the
// machine makes of nothing at all. Usage: npm run build:server && TEST_DATABASE_URL=postgres://… node
// test/bench/forbidden-absent.mjs [PAIRS]. Budget: no door is both beyond chance and more than half a millisecond apart.
import { randomBytes, randomUUID, createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { cookieOf, startProduct } from './bench-setup.mjs';
import { compareSamples, rounded } from './statistics.mjs';

const PAIRS = Number(process.argv[2] ?? 60);
const TELLING_MS = 0.5;
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** A session has an allowance of requests. */
const REQUESTS_OF_A_SESSION = 60;
/** Of a door, the first things that are hidden are looked for among so many. */
const CANDIDATES = 25;

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
async function addressesOfRoute(...given) {
  const { outputText } = ts.transpileModule(read('../support/route-addresses.ts'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
  });
  const module = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  return module.addressesOfRoute(...given);
}

const { kinds } = JSON.parse(read('../rights/matrix.json'));
const DOORS = [
  ...new Set(
    Object.values(kinds).flatMap(({ actions }) => Object.values(actions).flatMap(({ doors }) => doors)),
  ),
].filter((door) => /^(GET|POST|PUT|PATCH|DELETE) \/[^ ]*:[^ ]*$/.test(door));

/** Somebody of Estonia who is in no team, with a new session whenever the old one is used up. */
class Stranger {
  left = 0;
  constructor(product, memberId) {
    Object.assign(this, { product, memberId });
  }

  async ask(method, path) {
    if (this.left === 0) await this.renew();
    this.left -= 1;
    const from = performance.now();
    const response = await fetch(`${this.product.url}/api${path}`, {
      method,
      headers: {
        cookie: cookieOf(this.product.url, this.token),
        'x-csrf-token': this.csrf,
        ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
      },
      ...(method === 'GET' ? {} : { body: '{}' }),
    });
    const text = await response.text();
    return { status: response.status, text, ms: performance.now() - from };
  }

  async renew() {
    this.left = REQUESTS_OF_A_SESSION;
    [this.token, this.csrf] = [randomBytes(32).toString('base64url'), randomBytes(32).toString('base64url')];
    await this.product.pool.query(
      `
        insert into session (id, token_hash, csrf_token, member_id, created_at, seen_at, expires_at, verified_at)
        values ($1, $2, $3, $4, app_now(), app_now(), app_now() + interval '12 hours', app_now())`,
      [randomUUID(), createHash('sha256').update(this.token).digest(), this.csrf, this.memberId],
    );
  }
}

const absentOf = (path) => path.replaceAll(ID, () => randomUUID());
const isNothing = ({ status, text }) => status === 404 && JSON.parse(text).code === 'not-found';

const { paths } = JSON.parse(read('../../openapi.json'));
const hasGet = (pattern) => 'get' in (paths[`/api${pattern.replaceAll(/:(\w+)/g, '{$1}')}`] ?? {});

/**
 * How much of an address the stranger may read, such as a standard that has a thread that is not for them; null where
 * it is the thing itself, and they only may not do this to it: then there is nothing to tell.
 */
async function knownPart(stranger, pattern, path) {
  const [patterns, parts] = [pattern.split('/'), path.split('/')];
  const lengths = parts
    .map((_, at) => at + 1)
    .filter((length) => patterns[length - 1].startsWith(':') && hasGet(patterns.slice(0, length).join('/')))
    .toReversed();
  for (const length of lengths) {
    const part = parts.slice(0, length).join('/');
    if ((await stranger.ask('GET', part)).status < 300) return length === lengths[0] ? null : part;
  }
  return '';
}

/** An address of this door that leads to what the stranger may not know of. */
async function hiddenBehind(product, stranger, method, pattern) {
  const database = { query: async (sql, values) => (await product.pool.query(sql, values)).rows };
  const addresses = await addressesOfRoute(database, pattern).catch(() => []);
  const found = addresses
    .filter((path) => path.match(ID) && !path.includes('undefined'))
    .slice(0, CANDIDATES);
  for (const path of found) {
    const known = await knownPart(stranger, pattern, path);
    if (known === null || !path.slice(known.length).match(ID)) continue;
    const absent = () => known + absentOf(path.slice(known.length));
    const answers = [await stranger.ask(method, path), await stranger.ask(method, absent())];
    if (answers.every(isNothing)) return { path, absent };
  }
  return null;
}

/** Both questions in turns, either of them first as often. */
async function inTurns(stranger, method, one, other) {
  const times = [[], []];
  for (let n = 0; n < PAIRS + 5; n += 1)
    for (const which of n % 2 === 0 ? [0, 1] : [1, 0]) {
      const answer = await stranger.ask(method, which === 0 ? one() : other());
      if (!isNothing(answer)) throw new Error(`VOID: ${method} ${one()}: ${answer.status}`);
      // The first few warm both.
      if (n >= 5) times[which].push(answer.ms);
    }
  return compareSamples(...times);
}

const product = await startProduct({ port: 3944, args: ['--demo'], env: { NODE_ENV: 'development' } });
try {
  const { rows } = await product.pool.query(`
    select m.id
    from member m
    join organisation o on o.id = m.organisation_id
    where o.country_code = 'EE' and m.office is null and m.state = 'active'
      and not exists (select 1 from appointment a where a.member_id = m.id)
    order by m.id
    limit 1`);
  const stranger = new Stranger(product, rows[0].id);
  const measured = [];
  for (const door of DOORS) {
    const [method, pattern] = door.split(' ');
    const hidden = await hiddenBehind(product, stranger, method, pattern);
    if (!hidden) continue;
    const { path, absent } = hidden;
    const told = await inTurns(stranger, method, () => path, absent);
    const same = await inTurns(stranger, method, absent, absent);
    measured.push({ door, told, same });
  }
  const chance = 0.05 / measured.length;
  const isTelling = ({ p, difference }) => p < chance && Math.abs(difference) > TELLING_MS;
  const words = ({ p, difference, from, to }) => ({
    difference: rounded(difference, 3),
    from: rounded(from, 3),
    to: rounded(to, 3),
    p: Number(p.toPrecision(2)),
  });
  const worst = measured.toSorted((a, b) => Math.abs(b.told.difference) - Math.abs(a.told.difference));
  for (const { door, told, same } of worst.slice(0, 15))
    console.log(JSON.stringify({ door, ms: words(told), ofNothingTwice: words(same) }));
  console.log(
    JSON.stringify({
      doors: measured.length,
      of: DOORS.length,
      pairs: PAIRS,
      beyondChance: measured.filter(({ told }) => told.p < chance).map(({ door }) => door),
      beyondChanceOfNothing: measured.filter(({ same }) => same.p < chance).length,
      telling: measured.filter(({ told }) => isTelling(told)).map(({ door }) => door),
    }),
  );
} finally {
  await product.stop();
}
