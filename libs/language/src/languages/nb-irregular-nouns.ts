/** Nouns of Norwegian that change their vowel, lose one, or look inflected where they are not. */
export const NORWEGIAN_NOUNS = `
mann mannen menn mennene
hånd hånden hånda hender hendene
hand handa
tann tannen tanna tenner tennene
strand stranden stranda strender strendene
rand render rendene
land lander landene
natt natten natta netter nettene
bok boken boka bøker bøkene
fot foten føtter føttene
rot roten rota røtter røttene
datter datteren datra døtre døtrene
mor moren mora mødre mødrene moder moderen
far faren fedre fedrene fader
bror broren brødre brødrene broder
bonde bonden bønder bøndene
tang tenger tengene
stang stanga stenger stengene
gås gåsa gjess gjessene
kraft kraften krefter kreftene
ku kua kyr kyrne kuer
tre treet trær trærne
kne kneet knær knærne
øye øyet øyne øynene
barn barnet barna barnene
forelder forelderen foreldre foreldrene
klær klærne
søster søsteren søstre søstrene
søsken søskenet søsknene
offer offeret offer ofre ofrene
senter senteret sentre sentrene senterets
sentrum sentrumet
sommer sommeren somre somrene
nummer nummeret numre numrene
vinter vinteren vintre vintrene
register registeret registre registrene
filter filteret filtre filtrene
mester mesteren mestre mestrene
minister ministeren ministre ministrene
teater teateret teatret teatre teatrene
meter meteren metre metrene
liter literen litre litrene
fylke fylket fylker fylkene
klosteret klostre klostrene kloster
måned måneden måneder månedene
våpen våpenet våpnene
tegn tegnet tegnene
eksempel eksempelet eksemplet eksempler eksemplene
kapittel kapittelet kapitlet kapitler kapitlene
hovedstad hovedstaden hovedsteder
by byen byer byene
ås åsen
ledd leddet leddene
ski skien skiene
menneske mennesket mennesker menneskene menneskenes
`;

/** Words of Norwegian with forms of their own that stand alone and do not end others. */
export const NORWEGIAN_WORDS = `
være er var vært
øke øker øker øket økte økt økende
øve øver øvde øvd øvende
vond vondt vonde
vid vidt vide videre videst
gal galt gale
telle teller talte talt telte telt telles
bundet bundne bunden
pågripe pågrep pågrepet pågrepne pågriper
angripe angrep angrepet angrepne angriper
så sår sådde sådd
sjelden sjeldent sjeldne
nøktern nøkternt nøkterne
pen pent pene
lur lurt
sår såret sårene sårt
stor stort store større størst største
ung ungt unge yngre yngst yngste
lang langt lange lengre lengst lengste lenger
tung tungt tunge tyngre tyngst tyngste
god godt gode bedre best beste
dårlig dårligere verre verst verste
ond ondt onde
gammel gammelt gamle eldre eldst eldste
liten lita lite lille små mindre minst minste smått
mange flere flest fleste
få færre færrest
nær nære nærmere nærmest nærmeste nært
mye mer mest meste
høy høyt høye høyere høyest høyeste
lav lavt lave lavere lavest laveste
egen eget egne egen
annen annet andre anna
åpen åpent åpne åpnere
voksen voksent voksne
moden modent modne
sliten slitent slitne
naken nakent nakne
sulten sultent sultne
rusten rustent rustne
kristen kristent kristne
fremmed fremmede
ny nytt nye nyere nyest nyeste
fri fritt frie friere
blå blått blåe
grå grått grå
vakker vakkert vakre vakrere vakrest
sikker sikkert sikre sikrere sikrest sikreste
mager magert magre
bitter bittert bitre
tapper tappert tapre
munter muntert muntre
edru
rød rødt røde
død dødt døde
glad glade
hard hardt harde hardere
bred bredt brede bredere
ren rent rene
sen sent sene senere senest seneste
hel helt hele
full fullt fulle
ful fult
stygg stygt stygge
trygg trygt trygge tryggere
svart svarte
kort korte kortere
tom tomt tomme
dum dumt dumme
grønn grønt grønne
tynn tynt tynne
norsk norske
russisk russiske
bredde bredden bredder
side siden sider sidene
sak saken saker sakene saka
lov loven lover lovene
krig krigen kriger krigene
kriger krigeren krigere krigerne
rett retten retter rettene
sted stedet steder stedene
stad staden
hus huset husene
pris prisen priser prisene
krise krisen kriser krisene
år året årene åra
dag dagen dager dagene
uke uken uka uker ukene
penger pengene penge
folk folket folkene
post posten poster postene
poseidon
vei veien veier veiene veg vegen veger vegene
fram frem
nå no
syn synet synene
syk sykt syke
syn syn
egg egget eggene
sjø sjøen sjøer sjøene
øy øya øyen øyer øyene
ord ordet ordene orda
land landet landene landa
kveld kvelden kvelder kveldene
hjelp hjelpen hjelpa
makt makten makta makter maktene
vold volden
tvang tvangen
sang sangen sanger sangene
gang gangen ganger gangene
fart farten
fare faren farer farene
far fedre fedrene
selv selve
slag slaget slagene
lag laget lagene
krav kravet kravene krava
valg valget valgene valga
svar svaret svarene svara
funn funnet funnene
bånd båndet båndene
ting tingen tinget tingene
sinn sinnet
vann vannet vannene
`;
