import type { AmendmentLine } from '../amendments/queries.ts';
import { changedSuggestions, slotOf } from './changed-suggestions.ts';

const draft = (clauseId: string, proposedText: string, more: Partial<AmendmentLine> = {}): AmendmentLine =>
  ({
    id: `draft of ${clauseId}`,
    clauseId,
    change: 'reworded',
    baseText: 'A bed.',
    baseFormats: [],
    proposedText,
    proposedFormats: [],
    ...more,
  }) as Partial<AmendmentLine> as AmendmentLine;

const changed = (...given: Parameters<typeof changedSuggestions>): string[] =>
  changedSuggestions(...given).map(slotOf);

describe('what a reader suggests', () => {
  it('is in the clauses whose saved words differ, and in none that was only opened', () => {
    expect(changed([draft('one', 'A warm bed.'), draft('two', 'A bed.')], [], new Map())).toEqual(['one']);
  });

  it('is in those that look otherwise, with the same words', () => {
    const bold = [{ kind: 'bold' as const, from: 0, to: 1 }];
    expect(changed([draft('one', 'A bed.', { proposedFormats: bold })], [], new Map())).toEqual(['one']);
  });

  it('follows what stands in an open clause before it is saved', () => {
    const open = new Map([
      ['one', false],
      ['two', true],
    ]);
    const two = draft('two', 'A bed.');
    expect(changed([draft('one', 'A warm bed.')], [two], open)).toEqual(['two']);
    expect(changed([draft('one', 'A warm bed.'), two], [two], open)).toEqual(['two']);
  });

  it('is a new clause as soon as anything is written in it, and a removal always', () => {
    const added = { change: 'added' as const, baseText: '' };
    expect(
      changed(
        [
          draft('one', '', { ...added, id: 'new' }),
          draft('one', 'A key.', { ...added, id: 'newer' }),
          draft('one', ' ', { ...added, id: 'blank' }),
          draft('two', '', { change: 'removed' }),
        ],
        [],
        new Map(),
      ),
    ).toEqual(['newer', 'two']);
  });
});
