import { hasBalticCheck, hasLuhnCheck, weightedSum } from '../check-digits.ts';
import type { SeededRandom } from './seeded-random.ts';
import { fillPattern } from './fill-pattern.ts';
import { IDENTITY } from './generated-identity.ts';

/** One of these patterns, filled until its check digit holds. */
const made =
  (patterns: string | readonly string[], holds: (digits: string) => boolean = () => true) =>
  (chance: SeededRandom): string => {
    for (;;) {
      const text = fillPattern(typeof patterns === 'string' ? patterns : chance.pick(patterns), chance);
      if (holds(text)) return text;
    }
  };
const cvr = made('[1234]#######', (digits) => weightedSum(digits, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0);
const orgNO = made('[89]########', (digits) => weightedSum(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0);
const orgSE = made(['80<20-99>######', '55<20-99>######', '76<20-99>######'], hasLuhnCheck);
const orgIS = made(
  '<41-68><01-12>[890]####[90]',
  (digits) => (11 - (weightedSum(digits, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(digits[8]),
);
const y = made('#######-#', (id) => {
  const rest = weightedSum(id, [7, 9, 10, 5, 8, 4, 2]) % 11;
  return rest !== 1 && Number(id[8]) === (rest === 0 ? 0 : 11 - rest);
});
const cut =
  (make: (chance: SeededRandom) => string, sizes: readonly number[], by = ' ') =>
  (chance: SeededRandom): string => {
    const text = make(chance);
    let at = 0;
    return sizes.map((size) => text.slice(at, (at += size))).join(by);
  };
const day = '20<20-29>-<01-12>-<01-28>';
const compact = '20<20-29><01-12><01-28>';
const uuid = '^^^^^^^^-^^^^-7^^^-8^^^-^^^^^^^^^^^^';

/**
 * What looks like somebody's number and is nobody's: organisations, cases, law, goods, machines, money, days,
 * places.
 */
export const TRAPS: Readonly<Record<string, (chance: SeededRandom) => string>> = {
  cvr,
  cvrPairs: cut(cvr, [2, 2, 2, 2]),
  pnum: made('10########'),
  orgNO,
  orgNOsp: cut(orgNO, [3, 3, 3]),
  orgNOmva: (chance) => `NO ${orgNO(chance)} MVA`,
  orgSE: cut(orgSE, [6, 4], '-'),
  orgSEbare: orgSE,
  orgSE16: (chance) => `16${orgSE(chance)}`,
  vatSE: (chance) => `SE${orgSE(chance)}01`,
  orgIS: cut(orgIS, [6, 4], '-'),
  orgISbare: orgIS,
  y,
  vatFI: (chance) => `FI${y(chance).replace('-', '')}`,
  reg: made(['80######', '90######', '12######']),
  vatEE: made('EE10#######'),
  lvreg: made(['4000#######', '5000#######', '4010#######', '9000#######']),
  vatLV: made('LV4000#######'),
  ltco: made(['30#######', '12#######']),
  vatLT: made('LT#########113'),
  isbn: made(['978-87-###-###-#', '978-952-###-###-#', '978-9949-###-##-#', '978-609-###-###-#']),
  issn: made('####-###X'),
  ean: made(['57###########', '64###########', '474##########']),
  sscc: made('00##################'),
  uuid: made(uuid),
  uuidDigits: made('########-####-7###-8###-############'),
  sha: made('^'.repeat(40)),
  sha7: made('^'.repeat(7)),
  mac: made('^^:^^:^^:^^:^^:^^'),
  ics: made(`${compact}T<06-20>0000Z-####@norbanet.example`),
  icsUuid: made(`${uuid}@calendar.example.org`),
  epoch: made('17########'),
  epochMs: made('17###########'),
  ip: made('10.2<00-54>.1##.#'),
  ip6: made('2001:db8:^^^^:^^^^::^^^'),
  ver: made('v#.<10-30>.##'),
  build: made('20<20-29>.<01-12>.<01-28>-####'),
  coord: made('59.######, 24.######'),
  coord2: made('6#.####° N 1#.####° E'),
  zoom: made('8## #### ####'),
  zoomBare: made('8##########'),
  teams: made('3## ### ### ###'),
  webex: made('2### ### ####'),
  pin: made('######'),
  kid: made(['############', '##############', '################']),
  ocr: made(['##########', '############', '##############'], hasLuhnCheck),
  viite: made('##### #####'),
  bankgiro: made('####-####'),
  plusgiro: made('## ## ##-#'),
  celex: made(['32011L####', '32016R####']),
  eli: made('dir/20<10-26>/####/oj'),
  lov: made(`LOV-${day}-##`),
  for_: made(`FOR-${day}-####`),
  ecli: made('ECLI:EU:C:20<20-26>:###'),
  cjeu: made('C-###/<20-26>'),
  echr: made('#####/<20-26>'),
  doi: made('10.####/s#####-0<20-26>-#####-#'),
  arxiv: made('<20-26><01-12>.#####'),
  orcid: made('0000-000[123]-####-####'),
  case_: made('20<20-26>/#####-<10-30>'),
  dnr: made('#.#-#####/20<20-26>'),
  eecrim: made('<20-26>2########'),
  lvcrim: made('118########'),
  ltcase: made('1-###-###/20<20-26>'),
  ltcase2: made('01-1-#####-<20-26>'),
  eecourt: made('1-<20-26>-####'),
  iscase: made('S-####/20<20-26>'),
  ficase: made('R <20-26>/####'),
  finr: made('5560/R/######/<20-26>'),
  range6: made('<01-28><01-12>26-<01-28><01-12>26'),
  rangeSE: made('26<01-12><01-28>-26<01-12><01-28>'),
  range8: made(`${compact}-${compact}`),
  rangeISO: made(`${day}–${day}`),
  rangeDots: made('<01-28>.<01-12>.20<20-29>-<01-28>.<01-12>.20<20-29>'),
  iso: made(`${day}T<10-23>:<10-59>:00Z`),
  isoCompact: made(`${compact}T<10-23><10-59>00Z`),
  stamp14: made(`${compact}<10-23><10-59><10-59>`),
  stamp12: made(`${compact}-<10-18><10-59>`),
  week: made('2026-W<10-52>'),
  money: made('[123456789] ### ###'),
  moneyNB: made('[123456789]\u00A0###\u00A0###'),
  moneyDots: made('[123456789].###.###,##'),
  moneyBig: made('<10-99> ### ###'),
  moneyUS: made('[123456789],###,###.00'),
  moneyThin: made('<10-99>\u202F###\u202F###'),
  bad11: made(
    ['71#########', '95#########'],
    (digits) => !hasBalticCheck(digits) && weightedSum(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 !== 0,
  ),
  barcode20: (chance) => fillPattern(`####${IDENTITY.ik(chance).text}#####`, chance),
  zip: made(['LV-10##', 'LT-0####', '1## ##', 'DK-####', 'AX-22###']),
  imei: made('35#############'),
  track: made('RR#########EE'),
  plate: made('### ABC'),
  flight: made('AY####'),
  pnrBook: made('KLMQRS'),
  grant: made('1010#####'),
  seats: made('0##-0##'),
  hours: made('09:00–16:30'),
  hash10: made('#####'),
  inv: made('20<20-26>-######'),
  pct: made('##,##–##,## %'),
  art: made('<10-99>.#.#'),
  kb: made('9######### bytes'),
  pop: made('[123456789] ### ###'),
  nums: made('###\t##\t####\t#\t###'),
  list: made('###, ##, ####, #, ###'),
  case64: made('NBN-26-####'),
};
