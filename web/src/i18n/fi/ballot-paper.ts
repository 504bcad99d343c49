/** Itse äänestyslipun tekstit: täyttäminen, tarkistaminen, antaminen, kuitti. */
export const ballotPaper = {
  choice: { yes: 'Kyllä', no: 'Ei', abstain: 'Pidättyy' },
  consent: {
    consent: 'Suostuu',
    reservations: 'Suostuu varauksin',
    stand_aside: 'Vetäytyy sivuun',
    block: 'Estää',
    abstain: 'Pidättyy',
  },
  consentHelp: {
    consent: 'Teksti voi edetä.',
    reservations: 'Teksti voi edetä; varaumasi jäävät pöytäkirjaan.',
    stand_aside: 'Et kannata sitä etkä ole sen tiellä.',
    block: 'Teksti ei voi edetä tällaisenaan. Kerro, mitä vastustat, miksi ja mikä esteen poistaisi.',
    abstain: 'Paikkasi osallistuu eikä ota tekstiin kantaa.',
  },
  way: {
    app: 'Norbanetissa',
    proxy: 'valtuutettuna',
    alternate: 'varajäsenenä',
    phone: 'puhelimitse, kirjannut kaksi virkailijaa',
    paper: 'paperilla, kirjannut kaksi virkailijaa',
  },
  notYou: {
    recused: 'Paikkasi ilmoitettiin esteelliseksi ennen avaamista, eikä se osallistu tähän äänestykseen.',
    absent:
      'Tämä äänestys pidetään kokouksessa, eikä paikkaasi ole kirjattu läsnä olevaksi. Jos olet ' +
      'huoneessa, kerro siitä puheenjohtajalle.',
    handedOver: 'Paikkasi on luovutettu tätä äänestystä varten. Varajäsenesi äänestää sen puolesta.',
    sinceOpening:
      'Paikka on ollut sinulla vasta tämän salaisen äänestyksen avaamisesta lähtien. ' +
      'Äänioikeutettujen luettelo lukittiin silloin, eikä kukaan äänestä siinä mainitun puolesta.',
    formerVoted: 'Paikkasi edellinen haltija on äänestänyt tässä äänestyksessä. Se ääni on voimassa.',
  },
  proxyStep: {
    fill: 'Äänestyslippu, jonka annat valtuutettuna: {{seat}}',
    review: 'Tarkista vielä kerran äänestyslippu: {{seat}}',
    proxied: 'Äänestyslippu: {{seat}}',
    kept: 'Äänestyslippu: {{seat}}',
  },
  proxied:
    'Äänestyslippu on annettu. Jos paikka äänestää itse ennen sulkemista, sen oma lippu lasketaan tämän sijaan.',
  notYours:
    'Tässä äänestävät kansallisten tiimien paikat. Voit lukea säännöt ja nähdä, moniko on ' +
    'äänestänyt; mitä äänestettiin, ei näe kukaan ennen sulkemista.',
  step: { kept: 'Äänestyslippusi lasketaan', fill: 'Äänestyslippusi', review: 'Tarkista vielä kerran' },
  review: 'Tarkista äänestyslippuni',
  reviewText: 'Näin äänestyslipussasi lukee. Mitään ei ole vielä annettu.',
  reviewUntil: 'Voit muuttaa sitä tähän asti:',
  cast: 'Anna äänestyslippuni',
  back: 'Takaisin äänestyslippuun',
  change: 'Muuta äänestyslippuani',
  keepOld: 'Pidä annettu äänestyslippu',
  receipt: {
    title_one: 'Äänestyslippusi on annettu.',
    title_other: 'Muutettu äänestyslippusi on annettu. Vain tämä lasketaan.',
    times: 'Annettu: {{cast}}. Voit muuttaa sitä tähän asti: {{closes}}.',
    code: 'Kuittisi, joka on äänestyslippusi vieressä äänestyksen sulkeuduttua:',
  },
  paper: {
    approveLabel: 'Mihin alueen pitäisi tarttua?',
    approveHelp:
      'Merkitse kaikki vaihtoehdot, joita kannatat. Niin monta kuin haluat; ilman merkintää lippu on tyhjä.',
    choose: 'Valitse ensin vastaus. Jos haluat osallistua ottamatta kantaa, pidättäydy.',
    choiceLabel: 'Oletko samaa mieltä?',
    choiceHelp: 'Pidättyvä lasketaan mukaan päätösvaltaisuuteen, eikä se ota kantaa.',
    consentLabel: 'Mitä sanot tähän tekstiin?',
    consentHelp: 'Yksi vastaus paikkaa kohti. Perustelut näkyvät pöytäkirjassa paikkasi nimellä.',
    reason: 'Miksi',
    reasonHelp: 'Kirjoita tekstistä, älä koskaan henkilöstä. Ei nimiä, ei puhelinnumeroita, ei tapauksia.',
    paragraph: 'Mitä kohtaa vastaan',
    lifts: 'Mikä esteen poistaisi',
    scoreHelp: 'Anna kullekin vaihtoehdolle 0–{{most}} pistettä. Vaihtoehto ilman lukua saa 0.',
    noScore: 'ei pisteitä',
    scored_one: '{{option}}: {{count}} piste',
    scored_other: '{{option}}: {{count}} pistettä',
    dotsHelp_one: 'Sinulla on {{count}} merkki.',
    dotsHelp_other:
      'Sinulla on {{count}} merkkiä. Anna yhdelle vaihtoehdolle niin monta kuin haluat; kaikkia ei tarvitse käyttää.',
    dotsLeft_one: '{{count}} merkki jäljellä',
    dotsLeft_other: '{{count}} merkkiä jäljellä',
    dotMore: 'Yksi merkki lisää: {{option}}',
    dotLess: 'Yksi merkki vähemmän: {{option}}',
    dotsNow_one: '{{option}}: {{count}} merkki. Jäljellä {{left}}.',
    dotsNow_other: '{{option}}: {{count}} merkkiä. Jäljellä {{left}}.',
    dotted_one: '{{option}}: {{count}} merkki',
    dotted_other: '{{option}}: {{count}} merkkiä',
    rankStrictHelp:
      'Aseta tärkein ensimmäiseksi, yksi vaihtoehto kullekin sijalle. Voit jättää joitakin pois; ' +
      'lippuasi ei enää lasketa, kun kaikki sen nimeämät ovat pudonneet.',
    rankHelp:
      'Aseta tärkein ensimmäiseksi. Vaihtoehdot voivat olla tasoissa, ja voit jättää joitakin ' +
      'pois: ne tulevat viimeisiksi ja ovat keskenään tasoissa.',
    ranked: 'Järjestyksesi, paras ensin',
    unranked: 'Ilman sijaa',
    unrankedHelp: 'Tähän jätetyt vaihtoehdot tulevat kaikkien sijan saaneiden jälkeen.',
    rankNext: 'Aseta sijalle {{place}}',
    rankOption: 'Aseta sijalle {{place}}: {{option}}',
    placeOf: 'Sija: {{option}}',
    leave: 'jätä pois',
    equalAbove: 'tasoissa yllä olevan kanssa',
    equalTo: '{{option}} on tasoissa vaihtoehdon {{above}} kanssa',
    placed: '{{option}} on nyt sijalla {{place}}/{{total}}.',
    out: '{{option}} on nyt ilman sijaa.',
    blank: 'Tyhjä äänestyslippu: paikkasi osallistuu eikä aseta mitään etusijalle.',
    blankShort: 'tyhjä',
    leftOut: 'Pois jätetyt, siis viimeisinä ja tasoissa: {{options}}.',
  },
} as const;
