import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { axeViolations, renderInApp } from '../testing/render.tsx';
import { ClauseWords } from './ClauseWords.tsx';
import { TextDiff } from './TextDiff.tsx';

const cells = () =>
  within(screen.getByRole('table', { name: 'Row of a table' }))
    .getAllByRole('cell')
    .map((cell) => cell.innerHTML.replaceAll(/<\/?span>/g, ''));

test('what changed in a row of a table stands in its cells, with its form', async () => {
  const { container } = renderInApp(
    <main>
      <TextDiff
        kind="row"
        before={'Food\ta day'}
        after={'Shelter\ta long day\tfree'}
        formats={{ before: [], after: [{ kind: 'italic', from: 10, to: 14 }] }}
      />
    </main>,
  );
  expect(cells()).toEqual([
    '<del>Food</del><ins>Shelter</ins>',
    'a <ins><em>long</em> </ins>day',
    '<ins>free</ins>',
  ]);
  expect(await axeViolations(container)).toEqual([]);
});

test('the words of a row by itself stand in cells; of any other clause in a paragraph', () => {
  const formats = [{ kind: 'bold' as const, from: 5, to: 6 }];
  const { rerender } = renderInApp(<ClauseWords kind="row" text={'Food\ta day'} formats={formats} />);
  expect(cells()).toEqual(['Food', '<strong>a</strong> day']);
  rerender(<ClauseWords kind="clause" text="Food a day" formats={formats} className="words" />);
  expect(screen.queryByRole('table')).toBeNull();
  expect(document.querySelector('p.words')!.textContent).toBe('Food a day');
});
