import { screen } from '@testing-library/react';
import i18next from 'i18next';
import { renderInApp } from '../testing/render.tsx';
import { pageTexts } from '../testing/texts.ts';
import { BallotResult } from './BallotResult.tsx';
import { closedBallot } from './sample-ballot.ts';

afterEach(async () => {
  i18next.removeResourceBundle('da', 'ballots');
  await i18next.changeLanguage('en');
});

it('words a result in the reader’s language', async () => {
  i18next.addResourceBundle('da', 'ballots', pageTexts('da').ballots);
  await i18next.changeLanguage('da');
  const ballot = closedBallot([{ approvals: ['a', 'b'] }, { approvals: ['a'] }], { method: 'approval' });
  renderInApp(<BallotResult ballot={ballot} result={ballot.result} />);
  expect(document.body.textContent).not.toMatch(/seats voted|approved/);
  const sentence = screen.getByText(/^Safe homes bliver nummer et, godkendt på 2 af 2/);
  expect(sentence.getAttribute('lang')).toBeNull();
});
