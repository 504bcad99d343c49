import { screen } from '@testing-library/react';
import { renderInApp } from '../../testing/render.tsx';
import { closedBallot } from '../sample-ballot.ts';
import { BallotActions } from './BallotActions.tsx';
import type { BallotLifecycleView } from './queries.ts';

const lifecycle = { may: { record: true } } as BallotLifecycleView;
const blocked = (
  path: string | null,
  kind: 'amendment' | 'standard' | 'question' | 'agenda-item',
  more: object = {},
) =>
  closedBallot(
    [{ consent: 'block', reason: 'Unclear', paragraph: '2', lifts: 'A plain word' }, { consent: 'consent' }],
    {
      method: 'consent',
      options: [],
      places: 0,
      subject: { kind, id: 'thing', path },
      rules: { maxRounds: 2 },
      ...more,
    },
  );
const again = () => screen.queryByRole('link', { name: /^Ask again/ })?.getAttribute('href') ?? null;

it.each([
  ['question', null, '/priorities/ballots/new?follows=ballot'],
  ['amendment', '/standards/s/amendments/a', '/standards/s/amendments/a/ballot?follows=ballot'],
  ['standard', '/standards/s', '/standards/s/ballot?follows=ballot'],
] as const)(
  'leads from a blocked round of consent on a %s to its next, through the door of its thing',
  (kind, path, address) => {
    renderInApp(<BallotActions ballot={blocked(path, kind)} lifecycle={lifecycle} />);
    expect(again()).toBe(address);
  },
);

it('offers no further round after the last', () => {
  renderInApp(
    <BallotActions ballot={blocked('/standards/s', 'standard', { round: 2 })} lifecycle={lifecycle} />,
  );
  expect(again()).toBeNull();
});
