import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { axeViolations, renderInApp } from '../testing/render.tsx';
import { RankingPaper } from './RankingPaper.tsx';
import { type RankedRow, toRanking } from './ranking.ts';
import { sampleBallot } from './sample-ballot.ts';

function Harness({ onRanking }: { onRanking: (text: string) => void }) {
  const [rows, setRows] = useState<readonly RankedRow[]>([]);
  return (
    <RankingPaper
      options={sampleBallot.options}
      rows={rows}
      onChange={(next) => {
        setRows(next);
        onRanking(
          toRanking(next)
            .map((group) => group.join('='))
            .join('>'),
        );
      }}
    />
  );
}

function start() {
  const seen: string[] = [];
  const { container } = renderInApp(<Harness onRanking={(text) => seen.push(text)} />);
  const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));
  return { container, press, ranking: () => seen.at(-1) };
}

it('makes a ranking by buttons alone', () => {
  const { press, ranking } = start();
  press(/Legal aid/);
  press(/Safe homes/);
  expect(ranking()).toBe('b>a');
  press('Move Safe homes up');
  expect(ranking()).toBe('a>b');
});

it('takes a place number, and puts an option back among those left out', () => {
  const { press, ranking } = start();
  for (const name of [/Safe homes/, /Legal aid/, /Training/]) press(name);
  fireEvent.change(screen.getByRole('combobox', { name: 'Rank of Training' }), { target: { value: '1' } });
  expect(ranking()).toBe('c>a>b');
  fireEvent.change(screen.getByRole('combobox', { name: 'Rank of Safe homes' }), {
    target: { value: 'out' },
  });
  expect(ranking()).toBe('c>b');
  expect(screen.getByRole('button', { name: 'Rank 3: Safe homes' })).toBeTruthy();
});

it('lets options be equal', () => {
  const { press, ranking } = start();
  for (const name of [/Safe homes/, /Legal aid/, /Training/]) press(name);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Training is equal to Legal aid' }));
  expect(ranking()).toBe('a>b=c');
  press('Move Training up');
  expect(ranking()).toBe('a>c>b');
});

it('leaves nothing for axe to find', async () => {
  const { container, press } = start();
  press(/Legal aid/);
  press(/Safe homes/);
  expect(await axeViolations(container)).toEqual([]);
});
