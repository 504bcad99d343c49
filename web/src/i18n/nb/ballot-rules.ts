/** Tekster om reglene for avstemningen, og om hvem som har stemt. */
export const ballotRules = {
  turnout: {
    title: 'Hvem som har stemt',
    caption: 'Hvilke plasser som har stemt',
    steps_one: 'Minst {{count}} av {{seats}} stemmesedler ligger i urnen.',
    steps_other: 'Minst {{count}} av {{seats}} stemmesedler ligger i urnen.',
    passes:
      '«Har stemt» betyr her at stemmepasset til plassen er utlevert. Om det fulgte en ' +
      'stemmeseddel med, kan ingen vite.',
    seatsNone: 'Ingen plass har stemt.',
    stepsFew: 'Hvor mange stemmesedler som ligger i urnen, opplyses etter lukkingen.',
    stepsNone: 'Det ligger foreløpig færre enn fem stemmesedler i urnen.',
    stepsHelp: 'Tallet flytter seg i trinn på fem, så ingen enkelt stemmeseddel synes.',
    seats_one: '{{count}} av {{seats}} plasser har stemt.',
    seats_other: '{{count}} av {{seats}} plasser har stemt.',
    country: 'Land',
    voted: 'har stemt',
    notYet: 'ikke ennå',
    notAtAll: 'stemte ikke',
    vacant: 'ikke på stemmelisten',
    recused: 'inhabil',
    absent: 'ikke meldt til stede',
  },
  rules: {
    title: 'Reglene for denne avstemningen',
    strawPoll: 'En veiledende avstemning: den viser hvor teamene står, og binder ingen.',
    method: {
      proposal: 'Hver stemmeseddel sier ja, nei eller avstår.',
      consent:
        'Hver plass samtykker, samtykker med forbehold, stiller seg til side, blokkerer eller ' +
        'avstår. Én blokkering blokkerer teksten; stiller mer enn en tredjedel seg til side, er ' +
        'oppslutningen svak.',
      approval:
        'Godkjenning: hver stemmeseddel merker alle alternativene den støtter. Alternativet med ' +
        'flest merker kommer først.',
      schulze:
        'Rangert etter Schulzes metode: alternativene sammenlignes to og to over alle stemmesedler. ' +
        'Et alternativ kommer foran et annet når dets sterkeste kjede av seire over det er sterkere ' +
        'enn kjeden tilbake.',
      score:
        'Poeng: hver stemmeseddel gir hvert alternativ 0 til {{most}} poeng. Alternativet med flest ' +
        'poeng kommer først.',
      star:
        'Poeng og sluttrunde: de to alternativene med flest poeng møtes, og det som flest ' +
        'stemmesedler gir flere poeng enn det andre, vinner.',
      dots:
        'Prikker: hver stemmende fordeler inntil {{most}} på alternativene. Alternativet med flest ' +
        'prikker kommer først; der landene stemmer, er alle prikkene til et land til sammen én ' +
        'stemme.',
      borda:
        'Borda-poeng: fra hver stemmeseddel får et alternativ ett poeng for hvert alternativ som står under det.',
      'ranked-pairs':
        'Rangerte par: seire to og to blir stående fra den sterkeste og nedover, med mindre en av ' +
        'dem ville sluttet en ring.',
      irv:
        'Utslagning med rangering: alternativet med færrest stemmesedler går ut, og stemmesedlene ' +
        'går videre, inntil ett har mer enn halvparten.',
      stv:
        'Enkelt overførbar stemme etter de skotske reglene: den som når valgtallet, er valgt; ' +
        'overskudd og stemmesedlene fra dem som går ut, går videre.',
      'equal-shares':
        'Like andeler: alle stemmende har like mye penger, og alternativene kjøpes av dem som ' +
        'godkjenner dem, så hver del av de stemmende får sin andel av plassene.',
      'default-option':
        'Tekstene rangeres mot «{{option}}». En tekst må slå den; blant dem som gjør det, avgjør Schulzes metode.',
    },
    electorate: {
      'one-seat-one-vote':
        'Én plass, én stemme: alle plasser på de nasjonale teamene som var besatt ved åpningen, teller like mye.',
      'one-country-one-vote':
        'Ett land, én stemme: stemmesedlene fra et nasjonalt team blir etter en fast regel til ' +
        'landets stemme, og landene telles.',
      chambers: 'Kamre: {{chambers}} telles hver for seg, og alle må være enige.',
      'countries-and-chambers':
        'To flertall: landene må være enige, og det må hver av gruppene {{chambers}} også.',
      'seats-and-countries': 'To flertall: plassene må være enige, og det må landene også.',
      'seats-and-chambers':
        'To flertall: plassene må være enige, og det må hver av gruppene {{chambers}} også.',
    },
    majority: 'Krav: {{rule}}.',
    default: 'En tekst blir bare med hvis flere stemmesedler setter den over «ingen endring» enn under.',
    defaultRatio:
      'De som setter den over, må være minst {{ratio}} ganger så mange som de som setter den under.',
    defaultQuorum: 'Stemmesedler som minst må sette den over: {{quorum}}.',
    rounds:
      'Runde {{round}} av høyst {{most}}. Blokkeres den siste, avgjør et forslag: minst seks land ' +
      'for, og ingen kamre med flertall mot.',
    quorumShare: 'Minst {{share}} av de stemmeberettigede må stemme.',
    leastSeats_one: 'Et lands stemme krever {{count}} stemmeseddel fra teamet.',
    leastSeats_other: 'Et lands stemme krever {{count}} stemmesedler fra teamet.',
    vacantCount: 'Ubesatte plasser regnes som stemmeberettigede.',
    tie: {
      text: 'Like mange for som mot vedtar ingenting.',
      report:
        'Stemmelikhet meldes som stemmelikhet. Ingen regel og ingen tilfeldighet velger mellom ' +
        'alternativer som står likt.',
      runoff:
        'Ved stemmelikhet åpner en ny avstemning av seg selv mellom alternativene som står likt, i ' +
        'tre dager. Ender også den likt, meldes stemmelikheten.',
      chair:
        'Ved stemmelikhet velger landet med formannskapet, {{country}}, mellom alternativene som ' +
        'står likt, innen sju dager og med skriftlig begrunnelse.',
      lot:
        'Ved stemmelikhet avgjør en offentlig loddtrekning: to plasser fra ulike land skriver hver ' +
        'sin tekst, og alle kan trekke loddet på nytt.',
    },
    secrecy: {
      open:
        'Stemmesedlene er åpne for team, sekretariat og revisorer når resultatet er ute, med navnene ' +
        'på dem som avga dem. Før det ser ingen dem, bare plassen selv.',
      team: 'Bare teamet selv ser stemmesedlene sine; stemmen som landet avgir, er åpen.',
      secret:
        'Stemmesedlene bærer ikke navn: ingen medlemmer kan se hvem som stemte hva, verken før eller etter lukkingen.',
    },
    results: {
      'after-close': 'Resultatet kommer fram ved lukkingen.',
      live: 'Resultatet så langt vises mens det stemmes.',
      'after-own-vote': 'Resultatet så langt vises for hver plass når den har stemt.',
      'after-release': 'Etter lukkingen bekrefter to plasser fra ulike land opptellingen før den vises.',
    },
    textHash: 'Teksten det stemmes over, er den med en SHA-256 som begynner med {{hash}}.',
    places_one: '{{count}} av {{options}} alternativer tas opp.',
    places_other: '{{count}} av {{options}} alternativer tas opp.',
    quorum_one: 'Minst {{count}} land må delta.',
    quorum_other: 'Minst {{count}} land må delta.',
  },
} as const;
