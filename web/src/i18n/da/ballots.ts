import { ballotCheck } from './ballot-check.ts';
import { ballotLife } from './ballot-life.ts';
import { ballotPaper } from './ballot-paper.ts';
import { ballotRules } from './ballot-rules.ts';
import { ballotSecrecy } from './ballot-secrecy.ts';
import { ballotStatements } from './ballot-statements.ts';

/** Afstemningssidernes tekster. */
export const ballots = {
  statement: ballotStatements,
  phase: {
    draft: 'Kladde',
    announced: 'Bekendtgjort',
    open: 'Åben',
    counting: 'Tælles op',
    counted: 'Talt op, ikke frigivet',
    released: 'Afgjort',
    reviewed: 'Taget op igen',
    withdrawn: 'Trukket tilbage',
    annulled: 'Annulleret',
  },
  outcome: {
    decided: 'Afgjort',
    tied: 'Står lige',
    'no-quorum': 'For få deltog',
    adopted: 'Vedtaget',
    'not-adopted': 'Ikke vedtaget',
    'weak-support': 'Svag opbakning',
    blocked: 'Blokeret',
  },
  when: {
    draft: 'skal åbne',
    announced: 'åbner',
    open: 'lukker',
    counting: 'lukkede',
    counted: 'lukkede',
    released: 'lukkede',
    reviewed: 'lukkede',
    withdrawn: 'skulle have lukket',
    annulled: 'lukkede',
  },
  method: {
    proposal: 'Ja eller nej til en tekst',
    consent: 'Samtykke til en tekst',
    schulze: 'Rangordning (Schulze)',
    approval: 'Godkendelse',
    score: 'Point',
    dots: 'Prikker',
    'equal-shares': 'Forholdsmæssigt valg (lige andele)',
    'default-option': 'Konkurrerende tekster mod »ingen ændring«',
    'ranked-pairs': 'Rangordning (rangordnede par)',
    borda: 'Rangordning (Borda-point)',
    star: 'Point og slutrunde (STAR)',
    irv: 'Udskillelse med rangordning (IRV)',
    stv: 'Enkelt overførbar stemme (skotske regler)',
  },
  electorate: {
    'one-seat-one-vote': 'Én plads, én stemme',
    'one-country-one-vote': 'Ét land, én stemme',
    chambers: 'Begge kamre skal være enige',
    'countries-and-chambers': 'Landene og begge kamre skal være enige',
    'seats-and-countries': 'Pladserne og landene skal være enige',
    'seats-and-chambers': 'Pladserne og begge kamre skal være enige',
  },
  subject: {
    'priority-period': 'Prioriteternes periode',
    'agenda-item': 'Dagsordenspunktet',
    amendment: 'Ændringsforslaget',
    standard: 'Standarden',
    decision: 'Beslutningen',
    question: 'Spørgsmålet',
  },
  seat: { government: 'myndighedsplads', ngo: 'NGO-plads', resource: 'ressourceplads' },
  seatOf: '{{country}}, {{seat}}',
  backToBallots: 'Afstemninger',
  list: {
    title: 'Afstemninger',
    lead: 'Alle spørgsmål, der er sat til afstemning, uanset hvad de drejede sig om.',
    priorities: 'Prioriteter',
    filter: 'Vis',
    all: 'Alle afstemninger',
    ask: 'Sæt et spørgsmål til afstemning',
    secret: 'Hemmelig',
    straw: 'vejledende',
    empty: {
      title: 'Ingen afstemninger her',
      text: 'Det, sekretariatet sætter til afstemning, står her med sit resultat.',
      textManage: 'Det, du sætter til afstemning, står her med sit resultat.',
    },
  },
  askedBy: 'Sat til afstemning af',
  period: 'Prioriteternes periode',
  follows: 'Følger efter',
  earlier: 'Den tidligere afstemning',
  followedBy: 'Efterfulgt af',
  later: 'Den senere afstemning',
  closedNow: 'Afstemningen er lukket. Resultatet står på denne side.',
  textChanged: {
    title: 'Teksten er i mellemtiden en anden',
    text:
      'Siden {{at}} er teksten ikke længere den, der stemmes om her, og hvis SHA-256 begynder med ' +
      '{{hash}}. Stemmerne bevares sammen med den tekst og afgør intet om den nuværende.',
  },
  announced: {
    title: 'Afstemningen er ikke begyndt',
    text: 'Mulighederne og reglerne nedenfor ligger fast. Du kan afgive din stemmeseddel fra åbningstidspunktet.',
  },
  counting: {
    title: 'Afstemningen er slut',
    text: 'Stemmesedlerne tælles op. Resultatet kommer frem her om et øjeblik.',
  },
  counted: {
    title: 'Optællingen venter på at blive frigivet',
    text: 'To pladser fra forskellige lande bekræfter først optællingen. Derefter kommer resultatet frem her.',
  },
  countedEarly: {
    title: 'Resultatet venter på en person til',
    text:
      'Afstemningen blev lukket, mens pladser stadig kunne stemme. Resultatet kommer frem her, når ' +
      'en anden fra sekretariatet eller en plads, der stemmer, har frigivet det.',
  },
  withdrawn: {
    title: 'Afstemningen blev trukket tilbage',
    text: 'Den blev taget tilbage, før den åbnede. Ingen har stemt.',
  },
  annulled: {
    title: 'Afstemningen er annulleret',
    because: {
      'more-papers-than-passes':
        'Der lå flere stemmesedler i urnen, end der er udleveret stemmepas, så nogle af dem er ' +
        'forfalskede. Intet er talt op. Spørgsmålet kan stilles igen.',
      'key-lost':
        'Nøglen til urnen er gået tabt, og ingen kan læse stemmesedlerne. Intet er talt op. ' +
        'Spørgsmålet kan stilles igen.',
    },
  },
  result: {
    title: 'Resultatet',
    soFar: 'Resultatet indtil nu',
    inEnglish: '(på engelsk)',
    settled: 'valgt efter stemmelighed',
    tooFew: 'Så få deltog, at tallene ville røbe, hvem der stemte hvad. Kun udfaldet oplyses.',
    outcomeChosen: 'Valgt: {{options}}.',
    outcomeTied: 'Står lige: {{options}}.',
    order: 'Den rækkefølge, der kom ud af det',
    place: '{{place}}.',
    sharedPlace: '{{place}}. =',
    placesBetween: '{{place}}.–{{last}}.',
    placeHead: 'Placering',
    tied: 'står lige om en plads',
    chosen: 'valgt',
    chartSection: 'Resultatet som billede',
    chartLabel: 'Søjler, den bedste først',
    tableCaption: 'Resultatet for hver mulighed',
    exact: 'Vis nøjagtige brøker',
    exactHelp: 'Ellers er brøker afrundet.',
    runoff: 'Hold en omafstemning mellem disse',
  },
  measure: {
    approvals: {
      chart: 'På hvor mange stemmesedler hver mulighed er godkendt',
      head: 'Godkendelser',
      value: '{{value}} af {{papers}}',
    },
    points: { chart: 'Hvor mange point hver mulighed har', head: 'Point', value: '{{value}}' },
    dots: { chart: 'Hvor mange prikker hver mulighed har', head: 'Prikker', value: '{{value}}' },
    countryDots: {
      chart: 'Hvor mange af landenes stemmer hver mulighed har',
      head: 'Stemmer',
      value: '{{value}}',
    },
    before: {
      chart: 'Hvor mange af de andre hver mulighed ligger foran',
      head: 'Foran',
      value: '{{value}} af {{others}}',
    },
  },
  proposal: {
    title: 'For og imod',
    chart: 'Hvem der er for, og hvem der er imod',
    split: '{{yes}} for, {{no}} imod, {{abstain}} undlader at stemme',
    entitled: 'Stemmeberettigede',
    passedHead: 'Tilstrækkeligt',
    passed: 'tilstrækkeligt',
    notPassed: 'ikke tilstrækkeligt',
  },
  beside: {
    title: 'De samme stemmesedler, talt på andre måder',
    help:
      'Kun den første linje er afgørende. De andre viser, om pladser, lande, myndigheder eller ' +
      'NGO’er hver for sig ville sætte en anden mulighed først.',
    caption: 'Førstepladsen efter pladser, lande og kamre',
    unit: 'Talt efter',
    decides: '{{unit}} (afgørende)',
    forInformation: '{{unit}} (til orientering)',
    first: 'Førsteplads',
    differs: 'Sammenlignet',
    same: 'den samme',
    other: 'en anden mulighed',
  },
  stages: {
    title: 'Trin for trin',
    told: 'Optællingen trin for trin',
    chart: 'Hvordan stemmesedlerne flyttede sig',
    stage: 'Trin {{place}}',
    round: 'Runde {{place}}',
    quota: 'Stemmer, der giver valg: {{quota}}. Stemmesedler, der rangordner en mulighed: {{papers}}.',
    first: 'Førsteprioriteter',
    surplus: 'Overskuddet fra {{option}} går videre',
    exclusion: '{{option}} har færrest og går ud',
    elected: 'valgt',
    out: 'ude',
    fork: 'Stemmelighed, som kun lodtrækning kunne afgøre',
    nowhere: 'Stemmesedler uden flere muligheder: {{votes}}.',
  },
  said: {
    title: 'Hvad pladserne svarede',
    chart: 'Hvor mange der gav hvert svar',
    answer: 'Svar',
    seats: 'Pladser',
    caption: 'Svar på teksten',
  },
  voices: {
    title: 'Blokeringer, forbehold og begrundelser',
    none: 'Ingen gav en begrundelse.',
    redacted:
      'Disse ord blev taget tilbage, efter at de var lagt ud. At de var der, står fortsat i protokollen.',
    paragraph: 'Afsnit: {{paragraph}}',
    lifts: 'Ville ophæve den: {{lifts}}',
  },
  pairs: {
    title: 'To og to',
    help:
      'Hvert felt siger, hvor mange stemmer der sætter rækkens mulighed foran kolonnens, og hvor ' +
      'mange der gør det omvendte. Sejre står med fed skrift.',
    caption: 'Direkte sammenligninger, række : kolonne',
    option: 'Mulighed',
    self: 'den samme mulighed',
    wins: 'vinder',
    loses: 'taber',
    level: 'lige',
  },
  countries: {
    title: 'Landenes stemmer',
    helpRanked:
      'Hvert lands stemme er Schulze-rækkefølgen af holdets stemmesedler; muligheder, som holdet ' +
      'lod stå lige, forbliver lige.',
    helpApproval:
      'Hvert lands stemme omfatter det, som mere end halvdelen af holdets stemmesedler godkender.',
    helpScores: 'Hvert lands stemme er det nøjagtige gennemsnit af holdets point.',
    helpDots: 'Hvert lands prikker divideres med alle dem, holdet har brugt, så hvert land vejer én.',
    helpProposal:
      'Hvert land svarer det, som de fleste af holdets stemmesedler siger; står de lige, undlader det at stemme.',
    helpNameless:
      'Denne afstemning er hemmelig: landenes stemmer står her uden navne, i en rækkefølge, der intet røber.',
    caption: 'Hvad hvert land svarede',
    ballot: 'Landets stemme',
    nameless: 'Stemme {{number}}',
    none: 'ingen afgivet',
  },
  papers: {
    title: 'Stemmesedlerne',
    way: '{{name}}, {{way}}',
    help: 'Alle stemmesedler, der blev talt, med deres kvittering. Sammenlign din kvittering med den ud for din plads.',
    none: 'Ingen afgav en stemmeseddel.',
    seat: 'Plads',
    paper: 'Stemmeseddel',
    caption: 'Stemmesedler efter plads',
    show: 'Vis stemmesedlerne',
    castBy: 'Afgivet af',
    receipt: 'Kvittering',
  },
  ...ballotPaper,
  ...ballotRules,
  ...ballotSecrecy,
  ...ballotLife,
  ...ballotCheck,
} as const;
