/** Strong and irregular verbs of Danish: the infinitive, then its other forms. */
export const DANISH_VERBS = `
have har havde haft havende
blive bliver blev blevet bleven blevne
få får fik fået fås
gå går gik gået gående
stå står stod stået stående
give giver gav givet given givne gives
gøre gør gjorde gjort gøres
sige siger sagde sagt siges
lægge lægger lagde lagt lægges
ligge ligger lå ligget
vide ved vidste vidst
kunne kan kunnet
skulle skal skullet
ville vil villet
måtte må måttet
burde bør burdet
turde tør turdet
komme kommer kom kommet komne
se ser så set sete ses
bede beder bad bedt bedte
dø dør døde død
le ler lo leet
tage tager tog taget tagne tages
drage drager drog draget dragne
slå slår slog slået slåede
holde holder holdt holdes
falde falder faldt faldet faldne
lade lader lod ladet ladt
græde græder græd grædt
æde æder åd ædt
sidde sidder sad siddet
finde finder fandt fundet fundne funden findes fandtes
vinde vinder vandt vundet vundne
binde binder bandt
brænde brænder brændte brændt
briste brister brast bristet
drikke drikker drak drukket
drive driver drev drevet drevne
skrive skriver skrev skrevet skrevne
bide bider bed bidt bidte
ride rider red redet
skinne skinner skinnede
slide slider sled slidt slidte
stige stiger steg steget
svige sviger sveg sveget
tie tier tiede tiet
vige viger veg veget
vride vrider vred vredet
lide lider led lidt
glide glider gled gledet
rive river rev revet revne
gribe griber
byde byder bød budt
bryde bryder brød brudt brudte
lyve lyver løj løjet
nyde nyder nød nydt
skyde skyder skød skudt skudte
synge synger sang sunget
synke synker sank sunket sunkne
flyve flyver fløj fløjet
flyde flyder flød flydt
fryse fryser frøs frosset frosne
krybe kryber krøb krøbet
stryge stryger strøg strøget
bære bærer bar båret bårne
skære skærer skar skåret skårne
stjæle stjæler stjal stjålet stjålne
sværge sværger svor svoret
fare farer for faret
hugge hugger huggede hugget
vokse vokser voksede vokset
sove sover sov sovet
hjælpe hjælper hjalp hjulpet hjulpne
springe springer sprang sprunget
stikke stikker stak stukket stukne
slippe slipper slap sluppet slupne
spinde spinder spandt spundet
forsvinde forsvinder forsvandt forsvundet forsvundne
tvinge tvinger tvang tvunget tvungne
række rækker rakte rakt
knække knækker knak knækkede knækket
vælge vælger valgte valgt vælges
sælge sælger solgte solgt sælges
skille skiller skilte skilt
følge følger fulgte fulgt følges fulgtes
sætte sætter satte sat satses sættes
glæde glæder glædede glædet
kræve kræver krævede krævet
bringe bringer bragte bragt bringes
leve lever levede levet
hedde hedder hed heddet
spørge spørger spurgte spurgt spørges
smøre smører smurte smurt
fortælle fortæller fortalte fortalt
gælde gælder gjaldt gældt
dølge
nå når nåede nået
tro tror troede troet
bo bor boede boet
sy syr syede syet
ske sker skete sket
ro roede roet
formå formår formåede formået
strække strækker strakte strakt
trække trækker trak trukket trukne
vække vækker vakte vakt vækkede
dække dækker dækkede dækket
tillade tillader tillod tilladt tilladte
forlade forlader forlod forladt forladte
overlade overlod overladt
undlade undlader undlod undladt
træffe træffer traf truffet trufne
træde træder trådte trådt
sende sender sendte sendt sendes
kende kender kendte kendt
vende vender vendte vendt
tænde tænder tændte tændt
hænde hændte
lede leder ledte ledede ledet
møde møder mødte mødt mødes
føde føder fødte født
betyde betyder betød betydet
råde råder rådede rådet
begrave begravede
hænge hænger hang hængte hængt
sprække sprak
ryge røg røget
svinde svandt svundet
skrige skreg skreget
pege
bistå bistod bistået
synes syntes
mene mener mente ment menes
tjene tjener tjente tjent
lyde lyder lød lydt
slå slås sloges
bidrage bidrager bidrog bidraget
deltage deltager deltog deltaget
foretage foretager foretog foretaget
undgå undgår undgik undgået
foregå foregår foregik foregået
overgå
lægge lå
`;

export const DANISH_VERB_PREFIXES =
  'af an be bi bort efter er fast for fore fra frem gen gennem i ind inde igen inden inter kring los løs med mis mod ' +
  'ned om op over på sammen se til tilbage under und ud ude ved vedr videre å del god selv fuld stad vare ' +
  'fri iværk iagt hoved ny bag kort plan misfor fast fore tilrette';

