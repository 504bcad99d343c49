/**
 * Tulemuse laused. Sõnad: hääletus, hääletussedel, koht, koda, kvoorum, jääda erapooletuks, nõusolek,
 * reservatsioon, kõrvale astuda, blokeerida.
 */
export const ballotStatements = {
  'nobody-voted': 'Keegi ei hääletanud.',
  'seats-voted': '{{seats}} hääletas {{voting}}.',
  'seats-voted-from': '{{seats}} hääletas {{voting}}, kokku {{countries}}.',
  'countries-voted': '{{countries}} andis hääle {{voting}}. Nende hääled on koostatud {{papers}}.',
  'countries-alone': '{{countries}} andis hääle {{voting}}.',
  'no-quorum':
    'Seda on vähem, kui reeglid nõuavad, seega ei ole midagi otsustatud, olgu hääled millised tahes.',
  'no-preference': 'Ükski hääletussedel ei eelista üht valikut teisele, seega jäävad kõik võrdseks.',
  'nothing-supported': 'Ükski hääletussedel ei kiida heaks ühtki valikut, seega ei ole midagi valitud.',
  'beats-all': 'Esimesel kohal on {{options}}. Otseses võrdluses on see teistest eespool: {{scores}}.',
  circle: 'Ükski valik ei võida kõiki teisi. Rühmas {{options}} on seis järgmine: {{scores}}.',
  'no-single-best': 'Ükski valik ei võida kõiki teisi. Võrdsed on {{options}}.',
  'strongest-chains':
    'Esimesel kohal on {{options}}, sest selle võitude ahel iga teise valiku vastu on tugevam kui ahel tagasi.',
  'shares-first':
    'Esimest kohta jagavad {{options}}: ükski võitude ahel nende vahel ei ole tugevam kui ahel tagasi.',
  'stands-alone': 'Esimesel kohal on {{options}}: ühtki teist valikut ei ole alles.',
  'most-approved': 'Esimesel kohal on {{options}}: {{papers}} kiidab selle heaks {{votes}}.',
  'share-most-approved': 'Esimest kohta jagavad {{options}}: {{papers}} kiidab igaühe heaks {{votes}}.',
  'then-follow_one': 'Järgneb {{groups}}.',
  'then-follow_other': 'Järgnevad: {{groups}}.',
  others_one: 'Teine valik: {{options}}.',
  others_other: 'Ülejäänud, omavahelise järjestuseta: {{options}}.',
  'not-chosen_one': 'Valimata jäi: {{options}}.',
  'not-chosen_other': 'Valimata jäi: {{options}}.',
  'tied-for-places': 'Võrdsed on {{options}}; jagada on {{places}}. Häältelugemine nende vahel ei vali.',
  'otherwise-first': 'Kui loetaks ainult ühikuga {{unit}}, oleks esimene {{options}}.',
  'otherwise-share-first': 'Kui loetaks ainult ühikuga {{unit}}, jagaksid esimest kohta {{options}}.',
  'otherwise-level': 'Kui loetaks ainult ühikuga {{unit}}, oleksid kõik valikud võrdsed.',
  'most-points': 'Esimesel kohal on {{options}}, {{points}}.',
  'share-most-points': 'Esimest kohta jagavad {{options}}, igaühel {{points}}.',
  'most-dots': 'Esimesel kohal on {{options}}, {{points}}.',
  'share-most-dots': 'Esimest kohta jagavad {{options}}, igaühel {{points}}.',
  'most-dots-countries':
    'Esimesel kohal on {{options}}: sellel on {{votes}} {{points}}. Riigi kõik täpid on kokku üks hääl.',
  'share-most-dots-countries':
    'Esimest kohta jagavad {{options}}: igaühel on {{votes}} {{points}}. Riigi kõik täpid on kokku üks hääl.',
  'locked-first':
    'Esimesel kohal on {{options}}: ükski kehtima jäänud võit ei ole sellele vastu. Võidud ' +
    'jäävad kehtima alates tugevaimast, kui mõni neist just ringi ei sulgeks.',
  'locked-shared':
    'Esimest kohta jagavad {{options}}: kehtima jäänud võidud ei sea ühtki neist teistest ' +
    'ettepoole. Võidud jäävad kehtima alates tugevaimast, kui mõni neist just ringi ei sulgeks.',
  'star-finalists': 'Kõige rohkem punkte said {{options}}, mis kohtuvad lõppvoorus.',
  'star-wins':
    'Lõppvooru võidab {{options}} suhtega {{votes}} : {{against}}, loetuna selle järgi, kummale ' +
    'iga hääletussedel rohkem punkte annab.',
  'star-by-total':
    'Lõppvoor on viigis, kummalgi {{votes}}. Rohkem punkte on valikul {{options}}, mis võidab.',
  'star-by-top':
    'Lõppvoor ja punktid on viigis. Rohkem kõrgeimaid hindeid on valikul {{options}}, mis võidab.',
  'star-level':
    'Lõppvoor on viigis, kummalgi {{votes}}, samuti punktid ja kõrgeimate hinnete arv. Esimest ' +
    'kohta jagavad {{options}}.',
  'star-unresolved':
    'Lõppvooru pääsu osas on {{options}} võrdsed nii punktide, otsese võrdluse kui ka kõrgeimate ' +
    'hinnete poolest, seega ei saa lõppvooru pidada.',
  'star-unresolved-second':
    'Lõppvoorus on {{advanced}}. Teise koha osas on {{options}} võrdsed nii punktide, otsese ' +
    'võrdluse kui ka kõrgeimate hinnete poolest, seega ei saa lõppvooru pidada.',
  'irv-round': '{{round}}. voor: {{amounts}}.',
  'irv-leaves': 'Kõige vähem hääletussedeleid on valikul {{options}}, mis langeb välja.',
  'irv-leaves-none': 'Valikul {{options}} ei ole ühtki hääletussedelit ja see langeb välja.',
  'irv-wins': 'Üle poole arvesse jäänud hääletussedelitest on valikul {{options}}, mis on esimene.',
  'irv-last': 'Alles on ainult {{options}}, mis on esimene.',
  'irv-fork':
    'Võrdsed on {{options}}, igaühel {{votes}}, ja vaid liisk võiks selgitada, milline neist välja langeb.',
  'irv-either': 'Ükskõik milline neist välja langeb, lõpuks on esimene {{options}}.',
  'irv-open': 'Kõik võimalused on läbi arvutatud ja esimene koht jääb lahtiseks: {{options}}.',
  'stv-quota':
    'Hääletussedeleid, mis mõne valiku järjestavad: {{papers}}. Valituks osutumiseks vajalikke hääli: {{quota}}.',
  'stv-first': '{{stage}}. samm, esimesed eelistused: {{amounts}}.',
  'stv-surplus':
    '{{stage}}. samm: valikul {{options}} on hääli rohkem kui vaja. Ülejääk liigub edasi: {{amounts}}.',
  'stv-exclusion':
    '{{stage}}. samm: valikul {{options}} on kõige vähem hääli ja see langeb välja. ' +
    'Hääletussedelid liiguvad edasi: {{amounts}}.',
  'stv-exclusion-none': '{{stage}}. samm: valikul {{options}} ei ole ühtki häält ja see langeb välja.',
  'stv-elected_one': 'Valitud: {{options}}.',
  'stv-elected_other': 'Valitud: {{options}}.',
  'stv-fork-surplus':
    'Valikutel {{options}} on võrdne ülejääk ja vaid liisk võiks selgitada, kelle ülejääk liigub edasi esimesena.',
  'stv-fork-exclusion':
    'Võrdsed on {{options}}, igaühel {{votes}}, ja vaid liisk võiks selgitada, milline neist välja langeb.',
  'stv-either': 'Kõik võimalused on läbi arvutatud ja kõigis osutuvad valituks samad: {{options}}.',
  'stv-in-each': 'Kõik võimalused on läbi arvutatud. Kõigis osutuvad valituks: {{options}}.',
  'ways-too-many':
    'Võimalusi on rohkem, kui läbi arvutada sai, seega loetakse võrdseks kõik, kes võiksid veel valituks osutuda.',
  'shares-bought':
    'Valitud, sest nende heakskiitjad suudavad nende eest võrdsetest osadest maksta: {{options}}.',
  'shares-completed': 'Valitud, sest see koormab hääletajaid kõige vähem: {{options}}.',
  'shares-sure': 'Valitud, ükskõik milline võrdsetest maksetest on esimene: {{options}}.',
  'shares-tied': 'Võrdsete maksete korral on võimalikud {{groups}}.',
  'fell-by-quorum':
    '{{options}} on väljas: liiga vähesed hääletussedelid seavad selle valikust „muudatust ei tehta“ ettepoole.',
  'fell-by-majority':
    '{{options}} on väljas: hääletussedeleid, mis seavad selle valikust „muudatust ei tehta“ ' +
    'ettepoole, ei ole tahapoole seadvatest nii palju rohkem, kui reeglid nõuavad.',
  'proposal-tally': '{{Unit}}: poolt {{yes}}, vastu {{no}}, erapooletuid {{abstain}}.',
  'proposal-adopted': 'Tekst on vastu võetud.',
  'proposal-not-adopted': 'Teksti ei võetud vastu.',
  'proposal-needed': 'Nõue: {{rule}}, lugemise ühik: {{units}}.',
  'proposal-needed-alone': 'Nõue: {{rule}}.',
  'proposal-failed-in': 'Nõutud enamust ei saadud siin: {{units}}.',
  'proposal-level': 'Poolt ja vastu on võrdselt ning viigi korral ei võeta midagi vastu.',
  'otherwise-adopted': 'Kui loetaks ainult ühikuga {{unit}}, oleks tekst vastu võetud.',
  'otherwise-not-adopted': 'Kui loetaks ainult ühikuga {{unit}}, ei oleks teksti vastu võetud.',
  'consent-tally':
    'Nõus: {{consent}}. Nõus reservatsiooniga: {{reservations}}. Astub kõrvale: {{aside}}. ' +
    'Blokeerib: {{block}}. Erapooletu: {{abstain}}.',
  'consent-adopted': 'Keegi ei blokeeri, seega on tekst vastu võetud.',
  'consent-weak':
    'Keegi ei blokeeri, kuid üle kolmandiku astub kõrvale. Tuleb pidada teine voor või kirja ' +
    'panna põhjus, miks seda ei peeta.',
  'consent-blocked': 'Tekst on blokeeritud. Kes blokeerib, miks ja mis selle kõrvaldaks, on allpool.',
  'consent-none': 'Keegi ei ole nõus, seega teksti ei võetud vastu.',
  'n-seats_one': '{{n}} kohast',
  'n-seats_other': '{{n}} kohast',
  'n-countries_one': '{{n}} riigist',
  'n-countries_other': '{{n}} riigist',
  'n-papers_one': '{{n}} hääletussedelist',
  'n-papers_other': '{{n}} hääletussedelist',
  'n-from-papers_one': '{{n}} hääletussedelist',
  'n-from-papers_other': '{{n}} hääletussedelist',
  'n-country-ballots_one': '{{n}} riigi häälest',
  'n-country-ballots_other': '{{n}} riigi häälest',
  'n-places_one': '{{n}} koht',
  'n-places_other': '{{n}} kohta',
  'n-points_one': '{{n}} punkt',
  'n-points_other': '{{n}} punkti',
  'n-dots_one': '{{n}} täpp',
  'n-dots_other': '{{n}} täppi',
  'n-votes_one': '{{n}} häälest',
  'n-votes_other': '{{n}} häälest',
  'n-groups_one': '{{n}} rühm',
  'n-groups_other': '{{n}} erinevat rühma',
  amount: '{{option}}: {{amount}}',
  'amount-to': '{{amount}} valikule {{option}}',
  'amount-nowhere': '{{amount}} mitte ühelegi teisele valikule',
  'unit-member': 'kohad',
  'unit-country': 'riigid',
  'unit-chambers': 'kojad',
  'unit-government': 'ametiasutused',
  'unit-ngo': 'vabaühendused',
  'unit-resource': 'eksperdid',
  'unit-other': 'muud',
  'majority-simple': 'poolthääli rohkem kui vastuhääli',
  'majority-of_cast': 'poolthääl enam kui pooltelt hääletajatelt, erapooletud kaasa arvatud',
  'majority-absolute': 'poolthääl enam kui pooltelt hääleõiguslikelt',
  'majority-two_thirds': 'vähemalt kaks kolmandikku poolt- ja vastuhäältest',
  'majority-two_thirds_of_entitled': 'poolthääl vähemalt kahelt kolmandikult hääleõiguslikest',
  'majority-unanimity': 'vähemalt üks poolthääl ja mitte ühtki vastuhäält',
  'majority-six_countries': 'vähemalt kuus riiki poolt ja üheski kojas ei ole enamus vastu',
  'majority-number': 'kindel arv poolthääli',
  pair: '{{loser}} {{votes}} : {{against}}',
  beats: '{{winner}} võidab valikut {{loser}} {{votes}} : {{against}}',
  equal: '{{options}} (võrdsed)',
} as const;
