import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words alone: what a text would break in two is no matter of stems. */
const ONE_WORD = /^[\p{L}\p{M}]+$/u;

/** How many letters two forms share before they count as near each other. */
const NEAR = 4;

/**
 * The forms of a language by their lemmas, out of `forms/LANG.tsv`: lemma, form, part of speech. The lemma is
 * a form of its own.
 */
export function readForms(folder, language) {
  const lemmas = new Map();
  const rows = readFileSync(join(folder, 'forms', `${language}.tsv`), 'utf8')
    .trim()
    .split('\n');
  for (const row of rows) {
    const [lemma, form] = row.split('\t').map((word) => word.normalize('NFC').toLowerCase());
    if (!ONE_WORD.test(lemma) || !ONE_WORD.test(form)) continue;
    if (!lemmas.has(lemma)) lemmas.set(lemma, new Set([lemma]));
    lemmas.get(lemma).add(form);
  }
  return lemmas;
}

function pairsOf(forms) {
  const all = [...forms];
  return all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other]));
}

/** The lemmas that each form belongs to. */
function lemmasByForm(lemmas) {
  const owners = new Map();
  for (const [lemma, forms] of lemmas)
    for (const form of forms) {
      if (!owners.has(form)) owners.set(form, new Set());
      owners.get(form).add(lemma);
    }
  return owners;
}

function groupedBy(forms, keysOf) {
  const groups = new Map();
  for (const form of forms)
    for (const key of keysOf(form)) {
      if (!groups.has(key)) groups.set(key, new Set());
      groups.get(key).add(form);
    }
  return groups;
}

/**
 * How well an analyzer joins what belongs together and keeps apart what does not. `recall`: of all pairs of
 * different forms of one lemma, the share that meet in a lexeme. `error`: of all pairs of forms that have no
 * lemma in common, the share that meet. `nearError`: the same among pairs that begin with the same four
 * letters, the only ones that any stemmer could confuse.
 * @param lexemesOf gives the lexemes of a form
 */
export function measureForms(lemmas, lexemesOf) {
  const known = new Map();
  const lexemes = (form) => {
    if (!known.has(form)) known.set(form, lexemesOf(form));
    return known.get(form);
  };
  const meet = ([one, other]) => lexemes(one).some((lexeme) => lexemes(other).includes(lexeme));
  const same = [...lemmas.values()].flatMap((forms) => pairsOf(forms));
  const owners = lemmasByForm(lemmas);
  const foreign = ([one, other]) => ![...owners.get(one)].some((lemma) => owners.get(other).has(lemma));
  const forms = [...owners.keys()];
  const kin = new Set(same.map((pair) => pair.toSorted().join(' '))).size;
  const different = (forms.length * (forms.length - 1)) / 2 - kin;
  const met = new Set();
  for (const group of groupedBy(forms, lexemes).values())
    for (const pair of pairsOf(group)) if (foreign(pair)) met.add(pair.toSorted().join(' '));
  const near = [...groupedBy(forms, (form) => (form.length < NEAR ? [] : [form.slice(0, NEAR)])).values()]
    .flatMap((group) => pairsOf(group))
    .filter((pair) => foreign(pair));
  return {
    pairs: same.length,
    recall: same.filter((pair) => meet(pair)).length / same.length,
    error: met.size / different,
    nearPairs: near.length,
    nearError: near.filter((pair) => meet(pair)).length / near.length,
  };
}
