import fc from 'fast-check';
import { editDistance, nearWords } from './near-words.ts';

const letters = [...'aåäáæoøöóõuüeisšzžþðdt'];
const word = fc.array(fc.constantFrom(...letters), { maxLength: 9 }).map((all) => all.join(''));

describe('the distance between two words', () => {
  it.each([
    ['shelter', 'shelter', 0],
    ['shelter', 'sheltr', 1],
    ['shelter', 'sheltter', 1],
    ['shelter', 'sheltor', 1],
    ['shelter', 'shetler', 1],
    ['shelter', 'shetlr', 2],
    ['shelter', 'sehlte', 2],
  ])('of %s and %s is %s', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
  });

  it.each([
    ['måte', 'mate'],
    ['människa', 'mænniska'],
    ['støtte', 'stötte'],
    ['nõustaja', 'noustaja'],
    ['šeima', 'seima'],
    ['žmogus', 'zmogus'],
    ['túlkur', 'tulkur'],
  ])('is a quarter where a keyboard lacks a letter: %s and %s', (one, other) => {
    expect(editDistance(one, other)).toBe(0.25);
  });

  it.each([
    ['þolandi', 'tholandi'],
    ['fræðsla', 'fraedsla'],
    ['aðgerð', 'adgerd'],
  ])('is at most half where one letter is written as two: %s and %s', (one, other) => {
    expect(editDistance(one, other)).toBeLessThanOrEqual(0.5);
  });

  it('adds what is mistyped to what is written plainly', () => {
    expect(editDistance('þolandi', 'tholanid')).toBe(1.25);
  });

  it('has no end where there are more edits than asked for', () => {
    expect(editDistance('offer', 'ohver')).toBe(2);
    expect(editDistance('offer', 'ohver', 1)).toBe(Infinity);
    expect(editDistance('offer', 'upuris')).toBe(Infinity);
    expect(editDistance('a', 'abcd')).toBe(Infinity);
    expect(editDistance('x'.repeat(65), 'x'.repeat(66))).toBe(Infinity);
  });

  it('is the same both ways, and nothing for the same word alone', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, other)).toBe(editDistance(other, one));
        expect(editDistance(one, other) === 0).toBe(one === other);
      }),
    );
  });

  it('is at most one for any single edit', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom(...letters), (given, place, letter) => {
        const at = place % (given.length + 1);
        const [before, after] = [given.slice(0, at), given.slice(at)];
        const edited = [before + letter + after, before + after.slice(1), before + letter + after.slice(1)];
        for (const other of edited) expect(editDistance(given, other)).toBeLessThanOrEqual(1);
        const swapped = before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2);
        expect(editDistance(given, swapped)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('words that may have been meant', () => {
  const counted = (words: Readonly<Record<string, number>>) =>
    Object.entries(words).map(([candidate, count]) => ({ word: candidate, count }));
  const found = (mistyped: string, words: Readonly<Record<string, number>>, limit?: number): string[] =>
    nearWords(mistyped, counted(words), limit).map((near) => near.word);

  it('are the nearest first, and of equally near ones the most frequent', () => {
    expect(found('shelte', { shelled: 50, shelter: 3, shelve: 2, safe: 1 })).toEqual([
      'shelter',
      'shelve',
      'shelled',
    ]);
    expect(found('kvine', { kvinde: 4, kvinne: 9 })).toEqual(['kvinne', 'kvinde']);
    expect(found('kvine', { kvinne: 4, kvinde: 4 })).toEqual(['kvinde', 'kvinne']);
  });

  it('are not the word itself', () => {
    expect(found('tolk', { tolk: 5 })).toEqual([]);
  });

  it('differ in one edit if they are short and in two if they are long', () => {
    expect(found('tokl', { tolk: 1, tukl: 1, tule: 9 })).toEqual(['tolk', 'tukl']);
    expect(found('interprter', { interpreter: 1, interpret: 1 })).toEqual(['interpreter', 'interpret']);
  });

  it('are as many as asked for', () => {
    expect(found('shelte', { shelter: 1, shelted: 1, shelten: 1, sheltes: 1 })).toHaveLength(3);
    expect(found('shelte', { shelter: 2, shelted: 1 }, 1)).toEqual(['shelter']);
  });
});
