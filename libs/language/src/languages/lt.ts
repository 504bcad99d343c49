import type { LanguageRules } from '../language-rules.ts';
import { EndingTable, RootTable, firstOfRow, joined, list } from './ending-table.ts';
import { foldExcept } from './letters.ts';
import * as endings from './lt/endings.ts';
import { ROOTS, WORDS } from './lt/roots.ts';
import { STOP_WORDS } from './lt/stop-words.ts';
import { type Spelling, type Stemmer, stemsWithAndWithoutAccents } from './stemmer.ts';

/**
 * How sure an ending is: `sure` is a verb's alone; `maybe` can also belong to a noun (aktas, daktas);
 * `command`, `future`, `half` and `in` may have swallowed or may hold the last letters of the root
 * (rinkite, rasite, pradedamas, ginti), so both readings are kept.
 */
type Kind = 'name' | 'sure' | 'maybe' | 'command' | 'future' | 'half' | 'in';

/** What else the root may have ended with, by the kind of the ending. */
const SWALLOWED: Partial<Record<Kind, readonly string[]>> = {
  command: ['k', 'g'],
  future: ['s'],
  half: ['d'],
};

/** Vowels that stand between root and ending in some forms of a verb and not in others (galėti, gali). */
const THEMES = [
  { put: '', infinitive: ['y', 'ė', 'o'], finite: ['ėj', 'oj'] },
  { put: 'au', infinitive: ['au', 'uo'], finite: ['auj', 'uoj', 'av'] },
] as const;

const PREFIXES = joined(
  ['', 'ne'],
  joined(['', ...list('ap api at ati į iš nu pa par per pra pri su už be te')], ['', 'si']),
);

const nameEndings = (spell: Spelling) =>
  new EndingTable<Kind>(spell)
    .add('name', endings.NAME)
    .add('name', endings.COMPARED, { least: 3 })
    .add('name', list('masis mosi mąsi muisi musi masi mamės'), { put: 'm' })
    .add('name', ['tojo'], { put: 'toj' })
    .add('name', list('uo enį ens eniui eniu enyje enys enų enims enis enimis'), { put: 'en', least: 3 });

function verbEndings(spell: Spelling): EndingTable<Kind> {
  const table = new EndingTable<Kind>(spell);
  for (const { put, infinitive, finite } of THEMES) {
    table.add(
      'sure',
      joined(infinitive, [...endings.SURELY, ...endings.HALF, ...endings.COMMANDS, 'sime', 'site']),
      { put },
    );
    table.add('maybe', joined(infinitive, [...endings.INFINITIVE, ...endings.FUTURE, 'k', 'ki']), { put });
    table.add('maybe', joined(finite, [...endings.FINITE, 'antis', 'us', 'usis']), { put });
  }
  for (const put of ['in', 'en']) {
    table.add('in', joined([put], endings.INFINITIVE), { put });
    table.add('sure', joined([put], [...endings.SURELY, ...endings.HALF]), { put });
  }
  return table
    .add('sure', endings.SURELY)
    .add('half', endings.HALF)
    .add('command', [...endings.COMMANDS, 'k', 'ki'])
    .add('future', endings.FUTURE)
    .add('maybe', [...endings.INFINITIVE, ...endings.FINITE, ...endings.IN_I]);
}

/** Lithuanian in its own letters, or in those of a keyboard without them. */
function lithuanian(spell: Spelling): Stemmer {
  const roots = new RootTable(ROOTS, PREFIXES, spell);
  const words = new Map(firstOfRow(WORDS, spell));
  for (const prefix of PREFIXES)
    for (const form of endings.WENT) words.set(spell(prefix + form), spell(`${prefix}ei`));
  const names = nameEndings(spell);
  const verbs = verbEndings(spell);
  const softT = spell('č');
  const softD = spell('dž');

  /** Consonants made soft before a vowel become hard: skirčiau, skirti; leidžia, leido. */
  const hardened = (stem: string): string => {
    if (stem.endsWith(softT)) return `${stem.slice(0, -1)}t`;
    return stem.endsWith(softD) ? stem.slice(0, -1) : stem;
  };
  const settled = (stem: string): string => {
    const hard = hardened(stem);
    return roots.of(hard) ?? hard;
  };

  return (word) => {
    const known = words.get(word);
    if (known !== undefined) return new Set([known]);
    const found = new Set<string>();
    const name = names.of(word);
    const verb = verbs.of(word);
    if (name && verb?.kind !== 'sure') found.add(settled(name.of(word)));
    if (verb && (verb.kind !== 'maybe' || verb.text.length >= (name?.text.length ?? 0))) {
      const rest = verb.of(word);
      found.add(settled(rest));
      for (const letter of SWALLOWED[verb.kind] ?? []) found.add(settled(rest + letter));
      if (verb.kind === 'in') found.add(settled(rest.slice(0, -2)));
    }
    const root = roots.of(word);
    if (root !== undefined) found.add(root);
    return found.size > 0 ? found : new Set([settled(word)]);
  };
}

export const lt: LanguageRules = {
  language: 'lt',
  fold: foldExcept('ąčęėįšųūž'),
  stems: stemsWithAndWithoutAccents(lithuanian),
  stopWords: new Set(STOP_WORDS),
};
