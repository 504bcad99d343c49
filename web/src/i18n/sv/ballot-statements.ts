/**
 * Meningarna i ett resultat. Ord: omröstning, röstsedel, plats, kammare, beslutför, avstå, samtycke,
 * förbehåll, ställa sig vid sidan, blockera.
 */
export const ballotStatements = {
  'nobody-voted': 'Ingen röstade.',
  'seats-voted': '{{voting}} av {{seats}} röstade.',
  'seats-voted-from': '{{voting}} av {{seats}} röstade, från {{countries}}.',
  'countries-voted': '{{voting}} av {{countries}} avgav en röst, på grundval av {{papers}}.',
  'countries-alone': '{{voting}} av {{countries}} avgav en röst.',
  'no-quorum': 'Det är färre än reglerna kräver, så ingenting är beslutat, oavsett rösterna.',
  'no-preference': 'Ingen röstsedel föredrar ett alternativ framför ett annat, så alla står lika.',
  'nothing-supported': 'Ingen röstsedel godkänner något alternativ, så inget är valt.',
  'beats-all': '{{options}} kommer först. I direkt jämförelse ligger det före {{scores}}.',
  circle: 'Inget alternativ slår alla de andra: bland {{options}} gäller att {{scores}}.',
  'no-single-best': 'Inget alternativ slår alla de andra: {{options}} står lika.',
  'strongest-chains':
    '{{options}} kommer först, eftersom kedjan av segrar över vart och ett av de andra ' +
    'alternativen är starkare än kedjan tillbaka.',
  'shares-first':
    '{{options}} delar förstaplatsen: ingen kedja av segrar mellan dem är starkare än kedjan tillbaka.',
  'stands-alone': '{{options}} kommer först: inget annat alternativ är kvar.',
  'most-approved': '{{options}} kommer först, godkänt på {{votes}} av {{papers}}.',
  'share-most-approved': '{{options}} delar förstaplatsen, vart och ett godkänt på {{votes}} av {{papers}}.',
  'then-follow_one': 'Därefter följer {{groups}}.',
  'then-follow_other': 'Därefter följer: {{groups}}.',
  others_one: 'Det andra: {{options}}.',
  others_other: 'De andra, utan inbördes ordning: {{options}}.',
  'not-chosen_one': 'Inte valt: {{options}}.',
  'not-chosen_other': 'Inte valda: {{options}}.',
  'tied-for-places': '{{options}} står lika om {{places}}. Rösträkningen väljer inte mellan dem.',
  'otherwise-first': 'Räknat enbart efter {{unit}} skulle {{options}} komma först.',
  'otherwise-share-first': 'Räknat enbart efter {{unit}} skulle {{options}} dela förstaplatsen.',
  'otherwise-level': 'Räknat enbart efter {{unit}} skulle alla alternativ stå lika.',
  'most-points': '{{options}} kommer först med {{points}}.',
  'share-most-points': '{{options}} delar förstaplatsen, vart och ett med {{points}}.',
  'most-dots': '{{options}} kommer först med {{points}}.',
  'share-most-dots': '{{options}} delar förstaplatsen, vart och ett med {{points}}.',
  'most-dots-countries':
    '{{options}} kommer först med {{points}} av {{votes}}; alla prickar från ett land är tillsammans en röst.',
  'share-most-dots-countries':
    '{{options}} delar förstaplatsen, vart och ett med {{points}} av {{votes}}; alla prickar ' +
    'från ett land är tillsammans en röst.',
  'locked-first':
    '{{options}} kommer först: ingen seger som fick stå kvar går emot. Segrarna får stå kvar ' +
    'från den starkaste och nedåt, om inte någon av dem skulle sluta en ring.',
  'locked-shared':
    '{{options}} delar förstaplatsen: segrarna som fick stå kvar sätter inget av dem före de ' +
    'andra. Segrarna får stå kvar från den starkaste och nedåt, om inte någon av dem skulle ' +
    'sluta en ring.',
  'star-finalists': '{{options}} har flest poäng och möts i slutomgången.',
  'star-wins':
    '{{options}} vinner slutomgången med {{votes}} mot {{against}}, räknat efter vilket av de ' +
    'två varje röstsedel ger flest poäng.',
  'star-by-total': 'Slutomgången står lika med {{votes}} för vardera; {{options}} har fler poäng och vinner.',
  'star-by-top': 'Slutomgången och poängen står lika; {{options}} har fler toppbetyg och vinner.',
  'star-level':
    'Slutomgången står lika med {{votes}} för vardera, och det gör poängen och toppbetygen ' +
    'också: {{options}} delar förstaplatsen.',
  'star-unresolved':
    '{{options}} står lika i kampen om slutomgången, både i poäng, i direkt jämförelse och i ' +
    'toppbetyg, så ingen slutomgång kan hållas.',
  'star-unresolved-second':
    '{{advanced}} är i slutomgången. {{options}} står lika om den andra platsen, både i poäng, i ' +
    'direkt jämförelse och i toppbetyg, så ingen slutomgång kan hållas.',
  'irv-round': 'Omgång {{round}}: {{amounts}}.',
  'irv-leaves': '{{options}} har minst antal röstsedlar och faller bort.',
  'irv-leaves-none': '{{options}} har inga röstsedlar och faller bort.',
  'irv-wins': '{{options}} har mer än hälften av de röstsedlar som fortfarande räknas och kommer först.',
  'irv-last': '{{options}} är det enda som är kvar och kommer först.',
  'irv-fork':
    '{{options}} står lika med {{votes}} var, och bara lottning kunde avgöra vilket av dem som faller bort.',
  'irv-either': 'Vilket av dem som än faller bort kommer {{options}} först till slut.',
  'irv-open': 'Alla vägar har följts, och förstaplatsen står öppen mellan {{options}}.',
  'stv-quota': 'Röstsedlar som rangordnar ett alternativ: {{papers}}. Röster som ger plats: {{quota}}.',
  'stv-first': 'Steg {{stage}}, förstahandsval: {{amounts}}.',
  'stv-surplus':
    'Steg {{stage}}: {{options}} har fler röster än som behövs. Överskottet går vidare: {{amounts}}.',
  'stv-exclusion':
    'Steg {{stage}}: {{options}} har minst antal röster och faller bort. Röstsedlarna går vidare: {{amounts}}.',
  'stv-exclusion-none': 'Steg {{stage}}: {{options}} har inga röster och faller bort.',
  'stv-elected_one': 'Valt: {{options}}.',
  'stv-elected_other': 'Valda: {{options}}.',
  'stv-fork-surplus':
    '{{options}} har samma överskott, och bara lottning kunde avgöra vilket överskott som går vidare först.',
  'stv-fork-exclusion':
    '{{options}} står lika med {{votes}} var, och bara lottning kunde avgöra vilket av dem som faller bort.',
  'stv-either': 'Alla vägar har följts, och samma alternativ är valda på var och en av dem: {{options}}.',
  'stv-in-each': 'Alla vägar har följts. Valda på var och en av dem: {{options}}.',
  'ways-too-many':
    'Det finns fler vägar än som kunde följas, så alla som fortfarande kunde väljas räknas som lika.',
  'shares-bought': 'Valda eftersom de som godkänner dem kan betala för dem med lika andelar: {{options}}.',
  'shares-completed': 'Valda eftersom det belastar de röstande minst: {{options}}.',
  'shares-sure': 'Valda oavsett vilken av de lika betalningarna som kommer först: {{options}}.',
  'shares-tied': 'Vid lika betalningar är {{groups}} möjliga.',
  'fell-by-quorum': '{{options}} är ute: för få röstsedlar sätter det över ”ingen ändring”.',
  'fell-by-majority':
    '{{options}} är ute: röstsedlarna som sätter det över ”ingen ändring” är inte så många fler ' +
    'än de som sätter det under som reglerna kräver.',
  'proposal-tally': '{{Unit}}: {{yes}} för, {{no}} emot, {{abstain}} avstår.',
  'proposal-adopted': 'Texten är antagen.',
  'proposal-not-adopted': 'Texten är inte antagen.',
  'proposal-needed': 'Krav: {{rule}}, räknat efter {{units}}.',
  'proposal-needed-alone': 'Krav: {{rule}}.',
  'proposal-failed-in': 'Den antogs inte bland {{units}}.',
  'proposal-level': 'Lika många är för som emot, och vid lika röstetal antas ingenting.',
  'otherwise-adopted': 'Räknat enbart efter {{unit}} skulle den vara antagen.',
  'otherwise-not-adopted': 'Räknat enbart efter {{unit}} skulle den inte vara antagen.',
  'consent-tally':
    'Samtycker: {{consent}}. Med förbehåll: {{reservations}}. Ställer sig vid sidan: {{aside}}. ' +
    'Blockerar: {{block}}. Avstår: {{abstain}}.',
  'consent-adopted': 'Ingen blockerar, så texten är antagen.',
  'consent-weak':
    'Ingen blockerar, men mer än en tredjedel ställer sig vid sidan. En ny omgång ska hållas, ' +
    'eller också ska det motiveras skriftligt varför inte.',
  'consent-blocked':
    'Texten är blockerad. Vem som blockerar, varför, och vad som skulle häva det står nedan.',
  'consent-none': 'Ingen samtycker, så texten är inte antagen.',
  'n-seats_one': '{{n}} plats',
  'n-seats_other': '{{n}} platser',
  'n-countries_one': '{{n}} land',
  'n-countries_other': '{{n}} länder',
  'n-papers_one': '{{n}} röstsedel',
  'n-papers_other': '{{n}} röstsedlar',
  'n-from-papers_one': '{{n}} röstsedel',
  'n-from-papers_other': '{{n}} röstsedlar',
  'n-country-ballots_one': '{{n}} lands röst',
  'n-country-ballots_other': '{{n}} länders röster',
  'n-places_one': '{{n}} plats',
  'n-places_other': '{{n}} platser',
  'n-points_one': '{{n}} poäng',
  'n-points_other': '{{n}} poäng',
  'n-dots_one': '{{n}} prick',
  'n-dots_other': '{{n}} prickar',
  'n-votes_one': '{{n}} röst',
  'n-votes_other': '{{n}} röster',
  'n-groups_one': '{{n}} grupp',
  'n-groups_other': '{{n}} olika grupper',
  amount: '{{option}} {{amount}}',
  'amount-to': '{{amount}} till {{option}}',
  'amount-nowhere': '{{amount}} till inget annat alternativ',
  'unit-member': 'platser',
  'unit-country': 'länder',
  'unit-chambers': 'kammare',
  'unit-government': 'myndigheter',
  'unit-ngo': 'frivilligorganisationer',
  'unit-resource': 'resurspersoner',
  'unit-other': 'andra',
  'majority-simple': 'fler ja- än nejröster',
  'majority-of_cast': 'ja från mer än hälften av alla som röstar, även de som avstår',
  'majority-absolute': 'ja från mer än hälften av alla röstberättigade',
  'majority-two_thirds': 'minst två tredjedelar av ja- och nejrösterna',
  'majority-two_thirds_of_entitled': 'ja från minst två tredjedelar av alla röstberättigade',
  'majority-unanimity': 'minst ett ja och inget nej',
  'majority-six_countries': 'minst sex länder för, och ingen kammare med majoritet emot',
  'majority-number': 'ett fast antal jaröster',
  pair: '{{loser}} med {{votes}} mot {{against}}',
  beats: '{{winner}} slår {{loser}} med {{votes}} mot {{against}}',
  equal: '{{options}} (lika)',
} as const;
