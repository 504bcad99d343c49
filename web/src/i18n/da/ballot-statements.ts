/**
 * Resultatets sætninger. Ord: afstemning, stemmeseddel, plads, kammer, beslutningsdygtighed, undlade at
 * stemme, samtykke, forbehold, træde til side, blokere.
 */
export const ballotStatements = {
  'nobody-voted': 'Ingen stemte.',
  'seats-voted': '{{voting}} af {{seats}} stemte.',
  'seats-voted-from': '{{voting}} af {{seats}} stemte, fra {{countries}}.',
  'countries-voted': '{{voting}} af {{countries}} afgav stemme, på grundlag af {{papers}}.',
  'countries-alone': '{{voting}} af {{countries}} afgav stemme.',
  'no-quorum': 'Det er færre, end reglerne kræver, så intet er besluttet, uanset stemmerne.',
  'no-preference': 'Ingen stemmeseddel foretrækker én mulighed frem for en anden, så alle står lige.',
  'nothing-supported': 'Ingen stemmeseddel godkender nogen mulighed, så ingen er valgt.',
  'beats-all': '{{options}} bliver nummer et. I direkte sammenligning ligger den foran {{scores}}.',
  circle: 'Ingen mulighed slår alle de andre: blandt {{options}} gælder, at {{scores}}.',
  'no-single-best': 'Ingen mulighed slår alle de andre: {{options}} står lige.',
  'strongest-chains':
    '{{options}} bliver nummer et, fordi dens kæde af sejre over hver af de andre muligheder er ' +
    'stærkere end kæden tilbage.',
  'shares-first':
    '{{options}} deler førstepladsen: ingen kæde af sejre mellem dem er stærkere end kæden tilbage.',
  'stands-alone': '{{options}} bliver nummer et: der er ingen anden mulighed tilbage.',
  'most-approved': '{{options}} bliver nummer et, godkendt på {{votes}} af {{papers}}.',
  'share-most-approved': '{{options}} deler førstepladsen, hver godkendt på {{votes}} af {{papers}}.',
  'then-follow_one': 'Derefter følger {{groups}}.',
  'then-follow_other': 'Derefter følger: {{groups}}.',
  others_one: 'Den øvrige: {{options}}.',
  others_other: 'De øvrige, uden indbyrdes rækkefølge: {{options}}.',
  'not-chosen_one': 'Ikke valgt: {{options}}.',
  'not-chosen_other': 'Ikke valgt: {{options}}.',
  'tied-for-places': '{{options}} står lige om {{places}}. Optællingen vælger ikke mellem dem.',
  'otherwise-first': 'Talt alene efter {{unit}} ville {{options}} være nummer et.',
  'otherwise-share-first': 'Talt alene efter {{unit}} ville {{options}} dele førstepladsen.',
  'otherwise-level': 'Talt alene efter {{unit}} ville alle muligheder stå lige.',
  'most-points': '{{options}} bliver nummer et med {{points}}.',
  'share-most-points': '{{options}} deler førstepladsen, hver med {{points}}.',
  'most-dots': '{{options}} bliver nummer et med {{points}}.',
  'share-most-dots': '{{options}} deler førstepladsen, hver med {{points}}.',
  'most-dots-countries':
    '{{options}} bliver nummer et med {{points}} af {{votes}}; alle et lands prikker er tilsammen én stemme.',
  'share-most-dots-countries':
    '{{options}} deler førstepladsen, hver med {{points}} af {{votes}}; alle et lands prikker er tilsammen én stemme.',
  'locked-first':
    '{{options}} bliver nummer et: ingen sejr, der blev stående, går imod. Sejrene bliver ' +
    'stående fra den stærkeste og nedefter, medmindre en af dem ville slutte en ring.',
  'locked-shared':
    '{{options}} deler førstepladsen: de sejre, der blev stående, sætter ingen af dem foran de ' +
    'andre. Sejrene bliver stående fra den stærkeste og nedefter, medmindre en af dem ville ' +
    'slutte en ring.',
  'star-finalists': '{{options}} har flest point og mødes i slutrunden.',
  'star-wins':
    '{{options}} vinder slutrunden med {{votes}} mod {{against}}, talt efter hvilken af de to ' +
    'hver stemmeseddel giver flest point.',
  'star-by-total': 'Slutrunden står lige med {{votes}} til hver; {{options}} har flere point og vinder.',
  'star-by-top': 'Slutrunden og pointene står lige; {{options}} har flere topkarakterer og vinder.',
  'star-level':
    'Slutrunden står lige med {{votes}} til hver, og det gør pointene og topkaraktererne også: ' +
    '{{options}} deler førstepladsen.',
  'star-unresolved':
    '{{options}} står lige i kampen om slutrunden både på point, i direkte sammenligning og på ' +
    'topkarakterer, så der kan ikke holdes en slutrunde.',
  'star-unresolved-second':
    '{{advanced}} er i slutrunden. {{options}} står lige om den anden plads både på point, i ' +
    'direkte sammenligning og på topkarakterer, så der kan ikke holdes en slutrunde.',
  'irv-round': 'Runde {{round}}: {{amounts}}.',
  'irv-leaves': '{{options}} har færrest stemmesedler og går ud.',
  'irv-leaves-none': '{{options}} har ingen stemmesedler og går ud.',
  'irv-wins':
    '{{options}} har mere end halvdelen af de stemmesedler, der stadig tæller med, og bliver nummer et.',
  'irv-last': '{{options}} er den eneste tilbage og bliver nummer et.',
  'irv-fork':
    '{{options}} står lige med {{votes}} hver, og kun lodtrækning kunne afgøre, hvem af dem der går ud.',
  'irv-either': 'Uanset hvem der går ud, ender {{options}} som nummer et.',
  'irv-open': 'Alle veje er fulgt, og førstepladsen står åben mellem {{options}}.',
  'stv-quota': 'Stemmesedler, der rangordner en mulighed: {{papers}}. Stemmer, der giver valg: {{quota}}.',
  'stv-first': 'Trin {{stage}}, førsteprioriteter: {{amounts}}.',
  'stv-surplus':
    'Trin {{stage}}: {{options}} har flere stemmer end nødvendigt. Overskuddet går videre: {{amounts}}.',
  'stv-exclusion':
    'Trin {{stage}}: {{options}} har færrest stemmer og går ud. Stemmesedlerne går videre: {{amounts}}.',
  'stv-exclusion-none': 'Trin {{stage}}: {{options}} har ingen stemmer og går ud.',
  'stv-elected_one': 'Valgt: {{options}}.',
  'stv-elected_other': 'Valgt: {{options}}.',
  'stv-fork-surplus':
    '{{options}} har samme overskud, og kun lodtrækning kunne afgøre, hvis overskud der går videre først.',
  'stv-fork-exclusion':
    '{{options}} står lige med {{votes}} hver, og kun lodtrækning kunne afgøre, hvem af dem der går ud.',
  'stv-either': 'Alle veje er fulgt, og de samme er valgt på hver af dem: {{options}}.',
  'stv-in-each': 'Alle veje er fulgt. Valgt på hver af dem: {{options}}.',
  'ways-too-many':
    'Der er flere veje, end der kunne følges, så alle, der stadig kunne vælges, regnes for lige.',
  'shares-bought':
    'Valgt, fordi de, der godkender dem, kan betale for dem med lige store andele: {{options}}.',
  'shares-completed': 'Valgt, fordi det belaster de stemmende mindst: {{options}}.',
  'shares-sure': 'Valgt, uanset hvilken af de ens betalinger der kommer først: {{options}}.',
  'shares-tied': 'Ved ens betalinger er {{groups}} mulige.',
  'fell-by-quorum': '{{options}} er ude: for få stemmesedler sætter den over »ingen ændring«.',
  'fell-by-majority':
    '{{options}} er ude: de stemmesedler, der sætter den over »ingen ændring«, er ikke så mange ' +
    'flere end dem, der sætter den under, som reglerne kræver.',
  'proposal-tally': '{{Unit}}: {{yes}} for, {{no}} imod, {{abstain}} undlader at stemme.',
  'proposal-adopted': 'Teksten er vedtaget.',
  'proposal-not-adopted': 'Teksten er ikke vedtaget.',
  'proposal-needed': 'Krævet: {{rule}}, talt efter {{units}}.',
  'proposal-needed-alone': 'Krævet: {{rule}}.',
  'proposal-failed-in': 'Den blev ikke vedtaget blandt {{units}}.',
  'proposal-level': 'Lige mange er for og imod, og ved stemmelighed vedtages intet.',
  'otherwise-adopted': 'Talt alene efter {{unit}} ville den være vedtaget.',
  'otherwise-not-adopted': 'Talt alene efter {{unit}} ville den ikke være vedtaget.',
  'consent-tally':
    'Samtykker: {{consent}}. Med forbehold: {{reservations}}. Træder til side: {{aside}}. ' +
    'Blokerer: {{block}}. Undlader at svare: {{abstain}}.',
  'consent-adopted': 'Ingen blokerer, så teksten er vedtaget.',
  'consent-weak':
    'Ingen blokerer, men mere end en tredjedel træder til side. Der skal holdes endnu en runde, ' +
    'eller det skal begrundes skriftligt, hvorfor ikke.',
  'consent-blocked':
    'Teksten er blokeret. Hvem der blokerer, hvorfor, og hvad der ville ophæve det, står nedenfor.',
  'consent-none': 'Ingen samtykker, så teksten er ikke vedtaget.',
  'n-seats_one': '{{n}} plads',
  'n-seats_other': '{{n}} pladser',
  'n-countries_one': '{{n}} land',
  'n-countries_other': '{{n}} lande',
  'n-papers_one': '{{n}} stemmeseddel',
  'n-papers_other': '{{n}} stemmesedler',
  'n-from-papers_one': '{{n}} stemmeseddel',
  'n-from-papers_other': '{{n}} stemmesedler',
  'n-country-ballots_one': '{{n}} lands stemme',
  'n-country-ballots_other': '{{n}} landes stemmer',
  'n-places_one': '{{n}} plads',
  'n-places_other': '{{n}} pladser',
  'n-points_one': '{{n}} point',
  'n-points_other': '{{n}} point',
  'n-dots_one': '{{n}} prik',
  'n-dots_other': '{{n}} prikker',
  'n-votes_one': '{{n}} stemme',
  'n-votes_other': '{{n}} stemmer',
  'n-groups_one': '{{n}} gruppe',
  'n-groups_other': '{{n}} forskellige grupper',
  amount: '{{option}} {{amount}}',
  'amount-to': '{{amount}} til {{option}}',
  'amount-nowhere': '{{amount}} til ingen anden mulighed',
  'unit-member': 'pladser',
  'unit-country': 'lande',
  'unit-chambers': 'kamre',
  'unit-government': 'myndigheder',
  'unit-ngo': 'NGO’er',
  'unit-resource': 'ressourcepersoner',
  'unit-other': 'andre',
  'majority-simple': 'flere ja- end nejstemmer',
  'majority-of_cast': 'ja fra mere end halvdelen af alle, der stemmer, også dem, der undlader',
  'majority-absolute': 'ja fra mere end halvdelen af alle stemmeberettigede',
  'majority-two_thirds': 'mindst to tredjedele af ja- og nejstemmerne',
  'majority-two_thirds_of_entitled': 'ja fra mindst to tredjedele af alle stemmeberettigede',
  'majority-unanimity': 'mindst ét ja og ingen nej',
  'majority-six_countries': 'mindst seks lande for, og intet kammer med flertal imod',
  'majority-number': 'et fast antal jastemmer',
  pair: '{{loser}} med {{votes}} mod {{against}}',
  beats: '{{winner}} slår {{loser}} med {{votes}} mod {{against}}',
  equal: '{{options}} (lige)',
} as const;
