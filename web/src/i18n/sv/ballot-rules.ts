/** Texter om reglerna för omröstningen och om vilka som har röstat. */
export const ballotRules = {
  turnout: {
    title: 'Vilka som har röstat',
    caption: 'Vilka platser som har röstat',
    steps_one: 'Minst {{count}} av {{seats}} röstsedlar ligger i urnan.',
    steps_other: 'Minst {{count}} av {{seats}} röstsedlar ligger i urnan.',
    passes:
      '”Har röstat” betyder här att platsens röstpass är utlämnat. Om en röstsedel följde med kan ingen veta.',
    seatsNone: 'Ingen plats har röstat.',
    stepsFew: 'Hur många röstsedlar som ligger i urnan sägs efter stängningen.',
    stepsNone: 'Hittills ligger färre än fem röstsedlar i urnan.',
    stepsHelp: 'Talet ändras i steg om fem, så att ingen enskild röstsedel syns.',
    seats_one: '{{count}} av {{seats}} platser har röstat.',
    seats_other: '{{count}} av {{seats}} platser har röstat.',
    country: 'Land',
    voted: 'har röstat',
    notYet: 'inte ännu',
    notAtAll: 'röstade inte',
    vacant: 'inte på röstlängden',
    recused: 'jävig',
    absent: 'inte anmäld som närvarande',
  },
  rules: {
    title: 'Reglerna för den här omröstningen',
    strawPoll: 'En vägledande omröstning: den visar var teamen står och binder ingen.',
    method: {
      proposal: 'Varje röstsedel säger ja, nej eller avstår.',
      consent:
        'Varje plats samtycker, samtycker med förbehåll, ställer sig vid sidan, blockerar eller ' +
        'avstår. En enda blockering blockerar texten; ställer sig mer än en tredjedel vid sidan är ' +
        'stödet svagt.',
      approval:
        'Godkännande: varje röstsedel markerar alla alternativ som den stöder. Alternativet med ' +
        'flest markeringar kommer först.',
      schulze:
        'Rangordnat enligt Schulzes metod: alternativen jämförs två och två över alla röstsedlar. ' +
        'Ett alternativ kommer före ett annat när dess starkaste kedja av segrar över det är ' +
        'starkare än kedjan tillbaka.',
      score:
        'Poäng: varje röstsedel ger varje alternativ 0 till {{most}} poäng. Alternativet med flest poäng kommer först.',
      star:
        'Poäng och slutomgång: de två alternativen med flest poäng möts, och det som flest ' +
        'röstsedlar ger fler poäng än det andra vinner.',
      dots:
        'Prickar: varje röstande fördelar upp till {{most}} på alternativen. Alternativet med flest ' +
        'prickar kommer först; där länderna röstar är alla prickar från ett land tillsammans en röst.',
      borda:
        'Bordapoäng: från varje röstsedel får ett alternativ en poäng för varje alternativ som står under det.',
      'ranked-pairs':
        'Rangordnade par: segrar två och två får stå kvar från den starkaste och nedåt, om inte ' +
        'någon av dem skulle sluta en ring.',
      irv:
        'Bortfall med rangordning: alternativet med minst antal röstsedlar faller bort, och dess ' +
        'röstsedlar går vidare, tills ett har mer än hälften.',
      stv:
        'Enkel överförbar röst enligt de skotska reglerna: den som når kvoten är vald; överskott och ' +
        'röstsedlarna från dem som faller bort går vidare.',
      'equal-shares':
        'Lika andelar: alla röstande har lika mycket pengar, och alternativen köps av dem som ' +
        'godkänner dem, så att varje del av de röstande får sin andel av platserna.',
      'default-option':
        'Texterna rangordnas mot ”{{option}}”. En text måste slå den; bland dem som gör det avgör Schulzes metod.',
    },
    electorate: {
      'one-seat-one-vote':
        'En plats, en röst: alla platser i de nationella teamen som var besatta vid öppnandet räknas lika.',
      'one-country-one-vote':
        'Ett land, en röst: ett nationellt teams röstsedlar blir enligt en fast regel till landets ' +
        'röst, och länderna räknas.',
      chambers: 'Kammare: {{chambers}} räknas var för sig, och alla måste vara eniga.',
      'countries-and-chambers':
        'Två majoriteter: länderna måste vara eniga, och det måste också var och en av grupperna {{chambers}}.',
      'seats-and-countries': 'Två majoriteter: platserna måste vara eniga, och det måste också länderna.',
      'seats-and-chambers':
        'Två majoriteter: platserna måste vara eniga, och det måste också var och en av grupperna {{chambers}}.',
    },
    majority: 'Krav: {{rule}}.',
    default: 'En text är med bara om fler röstsedlar sätter den över ”ingen ändring” än under.',
    defaultRatio:
      'De som sätter den över måste vara minst {{ratio}} gånger så många som de som sätter den under.',
    defaultQuorum: 'Röstsedlar som minst måste sätta den över: {{quorum}}.',
    rounds:
      'Omgång {{round}} av högst {{most}}. Blockeras den sista avgör ett förslag: minst sex länder ' +
      'för, och ingen kammare med majoritet emot.',
    quorumShare: 'Minst {{share}} av de röstberättigade måste rösta.',
    leastSeats_one: 'Ett lands röst kräver {{count}} röstsedel från teamet.',
    leastSeats_other: 'Ett lands röst kräver {{count}} röstsedlar från teamet.',
    vacantCount: 'Vakanta platser räknas som röstberättigade.',
    tie: {
      text: 'Lika många för som emot antar ingenting.',
      report:
        'Lika röstetal meddelas som lika röstetal. Ingen regel och ingen slump väljer mellan alternativ som står lika.',
      runoff:
        'Vid lika röstetal öppnar en ny omröstning av sig själv mellan alternativen som står lika, i ' +
        'tre dagar. Slutar den också lika meddelas det.',
      chair:
        'Vid lika röstetal väljer ordförandelandet, {{country}}, mellan alternativen som står lika, ' +
        'inom sju dagar och med skriftlig motivering.',
      lot:
        'Vid lika röstetal avgör en offentlig lottning: två platser från olika länder skriver var ' +
        'sin text, och alla kan dra lotten på nytt.',
    },
    secrecy: {
      open:
        'Röstsedlarna är öppna för team, sekretariat och revisorer när resultatet är ute, med namnen ' +
        'på dem som avgav dem. Innan dess ser ingen dem, bara platsen själv.',
      team: 'Bara teamet självt ser sina röstsedlar; den röst som landet avger är öppen.',
      secret:
        'Röstsedlarna bär inga namn: ingen medlem kan se vem som röstade vad, varken före eller efter stängningen.',
    },
    results: {
      'after-close': 'Resultatet visas vid stängningen.',
      live: 'Resultatet hittills visas medan röstningen pågår.',
      'after-own-vote': 'Resultatet hittills visas för varje plats när den har röstat.',
      'after-release':
        'Efter stängningen bekräftar två platser från olika länder rösträkningen innan den visas.',
    },
    textHash: 'Texten som det röstas om är den med en SHA-256 som börjar med {{hash}}.',
    places_one: '{{count}} av {{options}} alternativ tas upp.',
    places_other: '{{count}} av {{options}} alternativ tas upp.',
    quorum_one: 'Minst {{count}} land måste delta.',
    quorum_other: 'Minst {{count}} länder måste delta.',
  },
} as const;
