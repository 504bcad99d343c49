import { countAskedAgain, countsByCountry } from './adoption-cells.ts';
import type { MatrixCell, MatrixClause } from './queries.ts';

const clause = (
  id: string,
  kind: 'heading' | 'clause' | 'item' = 'clause',
  cells: MatrixCell[] = [],
): MatrixClause => ({ id, number: id, mark: id, kind, depth: 1, text: id, cells });
const cell = (country: 'EE' | 'LV', status: 'planned' | 'in-practice', asked = false): MatrixCell => ({
  country,
  agreed: { status, asked },
  agreement: 'none',
  government: null,
  ngo: null,
  resource: null,
});

describe('how many clauses stand where', () => {
  it('counts what nobody recorded as not started, and no heading', () => {
    const all = countsByCountry({
      clauses: [
        clause('h', 'heading'),
        clause('a', 'clause', [cell('EE', 'in-practice', true), cell('LV', 'planned')]),
        clause('b', 'item', [cell('EE', 'planned')]),
      ],
    });
    const of = (code: string) => all.find(({ country }) => country === code)!;
    expect(of('EE')).toMatchObject({ counts: { 'in-practice': 1, planned: 1, 'not-started': 0 }, asked: 1 });
    expect(of('LV')).toMatchObject({ counts: { planned: 1, 'not-started': 1 }, asked: 0 });
    expect(of('DK').counts['not-started']).toBe(2);
  });
});

describe('how many clauses are asked about again', () => {
  it('counts a clause once, whether the team or the own seat is asked, and nobody else’s', () => {
    const asked = { status: 'planned', asked: true, changedAt: '2027-01-01T00:00:00Z' } as const;
    const clauses = [
      clause('a', 'clause', [{ ...cell('LV', 'planned', true), ngo: asked }]),
      clause('b', 'clause', [{ ...cell('LV', 'planned'), ngo: asked }]),
      clause('c', 'clause', [{ ...cell('LV', 'planned'), government: asked }, cell('EE', 'planned', true)]),
    ];
    const countOf = (own: 'LV' | null, ownSeat: 'ngo' | null) => countAskedAgain({ own, ownSeat, clauses });
    expect([countOf('LV', 'ngo'), countOf('LV', null), countOf(null, null)]).toEqual([2, 1, 0]);
  });
});
