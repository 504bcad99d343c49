/** Hääletuse käigu tekstid: protokoll, sammud ja see, mida hääletusega tehakse. */
export const ballotLife = {
  representing: {
    title_one: 'Milline {{count}} valik esindab kõiki',
    title_other: 'Millised {{count}} valikut esindavad kõiki',
    help_one:
      'Teadmiseks: samadest riikide häältest võrdsete osade meetodil, kus iga riik toetab oma {{count}} esimest kohta.',
    help_other:
      'Teadmiseks: samadest riikide häältest võrdsete osade meetodil, kus iga riik toetab oma ' +
      '{{count}} esimest kohta. Nii saab iga piirkonna osa oma osa.',
    tied_one: 'Võrdsed veel {{count}} koha pärast: {{options}}.',
    tied_other: 'Võrdsed veel {{count}} koha pärast: {{options}}.',
    same: 'Need on valikud, mille hääletus välja valib.',
    other: 'Hääletus valib teised. Kehtib selle tulemus.',
  },
  record: {
    title: 'Protokoll',
    help:
      'Iga protokolli kanne on räsiga seotud kõigi eelmistega. Avamise ja sulgemise räsi saadeti ' +
      'igale kohale e-kirjaga, nii et midagi nende vahel ei saa märkamatult muuta.',
    last: 'Viimane räsi:',
    bundle: 'Laadi andmepakett alla',
    check: 'Kontrolli ise',
    withheld:
      'Nii vähesed sedelid või üksmeelne koda paljastaksid, kuidas üksikud kohad hääletasid. ' +
      'Andmepakett läheb kahele audiitorile eri riikidest, kes kontrollivad seda koos.',
    nobodyHolds: 'Ükski audiitor ei ole seda veel üle võtnud.',
    held_one:
      'Üks audiitor on selle üle võtnud, riigist: {{countries}}. See avaneb koos teise ' +
      'audiitoriga, kes on teisest riigist.',
    held_other: 'See on kahe audiitori käes, riikidest: {{countries}}.',
    ofNoCountry: 'rahvusvaheline organisatsioon',
    hold: 'Võta andmepakett üle',
  },
  life: {
    followup: 'Mis sellest järgneb',
    owners: 'Eestvedajad: {{countries}}.',
    reviewOn: 'Vaadatakse uuesti üle: {{day}}.',
    notes: 'Mida vahepeal öeldi',
    by: '{{name}}, {{at}}',
    note: {
      'short-notice': 'Välja kuulutatud lühikese etteteatamisega:',
      withdrawn: 'Tagasi võetud:',
      'closed-early': 'Suletud enne tähtaega:',
      extended: 'Pikendatud:',
      chair: 'Eesistujariik lahendas viigi:',
      review: 'Uuesti üle vaadatud:',
    },
    confirmedBy: 'Häältelugemise kinnitas koht riigist {{country}}.',
    lotWords: 'Sõnad liisuks, {{country}}: „{{text}}“',
  },
  acts: {
    title: 'Mida saad siin teha',
    redraft: 'Muuda kavandit',
    again: 'Küsi uuesti: {{round}}. voor',
    reason: 'Miks',
    shortNotice: 'Miks see ei saa seitset päeva oodata',
    shortNoticeHelp: 'Ainult siis, kui see avaneb varem.',
    lotText: 'Mõned sõnad omal valikul',
    closesAt: 'Uus sulgemisaeg, ajavöönd {{zone}}',
    badTime: 'Selle ajavööndi kell ei näita kunagi seda aega.',
    chosen_one: 'Vali võrdsete seast {{count}}',
    chosen_other: 'Vali võrdsete seast {{count}}',
    statement: 'Mis järgneb',
    owners: 'Millised riigid seda eest veavad',
    reviewOn: 'Millal see uuesti üle vaadatakse',
    announce: {
      button: 'Kuuluta välja',
      title: 'Kas kuulutada see hääletus välja?',
      text: 'Siitpeale on küsimus, valikud ja reeglid kindlaks määratud. Seda näevad kõik, kes tohivad seda lugeda.',
    },
    withdraw: {
      button: 'Võta tagasi',
      title: 'Kas võtta see hääletus tagasi?',
      text: 'Selle üle enam ei hääletata. Põhjus jääb selle lehele.',
    },
    close: {
      button: 'Sulge enne tähtaega',
      title: 'Kas sulgeda hääletus kohe?',
      text: 'Pärast seda ei saa keegi hääletada ja seda ei avata enam kunagi. Põhjus jääb selle lehele.',
    },
    extend: {
      button: 'Pikenda',
      title: 'Pikenda hääletust',
      text: 'Antud sedelid jäävad kehtima. Põhjus jääb selle lehele.',
    },
    review: {
      button: 'Märgi ülevaadatuks',
      title: 'Mida ülevaatamine näitas?',
      text: 'Sinu sõnad jäävad hääletuse lehele.',
    },
    confirm: {
      button: 'Kinnita häältelugemine',
      title: 'Kas kinnitada häältelugemine?',
      text:
        'Oled ülaltoodud häältelugemise läbi vaadanud. Kui teise riigi koht teeb sama, avaldatakse ' +
        'tulemus kõigile.',
    },
    confirmClosing: {
      button: 'Avalda tulemus',
      title: 'Kas avaldada tulemus?',
      text:
        'Hääletus suleti, kui kohad said veel hääletada. Kui oled nõus, et see on läbi, avaldatakse ' +
        'tulemus kõigile. Kui ei, räägi enne sekretariaadiga; teise inimeseta jääb see suletuks ja ' +
        'tulemuseta.',
    },
    tie: {
      button: 'Lahenda viik',
      title: 'Vali võrdsete valikute seast',
      text:
        'Eesistujariigina. Häältelugemine jääb selliseks, nagu see oli; sinu valik ja põhjendus ' +
        'pannakse selle kõrvale kirja.',
    },
    lot: {
      button: 'Anna liisuks sõnu',
      title: 'Sõnad liisuks',
      text:
        'Sinu sõnad ja teise riigi koha sõnad moodustavad liisu, mida igaüks saab uuesti tõmmata. ' +
        'Sobivad kõik sõnad.',
    },
    outcome: {
      button: 'Pane kirja, mis järgneb',
      title: 'Mis hääletusest järgneb?',
      text: 'See on hääletuse lehel kõigile, kes tohivad seda lugeda.',
    },
  },
  arrange: {
    title: 'Enne avamist: sinu koht',
    proxy: 'Kes hääletab, kui sinu koht ei hääleta',
    proxyHelp:
      'Sinu enda meeskonna koht. Selle asemel loetakse sinu enda sedelit, kui see jõuab kohale enne sulgemist.',
    nobody: 'mitte keegi',
    recused: 'Minu koht ei osale huvide konflikti tõttu',
    recusedHelp: 'Siis ei arvestata seda üheski arvus.',
    save: 'Salvesta see',
  },
  entries: {
    title: 'Sedelid, mis ootavad teist ametnikku',
    phone: 'Telefoni teel, sisestas {{name}}',
    paper: 'Paberil, sisestas {{name}}',
    confirm: 'Kinnita ja anna ära',
    takeBack: 'Võta tagasi',
    mine: 'Sina sisestasid selle; kolleeg kinnitab.',
    forMe: {
      title: 'Sinu koha eest sisestati hääl',
      text:
        'See läheb arvesse, kui teine sekretariaadi liige on selle kinnitanud. Kui see ei ole sinu ' +
        'oma, lükka see tagasi või hääleta ise: sinu enda hääl asendab selle ja sinu häält ei asenda ' +
        'keegi.',
      refuse: 'See ei ole minu hääl',
    },
    forTeam: 'Sinu meeskonna selle koha eest sisestati hääl. Koha hoidja saab selle tagasi lükata.',
    enterTitle: 'Sedelid telefoni teel või paberil',
    enterHelp: 'Sisestad sedeli koha eest ja kolleeg kinnitab selle. Seni seda ei loeta.',
    enter: 'Sisesta sedel',
    cancel: 'Ära sisesta',
    way: 'Kuidas see tuli',
    ways: { phone: 'telefoni teel', paper: 'paberil' },
  },
} as const;
