/** Textar rammans: þeir sem hver síða kann að þurfa. */
export const shell = {
  product: 'Norbanet',
  network: 'Norræna og baltneska netið',
  skip: 'Fara að efni síðunnar',
  title: '{{page}} · Norbanet',
  rooms: {
    label: 'Herbergi',
    home: 'Heim',
    meetings: 'Fundir',
    standards: 'Staðlar',
    priorities: 'Áherslur',
    library: 'Safn',
    network: 'Tengslanet',
  },
  me: {
    label: 'Ég: {{name}}',
    theme: 'Litir',
    light: 'Ljósir',
    dark: 'Dökkir',
    system: 'Eins og tækið',
    language: 'Tungumál',
    languageHelp:
      'Valmyndin, atkvæðagreiðslurnar og niðurstöður þeirra eru á íslensku. Aðrar síður eru enn sem komið er á ensku.',
    reminders: 'Áminningar mínar',
    contributions: 'Framlög mín',
    directory: 'Mínar skráningar í skránni',
    sessions: 'Innskráningar mínar',
    actions: 'Hvað ég hef gert',
    archive: 'Safn til varðveislu',
    audit: 'Aðgerðaskrá',
    safeguarding: 'Tilkynningar um vernd',
    signOut: 'Skrá út',
  },
  search: 'Leita',
  bell: 'Tilkynningar',
  unreadCount_one: '{{count}} ólesin',
  unreadCount_other: '{{count}} ólesnar',
  unreadMany: 'fleiri en 99 ólesnar',
  notified: 'Þú hefur fengið nýja tilkynningu.',
  signIn: 'Skrá inn',
  publicNav: 'Opinberar síður',
  published: 'Staðlar',
  teams: 'Landsteymi',
  connection: {
    offline:
      'Sambandslaust hefur verið síðan {{time}}. Það sem þú lest kann að vera úrelt; það sem þú ' +
      'skrifar geymist á síðunni þar til sambandið kemst aftur á.',
    back: 'Samband er komið á aftur. Síðan er uppfærð.',
  },
  missing: {
    title: 'Hér er ekkert handa þér',
    text:
      'Engin síða er á þessari slóð eða hún er þér ekki opin. Ef einhver sendi þér slóðina skaltu ' +
      'spyrja hvort þér sé boðið.',
    home: 'Fara heim',
  },
  crash: {
    title: 'Síðan bilaði',
    text:
      'Eitthvað á síðunni fór úrskeiðis. Það sem þú vistaðir áður er óhult. Oftast dugir að hlaða ' +
      'síðuna aftur; ef ekki, segðu skrifstofunni hvað þú varst að gera.',
    again: 'Hlaða síðuna aftur',
  },
  part: {
    title: 'Ekki er hægt að sýna þennan hluta',
    text:
      'Eitthvað í honum fór úrskeiðis. Afgangurinn af síðunni er heill og það sem þú vistaðir er ' +
      'óhult. Ef það dugir ekki að hlaða síðuna aftur, segðu skrifstofunni hvað þú varst að gera.',
  },
  partNotLoaded: {
    title: 'Ekki tókst að sækja þennan hluta',
    text:
      'Ef til vill er sambandið rofið eða Norbanet hefur verið uppfært. Það sem þú skrifaðir er enn ' +
      'á síðunni. Reyndu aftur þegar sambandið er komið á. Ef það dugir ekki skaltu bíða þar til ' +
      'allt er vistað og hlaða síðuna aftur.',
  },
  stale: {
    title: 'Norbanet var endurnýjað',
    text: 'Ný útgáfa kom meðan síðan var opin. Hladdu síðuna aftur til að halda áfram; það sem er vistað er óhult.',
  },
  safeguard: {
    checking: 'Verið er að leita að persónuupplýsingum í textanum. Reyndu aftur eftir smástund.',
    held: 'Númer í textanum virðist tilheyra einstaklingi. Skiptu því út fyrst.',
  },
  loading: 'Hleð',
  again: 'Reyna aftur',
  more: 'Sýna fleiri',
  noMore: 'Þetta er allt.',
  close: 'Loka',
  cancel: 'Hætta við',
  thread: 'Þráðurinn',
  required: 'nauðsynlegt',
  save: {
    saving: 'Vista…',
    saved: 'Vistað',
    unsaved_one: '{{count}} breyting óvistuð',
    unsaved_other: '{{count}} breytingar óvistaðar',
    offline_one: '{{count}} breyting óvistuð, sambandslaust síðan {{time}}',
    offline_other: '{{count}} breytingar óvistaðar, sambandslaust síðan {{time}}',
    offlineClean: 'Sambandslaust síðan {{time}}',
    refused: 'Ekki vistað',
  },
  unsaved: {
    title: 'Ekki enn vistað',
    there: '{{label}} ({{title}})',
    here: '{{label}}, í eyðublaði á þessari síðu sem er lokað',
    discard: 'Fleygja',
    discardNamed: 'Fleygja: {{label}} ({{title}})',
    ask: 'Fleygja því sem þú skrifaðir?',
    askText: 'Það sem þú skrifaðir í „{{label}}“ ({{title}}) er hvergi annars staðar vistað.',
    text: 'Það sem þú skrifaðir í textann',
    cameBack: 'Það sem þú skrifaðir áður er hér aftur. Það er ekki enn vistað.',
    signOutAsk: 'Skrá þig út og missa það sem ekki er vistað?',
    signOutText:
      'Það sem ekki er vistað er aðeins í þessum glugga og ekkert af því verður eftir þegar þú skráir þig út.',
    signOutVerb: 'Fleygja og skrá út',
    newer: 'Einhver annar vistaði þetta á meðan. Nú stendur þar:',
    newerNothing: '(engin orð)',
    ticked: 'já',
    notTicked: 'nei',
    theirs: 'Nota þessi orð',
    mine: 'Halda áfram með mín',
  },
  confirm: { unless: 'Ekkert gerist fyrr en þú ýtir á hnappinn.' },
  time: { here: 'þinn tími', host: 'tími gestgjafans', range: '{{from}} til {{to}}' },
  sort: {
    up: 'Færa upp: {{name}}',
    down: 'Færa niður: {{name}}',
    drag: 'Draga á annan stað: {{name}}',
    moved: '{{name}} er nú {{position}} af {{total}}.',
  },
  file: {
    choose: 'Velja skrá',
    chooseMany: 'Velja skrár',
    drop: 'eða slepptu henni hér, allt að {{size}}',
    dropMany: 'eða slepptu þeim hér, hver allt að {{size}}',
    tooBig: '{{name}} er stærri en {{size}} og var sleppt.',
    number:
      '{{name}} var sleppt: í heitinu virðist vera númer einhvers. Gefðu skránni annað heiti í ' +
      'tækinu þínu og veldu hana aftur.',
    unchecked: '{{name}} var sleppt því að ekki var hægt að yfirfara hana. Veldu hana aftur eftir smástund.',
    remove: 'Fjarlægja {{name}}',
    uploading: 'Sendi {{name}}: {{percent}}',
  },
  presence: {
    reading: 'Lesa núna: {{names}}',
    typing_one: '{{names}} skrifar…',
    typing_other: '{{names}} skrifa…',
  },
  unread: 'ólesið',
  idle: {
    title: 'Ertu enn þarna?',
    text:
      'Hér hefur ekkert verið gert um hríð. Klukkan {{time}} verður þú skráð(ur) út svo að enginn ' +
      'annar lesi það sem hér stendur. Það sem þú skrifaðir er áfram á síðunni.',
    stay: 'Vera áfram innskráð(ur)',
  },
  ended: {
    title: 'Þú varst skráð(ur) út',
    text: 'Lotunni þinni er lokið. Skráðu þig inn og haltu áfram: það sem þú skrifaðir er enn á síðunni.',
    email: 'Netfang',
    passphrase: 'Lykilsetning',
    leave: 'Yfirgefa síðuna án þess sem var skrifað',
  },
  fault: {
    missing: 'Fylltu út þennan reit.',
    choose: 'Veldu einn kost.',
    tick: 'Merktu við til að halda áfram.',
    email: 'Þetta er ekki netfang.',
    address: 'Þetta er ekki vefslóð: hún byrjar á https://.',
    short: 'Of stutt: minnst {{least}} stafir.',
    long: 'Of langt: mest {{most}} stafir.',
    least: 'Ekki minna en {{least}}.',
    most: 'Ekki meira en {{most}}.',
    early: 'Ekki fyrir {{least}}.',
    late: 'Ekki eftir {{most}}.',
    day: 'Þetta er ekki heil dagsetning.',
    number: 'Þetta er ekki tala.',
    other: 'Þetta á ekki við hér.',
  },
  showPassphrase: 'Sýna lykilsetninguna',
  scrollSideways: 'Skrunaðu til hliðar til að sjá allt.',
  showAs: { label: 'Sýna sem', chart: 'Mynd', table: 'Tafla' },
} as const;
