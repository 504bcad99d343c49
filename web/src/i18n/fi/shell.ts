/** Kehyksen tekstit: ne, joita mikä tahansa sivu voi tarvita. */
export const shell = {
  product: 'Norbanet',
  network: 'Pohjoismaiden ja Baltian verkosto',
  skip: 'Siirry sisältöön',
  title: '{{page}} · Norbanet',
  rooms: {
    label: 'Huoneet',
    home: 'Etusivu',
    meetings: 'Kokoukset',
    standards: 'Standardit',
    priorities: 'Paino\u00ADpisteet',
    library: 'Kirjasto',
    network: 'Verkosto',
  },
  me: {
    label: 'Minä: {{name}}',
    theme: 'Värit',
    light: 'Vaalea',
    dark: 'Tumma',
    system: 'Laitteen mukaan',
    language: 'Kieli',
    languageHelp:
      'Valikko, äänestykset ja niiden tulokset ovat suomeksi. Muut sivut ovat toistaiseksi englanniksi.',
    reminders: 'Muistutukseni',
    contributions: 'Panokseni',
    directory: 'Omat hakemistotietoni',
    sessions: 'Missä olen kirjautuneena',
    actions: 'Mitä olen tehnyt',
    archive: 'Ladattava arkisto',
    audit: 'Tapahtumaloki',
    safeguarding: 'Suojelua koskevat ilmoitukset',
    signOut: 'Kirjaudu ulos',
  },
  search: 'Hae',
  bell: 'Ilmoitukset',
  unreadCount_one: '{{count}} lukematon',
  unreadCount_other: '{{count}} lukematonta',
  unreadMany: 'yli 99 lukematonta',
  notified: 'Sinulle on uusi ilmoitus.',
  signIn: 'Kirjaudu sisään',
  publicNav: 'Julkiset sivut',
  published: 'Standardit',
  teams: 'Kansalliset tiimit',
  connection: {
    offline:
      'Yhteys on ollut poikki klo {{time}} alkaen. Lukemasi voi olla vanhentunutta; kirjoittamasi ' +
      'säilyy tällä sivulla, kunnes yhteys palaa.',
    back: 'Yhteys on palannut. Sivu on ajan tasalla.',
  },
  missing: {
    title: 'Täällä ei ole sinulle mitään',
    text:
      'Tässä osoitteessa ei ole sivua, tai se ei ole sinulle avoin. Jos joku lähetti sinulle ' +
      'linkin, kysy häneltä, onko sinut kutsuttu.',
    home: 'Siirry etusivulle',
  },
  crash: {
    title: 'Tämä sivu rikkoutui',
    text:
      'Jokin sivulla meni vikaan. Aiemmin tallentamasi on tallessa. Sivun lataaminen uudelleen ' +
      'auttaa yleensä; ellei, kerro sihteeristölle, mitä olit tekemässä.',
    again: 'Lataa sivu uudelleen',
  },
  part: {
    title: 'Tätä osaa ei voida näyttää',
    text:
      'Siinä meni jokin vikaan. Muu osa sivusta on ehjä, ja tallentamasi on tallessa. Ellei sivun ' +
      'lataaminen uudelleen auta, kerro sihteeristölle, mitä olit tekemässä.',
  },
  partNotLoaded: {
    title: 'Tätä osaa ei saatu ladattua',
    text:
      'Yhteys voi olla poikki, tai Norbanet on päivitetty. Kirjoittamasi on yhä tällä sivulla. ' +
      'Yritä uudelleen, kun yhteys on palannut. Ellei se auta, odota, kunnes kaikki on tallennettu, ' +
      'ja lataa sivu uudelleen.',
  },
  stale: {
    title: 'Norbanet on uudistunut',
    text: 'Uusi versio tuli sivun ollessa auki. Jatka lataamalla sivu uudelleen; tallennettu on tallessa.',
  },
  safeguard: {
    checking: 'Tekstistä etsitään henkilötietoja. Yritä hetken kuluttua uudelleen.',
    held: 'Jokin tekstin numero näyttää kuuluvan henkilölle. Korvaa se ensin.',
  },
  loading: 'Ladataan',
  again: 'Yritä uudelleen',
  more: 'Näytä lisää',
  noMore: 'Siinä kaikki.',
  close: 'Sulje',
  cancel: 'Peruuta',
  thread: 'Lanka',
  required: 'pakollinen',
  save: {
    saving: 'Tallennetaan…',
    saved: 'Tallennettu',
    unsaved_one: '{{count}} muutos tallentamatta',
    unsaved_other: '{{count}} muutosta tallentamatta',
    offline_one: '{{count}} muutos tallentamatta, ilman yhteyttä klo {{time}} alkaen',
    offline_other: '{{count}} muutosta tallentamatta, ilman yhteyttä klo {{time}} alkaen',
    offlineClean: 'Ilman yhteyttä klo {{time}} alkaen',
    refused: 'Ei tallennettu',
  },
  unsaved: {
    title: 'Vielä tallentamatta',
    there: '{{label}} ({{title}})',
    here: '{{label}}, tämän sivun suljetussa lomakkeessa',
    discard: 'Hylkää',
    discardNamed: 'Hylkää: {{label}} ({{title}})',
    ask: 'Hylätäänkö kirjoittamasi?',
    askText: 'Kohtaan ”{{label}}” ({{title}}) kirjoittamasi ei ole tallessa missään muualla.',
    text: 'Tekstiin kirjoittamasi',
    cameBack: 'Aiemmin kirjoittamasi on taas tässä. Sitä ei ole vielä tallennettu.',
    signOutAsk: 'Kirjaudutaanko ulos ja menetetään tallentamaton?',
    signOutText: 'Tallentamaton on vain tässä ikkunassa, eikä siitä jää mitään jäljelle, kun kirjaudut ulos.',
    signOutVerb: 'Hylkää ja kirjaudu ulos',
    newer: 'Joku muu on tallentanut tämän sillä välin. Nyt siinä lukee:',
    newerNothing: '(ei sanoja)',
    ticked: 'kyllä',
    notTicked: 'ei',
    theirs: 'Käytä näitä sanoja',
    mine: 'Jatka omillani',
  },
  confirm: { unless: 'Mitään ei tapahdu, ennen kuin painat painiketta.' },
  time: { here: 'sinun aikaasi', host: 'isännän aikaa', range: '{{from}}–{{to}}' },
  sort: {
    up: 'Siirrä ylös: {{name}}',
    down: 'Siirrä alas: {{name}}',
    drag: 'Vedä toiseen paikkaan: {{name}}',
    moved: '{{name}} on nyt kohdassa {{position}}/{{total}}.',
  },
  file: {
    choose: 'Valitse tiedosto',
    chooseMany: 'Valitse tiedostoja',
    drop: 'tai pudota se tähän, enintään {{size}}',
    dropMany: 'tai pudota ne tähän, kukin enintään {{size}}',
    tooBig: '{{name}} on suurempi kuin {{size}}, ja se jätettiin pois.',
    number:
      '{{name}} jätettiin pois: sen nimessä näyttää olevan jonkun numero. Anna tiedostolle ' +
      'laitteellasi toinen nimi ja valitse se uudelleen.',
    unchecked:
      '{{name}} jätettiin pois, koska sitä ei voitu tarkistaa. Valitse se hetken kuluttua uudelleen.',
    remove: 'Poista {{name}}',
    uploading: 'Lähetetään {{name}}: {{percent}}',
  },
  presence: {
    reading: 'Lukemassa nyt: {{names}}',
    typing_one: '{{names}} kirjoittaa…',
    typing_other: '{{names}} kirjoittavat…',
  },
  unread: 'lukematon',
  idle: {
    title: 'Oletko vielä paikalla?',
    text:
      'Täällä ei ole tehty mitään vähään aikaan. Sinut kirjataan ulos kello {{time}}, jottei ' +
      'kukaan muu lue, mitä tässä on. Kirjoittamasi pysyy sivulla.',
    stay: 'Pysy kirjautuneena',
  },
  ended: {
    title: 'Sinut kirjattiin ulos',
    text: 'Istuntosi on päättynyt. Kirjaudu sisään ja jatka: kirjoittamasi on yhä tällä sivulla.',
    email: 'Sähköposti',
    passphrase: 'Salalause',
    leave: 'Poistu sivulta ilman kirjoitettua',
  },
  fault: {
    missing: 'Täytä tämä kenttä.',
    choose: 'Valitse yksi.',
    tick: 'Merkitse tämä jatkaaksesi.',
    email: 'Tämä ei ole sähköpostiosoite.',
    address: 'Tämä ei ole verkko-osoite: sen alussa on https://.',
    short: 'Liian lyhyt: vähintään {{least}} merkkiä.',
    long: 'Liian pitkä: enintään {{most}} merkkiä.',
    least: 'Vähintään {{least}}.',
    most: 'Enintään {{most}}.',
    early: 'Aikaisintaan {{least}}.',
    late: 'Viimeistään {{most}}.',
    day: 'Tämä ei ole kokonainen päivämäärä.',
    number: 'Tämä ei ole luku.',
    other: 'Tämä ei sovi tähän.',
  },
  showPassphrase: 'Näytä salalause',
  scrollSideways: 'Vieritä sivusuunnassa, niin näet kaiken.',
  showAs: { label: 'Näytä muodossa', chart: 'Kaavio', table: 'Taulukko' },
} as const;
