import { apart, hitsOf } from '../testing/rule-hits.ts';
import {
  elevenDigitId,
  isBalticId,
  isOldLatvianId,
  norwegianKind,
  splitElevenDigitId,
} from './eleven-digit-id.ts';

const hits = hitsOf(elevenDigitId);
const splitHits = hitsOf(splitElevenDigitId);

describe('Norway’s number', () => {
  it.each([
    ['as the register makes them for tests, month + 80', '15908610064', 'no_fnr'],
    ['as the tax office makes them for tests, month + 65', '15758610028', 'no_fnr'],
    ['of a hospital, month + 40', '15508610081', 'no_fnr'],
    ['of a day and a month', '15108695088', 'no_fnr'],
    ['of somebody who stays for a time, day + 40', '55908610058', 'no_dnr'],
    ['of the last day with 40 more', '71908610053', 'no_dnr'],
  ])('%s', (_, digits, kind) => {
    expect(norwegianKind(digits, 2026)).toBe(kind);
    expect(hits(`x ${digits} y`)).toEqual([`${kind}:${digits}`]);
  });

  it.each([
    ['another last digit', '15908610065'],
    ['another last digit but one', '15908610074'],
    ['another first check digit that its last one covers', '15904010054'],
    ['a day that does not exist', '32908610064'],
    ['no day', '00908610064'],
    ['no month, whose check digits are right', '45006209312'],
  ])('with %s is none', (_, digits) => {
    expect(norwegianKind(digits, 2026)).toBeNull();
  });

  it.each([
    ['15904010054', 1],
    ['15904010062', 2],
    ['15904010070', 3],
  ])('%s with a remainder of %d is one from 2032 on', (digits) => {
    expect(norwegianKind(digits, 2031)).toBeNull();
    expect(norwegianKind(digits, 2032)).toBe('no_fnr');
    expect(norwegianKind(digits, 2033)).toBe('no_fnr');
  });

  it.each(['15904010089', '15904010038'])('%s with a greater remainder is none even then', (digits) => {
    expect(norwegianKind(digits, 2032)).toBeNull();
  });

  it.each([
    '159086 10064',
    '159086.10064',
    '159086/10064',
    '159086_10064',
    '159086\n10064',
    '159086 \n10064',
  ])('%j is found', (written) => {
    expect(hits(`x ${written} y`)).toEqual([`no_fnr:${written}`]);
  });

  it.each(['159086-10064', '159086 - 10064', '159086-\n10064'])(
    '%j needs a word: it is Latvia’s form',
    (written) => {
      expect(hits(written)).toEqual([]);
      expect(hits(`fnr ${written}`)).toEqual([`no_fnr:${written}`]);
      expect(hits(`isikukood ${written}`)).toEqual([`no_fnr:${written}`]);
    },
  );

  it('with a hyphen belongs to a word 36 characters before it, or right behind', () => {
    const number = '159086-10064';
    for (const word of ['fnr', 'ssn']) {
      expect(hits(apart(word, 33, number))).toHaveLength(1);
      expect(hits(apart(word, 34, number))).toHaveLength(0);
      expect(hits(apart(number, 7, word))).toHaveLength(1);
      expect(hits(apart(number, 8, word))).toHaveLength(0);
    }
  });

  it.each([
    '115908610064',
    '159086100641',
    '+15908610064',
    '1-15908610064',
    '15908610064-1',
    '159086  10064',
  ])('%j is a piece of something else', (written) => {
    expect(hits(written)).toEqual([]);
  });
});

