import { ballotCheck } from './ballot-check.ts';
import { ballotLife } from './ballot-life.ts';
import { ballotPaper } from './ballot-paper.ts';
import { ballotRules } from './ballot-rules.ts';
import { ballotSecrecy } from './ballot-secrecy.ts';
import { ballotStatements } from './ballot-statements.ts';

/** Äänestyssivujen tekstit. */
export const ballots = {
  statement: ballotStatements,
  phase: {
    draft: 'Luonnos',
    announced: 'Ilmoitettu',
    open: 'Avoinna',
    counting: 'Lasketaan',
    counted: 'Laskettu, ei julkistettu',
    released: 'Ratkaistu',
    reviewed: 'Arvioitu',
    withdrawn: 'Peruutettu',
    annulled: 'Mitätöity',
  },
  outcome: {
    decided: 'Ratkaistu',
    tied: 'Tasatulos',
    'no-quorum': 'Liian vähän osallistujia',
    adopted: 'Hyväksytty',
    'not-adopted': 'Ei hyväksytty',
    'weak-support': 'Heikko kannatus',
    blocked: 'Estetty',
  },
  when: {
    draft: 'avautuu suunnitelman mukaan:',
    announced: 'avautuu:',
    open: 'sulkeutuu:',
    counting: 'sulkeutui:',
    counted: 'sulkeutui:',
    released: 'sulkeutui:',
    reviewed: 'sulkeutui:',
    withdrawn: 'olisi sulkeutunut:',
    annulled: 'sulkeutui:',
  },
  method: {
    proposal: 'Kyllä tai ei tekstille',
    consent: 'Suostumus tekstiin',
    schulze: 'Paremmuusjärjestys (Schulze)',
    approval: 'Hyväksymisäänestys',
    score: 'Pisteet',
    dots: 'Merkit',
    'equal-shares': 'Suhteellinen valinta (yhtä suuret osuudet)',
    'default-option': 'Kilpailevat tekstit ja ”ei muutosta”',
    'ranked-pairs': 'Paremmuusjärjestys (järjestetyt parit)',
    borda: 'Paremmuusjärjestys (Bordan pisteet)',
    star: 'Pisteet ja ratkaisukierros (STAR)',
    irv: 'Karsiva äänestys (IRV)',
    stv: 'Siirtoäänivaali (Skotlannin säännöt)',
  },
  electorate: {
    'one-seat-one-vote': 'Yksi paikka, yksi ääni',
    'one-country-one-vote': 'Yksi maa, yksi ääni',
    chambers: 'Molempien kamarien suostumus',
    'countries-and-chambers': 'Maiden ja molempien kamarien suostumus',
    'seats-and-countries': 'Paikkojen ja maiden suostumus',
    'seats-and-chambers': 'Paikkojen ja molempien kamarien suostumus',
  },
  subject: {
    'priority-period': 'Painopistekausi',
    'agenda-item': 'Esityslistan kohta',
    amendment: 'Muutosehdotus',
    standard: 'Standardi',
    decision: 'Päätös',
    question: 'Kysymys',
  },
  seat: { government: 'viranomaispaikka', ngo: 'järjestöpaikka', resource: 'asiantuntijapaikka' },
  seatOf: '{{country}}, {{seat}}',
  backToBallots: 'Äänestykset',
  list: {
    title: 'Äänestykset',
    lead: 'Kaikki kysymykset, joista on äänestetty, koskivatpa ne mitä tahansa.',
    priorities: 'Painopisteet',
    filter: 'Näytä',
    all: 'Kaikki äänestykset',
    ask: 'Anna kysymys äänestettäväksi',
    secret: 'Salainen',
    straw: 'suuntaa antava',
    empty: {
      title: 'Ei äänestyksiä',
      text: 'Tässä näkyvät sihteeristön äänestettäväksi antamat kysymykset tuloksineen.',
      textManage: 'Tässä näkyvät äänestettäväksi antamasi kysymykset tuloksineen.',
    },
  },
  askedBy: 'Äänestyksen aihe',
  period: 'Painopistekausi',
  follows: 'Jatkoa äänestykselle',
  earlier: 'Aiempi äänestys',
  followedBy: 'Tätä seuraa',
  later: 'Myöhempi äänestys',
  closedNow: 'Äänestys on sulkeutunut. Tulos on tällä sivulla.',
  textChanged: {
    title: 'Teksti on sittemmin muuttunut',
    text:
      'Teksti ei ole enää ajankohdan {{at}} jälkeen se, josta tässä äänestetään ja jonka ' +
      'SHA-256-tiiviste alkaa {{hash}}. Äänet säilyvät sen tekstin yhteydessä eivätkä ratkaise ' +
      'mitään nykyisestä.',
  },
  announced: {
    title: 'Äänestys ei ole alkanut',
    text: 'Alla olevat vaihtoehdot ja säännöt ovat lukitut. Voit antaa äänestyslippusi avaamisajasta lähtien.',
  },
  counting: {
    title: 'Äänestys on päättynyt',
    text: 'Äänestyslippuja lasketaan. Tulos tulee näkyviin tähän hetken kuluttua.',
  },
  counted: {
    title: 'Laskenta odottaa julkistamista',
    text: 'Kaksi eri maiden paikkaa vahvistaa ensin laskennan. Sen jälkeen tulos tulee näkyviin tähän.',
  },
  countedEarly: {
    title: 'Tulos odottaa toista henkilöä',
    text:
      'Äänestys suljettiin, kun paikat saattoivat vielä äänestää. Tulos tulee näkyviin tähän, kun ' +
      'joku muu sihteeristöstä tai äänestävä paikka on julkistanut sen.',
  },
  withdrawn: {
    title: 'Äänestys peruutettiin',
    text: 'Se peruutettiin ennen avaamista. Kukaan ei äänestänyt.',
  },
  annulled: {
    title: 'Äänestys on mitätöity',
    because: {
      'more-papers-than-passes':
        'Uurnassa oli enemmän äänestyslippuja kuin passeja on annettu, joten osa niistä on ' +
        'väärennettyjä. Mitään ei laskettu. Asiasta voidaan äänestää uudelleen.',
      'key-lost':
        'Uurnan avain on kadonnut, eikä kukaan voi lukea äänestyslippuja. Mitään ei laskettu. ' +
        'Asiasta voidaan äänestää uudelleen.',
    },
  },
  result: {
    title: 'Tulos',
    soFar: 'Tulos tähän asti',
    inEnglish: '(englanniksi)',
    settled: 'valittu tasatuloksen jälkeen',
    tooFew:
      'Osallistujia oli niin vähän, että luvut paljastaisivat, kuka äänesti mitä. Vain lopputulos kerrotaan.',
    outcomeChosen: 'Valittu: {{options}}.',
    outcomeTied: 'Tasoissa: {{options}}.',
    order: 'Tuloksena oleva järjestys',
    place: '{{place}}.',
    sharedPlace: '{{place}}. =',
    placesBetween: '{{place}}.–{{last}}.',
    placeHead: 'Sija',
    tied: 'tasoissa sijasta',
    chosen: 'valittu',
    chartSection: 'Tulos kuvana',
    chartLabel: 'Palkit, paras ensin',
    tableCaption: 'Tulos vaihtoehdoittain',
    exact: 'Näytä tarkat murtoluvut',
    exactHelp: 'Muuten murtoluvut on pyöristetty.',
    runoff: 'Järjestä uusi äänestys näiden välillä',
  },
  measure: {
    approvals: {
      chart: 'Monellako äänestyslipulla kukin vaihtoehto hyväksyttiin',
      head: 'Hyväksynnät',
      value: '{{value}}/{{papers}}',
    },
    points: { chart: 'Montako pistettä kullakin vaihtoehdolla on', head: 'Pisteet', value: '{{value}}' },
    dots: { chart: 'Montako merkkiä kullakin vaihtoehdolla on', head: 'Merkit', value: '{{value}}' },
    countryDots: {
      chart: 'Montako maiden ääntä kullakin vaihtoehdolla on',
      head: 'Äänet',
      value: '{{value}}',
    },
    before: {
      chart: 'Monenko muun edellä kukin vaihtoehto on',
      head: 'Edellä',
      value: '{{value}}/{{others}}',
    },
  },
  proposal: {
    title: 'Puolesta ja vastaan',
    chart: 'Ketkä ovat puolesta ja ketkä vastaan',
    split: '{{yes}} puolesta, {{no}} vastaan, {{abstain}} pidättyy',
    entitled: 'Äänioikeutettuja',
    passedHead: 'Riittääkö',
    passed: 'riittää',
    notPassed: 'ei riitä',
  },
  beside: {
    title: 'Samat äänestysliput toisin laskettuina',
    help:
      'Vain ensimmäinen rivi ratkaisee. Muut näyttävät, asettaisivatko paikat, maat, viranomaiset ' +
      'tai järjestöt erikseen jonkin muun vaihtoehdon ensimmäiseksi.',
    caption: 'Ensimmäinen sija paikoittain, maittain ja kamareittain',
    unit: 'Laskentayksikkö',
    decides: '{{unit}} (ratkaisee)',
    forInformation: '{{unit}} (tiedoksi)',
    first: 'Ensimmäinen sija',
    differs: 'Verrattuna',
    same: 'sama',
    other: 'toinen vaihtoehto',
  },
  stages: {
    title: 'Vaihe vaiheelta',
    told: 'Laskennan kulku vaihe vaiheelta',
    chart: 'Miten äänestysliput siirtyivät',
    stage: 'Vaihe {{place}}',
    round: 'Kierros {{place}}',
    quota:
      'Valintaan tarvittavat äänet: {{quota}}. Äänestyslippuja, jotka asettavat jonkin vaihtoehdon ' +
      'sijalle: {{papers}}.',
    first: 'Ensisijat',
    surplus: 'Ylijäämä siirtyy: {{option}}',
    exclusion: '{{option}} on saanut vähiten ja putoaa',
    elected: 'valittu',
    out: 'pudonnut',
    fork: 'Tasatulos, jonka vain arpa voisi ratkaista',
    nowhere: 'Äänestyslippuja, joilla ei ole vaihtoehtoja jäljellä: {{votes}}.',
  },
  said: {
    title: 'Mitä paikat vastasivat',
    chart: 'Montako kutakin vastausta annettiin',
    answer: 'Vastaus',
    seats: 'Paikkoja',
    caption: 'Vastaukset tekstiin',
  },
  voices: {
    title: 'Esteet, varaumat ja perustelut',
    none: 'Kukaan ei antanut perustelua.',
    redacted:
      'Nämä sanat otettiin takaisin julkaisemisen jälkeen. Se, että ne olivat tässä, jää pöytäkirjaan.',
    paragraph: 'Kohta: {{paragraph}}',
    lifts: 'Esteen poistaisi: {{lifts}}',
  },
  pairs: {
    title: 'Kaksi kerrallaan',
    help:
      'Kukin ruutu kertoo, moniko ääni asettaa rivin vaihtoehdon sarakkeen vaihtoehdon edelle ja ' +
      'moniko päinvastoin. Voitot on lihavoitu.',
    caption: 'Suorat vertailut, rivi : sarake',
    option: 'Vaihtoehto',
    self: 'sama vaihtoehto',
    wins: 'voittaa',
    loses: 'häviää',
    level: 'tasan',
  },
  countries: {
    title: 'Maiden äänet',
    helpRanked:
      'Kunkin maan ääni on tiimin äänestyslippujen Schulze-järjestys; tiimin tasoihin jättämät ' +
      'vaihtoehdot pysyvät tasoissa.',
    helpApproval: 'Kunkin maan ääni sisältää sen, minkä yli puolet tiimin äänestyslipuista hyväksyy.',
    helpScores: 'Kunkin maan ääni on tiimin pisteiden tarkka keskiarvo.',
    helpDots: 'Kunkin maan merkit jaetaan kaikilla tiimin käyttämillä, joten jokainen maa painaa yhden.',
    helpProposal:
      'Kukin maa vastaa niin kuin useampi tiimin äänestyslipuista; jos ne ovat tasan, maa pidättyy äänestämästä.',
    helpNameless:
      'Tämä äänestys on salainen: maiden äänet ovat tässä ilman nimiä järjestyksessä, joka ei kerro mitään.',
    caption: 'Mitä kukin maa vastasi',
    ballot: 'Maan ääni',
    nameless: 'Ääni {{number}}',
    none: 'ei annettu',
  },
  papers: {
    title: 'Äänestysliput',
    way: '{{name}}, {{way}}',
    help: 'Kaikki lasketut äänestysliput kuitteineen. Vertaa kuittiasi paikkasi kohdalla olevaan.',
    none: 'Kukaan ei antanut äänestyslippua.',
    seat: 'Paikka',
    paper: 'Äänestyslippu',
    caption: 'Äänestysliput paikoittain',
    show: 'Näytä äänestysliput',
    castBy: 'Antaja',
    receipt: 'Kuitti',
  },
  ...ballotPaper,
  ...ballotRules,
  ...ballotSecrecy,
  ...ballotLife,
  ...ballotCheck,
} as const;
