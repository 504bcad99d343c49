/** Texter till sidan där alla kan räkna om en omröstning. */
export const ballotCheck = {
  fault: {
    'wrong-paper': 'en röstsedel av annat slag',
    'unknown-option': 'ett alternativ som inte finns på röstsedeln',
    'repeated-option': 'ett alternativ som nämns två gånger',
    'empty-rank': 'en tom plats i rangordningen',
    'equal-ranks': 'delade placeringar, som den här metoden inte räknar',
    'not-a-whole-number': 'inget heltal',
    'out-of-range': 'ett tal utanför gränserna',
    'too-many-dots': 'för många prickar',
    'block-without-reason': 'en blockering utan motivering',
    'block-without-paragraph': 'en blockering utan angivet stycke',
    'reservations-without-reason': 'förbehåll utan motivering',
  },
  check: {
    title: 'Räkna om själv',
    lead:
      'Här räknas en omröstning om i din egen webbläsare, med samma programbibliotek som räknade ' +
      'den. När sidan väl är öppen behöver den inget nät.',
    file: 'Vad som ska kontrolleras',
    fileHelp:
      'Datapaketet från en omröstning (JSON), eller röstsedlar i en tabell (CSV), i BLT eller i PrefLibs format.',
    unreadable: 'Filen kan inte räknas.',
    noBundle: 'Den är inte datapaketet från en omröstning, eller så saknas en del av det.',
    badLine: 'Rad {{line}}: {{why}}.',
    why: {
      'no-poll': 'filen säger inte vad det röstades om',
      'no-papers': 'röstsedlar saknas, eller en av dem tar inte slut',
      'no-rules':
        'filen säger inte enligt vilka regler röstsedlarna räknas, för det gjorde äldre filer inte; ' +
        'öppna omröstningens datapaket (JSON) här och ta med tabellen på nytt',
      'unknown-rule': 'en regel som inte är känd här',
      'bad-seat': 'en plats som står två gånger, eller där tabellen inte säger om den röstade',
      'unknown-option': 'ett alternativ som filen inte nämner',
      'repeated-option': 'ett alternativ står två gånger på en röstsedel',
      'equal-ranks': 'delade placeringar',
      'bad-number': 'här skulle det stå ett tal',
    },
    holds: 'Allt stämmer.',
    holdsText:
      'Protokollet är helt, röstsedlarna är protokollets, och de ger det resultat som har meddelats.',
    fails_one: 'Något stämmer inte.',
    fails_other: '{{count}} saker stämmer inte.',
    failsText: 'Listan säger vad, och nämner den första posten som är fel. Visa den för en revisor.',
    ok: 'Stämmer:',
    bad: 'Stämmer inte:',
    at: 'Den första felaktiga posten är nummer {{place}}.',
    what: {
      chain: 'Varje post i protokollet följer av dem före den.',
      opening: 'Fråga, alternativ och regler är de som gällde vid öppnandet.',
      receipts:
        'Varje röstsedel är den som kvittot gäller, och varje kvitto i protokollet har sin röstsedel.',
      number: 'Röstsedlarna är inte fler än vad som kunde lämnas.',
      bundle: 'Röstsedlar och resultat är de som protokollfördes vid stängningen.',
      result: 'Röstsedlarna ger samma resultat när de räknas om.',
    },
    compare: 'Jämför det med hashvärdet i det e-brev som din plats fick vid stängningen.',
    mine: 'Hitta min röstsedel',
    receipt: 'Mitt kvitto',
    receiptHelp: 'De 64 tecken som du fick på omröstningens sida.',
    found: 'Den här röstsedeln står under ditt kvitto:',
    replaced: 'Röstsedeln med det här kvittot ersattes av en senare, på den röstandes begäran.',
    inRecord:
      'Ditt kvitto står i protokollet, så din röstsedel har räknats. Ett teams röstsedlar offentliggörs inte.',
    notFound: 'Ingen röstsedel i den här omröstningen har det kvittot.',
    recount: 'Omräknat',
    export: 'Ta med dig röstsedlarna',
    exportHelp:
      'För andra program. Varje fil innehåller reglerna för räkningen och kan läsas in igen på den här sidan.',
    exportCountries:
      'När länderna räknas innehåller PrefLib-filen ländernas röster, inte platsernas röstsedlar.',
    formats: { json: 'Datapaket (JSON)', csv: 'Tabell (CSV)', blt: 'BLT', toi: 'PrefLib (toi)' },
    noTitle: 'Röstsedlar utan rubrik',
    carried: 'Filen säger hur den räknas:',
    chosen: 'Filen säger inte hur den räknas. Du valde:',
    unruled: {
      title: 'Filen säger inte hur röstsedlarna räknas.',
      text: 'Andra program utelämnar det. Välj reglerna; då räknas varje röstsedel lika, vem som än avgav den.',
      method: 'Metod',
      places: 'Platser att tillsätta',
      count: 'Räkna röstsedlarna',
    },
    imported_one: '{{count}} röstsedel, räknad enligt den här metoden: {{method}}.',
    imported_other: '{{count}} röstsedlar, räknade enligt den här metoden: {{method}}.',
    refused_one: '{{count}} röstsedel kan inte räknas:',
    refused_other: '{{count}} röstsedlar kan inte räknas:',
    refusedPaper: 'Röstsedel {{paper}}: {{faults}}',
  },
} as const;
