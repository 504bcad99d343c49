import { readRatesFile } from './rates-file.ts';

describe('a file of rates', () => {
  it('is read with and without the names of its columns, as spreadsheets of the region write it', () => {
    const rates = [
      { month: '2027-03-01', currency: 'DKK', numerator: 18_651, denominator: 2_500 },
      { month: '2027-03-01', currency: 'ISK', numerator: 150, denominator: 1 },
    ];
    for (const text of [
      'month,currency,rate\n2027-03,DKK,7.4604\n2027-03,ISK,150\n',
      '\uFEFF2027-03;DKK;7.4604\r\n"2027-03";"ISK";"150.0"\r\n',
    ])
      expect(readRatesFile(text)).toEqual({ rates, unreadable: [] });
  });

  it.each([
    '2027-03,DKK,=1+1',
    '=cmd,DKK,7',
    '2027-03,DKK,-7',
    '2027-03,DKK,0',
    '2027-13,DKK,7',
    '2027-03,EUR,1',
    '2027-03,XYZ,7',
    '2027-03,DKK,7,4604',
    '2027-03,DKK',
    'anything',
  ])('says which line is none: %s', (line) => {
    expect(readRatesFile(`2027-02,DKK,7.46\n${line}`).unreadable).toEqual([2]);
  });

  it('does not take the same rate twice, nor more than it may hold', () => {
    expect(readRatesFile('2027-03,DKK,7.46\n2027-03,DKK,7.47').unreadable).toEqual([2]);
    const many = Array.from({ length: 9_000 }, (_, at) => {
      const month = String((at % 12) + 1).padStart(2, '0');
      return `${2000 + (Math.floor(at / 12) % 100)}-${month},${['DKK', 'NOK', 'SEK', 'ISK'][Math.floor(at / 1_200) % 4]},7.5`;
    });
    const { rates, unreadable } = readRatesFile(many.join('\n'));
    expect(rates).toHaveLength(2_000);
    expect(unreadable).toHaveLength(7_000);
  });
});
