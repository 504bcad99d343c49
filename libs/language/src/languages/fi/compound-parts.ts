/**
 * Words that stand in Finnish compounds, in their basic form; after a slash the forms in which each also
 * opens a compound (ihmisoikeus, lastensuojelu, oikeudenkäynti). One in -nen opens it in -s only.
 */
export const PARTS = `
  ihminen/ihmisten kauppa/kaupan koti/kodin työ/työn apu/avun nainen/naisten lapsi/lapsen/lasten/lapsi mies/miehen/miesten
  tyttö/tyttöjen poika/poikien perhe/perheen nuori/nuorten vanhempi/vanhempain aikuinen/aikuisten alaikäinen
  aika/ajan oikeus/oikeuden rikos/rikoksen/rikosten laki/lain tuomio/tuomion tuomari tuomioistuin poliisi/poliisin
  syyttäjä/syyttäjän syyte/syytteen uhri/uhrin/uhrien todistaja/todistajan todistus auttaja/auttajan tulkki/tulkin
  tulkkaus käynti hakija auttaminen tukeminen suojeleminen tunnistaminen kauppias matkailu käännös kieli/kielen/kielten lupa/luvan oleskelu suostumus toipuminen harkinta suoja suojelu tuki/tuen
  palvelu/palvelun/palvelujen keskus/keskuksen asema/aseman toimisto/toimiston virasto/viraston viranomainen/viranomaisten
  hallinto/hallinnon hallitus/hallituksen valtio/valtion kunta/kunnan kaupunki/kaupungin maailma/maailman
  kansa/kansan/kansain kansalainen yhteistyö yhteys/yhteyden yhteisö/yhteisön järjestö/järjestön verkosto/verkoston
  verkko/verkon ryhmä/ryhmän kokous/kokouksen neuvosto/neuvoston neuvonta/neuvonnan neuvottelu ohje/ohjeen
  ohjelma/ohjelman ohjaus opas/oppaan opetus/opetuksen koulu/koulun koulutus/koulutuksen tieto/tiedon tietoisuus
  henkilö/henkilön henkilöstö asia/asian asiakas/asiakkaan asiakirja lausunto sopimus/sopimuksen päätös/päätöksen
  selvitys velka/velan vanki/vangin vankeus/vankeuden vankila raha/rahan rahoitus/rahoituksen talous/talouden tulo vero/veron
  palkka/palkan työntekijä työnantaja markkina/markkinoiden yritys/yrityksen yrittäjä toiminta/toiminnan toimija
  toimenpide suunnitelma strategia tutkimus/tutkimuksen tutkinta/tutkinnan tutkija väkivalta/väkivallan valta/vallan
  pakko orja/orjien orjuus seksi seksuaalinen prostituutio hyväksikäyttö käyttö/käytön käyttäjä riisto
  kiristys uhka/uhan vaara riski/riskin pelko trauma terveys/terveyden sairaala sairaus hoito/hoidon lääkäri lääke/lääkkeen
  psykologi kriisi/kriisin hätä puhelin numero linja päivystys vastaanotto/vastaanoton majoitus asunto/asunnon
  asuminen talo/talon huone/huoneen raja/rajan vartija vartiosto tulli/tullin passi viisumi
  maahanmuutto maahanmuuttaja muutto pakolainen paikka/paikan turvapaikka/turvapaikan paluu palautus matka matkustaja liikenne
  lento laiva satama kuljetus internet media viestintä tiedotus uutinen lehti/lehden kirja kirje sivu sivusto teksti sana
  kuva ääni video päivä/päivän viikko/viikon kuukausi/kuukauden vuosi/vuoden kertomus raportti tilasto määrä
  alue/alueen piiri maakunta keskusta pohjoinen etelä länsi meri/meren järvi ranta metsä luonto ympäristö/ympäristön
  ilmasto energia sähkö teollisuus maatalous rakennus rakenne tehdas kone/koneen auto/auton tekniikka teknologia
  ministeri ministeriö/ministeriön eduskunta presidentti puolue vaali kilpailu peli joukkue liitto/liiton liike yhdistys
  seura/seuran kerho pankki/pankin vakuutus/vakuutuksen laina hinta/hinnan kustannus tuote/tuotteen tuotanto/tuotannon ruoka/ruoan
  juoma vaate leipä liha kala koira hevonen eläin kasvi puutarha elämä/elämän kuolema syntymä ikä
  avustus avustaja avustajat edustaja edustus johtaja johto/johdon hoitaja opettaja opettajan oppilas opiskelija tutkinto
  professori yliopisto/yliopiston korkeakoulu laitos/laitoksen museo kirkko/kirkon uskonto kulttuuri/kulttuurin taide/taiteen
  musiikki/musiikin teatteri elokuva/elokuvan historia kansainvälinen laatu/laadun kehitys/kehityksen kasvu muutos/muutoksen
  tavoite/tavoitteen tulos/tuloksen vaikutus seuranta/seurannan valvonta/valvonnan tarkastus arviointi/arvioinnin mittari malli käytäntö
  menettely prosessi vaihe tilanne/tilanteen tila/tilan olosuhde kokemus näkökulma periaate arvo/arvon etu/edun tarve/tarpeen
  vastuu velvollisuus mahdollisuus rajoitus kielto esto ehkäisy torjunta/torjunnan taistelu sota/sodan rauha/rauhan
  turvallisuus/turvallisuuden puolustus armeija sotilas ase/aseen pommi isku hyökkäys murha/murhan varkaus petos/petoksen
  huume/huumeiden huumausaine aine/aineen päihde/päihteiden alkoholi ongelma häirintä ahdistelu raiskaus vainoaminen avioliitto/avioliiton
  pakkoavioliitto parisuhde suhde sukupuoli vähemmistö romani maksu korvaus/korvauksen vahinko/vahingon haitta
  hakemus haku/haun hakija ilmoitus/ilmoituksen lomake kortti rekisteri/rekisterin tunnus tunniste tunnistaminen
  jäsen valio toimikunta lautakunta/lautakunnan valiokunta/valiokunnan komissio sihteeri puheenjohtaja puhe/puheen
`;

/** Beginnings that are no words of their own. */
export const FIRST_ONLY = `
  turva ulko sisä erityis yleis yhteis kansallis sosiaali perus lähi moni keskus esi pien suur pitkä lyhyt kahden
  ennalta takaisin jälki vara vapaa jatko etä
`;

/** Parts shorter than the rest that are safe behind or before a known part. */
export const SHORT_PARTS = new Set(['työ', 'apu']);

/** Words that look like compounds of these parts and are none. */
export const NO_COMPOUNDS = `
  asiakas asiallinen kotimaa kuvaus luokka talous valtakunta sanoma vuosisata tulokas sivuuttaa rajaus
  kirjallinen kirjallisuus maallinen paikallinen
`;
