#!/usr/bin/env node
// How well each analyzer of libs/language unites the forms of a word and keeps other words apart, beside
// PostgreSQL's own configuration in the same run: recall of pairs of forms of one lemma, error of pairs of
// different lemmas, and the error among those that share four letters. A line each.
// Usage: npm run build:server && NORBANET_SEARCH_DATA=… TEST_DATABASE_URL=postgres://… node
// test/bench/search-quality.mjs
// Gates: the recall and the error that the project promises (scripts/search-quality.spec.ts holds them too).
import { existsSync } from 'node:fs';
import pg from 'pg';
import { measureForms, readForms } from '../support/form-pairs.mjs';
import { serverUrl } from './bench-setup.mjs';

const built = new URL('../../dist/libs/language/src/index.js', import.meta.url);
if (!existsSync(built)) throw new Error('Build first: npm run build:server');
const { stemsOf } = await import(built.href);
const folder = process.env.NORBANET_SEARCH_DATA;
if (!folder) throw new Error('Name the folder with forms/ in NORBANET_SEARCH_DATA');

/** PostgreSQL's name for a language, where it has a stemmer; otherwise what it does without one. */
const CONFIGURATIONS = {
  en: 'english',
  sv: 'swedish',
  da: 'danish',
  nb: 'norwegian',
  fi: 'finnish',
  lt: 'lithuanian',
  et: 'estonian',
  is: 'icelandic',
  lv: 'latvian',
};

const client = new pg.Client({ connectionString: serverUrl() });
await client.connect();
const { rows: configurations } = await client.query('select cfgname from pg_ts_config');
const known = new Set(configurations.map(({ cfgname }) => cfgname));
const { rows: versions } = await client.query('show server_version');

/** The lexemes that PostgreSQL makes of each form; what it leaves out as a stop word stays as it is. */
async function postgresLexemes(language, forms) {
  const configuration = known.has(CONFIGURATIONS[language]) ? CONFIGURATIONS[language] : 'simple';
  const { rows } = await client.query(
    'select form, tsvector_to_array(to_tsvector($1::regconfig, form)) as lexemes from unnest($2::text[]) form',
    [configuration, forms],
  );
  const lexemes = new Map(rows.map((row) => [row.form, row.lexemes.length > 0 ? row.lexemes : [row.form]]));
  return { configuration, lexemesOf: (form) => lexemes.get(form) };
}

const percent = (share) => Number((share * 100).toFixed(3));
const shown = ({ recall, error, nearError }) => ({
  recall: Number(recall.toFixed(4)),
  errorPercent: percent(error),
  nearErrorPercent: percent(nearError),
});
for (const language of Object.keys(CONFIGURATIONS)) {
  const lemmas = readForms(folder, language);
  const forms = [...new Set([...lemmas.values()].flatMap((group) => [...group]))];
  const { configuration, lexemesOf } = await postgresLexemes(language, forms);
  const ours = measureForms(lemmas, (form) => stemsOf(form, language));
  const theirs = measureForms(lemmas, lexemesOf);
  console.log(
    JSON.stringify({
      language,
      pairs: ours.pairs,
      nearPairs: ours.nearPairs,
      ours: shown(ours),
      postgres: { version: versions[0].server_version, configuration, ...shown(theirs) },
    }),
  );
}
await client.end();
