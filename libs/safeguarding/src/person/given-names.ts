/**
 * Given names that are common in the Network's countries and among those its members support, in small
 * letters without marks. Names that are also everyday words count only with a surname behind them.
 */
const list = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/).filter(Boolean));

export const GIVEN_NAMES = list(`
  adele adina agata agne agnese agnieszka agota aida aina aino aisha aiste akvile aleksandra aleksandr alena alexandra alice
  alina alise alma alona amalia amanda amina amira ana anastasia anastasiia anastasija anca anda andrea andreea andrej andrejs
  andres andrius ane aneta anete angela angelika anika anita anja anke ann anna anne anneli annette annika annikki antonina
  anton antti anu anya arina arnar arne artur arturs asta aste astrid audrone aurelija ausra baiba barbara beata beate
  bente berit bianca bilyana birgit birgitta birna birute bjarni bjorn bo bogdan bozena brigita brigitta britt camilla carina
  carla carmen carmencita caroline catalina catarina cecilia cecilie charlotte chidinma chioma chiara christina christine
  claudia constantin corina cristina dace daina daiva dalia dana daniel daniela danuta daria darja darya deborah denisa desislava
  diana dina dinara djeneba dmitri dmitrijs dmitry dorota dorte ebba ebele edita edith egle eha eija eili eimantas einar
  eirik ekaterina elena eleni elin elina elisa elisabet elisabeth elizabeta elizabeth ella ellen elle elma elo elsa elva
  elvira emilia emilie emilija emma ene erica erik erika erna eszter eva evelina evelyn evgenia ewa fatima fatma fatoumata
  filippa florina frida gabija gabriela gabrielle galina gediminas georgiana gerda ginta gintare giedre gintaras gitte goda
  greta grethe gro grzegorz gudrun gunnar gunta gustav hana hanna hanne hans heidi heiki heikki helen helena helene helga
  helgi helle hilde hildur hilja hoa huong ida ieva ifeoma ilona ilva ilze ines inese inga inge inger ingibjorg ingrid
  ingvild inna ioana irena irina irma isabella isabelle ivana iveta iwona izabela jaana jaan jadwiga jan jana janina janis
  janne jekaterina jelena jennifer jenny jessica joanna joao johan johanna johannes jolanta jon jonas jorunn josefine
  jovana juha juhan julia julie julija justina justyna kadi kadri kaisa kaja kalle karen kari karin karina karl karolina
  karoline kasia kateryna katarina katarzyna kateryna katja katre katrin katrina katrine kerli kersti khadija kim kirsi
  kirsten kirsti kjersti klara krista kristel kristi kristiina kristin kristina kristine kristjan kristof krystyna kseniia
  ksenija lada laila laima lan lara larisa lars lasma laura lea leena leila lelde lena lene liana lidia lidija liepa
  liga liina lilia lilita lina linda linh lisa lisbeth liudmila liudmyla liv liva livia loreta lotta lotte lucia ludmila
  luize luminita lyudmila maaria maarika madara madina madli magda magdalena magne magnus mai maia maija maike malgorzata
  malin manuela mara marcela mare maren margareta margaret margarita margit margrethe margus mari maria mariam mariana
  marianne marie marija marijana marika marina marit marita marju marta marte martha martin martina marya mateusz mathilde
  matilda matti maya meeri meelis meri merike merja merle mette mia michael michelle mihaela mikael mikhail mikkel milda
  milena minh minna minttu mira mirela miriam mohamed mohammed monica monika nadezhda nadezda nadia nadja nancy nastja
  natalia natalie nataliia natalija natalja natallia nataly natasa natascha natasha ngoc ngozi nicole nicoleta nijole nina
  nino nkechi nomvula nora oana oddny oksana ola olav olena olga olha olivia olya oluwaseun osayi oxana paivi pamela
  patricia paula paulina pavel pawel peter petra petras phuong piia pille piotr pirjo piret polina precious quynh radka
  ragnhild raisa ramune rasa rebecca regina riina rima rimante rita roberta romana rosita roxana rune ruta ruth sabina
  sabine samira sanda sandra sanita sanna sanne santa sara sarah satu saule sergei sergejs sergey sevda shanti shirin
  sidsel siiri sigita signe sigrid sigridur sigurd siim silje silvia simona sini siri sirje sirpa snezhana sofia sofie
  solveig sonata sonja sophia stanislava stefan stefania steinunn stella sunniva susanna susanne suvi svetlana sveta
  svitlana sylvia tamara tanja tanya tatiana tatjana tatyana tea teele teresa terese tetiana thanh thea thi thomas thuy
  tiina tiit tina tiiu tomas tone toomas torunn triin trine tuija tuula tuuli ugne ulla ulrika ulrike una urve ursula valentina
  valeria valerija valeriya vanessa vanja vasile veera vera veronica veronika vibeke vigdis viktoria viktorija viktoriia
  vilma viola violeta virginija virpi vita vitalija vivian vlad vladimir vladislava xenia yana yaroslava yasmin yelena
  yevheniia yulia yuliia yuliya zane zanda zanna zaneta zeinab zenta zhanna zita zivile zofia zoya zsofia zuzana
  анна анастасия александра александр алена алина алла анжела антонина валентина валерия варвара вера вероника виктория
  владимир галина дарья диана дмитрий евгения екатерина елена елизавета жанна зоя иван инна ирина карина кристина ксения лариса
  лидия любовь людмила маргарита марина мария марта милена надежда наталия наталья нина оксана олег ольга павел полина
  раиса светлана сергей софия софья тамара татьяна ульяна юлия яна
`);

/** Given names that are words as well, or places. */
export const AMBIGUOUS_NAMES = list(`
  ada amber angel ane april ase august aurora august blessing carola charity china comfort dawn destiny dora eda esther eve faith
  favour florence georgia gift gloria grace happiness happy hope iris ivy jo joy june kai kaja kent lily liv love lucky mai maj mark
  may mercy miracle mona nor november ona patience pearl peace pia prince princess prudence queen rose ruby sky star sunday
  unity victoria virginia will
`);
