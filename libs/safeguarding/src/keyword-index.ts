import { letterPattern } from './text-folding.ts';

/**
 * Words that say what the number beside them is, as stems in small letters (marks are taken off, as they are
 * in the text): the Network's languages, English and Russian.
 */
const stems = (...list: string[]): RegExp => letterPattern(list.join('|'));
/** Only at the beginning of a word, or standing alone. */
const atWordStart = (...list: string[]): string => String.raw`(?<!\p{L})(?:${list.join('|')})`;
const wholeWord = (...list: string[]): string => String.raw`(?<!\p{L})(?:${list.join('|')})(?!\p{L})`;

export const KEYWORDS = {
  cpr: stems(
    'cpr',
    'цпр',
    atWordStart(
      'personn(?:umme|um)?r',
      'denmark',
      'danish',
      'dansk',
      'dani[aj]',
      'danijo',
      'tanska',
      'taani',
      'dānij',
      'дани',
      'датск',
      'danmörk',
      'danmark',
      'dönsk',
    ),
  ),
  kennitala: stems(
    'kennit',
    'кеннит',
    wholeWord('kt'),
    atWordStart(
      'iceland',
      'ísland',
      'island',
      'íslensk',
      'islänn',
      'íslen',
      'islanti',
      'islanni',
      'īsland',
      'исланд',
    ),
  ),
  swedish: stems(
    atWordStart(
      'personn(?:umme|um)?r',
      String.raw`pers(?:on)?\.?\s?n(?:umme)?r`,
      'samordning',
      String.raw`co-?ordination\s{1,9}n`,
      String.raw`koordin\p{L}{1,20}\s{1,9}num`,
      'koordinaationum',
      'koordinatsiooninum',
      String.raw`координацион\p{L}{1,20}\s{1,9}ном`,
      'sweden',
      'swedish',
      'svensk',
      'sverige',
      'rootsi',
      'zviedrij',
      'švedij',
      'švediš',
      'швед',
      'швец',
      'ruots',
      'svíþjóð',
      'sænsk',
      'персоннум',
    ),
    wholeWord('pnr'),
  ),
  norwegian: stems(
    'fødselsn',
    'fodselsn',
    'fæðingarn',
    atWordStart(
      'personn(?:umme|um)?r',
      'norw',
      'norsk',
      'norge',
      'norra',
      'norvē',
      'norveg',
      'норве',
      'noreg',
      'norja',
      'norjan',
      'fnr',
      String.raw`f(?:ødt)?[-.]\s?nr`,
      'фёдсел',
      'фёдселс',
      'федсел',
      'hjelpen',
    ),
    wholeWord(String.raw`d-?n(?:umme|ume|umu)?r\p{L}{0,20}`, 'd-номер'),
  ),
  estonian: stems(
    atWordStart(
      'isikuk',
      'исикук',
      'eston',
      'eesti',
      'estland',
      'estn',
      'estisk',
      'viro',
      'igauni',
      'estij',
      'эстон',
      'eistland',
      'eistn',
    ),
    wholeWord('ik'),
  ),
  lithuanian: stems(
    String.raw`asm(?:ens|\.)\s?kod`,
    String.raw`асменс\s{1,9}код`,
    atWordStart('lithuan', 'lietuv', 'litau', 'leedu', 'liettua', 'lithá', 'литов', 'литв'),
    wholeWord(String.raw`a\.?\s?k\.?`),
  ),
  latvian: stems(
    String.raw`pers(?:onas|\.)\s?kod`,
    String.raw`персонас\s{1,9}код`,
    atWordStart('latv', 'lettland', 'lettisk', 'lettnesk', 'läti', 'латви', 'латвий', 'латыш'),
    wholeWord(String.raw`p\.?\s?k\.?`),
  ),
  finnish: stems(
    'henkilötunn',
    atWordStart(
      'hetu',
      'хету',
      'personbeteckn',
      'finland',
      'finnish',
      'finsk',
      'finnsk',
      'suom',
      'soome',
      'somij',
      'suomij',
      'финл',
      'финск',
      'finnland',
    ),
  ),
  /** Says only that a number is somebody's identity number. */
  identity: stems(
    String.raw`personal\s{1,9}(?:id|code|number|identity)`,
    String.raw`identity\s{1,9}(?:number|code)`,
    String.raw`identification\s{1,9}(?:number|code)`,
    String.raw`national\s{1,9}id`,
    'henkilötunn',
    'henkilökoo',
    'henkilönum',
    'kennit',
    'cpr',
    'fødselsn',
    'fæðingarn',
    atWordStart(
      'hetu',
      'хету',
      'исикук',
      'кеннит',
      'цпр',
      'персоннум',
      'personbeteckn',
      'føde?sels?n',
      'personal?kod',
      'personkod',
      'personn(?:umme|um)?r',
      'samordningsn',
      'isikuk',
      String.raw`id[- ]?(?:number|n(?:umme)?r|kood|kod|nummer)`,
    ),
    String.raw`as(?:mens|m\.)\s?kod`,
    String.raw`pers(?:onas|\.)\s?kod`,
    String.raw`(?:персонас|асменс)\s{1,9}код`,
    String.raw`social\s{1,9}security\s{1,9}n`,
    String.raw`личн\p{L}{0,20}\s{1,9}(?:код|номер)`,
    String.raw`персональн\p{L}{0,20}\s{1,9}(?:код|номер)`,
    String.raw`идентификационн\p{L}{0,20}\s{1,9}(?:код|номер)`,
    String.raw`код\p{L}{0,3}\s{1,9}личности`,
    wholeWord(
      'kt',
      'ik',
      'pnr',
      'ssn',
      String.raw`л\.?\s?к\.?`,
      String.raw`p\.\s?k\.`,
      String.raw`a\.\s?k\.`,
    ),
  ),
  /** Numbers of organisations, cases, goods, machines and payments. */
  otherNumber: stems(
    String.raw`(?<!\p{L})org(?:anisation|anisasjon|anisations|anization)?[-. ]{0,9}(?:n(?:umme)?r|number|no)`,
    'fakt[uū]r',
    'viitenum',
    'tilvísun',
    'saksn',
    'sagsn',
    'journaln',
    'diarien',
    'diaarin',
    'toimik',
    'ärenden',
    'málsn',
    'registrik',
    'reģistrācij',
    String.raw`maksātāj\p{L}{0,20}\s{1,9}kod`,
    String.raw`mokėtoj\p{L}{0,20}\s{1,9}kod`,
    String.raw`regist\p{L}{1,20}\s{1,9}(?:n(?:umber|umme|o\b|r\b)|code)`,
    'løpen',
    'strekkod',
    'stregkod',
    'streckkod',
    'viivakood',
    'viivakoodi',
    'svītrkod',
    'brūkšnin',
    'strikam',
    atWordStart(
      'cvr',
      'ikiteism',
      String.raw`сч[её]т\p{L}{0,20}\s{0,9}№`,
      'ндс',
      String.raw`reg\.\s?n[or]`,
      'isbn',
      'issn',
      'invoice',
      'viite',
      String.raw`reģ\.`,
      String.raw`įmonės\s{1,9}kod`,
      String.raw`imones\s{1,9}kod`,
      String.raw`juridinio\s{1,9}asmens`,
      'félag',
      'zoom',
      String.raw`meeting\s{1,9}id`,
      'møte-?id',
      'mötes-?id',
      'møde-?id',
      'passcode',
      'archive',
      'arkiv',
      'arhīv',
      'arhiiv',
      'archyv',
      'arkist',
      'arve',
      'rēķin',
      'krimin[aā]{1,2}l',
      String.raw`criminal\s{1,9}case`,
      String.raw`baudžiam`,
      'celex',
      'bestil',
      'tracking',
      'barcode',
      'p-n(?:umme)?r',
      String.raw`рег\p{L}{0,20}\.?\s{0,9}№`,
      'регистрац',
      String.raw`дел[оау]\s{0,9}№`,
      'epoch',
      'timestamp',
      'tidsstempel',
      'tidsstämpel',
      'order',
      'ordre',
      'projekt',
      'project',
      'contract',
      'grant',
      'serial',
      'version',
      'revision',
      'ticket',
      'article',
      'y-tunnus',
    ),
    wholeWord(
      'vat',
      'moms',
      'vsk',
      'pvm',
      'pvn',
      'alv',
      'ean',
      'kid',
      'ocr',
      'uid',
      'imei',
      'gtin',
      'lasku',
      'laskun',
      'laskut',
      'teams',
      'bankgiro',
      'plusgiro',
    ),
  ),
  phone: stems(
    'telefon',
    'telephon',
    'телефон',
    'puhelin',
    'puhelim',
    'símanúm',
    'sím[iaé]',
    'tālrun',
    'tālruņ',
    'mobilnum',
    'mobiln',
    'kännyk',
    'kännyn',
    'hotline',
    'whatsapp',
    'journum',
    'jourtel',
    atWordStart(
      'tlf',
      'mobn',
      'tekstiviest',
      'tekstar',
      'texta',
      'сотов',
      'смс',
      'вайбер',
      String.raw`в[ао]тсап`,
      'soit[ae]',
      'soitt',
      'zvan',
      'skambin',
      'helista',
      'hring',
      'звон',
      'позвон',
      'mobil',
      'mobiil',
      'mobīl',
      'viber',
      'ring(?:e|a|er|es|as|ing|te|de)?(?!\\p{L})',
      'sms',
      'мобил',
    ),
    wholeWord(
      'tel',
      'tlf',
      'tfn',
      'telf',
      'phones?',
      'mob',
      'gsm',
      String.raw`text\s{1,9}(?:me|her|him|them|us)`,
      'call(?:s|ed|ing)?',
      'dial',
      'signal',
      'puh',
      'tālr',
      'тел',
      'моб',
      'сот',
      'mobiles?',
      'cell',
      'fax',
      'faks',
      'faksi',
      'hs',
      'nås',
    ),
  ),
} as const;
export type KeywordKind = keyof typeof KEYWORDS;

