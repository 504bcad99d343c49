/**
 * Tuloksen lauseet. Sanat: äänestys, äänestyslippu, paikka, kamari, päätösvaltaisuus, pidättyä äänestämästä,
 * suostumus, varauma, vetäytyä sivuun, estää.
 */
export const ballotStatements = {
  'nobody-voted': 'Kukaan ei äänestänyt.',
  'seats-voted': '{{seats}} äänesti {{voting}}.',
  'seats-voted-from': '{{seats}} äänesti {{voting}}, yhteensä {{countries}}.',
  'countries-voted': '{{countries}} äänensä antoi {{voting}}. Maiden äänet on koottu {{papers}}.',
  'countries-alone': '{{countries}} äänensä antoi {{voting}}.',
  'no-quorum':
    'Se on vähemmän kuin säännöt vaativat, joten mitään ei ole päätetty, olivatpa äänet mitkä tahansa.',
  'no-preference':
    'Yksikään äänestyslippu ei aseta yhtä vaihtoehtoa toisen edelle, joten kaikki ovat tasoissa.',
  'nothing-supported': 'Yksikään äänestyslippu ei hyväksy mitään vaihtoehtoa, joten mitään ei ole valittu.',
  'beats-all': 'Ensimmäisenä on {{options}}. Suorassa vertailussa se on muiden edellä: {{scores}}.',
  circle: 'Yksikään vaihtoehto ei voita kaikkia muita. Ryhmässä {{options}} tulos on: {{scores}}.',
  'no-single-best': 'Yksikään vaihtoehto ei voita kaikkia muita. Tasoissa ovat {{options}}.',
  'strongest-chains':
    'Ensimmäisenä on {{options}}, sillä sen voittoketju kutakin muuta vaihtoehtoa vastaan on ' +
    'vahvempi kuin ketju takaisin.',
  'shares-first':
    'Ensimmäisen sijan jakavat {{options}}: mikään voittoketju niiden välillä ei ole vahvempi kuin ketju takaisin.',
  'stands-alone': 'Ensimmäisenä on {{options}}: muita vaihtoehtoja ei ole jäljellä.',
  'most-approved': 'Ensimmäisenä on {{options}}: {{papers}} sen hyväksyy {{votes}}.',
  'share-most-approved': 'Ensimmäisen sijan jakavat {{options}}: {{papers}} kunkin hyväksyy {{votes}}.',
  'then-follow_one': 'Seuraavana on {{groups}}.',
  'then-follow_other': 'Seuraavina: {{groups}}.',
  others_one: 'Toinen vaihtoehto: {{options}}.',
  others_other: 'Muut, ilman keskinäistä järjestystä: {{options}}.',
  'not-chosen_one': 'Ei valittu: {{options}}.',
  'not-chosen_other': 'Ei valittu: {{options}}.',
  'tied-for-places':
    'Tasoissa ovat {{options}}; jaettavana on {{places}}. Laskenta ei valitse niiden välillä.',
  'otherwise-first': 'Jos laskettaisiin vain {{unit}}, ensimmäisenä olisi {{options}}.',
  'otherwise-share-first': 'Jos laskettaisiin vain {{unit}}, ensimmäisen sijan jakaisivat {{options}}.',
  'otherwise-level': 'Jos laskettaisiin vain {{unit}}, kaikki vaihtoehdot olisivat tasoissa.',
  'most-points': 'Ensimmäisenä on {{options}}, {{points}}.',
  'share-most-points': 'Ensimmäisen sijan jakavat {{options}}, kullakin {{points}}.',
  'most-dots': 'Ensimmäisenä on {{options}}, {{points}}.',
  'share-most-dots': 'Ensimmäisen sijan jakavat {{options}}, kullakin {{points}}.',
  'most-dots-countries':
    'Ensimmäisenä on {{options}}: sillä on {{votes}} {{points}}. Maan kaikki merkit ovat yhdessä yksi ääni.',
  'share-most-dots-countries':
    'Ensimmäisen sijan jakavat {{options}}: kullakin on {{votes}} {{points}}. Maan kaikki merkit ' +
    'ovat yhdessä yksi ääni.',
  'locked-first':
    'Ensimmäisenä on {{options}}: yksikään voimaan jäänyt voitto ei ole sitä vastaan. Voitot ' +
    'jäävät voimaan vahvimmasta alkaen, ellei jokin niistä sulkisi kehää.',
  'locked-shared':
    'Ensimmäisen sijan jakavat {{options}}: voimaan jääneet voitot eivät aseta mitään niistä ' +
    'toisten edelle. Voitot jäävät voimaan vahvimmasta alkaen, ellei jokin niistä sulkisi kehää.',
  'star-finalists': 'Eniten pisteitä saivat {{options}}, ja ne kohtaavat ratkaisukierroksella.',
  'star-wins':
    'Ratkaisukierroksen voittaa {{options}} {{votes}}–{{against}}, laskettuna siitä, kummalle ' +
    'kukin äänestyslippu antaa enemmän pisteitä.',
  'star-by-total':
    'Ratkaisukierros on tasan, {{votes}} kummallekin. Enemmän pisteitä on vaihtoehdolla {{options}}, joka voittaa.',
  'star-by-top':
    'Ratkaisukierros ja pisteet ovat tasan. Enemmän täysiä pisteitä on vaihtoehdolla {{options}}, joka voittaa.',
  'star-level':
    'Ratkaisukierros on tasan, {{votes}} kummallekin, samoin pisteet ja täysien pisteiden määrä. ' +
    'Ensimmäisen sijan jakavat {{options}}.',
  'star-unresolved':
    'Ratkaisukierrokselle pääsystä ovat tasoissa {{options}} niin pisteissä, suorassa ' +
    'vertailussa kuin täysissä pisteissä, joten ratkaisukierrosta ei voida pitää.',
  'star-unresolved-second':
    'Ratkaisukierroksella on {{advanced}}. Toisesta paikasta ovat tasoissa {{options}} niin ' +
    'pisteissä, suorassa vertailussa kuin täysissä pisteissä, joten ratkaisukierrosta ei voida ' +
    'pitää.',
  'irv-round': 'Kierros {{round}}: {{amounts}}.',
  'irv-leaves': 'Vähiten äänestyslippuja on vaihtoehdolla {{options}}, joka putoaa.',
  'irv-leaves-none': 'Vaihtoehdolla {{options}} ei ole yhtään äänestyslippua, joten se putoaa.',
  'irv-wins':
    'Yli puolet yhä mukana olevista äänestyslipuista on vaihtoehdolla {{options}}, joka on ensimmäinen.',
  'irv-last': 'Jäljellä on enää {{options}}, joka on ensimmäinen.',
  'irv-fork':
    'Tasoissa ovat {{options}}, kullakin {{votes}}, ja vain arpa voisi ratkaista, mikä niistä putoaa.',
  'irv-either': 'Mikä niistä putoaakin, lopulta ensimmäisenä on {{options}}.',
  'irv-open': 'Kaikki mahdollisuudet on laskettu, ja ensimmäinen sija jää avoimeksi: {{options}}.',
  'stv-quota':
    'Äänestyslippuja, jotka asettavat jonkin vaihtoehdon sijalle: {{papers}}. Valintaan tarvittavat äänet: {{quota}}.',
  'stv-first': 'Vaihe {{stage}}, ensisijat: {{amounts}}.',
  'stv-surplus': 'Vaihe {{stage}}: {{options}} on saanut ääniä yli tarpeen. Ylijäämä siirtyy: {{amounts}}.',
  'stv-exclusion':
    'Vaihe {{stage}}: {{options}} on saanut vähiten ääniä ja putoaa. Äänestysliput siirtyvät: {{amounts}}.',
  'stv-exclusion-none': 'Vaihe {{stage}}: {{options}} ei ole saanut yhtään ääntä ja putoaa.',
  'stv-elected_one': 'Valittu: {{options}}.',
  'stv-elected_other': 'Valitut: {{options}}.',
  'stv-fork-surplus':
    'Ylijäämä on yhtä suuri vaihtoehdoilla {{options}}, ja vain arpa voisi ratkaista, kenen ylijäämä siirtyy ensin.',
  'stv-fork-exclusion':
    'Tasoissa ovat {{options}}, kullakin {{votes}}, ja vain arpa voisi ratkaista, mikä niistä putoaa.',
  'stv-either': 'Kaikki mahdollisuudet on laskettu, ja kaikissa valituiksi tulevat samat: {{options}}.',
  'stv-in-each': 'Kaikki mahdollisuudet on laskettu. Kaikissa valituiksi tulevat: {{options}}.',
  'ways-too-many':
    'Mahdollisuuksia on enemmän kuin voitiin laskea, joten kaikki, jotka vielä voisivat tulla ' +
    'valituiksi, ovat tasoissa.',
  'shares-bought':
    'Valittu, koska ne hyväksyneet pystyvät maksamaan ne yhtä suurista osuuksistaan: {{options}}.',
  'shares-completed': 'Valittu, koska se rasittaa äänestäjiä vähiten: {{options}}.',
  'shares-sure': 'Valittu, tulipa yhtä suurista maksuista ensin mikä tahansa: {{options}}.',
  'shares-tied': 'Kun maksut ovat yhtä suuret, mahdollisia on {{groups}}.',
  'fell-by-quorum':
    '{{options}} on poissa: liian harva äänestyslippu asettaa sen vaihtoehdon ”ei muutosta” edelle.',
  'fell-by-majority':
    '{{options}} on poissa: äänestyslippuja, jotka asettavat sen vaihtoehdon ”ei muutosta” ' +
    'edelle, ei ole niin paljon enemmän kuin niitä, jotka asettavat sen jälkeen, kuin säännöt ' +
    'vaativat.',
  'proposal-tally': '{{Unit}}: puolesta {{yes}}, vastaan {{no}}, pidättyy {{abstain}}.',
  'proposal-adopted': 'Teksti on hyväksytty.',
  'proposal-not-adopted': 'Tekstiä ei hyväksytty.',
  'proposal-needed': 'Vaatimus: {{rule}}, laskentayksikkönä {{units}}.',
  'proposal-needed-alone': 'Vaatimus: {{rule}}.',
  'proposal-failed-in': 'Vaadittua enemmistöä ei saatu näissä: {{units}}.',
  'proposal-level': 'Puolesta ja vastaan on yhtä monta, eikä tasatuloksella hyväksytä mitään.',
  'otherwise-adopted': 'Jos laskettaisiin vain {{unit}}, teksti olisi hyväksytty.',
  'otherwise-not-adopted': 'Jos laskettaisiin vain {{unit}}, tekstiä ei olisi hyväksytty.',
  'consent-tally':
    'Suostuu: {{consent}}. Suostuu varauksin: {{reservations}}. Vetäytyy sivuun: {{aside}}. ' +
    'Estää: {{block}}. Pidättyy: {{abstain}}.',
  'consent-adopted': 'Kukaan ei estä, joten teksti on hyväksytty.',
  'consent-weak':
    'Kukaan ei estä, mutta yli kolmannes vetäytyy sivuun. On pidettävä toinen kierros tai ' +
    'kirjattava syy, miksi sitä ei pidetä.',
  'consent-blocked': 'Teksti on estetty. Kuka estää, miksi ja mikä poistaisi esteen, on alla.',
  'consent-none': 'Kukaan ei suostu, joten tekstiä ei hyväksytty.',
  'n-seats_one': '{{n}} paikasta',
  'n-seats_other': '{{n}} paikasta',
  'n-countries_one': '{{n}} maasta',
  'n-countries_other': '{{n}} maasta',
  'n-papers_one': '{{n}} äänestyslipusta',
  'n-papers_other': '{{n}} äänestyslipusta',
  'n-from-papers_one': '{{n}} äänestyslipusta',
  'n-from-papers_other': '{{n}} äänestyslipusta',
  'n-country-ballots_one': '{{n}} maan äänestä',
  'n-country-ballots_other': '{{n}} maan äänestä',
  'n-places_one': '{{n}} sija',
  'n-places_other': '{{n}} sijaa',
  'n-points_one': '{{n}} piste',
  'n-points_other': '{{n}} pistettä',
  'n-dots_one': '{{n}} merkki',
  'n-dots_other': '{{n}} merkkiä',
  'n-votes_one': '{{n}} äänestä',
  'n-votes_other': '{{n}} äänestä',
  'n-groups_one': '{{n}} ryhmä',
  'n-groups_other': '{{n}} eri ryhmää',
  amount: '{{option}}: {{amount}}',
  'amount-to': '{{amount}} vaihtoehdolle {{option}}',
  'amount-nowhere': '{{amount}} ei millekään muulle vaihtoehdolle',
  'unit-member': 'paikat',
  'unit-country': 'maat',
  'unit-chambers': 'kamarit',
  'unit-government': 'viranomaiset',
  'unit-ngo': 'järjestöt',
  'unit-resource': 'asiantuntijat',
  'unit-other': 'muut',
  'majority-simple': 'enemmän kyllä- kuin ei-ääniä',
  'majority-of_cast': 'kyllä yli puolelta kaikista äänestävistä, pidättyvät mukaan lukien',
  'majority-absolute': 'kyllä yli puolelta kaikista äänioikeutetuista',
  'majority-two_thirds': 'vähintään kaksi kolmasosaa kyllä- ja ei-äänistä',
  'majority-two_thirds_of_entitled': 'kyllä vähintään kahdelta kolmasosalta kaikista äänioikeutetuista',
  'majority-unanimity': 'vähintään yksi kyllä eikä yhtään ei-ääntä',
  'majority-six_countries': 'vähintään kuusi maata puolesta eikä yhdessäkään kamarissa enemmistöä vastaan',
  'majority-number': 'määrätty määrä kyllä-ääniä',
  pair: '{{loser}} {{votes}}–{{against}}',
  beats: '{{winner}} voittaa vaihtoehdon {{loser}} {{votes}}–{{against}}',
  equal: '{{options}} (tasoissa)',
} as const;
