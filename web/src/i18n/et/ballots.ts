import { ballotCheck } from './ballot-check.ts';
import { ballotLife } from './ballot-life.ts';
import { ballotPaper } from './ballot-paper.ts';
import { ballotRules } from './ballot-rules.ts';
import { ballotSecrecy } from './ballot-secrecy.ts';
import { ballotStatements } from './ballot-statements.ts';

/** Hääletuste lehtede tekstid. */
export const ballots = {
  statement: ballotStatements,
  phase: {
    draft: 'Kavand',
    announced: 'Välja kuulutatud',
    open: 'Avatud',
    counting: 'Loetakse',
    counted: 'Loetud, avaldamata',
    released: 'Otsustatud',
    reviewed: 'Üle vaadatud',
    withdrawn: 'Tagasi võetud',
    annulled: 'Tühistatud',
  },
  outcome: {
    decided: 'Otsustatud',
    tied: 'Viik',
    'no-quorum': 'Osalejaid oli liiga vähe',
    adopted: 'Vastu võetud',
    'not-adopted': 'Vastu võtmata',
    'weak-support': 'Nõrk toetus',
    blocked: 'Blokeeritud',
  },
  when: {
    draft: 'peaks avanema:',
    announced: 'avaneb:',
    open: 'suletakse:',
    counting: 'suleti:',
    counted: 'suleti:',
    released: 'suleti:',
    reviewed: 'suleti:',
    withdrawn: 'oleks suletud:',
    annulled: 'suleti:',
  },
  method: {
    proposal: 'Teksti poolt või vastu',
    consent: 'Nõusolek tekstiga',
    schulze: 'Järjestus (Schulze)',
    approval: 'Heakskiitmine',
    score: 'Punktid',
    dots: 'Täpid',
    'equal-shares': 'Proportsionaalne valik (võrdsed osad)',
    'default-option': 'Võistlevad tekstid ja „muudatust ei tehta“',
    'ranked-pairs': 'Järjestus (järjestatud paarid)',
    borda: 'Järjestus (Borda punktid)',
    star: 'Punktid ja lõppvoor (STAR)',
    irv: 'Väljalangemisega järjestus (IRV)',
    stv: 'Üksik ülekantav hääl (Šoti reeglid)',
  },
  electorate: {
    'one-seat-one-vote': 'Üks koht, üks hääl',
    'one-country-one-vote': 'Üks riik, üks hääl',
    chambers: 'Mõlemad kojad peavad nõustuma',
    'countries-and-chambers': 'Riigid ja mõlemad kojad peavad nõustuma',
    'seats-and-countries': 'Kohad ja riigid peavad nõustuma',
    'seats-and-chambers': 'Kohad ja mõlemad kojad peavad nõustuma',
  },
  subject: {
    'priority-period': 'Prioriteetide periood',
    'agenda-item': 'Päevakorrapunkt',
    amendment: 'Muudatusettepanek',
    standard: 'Standard',
    decision: 'Otsus',
    question: 'Küsimus',
  },
  seat: { government: 'ametiasutuse koht', ngo: 'vabaühenduse koht', resource: 'eksperdi koht' },
  seatOf: '{{country}}, {{seat}}',
  backToBallots: 'Hääletused',
  list: {
    title: 'Hääletused',
    lead: 'Kõik küsimused, mis on hääletusele pandud, ükskõik millest need olid.',
    priorities: 'Prioriteedid',
    filter: 'Näita',
    all: 'Kõik hääletused',
    ask: 'Pane küsimus hääletusele',
    secret: 'Salajane',
    straw: 'arvamushääletus',
    empty: {
      title: 'Hääletusi ei ole',
      text: 'Siin on see, mille sekretariaat hääletusele paneb, koos tulemusega.',
      textManage: 'Siin on see, mille sina hääletusele paned, koos tulemusega.',
    },
  },
  askedBy: 'Hääletuse ese',
  period: 'Prioriteetide periood',
  follows: 'Järgneb hääletusele',
  earlier: 'Varasem hääletus',
  followedBy: 'Sellele järgneb',
  later: 'Hilisem hääletus',
  closedNow: 'Hääletus on suletud. Tulemus on sellel lehel.',
  textChanged: {
    title: 'Tekst on vahepeal muutunud',
    text:
      'Alates hetkest {{at}} ei ole tekst enam see, mille üle siin hääletatakse ja mille SHA-256 ' +
      'algab märkidega {{hash}}. Hääled jäävad selle teksti juurde ega otsusta praeguse üle midagi.',
  },
  announced: {
    title: 'Hääletamine ei ole alanud',
    text: 'Allpool olevad valikud ja reeglid on kindlaks määratud. Sedeli saad anda alates avamise ajast.',
  },
  counting: { title: 'Hääletamine on lõppenud', text: 'Sedeleid loetakse. Tulemus ilmub siia hetke pärast.' },
  counted: {
    title: 'Häältelugemine ootab avaldamist',
    text: 'Esmalt kinnitavad häältelugemise kaks kohta eri riikidest. Seejärel ilmub tulemus siia.',
  },
  countedEarly: {
    title: 'Tulemus ootab teist inimest',
    text:
      'Hääletus suleti, kui kohad said veel hääletada. Tulemus ilmub siia, kui keegi teine ' +
      'sekretariaadist või hääletav koht on selle avaldanud.',
  },
  withdrawn: {
    title: 'See hääletus võeti tagasi',
    text: 'See võeti tagasi enne avamist. Keegi ei hääletanud.',
  },
  annulled: {
    title: 'Hääletus on tühistatud',
    because: {
      'more-papers-than-passes':
        'Kastis oli rohkem sedeleid, kui passe on välja antud, seega on osa neist võltsitud. Midagi ' +
        'ei loetud. Küsimuse võib uuesti hääletusele panna.',
      'key-lost':
        'Kasti võti on kadunud ja keegi ei saa sedeleid lugeda. Midagi ei loetud. Küsimuse võib ' +
        'uuesti hääletusele panna.',
    },
  },
  result: {
    title: 'Tulemus',
    soFar: 'Tulemus seni',
    inEnglish: '(inglise keeles)',
    settled: 'valitud pärast viiki',
    tooFew:
      'Osalejaid oli nii vähe, et arvud paljastaksid, kes kuidas hääletas. Öeldakse ainult lõpptulemus.',
    outcomeChosen: 'Valitud: {{options}}.',
    outcomeTied: 'Võrdsed: {{options}}.',
    order: 'Tulemuseks saadud järjestus',
    place: '{{place}}.',
    sharedPlace: '{{place}}. =',
    placesBetween: '{{place}}.–{{last}}.',
    placeHead: 'Koht',
    tied: 'võrdne koha pärast',
    chosen: 'valitud',
    chartSection: 'Tulemus pildina',
    chartLabel: 'Tulbad, parim eespool',
    tableCaption: 'Tulemus valikute kaupa',
    exact: 'Näita täpseid murde',
    exactHelp: 'Muidu on murrud ümardatud.',
    runoff: 'Korralda nende vahel kordushääletus',
  },
  measure: {
    approvals: {
      chart: 'Mitmel sedelil iga valik heaks kiideti',
      head: 'Heakskiidud',
      value: '{{value}}/{{papers}}',
    },
    points: { chart: 'Mitu punkti igal valikul on', head: 'Punktid', value: '{{value}}' },
    dots: { chart: 'Mitu täppi igal valikul on', head: 'Täpid', value: '{{value}}' },
    countryDots: { chart: 'Mitu riikide häält igal valikul on', head: 'Hääled', value: '{{value}}' },
    before: { chart: 'Mitmest teisest iga valik eespool on', head: 'Eespool', value: '{{value}}/{{others}}' },
  },
  proposal: {
    title: 'Poolt ja vastu',
    chart: 'Kes on poolt ja kes vastu',
    split: '{{yes}} poolt, {{no}} vastu, {{abstain}} erapooletut',
    entitled: 'Hääleõiguslikke',
    passedHead: 'Kas piisab',
    passed: 'piisab',
    notPassed: 'ei piisa',
  },
  beside: {
    title: 'Samad sedelid, teisiti loetud',
    help:
      'Otsustab ainult esimene rida. Teised näitavad, kas kohad, riigid, ametiasutused või ' +
      'vabaühendused eraldi seaksid esikohale mõne muu valiku.',
    caption: 'Esimene koht kohtade, riikide ja kodade kaupa',
    unit: 'Lugemise ühik',
    decides: '{{unit}} (otsustab)',
    forInformation: '{{unit}} (teadmiseks)',
    first: 'Esimene koht',
    differs: 'Võrreldes',
    same: 'sama',
    other: 'teine valik',
  },
  stages: {
    title: 'Samm-sammult',
    told: 'Käik samm-sammult',
    chart: 'Kuidas sedelid liikusid',
    stage: '{{place}}. samm',
    round: '{{place}}. voor',
    quota:
      'Valituks osutumiseks vajalikke hääli: {{quota}}. Sedeleid, mis mõne valiku järjestavad: {{papers}}.',
    first: 'Esimesed eelistused',
    surplus: 'Ülejääk liigub edasi: {{option}}',
    exclusion: '{{option}} on saanud kõige vähem ja langeb välja',
    elected: 'valitud',
    out: 'väljas',
    fork: 'Viik, mille vaid liisk võiks lahendada',
    nowhere: 'Sedeleid, millel valikuid enam ei ole: {{votes}}.',
  },
  said: {
    title: 'Mida kohad vastasid',
    chart: 'Mitu korda iga vastus anti',
    answer: 'Vastus',
    seats: 'Kohti',
    caption: 'Vastused tekstile',
  },
  voices: {
    title: 'Blokeeringud, reservatsioonid ja põhjendused',
    none: 'Keegi ei põhjendanud.',
    redacted: 'Need sõnad võeti pärast avaldamist tagasi. See, et need siin olid, jääb protokolli.',
    paragraph: 'Lõik: {{paragraph}}',
    lifts: 'Selle kõrvaldaks: {{lifts}}',
  },
  pairs: {
    title: 'Kahekaupa',
    help:
      'Iga lahter ütleb, mitu häält seab rea valiku veeru valikust ettepoole ja mitu vastupidi. ' +
      'Võidud on rasvases kirjas.',
    caption: 'Otsesed võrdlused, rida : veerg',
    option: 'Valik',
    self: 'sama valik',
    wins: 'võidab',
    loses: 'kaotab',
    level: 'viik',
  },
  countries: {
    title: 'Riikide hääled',
    helpRanked:
      'Iga riigi hääl on meeskonna sedelite Schulze järjestus; valikud, mille meeskond võrdseks ' +
      'jättis, jäävad võrdseks.',
    helpApproval: 'Iga riigi hääl hõlmab seda, mille kiidab heaks üle poole meeskonna sedelitest.',
    helpScores: 'Iga riigi hääl on meeskonna punktide täpne keskmine.',
    helpDots:
      'Iga riigi täpid jagatakse kõigi täppidega, mille meeskond kasutas, nii et iga riik kaalub ühe.',
    helpProposal:
      'Iga riik ütleb seda, mida suurem osa meeskonna sedelitest; viigi korral jääb ta erapooletuks.',
    helpNameless:
      'See hääletus on salajane: riikide hääled on siin nimedeta, järjekorras, mis midagi ei ütle.',
    caption: 'Mida iga riik vastas',
    ballot: 'Riigi hääl',
    nameless: 'Hääl {{number}}',
    none: 'ei antud',
  },
  papers: {
    title: 'Hääletussedelid',
    way: '{{name}}, {{way}}',
    help: 'Kõik loetud sedelid koos kviitungiga. Võrdle oma kviitungit sellega, mis on sinu koha juures.',
    none: 'Keegi ei andnud sedelit.',
    seat: 'Koht',
    paper: 'Sedel',
    caption: 'Sedelid kohtade kaupa',
    show: 'Näita sedeleid',
    castBy: 'Andja',
    receipt: 'Kviitung',
  },
  ...ballotPaper,
  ...ballotRules,
  ...ballotSecrecy,
  ...ballotLife,
  ...ballotCheck,
} as const;