const BLOCK_LENGTH = 256;
const MAX_WORD_LENGTH = 40;

/**
 * Behind these a word is spent: its own number has come and its sentence, line or cell has ended, or it is a
 * part of an address on the web.
 */
const SENTENCE_END = letterPattern(
  String.raw`\d["')\]]?(?:[.;]\s|\s{0,9}\n|\s?[\t|]| (?!(?:eller|arba|samt|ning)(?!\p{L}))\p{L}{4})|\p{L}{4}[.!?]\s|\.\p{L}{2,12}\/|\/[\p{L}-]+\/`,
);
/**
 * Words of numbers that are no person's count for their own sentence only; words for identity numbers go on
 * counting.
 */
const SENTENCE_BOUND_KINDS: ReadonlySet<KeywordKind> = new Set(['otherNumber', 'phone']);

export interface SearchRange {
  readonly before?: number;
  readonly after?: number;
}

/**
 * Where the words of a text stand. Each stretch of it is read once a kind, and only where a number asks for
 * it.
 */
export class KeywordIndex {
  private blocks = new Map<KeywordKind, (readonly (readonly [start: number, end: number])[] | undefined)[]>();
  private mapRange: ((start: number, end: number) => readonly [number, number]) | null = null;

  /** @param lower the text in small letters, of the same length. */
  constructor(private readonly lower: string) {}

