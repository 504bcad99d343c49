import { apart, hitsOf } from '../testing/rule-hits.ts';
import { isDanishDate, isIcelandicDate, isSwedishId, tenDigitId, twelveDigitId } from './ten-digit-id.ts';

const hits = hitsOf(tenDigitId);
const longHits = hitsOf(twelveDigitId);
const dashed = (digits: string): string => `${digits.slice(0, 6)}-${digits.slice(6)}`;

/** Made-up numbers, by all that they could be. */
const DANISH = '0501401001';
const DANISH_CHECKED = '0501401005';
const DANISH_REPLACEMENT = '6501401002';
const SWEDISH = '3508231002';
const COORDINATION = '3508831017';
const DANISH_ICELANDIC = '0501401000';
const DANISH_ICELANDIC_CHECKED = '0501401050';
const SWEDISH_DANISH = '0501121016';
const ALL_THREE = '0501121008';
const ALL_THREE_CHECKED = '0501121289';
const ORGANISATION_DANISH = '6501401000';
const ORGANISATION_SWEDISH = '4508231000';
const SYSTEM = '8923501739';

describe('the date of a number', () => {
  it.each([
    ['010140', true],
    ['310140', true],
    ['320140', false],
    ['600140', false],
    ['610140', true],
    ['910140', true],
    ['920140', false],
    ['000140', false],
    ['011340', false],
    ['300240', false],
  ])('%s is one of Denmark’s: %s', (date, expected) => {
    expect(isDanishDate(`${date}1234`)).toBe(expected);
  });

  it.each(['3508231002', '3508611005', '3508911009'])('%s is Sweden’s', (digits) => {
    expect(isSwedishId(digits)).toBe(true);
  });

  it.each(['3508231003', '3502301009', '3508601006', '3508921008'])('%s is not Sweden’s', (digits) => {
    expect(isSwedishId(digits)).toBe(false);
  });

  it.each([
    ['0501401008', true],
    ['0501401009', true],
    ['0501401000', true],
    ['0501401001', false],
    ['3201401000', false],
    ['0113401000', false],
  ])('%s is Iceland’s: %s', (digits, expected) => {
    expect(isIcelandicDate(digits)).toBe(expected);
  });
});

