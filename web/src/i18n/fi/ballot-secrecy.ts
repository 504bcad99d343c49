/** Salaisten äänestysten tekstit: äänestyspassi, uurna ja se, mitä ne suojaavat. */
export const ballotSecrecy = {
  sealed: {
    title: 'Äänestyslippusi on uurnassa.',
    text:
      'Siinä ei ole nimeä, eikä kukaan jäsen näe, kenen se on. Keneltä tämä on salassa ja keneltä ' +
      'ei, kerrotaan alla.',
    receipt: 'Kuittisi. Äänestyksen sulkeuduttua se on äänestyslippusi vieressä julkaistuissa lipuissa:',
    leaves:
      'Kuitti poistuu tästä selaimesta, kun kirjaudut ulos tai istuntosi päättyy, jottei kukaan ' +
      'jälkeesi löydä sitä. Jos haluat etsiä äänestyslippusi sulkemisen jälkeen, kirjoita kuitti ' +
      'muistiin tai tallenna passisi paikkaan, jossa kukaan muu ei lue sitä.',
    receiptAfter: 'Kuitti, jota tämä selain säilyttää uloskirjautumiseesi asti:',
    change:
      'Voit vaihtaa äänestyslippusi toiseen sulkemiseen asti tällä selaimella tai tallentamallasi passilla.',
    again: {
      title: 'Vain sinä tiedät, oletko äänestänyt.',
      text:
        'Paikkasi on jo saanut passinsa, eikä kukaan näe, tuliko sen mukana äänestyslippu. Jos olet ' +
        'äänestänyt, nyt antamasi lippu korvaa edellisen.',
    },
    save: 'Tallenna äänestyspassini',
  },
  noPass: {
    'not-secure': {
      title: 'Sivua ei ole avattu suojatulla yhteydellä.',
      text:
        'Salaiset äänestysliput sinetöidään selaimessa, ja selaimet tekevät sen vain ' +
        'https-yhteydellä. Avaa Norbanet sen https-osoitteesta. Mitään ei annettu.',
    },
    elsewhere: {
      title: 'Paikkasi äänestyspassi on annettu toiseen selaimeen.',
      text:
        'Äänestä siellä tai lue sisään siellä tallentamasi passi. Toinen passi olisi toinen ääni, ' +
        'joten sellaista ei anneta; eikä mikään passi kerro, annettiinko äänestyslippu.',
    },
    'key-not-in-record': {
      title: 'Palvelimen avain ei ole se, joka on pöytäkirjassa.',
      text:
        'Mitään ei pyydetty eikä mitään annettu. Vain sinulle tehty avain paljastaisi sinut. Kerro ' +
        'siitä sihteeristölle ja tarkastajalle.',
    },
    restore: 'Lue tallennettu passi',
    badFile: 'Tiedosto ei ole tämän äänestyksen passi.',
  },
  secrecy: {
    title: 'Mikä on salaista ja keneltä',
    does:
      'Kuka antoi minkäkin äänestyslipun, on salassa kaikilta jäseniltä, sihteeristöltä ja ' +
      'tarkastajilta sekä jokaiselta, joka lukee palvelimen säilyttämiä tietoja:',
    pass:
      'Paikkasi äänestyspassi allekirjoitetaan näkemättä sitä. Kun se palaa äänestyslippusi ' +
      'mukana, kukaan ei voi sanoa, kenelle se annettiin.',
    stored:
      'Äänestyslippu tulee ilman kirjautumista. Se säilytetään ilman aikaa, numeroa ja ' +
      'järjestystä, eikä mikään loki, sähköposti tai viesti kerro siitä.',
    check:
      'Sulkemisen jälkeen äänestysliput julkaistaan kuitteineen. Löydät omasi, ja kuka tahansa voi laskea uudelleen.',
    numbers:
      'Jos lippuja on alle viisi, kerrotaan vain lopputulos, ja kamarien luvut vain silloin, kun ' +
      'niistä ei voi päätellä kenenkään lippua.',
    doesNot: 'Se ei ole salassa:',
    shown: 'Niiltä, joille näytät kuittisi tai jotka katsovat äänestämistäsi.',
    browser: 'Selaimelta tai tietokoneelta, joka kertoo muille, mitä sillä teet.',
    watched:
      'Palvelimen ylläpitäjiltä, jos he tarkkailevat kaikkea sen kautta kulkevaa, sen levyä ja ' +
      'tietokannan lokia äänestäessäsi: he voisivat verrata aikoja. Se on heille vaikeampaa, jos ' +
      'avaat äänestyksen ensin ja äänestät myöhemmin.',
    keys:
      'Siltä, joka vie palvelimelta äänestyksen avaimen sen ollessa avoinna ja tietokannan sen ' +
      'mukana: lippuja voisi lukea, ja uurnaan voisi panna lippuja passeilla, jotka on annettu ' +
      'mutta joita ei ole käytetty. Jos lippuja on enemmän kuin passeja, äänestys mitätöidään. ' +
      'Avain hävitetään, kun äänestys sulkeutuu.',
    refused: 'Palvelin voisi torjua äänestyslippusi. Huomaisit sen; lippua se ei voi muuttaa huomaamatta.',
    box: {
      chamber:
        'Kamarisi osalta jokaiselta, joka lukee palvelimen säilyttämiä tietoja: kamarit lasketaan, ' +
        'joten kullakin on oma uurnansa.',
      country:
        'Maasi osalta jokaiselta, joka lukee palvelimen säilyttämiä tietoja: maan ääni muodostetaan ' +
        'tiimin lipuista, joten kullakin maalla on oma uurnansa. Jos äänestät tiimistäsi ainoana, ' +
        'lippusi tunnetaan siitä.',
    },
    also: 'Ja kaksi asiaa vielä:',
    more: 'Tätä enemmän vaativat vaalit kuuluvat niitä varten tehtyyn järjestelmään, kuten Beleniokseen.',
  },
} as const;
