/** Tekster til siden der alle kan telle en avstemning etter. */
export const ballotCheck = {
  fault: {
    'wrong-paper': 'en stemmeseddel av et annet slag',
    'unknown-option': 'et alternativ som ikke står på stemmeseddelen',
    'repeated-option': 'et alternativ som er nevnt to ganger',
    'empty-rank': 'en tom plass i rangeringen',
    'equal-ranks': 'delte plasseringer, som denne metoden ikke teller',
    'not-a-whole-number': 'ikke et helt tall',
    'out-of-range': 'et tall utenfor grensene',
    'too-many-dots': 'for mange prikker',
    'block-without-reason': 'en blokkering uten begrunnelse',
    'block-without-paragraph': 'en blokkering uten angitt avsnitt',
    'reservations-without-reason': 'forbehold uten begrunnelse',
  },
  check: {
    title: 'Tell etter selv',
    lead:
      'Her telles en avstemning på nytt i din egen nettleser, med det samme programbiblioteket som ' +
      'talte den. Når siden først er åpen, trenger den ikke nett.',
    file: 'Hva som skal kontrolleres',
    fileHelp:
      'Datapakken fra en avstemning (JSON), eller stemmesedler i en tabell (CSV), i BLT eller i PrefLibs format.',
    unreadable: 'Filen kan ikke telles.',
    noBundle: 'Den er ikke datapakken fra en avstemning, eller en del av den mangler.',
    badLine: 'Linje {{line}}: {{why}}.',
    why: {
      'no-poll': 'filen sier ikke hva det ble stemt over',
      'no-papers': 'det mangler stemmesedler, eller en av dem slutter ikke',
      'no-rules':
        'filen sier ikke etter hvilke regler stemmesedlene telles, for det gjorde ikke eldre filer; ' +
        'åpne avstemningens datapakke (JSON) her og ta med tabellen på nytt',
      'unknown-rule': 'en regel som ikke er kjent her',
      'bad-seat': 'en plass som står to ganger, eller der tabellen ikke sier om den stemte',
      'unknown-option': 'et alternativ som filen ikke nevner',
      'repeated-option': 'et alternativ står to ganger på en stemmeseddel',
      'equal-ranks': 'delte plasseringer',
      'bad-number': 'her skulle det stått et tall',
    },
    holds: 'Alt stemmer.',
    holdsText: 'Protokollen er hel, stemmesedlene er protokollens, og de gir det resultatet som er meldt.',
    fails_one: 'Noe stemmer ikke.',
    fails_other: '{{count}} ting stemmer ikke.',
    failsText: 'Listen sier hva, og nevner den første oppføringen som er feil. Vis den til en revisor.',
    ok: 'Stemmer:',
    bad: 'Stemmer ikke:',
    at: 'Den første feilaktige oppføringen er nummer {{place}}.',
    what: {
      chain: 'Hver oppføring i protokollen følger av dem foran.',
      opening: 'Spørsmål, alternativer og regler er de som gjaldt ved åpningen.',
      receipts:
        'Hver stemmeseddel er den kvitteringen gjelder, og hver kvittering i protokollen har sin stemmeseddel.',
      number: 'Det er ikke flere stemmesedler enn det kunne avgis.',
      bundle: 'Stemmesedler og resultat er de som ble protokollført ved lukkingen.',
      result: 'Stemmesedlene gir samme resultat når de telles på nytt.',
    },
    compare: 'Sammenlign den med hashverdien i e-posten som plassen din fikk ved lukkingen.',
    mine: 'Finn stemmeseddelen min',
    receipt: 'Kvitteringen min',
    receiptHelp: 'De 64 tegnene du fikk på siden til avstemningen.',
    found: 'Denne stemmeseddelen står under kvitteringen din:',
    replaced: 'Stemmeseddelen med denne kvitteringen ble erstattet av en senere, slik den stemmende ba om.',
    inRecord:
      'Kvitteringen din står i protokollen, så stemmeseddelen er talt med. Et teams stemmesedler offentliggjøres ikke.',
    notFound: 'Ingen stemmesedler i denne avstemningen har den kvitteringen.',
    recount: 'Talt på nytt',
    export: 'Ta med stemmesedlene',
    exportHelp:
      'Til andre programmer. Hver av filene inneholder reglene for opptellingen og kan leses inn igjen på denne siden.',
    exportCountries:
      'Når landene telles, inneholder PrefLib-filen landenes stemmer, ikke plassenes stemmesedler.',
    formats: { json: 'Datapakke (JSON)', csv: 'Tabell (CSV)', blt: 'BLT', toi: 'PrefLib (toi)' },
    noTitle: 'Stemmesedler uten tittel',
    carried: 'Filen sier hvordan det telles:',
    chosen: 'Filen sier ikke hvordan det telles. Du valgte:',
    unruled: {
      title: 'Filen sier ikke hvordan stemmesedlene telles.',
      text: 'Andre programmer utelater det. Velg reglene; da teller hver stemmeseddel likt, uansett hvem som avga den.',
      method: 'Metode',
      places: 'Plasser som skal besettes',
      count: 'Tell stemmesedlene',
    },
    imported_one: '{{count}} stemmeseddel, talt etter denne metoden: {{method}}.',
    imported_other: '{{count}} stemmesedler, talt etter denne metoden: {{method}}.',
    refused_one: '{{count}} stemmeseddel kan ikke telles:',
    refused_other: '{{count}} stemmesedler kan ikke telles:',
    refusedPaper: 'Stemmeseddel {{paper}}: {{faults}}',
  },
} as const;
