#!/usr/bin/env node
// The check for personal data over everyday and hostile texts, beside one bare regular expression over the same text: a line each.
// Usage: npm run build:server && node test/bench/safeguarding.mjs
// Gate: each identity number that was planted is found and nothing else, or the figures are void.
// Budget (same machine, quiet): 200 kB of minutes in 200 ms, a megabyte of anything in 1 s.
import { existsSync } from 'node:fs';

const built = new URL('../../dist/libs/safeguarding/src/index.js', import.meta.url);
if (!existsSync(built)) throw new Error('Build first: npm run build:server');
const { findPersonalData } = await import(built.href);

const RUNS = 5;
const MEGABYTE = 1_000_000;
const BARE = /\d{6}[-+ ]?\d{4,5}/g;

/** Minutes as they are: words, days, budgets, references, and a person's number every two thousand characters. */
const MINUTES = 'Punkt 4: The Network meets on 14.-16.10.2026 in Riga, room 3.14, kl. 09.00-16.30. Eelarve 1 250 000 eurot. Saksnr. 2026/12345-3, '
  + 'CELEX 32011L0036, Y-tunnus 9853703-2. Beslut: samtliga länder rapporterar före mars. Nolēma turpināt darbu pie vadlīnijām un iesniegt ziņojumu. ';
const PLANTED = ['CPR 230301-4149', 'hetu 131052-308T', 'isikukood 36805280109', 'kods 328673-00679', 'fnr 15108695088'];
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
  'minutes, 200 kB': minutes(200_000), 'minutes, 1 MB': minutes(MEGABYTE), 'words alone': repeated('Nobody is named in these minutes. '),
  digits: repeated('1'), 'a@': repeated('a@'), dates: repeated('010190-'), numbers: repeated('010190-1234 '), brackets: repeated('(['), plus: repeated('+45 '), 'account heads': repeated('EE38'),
  'passport words': repeated('pass nr '), invisible: repeated('\u200B'), 'lone surrogates': repeated('\uD83D'), elevens: repeated('36805280109 '), telephones: repeated('tel 5625 7309 '), groups: repeated('12 34 '), strokes: repeated('36805280109/'),
};

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
const timed = (work) => Array.from({ length: RUNS }, () => {
  const from = performance.now();
  work();
  return performance.now() - from;
});

for (const [name, { text, planted }] of Object.entries(TEXTS)) {
  let findings = [];
  const ours = timed(() => { findings = findPersonalData(text); });
  const bare = timed(() => text.match(BARE));
  if (planted !== undefined && findings.length !== planted) throw new Error(`VOID: ${name}: ${planted} numbers planted, ${findings.length} found`);
  const ms = median(ours);
  console.log(JSON.stringify({
    text: name, kB: Math.round(text.length / 1000), ms: { first: Math.round(ours[0]), median: Math.round(ms), max: Math.round(Math.max(...ours)) },
    mbPerSecond: Number((text.length / 1000 / ms).toFixed(1)), bareMs: Number(median(bare).toFixed(1)), found: findings.length,
  }));
}
