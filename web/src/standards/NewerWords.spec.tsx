import { screen } from '@testing-library/react';
import { axeViolations, renderInApp } from '../testing/render.tsx';
import { NewerWords } from './NewerWords.tsx';

const NEWER = {
  kind: 'clause' as const,
  citedText: 'Thirty days at least.',
  citedFormats: [],
  citedEdition: 'v1.0',
  text: 'Ninety days at least.',
  formats: [{ kind: 'bold' as const, from: 7, to: 11 }],
  edition: 'v1.1',
};

test('a clause that was cited shows what changed, leads to both texts, and is taken by one click', async () => {
  let renewals = 0;
  const { container } = renderInApp(
    <NewerWords
      newer={NEWER}
      name="Clause 2.1"
      standardId="s"
      slug="guideline"
      renew={{ verb: 'Cite the newer text', busy: false, run: () => (renewals += 1) }}
    />,
  );
  expect(screen.getByText('There is a newer text: Clause 2.1')).toBeTruthy();
  expect(container.querySelector('del')?.textContent).toContain('Thirty');
  expect(container.querySelector('ins')?.textContent).toContain('Ninety');
  expect(container.querySelector('ins[data-form] strong')?.textContent).toBe('days');
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/published/guideline/v1.0',
    '/published/guideline/v1.1',
  ]);
  screen.getByRole('button', { name: 'Cite the newer text' }).click();
  expect(renewals).toBe(1);
  expect(await axeViolations(container)).toEqual([]);
});

test('whoever may not take the newer text reads it all the same', () => {
  renderInApp(<NewerWords newer={NEWER} name="Clause 2.1" standardId="s" slug="guideline" />);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getAllByRole('link')).toHaveLength(2);
});
