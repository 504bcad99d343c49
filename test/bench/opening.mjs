// What opening a draft of 200 pages costs (2,000 clauses of prose, 1,000 threads): bytes on the wire by kind, requests,
// processor time of the page, and milliseconds to the first words and to the whole text; by one who writes and one who reads.
// Also what the list of meetings and the first page weigh.
// npm run build && TEST_DATABASE_URL=postgres://… node test/bench/opening.mjs [--opens 5] [--slowed 1] [--files]
// Run it in the folder of another build to compare: it measures the `dist` of the folder it is started in.
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { cookieOf, signedIn, startProduct } from './bench-setup.mjs';
import { withThreads } from './large-draft.mjs';
import { prose } from './prose.mjs';

const { values } = parseArgs({
  options: {
    opens: { type: 'string', default: '5' },
    slowed: { type: 'string', default: '1' },
    files: { type: 'boolean', default: false },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
  },
});
const CLAUSES = 2_000;
const KINDS = ['Document', 'Script', 'Stylesheet', 'Font', 'answers', 'socket', 'other'];
const WRITING = '[role="textbox"][contenteditable="true"] > [data-clause-text]';
const WORDS = 'article [data-clause-text], [role="textbox"] [data-clause-text]';

const at = (list, share) =>
  list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(share * list.length))];

async function longProse({ url }, member) {
  const children = prose(CLAUSES).map(
    ({ heading, text }) => new Paragraph(heading ? { heading: HeadingLevel.HEADING_1, text } : { text }),
  );
  const form = new FormData();
  form.append('title', 'A long guideline');
  form.append('audience', 'teams');
  const word = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  form.append('file', new Blob([word]), 'guideline.docx');
  const response = await fetch(`${url}/api/standards/word-files`, {
    method: 'POST',
    headers: { cookie: cookieOf(url, member.token), 'x-csrf-token': member.csrf },
    body: form,
  });
  if (!response.ok) throw new Error(`VOID: ${response.status} ${await response.text()}`);
  return (await response.json()).standardId;
}

/** Notes in the page when the first words are there and when all of it is, without laying anything out. */
function watch({ words, whole, count }) {
  const look = () => {
    if (!globalThis.wordsAt && document.querySelector(words)) globalThis.wordsAt = performance.now();
    if (document.querySelectorAll(whole).length >= count) globalThis.wholeAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function visit(browser, { url, member, path, whole, count = 1, slowed }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const [name, value] = cookieOf(url, member.token).split('=');
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  // Of the processor's own time: others may be at work beside this.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (slowed > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  const bytes = Object.fromEntries(KINDS.map((kind) => [kind, 0]));
  const [kinds, addresses, answers, files] = [new Map(), new Map(), new Map(), new Map()];
  devtools.on('Network.responseReceived', ({ requestId, type, response }) => {
    const { pathname } = new URL(response.url);
    const kind = pathname.startsWith('/api/') ? 'answers' : type;
    kinds.set(requestId, kind in bytes ? kind : 'other');
    addresses.set(requestId, pathname.replaceAll(/[0-9a-f-]{36}/g, ':id'));
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[kinds.get(requestId) ?? 'other'] += encodedDataLength;
    const address = addresses.get(requestId) ?? '';
    files.set(address, (files.get(address) ?? 0) + encodedDataLength);
    if (address.startsWith('/api/')) answers.set(address, (answers.get(address) ?? 0) + encodedDataLength);
  });
  devtools.on('Network.webSocketFrameReceived', ({ response: { opcode, payloadData } }) => {
    bytes.socket += opcode === 2 ? Math.ceil((payloadData.length * 3) / 4) : payloadData.length;
  });
  await page.addInitScript(watch, { words: WORDS, whole, count });
  await page.goto(url + path, { waitUntil: 'commit' });
  let ms;
  while (!(ms = await page.evaluate(() => globalThis.wholeAt))) await page.waitForTimeout(20);
  const words = await page.evaluate(() => globalThis.wordsAt ?? Number.NaN);
  await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => undefined);
  await page.waitForTimeout(500);
  const { metrics } = await devtools.send('Performance.getMetrics');
  const clauses = await page.locator(WORDS).count();
  await context.close();
  const of = (wanted) => metrics.find((metric) => metric.name === wanted).value * 1000;
  return {
    ms,
    words,
    bytes,
    answers,
    files,
    clauses,
    requests: kinds.size,
    cpu: of('TaskDuration'),
    script: of('ScriptDuration'),
    layout: of('LayoutDuration') + of('RecalcStyleDuration'),
  };
}

function tell(name, visits) {
  const middle = (figure) => at(visits.map(figure), 0.5);
  const total = middle(({ bytes }) => Object.values(bytes).reduce((sum, part) => sum + part, 0));
  const last = visits.at(-1);
  const round = (figure) => Math.round(middle(figure));
  console.log(`${name}: ${(total / 1000).toFixed(0)} kB, ${last.requests} requests`);
  console.log(
    `  ${KINDS.filter((kind) => last.bytes[kind] > 0)
      .map((kind) => `${kind} ${(last.bytes[kind] / 1000).toFixed(1)}`)
      .join(', ')} kB`,
  );
  console.log(
    `  ${[...last.answers]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, 5)
      .map(([address, size]) => `${address} ${(size / 1000).toFixed(1)}`)
      .join(', ')} kB`,
  );
  if (values.files)
    for (const [address, size] of [...last.files].toSorted(([, a], [, b]) => b - a))
      console.log(`    ${(size / 1000).toFixed(1).padStart(7)} ${address}`);
  console.log(
    `  first words ${round(({ words }) => words)} ms, whole p50 ${round(({ ms }) => ms)} ` +
      `p95 ${Math.round(
        at(
          visits.map(({ ms }) => ms),
          0.95,
        ),
      )} ms; processor ${round(({ cpu }) => cpu)} ms ` +
      `(script ${round(({ script }) => script)}, layout ${round(({ layout }) => layout)}); ${last.clauses} clauses`,
  );
}

const product = await startProduct({ port: 20_000 + Math.floor(Math.random() * 9_000) });
const browser = await chromium.launch({
  executablePath: values.chromium,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const [writer] = await signedIn(product, 1);
  const id = await longProse(product, writer);
  await withThreads(product, writer, id, 1_000, 'the');
  const pages = [
    ['draft, one who writes', `/standards/${id}`, WRITING],
    ['draft, one who reads', `/standards/${id}`, 'article [data-clause-text]', CLAUSES],
    ['meetings', '/meetings', 'main h1'],
    ['first page', '/', 'main h1'],
  ];
  for (const [name, path, whole, count] of pages) {
    // Nobody writes in a draft that is parked.
    if (name.endsWith('reads'))
      await product.pool.query(`update standard set state = 'parked', parked_from = state where id = $1`, [
        id,
      ]);
    const visits = [];
    for (let n = 0; n <= Number(values.opens); n += 1) {
      const seen = await visit(browser, {
        url: product.url,
        member: writer,
        path,
        whole,
        count,
        slowed: Number(values.slowed),
      });
      // The first warms the server's own caches.
      if (n > 0) visits.push(seen);
    }
    tell(name, visits);
  }
} finally {
  await browser.close();
  await product.stop();
}
