import { expect, test } from '@jest/globals';
import { Editor } from '@tiptap/core';
import { initialContent, collabNodes } from '../../collab/schema.ts';
import { SingleClause } from '../../collab/single-clause.ts';
import { TrackedMarks } from './tracked-marks.ts';

const BASE = 'A bed within a day.';

const editor = (kind: 'clause' | 'row' = 'clause', text = BASE): Editor =>
  new Editor({
    extensions: [...collabNodes, SingleClause, TrackedMarks.configure({ base: { text, formats: [] } })],
    content: initialContent([{ id: 'c1', kind, level: 1, text }]),
    enableCoreExtensions: { delete: false },
    injectCSS: false,
  });
const marked = ({ view }: Editor, tag: 'ins' | 'del'): string[] =>
  [...view.dom.querySelectorAll(tag)].map(({ textContent }) => textContent!);
const replace = (made: Editor, was: string, is: string): void => {
  const at = made.state.doc.textContent.indexOf(was) + 1;
  made.view.dispatch(made.state.tr.insertText(is, at, at + was.length));
};

test('words that came and words that went are shown in the clause, and are no part of it', () => {
  const made = editor();
  expect([marked(made, 'ins'), marked(made, 'del')]).toEqual([[], []]);
  replace(made, 'day', 'hour');
  expect([marked(made, 'ins'), marked(made, 'del')]).toEqual([['hour'], ['day']]);
  expect(made.state.doc.textContent).toBe('A bed within a hour.');
  replace(made, ' within a hour', '');
  expect([marked(made, 'ins'), marked(made, 'del')]).toEqual([[], [' within a day']]);
});

test('what is put back as it was is shown as unchanged', () => {
  const made = editor();
  replace(made, 'bed', 'warm bed');
  expect(marked(made, 'ins').join('')).toContain('warm');
  replace(made, 'warm bed', 'bed');
  expect([marked(made, 'ins'), marked(made, 'del')]).toEqual([[], []]);
});

test('in a row of a table what changed in a cell is shown in that cell', () => {
  const made = editor('row', 'A safe place\t24 hours\t6.1');
  replace(made, '24', 'at most 12');
  expect([marked(made, 'ins'), marked(made, 'del')]).toEqual([['at most 12'], ['24']]);
});

test('words that look otherwise are marked as such', () => {
  const made = editor();
  made.view.dispatch(made.state.tr.addMark(3, 6, made.schema.marks['bold']!.create()));
  const [words] = made.view.dom.querySelectorAll('ins');
  expect([words!.textContent, words!.hasAttribute('data-form')]).toEqual(['bed', true]);
});
