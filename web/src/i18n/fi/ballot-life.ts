/** Äänestyksen kulun tekstit: pöytäkirja, vaiheet ja se, mitä äänestyksellä tehdään. */
export const ballotLife = {
  representing: {
    title_one: 'Mikä {{count}} vaihtoehto edustaa kaikkia',
    title_other: 'Mitkä {{count}} vaihtoehtoa edustavat kaikkia',
    help_one:
      'Tiedoksi: samoista maiden äänistä yhtä suurten osuuksien menetelmällä, kun kukin maa ' +
      'kannattaa {{count}} ensimmäistä sijaansa.',
    help_other:
      'Tiedoksi: samoista maiden äänistä yhtä suurten osuuksien menetelmällä, kun kukin maa ' +
      'kannattaa {{count}} ensimmäistä sijaansa. Näin kukin osa aluetta saa osuutensa.',
    tied_one: 'Tasoissa vielä {{count}} sijasta: {{options}}.',
    tied_other: 'Tasoissa vielä {{count}} sijasta: {{options}}.',
    same: 'Nämä ovat samat vaihtoehdot, jotka äänestys valitsee.',
    other: 'Äänestys valitsee toiset. Sen tulos pätee.',
  },
  record: {
    title: 'Pöytäkirja',
    help:
      'Kukin pöytäkirjan kirjaus on sidottu kaikkiin edellisiin tiivisteellä. Avaamisen ja ' +
      'sulkemisen tiivisteet lähetettiin kullekin paikalle sähköpostitse, joten mitään niiden ' +
      'välillä ei voi muuttaa huomaamatta.',
    last: 'Viimeinen tiiviste:',
    bundle: 'Lataa aineistopaketti',
    check: 'Tarkista itse',
    withheld:
      'Näin harvat liput tai yksimielinen kamari paljastaisivat, mitä yksittäiset paikat ' +
      'äänestivät. Aineistopaketti annetaan kahdelle eri maista olevalle tarkastajalle, jotka ' +
      'tarkistavat sen yhdessä.',
    nobodyHolds: 'Yksikään tarkastaja ei ole vielä ottanut sitä vastaan.',
    held_one:
      'Yksi tarkastaja on ottanut sen vastaan, maasta: {{countries}}. Se avautuu toisen, eri ' +
      'maasta olevan tarkastajan kanssa.',
    held_other: 'Se on kahdella tarkastajalla, maista: {{countries}}.',
    ofNoCountry: 'kansainvälinen järjestö',
    hold: 'Ota aineistopaketti vastaan',
  },
  life: {
    followup: 'Mitä siitä seuraa',
    owners: 'Vastuussa: {{countries}}.',
    reviewOn: 'Arvioidaan uudelleen: {{day}}.',
    notes: 'Mitä matkan varrella sanottiin',
    by: '{{name}}, {{at}}',
    note: {
      'short-notice': 'Ilmoitettu lyhyellä varoitusajalla:',
      withdrawn: 'Peruutettu:',
      'closed-early': 'Suljettu ennenaikaisesti:',
      extended: 'Jatkettu:',
      chair: 'Puheenjohtajamaa ratkaisi tasatuloksen:',
      review: 'Arvioitu uudelleen:',
    },
    confirmedBy: 'Laskennan vahvisti paikka maasta {{country}}.',
    lotWords: 'Arvonnan sanat, {{country}}: ”{{text}}”',
  },
  acts: {
    title: 'Mitä voit tehdä täällä',
    redraft: 'Muuta luonnosta',
    again: 'Kysy uudelleen: kierros {{round}}',
    reason: 'Miksi',
    shortNotice: 'Miksi se ei voi odottaa seitsemää päivää',
    shortNoticeHelp: 'Vain jos se avautuu sitä aiemmin.',
    lotText: 'Joitakin sanoja oman valintasi mukaan',
    closesAt: 'Uusi sulkemisaika, aikavyöhyke {{zone}}',
    badTime: 'Tuon aikavyöhykkeen kello ei näytä tätä aikaa.',
    chosen_one: 'Valitse tasoissa olevista {{count}}',
    chosen_other: 'Valitse tasoissa olevista {{count}}',
    statement: 'Mitä seuraa',
    owners: 'Mitkä maat vastaavat siitä',
    reviewOn: 'Milloin se arvioidaan uudelleen',
    announce: {
      button: 'Ilmoita',
      title: 'Ilmoitetaanko tämä äänestys?',
      text: 'Tästä lähtien kysymys, vaihtoehdot ja säännöt ovat lukitut. Kaikki, jotka saavat lukea sen, näkevät sen.',
    },
    withdraw: {
      button: 'Peruuta äänestys',
      title: 'Peruutetaanko tämä äänestys?',
      text: 'Siitä ei enää äänestetä. Perustelu näkyy sen sivulla.',
    },
    close: {
      button: 'Sulje ennenaikaisesti',
      title: 'Suljetaanko äänestys nyt?',
      text: 'Tämän jälkeen kukaan ei voi äänestää, eikä sitä avata enää koskaan. Perustelu näkyy sen sivulla.',
    },
    extend: {
      button: 'Jatka',
      title: 'Jatka äänestystä',
      text: 'Annetut äänestysliput pysyvät. Perustelu näkyy sen sivulla.',
    },
    review: {
      button: 'Merkitse arvioiduksi',
      title: 'Mitä arvioinnissa todettiin?',
      text: 'Sanasi näkyvät äänestyksen sivulla.',
    },
    confirm: {
      button: 'Vahvista laskenta',
      title: 'Vahvistetaanko laskenta?',
      text: 'Olet katsonut yllä olevan laskennan. Kun toisen maan paikka tekee samoin, tulos julkistetaan kaikille.',
    },
    confirmClosing: {
      button: 'Julkista tulos',
      title: 'Julkistetaanko tulos?',
      text:
        'Äänestys suljettiin, kun paikat saattoivat vielä äänestää. Jos katsot sen päättyneeksi, ' +
        'tulos julkistetaan kaikille. Muussa tapauksessa puhu ensin sihteeristön kanssa; ilman ' +
        'toista henkilöä se pysyy suljettuna ja ilman tulosta.',
    },
    tie: {
      button: 'Ratkaise tasatulos',
      title: 'Valitse tasoissa olevista vaihtoehdoista',
      text: 'Puheenjohtajamaana. Laskenta säilyy ennallaan; valintasi ja sen perustelu kirjataan sen rinnalle.',
    },
    lot: {
      button: 'Anna sanoja arvontaan',
      title: 'Sanoja arvontaan',
      text:
        'Sinun sanasi ja toisen maan paikan sanat muodostavat arvan, jonka kuka tahansa voi vetää ' +
        'uudelleen. Mitkä tahansa sanat käyvät.',
    },
    outcome: {
      button: 'Kirjaa, mitä seuraa',
      title: 'Mitä äänestyksestä seuraa?',
      text: 'Se näkyy äänestyksen sivulla kaikille, jotka saavat lukea sen.',
    },
  },
  arrange: {
    title: 'Ennen avaamista: paikkasi',
    proxy: 'Kuka äänestää, jos paikkasi ei äänestä',
    proxyHelp:
      'Oman tiimisi paikka. Oma äänestyslippusi lasketaan sen sijaan, kunhan se tulee ennen sulkemista.',
    nobody: 'ei kukaan',
    recused: 'Paikkani ei osallistu, koska se on esteellinen',
    recusedHelp: 'Silloin sitä ei lasketa mukaan mihinkään.',
    save: 'Tallenna tämä',
  },
  entries: {
    title: 'Äänestysliput, jotka odottavat toista virkailijaa',
    phone: 'Puhelimitse, kirjannut {{name}}',
    paper: 'Paperilla, kirjannut {{name}}',
    confirm: 'Vahvista ja anna',
    takeBack: 'Ota takaisin',
    mine: 'Kirjasit tämän; työtoveri vahvistaa sen.',
    forMe: {
      title: 'Paikkasi puolesta on kirjattu ääni',
      text:
        'Se lasketaan, kun toinen sihteeristön jäsen on vahvistanut sen. Jos se ei ole sinun, torju ' +
        'se tai äänestä itse: oma äänesi korvaa sen, eikä kukaan korvaa sinun ääntäsi.',
      refuse: 'Tämä ei ole minun ääneni',
    },
    forTeam: 'Tälle tiimisi paikalle on kirjattu ääni. Paikan haltija voi torjua sen.',
    enterTitle: 'Puhelimitse tai paperilla annetut äänestysliput',
    enterHelp:
      'Kirjaat äänestyslipun paikan puolesta, ja työtoveri vahvistaa sen. Siihen asti sitä ei lasketa.',
    enter: 'Kirjaa äänestyslippu',
    cancel: 'Älä kirjaa',
    way: 'Miten se tuli',
    ways: { phone: 'puhelimitse', paper: 'paperilla' },
  },
} as const;
