/** Tekster om afstemningens regler, og om hvem der har stemt. */
export const ballotRules = {
  turnout: {
    title: 'Hvem har stemt',
    caption: 'Hvilke pladser har stemt',
    steps_one: 'Mindst {{count}} af {{seats}} stemmesedler ligger i urnen.',
    steps_other: 'Mindst {{count}} af {{seats}} stemmesedler ligger i urnen.',
    passes:
      '»Har stemt« betyder her, at pladsens stemmepas er udleveret. Om der fulgte en stemmeseddel med, kan ingen vide.',
    seatsNone: 'Ingen plads har stemt.',
    stepsFew: 'Hvor mange stemmesedler der ligger i urnen, oplyses efter lukningen.',
    stepsNone: 'Der ligger indtil videre færre end fem stemmesedler i urnen.',
    stepsHelp: 'Tallet flytter sig i trin på fem, så ingen enkelt stemmeseddel kan ses.',
    seats_one: '{{count}} af {{seats}} pladser har stemt.',
    seats_other: '{{count}} af {{seats}} pladser har stemt.',
    country: 'Land',
    voted: 'har stemt',
    notYet: 'endnu ikke',
    notAtAll: 'stemte ikke',
    vacant: 'ikke på stemmelisten',
    recused: 'inhabil',
    absent: 'ikke meldt til stede',
  },
  rules: {
    title: 'Reglerne for denne afstemning',
    strawPoll: 'En vejledende afstemning: den viser, hvor holdene står, og binder ingen.',
    method: {
      proposal: 'Hver stemmeseddel siger ja, nej eller undlader at stemme.',
      consent:
        'Hver plads samtykker, samtykker med forbehold, træder til side, blokerer eller undlader at ' +
        'svare. Én blokering blokerer teksten; træder mere end en tredjedel til side, er opbakningen ' +
        'svag.',
      approval:
        'Godkendelse: hver stemmeseddel markerer alle de muligheder, den støtter. Den mulighed, der ' +
        'har flest markeringer, bliver nummer et.',
      schulze:
        'Rangordnet efter Schulzes metode: mulighederne sammenlignes to og to over alle ' +
        'stemmesedler. En mulighed kommer før en anden, når dens stærkeste kæde af sejre over den er ' +
        'stærkere end kæden tilbage.',
      score:
        'Point: hver stemmeseddel giver hver mulighed 0 til {{most}} point. Den mulighed, der har ' +
        'flest point, bliver nummer et.',
      star:
        'Point og slutrunde: de to muligheder med flest point mødes, og den, som flest stemmesedler ' +
        'giver flere point end den anden, vinder.',
      dots:
        'Prikker: hver stemmende fordeler op til {{most}} på mulighederne. Den mulighed, der har ' +
        'flest prikker, bliver nummer et; hvor landene stemmer, er alle et lands prikker tilsammen ' +
        'én stemme.',
      borda:
        'Borda-point: fra hver stemmeseddel får en mulighed ét point for hver mulighed, der står under den.',
      'ranked-pairs':
        'Rangordnede par: sejre to og to bliver stående fra den stærkeste og nedefter, medmindre en ' +
        'af dem ville slutte en ring.',
      irv:
        'Udskillelse med rangordning: muligheden med færrest stemmesedler går ud, og dens ' +
        'stemmesedler går videre, indtil én har mere end halvdelen.',
      stv:
        'Enkelt overførbar stemme efter de skotske regler: den, der når valgtallet, er valgt; ' +
        'overskud og stemmesedlerne fra dem, der går ud, går videre.',
      'equal-shares':
        'Lige andele: alle stemmende har lige mange penge, og mulighederne købes af dem, der ' +
        'godkender dem, så hver del af de stemmende får sin andel af pladserne.',
      'default-option':
        'Teksterne rangordnes mod »{{option}}«. En tekst skal slå den; blandt dem, der gør, afgør Schulzes metode.',
    },
    electorate: {
      'one-seat-one-vote':
        'Én plads, én stemme: alle pladser på de nationale hold, der var besat ved åbningen, tæller lige meget.',
      'one-country-one-vote':
        'Ét land, én stemme: et nationalt holds stemmesedler bliver efter en fast regel til ét lands ' +
        'stemme, og landene tælles.',
      chambers: 'Kamre: {{chambers}} tælles hver for sig, og alle skal være enige.',
      'countries-and-chambers':
        'To flertal: landene skal være enige, og det skal hver af grupperne {{chambers}} også.',
      'seats-and-countries': 'To flertal: pladserne skal være enige, og det skal landene også.',
      'seats-and-chambers':
        'To flertal: pladserne skal være enige, og det skal hver af grupperne {{chambers}} også.',
    },
    majority: 'Krav: {{rule}}.',
    default: 'En tekst bliver kun med, hvis flere stemmesedler sætter den over »ingen ændring« end under.',
    defaultRatio:
      'De, der sætter den over, skal være mindst {{ratio}} gange så mange som dem, der sætter den under.',
    defaultQuorum: 'Stemmesedler, der mindst skal sætte den over: {{quorum}}.',
    rounds:
      'Runde {{round}} af højst {{most}}. Blokeres den sidste, afgør et forslag: mindst seks lande ' +
      'for, og intet kammer med flertal imod.',
    quorumShare: 'Mindst {{share}} af de stemmeberettigede skal stemme.',
    leastSeats_one: 'Et lands stemme kræver {{count}} stemmeseddel fra holdet.',
    leastSeats_other: 'Et lands stemme kræver {{count}} stemmesedler fra holdet.',
    vacantCount: 'Ubesatte pladser regnes som stemmeberettigede.',
    tie: {
      text: 'Lige mange for og imod vedtager intet.',
      report:
        'Stemmelighed meddeles som stemmelighed. Ingen regel og intet tilfælde vælger mellem ' +
        'muligheder, der står lige.',
      runoff:
        'Ved stemmelighed åbner en ny afstemning af sig selv mellem de muligheder, der står lige, i ' +
        'tre dage. Ender den også lige, meddeles stemmeligheden.',
      chair:
        'Ved stemmelighed vælger landet med formandskabet, {{country}}, mellem de muligheder, der ' +
        'står lige, inden syv dage og med skriftlig begrundelse.',
      lot:
        'Ved stemmelighed afgør en offentlig lodtrækning: to pladser fra forskellige lande skriver ' +
        'hver en tekst, og alle kan trække loddet igen.',
    },
    secrecy: {
      open:
        'Stemmesedlerne er åbne for hold, sekretariat og revisorer, når resultatet er ude, med ' +
        'navnene på dem, der afgav dem. Før det ser ingen dem, kun pladsen selv.',
      team: 'Kun holdet selv ser sine stemmesedler; den stemme, landet afgiver, er åben.',
      secret:
        'Stemmesedlerne bærer ingen navne: intet medlem kan se, hvem der stemte hvad, hverken før ' +
        'eller efter lukningen.',
    },
    results: {
      'after-close': 'Resultatet kommer frem ved lukningen.',
      live: 'Resultatet indtil nu vises, mens der stemmes.',
      'after-own-vote': 'Resultatet indtil nu vises for hver plads, når den har stemt.',
      'after-release':
        'Efter lukningen bekræfter to pladser fra forskellige lande optællingen, før den vises.',
    },
    textHash: 'Teksten, der stemmes om, er den, hvis SHA-256 begynder med {{hash}}.',
    places_one: '{{count}} af {{options}} muligheder tages op.',
    places_other: '{{count}} af {{options}} muligheder tages op.',
    quorum_one: 'Mindst {{count}} land skal deltage.',
    quorum_other: 'Mindst {{count}} lande skal deltage.',
  },
} as const;
