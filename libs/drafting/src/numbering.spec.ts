import { CLAUSE_KINDS, CLAUSE_LEVEL_MAX, isNumberedClause, type ClauseKind } from '@nbn/contracts';
import fc from 'fast-check';
import { headingRanks, numberClauses } from './numbering.ts';

interface Outlined {
  readonly kind: ClauseKind;
  readonly level: number;
}

/** The number of the next clause of the same level. */
const nextTo = (label: string): string => label.replace(/\d+$/, (last) => String(Number(last) + 1));

const standard = (outline: string): Outlined[] =>
  outline
    .trim()
    .split(/\s+/)
    .map((part) => ({
      kind: { h: 'heading', c: 'clause', i: 'item', n: 'note', r: 'row' }[part[0]!] as ClauseKind,
      level: Number(part[1]),
    }));
const labels = (outline: string): string[] => numberClauses(standard(outline)).map(({ label }) => label);

describe('numbering a standard', () => {
  it.each([
    ['headings count', 'h1 h1 h1', ['1', '2', '3']],
    ['clauses count under their heading', 'h1 c2 c2 h1 c2', ['1', '1.1', '1.2', '2', '2.1']],
    ['a clause may stand at the level of a heading', 'c1 c1 h1 c2', ['1', '2', '3', '3.1']],
    [
      'a deeper level opens below and closes again',
      'h1 h2 c3 c3 h2 c3',
      ['1', '1.1', '1.1.1', '1.1.2', '1.2', '1.2.1'],
    ],
    ['a level that skips one is drawn in', 'h1 c3', ['1', '1.1']],
    [
      'clauses of one level stay side by side where a level was skipped',
      'h1 c3 c3 c4 c3',
      ['1', '1.1', '1.2', '1.2.1', '1.3'],
    ],
    ['a text that begins below the first level counts from one', 'c2 c3 c3 c2', ['1', '1.1', '1.2', '2']],
    ['clauses of one level stay side by side at the beginning of a text', 'c4 c4 c4', ['1', '2', '3']],
    [
      'a level between a skipped one and its heading goes on beside it',
      'h1 c3 c2 c3',
      ['1', '1.1', '1.2', '1.2.1'],
    ],
    ['a higher level after a lower beginning goes on counting', 'c2 c3 h1 c2', ['1', '1.1', '2', '2.1']],
    [
      'items are lettered and start again under the next clause',
      'c1 i2 i2 c1 i2',
      ['1', '(a)', '(b)', '2', '(a)'],
    ],
    ['a note has no number and interrupts no letters', 'c1 i2 n2 i2', ['1', '(a)', '', '(b)']],
    ['nor has the row of a table', 'c1 i2 r2 r2 i2', ['1', '(a)', '', '', '(b)']],
    [
      'items of a deeper level are counted under the item before them',
      'c1 i2 i3 i3 i4 i3 i2 i3',
      ['1', '(a)', '(i)', '(ii)', '(1)', '(iii)', '(b)', '(i)'],
    ],
    [
      'items that begin deep are lettered, and those of a fourth depth by capitals',
      'i4 i1 i2 i3 i4',
      ['(a)', '(b)', '(i)', '(1)', '(A)'],
    ],
  ])('%s', (_, outline, expected) => {
    expect(labels(outline)).toEqual(expected);
  });

  it('cites an item with its clause, and a note by the clause it stands under', () => {
    expect(numberClauses(standard('h1 c2 i2 n2')).map(({ reference }) => reference)).toEqual([
      '1',
      '1.1',
      '1.1(a)',
      '1.1',
    ]);
  });

  it('shows items and notes at the depth of the clause they stand under, and at the first where none is', () => {
    const depths = (outline: string) => numberClauses(standard(outline)).map(({ level }) => level);
    expect(depths('h1 c2 c3 i1 n4 h1 n3')).toEqual([1, 2, 3, 3, 3, 1, 1]);
    expect(depths('n3 i2 c2')).toEqual([1, 1, 1]);
  });

  it('cites an item below an item with both, and a row by the clause it stands under', () => {
    const found = numberClauses(standard('h1 c2 i2 i3 r2'));
    expect(found.map(({ reference }) => reference)).toEqual(['1', '1.1', '1.1(a)', '1.1(a)(i)', '1.1']);
    expect(found.map(({ level }) => level)).toEqual([1, 2, 2, 3, 2]);
  });

  it('counts the rows of each table', () => {
    const found = numberClauses(standard('h1 r1 r1 c2 r2 n2 r2 r2'));
    expect(found.map(({ row }) => row)).toEqual([undefined, 1, 2, undefined, 1, undefined, 1, 2]);
  });

  it('counts items of the second depth as Romans did', () => {
    const many = numberClauses(standard(`c1 i1 ${'i2 '.repeat(50)}`)).slice(2);
    expect([4, 9, 14, 40, 49, 50].map((n) => many[n - 1]!.label)).toEqual([
      '(iv)',
      '(ix)',
      '(xiv)',
      '(xl)',
      '(xlix)',
      '(l)',
    ]);
  });

  it('goes on after z with aa', () => {
    const many = numberClauses(standard(`c1 ${'i2 '.repeat(28)}`));
    expect(many.slice(26).map(({ label }) => label)).toEqual(['(z)', '(aa)', '(ab)']);
  });

  describe('of any text', () => {
    const clause = fc.record({
      kind: fc.constantFrom(...CLAUSE_KINDS),
      level: fc.integer({ min: 1, max: CLAUSE_LEVEL_MAX }),
    });
    const text = fc.array(clause, { maxLength: 80 });
    const isCounted = ({ kind }: { kind: ClauseKind }): boolean => kind === 'heading' || kind === 'clause';
    const counted = (clauses: readonly Outlined[]): Outlined[] => clauses.filter(isCounted);

    it('gives no two numbered clauses the same reference', () => {
      fc.assert(
        fc.property(text, (clauses) => {
          const cited = numberClauses(clauses)
            .filter((_, at) => isNumberedClause(clauses[at]!))
            .map(({ reference }) => reference);
          expect(new Set(cited).size).toBe(cited.length);
        }),
      );
    });

    it('counts from one, skips none, and puts nothing under a number that is not there', () => {
      fc.assert(
        fc.property(text, (clauses) => {
          const given = new Set<string>();
          for (const { label } of numberClauses(counted(clauses))) {
            const parts = label.split('.').map(Number);
            const [last, above] = [parts.at(-1)!, parts.slice(0, -1)];
            if (above.length > 0) expect(given).toContain(above.join('.'));
            if (last > 1) expect(given).toContain([...above, last - 1].join('.'));
            given.add(label);
          }
        }),
      );
    });

    it('puts neighbours of one level side by side, and a deeper one directly below', () => {
      fc.assert(
        fc.property(text, (clauses) => {
          const outline = counted(clauses);
          const numbers = numberClauses(outline);
          for (let at = 1; at < outline.length; at += 1) {
            const [before, now] = [outline[at - 1]!.level, outline[at]!.level];
            if (before === now) expect(numbers[at]!.label).toBe(nextTo(numbers[at - 1]!.label));
            if (before < now) expect(numbers[at]!.label).toBe(`${numbers[at - 1]!.label}.1`);
          }
        }),
      );
    });

    it('moves no number by what is written behind it', () => {
      fc.assert(
        fc.property(text, text, (clauses, more) => {
          expect(numberClauses([...clauses, ...more]).slice(0, clauses.length)).toEqual(
            numberClauses(clauses),
          );
        }),
      );
    });

    it('moves no number outside of the part that is edited', () => {
      fc.assert(
        fc.property(text, text, text, text, (before, part, other, after) => {
          const top = { kind: 'heading', level: 1 } as const;
          const numbers = (inside: readonly Outlined[]): string[] => {
            const all = [top, ...before, top, ...inside, top, ...after];
            return numberClauses(all).map(({ reference }) => reference);
          };
          const below = (clauses: readonly Outlined[]): Outlined[] =>
            clauses.map((one) => ({ ...one, level: Math.max(2, one.level) }));
          const [one, another] = [numbers(below(part)), numbers(below(other))];
          expect(one.slice(0, before.length + 2)).toEqual(another.slice(0, before.length + 2));
          expect(one.slice(before.length + 2 + part.length)).toEqual(
            another.slice(before.length + 2 + other.length),
          );
        }),
      );
    });

    it('gives the same numbers again when the depths that are shown are taken for levels', () => {
      fc.assert(
        fc.property(text, (clauses) => {
          const numbers = numberClauses(clauses);
          expect(numberClauses(clauses.map(({ kind }, at) => ({ kind, level: numbers[at]!.level })))).toEqual(
            numbers,
          );
        }),
      );
    });
  });
});

describe('the headings of a standard among themselves', () => {
  const ranks = (outline: string): number[] => {
    const clauses = standard(outline);
    const depths = numberClauses(clauses).map(({ level }, at) => ({ kind: clauses[at]!.kind, depth: level }));
    return headingRanks(depths);
  };

  it.each([
    ['follow their depth', 'h1 c2 h2 c3 h1', [1, 0, 2, 0, 1]],
    ['skip no rank where clauses stand between them', 'c1 h2 c3 h4 h2', [0, 1, 0, 2, 1]],
    ['stay side by side where all are deep', 'c1 c2 h3 h3', [0, 0, 1, 1]],
  ])('%s', (_, outline, expected) => {
    expect(ranks(outline)).toEqual(expected);
  });
});
