/** Texter om slutna omröstningar: röstpasset, urnan och vad de skyddar. */
export const ballotSecrecy = {
  sealed: {
    title: 'Din röstsedel ligger i urnan.',
    text:
      'Den bär inget namn, och ingen medlem kan se vems den är. För vem detta är hemligt, och för ' +
      'vem inte, står nedan.',
    receipt: 'Ditt kvitto. När omröstningen är stängd står det vid din röstsedel bland de offentliggjorda:',
    leaves:
      'Kvittot försvinner ur den här webbläsaren när du loggar ut eller din session går ut, så att ' +
      'ingen efter dig hittar det. Vill du leta upp din röstsedel efter stängningen, skriv upp det ' +
      'eller spara ditt röstpass där ingen annan läser det.',
    receiptAfter: 'Kvittot som den här webbläsaren har tills du loggar ut:',
    change:
      'Tills omröstningen stänger kan du lägga en annan röstsedel i stället, från den här ' +
      'webbläsaren eller med det sparade röstpasset.',
    again: {
      title: 'Bara du vet om du har röstat.',
      text:
        'Din plats har redan fått sitt röstpass, och ingen kan se om en röstsedel kom med det. Har ' +
        'du röstat ersätter en röstsedel som du lämnar nu den förra.',
    },
    save: 'Spara mitt röstpass',
  },
  noPass: {
    'not-secure': {
      title: 'Sidan är inte öppnad över en säker förbindelse.',
      text:
        'Hemliga röstsedlar förseglas i webbläsaren, och det gör webbläsare bara över https. Öppna ' +
        'Norbanet på dess https-adress. Ingen röst har avgivits.',
    },
    elsewhere: {
      title: 'Röstpasset för din plats är utlämnat i en annan webbläsare.',
      text:
        'Rösta där, eller läs in röstpasset som du sparade där. Ett nytt pass vore en röst till, så ' +
        'något sådant ges inte; och inget pass avslöjar om en röstsedel har lämnats.',
    },
    'key-not-in-record': {
      title: 'Serverns nyckel är inte den som står i protokollet.',
      text:
        'Ingenting har begärts och ingenting har avgivits. En nyckel bara för dig skulle röja dig. ' +
        'Säg till sekretariatet och en revisor.',
    },
    restore: 'Läs in ett sparat röstpass',
    badFile: 'Filen är inget röstpass till den här omröstningen.',
  },
  secrecy: {
    title: 'Vad som är hemligt, och för vem',
    does:
      'Vem som avgav vilken röstsedel är hemligt för alla medlemmar, för sekretariatet och ' +
      'revisorerna och för var och en som läser det som servern sparar:',
    pass:
      'Röstpasset för din plats undertecknas utan att någon ser det. När det kommer tillbaka med ' +
      'din röstsedel kan ingen se vem det gavs till.',
    stored:
      'Röstsedeln kommer in utan inloggning. Den sparas utan tidpunkt, nummer och ordning, och ' +
      'ingen logg, e-post eller meddelande berättar om den.',
    check:
      'När omröstningen är stängd offentliggörs röstsedlarna med sina kvitton. Du hittar din egen, ' +
      'och alla kan räkna om.',
    numbers:
      'Är röstsedlarna färre än fem anges bara utfallet, och kamrarnas tal bara där ingens ' +
      'röstsedel kan räknas ut ur dem.',
    doesNot: 'Det är inte hemligt för:',
    shown: 'Dem som du visar ditt kvitto för eller som ser på medan du röstar.',
    browser: 'En webbläsare eller dator som berättar för andra vad du gör i den.',
    watched:
      'Dem som driver servern, om de övervakar allt som går genom den, dess disk och databasens ' +
      'logg medan du röstar: de skulle kunna jämföra tidpunkter. Det är svårare för dem om du ' +
      'öppnar omröstningen först och röstar senare.',
    keys:
      'Den som tar omröstningens nyckel från servern medan den är öppen, tillsammans med ' +
      'databasen: röstsedlar skulle kunna läsas, och röstsedlar läggas i urnan på pass som har ' +
      'lämnats ut men inte använts. Ligger det fler röstsedlar än pass annulleras omröstningen. ' +
      'Nyckeln förstörs när omröstningen stänger.',
    refused:
      'En server skulle kunna avvisa din röstsedel. Det skulle du märka; den kan inte ändra en ' +
      'röstsedel utan att det syns.',
    box: {
      chamber:
        'Var och en som läser det som servern sparar, när det gäller din kammare: kamrarna räknas, ' +
        'så varje kammare har sin egen urna.',
      country:
        'Var och en som läser det som servern sparar, när det gäller ditt land: ett lands röst ' +
        'bildas av teamets röstsedlar, så varje land har sin egen urna. Röstar du som den enda i ' +
        'ditt team är din röstsedel känd genom det.',
    },
    also: 'Och två saker till:',
    more: 'Val som kräver mer än detta hör hemma i ett system som är gjort för dem, till exempel Belenios.',
  },
} as const;
