import { describe, expect, it } from '@jest/globals';
import { lv } from './lv.ts';
import { everyWordHasStems, formsThatMiss, lines, meet, shared } from './testing/word-families.ts';

/** Forms of one word a line: all of them meet. */
const FAMILIES = `
  upuris upura upurim upuri upuru upuriem upurus upuros
  cietušais cietušo cietušā cietušajam cietušajiem cietušie cietušajai
  cietusī cietušās cietušajai cietušo
  tirdzniecība tirdzniecības tirdzniecību tirdzniecībai tirdzniecībā
  cilvēks cilvēka cilvēki cilvēku cilvēkiem
  patversme patversmes patversmi patversmē patversmju patversmēm
  tulks tulka tulkam tulku tulki tulkiem
  policija policijas policijai policiju policijā
  darbinieks darbinieka darbinieki darbinieku darbiniekiem
  identificēšana identificēšanas identificēšanu identificēšanai
  identificēt identificē identificēja identificēts identificēta identificējot
  periods perioda periodā periodu periodi
  pārdomas pārdomu pārdomām
  piekrišana piekrišanas piekrišanu piekrišanai
  atļauja atļaujas atļauju atļaujai atļaujām
  uzturēties uzturas uzturējās uzturēsies
  nepilngadīgais nepilngadīgā nepilngadīgie nepilngadīgo nepilngadīgajiem nepilngadīgs nepilngadīga
  ekspluatācija ekspluatācijas ekspluatāciju ekspluatācijai
  ekspluatēt ekspluatē ekspluatēja ekspluatēts
  prokurors prokurora prokuroram prokuroru prokurori
  kriminālvajāšana kriminālvajāšanas kriminālvajāšanu
  vardarbība vardarbības vardarbību vardarbībai
  sieviete sievietes sievieti sieviešu sievietēm
  bērns bērna bērni bērnu bērniem bērnus
  palīdzība palīdzības palīdzību palīdzībai
  liecinieks liecinieka liecinieki liecinieku lieciniekiem
  latvietis latvieša latvieši latviešu latviešiem
  tiesnesis tiesneša tiesneši tiesnešu tiesnešiem
  noziegums nozieguma noziegumi noziegumu noziegumiem
  brīdis brīža brīdi brīžiem brīžu
  sniegt sniedz sniedza sniegs sniegta sniedzot
  pārdot pārdod pārdeva pārdos pārdots pārdota
  celt ceļ cēla cels celts ceļot
  drošs droša droši drošu
  atbalsts atbalsta atbalstu atbalstam
  lācis lāča lācim lāči lāču
  ģimene ģimenes ģimeni ģimenei ģimeņu ģimenēm
  uguns uguni
  vācietis vācieša vāciešiem
`;

/** Words that look alike and must not meet. */
const STRANGERS = `
  upuris upe
  tiesa ties
  bērns bērzs
  patversme patvērums
  laime nelaime
  sieviete siets
  policija politika
  piekrišana piekraste
  palīdzība palīgs
`;

describe('Latvian words', () => {
  it.each(lines(FAMILIES))('unites %s', (family) => {
    expect(formsThatMiss(lv, family)).toEqual([]);
  });

  it.each(lines(STRANGERS))('keeps %s apart', (pair) => {
    const [one = '', other = ''] = pair.split(' ');
    expect(meet(lv, one, other)).toBe(false);
  });

  it('finds what was typed without accents', () => {
    expect(meet(lv, 'cietusajiem', 'cietušais')).toBe(true);
    expect(meet(lv, 'berniem', 'bērns')).toBe(true);
    expect(meet(lv, 'sieviesu', 'sieviete')).toBe(true);
  });

  it('keeps what is typed with accents closer to its own text', () => {
    expect(shared(lv, 'bērniem', 'bērns')).toBeGreaterThan(shared(lv, 'berniem', 'bērns'));
  });

  it('finds the verb in its denial and in its debitive', () => {
    expect(meet(lv, 'nesniedz', 'sniegt')).toBe(true);
    expect(meet(lv, 'jāsniedz', 'sniegt')).toBe(true);
  });

  it('gives lexemes for any word, the same each time', () => {
    everyWordHasStems(lv);
  });

  it('reads a long word in time that grows with its length', () => {
    for (const letter of 'aeinstkp') expect(lv.stems(letter.repeat(64)).length).toBeLessThan(40);
  });

  it('takes foreign accents off and leaves its own letters', () => {
    expect(lv.fold('āčēģīķļņšūž')).toBe('āčēģīķļņšūž');
    expect(lv.fold('lesé')).toBe('lese');
  });

  it('knows the words that a query may leave out', () => {
    for (const word of ['un', 'ka', 'ir', 'par']) expect(lv.stopWords.has(word)).toBe(true);
  });
});
