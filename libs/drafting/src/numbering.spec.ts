import { CLAUSE_KINDS, type ClauseKind } from '@nbn/contracts';
import fc from 'fast-check';
import { numberClauses } from './numbering.ts';

const standard = (outline: string): { kind: ClauseKind; level: number }[] =>
  outline.trim().split(/\s+/).map((part) => ({ kind: { h: 'heading', c: 'clause', i: 'item', n: 'note' }[part[0]!] as ClauseKind, level: Number(part[1]) }));
const labels = (outline: string): string[] => numberClauses(standard(outline)).map(({ label }) => label);

describe('numbering a standard', () => {
  it.each([
    ['headings count', 'h1 h1 h1', ['1', '2', '3']],
    ['clauses count under their heading', 'h1 c2 c2 h1 c2', ['1', '1.1', '1.2', '2', '2.1']],
    ['a clause may stand at the level of a heading', 'c1 c1 h1 c2', ['1', '2', '3', '3.1']],
    ['a deeper level opens below and closes again', 'h1 h2 c3 c3 h2 c3', ['1', '1.1', '1.1.1', '1.1.2', '1.2', '1.2.1']],
    ['a level that skips one is drawn in', 'h1 c3 c3', ['1', '1.1', '1.1.1']],
    ['the first clause stands at the first level whatever it claims', 'c4 c4', ['1', '1.1']],
    ['items are lettered and start again under the next clause', 'c1 i2 i2 c1 i2', ['1', '(a)', '(b)', '2', '(a)']],
    ['a note has no number and interrupts no letters', 'c1 i2 n2 i2', ['1', '(a)', '', '(b)']],
  ])('%s', (_, outline, expected) => {
    expect(labels(outline)).toEqual(expected);
  });

  it('cites an item with its clause, and a note by the clause it stands under', () => {
    expect(numberClauses(standard('h1 c2 i2 n2')).map(({ reference }) => reference)).toEqual(['1', '1.1', '1.1(a)', '1.1']);
  });

  it('goes on after z with aa', () => {
    const many = numberClauses(standard(`c1 ${'i2 '.repeat(28)}`));
    expect(many.slice(26).map(({ label }) => label)).toEqual(['(z)', '(aa)', '(ab)']);
  });

  it('never gives two numbered clauses the same reference', () => {
    const clause = fc.record({ kind: fc.constantFrom(...CLAUSE_KINDS), level: fc.integer({ min: 1, max: 4 }) });
    fc.assert(fc.property(fc.array(clause, { maxLength: 80 }), (clauses) => {
      const cited = numberClauses(clauses).filter((_, at) => clauses[at]!.kind !== 'note').map(({ reference }) => reference);
      expect(new Set(cited).size).toBe(cited.length);
    }));
  });
});
