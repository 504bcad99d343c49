/** Slaptų balsavimų tekstai: balsavimo leidimas, urna ir tai, ką jie saugo. */
export const ballotSecrecy = {
  sealed: {
    title: 'Jūsų biuletenis urnoje.',
    text:
      'Jame nėra vardo, ir nė vienas narys negali matyti, kieno jis. Nuo ko tai slapta, o nuo ko ' +
      'ne, pasakyta toliau.',
    receipt: 'Jūsų kvitas. Balsavimui pasibaigus jis bus prie jūsų biuletenio tarp paskelbtųjų:',
    leaves:
      'Kvitas iš šios naršyklės dingsta, kai atsijungiate arba baigiasi seansas, kad niekas po ' +
      'jūsų jo nerastų. Jei balsavimui pasibaigus norėsite surasti savo biuletenį, užsirašykite ' +
      'kvitą arba išsaugokite leidimą ten, kur jo niekas kitas neskaito.',
    receiptAfter: 'Kvitas, kurį ši naršyklė laiko, kol atsijungsite:',
    change:
      'Iki balsavimo pabaigos galite įdėti kitą biuletenį vietoj šio – iš šios naršyklės arba su išsaugotu leidimu.',
    again: {
      title: 'Tik jūs žinote, ar balsavote.',
      text:
        'Jūsų vieta leidimą jau gavo, ir niekas negali pasakyti, ar su juo atėjo biuletenis. Jei jau ' +
        'balsavote, dabar atiduotas biuletenis pakeis ankstesnįjį.',
    },
    save: 'Išsaugoti mano balsavimo leidimą',
  },
  noPass: {
    'not-secure': {
      title: 'Puslapis atvertas ne saugiu ryšiu.',
      text:
        'Slapti biuleteniai užantspauduojami naršyklėje, o naršyklės tai daro tik per https. ' +
        'Atverkite Norbanet jo https adresu. Niekas neatiduota.',
    },
    elsewhere: {
      title: 'Jūsų vietos leidimas išduotas kitoje naršyklėje.',
      text:
        'Balsuokite ten arba įkelkite ten išsaugotą leidimą. Antras leidimas būtų antras balsas, ' +
        'todėl jo nėra; ir joks leidimas nepasako, ar biuletenis atiduotas.',
    },
    'key-not-in-record': {
      title: 'Serverio raktas ne tas, kuris įrašytas protokole.',
      text:
        'Nieko neprašyta ir niekas neatiduota. Tik jums skirtas raktas jus atskleistų. Praneškite ' +
        'sekretoriatui ir auditoriui.',
    },
    restore: 'Įkelti išsaugotą leidimą',
    badFile: 'Šis failas nėra šio balsavimo leidimas.',
  },
  secrecy: {
    title: 'Kas slapta ir nuo ko',
    does:
      'Kas kurį biuletenį atidavė, slapta nuo visų narių, nuo sekretoriato ir auditorių ir nuo ' +
      'kiekvieno, kas skaito tai, ką saugo serveris:',
    pass:
      'Jūsų vietos leidimas pasirašomas jo nematant. Kai jis grįžta su biuleteniu, niekas negali ' +
      'pasakyti, kam jis buvo duotas.',
    stored:
      'Biuletenis ateina be prisijungimo. Jis saugomas be laiko, numerio ir eilės tvarkos, ir joks ' +
      'žurnalas, laiškas ar pranešimas apie jį nepasakoja.',
    check:
      'Balsavimui pasibaigus biuleteniai skelbiami su kvitais. Rasite savąjį, ir kiekvienas gali perskaičiuoti.',
    numbers:
      'Jei biuletenių mažiau nei penki, pranešama tik baigtis, o rūmų skaičiai – tik tada, kai iš ' +
      'jų negalima apskaičiuoti kieno nors biuletenio.',
    doesNot: 'Tai nėra slapta nuo:',
    shown: 'Tų, kam parodote kvitą arba kas stebi, kaip balsuojate.',
    browser: 'Naršyklės ar kompiuterio, kuris kitiems pasakoja, ką jame darote.',
    watched:
      'Serverio prižiūrėtojų, jei jums balsuojant jie stebi viską, kas eina per jį, jo diską ir ' +
      'duomenų bazės žurnalą: jie galėtų palyginti laikus. Jiems sunkiau, jei pirma atveriate ' +
      'balsavimą, o balsuojate vėliau.',
    keys:
      'To, kas, kol balsavimas atviras, paima iš serverio jo raktą ir kartu duomenų bazę: ' +
      'biuletenius būtų galima perskaityti ir įdėti į urną biuletenių su leidimais, kurie išduoti, ' +
      'bet nepanaudoti. Jei biuletenių daugiau nei leidimų, balsavimas anuliuojamas. Balsavimui ' +
      'pasibaigus raktas sunaikinamas.',
    refused:
      'Serveris galėtų atmesti jūsų biuletenį. Tai pamatytumėte; nepastebimai biuletenio jis pakeisti negali.',
    box: {
      chamber:
        'Kalbant apie jūsų rūmus – kiekvieno, kas skaito tai, ką saugo serveris: rūmai skaičiuojami, ' +
        'todėl kiekvieni turi savo urną.',
      country:
        'Kalbant apie jūsų šalį – kiekvieno, kas skaito tai, ką saugo serveris: šalies balsas ' +
        'sudaromas iš grupės biuletenių, todėl kiekviena šalis turi savo urną. Jei iš savo grupės ' +
        'balsuojate vienintelis, iš to jūsų biuletenis žinomas.',
    },
    also: 'Ir dar du dalykai:',
    more: 'Rinkimams, kuriems reikia daugiau, tinka tam sukurta sistema, pavyzdžiui, Belenios.',
  },
} as const;
