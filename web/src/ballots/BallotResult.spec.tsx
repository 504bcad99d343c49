import { fireEvent, screen, within } from '@testing-library/react';
import { axeFindings, show } from '../testing/render.tsx';
import { BallotResult } from './BallotResult.tsx';
import { closedWith } from './sample-ballot.ts';

const ranked = (...texts: string[]) => texts.map((text) => ({ ranking: text.split('>').map((group) => group.split('=')) }));
const showResult = (...given: Parameters<typeof closedWith>) => {
  const ballot = closedWith(...given);
  return show(<BallotResult ballot={ballot} result={ballot.result} />);
};

it('tells a ranked result in sentences, as an order, and pair by pair', () => {
  showResult(ranked('a>b>c', 'a>c>b', 'b>a>c'));
  expect(screen.getByText('Safe homes comes first. In direct comparison it stands before Legal aid by 2 to 1 and Training by 3 to 0.')).toBeTruthy();
  const lines = within(screen.getByRole('list', { name: 'The order that came out' })).getAllByRole('listitem');
  expect(lines.map((line) => line.textContent)).toEqual(['1.Safe homestaken up', '2.Legal aid', '3.Training']);
  const row = screen.getByRole('row', { name: /^1\. Safe homes/ });
  expect(within(row).getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['–the same option', '2 : 1 wins', '3 : 0 wins']);
});

it('shows a tie as a tie, and nobody as taken up', () => {
  showResult(ranked('a>b>c', 'b>a>c'));
  const lines = within(screen.getByRole('list', { name: 'The order that came out' })).getAllByRole('listitem');
  expect(lines.map((line) => line.textContent)).toEqual(['1. =Safe homestied for a place', '1. =Legal aidtied for a place', '3.Training']);
  expect(screen.queryByText('taken up')).toBeNull();
  expect(screen.getByText('Safe homes and Legal aid are tied, with room for 1 of them. The count chooses none of them.')).toBeTruthy();
});

it('has the table behind the chart', () => {
  showResult([{ approvals: ['a', 'b'] }, { approvals: ['a'] }], { method: 'approval' });
  const bars = within(screen.getByRole('list', { name: 'Bars, best first' })).getAllByRole('listitem');
  expect(bars.map((bar) => bar.textContent)).toEqual(['Safe homes2 of 2', 'Legal aid1 of 2', 'Training0 of 2']);
  fireEvent.click(screen.getByRole('radio', { name: 'Table' }));
  expect(screen.getByRole('row', { name: /^Legal aid/ }).textContent).toBe('Legal aid2.1 of 2');
});

it('shows the ballot that each country sent', () => {
  showResult(ranked('a>b>c', 'b>a=c'), { electorate: 'one-country-one-vote' });
  expect(screen.getByRole('row', { name: /Estonia/ }).textContent).toBe('EstoniaLegal aid; Safe homes and Training (equal)');
});

it('leaves nothing for axe to find', async () => {
  const { container } = showResult(ranked('a>b>c', 'b>c>a', 'c>a>b'), { electorate: 'one-country-one-vote' });
  expect(await axeFindings(container)).toEqual([]);
});
