/** Words that Danish compounds of the field are made of, and the forms they have as first parts. */
export const DANISH_PARTS = `
menneske
handel handels
kvinde
barn børne barne
pige
ungdom ungdoms
familie
forældre
krise
center
vold volds
offer offer
overgreb overgrebs
udnyttelse udnyttelses
arbejde arbejds
tvang tvangs
prostitution prostitutions
sexkøb sexkøbs
bagmand
politi
anklage
anklager
efterforskning efterforsknings
kriminalitet kriminalitets
straf straffe
lovgivning
domstol domstols
advokat
beskyttelse beskyttelses
værge
grænse
ophold opholds
tilladelse
refleksion refleksions
periode
støtte
hjælp hjælpe
rådgivning rådgivnings
sundhed sundheds
omsorg omsorgs
tjeneste
social
bolig
botilbud
tilbud tilbuds
herberg herbergs
tolk tolke
sprog
identifikation identifikations
afhøring afhørings
vidne
migration migrations
asyl
ansøger
flygtning flygtninge
udlænding udlændinge
land
kommune
region
samarbejde samarbejds
netværk netværks
gruppe
enhed enheds
organisation organisations
møde
handling handlings
handleplan
indsats
myndighed myndigheds
styrelse
ministerium
udvalg udvalgs
rapport
viden videns
uddannelse uddannelses
vejledning vejlednings
retningslinje
kontakt
information informations
telefon
nød
tryghed trygheds
risiko
behov behovs
vurdering vurderings
ægteskab ægteskabs
tiggeri
organ
internet
traume
læge
sygehus
hospital hospitals
rettighed rettigheds
person
data
erstatning erstatnings
hjemsendelse
rejse
dokument
kontrakt
arbejdsgiver
sikkerhed sikkerheds
opfølgning opfølgnings
koordinator
konvention konventions
protokol
direktiv
gerningsmand
`;
