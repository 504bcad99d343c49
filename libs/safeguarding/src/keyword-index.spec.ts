import { KeywordIndex, type KeywordKind, KEYWORDS } from './keyword-index.ts';
import { lowerCase, stripMarks } from './text-folding.ts';

const indexOf = (text: string): KeywordIndex => new KeywordIndex(stripMarks(lowerCase(text)));
/** Units from the number 0 of a text to the nearest word of a kind. */
const distance = (
  text: string,
  kind: KeywordKind,
  reach?: { readonly before?: number; readonly after?: number },
): number => indexOf(text).distance(kind, text.indexOf('0'), text.indexOf('0') + 1, reach);
const kindsBefore = (word: string): KeywordKind[] =>
  (Object.keys(KEYWORDS) as KeywordKind[]).filter((kind) =>
    indexOf(`${word} 0`).isNear(kind, word.length + 1, word.length + 2),
  );

describe('a word says what a number is', () => {
  it.each<[kind: KeywordKind, words: readonly string[]]>([
    [
      'cpr',
      [
        'CPR-nummer',
        'cprnr.',
        'personnummer',
        'Denmark',
        'Danish',
        'dansk',
        'Danijos',
        'tanskalainen',
        'taani',
        'dāņu Dānijas',
        'датский',
        'Danmörk',
        'Danmarks',
        'dönsk',
        'ЦПР',
      ],
    ],
    [
      'kennitala',
      [
        'kennitala',
        'kennitölu',
        'кеннитала',
        'kt.',
        'Iceland',
        'Ísland',
        'íslensk',
        'isländsk kt',
        'islanti',
        'Islannissa',
        'Īslande',
        'Исландия',
      ],
    ],
    [
      'swedish',
      [
        'personnummer',
        'pers.nr',
        'persnr',
        'samordningsnummer',
        'co-ordination number',
        'koordinācijas numurs',
        'koordinaationumero',
        'координационный номер',
        'Sweden',
        'svenskt',
        'Sverige',
        'rootsi',
        'Zviedrija',
        'Švedija',
        'шведский',
        'ruotsalainen',
        'Svíþjóð',
        'sænsk',
        'персоннуммер',
        'pnr',
      ],
    ],
    [
      'norwegian',
      [
        'fødselsnummer',
        'fodselsnr',
        'fæðingarnúmer',
        'personnummer',
        'Norway',
        'norsk',
        'Norge',
        'norra',
        'Norvēģija',
        'Norvegija',
        'Норвегия',
        'Noreg',
        'Norja',
        'fnr',
        'f.nr',
        'D-nummer',
        'dnr',
        'd-номер',
        'фёдсельснуммер',
      ],
    ],
    [
      'estonian',
      [
        'isikukood',
        'исикукоод',
        'Estonia',
        'Eesti',
        'Estland',
        'estnisk',
        'Viro',
        'Igaunija',
        'Estija',
        'Эстония',
        'Eistland',
        'ik',
      ],
    ],
    [
      'lithuanian',
      [
        'asmens kodas',
        'asm. kodas',
        'асменс кодас',
        'Lithuania',
        'Lietuva',
        'Litauen',
        'Leedu',
        'Liettua',
        'Litháen',
        'Литва',
        'литовский',
        'a.k.',
        'ak',
      ],
    ],
    [
      'latvian',
      [
        'personas kods',
        'pers. kods',
        'персонас кодс',
        'Latvia',
        'Lettland',
        'lettisk',
        'Läti',
        'Латвия',
        'латышский',
        'p.k.',
        'pk',
      ],
    ],
    [
      'finnish',
      [
        'henkilötunnus',
        'hetu',
        'хету',
        'personbeteckning',
        'Finland',
        'Finnish',
        'finsk',
        'Suomi',
        'Soome',
        'Somija',
        'Suomija',
        'Финляндия',
        'финский',
      ],
    ],
    [
      'identity',
      [
        'personal code',
        'personal ID',
        'identity number',
        'identification code',
        'national ID',
        'henkilötunnus',
        'kennitala',
        'CPR',
        'fødselsnummer',
        'hetu',
        'personkod',
        'personnummer',
        'isikukood',
        'ID-number',
        'id nr',
        'asmens kodas',
        'personas kods',
        'social security number',
        'личный код',
        'персональный номер',
        'идентификационный код',
        'код личности',
        'kt',
        'ik',
        'pnr',
        'SSN',
        'л.к.',
        'p.k.',
      ],
    ],
    [
      'otherNumber',
      [
        'org.nr',
        'organisation number',
        'faktura',
        'fakturanr',
        'viitenumero',
        'saksnr',
        'sagsnr',
        'journalnr',
        'diarienr',
        'toimikunro',
        'ärendenummer',
        'málsnr',
        'registrikood',
        'reģistrācijas',
        'maksātāja kods',
        'mokėtojo kodas',
        'register number',
        'løpenr',
        'strekkode',
        'viivakoodi',
        'svītrkods',
        'brūkšninis',
        'CVR',
        'ISBN',
        'invoice',
        'zoom',
        'meeting ID',
        'archive',
        'arkiv',
        'arve',
        'rēķins',
        'criminal case',
        'CELEX',
        'tracking',
        'barcode',
        'рег. №',
        'дело №',
        'счёт №',
        'timestamp',
        'order',
        'projekt',
        'contract',
        'grant',
        'serial',
        'version',
        'ticket',
        'VAT',
        'moms',
        'KID',
        'OCR',
        'IMEI',
        'lasku',
        'Teams',
        'bankgiro',
      ],
    ],
    [
      'phone',
      [
        'telefon',
        'telephone',
        'телефон',
        'puhelin',
        'símanúmer',
        'sími',
        'tālrunis',
        'mobilnummer',
        'kännykkä',
        'hotline',
        'WhatsApp',
        'jourtelefon',
        'tlf',
        'tlf.nr',
        'сотовый',
        'смс',
        'вайбер',
        'ватсап',
        'soita',
        'soittaa',
        'zvanīt',
        'skambinti',
        'helista',
        'hringja',
        'звоните',
        'mobil',
        'mobiil',
        'Viber',
        'ring',
        'sms',
        'tel.',
        'tfn',
        'phone',
        'phones',
        'mob.',
        'GSM',
        'text me',
        'call',
        'calling',
        'dial',
        'Signal',
        'puh.',
        'tālr.',
        'тел.',
        'cell',
        'fax',
        'nås',
      ],
    ],
  ])('%s', (kind, words) => {
    expect(words.filter((word) => !kindsBefore(word).includes(kind))).toEqual([]);
    expect(words.filter((word) => kindsBefore(stripMarks(lowerCase(word))).length === 0)).toEqual([]);
  });

  it.each<[kind: KeywordKind, words: readonly string[]]>([
    ['kennitala', ['akt', 'kto', 'fékt']],
    ['swedish', ['pnrx', 'overswedish']],
    ['norwegian', ['indnr', 'minnorsk']],
    ['estonian', ['bik', 'iks', 'westonia']],
    ['lithuanian', ['bak', 'aks']],
    ['latvian', ['apk', 'pks']],
    ['identity', ['akt', 'bik', 'personal', 'number', 'code']],
    ['otherNumber', ['private', 'vats', 'border', 'disorder', 'kids', 'harvest']],
    ['phone', ['hotel', 'stella', 'recall', 'dialogue', 'signals', 'spring', 'cellar', 'moby']],
  ])('and none of %s is a part of another word', (kind, words) => {
    expect(words.filter((word) => kindsBefore(word).includes(kind))).toEqual([]);
  });
});

