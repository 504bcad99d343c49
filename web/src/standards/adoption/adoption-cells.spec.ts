import { countsByCountry } from './adoption-cells.ts';
import type { AdoptionMatrix } from './queries.ts';

const clause = (
  id: string,
  kind: 'heading' | 'clause' | 'item' = 'clause',
): AdoptionMatrix['clauses'][number] => ({ id, number: id, mark: id, kind, depth: 1, text: id });
const cell = (
  clauseId: string,
  country: 'EE' | 'LV',
  status: 'planned' | 'in-practice',
  asked = false,
): AdoptionMatrix['cells'][number] => ({
  clauseId,
  country,
  status,
  asked,
  reviewOn: null,
  due: false,
  changedAt: '2027-01-01T00:00:00Z',
});

describe('how many clauses stand where', () => {
  it('counts what nobody recorded as not started, and no heading', () => {
    const all = countsByCountry({
      clauses: [clause('h', 'heading'), clause('a'), clause('b', 'item')],
      cells: [cell('a', 'EE', 'in-practice', true), cell('b', 'EE', 'planned'), cell('a', 'LV', 'planned')],
    });
    const of = (code: string) => all.find(({ country }) => country === code)!;
    expect(of('EE')).toMatchObject({ counts: { 'in-practice': 1, planned: 1, 'not-started': 0 }, asked: 1 });
    expect(of('LV')).toMatchObject({ counts: { planned: 1, 'not-started': 1 }, asked: 0 });
    expect(of('DK').counts['not-started']).toBe(2);
  });
});
