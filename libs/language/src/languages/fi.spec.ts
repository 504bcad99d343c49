import { describe, expect, it } from '@jest/globals';
import { fi } from './fi.ts';
import { everyWordHasStems, formsThatMiss, lines, meet, partMeets } from './testing/word-families.ts';

/** Forms of one word a line: all of them meet. */
const FAMILIES = `
  uhri uhrin uhria uhrit uhrien uhreille uhreja uhriksi
  ihmiskauppa ihmiskaupan ihmiskauppaa ihmiskaupasta ihmiskaupassa
  kauppa kaupan kauppaa kaupat kauppoja kaupoissa kauppojen
  turvakoti turvakodin turvakotia turvakodissa turvakodit turvakoteihin turvakotien turvakodeissa
  tulkki tulkin tulkkia tulkit tulkkien tulkille tulkkeja
  poliisi poliisin poliisia poliisit poliisien poliiseille poliisilta
  tunnistaminen tunnistamisen tunnistamista tunnistamiseen
  tunnistaa tunnistan tunnisti tunnistettiin tunnistettu tunnistanut tunnistavat
  toipumisaika toipumisajan toipumisaikaa toipumisaikana
  suostumus suostumuksen suostumusta suostumukseen suostumuksella
  oleskelulupa oleskeluluvan oleskelulupaa oleskeluluvat oleskelulupia
  lupa luvan lupaa luvat lupia luvalla
  alaikäinen alaikäisen alaikäistä alaikäiset alaikäisten alaikäisille
  hyväksikäyttö hyväksikäytön hyväksikäyttöä hyväksikäyttöön hyväksikäytöstä
  syyte syytteen syytettä syytteet syytteeseen
  syyttäjä syyttäjän syyttäjää syyttäjät syyttäjille syyttäjien
  väkivalta väkivallan väkivaltaa väkivallasta väkivaltaan
  nainen naisen naista naiset naisten naisia naisille
  lapsi lapsen lasta lapset lasten lapsia lapsille
  mies miehen miestä miehet miesten miehiä miehille
  apu avun apua avulla apuun
  oikeus oikeuden oikeutta oikeudet oikeuksien oikeuksia oikeuteen oikeudessa
  todistaja todistajan todistajaa todistajat todistajien todistajia todistajille
  rikos rikoksen rikosta rikokset rikosten rikoksia rikoksista
  pakkotyö pakkotyön pakkotyötä pakkotyöhön pakkotyössä
  auttaa autan auttoi autettiin autettu auttanut auttavat
  viranomainen viranomaisen viranomaista viranomaiset viranomaisten viranomaisille
  palvelu palvelun palvelut palveluja palvelujen palveluita
  turvallisuus turvallisuuden turvallisuutta turvallisuuteen
  haavoittuva haavoittuvan haavoittuvat haavoittuvia haavoittuvassa
  työntekijä työntekijän työntekijää työntekijät työntekijöiden työntekijöille
  asiakas asiakkaan asiakasta asiakkaat asiakkaita asiakkaille
  puhelin puhelimen puhelinta puhelimet puhelimia
  kieli kielen kieltä kielet kieliä kielillä
  käsi käden kättä kädet käsiä
  luku luvun lukua luvut lukuja
  tarjota tarjoaa tarjosi tarjottu tarjoamme tarjoavat
  ohjata ohjaa ohjasi ohjattiin ohjattu ohjaavat
  vapaa vapaan vapaata vapaat vapaita
  velka velan velkaa velat velkoja
`;

/** Words that look alike and must not meet. */
const STRANGERS = `
  uhri uhka
  lapsi lappu
  lupa luku
  kauppa kaupunki
  nainen naapuri
  poliisi poliitikko
  oikeus oikea
  rikos rikas
  kieli kielto
  syyte syy
  tulkki tuli
  työ työkalu
  koti kotka
  mies miekka
`;

describe('Finnish words', () => {
  it.each(lines(FAMILIES))('unites %s', (family) => {
    expect(formsThatMiss(fi, family)).toEqual([]);
  });

  it.each(lines(STRANGERS))('keeps %s apart', (pair) => {
    const [one = '', other = ''] = pair.split(' ');
    expect(meet(fi, one, other)).toBe(false);
  });

  it('finds what was typed without accents', () => {
    expect(meet(fi, 'vakivaltaa', 'väkivallan')).toBe(true);
    expect(meet(fi, 'syyttaja', 'syyttäjän')).toBe(true);
  });

  it('looks through particles', () => {
    expect(meet(fi, 'uhrillekin', 'uhri')).toBe(true);
    expect(meet(fi, 'poliisiko', 'poliisi')).toBe(true);
  });

  it.each([
    ['ihmiskaupasta', ['ihminen', 'kauppa']],
    ['turvakoteihin', ['koti']],
    ['lastensuojelun', ['lapsi', 'suojelu']],
    ['oikeudenkäynti', ['oikeus', 'käynti']],
    ['oleskeluluvan', ['oleskelu', 'lupa']],
    ['rikosuhripäivystys', ['rikos', 'uhri', 'päivystys']],
    ['pakkotyöstä', ['työ']],
    ['ihmisoikeuksien', ['ihminen', 'oikeus']],
  ])('finds %s by its parts', (compound, parts) => {
    for (const part of parts) expect([part, partMeets(fi, compound, part)]).toEqual([part, true]);
  });

  it.each(['apulainen', 'asiakas', 'tunnistaminen', 'kirjallisuus', 'paikallinen', 'väkivalta'])(
    'leaves %s whole',
    (word) => {
      expect(fi.split?.(word)).toEqual([]);
    },
  );

  it('gives lexemes for any word, the same each time', () => {
    everyWordHasStems(fi);
  });

  it('reads a long word in time that grows with its length', () => {
    for (const letter of 'aeinstkp') expect(fi.stems(letter.repeat(64)).length).toBeLessThan(40);
  });

  it('takes foreign accents off and leaves its own letters', () => {
    expect(fi.fold('åäö')).toBe('åäö');
    expect(fi.fold('lesé')).toBe('lese');
  });

  it('knows the words that a query may leave out', () => {
    for (const word of ['ja', 'että', 'on', 'sekä']) expect(fi.stopWords.has(word)).toBe(true);
  });
});
