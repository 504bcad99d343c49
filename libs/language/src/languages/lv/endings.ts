import { joined, list } from '../ending-table.ts';

/** Endings of adjectives and participles, indefinite and definite. */
const ADJECTIVE = list(`
  s a am u ā i ie iem us os as ai ām ās ais ajam o ajā ajiem ajos ajai ajām ajās
`);

/** Endings of nouns of the six declensions and of adjectives. */
export const NAME = [...ADJECTIVE, ...list('is im ī um ū e es ei ē ēm ēs ij īm īs ij')];

export const COMPARED = [...joined(['āk'], ADJECTIVE), 'āk'];

/** Present, past and their participles. */
export const FINITE = [
  ...list(`
    u i a am at ām āt iet os ies as ās amies aties āmies āties ieties ot oties iem ija
    is usi usī usies ies usīs ošies ušies ušās
  `),
  ...joined(['oš', 'uš', 'am', 'ām'], ADJECTIVE),
];

/** Tails of the infinitive's stem that are never part of a noun. */
export const SURELY = list(`
  ties šu sim siet sit šos sies simies sieties šot šoties tos
  dams dama dami damas damies damās
`);
export const INFINITIVE = ['t', 'tu', 'si', 's', ...joined(['t'], ADJECTIVE)];

/** Forms of iet that the endings of other verbs would take for a bare ending. */
export const WENT = list('ies iešu iesi iesim iesiet iet ietu');

/** After an o these end an infinitive or future in -ot as well as a gerund or participle of another verb. */
export const GERUND_OR_PARTICIPLE = list('t ties šu šos šot šas ši ša šā');
