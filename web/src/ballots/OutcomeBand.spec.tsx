import { screen, within } from '@testing-library/react';
import { axeViolations, renderInApp } from '../testing/render.tsx';
import { BallotResult } from './BallotResult.tsx';
import { closedBallot } from './sample-ballot.ts';
import { TurnoutGrid } from './TurnoutGrid.tsx';

const ranked = (...texts: string[]) =>
  texts.map((text) => ({ ranking: text.split('>').map((group) => group.split('=')) }));

it.each([
  [['a>b>c', 'a>c>b'], 'DecidedSafe homes'],
  [['a>b>c', 'b>a>c'], 'Tied'],
] as const)('the result of %j leads with the outcome: %s', (papers, outcome) => {
  const ballot = closedBallot(ranked(...papers));
  renderInApp(<BallotResult ballot={ballot} result={ballot.result} />);
  const result = screen.getByRole('region', { name: 'The result' });
  expect(result.querySelector('p')!.textContent).toBe(outcome);
});

it('as long as papers may change, there is no outcome', () => {
  const ballot = { ...closedBallot(ranked('a>b>c', 'a>c>b')), phase: 'open' as const };
  renderInApp(<BallotResult ballot={ballot} result={ballot.result} />);
  expect(screen.queryByText('Decided')).toBeNull();
});

const EMPTY_SEAT = {
  seatId: 's',
  voted: false,
  present: true,
  recused: false,
  vacant: false,
  proxySeatId: null,
  alternate: false,
};

it('turnout is a grid of countries and seats, each with a sign and its word', async () => {
  const seat = { ...EMPTY_SEAT, country: 'DK' } as const;
  const { container } = renderInApp(
    <TurnoutGrid
      isOver
      roll={[
        { ...seat, type: 'government', voted: true },
        { ...seat, type: 'ngo' },
        { ...seat, type: 'resource', recused: true },
        { ...seat, type: 'government', country: 'EE', present: false },
      ]}
    />,
  );
  const cells = ['Denmark', 'Estonia'].map((country) =>
    within(screen.getByRole('row', { name: new RegExp(`^${country}`) })).getAllByRole('cell'),
  );
  expect(cells.map((row) => row.map(({ textContent }) => textContent))).toEqual([
    ['voted', 'did not vote', 'recused'],
    ['not checked in', 'not on the roll', 'not on the roll'],
  ]);
  expect(cells.flat().every((cell) => cell.querySelector('svg[aria-hidden]'))).toBe(true);
  expect(await axeViolations(container)).toEqual([]);
});
