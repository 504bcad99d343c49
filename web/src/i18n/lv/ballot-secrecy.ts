/** Aizklāto balsojumu teksti: balsošanas caurlaide, urna un tas, ko tās sargā. */
export const ballotSecrecy = {
  sealed: {
    title: 'Jūsu biļetens ir urnā.',
    text:
      'Tajā nav vārda, un neviens dalībnieks nevar redzēt, kam tas pieder. No kā tas ir noslēpums ' +
      'un no kā ne, teikts tālāk.',
    receipt: 'Jūsu apliecinājums. Pēc slēgšanas tas stāvēs pie jūsu biļetena publicēto biļetenu vidū:',
    leaves:
      'Apliecinājums no šīs pārlūkprogrammas pazūd, kad izejat vai sesija beidzas, lai neviens pēc ' +
      'jums to neatrastu. Ja pēc slēgšanas gribat atrast savu biļetenu, pierakstiet to vai ' +
      'saglabājiet caurlaidi tur, kur neviens cits to nelasa.',
    receiptAfter: 'Apliecinājums, ko šī pārlūkprogramma glabā, līdz izejat:',
    change:
      'Līdz slēgšanai varat ielikt citu biļetenu tā vietā no šīs pārlūkprogrammas vai ar saglabāto caurlaidi.',
    again: {
      title: 'Tikai jūs zināt, vai esat nobalsojuši.',
      text:
        'Jūsu vieta caurlaidi jau ir saņēmusi, un neviens nevar pateikt, vai ar to atnāca biļetens. ' +
        'Ja esat nobalsojuši, tagad nodotais biļetens stājas iepriekšējā vietā.',
    },
    save: 'Saglabāt manu balsošanas caurlaidi',
  },
  noPass: {
    'not-secure': {
      title: 'Lapa nav atvērta ar drošu savienojumu.',
      text:
        'Aizklātos biļetenus aizzīmogo pārlūkprogrammā, un tās to dara tikai ar https. Atveriet ' +
        'Norbanet tā https adresē. Nekas netika nodots.',
    },
    elsewhere: {
      title: 'Jūsu vietas caurlaide ir izsniegta citā pārlūkprogrammā.',
      text:
        'Balsojiet tur vai ielasiet tur saglabāto caurlaidi. Otra caurlaide būtu otra balss, tāpēc ' +
        'tādas nav; un neviena caurlaide nepasaka, vai biļetens ir nodots.',
    },
    'key-not-in-record': {
      title: 'Servera atslēga nav tā, kas ierakstīta protokolā.',
      text:
        'Nekas netika lūgts un nekas netika nodots. Tikai jums paredzēta atslēga jūs atklātu. ' +
        'Paziņojiet sekretariātam un revidentam.',
    },
    restore: 'Ielasīt saglabātu caurlaidi',
    badFile: 'Šis fails nav caurlaide šim balsojumam.',
  },
  secrecy: {
    title: 'Kas ir slepens un no kā',
    does:
      'Kas nodeva kuru biļetenu, ir noslēpums no visiem dalībniekiem, no sekretariāta un ' +
      'revidentiem un no ikviena, kas lasa servera glabāto:',
    pass:
      'Jūsu vietas caurlaidi paraksta, to neredzot. Kad tā atgriežas kopā ar biļetenu, neviens ' +
      'nevar pateikt, kam tā tika dota.',
    stored:
      'Biļetens pienāk bez pieteikšanās. To glabā bez laika, numura un secības, un neviens ' +
      'žurnāls, e-pasts vai ziņa par to nestāsta.',
    check:
      'Pēc slēgšanas biļetenus publicē kopā ar apliecinājumiem. Jūs atrodat savu, un ikviens var pārskaitīt.',
    numbers:
      'Ja biļetenu ir mazāk nekā pieci, paziņo tikai iznākumu, bet palātu skaitļus tikai tad, ja ' +
      'no tiem nevar izrēķināt neviena biļetenu.',
    doesNot: 'Tas nav noslēpums no:',
    shown: 'Tiem, kam parādāt apliecinājumu vai kas skatās, kā balsojat.',
    browser: 'Pārlūkprogrammas vai datora, kas citiem izpauž, ko jūs tajā darāt.',
    watched:
      'Servera uzturētājiem, ja balsošanas laikā viņi vēro visu, kas iet caur to, tā disku un ' +
      'datubāzes žurnālu: viņi varētu salīdzināt laikus. Tas viņiem ir grūtāk, ja vispirms atverat ' +
      'balsojumu un balsojat vēlāk.',
    keys:
      'Tam, kas no servera paņem balsojuma atslēgu, kamēr tas ir atvērts, un datubāzi līdz ar to: ' +
      'biļetenus varētu izlasīt un urnā ielikt biļetenus ar caurlaidēm, kas izsniegtas, bet nav ' +
      'izmantotas. Ja biļetenu ir vairāk nekā caurlaižu, balsojumu anulē. Slēdzot atslēgu iznīcina.',
    refused:
      'Serveris varētu atteikties pieņemt jūsu biļetenu. To jūs redzētu; nemanāmi mainīt biļetenu tas nevar.',
    box: {
      chamber:
        'Attiecībā uz jūsu palātu – ikviena, kas lasa servera glabāto: palātas skaita, tāpēc katrai ir sava urna.',
      country:
        'Attiecībā uz jūsu valsti – ikviena, kas lasa servera glabāto: valsts balsi veido no grupas ' +
        'biļeteniem, tāpēc katrai valstij ir sava urna. Ja no savas grupas balsojat vienīgais, pēc ' +
        'tā jūsu biļetens ir zināms.',
    },
    also: 'Un vēl divas lietas:',
    more: 'Vēlēšanām, kurām vajag vairāk, der tām radīta sistēma, piemēram, Belenios.',
  },
} as const;
