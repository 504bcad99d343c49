import { expect, test } from '@jest/globals';
import { numberClauses } from '@nbn/drafting';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useLayoutEffect, useMemo, useState } from 'react';
import { renderInApp } from '../testing/render.tsx';
import { DraftProvider } from './draft-context.ts';
import { DraftReader } from './DraftReader.tsx';
import { clause, standard } from './fixtures.ts';
import type { ClauseWords, ClauseWordsProps } from './suggestions/clause-words.ts';

const TEXTS = Array.from({ length: 90 }, (_, at) => `It is said in clause ${at}.`);
const NO_THREADS = { of: () => [], all: [] };
const NOTHING = new Map<string, never>();
const noTerms = () => [];

const draft = {
  standardId: 'standard',
  threadsRoom: 'standard-threads:standard',
  abilities: standard().abilities,
  audience: 'teams',
  isWide: true,
  updateUi: () => undefined,
  openThread: () => undefined,
  whenCommitted: () => Promise.resolve(),
  registerWhenCommitted: () => undefined,
} as const;

/** A text that another clause comes into, somewhere before the others. */
function Draft({ Words }: { Words?: ClauseWords }) {
  const [texts, setTexts] = useState(TEXTS);
  const clauses = useMemo(() => {
    const all = texts.map((text) => clause({ id: text, text }));
    const numbers = numberClauses(all);
    return all.map((one, at) => ({ ...one, number: numbers[at]! }));
  }, [texts]);
  return (
    <DraftProvider value={draft}>
      <button type="button" onClick={() => setTexts(['It is said first.', ...texts])}>
        Add
      </button>
      <DraftReader
        clauses={clauses}
        byClause={NO_THREADS}
        amendments={NOTHING}
        citations={NOTHING}
        findTerms={noTerms}
        open={undefined}
        compose={null}
        {...(Words ? { Words } : {})}
      />
    </DraftProvider>
  );
}

test('who stands at the last clause stays there when another one comes in before it', async () => {
  renderInApp(<Draft />);
  const rows = () => screen.getAllByRole('group');
  await screen.findByText(TEXTS.at(-1)!);
  const last = rows().at(-1)!;
  (await within(last).findAllByRole('button'))[0]!.focus();
  const focused = document.activeElement;
  expect(last.contains(focused)).toBe(true);
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    await Promise.resolve();
  });
  expect(rows()).toHaveLength(TEXTS.length + 1);
  expect(rows().at(-1)).toBe(last);
  expect(document.activeElement).toBe(focused);
});

test('of a long text all words come before what can be done with them', async () => {
  const count = () => {
    const rows = [...document.querySelectorAll('[role="group"]')];
    return { rows: rows.length, withActs: rows.filter((row) => row.querySelector('button')).length };
  };
  const seen: ReturnType<typeof count>[] = [];
  function Words({ clause: { text }, children }: ClauseWordsProps) {
    useLayoutEffect(() => {
      if (text === TEXTS.at(-1)) seen.push(count());
    }, [text]);
    return children;
  }
  renderInApp(<Draft Words={Words} />);
  await waitFor(() => expect(count()).toEqual({ rows: TEXTS.length, withActs: TEXTS.length }));
  expect(seen).toEqual([{ rows: TEXTS.length, withActs: 80 }]);
});