describe('an Estonian or Lithuanian code', () => {
  it.each([
    '18101150011',
    '28101150012',
    '38101150013',
    '48101150014',
    '58101150015',
    '68101150016',
    '78101150017',
    '88101150018',
    '99999990010',
    '50002290013',
    '10402290010',
  ])('%s is one', (digits) => {
    expect(isBalticId(digits)).toBe(true);
  });

  it.each([
    ['of no century', '08101150010'],
    ['with another last digit', '38101150014'],
    ['of 29 February 1800', '10002290017'],
    ['of 29 February 1900', '30002290011'],
  ])('%s is none', (_, digits) => {
    expect(isBalticId(digits)).toBe(false);
  });

  it.each(['18101150011', '28101150012', '78101150017', '88101150018'])(
    '%s is Estonian in any case: Lithuania has issued none of that century',
    (digits) => {
      expect(hits(digits)).toEqual([`ee_isikukood:${digits}`]);
      expect(hits(`asmens kodas ${digits}`, { language: 'lt' })).toEqual([`ee_isikukood:${digits}`]);
    },
  );

  describe.each(['38101150013', '48101150014', '58101150015', '68101150016'])('%s', (digits) => {
    const [estonian, lithuanian] = [[`ee_isikukood:${digits}`], [`lt_ak:${digits}`]];

    it('is Estonian where nothing says more', () => {
      expect(hits(digits)).toEqual(estonian);
      expect(hits(digits, { language: 'en' })).toEqual(estonian);
    });

    it('is Lithuanian in a Lithuanian text', () => {
      expect(hits(digits, { language: 'lt' })).toEqual(lithuanian);
    });

    it('is whose word stands nearer', () => {
      expect(hits(`Lithuania ${digits}`)).toEqual(lithuanian);
      expect(hits(`Estonia, Lithuania ${digits}`)).toEqual(lithuanian);
      expect(hits(`Lithuania, Estonia ${digits}`)).toEqual(estonian);
      expect(hits(`Estonia ${digits}`, { language: 'lt' })).toEqual(estonian);
    });

    it('is whose word stands 36 characters before it, or right behind', () => {
      expect(hits(apart('lietuv', 30, digits))).toEqual(lithuanian);
      expect(hits(apart('eesti', 31, digits), { language: 'lt' })).toEqual(estonian);
      expect(hits(apart('eesti', 32, digits), { language: 'lt' })).toEqual(lithuanian);
      expect(hits(apart(digits, 5, 'eesti'), { language: 'lt' })).toEqual(estonian);
      expect(hits(apart(digits, 6, 'eesti'), { language: 'lt' })).toEqual(lithuanian);
    });

    it.each([' ', '-', '.', '/', '_'])('parted by %j is none', (sign) => {
      const written = digits.slice(0, 6) + sign + digits.slice(6);
      expect(hits(`isikukood ${written}`)).not.toContain(`ee_isikukood:${written}`);
    });
  });

  it('without a date needs the word of Lithuania', () => {
    expect(hits('99999990010')).toEqual([]);
    expect(hits('isikukood 99999990010', { language: 'lt' })).toEqual([]);
    expect(hits('asmens kodas 99999990010')).toEqual(['lt_ak:99999990010']);
    expect(hits('Lithuania, Estonia 99999990010')).toEqual(['lt_ak:99999990010']);
    expect(hits('99999990010, asmens kodas')).toEqual(['lt_ak:99999990010']);
  });
});

describe('Latvia’s old number', () => {
  it.each(['16117509991', '16117519997', '16117529992', '161175-19997'])('%s is found', (written) => {
    expect(isOldLatvianId(written.replace('-', ''))).toBe(true);
    expect(hits(written)).toEqual([`lv_pk:${written}`]);
  });

  it.each([
    ['of no century', '16117539998'],
    ['of a day that does not exist', '30027519994'],
    ['of a month that does not exist', '16137519994'],
    ['with another last digit', '16117519998'],
  ])('%s is none', (_, digits) => {
    expect(isOldLatvianId(digits)).toBe(false);
    expect(hits(digits)).toEqual([]);
    expect(hits(`Latvia ${digits.slice(0, 6)}-${digits.slice(6)}`)).toEqual([]);
  });

  it.each(['161175 19997', '161175/19997', '161175_19997'])('%s needs a word', (written) => {
    expect(hits(written)).toEqual([]);
    expect(hits(`Latvia ${written}`)).toEqual([`lv_pk:${written}`]);
    expect(hits(`ssn ${written}`)).toEqual([`lv_pk:${written}`]);
  });

  it('is never parted by a full stop', () => {
    expect(hits('Latvia, personas kods 161175.19997')).toEqual([]);
    expect(hits('Latvia, personas kods 328673.00679')).toEqual([]);
  });
});

