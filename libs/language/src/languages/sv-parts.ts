/** Words that Swedish compounds of the field are made of, and the forms they have as first parts. */
export const SWEDISH_PARTS = `
människa människo
handel handels
kvinna kvinno
barn barn barna
flicka flick
ungdom ungdoms
familj familje
förälder föräldra
kris
center
jour
våld vålds
brott brotts
offer offer
övergrepp övergrepps
utnyttjande
exploatering exploaterings
arbete arbets
tvång tvångs
prostitution prostitutions
sexköp sexköps
polis
åklagare åklagar
utredning utrednings
kriminalitet kriminalitets
straff
lagstiftning
domstol domstols
advokat
biträde biträdes
skydd skydds
gräns
uppehåll uppehålls
tillstånd tillstånds
betänketid
reflektion reflektions
period
stöd
hjälp
hälsa hälso
sjukvård sjukvårds
omsorg omsorgs
tjänst tjänste
social
boende
bostad bostads
härbärge
tolk
språk
identifiering identifierings
förhör förhörs
vittne vittnes
migration migrations
asyl
sökande
flykting
utlänning utlännings
land
kommun
länsstyrelse
samverkan samverkans
samarbete samarbets
nätverk nätverks
grupp
enhet enhets
organisation organisations
möte mötes
handling handlings
åtgärd åtgärds
myndighet myndighets
departement departements
utskott utskotts
rapport
kunskap kunskaps
utbildning utbildnings
handledning handlednings
vägledning vägledning
riktlinje
kontakt
information informations
telefon
akut
trygghet trygghets
risk
behov behovs
bedömning bedömnings
äktenskap äktenskaps
tiggeri
organ
internet
trauma
läkare läkar
sjukhus
rättighet rättighets
person
uppgift uppgifts
ersättning ersättnings
skadestånd skadestånds
återvändande
återresa
resa rese
handling handlings
avtal avtals
arbetsgivare arbetsgivar
säkerhet säkerhets
uppföljning uppföljnings
samordnare samordnar
konvention konventions
protokoll
direktiv
gärningsman
`;
