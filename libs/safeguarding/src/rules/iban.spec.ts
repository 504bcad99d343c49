import { hitsOf } from '../testing/rule-hits.ts';
import { iban } from './iban.ts';

const hits = hitsOf(iban);

describe('an account', () => {
  it.each([
    'DK5000400440116243',
    'FI2112345600000785',
    'IS140159260076545510730339',
    'NO9386011117947',
    'SE4550000000058398257466',
    'EE382200221020145685',
    'LV32AZAZ0000435195001',
    'LT121000011101001000',
    'DE84370400440532013090',
    'ee382200221020145685',
  ])('%s is found', (account) => {
    expect(hits(account)).toEqual([`iban:${account}`]);
    expect(hits(`x ${account}.`)).toEqual([`iban:${account}`]);
  });

  it.each([
    ['blanks', 'EE38 2200 2210 2014 5685'],
    ['dots', 'EE38.2200.2210.2014.5685'],
    ['dashes', 'EE38-2200-2210-2014-5685'],
    ['line ends', 'EE38 2200\n2210 2014\n5685'],
    ['four signs between two groups', 'EE38 2200 -\n 2210 2014 5685'],
    ['a blank behind its country', 'EE 38 2200221020145685'],
    ['a dash behind its country', 'EE-38 2200221020145685'],
    ['a blank between its check digits', 'EE3 8 2200221020145685'],
  ])('may be parted by %s', (_, written) => {
    expect(hits(`konto ${written}, mine`)).toEqual([`iban:${written}`]);
  });

  it.each([
    ['a wrong check digit', 'EE392200221020145685'],
    ['a country without accounts of this kind', 'ZZ591234567890123456'],
    ['a digit too few', 'DE8437040044053201309'],
    ['a digit too many', 'DE843704004405320130901'],
    ['a digit before it', '1DE84370400440532013090'],
    ['five signs between two groups', 'EE38 -  \n 2200 2210 2014 5685'],
    ['a stroke within', 'EE38 2200/2210 2014 5685'],
    ['a low line within', 'EE38 2200_2210 2014 5685'],
    ['a sign just before the letters within', 'LV32`AZAZ0000435195001'],
    ['a sign just behind the letters within', 'LV32{AZAZ0000435195001'],
    ['a sign just behind the digits within', 'EE38:2200221020145685'],
  ])('with %s is none', (_, written) => {
    expect(hits(written)).toEqual([]);
  });

  it('stands beside another one', () => {
    expect(hits('EE382200221020145685 NO9386011117947')).toEqual([
      'iban:EE382200221020145685',
      'iban:NO9386011117947',
    ]);
  });

  it('is found behind letters that begin none', () => {
    expect(hits('ZZ12 EE382200221020145685')).toEqual(['iban:EE382200221020145685']);
  });
});

describe('an account glued to letters', () => {
  it.each([
    ['the word for it', 'IBANDE84370400440532013090', 'iban:DE84370400440532013090'],
    ['the word for it after others', 'my IBANDE84370400440532013090', 'iban:DE84370400440532013090'],
    ['letters, of digits alone', 'xEE382200221020145685x', 'iban:EE382200221020145685'],
    ['letters, of a Latvian bank', 'xLV32AZAZ0000435195001x', 'iban:LV32AZAZ0000435195001'],
    ['letters, of the Latvian Treasury', 'xLV41AAZ10000435195001', 'iban:LV41AAZ10000435195001'],
  ])('is found behind %s', (_, written, expected) => {
    expect(hits(written)).toEqual([expected]);
  });

  it.each([
    ['of a country elsewhere, in front', 'caseDE84370400440532013090'],
    ['of a country elsewhere, behind', 'DE84370400440532013090x'],
    ['of a country elsewhere, behind, with the word for it', 'IBANDE84370400440532013090x'],
    ['with letters where the country has digits', 'xEE7622002210201456A5'],
  ])('is none %s', (_, written) => {
    expect(hits(written)).toEqual([]);
  });

  it('with letters where the country has digits is one as long as it stands alone', () => {
    expect(hits('EE7622002210201456A5')).toEqual(['iban:EE7622002210201456A5']);
  });
});
