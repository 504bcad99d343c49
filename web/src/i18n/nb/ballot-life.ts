/** Tekster om gangen i en avstemning: protokollen, skrittene, og hva man gjør med den. */
export const ballotLife = {
  representing: {
    title_one: 'Hvilket {{count}} alternativ representerer alle',
    title_other: 'Hvilke {{count}} alternativer representerer alle',
    help_one:
      'Til orientering: på grunnlag av de samme landstemmene, etter metoden med like andeler, der ' +
      'hvert land støtter sin øverste {{count}} plassering.',
    help_other:
      'Til orientering: på grunnlag av de samme landstemmene, etter metoden med like andeler, der ' +
      'hvert land støtter sine øverste {{count}} plasseringer. Da får hver del av regionen sin ' +
      'andel.',
    tied_one: 'Står likt om {{count}} plass til: {{options}}.',
    tied_other: 'Står likt om {{count}} plasser til: {{options}}.',
    same: 'Det er de alternativene som avstemningen velger.',
    other: 'Avstemningen velger andre. Resultatet av den gjelder.',
  },
  record: {
    title: 'Protokollen',
    help:
      'Hver oppføring i protokollen er bundet til alle de foregående med en hashverdi. Den fra ' +
      'åpningen og den fra lukkingen ble sendt til hver plass på e-post, så ingenting imellom kan ' +
      'endres ubemerket.',
    last: 'Den siste hashverdien:',
    bundle: 'Last ned datapakken',
    check: 'Tell etter selv',
    withheld:
      'Så få stemmesedler, eller et samstemt kammer, ville røpe hva enkelte plasser stemte. ' +
      'Datapakken går til to revisorer fra ulike land, som kontrollerer den sammen.',
    nobodyHolds: 'Ingen revisor har overtatt den ennå.',
    held_one:
      'Én revisor har overtatt den, fra: {{countries}}. Den åpnes sammen med en revisor til, fra et annet land.',
    held_other: 'To revisorer har den, fra: {{countries}}.',
    ofNoCountry: 'en internasjonal organisasjon',
    hold: 'Overta datapakken',
  },
  life: {
    followup: 'Hva som følger av den',
    owners: 'Ivaretas av {{countries}}.',
    reviewOn: 'Tas opp igjen {{day}}.',
    notes: 'Hva som ble sagt underveis',
    by: '{{name}}, {{at}}',
    note: {
      'short-notice': 'Kunngjort på kort varsel:',
      withdrawn: 'Trukket tilbake:',
      'closed-early': 'Lukket før tiden:',
      extended: 'Forlenget:',
      chair: 'Formannskapet avgjorde stemmelikheten:',
      review: 'Tatt opp igjen:',
    },
    confirmedBy: 'Opptellingen er bekreftet av en plass fra {{country}}.',
    lotWords: 'Ord til loddtrekningen fra {{country}}: «{{text}}»',
  },
  acts: {
    title: 'Hva du kan gjøre her',
    redraft: 'Endre utkastet',
    again: 'Spør igjen: runde {{round}}',
    reason: 'Hvorfor',
    shortNotice: 'Hvorfor det ikke kan vente sju dager',
    shortNoticeHelp: 'Bare hvis den åpner tidligere enn det.',
    lotText: 'Noen ord etter eget valg',
    closesAt: 'Nytt tidspunkt for lukking, i {{zone}}',
    badTime: 'Klokken i den tidssonen viser aldri dette klokkeslettet.',
    chosen_one: 'Velg {{count}} av alternativene som står likt',
    chosen_other: 'Velg {{count}} av alternativene som står likt',
    statement: 'Hva som følger',
    owners: 'Hvilke land ivaretar det',
    reviewOn: 'Når det tas opp igjen',
    announce: {
      button: 'Kunngjør',
      title: 'Kunngjøre avstemningen?',
      text: 'Fra nå av ligger spørsmålet, alternativene og reglene fast. Alle som har lov til å lese den, ser den.',
    },
    withdraw: {
      button: 'Trekk tilbake',
      title: 'Trekke avstemningen tilbake?',
      text: 'Da stemmer ingen over den lenger. Begrunnelsen står på siden.',
    },
    close: {
      button: 'Lukk før tiden',
      title: 'Lukke avstemningen nå?',
      text: 'Etter dette kan ingen stemme, og den åpnes aldri igjen. Begrunnelsen står på siden.',
    },
    extend: {
      button: 'Forleng',
      title: 'Forleng avstemningen',
      text: 'Avgitte stemmesedler blir liggende. Begrunnelsen står på siden.',
    },
    review: {
      button: 'Merk som tatt opp igjen',
      title: 'Hva kom fram da den ble tatt opp igjen?',
      text: 'Det du skriver, står på siden til avstemningen.',
    },
    confirm: {
      button: 'Bekreft opptellingen',
      title: 'Bekrefte opptellingen?',
      text:
        'Du har sett opptellingen ovenfor. Når en plass fra et annet land gjør det samme, frigis ' +
        'resultatet til alle.',
    },
    confirmClosing: {
      button: 'Frigi resultatet',
      title: 'Skal resultatet frigis?',
      text:
        'Avstemningen ble lukket mens plasser fortsatt kunne stemme. Er du enig i at den er over, ' +
        'frigis resultatet til alle. Hvis ikke, snakk med sekretariatet først; uten en person til ' +
        'forblir den lukket og uten resultat.',
    },
    tie: {
      button: 'Avgjør stemmelikheten',
      title: 'Velg mellom alternativene som står likt',
      text:
        'Som landet med formannskapet. Opptellingen blir stående; valget ditt og begrunnelsen ' +
        'protokollføres ved siden av.',
    },
    lot: {
      button: 'Gi ord til loddtrekningen',
      title: 'Ord til loddtrekningen',
      text:
        'Ordene dine og ordene fra en plass i et annet land utgjør loddet, som alle kan trekke på ' +
        'nytt. Alle ord kan brukes.',
    },
    outcome: {
      button: 'Skriv hva som følger',
      title: 'Hva følger av avstemningen?',
      text: 'Det står på siden til avstemningen for alle som har lov til å lese den.',
    },
  },
  arrange: {
    title: 'Før den åpner: plassen din',
    proxy: 'Hvem stemmer hvis plassen din ikke gjør det',
    proxyHelp:
      'En plass på ditt eget team. Din egen stemmeseddel gjelder i stedet, så lenge den kommer før lukkingen.',
    nobody: 'ingen',
    recused: 'Plassen min deltar ikke på grunn av inhabilitet',
    recusedHelp: 'Da regnes den ikke med noe sted.',
    save: 'Lagre dette',
  },
  entries: {
    title: 'Stemmesedler som venter på en medarbeider til',
    phone: 'På telefon, ført inn av {{name}}',
    paper: 'På papir, ført inn av {{name}}',
    confirm: 'Bekreft og avgi',
    takeBack: 'Ta tilbake',
    mine: 'Du har ført den inn; en kollega bekrefter den.',
    forMe: {
      title: 'En stemme er ført inn for plassen din',
      text:
        'Den teller når enda et medlem av sekretariatet har bekreftet den. Er den ikke din, avvis ' +
        'den, eller stem selv: din egen stemme erstatter den, og ingen erstatter din.',
      refuse: 'Dette er ikke min stemme',
    },
    forTeam: 'En stemme er ført inn for denne plassen i teamet ditt. Den som har plassen, kan avvise den.',
    enterTitle: 'Stemmesedler på telefon eller papir',
    enterHelp:
      'Du fører inn en stemmeseddel for en plass, og en kollega bekrefter den. Inntil da teller den ikke.',
    enter: 'Før inn en stemmeseddel',
    cancel: 'Ikke før inn',
    way: 'Hvordan den kom',
    ways: { phone: 'på telefon', paper: 'på papir' },
  },
} as const;
