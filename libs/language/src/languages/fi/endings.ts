import { joined, list } from '../ending-table.ts';

const BACK_TO_FRONT: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'y' };
const VOWELS = [...'aäeioöuy'];

/** Each ending as it stands after back vowels and after front vowels (talossa, kylässä). */
const harmonic = (endings: readonly string[]): readonly string[] => [
  ...new Set(
    endings.flatMap((ending) => [ending, ending.replace(/[aou]/g, (vowel) => BACK_TO_FRONT[vowel] ?? vowel)]),
  ),
];

const OWNERS = list('ni si nsa mme nne');

/** Cases after the vowel of the stem or the i of the plural, with and without the ending of an owner. */
export const CASES = harmonic(list('n t a ta na ten'));
export const LONG_CASES = harmonic([...list('tta ssa sta lla lta lle ksi ine'), ...OWNERS]);
export const OWNED_CASES = harmonic([
  ...joined(list('ssa sta lla lta lle na ta a tta'), OWNERS),
  ...list('ssaan staan llaan ltaan lleen naan ttaan ineen'),
]);

/** Illatives by the vowel that stays: taloon, maahan, vapaaseen; and with an owner. */
export const ILLATIVES = VOWELS.flatMap((vowel) => [
  ...[`${vowel}${vowel}n`, ...joined([`${vowel}${vowel}`], harmonic(OWNERS))].map((text) => ({
    text,
    put: vowel,
  })),
  ...[`h${vowel}n`, ...joined([`h${vowel}`], harmonic(OWNERS))].map((text) => ({
    text: vowel + text,
    put: vowel,
  })),
  ...['seen', ...joined(['see'], harmonic(OWNERS))].map((text) => ({ text: vowel + text, put: vowel })),
]);

/** Endings that begin with the i of the plural. */
export const PLURAL = harmonic(
  joined(
    ['i'],
    list(`
      en den tten a ta hin iin siin seen ensa ani aan taan ansa tansa densa hinsa insa siinsa
      emme enne tamme tanne demme denne
    `),
  ),
);
/** Endings of the plural after a vowel, where its i has become j. */
export const PLURAL_J = joined([...'oöuye'], harmonic(list('ja jen jaan jaansa jansa jensa jani jamme')));

/** Particles that are hung on any form. */
export const CLITICS = harmonic(list('kin kaan ko han pa kohan'));

/** What follows a participle in -va, -ma or -ttu, and one in -nut. */
const PARTICIPLE = list('n t a na ssa sta lla lta lle ksi an nsa mme nne');
const PARTICIPLES = list('en a ssa sta lla lta lle ksi in ensa');
const declined = (stem: string): readonly string[] => [
  stem,
  ...joined([stem], PARTICIPLE),
  ...joined([`${stem.slice(0, -1)}i`], PARTICIPLES),
];
const HAVING_DONE = [
  'nut',
  'nutta',
  ...joined(['nee'], list('n t na ssa sta lla lta lle ksi seen nsa')),
  ...joined(['nei'], list('ta den lla lta lle ssa sta ksi hin na nsa')),
];

/** Endings of verbs, after the vowel of the stem. */
export const ACTIVE = harmonic([
  ...list('n t mme tte vat a in it i imme itte ivat isi isin isit isivat isimme isitte'),
  ...HAVING_DONE,
  ...declined('va'),
  ...declined('ma'),
  ...list('maan malla matta misen minen mista miseen misessa miseksi misesta miselle misella'),
  ...list('da la na ra essa essaan dessa dessaan lessa kseen akseen dakseen kaa koon kaamme en ellen'),
  ...list('lut leet leen rut reet reen sut seet'),
]);

/** The passive and its participles, which an active form of a verb in -ttaa may look like. */
export const PASSIVE = harmonic([
  ...joined(
    ['tt', 't'],
    [
      ...list(
        'aan iin aisiin aessa aisi ava avan avat avaa avaksi avia avien avissa avista avana avalla aville',
      ),
      ...list(
        'u un ut ua una uun uja ujen usta ussa ulla ulle uksi uihin uista uissa uilla uille uina uksi unsa',
      ),
    ],
  ),
  ...list('daan'),
]);

/** Tails of verbs that contract (avata, avaa, avasi; mainita, mainitsee; vanheta, vanhenee). */
export const CONTRACTED = harmonic([
  ...list('si sin sit simme sitte sivat aa aan aat aamme aatte aavat aisi ta nnut nneet nneen nneiden'),
  ...joined(
    ['tse'],
    [
      '',
      'e',
      'n',
      't',
      'mme',
      'tte',
      'vat',
      'nut',
      ...declined('va'),
      ...declined('ma'),
      'maan',
      'minen',
      'misen',
    ],
  ),
  ...list('tsi tsin tsit tsivat tsisi tsisivat nee nen nevat ni nivat'),
]);
