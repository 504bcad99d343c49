/**
 * Estonian words whose stem loses or changes more than a rule can tell: one word a row, led by what is kept
 * for all of its forms. Rows give the stems as they stand before endings.
 */
export const STEMS = `
  nuga noa
  lugu loo lugusi
  nägu näo
  viga vea
  siga sea
  iga ea
  rida rea
  aeg aja aega aegu aegade aegadel
  aed aia aeda
  jõgi jõe
  mägi mäe
  lagi lae
  käsi käe kät kätt
  vesi vee vet vett
  tõsi tõe tõt tõtt
  mesi mee
  susi soe
  uus uue uu uut uute
  õde õe
  pidu peo
  madu mao
  jalg jala jalgu
  selg selja
  võlg võla võlgu
  nälg nälja
  järg järje
  hind hinna hindu
  kaup kauba
  keel keele
  astme
  hea head hää häi häid
  pea päi
  öö öi
  töö töi
  tee tei
  maa mai
  puu pui
  suu sui
  kuri kurja
  asi asja
  ahi ahju
  padi padja
  noor noore
  suur suure
  põhi põhja
  vili vilja
  väli välja
  kari karja
  ori orja
  veri vere ver verd
  meri mere mer merd
  ase aseme
  kolm kolme
  viis viie viit
  kuus kuue
  üks ühe üh üht
  kaks kahe kah kaht
  kümme kümne
  hammas hamba
  kallas kalda
  puhas puhta
  mõni mõne
  piisk piisa
`;

/** The same for words that are often the last part of a compound (elamisluba, elamisloa). */
export const LAST_PARTS = `
  tuba toa tuppa tube
  luba loa lupa
  tegu teo
  sõda sõja sõdi
  poeg poja poega poegi
  laps lapse lapsi lapsed
  mees mehe meest mehi
  kohus kohtu kohut
  liige liikme liiget
  võti võtme
  jõud jõu jõudu jõude
  tütar tütre
  sõber sõbra
  kiri kirja kirju
  süda südame südan
  eluase eluaseme
  isaeg isaja isaega isaegu
  tööaeg tööaja tööaega
  vaheaeg vaheaja vaheaega
  koda koja
  politsei politse polits
`;

/** Whole forms of verbs and words that share too little for stems. */
export const WORDS = `
  laps last laste lastele lastega lastest lastel lastes lasteks lastelt
  kolmas kolmanda kolmandat kolmandal kolmandas kolmandasse kolmandana kolmandad kolmandate
  olema on ole oli olin olid olime olite oleme olete olen oled olnud oleks olla pole polnud polnuks
  olema oldud oldi olles olgu olevat oleksid
  minema lähen läheb lähed läheme lähete lähevad läks läksin läksid läksime mine minna minnes läinud
  minema mindi minnakse mindud minema läheks
  tegema teen teeb teed teeme teete teevad teha tehes tehtud tehti tehakse tegi tegin tegid tegime
  tegema teinud tehku teeks teeksid tegev tegemata tehtav tehtavad tehtu tehtava
  nägema näen näeb näed näeme näete näevad näha nähes nähtud nähti nähakse nägi nägin nägid näinud
  nägema näeks nähtav nähtava
  saama saan saa saab saad saame saate saavad saada saades saadud saadi saadakse sai sain said saime
  saama saite saanud saaks saaksin saaksid saadav saadava saamata
  tooma too toon toob toome toovad tuua tõi tõin tõid toonud toodud toodi tuuakse toodi tooks toomata
  jooma joon joob joome joovad juua jõi jõin jõid joonud joodud joodi juuakse
  sööma söö söön sööb sööme söövad süüa sõi sõin sõid söönud söödud söödi süüakse
  lööma löön lööb löövad lüüa lõi lõin lõid löönud löödud löödi lüüakse löödi
  looma loon loob loome loovad luua lõi loonud loodud loodi luuakse loodav
  jääma jään jääb jääd jääme jäävad jääda jäi jäin jäid jäänud jäädud jääks jäetud jäeti
  käima käi käin käib käid käime käivad käia käis käisin käisid käisime käinud käidud käidi käiakse käies
  viima vii viin viib viime viivad viia viis viisin viisid viinud viidud viidi viiakse viies viidi
  müüma müü müün müüb müüme müüvad müüa müüs müüsid müünud müüdud müüdi müüakse müüdav müües
  pidama pean peab pead peame peate peavad pidada pidi pidin pidid pidanud peetud peeti peetakse peaks
  pidama peaksin peaksid peetav pidamas pidas
  ütlema ütlen ütleb ütled ütleme ütlevad öelda ütles ütlesin ütlesid öelnud öeldud öeldi öeldakse ütle
  ütlema öeldes ütleks
  mõtlema mõtlen mõtleb mõtled mõtleme mõtlevad mõelda mõtles mõtlesin mõtlesid mõelnud mõeldud mõeldi
  mõtlema mõeldakse mõeldes mõtle mõtleks
  lugema loen loeb loed loeme loete loevad lugeda luges lugesin lugesid lugenud loetud loeti loetakse
  lugema loeks lugedes loe
  teadma tean teab tead teame teavad teada teadis teadsin teadsid teadnud teatud teati teatakse teaks teades
  tulema tulen tuleb tuled tuleme tulevad tulla tuli tulin tulid tulime tulnud tuldud tuldi tullakse
  tulema tuleks tule tulles
  surema suren sureb surevad surra suri surid surnud surdud surres
  jooksma jooksen jookseb jooksevad joosta jooksis jooksnud joostud joostes
  laskma lasen laseb laseme lasevad lasta lasi lasin lasid lasknud lastud lasti lastakse lase laseks lastes
  võima võin võib võid võime võite võivad võida võis võisin võisid võinud võiks võiksin võiksid
  võtma võtan võtab võtad võtame võtavad võtta võttis võtsin võtsid võtnud võetud võeti võetakse võta
  võtma võtaks võttes võttev
  andma annan annab annad anname annavad anda andis andsin andsid andnud antud anti antakse anna annaks andes
  petma petan petab petavad petta pettis petsid petnud petetud peteti petetakse
`;
