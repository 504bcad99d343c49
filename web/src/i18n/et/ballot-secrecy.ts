/** Salajaste hääletuste tekstid: hääletuspass, kast ja see, mida need kaitsevad. */
export const ballotSecrecy = {
  sealed: {
    title: 'Sinu hääletussedel on kastis.',
    text:
      'Sellel ei ole nime ja ükski liige ei näe, kelle oma see on. Kelle eest see on saladus ja ' +
      'kelle eest mitte, on öeldud allpool.',
    receipt: 'Sinu kviitung. Pärast hääletuse sulgemist on see avaldatud sedelite seas sinu sedeli juures:',
    leaves:
      'Kviitung kaob sellest veebilehitsejast, kui logid välja või seanss lõpeb, et keegi pärast ' +
      'sind seda ei leiaks. Kui tahad pärast sulgemist oma sedelit otsida, kirjuta see üles või ' +
      'salvesta oma pass kohta, kus keegi teine seda ei loe.',
    receiptAfter: 'Kviitung, mida see veebilehitseja hoiab, kuni välja logid:',
    change:
      'Kuni sulgemiseni saad sedeli teisega asendada, kas sellest veebilehitsejast või salvestatud passiga.',
    again: {
      title: 'Ainult sina tead, kas oled hääletanud.',
      text:
        'Sinu koht on oma passi juba saanud ja keegi ei näe, kas sellega koos sedel tuli. Kui oled ' +
        'hääletanud, asendab nüüd antud sedel eelmise.',
    },
    save: 'Salvesta minu hääletuspass',
  },
  noPass: {
    'not-secure': {
      title: 'Leht ei ole avatud turvalise ühenduse kaudu.',
      text:
        'Salajased sedelid pitseeritakse veebilehitsejas ja seda teevad lehitsejad ainult ' +
        'https-ühendusega. Ava Norbanet https-aadressilt. Midagi ei antud ära.',
    },
    elsewhere: {
      title: 'Sinu koha hääletuspass on väljastatud teises veebilehitsejas.',
      text:
        'Hääleta seal või loe sisse seal salvestatud pass. Teine pass oleks teine hääl, seepärast ' +
        'seda ei anta; ja ükski pass ei ütle, kas sedel on antud.',
    },
    'key-not-in-record': {
      title: 'Serveri võti ei ole see, mis on protokollis.',
      text:
        'Midagi ei küsitud ega antud. Ainult sinu jaoks tehtud võti teeks sind äratuntavaks. Teata ' +
        'sellest sekretariaadile ja audiitorile.',
    },
    restore: 'Loe sisse salvestatud pass',
    badFile: 'See fail ei ole selle hääletuse pass.',
  },
  secrecy: {
    title: 'Mis on salajane ja kelle eest',
    does:
      'Kes millise sedeli andis, on saladus kõigi liikmete, sekretariaadi ja audiitorite eest ning ' +
      'igaühe eest, kes loeb seda, mida server hoiab:',
    pass:
      'Sinu koha hääletuspass allkirjastatakse seda nägemata. Kui see koos sedeliga tagasi tuleb, ' +
      'ei saa keegi öelda, kellele see anti.',
    stored:
      'Sedel saabub ilma sisselogimiseta. Seda hoitakse ilma aja, numbri ja järjekorrata ning ' +
      'ükski logi, kiri ega teade sellest ei räägi.',
    check:
      'Pärast sulgemist avaldatakse sedelid koos kviitungitega. Leiad oma sedeli ja igaüks saab ' +
      'hääled uuesti üle lugeda.',
    numbers:
      'Kui sedeleid on alla viie, öeldakse ainult lõpptulemus, ja kodade arvud ainult siis, kui ' +
      'neist ei saa kellegi sedelit välja arvutada.',
    doesNot: 'See ei ole saladus:',
    shown: 'Nende eest, kellele näitad oma kviitungit või kes su hääletamist pealt vaatavad.',
    browser: 'Veebilehitseja või arvuti eest, mis räägib teistele, mida sa sellega teed.',
    watched:
      'Serveri haldajate eest, kui nad jälgivad kõike, mis sinu hääletamise ajal läbib seda, selle ' +
      'ketast ja andmebaasi logi: nad saaksid aegu võrrelda. See on neile raskem, kui avad ' +
      'hääletuse enne ja hääletad hiljem.',
    keys:
      'Selle eest, kes võtab serverist hääletuse võtme, kui hääletus on avatud, ja koos sellega ' +
      'andmebaasi: sedeleid saaks lugeda ja kasti panna sedeleid passidega, mis on välja antud, ' +
      'aga kasutamata. Kui sedeleid on rohkem kui passe, hääletus tühistatakse. Sulgemisel võti ' +
      'hävitatakse.',
    refused:
      'Server võiks sinu sedeli tagasi lükata. Seda sa märkaksid; märkamatult sedelit muuta see ei saa.',
    box: {
      chamber:
        'Sinu koja osas igaühe eest, kes loeb seda, mida server hoiab: kodasid loetakse, seepärast ' +
        'on igaühel oma kast.',
      country:
        'Sinu riigi osas igaühe eest, kes loeb seda, mida server hoiab: riigi hääl koostatakse ' +
        'meeskonna sedelitest, seepärast on igal riigil oma kast. Kui hääletad oma meeskonnast ' +
        'ainsana, on su sedel selle järgi teada.',
    },
    also: 'Ja veel kaks asja:',
    more: 'Valimised, mis vajavad enamat, kuuluvad selleks loodud süsteemi, näiteks Belenios.',
  },
} as const;
