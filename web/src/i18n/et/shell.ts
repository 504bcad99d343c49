/** Raami tekstid: need, mida võib vaja minna igal lehel. */
export const shell = {
  product: 'Norbanet',
  network: 'Põhja- ja Baltimaade võrgustik',
  skip: 'Liigu sisu juurde',
  title: '{{page}} · Norbanet',
  rooms: {
    label: 'Ruumid',
    home: 'Avaleht',
    meetings: 'Koos\u00ADolekud',
    standards: 'Standardid',
    priorities: 'Priori\u00ADteedid',
    library: 'Kogu',
    network: 'Võrgustik',
  },
  me: {
    label: 'Mina: {{name}}',
    theme: 'Värvid',
    light: 'Hele',
    dark: 'Tume',
    system: 'Nagu seadmes',
    language: 'Keel',
    languageHelp:
      'Menüü, hääletused ja nende tulemused on eesti keeles. Muud lehed on esialgu inglise keeles.',
    reminders: 'Minu meeldetuletused',
    contributions: 'Minu panused',
    directory: 'Minu kirjed kataloogis',
    sessions: 'Kus ma olen sisse logitud',
    actions: 'Mida ma olen teinud',
    archive: 'Arhiiv allalaadimiseks',
    audit: 'Auditilogi',
    safeguarding: 'Kaitset puudutavad teated',
    signOut: 'Logi välja',
  },
  search: 'Otsi',
  bell: 'Teated',
  unreadCount_one: '{{count}} lugemata',
  unreadCount_other: '{{count}} lugemata',
  unreadMany: 'üle 99 lugemata',
  notified: 'Sulle on uus teade.',
  signIn: 'Logi sisse',
  publicNav: 'Avalikud lehed',
  published: 'Standardid',
  teams: 'Riikide meeskonnad',
  connection: {
    offline:
      'Ühendus puudub alates kella {{time}}. Loetav võib olla vananenud; kirjutatav jääb sellele ' +
      'lehele, kuni ühendus taastub.',
    back: 'Ühendus on taastunud. Leht on ajakohane.',
  },
  missing: {
    title: 'Siin ei ole sinu jaoks midagi',
    text:
      'Sellel aadressil ei ole lehte või ei ole see sulle avatud. Kui keegi saatis sulle lingi, ' +
      'küsi temalt, kas oled kutsutud.',
    home: 'Mine avalehele',
  },
  crash: {
    title: 'See leht läks katki',
    text:
      'Midagi sellel lehel läks valesti. Varem salvestatu on alles. Tavaliselt aitab lehe uuesti ' +
      'laadimine; kui ei aita, räägi sekretariaadile, mida parajasti tegid.',
    again: 'Laadi leht uuesti',
  },
  part: {
    title: 'Seda osa ei saa näidata',
    text:
      'Selles läks midagi valesti. Ülejäänud leht on terve ja salvestatu on alles. Kui lehe uuesti ' +
      'laadimine ei aita, räägi sekretariaadile, mida parajasti tegid.',
  },
  partNotLoaded: {
    title: 'Seda osa ei õnnestunud laadida',
    text:
      'Võib-olla on ühendus katkenud või on Norbaneti uuendatud. Kirjutatu on endiselt sellel ' +
      'lehel. Proovi uuesti, kui ühendus on taastunud. Kui see ei aita, oota, kuni kõik on ' +
      'salvestatud, ja laadi leht uuesti.',
  },
  stale: {
    title: 'Norbanet on uuenenud',
    text: 'Lehe lahtioleku ajal saabus uus versioon. Jätkamiseks laadi leht uuesti; salvestatu on alles.',
  },
  safeguard: {
    checking: 'Tekstist otsitakse isikuandmeid. Proovi hetke pärast uuesti.',
    held: 'Mõni number selles tekstis näib kuuluvat isikule. Asenda see kõigepealt.',
  },
  loading: 'Laadimine',
  again: 'Proovi uuesti',
  more: 'Näita rohkem',
  noMore: 'See on kõik.',
  close: 'Sulge',
  cancel: 'Loobu',
  thread: 'Lõim',
  required: 'kohustuslik',
  save: {
    saving: 'Salvestamine…',
    saved: 'Salvestatud',
    unsaved_one: '{{count}} muudatus on salvestamata',
    unsaved_other: '{{count}} muudatust on salvestamata',
    offline_one: '{{count}} muudatus on salvestamata, ühendus puudub alates kella {{time}}',
    offline_other: '{{count}} muudatust on salvestamata, ühendus puudub alates kella {{time}}',
    offlineClean: 'Ühendus puudub alates kella {{time}}',
    refused: 'Ei salvestatud',
  },
  unsaved: {
    title: 'Veel salvestamata',
    there: '{{label}} ({{title}})',
    here: '{{label}}, selle lehe suletud vormis',
    discard: 'Loobu',
    discardNamed: 'Loobu: {{label}} ({{title}})',
    ask: 'Kas loobuda kirjutatust?',
    askText: 'See, mille kirjutasid väljale „{{label}}“ ({{title}}), ei ole mujal salvestatud.',
    text: 'Teksti kirjutatu',
    cameBack: 'Varem kirjutatu on jälle siin. See ei ole veel salvestatud.',
    signOutAsk: 'Kas logida välja ja kaotada salvestamata tekst?',
    signOutText: 'Salvestamata tekst on ainult selles aknas ja väljalogimisel ei jää sellest midagi alles.',
    signOutVerb: 'Loobu ja logi välja',
    newer: 'Keegi teine salvestas selle vahepeal. Nüüd on seal kirjas:',
    newerNothing: '(sõnu ei ole)',
    ticked: 'jah',
    notTicked: 'ei',
    theirs: 'Võta need sõnad',
    mine: 'Jätka minu omadega',
  },
  confirm: { unless: 'Midagi ei juhtu enne, kui vajutad nuppu.' },
  time: { here: 'sinu aeg', host: 'võõrustaja aeg', range: '{{from}} kuni {{to}}' },
  sort: {
    up: 'Liiguta üles: {{name}}',
    down: 'Liiguta alla: {{name}}',
    drag: 'Lohista teise kohta: {{name}}',
    moved: '{{name}} on nüüd {{position}}/{{total}}.',
  },
  file: {
    choose: 'Vali fail',
    chooseMany: 'Vali failid',
    drop: 'või lohista see siia, kuni {{size}}',
    dropMany: 'või lohista need siia, igaüks kuni {{size}}',
    tooBig: '{{name}} on suurem kui {{size}} ja jäeti välja.',
    number:
      '{{name}} jäeti välja: selle nimes näib olevat kellegi number. Anna failile oma seadmes ' +
      'teine nimi ja vali see uuesti.',
    unchecked: '{{name}} jäeti välja, sest seda ei saanud kontrollida. Vali see hetke pärast uuesti.',
    remove: 'Eemalda {{name}}',
    uploading: 'Saatmine: {{name}}, {{percent}}',
  },
  presence: {
    reading: 'Praegu loevad: {{names}}',
    typing_one: '{{names}} kirjutab…',
    typing_other: '{{names}} kirjutavad…',
  },
  unread: 'lugemata',
  idle: {
    title: 'Kas oled veel siin?',
    text:
      'Siin pole mõnda aega midagi tehtud. Kell {{time}} logitakse sind välja, et keegi teine ei ' +
      'loeks siin seisvat. Sinu kirjutatu jääb lehele alles.',
    stay: 'Jää sisse logituks',
  },
  ended: {
    title: 'Sind logiti välja',
    text: 'Sinu seanss on lõppenud. Logi sisse ja jätka: sinu kirjutatu on endiselt sellel lehel.',
    email: 'E-post',
    passphrase: 'Paroolifraas',
    leave: 'Lahku lehelt ilma kirjutatuta',
  },
  fault: {
    missing: 'Täida see väli.',
    choose: 'Vali üks.',
    tick: 'Jätkamiseks märgi see.',
    email: 'See ei ole e-posti aadress.',
    address: 'See ei ole veebiaadress: see algab https://.',
    short: 'Liiga lühike: vähemalt {{least}} märki.',
    long: 'Liiga pikk: kuni {{most}} märki.',
    least: 'Mitte vähem kui {{least}}.',
    most: 'Mitte rohkem kui {{most}}.',
    early: 'Mitte enne: {{least}}.',
    late: 'Mitte pärast: {{most}}.',
    day: 'See ei ole terve kuupäev.',
    number: 'See ei ole arv.',
    other: 'See ei sobi siia.',
  },
  showPassphrase: 'Näita paroolifraasi',
  scrollSideways: 'Kõige nägemiseks keri külgsuunas.',
  showAs: { label: 'Kuva kujul', chart: 'Diagramm', table: 'Tabel' },
} as const;
