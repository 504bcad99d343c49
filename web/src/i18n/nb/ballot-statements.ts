/**
 * Setningene i et resultat. Ord: avstemning, stemmeseddel, plass, kammer, vedtaksfør, avstå, samtykke,
 * forbehold, stille seg til side, blokkere.
 */
export const ballotStatements = {
  'nobody-voted': 'Ingen stemte.',
  'seats-voted': '{{voting}} av {{seats}} stemte.',
  'seats-voted-from': '{{voting}} av {{seats}} stemte, fra {{countries}}.',
  'countries-voted': '{{voting}} av {{countries}} avga stemme, på grunnlag av {{papers}}.',
  'countries-alone': '{{voting}} av {{countries}} avga stemme.',
  'no-quorum': 'Det er færre enn reglene krever, så ingenting er vedtatt, uansett stemmene.',
  'no-preference': 'Ingen stemmeseddel foretrekker ett alternativ framfor et annet, så alle står likt.',
  'nothing-supported': 'Ingen stemmeseddel godkjenner noe alternativ, så ingen er valgt.',
  'beats-all': '{{options}} kommer først. I direkte sammenligning ligger det foran {{scores}}.',
  circle: 'Ingen alternativer slår alle de andre: blant {{options}} gjelder at {{scores}}.',
  'no-single-best': 'Ingen alternativer slår alle de andre: {{options}} står likt.',
  'strongest-chains':
    '{{options}} kommer først, fordi kjeden av seire over hvert av de andre alternativene er ' +
    'sterkere enn kjeden tilbake.',
  'shares-first':
    '{{options}} deler førsteplassen: ingen kjede av seire mellom dem er sterkere enn kjeden tilbake.',
  'stands-alone': '{{options}} kommer først: det er ikke noe annet alternativ igjen.',
  'most-approved': '{{options}} kommer først, godkjent på {{votes}} av {{papers}}.',
  'share-most-approved': '{{options}} deler førsteplassen, hvert godkjent på {{votes}} av {{papers}}.',
  'then-follow_one': 'Deretter følger {{groups}}.',
  'then-follow_other': 'Deretter følger: {{groups}}.',
  others_one: 'Det andre: {{options}}.',
  others_other: 'De andre, uten innbyrdes rekkefølge: {{options}}.',
  'not-chosen_one': 'Ikke valgt: {{options}}.',
  'not-chosen_other': 'Ikke valgt: {{options}}.',
  'tied-for-places': '{{options}} står likt om {{places}}. Opptellingen velger ikke mellom dem.',
  'otherwise-first': 'Talt bare etter {{unit}} ville {{options}} kommet først.',
  'otherwise-share-first': 'Talt bare etter {{unit}} ville {{options}} delt førsteplassen.',
  'otherwise-level': 'Talt bare etter {{unit}} ville alle alternativene stått likt.',
  'most-points': '{{options}} kommer først med {{points}}.',
  'share-most-points': '{{options}} deler førsteplassen, hvert med {{points}}.',
  'most-dots': '{{options}} kommer først med {{points}}.',
  'share-most-dots': '{{options}} deler førsteplassen, hvert med {{points}}.',
  'most-dots-countries':
    '{{options}} kommer først med {{points}} av {{votes}}; alle prikkene til et land er til sammen én stemme.',
  'share-most-dots-countries':
    '{{options}} deler førsteplassen, hvert med {{points}} av {{votes}}; alle prikkene til et ' +
    'land er til sammen én stemme.',
  'locked-first':
    '{{options}} kommer først: ingen seier som ble stående, går imot. Seirene blir stående fra ' +
    'den sterkeste og nedover, med mindre en av dem ville sluttet en ring.',
  'locked-shared':
    '{{options}} deler førsteplassen: seirene som ble stående, setter ingen av dem foran de ' +
    'andre. Seirene blir stående fra den sterkeste og nedover, med mindre en av dem ville ' +
    'sluttet en ring.',
  'star-finalists': '{{options}} har flest poeng og møtes i sluttrunden.',
  'star-wins':
    '{{options}} vinner sluttrunden med {{votes}} mot {{against}}, talt etter hvilket av de to ' +
    'hver stemmeseddel gir flest poeng.',
  'star-by-total': 'Sluttrunden står likt med {{votes}} til hvert; {{options}} har flere poeng og vinner.',
  'star-by-top': 'Sluttrunden og poengene står likt; {{options}} har flere toppkarakterer og vinner.',
  'star-level':
    'Sluttrunden står likt med {{votes}} til hvert, og det gjør poengene og toppkarakterene ' +
    'også: {{options}} deler førsteplassen.',
  'star-unresolved':
    '{{options}} står likt i kampen om sluttrunden både på poeng, i direkte sammenligning og på ' +
    'toppkarakterer, så det kan ikke holdes noen sluttrunde.',
  'star-unresolved-second':
    '{{advanced}} er i sluttrunden. {{options}} står likt om den andre plassen både på poeng, i ' +
    'direkte sammenligning og på toppkarakterer, så det kan ikke holdes noen sluttrunde.',
  'irv-round': 'Runde {{round}}: {{amounts}}.',
  'irv-leaves': '{{options}} har færrest stemmesedler og går ut.',
  'irv-leaves-none': '{{options}} har ingen stemmesedler og går ut.',
  'irv-wins': '{{options}} har mer enn halvparten av stemmesedlene som fortsatt teller med, og kommer først.',
  'irv-last': '{{options}} er det eneste som er igjen, og kommer først.',
  'irv-fork':
    '{{options}} står likt med {{votes}} hver, og bare loddtrekning kunne avgjøre hvem av dem som går ut.',
  'irv-either': 'Uansett hvem som går ut, ender {{options}} først.',
  'irv-open': 'Alle veier er fulgt, og førsteplassen står åpen mellom {{options}}.',
  'stv-quota': 'Stemmesedler som rangerer et alternativ: {{papers}}. Stemmer som gir valg: {{quota}}.',
  'stv-first': 'Trinn {{stage}}, førsteprioriteter: {{amounts}}.',
  'stv-surplus':
    'Trinn {{stage}}: {{options}} har flere stemmer enn nødvendig. Overskuddet går videre: {{amounts}}.',
  'stv-exclusion':
    'Trinn {{stage}}: {{options}} har færrest stemmer og går ut. Stemmesedlene går videre: {{amounts}}.',
  'stv-exclusion-none': 'Trinn {{stage}}: {{options}} har ingen stemmer og går ut.',
  'stv-elected_one': 'Valgt: {{options}}.',
  'stv-elected_other': 'Valgt: {{options}}.',
  'stv-fork-surplus':
    '{{options}} har samme overskudd, og bare loddtrekning kunne avgjøre hvilket overskudd som går videre først.',
  'stv-fork-exclusion':
    '{{options}} står likt med {{votes}} hver, og bare loddtrekning kunne avgjøre hvem av dem som går ut.',
  'stv-either': 'Alle veier er fulgt, og de samme er valgt på hver av dem: {{options}}.',
  'stv-in-each': 'Alle veier er fulgt. Valgt på hver av dem: {{options}}.',
  'ways-too-many':
    'Det er flere veier enn det kunne følges, så alle som fortsatt kunne velges, regnes som like.',
  'shares-bought': 'Valgt fordi de som godkjenner dem, kan betale for dem med like andeler: {{options}}.',
  'shares-completed': 'Valgt fordi det belaster de stemmende minst: {{options}}.',
  'shares-sure': 'Valgt uansett hvilken av de like betalingene som kommer først: {{options}}.',
  'shares-tied': 'Ved like betalinger er {{groups}} mulige.',
  'fell-by-quorum': '{{options}} er ute: for få stemmesedler setter det over «ingen endring».',
  'fell-by-majority':
    '{{options}} er ute: stemmesedlene som setter det over «ingen endring», er ikke så mange ' +
    'flere enn de som setter det under, som reglene krever.',
  'proposal-tally': '{{Unit}}: {{yes}} for, {{no}} mot, {{abstain}} avstår.',
  'proposal-adopted': 'Teksten er vedtatt.',
  'proposal-not-adopted': 'Teksten er ikke vedtatt.',
  'proposal-needed': 'Krav: {{rule}}, talt etter {{units}}.',
  'proposal-needed-alone': 'Krav: {{rule}}.',
  'proposal-failed-in': 'Den ble ikke vedtatt blant {{units}}.',
  'proposal-level': 'Like mange er for som mot, og ved stemmelikhet blir ingenting vedtatt.',
  'otherwise-adopted': 'Talt bare etter {{unit}} ville den vært vedtatt.',
  'otherwise-not-adopted': 'Talt bare etter {{unit}} ville den ikke vært vedtatt.',
  'consent-tally':
    'Samtykker: {{consent}}. Med forbehold: {{reservations}}. Stiller seg til side: {{aside}}. ' +
    'Blokkerer: {{block}}. Avstår: {{abstain}}.',
  'consent-adopted': 'Ingen blokkerer, så teksten er vedtatt.',
  'consent-weak':
    'Ingen blokkerer, men mer enn en tredjedel stiller seg til side. Det skal holdes en ny ' +
    'runde, eller det skal begrunnes skriftlig hvorfor ikke.',
  'consent-blocked':
    'Teksten er blokkert. Hvem som blokkerer, hvorfor, og hva som ville oppheve det, står nedenfor.',
  'consent-none': 'Ingen samtykker, så teksten er ikke vedtatt.',
  'n-seats_one': '{{n}} plass',
  'n-seats_other': '{{n}} plasser',
  'n-countries_one': '{{n}} land',
  'n-countries_other': '{{n}} land',
  'n-papers_one': '{{n}} stemmeseddel',
  'n-papers_other': '{{n}} stemmesedler',
  'n-from-papers_one': '{{n}} stemmeseddel',
  'n-from-papers_other': '{{n}} stemmesedler',
  'n-country-ballots_one': '{{n}} lands stemme',
  'n-country-ballots_other': '{{n}} lands stemmer',
  'n-places_one': '{{n}} plass',
  'n-places_other': '{{n}} plasser',
  'n-points_one': '{{n}} poeng',
  'n-points_other': '{{n}} poeng',
  'n-dots_one': '{{n}} prikk',
  'n-dots_other': '{{n}} prikker',
  'n-votes_one': '{{n}} stemme',
  'n-votes_other': '{{n}} stemmer',
  'n-groups_one': '{{n}} gruppe',
  'n-groups_other': '{{n}} ulike grupper',
  amount: '{{option}} {{amount}}',
  'amount-to': '{{amount}} til {{option}}',
  'amount-nowhere': '{{amount}} til ingen andre alternativer',
  'unit-member': 'plasser',
  'unit-country': 'land',
  'unit-chambers': 'kamre',
  'unit-government': 'myndigheter',
  'unit-ngo': 'frivillige organisasjoner',
  'unit-resource': 'ressurspersoner',
  'unit-other': 'andre',
  'majority-simple': 'flere ja- enn neistemmer',
  'majority-of_cast': 'ja fra mer enn halvparten av alle som stemmer, også dem som avstår',
  'majority-absolute': 'ja fra mer enn halvparten av alle stemmeberettigede',
  'majority-two_thirds': 'minst to tredjedeler av ja- og neistemmene',
  'majority-two_thirds_of_entitled': 'ja fra minst to tredjedeler av alle stemmeberettigede',
  'majority-unanimity': 'minst ett ja og ingen nei',
  'majority-six_countries': 'minst seks land for, og ingen kamre med flertall mot',
  'majority-number': 'et fast antall jastemmer',
  pair: '{{loser}} med {{votes}} mot {{against}}',
  beats: '{{winner}} slår {{loser}} med {{votes}} mot {{against}}',
  equal: '{{options}} (likt)',
} as const;
