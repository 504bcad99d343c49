import { bulletOf, lineMark } from './list-marks.ts';

const BULLET = { ordered: false, isNumber: false };

describe('the mark of an item', () => {
  it('is a sign that begins nothing else, or one that is set apart', () => {
    expect(bulletOf('• near a port')).toEqual({ length: 2, ...BULLET });
    expect(bulletOf('-\tnear a port')).toEqual({ length: 2, ...BULLET });
    expect(bulletOf('–   near a port')).toEqual({ length: 4, ...BULLET });
    expect(['- near a port', 'near a port'].map(bulletOf)).toEqual([null, null]);
  });

  it.each([
    ['•near', { length: 1, ...BULLET }],
    ['o\tnear', { length: 2, ...BULLET }],
    ['- near', { length: 2, ...BULLET }],
    ['1. near', { length: 3, ordered: true, isNumber: true }],
    ['12)\tnear', { length: 4, ordered: true, isNumber: true }],
    ['a) near', { length: 3, ordered: true, isNumber: false }],
    ['(iv) near', { length: 5, ordered: true, isNumber: false }],
    ['near', null],
    ['1 near', null],
  ])('of a line %j', (line, mark) => {
    expect(lineMark(line)).toEqual(mark);
  });
});
