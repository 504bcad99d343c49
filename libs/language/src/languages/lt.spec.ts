import { describe, expect, it } from '@jest/globals';
import { lt } from './lt.ts';
import { everyWordHasStems, formsThatMiss, lines, meet, shared } from './testing/word-families.ts';

/** Forms of one word a line: all of them meet. */
const FAMILIES = `
  auka aukos aukai auką aukų aukoms aukomis aukas
  nukentėjusysis nukentėjusiojo nukentėjusiųjų nukentėjusiesiems nukentėjusioji nukentėjusioms
  prekyba prekybos prekybai prekybą prekyboje
  žmogus žmogaus žmonės žmonių žmonėms žmonėmis
  prieglauda prieglaudos prieglaudoje prieglaudų prieglaudose prieglaudoms
  vertėjas vertėjo vertėjai vertėjų vertėjams vertėją
  policija policijos policijai policiją policijoje
  pareigūnas pareigūno pareigūnai pareigūnų pareigūnams pareigūnus
  identifikavimas identifikavimo identifikavimui identifikavimą
  nustatyti nustato nustatė nustatys nustatytų nustatyta nustatant
  apmąstymas apmąstymo apmąstymų apmąstymui
  laikotarpis laikotarpio laikotarpį laikotarpiu laikotarpiai laikotarpių
  sutikimas sutikimo sutikimą sutikimui sutikimų
  leidimas leidimo leidimą leidimai leidimų leidimus
  gyventi gyvena gyveno gyvens gyventų gyvenantis gyvenančių
  nepilnametis nepilnamečio nepilnametį nepilnamečiai nepilnamečių nepilnamečiams
  išnaudojimas išnaudojimo išnaudojimui išnaudojimą
  išnaudoti išnaudoja išnaudojo išnaudojamas išnaudojami išnaudotas
  baudžiamasis baudžiamojo baudžiamoji baudžiamosios baudžiamųjų
  persekiojimas persekiojimo persekiojimą
  prokuroras prokuroro prokurorui prokurorai prokurorų
  smurtas smurto smurtą smurtui smurtu
  moteris moters moterį moterys moterų moterims moterimis
  vaikas vaiko vaikai vaikų vaikams vaikus vaikais
  pagalba pagalbos pagalbą pagalbai
  teisė teisės teisę teisių teisėms teises
  teismas teismo teisme teismai teismų teismams
  liudytojas liudytojo liudytojai liudytojų liudytojams
  nusikaltimas nusikaltimo nusikaltimai nusikaltimų nusikaltimus
  priverstinis priverstinio priverstiniai priverstinė priverstinės priverstinių
  apsauga apsaugos apsaugą apsaugai
  saugus saugaus saugi saugios saugūs saugių saugesnis saugiausia
  siųsti siunčia siuntė siųs siųsdamas siunčiamas siųstas
  parduoti parduoda pardavė parduos parduodamas parduotas
  kviesti kviečia kvietė kviestas kviečiami
`;

/** Words that look alike and must not meet. */
const STRANGERS = `
  auka aukštas
  teisė teismas
  prekyba prekė
  vaikas vaistas
  moteris motina
  policija politika
  sutikimas susitikimas
  leidimas leidinys
`;

describe('Lithuanian words', () => {
  it.each(lines(FAMILIES))('unites %s', (family) => {
    expect(formsThatMiss(lt, family)).toEqual([]);
  });

  it.each(lines(STRANGERS))('keeps %s apart', (pair) => {
    const [one = '', other = ''] = pair.split(' ');
    expect(meet(lt, one, other)).toBe(false);
  });

  it('finds what was typed without accents', () => {
    expect(meet(lt, 'nukentejusiuju', 'nukentėjusiųjų')).toBe(true);
    expect(meet(lt, 'vertejo', 'vertėjai')).toBe(true);
    expect(meet(lt, 'siulo', 'siūlyti')).toBe(true);
  });

  it('keeps what is typed with accents closer to its own text', () => {
    expect(shared(lt, 'vertėjas', 'vertėjų')).toBeGreaterThan(shared(lt, 'vertejas', 'vertėjų'));
  });

  it('gives lexemes for any word, the same each time', () => {
    everyWordHasStems(lt);
  });

  it('reads a long word in time that grows with its length', () => {
    for (const letter of 'aeinstkp') expect(lt.stems(letter.repeat(64)).length).toBeLessThan(40);
  });

  it('takes foreign accents off and leaves its own letters', () => {
    expect(lt.fold('ąčęėįšųūž')).toBe('ąčęėįšųūž');
    expect(lt.fold('lesé')).toBe('lese');
  });

  it('knows the words that a query may leave out', () => {
    for (const word of ['ir', 'kad', 'yra', 'apie']) expect(lt.stopWords.has(word)).toBe(true);
  });
});
