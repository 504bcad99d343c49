import { expect, test } from '@jest/globals';
import { Editor } from '@tiptap/core';
import { AllSelection } from '@tiptap/pm/state';
import { setLevel, splitClause } from './clause-commands.ts';
import { joinLines, SingleClause } from './single-clause.ts';
import { initialContent, collabNodes } from './schema.ts';

const editor = (): Editor =>
  new Editor({
    extensions: [...collabNodes, SingleClause],
    content: initialContent([{ id: 'c1', kind: 'item', level: 2, text: 'A safe shelter.' }]),
    enableCoreExtensions: { delete: false },
    injectCSS: false,
  });
const clauses = ({ state: { doc } }: Editor): unknown[] =>
  doc.children.map(({ attrs, textContent }) => [attrs['id'], attrs['kind'], attrs['level'], textContent]);
const SAME = [['c1', 'item', 2, 'A safe shelter.']];

test('an amendment stays the one clause that it is, whatever is done to it', () => {
  const made = editor();
  for (const command of [splitClause, setLevel(1)])
    command(made.state, made.view.dispatch.bind(made.view), made.view);
  expect(clauses(made)).toEqual(SAME);
  made.view.dispatch(made.state.tr.insert(0, made.schema.nodes['clause']!.create({ id: 'c2' })));
  made.view.dispatch(made.state.tr.delete(0, made.state.doc.content.size));
  expect(clauses(made)).toEqual(SAME);
});

test('all of it is selected as words, so that other words come in their place', () => {
  const made = editor();
  made.view.dispatch(made.state.tr.setSelection(new AllSelection(made.state.doc)));
  made.view.dispatch(made.state.tr.insertText('Shelter at once.'));
  expect(clauses(made)).toEqual([['c1', 'item', 2, 'Shelter at once.']]);
});

test('lines that are pasted become one', () => {
  expect(joinLines('A safe shelter \r\n within\n\n24 hours')).toBe('A safe shelter within 24 hours');
});
