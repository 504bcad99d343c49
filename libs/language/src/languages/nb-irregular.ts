/** Strong and irregular verbs of Norwegian (bokmål): the infinitive, then its other forms. */
export const NORWEGIAN_VERBS = `
ha har hadde hatt havende
bli blir ble blei blitt bliven
få får fikk fått fås
gå går gikk gått gåtte gås
stå står stod sto stått stås
gi gir gav ga gitt gitte gis
gjøre gjør gjorde gjort gjorte gjøres gjøren
si sier sa sagt sagte sies
legge legger la lagt lagte legges
ligge ligger lå ligget
vite vet visste visst vites
kunne kan kunnet
skulle skal skullet
ville vil villet
måtte må måttet
burde bør burdet
tørre tør tore torde turte turt
komme kommer kom kommet komne
se ser så sett ses sees
be ber ba bedt bedte bes
dø dør døde dødde dødd
le ler lo ledd
ta tar tok tatt tatte tas
dra drar drog dro dratt dradd dratte
slå slår slo slått slåtte slås
holde holder holdt holdes
falle faller falt falne
la lar lot latt lates late later
gråte gråter gråt
spise spiser spiste spist
ete eter åt ett
sitte sitter sittet
finne finner fant funnet funne funnen funnede finnes finns
vinne vinner vant vunnet vunne vunnen
binde binder bandt
brenne brenner brant brente brent
briste brister brast brustet bristet
drikke drikker drakk drukket
drive driver drev drevet drevne dreven
skrive skriver skrev skrevet skrevne skreven
bite biter bet beit bitt bitte
gripe griper greip
ri rir red rei ridd ridde
skinne skinner skinte skint
slite sliter slet sleit slitt slitte
stige stiger steg steig steget
svike sviker svek sveik sveket svikne svikt
tie tier tidde tidd
vike viker vek veik veket
vri vrir vred vrei vridd vridde
lide lider led lidt lidd
gli glir gled glei glidd
rive river rev reiv revet revne reven
skli sklir skled skled sklidd
sprekke sprekker sprakk sprukket sprukne
by byr bød bydde budt
innby innbød
bryte bryter brøt brutt brutte
lyve lyver løy løyet
nyte nyter nøt nytt
skyte skyter skjøt skutt skutte
synge synger sunget
synke synker sank sunket sunkne
fly flyr fløyet
flyte flyter fløt flytt
fryse fryser frøs frosset frosne
gyte gyter gjøt
krype kryper krøp krøpet
stryke stryker strøk strøket
tyte
suge suger sugde sugd
bære bærer bar båret båren bårne
skjære skjærer skar skåret skårne
stjele stjeler stjal stjålet stjålne
sverge sverger svor sverget sverge
fare farer for faret
begrave begravde begravd
grave graver gravde gravd gravet
hogge hogger hogg hugget
vokse vokser vokste vokst voksen
sove sover sov sovet
hjelpe hjelper hjalp hjulpet hjulpne
springe springer sprang sprunget
stikke stikker stakk stukket
slippe slipper slapp sluppet slupne
spinne spinner spant spunnet
forsvinne forsvinner forsvant forsvunnet forsvunne forsvunnen
tvinge tvinger tvang tvunget tvungen tvungne
rekke rekker rakk rukket rakte rakt
renne renner rant rent
smelle smeller smalt smelt
velge velger valgte valgt valgtes
selge selger solgte solgt
skille skiller skilte skilt skiltes
følge følger fulgte fulgt følges
dølge
sette setter satte satt sattes
glede gleder gledet gledde
kreve krever krevde krevd
bringe bringer brakte brakt bragte bragt
leve lever levde levd
hete heter het hett
miste mister mistet
spørre spør spurte spurt spørres spørrende
smøre smører smurte smurt
fortelle forteller fortalte fortalt fortelles
velte
gjelde gjelder gjaldt gjeldt
skjelve skjelver skalv skjelvet
dele
råde råder rådet
nå når nådde nådd
tro tror trodde trodd tros
bo bor bodde bodd
sy syr sydde sydd
skje skjer skjedde skjedd
ro ror rodde rodd
kle kler kledde kledd
formå formår formådde
snu snur snudde snudd
spå spår spådde
ha hadde
bety betyr betydde betydd
fri frir fridde
grue
strekke strekker strakte strakt
trekke trekker trakk trukket trukne
dekke
vekke vekker vekte vakte vakt
legge
kvele kvelte
tillate tillater tillot tillatt tillatte
forlate forlater forlot forlatt forlatte
overlate overlot overlatt
unnlate unnlot unnlatt
late lot latt
oppfatte
treffe treffer traff truffet trufne
hende hender hendte hendt
sende sender sendte sendt sendes
kjenne kjenner kjente kjent kjentes
vende vender vendte vendt
tenne tenner tente tent
leie leier leide leid
eie eier eide eid
pleie pleier pleide pleid
mene mener mente ment menes
tjene tjener tjente tjent
lede leder ledet
møte møter møtte møtt møttes
bøte
støtte støtter støttet
håpe
greie greier greide
føde føder fødte født
mate
gnage gnog
dukke
streve
strides stred
knekke knekker knakk knekt knekket
klype
kveppe
ryke røk røket
fyke føk
lukte
gyve
skride skred skredet
svi svir svidde
skvette skvatt
sprette spratt
slenge slang
henge henger hang hengt hengte
gjelle
dette datt
knytte
skrike skriker skrek skreik skreket
bidra bidrar bidro bidrog bidratt
delta deltar deltok deltatt
foreta foretar foretok foretatt
`;

export const NORWEGIAN_VERB_PREFIXES =
  'an av be bi bort er etter fast for fore fra fram frem gjen gjennom hen i igjen inn inne innen inter kring los ' +
  'løs med mis mot ned om opp over på sammen se seg til tilbake under unn unna ut ute utover ved vedr videre ' +
  'å fore del god selv full inn sønder for stad vare ivare igang fort forut øde rett fri mottatt hoved ny ' +
  'mot iverk fast hinder hjemme tilrette fore iakt';
