import { screen } from '@testing-library/react';
import { axeViolations, renderInApp } from '../../testing/render.tsx';
import { ClauseRecord } from './ClauseRecord.tsx';
import type { CountryAdoption, CountryClause } from './queries.ts';
import { WordsSince } from './WordsSince.tsx';

const adoption = {
  standardId: 's',
  country: 'DK',
  mayRecord: true,
  ownSeat: 'ngo',
} as unknown as CountryAdoption;
const SILENT = { agreement: 'none', government: null, ngo: null, resource: null };
const clause = (id: string, mark: string, text: string) =>
  ({ id, mark, text, formats: [], kind: 'clause', record: null, voices: SILENT }) as unknown as CountryClause;

test('an act that every row has says which clause it is about', async () => {
  const { container } = renderInApp(
    <ul>
      <ClauseRecord adoption={adoption} clause={clause('a', '1', 'A warm place for everybody.')} />
      <ClauseRecord adoption={adoption} clause={clause('b', '2', 'A lawyer within a day.')} />
    </ul>,
  );
  const about = screen
    .getAllByRole('button', { name: 'Record' })
    .map((button) => document.getElementById(button.getAttribute('aria-describedby')!)!.textContent);
  expect(about).toEqual(['A warm place for everybody.', 'A lawyer within a day.']);
  expect(await axeViolations(container)).toEqual([]);
});

test('words look as they do in the standard, and so do those that were spoken about', () => {
  const bold = (from: number, to: number) => ({ kind: 'bold' as const, from, to });
  const { container } = renderInApp(
    <>
      <ClauseRecord
        adoption={adoption}
        clause={{ ...clause('a', '1', 'A warm place.'), formats: [bold(2, 6)] }}
      />
      <WordsSince
        before={{ text: 'A place at night.', formats: [bold(2, 7)] }}
        clause={{ ...clause('b', '2', 'A place.'), formats: [] }}
      />
    </>,
  );
  expect(container.querySelector('li strong')?.textContent).toBe('warm');
  expect(container.querySelector('ins[data-form]')?.textContent).toBe('place');
  expect(container.querySelector('del')?.textContent).toContain('at night');
});
