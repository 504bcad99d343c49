import { fireEvent, screen, within } from '@testing-library/react';
import { renderInApp } from '../testing/render.tsx';
import { BallotResult } from './BallotResult.tsx';
import { closedBallot } from './sample-ballot.ts';

const ranked = (...texts: string[]) =>
  texts.map((text) => ({
    ranking: text
      .split('>')
      .filter(Boolean)
      .map((option) => [option]),
  }));
const times = (many: number, text: string): string[] => Array.from({ length: many }, () => text);
const showResult = (...given: Parameters<typeof closedBallot>) => {
  const ballot = closedBallot(...given);
  renderInApp(<BallotResult ballot={ballot} result={ballot.result} />);
};
const picture = () => screen.getByRole('region', { name: 'The count by stage' });
const boxes = () =>
  within(picture())
    .getAllByRole('listitem')
    .filter((item) => within(item).queryByRole('heading', { level: 3 }));
const boxOf = (name: string) =>
  boxes().find((box) => within(box).getByRole('heading', { level: 3 }).textContent === name)!;
const lines = (name: string) =>
  within(boxOf(name))
    .getAllByRole('listitem')
    .map((line) => line.textContent);
const FORK = 'A tie that only drawing lots could resolve';

describe('an instant runoff in which only a lot could tell who leaves', () => {
  const tie = ranked(...times(3, 'a'), ...times(2, 'b>c'), ...times(2, 'c>b'));

  it('is drawn as far as it is the same in every way, and says then what stays open', () => {
    showResult(tie, { method: 'irv' });
    expect(boxes().map((box) => within(box).getByRole('heading', { level: 3 }).textContent)).toEqual([
      'Round 1',
      FORK,
    ]);
    expect(lines('Round 1')).toEqual(['Safe homes3', 'Legal aid2', 'Training2']);
    expect(boxOf(FORK).textContent).toContain(
      'Legal aid and Training are level for elimination, with 2 each. Only drawing lots could decide which is eliminated.',
    );
    expect(boxOf(FORK).textContent).toContain('first place remains open among Legal aid and Training');
    expect(within(picture()).queryByText(/· eliminated/)).toBeNull();
  });

  it('says the same in words, and nowhere that one of them has left', () => {
    showResult(tie, { method: 'irv' });
    expect(screen.queryByText(/and is eliminated\.$/)).toBeNull();
    expect(
      screen.getAllByText(
        'Every possibility was followed, and first place remains open among Legal aid and Training.',
      ),
    ).toHaveLength(2);
    const order = within(screen.getByRole('list', { name: 'The resulting order' }))
      .getAllByRole('listitem')
      .map((line) => line.textContent);
    expect(order).toEqual(['1. =Legal aidtied for a place', '1. =Trainingtied for a place', '3.Safe homes']);
  });

  it('says who comes first whichever leaves, where that is the same', () => {
    showResult(ranked(...times(4, 'a'), 'b', 'b', 'c', 'c'), { method: 'irv' });
    expect(boxOf(FORK).textContent).toContain('Whichever is eliminated, Safe homes comes first in the end.');
    const order = within(screen.getByRole('list', { name: 'The resulting order' }))
      .getAllByRole('listitem')
      .map((line) => line.textContent);
    expect(order).toEqual(['1.Safe homesselected', '2.–3.Legal aid', '2.–3.Training']);
  });
});

describe('a transferable vote in which only a lot could tell who leaves', () => {
  const tie = ranked(...times(4, 'a'), ...times(2, 'b>c'), ...times(2, 'c>b'));

  it('draws nobody as elected or out whom the count leaves open', () => {
    showResult(tie, { method: 'stv', places: 2 });
    const named = boxes().map((box) => within(box).getByRole('heading', { level: 3 }).textContent);
    expect(named.at(-1)).toBe(FORK);
    for (const name of named.slice(0, -1)) {
      expect(lines(name!).filter((line) => /^(Legal aid|Training) · /.test(line ?? ''))).toEqual([]);
      expect(lines(name!).some((line) => line?.startsWith('Safe homes · elected'))).toBe(true);
    }
    expect(boxOf(FORK).textContent).toContain(
      'Every possibility was followed. Elected in each of them: Safe homes.',
    );
    expect(boxOf(FORK).textContent).toContain(
      'Legal aid and Training are tied for 1 place. The count chooses none of them.',
    );
  });

  it('has no more stages in the table than in the picture', () => {
    showResult(tie, { method: 'stv', places: 2 });
    const drawn = boxes().length - 1;
    fireEvent.click(within(picture()).getByRole('radio', { name: 'Table' }));
    expect(within(picture()).getAllByRole('columnheader')).toHaveLength(drawn + 1);
    expect(picture().textContent).toContain('Legal aid and Training are tied for 1 place.');
  });

  it('goes on where options leave without a vote, in whatever order', () => {
    showResult(ranked('a>b', 'a>b', 'b>a'), {
      method: 'stv',
      options: [...'abcd'].map((id) => ({ id, label: `Option ${id}` })),
    });
    expect(boxes().map((box) => within(box).getByRole('heading', { level: 3 }).textContent)).not.toContain(
      FORK,
    );
    expect(screen.getAllByText('Elected: Option a.')).not.toEqual([]);
  });
});

it.each(['irv', 'stv'] as const)(
  'the first round of %s shows all options, also those without a paper',
  (method) => {
    showResult(ranked('a>b', 'a>b', 'b>a', 'b>a'), { method });
    expect(
      lines(method === 'stv' ? 'Stage 1' : 'Round 1').map((line) => line?.replace(/( ·.*)?\d+$/, '')),
    ).toEqual(['Safe homes', 'Legal aid', 'Training']);
  },
);

it('a set chosen by equal payments is told by what every way chooses, not by one of the ways', () => {
  showResult(
    [
      { approvals: ['a', 'b'] },
      { approvals: ['a', 'c'] },
      { approvals: ['a', 'b'] },
      { approvals: ['a', 'c'] },
    ],
    { method: 'equal-shares', places: 2 },
  );
  expect(screen.getByText('Chosen whichever of the equal payments comes first: Safe homes.')).toBeTruthy();
  expect(screen.queryByText(/^Chosen, because/)).toBeNull();
});
