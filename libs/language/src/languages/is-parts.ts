/** Words that Icelandic compounds of the field are made of, and the forms they have as first parts. */
export const ICELANDIC_PARTS = `
mansal mansals
kona kvenna
barn barna barns
ungmenni ungmenna
fjölskylda fjölskyldu
foreldrar foreldra
athvarf athvarfs
neyð neyðar
móttaka móttöku
ofbeldi ofbeldis
brot brota
afbrot afbrota
misnotkun misnotkunar
hagnýting hagnýtingar
vinna vinnu
atvinna atvinnu
nauðung nauðungar
vændi vændis
kaup kaupa
kynlíf kynlífs
lögregla lögreglu
ákæra ákæru
saksóknari saksóknara
rannsókn rannsóknar
glæpur glæpa
refsing refsi
löggjöf löggjafar
dómstóll dómstóla
lögmaður lögmanns
vernd verndar
landamæri landamæra
dvöl dvalar
leyfi leyfis
umhugsun umhugsunar
frestur
tímabil
stuðningur stuðnings
aðstoð aðstoðar
ráðgjöf ráðgjafar
heilsa heilsu
heilbrigði heilbrigðis
þjónusta þjónustu
félag félags
húsnæði húsnæðis
heimili heimilis
túlkur túlka
túlkun túlkunar
tungumál tungumála
auðkenning auðkenningar
yfirheyrsla yfirheyrslu
vitni vitna
innflytjandi innflytjenda
flóttamaður flóttamanna
útlendingur útlendinga
sveitarfélag sveitarfélaga
samstarf samstarfs
samráð samráðs
teymi teymis
hópur hóps
stofnun stofnana
samtök
fundur funda
aðgerð aðgerða
áætlun áætlana
stjórn stjórnar
ráðuneyti ráðuneytis
nefnd nefndar
skýrsla skýrslu
þekking þekkingar
fræðsla fræðslu
þjálfun þjálfunar
leiðbeining leiðbeininga
upplýsing upplýsinga
sími síma
öryggi öryggis
áhætta áhættu
mat mats
þörf þarfa
hjónaband hjónabands
sjúkrahús
læknir lækna
mannréttindi mannréttinda
réttindi réttinda
skaðabætur skaðabóta
endurkoma
ferð ferða
skjal skjala
samningur samnings
laun launa
vinnuveitandi
gerandi gerenda
samhæfing samhæfingar
eftirfylgni
sáttmáli sáttmála
bókun
tilskipun tilskipunar
`;
