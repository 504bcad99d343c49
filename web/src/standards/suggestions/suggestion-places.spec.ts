import type { AmendmentLine } from '../amendments/queries.ts';
import type { Standard } from '../queries.ts';
import { placeSuggestions } from './suggestion-places.ts';

const clause = (id: string, position: string) => ({ id, position }) as Standard['clauses'][number];
const suggestion = (clauseId: string, change: AmendmentLine['change'] = 'added') =>
  ({ clauseId, change }) as AmendmentLine;
const placesOf = (suggestions: AmendmentLine[], removed: Standard['clauses'] = []): string[] =>
  placeSuggestions(suggestions, { clauses: [clause('b', 'a2'), clause('a', 'a1')], removed }).map(
    ({ clauseId }) => clauseId,
  );

test('a new clause is shown at the clause that it is to stand after', () => {
  expect(placesOf([suggestion('b'), suggestion('a')])).toEqual(['b', 'a']);
});

test('where that clause is gone, it is shown at the nearest one above, or at the first', () => {
  const removed = [clause('c', 'a3'), clause('d', 'a0')];
  expect(placesOf([suggestion('c'), suggestion('d')], removed)).toEqual(['b', 'a']);
});

test('other words of a clause that is gone are shown at no other', () => {
  expect(placesOf([suggestion('c', 'reworded')], [clause('c', 'a3')])).toEqual(['c']);
});
