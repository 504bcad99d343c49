/** Rammens tekster: dem, som enhver side kan få brug for. */
export const shell = {
  product: 'Norbanet',
  network: 'Det Nordisk-Baltiske Netværk',
  skip: 'Gå til indholdet',
  title: '{{page}} · Norbanet',
  rooms: {
    label: 'Rum',
    home: 'Forside',
    meetings: 'Møder',
    standards: 'Standarder',
    priorities: 'Priori\u00ADteter',
    library: 'Bibliotek',
    network: 'Netværk',
  },
  me: {
    label: 'Mig: {{name}}',
    theme: 'Farver',
    light: 'Lys',
    dark: 'Mørk',
    system: 'Som enheden',
    language: 'Sprog',
    languageHelp:
      'Menuen, afstemningerne og deres resultater er på dansk. De øvrige sider er indtil videre på engelsk.',
    reminders: 'Mine påmindelser',
    contributions: 'Mine bidrag',
    directory: 'Mine opslag i adresselisten',
    sessions: 'Hvor jeg er logget ind',
    actions: 'Hvad jeg har gjort',
    archive: 'Arkiv til at gemme',
    audit: 'Revisionslog',
    safeguarding: 'Indberetninger om beskyttelse',
    signOut: 'Log ud',
  },
  search: 'Søg',
  bell: 'Meddelelser',
  unreadCount_one: '{{count}} ulæst',
  unreadCount_other: '{{count}} ulæste',
  unreadMany: 'mere end 99 ulæste',
  notified: 'Du har en ny meddelelse.',
  signIn: 'Log ind',
  publicNav: 'Offentlige sider',
  published: 'Standarder',
  teams: 'Nationale hold',
  connection: {
    offline:
      'Du har været uden forbindelse siden {{time}}. Det, du læser, kan være forældet; det, du ' +
      'skriver, bevares på siden, til forbindelsen er tilbage.',
    back: 'Forbindelsen er tilbage. Siden er opdateret.',
  },
  missing: {
    title: 'Her er ikke noget til dig',
    text:
      'Der er ingen side på denne adresse, eller den er ikke åben for dig. Har nogen sendt dig ' +
      'linket, så spørg, om du er inviteret.',
    home: 'Gå til forsiden',
  },
  crash: {
    title: 'Siden gik i stykker',
    text:
      'Noget på siden gik galt. Det, du gemte før, er i behold. Det hjælper som regel at indlæse ' +
      'siden igen; hvis ikke, så fortæl sekretariatet, hvad du var i gang med.',
    again: 'Indlæs siden igen',
  },
  part: {
    title: 'Denne del kan ikke vises',
    text:
      'Noget i den gik galt. Resten af siden er hel, og det, du har gemt, er i behold. Hvis det ' +
      'ikke hjælper at indlæse siden igen, så fortæl sekretariatet, hvad du var i gang med.',
  },
  partNotLoaded: {
    title: 'Denne del blev ikke hentet',
    text:
      'Måske er forbindelsen væk, eller Norbanet er blevet opdateret. Det, du har skrevet, er ' +
      'stadig på siden. Prøv igen, når der er forbindelse. Hjælper det ikke, så vent, til alt er ' +
      'gemt, og indlæs siden igen.',
  },
  stale: {
    title: 'Norbanet er blevet fornyet',
    text: 'Der kom en ny udgave, mens siden var åben. Indlæs siden igen for at fortsætte; det gemte er i behold.',
  },
  safeguard: {
    checking: 'Teksten undersøges for personoplysninger. Prøv igen om lidt.',
    held: 'Et nummer i teksten ser ud til at tilhøre en person. Erstat det først.',
  },
  loading: 'Indlæser',
  again: 'Prøv igen',
  more: 'Vis flere',
  noMore: 'Det var det hele.',
  close: 'Luk',
  cancel: 'Annuller',
  thread: 'Tråden',
  required: 'skal udfyldes',
  save: {
    saving: 'Gemmer…',
    saved: 'Gemt',
    unsaved_one: '{{count}} ændring er ikke gemt endnu',
    unsaved_other: '{{count}} ændringer er ikke gemt endnu',
    offline_one: '{{count}} ændring er ikke gemt endnu, uden forbindelse siden {{time}}',
    offline_other: '{{count}} ændringer er ikke gemt endnu, uden forbindelse siden {{time}}',
    offlineClean: 'Uden forbindelse siden {{time}}',
    refused: 'Ikke gemt',
  },
  unsaved: {
    title: 'Ikke gemt endnu',
    there: '{{label}} ({{title}})',
    here: '{{label}}, i en formular på denne side, som er lukket',
    discard: 'Kassér',
    discardNamed: 'Kassér: {{label}} ({{title}})',
    ask: 'Kassér det, du har skrevet?',
    askText: 'Det, du har skrevet i »{{label}}« ({{title}}), er ikke gemt andre steder.',
    text: 'Det, du skrev i teksten',
    cameBack: 'Det, du skrev før, er her igen. Det er ikke gemt endnu.',
    signOutAsk: 'Log ud og miste det, der ikke er gemt?',
    signOutText:
      'Det, der ikke er gemt, findes kun i dette vindue, og intet af det bliver tilbage, når du logger ud.',
    signOutVerb: 'Kassér og log ud',
    newer: 'En anden har gemt dette imens. Nu står der:',
    newerNothing: '(ingen ord)',
    ticked: 'ja',
    notTicked: 'nej',
    theirs: 'Brug disse ord',
    mine: 'Fortsæt med mine',
  },
  confirm: { unless: 'Der sker intet, før du trykker på knappen.' },
  time: { here: 'din tid', host: 'værtens tid', range: '{{from}} til {{to}}' },
  sort: {
    up: 'Flyt {{name}} op',
    down: 'Flyt {{name}} ned',
    drag: 'Træk {{name}} til et andet sted',
    moved: '{{name}} er nu {{position}} af {{total}}.',
  },
  file: {
    choose: 'Vælg en fil',
    chooseMany: 'Vælg filer',
    drop: 'eller slip den her, højst {{size}}',
    dropMany: 'eller slip dem her, højst {{size}} hver',
    tooBig: '{{name}} er større end {{size}} og blev udeladt.',
    number:
      '{{name}} blev udeladt: navnet ser ud til at indeholde en persons nummer. Giv filen et andet ' +
      'navn på din enhed, og vælg den igen.',
    unchecked: '{{name}} kunne ikke kontrolleres og blev udeladt. Vælg den igen om lidt.',
    remove: 'Fjern {{name}}',
    uploading: 'Sender {{name}}: {{percent}}',
  },
  presence: {
    reading: 'Læser nu: {{names}}',
    typing_one: '{{names}} skriver…',
    typing_other: '{{names}} skriver…',
  },
  unread: 'ulæst',
  idle: {
    title: 'Er du der stadig?',
    text:
      'Der er ikke sket noget her i et stykke tid. Kl. {{time}} bliver du logget ud, så ingen ' +
      'andre læser, hvad der står her. Det, du har skrevet, bliver på siden.',
    stay: 'Bliv logget ind',
  },
  ended: {
    title: 'Du blev logget ud',
    text: 'Din session er slut. Log ind og fortsæt: det, du har skrevet, er stadig på siden.',
    email: 'E-mail',
    passphrase: 'Adgangssætning',
    leave: 'Forlad siden uden det, der er skrevet',
  },
  fault: {
    missing: 'Udfyld dette felt.',
    choose: 'Vælg en mulighed.',
    tick: 'Sæt kryds for at fortsætte.',
    email: 'Det er ikke en e-mailadresse.',
    address: 'Det er ikke en webadresse: den begynder med https://.',
    short: 'For kort: mindst {{least}} tegn.',
    long: 'For langt: højst {{most}} tegn.',
    least: 'Ikke mindre end {{least}}.',
    most: 'Ikke mere end {{most}}.',
    early: 'Ikke før {{least}}.',
    late: 'Ikke efter {{most}}.',
    day: 'Det er ikke en hel dato.',
    number: 'Det er ikke et tal.',
    other: 'Det passer ikke her.',
  },
  showPassphrase: 'Vis adgangssætningen',
  scrollSideways: 'Rul sidelæns for at se det hele.',
  showAs: { label: 'Vis som', chart: 'Diagram', table: 'Tabel' },
} as const;
