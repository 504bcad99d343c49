import fc from 'fast-check';
import { keysBetween } from './order-keys.ts';
import { inOrder } from './outline.ts';
import { reorderPositions } from './clause-reorder.ts';

const KEYS = keysBetween(null, null, 12);
const ids = 'abcdefghijkl'.split('');
const known = ids.map((id, at) => ({ id, position: KEYS[at]! }));

describe('a new order of clauses', () => {
  it('is written by moving as few as possible', () => {
    expect(reorderPositions(ids, known)).toEqual([]);
    expect(reorderPositions(['l', ...ids.slice(0, 11)], known).map(({ id }) => id)).toEqual(['l']);
    expect(reorderPositions(['b', 'a', ...ids.slice(2)], known)).toHaveLength(1);
    expect(reorderPositions([...ids.slice(0, 3), 'new', ...ids.slice(3)], known).map(({ id }) => id)).toEqual(
      ['new'],
    );
  });

  it('is the order that is read, whatever it was, with no position that another clause has now', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ids, 'm', 'n', 'o'], { minLength: 1 }), (order) => {
        const written = reorderPositions(order, known);
        const positions = new Map([...known, ...written].map(({ id, position }) => [id, position]));
        expect(
          inOrder(order.map((id) => ({ id, position: positions.get(id)! }))).map(({ id }) => id),
        ).toEqual(order);
        expect(written.filter(({ position }) => KEYS.includes(position))).toEqual([]);
        expect(new Set(written.map(({ position }) => position)).size).toBe(written.length);
      }),
    );
  });
});
