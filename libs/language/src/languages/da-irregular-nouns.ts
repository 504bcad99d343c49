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
sats satsen satser satserne
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
kursus kurset kurser kurserne
=dommer dommeren dommere dommerne
dom dommen domme dommene
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
løn lønnen lønninger lønningerne
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
