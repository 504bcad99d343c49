/** Rėmo tekstai: tie, kurių gali prireikti bet kuriame puslapyje. */
export const shell = {
  product: 'Norbanet',
  network: 'Šiaurės ir Baltijos šalių tinklas',
  skip: 'Pereiti prie turinio',
  title: '{{page}} · Norbanet',
  rooms: {
    label: 'Kambariai',
    home: 'Pradžia',
    meetings: 'Posėdžiai',
    standards: 'Standartai',
    priorities: 'Priori\u00ADtetai',
    library: 'Biblioteka',
    network: 'Tinklas',
  },
  me: {
    label: 'Aš: {{name}}',
    theme: 'Spalvos',
    light: 'Šviesios',
    dark: 'Tamsios',
    system: 'Kaip įrenginio',
    language: 'Kalba',
    languageHelp:
      'Meniu, balsavimai ir jų rezultatai yra lietuvių kalba. Kiti puslapiai kol kas anglų kalba.',
    reminders: 'Mano priminimai',
    contributions: 'Mano indėlis',
    directory: 'Mano įrašai kataloge',
    sessions: 'Mano prisijungimai',
    actions: 'Mano veiksmai',
    archive: 'Archyvas atsisiųsti',
    audit: 'Audito žurnalas',
    safeguarding: 'Pranešimai dėl apsaugos',
    signOut: 'Atsijungti',
  },
  search: 'Ieškoti',
  bell: 'Pranešimai',
  unreadCount_one: '{{count}} neskaitytas',
  unreadCount_few: '{{count}} neskaityti',
  unreadCount_many: '{{count}} neskaityto',
  unreadCount_other: '{{count}} neskaitytų',
  unreadMany: 'daugiau nei 99 neskaityti',
  notified: 'Gavote naują pranešimą.',
  signIn: 'Prisijungti',
  publicNav: 'Vieši puslapiai',
  published: 'Standartai',
  teams: 'Šalių grupės',
  connection: {
    offline:
      'Ryšio nėra nuo {{time}}. Tai, ką skaitote, gali būti pasenę; tai, ką rašote, lieka šiame ' +
      'puslapyje, kol ryšys atsinaujins.',
    back: 'Ryšys atsinaujino. Puslapis atnaujintas.',
  },
  missing: {
    title: 'Čia jums nieko nėra',
    text:
      'Šiuo adresu puslapio nėra arba jis jums neatvertas. Jei nuorodą jums kas nors atsiuntė, ' +
      'paklauskite, ar esate pakviesti.',
    home: 'Eiti į pradžią',
  },
  crash: {
    title: 'Šis puslapis sugedo',
    text:
      'Kažkas puslapyje nepavyko. Tai, ką išsaugojote anksčiau, išliko. Paprastai padeda puslapio ' +
      'įkėlimas iš naujo; jei ne, pasakykite sekretoriatui, ką darėte.',
    again: 'Įkelti puslapį iš naujo',
  },
  part: {
    title: 'Šios dalies parodyti negalima',
    text:
      'Joje kažkas nepavyko. Likusi puslapio dalis sveika, o tai, ką išsaugojote, išliko. Jei ' +
      'puslapio įkėlimas iš naujo nepadeda, pasakykite sekretoriatui, ką darėte.',
  },
  partNotLoaded: {
    title: 'Šios dalies įkelti nepavyko',
    text:
      'Galbūt nutrūko ryšys arba Norbanet buvo atnaujintas. Tai, ką parašėte, tebėra šiame ' +
      'puslapyje. Bandykite dar kartą, kai ryšys atsiras. Jei tai nepadeda, palaukite, kol viskas ' +
      'bus išsaugota, ir įkelkite puslapį iš naujo.',
  },
  stale: {
    title: 'Norbanet atnaujintas',
    text:
      'Kol puslapis buvo atvertas, pasirodė nauja versija. Norėdami tęsti, įkelkite puslapį iš ' +
      'naujo; tai, kas išsaugota, išliko.',
  },
  safeguard: {
    checking: 'Tekste ieškoma asmens duomenų. Po akimirkos bandykite dar kartą.',
    held: 'Atrodo, kad numeris šiame tekste priklauso asmeniui. Pirmiausia jį pakeiskite.',
  },
  loading: 'Įkeliama',
  again: 'Bandyti dar kartą',
  more: 'Rodyti daugiau',
  noMore: 'Tai viskas.',
  close: 'Užverti',
  cancel: 'Atsisakyti',
  thread: 'Gija',
  required: 'privaloma',
  save: {
    saving: 'Saugoma…',
    saved: 'Išsaugota',
    unsaved_one: 'Dar neišsaugotas {{count}} pakeitimas',
    unsaved_few: 'Dar neišsaugoti {{count}} pakeitimai',
    unsaved_many: 'Dar neišsaugota {{count}} pakeitimo',
    unsaved_other: 'Dar neišsaugota {{count}} pakeitimų',
    offline_one: 'Dar neišsaugotas {{count}} pakeitimas, ryšio nėra nuo {{time}}',
    offline_few: 'Dar neišsaugoti {{count}} pakeitimai, ryšio nėra nuo {{time}}',
    offline_many: 'Dar neišsaugota {{count}} pakeitimo, ryšio nėra nuo {{time}}',
    offline_other: 'Dar neišsaugota {{count}} pakeitimų, ryšio nėra nuo {{time}}',
    offlineClean: 'Ryšio nėra nuo {{time}}',
    refused: 'Neišsaugota',
  },
  unsaved: {
    title: 'Dar neįrašyta',
    there: '{{label}} ({{title}})',
    here: '{{label}}, uždarytoje šio puslapio formoje',
    discard: 'Atsisakyti',
    discardNamed: 'Atsisakyti: {{label}} ({{title}})',
    ask: 'Ar atsisakyti to, ką parašėte?',
    askText: 'Tai, ką parašėte lauke „{{label}}“ ({{title}}), niekur kitur neįrašyta.',
    text: 'Tai, ką rašėte tekste',
    cameBack: 'Tai, ką rašėte anksčiau, vėl yra čia. Tai dar neįrašyta.',
    signOutAsk: 'Ar atsijungti ir prarasti tai, kas neįrašyta?',
    signOutText: 'Tai, kas neįrašyta, yra tik šiame lange, ir atsijungus nieko iš to nelieka.',
    signOutVerb: 'Atsisakyti ir atsijungti',
    newer: 'Kažkas kitas tuo metu tai įrašė. Dabar ten parašyta:',
    newerNothing: '(žodžių nėra)',
    ticked: 'taip',
    notTicked: 'ne',
    theirs: 'Imti šiuos žodžius',
    mine: 'Tęsti su savaisiais',
  },
  confirm: { unless: 'Niekas neįvyksta, kol nepaspaudžiate mygtuko.' },
  time: { here: 'jūsų laikas', host: 'rengėjo laikas', range: 'nuo {{from}} iki {{to}}' },
  sort: {
    up: 'Perkelti aukštyn: {{name}}',
    down: 'Perkelti žemyn: {{name}}',
    drag: 'Vilkti į kitą vietą: {{name}}',
    moved: '{{name}} dabar {{position}} iš {{total}}.',
  },
  file: {
    choose: 'Pasirinkti failą',
    chooseMany: 'Pasirinkti failus',
    drop: 'arba įmeskite jį čia, iki {{size}}',
    dropMany: 'arba įmeskite juos čia, kiekvienas iki {{size}}',
    tooBig: '{{name}} yra didesnis nei {{size}} ir buvo praleistas.',
    number:
      '{{name}} praleistas: atrodo, kad jo pavadinime yra kieno nors numeris. Savo įrenginyje ' +
      'pervadinkite failą ir pasirinkite jį iš naujo.',
    unchecked: '{{name}} praleistas, nes jo nepavyko patikrinti. Po akimirkos pasirinkite jį iš naujo.',
    remove: 'Pašalinti {{name}}',
    uploading: 'Siunčiama {{name}}: {{percent}}',
  },
  presence: {
    reading: 'Dabar skaito: {{names}}',
    typing_one: '{{names}} rašo…',
    typing_few: '{{names}} rašo…',
    typing_many: '{{names}} rašo…',
    typing_other: '{{names}} rašo…',
  },
  unread: 'neskaityta',
  idle: {
    title: 'Ar dar esate čia?',
    text:
      'Čia kurį laiką nieko nebuvo daroma. {{time}} būsite atjungti, kad niekas kitas neskaitytų, ' +
      'kas čia parašyta. Tai, ką parašėte, lieka šiame puslapyje.',
    stay: 'Likti prisijungus',
  },
  ended: {
    title: 'Buvote atjungti',
    text: 'Jūsų seansas baigėsi. Prisijunkite ir tęskite: tai, ką parašėte, tebėra šiame puslapyje.',
    email: 'El. paštas',
    passphrase: 'Slaptafrazė',
    leave: 'Palikti puslapį be to, kas parašyta',
  },
  fault: {
    missing: 'Užpildykite šį lauką.',
    choose: 'Pasirinkite vieną.',
    tick: 'Pažymėkite, kad tęstumėte.',
    email: 'Tai ne el. pašto adresas.',
    address: 'Tai ne interneto adresas: jis prasideda https://.',
    short: 'Per trumpa: mažiausia ženklų – {{least}}.',
    long: 'Per ilga: daugiausia ženklų – {{most}}.',
    least: 'Ne mažiau kaip {{least}}.',
    most: 'Ne daugiau kaip {{most}}.',
    early: 'Ne anksčiau: {{least}}.',
    late: 'Ne vėliau: {{most}}.',
    day: 'Tai ne visa data.',
    number: 'Tai ne skaičius.',
    other: 'Tai čia netinka.',
  },
  showPassphrase: 'Rodyti slaptafrazę',
  scrollSideways: 'Slinkite į šoną, kad matytumėte viską.',
  showAs: { label: 'Rodyti kaip', chart: 'Diagrama', table: 'Lentelė' },
} as const;
