import { countElection, type Election } from './election.ts';
import { english } from './english.ts';
import { inWords } from './in-words.ts';
import type { ShownMethod } from './methods.ts';
import type { Ranking } from './paper.ts';
import { statementsOf } from './statements.ts';

const NAMES: Record<string, string> = { A: 'Safe homes', B: 'Legal aid', C: 'Training', D: 'Data' };
const words = english((option) => NAMES[option]!);
const strict = (text: string): Ranking => text.split('').map((option) => [option]);

function tell(method: ShownMethod, papers: unknown[], more: Partial<Election> = {}): string[] {
  const roll = papers.map((_, at) => ({ seat: `s${at}`, country: `c${at}` }));
  const ballots = papers.map((paper, at) => ({ seat: `s${at}`, paper }));
  const result = countElection({ method, electorate: 'one-seat-one-vote', options: ['A', 'B', 'C'], places: 1, roll, ballots, ...more });
  return statementsOf(result).map((statement) => inWords(statement, words));
}
const ranked = (...rankings: Ranking[]) => rankings.map((ranking) => ({ ranking }));

describe('a ranked result in words', () => {
  it('tells the direct comparisons of an option that beats all others', () => {
    expect(tell('schulze', ranked(strict('ABC'), strict('ACB'), strict('BAC')))).toEqual([
      'Seats that voted: 3 of 3.',
      'Safe homes comes first. In direct comparison it stands before Legal aid by 2 to 1 and Training by 3 to 0.',
      'Then follow: Legal aid; Training.',
    ]);
  });

  it('tells a circle and why one of it comes first', () => {
    const papers = ranked(...Array<Ranking>(4).fill(strict('ABC')), ...Array<Ranking>(3).fill(strict('BCA')), ...Array<Ranking>(2).fill(strict('CAB')));
    expect(tell('schulze', papers).slice(1, 3)).toEqual([
      'No option beats all others: among Safe homes, Legal aid and Training, Safe homes beats Legal aid 6 to 3, Legal aid beats Training 7 to 2 and Training beats Safe homes 5 to 4.',
      'Safe homes comes first, because its chain of wins over each other option is stronger than the chain back.',
    ]);
  });

  it('tells a tie as a tie', () => {
    const told = tell('schulze', ranked(strict('ABC'), strict('BAC')));
    expect(told.slice(1)).toEqual([
      'No option beats all others: Safe homes and Legal aid are level with each other.',
      'Safe homes and Legal aid share first place: no chain of wins between them is stronger than the chain back.',
      'Then follow: Training.',
      'Safe homes and Legal aid are tied, with room for 1 of them. The count chooses none of them.',
    ]);
  });

  it('tells equal options further down, and places that stay open', () => {
    expect(tell('schulze', ranked([['A'], ['B', 'C']]), { places: 2 }).slice(-2)).toEqual([
      'Then follow: Legal aid and Training (equal).',
      'Legal aid and Training are tied, with room for 1 of them. The count chooses none of them.',
    ]);
  });

  it('says when nobody prefers anything', () => {
    expect(tell('schulze', ranked([], []))[1]).toBe('No paper prefers one option to another, so all stay equal.');
    expect(tell('approval', [{ approvals: [] }])[1]).toBe('No paper prefers one option to another, so all stay equal.');
  });
});

describe('an approval result in words', () => {
  it('tells the sums', () => {
    expect(tell('approval', [{ approvals: ['A'] }, { approvals: ['A', 'B'] }, { approvals: ['B', 'C'] }, { approvals: ['B'] }])).toEqual([
      'Seats that voted: 4 of 4.',
      'Legal aid comes first, approved on 3 of 4 papers.',
      'Then follow: Safe homes; Training.',
    ]);
  });
  it('tells a shared first place', () => {
    expect(tell('approval', [{ approvals: ['A', 'C'] }])[1]).toBe(
      'Safe homes and Training share first place, each approved on 1 of 1 papers.');
  });
});

it('tells which countries took part and that they were too few', () => {
  const told = tell('approval', [{ approvals: ['A'] }], {
    electorate: 'one-country-one-vote', quorum: { countries: 2 }, roll: [{ seat: 's0', country: 'DK' }, { seat: 's1', country: 'EE' }],
  });
  expect(told.slice(0, 2)).toEqual([
    'Countries that sent a ballot: 1 of 2, made from the papers of 1 seats.',
    'Countries that took part: 1. This is fewer than were needed, so nothing is decided.',
  ]);
});

it('never takes braces in a name for a place to fill', () => {
  const text = inWords({ code: 'most-approved', values: { options: { options: ['X'] }, votes: { number: 1 }, papers: { number: 2 } } }, english(() => '{{votes}}'));
  expect(text).toBe('{{votes}} comes first, approved on 1 of 2 papers.');
});
