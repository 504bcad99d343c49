/**
 * Latvian verbs whose root changes between infinitive, present and past (celt, ceļ, cēla; likt, liek,
 * lika): one verb a row, without prefix and with its last consonant hard; each root leads to the first.
 */
export const ROOTS = `
  ie iet ej gāj
  do dod dev
  bū bij
  cel cēl
  ņem ņēm
  ber bēr
  ver vēr
  dzer dzēr
  lem lēm
  sper spēr
  tver tvēr
  sver svēr
  smel smēl
  vel vēl
  zvel zvēl
  dzel dzēl
  pel pēl
  stum stūm
  kur kūr
  dur dūr
  bur būr
  kul kūl
  šķir šķīr
  bar bār
  kal
  dzim dzimst
  mir mirst
  grim grimst
  skrie skrien skrēj
  slie slien slēj
  sie sien sēj
  lie lej lēj
  smie smej smēj
  rie rej rēj
  lik liek
  tik tiek
  pirk pērk
  cirt cērt cirs
  vilk velk
  nes
  nāk
  sāk
  māk
  zin zinā
  dzied dziedā
  raud raudā
  cel cēl
  rak rok
  prat prot pras
  rad rod ras
  zag zog
  tap top
  zud zūd zus
  jut jūt jus
  dzī dzen dzin
  mī min
  gū gūst guv
  kļū kļūst kļuv
  šū šuj šuv
  žū žūst žuv
  pū pūst puv
  zu zūst zuv
  kļau kļauj kļāv
  ļau ļauj ļāv
  kau kauj kāv
  šau šauj šāv
  rau rauj rāv
  pļau pļauj pļāv
  grau grauj grāv
  krau krauj krāv
  skau skauj skāv
  blau blauj blāv
  mau mauj māv
  au auj āv
  lēk lek
  vērs
  spē spēj sp
  stā stāj st
  klā klāj kl
  krā krāj kr
  sē sēj
  rē rēj
  lī līst lij
  rī rij
  vī vij
  pī pin
  trī trin
  skrā
  krit krīt kris
  mit mīt mis
  sit sis
  met mes
  ved ves
  ēd ēs
  sēd sēst sēs
  nāk
  mig mieg
  jūk juk juks
  lūz lūst luz
  plūs plūst plūd
  klīs klīst klīd
  birs birst bir
  irs irst ir
  vīs vīst vīt
  beig beidz
  gul guļ
  līz
  sniegt snieg
  nir nīr
  mirk mērk
  šķil šķīl
  dil dilst
  kus kūst kus
  svil svilst
  tris trīs
  brid bried bris
  šķis šķied šķīst šķīd
  niks nīk nik
  stig stieg
  rim rimst
  tum tumst
  kalst kal
  slīk slīkst
  pazī pazīst pazin
  tūk tūkst
  trūk trūkst
  strēg strēgst
  rās
  pras prot
  vairo
`;

/** Words that no rule reaches: each row is one word, led by what is kept for all of them. */
export const WORDS = `
  būt esmu esi ir esam esat bija biju biji bijām bijāt būs būšu būsi būsim būsiet būtu esot esošs esoša
  būt esošo esošā esošās esošais esošie esošajā esošajiem bijis bijusi bijuši bijušas nav nebija nebūs
  būt nebūtu jābūt būdams būdama bijušais bijušā bijušo
  cilvēk cilvēks cilvēka cilvēki cilvēku ļaudis ļaužu ļaudīm
  mēnes mēnesis mēneša mēnesi mēnesī mēneši mēnešu mēnešiem mēnešus mēnešos
  lab labs laba labu labi labas labāks labāka labāku labāki labākā labākais labākie labāko
`;

/** Words that begin like a negation and are none: what is left of them without it means something else. */
export const NOT_NEGATED = `
  nelaim nedēļ nedel nepilngad nemier nevien nezāl nervoz nedarb nekust nesen nekad nekur nevalst
  nelaim nepieciešam nekārt nemit
  neveiksm nerēt nejauš nekā nekas nelīdz jānis jāņa
`;
