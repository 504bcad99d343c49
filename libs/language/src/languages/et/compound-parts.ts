/**
 * Words that stand in Estonian compounds, in their basic form; after a slash the forms in which each also
 * opens a compound (inimkaubandus, naistevastane, tööandja). One in -ne opens it in -s or as listed.
 */
export const PARTS = `
  inimene/inim/inimese/inimeste kaubandus/kaubandus kaubitsemine kodu paik/paiga töö abi naine/nais/naise/naiste laps/lapse/laste
  mees/mehe/meeste tüdruk/tüdrukute poiss/poiste pere/perekonna perekond/perekonna noor/noorte vanem/vanemate täiskasvanu
  aeg/aja õigus/õiguse/õigus kuritegu/kuriteo seadus/seaduse kohus/kohtu kohtunik politsei politseinik prokurör
  prokuratuur süüdistus ohver/ohvri/ohvrite kannatanu tunnistaja tunnistus tõlk/tõlke tõlge/tõlke tõlkija keel/keele luba/loa
  elamine nõusolek taastumine/taastumis mõtlemine/mõtlemis kaitse tugi/tugi toetus/toetus teenus/teenuse teenistus
  keskus/keskuse asutus/asutuse büroo amet/ameti ametnik/ametniku haldus/haldus valitsus/valitsuse valitsemine riik/riigi
  vald/valla linn/linna maakond/maakonna maailm/maailma rahvas/rahva rahvus kodanik/kodaniku koostöö ühendus/ühenduse
  ühiskond/ühiskonna kogukond/kogukonna organisatsioon võrgustik/võrgustiku võrk/võrgu rühm/rühma grupp/grupi koosolek/koosoleku
  nõukogu kogu nõustamine/nõustamis nõustaja juhend juhis juhtum programm/programmi õpe/õppe õpetus õpetaja/õpetajate
  õpilane/õpilas koolitus/koolitus kool/kooli haridus/haridus teave/teabe teadmine teadlikkus andmed/andme/andmete isik/isiku
  isikuandmed asi/asja klient/kliendi dokument leping/lepingu otsus/otsuse avaldus võlg/võla vang/vangi vangla vanglakaristus
  karistus/karistus raha/raha rahastus rahastamine tulu/tulu maks/maksu palk/palga töötaja/töötajate tööandja andja saaja turg/turu
  ettevõte/ettevõtte ettevõtja tegevus/tegevus meede/meetme plaan/plaani strateegia uuring/uuringu uurimine/uurimis uurija
  vägivald/vägivalla võim/võimu sund/sunni ori/orja orjus seks/seksi prostitutsioon ärakasutamine kasutamine/kasutus kasutaja
  kasutus oht/ohu risk/riski hirm trauma tervis/tervise haigla haigus/haigus ravi/ravi arst/arsti ravim/ravimi psühholoog kriis/kriisi
  häda telefon/telefoni number/numbri liin valve vastuvõtt majutus/majutus eluase/eluaseme korter/korteri maja/maja ruum/ruumi piir/piiri
  valvur toll/tolli pass viisa ränne/rände sisseränne rändaja pagulane/pagulas varjupaik/varjupaiga põgenik/põgenike
  reis/reisi reisija liiklus/liiklus lend/lennu laev/laeva sadam/sadama vedu/veo internet/interneti meedia/meedia suhtlus
  uudis/uudiste ajaleht leht/lehe raamat/raamatu kiri/kirja tekst/teksti sõna/sõna pilt/pildi hääl/hääle video/video päev/päeva
  nädal/nädala kuu aasta/aasta aruanne/aruande aruandlus raport statistika arv/arvu määr/määra hulk piirkond/piirkonna põhi/põhja
  lõuna ida lääs/lääne meri/mere järv/järve rand/ranna mets/metsa loodus/loodus keskkond/keskkonna kliima energia elekter/elektri
  tööstus/tööstus põllumajandus ehitus/ehitus ehitaja tehas masin/masina auto/auto tehnika/tehnika tehnoloogia minister/ministri
  ministeerium riigikogu president/presidendi erakond valimine/valimis valimised võistlus/võistlus mäng/mängu võistkond liit/liidu
  liikumine/liikumis selts pank/panga kindlustus/kindlustus laen/laenu hind/hinna kulu/kulu toode/toote tootmine/tootmis toit/toidu
  jook riie/riide leib liha/liha kala/kala koer/koera hobune loom/looma taim/taime aed/aia elu/elu surm/surma sünd/sünni iga
  esindaja esindus juht/juhi juhtimine/juhtimis juhataja hooldus/hooldus hooldaja üliõpilane/üliõpilas professor ülikool/ülikooli
  kõrgkool instituut muuseum/muuseumi kirik/kiriku usk/usu kultuur/kultuuri kunst/kunsti muusika/muusika teater/teatri film/filmi
  ajalugu/ajaloo kvaliteet/kvaliteedi areng/arengu arendus/arendus kasv/kasvu muutus eesmärk tulemus/tulemus mõju/mõju järelevalve kontroll/kontrolli
  hindamine/hindamis mudel/mudeli tava kord/korra menetlus/menetlus protsess samm olukord/olukorra seisund kogemus/kogemus vaade
  põhimõte väärtus/väärtus huvi/huvi vajadus vastutus/vastutus kohustus võimalus piirang keeld ennetus/ennetus ennetamine tõkestamine
  võitlus sõda/sõja rahu/rahu julgeolek/julgeoleku turvalisus kaitsevägi sõdur/sõduri relv/relva pomm/pommi rünnak mõrv/mõrva vargus
  pettus narkootikum/narko uimasti/uimasti aine/aine alkohol/alkoholi probleem ahistamine vägistamine abielu/abielu suhe/suhte sugu/soo
  vähemus/vähemus tasu/tasu hüvitis/hüvitis kahju/kahju taotlus/taotlus taotleja teade/teate vorm kaart/kaardi register/registri
  tunnus/tunnus tuvastamine/tuvastamis liige/liikme komisjon/komisjoni sekretär esimees kõne/kõne koht/koha kohalik
  teema/teema küsimus/küsimus vastus uks lahendus viis tee suund areen ring/ringi osakond poliitika/poliitika
`;

/** Beginnings that are no words of their own. */
export const FIRST_ONLY = `
  turva varju sotsiaal kriminaal järele üld eri sise välis kaug lähis alg kesk ühis rahvusvahelise era eel järel taas
`;

/** Parts shorter than the rest that are safe behind or before a known part. */
export const SHORT_PARTS = new Set(['abi', 'töö', 'aja', 'aeg', 'loa']);

/** Words that look like compounds of these parts and are none. */
export const NO_COMPOUNDS = `
  ajaleht arvamus kohalik kogukond koostama lahendus liigutama ringkond sõnastama tulemus turundus vastutus
`;