/** Nouns of Danish that change their vowel, lose one, or look inflected where they are not. */
export const DANISH_NOUNS = `
mand manden mænd mændene
hånd hånden hænder hænderne
tand tanden tænder tænderne
nat natten nætter nætterne
bog bogen bøger bøgerne
fod foden fødder fødderne
rod roden rødder rødderne
datter datteren døtre døtrene
mor moren mødre mødrene moder moderen
far faren fædre fædrene fader
bror broren brødre brødrene broder broderen
bonde bonden bønder bønderne
tang tænger tængerne
stang stangen stænger stængerne
gås gåsen gæs gæssene
kraft kraften kræfter kræfterne
ko koen køer køerne
øje øjet øjne øjnene
øre øret ører ørerne
barn barnet børn børnene
forælder forælderen forældre forældrene
søster søsteren søstre søstrene
søskende
offer offeret ofret ofre ofrene
center centeret centret centre centrene
sommer sommeren somre somrene
nummer nummeret numre numrene
vinter vinteren vintre vintrene
register registeret registret registre registrene
filter filteret filtret filtre filtrene
mester mesteren mestre mestrene
minister ministeren ministre ministrene
teater teatret teatre teatrene
kloster klostret klostre klostrene
våben våbnet våbnene
aften aftenen aftner
tegn tegnet tegnene
kriterium kriteriet kriterier kriterierne
hovedstad hovedstaden hovedstæder
tilstand tilstanden tilstande
næse næsen næser
menneske mennesket mennesker menneskene
fætter fætre
arkiv arkivet arkiver
værksted
led leddet leddene
`;

/** Words of Danish with forms of their own that stand alone and do not end others. */
export const DANISH_WORDS = `
være er var været
stad staden stæder
stor stort store større størst største
ung ungt unge yngre yngst yngste
lang langt lange længere længst længste
god godt gode bedre bedst bedste
dårlig dårligt dårlige værre værst værste
ond ondt onde
gammel gammelt gamle ældre ældst ældste
lille små mindre mindst mindste
mange flere flest fleste
få færre færrest
nær nære nærmere nærmest nærmeste
meget mere mest meste
høj højt høje højere højest højeste
lav lavt lave lavere lavest laveste
egen eget egne
anden andet andre
åben åbent åbne åbnere
voksen voksent voksne
moden modent modne
nøgen nøgent nøgne
kristen kristent kristne
fremmed fremmede
ny nyt nye nyere nyest nyeste
fri frit frie friere
blå blåt
grå gråt
sikker sikkert sikre sikrere sikrest sikreste
mager magert magre
bitter bittert bitre
tapper tappert tapre
lækker lækkert lækre
smuk smukt smukke
tyk tykt tykke
tynd tyndt tynde
rød rødt røde
død dødt døde
glad glade
hård hårdt hårde
bred bredt brede bredere
ren rent rene
sen sent sene senere senest seneste
hel helt hele
fuld fuldt fulde
tryg trygt trygge
svart svarte
kort korte kortere
tom tomt tomme
dum dumt dumme
grøn grønt grønne
slem slemt slemme værre
dansk danske
bredde bredden
side siden sider siderne
sag sagen sager sagerne
lov loven love lovene
krig krigen krige krigene
ret retten retter retterne
sted stedet steder stederne
hus huset huse husene
pris prisen priser priserne
krise krisen kriser kriserne
år året årene
dag dagen dage dagene
uge ugen uger ugerne
penge pengene
folk folket folkene
vej vejen veje vejene
syn synet synene
sø søen søer søerne
ø øen øer øerne
by byen byer byerne
ord ordet ordene
land landet lande landene
hjælp hjælpen
magt magten magter magterne
vold volden
tvang tvangen
sang sangen sange sangene
billede billedet billeder billederne
gang gangen gange gangene
fare faren farer farerne
selv selve
slag slaget slagene
lag laget lagene
krav kravet kravene
valg valget valgene
svar svaret svarene
bånd båndet båndene
ting tingen tingene
sind sindet
vand vandet
løn lønnen lønninger
møde mødet møder møderne
bred bredden
sjælden sjældent sjældne
binde bundet bundne
gribe greb grebet grebne
angribe angreb angrebet angrebne angriber
pågribe pågreb pågrebet pågrebne pågriber
så sår såede sået
sår såret sårene
øge øger øgede øget øgende
øve øver øvede øvet
eje ejer ejede ejet
blad bladet blade bladene
sted stedet steder stederne
bil bilen biler bilerne
tal tallet tallene
tælle tæller talte talt
`;
