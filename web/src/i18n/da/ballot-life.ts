/** Tekster om en afstemnings forløb: dens protokol, dens skridt, og hvad man gør med den. */
export const ballotLife = {
  representing: {
    title_one: 'Hvilken {{count}} mulighed repræsenterer alle',
    title_other: 'Hvilke {{count}} muligheder repræsenterer alle',
    help_one:
      'Til orientering: på grundlag af de samme landestemmer, efter metoden med lige andele, hvor ' +
      'hvert land støtter sin øverste {{count}} placering.',
    help_other:
      'Til orientering: på grundlag af de samme landestemmer, efter metoden med lige andele, hvor ' +
      'hvert land støtter sine øverste {{count}} placeringer. Så får hver del af regionen sin ' +
      'andel.',
    tied_one: 'Står lige om {{count}} plads mere: {{options}}.',
    tied_other: 'Står lige om {{count}} pladser mere: {{options}}.',
    same: 'Det er de muligheder, som afstemningen vælger.',
    other: 'Afstemningen vælger andre. Dens resultat gælder.',
  },
  record: {
    title: 'Protokollen',
    help:
      'Hver post i protokollen er bundet til alle de foregående med en hashværdi. Den fra åbningen ' +
      'og den fra lukningen blev sendt til hver plads pr. mail, så intet derimellem kan ændres ' +
      'ubemærket.',
    last: 'Den sidste hashværdi:',
    bundle: 'Hent datapakken',
    check: 'Tæl selv efter',
    withheld:
      'Så få stemmesedler, eller et enigt kammer, ville røbe, hvad enkelte pladser stemte. ' +
      'Datapakken går til to revisorer fra forskellige lande, som kontrollerer den sammen.',
    nobodyHolds: 'Ingen revisor har overtaget den endnu.',
    held_one:
      'Én revisor har overtaget den, fra: {{countries}}. Den åbnes sammen med en revisor til, fra et andet land.',
    held_other: 'To revisorer har den, fra: {{countries}}.',
    ofNoCountry: 'en international organisation',
    hold: 'Overtag datapakken',
  },
  life: {
    followup: 'Hvad der følger af den',
    owners: 'Varetages af {{countries}}.',
    reviewOn: 'Tages op igen {{day}}.',
    notes: 'Hvad der blev sagt undervejs',
    by: '{{name}}, {{at}}',
    note: {
      'short-notice': 'Bekendtgjort med kort varsel:',
      withdrawn: 'Trukket tilbage:',
      'closed-early': 'Lukket før tiden:',
      extended: 'Forlænget:',
      chair: 'Formandskabet afgjorde stemmeligheden:',
      review: 'Taget op igen:',
    },
    confirmedBy: 'Optællingen er bekræftet af en plads fra {{country}}.',
    lotWords: 'Ord til lodtrækningen fra {{country}}: »{{text}}«',
  },
  acts: {
    title: 'Hvad du kan gøre her',
    redraft: 'Ret kladden',
    again: 'Spørg igen: runde {{round}}',
    reason: 'Hvorfor',
    shortNotice: 'Hvorfor det ikke kan vente syv dage',
    shortNoticeHelp: 'Kun hvis den åbner tidligere end det.',
    lotText: 'Nogle ord efter eget valg',
    closesAt: 'Nyt lukketidspunkt, i {{zone}}',
    badTime: 'Uret i den tidszone viser aldrig dette klokkeslæt.',
    chosen_one: 'Vælg {{count}} af de muligheder, der står lige',
    chosen_other: 'Vælg {{count}} af de muligheder, der står lige',
    statement: 'Hvad der følger',
    owners: 'Hvilke lande varetager det',
    reviewOn: 'Hvornår det tages op igen',
    announce: {
      button: 'Bekendtgør',
      title: 'Bekendtgør afstemningen?',
      text: 'Fra nu af ligger spørgsmålet, mulighederne og reglerne fast. Alle, der må læse den, kan se den.',
    },
    withdraw: {
      button: 'Træk tilbage',
      title: 'Træk afstemningen tilbage?',
      text: 'Så stemmer ingen om den mere. Begrundelsen står på dens side.',
    },
    close: {
      button: 'Luk før tiden',
      title: 'Luk afstemningen nu?',
      text: 'Herefter kan ingen stemme, og den åbnes aldrig igen. Begrundelsen står på dens side.',
    },
    extend: {
      button: 'Forlæng',
      title: 'Forlæng afstemningen',
      text: 'Afgivne stemmesedler bliver liggende. Begrundelsen står på dens side.',
    },
    review: {
      button: 'Markér som taget op igen',
      title: 'Hvad kom der ud af at tage den op igen?',
      text: 'Dine ord står på afstemningens side.',
    },
    confirm: {
      button: 'Bekræft optællingen',
      title: 'Bekræft optællingen?',
      text:
        'Du har set optællingen ovenfor. Når en plads fra et andet land gør det samme, frigives ' +
        'resultatet til alle.',
    },
    confirmClosing: {
      button: 'Frigiv resultatet',
      title: 'Skal resultatet frigives?',
      text:
        'Afstemningen blev lukket, mens pladser stadig kunne stemme. Er du enig i, at den er slut, ' +
        'frigives resultatet til alle. Hvis ikke, så tal med sekretariatet først; uden en person til ' +
        'forbliver den lukket og uden resultat.',
    },
    tie: {
      button: 'Afgør stemmeligheden',
      title: 'Vælg mellem de muligheder, der står lige',
      text:
        'Som landet med formandskabet. Optællingen bliver stående; dit valg og begrundelsen føres ' +
        'til protokols ved siden af.',
    },
    lot: {
      button: 'Giv ord til lodtrækningen',
      title: 'Ord til lodtrækningen',
      text:
        'Dine ord og ordene fra en plads i et andet land udgør loddet, som alle kan trække igen. ' +
        'Alle ord kan bruges.',
    },
    outcome: {
      button: 'Skriv, hvad der følger',
      title: 'Hvad følger der af afstemningen?',
      text: 'Det står på afstemningens side for alle, der må læse den.',
    },
  },
  arrange: {
    title: 'Før den åbner: din plads',
    proxy: 'Hvem stemmer, hvis din plads ikke gør',
    proxyHelp:
      'En plads på dit eget hold. Din egen stemmeseddel gælder i stedet, når blot den kommer før lukningen.',
    nobody: 'ingen',
    recused: 'Min plads deltager ikke på grund af inhabilitet',
    recusedHelp: 'Den tæller så ikke med nogen steder.',
    save: 'Gem dette',
  },
  entries: {
    title: 'Stemmesedler, der venter på en medarbejder til',
    phone: 'Pr. telefon, indtastet af {{name}}',
    paper: 'På papir, indtastet af {{name}}',
    confirm: 'Bekræft og afgiv',
    takeBack: 'Tag tilbage',
    mine: 'Du har indtastet den; en kollega bekræfter den.',
    forMe: {
      title: 'Der er indtastet en stemme for din plads',
      text:
        'Den tæller, når endnu et medlem af sekretariatet har bekræftet den. Er den ikke din, så ' +
        'afvis den, eller stem selv: din egen stemme erstatter den, og ingen erstatter din.',
      refuse: 'Det er ikke min stemme',
    },
    forTeam: 'Der er indtastet en stemme for denne plads på dit hold. Den, der har pladsen, kan afvise den.',
    enterTitle: 'Stemmesedler pr. telefon eller på papir',
    enterHelp:
      'Du indtaster en stemmeseddel for en plads, og en kollega bekræfter den. Indtil da tæller den ikke.',
    enter: 'Indtast en stemmeseddel',
    cancel: 'Indtast ikke',
    way: 'Hvordan den kom',
    ways: { phone: 'pr. telefon', paper: 'på papir' },
  },
} as const;
