/** Tekster til siden, hvor alle kan tælle en afstemning efter. */
export const ballotCheck = {
  fault: {
    'wrong-paper': 'en stemmeseddel af en anden slags',
    'unknown-option': 'en mulighed, der ikke er på stemmesedlen',
    'repeated-option': 'en mulighed, der er nævnt to gange',
    'empty-rank': 'en tom plads i rangordenen',
    'equal-ranks': 'delte placeringer, som denne metode ikke tæller',
    'not-a-whole-number': 'ikke et helt tal',
    'out-of-range': 'et tal uden for grænserne',
    'too-many-dots': 'for mange prikker',
    'block-without-reason': 'en blokering uden begrundelse',
    'block-without-paragraph': 'en blokering uden angivelse af afsnit',
    'reservations-without-reason': 'forbehold uden begrundelse',
  },
  check: {
    title: 'Tæl selv efter',
    lead:
      'Her tælles en afstemning efter i din egen browser, med det samme programbibliotek, som ' +
      'talte den. Når siden først er åben, kræver den ingen netforbindelse.',
    file: 'Hvad skal kontrolleres',
    fileHelp:
      'Datapakken fra en afstemning (JSON) eller stemmesedler i en tabel (CSV), i BLT eller i PrefLibs format.',
    unreadable: 'Filen kan ikke tælles.',
    noBundle: 'Den er ikke datapakken fra en afstemning, eller en del af den mangler.',
    badLine: 'Linje {{line}}: {{why}}.',
    why: {
      'no-poll': 'filen siger ikke, hvad der blev stemt om',
      'no-papers': 'der mangler stemmesedler, eller en af dem slutter ikke',
      'no-rules':
        'filen siger ikke, efter hvilke regler stemmesedlerne tælles, for det gjorde ældre filer ' +
        'ikke; åbn afstemningens datapakke (JSON) her, og tag tabellen med igen',
      'unknown-rule': 'en regel, der ikke kendes her',
      'bad-seat': 'en plads, der står to gange, eller hvor tabellen ikke siger, om den stemte',
      'unknown-option': 'en mulighed, som filen ikke nævner',
      'repeated-option': 'en mulighed står to gange på en stemmeseddel',
      'equal-ranks': 'delte placeringer',
      'bad-number': 'her skulle stå et tal',
    },
    holds: 'Alt passer.',
    holdsText:
      'Protokollen er hel, stemmesedlerne er protokollens, og de giver det resultat, der er meddelt.',
    fails_one: 'Noget passer ikke.',
    fails_other: '{{count}} ting passer ikke.',
    failsText: 'Listen siger hvad, og nævner den første post, der er forkert. Vis den til en revisor.',
    ok: 'Passer:',
    bad: 'Passer ikke:',
    at: 'Den første forkerte post er nummer {{place}}.',
    what: {
      chain: 'Hver post i protokollen følger af dem før den.',
      opening: 'Spørgsmål, muligheder og regler er dem fra åbningen.',
      receipts:
        'Hver stemmeseddel er den, dens kvittering gælder, og hver kvittering i protokollen har sin stemmeseddel.',
      number: 'Der er ikke flere stemmesedler, end der kunne afgives.',
      bundle: 'Stemmesedler og resultat er dem, der blev protokolleret ved lukningen.',
      result: 'Stemmesedlerne giver det samme resultat, når de tælles igen.',
    },
    compare: 'Sammenlign den med hashværdien i den mail, din plads fik ved lukningen.',
    mine: 'Find min stemmeseddel',
    receipt: 'Min kvittering',
    receiptHelp: 'De 64 tegn, du fik på afstemningens side.',
    found: 'Denne stemmeseddel står under din kvittering:',
    replaced:
      'Stemmesedlen med denne kvittering blev erstattet af en senere, sådan som den stemmende bad om.',
    inRecord:
      'Din kvittering står i protokollen, så din stemmeseddel er talt med. Et holds stemmesedler offentliggøres ikke.',
    notFound: 'Ingen stemmeseddel i denne afstemning har den kvittering.',
    recount: 'Talt igen',
    export: 'Tag stemmesedlerne med',
    exportHelp:
      'Til andre programmer. Hver af filerne indeholder reglerne for optællingen og kan indlæses igen på denne side.',
    exportCountries:
      'Når landene tælles, indeholder PrefLib-filen landenes stemmer, ikke pladsernes stemmesedler.',
    formats: { json: 'Datapakke (JSON)', csv: 'Tabel (CSV)', blt: 'BLT', toi: 'PrefLib (toi)' },
    noTitle: 'Stemmesedler uden titel',
    carried: 'Filen siger, hvordan der tælles:',
    chosen: 'Filen siger ikke, hvordan der tælles. Du valgte:',
    unruled: {
      title: 'Filen siger ikke, hvordan stemmesedlerne tælles.',
      text:
        'Andre programmer udelader det. Vælg reglerne; så tæller hver stemmeseddel lige meget, ' +
        'uanset hvem der afgav den.',
      method: 'Metode',
      places: 'Pladser, der skal besættes',
      count: 'Tæl stemmesedlerne',
    },
    imported_one: '{{count}} stemmeseddel, talt efter denne metode: {{method}}.',
    imported_other: '{{count}} stemmesedler, talt efter denne metode: {{method}}.',
    refused_one: '{{count}} stemmeseddel kan ikke tælles:',
    refused_other: '{{count}} stemmesedler kan ikke tælles:',
    refusedPaper: 'Stemmeseddel {{paper}}: {{faults}}',
  },
} as const;
