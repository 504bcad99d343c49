import { joined, list } from '../ending-table.ts';

/** Endings of nouns and adjectives of every declension, with the pronominal ones of adjectives. */
export const NAME = list(`
  as o ui ą u e ai ų ams us ais uose uos am ame i iems
  a os oje oj oms om omis ose
  is io iui į iu yje iai ių iams ius iais iuose iuos iam iame ys
  ia ios ią ioje ioj ioms iom iomis iose ias
  ė ės ei ę ėje ėj ėms ėm ėmis ėse es
  aus umi uje ūs ums umis ūse iaus iumi iuje
  ies imi ims im imis yse on ėn
  asis ojo ajam ąjį uoju ajame ieji ųjų iesiems uosius aisiais uosiuose
  oji osios ajai ąją ąja ojoje osioms ąsias osiomis osiose
  ysis iojo iajam įjį iuoju iajame iųjų iuosius iaisiais iuosiuose
  ioji iosios iajai iąją iąja iojoje iosioms iąsias iosiomis iosiose
`);

/** Endings an adjective or participle takes after a hard stem, and after a stem made soft. */
const HARD = list(`
  as o am ą u ame i ų iems us ais uose a os ai oje omis oms ose oj om is e į
  asis ojo ajam ąjį uoju ajame ieji ųjų iesiems uosius aisiais uosiuose
  oji osios ajai ąją ąja ojoje osioms ąsias osiomis osiose
`);
const SOFT = list(`
  io iam iu iame ių ius iais iuose ia ios iai ią ioje ioms iomis iose ias iui
  iojo iajam iuoju iajame iųjų iuosius iaisiais iuosiuose
  ioji iosios iajai iąją iąja iojoje iosioms iąsias iosiomis iosiose
`);

/** Comparatives and superlatives. */
export const COMPARED = [
  ...joined(['esn'], [...HARD, ...SOFT, ...list('ė ės ę es ėms ėje ei ėmis ėse įjį ysis')]),
  ...joined(['iaus', 'aus'], [...SOFT, ...list('is į i iems ieji įjį')]),
  ...list('iausias iausia iausiai iausieji iau ėliau'),
];

const softParticiple = (hard: string, soft: string): readonly string[] => [
  ...joined([hard], list('is į ys i iems ysis įjį ieji iesiems e')),
  ...joined([soft], SOFT),
];

/** Participles and gerunds of verbs in -i (galintis), kept apart: after -auj- they would be verbs in -inti. */
export const IN_I = [
  ...softParticiple('int', 'inč'),
  ...softParticiple('iant', 'ianč'),
  ...joined(['im', 'iam'], HARD),
  ...list('int iant intis iantis iąs įs iusi iusio iusios iusią iusį iusių'),
];

/** Present, past and their participles. */
export const FINITE = [
  ...list(`
    u i a ame ate am at iu ia iame iate iam iat ime ite im it o ote ome om ot au ai
    uosi iesi asi amės atės iuosi iasi iamės iatės isi imės itės ausi aisi osi omės otės
    iau ei ė ėme ėte ėm ėt iausi eisi ėsi ėmės ėtės
    ęs ęsis usi usio usiam usį usiu usiame ę usių usiems usius usiais usiuose usios usiai usią usioje usioms
    usias usiomis usiose usysis usioji usiojo usiųjų usiąją usieji usiuosius usiosios usiajam ęsi usis
    ant antis us usis antysis ąs ąsis
  `),
  ...softParticiple('ant', 'anč'),
  ...joined(['am', 'om'], HARD),
];

/** What follows the stem of the infinitive and is never part of a noun. */
export const SURELY = list(`
  čiau tum tume tumėme tumėte tumei tumėt tumeisi čiausi tųsi tumės tumėmės tumėtės
  davo davau davai davome davote davom davot davosi davausi davomės davęs davusi davę
  siant siantis sianti siančio siančios siančių siantį siančią siančiame
`);
export const HALF = list('damas dama dami damos damasi damasis damiesi damosi');
export const FUTURE = list('siu si s sime site sim sit siuosi siesi sis simės sitės sią');
export const COMMANDS = list('kite kit kime kim kis kitės kimės');
export const INFINITIVE = ['ti', 'tis', 'tų', ...joined(['t', 'tin', 'sim'], HARD)];

/** The past of eiti, which the endings of verbs in -ėti would take for a bare ending. */
export const WENT = list('ėjo ėjau ėjai ėjome ėjote ėjęs ėjusi ėję ėjusio ėjusios ėjusių ėjus');
