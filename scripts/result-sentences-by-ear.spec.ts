import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ballotStatements, countBallot, english, statementText, type BallotDefinition } from '@nbn/voting';

interface ReferenceCase {
  readonly candidates: readonly string[];
  readonly seats?: number;
  readonly roll?: readonly { readonly id: string; readonly country: string; readonly seat: string }[];
  readonly ballots: readonly {
    readonly count?: number;
    readonly voter?: string;
    readonly ranking: readonly (readonly string[])[];
  }[];
  readonly expected: Readonly<Record<string, unknown>>;
}

const folder = process.env['NORBANET_VOTING_CASES'];
const textOf = (definition: BallotDefinition, papers: Parameters<typeof countBallot>[1]): string => {
  const result = countBallot(definition, papers);
  const words = english((option) => `Option ${option}`);
  return ballotStatements(result)
    .map((statement) => statementText(statement, words))
    .join('\n');
};
const read = (file: string): ReferenceCase =>
  JSON.parse(readFileSync(join(folder ?? '', `${file}.json`), 'utf8')) as ReferenceCase;

/** Each voter a seat of a country of its own. */
function bySeats(file: string, method: BallotDefinition['method']): string {
  const { candidates, seats = 1, ballots } = read(file);
  const rankings = ballots.flatMap(({ count = 1, ranking }) => Array.from({ length: count }, () => ranking));
  const roll = rankings.map((_, at) => ({ seat: `s${at}`, country: `c${at}`, type: 'ngo' }));
  return textOf(
    { method, options: candidates, roll, places: seats, units: ['member'], chambers: ['government', 'ngo'] },
    rankings.map((ranking, at) => ({ seat: `s${at}`, paper: { ranking } })),
  );
}

/** A result that is only heard: its words alone name the right options, numbers and reasons. */
if (folder) {
  it('tells who is level, by which numbers and why', () => {
    const told = bySeats('schulze/paper-6-tie', 'schulze');
    expect(told).toContain(
      'Option A and Option C share first place: no chain of wins between them is stronger than the chain in the opposite direction.',
    );
    expect(told).toContain('Followed, in this order, by: Option D; Option B.');
    expect(told).toContain('Option A and Option C are tied for 1 place. The count chooses none of them.');
    for (const beaten of [
      'Option A beats Option C 15 to 8',
      'Option C beats Option D 16 to 7',
      'Option D beats Option A 15 to 8',
    ])
      expect(told).toContain(beaten);
  });

  it('tells the countries that sent a ballot, and who comes first among them', () => {
    const { candidates, roll = [], ballots } = read('network/ranked-country');
    const told = textOf(
      {
        method: 'schulze',
        options: candidates,
        places: 2,
        units: ['country'],
        chambers: ['government', 'ngo'],
        quorum: { countries: 6 },
        roll: roll.map(({ id, country, seat }) => ({
          seat: id,
          country,
          type: seat === 'agency' ? 'government' : seat,
        })),
      },
      ballots.map(({ voter, ranking }) => ({ seat: voter!, paper: { ranking } })),
    );
    expect(told).toContain('7 of 8 countries submitted a ballot, compiled from 19 ballot papers.');
    expect(told).toContain('Option A and Option C share first place');
    expect(told).toContain('Followed, in this order, by: Option B; Option D.');
  });

  it('tells stage by stage who was elected', () => {
    const told = bySeats('stv_scotland/highland-2017-ward14', 'stv').split('\n');
    expect(told.some((line) => line.includes('Votes needed to be elected: 855.'))).toBe(true);
    expect(told.filter((line) => line.startsWith('Elected: '))).toEqual([
      'Elected: Option c05.',
      'Elected: Option c07.',
      'Elected: Option c01.',
    ]);
    expect(told.find((line) => line.startsWith('Stage 1, '))).toContain('Option c05 1122');
    const surplus = told.find((line) => line.startsWith('Stage 2: '));
    expect(surplus).toContain('Option c05 has more votes than it needs');
    expect(surplus).toContain('24.03396 to Option c01');
  });
}

it('needs no picture: a result without papers says so in words', () => {
  const definition: BallotDefinition = {
    method: 'schulze',
    options: ['A', 'B'],
    roll: [{ seat: 's', country: 'DK', type: 'ngo' }],
    places: 1,
    units: ['member'],
    chambers: ['government', 'ngo'],
  };
  expect(textOf(definition, [])).toContain('No one voted.');
});
