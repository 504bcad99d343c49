import type { ClauseKind } from '@nbn/contracts';
import { inOrder, outlineOf, positionAfter } from './outline.ts';

interface Clause {
  id: string;
  position: string;
  kind: ClauseKind;
  level: number;
}
const clause = (id: string, position: string, level = 1): Clause => ({ id, position, kind: 'clause', level });
const shelter = clause('shelter', 'B');
const health = clause('health', 'C', 2);
const legal = clause('legal', 'D');
const standard = [legal, shelter, health];
const ids = (clauses: readonly { id: string }[]): string[] =>
  inOrder(clauses as Clause[]).map(({ id }) => id);
const numbers = (clauses: readonly Clause[]): string[] =>
  outlineOf(clauses).map(({ id, number }) => `${number.label} ${id}`);

describe('the outline of a standard', () => {
  it('is read in the order of positions', () => {
    expect(numbers(standard)).toEqual(['1 shelter', '1.1 health', '2 legal']);
  });

  it('shows one order to everyone when two clauses took the same position', () => {
    const twins = [clause('b', 'M'), clause('a', 'M')];
    expect(ids(twins)).toEqual(ids(twins.toReversed()));
  });

  it('renumbers around a moved clause and changes no other clause', () => {
    const moved = { ...legal, position: positionAfter(standard, null, 'legal')! };
    expect(numbers([shelter, health, moved])).toEqual(['1 legal', '2 shelter', '2.1 health']);
  });

  it.each([
    ['first', null, ['new', 'shelter', 'health', 'legal']],
    ['after one in the middle', 'health', ['shelter', 'health', 'new', 'legal']],
    ['last', 'legal', ['shelter', 'health', 'legal', 'new']],
  ])('puts a new clause %s', (_, after, expected) => {
    expect(ids([...standard, clause('new', positionAfter(standard, after)!)])).toEqual(expected);
  });

  it('puts the first clause of an empty standard', () => {
    expect(positionAfter([], null)).toBeDefined();
  });

  it('lets a clause be moved to where it already stands', () => {
    const same = positionAfter(standard, 'shelter', 'health')!;
    expect(ids([shelter, legal, { ...health, position: same }])).toEqual(['shelter', 'health', 'legal']);
  });

  it('has no place after a clause that is not there, or after the moving clause itself', () => {
    expect(positionAfter(standard, 'gone')).toBeUndefined();
    expect(positionAfter(standard, 'legal', 'legal')).toBeUndefined();
  });

  it('finds room behind two clauses that took the same position', () => {
    const twins = [clause('a', 'M'), clause('b', 'M'), clause('c', 'N')];
    const position = positionAfter(twins, 'a')!;
    expect('M' < position && position < 'N').toBe(true);
  });
});
