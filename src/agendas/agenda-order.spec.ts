import { MOVE_PLACES } from '@nbn/contracts';
import fc from 'fast-check';
import { moveInOrder } from './agenda-order.ts';

const order = ['a', 'b', 'c', 'd'];

describe('moving an item of an agenda', () => {
  it.each([
    ['d', 'before', 'a', 'dabc'],
    ['a', 'after', 'd', 'bcda'],
    ['b', 'before', 'd', 'acbd'],
    ['c', 'after', 'a', 'acbd'],
    ['a', 'before', 'b', 'abcd'],
    ['b', 'after', 'b', 'abcd'],
  ] as const)('%s %s %s', (item, place, of, expected) => {
    expect(moveInOrder(order, { item, place, of })?.join('')).toBe(expected);
  });

  it('is not possible when one of the two is gone', () => {
    expect(moveInOrder(order, { item: 'x', place: 'before', of: 'a' })).toBeNull();
    expect(moveInOrder(order, { item: 'a', place: 'before', of: 'x' })).toBeNull();
  });

  it('loses and doubles nothing, and puts the item beside its neighbour', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        fc.constantFrom(...MOVE_PLACES),
        (ids, x, y, place) => {
          const [item, of] = [ids[x % ids.length]!, ids[y % ids.length]!];
          const after = moveInOrder(ids, { item, place, of })!;
          expect([...after].sort()).toEqual([...ids].sort());
          if (item !== of) expect(after.indexOf(item) - after.indexOf(of)).toBe(place === 'before' ? -1 : 1);
        },
      ),
    );
  });
});
