/** Strong and irregular verbs of Icelandic: the infinitive, then forms that no ending leads to. */
export const ICELANDIC_VERBS = `
hafa hef hefur hafði höfðu höfum hafið hefði haft höfðum hefðu hafi
verða verð verður varð urðu orðið verði yrði yrðu verðum orðinn orðin urðum orðnir orðnar orðnu
geta get getur gat gátu getum getið gæti gætu gátum getað
vita veit veist vissi vissu vitað vitum vissum
eiga á átti áttu eigum ætti ættu átt áttum eigið
mega má mátti máttu megum mætti mættu megi mátt
skulu skal skuli skyldi skyldu skulum
vilja vill vilt vildi vildu viljum viljað vilji vildum
kunna kann kunni kunnu kunnum kunnað
þurfa þarf þurfti þurftu þurfum þurft þyrfti þyrftu
muna man mundi mundu munað munum
munu mun mundi mundu myndi myndu munum
koma kem kemur kom komu komum komið kominn komin komi kæmi kæmu komnir komnar komna
fara fer fór fóru förum farið farinn farin færi færu fari fórum farnir farnar
standa stend stendur stóð stóðu stöndum staðið stæði stæðu standi standast stóðst
ganga geng gengur gekk gengu göngum gengið genginn gengin gangi
fá fæ fær fékk fengu fáum fengið fengi fái fengum fenginn fengin fengnir fást
sjá sé sér sá sáu sjáum séð sæi sæju sáum sjáið séður séð sást
slá slæ slær sló slógu sláum slegið slægi sleginn
ná næ nær náði náðu náum náð nái næði næðu nást
gefa gef gefur gaf gáfu gefum gefið gefinn gefin gæfi gefst gáfust gefnir gefnar gefna gefnu gefnum
drepa drep drepur drap drápu drepið drepinn drepin dræpi
leggja legg leggur lagði lögðu leggjum lagt leggi lagður lögð lagðir lagðar lagst lagðist legðu lagða
segja segi segir sagði sögðu segjum sagt sagður sögð segist sagðist segðu
þegja þegi þegir þagði þögðu þagað
liggja ligg liggur lá lágu liggjum legið lægi
sitja sit situr sat sátu sitjum setið sæti
biðja bið biður bað báðu biðjum beðið beðinn beðin bæði
setja set setur setti settu setjum sett settur settir settar setji settist
hlæja hlæ hlær hló hlógu hlegið
deyja dey deyr dó dóu dáið dæi dáin dáinn
halda held heldur hélt héldu héldum höldum haldið haldinn haldin héldi haldi haldnir hélst
falla fell fellur féll féllu föllum fallið fallinn fallin félli fallnir
láta læt lætur lét létu látum látið látinn látin léti lést látnir létust látna
gráta græt grætur grét grétu grátið
heita heiti heitir hét hétu heitið
leika leik leikur lék léku leikum leikið leikin léki
ráða ræð ræður réð réðu ráðið ráðum ráðinn ráðin réði ráðist réðst ráðnir
blása blæs blés blésu blásið
taka tek tekur tók tóku tökum tekið tekinn tekin tæki tækju teknir teknar tekna tekst tókst teknu
aka ek ekur ók óku ekið
draga dreg dregur dró drógu drögum dregið dreginn dregin drægi dregnir
hefja hef hefur hóf hófu hefjum hafið hafinn hafin hæfi hefst hófst hófust hefjast
sverja sver sór sóru svarið
deila deili deildi deildu deilt
stela stel stelur stal stálu stolið stolinn
bera ber berð bar báru berum borið borinn borin bæri bærust barst bárust bornir
skera sker skar skáru skorið skorinn
nema nem nemur nam námu numið numinn næmi numin
lesa les las lásu lesið lesinn lesin læsi
vera er ert var varst voru verið erum eruð sé séu væri væru
brjóta brýt brýtur braut brutu brjótum bryti brotist braust brotnir
bjóða býð býður bauð buðu bjóðum byði
njóta nýt nýtur naut nutu notið njótum nyti
skjóta skýt skýtur skaut skutu skotið skotinn skotin
ljúga lýg lýgur laug lugu logið
fljúga flýg flýgur flaug flugu flogið
kjósa kýs kaus kusu kosið kosinn kosin kysi kosnir
ljúka lýk lýkur lauk luku lokið lokinn lokin lyki
loka
bíta bít beit bitu bitið bitinn
grípa gríp grípur greip gripu gripið gripinn
líta lít lítur leit litu litið litum
skrifa
svíkja svík sveik sviku svikið svikinn
stíga stíg stígur steig stigu stigið
ríða ríð reið riðu riðið
bíða bíð bíður beið biðu beðið
líða líð líður leið liðu liðið liðinn liðin
rísa rís reis risu risið
víkja vík víkur vék viku vikið vikinn
drífa dríf dreif drifu drifið drifinn
hverfa hverf hverfur hvarf hurfu horfið horfinn hyrfi
verpa
finna finn finnur fann fundu finnum fundið fundinn fundin fyndi finnst fannst fundust fundnir fannst fundum
vinna vinn vinnur vann unnu vinnum unnið unninn unnin ynni unnir unnar
binda bind bindur batt bundu bundið bundinn bundin
springa spring sprakk sprungu sprungið
stinga sting stakk stungu stungið
drekka drekk drekkur drakk drukku drukkið drukkinn
bresta brest brast brustu brostið
sleppa slepp sleppur slapp sluppu sloppið
detta dett dettur datt duttu dottið
bregða bregð bregður brá brugðu brugðið brugðist bregst brást
syngja syng söng sungu sungið
sökkva sekk sökk sukku sokkið
hrökkva hrekk hrökk hrukku hrokkið
hlaupa hleyp hleypur hljóp hlupu hlaupið
auka eyk eykur jók juku aukið aukinn aukin aukist jókst jukust eykst auknar auknir aukna auknu
búa bý býr bjó bjuggu búum búið búinn búin byggi búnir búast bjóst búna búnu
flytja flyt flytur flutti fluttu flytjum flutt fluttur fluttir fluttar fluttist fluttust
velja vel velur valdi völdu veljum valið valinn valin valdir valdar valist
selja sel selur seldi seldu seljum selt seldur seld seldir
telja tel telur taldi töldu teljum talið talinn talin teldi talinn taldir telst taldist taldar
skilja skil skilur skildi skildu skiljum skilið skilinn skilin
krefja kref krefur krafði kröfðu krefjum krafið krefjast krefst krafðist kröfðust krafist
berja ber barði börðu barið berjast berst barðist börðust barist
verja ver varði vörðu varið varinn varin
venja ven vandi vöndu vanið vanur
hvetja hvet hvetur hvatti hvöttu hvatt hvattur hvattir
spyrja spyr spurði spurðu spurt spyrjum spurður
smyrja smyr smurði smurt
styðja styð styður studdi studdu stutt studdur studd styðjum
ryðja ryð ruddi ruddu rutt
kveðja kveð kvaddi kvöddu kvatt
gleðja gleð gladdi glöddu glatt
flýja flý flýr flúði flúðu flúið flýjum
knýja knúði knúið knúinn
þekkja þekki þekkir þekkti þekktu þekkt þekktur þekktir þekktar
kaupa kaupi kaupir keypti keyptu keypt keyptur
sækja sæki sækir sótti sóttu sótt sóttur sækjum sóttist
þykja þykir þótti þóttu þótt þykist
yrkja orti ortu ort
segja segðu
gera geri gerir gerði gerðu gert gerum gerður gerð gerðir gerðar gjöra gerast gerist gerðist gerst
valda veld veldur olli ollu valdið
sofa sef sefur svaf sváfu sofið
troða treð tróð tróðu troðið
vaxa vex óx uxu vaxið vaxinn
skína skín skein skinu skinið
hljóta hlýt hlýtur hlaut hlutu hlotið hljótum
þjóta þaut þutu
kveða kveð kveður kvað kváðu kveðið kveðinn
kemba kembdi
reka rek rekur rak ráku rekið rekinn rekin reknir reknar rækju rækju
fela fel felur fól fólu falið falinn falin faldir faldar feli
semja sem semur samdi sömdu samið saminn samin semjum
snúa sný snýr sneri sneru snúið snúinn snúin snúum
fjúka fýkur fauk fuku fokið
meta met metur mátu metið metinn metin metum metinn metnir
vekja vek vekur vakti vöktu vakið vakinn vekjum
dvelja dvel dvelur dvaldi dvöldu dvalið dveljum
hylja hyl hylur huldi huldu hulið hulinn
temja tem temur tamdi tömdu tamið
þiggja þigg þiggur þáði þáðu þegið
innihalda innihélt innihéldu innihaldið inniheldur
lifa lifi lifir lifði lifðu lifað
trúa trúi trúir trúði trúðu trúað
duga dugi dugir dugði dugðu dugað
leyfa leyfi leyfir leyfði leyfðu leyft leyfður
`;

