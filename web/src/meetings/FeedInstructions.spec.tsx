import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { axeViolations, renderInApp } from '../testing/render.tsx';
import { FeedInstructions } from './FeedInstructions.tsx';

test('each calendar program has its steps, and how often it checks', async () => {
  const { container } = renderInApp(<FeedInstructions />);
  const programs = screen.getAllByRole('group');
  expect(programs.map((program) => program.querySelector('summary')!.textContent)).toEqual([
    'Outlook for Windows',
    'Outlook on the web',
    'Google Calendar',
    'Apple Calendar',
    'Thunderbird',
  ]);
  expect(within(programs[2]!).getByText(/checks every 8 to 24 hours/)).toBeTruthy();
  expect(await axeViolations(container)).toEqual([]);
});
