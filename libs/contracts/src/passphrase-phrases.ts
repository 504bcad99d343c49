import { normalizeForGuess } from './passphrase-guess.ts';

/** What people of one language put a passphrase together of, each list divided by blanks or commas. */
interface Vocabulary {
  readonly beginnings: string;
  readonly words: string;
  readonly numbers: string;
  readonly days: string;
}

const VOCABULARIES: readonly Vocabulary[] = [
  {
    beginnings: 'this is my, i love my, my secret, my new, my favourite, the best',
    words:
      'password passphrase secret summer winter family mother football sunshine welcome computer network',
    numbers: 'one two three four five six seven eight nine ten',
    days: 'monday tuesday wednesday thursday friday saturday sunday',
  },
  {
    beginnings: 'dette er min, jeg elsker min, jeg elsker, min hemmelige, min nye, den bedste',
    words:
      'adgangskode kodeord hemmelighed sommer vinter familie mor fodbold solskin velkommen computer netværk',
    numbers: 'en to tre fire fem seks syv otte ni ti',
    days: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  },
  {
    beginnings: 'see on minu, ma armastan, minu salajane, minu uus, minu lemmik, kõige parem',
    words: 'parool salasõna saladus suvi talv perekond ema jalgpall päike tere arvuti võrgustik',
    numbers: 'üks kaks kolm neli viis kuus seitse kaheksa üheksa kümme',
    days: 'esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev',
  },
  {
    beginnings: 'tämä on minun, minä rakastan, minun salainen, minun uusi, oma rakas, maailman paras',
    words:
      'salasana salalause salaisuus kesä talvi perhe äiti jalkapallo aurinko tervetuloa tietokone verkosto',
    numbers: 'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen',
    days: 'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai',
  },
  {
    beginnings: 'þetta er, ég elska, mitt leynilega, mitt nýja, mitt besta, elsku besta',
    words:
      'lykilorð aðgangsorð leyndarmál sumar vetur fjölskylda mamma fótbolti sólskin velkomin tölva tengslanet',
    numbers: 'einn tveir þrír fjórir fimm sex sjö átta níu tíu',
    days: 'mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur',
  },
  {
    beginnings: 'tai mano, aš myliu, mano slaptas, mano naujas, mano geriausias, pati geriausia',
    words:
      'slaptažodis slaptafrazė paslaptis vasara žiema šeima mama futbolas saulė sveiki kompiuteris tinklas',
    numbers: 'vienas du trys keturi penki šeši septyni aštuoni devyni dešimt',
    days: 'pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis',
  },
  {
    beginnings: 'tā ir mana, es mīlu, mans slepenais, mana jaunā, mana mīļākā, pati labākā',
    words: 'parole atslēga noslēpums vasara ziema ģimene mamma futbols saule sveiki dators tīkls',
    numbers: 'viens divi trīs četri pieci seši septiņi astoņi deviņi desmit',
    days: 'pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena',
  },
  {
    beginnings: 'dette er mitt, jeg elsker, mitt hemmelige, mitt nye, min kjære, verdens beste',
    words:
      'passord passordfrase hemmelighet sommer vinter familie mor fotball solskinn velkommen datamaskin nettverk',
    numbers: 'en to tre fire fem seks sju åtte ni ti',
    days: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  },
  {
    beginnings: 'det här är mitt, jag älskar, mitt hemliga, mitt nya, min älskade, världens bästa',
    words: 'lösenord lösenfras hemlighet sommar vinter familj mamma fotboll solsken välkommen dator nätverk',
    numbers: 'ett två tre fyra fem sex sju åtta nio tio',
    days: 'måndag tisdag onsdag torsdag fredag lördag söndag',
  },
];

/** The Network as anybody would write it. */
const NAMES = ['norbanet', 'nordicbaltic', 'nordicbalticnetwork'];

/** Rows of a keyboard, down its columns too, each as it is walked to and fro. */
const WALKS = [
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
  'qwertyuiopåasdfghjklöäzxcvbnm',
  'qwertyuiopåasdfghjkløæzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1q2w3e4r5t6y7u8i9o0p',
  'abcdefghijklmnopqrstuvwxyz',
  '12345678901234567890',
];
const WALK_LENGTHS = [15, 16, 18, 20];
/** Of a sequence such as the days of the week: so many in a row, over its end too. */
const SEQUENCE_LENGTHS = [2, 3, 4, 5, 7, 10];
const REPETITIONS = [2, 3, 4];

const listOf = (text: string): string[] => text.split(' ').map(normalizeForGuess);

/** As a song repeats: one word again and again, two in turn. */
function* repeated(words: readonly string[]): Generator<string> {
  for (const word of words) for (const times of REPETITIONS) yield word.repeat(times);
  for (const one of words) for (const other of words) yield (one + other).repeat(2);
}

function* combined(beginnings: readonly string[], words: readonly string[]): Generator<string> {
  for (const before of [...beginnings, ...NAMES, ...words]) for (const word of words) yield before + word;
  for (const word of words) for (const name of NAMES) yield word + name;
}

function* inSequence(terms: readonly string[]): Generator<string> {
  const round = [...terms, ...terms];
  for (const length of SEQUENCE_LENGTHS.filter((each) => each <= terms.length))
    for (let start = 0; start < terms.length; start += 1) {
      const part = round.slice(start, start + length);
      yield part.join('');
      yield part.toReversed().join('');
    }
}

function* walked(): Generator<string> {
  for (const walk of WALKS.flatMap((row) => [row, Array.from(row).toReversed().join('')]))
    for (let start = 0; start < walk.length; start += 1)
      for (const length of WALK_LENGTHS) yield walk.repeat(2).slice(start, start + length);
}

function* phrases(): Generator<string> {
  for (const { beginnings, words, numbers, days } of VOCABULARIES) {
    const plain = listOf(words);
    yield* repeated(plain);
    yield* combined(beginnings.split(', ').map(normalizeForGuess), plain);
    for (const sequence of [numbers, days]) yield* inSequence(listOf(sequence));
  }
  yield* walked();
}

/** What is shorter in bare form is no passphrase even with blanks between its words. */
const SHORTEST = 12;

/**
 * Phrases that guessing puts together in each language of the Network, in bare form (see `normalizeForGuess`):
 * made by rules, so that they take thousands of entries and no room in what a browser loads.
 */
export function commonPhrases(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const phrase of phrases()) {
    const bare = normalizeForGuess(phrase);
    if (bare.length >= SHORTEST) found.add(bare);
  }
  return found;
}
