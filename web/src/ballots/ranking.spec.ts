import fc from 'fast-check';
import { addOption, moveOption, removeOption, toRanking, toRows, setEqualAbove } from './ranking.ts';

const rows = (text: string) => toRows(text === '' ? [] : text.split('>').map((group) => group.split('=')));
const text = (given: ReturnType<typeof rows>) =>
  toRanking(given)
    .map((group) => group.join('='))
    .join('>');

describe('making a ranking', () => {
  it('adds options one after another', () => {
    expect(text(addOption(addOption([], 'A'), 'B'))).toBe('A>B');
  });

  it.each([
    ['A>B>C', 'C', 1, 'C>A>B'],
    ['A>B>C', 'A', 3, 'B>C>A'],
    ['A=B>C', 'C', 2, 'A>C>B'],
    ['A=B=C', 'A', 3, 'B=C>A'],
    ['A=B=C', 'B', 1, 'B>A=C'],
    ['A>B', 'B', 99, 'A>B'],
    ['A>B', 'A', 0, 'A>B'],
  ])('in %s, %s goes to place %i: %s', (before, id, place, after) => {
    expect(text(moveOption(rows(before), id, place))).toBe(after);
  });

  it.each([
    ['A>B>C', 'B', true, 'A=B>C'],
    ['A=B>C', 'C', true, 'A=B=C'],
    ['A=B=C', 'B', false, 'A>B=C'],
    ['A>B', 'A', true, 'A>B'],
  ])('in %s, %s is equal to the one above: %p gives %s', (before, id, equal, after) => {
    expect(text(setEqualAbove(rows(before), id, equal))).toBe(after);
  });

  it.each([
    ['A=B>C', 'A', 'B>C'],
    ['A=B>C', 'B', 'A>C'],
    ['A>B=C', 'B', 'A>C'],
    ['A', 'A', ''],
    ['A>B', 'X', 'A>B'],
  ])('%s without %s is %s', (before, id, after) => {
    expect(text(removeOption(rows(before), id))).toBe(after);
  });
});

it('never loses an option, whatever is done', () => {
  const steps = fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.nat(5), fc.boolean()), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(steps, (given) => {
      const end = given.reduce(
        (now, [id, place, equal]) => setEqualAbove(moveOption(now, id, place), id, equal),
        rows('A=B>C>D'),
      );
      expect(toRanking(end).flat().sort()).toEqual(['A', 'B', 'C', 'D']);
      expect(end[0]!.equalAbove).toBe(false);
    }),
  );
});
