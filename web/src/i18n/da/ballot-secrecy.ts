/** Tekster om hemmelige afstemninger: stemmepasset, urnen, og hvad de beskytter. */
export const ballotSecrecy = {
  sealed: {
    title: 'Din stemmeseddel ligger i urnen.',
    text:
      'Den bærer intet navn, og intet medlem kan se, hvis den er. For hvem det er hemmeligt, og ' +
      'for hvem ikke, står nedenfor.',
    receipt:
      'Din kvittering. Når afstemningen er lukket, står den ved din stemmeseddel blandt de offentliggjorte:',
    leaves:
      'Kvitteringen forsvinder fra denne browser, når du logger ud eller loginet udløber, så ingen ' +
      'efter dig finder den. Vil du finde din stemmeseddel, når afstemningen er lukket, så skriv ' +
      'den ned eller gem dit stemmepas, hvor ingen andre læser det.',
    receiptAfter: 'Kvitteringen, som denne browser har, til du logger ud:',
    change:
      'Indtil afstemningen lukker, kan du lægge en anden stemmeseddel i stedet, fra denne browser ' +
      'eller med det gemte stemmepas.',
    again: {
      title: 'Kun du ved, om du har stemt.',
      text:
        'Din plads har allerede fået sit stemmepas, og ingen kan se, om der kom en stemmeseddel med ' +
        'det. Har du stemt, træder en stemmeseddel, du afgiver nu, i stedet for den anden.',
    },
    save: 'Gem mit stemmepas',
  },
  noPass: {
    'not-secure': {
      title: 'Siden er ikke åbnet over en sikker forbindelse.',
      text:
        'Hemmelige stemmesedler forsegles i browseren, og det gør browsere kun over https. Åbn ' +
        'Norbanet på https-adressen. Der er ikke afgivet nogen stemme.',
    },
    elsewhere: {
      title: 'Din plads’ stemmepas er udleveret i en anden browser.',
      text:
        'Stem dér, eller indlæs det stemmepas, du gemte dér. Et nyt pas ville være en stemme til, så ' +
        'det gives ikke; og intet pas afslører, om der er afgivet en stemmeseddel.',
    },
    'key-not-in-record': {
      title: 'Serverens nøgle er ikke den, der står i protokollen.',
      text:
        'Der er ikke bedt om noget og ikke afgivet noget. En nøgle kun til dig ville røbe dig. Sig ' +
        'det til sekretariatet og til en revisor.',
    },
    restore: 'Indlæs et gemt stemmepas',
    badFile: 'Filen er ikke et stemmepas til denne afstemning.',
  },
  secrecy: {
    title: 'Hvad der er hemmeligt, og for hvem',
    does:
      'Hvem der afgav hvilken stemmeseddel, er hemmeligt for alle medlemmer, for sekretariatet og ' +
      'revisorerne og for enhver, der læser det, serveren gemmer:',
    pass:
      'Din plads’ stemmepas underskrives, uden at nogen ser det. Når det kommer tilbage med din ' +
      'stemmeseddel, kan ingen se, hvem det blev givet til.',
    stored:
      'Stemmesedlen ankommer uden login. Den gemmes uden tidspunkt, nummer og rækkefølge, og ingen ' +
      'log, mail eller besked fortæller om den.',
    check:
      'Når afstemningen er lukket, offentliggøres stemmesedlerne med deres kvitteringer. Du finder ' +
      'din egen, og alle kan tælle efter.',
    numbers:
      'Er der færre end fem stemmesedler, oplyses kun udfaldet, og kamrenes tal kun, hvor ingens ' +
      'stemmeseddel kan regnes ud af dem.',
    doesNot: 'Det er ikke hemmeligt for:',
    shown: 'Dem, du viser din kvittering, eller som ser på, mens du stemmer.',
    browser: 'En browser eller computer, der fortæller andre, hvad du foretager dig i den.',
    watched:
      'Dem, der driver serveren, hvis de overvåger alt, hvad der går gennem den, dens disk og ' +
      'databasens log, mens du stemmer: de kunne sammenligne tidspunkter. Det er sværere for dem, ' +
      'hvis du åbner afstemningen først og stemmer senere.',
    keys:
      'Den, der tager afstemningens nøgle fra serveren, mens den er åben, sammen med databasen: ' +
      'stemmesedler kunne læses, og der kunne lægges stemmesedler i urnen på pas, der er udleveret ' +
      'og ikke brugt. Ligger der flere stemmesedler end pas, annulleres afstemningen. Nøglen ' +
      'tilintetgøres, når afstemningen lukker.',
    refused:
      'En server kunne afvise din stemmeseddel. Det ville du opdage; den kan ikke ændre en ' +
      'stemmeseddel, uden at det ses.',
    box: {
      chamber:
        'Enhver, der læser det, serveren gemmer, hvad angår dit kammer: kamrene tælles, så hvert ' +
        'kammer har sin egen urne.',
      country:
        'Enhver, der læser det, serveren gemmer, hvad angår dit land: et lands stemme dannes af ' +
        'holdets stemmesedler, så hvert land har sin egen urne. Stemmer du som den eneste på dit ' +
        'hold, er din stemmeseddel kendt derved.',
    },
    also: 'Og to ting mere:',
    more: 'Valg, der kræver mere end dette, hører til i et system, der er lavet til det, for eksempel Belenios.',
  },
} as const;
