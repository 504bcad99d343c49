/** Textar um reglur atkvæðagreiðslunnar og um það hverjir hafa greitt atkvæði. */
export const ballotRules = {
  turnout: {
    title: 'Hverjir hafa greitt atkvæði',
    caption: 'Hvaða sæti hafa greitt atkvæði',
    steps_one: 'Minnst {{count}} af {{seats}} seðlum er í kassanum.',
    steps_other: 'Minnst {{count}} af {{seats}} seðlum eru í kassanum.',
    passes:
      '„Hefur greitt atkvæði“ merkir hér að kjörpassi sætisins var afhentur. Hvort seðill fylgdi getur enginn vitað.',
    seatsNone: 'Ekkert sæti hefur greitt atkvæði.',
    stepsFew: 'Hve margir seðlar eru í kassanum er sagt eftir lokun.',
    stepsNone: 'Enn eru færri en fimm seðlar í kassanum.',
    stepsHelp: 'Talan breytist í fimm seðla skrefum svo að enginn einstakur seðill sjáist.',
    seats_one: '{{count}} af {{seats}} sætum hefur greitt atkvæði.',
    seats_other: '{{count}} af {{seats}} sætum hafa greitt atkvæði.',
    country: 'Land',
    voted: 'hefur greitt atkvæði',
    notYet: 'ekki enn',
    notAtAll: 'greiddi ekki atkvæði',
    vacant: 'ekki á kjörskrá',
    recused: 'vanhæft',
    absent: 'ekki skráð viðstatt',
  },
  rules: {
    title: 'Reglur þessarar atkvæðagreiðslu',
    strawPoll: 'Leiðbeinandi atkvæðagreiðsla: hún sýnir hvar teymin standa og bindur engan.',
    method: {
      proposal: 'Hver seðill segir já, nei eða situr hjá.',
      consent:
        'Hvert sæti veitir samþykki, samþykkir með fyrirvara, stígur til hliðar, stöðvar eða situr ' +
        'hjá. Ein stöðvun stöðvar textann; ef meira en þriðjungur stígur til hliðar er stuðningurinn ' +
        'veikur.',
      approval:
        'Samþykktarkosning: hver seðill merkir við alla kosti sem hann styður. Kosturinn með flest ' +
        'merki er í fyrsta sæti.',
      schulze:
        'Raðað með aðferð Schulze: kostir eru bornir saman tveir og tveir yfir alla seðla. Kostur er ' +
        'á undan öðrum þegar sterkasta sigurkeðja hans gegn hinum er sterkari en keðjan til baka.',
      score:
        'Stig: hver seðill gefur hverjum kosti 0 til {{most}} stig. Kosturinn með flest stig er í fyrsta sæti.',
      star:
        'Stig og úrslitaumferð: kostirnir tveir með flest stig mætast og sá vinnur sem fleiri seðlar ' +
        'gefa fleiri stig en hinum.',
      dots:
        'Punktar: hver kjósandi dreifir allt að {{most}} á kostina. Kosturinn með flesta punkta er í ' +
        'fyrsta sæti; þar sem lönd greiða atkvæði eru allir punktar hvers lands saman eitt atkvæði.',
      borda: 'Borda-stig: af hverjum seðli fær kostur eitt stig fyrir hvern kost sem er fyrir neðan hann.',
      'ranked-pairs':
        'Raðpör: sigrar milli tveggja kosta standa frá hinum sterkasta og niður, nema einhver þeirra myndi loka hring.',
      irv:
        'Útsláttur með röðun: kosturinn með fæsta seðla fellur út og seðlar hans færast áfram þar ' +
        'til einn hefur meira en helming.',
      stv:
        'Eitt færanlegt atkvæði eftir skoskum reglum: sá sem nær kjörtölunni hefur náð kjöri; ' +
        'umframatkvæði og seðlar þeirra sem falla út færast áfram.',
      'equal-shares':
        'Jafnir hlutar: allir kjósendur hafa jafn mikið fé og kostina kaupa þeir sem samþykkja þá, ' +
        'svo að hver hluti kjósenda fái sinn hlut plássanna.',
      'default-option':
        'Textum er raðað ásamt „{{option}}“. Texti verður að hafa betur en það; meðal þeirra sem það ' +
        'gera ræður aðferð Schulze.',
    },
    electorate: {
      'one-seat-one-vote':
        'Eitt sæti, eitt atkvæði: öll sæti landsteymanna sem voru skipuð við opnun vega jafnt.',
      'one-country-one-vote':
        'Eitt land, eitt atkvæði: seðlar landsteymis verða að einu atkvæði landsins eftir fastri ' +
        'reglu og löndin eru talin.',
      chambers: 'Deildir: {{chambers}} eru taldar hver fyrir sig og allar verða að vera sammála.',
      'countries-and-chambers':
        'Tvöfaldur meirihluti: löndin verða að vera sammála og einnig hver þessara hópa: {{chambers}}.',
      'seats-and-countries': 'Tvöfaldur meirihluti: sætin verða að vera sammála og einnig löndin.',
      'seats-and-chambers':
        'Tvöfaldur meirihluti: sætin verða að vera sammála og einnig hver þessara hópa: {{chambers}}.',
    },
    majority: 'Krafa: {{rule}}.',
    default: 'Texti er aðeins áfram með ef fleiri seðlar setja hann ofar en „engin breyting“ en neðar.',
    defaultRatio: 'Þeir sem setja hann ofar verða að vera minnst {{ratio}} sinnum fleiri en hinir.',
    defaultQuorum: 'Seðlar sem minnst verða að setja hann ofar: {{quorum}}.',
    rounds:
      'Umferð {{round}} af {{most}} í mesta lagi. Ef sú síðasta er stöðvuð ræður tillaga: minnst ' +
      'sex lönd með og engin deild með meirihluta á móti.',
    quorumShare: 'Minnst {{share}} atkvæðisbærra verða að greiða atkvæði.',
    leastSeats_one: 'Atkvæði lands krefst {{count}} seðils frá teyminu.',
    leastSeats_other: 'Atkvæði lands krefst {{count}} seðla frá teyminu.',
    vacantCount: 'Óskipuð sæti teljast atkvæðisbær.',
    tie: {
      text: 'Jafnmörg með og á móti samþykkir ekkert.',
      report:
        'Jöfn atkvæði eru tilkynnt sem jöfn. Engin regla og engin tilviljun velur milli kosta sem standa jafnt.',
      runoff:
        'Verði jafnt opnast sjálfkrafa ný atkvæðagreiðsla milli kostanna sem standa jafnt, í þrjá ' +
        'daga. Verði aftur jafnt er það tilkynnt.',
      chair:
        'Verði jafnt velur formennskulandið, {{country}}, milli kostanna sem standa jafnt innan sjö ' +
        'daga með skriflegum rökstuðningi.',
      lot:
        'Verði jafnt ræður opinbert hlutkesti: tvö sæti frá ólíkum löndum skrifa hvort sinn texta og ' +
        'allir geta dregið hlutinn á ný.',
    },
    secrecy: {
      open:
        'Seðlarnir eru opnir teymum, skrifstofu og endurskoðendum þegar niðurstaðan liggur fyrir, ' +
        'með nöfnum þeirra sem skiluðu þeim. Fram að því sér þá enginn nema sætið sjálft.',
      team: 'Aðeins teymið sjálft sér seðla sína; atkvæðið sem landið skilar er opið.',
      secret:
        'Á seðlunum eru engin nöfn: enginn félagi getur séð hver greiddi hvaða atkvæði, hvorki fyrir né eftir lokun.',
    },
    results: {
      'after-close': 'Niðurstaðan birtist við lokun.',
      live: 'Niðurstaðan hingað til er sýnd meðan atkvæði eru greidd.',
      'after-own-vote': 'Niðurstaðan hingað til er sýnd hverju sæti þegar það hefur greitt atkvæði.',
      'after-release': 'Eftir lokun staðfesta tvö sæti frá ólíkum löndum talninguna áður en hún er sýnd.',
    },
    textHash: 'Textinn sem greitt er atkvæði um er sá sem á SHA-256 sem hefst á {{hash}}.',
    places_one: '{{count}} af {{options}} kostum er tekinn fyrir.',
    places_other: '{{count}} af {{options}} kostum eru teknir fyrir.',
    quorum_one: 'Minnst {{count}} land verður að taka þátt.',
    quorum_other: 'Minnst {{count}} lönd verða að taka þátt.',
  },
} as const;
