/** Tekster om selve stemmeseddelen: fylle ut, se over, avgi, kvittering. */
export const ballotPaper = {
  choice: { yes: 'Ja', no: 'Nei', abstain: 'Avstår' },
  consent: {
    consent: 'Samtykker',
    reservations: 'Samtykker med forbehold',
    stand_aside: 'Stiller seg til side',
    block: 'Blokkerer',
    abstain: 'Avstår',
  },
  consentHelp: {
    consent: 'Teksten kan gå videre.',
    reservations: 'Teksten kan gå videre; forbeholdene dine står i protokollen.',
    stand_aside: 'Du støtter den ikke, men står heller ikke i veien for den.',
    block:
      'Teksten kan ikke gå videre slik den er. Skriv mot hva, hvorfor, og hva som ville oppheve blokkeringen.',
    abstain: 'Plassen din deltar og tar ikke stilling til teksten.',
  },
  way: {
    app: 'i Norbanet',
    proxy: 'ved fullmakt',
    alternate: 'som vara',
    phone: 'på telefon, ført inn av to medarbeidere',
    paper: 'på papir, ført inn av to medarbeidere',
  },
  notYou: {
    recused: 'Plassen din ble meldt inhabil før åpningen og deltar ikke i denne avstemningen.',
    absent:
      'Avstemningen holdes i et møte, og plassen din er ikke meldt til stede. Si fra til ' +
      'møtelederen hvis du er i rommet.',
    handedOver: 'Plassen din er overdratt i denne avstemningen. Varaen din stemmer for den.',
    sinceOpening:
      'Du har hatt plassen din først siden denne hemmelige avstemningen åpnet. Manntallet ble låst ' +
      'da, og ingen stemmer i stedet for den som står på det.',
    formerVoted: 'Den som hadde plassen din før deg, har stemt i denne avstemningen. Den stemmen står.',
  },
  proxyStep: {
    fill: 'Stemmeseddelen for {{seat}}, som du har fullmakt fra',
    review: 'Se over den en gang til: stemmeseddelen for {{seat}}',
    proxied: 'Stemmeseddelen for {{seat}}',
    kept: 'Stemmeseddelen for {{seat}}',
  },
  proxied:
    'Stemmeseddelen er avgitt. Stemmer plassen selv før lukkingen, gjelder dens egen stemmeseddel i stedet.',
  notYours:
    'Her stemmer plassene på de nasjonale teamene. Du kan lese reglene og se hvor mange som har ' +
    'stemt; hva de har stemt, kan ingen se før lukkingen.',
  step: { kept: 'Stemmeseddelen din teller', fill: 'Stemmeseddelen din', review: 'Se over den en gang til' },
  review: 'Se over stemmeseddelen min',
  reviewText: 'Dette står det på stemmeseddelen din. Den er ikke avgitt ennå.',
  reviewUntil: 'Du kan endre den fram til',
  cast: 'Avgi stemmeseddelen min',
  back: 'Tilbake til stemmeseddelen',
  change: 'Endre stemmeseddelen min',
  keepOld: 'Behold stemmeseddelen slik den er avgitt',
  receipt: {
    title_one: 'Stemmeseddelen din er avgitt.',
    title_other: 'Den endrede stemmeseddelen din er avgitt. Bare denne teller.',
    times: 'Avgitt {{cast}}. Du kan endre den fram til {{closes}}.',
    code: 'Kvitteringen din, som står ved stemmeseddelen når avstemningen er lukket:',
  },
  paper: {
    approveLabel: 'Hva bør regionen ta opp?',
    approveHelp: 'Merk alle alternativene du støtter. Så mange du vil; ingen er en blank stemmeseddel.',
    choose: 'Velg et svar først. Vil du delta uten å ta parti, så avstå.',
    choiceLabel: 'Er du enig?',
    choiceHelp: 'Å avstå teller med når det avgjøres om mange nok deltar, og tar ikke parti.',
    consentLabel: 'Hva sier du til teksten?',
    consentHelp: 'Ett svar per plass. Begrunnelser står i protokollen under navnet på plassen din.',
    reason: 'Hvorfor',
    reasonHelp: 'Skriv om teksten, aldri om en person. Ingen navn, ingen telefonnumre, ingen saker.',
    paragraph: 'Mot hvilket avsnitt',
    lifts: 'Hva ville oppheve blokkeringen',
    scoreHelp: 'Gi hvert alternativ 0 til {{most}} poeng. Et alternativ uten tall får 0.',
    noScore: 'ingen poeng',
    scored_one: '{{option}}: {{count}} poeng',
    scored_other: '{{option}}: {{count}} poeng',
    dotsHelp_one: 'Du har {{count}} prikk.',
    dotsHelp_other: 'Du har {{count}} prikker. Gi et alternativ så mange du vil; du trenger ikke bruke alle.',
    dotsLeft_one: '{{count}} prikk igjen',
    dotsLeft_other: '{{count}} prikker igjen',
    dotMore: 'Én prikk mer til {{option}}',
    dotLess: 'Én prikk mindre til {{option}}',
    dotsNow_one: '{{option}} har {{count}} prikk. {{left}} igjen.',
    dotsNow_other: '{{option}} har {{count}} prikker. {{left}} igjen.',
    dotted_one: '{{option}}: {{count}} prikk',
    dotted_other: '{{option}}: {{count}} prikker',
    rankStrictHelp:
      'Sett det viktigste først, ett alternativ på hver plass. Du kan utelate noen; stemmeseddelen ' +
      'teller ikke lenger med når alle den nevner, er ute.',
    rankHelp:
      'Sett det viktigste først. Alternativer kan stå likt, og du kan utelate noen: de kommer sist ' +
      'og står likt seg imellom.',
    ranked: 'Rangeringen din, den beste først',
    unranked: 'Ikke rangert',
    unrankedHelp: 'Alternativer som blir her, kommer etter alle de rangerte.',
    rankNext: 'Sett på plass {{place}}',
    rankOption: 'Sett på plass {{place}}: {{option}}',
    placeOf: 'Plass for {{option}}',
    leave: 'utelat',
    equalAbove: 'likt med det ovenfor',
    equalTo: '{{option}} står likt med {{above}}',
    placed: '{{option}} står nå på plass {{place}} av {{total}}.',
    out: '{{option}} er ikke lenger rangert.',
    blank: 'En blank stemmeseddel: plassen din deltar og foretrekker ingenting.',
    blankShort: 'blank',
    leftOut: 'Utelatt, og derfor sist og likt: {{options}}.',
  },
} as const;
