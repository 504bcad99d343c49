import { fireEvent, screen, within } from '@testing-library/react';
import { renderInApp } from '../testing/render.tsx';
import { BallotResult } from './BallotResult.tsx';
import { digitsFor, fractionsIn } from './result-numbers.tsx';
import { resultCase } from './result-cases.ts';
import { RulesList } from './RulesList.tsx';
import { closedBallot, sampleBallot } from './sample-ballot.ts';
import { useTurnoutLabel, useTurnoutText } from './turnout-text.ts';
import type { Ballot } from './queries.ts';

const dots = (a: number, b: number, c: number) => ({ dots: { a, b, c } });
const showResult = (...given: Parameters<typeof closedBallot>) => {
  const ballot = closedBallot(...given);
  return renderInApp(<BallotResult ballot={ballot} result={ballot.result} />);
};
const bars = () =>
  within(screen.getByRole('list', { name: 'Bars, best first' }))
    .getAllByRole('listitem')
    .map((bar) => bar.textContent);

describe('fractions in a result', () => {
  // A third, a quarter and a ninth of what each country spent.
  const papers = [dots(3, 3, 3), dots(2, 1, 1), dots(4, 4, 1)];

  it('are rounded, and shown as the count has them when asked', () => {
    showResult(papers, { method: 'dots', electorate: 'one-country-one-vote' });
    expect(bars()).toEqual(['Safe homes1.28', 'Legal aid1.03', 'Training0.69']);
    expect(
      screen.getByText(
        'Safe homes comes first with 1.28 of 3 votes; all dots of a country together make up one vote.',
      ),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Show exact fractions' }));
    expect(bars()).toEqual(['Safe homes23/18', 'Legal aid37/36', 'Training25/36']);
    expect(
      screen.getByText(
        'Safe homes comes first with 23/18 of 3 votes; all dots of a country together make up one vote.',
      ),
    ).toBeTruthy();
  });

  it('have nothing to choose where all numbers are whole', () => {
    showResult(papers, { method: 'dots' });
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.getByText('Safe homes comes first with 9 dots.')).toBeTruthy();
  });

  it('keep as many decimals as tell two of them apart', () => {
    expect([digitsFor([97 / 36]), digitsFor([97 / 36, 2.6949]), digitsFor([1 / 3, 2 / 3])]).toEqual([
      2, 3, 2,
    ]);
    expect(fractionsIn([{ points: '97/36' }, [3, '7/3', '7/3']])).toHaveLength(2);
  });
});

describe('how many have voted', () => {
  function Words({ ballot }: { ballot: Ballot }) {
    return (
      <p>
        {useTurnoutText()(ballot)} | {useTurnoutLabel()(ballot)}
      </p>
    );
  }
  const told = (more: Partial<Ballot>) => {
    const { container, unmount } = renderInApp(<Words ballot={{ ...sampleBallot, ...more }} />);
    const text = container.querySelector('p')!.textContent!;
    unmount();
    return text.split(' | ')[0];
  };

  it.each([
    [{ turnout: { seats: 24, seatsVoting: 0 } }, 'No seat has voted.'],
    [{ turnout: { seats: 24, seatsVoting: 1 } }, '1 of 24 seats has voted.'],
    [{ turnout: { seats: 24, seatsVoting: 2 } }, '2 of 24 seats have voted.'],
    [
      { secrecy: 'secret', turnout: { seats: 24, seatsVoting: 0 } },
      'Fewer than five ballot papers are in the box so far.',
    ],
    [
      { secrecy: 'secret', turnout: { seats: 24, seatsVoting: 10 } },
      'At least 10 of 24 ballot papers are in the box.',
    ],
    [
      { secrecy: 'secret', turnout: { seats: 3, seatsVoting: 0 } },
      'The number of ballot papers in the box is shown after the close.',
    ],
    [
      { secrecy: 'secret', phase: 'released', turnout: { seats: 24, seatsVoting: 7 } },
      '7 of 24 seats have voted.',
    ],
  ] as const)('%j is told so: %s', (more, words) => {
    expect(told(more)).toBe(words);
  });

  it('stands without a full stop in a line', () => {
    renderInApp(<Words ballot={sampleBallot} />);
    expect(screen.getByText('No seat has voted. | No seat has voted')).toBeTruthy();
  });
});

describe('where the papers of a team are its own affair, its country alone is told of', () => {
  it.each(['team', 'secret'] as const)('in the words and numbers of a %s proposal', (secrecy) => {
    const { ballot } = resultCase('proposal', 'one-country-one-vote', secrecy, 'a clear winner');
    const { container } = renderInApp(<BallotResult ballot={ballot} result={ballot.result} />);
    expect(container.textContent).toContain('8 of 8 countries submitted a ballot.');
    expect(container.textContent).not.toMatch(/seats|made from/i);
  });

  it('and no other way to count stands beside the result of a ranking', () => {
    const { ballot } = resultCase('schulze', 'one-country-one-vote', 'team', 'a clear winner');
    renderInApp(<BallotResult ballot={ballot} result={ballot.result} />);
    expect(screen.queryByRole('heading', { name: 'The same ballots, counted in other ways' })).toBeNull();
  });
});

describe('the rules', () => {
  const text = (more: Partial<Ballot>) => {
    renderInApp(<RulesList ballot={{ ...sampleBallot, ...more }} />);
    return screen.getAllByRole('listitem').map((line) => line.textContent);
  };

  it('say of what two thirds are needed', () => {
    expect(text({ method: 'proposal', options: [], rules: { majority: 'two_thirds' } })).toContain(
      'Needed: yes votes making up at least two thirds of the yes and no votes.',
    );
  });

  it('say what a text needs over “no change”, and what is usual not at all', () => {
    expect(
      text({ method: 'default-option', rules: { defaultOption: 'c' } }).filter((line) =>
        line?.includes('above'),
      ),
    ).toEqual(['A text stays in only if more ballot papers put it above “no change” than below.']);
  });

  it('write a ratio and a quorum as numbers, and a share as a part of all', () => {
    const lines = text({
      method: 'default-option',
      rules: { defaultOption: 'c', defaultRatio: '3', defaultQuorum: '5' },
      quorumShare: '0.5',
    });
    expect(lines).toContain(
      'The ballot papers that put it above must be at least 3 times as many as those that put it below.',
    );
    expect(lines).toContain('Minimum number of ballot papers that must put it above: 5.');
    expect(lines).toContain('At least 50% of those entitled must vote.');
  });
});
