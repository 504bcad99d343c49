import type { ContentLanguage } from '@nbn/contracts';
import { analyzeText, stemsOf } from '../analyze.ts';

/** Words of the field: a compound, and the words that it has to be found by. */
const COMPOUNDS: Readonly<Record<'sv' | 'da' | 'nb' | 'is', string>> = {
  nb: `
    menneskehandel: menneske handel
    menneskehandelens: menneske handel
    menneskehandelsofre: menneske handel offer
    voldsofrene: vold offer
    kvinnekrisesenteret: kvinne krise senter
    krisesentrene: krise senter
    barnevernet: barn vern
    tvangsarbeid: tvang arbeid
    oppholdstillatelser: opphold tillatelse
    refleksjonsperioden: refleksjon periode
    bistandsadvokaten: bistand advokat
    politiavhør: politi avhør
    utlendingsdirektoratet: utlending direktorat
    kommunehelsetjeneste: kommune helse tjeneste
    helsehjelp: helse hjelp
    tolketjenesten: tolk tjeneste
    asylsøkere: asyl søker
    menneskerettighetene: menneske rettighet
    familievold: familie vold
    samarbeidsgrupper: samarbeid gruppe
    identifiseringstiltak: identifisering tiltak`,
  da: `
    menneskehandel: menneske handel
    menneskehandlen: menneske handel
    menneskehandelsofre: menneske handel offer
    voldsofrene: vold offer
    kvindekrisecenter: kvinde krise center
    krisecentrene: krise center
    børnebeskyttelse: barn beskyttelse
    tvangsarbejde: tvang arbejde
    opholdstilladelser: ophold tilladelse
    refleksionsperioden: refleksion periode
    politiafhøring: politi afhøring
    udlændingestyrelsen: udlænding styrelse
    sundhedshjælp: sundhed hjælp
    tolkebistand: tolk
    asylansøgere: asyl ansøger
    menneskerettigheder: menneske rettighed
    familievold: familie vold
    samarbejdsgruppe: samarbejde gruppe
    handlingsplan: handling
    kontaktpersoner: kontakt person
    socialtjenesten: social tjeneste`,
  sv: `
    människohandel: människa handel
    människohandelns: människa handel
    människohandelsoffren: människa handel offer
    brottsoffer: brott offer
    våldsutsatta: våld
    kvinnojouren: kvinna jour
    kvinnojourerna: kvinna jour
    barnskydd: barn skydd
    tvångsarbete: tvång arbete
    uppehållstillståndet: uppehåll tillstånd
    reflektionsperiod: reflektion period
    åklagarmyndigheten: åklagare myndighet
    polisförhör: polis förhör
    socialtjänsten: social tjänst
    sjukvårdskontakt: sjukvård kontakt
    tolkstöd: tolk stöd
    asylsökande: asyl sökande
    migrationsmyndigheten: migration myndighet
    samverkansgrupp: samverkan grupp
    handlingsplan: handling
    riskbedömningar: risk bedömning`,
  is: `
    mansalsteymi: mansal teymi
    mansalsteymið: mansal teymi
    kvennaathvarf: kona athvarf
    kvennaathvarfinu: kona athvarf
    barnavernd: barn vernd
    barnaverndarnefnd: barn vernd nefnd
    neyðarmóttaka: neyð móttaka
    neyðarmóttökunni: neyð móttaka
    dvalarleyfi: dvöl leyfi
    atvinnuleyfi: atvinna leyfi
    umhugsunartímabil: umhugsun tímabil
    túlkaþjónusta: túlkur þjónusta
    heilbrigðisþjónustu: heilbrigði þjónusta
    félagsþjónustan: félag þjónusta
    lögreglurannsókn: lögregla rannsókn
    nauðungarvinna: nauðung vinna
    vændiskaup: vændi kaup
    ofbeldisbrot: ofbeldi brot
    samráðshópur: samráð hópur
    aðgerðaáætlun: aðgerð áætlun
    mannréttindabrot: mannréttindi`,
};

/** Words that hold the letters of a part and have nothing to do with it. */
const WHOLE: Readonly<Record<'sv' | 'da' | 'nb' | 'is', string>> = {
  nb:
    'produsenter representere presentere behandlingen forhandlinger menneskelig menneskeligheten kvinnelige ' +
    'ofrene kvinnenes barnslig arbeidet arbeidende politiet politikk organisasjon organisere kommunisere ' +
    'personlighet kontakter rapportere telefoner straffet vernet tiltakene',
  da:
    'producenter procenter repræsentere præsentere behandlingen forhandlinger menneskelig kvindelige ofrene ' +
    'børnene arbejdede politiet politik organisation organisere kommunikere personlighed kontakter rapportere ' +
    'handlede koncentrere',
  sv:
    'representera presentera producenter behandlingen förhandlingar mänskligheten kvinnorna kvinnliga offren ' +
    'barnslig arbetade polisen politiker organisation organisera kommunicera personlighet kontakter ' +
    'rapportera handlade resande',
  is: 'fórnarlömbum þolendum samningurinn barnalegur konunnar þjálfunar höfundur lögreglunnar manninum',
};

const listed = (text: string): [string, string[]][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(': '))
    .map(([word = '', parts = '']) => [word, parts.split(' ')]);

describe.each(Object.entries(COMPOUNDS))('compounds of %s', (name, text) => {
  const language = name as ContentLanguage;

  it.each(listed(text))('finds %s by %j', (compound, parts) => {
    const [word] = analyzeText(compound, language);
    const missed = parts.filter(
      (part) => !stemsOf(part, language).some((stem) => word!.parts.includes(stem)),
    );
    expect(missed).toEqual([]);
  });

  it.each(WHOLE[name as keyof typeof WHOLE].split(' '))('leaves %s whole', (word) => {
    expect(analyzeText(word, language)[0]?.parts).toEqual([]);
  });
});
