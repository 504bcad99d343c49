#!/usr/bin/env node
// How many words a second each analyzer of libs/language takes in, on texts of sentences and on words that it
// has never seen, how much memory the library needs, and how long it takes over 200 kB of hostile text. A line
// each, beside a bare pass that only finds the words.
// Usage: npm run build:server && NORBANET_SEARCH_DATA=… node --expose-gc test/bench/language.mjs
// Gates: the words of a text are the same in every run, or the figures are void. Budget (same machine,
// quiet): 300,000 words a second and core, 200 kB of anything in 200 ms.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const built = new URL('../../dist/libs/language/src/index.js', import.meta.url);
if (!existsSync(built)) throw new Error('Build first: npm run build:server');
const folder = process.env.NORBANET_SEARCH_DATA;
if (!folder) throw new Error('Name the folder with sentences/ and forms/ in NORBANET_SEARCH_DATA');

const RUNS = 5;
const HOSTILE = 200_000;
/** A text of the size of a large library document. */
const TEXT_LENGTH = 2_000_000;

const megabytes = (bytes) => Number((bytes / 1e6).toFixed(1));
const memory = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};
const before = memory();
const { analyzeText, detectLanguage, stemsOf } = await import(built.href);
const loaded = memory();

const median = (times) => times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)];
/** Milliseconds of the processor, so that what else the machine does does not count. */
function timed(work) {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
const medianOf = (work) => median(Array.from({ length: RUNS }, () => timed(work)));
const perSecond = (count, ms) => Math.round((count / ms) * 1000);

const LANGUAGES = ['en', 'da', 'et', 'fi', 'is', 'lt', 'lv', 'nb', 'sv'];
const rows = (kind, language) =>
  readFileSync(join(folder, kind, `${language}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .map((row) => row.split('\t'));

/** Words that the analyzer did not see before: each form behind a syllable of its own. */
function newWords(language) {
  const forms = rows('forms', language).map(([, form]) => form);
  return Array.from({ length: 10 }, (_, round) =>
    forms.map((form) => `${'bdfgklmnps'[round]}a${form}`),
  ).flat();
}

for (const language of LANGUAGES) {
  const sentences = rows('sentences', language)
    .map(([, sentence]) => sentence)
    .join('\n');
  const text = sentences.repeat(Math.ceil(TEXT_LENGTH / sentences.length)).slice(0, TEXT_LENGTH);
  const count = analyzeText(text, language).length;
  const ms = medianOf(() => {
    if (analyzeText(text, language).length !== count) throw new Error(`VOID: ${language}: other words`);
  });
  const bare = medianOf(() => text.match(/[\p{L}\p{N}]+/gu).length);
  const unknown = newWords(language);
  const coldMs = timed(() => unknown.forEach((word) => stemsOf(word, language)));
  const detectMs = medianOf(() => detectLanguage(text));
  console.log(
    JSON.stringify({
      language,
      words: count,
      wordsPerSecond: perSecond(count, ms),
      bareWordsPerSecond: perSecond(count, bare),
      newWordsPerSecond: perSecond(unknown.length, coldMs),
      detectMs: Number(detectMs.toFixed(2)),
    }),
  );
}
console.log(
  JSON.stringify({
    heapOfTheLibraryMB: megabytes(loaded - before),
    withWordsKeptMB: megabytes(memory() - before),
  }),
);

const repeated = (piece) => piece.repeat(Math.ceil(HOSTILE / piece.length)).slice(0, HOSTILE);
const HOSTILE_TEXTS = {
  'one word': 'x',
  vowels: 'a',
  'double letters': 'nn',
  marks: 'a\u0301\u0302',
  'marks alone': '\u0301',
  apostrophes: "a'",
  colons: 'a:b',
  digits: '1',
  'numbers with dots': '1.',
  'digits before letters': '1a',
  'soft hyphens': 'a\u00AD',
  'right-to-left marks': '\u200F\u202E',
  'lone surrogates': '\uD83D',
  endings: 'arnaerna ',
  compounds: 'menneskehandels',
  'long words': `${'menneskehandels'.repeat(4)} `,
};
for (const [name, piece] of Object.entries(HOSTILE_TEXTS)) {
  const text = repeated(piece);
  const times = LANGUAGES.map((language) => timed(() => analyzeText(text, language)));
  console.log(JSON.stringify({ hostile: name, kB: HOSTILE / 1000, worstMs: Math.round(Math.max(...times)) }));
}