describe('ten digits with a hyphen', () => {
  it.each([
    [DANISH, 'dk_cpr'],
    [DANISH_REPLACEMENT, 'dk_cpr'],
    [SWEDISH, 'se_pnr'],
    [COORDINATION, 'se_samordning'],
    [DANISH_ICELANDIC, 'dk_cpr'],
    [DANISH_ICELANDIC_CHECKED, 'is_kennitala'],
    [SWEDISH_DANISH, 'se_pnr'],
    [ALL_THREE, 'se_pnr'],
    [ALL_THREE_CHECKED, 'se_pnr'],
  ])('%s are %s where nothing says more', (digits, kind) => {
    expect(hits(`x ${dashed(digits)} y`)).toEqual([`${kind}:${dashed(digits)}`]);
    expect(hits(dashed(digits), { language: 'en' })).toEqual([`${kind}:${dashed(digits)}`]);
  });

  it.each([
    [DANISH_ICELANDIC, 'is', 'is_kennitala'],
    [DANISH_ICELANDIC_CHECKED, 'da', 'dk_cpr'],
    [SWEDISH_DANISH, 'da', 'dk_cpr'],
    [SWEDISH_DANISH, 'is', 'se_pnr'],
    [ALL_THREE, 'da', 'dk_cpr'],
    [ALL_THREE, 'is', 'is_kennitala'],
    [ALL_THREE, 'sv', 'se_pnr'],
  ])('%s are the text’s own country’s (%s)', (digits, language, kind) => {
    expect(hits(dashed(digits), { language })).toEqual([`${kind}:${dashed(digits)}`]);
  });

  it.each([
    ['personnummer, kt.', 'is_kennitala'],
    ['kt., svensk', 'se_pnr'],
    ['svensk, cpr', 'dk_cpr'],
    ['cpr, kt.', 'is_kennitala'],
    ['kt., cpr', 'dk_cpr'],
  ])('beside "%s" are the nearest word’s, whatever the language', (word, kind) => {
    for (const language of ['da', 'is', 'sv', 'en'])
      expect(hits(`${word} ${dashed(ALL_THREE)}`, { language })).toEqual([`${kind}:${dashed(ALL_THREE)}`]);
  });

  it('are those of the word even where a check digit says another country', () => {
    const number = dashed(DANISH_ICELANDIC_CHECKED);
    expect(hits(`cpr ${number}`)).toEqual([`dk_cpr:${number}`]);
  });

  it('are the text’s own country’s where one word names two', () => {
    const number = dashed(SWEDISH_DANISH);
    expect(hits(`personnummer ${number}`, { language: 'da' })).toEqual([`dk_cpr:${number}`]);
    expect(hits(`personnummer ${number}`, { language: 'sv' })).toEqual([`se_pnr:${number}`]);
  });

  it.each([
    ['cpr', 'sv', 'dk_cpr', 'se_pnr'],
    ['svensk', 'da', 'se_pnr', 'dk_cpr'],
    ['kt', 'da', 'is_kennitala', 'dk_cpr'],
  ])('are those of "%s" 40 characters before it, or 16 behind', (word, language, named, own) => {
    const number = dashed(ALL_THREE);
    const units = 40 - word.length;
    expect(hits(apart(word, units, number), { language })).toEqual([`${named}:${number}`]);
    expect(hits(apart(word, units + 1, number), { language })).toEqual([`${own}:${number}`]);
    expect(hits(apart(number, 15, word), { language })).toEqual([`${named}:${number}`]);
    expect(hits(apart(number, 16, word), { language })).toEqual([`${own}:${number}`]);
  });

  it.each(['320140-1001', '011340-1001', '350823-1003', '400823-1002', '050140-12345', '1050140-1234'])(
    '%s are none',
    (written) => {
      expect(hits(written)).toEqual([]);
    },
  );

  it.each(['050140 - 1001', '050140-\n1001', '050140 -1001'])('may be written %j', (written) => {
    expect(hits(written)).toEqual([`dk_cpr:${written}`]);
  });

  it('with a plus are those of a Swede of a hundred years', () => {
    expect(hits('350823+1002')).toEqual(['se_pnr:350823+1002']);
    expect(hits('350883+1017')).toEqual(['se_samordning:350883+1017']);
    expect(hits('050140+1001')).toEqual([]);
    expect(hits('050112+1008', { language: 'da' })).toEqual(['se_pnr:050112+1008']);
  });
});

describe('a number of Iceland’s', () => {
  it('organisations is nobody’s where a word or the language says Iceland', () => {
    for (const digits of [ORGANISATION_DANISH, ORGANISATION_SWEDISH]) {
      expect(hits(`kt. ${dashed(digits)}`)).toEqual([]);
      expect(hits(`kt. ${digits}`)).toEqual([]);
      expect(hits(dashed(digits), { language: 'is' })).toEqual([]);
      expect(hits(`cpr, svensk, kt. ${dashed(digits)}`)).toEqual([]);
    }
  });

  it('organisations is somebody’s elsewhere otherwise', () => {
    const [danish, swedish] = [dashed(ORGANISATION_DANISH), dashed(ORGANISATION_SWEDISH)];
    expect(hits(danish)).toEqual([`dk_cpr:${danish}`]);
    expect(hits(swedish)).toEqual([`se_pnr:${swedish}`]);
    expect(hits(`kt., cpr ${danish}`)).toEqual([`dk_cpr:${danish}`]);
    expect(hits(`kt., svensk ${swedish}`)).toEqual([`se_pnr:${swedish}`]);
    expect(hits(`cpr ${danish}`, { language: 'is' })).toEqual([`dk_cpr:${danish}`]);
    expect(hits(`svensk ${swedish}`, { language: 'is' })).toEqual([`se_pnr:${swedish}`]);
  });

  it('organisations ends in another century’s digit or is a person’s', () => {
    expect(hits(`kt. ${dashed(DANISH_REPLACEMENT)}`)).toEqual([`dk_cpr:${dashed(DANISH_REPLACEMENT)}`]);
    expect(hits(`svensk ${dashed('4508231026')}`, { language: 'is' })).toHaveLength(1);
    expect(hits(dashed('4508231026'), { language: 'is' })).toHaveLength(1);
  });

  it('organisations belongs to a word 40 characters before it, or 12 behind', () => {
    const number = dashed(ORGANISATION_DANISH);
    expect(hits(apart('kt', 38, number))).toHaveLength(0);
    expect(hits(apart('kt', 39, number))).toHaveLength(1);
    expect(hits(apart(number, 11, 'kt'))).toHaveLength(0);
    expect(hits(apart(number, 12, 'kt'))).toHaveLength(1);
  });

  it('system for strangers is one beside its word', () => {
    for (const written of [dashed(SYSTEM), SYSTEM, '992350-1739'])
      expect(hits(`kerfiskennitala ${written}`)).toEqual([`is_kennitala:${written}`]);
    expect(hits(dashed(SYSTEM))).toEqual([]);
    expect(hits(SYSTEM, { language: 'is' })).toEqual([]);
    expect(hits(`svensk, kt. ${SYSTEM}`)).toEqual([`is_kennitala:${SYSTEM}`]);
    expect(hits(`kt., svensk ${SYSTEM}`)).toEqual([]);
    expect(hits('kt. 792350-1739')).toEqual([]);
  });
});

