import { expect, test } from '@jest/globals';
import { findClauseByNumber, isClauseReference } from './clause-reference.ts';

const CLAUSES = [
  { kind: 'heading', level: 1 },
  { kind: 'clause', level: 2 },
  { kind: 'note', level: 2 },
  { kind: 'item', level: 2 },
  { kind: 'item', level: 2 },
  { kind: 'clause', level: 2 },
] as const;

test('a clause is found by its number, however it is typed', () => {
  expect(findClauseByNumber(CLAUSES, '1')).toEqual({ at: 0, reference: '1' });
  expect(findClauseByNumber(CLAUSES, ' 1.2. ')).toEqual({ at: 5, reference: '1.2' });
  expect(findClauseByNumber(CLAUSES, '§ 1.1 (B)')).toEqual({ at: 4, reference: '1.1(b)' });
});

test('a number leads to its clause and not to the note beneath it, and to nothing where there is none', () => {
  expect(findClauseByNumber(CLAUSES, '1.1')).toEqual({ at: 1, reference: '1.1' });
  expect(findClauseByNumber(CLAUSES, '9.9')).toBeNull();
  expect(findClauseByNumber(CLAUSES, ' ')).toBeNull();
});

test('numbers are told from words', () => {
  expect(['3', '3.4', '3.4.', '3.4(b)', '§3.4 (ab)'].every(isClauseReference)).toBe(true);
  expect(['', 'shelter', '3.', '3 days', '24 hours', '(b)'].map(isClauseReference)).toEqual([
    false,
    false,
    true,
    false,
    false,
    false,
  ]);
});
