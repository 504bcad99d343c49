/** Slaptų balsavimų tekstai: balsavimo leidimas, urna ir tai, ką jie saugo. */
export const ballotSecrecy = {
  sealed: {
    title: 'Jūsų biuletenis urnoje.',
    text: 'Niekas negali matyti, kieno jis, net Norbanet prižiūrėtojai. Tik ši naršyklė žino, kad jis jūsų.',
    receipt: 'Jūsų kvitas. Balsavimui pasibaigus jis bus prie jūsų biuletenio tarp paskelbtųjų:',
    leaves: 'Kvitas iš šios naršyklės dingsta, kai atsijungiate arba baigiasi seansas, kad niekas po jūsų jo nerastų. Jei balsavimui pasibaigus norėsite surasti savo biuletenį, užsirašykite kvitą arba išsaugokite leidimą ten, kur jo niekas kitas neskaito.',
    receiptAfter: 'Kvitas, kurį ši naršyklė laiko, kol atsijungsite:',
    change: 'Iki balsavimo pabaigos galite įdėti kitą biuletenį vietoj šio – iš šios naršyklės arba su išsaugotu leidimu.',
    again: {
      title: 'Tik jūs žinote, ar balsavote.',
      text: 'Jūsų vieta leidimą jau gavo, ir niekas negali pasakyti, ar su juo atėjo biuletenis. Jei jau balsavote, dabar atiduotas biuletenis pakeis ankstesnįjį.',
    },
    save: 'Išsaugoti mano balsavimo leidimą',
  },
  noPass: {
    'not-secure': { title: 'Puslapis atvertas ne saugiu ryšiu.', text: 'Slapti biuleteniai užantspauduojami naršyklėje, o naršyklės tai daro tik per https. Atverkite Norbanet jo https adresu. Niekas neatiduota.' },
    elsewhere: { title: 'Jūsų vietos leidimas išduotas kitoje naršyklėje.', text: 'Balsuokite ten arba įkelkite ten išsaugotą leidimą. Antras leidimas būtų antras balsas, todėl jo nėra; ir joks leidimas nepasako, ar biuletenis atiduotas.' },
    'key-not-in-record': { title: 'Serverio raktas ne tas, kuris įrašytas protokole.', text: 'Nieko neprašyta ir niekas neatiduota. Tik jums skirtas raktas jus atskleistų. Praneškite sekretoriatui ir auditoriui.' },
    restore: 'Įkelti išsaugotą leidimą',
    badFile: 'Šis failas nėra šio balsavimo leidimas.',
  },
  secrecy: {
    title: 'Ką šis slaptumas saugo ir ko nesaugo',
    does: 'Jis saugo:',
    pass: 'Jūsų vietos leidimas pasirašomas jo nematant. Kai jis grįžta su biuleteniu, niekas negali pasakyti, kam jis buvo duotas.',
    stored: 'Biuletenis ateina be prisijungimo. Jis saugomas be laiko, numerio ir eilės tvarkos, ir joks žurnalas, laiškas ar pranešimas apie jį nepasakoja.',
    check: 'Balsavimui pasibaigus biuleteniai skelbiami su kvitais. Rasite savąjį, ir kiekvienas gali perskaičiuoti.',
    numbers: 'Jei biuletenių mažiau nei penki, pranešama tik baigtis, o rūmų skaičiai – tik tada, kai iš jų negalima apskaičiuoti kieno nors biuletenio.',
    doesNot: 'Jis nesaugo:',
    shown: 'Jūsų, jei kam nors parodote kvitą arba leidžiate stebėti, kaip balsuojate.',
    browser: 'Nuo naršyklės ar kompiuterio, kuris kitiems pasakoja, ką jame darote.',
    watched: 'Nuo to, kas jums balsuojant stebi viską, kas eina per serverį, jo diską ir duomenų bazės žurnalą: laikus būtų galima palyginti. Pirma atverkite balsavimą, o balsuokite vėliau.',
    keys: 'Nuo to, kas, kol balsavimas atviras, paima iš serverio jo raktą ir kartu duomenų bazę: biuletenius būtų galima perskaityti ir įdėti į urną biuletenių su leidimais, kurie išduoti, bet nepanaudoti. Jei biuletenių daugiau nei leidimų, balsavimas anuliuojamas. Balsavimui pasibaigus raktas sunaikinamas.',
    refused: 'Nuo serverio, kuris atmeta jūsų biuletenį. Tai pamatytumėte; nepastebimai biuletenio jis pakeisti negali.',
    box: {
      chamber: 'To, iš kurių rūmų gautas biuletenis: rūmai skaičiuojami, todėl kiekvieni turi savo urną.',
      country: 'Jūsų grupės viduje: šalies balsas sudaromas iš grupės biuletenių, todėl kiekviena šalis turi savo urną. Jei grupėje yra tik jūsų vieta, serveris žinotų jūsų balsą.',
    },
    more: 'Rinkimams, kuriems reikia daugiau, tinka tam sukurta sistema, pavyzdžiui, Belenios.',
  },
} as const;
