/** Strong and irregular verbs of Swedish: the infinitive, then the forms that no ending leads to. */
export const SWEDISH_VERBS = `
vara är var varit vore
ha har hade haft havande
bli blir blev blivit bliven blivet blivna
få får fick fått
gå går gick gått gångna
stå står stod stått
ge ger gav gett givit given givet givna giva giver
göra gör gjorde gjort gjord gjorda görs
säga säger sade sagt sagd sagda sa
lägga lägger lade lagt lagd lagda la
veta vet visste vetat
kunna kan kunde kunnat
skola ska skall skulle skolat
vilja vill ville velat
måste måst
böra bör borde bort
komma kommer kom kommit kommen kommet komna
se ser såg sett sedd sedda sågs ses
be ber bad bett bedd bedda
dö dör dog dött
le ler log lett
ta tar tog tagit tagna taga
dra drar drog dragit dragna draga
slå slår slog slagit slagna
hålla håller höll hållit hållen hållet hållna
falla faller föll fallit fallen fallet fallna
låta låter lät låtit låten
gråta gråter grät gråtit
äta äter åt ätit äten ätet ätna
ligga ligger låg legat
sitta sitter satt suttit sutten suttna
finna finner fann funnit funnen funnet funna funnits finns fanns
vinna vinner vann vunnit vunnen vunnet vunna
binda binder bundit bunden bundet bundna
brinna brinner brann brunnit brunnen brunna
brista brister brast brustit brusten brustna
dricka dricker drack druckit drucken druckna
driva driver drev drivit driven drivet drivna
skriva skriver skrev skrivit skriven skrivet skrivna
bita biter bet bitit biten bitet bitna
gripa griper grep gripit gripen gripet gripna
rida rider red ridit riden
skina skiner sken skinit
skrida skrider skred skridit
slita sliter slet slitit sliten slitet slitna
stiga stiger steg stigit stigen stigna
stiga stigande
svika sviker svek svikit sviken sviket svikna
tiga tiger teg tigit
vika viker vek vikit viken viket vikna
vrida vrider vred vridit vriden vridet vridna
lida lider led lidit liden
glida glider gled glidit
kliva kliver klev klivit
sprida spred spridit spriden
bjuda bjuder bjöd bjudit bjuden bjudet bjudna
bryta bryter bröt brutit bruten brutet brutna
ljuga ljuger ljög ljugit
njuta njuter njöt njutit njuten
skjuta skjuter sköt skjutit skjuten skjutet skjutna
sjunga sjunger sjöng sjungit sjungen sjungna
sjunka sjunker sjönk sjunkit sjunken sjunkna
flyga flyger flög flugit flugen
flyta flyter flöt flutit
frysa fryser frös frusit frusen fruset frusna
knyta knyter knöt knutit knuten knutna
krypa kryper kröp krupit krupen
stryka stryker strök strukit struken struket strukna
smyga smyger smög smugit
ryta röt rutit
sluta slutna sluten slutet
strypa ströp strupen
tjuta tjuter tjöt tjutit
suga suger sög sugit
supa super söp supit
bära bär bar burit buren buret burna bars
skära skär skar skurit skuren skuret skurna
stjäla stjäl stal stulit stulen stulet stulna
svära svär svor svurit svuren svuret svurna
fara far for farit faren farna
begrava begravde begravt
gräva grävde
hugga hugger högg huggit huggen huggna
växa vuxit vuxen vuxet vuxna
sova sover sov sovit
svälta svalt svultit
hjälpa hulpit
springa springer sprang sprungit sprungen
spricka sprack spruckit sprucken spruckna
sticka sticker stack stuckit stucken stucket stuckna
sitta sittande
slippa slipper slapp sluppit sluppen
spinna spann spunnit
försvinna försvinner försvann försvunnit försvunnen försvunnet försvunna
svida sved svidit
tvinga tvungen tvunget tvungna
hinna hinner hann hunnit
rinna rinner rann runnit
simma simmar summit
välja väljer valde valt vald valda
sälja säljer sålde sålt såld sålda
svälja svalde svalt
dölja döljer dolde dolt dold dolda
följa följer följde följt följd följda
skilja skiljer skilde skilt skild skilda
sätta sätter satte satt satta
glädja gläder gladde glatt
städja stadd
stödja stöder stödde stött stödd stödda stöd
vänja vänjer vande vant vand vanda
tämja tämjer tamde tamt
kräva krävde krävt
bringa bragte bragt
leva lever levde levt levat
heta heter hette hetat
mista miste mist
smörja smorde smort smord smorda
spörja sporde sport
töras törs tordes torts
lyda lydde lytt lydd lydda
råda rådde rått
tvista tvistade
nå når nådde nått nådd nådda
må mår mådde mått
tro tror trodde trott trodd trodda
bo bor bodde bott bodd bodda
sy syr sydde sytt sydd sydda
fly flyr flydde flytt flydd flydda
ske sker skedde skett
ro rodde rott
så sår sådde sått sådd sådda
klä klär klädde klätt klädd klädda kläda
förmå förmår förmådde förmått
uppnå uppnår uppnådde uppnått uppnådd uppnådda
bero beror berodde berott
förtro förtrodde
anförtro
träda träder trädde trätt trädd
sprida sprider spred spritt spridd spridda spritts
lida lider led lidit
betyda betyder betydde betytt
tyda tyder tydde tytt tydd
föda föder födde fött född födda
göda
möta möter mötte mött mötta möts
sända sänder sände sänt sänd sända
vända vänder vände vänt vänd vända
använda använder använde använt använd använda
hända händer hände hänt
känna känner kände känt känd kända
kunna kan
tända tänder tände tänt tänd tända
leda leder ledde lett ledd ledda leds
skada
besluta beslöt beslutit
delta deltar deltog deltagit deltagande
heta hetat
begå begår begick begått begångna
dyka dök dykt
ljuda ljöd ljudit
nysa nös
strida stred stridit
sluka
läsa läste läst
`;

/** Prefixes that a verb of the list may have. */
export const SWEDISH_VERB_PREFIXES =
  'an av be er und bi bort efter fast fram från före förbi för genom hem i igen igång in inne kring loss med miss mot ' +
  'ned ner nere om omkring på runt samman sönder till tillbaka tillsammans under undan upp uppe ut ute van ' +
  'vidare vid ur å åt åter över ner hög låg lång ny själv del fort för fri frukt plats fort ställ god rätt um';
