/**
 * Finnish words whose stem changes more than a rule can tell: one word a row, led by what is kept for all of
 * its forms. Rows give the stems as they stand before endings.
 */
export const STEMS = `
  uusi uude uute uut uusie
  täysi täyde täyte täyt
  tosi tode tote tot
  länsi länne länt länte
  viisi viide viite viit
  kuusi kuude kuute kuut
  yksi yhde yhte yht
  kaksi kahde kahte kaht
  kolme kolmi
  aika aja ajo aiko
  joki joe
  kyky kyvy
  hätä hädä
  särki särje
  sulka sula
  laki lai lae
  maa mai
  työ töi
  yö öi
  tie tei
  pää päi
  puu pui
  kuu kui
  suu sui
  syy syi
  veli velje
  kevät kevää
  terve terveh
  vapaa vapai
  vieras vieraa
  kynsi kynne
  pitkä piti
  näkö nää
  lumi lume lunt
  henki henge
  virka vira viro virko
  nahka naha
  härkä härä
  väki väe
  mäki mäe
  kolmas kolmanne kolmante kolmant
  sata sada
  vesi vet
  käsi kät
  lapsi las
  poika poi
  mies mieh
`;

/** The same for words that are often the last part of a compound (kalamies, kalamiehet). */
export const LAST_PARTS = `
  valta valla
  mies miehe miehi mieh miest
  lapsi lapse lapsia lasta lasten
  vesi vede vete vettä
  käsi käde käte kättä
  kausi kaude kaute kaut kaus kauksi
  kansi kanne kant kante
  jalka jala jalo jalko
  nälkä nälä
  velka vela velo velko
  ruoka ruoa ruoki ruuan ruua
  poika poja poiki pojat
  järki järje
  luku luvu
  puku puvu
  tytär tyttäre tyttäri
  sydän sydäme sydäm sydämi
  vuosi vuode vuote vuot vuos
  varsi varre vart
  isaika isaja isaiko
  työaika työaja työaiko
  työ töi
`;

/** Whole forms of verbs and words that share too little for stems. */
export const WORDS = `
  alku alun alussa alkuun alkua alusta alut alkuja alulla
  olla on ole olen olet olemme olette ovat oli olin olit olimme olivat ollut olleet olisi olisin
  olla olisivat oltiin oltu lienee ollaan
  olla olevan oleva olevat olevia olevien ollessa oltava oltavan olemaan olemassa ollutta olleen
  olla olleiden olisit olisimme
  tulla tulen tulet tulee tulemme tulevat tuli tulin tulivat tullut tulleet tulisi tulisivat tultiin
  tulla tullaan tulemaan tuleva tulevan tulevat tulleen tulevia
  mennä menen menet menee menemme menevät meni menin menivät mennyt menneet menisi menisivät mentiin
  mennä mennään menemään mennessä menossa
  tehdä teen teet tekee teemme tekevät teki tein teki tekivät tehnyt tehneet tekisi tekisivät tehtiin
  tehdä tehdään tehty tehdyt tehdyn tehtävä tekemään tekemä tekemän tekemät tekevä tekevän tehdessä
  tehdä tehtyä tekemällä tehtyjen tehdyistä
  nähdä näen näet näkee näemme näkevät näki näin näkivät nähnyt nähneet näkisi nähtiin nähdään nähty
  nähdä näkemään näkevän nähtävä nähdessä näkemä
  saada saan saat saa saamme saavat sai sain saivat saanut saaneet saisi saisivat saatiin saadaan saatu
  saada saadut saatuja saatujen saamaan saava saavan saavansa saatava saadessa saatavilla saadakseen
  saada saavatko saadun
  tuoda tuon tuot tuo tuomme tuovat toi toin toivat tuonut tuoneet toisi tuotiin tuodaan tuotu tuomaan tuova
  viedä vien viet vie viemme vievät vei vein veivät vienyt vieneet veisi vietiin viedään viety viemään vievä
  käydä käyn käyt käy käymme käyvät kävi kävin kävivät käynyt käyneet kävisi käytiin käydään käyty
  käydä käymään käyvä käydessä
  jäädä jään jäät jää jäämme jäävät jäi jäin jäivät jäänyt jääneet jäisi jäätiin jäädään jääty jäämään
  jäädä jäävä jäävän
  myydä myyn myyt myy myymme myyvät möi myi myin myivät myynyt myyneet myisi myytiin myydään myyty
  myydä myytyjä myymään myyvä
  syödä syön syöt syö syömme syövät söi söin söivät syönyt syöneet syötiin syödään syöty syömään
  juoda juon juot juo juomme juovat joi join joivat juonut juoneet juotiin juodaan juotu juomaan
  lyödä lyön lyö lyövät löi löin löivät lyönyt lyöneet lyötiin lyödään lyöty
  voida voin voit voi voimme voitte voivat voinut voineet voisi voisin voisit voisivat voisimme voitiin
  voida voidaan voitu voivan voidakseen
  juosta juoksen juoksee juoksevat juoksi juoksivat juossut juostiin
  panna panen panee panevat pani panivat pannut panneet pantiin pannaan pantu
  purra puren puree purevat puri purivat purrut
  seistä seison seisoo seisovat seisoi seisoivat seissyt
  tietää tiedä tiedetä tiedän tiedät tietää tiedämme tietävät tiesi tiesin tiesivät tiennyt tienneet tietäisi
  tietää tiedettiin tiedetään tiedetty tietämään tietävän tietävä
  alkaa alan alat alamme alkavat alkoi aloin alkoivat alkanut alkaneet alkaisi alettiin aletaan alkava
  alkaa alkavat alkaen
  pitää pidän pidät pidämme pitävät piti pidin pitivät pitänyt pitäneet pitäisi pitäisivät pidettiin
  pitää pidetään pidetty pitämään pitävä pitävän
  uhata uhkaa uhkaan uhkaavat uhkasi uhkasivat uhannut uhanneet uhattiin uhattu uhkaava uhkaavat
  hyvä paras parhaan parhaat parhaita parhaiten parempi paremman parempaa parempia paremmat paremmin
  olla olevaa olevaan olleista olevassa olevasta oleviin olevissa onko
  tehdä tekemiä tekemässä tehdessään tehdyistä tekemistä tehneen tekisivät tekemisen tekeminen teki
`;
