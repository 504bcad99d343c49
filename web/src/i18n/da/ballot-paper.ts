/** Tekster om selve stemmesedlen: udfylde, se efter, afgive, kvittering. */
export const ballotPaper = {
  choice: { yes: 'Ja', no: 'Nej', abstain: 'Undlader at stemme' },
  consent: {
    consent: 'Samtykke',
    reservations: 'Samtykke med forbehold',
    stand_aside: 'Træder til side',
    block: 'Blokerer',
    abstain: 'Undlader at svare',
  },
  consentHelp: {
    consent: 'Teksten kan gå videre.',
    reservations: 'Teksten kan gå videre; dine forbehold står i protokollen.',
    stand_aside: 'Du støtter den ikke, men står ikke i vejen for den.',
    block:
      'Teksten kan ikke gå videre, som den er. Skriv imod hvad, hvorfor, og hvad der ville ophæve blokeringen.',
    abstain: 'Din plads deltager og tager ikke stilling til teksten.',
  },
  way: {
    app: 'i Norbanet',
    proxy: 'ved fuldmagt',
    alternate: 'som stedfortræder',
    phone: 'pr. telefon, indtastet af to medarbejdere',
    paper: 'på papir, indtastet af to medarbejdere',
  },
  notYou: {
    recused: 'Din plads blev meldt inhabil før åbningen og deltager ikke i denne afstemning.',
    absent:
      'Afstemningen holdes i et møde, og din plads er ikke meldt til stede. Sig det til ' +
      'mødelederen, hvis du er i rummet.',
    handedOver: 'Din plads er overdraget i denne afstemning. Din stedfortræder stemmer for den.',
    sinceOpening:
      'Du har først haft din plads, siden denne hemmelige afstemning åbnede. Vælgerlisten blev ' +
      'låst dengang, og ingen stemmer i stedet for den, der står på den.',
    formerVoted: 'Den, der havde din plads før dig, har stemt i denne afstemning. Den stemme står ved magt.',
  },
  proxyStep: {
    fill: 'Stemmesedlen for {{seat}}, som du har fuldmagt fra',
    review: 'Se den igennem en gang til: stemmesedlen for {{seat}}',
    proxied: 'Stemmesedlen for {{seat}}',
    kept: 'Stemmesedlen for {{seat}}',
  },
  proxied:
    'Stemmesedlen er afgivet. Stemmer pladsen selv før lukningen, gælder dens egen stemmeseddel i stedet.',
  notYours:
    'Her stemmer pladserne på de nationale hold. Du kan læse reglerne og se, hvor mange der har ' +
    'stemt; hvad de har stemt, kan ingen se før lukningen.',
  step: { kept: 'Din stemmeseddel tæller', fill: 'Din stemmeseddel', review: 'Se den igennem en gang til' },
  review: 'Se min stemmeseddel igennem',
  reviewText: 'Dette står der på din stemmeseddel. Den er ikke afgivet endnu.',
  reviewUntil: 'Du kan ændre den indtil',
  cast: 'Afgiv min stemmeseddel',
  back: 'Tilbage til stemmesedlen',
  change: 'Ret min stemmeseddel',
  keepOld: 'Behold stemmesedlen, som den er afgivet',
  receipt: {
    title_one: 'Din stemmeseddel er afgivet.',
    title_other: 'Din ændrede stemmeseddel er afgivet. Kun denne tæller.',
    times: 'Afgivet {{cast}}. Du kan ændre den indtil {{closes}}.',
    code: 'Din kvittering, som står ved din stemmeseddel, når afstemningen er lukket:',
  },
  paper: {
    approveLabel: 'Hvad bør regionen tage op?',
    approveHelp: 'Markér alle muligheder, du støtter. Så mange du vil; ingen er en blank stemmeseddel.',
    choose: 'Vælg først et svar. Vil du deltage uden at tage parti, så undlad at stemme.',
    choiceLabel: 'Er du enig?',
    choiceHelp: 'At undlade at stemme tæller med ved beslutningsdygtigheden og tager ikke parti.',
    consentLabel: 'Hvad siger du til teksten?',
    consentHelp: 'Ét svar pr. plads. Begrundelser står i protokollen under din plads’ navn.',
    reason: 'Hvorfor',
    reasonHelp: 'Skriv om teksten, aldrig om en person. Ingen navne, ingen telefonnumre, ingen sager.',
    paragraph: 'Imod hvilket afsnit',
    lifts: 'Hvad ville ophæve blokeringen',
    scoreHelp: 'Giv hver mulighed 0 til {{most}} point. En mulighed uden tal får 0.',
    noScore: 'ingen point',
    scored_one: '{{option}}: {{count}} point',
    scored_other: '{{option}}: {{count}} point',
    dotsHelp_one: 'Du har {{count}} prik.',
    dotsHelp_other:
      'Du har {{count}} prikker. Giv en mulighed så mange, du vil; du behøver ikke bruge dem alle.',
    dotsLeft_one: '{{count}} prik tilbage',
    dotsLeft_other: '{{count}} prikker tilbage',
    dotMore: 'En prik mere til {{option}}',
    dotLess: 'En prik mindre til {{option}}',
    dotsNow_one: '{{option}} har {{count}} prik. {{left}} tilbage.',
    dotsNow_other: '{{option}} har {{count}} prikker. {{left}} tilbage.',
    dotted_one: '{{option}}: {{count}} prik',
    dotted_other: '{{option}}: {{count}} prikker',
    rankStrictHelp:
      'Sæt det vigtigste først, én mulighed på hver plads. Du kan udelade nogle; din stemmeseddel ' +
      'tæller ikke længere med, når alle, den nævner, er ude.',
    rankHelp:
      'Sæt det vigtigste først. Muligheder kan stå lige, og du kan udelade nogle: de kommer sidst ' +
      'og står lige indbyrdes.',
    ranked: 'Din rangordning, den bedste først',
    unranked: 'Ikke rangordnet',
    unrankedHelp: 'Muligheder, der bliver her, kommer efter alle de rangordnede.',
    rankNext: 'Sæt på plads {{place}}',
    rankOption: 'Sæt på plads {{place}}: {{option}}',
    placeOf: 'Plads for {{option}}',
    leave: 'udelad',
    equalAbove: 'lige med den ovenfor',
    equalTo: '{{option}} står lige med {{above}}',
    placed: '{{option}} står nu på plads {{place}} af {{total}}.',
    out: '{{option}} er ikke længere rangordnet.',
    blank: 'En blank stemmeseddel: din plads deltager og foretrækker intet.',
    blankShort: 'blank',
    leftOut: 'Udeladt, og derfor sidst og lige: {{options}}.',
  },
} as const;
