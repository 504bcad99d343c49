/** Balsojuma noteikumu teksti un tas, kas ir nobalsojis. */
export const ballotRules = {
  turnout: {
    title: 'Kas ir nobalsojis',
    caption: 'Kuras vietas ir nobalsojušas',
    steps_zero: 'Urnā ir vismaz {{count}} no {{seats}} biļeteniem.',
    steps_one: 'Urnā ir vismaz {{count}} no {{seats}} biļeteniem.',
    steps_other: 'Urnā ir vismaz {{count}} no {{seats}} biļeteniem.',
    passes:
      '„Nobalsojusi” šeit nozīmē, ka vietas caurlaide ir izsniegta. Vai līdzi nāca biļetens, neviens nevar zināt.',
    seatsNone: 'Neviena vieta nav balsojusi.',
    stepsFew: 'Cik biļetenu ir urnā, tiek paziņots pēc slēgšanas.',
    stepsNone: 'Urnā pagaidām ir mazāk nekā pieci biļeteni.',
    stepsHelp: 'Skaitlis mainās pa pieciem, lai neviens atsevišķs biļetens nebūtu redzams.',
    seats_zero: 'Nobalsojušas {{count}} no {{seats}} vietām.',
    seats_one: 'Nobalsojusi {{count}} no {{seats}} vietām.',
    seats_other: 'Nobalsojušas {{count}} no {{seats}} vietām.',
    country: 'Valsts',
    voted: 'nobalsojusi',
    notYet: 'vēl ne',
    notAtAll: 'nebalsoja',
    vacant: 'nav sarakstā',
    recused: 'atteikusies',
    absent: 'nav reģistrēta kā klātesoša',
  },
  rules: {
    title: 'Šī balsojuma noteikumi',
    strawPoll: 'Aptaujas balsojums: tas rāda grupu nostāju un nevienu nesaista.',
    method: {
      proposal: 'Katrs biļetens ir par, pret vai atturas.',
      consent:
        'Katra vieta piekrīt, piekrīt ar iebildēm, nostājas malā, bloķē vai atturas. Viens bloķējums ' +
        'bloķē tekstu; ja malā nostājas vairāk nekā trešdaļa, atbalsts ir vājš.',
      approval:
        'Atbalstīšana: katrā biļetenā atzīmē visus variantus, ko atbalsta. Pirmais ir tas, kam atzīmju visvairāk.',
      schulze:
        'Secība ar Šulces metodi: variantus pa diviem salīdzina visos biļetenos. Variants ir priekšā ' +
        'otram, ja tā stiprākā uzvaru ķēde pret to ir stiprāka nekā ķēde atpakaļ.',
      score:
        'Punkti: katrs biļetens dod katram variantam no 0 līdz {{most}} punktiem. Pirmais ir tas, ' +
        'kam punktu visvairāk.',
      star:
        'Punkti un izšķirošā kārta: tiekas divi varianti ar visvairāk punktiem, un uzvar tas, kuru ' +
        'vairāk biļetenu vērtē augstāk par otru.',
      dots:
        'Atzīmes: katrs balsotājs sadala variantiem līdz {{most}}. Pirmais ir tas, kam atzīmju ' +
        'visvairāk; kur balso valstis, visas vienas valsts atzīmes kopā ir viena balss.',
      borda: 'Bordā punkti: no katra biļetena variants saņem punktu par katru variantu, kas ir zem tā.',
      'ranked-pairs':
        'Sakārtoti pāri: uzvaras pa diviem paliek spēkā, sākot no stiprākās, ja vien kāda no tām nenoslēgtu apli.',
      irv:
        'Secība ar izkrišanu: variants ar vismazāk biļeteniem izkrīt, un tā biļeteni pāriet tālāk, ' +
        'līdz kādam ir vairāk nekā puse.',
      stv:
        'Viena pārnesamā balss pēc Skotijas noteikumiem: kas sasniedz kvotu, ir ievēlēts; ' +
        'pārpalikumi un izkritušo biļeteni pāriet tālāk.',
      'equal-shares':
        'Vienādas daļas: visiem balsotājiem ir vienāda nauda, un variantus pērk tie, kas tos ' +
        'atbalsta, tāpēc katra balsotāju daļa iegūst savu vietu daļu.',
      'default-option':
        'Tekstus ierindo kopā ar „{{option}}”. Tekstam tas jāpārspēj; starp tiem, kas to pārspēj, ' +
        'izšķir Šulces metode.',
    },
    electorate: {
      'one-seat-one-vote':
        'Viena vieta, viena balss: visas valstu grupu vietas, kas atverot bija aizņemtas, skaitās vienādi.',
      'one-country-one-vote':
        'Viena valsts, viena balss: grupas biļeteni pēc noteiktas kārtības veido valsts balsi, un skaita valstis.',
      chambers: 'Palātas: {{chambers}} skaita katru atsevišķi, un katrai jāpiekrīt.',
      'countries-and-chambers': 'Divi vairākumi: jāpiekrīt valstīm un arī katrai no šīm: {{chambers}}.',
      'seats-and-countries': 'Divi vairākumi: jāpiekrīt vietām un arī valstīm.',
      'seats-and-chambers': 'Divi vairākumi: jāpiekrīt vietām un arī katrai no šīm: {{chambers}}.',
    },
    majority: 'Vajadzīgs: {{rule}}.',
    default: 'Teksts paliek tikai tad, ja vairāk biļetenu to liek augstāk par „bez izmaiņām” nekā zemāk.',
    defaultRatio: 'To, kas liek augstāk, jābūt vismaz {{ratio}} reizes tik daudz, cik to, kas liek zemāk.',
    defaultQuorum: 'Biļeteni, kam to vismaz jāliek augstāk: {{quorum}}.',
    rounds:
      '{{round}}. kārta, ne vairāk kā {{most}}. Ja pēdējā tiek bloķēta, izšķir priekšlikums: ' +
      'vismaz sešas valstis par, un nevienā palātā nav vairākuma pret.',
    quorumShare: 'Jābalso vismaz {{share}} balsstiesīgo.',
    leastSeats_zero: 'Valsts balsij vajadzīgi {{count}} grupas biļeteni.',
    leastSeats_one: 'Valsts balsij vajadzīgs {{count}} grupas biļetens.',
    leastSeats_other: 'Valsts balsij vajadzīgi {{count}} grupas biļeteni.',
    vacantCount: 'Brīvās vietas uzskata par balsstiesīgām.',
    tie: {
      text: 'Ja par un pret ir vienāds skaits, nekas nav pieņemts.',
      report:
        'Vienādu balsu skaitu paziņo kā vienādu. Ne noteikums, ne nejaušība starp līdzvērtīgiem variantiem neizvēlas.',
      runoff:
        'Ja iznāk līdzīgi, starp līdzvērtīgajiem variantiem pats atveras izšķirošais balsojums uz ' +
        'trim dienām. Ja arī tas beidzas līdzīgi, to paziņo.',
      chair:
        'Ja iznāk līdzīgi, prezidējošā valsts, {{country}}, septiņu dienu laikā izvēlas starp ' +
        'līdzvērtīgajiem ar rakstisku pamatojumu.',
      lot:
        'Ja iznāk līdzīgi, izšķir publiska izloze: divas vietas no dažādām valstīm katra uzraksta ' +
        'tekstu, un ikviens var lozēt no jauna.',
    },
    secrecy: {
      open:
        'Kad rezultāts zināms, biļeteni ir atklāti grupām, sekretariātam un revidentiem ar nodevēju ' +
        'vārdiem. Līdz tam tos neredz neviens, tikai pati vieta.',
      team: 'Biļetenus redz tikai pati grupa; balss, ko nodod valsts, ir atklāta.',
      secret:
        'Biļetenos nav vārdu: neviens dalībnieks nevar redzēt, kā kurš balsoja, ne pirms, ne pēc slēgšanas.',
    },
    results: {
      'after-close': 'Rezultāts parādās slēdzot.',
      live: 'Līdzšinējo rezultātu rāda balsošanas laikā.',
      'after-own-vote': 'Līdzšinējo rezultātu katrai vietai rāda, kad tā ir nobalsojusi.',
      'after-release':
        'Pēc slēgšanas divas vietas no dažādām valstīm apstiprina skaitīšanu, pirms to parāda.',
    },
    textHash: 'Teksts, par kuru balso, ir tas, kura SHA-256 sākas ar {{hash}}.',
    places_zero: 'Uzņem {{count}} no {{options}} variantiem.',
    places_one: 'Uzņem {{count}} no {{options}} variantiem.',
    places_other: 'Uzņem {{count}} no {{options}} variantiem.',
    quorum_zero: 'Jāpiedalās vismaz {{count}} valstīm.',
    quorum_one: 'Jāpiedalās vismaz {{count}} valstij.',
    quorum_other: 'Jāpiedalās vismaz {{count}} valstīm.',
  },
} as const;
