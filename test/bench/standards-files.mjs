// Files of a standard of 200 pages (2,000 clauses, 600 kB): comparing two versions, Word out and in, a tagged
// PDF, and the public page, each beside the barest way to the same in this process: reading the rows, writing
// the paragraphs, printing plain HTML. TEST_DATABASE_URL=postgres://… node test/bench/standards-files.mjs
// [--rounds 5] Build first: npm run build:server.
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { bareWord, CLAUSES, COUNTED, TEXTS } from './large-draft.mjs';
import { ask, cookieOf, signedIn, startProduct } from './bench-setup.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
  },
});
const ROUNDS = Number(values.rounds);
const CHANGED = 193;
const say = (what) => console.log(JSON.stringify(what));
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const bareHtml = () =>
  `<!doctype html><html lang="en"><head><title>Bare</title>` +
  `<style>@page{size:A4;margin:24mm}body{font:10.5pt/1.5 serif}</style></head>` +
  `<body>${TEXTS.map(({ heading, text }) => (heading ? `<h2>${text}</h2>` : `<p>${escaped(text)}</p>`)).join('')}` +
  `</body></html>`;

async function timed(work) {
  const began = performance.now();
  const result = await work();
  return { ms: performance.now() - began, result };
}

function must(condition, why) {
  if (!condition) throw new Error(`VOID: ${why}`);
}

const product = await startProduct({ port: 21_630, env: { CHROMIUM_PATH: values.chromium } });
const browser = await chromium.launch({
  executablePath: values.chromium,
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const [member] = await signedIn(product, 1);
  const headers = { cookie: cookieOf(product.url, member.token), 'x-csrf-token': member.csrf };
  const form = new FormData();
  for (const [field, value] of [
    ['title', 'A long guideline'],
    ['audience', 'teams'],
  ])
    form.append(field, value);
  form.append('file', new Blob([await bareWord()]), 'guideline.docx');
  const inWord = await timed(async () =>
    (await fetch(`${product.url}/api/standards/word-files`, { method: 'POST', headers, body: form })).json(),
  );
  const id = inWord.result.standardId;
  must(
    inWord.result.clauses === COUNTED,
    `not all clauses came in: ${JSON.stringify(inWord.result).slice(0, 300)}`,
  );
  say({
    what: 'Word file of 2,000 clauses brought in, with the safeguarding check',
    ms: Math.round(inWord.ms),
  });
  const version = await ask(product.url, member, 'POST', `/standards/${id}/versions`, { label: 'Before' });
  const { clauses } = await ask(product.url, member, 'GET', `/standards/${id}`);
  const changed = clauses.filter(({ kind }, at) => kind !== 'heading' && at % 10 === 3).slice(0, CHANGED);
  for (const { id: clauseId, revision, text } of changed)
    await ask(product.url, member, 'PATCH', `/standards/${id}/clauses/${clauseId}`, {
      revision,
      text: text.replace('a safe shelter', 'a safe and warm shelter'),
    });
  // Published as adopted: what is measured is the page, not the way there.
  const adopted = randomUUID();
  await product.pool.query(
    `
      insert into standard_version (
        id, standard_id, ordinal, label, kind, title, scheme, hash, clauses, made_by, made_at
      )
      select $1, standard_id, ordinal + 1, 'Adopted', 'adopted', title, 2, repeat('0', 64), clauses, made_by,
        made_at
      from standard_version
      where id = $2`,
    [adopted, version.id],
  );
  await product.pool.query(
    `
      insert into version_clause (
        version_id, ordinal, clause_id, number, mark, kind, level, depth, text, hash
      )
      select $1, ordinal, clause_id, number, mark, kind, level, depth, text, hash
      from version_clause
      where version_id = $2`,
    [adopted, version.id],
  );
  await product.pool.query(`update standard set state = 'adopted' where id = $1`, [id]);
  await ask(product.url, member, 'POST', `/standards/${id}/versions/${adopted}/publish`, {
    slug: 'long',
    step: 'minor',
    editorial: [],
  });
  await product.pool.query('vacuum analyze');

  const rows = (from) =>
    product.pool.query(
      `select clause_id as id, text from version_clause where version_id = $1 order by ordinal`,
      [from],
    );
  const text = async (path) => (await fetch(`${product.url}${path}`, { headers })).text();
  const bytes = async (path) =>
    new Uint8Array(await (await fetch(`${product.url}${path}`, { headers })).arrayBuffer());
  async function printed() {
    await ask(product.url, member, 'POST', `/standards/${id}/prints`, { comments: 'none' });
    for (;;) {
      const { print } = await ask(product.url, member, 'GET', `/standards/${id}/prints`);
      if (print.state === 'failed') throw new Error(`VOID: ${print.problem}`);
      if (print.state === 'ready') return print;
      await new Promise((next) => {
        setTimeout(next, 50);
      });
    }
  }
  async function barePdf() {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.setContent(bareHtml());
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    await page.context().close();
    return pdf;
  }
  const TASKS = [
    {
      what: 'compare two versions, 193 changed',
      goal: '< 100 ms',
      product: async () => {
        const answer = JSON.parse(
          await text(`/api/standards/${id}/comparison?from=${version.id}&to=current`),
        );
        must(
          answer.differences.length === changed.length && answer.same === CLAUSES - changed.length,
          'the comparison is not what was changed',
        );
      },
      bare: async () => {
        await Promise.all([
          rows(version.id),
          product.pool.query(
            `
              select id, position, kind, level, text
              from clause
              where standard_id = $1 and removed_at is null`,
            [id],
          ),
        ]);
      },
    },
    {
      what: 'Word file of 200 pages',
      goal: '< 3,000 ms',
      product: async () => {
        const file = await bytes(`/api/standards/${id}/file?as=docx`);
        must(file[0] === 0x50 && file.length > 20_000, `no whole Word file: ${file.length} bytes`);
      },
      bare: bareWord,
    },
    {
      what: 'tagged PDF of 200 pages, asked for to ready',
      goal: '< 10,000 ms',
      product: async () => {
        const { pages } = await printed();
        must(pages >= 150, `${pages} pages only`);
      },
      bare: barePdf,
    },
    {
      what: 'public page',
      goal: null,
      product: async () => {
        const page = await text('/published/long/v1.0');
        must(page.includes('id="100"') && page.length > 600_000, 'no whole page');
      },
      bare: async () => {
        (await rows(adopted)).rows.map((row) => `<p>${escaped(row.text)}</p>`).join('');
      },
    },
  ];
  const runs = TASKS.map(() => ({ product: [], bare: [] }));
  for (const task of TASKS) {
    await task.product();
    await task.bare();
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, task] of TASKS.entries())
      for (const side of ['bare', 'product']) runs[at][side].push((await timed(task[side])).ms);
  }
  const spread = (all) => {
    const sorted = all.toSorted((a, b) => a - b);
    return {
      min: Math.round(sorted[0]),
      median: Math.round(sorted[Math.floor(sorted.length / 2)]),
      max: Math.round(sorted.at(-1)),
    };
  };
  for (const [at, { what, goal }] of TASKS.entries()) {
    const [ours, bare] = [spread(runs[at].product), spread(runs[at].bare)];
    say({
      what,
      ms: ours,
      bare_ms: bare,
      ratio: Number((ours.median / Math.max(1, bare.median)).toFixed(2)),
      goal,
    });
  }
} finally {
  await browser.close();
  await product.stop();
}
process.exit(0);
