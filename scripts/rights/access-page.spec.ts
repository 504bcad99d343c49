import { readFileSync } from 'node:fs';
import { inProject } from '../setup/project-root.mjs';
import { accessPage, readRights } from './access-page.mjs';

it('the page of rights says what the matrix says (`npm run rights`)', () => {
  expect(readFileSync(inProject('docs', 'access.md'), 'utf8')).toBe(accessPage(readRights()));
});

it('the page has words for every field that is for some readers alone', () => {
  const { fields, fieldWords } = readRights();
  const named = Object.entries(fields).flatMap(([door, subjects]) =>
    Object.values(subjects as Record<string, object>).flatMap((rules) =>
      Object.keys(rules).map((field) => `${door} ${field}`),
    ),
  );
  const worded = Object.entries(fieldWords).flatMap(([door, words]) =>
    Object.keys(words as object).map((field) => `${door} ${field}`),
  );
  expect(worded.toSorted()).toEqual([...new Set(named)].toSorted());
});
