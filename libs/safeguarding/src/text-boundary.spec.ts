import { type PersonalDataKind } from './kinds.ts';
import { maskPersonalData } from './mask.ts';
import { boundaryBetween, findingsAcrossBoundary } from './text-boundary.ts';

describe('the boundary between two texts', () => {
  it('is the end of the one, a line’s end and the beginning of the next', () => {
    expect(boundaryBetween('a 1611', '75-19997 b')).toEqual({ text: 'a 1611\n75-19997 b', cut: 6 });
    const [before, behind] = ['a'.repeat(200), `7${'b'.repeat(200)}`];
    expect(boundaryBetween(before, behind)).toEqual({
      text: `${'a'.repeat(96)}\n7${'b'.repeat(95)}`,
      cut: 96,
    });
  });

  it.each([
    ['7', 'b'],
    ['a', '7'],
    ['a@', 'b'],
  ])('is there where one of them holds a number: %j and %j', (text, next) => {
    expect(boundaryBetween(text, next)).not.toBeNull();
  });

  it.each([
    ['', '7'],
    ['7', ''],
    ['a', 'b'],
    [`7${'a'.repeat(96)}`, 'b'],
    ['a', `${'b'.repeat(96)}7`],
  ])('is none between %j and %j', (text, next) => {
    expect(boundaryBetween(text, next)).toBeNull();
  });

  it.each<[PersonalDataKind, number, number, boolean]>([
    ['lv_pk', 9, 12, true],
    ['lv_pk', 0, 20, true],
    ['lv_pk', 10, 20, false],
    ['lv_pk', 0, 11, false],
    ['lv_pk', 0, 10, false],
    ['lv_pk', 12, 20, false],
    ['phone', 9, 12, false],
  ])('has a %s from %d to %d across it: %s', (kind, start, end, across) => {
    expect(findingsAcrossBoundary({ text: '', cut: 10 }, [{ kind, start, end }])).toHaveLength(
      Number(across),
    );
  });
});

describe('a masked text', () => {
  it('says what stood there, and all else as it was', () => {
    const findings = [
      { start: 2, end: 4, kind: 'phone' },
      { start: 5, end: 6, kind: 'email' },
    ] as const;
    expect(maskPersonalData('a 12 3 b', findings, (kind) => `[${kind}]`)).toBe('a [phone] [email] b');
    expect(maskPersonalData('a b', [], String)).toBe('a b');
  });
});
