import { ballotCheck } from './ballot-check.ts';
import { ballotLife } from './ballot-life.ts';
import { ballotPaper } from './ballot-paper.ts';
import { ballotRules } from './ballot-rules.ts';
import { ballotSecrecy } from './ballot-secrecy.ts';
import { ballotStatements } from './ballot-statements.ts';

/** Tekstene på sidene om avstemninger. */
export const ballots = {
  statement: ballotStatements,
  phase: {
    draft: 'Utkast',
    announced: 'Kunngjort',
    open: 'Åpen',
    counting: 'Telles opp',
    counted: 'Talt opp, ikke frigitt',
    released: 'Avgjort',
    reviewed: 'Tatt opp igjen',
    withdrawn: 'Trukket tilbake',
    annulled: 'Annullert',
  },
  outcome: {
    decided: 'Avgjort',
    tied: 'Står likt',
    'no-quorum': 'For få deltok',
    adopted: 'Vedtatt',
    'not-adopted': 'Ikke vedtatt',
    'weak-support': 'Svak oppslutning',
    blocked: 'Blokkert',
  },
  when: {
    draft: 'skal åpne',
    announced: 'åpner',
    open: 'lukker',
    counting: 'lukket',
    counted: 'lukket',
    released: 'lukket',
    reviewed: 'lukket',
    withdrawn: 'skulle ha lukket',
    annulled: 'lukket',
  },
  method: {
    proposal: 'Ja eller nei til en tekst',
    consent: 'Samtykke til en tekst',
    schulze: 'Rangering (Schulze)',
    approval: 'Godkjenning',
    score: 'Poeng',
    dots: 'Prikker',
    'equal-shares': 'Forholdsmessig valg (like andeler)',
    'default-option': 'Konkurrerende tekster mot «ingen endring»',
    'ranked-pairs': 'Rangering (rangerte par)',
    borda: 'Rangering (Borda-poeng)',
    star: 'Poeng og sluttrunde (STAR)',
    irv: 'Utslagning med rangering (IRV)',
    stv: 'Enkelt overførbar stemme (skotske regler)',
  },
  electorate: {
    'one-seat-one-vote': 'Én plass, én stemme',
    'one-country-one-vote': 'Ett land, én stemme',
    chambers: 'Begge kamre må være enige',
    'countries-and-chambers': 'Landene og begge kamre må være enige',
    'seats-and-countries': 'Plassene og landene må være enige',
    'seats-and-chambers': 'Plassene og begge kamre må være enige',
  },
  subject: {
    'priority-period': 'Perioden for prioriteter',
    'agenda-item': 'Saken på dagsordenen',
    amendment: 'Endringsforslaget',
    standard: 'Standarden',
    decision: 'Vedtaket',
    question: 'Spørsmålet',
  },
  seat: { government: 'myndighetsplass', ngo: 'organisasjonsplass', resource: 'ressursplass' },
  seatOf: '{{country}}, {{seat}}',
  backToBallots: 'Avstemninger',
  list: {
    title: 'Avstemninger',
    lead: 'Alle spørsmål som er lagt fram til avstemning, uansett hva de gjaldt.',
    priorities: 'Prioriteter',
    filter: 'Vis',
    all: 'Alle avstemninger',
    ask: 'Legg fram et spørsmål til avstemning',
    secret: 'Hemmelig',
    straw: 'veiledende',
    empty: {
      title: 'Ingen avstemninger her',
      text: 'Det sekretariatet legger fram til avstemning, står her med resultatet.',
      textManage: 'Det du legger fram til avstemning, står her med resultatet.',
    },
  },
  askedBy: 'Lagt fram til avstemning av',
  period: 'Perioden for prioriteter',
  follows: 'Følger etter',
  earlier: 'Den tidligere avstemningen',
  followedBy: 'Etterfulgt av',
  later: 'Den senere avstemningen',
  closedNow: 'Avstemningen er lukket. Resultatet står på denne siden.',
  textChanged: {
    title: 'Teksten er blitt en annen',
    text:
      'Siden {{at}} er teksten ikke lenger den det stemmes over her, med en SHA-256 som begynner ' +
      'med {{hash}}. Stemmene bevares sammen med den teksten og avgjør ingenting om den nåværende.',
  },
  announced: {
    title: 'Avstemningen har ikke begynt',
    text: 'Alternativene og reglene nedenfor ligger fast. Du kan avgi stemmeseddelen din fra åpningstidspunktet.',
  },
  counting: {
    title: 'Avstemningen er over',
    text: 'Stemmesedlene telles opp. Resultatet kommer fram her om et øyeblikk.',
  },
  counted: {
    title: 'Opptellingen venter på å bli frigitt',
    text: 'To plasser fra ulike land bekrefter først opptellingen. Deretter kommer resultatet fram her.',
  },
  countedEarly: {
    title: 'Resultatet venter på en person til',
    text:
      'Avstemningen ble lukket mens plasser fortsatt kunne stemme. Resultatet kommer fram her når ' +
      'en annen i sekretariatet, eller en plass som stemmer, har frigitt det.',
  },
  withdrawn: {
    title: 'Avstemningen ble trukket tilbake',
    text: 'Den ble tatt tilbake før den åpnet. Ingen har stemt.',
  },
  annulled: {
    title: 'Avstemningen er annullert',
    because: {
      'more-papers-than-passes':
        'Det lå flere stemmesedler i urnen enn det er utlevert stemmepass, så noen av dem er ' +
        'forfalsket. Ingenting er talt opp. Spørsmålet kan stilles på nytt.',
      'key-lost':
        'Nøkkelen til urnen er tapt, og ingen kan lese stemmesedlene. Ingenting er talt opp. ' +
        'Spørsmålet kan stilles på nytt.',
    },
  },
  result: {
    title: 'Resultatet',
    soFar: 'Resultatet så langt',
    inEnglish: '(på engelsk)',
    settled: 'valgt etter stemmelikhet',
    tooFew: 'Så få deltok at tallene ville røpe hvem som stemte hva. Bare utfallet oppgis.',
    outcomeChosen: 'Valgt: {{options}}.',
    outcomeTied: 'Står likt: {{options}}.',
    order: 'Rekkefølgen det endte med',
    place: '{{place}}.',
    sharedPlace: '{{place}}. =',
    placesBetween: '{{place}}.–{{last}}.',
    placeHead: 'Plassering',
    tied: 'står likt om en plass',
    chosen: 'valgt',
    chartSection: 'Resultatet som bilde',
    chartLabel: 'Søyler, den beste først',
    tableCaption: 'Resultatet for hvert alternativ',
    exact: 'Vis nøyaktige brøker',
    exactHelp: 'Ellers er brøker avrundet.',
    runoff: 'Hold en omvotering mellom disse',
  },
  measure: {
    approvals: {
      chart: 'På hvor mange stemmesedler hvert alternativ er godkjent',
      head: 'Godkjenninger',
      value: '{{value}} av {{papers}}',
    },
    points: { chart: 'Hvor mange poeng hvert alternativ har', head: 'Poeng', value: '{{value}}' },
    dots: { chart: 'Hvor mange prikker hvert alternativ har', head: 'Prikker', value: '{{value}}' },
    countryDots: {
      chart: 'Hvor mange av landenes stemmer hvert alternativ har',
      head: 'Stemmer',
      value: '{{value}}',
    },
    before: {
      chart: 'Hvor mange av de andre hvert alternativ ligger foran',
      head: 'Foran',
      value: '{{value}} av {{others}}',
    },
  },
  proposal: {
    title: 'For og mot',
    chart: 'Hvem som er for, og hvem som er mot',
    split: '{{yes}} for, {{no}} mot, {{abstain}} avstår',
    entitled: 'Stemmeberettigede',
    passedHead: 'Tilstrekkelig',
    passed: 'tilstrekkelig',
    notPassed: 'ikke tilstrekkelig',
  },
  beside: {
    title: 'De samme stemmesedlene, talt på andre måter',
    help:
      'Bare den første linjen er avgjørende. De andre viser om plasser, land, myndigheter eller ' +
      'frivillige organisasjoner hver for seg ville satt et annet alternativ først.',
    caption: 'Førsteplassen etter plasser, land og kamre',
    unit: 'Talt etter',
    decides: '{{unit}} (avgjørende)',
    forInformation: '{{unit}} (til orientering)',
    first: 'Førsteplass',
    differs: 'Sammenlignet',
    same: 'det samme',
    other: 'et annet alternativ',
  },
  stages: {
    title: 'Trinn for trinn',
    told: 'Opptellingen trinn for trinn',
    chart: 'Hvordan stemmesedlene flyttet seg',
    stage: 'Trinn {{place}}',
    round: 'Runde {{place}}',
    quota: 'Stemmer som gir valg: {{quota}}. Stemmesedler som rangerer et alternativ: {{papers}}.',
    first: 'Førsteprioriteter',
    surplus: 'Overskuddet fra {{option}} går videre',
    exclusion: '{{option}} har færrest og går ut',
    elected: 'valgt',
    out: 'ute',
    fork: 'Stemmelikhet som bare loddtrekning kunne avgjøre',
    nowhere: 'Stemmesedler uten flere alternativer: {{votes}}.',
  },
  said: {
    title: 'Hva plassene svarte',
    chart: 'Hvor mange som ga hvert svar',
    answer: 'Svar',
    seats: 'Plasser',
    caption: 'Svar på teksten',
  },
  voices: {
    title: 'Blokkeringer, forbehold og begrunnelser',
    none: 'Ingen ga noen begrunnelse.',
    redacted:
      'Disse ordene ble tatt tilbake etter at de var lagt ut. At de var der, står fortsatt i protokollen.',
    paragraph: 'Avsnitt: {{paragraph}}',
    lifts: 'Ville oppheve den: {{lifts}}',
  },
  pairs: {
    title: 'To og to',
    help:
      'Hvert felt sier hvor mange stemmer som setter radens alternativ foran kolonnens, og hvor ' +
      'mange som gjør det motsatte. Seire står med halvfet skrift.',
    caption: 'Direkte sammenligninger, rad : kolonne',
    option: 'Alternativ',
    self: 'det samme alternativet',
    wins: 'vinner',
    loses: 'taper',
    level: 'likt',
  },
  countries: {
    title: 'Stemmene til landene',
    helpRanked:
      'Hvert lands stemme er Schulze-rekkefølgen av teamets stemmesedler; alternativer som teamet ' +
      'lot stå likt, forblir like.',
    helpApproval:
      'Hvert lands stemme omfatter det som mer enn halvparten av teamets stemmesedler godkjenner.',
    helpScores: 'Hvert lands stemme er det nøyaktige gjennomsnittet av teamets poeng.',
    helpDots: 'Hvert lands prikker deles på alle dem teamet har brukt, så hvert land veier én.',
    helpProposal: 'Hvert land svarer det som flest av teamets stemmesedler sier; står de likt, avstår det.',
    helpNameless:
      'Denne avstemningen er hemmelig: landenes stemmer står her uten navn, i en rekkefølge som ikke røper noe.',
    caption: 'Hva hvert land svarte',
    ballot: 'Landets stemme',
    nameless: 'Stemme {{number}}',
    none: 'ingen avgitt',
  },
  papers: {
    title: 'Stemmesedlene',
    way: '{{name}}, {{way}}',
    help: 'Alle stemmesedler som ble talt, med kvittering. Sammenlign kvitteringen din med den ut for plassen din.',
    none: 'Ingen avga stemmeseddel.',
    seat: 'Plass',
    paper: 'Stemmeseddel',
    caption: 'Stemmesedler etter plass',
    show: 'Vis stemmesedlene',
    castBy: 'Avgitt av',
    receipt: 'Kvittering',
  },
  ...ballotPaper,
  ...ballotRules,
  ...ballotSecrecy,
  ...ballotLife,
  ...ballotCheck,
} as const;