  /** The same words, asked for by places of another text that was made from this one. */
  mappedBy(placeOf: (start: number, end: number) => readonly [number, number]): KeywordIndex {
    const other = new KeywordIndex(this.lower);
    other.blocks = this.blocks;
    other.mapRange = placeOf;
    return other;
  }

  /** Whether a word of this kind stands near: at most `before` units on the left, `after` on the right. */
  isNear(kind: KeywordKind, start: number, end: number, reach?: SearchRange): boolean {
    return this.distance(kind, start, end, reach) < Infinity;
  }

  /**
   * Units between the number and the nearest word of this kind; infinite when none is in reach. What follows
   * counts for less.
   */
  distance(
    kind: KeywordKind,
    given: number,
    givenEnd: number,
    { before = 48, after = 44 }: SearchRange = {},
  ): number {
    const [start, end] = this.mapRange?.(given, givenEnd) ?? [given, givenEnd];
    const [from, to] = [Math.max(0, start - before), Math.min(end + after, this.lower.length)];
    let nearest = Infinity;
    for (let block = Math.floor(from / BLOCK_LENGTH); block * BLOCK_LENGTH < to; block += 1) {
      for (const [wordStart, wordEnd] of this.keywordsIn(kind, block)) {
        if (wordStart >= from && wordEnd <= start) {
          if (!SENTENCE_BOUND_KINDS.has(kind) || this.lower.slice(wordEnd, start).search(SENTENCE_END) < 0)
            nearest = Math.min(nearest, start - wordEnd);
        } else if (wordStart >= end && wordStart < to)
          nearest = Math.min(nearest, this.distanceAfter(end, wordStart));
      }
    }
    return nearest;
  }

  /** Words say what comes next rather than what came before, and hardly ever across a comma. */
  private distanceAfter(end: number, wordStart: number): number {
    return 3 * (wordStart - end) + 10 + (/[,;.\n]/.test(this.lower.slice(end, wordStart)) ? 40 : 0);
  }

  private keywordsIn(kind: KeywordKind, block: number): readonly (readonly [number, number])[] {
    let list = this.blocks.get(kind);
    if (!list) this.blocks.set(kind, (list = []));
    return (list[block] ??= this.scanBlock(kind, block));
  }

  private scanBlock(kind: KeywordKind, block: number): readonly (readonly [number, number])[] {
    const from = Math.max(0, block * BLOCK_LENGTH - 1);
    const words: [number, number][] = [];
    const stretch = this.lower.slice(from, (block + 1) * BLOCK_LENGTH + MAX_WORD_LENGTH);
    for (const { index, 0: word } of stretch.matchAll(KEYWORDS[kind])) {
      const start = from + index;
      if (start >= block * BLOCK_LENGTH && start < (block + 1) * BLOCK_LENGTH)
        words.push([start, start + word.length]);
    }
    return words;
  }
}
