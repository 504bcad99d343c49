/** Ramens texter: sådant som varje sida kan behöva. */
export const shell = {
  product: 'Norbanet',
  network: 'Nordisk-baltiska nätverket',
  skip: 'Hoppa till innehållet',
  title: '{{page}} · Norbanet',
  rooms: {
    label: 'Rum',
    home: 'Start',
    meetings: 'Möten',
    standards: 'Standarder',
    priorities: 'Priori\u00ADteringar',
    library: 'Bibliotek',
    network: 'Nätverk',
  },
  me: {
    label: 'Jag: {{name}}',
    theme: 'Färger',
    light: 'Ljust',
    dark: 'Mörkt',
    system: 'Som enheten',
    language: 'Språk',
    languageHelp:
      'Menyn, omröstningarna och deras resultat är på svenska. De övriga sidorna är tills vidare på engelska.',
    reminders: 'Mina påminnelser',
    contributions: 'Mina bidrag',
    directory: 'Mina uppgifter i katalogen',
    sessions: 'Var jag är inloggad',
    actions: 'Vad jag har gjort',
    archive: 'Arkiv att spara',
    audit: 'Granskningslogg',
    safeguarding: 'Anmälningar om skydd',
    signOut: 'Logga ut',
  },
  search: 'Sök',
  bell: 'Aviseringar',
  unreadCount_one: '{{count}} oläst',
  unreadCount_other: '{{count}} olästa',
  unreadMany: 'fler än 99 olästa',
  notified: 'Du har en ny avisering.',
  signIn: 'Logga in',
  publicNav: 'Offentliga sidor',
  published: 'Standarder',
  teams: 'Nationella team',
  connection: {
    offline:
      'Du har varit utan förbindelse sedan {{time}}. Det du läser kan vara inaktuellt; det du ' +
      'skriver finns kvar på sidan tills förbindelsen är tillbaka.',
    back: 'Förbindelsen är tillbaka. Sidan är uppdaterad.',
  },
  missing: {
    title: 'Här finns ingenting för dig',
    text:
      'Det finns ingen sida på den här adressen, eller så är den inte öppen för dig. Har någon ' +
      'skickat länken till dig, fråga om du är inbjuden.',
    home: 'Gå till startsidan',
  },
  crash: {
    title: 'Sidan gick sönder',
    text:
      'Något på sidan gick fel. Det du sparade tidigare finns kvar. Det hjälper oftast att ladda ' +
      'om sidan; gör det inte det, berätta för sekretariatet vad du höll på med.',
    again: 'Ladda om sidan',
  },
  part: {
    title: 'Den här delen kan inte visas',
    text:
      'Något i den gick fel. Resten av sidan är hel, och det du har sparat finns kvar. Hjälper det ' +
      'inte att ladda om sidan, berätta för sekretariatet vad du höll på med.',
  },
  partNotLoaded: {
    title: 'Den här delen kunde inte hämtas',
    text:
      'Anslutningen kan vara bruten, eller så har Norbanet uppdaterats. Det du har skrivit finns ' +
      'kvar på sidan. Försök igen när anslutningen är tillbaka. Hjälper det inte, vänta tills allt ' +
      'är sparat och ladda sedan om sidan.',
  },
  stale: {
    title: 'Norbanet har förnyats',
    text:
      'Det kom en ny version medan sidan var öppen. Ladda om sidan för att fortsätta; det som är ' +
      'sparat finns kvar.',
  },
  safeguard: {
    checking: 'Texten granskas för personuppgifter. Försök igen om en stund.',
    held: 'Ett nummer i texten verkar tillhöra en person. Ersätt det först.',
  },
  loading: 'Laddar',
  again: 'Försök igen',
  more: 'Visa fler',
  noMore: 'Det var allt.',
  close: 'Stäng',
  cancel: 'Avbryt',
  thread: 'Tråden',
  required: 'måste fyllas i',
  save: {
    saving: 'Sparar…',
    saved: 'Sparat',
    unsaved_one: '{{count}} ändring är inte sparad ännu',
    unsaved_other: '{{count}} ändringar är inte sparade ännu',
    offline_one: '{{count}} ändring är inte sparad ännu, utan förbindelse sedan {{time}}',
    offline_other: '{{count}} ändringar är inte sparade ännu, utan förbindelse sedan {{time}}',
    offlineClean: 'Utan förbindelse sedan {{time}}',
    refused: 'Inte sparat',
  },
  unsaved: {
    title: 'Inte sparat än',
    there: '{{label}} ({{title}})',
    here: '{{label}}, i ett formulär på den här sidan som är stängt',
    discard: 'Kasta',
    discardNamed: 'Kasta: {{label}} ({{title}})',
    ask: 'Kasta det du har skrivit?',
    askText: 'Det du har skrivit i ”{{label}}” ({{title}}) är inte sparat någon annanstans.',
    text: 'Det du skrev i texten',
    cameBack: 'Det du skrev tidigare finns här igen. Det är inte sparat än.',
    signOutAsk: 'Logga ut och förlora det som inte är sparat?',
    signOutText:
      'Det som inte är sparat finns bara i det här fönstret, och inget av det blir kvar när du loggar ut.',
    signOutVerb: 'Kasta och logga ut',
    newer: 'Någon annan har sparat detta under tiden. Nu står det:',
    newerNothing: '(inga ord)',
    ticked: 'ja',
    notTicked: 'nej',
    theirs: 'Använd de här orden',
    mine: 'Fortsätt med mina',
  },
  confirm: { unless: 'Ingenting händer förrän du trycker på knappen.' },
  time: { here: 'din tid', host: 'värdens tid', range: '{{from}} till {{to}}' },
  sort: {
    up: 'Flytta upp {{name}}',
    down: 'Flytta ned {{name}}',
    drag: 'Dra {{name}} till en annan plats',
    moved: '{{name}} är nu {{position}} av {{total}}.',
  },
  file: {
    choose: 'Välj en fil',
    chooseMany: 'Välj filer',
    drop: 'eller släpp den här, högst {{size}}',
    dropMany: 'eller släpp dem här, högst {{size}} var',
    tooBig: '{{name}} är större än {{size}} och utelämnades.',
    number:
      '{{name}} utelämnades: namnet verkar innehålla någons nummer. Ge filen ett annat namn på din ' +
      'enhet och välj den igen.',
    unchecked: '{{name}} kunde inte kontrolleras och utelämnades. Välj den igen om en stund.',
    remove: 'Ta bort {{name}}',
    uploading: 'Skickar {{name}}: {{percent}}',
  },
  presence: {
    reading: 'Läser nu: {{names}}',
    typing_one: '{{names}} skriver…',
    typing_other: '{{names}} skriver…',
  },
  unread: 'oläst',
  idle: {
    title: 'Är du kvar?',
    text:
      'Inget har hänt här på en stund. Kl. {{time}} loggas du ut, så att ingen annan läser det som ' +
      'står här. Det du har skrivit finns kvar på sidan.',
    stay: 'Förbli inloggad',
  },
  ended: {
    title: 'Du loggades ut',
    text: 'Din session har avslutats. Logga in och fortsätt: det du har skrivit finns kvar på sidan.',
    email: 'E-post',
    passphrase: 'Lösenfras',
    leave: 'Lämna sidan utan det som skrevs',
  },
  fault: {
    missing: 'Fyll i det här fältet.',
    choose: 'Välj ett alternativ.',
    tick: 'Kryssa i för att fortsätta.',
    email: 'Det här är ingen e-postadress.',
    address: 'Det här är ingen webbadress: den börjar med https://.',
    short: 'För kort: minst {{least}} tecken.',
    long: 'För långt: högst {{most}} tecken.',
    least: 'Inte mindre än {{least}}.',
    most: 'Inte mer än {{most}}.',
    early: 'Inte före {{least}}.',
    late: 'Inte efter {{most}}.',
    day: 'Det här är inget helt datum.',
    number: 'Det här är inget tal.',
    other: 'Det här passar inte här.',
  },
  showPassphrase: 'Visa lösenfrasen',
  scrollSideways: 'Rulla i sidled för att se allt.',
  showAs: { label: 'Visa som', chart: 'Diagram', table: 'Tabell' },
} as const;
