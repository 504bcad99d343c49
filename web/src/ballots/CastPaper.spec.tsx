import { fireEvent, screen } from '@testing-library/react';
import { axeViolations, renderInApp } from '../testing/render.tsx';
import { CastPaper } from './CastPaper.tsx';
import type { Ballot } from './queries.ts';
import { sampleBallot } from './sample-ballot.ts';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const own: Ballot['own'] = {
  paper: { ranking: [['c'], ['a', 'b']] },
  revision: 2,
  castAt: '2027-03-02T10:00:00.000Z',
  receipt: 'ab'.repeat(32),
  way: 'app',
};

it('shows the paper once more before it is cast, with what was left out', () => {
  renderInApp(<CastPaper ballot={sampleBallot} />);
  press(/Training/);
  press('Review my ballot');
  expect(screen.getByText('This is what your ballot says. Nothing has been submitted yet.')).toBeTruthy();
  expect(screen.getByRole('listitem').textContent).toBe('Training');
  expect(screen.getByText('Left out, and therefore last and equal: Safe homes and Legal aid.')).toBeTruthy();
  press('Back to my ballot');
  expect(screen.getByRole('combobox', { name: 'Rank of Training' })).toBeTruthy();
});

it('says of an empty paper that it is blank', () => {
  renderInApp(<CastPaper ballot={{ ...sampleBallot, method: 'approval' }} />);
  press('Review my ballot');
  expect(
    screen.getByText('A blank ballot paper: your seat takes part but expresses no preference.'),
  ).toBeTruthy();
});

it('keeps the receipt of a cast paper in view, and lets it be changed', () => {
  renderInApp(<CastPaper ballot={{ ...sampleBallot, own, hasCast: true }} />);
  expect(screen.getByText('Your changed ballot has been submitted. Only this one counts.')).toBeTruthy();
  expect(screen.getByText('ab'.repeat(32))).toBeTruthy();
  press('Change my ballot');
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Rank of Training' }).value).toBe('1');
  expect(
    screen.getByRole<HTMLInputElement>('checkbox', { name: 'Legal aid is equal to Safe homes' }).checked,
  ).toBe(true);
});

it('leaves nothing for axe to find, whatever the step', async () => {
  const { container } = renderInApp(<CastPaper ballot={{ ...sampleBallot, method: 'approval' }} />);
  expect(await axeViolations(container)).toEqual([]);
  press('Review my ballot');
  expect(await axeViolations(container)).toEqual([]);
});
