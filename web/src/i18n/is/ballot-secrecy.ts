/** Textar um leynilegar atkvæðagreiðslur: kjörpassann, kjörkassann og það sem þau verja. */
export const ballotSecrecy = {
  sealed: {
    title: 'Atkvæðaseðillinn þinn er í kassanum.',
    text:
      'Á honum er ekkert nafn og enginn félagi getur séð hver á hann. Fyrir hverjum þetta er leynt ' +
      'og fyrir hverjum ekki stendur hér að neðan.',
    receipt: 'Kvittunin þín. Eftir lokun stendur hún við seðilinn þinn meðal hinna birtu:',
    leaves:
      'Kvittunin hverfur úr þessum vafra þegar þú skráir þig út eða setunni lýkur svo að enginn á ' +
      'eftir þér finni hana. Ef þú vilt leita að seðlinum þínum eftir lokun skaltu skrifa hana ' +
      'niður eða vista passann þar sem enginn annar les hann.',
    receiptAfter: 'Kvittunin sem þessi vafri geymir þar til þú skráir þig út:',
    change: 'Fram að lokun geturðu sett annan seðil í staðinn, úr þessum vafra eða með vistaða passanum.',
    again: {
      title: 'Enginn nema þú veit hvort þú hefur greitt atkvæði.',
      text:
        'Sætið þitt hefur áður fengið passann sinn og enginn getur séð hvort seðill kom með honum. ' +
        'Ef þú hefur greitt atkvæði kemur seðill sem þú greiðir núna í stað hins fyrri.',
    },
    save: 'Vista kjörpassann minn',
  },
  noPass: {
    'not-secure': {
      title: 'Síðan er ekki opnuð um örugga tengingu.',
      text:
        'Leynilegir seðlar eru innsiglaðir í vafranum og það gera vafrar aðeins um https. Opnaðu ' +
        'Norbanet á https-slóðinni. Ekkert atkvæði var greitt.',
    },
    elsewhere: {
      title: 'Kjörpassi sætisins þíns var afhentur í öðrum vafra.',
      text:
        'Greiddu atkvæði þar eða lestu inn passann sem þú vistaðir þar. Annar passi væri annað ' +
        'atkvæði og er því ekki gefinn út; og enginn passi segir hvort seðli var skilað.',
    },
    'key-not-in-record': {
      title: 'Lykill þjónsins er ekki sá sem stendur í fundarbókinni.',
      text:
        'Ekkert var beðið um og engu var skilað. Lykill sem aðeins þú fengir myndi gera þig ' +
        'þekkjanlega. Láttu skrifstofuna og endurskoðanda vita.',
    },
    restore: 'Lesa inn vistaðan passa',
    badFile: 'Skráin er ekki kjörpassi fyrir þessa atkvæðagreiðslu.',
  },
  secrecy: {
    title: 'Hvað er leynt, og fyrir hverjum',
    does:
      'Hver skilaði hvaða seðli er leynt fyrir öllum félögum, fyrir skrifstofunni og ' +
      'endurskoðendum og fyrir hverjum þeim sem les það sem þjónninn geymir:',
    pass:
      'Kjörpassi sætisins þíns er undirritaður án þess að nokkur sjái hann. Þegar hann kemur til ' +
      'baka með seðlinum getur enginn sagt hver fékk hann.',
    stored:
      'Seðillinn kemur inn án innskráningar. Hann er geymdur án tíma, númers og raðar, og engin ' +
      'færsla, póstur eða skilaboð segja frá honum.',
    check:
      'Eftir lokun eru seðlarnir birtir með kvittunum sínum. Þú finnur þinn og allir geta talið upp á nýtt.',
    numbers:
      'Ef seðlarnir eru færri en fimm er aðeins sagt frá lyktum, og tölur deilda eru aðeins sýndar ' +
      'þar sem ekki má reikna út seðil nokkurs manns.',
    doesNot: 'Það er ekki leynt fyrir:',
    shown: 'Þeim sem þú sýnir kvittunina eða horfa á þig greiða atkvæði.',
    browser: 'Vafra eða tölvu sem segir öðrum frá því sem þú gerir þar.',
    watched:
      'Þeim sem reka þjóninn, ef þau fylgjast með öllu sem fer um hann, diski hans og skrá ' +
      'gagnagrunnsins meðan þú greiðir atkvæði: þau gætu borið saman tíma. Það er erfiðara ef þú ' +
      'opnar atkvæðagreiðsluna fyrst og greiðir atkvæði síðar.',
    keys:
      'Þeim sem tekur lykil atkvæðagreiðslunnar af þjóninum meðan hún er opin og gagnagrunninn ' +
      'með: lesa mætti seðla og setja seðla í kassann á pössum sem voru afhentir en ekki notaðir. ' +
      'Séu seðlarnir fleiri en passarnir er atkvæðagreiðslan ógilt. Lyklinum er eytt við lokun.',
    refused:
      'Þjónn gæti hafnað seðlinum þínum. Það myndirðu sjá; hann getur ekki breytt seðli svo að ekki sjáist.',
    box: {
      chamber:
        'Hverjum þeim sem les það sem þjónninn geymir, hvað deildina þína varðar: deildirnar eru ' +
        'taldar og því er kassi hverrar haldinn sér.',
      country:
        'Hverjum þeim sem les það sem þjónninn geymir, hvað landið þitt varðar: atkvæði lands er ' +
        'gert úr seðlum teymisins og því er kassi hvers lands haldinn sér. Ef aðeins þú greiðir ' +
        'atkvæði úr þínu teymi þekkist seðillinn þinn af því.',
    },
    also: 'Og tvennt enn:',
    more: 'Kosningar sem krefjast meira en þessa eiga heima í kerfi sem er til þess gert, svo sem Belenios.',
  },
} as const;
