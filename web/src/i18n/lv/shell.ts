/** Ietvara teksti: tie, kas var būt vajadzīgi jebkurā lapā. */
export const shell = {
  product: 'Norbanet',
  network: 'Ziemeļvalstu un Baltijas tīkls',
  skip: 'Pāriet uz saturu',
  title: '{{page}} · Norbanet',
  rooms: {
    label: 'Telpas',
    home: 'Sākums',
    meetings: 'Sanāksmes',
    standards: 'Standarti',
    priorities: 'Priori\u00ADtātes',
    library: 'Krātuve',
    network: 'Tīkls',
  },
  me: {
    label: 'Es: {{name}}',
    theme: 'Krāsas',
    light: 'Gaišas',
    dark: 'Tumšas',
    system: 'Kā ierīcē',
    language: 'Valoda',
    languageHelp: 'Izvēlne, balsojumi un to rezultāti ir latviski. Pārējās lapas pagaidām ir angliski.',
    reminders: 'Mani atgādinājumi',
    contributions: 'Mans ieguldījums',
    directory: 'Mani ieraksti direktorijā',
    sessions: 'Manas pieteikšanās',
    actions: 'Manas darbības',
    archive: 'Arhīvs lejupielādei',
    audit: 'Revīzijas žurnāls',
    safeguarding: 'Ziņojumi par aizsardzību',
    signOut: 'Iziet',
  },
  search: 'Meklēt',
  bell: 'Paziņojumi',
  unreadCount_zero: '{{count}} nelasītu',
  unreadCount_one: '{{count}} nelasīts',
  unreadCount_other: '{{count}} nelasīti',
  unreadMany: 'vairāk nekā 99 nelasīti',
  notified: 'Jums ir jauns paziņojums.',
  signIn: 'Pieteikties',
  publicNav: 'Publiskās lapas',
  published: 'Standarti',
  teams: 'Valstu grupas',
  connection: {
    offline:
      'Savienojuma nav kopš {{time}}. Lasāmais var būt novecojis; rakstītais paliek šajā lapā, ' +
      'līdz savienojums atjaunojas.',
    back: 'Savienojums ir atjaunots. Lapa ir aktuāla.',
  },
  missing: {
    title: 'Šeit jums nekā nav',
    text:
      'Šajā adresē lapas nav, vai arī tā jums nav pieejama. Ja saiti jums kāds atsūtīja, ' +
      'pajautājiet, vai esat uzaicināti.',
    home: 'Doties uz sākumu',
  },
  crash: {
    title: 'Šī lapa sabojājās',
    text:
      'Lapā kaut kas nogāja greizi. Iepriekš saglabātais ir drošībā. Parasti palīdz lapas ielāde ' +
      'no jauna; ja ne, pastāstiet sekretariātam, ko darījāt.',
    again: 'Ielādēt lapu no jauna',
  },
  part: {
    title: 'Šo daļu nevar parādīt',
    text:
      'Tajā kaut kas nogāja greizi. Pārējā lapa ir vesela, un saglabātais ir drošībā. Ja lapas ' +
      'ielāde no jauna nepalīdz, pastāstiet sekretariātam, ko darījāt.',
  },
  partNotLoaded: {
    title: 'Šī daļa netika ielādēta',
    text:
      'Iespējams, savienojums ir pārtrūcis vai Norbanet ir atjaunināts. Uzrakstītais joprojām ir ' +
      'šajā lapā. Mēģiniet vēlreiz, kad savienojums būs atjaunots. Ja tas nepalīdz, pagaidiet, līdz ' +
      'viss ir saglabāts, un ielādējiet lapu no jauna.',
  },
  stale: {
    title: 'Norbanet ir atjaunots',
    text:
      'Kamēr lapa bija atvērta, iznāca jauna versija. Lai turpinātu, ielādējiet lapu no jauna; ' +
      'saglabātais ir drošībā.',
  },
  safeguard: {
    checking: 'Tekstā tiek meklēti personas dati. Pēc brīža mēģiniet vēlreiz.',
    held: 'Šķiet, ka kāds numurs tekstā pieder personai. Vispirms aizstājiet to.',
  },
  loading: 'Ielādē',
  again: 'Mēģināt vēlreiz',
  more: 'Rādīt vairāk',
  noMore: 'Tas ir viss.',
  close: 'Aizvērt',
  cancel: 'Atcelt',
  thread: 'Pavediens',
  required: 'obligāts',
  save: {
    saving: 'Saglabā…',
    saved: 'Saglabāts',
    unsaved_zero: '{{count}} izmaiņu vēl nav saglabātas',
    unsaved_one: '{{count}} izmaiņa vēl nav saglabāta',
    unsaved_other: '{{count}} izmaiņas vēl nav saglabātas',
    offline_zero: '{{count}} izmaiņu vēl nav saglabātas, bez savienojuma kopš {{time}}',
    offline_one: '{{count}} izmaiņa vēl nav saglabāta, bez savienojuma kopš {{time}}',
    offline_other: '{{count}} izmaiņas vēl nav saglabātas, bez savienojuma kopš {{time}}',
    offlineClean: 'Bez savienojuma kopš {{time}}',
    refused: 'Nav saglabāts',
  },
  unsaved: {
    title: 'Vēl nav saglabāts',
    there: '{{label}} ({{title}})',
    here: '{{label}}, aizvērtā veidlapā šajā lapā',
    discard: 'Atmest',
    discardNamed: 'Atmest: {{label}} ({{title}})',
    ask: 'Vai atmest uzrakstīto?',
    askText: 'Tas, ko rakstījāt laukā “{{label}}” ({{title}}), citur nav saglabāts.',
    text: 'Tekstā rakstītais',
    cameBack: 'Agrāk rakstītais atkal ir šeit. Tas vēl nav saglabāts.',
    signOutAsk: 'Vai izrakstīties un zaudēt nesaglabāto?',
    signOutText: 'Nesaglabātais ir tikai šajā logā, un pēc izrakstīšanās no tā nekas nepaliek.',
    signOutVerb: 'Atmest un izrakstīties',
    newer: 'Kāds cits to pa šo laiku saglabāja. Tagad tur teikts:',
    newerNothing: '(vārdu nav)',
    ticked: 'jā',
    notTicked: 'nē',
    theirs: 'Ņemt šos vārdus',
    mine: 'Turpināt ar manējiem',
  },
  confirm: { unless: 'Nekas nenotiek, kamēr nenospiežat pogu.' },
  time: { here: 'jūsu laiks', host: 'rīkotāja laiks', range: 'no {{from}} līdz {{to}}' },
  sort: {
    up: 'Pārvietot augšup: {{name}}',
    down: 'Pārvietot lejup: {{name}}',
    drag: 'Vilkt uz citu vietu: {{name}}',
    moved: '{{name}} tagad ir {{position}}. no {{total}}.',
  },
  file: {
    choose: 'Izvēlēties failu',
    chooseMany: 'Izvēlēties failus',
    drop: 'vai iemest to šeit, līdz {{size}}',
    dropMany: 'vai iemest tos šeit, katrs līdz {{size}}',
    tooBig: '{{name}} ir lielāks par {{size}} un tika izlaists.',
    number:
      '{{name}} tika izlaists: šķiet, ka nosaukumā ir kāda cilvēka numurs. Ierīcē dodiet failam ' +
      'citu nosaukumu un izvēlieties to vēlreiz.',
    unchecked: '{{name}} nevarēja pārbaudīt, tāpēc tas tika izlaists. Pēc brīža izvēlieties to vēlreiz.',
    remove: 'Noņemt {{name}}',
    uploading: 'Sūta {{name}}: {{percent}}',
  },
  presence: {
    reading: 'Tagad lasa: {{names}}',
    typing_zero: '{{names}} raksta…',
    typing_one: '{{names}} raksta…',
    typing_other: '{{names}} raksta…',
  },
  unread: 'nelasīts',
  idle: {
    title: 'Vai jūs vēl esat šeit?',
    text:
      'Šeit kādu laiku nekas nav darīts. Plkst. {{time}} jūs tiksiet izrakstīts, lai neviens cits ' +
      'nelasītu, kas šeit rakstīts. Jūsu ierakstītais paliek šajā lapā.',
    stay: 'Palikt pierakstītam',
  },
  ended: {
    title: 'Jūs tikāt izrakstīts',
    text: 'Jūsu sesija ir beigusies. Pierakstieties un turpiniet: jūsu ierakstītais joprojām ir šajā lapā.',
    email: 'E-pasts',
    passphrase: 'Paroles frāze',
    leave: 'Atstāt lapu bez ierakstītā',
  },
  fault: {
    missing: 'Aizpildiet šo lauku.',
    choose: 'Izvēlieties vienu.',
    tick: 'Atzīmējiet, lai turpinātu.',
    email: 'Šī nav e-pasta adrese.',
    address: 'Šī nav tīmekļa adrese: tā sākas ar https://.',
    short: 'Par īsu: vismaz {{least}} rakstzīmes.',
    long: 'Par garu: ne vairāk kā {{most}} rakstzīmes.',
    least: 'Ne mazāk par {{least}}.',
    most: 'Ne vairāk par {{most}}.',
    early: 'Ne agrāk: {{least}}.',
    late: 'Ne vēlāk: {{most}}.',
    day: 'Šis nav pilns datums.',
    number: 'Šis nav skaitlis.',
    other: 'Tas šeit neder.',
  },
  showPassphrase: 'Rādīt paroles frāzi',
  scrollSideways: 'Ritiniet uz sāniem, lai redzētu visu.',
  showAs: { label: 'Rādīt kā', chart: 'Diagramma', table: 'Tabula' },
} as const;
