import { lowerCase, stripMarks } from '../text-folding.ts';
import { findDates } from './dates.ts';

const dates = (text: string): string[] =>
  [...findDates(stripMarks(lowerCase(text)))].map(
    ({ start, end, year, full }) => `${text.slice(start, end)} ${year} ${full}`,
  );

describe('a day that is written in full', () => {
  it.each([
    '12.03.1994',
    '12. 3. 1994',
    '12/03/1994',
    '12-3-1994',
    '1994-03-12',
    '1994.3.12',
    '1994/03/12',
    '12 March 1994',
    '12th of March 1994',
    '12. marts 1994',
    '12-го марта 1994',
    'March 12, 1994',
    'March 12th 1994',
    '1994. gada 12. marts',
    '1994 m. kovo 12 d.',
  ])('%s is found', (text) => {
    expect(dates(`x ${text}, y`)).toContain(`${text} 1994 true`);
  });

  it('may be written without its century', () => {
    expect(dates('12.03.94')).toEqual(['12.03.94 94 false']);
    expect(dates('29.02.00')).toEqual(['29.02.00 0 false']);
  });

  it.each([
    'January,jaanuar,tammikuuta,sausio,января',
    'February,veebruar,helmikuuta,vasario,февраля',
    'March,märts,maaliskuuta,kovo,марта',
    'April,aprill,huhtikuuta,balandžio,апреля',
    'May,mai,toukokuuta,gegužės,мая',
    'June,juuni,kesäkuuta,birželio,июня',
    'July,juuli,heinäkuuta,liepos,июля',
    'August,ágúst,elokuuta,rugpjūčio,августа',
    'September,september,syyskuuta,rugsėjo,сентября',
    'October,oktoober,lokakuuta,spalio,октября',
    'November,nóvember,marraskuuta,lapkričio,ноября',
    'December,detsember,joulukuuta,gruodžio,декабря',
  ])('has a month of any language: %s', (names) => {
    for (const name of names.split(','))
      expect([name, dates(`12 ${name} 1994`)]).toEqual([name, [`12 ${name} 1994 1994 true`]]);
  });

  it('has as many days as its month has', () => {
    expect(dates('31 March 1994')).toHaveLength(1);
    expect(dates('31 April 1994')).toHaveLength(0);
    expect(dates('30 February 1996')).toHaveLength(0);
    expect(dates('29 February 1996')).toHaveLength(1);
    expect(dates('29 February 1994')).toHaveLength(0);
    expect(dates('February 29, 1994')).toHaveLength(0);
  });

  it.each([
    '1.12.03.1994',
    '1,12.03.1994',
    '112.03.1994',
    '12.03.19945',
    '12.03.1994-5',
    '12 3 1994',
    '12 Foo 1994',
    '1994. gada marts',
  ])('%s is none', (text) => {
    expect(dates(text)).toEqual([]);
  });
});
