/** Äänestyksen sääntöjen tekstit ja tieto siitä, ketkä ovat äänestäneet. */
export const ballotRules = {
  turnout: {
    title: 'Ketkä ovat äänestäneet',
    caption: 'Mitkä paikat ovat äänestäneet',
    steps_one: 'Uurnassa on vähintään {{count}}/{{seats}} äänestyslippua.',
    steps_other: 'Uurnassa on vähintään {{count}}/{{seats}} äänestyslippua.',
    passes:
      '”On äänestänyt” tarkoittaa tässä, että paikan äänestyspassi on annettu. Kukaan ei voi ' +
      'tietää, tuliko sen mukana äänestyslippu.',
    seatsNone: 'Yksikään paikka ei ole äänestänyt.',
    stepsFew: 'Uurnassa olevien äänestyslippujen määrä kerrotaan sulkemisen jälkeen.',
    stepsNone: 'Uurnassa on toistaiseksi alle viisi äänestyslippua.',
    stepsHelp: 'Luku muuttuu viiden askelin, jottei yksittäinen lippu näy.',
    seats_one: '{{count}}/{{seats}} paikasta on äänestänyt.',
    seats_other: '{{count}}/{{seats}} paikasta on äänestänyt.',
    country: 'Maa',
    voted: 'on äänestänyt',
    notYet: 'ei vielä',
    notAtAll: 'ei äänestänyt',
    vacant: 'ei äänestysluettelossa',
    recused: 'esteellinen',
    absent: 'ei kirjattu läsnä olevaksi',
  },
  rules: {
    title: 'Tämän äänestyksen säännöt',
    strawPoll: 'Suuntaa antava äänestys: se näyttää tiimien kannat eikä sido ketään.',
    method: {
      proposal: 'Kukin äänestyslippu sanoo kyllä tai ei tai pidättyy.',
      consent:
        'Kukin paikka suostuu, suostuu varauksin, vetäytyy sivuun, estää tai pidättyy. Yksikin este ' +
        'estää tekstin; jos yli kolmannes vetäytyy sivuun, kannatus on heikko.',
      approval:
        'Hyväksymisäänestys: kullakin äänestyslipulla merkitään kaikki vaihtoehdot, joita ' +
        'kannatetaan. Eniten merkintöjä saanut on ensimmäinen.',
      schulze:
        'Paremmuusjärjestys Schulzen menetelmällä: vaihtoehtoja verrataan kaksi kerrallaan kaikilla ' +
        'äänestyslipuilla. Vaihtoehto on toisen edellä, kun sen vahvin voittoketju tätä vastaan on ' +
        'vahvempi kuin ketju takaisin.',
      score:
        'Pisteet: kukin äänestyslippu antaa kullekin vaihtoehdolle 0–{{most}} pistettä. Eniten ' +
        'pisteitä saanut on ensimmäinen.',
      star:
        'Pisteet ja ratkaisukierros: kaksi eniten pisteitä saanutta kohtaavat, ja niistä voittaa se, ' +
        'jolle useampi äänestyslippu antoi toista enemmän pisteitä.',
      dots:
        'Merkit: kukin äänestäjä jakaa enintään {{most}} vaihtoehdoille. Eniten merkkejä saanut on ' +
        'ensimmäinen; kun maat äänestävät, maan kaikki merkit ovat yhdessä yksi ääni.',
      borda:
        'Bordan pisteet: vaihtoehto saa kultakin äänestyslipulta pisteen jokaisesta vaihtoehdosta, ' +
        'joka on sen alapuolella.',
      'ranked-pairs':
        'Järjestetyt parit: kahden vaihtoehdon väliset voitot jäävät voimaan vahvimmasta alkaen, ' +
        'ellei jokin niistä sulkisi kehää.',
      irv:
        'Karsiva äänestys: vähiten äänestyslippuja saanut vaihtoehto putoaa ja sen liput siirtyvät, ' +
        'kunnes yhdellä on yli puolet.',
      stv:
        'Siirtoäänivaali Skotlannin säännöin: vaaliluvun saavuttanut on valittu, ja ylijäämät sekä ' +
        'pudonneiden äänestysliput siirtyvät.',
      'equal-shares':
        'Yhtä suuret osuudet: kaikilla äänestäjillä on yhtä paljon rahaa, ja vaihtoehdot ostavat ne, ' +
        'jotka hyväksyvät ne. Näin kukin osa äänestäjistä saa osuutensa sijoista.',
      'default-option':
        'Tekstit asetetaan järjestykseen yhdessä vaihtoehdon ”{{option}}” kanssa. Tekstin on ' +
        'voitettava se; voittaneiden kesken ratkaisee Schulzen menetelmä.',
    },
    electorate: {
      'one-seat-one-vote':
        'Yksi paikka, yksi ääni: kaikki kansallisten tiimien paikat, jotka olivat avattaessa ' +
        'täytettyinä, lasketaan samanarvoisina.',
      'one-country-one-vote':
        'Yksi maa, yksi ääni: kansallisen tiimin äänestysliput muodostavat kiinteän säännön mukaan ' +
        'maan äänen, ja maat lasketaan.',
      chambers: 'Kamarit: {{chambers}} lasketaan kukin erikseen, ja kaikkien on oltava samaa mieltä.',
      'countries-and-chambers':
        'Kaksi enemmistöä: maiden on oltava samaa mieltä, samoin jokaisen näistä: {{chambers}}.',
      'seats-and-countries': 'Kaksi enemmistöä: paikkojen on oltava samaa mieltä, samoin maiden.',
      'seats-and-chambers':
        'Kaksi enemmistöä: paikkojen on oltava samaa mieltä, samoin jokaisen näistä: {{chambers}}.',
    },
    majority: 'Vaatimus: {{rule}}.',
    default:
      'Teksti pysyy mukana vain, jos useampi äänestyslippu asettaa sen vaihtoehdon ”ei muutosta” ' +
      'edelle kuin sen jälkeen.',
    defaultRatio: 'Edelle asettavia on oltava vähintään {{ratio}} kertaa niin monta kuin jälkeen asettavia.',
    defaultQuorum: 'Äänestyslippuja, joiden on vähintään asetettava se edelle: {{quorum}}.',
    rounds:
      'Kierros {{round}}, enintään {{most}}. Jos viimeinenkin estetään, ratkaistaan äänestämällä ' +
      'ehdotuksesta: vähintään kuusi maata puolesta eikä yhdessäkään kamarissa enemmistöä vastaan.',
    quorumShare: 'Äänioikeutetuista vähintään {{share}} on äänestettävä.',
    leastSeats_one: 'Maan ääneen tarvitaan {{count}} tiimin äänestyslippu.',
    leastSeats_other: 'Maan ääneen tarvitaan {{count}} tiimin äänestyslippua.',
    vacantCount: 'Täyttämättömät paikat lasketaan äänioikeutettuihin.',
    tie: {
      text: 'Jos puolesta ja vastaan on yhtä monta, mitään ei hyväksytä.',
      report:
        'Tasatulos ilmoitetaan tasatuloksena. Mikään sääntö tai sattuma ei valitse tasoissa olevien välillä.',
      runoff:
        'Tasatuloksen jälkeen tasoissa olevista avautuu itsestään ratkaisuäänestys kolmeksi ' +
        'päiväksi. Jos sekin päättyy tasan, tasatulos ilmoitetaan.',
      chair:
        'Tasatuloksen jälkeen puheenjohtajamaa, {{country}}, valitsee tasoissa olevista seitsemän ' +
        'päivän kuluessa ja perustelee valintansa kirjallisesti.',
      lot:
        'Tasatuloksen ratkaisee julkinen arvonta: kaksi eri maiden paikkaa kirjoittaa kumpikin ' +
        'tekstin, ja kuka tahansa voi vetää arvan uudelleen.',
    },
    secrecy: {
      open:
        'Äänestysliput ovat avoimia tiimeille, sihteeristölle ja tarkastajille, kun tulos on julki, ' +
        'ja niissä on antajien nimet. Ennen sitä niitä ei näe kukaan muu kuin paikka itse.',
      team: 'Vain tiimi itse näkee äänestyslippunsa; maan antama ääni on avoin.',
      secret:
        'Äänestyslipuissa ei ole nimiä: kukaan jäsen ei voi nähdä, kuka äänesti mitä, ei ennen ' +
        'sulkemista eikä sen jälkeen.',
    },
    results: {
      'after-close': 'Tulos tulee näkyviin suljettaessa.',
      live: 'Siihenastinen tulos näytetään äänestyksen aikana.',
      'after-own-vote': 'Siihenastinen tulos näytetään kullekin paikalle, kun se on äänestänyt.',
      'after-release':
        'Sulkemisen jälkeen kaksi eri maiden paikkaa vahvistaa laskennan ennen sen näyttämistä.',
    },
    textHash: 'Äänestettävän tekstin SHA-256-tiiviste alkaa {{hash}}.',
    places_one: 'Vaihtoehdoista valitaan {{count}}/{{options}}.',
    places_other: 'Vaihtoehdoista valitaan {{count}}/{{options}}.',
    quorum_one: 'Vähintään {{count}} maan on osallistuttava.',
    quorum_other: 'Vähintään {{count}} maan on osallistuttava.',
  },
} as const;
