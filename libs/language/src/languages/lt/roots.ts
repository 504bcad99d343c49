/**
 * Lithuanian verbs whose root changes between infinitive, present and past (imti, ima, ėmė; rasti,
 * randa, rado): one verb a row, written without prefix; every root leads to the first of its row.
 */
export const ROOTS = `
  ras rand rad
  bū buv būn
  ei ein ėj
  dau duo duod dav
  d dė ded dėj
  gau gaun gav
  im ėm
  min men mini
  gin gyn gen
  pin pyn
  trin tryn
  skin skyn
  tir tyr
  skir skyr
  kur kūr
  bur būr
  dur dūr
  stum stūm
  ger gėr
  kel kėl
  rem rėm
  ber bėr
  ver vėr
  lem lėm
  vem vėm
  žer žėr
  tver tvėr
  sver svėr
  sem sėm
  ženg ženg
  kar kor
  slėp slep
  vog vag
  pul puol
  kul kūl
  gul gūl
  kil kyl
  dil dyl
  bir byr
  šil šyl
  tap tamp
  lik liek
  tik tink
  rink renk
  kirp kerp
  pirk perk
  kirs kert kirt
  vilk velk
  ding dingst
  vyk vykst
  trūk trūkst
  tek tenk
  nyk nykst
  pyk pykst
  sprog sprogst
  gim gimst
  mir miršt mirt
  mėg mėgst
  girs girst gird
  guos guod
  blokš blošk
  megz mezg
  lek lėk
  kep kėp
  dreb drėb
  grįž grįžt
  klys klyst klyd
  žin žįst
  spręs sprend
  siųs siunt
  skųs skund
  švęs švent
  kęs kent
  grįs grind
  kąs kand
  leis leid
  keis keit
  vers vert
  jaus jaut
  skleis skleid
  žais žaid
  žeis žeid
  mes met
  ves ved
  kvies kviet
  plės plet plėt
  skris skrend skrid
  kris krent krit
  bris brend brid
  virs virst virt
  kis kint kit
  jus junt jut
  šau šaun šov
  pjau pjaun pjov
  griau griaun griov
  rau raun rov
  krau kraun krov
  mau maun mov
  sės sėd
  skęs skęst skend
  lįs lend lind
  žū žūv žuv
  griū griūv griuv
  siū siuv
  gy gyj
  draus draud
  spaus spaud
  skaus skaud
  baus baud
  snaus snaud
  glaus glaud
  lies liet
  reikš reišk
  trokš trokšt trošk
  tekš tešk
  gelb gelbst
  drįs drįst
  nusikals nusikalst nusikalt
  pras prant prat
  ris rit
  mirk merk
  kimš kemš
  stig stog steng
  vyt vyst
  vys vyd
  es ėd
  šluo šlav
  gauš gaud
  pūs pūt
  skus skut
  krės kret krėt
  rės ret
  švis švint švit
  bes bed
  ries riet
  spies spiet
  žles žled
  geis geid
  sta stoj
  lauž lūž lūžt
  dūs dūst
  gęs gęst ges
  tin tyn
  mil myl
  žil žyl
`;

/** Words that no rule reaches: each row is one word, led by what is kept for all of them. */
export const WORDS = `
  būti yra buvo esu esi esame esate buvau buvai buvome buvote bus būsi būsiu būsime būsite būtų būčiau
  būti būtume būtumėte būdamas būdama būdami buvęs buvusi buvę buvusio buvusių buvusios esantis esanti
  būti esančio esančios esančių esantys nebūti nėra nebuvo nebus nebūtų esą esant buvus
  sesuo seserį seserų seserys seserims seseriai sesers seserimi seserimis seserys
  duktė dukters dukterį dukterų dukterys dukterims dukteriai dukterimis dukterimi
  mėnuo mėnesio mėnesį mėnesiui mėnesių mėnesiai mėnesius mėnesiais mėnesiams mėnesyje mėnesiu
  šuo šuns šunį šunų šunys šunims šunims šunimi
  žmogus žmogau žmogaus žmogų žmogui žmogumi žmonės žmonių žmonėms žmones žmonėmis žmonėse
  moteris moters moterį moterų moterys moterims moteriai moterimis moteryse moterimi
  pats pati pačios paties patį pačiam pačią pačių patys
  didelis didelio dideliam didelį dideliu dideli didelių dideliems didelius dideliais didelė didelės
  didelis didelei didelę didele dideles didelėms didelėmis
  žodis žodžio žodį žodžiui žodžiu žodyje žodžiai žodžių žodžiams žodžius žodžiais žodžiuose
  rytas ryto rytą rytui rytu ryte rytai rytų
  valstybė valstybės valstybei valstybę valstybe valstybėje valstybių valstybėms valstybes valstybėmis
  valstybė valstybėse
  gau gaus
  dau duos
  d dės
  metai metų metams metus metais metuose
`;
