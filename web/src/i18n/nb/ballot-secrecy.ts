/** Tekster om hemmelige avstemninger: stemmepasset, urnen, og hva de beskytter. */
export const ballotSecrecy = {
  sealed: {
    title: 'Stemmeseddelen din ligger i urnen.',
    text:
      'Den bærer ikke noe navn, og ingen medlemmer kan se hvem den tilhører. For hvem dette er ' +
      'hemmelig, og for hvem ikke, står nedenfor.',
    receipt:
      'Kvitteringen din. Når avstemningen er lukket, står den ved stemmeseddelen din blant de offentliggjorte:',
    leaves:
      'Kvitteringen forsvinner fra denne nettleseren når du logger ut eller økten utløper, slik at ' +
      'ingen etter deg finner den. Vil du finne stemmeseddelen din etter at avstemningen er ' +
      'lukket, så skriv den ned eller lagre stemmepasset ditt der ingen andre leser det.',
    receiptAfter: 'Kvitteringen som denne nettleseren har til du logger ut:',
    change:
      'Fram til avstemningen lukker, kan du legge en annen stemmeseddel i stedet, fra denne ' +
      'nettleseren eller med det lagrede stemmepasset.',
    again: {
      title: 'Bare du vet om du har stemt.',
      text:
        'Plassen din har allerede fått stemmepasset sitt, og ingen kan se om det kom en stemmeseddel ' +
        'med det. Har du stemt, trer en stemmeseddel du avgir nå, i stedet for den andre.',
    },
    save: 'Lagre stemmepasset mitt',
  },
  noPass: {
    'not-secure': {
      title: 'Siden er ikke åpnet over en sikker forbindelse.',
      text:
        'Hemmelige stemmesedler forsegles i nettleseren, og det gjør nettlesere bare over https. ' +
        'Åpne Norbanet på https-adressen. Ingen stemme er avgitt.',
    },
    elsewhere: {
      title: 'Stemmepasset til plassen din er utlevert i en annen nettleser.',
      text:
        'Stem der, eller les inn stemmepasset du lagret der. Et nytt pass ville vært en stemme til, ' +
        'så det gis ikke; og ingen pass røper om en stemmeseddel er avgitt.',
    },
    'key-not-in-record': {
      title: 'Tjenerens nøkkel er ikke den som står i protokollen.',
      text:
        'Ingenting er bedt om, og ingenting er avgitt. En nøkkel bare for deg ville røpe deg. Si fra ' +
        'til sekretariatet og til en revisor.',
    },
    restore: 'Les inn et lagret stemmepass',
    badFile: 'Filen er ikke et stemmepass til denne avstemningen.',
  },
  secrecy: {
    title: 'Hva som er hemmelig, og for hvem',
    does:
      'Hvem som avga hvilken stemmeseddel, er hemmelig for alle medlemmer, for sekretariatet og ' +
      'revisorene og for enhver som leser det tjeneren lagrer:',
    pass:
      'Stemmepasset til plassen din signeres uten at noen ser det. Når det kommer tilbake med ' +
      'stemmeseddelen, kan ingen se hvem det ble gitt til.',
    stored:
      'Stemmeseddelen kommer inn uten pålogging. Den lagres uten tidspunkt, nummer og rekkefølge, ' +
      'og ingen logg, e-post eller melding forteller om den.',
    check:
      'Når avstemningen er lukket, offentliggjøres stemmesedlene med kvitteringene. Du finner din ' +
      'egen, og alle kan telle etter.',
    numbers:
      'Er det færre enn fem stemmesedler, oppgis bare utfallet, og kamrenes tall bare der ingens ' +
      'stemmeseddel kan regnes ut av dem.',
    doesNot: 'Det er ikke hemmelig for:',
    shown: 'Dem du viser kvitteringen din, eller som ser på mens du stemmer.',
    browser: 'En nettleser eller datamaskin som forteller andre hva du gjør i den.',
    watched:
      'Dem som driver tjeneren, hvis de overvåker alt som går gjennom den, disken dens og ' +
      'databasens logg mens du stemmer: de kunne sammenligne tidspunkter. Det er vanskeligere for ' +
      'dem hvis du åpner avstemningen først og stemmer senere.',
    keys:
      'Den som tar nøkkelen til avstemningen fra tjeneren mens den er åpen, sammen med databasen: ' +
      'stemmesedler kunne leses, og det kunne legges stemmesedler i urnen på pass som er utlevert ' +
      'og ikke brukt. Ligger det flere stemmesedler enn pass, annulleres avstemningen. Nøkkelen ' +
      'ødelegges når avstemningen lukker.',
    refused:
      'En tjener kunne avvise stemmeseddelen din. Det ville du oppdage; den kan ikke endre en ' +
      'stemmeseddel uten at det synes.',
    box: {
      chamber:
        'Enhver som leser det tjeneren lagrer, når det gjelder kammeret ditt: kamrene telles, så ' +
        'hvert kammer har sin egen urne.',
      country:
        'Enhver som leser det tjeneren lagrer, når det gjelder landet ditt: stemmen til et land ' +
        'dannes av teamets stemmesedler, så hvert land har sin egen urne. Stemmer du som den eneste ' +
        'på teamet, er stemmeseddelen din kjent ved det.',
    },
    also: 'Og to ting til:',
    more: 'Valg som krever mer enn dette, hører hjemme i et system som er laget for det, for eksempel Belenios.',
  },
} as const;