describe('the distance of a word', () => {
  it('is the units between it and the number', () => {
    expect(distance('hetu0', 'finnish')).toBe(0);
    expect(distance('hetu   0', 'finnish')).toBe(3);
    expect(distance('0', 'finnish')).toBe(Infinity);
  });

  it('is three times as long behind the number, and ten more', () => {
    expect(distance('0hetu', 'finnish')).toBe(10);
    expect(distance('0 hetu', 'finnish')).toBe(13);
    expect(distance('0   hetu', 'finnish')).toBe(19);
  });

  it.each([',', ';', '.', '\n'])('is forty longer over %j behind the number', (sign) => {
    expect(distance(`0${sign} hetu`, 'finnish')).toBe(56);
    expect(distance(`hetu${sign} 0`, 'finnish')).toBe(2);
  });

  it('is that of the nearest', () => {
    expect(distance('hetu hetu 0 hetu', 'finnish')).toBe(1);
    expect(distance('hetu           0 hetu hetu', 'finnish')).toBe(11);
    expect(distance('hetu               0 hetu', 'finnish')).toBe(13);
  });

  it('reaches 48 units before the number and 44 behind it', () => {
    const blanks = (count: number): string => ' '.repeat(count);
    expect(distance(`hetu${blanks(44)}0`, 'finnish')).toBe(44);
    expect(distance(`hetu${blanks(45)}0`, 'finnish')).toBe(Infinity);
    expect(distance(`0${blanks(43)}hetu`, 'finnish')).toBe(139);
    expect(distance(`0${blanks(44)}hetu`, 'finnish')).toBe(Infinity);
  });

  it('reaches as far as it is asked to', () => {
    expect(distance('hetu 0', 'finnish', { before: 5 })).toBe(1);
    expect(distance('hetu 0', 'finnish', { before: 4 })).toBe(Infinity);
    expect(distance('0 hetu', 'finnish', { after: 2 })).toBe(13);
    expect(distance('0 hetu', 'finnish', { after: 1 })).toBe(Infinity);
    expect(distance('0hetu', 'finnish', { before: 48, after: 0 })).toBe(Infinity);
  });

  it('is not that of a word which the number is a part of', () => {
    const index = indexOf('hetu 0');
    expect(index.distance('finnish', 2, 6)).toBe(Infinity);
    expect(index.distance('finnish', 0, 4)).toBe(Infinity);
    expect(index.isNear('finnish', 0, 4)).toBe(false);
    expect(index.isNear('finnish', 5, 6)).toBe(true);
  });

  it('is the same wherever in a long text the number stands', () => {
    for (let at = 240; at < 530; at += 1) {
      const text = `${'.'.repeat(at)} hetu 0 cpr`;
      expect([at, distance(text, 'finnish'), distance(text, 'cpr')]).toEqual([at, 1, 13]);
    }
  });

  it('reads a word that lies across two stretches of the text once, and whole', () => {
    for (let at = 200; at < 270; at += 1) {
      const text = `${'.'.repeat(at)} henkilötunnus 0`;
      expect([at, distance(text, 'finnish')]).toEqual([at, 1 + 'us'.length]);
      expect([at, distance(`${'.'.repeat(at)}xkt 0`, 'kennitala')]).toEqual([at, Infinity]);
      expect([at, distance(`${'.'.repeat(at)}kt 0`, 'kennitala')]).toEqual([at, 1]);
    }
  });
});

