/** Balsojuma gaitas teksti: protokols, soļi un tas, ko ar balsojumu dara. */
export const ballotLife = {
  representing: {
    title_zero: 'Kuri {{count}} varianti pārstāv visus',
    title_one: 'Kurš {{count}} variants pārstāv visus',
    title_other: 'Kuri {{count}} varianti pārstāv visus',
    help_zero:
      'Zināšanai: no tām pašām valstu balsīm ar vienādu daļu metodi, katrai valstij atbalstot ' +
      'savas pirmās {{count}} vietas. Tā katra reģiona daļa iegūst savu daļu.',
    help_one:
      'Zināšanai: no tām pašām valstu balsīm ar vienādu daļu metodi, katrai valstij atbalstot savu ' +
      'pirmo {{count}} vietu.',
    help_other:
      'Zināšanai: no tām pašām valstu balsīm ar vienādu daļu metodi, katrai valstij atbalstot ' +
      'savas pirmās {{count}} vietas. Tā katra reģiona daļa iegūst savu daļu.',
    tied_zero: 'Līdzvērtīgi vēl par {{count}} vietām: {{options}}.',
    tied_one: 'Līdzvērtīgi vēl par {{count}} vietu: {{options}}.',
    tied_other: 'Līdzvērtīgi vēl par {{count}} vietām: {{options}}.',
    same: 'Tie ir varianti, kurus izvēlas balsojums.',
    other: 'Balsojums izvēlas citus. Spēkā ir tā rezultāts.',
  },
  record: {
    title: 'Protokols',
    help:
      'Katrs protokola ieraksts ar jaucējvērtību saistīts ar visiem iepriekšējiem. Atvēršanas un ' +
      'slēgšanas vērtību katra vieta saņēma e-pastā, tāpēc neko starp tām nevar nemanāmi mainīt.',
    last: 'Pēdējā jaucējvērtība:',
    bundle: 'Lejupielādēt datu pakotni',
    check: 'Pārbaudiet paši',
    withheld:
      'Tik maz biļetenu vai vienprātīga palāta atklātu, kā balsojušas atsevišķas vietas. Datu ' +
      'pakotne nonāk pie diviem revidentiem no dažādām valstīm, kas to pārbauda kopā.',
    nobodyHolds: 'Neviens revidents to vēl nav pārņēmis.',
    held_zero: 'Tā ir pie diviem revidentiem no: {{countries}}.',
    held_one:
      'Viens revidents to ir pārņēmis, no: {{countries}}. Tā atveras kopā ar otru revidentu no citas valsts.',
    held_other: 'Tā ir pie diviem revidentiem no: {{countries}}.',
    ofNoCountry: 'starptautiska organizācija',
    hold: 'Pārņemt datu pakotni',
  },
  life: {
    followup: 'Kas no tā izriet',
    owners: 'Atbildīgie: {{countries}}.',
    reviewOn: 'Pārskatīs: {{day}}.',
    notes: 'Kas teikts pa ceļam',
    by: '{{name}}, {{at}}',
    note: {
      'short-notice': 'Izsludināts īsā termiņā:',
      withdrawn: 'Atsaukts:',
      'closed-early': 'Slēgts pirms laika:',
      extended: 'Pagarināts:',
      chair: 'Prezidējošā valsts izšķīra vienādu balsu skaitu:',
      review: 'Pārskatīts:',
    },
    confirmedBy: 'Balsu skaitīšanu apstiprināja vieta no valsts: {{country}}.',
    lotWords: 'Vārdi izlozei, {{country}}: „{{text}}”',
  },
  acts: {
    title: 'Ko šeit varat darīt',
    redraft: 'Mainīt projektu',
    again: 'Jautāt vēlreiz: {{round}}. kārta',
    reason: 'Kāpēc',
    shortNotice: 'Kāpēc tas nevar gaidīt septiņas dienas',
    shortNoticeHelp: 'Tikai tad, ja tas atveras agrāk.',
    lotText: 'Daži vārdi pēc jūsu izvēles',
    closesAt: 'Jaunais slēgšanas laiks, laika josla {{zone}}',
    badTime: 'Šīs laika joslas pulkstenis tādu laiku nerāda.',
    chosen_zero: 'Izvēlieties {{count}} no līdzvērtīgajiem variantiem',
    chosen_one: 'Izvēlieties {{count}} no līdzvērtīgajiem variantiem',
    chosen_other: 'Izvēlieties {{count}} no līdzvērtīgajiem variantiem',
    statement: 'Kas izriet',
    owners: 'Kuras valstis par to atbild',
    reviewOn: 'Kad to pārskatīs',
    announce: {
      button: 'Izsludināt',
      title: 'Izsludināt šo balsojumu?',
      text: 'No šī brīža jautājums, varianti un noteikumi ir noteikti. To redz visi, kas drīkst to lasīt.',
    },
    withdraw: {
      button: 'Atsaukt',
      title: 'Atsaukt šo balsojumu?',
      text: 'Par to vairs nebalso. Iemesls paliek tā lapā.',
    },
    close: {
      button: 'Slēgt pirms laika',
      title: 'Slēgt šo balsojumu tagad?',
      text: 'Pēc tam neviens nevar balsot, un to vairs nekad neatver. Iemesls paliek tā lapā.',
    },
    extend: {
      button: 'Pagarināt',
      title: 'Pagarināt šo balsojumu',
      text: 'Nodotie biļeteni paliek spēkā. Iemesls paliek tā lapā.',
    },
    review: {
      button: 'Atzīmēt kā pārskatītu',
      title: 'Ko parādīja pārskatīšana?',
      text: 'Jūsu vārdi paliek balsojuma lapā.',
    },
    confirm: {
      button: 'Apstiprināt skaitīšanu',
      title: 'Apstiprināt balsu skaitīšanu?',
      text: 'Jūs esat apskatījuši skaitīšanu augstāk. Kad to pašu izdara citas valsts vieta, rezultātu atklāj visiem.',
    },
    confirmClosing: {
      button: 'Atklāt rezultātu',
      title: 'Vai atklāt rezultātu?',
      text:
        'Balsojums tika slēgts, kad vietas vēl varēja balsot. Ja piekrītat, ka tas ir beidzies, ' +
        'rezultātu atklāj visiem. Ja ne, vispirms runājiet ar sekretariātu; bez vēl viena cilvēka ' +
        'tas paliek slēgts un bez rezultāta.',
    },
    tie: {
      button: 'Izšķirt vienādo skaitu',
      title: 'Izvēlēties starp līdzvērtīgajiem variantiem',
      text: 'Kā prezidējošā valsts. Skaitīšana paliek, kāda bija; jūsu izvēli un pamatojumu ieraksta tai blakus.',
    },
    lot: {
      button: 'Dot vārdus izlozei',
      title: 'Vārdi izlozei',
      text: 'Jūsu vārdi un citas valsts vietas vārdi veido lozi, kuru ikviens var vilkt no jauna. Der jebkuri vārdi.',
    },
    outcome: {
      button: 'Ierakstīt, kas izriet',
      title: 'Kas izriet no šī balsojuma?',
      text: 'Tas ir balsojuma lapā visiem, kas drīkst to lasīt.',
    },
  },
  arrange: {
    title: 'Pirms atvēršanas: jūsu vieta',
    proxy: 'Kas balso, ja jūsu vieta nebalso',
    proxyHelp: 'Vieta jūsu pašu grupā. Tās vietā skaita jūsu pašu biļetenu, ja tas pienāk pirms slēgšanas.',
    nobody: 'neviens',
    recused: 'Mana vieta nepiedalās interešu konflikta dēļ',
    recusedHelp: 'Tad to nekur neieskaita.',
    save: 'Saglabāt to',
  },
  entries: {
    title: 'Biļeteni, kas gaida otru darbinieku',
    phone: 'Pa tālruni, ievadīja {{name}}',
    paper: 'Uz papīra, ievadīja {{name}}',
    confirm: 'Apstiprināt un nodot',
    takeBack: 'Ņemt atpakaļ',
    mine: 'To ievadījāt jūs; apstiprina kolēģis.',
    forMe: {
      title: 'Jūsu vietai ir ievadīta balss',
      text:
        'Tā skaitās, kad to apstiprinājis vēl viens sekretariāta loceklis. Ja tā nav jūsu, noraidiet ' +
        'to vai balsojiet paši: jūsu balss to aizstāj, un jūsējo neaizstāj neviens.',
      refuse: 'Tā nav mana balss',
    },
    forTeam: 'Šai jūsu grupas vietai ir ievadīta balss. Vietas turētājs to var noraidīt.',
    enterTitle: 'Biļeteni pa tālruni vai uz papīra',
    enterHelp: 'Jūs ievadāt biļetenu vietas vārdā, un kolēģis to apstiprina. Līdz tam to neskaita.',
    enter: 'Ievadīt biļetenu',
    cancel: 'Neievadīt',
    way: 'Kā tas pienāca',
    ways: { phone: 'pa tālruni', paper: 'uz papīra' },
  },
} as const;