describe('ten digits without a hyphen', () => {
  it.each([
    ['Danish ones with the old check', DANISH_CHECKED, 'dk_cpr'],
    ['Icelandic ones with their check', DANISH_ICELANDIC_CHECKED, 'is_kennitala'],
  ])('are found by themselves: %s', (_, digits, kind) => {
    for (const written of [
      digits,
      `${digits.slice(0, 6)} ${digits.slice(6)}`,
      `${digits.slice(0, 6)}\n${digits.slice(6)}`,
    ])
      expect(hits(`x ${written} y`)).toEqual([`${kind}:${written}`]);
  });

  it.each([DANISH, SWEDISH, DANISH_ICELANDIC, SWEDISH_DANISH])(
    '%s are found beside a word alone',
    (digits) => {
      for (const sign of ['', ' ', '.', '/', '_']) {
        const written = digits.slice(0, 6) + sign + digits.slice(6);
        if (sign !== '_') expect(hits(written)).toEqual([]);
        expect(hits(`ssn ${written}`)).toHaveLength(1);
      }
    },
  );

  it.each([
    [DANISH, ['Denmark']],
    [DANISH_ICELANDIC, ['Denmark', 'Iceland']],
    [SWEDISH, ['Sweden']],
  ])('%s may be of %s and of no other country', (digits, countries) => {
    const named = ['Denmark', 'Iceland', 'Sweden', 'Latvia'].filter(
      (country) => hits(`${country} ${digits}`).length > 0,
    );
    expect(named).toEqual(countries);
  });

  it.each(['ssn 3201401001', 'cpr 3201401001', 'kt. 3201401000', 'svensk 3508231003', 'Iceland 0501401001'])(
    '"%s" is none: no such number exists',
    (text) => {
      expect(hits(text)).toEqual([]);
    },
  );

  it.each([
    ['ssn', DANISH],
    ['ssn', SWEDISH],
    ['ssn', DANISH_ICELANDIC],
    ['cpr', DANISH],
    ['kt.', DANISH_ICELANDIC],
    ['svensk', SWEDISH],
  ])('beside "%s", %s are another number’s where its word is nearer', (word, digits) => {
    expect(hits(`${word} invoice ${digits}`)).toEqual([]);
    expect(hits(`invoice ${word} ${digits}`)).toHaveLength(1);
  });

  it('are another number’s, or a telephone, where its word stands 36 characters before them', () => {
    expect(hits(apart('invoice', 29, DANISH_CHECKED))).toHaveLength(0);
    expect(hits(apart('invoice', 30, DANISH_CHECKED))).toHaveLength(1);
    expect(hits(apart(DANISH_CHECKED, 1, 'invoice'))).toHaveLength(1);
    expect(hits(apart('tel', 33, DANISH_CHECKED))).toHaveLength(0);
    expect(hits(apart('tel', 34, DANISH_CHECKED))).toHaveLength(1);
    expect(hits(apart(DANISH_CHECKED, 1, 'tel'))).toHaveLength(1);
    expect(hits(`tel, cpr ${DANISH_CHECKED}`)).toHaveLength(1);
  });

  it.each(['.', '/'])('parted by %j are found beside a word alone, check or not', (sign) => {
    for (const digits of [DANISH_CHECKED, DANISH_ICELANDIC_CHECKED])
      expect(hits(digits.slice(0, 6) + sign + digits.slice(6))).toEqual([]);
  });

  it.each(['1050140 1005', '050140 10051', '+0501401005', '0501401005/1', '1.0501401005'])(
    '%s are a piece of something else',
    (written) => {
      expect(hits(written)).toEqual([]);
    },
  );
});

