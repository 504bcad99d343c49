/** Sen sivun tekstit, jolla kuka tahansa voi laskea äänestyksen uudelleen. */
export const ballotCheck = {
  fault: {
    'wrong-paper': 'toisenlainen äänestyslippu',
    'unknown-option': 'vaihtoehto, jota ei ole äänestyksessä',
    'repeated-option': 'kahdesti nimetty vaihtoehto',
    'empty-rank': 'tyhjä sija',
    'equal-ranks': 'jaettuja sijoja, joita tämä menetelmä ei laske',
    'not-a-whole-number': 'ei kokonaisluku',
    'out-of-range': 'luku rajojen ulkopuolella',
    'too-many-dots': 'liikaa merkkejä',
    'block-without-reason': 'este ilman perustelua',
    'block-without-paragraph': 'este ilman kohtaa, jota se koskee',
    'reservations-without-reason': 'varauma ilman perustelua',
  },
  check: {
    title: 'Tarkista itse',
    lead:
      'Täällä äänestys lasketaan uudelleen omassa selaimessasi samalla ohjelmakirjastolla, joka ' +
      'sen laski. Kun sivu on auki, verkkoyhteyttä ei tarvita.',
    file: 'Mitä tarkistetaan',
    fileHelp:
      'Äänestyksen aineistopaketti (JSON) tai äänestysliput taulukkona (CSV), BLT-muodossa tai PrefLibin muodossa.',
    unreadable: 'Tiedostoa ei voi laskea.',
    noBundle: 'Se ei ole äänestyksen aineistopaketti, tai osa siitä puuttuu.',
    badLine: 'Rivi {{line}}: {{why}}.',
    why: {
      'no-poll': 'tiedosto ei kerro, mistä äänestettiin',
      'no-papers': 'äänestyslippuja puuttuu, tai jokin niistä ei pääty',
      'no-rules':
        'tiedosto ei kerro, millä säännöillä liput lasketaan, sillä vanhemmat tiedostot eivät ' +
        'kertoneet sitä; avaa äänestyksen aineistopaketti (JSON) täällä ja ota taulukko mukaan ' +
        'uudelleen',
      'unknown-rule': 'sääntö, jota täällä ei tunneta',
      'bad-seat': 'paikka, joka on mainittu kahdesti tai josta taulukko ei kerro, äänestikö se',
      'unknown-option': 'vaihtoehto, jota tiedosto ei nimeä',
      'repeated-option': 'vaihtoehto on lipulla kahdesti',
      'equal-ranks': 'jaettuja sijoja',
      'bad-number': 'tässä pitäisi olla luku',
    },
    holds: 'Kaikki pitää paikkansa.',
    holdsText:
      'Pöytäkirja on eheä, äänestysliput ovat pöytäkirjan lippuja, ja niistä saadaan ilmoitettu tulos.',
    fails_one: 'Jokin ei pidä paikkaansa.',
    fails_other: '{{count}} asiaa ei pidä paikkaansa.',
    failsText:
      'Luettelo kertoo, mikä, ja nimeää ensimmäisen virheellisen kirjauksen. Näytä se tarkastajalle.',
    ok: 'Pitää paikkansa:',
    bad: 'Ei pidä paikkaansa:',
    at: 'Ensimmäinen virheellinen kirjaus on numero {{place}}.',
    what: {
      chain: 'Kukin pöytäkirjan kirjaus seuraa edellisistä.',
      opening: 'Kysymys, vaihtoehdot ja säännöt ovat avaamishetken mukaiset.',
      receipts: 'Kukin äänestyslippu vastaa kuittiaan, ja kullakin pöytäkirjan kuitilla on lippunsa.',
      number: 'Äänestyslippuja ei ole enempää kuin voitiin antaa.',
      bundle: 'Äänestysliput ja tulos ovat ne, jotka kirjattiin suljettaessa.',
      result: 'Uudelleen laskettuina äänestysliput antavat saman tuloksen.',
    },
    compare: 'Vertaa sitä tiivisteeseen, jonka paikkasi sai sähköpostitse suljettaessa.',
    mine: 'Etsi äänestyslippuni',
    receipt: 'Kuittini',
    receiptHelp: 'Ne 64 merkkiä, jotka sait äänestyksen sivulta.',
    found: 'Kuittisi kohdalla on tämä äänestyslippu:',
    replaced: 'Tämän kuitin lippu korvattiin myöhemmällä äänestäjän pyynnöstä.',
    inRecord: 'Kuittisi on pöytäkirjassa, joten lippusi on laskettu. Tiimin lippuja ei julkaista.',
    notFound: 'Yhdelläkään tämän äänestyksen lipulla ei ole tätä kuittia.',
    recount: 'Laskettu uudelleen',
    export: 'Ota äänestysliput mukaan',
    exportHelp:
      'Muita ohjelmia varten. Kussakin tiedostossa ovat laskennan säännöt, ja sen voi lukea takaisin tällä sivulla.',
    exportCountries:
      'Kun lasketaan maita, PrefLib-tiedostossa ovat maiden äänet eivätkä paikkojen äänestysliput.',
    formats: { json: 'Aineistopaketti (JSON)', csv: 'Taulukko (CSV)', blt: 'BLT', toi: 'PrefLib (toi)' },
    noTitle: 'Äänestysliput ilman otsikkoa',
    carried: 'Tiedosto kertoo, miten lasketaan:',
    chosen: 'Tiedosto ei kerro, miten lasketaan. Valitsit:',
    unruled: {
      title: 'Tiedosto ei kerro, miten liput lasketaan.',
      text:
        'Muut ohjelmat jättävät sen pois. Valitse säännöt; silloin jokainen lippu painaa yhtä paljon ' +
        'riippumatta siitä, kuka sen antoi.',
      method: 'Menetelmä',
      places: 'Täytettävät paikat',
      count: 'Laske liput',
    },
    imported_one: '{{count}} äänestyslippu, laskettu tällä menetelmällä: {{method}}.',
    imported_other: '{{count}} äänestyslippua, laskettu tällä menetelmällä: {{method}}.',
    refused_one: '{{count}} äänestyslippua ei voi laskea:',
    refused_other: '{{count}} äänestyslippua ei voi laskea:',
    refusedPaper: 'Äänestyslippu {{paper}}: {{faults}}',
  },
} as const;