describe('Latvia’s new number, which has no check digit', () => {
  it.each(['328673-00679', '399999-99999', '328673 - 00679'])('%s is found by its hyphen', (written) => {
    expect(hits(written)).toEqual([`lv_pk:${written}`]);
  });

  it.each(['319999-99999', '309999-99999', '428673-00679'])('%s begins with other digits', (written) => {
    expect(hits(written)).toEqual([]);
    expect(hits(`Latvia ${written}`)).toEqual([]);
  });

  it.each(['32867300678', '328673 00678'])('%s needs a word without its hyphen', (written) => {
    expect(hits(written)).toEqual([]);
    expect(hits(`Latvia ${written}`)).toEqual([`lv_pk:${written}`]);
    expect(hits(`${written} Latvia`)).toEqual([`lv_pk:${written}`]);
    expect(hits(`ssn ${written}`)).toEqual([`lv_pk:${written}`]);
  });

  it('is found where its last digit fits the old check', () => {
    expect(hits('32867300679')).toEqual(['lv_pk:32867300679']);
    expect(hits('328673 00679')).toEqual([]);
  });

  it.each(['161175 19997', '328673 00678'])(
    '%s belongs to a word for a code 30 characters before it',
    (written) => {
      expect(hits(apart('ssn', 27, written))).toHaveLength(1);
      expect(hits(apart('ssn', 28, written))).toHaveLength(0);
      expect(hits(apart(written, 7, 'ssn'))).toHaveLength(1);
      expect(hits(apart(written, 8, 'ssn'))).toHaveLength(0);
    },
  );

  it('is another country’s where that one’s check digits hold and no word says Latvia', () => {
    expect(hits('ssn 34501150017')).toEqual(['ee_isikukood:34501150017']);
    expect(hits('Latvia 34501150017')).toEqual(['lv_pk:34501150017']);
    expect(hits('010257 18840')).toEqual(['no_fnr:010257 18840']);
    expect(hits('ssn 010257 18840', { language: 'lv' })).toEqual(['no_fnr:010257 18840']);
  });
});

describe('a number of something else', () => {
  it('is the one whose word stands nearest', () => {
    expect(hits('invoice 38101150013')).toEqual([]);
    expect(hits('isikukood, invoice 38101150013')).toEqual([]);
    expect(hits('invoice, isikukood 38101150013')).toEqual(['ee_isikukood:38101150013']);
    expect(hits('invoice 159086 10064')).toEqual([]);
    expect(hits('invoice 161175-19997')).toEqual([]);
  });

  it('is said 28 characters before it at most, and never behind it', () => {
    expect(hits(apart('invoice', 21, '38101150013'))).toEqual([]);
    expect(hits(apart('invoice', 22, '38101150013'))).toHaveLength(1);
    expect(hits('38101150013 invoice')).toHaveLength(1);
  });

  it('is somebody’s where a word for a code stands nearer behind it', () => {
    expect(hits('invoice              38101150013 ssn')).toHaveLength(1);
    expect(hits('invoice             38101150013 ssn')).toHaveLength(0);
  });
});

