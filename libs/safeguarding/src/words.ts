/** Words that say what the number beside them is, as stems in small letters: the Network's languages, English and Russian. */
const stems = (...list: string[]): RegExp => new RegExp(list.join('|'), 'gu');
/** Only at the beginning of a word, or standing alone. */
const begin = (...list: string[]): string => String.raw`(?<!\p{L})(?:${list.join('|')})`;
const alone = (...list: string[]): string => String.raw`(?<!\p{L})(?:${list.join('|')})(?!\p{L})`;

export const WORDS = {
  cpr: stems('cpr', begin('personn(?:umme|um)?r', 'denmark', 'danish', 'dansk', 'dani[aj]', 'danijo', 'tanska', 'taani', 'dānij', 'дани', 'датск', 'danmörk', 'danmark', 'dönsk')),
  kennitala: stems('kennit', 'кеннитал', alone('kt'), begin('iceland', 'ísland', 'island', 'íslensk', 'islänn', 'íslen', 'islanti', 'islanni', 'īsland', 'исланд')),
  swedish: stems(begin(
    'personn(?:umme|um)?r', String.raw`pers(?:on)?\.?\s?n(?:umme)?r`, 'samordning', 'sweden', 'swedish', 'svensk', 'sverige', 'rootsi', 'zviedrij', 'švedij', 'švediš', 'швед', 'швец', 'ruots', 'svíþjóð', 'sænsk',
  ), alone('pnr')),
  norwegian: stems('fødselsn', 'fodselsn', 'fæðingarn', begin('personn(?:umme|um)?r', 'norw', 'norsk', 'norge', 'norra', 'norvē', 'norveg', 'норве', 'noreg', 'norja', 'norjan', 'fnr'), alone(String.raw`d-?n(?:umme|ume|umu)?r\p{L}*`, 'd-номер')),
  estonian: stems(begin('isikuk', 'eston', 'eesti', 'estland', 'estn', 'estisk', 'viro', 'igauni', 'estij', 'эстон', 'eistland', 'eistn'), alone('ik')),
  lithuanian: stems(String.raw`asmens\s+kod`, begin('lithuan', 'lietuv', 'litau', 'leedu', 'liettua', 'lithá', 'литов', 'литв'), alone(String.raw`a\.?\s?k\.?`)),
  latvian: stems(String.raw`personas\s+kod`, begin('latvi', 'lettland', 'lettisk', 'lettnesk', 'läti', 'латви', 'латыш'), alone(String.raw`p\.?\s?k\.`)),
  finnish: stems('henkilötunn', begin('hetu', 'finland', 'finnish', 'finsk', 'finnsk', 'suom', 'soome', 'somij', 'suomij', 'финл', 'финск', 'finnland')),
  /** Says only that a number is somebody's identity number. */
  identity: stems(
    String.raw`personal\s+(?:id|code|number|identity)`, String.raw`identity\s+(?:number|code)`, String.raw`identification\s+(?:number|code)`, String.raw`national\s+id`, 'henkilötunn', 'henkilökoo', 'henkilönum', 'kennit', 'cpr', 'fødselsn', 'fæðingarn',
    begin('hetu', 'personal?kod', 'personkod', 'personn(?:umme|um)?r', 'samordningsn', 'isikuk', String.raw`id[- ]?(?:number|n(?:umme)?r|kood|kod|nummer)`), String.raw`asmens\s+kod`, String.raw`personas\s+kod`,
    String.raw`личн\p{L}*\s+(?:код|номер)`, String.raw`персональн\p{L}*\s+(?:код|номер)`, String.raw`идентификационн\p{L}*\s+(?:код|номер)`, alone('kt', 'ik', 'pnr', 'ssn', String.raw`p\.\s?k\.`, String.raw`a\.\s?k\.`),
  ),
  /** Numbers of organisations, cases, goods, machines and payments. */
  otherNumber: stems(
    String.raw`(?<!\p{L})org(?:anisation|anisasjon|anisations|anization)?[-. ]*(?:n(?:umme)?r|number|no)`, 'fakt[uū]r', 'viitenum', 'registrik', 'reģistrācij', 'løpen', 'strekkod', 'stregkod', 'streckkod', 'viivakood', 'viivakoodi', 'svītrkod', 'brūkšnin', 'strikam',
    begin('cvr', 'isbn', 'issn', 'invoice', 'viite', String.raw`reģ\.`, String.raw`įmonės\s+kod`, String.raw`imones\s+kod`, String.raw`juridinio\s+asmens`, 'félag', 'zoom', String.raw`meeting\s+id`, 'møte-?id', 'mötes-?id', 'møde-?id', 'passcode', 'archive', 'arkiv', 'arhīv', 'arhiiv', 'archyv', 'arkist', 'arve', 'rēķin', 'kriminā?l', String.raw`criminal\s+case`,
      String.raw`baudžiam`, 'celex', 'bestil', 'tracking', 'barcode', 'p-n(?:umme)?r', String.raw`рег\p{L}*\.?\s*№`, 'регистрац', String.raw`дел[оау]\s*№`, 'epoch', 'timestamp', 'tidsstempel', 'tidsstämpel', 'order', 'ordre', 'projekt', 'project', 'contract', 'grant', 'serial', 'version', 'revision', 'ticket', 'article', 'y-tunnus'),
    alone('vat', 'moms', 'vsk', 'pvm', 'pvn', 'alv', 'ean', 'kid', 'ocr', 'uid', 'imei', 'gtin', 'lasku', 'laskun', 'laskut', 'teams', 'bankgiro', 'plusgiro'),
  ),
  phone: stems(
    'telefon', 'telephon', 'телефон', 'puhelin', 'puhelim', 'símanúm', 'farsím', 'tālrun', 'mobilnum', 'mobiln', 'kännyk', 'kännyn', 'hotline', 'whatsapp', 'journum', 'jourtel',
    begin('sím[iaé]', 'soit[ae]', 'soitt', 'zvan', 'skambin', 'helista', 'hring', 'звон', 'позвон', 'mobil', 'mobiil', 'mobīl', 'viber', 'ring(?:e|a|er|es|as|ing)?(?!\\p{L})', 'sms'),
    alone('tel', 'tlf', 'tfn', 'telf', 'phones?', 'mob', 'gsm', 'call(?:s|ed|ing)?', 'dial', 'signal', 'puh', 'tālr', 'тел', 'моб', 'сот', 'mobiles?', 'cell', 'fax', 'faks', 'faksi', 'hs', 'nås'),
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

  /** @param lower the text in small letters, of the same length. */
  constructor(private readonly lower: string) {}

  /** Whether a word of this kind stands near: at most `before` units on the left, `after` on the right. */
  near(kind: WordKind, start: number, end: number, reach?: Reach): boolean {
    return this.distance(kind, start, end, reach) < Infinity;
  }

  /** Units between the number and the nearest word of this kind; infinite when none is in reach. What follows counts for less. */
  distance(kind: WordKind, start: number, end: number, { before = 48, after = 44 }: Reach = {}): number {
    const [from, to] = [Math.max(0, start - before), Math.min(end + after, this.lower.length)];
    let nearest = Infinity;
    for (let block = Math.floor(from / BLOCK); block * BLOCK < to; block += 1) {
      for (const [wordStart, wordEnd] of this.wordsOf(kind, block)) {
        if (wordStart >= from && wordEnd <= start) nearest = Math.min(nearest, start - wordEnd);
        else if (wordStart >= end && wordStart < to) nearest = Math.min(nearest, this.behind(end, wordStart));
      }
    }
    return nearest;
  }

  /** Words say what comes next rather than what came before, and hardly ever across a comma. */
  private behind(end: number, wordStart: number): number {
    return 3 * (wordStart - end) + 10 + (/[,;.\n]/.test(this.lower.slice(end, wordStart)) ? 40 : 0);
  }

  private wordsOf(kind: WordKind, block: number): readonly (readonly [number, number])[] {
    let list = this.blocks.get(kind);
    if (!list) this.blocks.set(kind, list = []);
    return (list[block] ??= this.read(kind, block));
  }

  private read(kind: WordKind, block: number): readonly (readonly [number, number])[] {
    const from = Math.max(0, block * BLOCK - 1);
    const words: [number, number][] = [];
    const stretch = this.lower.slice(from, (block + 1) * BLOCK + LONGEST_WORD);
    for (const { index, 0: word } of stretch.matchAll(WORDS[kind])) {
      const start = from + index;
      if (start >= block * BLOCK && start < (block + 1) * BLOCK) words.push([start, start + word.length]);
    }
    return words;
  }
}
