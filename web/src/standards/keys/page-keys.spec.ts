import { expect, test } from '@jest/globals';
import { Editor } from '@tiptap/core';
import { ClauseKeymap } from '../../collab/clause-keymap.ts';
import { FormatKeymap } from '../../collab/format-keymap.ts';
import { collabNodes, initialContent } from '../../collab/schema.ts';
import { pageTexts } from '../../testing/texts.ts';
import { keyNames, PAGE_KEYS } from './page-keys.ts';

test('every key of the text is in the help', () => {
  const editor = new Editor({
    extensions: [...collabNodes, ClauseKeymap, FormatKeymap],
    content: initialContent([]),
    injectCSS: false,
  });
  const keysOf = ({ name, config }: typeof ClauseKeymap | typeof FormatKeymap): string[] =>
    Object.keys(
      config.addKeyboardShortcuts!.call({
        editor,
        name,
        options: {},
        storage: {},
        type: null,
        parent: undefined,
      } as never),
    );
  const keys = [...keysOf(ClauseKeymap), ...keysOf(FormatKeymap)];
  const listed = PAGE_KEYS.filter(({ name }) => ['writing', 'form', 'shape'].includes(name))
    .flatMap(({ keys: rows }) => rows)
    .flatMap((row) => row.keys);
  expect(keys.length).toBeGreaterThan(15);
  expect(keys.filter((key) => !listed.includes(key))).toEqual([]);
  editor.destroy();
});

test('every act has its words, and none is listed twice in a group', () => {
  const acts = PAGE_KEYS.flatMap(({ keys }) => keys.map(({ act }) => act));
  expect(new Set(acts).size).toBe(acts.length);
  expect(acts.toSorted()).toEqual(Object.keys(pageTexts('en').drafting.keys.acts).toSorted());
});

test('keys are named as they are marked on the keyboard', () => {
  expect(keyNames('Mod-Shift-z', false)).toEqual(['Ctrl', 'Shift', 'Z']);
  expect(keyNames('Mod-Shift-z', true)).toEqual(['⌘', '⇧', 'Z']);
  expect(keyNames('Alt-Shift-ArrowUp', false)).toEqual(['Alt', 'Shift', '↑']);
  expect(keyNames('Ctrl-/', false)).toEqual(['Ctrl', '/']);
});
