/** Hääletuse reeglite tekstid ja see, kes on hääletanud. */
export const ballotRules = {
  turnout: {
    title: 'Kes on hääletanud',
    caption: 'Millised kohad on hääletanud',
    steps_one: 'Kastis on vähemalt {{count}}/{{seats}} sedelist.',
    steps_other: 'Kastis on vähemalt {{count}}/{{seats}} sedelist.',
    passes:
      '„Hääletanud“ tähendab siin, et koha hääletuspass on välja antud. Kas sellega tuli ka sedel, ei saa keegi teada.',
    seatsNone: 'Ükski koht ei ole hääletanud.',
    stepsFew: 'Mitu sedelit kastis on, öeldakse pärast sulgemist.',
    stepsNone: 'Kastis on seni vähem kui viis sedelit.',
    stepsHelp: 'Arv muutub viie kaupa, et ükski üksik sedel ei paistaks.',
    seats_one: 'Hääletanud on {{count}}/{{seats}} kohast.',
    seats_other: 'Hääletanud on {{count}}/{{seats}} kohast.',
    country: 'Riik',
    voted: 'hääletanud',
    notYet: 'veel mitte',
    notAtAll: 'ei hääletanud',
    vacant: 'ei ole nimekirjas',
    recused: 'taandunud',
    absent: 'kohalolijaks märkimata',
  },
  rules: {
    title: 'Selle hääletuse reeglid',
    strawPoll: 'Arvamushääletus: see näitab meeskondade seisukohti ega seo kedagi.',
    method: {
      proposal: 'Iga sedel on poolt, vastu või erapooletu.',
      consent:
        'Iga koht on nõus, nõus reservatsiooniga, astub kõrvale, blokeerib või jääb erapooletuks. ' +
        'Üks blokeering blokeerib teksti; kui kõrvale astub üle kolmandiku, on toetus nõrk.',
      approval:
        'Heakskiitmine: igal sedelil märgitakse kõik valikud, mida toetatakse. Kõige rohkem märke saanu on esimene.',
      schulze:
        'Järjestus Schulze meetodil: valikuid võrreldakse kahekaupa kõigi sedelite põhjal. Valik on ' +
        'teisest eespool, kui selle tugevaim võitude ahel teise vastu on tugevam kui ahel tagasi.',
      score:
        'Punktid: iga sedel annab igale valikule 0 kuni {{most}} punkti. Kõige rohkem punkte saanu on esimene.',
      star:
        'Punktid ja lõppvoor: kohtuvad kaks enim punkte saanud valikut ja võidab see, millele rohkem ' +
        'sedeleid andis teisest rohkem punkte.',
      dots:
        'Täpid: iga hääletaja jagab valikutele kuni {{most}}. Kõige rohkem täppe saanu on esimene; ' +
        'kui hääletavad riigid, on riigi kõik täpid kokku üks hääl.',
      borda: 'Borda punktid: valik saab igalt sedelilt punkti iga temast allpool oleva valiku eest.',
      'ranked-pairs':
        'Järjestatud paarid: kahe valiku vahelised võidud jäävad kehtima alates tugevaimast, kui ' +
        'mõni neist just ringi ei sulgeks.',
      irv:
        'Väljalangemisega järjestus: kõige vähem sedeleid saanud valik langeb välja ja selle sedelid ' +
        'liiguvad edasi, kuni ühel on üle poole.',
      stv:
        'Üksik ülekantav hääl Šoti reeglite järgi: kvoodi saavutanu on valitud; ülejäägid ja ' +
        'väljalangenute sedelid liiguvad edasi.',
      'equal-shares':
        'Võrdsed osad: kõigil hääletajatel on ühepalju raha ja valikud ostavad need, kes need heaks ' +
        'kiidavad, nii et iga hääletajate osa saab oma osa kohtadest.',
      'default-option':
        'Tekstid järjestatakse koos valikuga „{{option}}“. Tekst peab selle võitma; võitnute vahel ' +
        'otsustab Schulze meetod.',
    },
    electorate: {
      'one-seat-one-vote':
        'Üks koht, üks hääl: kõik riikide meeskondade kohad, mis olid avamisel täidetud, loevad võrdselt.',
      'one-country-one-vote':
        'Üks riik, üks hääl: meeskonna sedelitest saab kindla reegli järgi riigi hääl ja loetakse riike.',
      chambers: 'Kojad: {{chambers}} loetakse igaüks eraldi ja kõik peavad nõustuma.',
      'countries-and-chambers': 'Kaks enamust: nõustuma peavad riigid ja samuti igaüks neist: {{chambers}}.',
      'seats-and-countries': 'Kaks enamust: nõustuma peavad kohad ja samuti riigid.',
      'seats-and-chambers': 'Kaks enamust: nõustuma peavad kohad ja samuti igaüks neist: {{chambers}}.',
    },
    majority: 'Nõue: {{rule}}.',
    default:
      'Tekst jääb sisse ainult siis, kui rohkem sedeleid seab selle valikust „muudatust ei tehta“ ' +
      'ettepoole kui tahapoole.',
    defaultRatio: 'Ettepoole seadjaid peab olema vähemalt {{ratio}} korda nii palju kui tahapoole seadjaid.',
    defaultQuorum: 'Sedeleid, mis peavad selle vähemalt ettepoole seadma: {{quorum}}.',
    rounds:
      '{{round}}. voor, kõige rohkem {{most}}. Kui viimane blokeeritakse, otsustab ettepanek: ' +
      'vähemalt kuus riiki poolt ja üheski kojas ei ole enamus vastu.',
    quorumShare: 'Hääletama peab vähemalt {{share}} hääleõiguslikest.',
    leastSeats_one: 'Riigi hääleks on vaja {{count}} meeskonna sedelit.',
    leastSeats_other: 'Riigi hääleks on vaja {{count}} meeskonna sedelit.',
    vacantCount: 'Täitmata kohad loetakse hääleõiguslikeks.',
    tie: {
      text: 'Kui poolt ja vastu on võrdselt, ei võeta midagi vastu.',
      report: 'Viigist teatatakse kui viigist. Ükski reegel ega juhus ei vali võrdsete valikute vahel.',
      runoff:
        'Viigi järel avaneb võrdsete valikute vahel iseenesest kolmeks päevaks lisahääletus. Kui ka ' +
        'see jääb viiki, teatatakse viigist.',
      chair:
        'Viigi järel valib eesistujariik, {{country}}, võrdsete seast seitsme päeva jooksul koos ' +
        'kirjaliku põhjendusega.',
      lot:
        'Viigi järel otsustab avalik liisk: kaks kohta eri riikidest kirjutavad kumbki teksti ja ' +
        'igaüks saab liisku uuesti tõmmata.',
    },
    secrecy: {
      open:
        'Pärast tulemuse selgumist on sedelid avatud meeskondadele, sekretariaadile ja audiitoritele ' +
        'koos andjate nimedega. Enne seda näeb neid ainult koht ise.',
      team: 'Sedeleid näeb ainult meeskond ise; riigi antud hääl on avatud.',
      secret:
        'Sedelitel ei ole nimesid: ükski liige ei näe, kes kuidas hääletas, ei enne ega pärast sulgemist.',
    },
    results: {
      'after-close': 'Tulemus ilmub sulgemisel.',
      live: 'Senist tulemust näidatakse hääletamise ajal.',
      'after-own-vote': 'Senist tulemust näidatakse kohale, kui see on hääletanud.',
      'after-release':
        'Pärast sulgemist kinnitavad häältelugemise kaks kohta eri riikidest, enne kui seda näidatakse.',
    },
    textHash: 'Hääletatav tekst on see, mille SHA-256 algab märkidega {{hash}}.',
    places_one: 'Valikutest valitakse {{count}}/{{options}}.',
    places_other: 'Valikutest valitakse {{count}}/{{options}}.',
    quorum_one: 'Osalema peab vähemalt {{count}} riik.',
    quorum_other: 'Osalema peab vähemalt {{count}} riiki.',
  },
} as const;
