/**
 * Rezultato sakiniai. Žodžiai: balsavimas, biuletenis, vieta, rūmai, kvorumas, susilaikyti, sutikimas,
 * išlyga, pasitraukti į šalį, blokuoti.
 */
export const ballotStatements = {
  'nobody-voted': 'Niekas nebalsavo.',
  'seats-voted': 'Balsavo {{voting}} iš {{seats}}.',
  'seats-voted-from': 'Balsavo {{voting}} iš {{seats}}, iš viso iš {{countries}}.',
  'countries-voted': 'Balsą atidavė {{voting}} iš {{countries}}. Jų balsai sudaryti iš {{papers}}.',
  'countries-alone': 'Balsą atidavė {{voting}} iš {{countries}}.',
  'no-quorum': 'Tai mažiau, nei reikalauja taisyklės, todėl niekas nenuspręsta, kad ir kokie būtų balsai.',
  'no-preference': 'Nė viename biuletenyje niekam neteikiama pirmenybė, todėl visi lieka lygūs.',
  'nothing-supported': 'Nė viename biuletenyje nepritariama jokiam variantui, todėl niekas nepasirinkta.',
  'beats-all': 'Pirmoje vietoje – {{options}}. Tiesiogiai lyginant, šis variantas lenkia kitus: {{scores}}.',
  circle: 'Nė vienas variantas nenugali visų kitų. Grupėje {{options}} rezultatas toks: {{scores}}.',
  'no-single-best': 'Nė vienas variantas nenugali visų kitų. Lygūs: {{options}}.',
  'strongest-chains':
    'Pirmoje vietoje – {{options}}, nes šio varianto pergalių grandinė prieš kiekvieną kitą yra ' +
    'stipresnė nei grandinė atgal.',
  'shares-first':
    'Pirmąja vieta dalijasi {{options}}: nė viena pergalių grandinė tarp jų nėra stipresnė už grandinę atgal.',
  'stands-alone': 'Pirmoje vietoje – {{options}}: jokio kito varianto nebeliko.',
  'most-approved': 'Pirmoje vietoje – {{options}}: pritarta {{votes}} iš {{papers}}.',
  'share-most-approved': 'Pirmąja vieta dalijasi {{options}}: kiekvienam pritarta {{votes}} iš {{papers}}.',
  'then-follow_one': 'Toliau eina {{groups}}.',
  'then-follow_few': 'Toliau eina: {{groups}}.',
  'then-follow_many': 'Toliau eina: {{groups}}.',
  'then-follow_other': 'Toliau eina: {{groups}}.',
  others_one: 'Kitas: {{options}}.',
  others_few: 'Kiti, be tarpusavio eilės: {{options}}.',
  others_many: 'Kiti, be tarpusavio eilės: {{options}}.',
  others_other: 'Kiti, be tarpusavio eilės: {{options}}.',
  'not-chosen_one': 'Nepasirinkta: {{options}}.',
  'not-chosen_few': 'Nepasirinkta: {{options}}.',
  'not-chosen_many': 'Nepasirinkta: {{options}}.',
  'not-chosen_other': 'Nepasirinkta: {{options}}.',
  'tied-for-places': '{{options}} lygūs ir varžosi dėl {{places}}. Skaičiuojant iš jų nerenkama.',
  'otherwise-first': 'Jei būtų skaičiuojama tik pagal vienetą „{{unit}}“, pirmas būtų {{options}}.',
  'otherwise-share-first':
    'Jei būtų skaičiuojama tik pagal vienetą „{{unit}}“, pirmąja vieta dalytųsi {{options}}.',
  'otherwise-level': 'Jei būtų skaičiuojama tik pagal vienetą „{{unit}}“, visi variantai būtų lygūs.',
  'most-points': 'Pirmoje vietoje – {{options}}, surinkęs {{points}}.',
  'share-most-points': 'Pirmąja vieta dalijasi {{options}}, kiekvienas surinkęs {{points}}.',
  'most-dots': 'Pirmoje vietoje – {{options}}, surinkęs {{points}}.',
  'share-most-dots': 'Pirmąja vieta dalijasi {{options}}, kiekvienas surinkęs {{points}}.',
  'most-dots-countries':
    'Pirmoje vietoje – {{options}}, surinkęs {{points}} iš {{votes}}; visos vienos šalies žymos ' +
    'kartu yra vienas balsas.',
  'share-most-dots-countries':
    'Pirmąja vieta dalijasi {{options}}, kiekvienas surinkęs {{points}} iš {{votes}}; visos ' +
    'vienos šalies žymos kartu yra vienas balsas.',
  'locked-first':
    'Pirmoje vietoje – {{options}}: nė viena galioti likusi pergalė nėra prieš šį variantą. ' +
    'Pergalės lieka galioti pradedant stipriausia, nebent kuri nors uždarytų ratą.',
  'locked-shared':
    'Pirmąja vieta dalijasi {{options}}: galioti likusios pergalės nė vieno iš jų neiškelia virš ' +
    'kitų. Pergalės lieka galioti pradedant stipriausia, nebent kuri nors uždarytų ratą.',
  'star-finalists': 'Daugiausia taškų surinko {{options}} ir susitinka lemiamame ture.',
  'star-wins':
    'Lemiamą turą santykiu {{votes}} ir {{against}} laimi {{options}}, skaičiuojant pagal tai, ' +
    'kuriam iš dviejų kiekvienas biuletenis skiria daugiau taškų.',
  'star-by-total': 'Lemiamas turas baigiasi lygiai, po {{votes}}. Daugiau taškų turi {{options}} ir laimi.',
  'star-by-top': 'Lemiamas turas ir taškai lygūs. Daugiau aukščiausių įvertinimų turi {{options}} ir laimi.',
  'star-level':
    'Lemiamas turas baigiasi lygiai, po {{votes}}; lygūs ir taškai, ir aukščiausių įvertinimų ' +
    'skaičius. Pirmąja vieta dalijasi {{options}}.',
  'star-unresolved':
    'Dėl vietos lemiamame ture {{options}} lygūs ir pagal taškus, ir tiesiogiai lyginant, ir ' +
    'pagal aukščiausius įvertinimus, todėl lemiamo turo surengti negalima.',
  'star-unresolved-second':
    'Lemiamame ture – {{advanced}}. Dėl kitos vietos {{options}} lygūs ir pagal taškus, ir ' +
    'tiesiogiai lyginant, ir pagal aukščiausius įvertinimus, todėl lemiamo turo surengti ' +
    'negalima.',
  'irv-round': '{{round}} turas: {{amounts}}.',
  'irv-leaves': 'Mažiausiai biuletenių turi {{options}} ir iškrinta.',
  'irv-leaves-none': 'Nė vieno biuletenio neturi {{options}} ir iškrinta.',
  'irv-wins': 'Daugiau nei pusę dar skaičiuojamų biuletenių turi {{options}} ir yra pirmas.',
  'irv-last': 'Beliko tik {{options}} ir yra pirmas.',
  'irv-fork': 'Lygūs, po {{votes}}: {{options}}. Tik burtai galėtų nulemti, kuris iš jų iškrinta.',
  'irv-either': 'Kad ir kuris iš jų iškristų, galiausiai pirmas yra {{options}}.',
  'irv-open': 'Išnagrinėti visi keliai, ir pirmoji vieta lieka neišspręsta: {{options}}.',
  'stv-quota':
    'Biuleteniai, kuriuose koks nors variantas išrikiuotas: {{papers}}. Išrinkti reikia balsų: {{quota}}.',
  'stv-first': '{{stage}} etapas, pirmieji pasirinkimai: {{amounts}}.',
  'stv-surplus':
    '{{stage}} etapas: {{options}} turi daugiau balsų, nei reikia. Perteklius pereina toliau: {{amounts}}.',
  'stv-exclusion':
    '{{stage}} etapas: {{options}} turi mažiausiai balsų ir iškrinta. Biuleteniai pereina toliau: {{amounts}}.',
  'stv-exclusion-none': '{{stage}} etapas: {{options}} neturi nė vieno balso ir iškrinta.',
  'stv-elected_one': 'Išrinktas: {{options}}.',
  'stv-elected_few': 'Išrinkti: {{options}}.',
  'stv-elected_many': 'Išrinkti: {{options}}.',
  'stv-elected_other': 'Išrinkti: {{options}}.',
  'stv-fork-surplus':
    'Perteklius vienodas: {{options}}. Tik burtai galėtų nulemti, kurio perteklius toliau pereina pirmas.',
  'stv-fork-exclusion': 'Lygūs, po {{votes}}: {{options}}. Tik burtai galėtų nulemti, kuris iš jų iškrinta.',
  'stv-either': 'Išnagrinėti visi keliai, ir visais išrenkami tie patys: {{options}}.',
  'stv-in-each': 'Išnagrinėti visi keliai. Visais išrenkami: {{options}}.',
  'ways-too-many':
    'Kelių daugiau, nei buvo galima išnagrinėti, todėl visi, kurie dar galėtų būti išrinkti, laikomi lygiais.',
  'shares-bought': 'Pasirinkta, nes pritariantieji gali už tai sumokėti iš lygių dalių: {{options}}.',
  'shares-completed': 'Pasirinkta, nes tai mažiausiai apkrauna balsuotojus: {{options}}.',
  'shares-sure': 'Pasirinkta, kad ir kuris iš lygių mokėjimų būtų pirmas: {{options}}.',
  'shares-tied': 'Mokėjimai lygūs, todėl galimos {{groups}}.',
  'fell-by-quorum': '{{options}} atkrito: per mažai biuletenių iškelia šį variantą virš „be pakeitimų“.',
  'fell-by-majority':
    '{{options}} atkrito: biuletenių, keliančių šį variantą virš „be pakeitimų“, nėra tiek ' +
    'daugiau nei statančių žemiau, kiek reikalauja taisyklės.',
  'proposal-tally': '{{Unit}}: už {{yes}}, prieš {{no}}, susilaikė {{abstain}}.',
  'proposal-adopted': 'Tekstas priimtas.',
  'proposal-not-adopted': 'Tekstas nepriimtas.',
  'proposal-needed': 'Reikėjo: {{rule}}; skaičiuota pagal: {{units}}.',
  'proposal-needed-alone': 'Reikėjo: {{rule}}.',
  'proposal-failed-in': 'Reikiamos daugumos negauta čia: {{units}}.',
  'proposal-level': 'Už ir prieš – po lygiai, o balsams pasiskirsčius po lygiai niekas nepriimama.',
  'otherwise-adopted': 'Jei būtų skaičiuojama tik pagal vienetą „{{unit}}“, tekstas būtų priimtas.',
  'otherwise-not-adopted': 'Jei būtų skaičiuojama tik pagal vienetą „{{unit}}“, tekstas nebūtų priimtas.',
  'consent-tally':
    'Sutinka: {{consent}}. Sutinka su išlygomis: {{reservations}}. Pasitraukia į šalį: ' +
    '{{aside}}. Blokuoja: {{block}}. Susilaiko: {{abstain}}.',
  'consent-adopted': 'Niekas neblokuoja, todėl tekstas priimtas.',
  'consent-weak':
    'Niekas neblokuoja, tačiau daugiau nei trečdalis pasitraukia į šalį. Reikia surengti antrą ' +
    'turą arba įrašyti priežastį, kodėl jo nebus.',
  'consent-blocked': 'Tekstas užblokuotas. Kas blokuoja, kodėl ir kas blokavimą panaikintų, nurodyta toliau.',
  'consent-none': 'Niekas nesutinka, todėl tekstas nepriimtas.',
  'n-seats_one': '{{n}} vietos',
  'n-seats_few': '{{n}} vietų',
  'n-seats_many': '{{n}} vietos',
  'n-seats_other': '{{n}} vietų',
  'n-countries_one': '{{n}} šalies',
  'n-countries_few': '{{n}} šalių',
  'n-countries_many': '{{n}} šalies',
  'n-countries_other': '{{n}} šalių',
  'n-papers_one': '{{n}} biuletenio',
  'n-papers_few': '{{n}} biuletenių',
  'n-papers_many': '{{n}} biuletenio',
  'n-papers_other': '{{n}} biuletenių',
  'n-from-papers_one': '{{n}} biuletenio',
  'n-from-papers_few': '{{n}} biuletenių',
  'n-from-papers_many': '{{n}} biuletenio',
  'n-from-papers_other': '{{n}} biuletenių',
  'n-country-ballots_one': '{{n}} šalies balso',
  'n-country-ballots_few': '{{n}} šalių balsų',
  'n-country-ballots_many': '{{n}} šalies balso',
  'n-country-ballots_other': '{{n}} šalių balsų',
  'n-places_one': '{{n}} vietos',
  'n-places_few': '{{n}} vietų',
  'n-places_many': '{{n}} vietos',
  'n-places_other': '{{n}} vietų',
  'n-points_one': '{{n}} tašką',
  'n-points_few': '{{n}} taškus',
  'n-points_many': '{{n}} taško',
  'n-points_other': '{{n}} taškų',
  'n-dots_one': '{{n}} žymą',
  'n-dots_few': '{{n}} žymas',
  'n-dots_many': '{{n}} žymos',
  'n-dots_other': '{{n}} žymų',
  'n-votes_one': '{{n}} balso',
  'n-votes_few': '{{n}} balsų',
  'n-votes_many': '{{n}} balso',
  'n-votes_other': '{{n}} balsų',
  'n-groups_one': '{{n}} grupė',
  'n-groups_few': '{{n}} skirtingos grupės',
  'n-groups_many': '{{n}} grupės',
  'n-groups_other': '{{n}} skirtingų grupių',
  amount: '{{option}}: {{amount}}',
  'amount-to': '{{amount}} variantui {{option}}',
  'amount-nowhere': '{{amount}} jokiam kitam variantui',
  'unit-member': 'vietos',
  'unit-country': 'šalys',
  'unit-chambers': 'rūmai',
  'unit-government': 'institucijos',
  'unit-ngo': 'nevyriausybinės organizacijos',
  'unit-resource': 'ekspertai',
  'unit-other': 'kiti',
  'majority-simple': 'daugiau balsų „už“ nei „prieš“',
  'majority-of_cast': '„už“ iš daugiau nei pusės visų balsuojančiųjų, įskaitant susilaikiusius',
  'majority-absolute': '„už“ iš daugiau nei pusės visų turinčių balsavimo teisę',
  'majority-two_thirds': 'bent du trečdaliai balsų „už“ ir „prieš“',
  'majority-two_thirds_of_entitled': '„už“ iš bent dviejų trečdalių visų turinčių balsavimo teisę',
  'majority-unanimity': 'bent vienas „už“ ir nė vieno „prieš“',
  'majority-six_countries': 'bent šešios šalys už ir nė vienuose rūmuose nėra daugumos prieš',
  'majority-number': 'nustatytas balsų „už“ skaičius',
  pair: '{{loser}} ({{votes}} ir {{against}})',
  beats: '{{winner}} nugali variantą {{loser}} ({{votes}} ir {{against}})',
  equal: '{{options}} (lygūs)',
} as const;
