#!/usr/bin/env node
// The check for personal data over everyday and hostile texts, beside a bare pass over the characters of the
// same text: a line each. Then, with a server in TEST_DATABASE_URL, what it adds to posting a comment:
// comments with figures in them, which the check reads in its thread, beside comments of words alone, which
// it lets go at a glance. Usage: npm run build:server && TEST_DATABASE_URL=postgres://… node
// test/bench/safeguarding.mjs Gates: each identity number that was planted is found and nothing else; a
// comment with one is refused and the others are there, or the figures are void. Budget (same machine,
// quiet): 200 kB of minutes in 200 ms, a megabyte of anything in 1 s.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { ask, signedIn, startProduct } from './bench-setup.mjs';

const built = new URL('../../dist/libs/safeguarding/src/index.js', import.meta.url);
if (!existsSync(built)) throw new Error('Build first: npm run build:server');
const { findPersonalData } = await import(built.href);

const RUNS = 5;
const MEGABYTE = 1_000_000;
/** What any check has to do at least: look at each character once. */
function bareSum(text) {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

/**
 * Minutes as they are: words, days, budgets, references, and a person's number every two thousand characters.
 */
const MINUTES =
  'Punkt 4: The Network meets on 14.-16.10.2026 in Riga, room 3.14, kl. 09.00-16.30. Eelarve 1 ' +
  '250 000 eurot. Saksnr. 2026/12345-3, ' +
  'CELEX 32011L0036, Y-tunnus 9853703-2. Beslut: samtliga länder rapporterar före mars. Nolēma ' +
  'turpināt darbu pie vadlīnijām un iesniegt ziņojumu. ';
const PLANTED = [
  'CPR 230301-4149',
  'hetu 131052-308T',
  'isikukood 36805280109',
  'kods 328673-00679',
  'fnr 15108695088',
];
function minutes(length) {
  const parts = [];
  let planted = 0;
  for (let size = 0; size < length; size += MINUTES.length) {
    parts.push(MINUTES);
    if (parts.length % 7 === 0) parts.push(`${PLANTED[planted++ % PLANTED.length]}. `);
  }
  return { text: parts.join(''), planted };
}
const repeated = (piece) => ({ text: piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE) });

const TEXTS = {
  'minutes, 200 kB': minutes(200_000),
  'minutes, 1 MB': minutes(MEGABYTE),
  'words alone': repeated('Nobody is named in these minutes. '),
  digits: repeated('1'),
  'a@': repeated('a@'),
  dates: repeated('010190-'),
  numbers: repeated('010190-1234 '),
  brackets: repeated('(['),
  plus: repeated('+45 '),
  'account heads': repeated('EE38'),
  columns: repeated('010190\n1234\n'),
  'digits one by one': repeated('1 '),
  tags: repeated('1<b>'),
  references: repeated('&#49;'),
  'raw mail': repeated('=\n'),
  'passport words': repeated('pass nr '),
  invisible: repeated('\u200B'),
  'lone surrogates': repeated('\uD83D'),
  elevens: repeated('36805280109 '),
  telephones: repeated('tel 5625 7309 '),
  groups: repeated('12 34 '),
  strokes: repeated('36805280109/'),
};

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
/** Milliseconds of the processor, so that what else the machine does counts for neither. */
const timed = (work) => {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};

for (const [name, { text, planted }] of Object.entries(TEXTS)) {
  let findings = [];
  let sum = 0;
  const [ours, bare] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    ours.push(
      timed(() => {
        findings = findPersonalData(text);
      }),
    );
    bare.push(
      timed(() => {
        sum += bareSum(text);
      }),
    );
  }
  if (planted !== undefined && findings.length !== planted)
    throw new Error(`VOID: ${name}: ${planted} numbers planted, ${findings.length} found`);
  const [ms, bareMs] = [median(ours), median(bare)];
  const speed = (time) => Number((text.length / 1000 / time).toFixed(1));
  console.log(
    JSON.stringify({
      text: name,
      kB: Math.round(text.length / 1000),
      ms: { first: Math.round(ours[0]), median: Math.round(ms), max: Math.round(Math.max(...ours)) },
      mbPerSecond: speed(ms),
      bareMbPerSecond: speed(bareMs),
      ratio: Number((ms / bareMs).toFixed(1)),
      found: findings.length,
      ...(Number.isNaN(sum) ? { sum } : {}),
    }),
  );
}
if (process.env.TEST_DATABASE_URL) await comments();

/** Comments posted one after another, both kinds in turns. */
async function comments(rounds = 5, each = 150) {
  const product = await startProduct({ port: 3950 });
  try {
    const [member] = await signedIn(product, 1);
    const draft = await ask(product.url, member, 'POST', '/standards', { title: 'Bench', audience: 'teams' });
    const clause = await ask(product.url, member, 'POST', `/standards/${draft.id}/clauses`, {
      afterId: null,
      kind: 'clause',
      level: 1,
      text: 'Every victim is offered a safe shelter.',
    });
    const thread = await ask(product.url, member, 'POST', `/standards/${draft.id}/threads`, {
      key: randomUUID(),
      clauseId: clause.id,
      revision: 1,
      text: 'Go.',
    });
    const post = (text) =>
      ask(product.url, member, 'POST', `/standards/${draft.id}/threads/${thread.id}/comments`, {
        key: randomUUID(),
        text,
      });
    const kinds = {
      words: 'Nobody is named in this comment, and every word of it may be read aloud. '.repeat(4),
      figures:
        'We meet on 14.-16.10.2026 at 09.00-16.30, room 3.14; budget 1 250 000, case 2026/12345-3. '.repeat(
          4,
        ),
    };
    const times = { words: [], figures: [] };
    let sent = 0;
    for (let round = 0; round <= rounds; round += 1) {
      for (const [kind, text] of Object.entries(kinds)) {
        for (let n = 0; n < each; n += 1) {
          const from = performance.now();
          await post(text);
          sent += 1;
          // The first round warms both.
          if (round > 0) times[kind].push(performance.now() - from);
        }
      }
    }
    const refused = await post(`As with ${PLANTED[1]}`).then(
      () => false,
      () => true,
    );
    const { rows } = await product.pool.query('select count(*)::int as n from comment where thread_id = $1', [
      thread.id,
    ]);
    const { n } = rows[0];
    if (!refused || n !== sent + 1) throw new Error(`VOID: refused ${refused}, ${n} comments of ${sent + 1}`);
    const at = (list, share) => list.toSorted((a, b) => a - b)[Math.floor(list.length * share)];
    const [words, figures] = [times.words, times.figures].map((list) => ({
      p50: at(list, 0.5),
      p99: at(list, 0.99),
    }));
    const ms = (value) => Number(value.toFixed(2));
    console.log(
      JSON.stringify({
        posting: {
          words: { p50: ms(words.p50), p99: ms(words.p99) },
          figures: { p50: ms(figures.p50), p99: ms(figures.p99) },
        },
        added: { p50: ms(figures.p50 - words.p50), p99: ms(figures.p99 - words.p99) },
        comments: n,
      }),
    );
  } finally {
    await product.stop();
  }
}
