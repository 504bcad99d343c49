import fc from 'fast-check';
import { isOrderKey, keyBetween, keysBetween } from './order-keys.ts';

describe('order keys', () => {
  it('stay in order through any sequence of insertions', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 200 }), (places) => {
        const keys: string[] = [];
        for (const place of places) {
          const at = place % (keys.length + 1);
          keys.splice(at, 0, keyBetween(keys[at - 1] ?? null, keys[at] ?? null));
        }
        expect(keys).toEqual([...new Set(keys)].toSorted());
        expect(keys.every(isOrderKey)).toBe(true);
      }),
    );
  });

  it('always leave room on both sides of every key', () => {
    const keys = fc.stringMatching(/^[0-9A-Za-z]{0,5}[1-9A-Za-z]$/);
    fc.assert(
      fc.property(keys, keys, (one, other) => {
        fc.pre(one !== other);
        const [low, high] = [one, other].toSorted() as [string, string];
        const between = keyBetween(low, high);
        expect(low < between && between < high).toBe(true);
        expect(keyBetween(null, low) < low).toBe(true);
        expect(keyBetween(high, null) > high).toBe(true);
      }),
    );
  });

  it('stay short while a standard grows at its end or at its beginning', () => {
    for (const grow of [(key: string) => keyBetween(key, null), (key: string) => keyBetween(null, key)]) {
      let key = keyBetween(null, null);
      for (let added = 0; added < 5_000; added++) key = grow(key);
      expect(key.length).toBeLessThanOrEqual(4);
    }
  });

  it('goes on when the four-digit room at either end is used up', () => {
    expect(keyBetween('zzzz', null) > 'zzzz').toBe(true);
    expect(keyBetween(null, '0001') < '0001').toBe(true);
  });

  it.each([
    [null, null],
    ['V', null],
    [null, 'V'],
    ['A', 'B'],
  ])('gives as many keys at once as asked, in order, between %s and %s', (low, high) => {
    const keys = keysBetween(low, high, 37);
    expect(keys).toHaveLength(37);
    expect([low ?? '', ...keys, high ?? '~']).toEqual([low ?? '', ...new Set(keys), high ?? '~'].toSorted());
  });

  it.each([
    ['V', null],
    [null, 'V'],
  ])('gives short keys where many come at once at an end, between %s and %s', (low, high) => {
    expect(keysBetween(low, high, 500).filter((key) => key.length > 4)).toEqual([]);
  });

  it('gives no key when none is asked for', () => {
    expect(keysBetween(null, null, 0)).toEqual([]);
  });

  it.each([
    ['B', 'A'],
    ['A', 'A'],
    ['A0', null],
    ['', null],
    ['ä', null],
    ['A', 'B0'],
  ])('refuses the bounds %s and %s', (low, high) => {
    expect(() => keyBetween(low, high)).toThrow(RangeError);
  });
});
