#!/usr/bin/env node
// What a question in one language finds of texts in another. First the term bank on its own data: every form
// of every term must lead to its concept. Then news, which the bank was not made for: each sentence is asked
// for in its own language among the sentences of another one, and should bring its translation among the
// first ten; without the bank (names and numbers alone) and with it. A line for each language and direction.
// Usage: npm run build:server && NORBANET_SEARCH_DATA=… node test/bench/crossing-languages.mjs
// Gates: of all forms of all terms 95 % lead to their concept, and "offer" in English to none of a victim.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const built = new URL('../../dist/libs/language/src/index.js', import.meta.url);
if (!existsSync(built)) throw new Error('Build first: npm run build:server');
const { analyzeText, isStopWord, TermBank } = await import(built.href);
const folder = process.env.NORBANET_SEARCH_DATA;
if (!folder) throw new Error('Name the folder with sentences/ in NORBANET_SEARCH_DATA');

const LANGUAGES = ['en', 'da', 'et', 'fi', 'is', 'lt', 'lv', 'nb', 'sv'];
const FIRST = 10;
const LEAST_RECALL = 0.95;

const data = new URL('../../src/search/terms/data/', import.meta.url);
const terms = (language) => JSON.parse(readFileSync(new URL(`terms.${language}.json`, data), 'utf8'));
const entries = LANGUAGES.flatMap((language) =>
  Object.entries(terms(language)).flatMap(([concept, all]) =>
    all.map(({ term, forms }) => ({ concept, language, term, forms })),
  ),
);
const bank = new TermBank(entries);
/** The same terms without their listed forms: what the analyzers alone do for forms that nobody thought of. */
const termsAlone = new TermBank(entries.map((entry) => ({ ...entry, forms: [] })));
const conceptsOf = (text, language, known = bank) =>
  known.findConcepts(analyzeText(text, language), language, { nested: true }).map(({ concept }) => concept);

for (const language of LANGUAGES) {
  const forms = entries
    .filter((entry) => entry.language === language)
    .flatMap(({ concept, term, forms: others }) => [term, ...others].map((form) => ({ concept, form })));
  const share = (known) =>
    forms.filter(({ concept, form }) => conceptsOf(form, language, known).includes(concept)).length /
    forms.length;
  const recall = share(bank);
  console.log(
    JSON.stringify({
      language,
      formsOfTerms: forms.length,
      leadToTheirConcept: Number(recall.toFixed(4)),
      withoutListedForms: Number(share(termsAlone).toFixed(4)),
    }),
  );
  if (recall < LEAST_RECALL)
    throw new Error(`VOID: ${language}: forms of terms do not lead to their concept`);
}
const [victim] = conceptsOf('ofrene', 'nb');
if (!victim || conceptsOf('they offer help', 'en').includes(victim))
  throw new Error('VOID: offer is a victim');

const sentences = (language) =>
  readFileSync(join(folder, 'sentences', `${language}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .map((row) => row.split('\t')[1]);

/** What a sentence is found by: its lexemes in the given languages, and its concepts. */
function keysOf(sentence, languages, own, withBank) {
  const keys = new Set();
  for (const language of languages)
    for (const { word, stems } of analyzeText(sentence, language))
      if (!isStopWord(word, language)) for (const stem of stems) keys.add(stem);
  if (withBank) for (const concept of conceptsOf(sentence, own)) keys.add(`concept ${concept}`);
  return keys;
}

/** The share of sentences whose translation is among the first ten, rare keys counting more. */
function crossing(from, to, withBank) {
  const questions = sentences(from);
  const texts = sentences(to).map((sentence) => keysOf(sentence, [to], to, withBank));
  const places = new Map();
  for (const [index, keys] of texts.entries())
    for (const key of keys) {
      if (!places.has(key)) places.set(key, []);
      places.get(key).push(index);
    }
  let found = 0;
  for (const [index, question] of questions.entries()) {
    const points = new Map();
    for (const key of keysOf(question, [from, to], from, withBank)) {
      const where = places.get(key) ?? [];
      const weight = Math.log(texts.length / (where.length + 1));
      for (const place of where) points.set(place, (points.get(place) ?? 0) + weight);
    }
    const own = points.get(index) ?? 0;
    const better = [...points.values()].filter((other) => other > own).length;
    if (own > 0 && better < FIRST) found += 1;
  }
  return Number((found / questions.length).toFixed(3));
}

for (const to of LANGUAGES.filter((language) => language !== 'en'))
  for (const [from, into] of [
    ['en', to],
    [to, 'en'],
  ])
    console.log(
      JSON.stringify({
        from,
        into,
        withoutTheBank: crossing(from, into, false),
        withIt: crossing(from, into, true),
      }),
    );
