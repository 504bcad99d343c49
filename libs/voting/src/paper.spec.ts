import { isBlank } from './paper.ts';

it.each([
  [{ ranking: [] }, { ranking: [['A']] }],
  [{ approvals: [] }, { approvals: ['A'] }],
  [{ scores: { A: 0, B: 0 } }, { scores: { A: 0, B: 1 } }],
  [{ dots: {} }, { dots: { A: 2, B: 0 } }],
])('%j is blank, and %j is not', (blank, other) => {
  expect([isBlank(blank), isBlank(other)]).toEqual([true, false]);
});
