import { expect, test } from '@jest/globals';
import type { FormattedText } from '@nbn/drafting';
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { axeViolations, renderInApp } from '../../testing/render.tsx';
import { CellFields } from './CellFields.tsx';
import { tidyWords } from './tidy-words.ts';
import { WordsField } from './WordsField.tsx';

const HREF = 'clause:11111111-1111-4111-8111-111111111111';
const common = { label: 'Latvian', language: 'lv', onBlocked: () => undefined };
let words: FormattedText = { text: '', formats: [] };

function Editing({ source, isRow }: { source: FormattedText; isRow: boolean }) {
  const [value, setValue] = useState<FormattedText>({ text: '', formats: [] });
  const onChange = (next: FormattedText): void => {
    words = next;
    setValue(next);
  };
  const field = { ...common, source, words: value, onChange };
  return (
    <main>{isRow ? <CellFields {...field} isFocused={false} /> : <WordsField {...field} minRows={3} />}</main>
  );
}
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
function mark(label: string, from: number, to: number) {
  const field = screen.getByLabelText<HTMLTextAreaElement>(label);
  field.setSelectionRange(from, to);
  fireEvent.select(field);
}

test('marked words take over a form of the English, and keep it while others are written', async () => {
  const formats = [
    { kind: 'bold' as const, from: 0, to: 4 },
    { kind: 'link' as const, from: 10, to: 13, href: HREF },
  ];
  const { container } = renderInApp(<Editing source={{ text: 'Good, see 3.4.', formats }} isRow={false} />);
  write('Latvian', 'Labs, sk. trešo.');
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  press('Bold');
  expect(words.formats).toEqual([]);
  mark('Latvian', 0, 4);
  press('Bold');
  // A reference is the number, which comes in place of words, or where the caret is.
  mark('Latvian', 10, 15);
  press('Reference to 3.4');
  expect(words.text).toBe('Labs, sk. 3.4.');
  write('Latvian', 'Ļoti labs, sk. 3.4.');
  expect(words.formats).toEqual([
    { kind: 'bold', from: 0, to: 9 },
    { kind: 'link', from: 15, to: 18, href: HREF },
  ]);
  expect(container.querySelector('p strong')!.textContent).toBe('Ļoti labs');
  mark('Latvian', 0, 9);
  expect(screen.getByRole('button', { name: 'Bold' }).getAttribute('aria-pressed')).toBe('true');
  press('Bold');
  expect(words.formats.map(({ kind }) => kind)).toEqual(['link']);
  expect(await axeViolations(container)).toEqual([]);
});

test('a row is written cell by cell, and has the cells of the English row', () => {
  const source = { text: 'Help\tWithin\tWho', formats: [{ kind: 'italic' as const, from: 5, to: 11 }] };
  renderInApp(<Editing source={source} isRow />);
  write('Latvian, cell 2', 'Laikā\tdienā');
  expect(words.text).toBe('\tLaikā dienā\t');
  write('Latvian, cell 1', 'Palīdzība');
  mark('Latvian, cell 2', 0, 5);
  fireEvent.click(screen.getByRole('button', { name: 'Italic' }));
  expect(words).toEqual({
    text: 'Palīdzība\tLaikā dienā\t',
    formats: [{ kind: 'italic', from: 10, to: 15 }],
  });
});

test('blanks around words are not kept, and the form stays on its words', () => {
  const bold = (from: number, to: number) => ({ kind: 'bold' as const, from, to });
  expect(tidyWords('clause', { text: ' Labs. ', formats: [bold(1, 7)] })).toEqual({
    text: 'Labs.',
    formats: [bold(0, 5)],
  });
  expect(tidyWords('row', { text: '\t Labs \tēdiens ', formats: [bold(2, 6), bold(8, 14)] })).toEqual({
    text: '\tLabs\tēdiens',
    formats: [bold(1, 5), bold(6, 12)],
  });
});