export const ICELANDIC_VERB_PREFIXES =
  'af að á and aftur auð brott bæta dag eftir ein end endur fram frá for fyrir full gegn gegnum hug inn í ' +
  'mis með neð ná of ofur opin sam saman sjálf stað stór til tví um undir upp upplýs út úr úthlut ' +
  'van veg við vand yfir þar þátt þýð stofn heim';

/** Nouns and adjectives of Icelandic that change their stem. */
export const ICELANDIC_NOUNS = `
maður mann manni manns menn manna mönnum maðurinn manninn manninum mannsins mennirnir mennina mannanna mönnunum
kona konu konur kvenna konum konan konuna konunni konunnar konurnar kvennanna konunum
barn barni barns börn barna börnum barnið barninu barnsins börnin barnanna börnunum
bók bókar bækur bóka bókum bókin bókina bókinni bókarinnar bækurnar bókanna bókunum
hönd hendi handar hendur handa höndum höndin höndina hendinni hendurnar höndunum handanna
fótur fót fæti fótar fætur fóta fótum fæturnir fæturna fóturinn fótinn fætinum fótunum
tönn tannar tennur tanna tönnum tennurnar
nótt nætur nátta nóttum nóttin nóttina nóttinni næturnar
dóttir dóttur dætur dætra dætrum dóttirin dóttirina dæturnar
móðir móður mæður mæðra mæðrum móðirin móðurina móðurinni mæðurnar
faðir föður feður feðra feðrum faðirinn föðurinn feðurnir
bróðir bróður bræður bræðra bræðrum bróðirinn bræðurnir
systir systur systra systrum systirin systurnar
bóndi bónda bændur bænda bændum bóndinn bændurnir bændanna
frændi frænda frændur frændum
fjandi fjanda
mús músar mýs músa músum
köttur kött ketti kattar kettir katta köttum kötturinn köttinn kettirnir
vöxtur vöxt vexti vaxtar vextir vaxta vöxtum vöxturinn vöxtinn vextinum vextina vextirnir vaxtanna
þáttur þátt þætti þáttar þættir þátta þáttum þátturinn þáttinn þættinum þættirnir þættina þáttanna þáttarins
háttur hátt háttar hátta háttum hátturinn háttinn hættinum
dráttur drátt drætti dráttar drættir drátta dráttum drátturinn dráttinn
máttur máttar
sláttur slátt slætti sláttar
fjörður fjörð firði fjarðar firðir fjarða fjörðum fjörðurinn fjörðinn
vörður vörð varðar verðir varða vörðum vörðurinn verðirnir
völlur vell völl velli vallar vellir valla völlum völlurinn völlinn vellinum
skjöldur skjöld skildi skjaldar skildir
björn birni bjarnar birnir
sonur son syni sonar synir sona sonum sonurinn synirnir
hluti hluta hlutar hlutum hlutinn hlutann hlutanum
dagur dag degi dags dagar daga dögum dagurinn daginn deginum dagsins dagarnir dagana daganna dögunum
staður stað stöðum
ketill katli katlar
lykill lykli lyklar lykla lyklum lykillinn
spegill spegli speglar
jökull jökli jöklar jökla jöklum jökulsins
engill engli englar engla englum
himinn himni himnar
morgunn morgni morgnar morgun
drottinn drottni
þáttur
eyra eyru eyrna eyrum
auga auga augu augna augum augað augun augnanna augunum
hjarta hjörtu hjartna
tré trés trjáa trjám trén trjánna trjánum tréð trénu
kné knjáa hnjám
fé fjár fénu féð fjárins
kýr kú kúa kúm
brú brúar brýr brúa brúm
mörk merkur markar merkurinnar
stöng stangar stengur
töng tengur
rönd rendur randar
strönd strandar strendur stranda ströndum ströndin ströndina ströndinni strendurnar
vík víkur
kind kindur kinda
mynd myndar myndir mynda myndum
bygging
vinur vin vini vinar vinir vina vinum vinurinn vinirnir
gestur gest gesti gests gestir gesta gestum
land lands landi lönd landa löndum landið landinu landsins löndin landanna löndunum
lag lagi lags lög laga lögum lagið laginu lagsins lögin laganna lögunum
vitni vitnis vitna vitnum
ríki ríkis ríkja ríkjum ríkið ríkinu ríkisins ríkin ríkjanna ríkjunum
kirkja kirkju kirkjur kirkna kirkjum
stúlka stúlku stúlkur stúlkna stúlkum
tala tölu tölur talna tölum
saga sögu sögur sagna sögum
vika viku vikur vikna vikum
fórnarlamb fórnarlambs fórnarlambi fórnarlömb fórnarlamba fórnarlömbum fornarlomb fornarlombum
þolandi þolanda þolendur þolenda þolendum þolandinn þolandann þolandans þolendurnir þolendanna þolendunum þolendurna tholandi tholanda tholendur tholenda tholendum
dæmi dæmis dæma dæmum dæmið dæmisins
samningur samning samningi samnings
heimili heimilis heimila heimilum heimilið
gildi gildis gilda gildum
`;

