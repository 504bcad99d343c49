/** Hääletussedeli enda tekstid: täitmine, ülevaatamine, andmine, kviitung. */
export const ballotPaper = {
  choice: { yes: 'Poolt', no: 'Vastu', abstain: 'Erapooletu' },
  consent: {
    consent: 'Nõus',
    reservations: 'Nõus reservatsiooniga',
    stand_aside: 'Astub kõrvale',
    block: 'Blokeerib',
    abstain: 'Erapooletu',
  },
  consentHelp: {
    consent: 'Tekst võib edasi minna.',
    reservations: 'Tekst võib edasi minna; sinu reservatsioonid jäävad protokolli.',
    stand_aside: 'Sa ei toeta seda, kuid ei seisa sellel ka tee peal ees.',
    block:
      'Tekst ei saa sellisel kujul edasi minna. Ütle, mille vastu oled, miks ja mis blokeeringu kõrvaldaks.',
    abstain: 'Sinu koht osaleb, kuid ei ütle teksti kohta midagi.',
  },
  way: {
    app: 'Norbanetis',
    proxy: 'volituse alusel',
    alternate: 'asendajana',
    phone: 'telefoni teel, sisestanud kaks ametnikku',
    paper: 'paberil, sisestanud kaks ametnikku',
  },
  notYou: {
    recused: 'Sinu koht taandus enne avamist ega osale selles hääletuses.',
    absent:
      'See hääletus toimub koosolekul ja sinu kohta ei ole kohalolijaks märgitud. Kui oled ruumis, ' +
      'ütle seda juhatajale.',
    handedOver: 'Sinu koht on selleks hääletuseks üle antud. Selle eest hääletab sinu asendaja.',
    sinceOpening:
      'Sul on see koht alles selle salajase hääletuse avamisest saadik. Hääletajate nimekiri ' +
      'lukustati siis ja keegi ei hääleta seal märgitu asemel.',
    formerVoted: 'Sinu koha eelmine hoidja on sellel hääletusel hääletanud. See hääl jääb kehtima.',
  },
  proxyStep: {
    fill: 'Sedel, mille annad volituse alusel: {{seat}}',
    review: 'Vaata veel kord üle sedel: {{seat}}',
    proxied: 'Sedel: {{seat}}',
    kept: 'Antud sedel: {{seat}}',
  },
  proxied: 'Sedel on antud. Kui koht hääletab enne sulgemist ise, loetakse selle asemel tema enda sedelit.',
  notYours:
    'Siin hääletavad riikide meeskondade kohad. Saad lugeda reegleid ja näha, kui paljud on ' +
    'hääletanud; kuidas hääletati, ei näe enne sulgemist keegi.',
  step: { kept: 'Sinu sedel läheb arvesse', fill: 'Sinu sedel', review: 'Vaata veel kord üle' },
  review: 'Vaata minu sedel üle',
  reviewText: 'Nii on sinu sedelil kirjas. Midagi ei ole veel antud.',
  reviewUntil: 'Saad seda muuta kuni:',
  cast: 'Anna minu sedel',
  back: 'Tagasi sedeli juurde',
  change: 'Muuda minu sedelit',
  keepOld: 'Jäta antud sedel kehtima',
  receipt: {
    title_one: 'Sinu sedel on antud.',
    title_other: 'Sinu muudetud sedel on antud. Loetakse ainult seda.',
    times: 'Antud: {{cast}}. Saad seda muuta kuni: {{closes}}.',
    code: 'Sinu kviitung, mis on pärast hääletuse sulgemist sinu sedeli juures:',
  },
  paper: {
    approveLabel: 'Mille peaks piirkond ette võtma?',
    approveHelp: 'Märgi kõik valikud, mida toetad. Nii palju, kui soovid; ilma ühegi märgita on sedel tühi.',
    choose: 'Vali kõigepealt vastus. Kui soovid osaleda pooli valimata, jää erapooletuks.',
    choiceLabel: 'Kas oled nõus?',
    choiceHelp: 'Erapooletu läheb kvoorumi arvestusse ega vali poolt.',
    consentLabel: 'Mida ütled selle teksti kohta?',
    consentHelp: 'Üks vastus koha kohta. Põhjendused on protokollis sinu koha nime all.',
    reason: 'Miks',
    reasonHelp: 'Kirjuta tekstist, mitte kunagi inimesest. Ei nimesid, ei telefoninumbreid, ei juhtumeid.',
    paragraph: 'Millise lõigu vastu',
    lifts: 'Mis blokeeringu kõrvaldaks',
    scoreHelp: 'Anna igale valikule 0 kuni {{most}} punkti. Arvuta valik saab 0.',
    noScore: 'punktideta',
    scored_one: '{{option}}: {{count}} punkt',
    scored_other: '{{option}}: {{count}} punkti',
    dotsHelp_one: 'Sul on {{count}} täpp.',
    dotsHelp_other:
      'Sul on {{count}} täppi. Pane ühele valikule nii palju, kui soovid; kõiki ei pea ära kasutama.',
    dotsLeft_one: '{{count}} täpp järel',
    dotsLeft_other: '{{count}} täppi järel',
    dotMore: 'Üks täpp juurde: {{option}}',
    dotLess: 'Üks täpp vähemaks: {{option}}',
    dotsNow_one: '{{option}}: {{count}} täpp. Järel {{left}}.',
    dotsNow_other: '{{option}}: {{count}} täppi. Järel {{left}}.',
    dotted_one: '{{option}}: {{count}} täpp',
    dotted_other: '{{option}}: {{count}} täppi',
    rankStrictHelp:
      'Pane kõige olulisem esimeseks, igale kohale üks valik. Mõne võid välja jätta; sinu sedelit ' +
      'ei loeta enam siis, kui kõik selle valikud on välja langenud.',
    rankHelp:
      'Pane kõige olulisem esimeseks. Valikud võivad olla võrdsed ja mõne võid välja jätta: need ' +
      'tulevad viimasena ja on omavahel võrdsed.',
    ranked: 'Sinu järjestus, parim eespool',
    unranked: 'Järjestamata',
    unrankedHelp: 'Siia jäetud valikud tulevad pärast kõiki järjestatuid.',
    rankNext: 'Pane {{place}}. kohale',
    rankOption: 'Pane {{place}}. kohale: {{option}}',
    placeOf: 'Koht: {{option}}',
    leave: 'jäta välja',
    equalAbove: 'võrdne eelmisega',
    equalTo: '{{option}} on võrdne valikuga {{above}}',
    placed: '{{option}} on nüüd kohal {{place}}/{{total}}.',
    out: '{{option}} on nüüd järjestamata.',
    blank: 'Tühi sedel: sinu koht osaleb ega eelista midagi.',
    blankShort: 'tühi',
    leftOut: 'Välja jäetud, seega viimased ja võrdsed: {{options}}.',
  },
} as const;
