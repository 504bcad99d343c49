import { screen } from '@testing-library/react';
import i18next from 'i18next';
import { renderInApp } from '../testing/render.tsx';
import { BallotResult } from './BallotResult.tsx';
import { closedBallot } from './sample-ballot.ts';

afterEach(async () => {
  i18next.removeResourceBundle('da', 'ballots');
  await i18next.changeLanguage('en');
});

it('words a result in the reader’s language, and marks a sentence that falls back to English', async () => {
  i18next.addResourceBundle('da', 'ballots', {
    statement: {
      'most-approved': '{{options}} er nummer et, godkendt på {{votes}} af {{papers}}.',
      'n-papers_other': '{{n}} stemmesedler',
    },
  });
  await i18next.changeLanguage('da');
  const ballot = closedBallot([{ approvals: ['a', 'b'] }, { approvals: ['a'] }], { method: 'approval' });
  renderInApp(<BallotResult ballot={ballot} result={ballot.result} />);
  const danish = screen.getByText('Safe homes er nummer et, godkendt på 2 af 2 stemmesedler.');
  expect([danish.textContent?.includes('in English'), danish.getAttribute('lang')]).toEqual([false, null]);
  const english = screen.getByText(/^2 of 2 seats voted/);
  expect(english.textContent).toMatch(/\(in English\)$/);
  expect(english.getAttribute('lang')).toBe('en');
});
