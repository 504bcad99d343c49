import type { AmendmentLine } from '../amendments/queries.ts';
import { changedClauses } from './changed-suggestions.ts';

const draft = (clauseId: string, proposedText: string, change: Partial<AmendmentLine> = {}): AmendmentLine =>
  ({
    clauseId,
    baseText: 'A bed.',
    baseFormats: [],
    proposedText,
    proposedFormats: [],
    ...change,
  }) as Partial<AmendmentLine> as AmendmentLine;

describe('the clauses that a reader changes', () => {
  it('are those whose saved words differ, and no clause that was only opened', () => {
    expect(changedClauses([draft('one', 'A warm bed.'), draft('two', 'A bed.')], new Map())).toEqual(['one']);
  });

  it('are those that look otherwise, with the same words', () => {
    const bold = [{ kind: 'bold' as const, from: 0, to: 1 }];
    expect(changedClauses([draft('one', 'A bed.', { proposedFormats: bold })], new Map())).toEqual(['one']);
  });

  it('follow what stands in an open clause before it is saved', () => {
    const open = new Map([
      ['one', false],
      ['two', true],
    ]);
    expect(changedClauses([draft('one', 'A warm bed.'), draft('two', 'A bed.')], open)).toEqual(['two']);
  });
});
