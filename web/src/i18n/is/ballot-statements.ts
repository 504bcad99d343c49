/**
 * Setningar niðurstöðunnar. Orð: atkvæðagreiðsla, atkvæðaseðill, sæti, deild, ályktunarhæfi, sitja hjá,
 * samþykki, fyrirvari, stíga til hliðar, stöðva.
 */
export const ballotStatements = {
  'nobody-voted': 'Enginn greiddi atkvæði.',
  'seats-voted': 'Sæti sem greiddu atkvæði: {{voting}} af {{seats}}.',
  'seats-voted-from': 'Sæti sem greiddu atkvæði: {{voting}} af {{seats}}, frá {{countries}}.',
  'countries-voted': 'Lönd sem skiluðu atkvæði: {{voting}} af {{countries}}, byggt á {{papers}}.',
  'countries-alone': 'Lönd sem skiluðu atkvæði: {{voting}} af {{countries}}.',
  'no-quorum': 'Það er færra en reglurnar krefjast og því er ekkert ákveðið, hvernig sem atkvæði féllu.',
  'no-preference': 'Enginn atkvæðaseðill tekur einn kost fram yfir annan og því standa allir jafnt.',
  'nothing-supported': 'Enginn atkvæðaseðill samþykkir neinn kost og því er enginn valinn.',
  'beats-all': '{{options}} er í fyrsta sæti. Í beinum samanburði er sá kostur á undan: {{scores}}.',
  circle:
    'Enginn kostur hefur betur gegn öllum hinum. Innan hópsins {{options}} er staðan þessi: {{scores}}.',
  'no-single-best': 'Enginn kostur hefur betur gegn öllum hinum. Jafnt standa: {{options}}.',
  'strongest-chains':
    '{{options}} er í fyrsta sæti því að sigurkeðjan gegn hverjum hinna kostanna er sterkari en keðjan til baka.',
  'shares-first':
    'Fyrsta sætinu deila {{options}}: engin sigurkeðja milli þeirra er sterkari en keðjan til baka.',
  'stands-alone': '{{options}} er í fyrsta sæti: enginn annar kostur er eftir.',
  'most-approved': '{{options}} er í fyrsta sæti, samþykkt á {{votes}} af {{papers}}.',
  'share-most-approved': 'Fyrsta sætinu deila {{options}}, hver kostur samþykktur á {{votes}} af {{papers}}.',
  'then-follow_one': 'Þar á eftir kemur {{groups}}.',
  'then-follow_other': 'Þar á eftir koma: {{groups}}.',
  others_one: 'Hinn kosturinn: {{options}}.',
  others_other: 'Hinir kostirnir, án röðunar: {{options}}.',
  'not-chosen_one': 'Ekki valinn: {{options}}.',
  'not-chosen_other': 'Ekki valdir: {{options}}.',
  'tied-for-places': '{{options}} standa jafnt um {{places}}. Talningin velur ekki á milli þeirra.',
  'otherwise-first': 'Ef aðeins væri talið eftir einingunni {{unit}} væri {{options}} í fyrsta sæti.',
  'otherwise-share-first': 'Ef aðeins væri talið eftir einingunni {{unit}} deildu {{options}} fyrsta sætinu.',
  'otherwise-level': 'Ef aðeins væri talið eftir einingunni {{unit}} stæðu allir kostir jafnt.',
  'most-points': '{{options}} er í fyrsta sæti með {{points}}.',
  'share-most-points': 'Fyrsta sætinu deila {{options}}, hver kostur með {{points}}.',
  'most-dots': '{{options}} er í fyrsta sæti með {{points}}.',
  'share-most-dots': 'Fyrsta sætinu deila {{options}}, hver kostur með {{points}}.',
  'most-dots-countries':
    '{{options}} er í fyrsta sæti með {{points}} af {{votes}}; allir punktar hvers lands eru saman eitt atkvæði.',
  'share-most-dots-countries':
    'Fyrsta sætinu deila {{options}}, hver kostur með {{points}} af {{votes}}; allir punktar ' +
    'hvers lands eru saman eitt atkvæði.',
  'locked-first':
    '{{options}} er í fyrsta sæti: enginn sigur sem fékk að standa er þar á móti. Sigrar standa ' +
    'frá hinum sterkasta og niður, nema einhver þeirra myndi loka hring.',
  'locked-shared':
    'Fyrsta sætinu deila {{options}}: sigrarnir sem fengu að standa setja engan þeirra fram ' +
    'fyrir hina. Sigrar standa frá hinum sterkasta og niður, nema einhver þeirra myndi loka ' +
    'hring.',
  'star-finalists': 'Flest stig fengu {{options}} og mætast í úrslitaumferð.',
  'star-wins':
    '{{options}} vinnur úrslitaumferðina með {{votes}} gegn {{against}}, talið eftir því hvorum ' +
    'kostinum hver atkvæðaseðill gefur fleiri stig.',
  'star-by-total': 'Úrslitaumferðin er jöfn, {{votes}} hvor; {{options}} er með fleiri stig og vinnur.',
  'star-by-top': 'Úrslitaumferðin og stigin eru jöfn; {{options}} fékk oftar hæstu einkunn og vinnur.',
  'star-level':
    'Úrslitaumferðin er jöfn, {{votes}} hvor, og sömuleiðis stigin og fjöldi hæstu einkunna. ' +
    'Fyrsta sætinu deila {{options}}.',
  'star-unresolved':
    'Um sæti í úrslitaumferð standa {{options}} jafnt að stigum, í beinum samanburði og að hæstu ' +
    'einkunnum, svo að engin úrslitaumferð getur farið fram.',
  'star-unresolved-second':
    '{{advanced}} er í úrslitaumferð. Um hitt sætið standa {{options}} jafnt að stigum, í beinum ' +
    'samanburði og að hæstu einkunnum, svo að engin úrslitaumferð getur farið fram.',
  'irv-round': 'Umferð {{round}}: {{amounts}}.',
  'irv-leaves': '{{options}} er með fæsta atkvæðaseðla og fellur út.',
  'irv-leaves-none': '{{options}} er ekki með neinn atkvæðaseðil og fellur út.',
  'irv-wins': '{{options}} er með meira en helming þeirra atkvæðaseðla sem enn gilda og er í fyrsta sæti.',
  'irv-last': '{{options}} er eini kosturinn sem eftir er og er í fyrsta sæti.',
  'irv-fork':
    '{{options}} standa jafnt með {{votes}} hver og aðeins hlutkesti gæti ráðið hver þeirra fellur út.',
  'irv-either': 'Hver þeirra sem fellur út endar {{options}} í fyrsta sæti.',
  'irv-open': 'Allar leiðir voru raktar og fyrsta sætið er óráðið milli: {{options}}.',
  'stv-quota': 'Atkvæðaseðlar sem raða einhverjum kosti: {{papers}}. Atkvæði sem nægja til kjörs: {{quota}}.',
  'stv-first': 'Stig {{stage}}, fyrsta val: {{amounts}}.',
  'stv-surplus':
    'Stig {{stage}}: {{options}} er með fleiri atkvæði en þarf. Umframatkvæðin færast áfram: {{amounts}}.',
  'stv-exclusion':
    'Stig {{stage}}: {{options}} er með fæst atkvæði og fellur út. Atkvæðaseðlarnir færast áfram: {{amounts}}.',
  'stv-exclusion-none': 'Stig {{stage}}: {{options}} er ekki með neitt atkvæði og fellur út.',
  'stv-elected_one': 'Náð hefur kjöri: {{options}}.',
  'stv-elected_other': 'Náð hafa kjöri: {{options}}.',
  'stv-fork-surplus':
    '{{options}} eru með jafnmörg umframatkvæði og aðeins hlutkesti gæti ráðið hvers þeirra færast fyrst áfram.',
  'stv-fork-exclusion':
    '{{options}} standa jafnt með {{votes}} hver og aðeins hlutkesti gæti ráðið hver þeirra fellur út.',
  'stv-either': 'Allar leiðir voru raktar og á þeim öllum ná hinir sömu kjöri: {{options}}.',
  'stv-in-each': 'Allar leiðir voru raktar. Kjöri ná á þeim öllum: {{options}}.',
  'ways-too-many':
    'Leiðirnar eru fleiri en hægt var að rekja og því teljast allir sem enn gátu náð kjöri standa jafnt.',
  'shares-bought': 'Valið því að þau sem samþykkja geta greitt fyrir af jöfnum hlutum: {{options}}.',
  'shares-completed': 'Valið því að það íþyngir kjósendum minnst: {{options}}.',
  'shares-sure': 'Valið hver sem jöfnu greiðslnanna kemur fyrst: {{options}}.',
  'shares-tied': 'Við jafnar greiðslur koma til greina {{groups}}.',
  'fell-by-quorum': '{{options}} er úr leik: of fáir atkvæðaseðlar setja þann kost ofar en „engin breyting“.',
  'fell-by-majority':
    '{{options}} er úr leik: atkvæðaseðlarnir sem setja þann kost ofar en „engin breyting“ eru ' +
    'ekki eins miklu fleiri en hinir og reglurnar krefjast.',
  'proposal-tally': '{{Unit}}: {{yes}} með, {{no}} á móti, {{abstain}} sitja hjá.',
  'proposal-adopted': 'Textinn er samþykktur.',
  'proposal-not-adopted': 'Textinn er ekki samþykktur.',
  'proposal-needed': 'Krafist var: {{rule}}, talið eftir: {{units}}.',
  'proposal-needed-alone': 'Krafist var: {{rule}}.',
  'proposal-failed-in': 'Hann náði ekki samþykki hjá: {{units}}.',
  'proposal-level': 'Jafnmörg eru með og á móti og á jöfnum atkvæðum er ekkert samþykkt.',
  'otherwise-adopted': 'Ef aðeins væri talið eftir einingunni {{unit}} væri hann samþykktur.',
  'otherwise-not-adopted': 'Ef aðeins væri talið eftir einingunni {{unit}} væri hann ekki samþykktur.',
  'consent-tally':
    'Samþykki: {{consent}}. Með fyrirvara: {{reservations}}. Stíga til hliðar: {{aside}}. ' +
    'Stöðva: {{block}}. Sitja hjá: {{abstain}}.',
  'consent-adopted': 'Enginn stöðvar textann og því er hann samþykktur.',
  'consent-weak':
    'Enginn stöðvar textann en meira en þriðjungur stígur til hliðar. Halda skal aðra umferð eða ' +
    'skrá ástæðu þess að hún er ekki haldin.',
  'consent-blocked':
    'Textinn er stöðvaður. Hver stöðvar hann, hvers vegna og hvað myndi aflétta því er hér að neðan.',
  'consent-none': 'Enginn veitir samþykki og því er textinn ekki samþykktur.',
  'n-seats_one': '{{n}} sæti',
  'n-seats_other': '{{n}} sætum',
  'n-countries_one': '{{n}} landi',
  'n-countries_other': '{{n}} löndum',
  'n-papers_one': '{{n}} atkvæðaseðli',
  'n-papers_other': '{{n}} atkvæðaseðlum',
  'n-from-papers_one': '{{n}} atkvæðaseðli',
  'n-from-papers_other': '{{n}} atkvæðaseðlum',
  'n-country-ballots_one': '{{n}} atkvæðaseðli lands',
  'n-country-ballots_other': '{{n}} atkvæðaseðlum landa',
  'n-places_one': '{{n}} pláss',
  'n-places_other': '{{n}} pláss',
  'n-points_one': '{{n}} stig',
  'n-points_other': '{{n}} stig',
  'n-dots_one': '{{n}} punkt',
  'n-dots_other': '{{n}} punkta',
  'n-votes_one': '{{n}} atkvæði',
  'n-votes_other': '{{n}} atkvæðum',
  'n-groups_one': '{{n}} hópur',
  'n-groups_other': '{{n}} ólíkir hópar',
  amount: '{{option}}: {{amount}}',
  'amount-to': '{{amount}} til {{option}}',
  'amount-nowhere': '{{amount}} til einskis annars kosts',
  'unit-member': 'sæti',
  'unit-country': 'lönd',
  'unit-chambers': 'deildir',
  'unit-government': 'stofnanir',
  'unit-ngo': 'félagasamtök',
  'unit-resource': 'sérfræðingar',
  'unit-other': 'aðrir',
  'majority-simple': 'fleiri já en nei',
  'majority-of_cast': 'já frá meira en helmingi allra sem greiða atkvæði, einnig þeirra sem sitja hjá',
  'majority-absolute': 'já frá meira en helmingi allra atkvæðisbærra',
  'majority-two_thirds': 'að minnsta kosti tveir þriðju já- og nei-atkvæða',
  'majority-two_thirds_of_entitled': 'já frá að minnsta kosti tveimur þriðju allra atkvæðisbærra',
  'majority-unanimity': 'að minnsta kosti eitt já og ekkert nei',
  'majority-six_countries': 'minnst sex lönd með og engin deild með meirihluta á móti',
  'majority-number': 'fastur fjöldi já-atkvæða',
  pair: '{{loser}} með {{votes}} gegn {{against}}',
  beats: '{{winner}} vinnur {{loser}} með {{votes}} gegn {{against}}',
  equal: '{{options}} (jafnt)',
} as const;