/** Adjectives of Icelandic that change their stem, and words that stand alone. */
export const ICELANDIC_WORDS = `
stór stærri stærstur stærst stærsta stærsti stærstu stærstum stórt stóra stóri stóru stórum stórir stórar stórs
lítill lítil lítið lítinn litla litli litlu litlum litlir litlar minni minnstur minnst minnsta minnsti minnstu
mikill mikil mikið mikinn mikla mikli miklu miklum miklir miklar meiri meira mestur mest mesta mesti mestu mestum
góður góð gott góðan góða góði góðu góðum góðir góðar góðs góðri betri betra bestur best besta besti bestu bestum bestir bestar
vondur vont verri verra verstur verst versta versti verstu
sumar sumarið sumarsins sumri sumrin sumrinu sumur sumrum sumars
erfiður erfið erfitt erfiðan erfiða erfiði erfiðu erfiðum erfiðir erfiðar erfiðara erfiðast
gamall gömul gamalt gamlan gamla gamli gömlu gömlum gamlir gamlar eldri elstur elst elsta elsti elstu
ungur ung ungt unga ungir ungar ungum ungu yngri yngstur yngst yngsta yngsti yngstu ungra
langur löng langt langa langir langar löngum löngu lengri lengra lengstur lengst lengsta lengsti lengstu
hár há hátt hás háan háa háir háar háum hærri hærra hæstur hæst hæsta hæsti hæstu hæstum háu
lágur lág lágt lága lágir lágar lágum lægri lægra lægstur lægst lægsta lægsti lægstu
nýr ný nýtt nýjan nýja nýir nýjar nýjum nýju nýrri nýrra nýs nýi nýjasti nýjasta nýjustu nýrri
fár fá fátt fáir fáar fáum færri fæstir fárra
margur mörg margt margir margar mörgum marga margra fleiri fleira fleirum flestir flestar flest flesta flestum flestu
þungur þung þungt þungir þungar þyngri þyngstur
djúpur djúp djúpt dýpri dýpstur
fullur full fullt fullir fullar fyllri
annar önnur annað annan aðra aðrir aðrar öðrum annarri annarrar öðru
enginn engin ekkert engan enga engir engar engum
allur öll allt allan alla allir allar öllum allri allra öllu alls
báðir báðar bæði báðum beggja
nógur nóg
sterkur sterk sterkt sterkir sterkari
hraður hröð hratt hraðar
`;
