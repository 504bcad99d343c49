import type { MatrixCell, MatrixClause } from '../queries.ts';
import { agreementByCountry, clausesInFilter, countsOfVoice, voicesOf } from './voice-cells.ts';

const clause = (
  id: string,
  kind: 'heading' | 'clause' = 'clause',
  cells: MatrixCell[] = [],
): MatrixClause => ({ id, number: id, mark: id, kind, depth: 1, text: id, cells });
const said = (status: 'planned' | 'in-practice') => ({
  status,
  asked: false,
  changedAt: '2027-01-01T00:00:00Z',
});
const voices = (
  agreement: MatrixCell['agreement'],
  both: Partial<Pick<MatrixCell, 'government' | 'ngo'>>,
): MatrixCell => ({
  country: 'LV',
  agreed: null,
  agreement,
  government: null,
  ngo: null,
  resource: null,
  ...both,
});

const MATRIX = {
  clauses: [
    clause('h', 'heading'),
    clause('a', 'clause', [voices('differ', { government: said('in-practice'), ngo: said('planned') })]),
    clause('b', 'clause', [voices('one-voice', { ngo: said('planned') })]),
    clause('c', 'clause', [voices('none', {})]),
  ],
};

describe('the voices of the seats in the matrix', () => {
  it('are counted each for itself, and silence for itself', () => {
    expect(countsOfVoice(MATRIX, 'LV', 'government')).toMatchObject({
      'in-practice': 1,
      planned: 0,
      'not-started': 0,
      silent: 2,
    });
    expect(countsOfVoice(MATRIX, 'LV', 'ngo')).toMatchObject({ 'in-practice': 0, planned: 2, silent: 1 });
    expect(countsOfVoice(MATRIX, 'EE', 'ngo')).toMatchObject({ silent: 3 });
  });

  it('agree, differ or are alone, by country', () => {
    const counts = agreementByCountry(MATRIX).find(({ country }) => country === 'LV')!.counts;
    expect(counts).toEqual({ agree: 0, differ: 1, 'one-voice': 1, none: 1 });
  });

  it('find the clauses on which they stand as asked for', () => {
    const idsBy = (filter?: 'differ' | 'one-voice') => clausesInFilter(MATRIX, filter).map(({ id }) => id);
    expect([idsBy(), idsBy('differ'), idsBy('one-voice')]).toEqual([['h', 'a', 'b', 'c'], ['a'], ['b']]);
  });

  it('are there where a seat has spoken, and not where the team alone has', () => {
    const known = MATRIX.clauses.map((each) => Boolean(voicesOf(each, 'LV')));
    expect(known).toEqual([false, true, true, false]);
  });
});
