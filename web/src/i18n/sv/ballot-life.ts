/** Texter om en omröstnings gång: protokollet, stegen och vad man gör med den. */
export const ballotLife = {
  representing: {
    title_one: 'Vilket {{count}} alternativ företräder alla',
    title_other: 'Vilka {{count}} alternativ företräder alla',
    help_one:
      'För kännedom: på grundval av samma landsröster, enligt metoden med lika andelar, där varje ' +
      'land stöder sin översta {{count}} placering.',
    help_other:
      'För kännedom: på grundval av samma landsröster, enligt metoden med lika andelar, där varje ' +
      'land stöder sina översta {{count}} placeringar. Då får varje del av regionen sin andel.',
    tied_one: 'Står lika om {{count}} plats till: {{options}}.',
    tied_other: 'Står lika om {{count}} platser till: {{options}}.',
    same: 'Det är de alternativ som omröstningen väljer.',
    other: 'Omröstningen väljer andra. Dess resultat gäller.',
  },
  record: {
    title: 'Protokollet',
    help:
      'Varje post i protokollet är bunden till alla tidigare med ett hashvärde. Det från öppnandet ' +
      'och det från stängningen skickades till varje plats med e-post, så att ingenting däremellan ' +
      'kan ändras obemärkt.',
    last: 'Det sista hashvärdet:',
    bundle: 'Hämta datapaketet',
    check: 'Räkna om själv',
    withheld:
      'Så få röstsedlar, eller en enig kammare, skulle avslöja vad enskilda platser röstade. ' +
      'Datapaketet går till två revisorer från olika länder, som kontrollerar det tillsammans.',
    nobodyHolds: 'Ingen revisor har tagit över det ännu.',
    held_one:
      'En revisor har tagit över det, från: {{countries}}. Det öppnas tillsammans med en revisor ' +
      'till, från ett annat land.',
    held_other: 'Två revisorer har det, från: {{countries}}.',
    ofNoCountry: 'en internationell organisation',
    hold: 'Ta över datapaketet',
  },
  life: {
    followup: 'Vad som följer av den',
    owners: 'Ansvariga: {{countries}}.',
    reviewOn: 'Tas upp igen {{day}}.',
    notes: 'Vad som sades under tiden',
    by: '{{name}}, {{at}}',
    note: {
      'short-notice': 'Tillkännagiven med kort varsel:',
      withdrawn: 'Tillbakadragen:',
      'closed-early': 'Stängd i förtid:',
      extended: 'Förlängd:',
      chair: 'Ordförandelandet avgjorde det lika röstetalet:',
      review: 'Upptagen igen:',
    },
    confirmedBy: 'Rösträkningen är bekräftad av en plats från {{country}}.',
    lotWords: 'Ord till lottningen från {{country}}: ”{{text}}”',
  },
  acts: {
    title: 'Vad du kan göra här',
    redraft: 'Ändra utkastet',
    again: 'Fråga igen: omgång {{round}}',
    reason: 'Varför',
    shortNotice: 'Varför det inte kan vänta sju dagar',
    shortNoticeHelp: 'Bara om den öppnar tidigare än så.',
    lotText: 'Några ord som du väljer själv',
    closesAt: 'Ny stängningstid, i {{zone}}',
    badTime: 'Klockan i den tidszonen visar aldrig den tiden.',
    chosen_one: 'Välj {{count}} av alternativen som står lika',
    chosen_other: 'Välj {{count}} av alternativen som står lika',
    statement: 'Vad som följer',
    owners: 'Vilka länder ansvarar för det',
    reviewOn: 'När det tas upp igen',
    announce: {
      button: 'Tillkännage',
      title: 'Tillkännage omröstningen?',
      text: 'Från och med nu ligger frågan, alternativen och reglerna fast. Alla som får läsa den ser den.',
    },
    withdraw: {
      button: 'Dra tillbaka',
      title: 'Dra tillbaka omröstningen?',
      text: 'Då röstar ingen om den mer. Motiveringen står på dess sida.',
    },
    close: {
      button: 'Stäng i förtid',
      title: 'Stänga omröstningen nu?',
      text: 'Efter detta kan ingen rösta, och den öppnas aldrig igen. Motiveringen står på dess sida.',
    },
    extend: {
      button: 'Förläng',
      title: 'Förläng omröstningen',
      text: 'Avgivna röstsedlar ligger kvar. Motiveringen står på dess sida.',
    },
    review: {
      button: 'Märk som upptagen igen',
      title: 'Vad kom fram när den togs upp igen?',
      text: 'Det du skriver står på omröstningens sida.',
    },
    confirm: {
      button: 'Bekräfta rösträkningen',
      title: 'Bekräfta rösträkningen?',
      text:
        'Du har sett rösträkningen ovan. När en plats från ett annat land gör detsamma släpps ' +
        'resultatet till alla.',
    },
    confirmClosing: {
      button: 'Släpp resultatet',
      title: 'Ska resultatet släppas?',
      text:
        'Omröstningen stängdes medan platser fortfarande kunde rösta. Om du håller med om att den är ' +
        'slut släpps resultatet till alla. Om inte, tala med sekretariatet först; utan en person ' +
        'till förblir den stängd och utan resultat.',
    },
    tie: {
      button: 'Avgör det lika röstetalet',
      title: 'Välj mellan alternativen som står lika',
      text: 'Som ordförandeland. Rösträkningen står kvar; ditt val och motiveringen protokollförs bredvid.',
    },
    lot: {
      button: 'Ge ord till lottningen',
      title: 'Ord till lottningen',
      text:
        'Dina ord och orden från en plats i ett annat land bildar lotten, som alla kan dra på nytt. ' +
        'Vilka ord som helst duger.',
    },
    outcome: {
      button: 'Skriv vad som följer',
      title: 'Vad följer av omröstningen?',
      text: 'Det står på omröstningens sida för alla som får läsa den.',
    },
  },
  arrange: {
    title: 'Innan den öppnar: din plats',
    proxy: 'Vem röstar om din plats inte gör det',
    proxyHelp:
      'En plats i ditt eget team. Din egen röstsedel gäller i stället, bara den kommer före stängningen.',
    nobody: 'ingen',
    recused: 'Min plats deltar inte på grund av jäv',
    recusedHelp: 'Då räknas den inte med någonstans.',
    save: 'Spara detta',
  },
  entries: {
    title: 'Röstsedlar som väntar på en handläggare till',
    phone: 'Per telefon, inskriven av {{name}}',
    paper: 'På papper, inskriven av {{name}}',
    confirm: 'Bekräfta och avge',
    takeBack: 'Ta tillbaka',
    mine: 'Du har skrivit in den; en kollega bekräftar den.',
    forMe: {
      title: 'En röst har skrivits in för din plats',
      text:
        'Den räknas när ytterligare en medlem av sekretariatet har bekräftat den. Är den inte din, ' +
        'avvisa den eller rösta själv: din egen röst ersätter den, och ingen ersätter din.',
      refuse: 'Det är inte min röst',
    },
    forTeam: 'En röst har skrivits in för denna plats i ditt team. Den som har platsen kan avvisa den.',
    enterTitle: 'Röstsedlar per telefon eller på papper',
    enterHelp:
      'Du skriver in en röstsedel för en plats, och en kollega bekräftar den. Till dess räknas den inte.',
    enter: 'Skriv in en röstsedel',
    cancel: 'Skriv inte in',
    way: 'Hur den kom',
    ways: { phone: 'per telefon', paper: 'på papper' },
  },
} as const;
