/** Balsavimo eigos tekstai: protokolas, žingsniai ir tai, kas su balsavimu daroma. */
export const ballotLife = {
  representing: {
    title_one: 'Kuris {{count}} variantas atstovauja visiems',
    title_few: 'Kurie {{count}} variantai atstovauja visiems',
    title_many: 'Kurie {{count}} varianto atstovauja visiems',
    title_other: 'Kurie {{count}} variantų atstovauja visiems',
    help_one:
      'Susipažinti: iš tų pačių šalių balsų lygių dalių metodu, kai kiekviena šalis remia savo ' +
      'pirmąją {{count}} vietą.',
    help_few:
      'Susipažinti: iš tų pačių šalių balsų lygių dalių metodu, kai kiekviena šalis remia savo ' +
      'pirmąsias {{count}} vietas. Taip kiekviena regiono dalis gauna savo dalį.',
    help_many:
      'Susipažinti: iš tų pačių šalių balsų lygių dalių metodu, kai kiekviena šalis remia savo ' +
      'pirmąsias {{count}} vietos. Taip kiekviena regiono dalis gauna savo dalį.',
    help_other:
      'Susipažinti: iš tų pačių šalių balsų lygių dalių metodu, kai kiekviena šalis remia savo ' +
      'pirmąsias {{count}} vietų. Taip kiekviena regiono dalis gauna savo dalį.',
    tied_one: 'Lygūs dar dėl {{count}} vietos: {{options}}.',
    tied_few: 'Lygūs dar dėl {{count}} vietų: {{options}}.',
    tied_many: 'Lygūs dar dėl {{count}} vietos: {{options}}.',
    tied_other: 'Lygūs dar dėl {{count}} vietų: {{options}}.',
    same: 'Tai variantai, kuriuos pasirenka balsavimas.',
    other: 'Balsavimas pasirenka kitus. Galioja jo rezultatas.',
  },
  record: {
    title: 'Protokolas',
    help:
      'Kiekvienas protokolo įrašas maišos reikšme susietas su visais ankstesniais. Pradžios ir ' +
      'pabaigos reikšmę kiekviena vieta gavo laišku, todėl nieko tarp jų negalima nepastebimai ' +
      'pakeisti.',
    last: 'Paskutinė maišos reikšmė:',
    bundle: 'Atsisiųsti duomenų paketą',
    check: 'Patikrinkite patys',
    withheld:
      'Tiek mažai biuletenių arba vieningi rūmai atskleistų, kaip balsavo atskiros vietos. Duomenų ' +
      'paketas atitenka dviem auditoriams iš skirtingų šalių, kurie jį tikrina kartu.',
    nobodyHolds: 'Jo dar neperėmė joks auditorius.',
    held_one:
      'Vienas auditorius jį perėmė, iš: {{countries}}. Paketas atsivers su antruoju, iš kitos šalies.',
    held_few: 'Jį turi du auditoriai, iš: {{countries}}.',
    held_many: 'Jį turi du auditoriai, iš: {{countries}}.',
    held_other: 'Jį turi du auditoriai, iš: {{countries}}.',
    ofNoCountry: 'tarptautinė organizacija',
    hold: 'Perimti duomenų paketą',
  },
  life: {
    followup: 'Kas iš to išplaukia',
    owners: 'Atsakingos šalys: {{countries}}.',
    reviewOn: 'Bus peržiūrėta: {{day}}.',
    notes: 'Kas pasakyta pakeliui',
    by: '{{name}}, {{at}}',
    note: {
      'short-notice': 'Paskelbta skubiai:',
      withdrawn: 'Atšaukta:',
      'closed-early': 'Baigta anksčiau laiko:',
      extended: 'Pratęsta:',
      chair: 'Pirmininkaujanti šalis išsprendė lygybę:',
      review: 'Peržiūrėta:',
    },
    confirmedBy: 'Skaičiavimą patvirtino vieta iš šalies: {{country}}.',
    lotWords: 'Žodžiai burtams, {{country}}: „{{text}}“',
  },
  acts: {
    title: 'Ką čia galite padaryti',
    redraft: 'Keisti projektą',
    again: 'Klausti dar kartą: {{round}} turas',
    reason: 'Kodėl',
    shortNotice: 'Kodėl negalima laukti septynių dienų',
    shortNoticeHelp: 'Tik jei balsavimas prasideda anksčiau.',
    lotText: 'Keli žodžiai savo nuožiūra',
    closesAt: 'Nauja pabaigos data ir laikas, laiko juosta {{zone}}',
    badTime: 'Tos laiko juostos laikrodis tokio laiko nerodo.',
    chosen_one: 'Pasirinkite iš lygių variantų {{count}}',
    chosen_few: 'Pasirinkite iš lygių variantų {{count}}',
    chosen_many: 'Pasirinkite iš lygių variantų {{count}}',
    chosen_other: 'Pasirinkite iš lygių variantų {{count}}',
    statement: 'Kas išplaukia',
    owners: 'Kurios šalys už tai atsako',
    reviewOn: 'Kada tai bus peržiūrėta',
    announce: {
      button: 'Paskelbti',
      title: 'Paskelbti šį balsavimą?',
      text: 'Nuo šiol klausimas, variantai ir taisyklės nekeičiami. Juos mato visi, kam leista skaityti.',
    },
    withdraw: {
      button: 'Atšaukti balsavimą',
      title: 'Atšaukti šį balsavimą?',
      text: 'Dėl jo daugiau nebalsuojama. Priežastis lieka jo puslapyje.',
    },
    close: {
      button: 'Baigti anksčiau',
      title: 'Baigti šį balsavimą dabar?',
      text: 'Po to niekas nebalsuoja, ir jis daugiau niekada neatveriamas. Priežastis lieka jo puslapyje.',
    },
    extend: {
      button: 'Pratęsti',
      title: 'Pratęsti šį balsavimą',
      text: 'Atiduoti biuleteniai lieka galioti. Priežastis lieka jo puslapyje.',
    },
    review: {
      button: 'Pažymėti kaip peržiūrėtą',
      title: 'Ką parodė peržiūra?',
      text: 'Jūsų žodžiai lieka balsavimo puslapyje.',
    },
    confirm: {
      button: 'Patvirtinti skaičiavimą',
      title: 'Patvirtinti skaičiavimą?',
      text:
        'Jūs peržiūrėjote aukščiau esantį skaičiavimą. Kai tą patį padarys kitos šalies vieta, ' +
        'rezultatas bus paskelbtas visiems.',
    },
    confirmClosing: {
      button: 'Paskelbti rezultatą',
      title: 'Ar paskelbti rezultatą?',
      text:
        'Balsavimas užbaigtas, kai vietos dar galėjo balsuoti. Jei sutinkate, kad jis baigtas, ' +
        'rezultatas skelbiamas visiems. Jei ne, pirma pasikalbėkite su sekretoriatu; be antro ' +
        'žmogaus jis lieka užbaigtas ir be rezultato.',
    },
    tie: {
      button: 'Išspręsti lygybę',
      title: 'Pasirinkti iš lygių variantų',
      text:
        'Kaip pirmininkaujanti šalis. Skaičiavimas lieka, koks buvo; jūsų pasirinkimas ir ' +
        'pagrindimas įrašomi šalia.',
    },
    lot: {
      button: 'Duoti žodžių burtams',
      title: 'Žodžiai burtams',
      text:
        'Jūsų žodžiai ir kitos šalies vietos žodžiai sudaro burtą, kurį kiekvienas gali traukti iš ' +
        'naujo. Tinka bet kokie žodžiai.',
    },
    outcome: {
      button: 'Įrašyti, kas išplaukia',
      title: 'Kas išplaukia iš šio balsavimo?',
      text: 'Tai bus balsavimo puslapyje visiems, kam leista jį skaityti.',
    },
  },
  arrange: {
    title: 'Prieš pradedant: jūsų vieta',
    proxy: 'Kas balsuoja, jei jūsų vieta nebalsuoja',
    proxyHelp:
      'Jūsų pačių grupės vieta. Vietoj jos skaičiuojamas jūsų biuletenis, jei jis gautas iki balsavimo pabaigos.',
    nobody: 'niekas',
    recused: 'Mano vieta nedalyvauja dėl interesų konflikto',
    recusedHelp: 'Tada ji niekur neįskaičiuojama.',
    save: 'Išsaugoti tai',
  },
  entries: {
    title: 'Biuleteniai, laukiantys antrojo darbuotojo',
    phone: 'Telefonu, įvedė {{name}}',
    paper: 'Popieriuje, įvedė {{name}}',
    confirm: 'Patvirtinti ir atiduoti',
    takeBack: 'Atsiimti',
    mine: 'Tai įvedėte jūs; patvirtina kolega.',
    forMe: {
      title: 'Už jūsų vietą įvestas balsas',
      text:
        'Jis skaičiuojamas, kai jį patvirtina antras sekretoriato narys. Jei jis ne jūsų, atmeskite ' +
        'jį arba balsuokite patys: jūsų balsas jį pakeičia, o jūsų balso niekas nepakeičia.',
      refuse: 'Tai ne mano balsas',
    },
    forTeam: 'Už šią jūsų grupės vietą įvestas balsas. Vietos turėtojas gali jį atmesti.',
    enterTitle: 'Biuleteniai telefonu arba popieriuje',
    enterHelp: 'Jūs įvedate vietos biuletenį, o kolega jį patvirtina. Iki tol jis neskaičiuojamas.',
    enter: 'Įvesti biuletenį',
    cancel: 'Neįvesti',
    way: 'Kaip jis gautas',
    ways: { phone: 'telefonu', paper: 'popieriuje' },
  },
} as const;
