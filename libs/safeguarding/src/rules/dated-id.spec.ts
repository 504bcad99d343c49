import { hitsOf } from '../testing/rule-hits.ts';
import { datedId } from './dated-id.ts';

const hits = hitsOf(datedId);

describe('a number whose date is written as dates are', () => {
  it.each([
    ['15.90.86-10064', 'no_fnr'],
    ['15.90.1986-10064', 'no_fnr'],
    ['55/90/86-10058', 'no_dnr'],
    ['16.11.75-19997', 'lv_pk'],
    ['16.11.1975 - 19997', 'lv_pk'],
    ['35/08/23-1002', 'se_pnr'],
    ['1935.08.23-1002', 'se_pnr'],
    ['35/08/83-1017', 'se_samordning'],
    ['35/08/23+1002', 'se_pnr'],
    ['05.01.40-1001', 'dk_cpr'],
    ['05/01/1940-1001', 'dk_cpr'],
    ['05.01.40-1050', 'is_kennitala'],
    ['05.01.12+1016', 'se_pnr'],
  ])('%s is found', (written, kind) => {
    expect(hits(`x ${written} y`)).toEqual([`${kind}:${written}`]);
  });

  it.each([
    ['another last digit', '15.90.86-10065'],
    ['another last digit, Swedish', '1935.08.23-1003'],
    ['two years', '2001.01.1940-1001'],
    ['a date of no order', '2001.01.40-1001'],
    ['a day that does not exist', '32.01.40-1001'],
    ['two separators', '05.01/40-1001'],
    ['a plus, of no Swede', '05.01.40+1001'],
    ['a calling sign', '+05.01.40-1001'],
    ['more digits behind a dash', '05.01.40-1001-1'],
    ['a line of digits before it', '1.05.01.40-1001'],
    ['a year and four digits of a Swede', '35.08.1935-1002'],
  ])('with %s is none', (_, written) => {
    expect(hits(written)).toEqual([]);
  });

  it('that could be either a day or a year first is a day first', () => {
    expect(hits('05/01/12-1016', { language: 'da' })).toEqual(['dk_cpr:05/01/12-1016']);
  });

  it.each([
    '14.10.26-0930',
    '14.10.14-2359',
    '14.10.28-0930',
    '14.10.2026-0930',
    '05.01.40-2004',
    '05.01.1940-1999',
  ])('%s is a day and a time, or a period', (written) => {
    expect(hits(written)).toEqual([]);
  });

  it.each([
    '14.10.13-0930',
    '14.10.26-2430',
    '14.10.26-0960',
    '14.10.40-0930',
    '05.01.40-2104',
    '14.10.29-0930',
  ])('%s is somebody’s', (written) => {
    expect(hits(written)).toHaveLength(1);
  });

  it('is read in its reader’s year', () => {
    expect(hits('14.10.14-0930', { year: 2027 })).toHaveLength(1);
  });
});
