/** Nouns and adjectives of Swedish that change their vowel, lose one, or look inflected where they are not. */
export const SWEDISH_NOUNS = `
man mannen män männen mannens männens mäns mans
hand handen händer händerna
tand tanden tänder tänderna
strand stranden stränder stränderna
rand ränder ränderna
land länder länderna
stad städer städerna
natt natten nätter nätterna
bok boken böcker böckerna
fot foten fötter fötterna
rot roten rötter rötterna
ledamot ledamoten ledamöter ledamöterna
dotter dottern döttrar döttrarna
moder modern mödrar mödrarna mor
fader fadern fäder fäderna far
broder brodern bröder bröderna bror
bonde bonden bönder bönderna
tång tänger tängerna
stång stänger stängerna
spång spänger
gås gåsen gäss gässen
mus musen möss mössen
lus lusen löss lössen
get getter getterna
nöt nötter nötterna
vän vännen vänner vännerna
öga ögat ögon ögonen
öra örat öron öronen
huvud huvudet huvuden huvudena
namn namnet namnen
offer offret offren offrets offrens offers
fönster fönstret fönstren
syster systern systrar systrarna
läger lägret lägren
nummer numret numren
museum museet museer museerna museets
gymnasium gymnasiet gymnasier gymnasierna
seminarium seminariet seminarier seminarierna
stipendium stipendiet stipendier stipendierna
studium studiet studier studierna
kriterium kriteriet kriterier kriterierna
laboratorium laboratoriet laboratorier laboratorierna
ministerium ministeriet ministerier ministerierna
medium mediet medier medierna media
sekretariat sekretariatet
datum datumet
faktum faktumet fakta
forum forumet forumen fora
album albumet albumen
rum rummet rummen
spektrum spektret spektrumet spektra
åker åkern åkrar åkrarna
ålder åldern åldrar åldrarna
finger fingret fingrar fingrarna fingren
vinter vintern vintrar vintrarna
sommar sommaren somrar somrarna
afton aftonen aftnar
morgon morgonen morgnar
djävul djävulen djävlar djävlarna
himmel himlen himlar himmelen
öppen öppet öppna
vuxen vuxet vuxna
mogen moget mogna
trogen troget trogna
säker säkert säkra säkrare säkrast säkraste
vacker vackert vackra vackrare vackrast vackraste
mager magra
tapper tapra tappra
bitter bittert bittra
nykter nyktert nyktra
vaken vaket vakna
ledsen ledset ledsna
naken naket nakna
nyfiken nyfiket nyfikna
galen galet galna
rutten ruttet ruttna
sugen suget sugna
välkommen välkommet välkomna
kristen kristet kristna
annan annat andra
ingen inget inga
någon något några
tecken tecknet tecknen
vapen vapnet vapnen
vatten vattnet vattnen
ägg ägget äggen
socken socknen socknar
öken öknen öknar
sägen sägnen sägner
fröken fröknar
botten bottnen bottnar
`;

/** Words of Swedish with forms of their own that stand alone and do not end others. */
export const SWEDISH_WORDS = `
gammal gammalt gamla äldre äldst äldsta gamle
god gott goda bättre bäst bästa
dålig sämre sämst sämsta
ond värre värst värsta
stor större störst största
liten litet lilla små mindre minst minsta lille
ung yngre yngst yngsta
lång längre längst längsta
hög högre högst högsta högste högt
låg lägre lägst lägsta lågt
tung tyngre tyngst tyngsta
grov grövre grövst grövsta
många fler flera flest flesta
mycket mer mera mest mesta
nära närmare närmast närmaste
egen eget egna egnas
allmän allmänt allmänna
rik rikt
hel helt hela
ful fult
sur surt
tom tomt tomma
dum dumt dumma
sen sent
ren rent
fin fint
vän vänner
röd rött röda
glad glatt glada
död dött döda
vid vitt vida
bred brett breda
hård hårt hårda
vild vilt vilda
mild milt milda
blind blint blinda
känd känt kända
fri fritt fria
ny nytt nya nyare
blå blått blåa
grå grått gråa
vit vitt vita
kort korta kortare
svart svarta
centrum centrumet centret centra centren center centrumen
son sonen söner sönerna
sista sist siste
okänd okänt
öken öknen öknar öknarna
sko skor skon skorna
bro broar bron broarna
ko kor kon korna
bo bon boet
by byar byn byarna
ö öar ön öarna
å åar ån åarna
sjö sjöar sjön sjöarna
skog skogar skogen
ben benet benen
barn barnet barnen
bra bättre bäst bästa
lag lagen lagar lagarna
lön lönen löner lönerna
stol stolen stolar
hus huset husen
ljus ljuset ljusen
pris priset priser priserna
kris krisen kriser kriserna
polis polisen poliser poliserna
kurs kursen kurser
värde värdet värden värdena
synas syns syntes synts
`;
