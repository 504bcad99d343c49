/** Tekstene i rammen: dem enhver side kan få bruk for. */
export const shell = {
  product: 'Norbanet',
  network: 'Det nordisk-baltiske nettverket',
  skip: 'Gå til innholdet',
  title: '{{page}} · Norbanet',
  rooms: {
    label: 'Rom',
    home: 'Forside',
    meetings: 'Møter',
    standards: 'Standarder',
    priorities: 'Priori\u00ADteter',
    library: 'Bibliotek',
    network: 'Nettverk',
  },
  me: {
    label: 'Meg: {{name}}',
    theme: 'Farger',
    light: 'Lys',
    dark: 'Mørk',
    system: 'Som enheten',
    language: 'Språk',
    languageHelp:
      'Menyen, avstemningene og resultatene er på norsk. De andre sidene er foreløpig på engelsk.',
    reminders: 'Mine påminnelser',
    contributions: 'Mine bidrag',
    directory: 'Mine oppføringer i katalogen',
    sessions: 'Hvor jeg er pålogget',
    actions: 'Hva jeg har gjort',
    archive: 'Arkiv å ta vare på',
    audit: 'Revisjonslogg',
    safeguarding: 'Meldinger om beskyttelse',
    signOut: 'Logg ut',
  },
  search: 'Søk',
  bell: 'Varsler',
  unreadCount_one: '{{count}} ulest',
  unreadCount_other: '{{count}} uleste',
  unreadMany: 'mer enn 99 uleste',
  notified: 'Du har et nytt varsel.',
  signIn: 'Logg på',
  publicNav: 'Offentlige sider',
  published: 'Standarder',
  teams: 'Nasjonale team',
  connection: {
    offline:
      'Du har vært uten forbindelse siden {{time}}. Det du leser, kan være foreldet; det du ' +
      'skriver, blir værende på siden til forbindelsen er tilbake.',
    back: 'Forbindelsen er tilbake. Siden er oppdatert.',
  },
  missing: {
    title: 'Her er det ingenting for deg',
    text:
      'Det finnes ingen side på denne adressen, eller den er ikke åpen for deg. Har noen sendt deg ' +
      'lenken, spør dem om du er invitert.',
    home: 'Gå til forsiden',
  },
  crash: {
    title: 'Siden gikk i stykker',
    text:
      'Noe på siden gikk galt. Det du lagret før, er i behold. Det hjelper som regel å laste siden ' +
      'på nytt; hvis ikke, fortell sekretariatet hva du holdt på med.',
    again: 'Last siden på nytt',
  },
  part: {
    title: 'Denne delen kan ikke vises',
    text:
      'Noe i den gikk galt. Resten av siden er hel, og det du har lagret, er i behold. Hvis det ' +
      'ikke hjelper å laste siden på nytt, fortell sekretariatet hva du holdt på med.',
  },
  partNotLoaded: {
    title: 'Denne delen ble ikke hentet',
    text:
      'Kanskje er forbindelsen borte, eller Norbanet er oppdatert. Det du har skrevet, er fortsatt ' +
      'på siden. Prøv igjen når du er tilkoblet. Hjelper ikke det, så vent til alt er lagret, og ' +
      'last siden på nytt.',
  },
  stale: {
    title: 'Norbanet er fornyet',
    text:
      'Det kom en ny versjon mens siden var åpen. Last siden på nytt for å fortsette; det som er ' +
      'lagret, er i behold.',
  },
  safeguard: {
    checking: 'Teksten undersøkes for personopplysninger. Prøv igjen om litt.',
    held: 'Et nummer i teksten ser ut til å tilhøre en person. Erstatt det først.',
  },
  loading: 'Laster',
  again: 'Prøv igjen',
  more: 'Vis flere',
  noMore: 'Det var alt.',
  close: 'Lukk',
  cancel: 'Avbryt',
  thread: 'Tråden',
  required: 'må fylles ut',
  save: {
    saving: 'Lagrer…',
    saved: 'Lagret',
    unsaved_one: '{{count}} endring er ikke lagret ennå',
    unsaved_other: '{{count}} endringer er ikke lagret ennå',
    offline_one: '{{count}} endring er ikke lagret ennå, uten forbindelse siden {{time}}',
    offline_other: '{{count}} endringer er ikke lagret ennå, uten forbindelse siden {{time}}',
    offlineClean: 'Uten forbindelse siden {{time}}',
    refused: 'Ikke lagret',
  },
  unsaved: {
    title: 'Ikke lagret ennå',
    there: '{{label}} ({{title}})',
    here: '{{label}}, i et skjema på denne siden som er lukket',
    discard: 'Forkast',
    discardNamed: 'Forkast: {{label}} ({{title}})',
    ask: 'Forkaste det du har skrevet?',
    askText: 'Det du har skrevet i «{{label}}» ({{title}}), er ikke lagret noe annet sted.',
    text: 'Det du skrev i teksten',
    cameBack: 'Det du skrev tidligere, er her igjen. Det er ikke lagret ennå.',
    signOutAsk: 'Logge ut og miste det som ikke er lagret?',
    signOutText:
      'Det som ikke er lagret, finnes bare i dette vinduet, og ingenting av det blir igjen når du logger ut.',
    signOutVerb: 'Forkast og logg ut',
    newer: 'Noen andre har lagret dette i mellomtiden. Nå står det:',
    newerNothing: '(ingen ord)',
    ticked: 'ja',
    notTicked: 'nei',
    theirs: 'Bruk disse ordene',
    mine: 'Fortsett med mine',
  },
  confirm: { unless: 'Ingenting skjer før du trykker på knappen.' },
  time: { here: 'din tid', host: 'vertens tid', range: '{{from}} til {{to}}' },
  sort: {
    up: 'Flytt {{name}} opp',
    down: 'Flytt {{name}} ned',
    drag: 'Dra {{name}} til et annet sted',
    moved: '{{name}} er nå {{position}} av {{total}}.',
  },
  file: {
    choose: 'Velg en fil',
    chooseMany: 'Velg filer',
    drop: 'eller slipp den her, opptil {{size}}',
    dropMany: 'eller slipp dem her, opptil {{size}} hver',
    tooBig: '{{name}} er større enn {{size}} og ble utelatt.',
    number:
      '{{name}} ble utelatt: navnet ser ut til å inneholde nummeret til en person. Gi filen et ' +
      'annet navn på enheten din, og velg den på nytt.',
    unchecked: '{{name}} kunne ikke kontrolleres og ble utelatt. Velg den på nytt om litt.',
    remove: 'Fjern {{name}}',
    uploading: 'Sender {{name}}: {{percent}}',
  },
  presence: {
    reading: 'Leser nå: {{names}}',
    typing_one: '{{names}} skriver…',
    typing_other: '{{names}} skriver…',
  },
  unread: 'ulest',
  idle: {
    title: 'Er du der fortsatt?',
    text:
      'Det har ikke skjedd noe her på en stund. Kl. {{time}} blir du logget ut, slik at ingen ' +
      'andre leser det som står her. Det du har skrevet, blir på siden.',
    stay: 'Forbli pålogget',
  },
  ended: {
    title: 'Du ble logget ut',
    text: 'Økten din er avsluttet. Logg på og fortsett: det du har skrevet, står fortsatt på siden.',
    email: 'E-post',
    passphrase: 'Passordfrase',
    leave: 'Forlat siden uten det som er skrevet',
  },
  fault: {
    missing: 'Fyll ut dette feltet.',
    choose: 'Velg ett alternativ.',
    tick: 'Kryss av for å fortsette.',
    email: 'Dette er ikke en e-postadresse.',
    address: 'Dette er ikke en nettadresse: den begynner med https://.',
    short: 'For kort: minst {{least}} tegn.',
    long: 'For langt: høyst {{most}} tegn.',
    least: 'Ikke mindre enn {{least}}.',
    most: 'Ikke mer enn {{most}}.',
    early: 'Ikke før {{least}}.',
    late: 'Ikke etter {{most}}.',
    day: 'Dette er ikke en hel dato.',
    number: 'Dette er ikke et tall.',
    other: 'Dette passer ikke her.',
  },
  showPassphrase: 'Vis passordfrasen',
  scrollSideways: 'Rull sidelengs for å se alt.',
  showAs: { label: 'Vis som', chart: 'Diagram', table: 'Tabell' },
} as const;