describe('a date and four digits in the name of a file', () => {
  it('are somebody’s where the date is old', () => {
    expect(hits('scan_050140_1001')).toEqual(['dk_cpr:050140_1001']);
    expect(hits('scan_050113_1001')).toEqual(['dk_cpr:050113_1001']);
  });

  it.each([
    ['recent', '050114_1001'],
    ['of this year', '050126_1001'],
    ['of the next years', '050128_1001'],
    ['with a check digit, but recent', '050124_1005'],
    ['with a year behind it', '050140_2004'],
    ['with a year of the last century behind it', '050140_1999'],
    ['no day', '320140_1001'],
    ['a Swede’s', '350823_1002'],
  ])('are nobody’s where it is %s', (_, written) => {
    expect(hits(`scan_${written}`)).toEqual([]);
  });

  it('are dated by the reader’s year', () => {
    expect(hits('050114_1001', { year: 2027 })).toHaveLength(1);
    expect(hits('050113_1001', { year: 2025 })).toHaveLength(0);
  });
});

describe('a Swedish number with its century', () => {
  it.each([
    ['193508231002', 'se_pnr'],
    ['183508231002', 'se_pnr'],
    ['19350823-1002', 'se_pnr'],
    ['19350823+1002', 'se_pnr'],
    ['19350823 1002', 'se_pnr'],
    ['19350823 - 1002', 'se_pnr'],
    ['19350823-\n1002', 'se_pnr'],
    ['193508831017', 'se_samordning'],
    ['200002291003', 'se_pnr'],
    ['200002891000', 'se_samordning'],
  ])('%j is found', (written, kind) => {
    expect(longHits(`x ${written} y`)).toEqual([`${kind}:${written}`]);
  });

  it.each([
    ['another last digit', '193508231003'],
    ['a day that does not exist', '193502301009'],
    ['a day that does not exist with 60 more', '193502921004'],
    ['29 February 1900', '190002291003'],
    ['another century', '213508231002'],
    ['a digit behind it', '1935082310021'],
    ['a digit before it', '1193508231002'],
    ['a stroke and a digit behind it', '193508231002/1'],
  ])('with %s is none', (_, written) => {
    expect(longHits(written)).toEqual([]);
  });

  it('over a line’s end needs a word: it may be a day and a postal code', () => {
    expect(longHits('19350823\n1002')).toEqual([]);
    expect(longHits('svensk 19350823\n1002')).toHaveLength(1);
    expect(longHits('ssn 19350823\n1002')).toHaveLength(1);
  });

  it.each(['IMG_20350823-1002', 'x_20350823-1002', '9_203508231002'])(
    '%s is a camera’s day and time',
    (name) => {
      expect(longHits(name)).toEqual([]);
      expect(longHits(`svensk ${name}`)).toHaveLength(1);
      expect(longHits(`ssn ${name}`)).toHaveLength(0);
    },
  );

  it.each([
    '_20350823-1002',
    '-_20350823-1002',
    'IMG-20350823 1002',
    'IMG_20350823-2406',
    'IMG_20350823-1069',
  ])('%s is no camera’s', (name) => {
    expect(longHits(name)).toHaveLength(1);
  });
});
