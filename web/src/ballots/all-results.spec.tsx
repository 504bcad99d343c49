import { BALLOT_ELECTORATES, BALLOT_METHODS, BALLOT_SECRECIES } from '@nbn/contracts';
import { fireEvent, screen } from '@testing-library/react';
import type { OptionResult } from '@nbn/voting';
import { renderInApp } from '../testing/render.tsx';
import { BallotResult } from './BallotResult.tsx';
import { RecountResult } from './verification/RecountResult.tsx';
import { allResultCases, type ResultCase, type Situation } from './result-cases.ts';
import { toVotingResult } from './voting-types.ts';
import { optionLabels } from './result-wording.ts';

const cases = allResultCases();
/** Of each method, electorate and secrecy that can stand together, all situations. */
const kindOf = ({ method, electorate, secrecy }: ResultCase) => `${method}, ${electorate}, ${secrecy}`;
const each = [...new Set(cases.map(kindOf))].map(
  (kind) => [kind, cases.filter((one) => kindOf(one) === kind)] as const,
);
/** The page that counts again has the same parts: what they do with these, they do with all. */
const AGAIN: readonly Situation[] = ['a clear winner', 'a tie of two', 'nobody'];
/**
 * What no reader should ever meet: an id, a value that is none, a place that was not filled, a part that
 * broke.
 */
const ODD = /019ac000|undefined|NaN|Infinity|\[object|\{\{|statement\.|cannot be shown/;

/** What the page says, first by its pictures and then by the tables behind them. */
function textsOf(container: Element): string[] {
  const pictures = container.textContent ?? '';
  for (const tab of screen.queryAllByRole('radio', { name: 'Table' })) fireEvent.click(tab);
  return [pictures, container.textContent ?? ''];
}

const marked = (mark: string): string[] =>
  [...document.querySelectorAll('li')]
    .filter((line) => line.textContent?.endsWith(mark))
    .map((line) => line.children[1]?.textContent ?? '');

function labels({ ballot }: ResultCase, ids: readonly string[]): string[] {
  return ids.map((id) => ballot.options.find((option) => option.id === id)!.label).toSorted();
}

/** Shows each of them by itself, and says of which it is where a text is odd. */
function eachAlone(
  shown: readonly ResultCase[],
  draw: (one: ResultCase) => ReturnType<typeof renderInApp>,
  look?: (one: ResultCase) => void,
): void {
  for (const one of shown) {
    const { container, unmount } = draw(one);
    const odd = textsOf(container).flatMap((text) => ODD.exec(text)?.[0] ?? []);
    expect([one.name, odd]).toEqual([one.name, []]);
    look?.(one);
    unmount();
  }
}

function marksAreThoseOfTheCount(one: ResultCase): void {
  if (one.ballot.result.kind !== 'options') return;
  const { sure, tied, state } = toVotingResult(one.ballot.result) as OptionResult;
  const quorate = state !== 'no-quorum';
  expect([one.name, marked('selected').toSorted(), marked('tied for a place').toSorted()]).toEqual([
    one.name,
    labels(one, quorate ? sure : []),
    labels(one, quorate ? tied : []),
  ]);
}

describe('the result of every ballot is shown whole, whatever came out', () => {
  it.each(each)('by %s', (_, shown) => {
    eachAlone(
      shown,
      ({ ballot }) => renderInApp(<BallotResult ballot={ballot} result={ballot.result} />),
      marksAreThoseOfTheCount,
    );
  });

  it.each(each)('and counted again from its papers, by %s', (_, shown) => {
    const counted = shown.filter(
      ({ ballot, situation }) => ballot.result.kind !== 'outcome' && AGAIN.includes(situation),
    );
    eachAlone(counted, ({ ballot }) =>
      renderInApp(
        <RecountResult result={toVotingResult(ballot.result)} labels={optionLabels(ballot.options)} />,
      ),
    );
  });

  it('of all methods, electorates and secrecies', () => {
    const kinds = [
      cases.map(({ method }) => method),
      cases.map(({ electorate }) => electorate),
      cases.map(({ secrecy }) => secrecy),
    ];
    expect(kinds.map((kind) => new Set(kind).size)).toEqual([
      BALLOT_METHODS.length,
      BALLOT_ELECTORATES.length,
      BALLOT_SECRECIES.length,
    ]);
  });

  it('counts every paper: none is lost on the way to its result', () => {
    // Nine seats of eight countries: where countries alone are counted, eight ballots.
    const lost = cases.filter(
      ({ situation, ballot }) =>
        situation === 'a clear winner' && toVotingResult(ballot.result).turnout.seatsVoting < 8,
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
  });
});
