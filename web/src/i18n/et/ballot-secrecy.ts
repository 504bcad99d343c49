/** Salajaste hääletuste tekstid: hääletuspass, kast ja see, mida need kaitsevad. */
export const ballotSecrecy = {
  sealed: {
    title: 'Sinu hääletussedel on kastis.',
    text: 'Keegi ei näe, kelle oma see on, ka mitte Norbaneti haldajad. Ainult see veebilehitseja teab, et see on sinu oma.',
    receipt: 'Sinu kviitung. Pärast hääletuse sulgemist on see avaldatud sedelite seas sinu sedeli juures:',
    leaves: 'Kviitung kaob sellest veebilehitsejast, kui logid välja või seanss lõpeb, et keegi pärast sind seda ei leiaks. Kui tahad pärast sulgemist oma sedelit otsida, kirjuta see üles või salvesta oma pass kohta, kus keegi teine seda ei loe.',
    receiptAfter: 'Kviitung, mida see veebilehitseja hoiab, kuni välja logid:',
    change: 'Kuni sulgemiseni saad sedeli teisega asendada, kas sellest veebilehitsejast või salvestatud passiga.',
    again: {
      title: 'Ainult sina tead, kas oled hääletanud.',
      text: 'Sinu koht on oma passi juba saanud ja keegi ei näe, kas sellega koos sedel tuli. Kui oled hääletanud, asendab nüüd antud sedel eelmise.',
    },
    save: 'Salvesta minu hääletuspass',
  },
  noPass: {
    'not-secure': { title: 'Leht ei ole avatud turvalise ühenduse kaudu.', text: 'Salajased sedelid pitseeritakse veebilehitsejas ja seda teevad lehitsejad ainult https-ühendusega. Ava Norbanet https-aadressilt. Midagi ei antud ära.' },
    elsewhere: { title: 'Sinu koha hääletuspass on väljastatud teises veebilehitsejas.', text: 'Hääleta seal või loe sisse seal salvestatud pass. Teine pass oleks teine hääl, seepärast seda ei anta; ja ükski pass ei ütle, kas sedel on antud.' },
    'key-not-in-record': { title: 'Serveri võti ei ole see, mis on protokollis.', text: 'Midagi ei küsitud ega antud. Ainult sinu jaoks tehtud võti teeks sind äratuntavaks. Teata sellest sekretariaadile ja audiitorile.' },
    restore: 'Loe sisse salvestatud pass',
    badFile: 'See fail ei ole selle hääletuse pass.',
  },
  secrecy: {
    title: 'Mida salajasus kaitseb ja mida mitte',
    does: 'See kaitseb:',
    pass: 'Sinu koha hääletuspass allkirjastatakse seda nägemata. Kui see koos sedeliga tagasi tuleb, ei saa keegi öelda, kellele see anti.',
    stored: 'Sedel saabub ilma sisselogimiseta. Seda hoitakse ilma aja, numbri ja järjekorrata ning ükski logi, kiri ega teade sellest ei räägi.',
    check: 'Pärast sulgemist avaldatakse sedelid koos kviitungitega. Leiad oma sedeli ja igaüks saab hääled uuesti üle lugeda.',
    numbers: 'Kui sedeleid on alla viie, öeldakse ainult lõpptulemus, ja kodade arvud ainult siis, kui neist ei saa kellegi sedelit välja arvutada.',
    doesNot: 'See ei kaitse:',
    shown: 'Sind, kui näitad kellelegi oma kviitungit või lased kellelgi hääletamist pealt vaadata.',
    browser: 'Veebilehitseja või arvuti eest, mis räägib teistele, mida sa sellega teed.',
    watched: 'Selle eest, kes sinu hääletamise ajal jälgib kõike, mis läbib serverit, selle ketast ja andmebaasi logi: aegu saaks võrrelda. Ava hääletus enne ja hääleta hiljem.',
    keys: 'Selle eest, kes võtab serverist hääletuse võtme, kui hääletus on avatud, ja koos sellega andmebaasi: sedeleid saaks lugeda ja kasti panna sedeleid passidega, mis on välja antud, aga kasutamata. Kui sedeleid on rohkem kui passe, hääletus tühistatakse. Sulgemisel võti hävitatakse.',
    refused: 'Serveri eest, mis sinu sedeli tagasi lükkab. Seda sa märkaksid; märkamatult sedelit muuta see ei saa.',
    box: {
      chamber: 'Seda, millisest kojast sedel tuli: kodasid loetakse, seepärast on igaühel oma kast.',
      country: 'Sinu meeskonna sees: riigi hääl koostatakse meeskonna sedelitest, seepärast on igal riigil oma kast. Kui oled meeskonnas üksi, teaks server sinu häält.',
    },
    more: 'Valimised, mis vajavad enamat, kuuluvad selleks loodud süsteemi, näiteks Belenios.',
  },
} as const;
