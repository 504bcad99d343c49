/** Words that say what the number beside them is, as stems, in the languages of the Network, English and Russian. */
const stems = (...list: string[]): RegExp => new RegExp(list.join('|'), 'giu');

export const WORDS = {
  cpr: stems('cpr', 'personn(?:umme)?r', 'denmark', 'danish', 'dansk', 'dania', 'tanska', 'taani', 'danij', 'dānij', 'дани', 'danmörk', 'danmark'),
  kennitala: stems('kennit', 'kerfiskennit', '(?<![\\p{L}])kt(?![\\p{L}])', 'iceland', 'ísland', 'island', 'íslensk', 'islanti', 'islandi', 'исланд', 'кеннитала'),
  swedish: stems('personn(?:umme)?r', 'pers(?:on)?\\.?\\s?n(?:umme)?r', '(?<![\\p{L}])pnr', 'samordning', 'sweden', 'swedish', 'svensk', 'sverige', 'rootsi', 'zviedrij', 'švedij', 'швед', 'ruotsi'),
  norwegian: stems('fødselsn', 'fodselsn', 'personn(?:umme)?r', 'd-?n(?:umme|ume|umu)?r', 'norw', 'norsk', 'norge', 'norra', 'norvē', 'norveg', 'норве', 'noreg', 'norja'),
  estonian: stems('isikuk', '(?<![\\p{L}])ik(?![\\p{L}])', 'eston', 'eesti', 'estland', 'viro', 'igauni', 'estij', 'эстон', 'eistland'),
  lithuanian: stems('asmens\\s+kod', 'lithuan', 'lietuv', 'litau', 'leedu', 'liettua', 'lithá', 'литов', '(?<![\\p{L}])a\\.?\\s?k\\.'),
  latvian: stems('personas\\s+kod', '(?<![\\p{L}])p\\.?\\s?k\\.', 'latvi', 'lettland', 'lettisk', 'läti', 'latvij', 'латви', 'latvisk'),
  finnish: stems('henkilö', 'hetu', 'finland', 'finnish', 'finsk', 'suom', 'soome', 'somij', 'финл', 'финск', 'finnland'),
  /** Says only that a number is somebody's identity number. */
  identity: stems(
    'personal\\s+(?:id|code|number|identity)', 'identity\\s+(?:number|code)', '(?<![\\p{L}])id[- ]?(?:number|n(?:umme)?r|kood|kod)', 'national\\s+id', 'henkilö', 'hetu',
    'personal?kod', 'personn', 'isikuk', 'asmens\\s+kod', 'personas\\s+kod', 'kennit', 'cpr', 'личн\\p{L}*\\s+код', 'персональн\\p{L}*\\s+код',
  ),
  /** Numbers of organisations, cases, goods and payments. */
  otherNumber: stems(
    'org(?:anisation|anisasjon|anisations|anization)?[-. ]*(?:n(?:umme)?r|number|no)', 'cvr', 'vat', 'moms', 'vsk', 'pvm', 'alv', 'y-tunnus', 'isbn', 'issn', 'ean', 'kid(?![\\p{L}])', 'ocr(?![\\p{L}])',
    'viite', 'viitenumber', 'registrik', 'reģistrācij', 'reģ\\.', 'įmonės\\s+kod', 'imones\\s+kod', 'félags', 'félagið', 'zoom', 'teams', 'meeting\\s+id', 'møte-?id', 'archive', 'arkiv', 'arhīv', 'arhiiv',
    'løpen', 'faktur', 'invoice', 'arve', 'lask', 'rēķin', 'sąskaitos\\s+faktūr', 'kriminā?ll?iet', 'criminal\\s+case', 'celex', 'bestil', 'tracking', 'barcode', 'strekkode', 'p-nummer', 'рег\\p{L}*\\s*№', 'регистрац', 'дело\\s*№', 'uid',
  ),
  phone: stems(
    'tel(?:efon\\p{L}*|eph\\p{L}*)?(?![\\p{L}])', 'telefon', 'tlf', 'phone', 'mob(?:il\\p{L}*|ile)?(?![\\p{L}])', 'mobil', 'gsm', '(?<![\\p{L}])(?:call|ring|dial|sms)(?![\\p{L}])', 'ring(?:e|a|er)?(?![\\p{L}])',
    'sím[iaé]', 'símanúmer', 'farsím', 'puh(?:elin\\p{L}*)?(?![\\p{L}])', 'puhelin', 'soit', 'kännyk', 'tālr', 'mob\\.', 'zvan', 'skambin', 'helista', 'hring', 'jour(?:nummer|tel)', 'hotline', 'тел(?:ефон\\p{L}*)?(?![\\p{L}])', 'телефон', 'моб', 'звон', 'whatsapp', 'signal(?![\\p{L}])', 'viber',
  ),
} as const;
export type WordKind = keyof typeof WORDS;

const BLOCK = 256;
const LONGEST_WORD = 40;

export interface Reach {
  readonly before?: number;
  readonly after?: number;
}

/** Where the words of a text stand. Each stretch of it is read once a kind, and only where a number asks for it. */
export class WordIndex {
  private readonly blocks = new Map<WordKind, (readonly (readonly [start: number, end: number])[] | undefined)[]>();

  constructor(private readonly text: string) {}

  /** Whether a word of this kind stands near: at most `before` units on the left, `after` on the right. */
  near(kind: WordKind, start: number, end: number, { before = 48, after = 44 }: Reach = {}): boolean {
    const [from, to] = [Math.max(0, start - before), end + after];
    for (let block = Math.floor(from / BLOCK); block * BLOCK < to && block * BLOCK < this.text.length; block += 1) {
      const hit = this.wordsOf(kind, block).some(([wordStart, wordEnd]) => (
        (wordStart >= from && wordEnd <= start) || (wordStart >= end && wordStart < to)));
      if (hit) return true;
    }
    return false;
  }

  private wordsOf(kind: WordKind, block: number): readonly (readonly [number, number])[] {
    let list = this.blocks.get(kind);
    if (!list) this.blocks.set(kind, list = []);
    return (list[block] ??= this.read(kind, block));
  }

  private read(kind: WordKind, block: number): readonly (readonly [number, number])[] {
    const from = Math.max(0, block * BLOCK - 1);
    const words: [number, number][] = [];
    const stretch = this.text.slice(from, (block + 1) * BLOCK + LONGEST_WORD);
    for (const { index, 0: word } of stretch.matchAll(WORDS[kind])) {
      const start = from + index;
      if (start >= block * BLOCK && start < (block + 1) * BLOCK) words.push([start, start + word.length]);
    }
    return words;
  }
}
