import { expect, test } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import { axeViolations, renderInApp } from '../../testing/render.tsx';
import { Distribution } from './Distribution.tsx';
import type { Process } from './queries.ts';
import { RatingScale } from './RatingScale.tsx';
import { Results } from './Results.tsx';

const OUTCOME = {
  raters: 8,
  cannotJudge: 1,
  median: 8,
  p30: 7.1,
  p70: 8,
  disagreementIndex: 0.1457,
  disagreement: false,
  distribution: [0, 0, 0, 0, 0, 0, 3, 3, 2],
  chambers: { government: [0, 0, 0, 0, 0, 0, 2, 1, 1], ngo: null, resource: null },
  judgement: 'agreed',
  stop: 'agreed',
} as const;

test('a digit rates while the scale has the focus, and 0 says that one cannot judge', () => {
  const rated: (number | null)[] = [];
  renderInApp(<RatingScale number="3.1" own={null} onRate={(rating) => rated.push(rating)} />);
  const scale = screen.getByRole('radio', { name: '1' });
  for (const key of ['7', '0', 'x', 'Enter', '9']) fireEvent.keyDown(scale, { key });
  fireEvent.keyDown(scale, { key: '5', ctrlKey: true });
  expect(rated).toEqual([7, null, 9]);
});

test('the scale shows what was said, and says which clause it is about', async () => {
  const { container } = renderInApp(
    <RatingScale number="3.1" own={{ rating: 7, reason: '' }} onRate={() => undefined} />,
  );
  expect(screen.getByRole('radiogroup', { name: /clause 3\.1/ })).toBeTruthy();
  expect(screen.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked)).toEqual(
    Array.from({ length: 10 }, (_, at) => at === 6),
  );
  expect(await axeViolations(container)).toEqual([]);
});

test('a distribution is told in words too, and one of few is not told', async () => {
  const { container } = renderInApp(
    <>
      <Distribution whose="All" counts={OUTCOME.distribution} />
      <Distribution whose="NGO" counts={null} />
    </>,
  );
  const [all, ngo] = screen.getAllByRole('figure');
  expect(all!.textContent).toContain('Number of ratings: 3 × rating 7, 3 × rating 8, 2 × rating 9');
  expect(ngo!.textContent).toContain('too few to be shown separately');
  expect(await axeViolations(container)).toEqual([]);
});

test('results say what is settled, what is void, and what the reader said', async () => {
  const process = {
    closedRounds: 2,
    counts: { agreed: 1, rejected: 0, uncertain: 0, unjudged: 0 },
    content: [
      {
        clauseId: 'a',
        number: '1',
        kind: 'clause',
        text: 'A warm place.',
        formats: [{ kind: 'bold', from: 2, to: 6 }],
        removed: false,
        rounds: [
          { round: 1, void: true, outcome: OUTCOME, own: { rating: 4, reason: 'Costly.' }, reasons: [] },
          { round: 2, void: false, outcome: OUTCOME, own: null, reasons: ['Fine.', 'Fine.'] },
        ],
      },
      {
        clauseId: 'b',
        number: '2',
        kind: 'row',
        text: 'Shelter\tFrom the first night',
        formats: [],
        removed: false,
        rounds: [],
      },
    ],
  } as unknown as Process;
  const { container } = renderInApp(<Results process={process} />);
  const words = container.textContent ?? '';
  expect(words).toContain('Agreed 1, rejected 0, uncertain 0, no judgement 0');
  expect(words).toContain('Round 1 (void: the text has changed)');
  expect(words).toContain('You rated 4: Costly.');
  expect(words).toContain('disagreement index 0.15');
  expect(words.indexOf('Round 2')).toBeLessThan(words.indexOf('Round 1'));
  expect(container.querySelector('p strong')?.textContent).toBe('warm');
  expect(screen.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
    'Shelter',
    'From the first night',
  ]);
  expect(await axeViolations(container)).toEqual([]);
});
