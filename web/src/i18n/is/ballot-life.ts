/** Textar um feril atkvæðagreiðslu: fundarbókina, skrefin og það sem við hana er gert. */
export const ballotLife = {
  representing: {
    title_one: 'Hvaða {{count}} kostur er fulltrúi allra',
    title_other: 'Hvaða {{count}} kostir eru fulltrúar allra',
    help_one:
      'Til upplýsingar: úr sömu atkvæðum landanna, með aðferð jafnra hluta, þar sem hvert land ' +
      'styður {{count}} efsta sætið sitt.',
    help_other:
      'Til upplýsingar: úr sömu atkvæðum landanna, með aðferð jafnra hluta, þar sem hvert land ' +
      'styður {{count}} efstu sætin sín. Þannig fær hver hluti svæðisins sinn hlut.',
    tied_one: 'Jafnt um {{count}} pláss til viðbótar: {{options}}.',
    tied_other: 'Jafnt um {{count}} pláss til viðbótar: {{options}}.',
    same: 'Þetta eru kostirnir sem atkvæðagreiðslan velur.',
    other: 'Atkvæðagreiðslan velur aðra. Niðurstaða hennar gildir.',
  },
  record: {
    title: 'Fundarbókin',
    help:
      'Hver færsla fundarbókarinnar er bundin öllum fyrri færslum með tætigildi. Gildi opnunar og ' +
      'lokunar voru send hverju sæti í tölvupósti svo að engu þar á milli verði breytt án þess að ' +
      'sjáist.',
    last: 'Síðasta tætigildið:',
    bundle: 'Sækja gagnapakkann',
    check: 'Teldu upp á nýtt',
    withheld:
      'Svo fáir seðlar, eða einhuga deild, myndu ljóstra upp hvernig einstök sæti greiddu atkvæði. ' +
      'Gagnapakkinn fer til tveggja endurskoðenda frá ólíkum löndum sem yfirfara hann saman.',
    nobodyHolds: 'Enginn endurskoðandi hefur tekið við honum enn.',
    held_one:
      'Einn endurskoðandi hefur tekið við honum, frá: {{countries}}. Hann opnast með öðrum ' +
      'endurskoðanda, frá öðru landi.',
    held_other: 'Tveir endurskoðendur eru með hann, frá: {{countries}}.',
    ofNoCountry: 'alþjóðastofnun',
    hold: 'Taka við gagnapakkanum',
  },
  life: {
    followup: 'Hvað af henni leiðir',
    owners: 'Í umsjá: {{countries}}.',
    reviewOn: 'Tekið upp aftur: {{day}}.',
    notes: 'Hvað var sagt á leiðinni',
    by: '{{name}}, {{at}}',
    note: {
      'short-notice': 'Tilkynnt með skömmum fyrirvara:',
      withdrawn: 'Dregin til baka:',
      'closed-early': 'Lokað fyrir tímann:',
      extended: 'Framlengd:',
      chair: 'Formennskulandið skar úr jöfnum atkvæðum:',
      review: 'Tekin upp aftur:',
    },
    confirmedBy: 'Sæti frá landinu {{country}} staðfesti talninguna.',
    lotWords: 'Orð í hlutkestið, {{country}}: „{{text}}“',
  },
  acts: {
    title: 'Hvað þú getur gert hér',
    redraft: 'Breyta drögunum',
    again: 'Spyrja aftur: umferð {{round}}',
    reason: 'Hvers vegna',
    shortNotice: 'Hvers vegna það getur ekki beðið í sjö daga',
    shortNoticeHelp: 'Aðeins ef opnað er fyrr en það.',
    lotText: 'Einhver orð að eigin vali',
    closesAt: 'Nýr lokunartími, í {{zone}}',
    badTime: 'Klukkan í því tímabelti sýnir aldrei þennan tíma.',
    chosen_one: 'Veldu {{count}} af kostunum sem standa jafnt',
    chosen_other: 'Veldu {{count}} af kostunum sem standa jafnt',
    statement: 'Hvað af þessu leiðir',
    owners: 'Hvaða lönd hafa umsjón með því',
    reviewOn: 'Hvenær það er tekið upp aftur',
    announce: {
      button: 'Tilkynna',
      title: 'Tilkynna þessa atkvæðagreiðslu?',
      text: 'Héðan í frá eru spurningin, kostirnir og reglurnar föst. Allir sem mega lesa hana sjá hana.',
    },
    withdraw: {
      button: 'Draga til baka',
      title: 'Draga þessa atkvæðagreiðslu til baka?',
      text: 'Þá greiðir enginn atkvæði um hana lengur. Ástæðan stendur á síðu hennar.',
    },
    close: {
      button: 'Loka fyrir tímann',
      title: 'Loka atkvæðagreiðslunni núna?',
      text: 'Eftir þetta greiðir enginn atkvæði og hún er aldrei opnuð aftur. Ástæðan stendur á síðu hennar.',
    },
    extend: {
      button: 'Framlengja',
      title: 'Framlengja atkvæðagreiðsluna',
      text: 'Seðlar sem komnir eru standa. Ástæðan stendur á síðu hennar.',
    },
    review: {
      button: 'Merkja að tekið hafi verið upp aftur',
      title: 'Hvað kom í ljós þegar málið var tekið upp aftur?',
      text: 'Orð þín standa á síðu atkvæðagreiðslunnar.',
    },
    confirm: {
      button: 'Staðfesta talninguna',
      title: 'Staðfesta talninguna?',
      text:
        'Þú hefur skoðað talninguna hér að ofan. Þegar sæti frá öðru landi gerir hið sama er ' +
        'niðurstaðan birt öllum.',
    },
    confirmClosing: {
      button: 'Birta niðurstöðuna',
      title: 'Á að birta niðurstöðuna?',
      text:
        'Atkvæðagreiðslunni var lokað meðan sæti gátu enn greitt atkvæði. Ef þú samþykkir að henni ' +
        'sé lokið er niðurstaðan birt öllum. Ef ekki, talaðu þá fyrst við skrifstofuna; án annars ' +
        'manns er hún áfram lokuð og án niðurstöðu.',
    },
    tie: {
      button: 'Skera úr jöfnum atkvæðum',
      title: 'Velja milli kostanna sem standa jafnt',
      text: 'Sem formennskuland. Talningin stendur óbreytt; val þitt og rökstuðningur er skráð við hlið hennar.',
    },
    lot: {
      button: 'Gefa orð í hlutkestið',
      title: 'Orð í hlutkestið',
      text: 'Orð þín og orð sætis frá öðru landi mynda hlutinn sem allir geta dregið á ný. Hvaða orð sem er duga.',
    },
    outcome: {
      button: 'Skrá hvað af leiðir',
      title: 'Hvað leiðir af atkvæðagreiðslunni?',
      text: 'Það stendur á síðu atkvæðagreiðslunnar fyrir alla sem mega lesa hana.',
    },
  },
  arrange: {
    title: 'Fyrir opnun: sætið þitt',
    proxy: 'Hver greiðir atkvæði ef sætið þitt gerir það ekki',
    proxyHelp:
      'Sæti í þínu eigin teymi. Þinn eigin seðill gildir í staðinn hvenær sem hann berst fyrir lokun.',
    nobody: 'enginn',
    recused: 'Sætið mitt tekur ekki þátt vegna vanhæfis',
    recusedHelp: 'Þá er það hvergi talið með.',
    save: 'Vista þetta',
  },
  entries: {
    title: 'Seðlar sem bíða annars starfsmanns',
    phone: 'Símleiðis, skráð af {{name}}',
    paper: 'Á pappír, skráð af {{name}}',
    confirm: 'Staðfesta og skila',
    takeBack: 'Taka til baka',
    mine: 'Þú skráðir þetta; samstarfsmaður staðfestir það.',
    forMe: {
      title: 'Atkvæði var skráð fyrir sætið þitt',
      text:
        'Það telst með þegar annar starfsmaður skrifstofunnar hefur staðfest það. Ef það er ekki ' +
        'þitt skaltu hafna því eða greiða þitt eigið atkvæði: það kemur í staðinn og enginn breytir ' +
        'þínu.',
      refuse: 'Þetta er ekki mitt atkvæði',
    },
    forTeam: 'Atkvæði var skráð fyrir þetta sæti í teyminu þínu. Sá sem situr í sætinu getur hafnað því.',
    enterTitle: 'Seðlar símleiðis eða á pappír',
    enterHelp:
      'Þú skráir seðil fyrir sæti og samstarfsmaður staðfestir hann. Fram að því telst hann ekki með.',
    enter: 'Skrá seðil',
    cancel: 'Ekki skrá',
    way: 'Hvernig hann barst',
    ways: { phone: 'símleiðis', paper: 'á pappír' },
  },
} as const;
