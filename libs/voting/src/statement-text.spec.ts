import { english } from './english.ts';
import type { Ranking } from './paper.ts';
import { statementText } from './statement-text.ts';
import { ranked, strict, tellResult as tell } from './testing/tell-result.ts';

describe('a ranked result in words', () => {
  it('tells the direct comparisons of an option that beats all others', () => {
    expect(tell('schulze', ranked(strict('ABC'), strict('ACB'), strict('BAC')))).toEqual([
      '3 of 3 seats voted.',
      'Safe homes comes first. In direct comparison it beats Legal aid by 2 to 1 and Training by 3 to 0.',
      'Followed, in this order, by: Legal aid; Training.',
    ]);
  });

  it('tells a circle and why one of it comes first', () => {
    const papers = ranked(
      ...Array<Ranking>(4).fill(strict('ABC')),
      ...Array<Ranking>(3).fill(strict('BCA')),
      ...Array<Ranking>(2).fill(strict('CAB')),
    );
    expect(tell('schulze', papers).slice(1, 3)).toEqual([
      'No option beats all the others: among Safe homes, Legal aid and Training, ' +
        'Safe homes beats Legal aid 6 to 3, Legal aid beats Training 7 to 2 and Training beats Safe homes 5 to 4.',
      'Safe homes comes first, because its chain of wins over each other option is stronger than the chain in the opposite direction.',
    ]);
  });

  it('tells a tie as a tie', () => {
    const told = tell('schulze', ranked(strict('ABC'), strict('BAC')));
    expect(told.slice(1)).toEqual([
      'No option beats all the others: Safe homes and Legal aid are level with each other.',
      'Safe homes and Legal aid share first place: no chain of wins between them is stronger than the chain in the opposite direction.',
      'Followed by Training.',
      'Safe homes and Legal aid are tied for 1 place. The count chooses none of them.',
    ]);
  });

  it('tells equal options further down, and places that stay open', () => {
    expect(tell('schulze', ranked([['A'], ['B', 'C']]), { places: 2 }).slice(-2)).toEqual([
      'Followed, in this order, by: Legal aid and Training (equal).',
      'Legal aid and Training are tied for 1 place. The count chooses none of them.',
    ]);
  });

  it('says when nobody prefers anything', () => {
    expect(tell('schulze', ranked([], []))[1]).toBe(
      'No ballot prefers one option to another, so all options are level.',
    );
    expect(tell('approval', [{ approvals: [] }])[1]).toBe(
      'No ballot prefers one option to another, so all options are level.',
    );
  });
});

describe('an approval result in words', () => {
  it('tells the sums', () => {
    expect(
      tell('approval', [
        { approvals: ['A'] },
        { approvals: ['A', 'B'] },
        { approvals: ['B', 'C'] },
        { approvals: ['B'] },
      ]),
    ).toEqual([
      '4 of 4 seats voted.',
      'Legal aid comes first, approved on 3 of 4 ballot papers.',
      'Followed, in this order, by: Safe homes; Training.',
    ]);
  });
  it('tells a shared first place', () => {
    expect(tell('approval', [{ approvals: ['A', 'C'] }])[1]).toBe(
      'Safe homes and Training share first place, each approved on 1 of 1 ballot paper.',
    );
  });
});

it('tells which countries took part and that they were too few', () => {
  const told = tell('approval', [{ approvals: ['A'] }], {
    units: ['country'],
    quorum: { countries: 2 },
    roll: [
      { seat: 's0', country: 'DK' },
      { seat: 's1', country: 'EE' },
      { seat: 's2', country: 'EE' },
    ],
  });
  expect(told).toEqual([
    '1 of 2 countries submitted a ballot, compiled from 1 ballot paper.',
    'That is fewer than the rules require, so nothing is decided, whatever the votes.',
  ]);
});

it('never takes braces in a name for a place to fill', () => {
  const text = statementText(
    {
      code: 'most-approved',
      values: { options: { options: ['X'] }, votes: { number: 1 }, papers: { noun: 'n-papers', number: 2 } },
    },
    english(() => '{{votes}}'),
  );
  expect(text).toBe('{{votes}} comes first, approved on 1 of 2 ballot papers.');
});