describe('a number that fits two countries', () => {
  const NORWAY_OR_ESTONIA = '10010122967';
  const NORWAY_OR_LATVIA = '01025718840';
  const ESTONIA_OR_LATVIA = '34501150126';

  it.each([
    [NORWAY_OR_ESTONIA, 'no_fnr'],
    [NORWAY_OR_LATVIA, 'no_fnr'],
    [ESTONIA_OR_LATVIA, 'ee_isikukood'],
  ])('%s is the first one’s where nothing says more', (digits, kind) => {
    expect(hits(digits)).toEqual([`${kind}:${digits}`]);
    expect(hits(digits, { language: 'en' })).toEqual([`${kind}:${digits}`]);
  });

  it.each([
    [NORWAY_OR_ESTONIA, 'et', 'ee_isikukood'],
    [NORWAY_OR_ESTONIA, 'nb', 'no_fnr'],
    [NORWAY_OR_LATVIA, 'lv', 'lv_pk'],
    [NORWAY_OR_LATVIA, 'nb', 'no_fnr'],
    [ESTONIA_OR_LATVIA, 'lv', 'lv_pk'],
    [ESTONIA_OR_LATVIA, 'et', 'ee_isikukood'],
    [ESTONIA_OR_LATVIA, 'lt', 'lt_ak'],
  ])('%s is the text’s own country’s (%s)', (digits, language, kind) => {
    expect(hits(digits, { language })).toEqual([`${kind}:${digits}`]);
  });

  it.each([
    ['Estonia', NORWAY_OR_ESTONIA, 'ee_isikukood'],
    ['Latvia', NORWAY_OR_LATVIA, 'lv_pk'],
    ['Latvia', ESTONIA_OR_LATVIA, 'lv_pk'],
    ['Lithuania', ESTONIA_OR_LATVIA, 'lt_ak'],
    ['Norway, Latvia', NORWAY_OR_LATVIA, 'no_fnr'],
    ['Norway, Estonia', NORWAY_OR_ESTONIA, 'no_fnr'],
    ['Estonia, Latvia', ESTONIA_OR_LATVIA, 'lv_pk'],
    ['Latvia, Estonia', ESTONIA_OR_LATVIA, 'ee_isikukood'],
  ])('beside "%s", %s is %s, whatever the language', (word, digits, kind) => {
    for (const language of ['nb', 'lv', 'et', 'lt'])
      expect(hits(`${word} ${digits}`, { language })).toEqual([`${kind}:${digits}`]);
  });

  it('is Norway’s where its word stands 36 characters before it, or right behind', () => {
    const own = { language: 'et' };
    expect(hits(apart('Norway', 30, NORWAY_OR_ESTONIA), own)[0]).toContain('no_fnr');
    expect(hits(apart('Norway', 31, NORWAY_OR_ESTONIA), own)[0]).toContain('ee_isikukood');
    expect(hits(apart(NORWAY_OR_ESTONIA, 7, 'Norway'), own)[0]).toContain('no_fnr');
    expect(hits(apart(NORWAY_OR_ESTONIA, 8, 'Norway'), own)[0]).toContain('ee_isikukood');
  });

  it('is Latvia’s where its word stands 36 characters before it, or right behind', () => {
    const own = { language: 'nb' };
    expect(hits(apart('Latvia', 30, NORWAY_OR_LATVIA), own)[0]).toContain('lv_pk');
    expect(hits(apart('Latvia', 31, NORWAY_OR_LATVIA), own)[0]).toContain('no_fnr');
    expect(hits(apart(NORWAY_OR_LATVIA, 7, 'Latvia'), own)[0]).toContain('lv_pk');
    expect(hits(apart(NORWAY_OR_LATVIA, 8, 'Latvia'), own)[0]).toContain('no_fnr');
  });
});

describe('eleven digits that a line’s end tears apart', () => {
  it.each([
    ['3810115\n0013', 'ee_isikukood'],
    ['3\n8101150013', 'ee_isikukood'],
    ['3810115001\n3', 'ee_isikukood'],
    ['3810115-\n0013', 'ee_isikukood'],
    ['1590\n8610064', 'no_fnr'],
    ['1611\n7519997', 'lv_pk'],
  ])('%j is found', (written, kind) => {
    expect(splitHits(`x ${written} y`)).toEqual([`${kind}:${written}`]);
  });

  it.each([
    ['six and five, which are read already', '381011\n50013'],
    ['ten of them', '3810115\n001'],
    ['twelve of them', '3810115\n00131'],
    ['another last digit', '3810115\n0014'],
    ['a number without any check', '3286\n7300678'],
    ['a number without any check, beside its word', 'Latvia 3286\n7300678'],
    ['a digit beside them', '3810115\n0013/1'],
    ['a calling sign before them', '+3810115\n0013'],
    ['a blank behind the hyphen', '3810115- \n0013'],
    ['the word of another number before them', 'invoice 3810115\n0013'],
  ])('are none: %s', (_, written) => {
    expect(splitHits(written)).toEqual([]);
  });
});
