/**
 * Passphrases of fifteen characters and more that guessing starts with, in bare form: lower case, letters and digits only.
 * Shorter ones need no entry, the length rule refuses them; digits before and behind are taken off before the comparison.
 */
export const COMMON_PASSPHRASES: ReadonlySet<string> = new Set([
  'correcthorsebatterystaple', 'correcthorsebattery', 'thequickbrownfox', 'thequickbrownfoxjumps', 'thequickbrownfoxjumpsoverthelazydog',
  'passwordpassword', 'passwordpasswordpassword', 'mypasswordissecret', 'mypasswordispassword', 'thisismypassword', 'thisisapassword',
  'thisisasecurepassword', 'thisismysecretpassword', 'thisisaverylongpassword', 'verylongpassword', 'averylongpassword', 'myverylongpassword',
  'mysecretpassword', 'mysecurepassword', 'supersecretpassword', 'supersecurepassword', 'verysecurepassword', 'verysecretpassword',
  'verystrongpassword', 'averystrongpassword', 'strongpassword', 'thestrongestpassword', 'passwordistoolong', 'passwordtoolong', 'longpassword',
  'changemechangeme', 'changemeplease', 'pleasechangeme', 'changethispassword', 'changemypassword', 'changeyourpassword', 'defaultpassword',
  'temporarypassword', 'initialpassword', 'administratorpassword', 'administrator', 'adminadminadmin', 'rootrootrootroot', 'testtesttesttest',
  'testpassword', 'testtestpassword', 'passphrasepassphrase', 'mypassphrase', 'thisismypassphrase', 'thisisapassphrase', 'averylongpassphrase',
  'letmeinletmein', 'letmeinplease', 'pleaseletmein', 'openthedoorplease', 'welcomewelcome', 'welcometonorbanet', 'welcometothenetwork',
  'iloveyouiloveyou', 'iloveyouforever', 'iloveyousomuch', 'iloveyouverymuch', 'ilovemyfamily', 'ilovemychildren', 'ilovemyhusband',
  'ilovemydaughter', 'ilovemymother', 'iloveyoubaby', 'iloveyoumorethananything', 'jesuslovesyou', 'jesuslovesme', 'jesusismylord',
  'jesusismysavior', 'godisgoodallthetime', 'inthenameofgod', 'myfamilyiseverything', 'iamthebest', 'youaretheone', 'youaremysunshine',
  'happybirthdaytoyou', 'merrychristmas', 'happynewyear', 'livelaughlove', 'hakunamatata', 'maytheforcebewithyou', 'theforcebewithyou',
  'winteriscoming', 'tobeornottobe', 'tobeornottobethatisthequestion', 'onceuponatime', 'itsasmallworld', 'neverevergiveup', 'nevergiveup',
  'nevergonnagiveyouup', 'carpediemcarpediem', 'hellohellohello', 'helloworldhelloworld', 'helloworldhello', 'qwertyqwertyqwerty',
  'qwertyuiopasdf', 'asdfghjklasdfghjkl', 'monkeymonkeymonkey', 'dragondragondragon', 'sunshinesunshine', 'princessprincess', 'footballfootball',
  'manchesterunited', 'liverpoolfootballclub', 'youllneverwalkalone', 'michaeljackson', 'harrypotterharrypotter', 'gameofthrones',
  'lordoftherings', 'starwarsstarwars', 'summersummersummer', 'abcdefghijklmnop', 'aaaaaaaaaaaaaaa', 'onetwothreefour', 'onetwothreefourfive',
  'nordicbalticnetwork', 'nordicbaltic', 'balticnetwork', 'nationalteam', 'nationalnetwork', 'governmentagency', 'secretariatsecretariat',
  'socialservices', 'womensshelter', 'policepolicepolice', 'stophumantrafficking', 'humantrafficking', 'antitrafficking', 'endhumantrafficking',
  'copenhagendenmark', 'stockholmsweden', 'helsinkifinland', 'tallinnestonia', 'rigalatvia', 'vilniuslithuania', 'oslonorway', 'reykjavikiceland',
  'internationalorganizationformigration', 'lösenordlösenord', 'passordpassord', 'adgangskodeadgangskode', 'salasanasalasana', 'lykilorðlykilorð',
  'paroolparool', 'paroleparole', 'slaptazodisslaptazodis', 'hemligtlösenord', 'mittlösenord', 'mitthemligalösenord', 'jagälskardig',
  'jagälskardigsåmycket', 'jegelskerdig', 'jegelskerdeg', 'minärakastansinua', 'maarmastansind', 'estevimilu', 'asmylitave',
].map((entry) => entry.normalize('NFKD').toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')));
