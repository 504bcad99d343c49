/** Texter om själva röstsedeln: fylla i, granska, avge, kvitto. */
export const ballotPaper = {
  choice: { yes: 'Ja', no: 'Nej', abstain: 'Avstår' },
  consent: {
    consent: 'Samtycker',
    reservations: 'Samtycker med förbehåll',
    stand_aside: 'Ställer sig vid sidan',
    block: 'Blockerar',
    abstain: 'Avstår',
  },
  consentHelp: {
    consent: 'Texten kan gå vidare.',
    reservations: 'Texten kan gå vidare; dina förbehåll står i protokollet.',
    stand_aside: 'Du stöder den inte men står inte heller i vägen för den.',
    block:
      'Texten kan inte gå vidare som den är. Skriv mot vad, varför, och vad som skulle häva blockeringen.',
    abstain: 'Din plats deltar och tar inte ställning till texten.',
  },
  way: {
    app: 'i Norbanet',
    proxy: 'genom ombud',
    alternate: 'som ersättare',
    phone: 'per telefon, inskriven av två handläggare',
    paper: 'på papper, inskriven av två handläggare',
  },
  notYou: {
    recused: 'Din plats anmälde jäv före öppnandet och deltar inte i den här omröstningen.',
    absent:
      'Omröstningen hålls vid ett möte, och din plats är inte anmäld som närvarande. Säg till ' +
      'mötesordföranden om du är i rummet.',
    handedOver: 'Din plats är överlämnad i den här omröstningen. Din ersättare röstar för den.',
    sinceOpening:
      'Du har din plats först sedan denna slutna omröstning öppnade. Röstlängden låstes då, och ' +
      'ingen röstar i stället för den som står på den.',
    formerVoted: 'Den som hade din plats före dig har röstat i denna omröstning. Den rösten står fast.',
  },
  proxyStep: {
    fill: 'Röstsedeln för {{seat}}, som du är ombud för',
    review: 'Granska den en gång till: röstsedeln för {{seat}}',
    proxied: 'Röstsedeln för {{seat}}',
    kept: 'Röstsedeln för {{seat}}',
  },
  proxied:
    'Röstsedeln är avgiven. Röstar platsen själv före stängningen gäller dess egen röstsedel i stället.',
  notYours:
    'Här röstar platserna i de nationella teamen. Du kan läsa reglerna och se hur många som har ' +
    'röstat; vad de har röstat kan ingen se före stängningen.',
  step: { kept: 'Din röstsedel räknas', fill: 'Din röstsedel', review: 'Granska den en gång till' },
  review: 'Granska min röstsedel',
  reviewText: 'Det här står på din röstsedel. Den är inte avgiven ännu.',
  reviewUntil: 'Du kan ändra den till och med',
  cast: 'Avge min röstsedel',
  back: 'Tillbaka till röstsedeln',
  change: 'Ändra min röstsedel',
  keepOld: 'Behåll röstsedeln som den är avgiven',
  receipt: {
    title_one: 'Din röstsedel är avgiven.',
    title_other: 'Din ändrade röstsedel är avgiven. Bara den här räknas.',
    times: 'Avgiven {{cast}}. Du kan ändra den fram till {{closes}}.',
    code: 'Ditt kvitto, som står vid din röstsedel när omröstningen är stängd:',
  },
  paper: {
    approveLabel: 'Vad bör regionen ta upp?',
    approveHelp: 'Markera alla alternativ som du stöder. Så många du vill; inget alls är en blank röstsedel.',
    choose: 'Välj först ett svar. Vill du delta utan att ta ställning, avstå.',
    choiceLabel: 'Är du enig?',
    choiceHelp: 'Att avstå räknas med när det avgörs om tillräckligt många deltar, och tar inte ställning.',
    consentLabel: 'Vad säger du om texten?',
    consentHelp: 'Ett svar per plats. Motiveringar står i protokollet under din plats namn.',
    reason: 'Varför',
    reasonHelp: 'Skriv om texten, aldrig om en person. Inga namn, inga telefonnummer, inga ärenden.',
    paragraph: 'Mot vilket stycke',
    lifts: 'Vad skulle häva blockeringen',
    scoreHelp: 'Ge varje alternativ 0 till {{most}} poäng. Ett alternativ utan tal får 0.',
    noScore: 'inga poäng',
    scored_one: '{{option}}: {{count}} poäng',
    scored_other: '{{option}}: {{count}} poäng',
    dotsHelp_one: 'Du har {{count}} prick.',
    dotsHelp_other:
      'Du har {{count}} prickar. Ge ett alternativ så många du vill; du behöver inte använda alla.',
    dotsLeft_one: '{{count}} prick kvar',
    dotsLeft_other: '{{count}} prickar kvar',
    dotMore: 'En prick till för {{option}}',
    dotLess: 'En prick mindre för {{option}}',
    dotsNow_one: '{{option}} har {{count}} prick. {{left}} kvar.',
    dotsNow_other: '{{option}} har {{count}} prickar. {{left}} kvar.',
    dotted_one: '{{option}}: {{count}} prick',
    dotted_other: '{{option}}: {{count}} prickar',
    rankStrictHelp:
      'Sätt det viktigaste först, ett alternativ på varje plats. Du kan utelämna några; din ' +
      'röstsedel räknas inte längre när alla som den nämner är ute.',
    rankHelp:
      'Sätt det viktigaste först. Alternativ kan stå lika, och du kan utelämna några: de kommer ' +
      'sist och står lika sinsemellan.',
    ranked: 'Din rangordning, den bästa först',
    unranked: 'Inte rangordnade',
    unrankedHelp: 'Alternativ som lämnas här kommer efter alla de rangordnade.',
    rankNext: 'Sätt på plats {{place}}',
    rankOption: 'Sätt på plats {{place}}: {{option}}',
    placeOf: 'Plats för {{option}}',
    leave: 'utelämna',
    equalAbove: 'lika med det ovanför',
    equalTo: '{{option}} står lika med {{above}}',
    placed: '{{option}} står nu på plats {{place}} av {{total}}.',
    out: '{{option}} är inte längre rangordnat.',
    blank: 'En blank röstsedel: din plats deltar och föredrar ingenting.',
    blankShort: 'blank',
    leftOut: 'Utelämnade, och därför sist och lika: {{options}}.',
  },
} as const;
