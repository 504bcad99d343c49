import { ballotCheck } from './ballot-check.ts';
import { ballotLife } from './ballot-life.ts';
import { ballotPaper } from './ballot-paper.ts';
import { ballotRules } from './ballot-rules.ts';
import { ballotSecrecy } from './ballot-secrecy.ts';
import { ballotStatements } from './ballot-statements.ts';

/** Balsavimų puslapių tekstai. */
export const ballots = {
  statement: ballotStatements,
  phase: {
    draft: 'Projektas',
    announced: 'Paskelbta',
    open: 'Vyksta',
    counting: 'Skaičiuojama',
    counted: 'Suskaičiuota, nepaskelbta',
    released: 'Nuspręsta',
    reviewed: 'Peržiūrėta',
    withdrawn: 'Atšaukta',
    annulled: 'Anuliuotas',
  },
  outcome: {
    decided: 'Nuspręsta',
    tied: 'Lygu',
    'no-quorum': 'Dalyvavo per mažai',
    adopted: 'Priimta',
    'not-adopted': 'Nepriimta',
    'weak-support': 'Silpnas palaikymas',
    blocked: 'Užblokuota',
  },
  when: {
    draft: 'turėtų prasidėti:',
    announced: 'prasideda:',
    open: 'baigiasi:',
    counting: 'baigėsi:',
    counted: 'baigėsi:',
    released: 'baigėsi:',
    reviewed: 'baigėsi:',
    withdrawn: 'turėjo baigtis:',
    annulled: 'baigėsi:',
  },
  method: {
    proposal: 'Už tekstą ar prieš',
    consent: 'Sutikimas su tekstu',
    schulze: 'Rikiavimas (Schulze metodas)',
    approval: 'Pritarimas',
    score: 'Taškai',
    dots: 'Žymos',
    'equal-shares': 'Proporcingas pasirinkimas (lygios dalys)',
    'default-option': 'Konkuruojantys tekstai ir „be pakeitimų“',
    'ranked-pairs': 'Rikiavimas (surikiuotos poros)',
    borda: 'Rikiavimas (Borda taškai)',
    star: 'Taškai ir lemiamas turas (STAR)',
    irv: 'Rikiavimas su iškritimu (IRV)',
    stv: 'Vienas perkeliamasis balsas (Škotijos taisyklės)',
  },
  electorate: {
    'one-seat-one-vote': 'Viena vieta, vienas balsas',
    'one-country-one-vote': 'Viena šalis, vienas balsas',
    chambers: 'Turi sutikti abeji rūmai',
    'countries-and-chambers': 'Turi sutikti šalys ir abeji rūmai',
    'seats-and-countries': 'Turi sutikti vietos ir šalys',
    'seats-and-chambers': 'Turi sutikti vietos ir abeji rūmai',
  },
  subject: {
    'priority-period': 'Prioritetų laikotarpis',
    'agenda-item': 'Darbotvarkės klausimas',
    amendment: 'Pakeitimas',
    standard: 'Standartas',
    decision: 'Sprendimas',
    question: 'Klausimas',
  },
  seat: {
    government: 'institucijos vieta',
    ngo: 'nevyriausybinės organizacijos vieta',
    resource: 'eksperto vieta',
  },
  seatOf: '{{country}}, {{seat}}',
  backToBallots: 'Balsavimai',
  list: {
    title: 'Balsavimai',
    lead: 'Visi klausimai, dėl kurių balsuota, kad ir kokie jie būtų.',
    priorities: 'Prioritetai',
    filter: 'Rodyti',
    all: 'Visi balsavimai',
    ask: 'Pateikti klausimą balsuoti',
    secret: 'Slaptas',
    straw: 'patariamasis',
    empty: {
      title: 'Balsavimų nėra',
      text: 'Čia yra tai, ką balsuoti pateikia sekretoriatas, su rezultatu.',
      textManage: 'Čia yra tai, ką balsuoti pateikiate jūs, su rezultatu.',
    },
  },
  askedBy: 'Dėl ko balsuojama',
  period: 'Prioritetų laikotarpis',
  follows: 'Tęsia',
  earlier: 'Ankstesnis balsavimas',
  followedBy: 'Po jo eina',
  later: 'Vėlesnis balsavimas',
  closedNow: 'Balsavimas baigtas. Rezultatas yra šiame puslapyje.',
  textChanged: {
    title: 'Tekstas dabar kitas',
    text:
      'Nuo tada ({{at}}) tekstas nebe tas, dėl kurio čia balsuojama ir kurio SHA-256 prasideda ' +
      '{{hash}}. Balsai lieka prie ano teksto ir dėl dabartinio nieko nelemia.',
  },
  announced: {
    title: 'Balsavimas neprasidėjo',
    text: 'Toliau nurodyti variantai ir taisyklės nekeičiami. Biuletenį galėsite atiduoti nuo balsavimo pradžios.',
  },
  counting: {
    title: 'Balsavimas baigėsi',
    text: 'Biuleteniai skaičiuojami. Rezultatas čia pasirodys po akimirkos.',
  },
  counted: {
    title: 'Skaičiavimas laukia paskelbimo',
    text: 'Pirma skaičiavimą patvirtina dvi vietos iš skirtingų šalių. Tada rezultatas pasirodys čia.',
  },
  countedEarly: {
    title: 'Rezultatas laukia antro žmogaus',
    text:
      'Balsavimas užbaigtas, kai vietos dar galėjo balsuoti. Rezultatas pasirodys čia, kai jį ' +
      'paskelbs kitas sekretoriato narys arba balsuojanti vieta.',
  },
  withdrawn: {
    title: 'Šis balsavimas atšauktas',
    text: 'Jis atšauktas prieš prasidedant. Niekas nebalsavo.',
  },
  annulled: {
    title: 'Balsavimas anuliuotas',
    because: {
      'more-papers-than-passes':
        'Urnoje buvo daugiau biuletenių, nei išduota leidimų, todėl dalis jų suklastoti. Niekas ' +
        'nesuskaičiuota. Klausimą galima teikti balsuoti iš naujo.',
      'key-lost':
        'Urnos raktas prarastas, ir niekas negali perskaityti biuletenių. Niekas nesuskaičiuota. ' +
        'Klausimą galima teikti balsuoti iš naujo.',
    },
  },
  result: {
    title: 'Rezultatas',
    soFar: 'Dabartinis rezultatas',
    inEnglish: '(anglų kalba)',
    settled: 'pasirinkta po lygybės',
    tooFew: 'Dalyvavo tiek mažai, kad skaičiai atskleistų, kas kaip balsavo. Nurodoma tik baigtis.',
    outcomeChosen: 'Pasirinkta: {{options}}.',
    outcomeTied: 'Lygūs: {{options}}.',
    order: 'Gauta eilė',
    place: '{{place}}.',
    sharedPlace: '{{place}}. =',
    placesBetween: '{{place}}.–{{last}}.',
    placeHead: 'Vieta',
    tied: 'lygus dėl vietos',
    chosen: 'pasirinkta',
    chartSection: 'Rezultatas vaizdu',
    chartLabel: 'Stulpeliai, geriausias pirmas',
    tableCaption: 'Rezultatas pagal variantus',
    exact: 'Rodyti tikslias trupmenas',
    exactHelp: 'Kitaip trupmenos suapvalintos.',
    runoff: 'Surengti pakartotinį balsavimą tarp šių',
  },
  measure: {
    approvals: {
      chart: 'Keliuose biuleteniuose pritarta kiekvienam variantui',
      head: 'Pritarimai',
      value: '{{value}} iš {{papers}}',
    },
    points: { chart: 'Kiek taškų turi kiekvienas variantas', head: 'Taškai', value: '{{value}}' },
    dots: { chart: 'Kiek žymų turi kiekvienas variantas', head: 'Žymos', value: '{{value}}' },
    countryDots: { chart: 'Kiek šalių balsų turi kiekvienas variantas', head: 'Balsai', value: '{{value}}' },
    before: {
      chart: 'Kiek kitų lenkia kiekvienas variantas',
      head: 'Lenkia',
      value: '{{value}} iš {{others}}',
    },
  },
  proposal: {
    title: 'Už ir prieš',
    chart: 'Kas už ir kas prieš',
    split: '{{yes}} už, {{no}} prieš, {{abstain}} susilaikė',
    entitled: 'Turi balsavimo teisę',
    passedHead: 'Ar pakanka',
    passed: 'pakanka',
    notPassed: 'nepakanka',
  },
  beside: {
    title: 'Tie patys biuleteniai, skaičiuoti kitaip',
    help:
      'Lemia tik pirmoji eilutė. Kitos rodo, ar vietos, šalys, institucijos arba nevyriausybinės ' +
      'organizacijos atskirai į pirmą vietą iškeltų kitą variantą.',
    caption: 'Pirmoji vieta pagal vietas, šalis ir rūmus',
    unit: 'Skaičiuota pagal',
    decides: '{{unit}} (lemia)',
    forInformation: '{{unit}} (susipažinti)',
    first: 'Pirmoji vieta',
    differs: 'Palyginti',
    same: 'tas pats',
    other: 'kitas variantas',
  },
  stages: {
    title: 'Etapas po etapo',
    told: 'Skaičiavimo eiga etapas po etapo',
    chart: 'Kaip biuleteniai perėjo',
    stage: '{{place}} etapas',
    round: '{{place}} turas',
    quota:
      'Išrinkti reikia balsų: {{quota}}. Biuleteniai, kuriuose koks nors variantas išrikiuotas: {{papers}}.',
    first: 'Pirmieji pasirinkimai',
    surplus: 'Perteklius pereina toliau: {{option}}',
    exclusion: '{{option}} turi mažiausiai ir iškrinta',
    elected: 'išrinkta',
    out: 'iškrito',
    fork: 'Lygiosios, kurias galėtų išspręsti tik burtai',
    nowhere: 'Biuleteniai, kuriuose variantų nebeliko: {{votes}}.',
  },
  said: {
    title: 'Ką atsakė vietos',
    chart: 'Kiek kartų duotas kiekvienas atsakymas',
    answer: 'Atsakymas',
    seats: 'Vietos',
    caption: 'Atsakymai dėl teksto',
  },
  voices: {
    title: 'Blokavimai, išlygos ir pagrindimai',
    none: 'Niekas nepateikė pagrindimo.',
    redacted: 'Šie žodžiai po paskelbimo atsiimti. Tai, kad jie čia buvo, lieka protokole.',
    paragraph: 'Pastraipa: {{paragraph}}',
    lifts: 'Panaikintų: {{lifts}}',
  },
  pairs: {
    title: 'Po du',
    help:
      'Kiekvienas langelis rodo, kiek balsų eilutės variantą iškelia prieš stulpelio variantą ir ' +
      'kiek atvirkščiai. Pergalės paryškintos.',
    caption: 'Tiesioginiai palyginimai, eilutė : stulpelis',
    option: 'Variantas',
    self: 'tas pats variantas',
    wins: 'laimi',
    loses: 'pralaimi',
    level: 'lygu',
  },
  countries: {
    title: 'Šalių balsai',
    helpRanked:
      'Kiekvienos šalies balsas yra grupės biuletenių eilė Schulze metodu; variantai, kuriuos ' +
      'grupė paliko lygius, lieka lygūs.',
    helpApproval: 'Kiekvienos šalies balse yra tai, kam pritaria daugiau nei pusė grupės biuletenių.',
    helpScores: 'Kiekvienos šalies balsas yra tikslus grupės taškų vidurkis.',
    helpDots:
      'Kiekvienos šalies žymos dalijamos iš visų grupės panaudotų, kad kiekviena šalis svertų vienetą.',
    helpProposal: 'Kiekviena šalis sako tai, ką daugiau jos grupės biuletenių; jei lygu, ji susilaiko.',
    helpNameless:
      'Šis balsavimas slaptas: šalių balsai čia rodomi be pavadinimų, tokia eile, kuri nieko nepasako.',
    caption: 'Ką atsakė kiekviena šalis',
    ballot: 'Šalies balsas',
    nameless: 'Balsas {{number}}',
    none: 'neatiduotas',
  },
  papers: {
    title: 'Biuleteniai',
    way: '{{name}}, {{way}}',
    help: 'Visi suskaičiuoti biuleteniai su kvitu. Palyginkite savo kvitą su esančiu prie jūsų vietos.',
    none: 'Niekas neatidavė biuletenio.',
    seat: 'Vieta',
    paper: 'Biuletenis',
    caption: 'Biuleteniai pagal vietas',
    show: 'Rodyti biuletenius',
    castBy: 'Atidavė',
    receipt: 'Kvitas',
  },
  ...ballotPaper,
  ...ballotRules,
  ...ballotSecrecy,
  ...ballotLife,
  ...ballotCheck,
} as const;