describe('a word of a number that is no person’s', () => {
  it.each([
    'order 123. Then 0',
    'order 123\n0',
    'order 123\t0',
    'order 123 | 0',
    'order 123 with 0',
    'order this. Then 0',
    'order.example/x 0',
    '(order 123). 0',
  ])('is spent at the end of its sentence, line or cell: %j', (text) => {
    expect(distance(text, 'otherNumber')).toBe(Infinity);
  });

  it.each([
    'order 0',
    'order 123 0',
    'order 123, 0',
    'order 123 og 0',
    'order 123 eller 0',
    'order no. 0',
    'order:\n0',
  ])('counts within it: %j', (text) => {
    expect(distance(text, 'otherNumber')).toBeLessThan(Infinity);
  });

  it('is spent likewise where it is a telephone’s, and goes on counting where it is a person’s', () => {
    expect(distance('tel 123. Then 0', 'phone')).toBe(Infinity);
    expect(distance('tel 123, 0', 'phone')).toBe(6);
    expect(distance('hetu 123. Then 0', 'finnish')).toBe(11);
    expect(distance('ssn 123. Then 0', 'identity')).toBe(11);
  });
});

describe('places of a text that was made from another one', () => {
  it('are looked up in that one, whose words are read once', () => {
    const words = indexOf('hetu 0');
    const mapped = words.mappedBy((start, end) => [start + 5, end + 5]);
    expect(mapped.distance('finnish', 0, 1)).toBe(1);
    expect(words.distance('finnish', 0, 1)).toBe(Infinity);
    expect(mapped.isNear('cpr', 0, 1)).toBe(false);
  });
});
