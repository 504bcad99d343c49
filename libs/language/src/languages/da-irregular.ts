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
