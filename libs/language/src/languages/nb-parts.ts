/** Words that Norwegian compounds of the field are made of, and the forms they have as first parts. */
export const NORWEGIAN_PARTS = `
menneske
handel handels
kvinne
mann manns
barn barne barns
jente
ungdom ungdoms
familie
foreldre
krise
senter
vold volds
offer offer
overgrep overgreps
overgriper
utnyttelse utnyttelses
utnytting utnyttings
arbeid arbeids
tvang tvangs
prostitusjon prostitusjons
sexkjøp sexkjøps
hallik
bakmann
politi
påtale
etterforskning etterforsknings
kriminalitet kriminalitets
kriminal
straff straffe
lov
rett retts
domstol
advokat
bistand bistands
vern verne
verge
grense
opphold oppholds
tillatelse
refleksjon refleksjons
periode
støtte
hjelp hjelpe
hjelper
helse
omsorg omsorgs
tjeneste
sosial
bolig
botilbud
tilbud tilbuds
hjem hjemme
herberge
tolk tolke
språk
identifisering identifiserings
avhør avhørs
vitne
migrasjon migrasjons
asyl
søker
flyktning
utlending utlendings
stat stats
land
kommune
fylke fylkes
samarbeid samarbeids
nettverk nettverks
gruppe
enhet enhets
organisasjon organisasjons
møte
handling handlings
tiltak tiltaks
myndighet myndighets
direktorat direktorats
departement departements
utvalg utvalgs
rapport
kunnskap kunnskaps
opplæring opplærings
veileder
retningslinje
kontakt
informasjon informasjons
telefon
nød
trygghet trygghets
risiko
behov behovs
vurdering vurderings
ekteskap ekteskaps
tigging tigge
organ
internett
traume
lege
sykehus
rettighet rettighets
person
data
erstatning erstatnings
retur
hjemsendelse
reise
dokument
kontrakt
lønn lønns
arbeidsgiver
sikkerhet sikkerhets
beskyttelse beskyttelses
oppfølging oppfølgings
koordinator
konvensjon konvensjons
protokoll
direktiv
`;
