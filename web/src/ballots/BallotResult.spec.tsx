import { fireEvent, screen, within } from '@testing-library/react';
import { axeViolations, renderInApp } from '../testing/render.tsx';
import { BallotResult } from './BallotResult.tsx';
import { closedBallot } from './sample-ballot.ts';

const ranked = (...texts: string[]) =>
  texts.map((text) => ({ ranking: text.split('>').map((group) => group.split('=')) }));
const showResult = (...given: Parameters<typeof closedBallot>) => {
  const ballot = closedBallot(...given);
  return renderInApp(<BallotResult ballot={ballot} result={ballot.result} />);
};

it('tells a ranked result in sentences, as an order, and pair by pair', () => {
  showResult(ranked('a>b>c', 'a>c>b', 'b>a>c'));
  expect(
    screen.getByText(
      'Safe homes comes first. In direct comparison it beats Legal aid by 2 to 1 and Training by 3 to 0.',
    ),
  ).toBeTruthy();
  const lines = within(screen.getByRole('list', { name: 'The resulting order' })).getAllByRole('listitem');
  expect(lines.map((line) => line.textContent)).toEqual([
    '1.Safe homesselected',
    '2.Legal aid',
    '3.Training',
  ]);
  const row = screen.getByRole('row', { name: /^1\. Safe homes/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['–the same option', '2 : 1 wins', '3 : 0 wins']);
});

it('shows a tie as a tie, and nobody as selected', () => {
  showResult(ranked('a>b>c', 'b>a>c'));
  const lines = within(screen.getByRole('list', { name: 'The resulting order' })).getAllByRole('listitem');
  expect(lines.map((line) => line.textContent)).toEqual([
    '1. =Safe homestied for a place',
    '1. =Legal aidtied for a place',
    '3.Training',
  ]);
  expect(screen.queryByText('selected')).toBeNull();
  expect(
    screen.getByText('Safe homes and Legal aid are tied for 1 place. The count chooses none of them.'),
  ).toBeTruthy();
});

it('has the table behind the chart', () => {
  showResult([{ approvals: ['a', 'b'] }, { approvals: ['a'] }], { method: 'approval' });
  const bars = within(screen.getByRole('list', { name: 'Bars, best first' })).getAllByRole('listitem');
  expect(bars.map((bar) => bar.textContent)).toEqual([
    'Safe homes2 of 2',
    'Legal aid1 of 2',
    'Training0 of 2',
  ]);
  fireEvent.click(screen.getByRole('radio', { name: 'Table' }));
  expect(screen.getByRole('row', { name: /^Legal aid/ }).textContent).toBe('Legal aid2.1 of 2');
});

it('shows the ballot that each country sent', () => {
  showResult(ranked('a>b>c', 'b>a=c'), { electorate: 'one-country-one-vote' });
  expect(screen.getByRole('row', { name: /Estonia/ }).textContent).toBe(
    'EstoniaLegal aid; Safe homes and Training (equal)',
  );
});

it('takes nothing up without a quorum, whatever the votes', () => {
  const ballot = closedBallot([{ approvals: ['a'] }], { method: 'approval' });
  renderInApp(
    <BallotResult
      ballot={ballot}
      result={{ ...ballot.result, state: 'no-quorum' } as typeof ballot.result}
    />,
  );
  expect(
    screen.getByText('That is fewer than the rules require, so nothing is decided, whatever the votes.'),
  ).toBeTruthy();
  expect(screen.queryByText('selected')).toBeNull();
});

it('says first who was elected, and folds the way there below it, with what each stage brought', () => {
  showResult(ranked('a>b', 'a>b', 'a>b', 'b>c', 'c>b'), { method: 'stv', places: 2 });
  const sentences = screen
    .getAllByText(/^(Elected|Stage)/)
    .map((sentence) => [sentence.textContent, sentence.closest('details') !== null]);
  expect(sentences[0]).toEqual(['Elected: Safe homes and Legal aid.', false]);
  expect(sentences[1]).toEqual([
    'Stage 1, first preferences: Safe homes 3, Legal aid 1 and Training 1.',
    true,
  ]);
  expect(screen.getByText('+0.99999')).toBeTruthy();
});

it('leaves nothing for axe to find', async () => {
  const { container } = showResult(ranked('a>b>c', 'b>c>a', 'c>a>b'), { electorate: 'one-country-one-vote' });
  expect(await axeViolations(container)).toEqual([]);
});
