import { digitsOf } from './digits.ts';
import { findPersonalData } from './find-personal-data.ts';
import { mayHoldPersonalData } from './may-hold-personal-data.ts';

const CODE_POINTS = Array.from({ length: 0x110000 }, (_, at) => at).filter(
  (at) => at > 0x7f && (at < 0xd800 || at > 0xdfff),
);

describe('a number of another script', () => {
  it('is read, whichever of the digits that Unicode has it is written with', () => {
    const decimal = CODE_POINTS.filter((at) => /\p{Nd}/u.test(String.fromCodePoint(at)));
    expect(decimal.length).toBeGreaterThan(600);
    expect(decimal.filter((at) => digitsOf(at) === null).map((at) => at.toString(16))).toEqual([]);
    const zeros = decimal.filter((at) => digitsOf(at) === '0');
    const written = (zero: number): string =>
      '161175-19997'.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
    expect(
      zeros
        .filter((zero) => findPersonalData(written(zero))[0]?.kind !== 'lv_pk')
        .map((zero) => zero.toString(16)),
    ).toEqual([]);
  });

  it('is at least suspected wherever it is read', () => {
    const readers = CODE_POINTS.filter((at) => digitsOf(at) !== null);
    expect(readers.filter((at) => !mayHoldPersonalData(String.fromCodePoint(at)))).toEqual([]);
  });

  it.each([
    ['dark circles', '❶❻❶❶❼❺-❶❾❾❾❼'],
    ['two digits in a circle', '⑯⑪75-⑲997'],
    ['brackets', '⑴⑹⑴⑴⑺⑸-⑴⑼⑼⑼⑺'],
  ])('stands in %s', (_, text) => {
    expect(findPersonalData(text)).toEqual([{ start: 0, end: text.length, kind: 'lv_pk' }]);
  });
});
