#!/usr/bin/env node
// What a reader finds who remembers a sentence in other words' forms: of each news sentence up to three rare
// words are taken that have another known form, each is put into that other form, and the sentence should come
// among the first ten of its language. By our lexemes, by PostgreSQL's own configuration and by the bare
// words, all ranked alike, so that only the lexemes differ. A line for each language.
// Usage: npm run build:server && NORBANET_SEARCH_DATA=… TEST_DATABASE_URL=postgres://… node
// test/bench/inflected-search.mjs
// Gates: the bare words find less than our lexemes do, or the words were not inflected and the figures are void.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { readForms } from '../support/form-pairs.mjs';
import { serverUrl } from './bench-setup.mjs';

const built = new URL('../../dist/libs/language/src/index.js', import.meta.url);
if (!existsSync(built)) throw new Error('Build first: npm run build:server');
const { analyzeText, isStopWord } = await import(built.href);
const folder = process.env.NORBANET_SEARCH_DATA;
if (!folder) throw new Error('Name the folder with sentences/ and forms/ in NORBANET_SEARCH_DATA');

/** PostgreSQL's name for a language; where it has none it takes words as they are. */
const CONFIGURATIONS = {
  fi: 'finnish',
  et: 'estonian',
  lv: 'latvian',
  lt: 'lithuanian',
  en: 'english',
  sv: 'swedish',
  da: 'danish',
  nb: 'norwegian',
  is: 'icelandic',
};
const FIRST = 10;
const MOST_WORDS = 3;

const client = new pg.Client({ connectionString: serverUrl() });
await client.connect();
const { rows: configurations } = await client.query('select cfgname from pg_ts_config');
const known = new Set(configurations.map(({ cfgname }) => cfgname));
const { rows: versions } = await client.query('show server_version');

const sentencesOf = (language) =>
  readFileSync(join(folder, 'sentences', `${language}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .map((row) => row.slice(row.indexOf('\t') + 1));

/** Each form with the next other form of its lemma; forms of several lemmas are left out. */
function otherForms(language) {
  const others = new Map();
  const ambiguous = new Set();
  for (const forms of readForms(folder, language).values()) {
    const all = [...forms];
    for (const [index, form] of all.entries()) {
      if (others.has(form)) ambiguous.add(form);
      if (all.length > 1) others.set(form, all[(index + 1) % all.length]);
    }
  }
  for (const form of ambiguous) others.delete(form);
  return others;
}

async function postgresLexemes(language, words) {
  const configuration = known.has(CONFIGURATIONS[language]) ? CONFIGURATIONS[language] : 'simple';
  const { rows } = await client.query(
    'select word, tsvector_to_array(to_tsvector($1::regconfig, word)) as lexemes from unnest($2::text[]) word',
    [configuration, words],
  );
  const lexemes = new Map(rows.map((row) => [row.word, row.lexemes]));
  return { configuration, lexemesOf: (word) => lexemes.get(word) ?? [] };
}

/** The share of questions whose sentence is among the first ten; a sentence that ties counts as behind. */
function found(questions, texts, lexemesOf) {
  const places = new Map();
  for (const [index, words] of texts.entries())
    for (const lexeme of new Set(words.flatMap(lexemesOf))) {
      if (!places.has(lexeme)) places.set(lexeme, []);
      places.get(lexeme).push(index);
    }
  let hits = 0;
  for (const { index, words } of questions) {
    const points = new Map();
    for (const word of words) {
      // A word counts once for a text, by the rarest lexeme that meets.
      const best = new Map();
      for (const lexeme of lexemesOf(word)) {
        const where = places.get(lexeme) ?? [];
        const weight = Math.log(1 + texts.length / where.length);
        for (const place of where) best.set(place, Math.max(best.get(place) ?? 0, weight));
      }
      for (const [place, weight] of best) points.set(place, (points.get(place) ?? 0) + weight);
    }
    const own = points.get(index) ?? 0;
    const before = [...points].filter(([place, score]) => place !== index && score >= own).length;
    if (own > 0 && before < FIRST) hits += 1;
  }
  return Number((hits / questions.length).toFixed(4));
}

for (const language of Object.keys(CONFIGURATIONS)) {
  const others = otherForms(language);
  const analyzed = sentencesOf(language).map((sentence) =>
    analyzeText(sentence, language).filter(({ word }) => !isStopWord(word, language)),
  );
  const texts = analyzed.map((words) => words.map(({ word }) => word));
  const counts = new Map();
  for (const words of texts) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const questions = texts.flatMap((words, index) => {
    const rare = [...new Set(words)]
      .filter((word) => others.has(word))
      .toSorted((one, other) => counts.get(one) - counts.get(other) || (one < other ? -1 : 1))
      .slice(0, MOST_WORDS);
    return rare.length > 0 ? [{ index, words: rare.map((word) => others.get(word)) }] : [];
  });
  const all = [...new Set([...texts.flat(), ...questions.flatMap(({ words }) => words)])];
  const ours = new Map(
    all.map((word) => [
      word,
      analyzeText(word, language).flatMap(({ stems, parts }) => [...stems, ...parts]),
    ]),
  );
  const { configuration, lexemesOf } = await postgresLexemes(language, all);
  const result = {
    language,
    questions: questions.length,
    words: Number((questions.flatMap(({ words }) => words).length / questions.length).toFixed(2)),
    ours: found(questions, texts, (word) => ours.get(word)),
    postgres: found(questions, texts, lexemesOf),
    configuration,
    version: versions[0].server_version,
    bareWords: found(questions, texts, (word) => [word]),
  };
  console.log(JSON.stringify(result));
  if (result.bareWords >= result.ours) throw new Error(`VOID: ${language}: the words were not inflected`);
}
await client.end();
