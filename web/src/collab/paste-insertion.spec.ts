import { describe, expect, test } from '@jest/globals';
import { STANDARD_CLAUSES_MAX } from '@nbn/contracts';
import type { CollabClause } from '@nbn/collab';
import { Editor } from '@tiptap/core';
import { AllSelection, TextSelection } from '@tiptap/pm/state';
import { parseClipboard } from '../clipboard/clipboard-parser.ts';
import { ClauseIds } from './clause-ids.ts';
import { formatsOfNode } from './formats.ts';
import { parentLevelAt, insertInOneLine, insertPasted } from './paste-insertion.ts';
import { initialContent, collabNodes } from './schema.ts';

type Given = readonly (readonly [kind: CollabClause['kind'], level: number, text: string])[];
const SHELTER: Given = [
  ['heading', 1, 'Shelter'],
  ['clause', 2, 'Every victim is safe.'],
  ['item', 2, 'near a port'],
];

function editor(given: Given): Editor {
  const content = initialContent(
    given.map(([kind, level, text], at) => ({ id: `c${at}`, kind, level, text })),
  );
  return new Editor({
    extensions: [...collabNodes, ClauseIds],
    content,
    enableCoreExtensions: { delete: false },
    injectCSS: false,
  });
}

/** Where words of a clause are in the document. */
function place({ state: { doc } }: Editor, clause: number, words: string, edge: 'start' | 'end'): number {
  let pos = 1;
  for (let at = 0; at < clause; at += 1) pos += doc.child(at).nodeSize;
  return pos + doc.child(clause).textContent.indexOf(words) + (edge === 'end' ? words.length : 0);
}

/** Pastes HTML in a place and gives what the text then is, with the old ids where they are kept. */
async function paste(made: Editor, html: string, from: number, to = from): Promise<unknown[]> {
  const { state } = made;
  const tr = state.tr.setSelection(TextSelection.create(state.doc, from, to));
  const pasted = await parseClipboard(
    { html, plain: html.replaceAll(/<[^>]*>/g, ''), files: 0 },
    { under: parentLevelAt(tr.selection.$from.parent) },
    () => Promise.resolve(),
  );
  expect(['words', 'clauses']).toContain(insertPasted(tr, pasted));
  made.view.dispatch(tr);
  return shown(made);
}

function shown({ state: { doc } }: Editor): unknown[] {
  const ids = doc.children.map(({ attrs }) => attrs['id'] as string);
  expect(new Set(ids).size).toBe(ids.length);
  return doc.children.map(({ attrs, textContent }) => [
    /^c\d$/.test(attrs['id'] as string) ? attrs['id'] : 'new',
    attrs['kind'],
    attrs['level'],
    textContent,
  ]);
}

/** The form of the words of every clause that has some, with these words. */
const formsOf = ({ state: { doc } }: Editor): unknown[] =>
  doc.children.flatMap((node, at) =>
    formatsOfNode(node).map(({ kind, from, to }) => [at, kind, node.textContent.slice(from, to)]),
  );

describe('words of a form', () => {
  test('keep it in the midst of others, and plain ones that come between look as those around them', async () => {
    const made = editor(SHELTER);
    await paste(made, 'a <b>loud</b> ', place(made, 1, 'victim', 'start'));
    expect(formsOf(made)).toEqual([[1, 'bold', 'loud']]);
    await paste(made, 'XY', place(made, 1, 'lo', 'end'));
    expect(formsOf(made)).toEqual([[1, 'bold', 'loXYud']]);
  });

  test('keep it in clauses that come, and at both ends of what they are pasted into', async () => {
    const made = editor(SHELTER);
    await paste(
      made,
      '<p>and <b>one</b></p><p><i>two</i></p><p>the <sub>third</sub></p>',
      place(made, 1, 'Every', 'end'),
    );
    expect(formsOf(made)).toEqual([
      [1, 'bold', 'one'],
      [2, 'italic', 'two'],
      [3, 'sub', 'third'],
    ]);
    const empty = editor([['clause', 1, '']]);
    await paste(empty, '<h2>One <i>two</i></h2><p><b>Three</b></p>', 1);
    expect(formsOf(empty)).toEqual([
      [0, 'italic', 'two'],
      [1, 'bold', 'Three'],
    ]);
  });

  test('keep it where all goes into one line', async () => {
    const made = editor([['clause', 1, 'One clause.']]);
    const { tr } = made.state;
    tr.setSelection(TextSelection.create(tr.doc, 1));
    const html = '<p>and<br>  <b>one</b></p><p><i>two</i></p>';
    insertInOneLine(tr, await parseClipboard({ html, plain: '', files: 0 }, {}, () => Promise.resolve()));
    made.view.dispatch(tr);
    expect(formsOf(made)).toEqual([
      [0, 'bold', 'one'],
      [0, 'italic', 'two'],
    ]);
  });
});

const TWO = '<p>Food is free.</p><p>So is drink.</p>';

describe('one paragraph that is pasted', () => {
  test('is words where the caret stands, in whatever clause', async () => {
    for (const [clause, words, then] of [
      [0, 'Shelter', 'Shelter at once'],
      [1, 'Every', 'Every at once victim is safe.'],
      [2, 'near', 'near at once a port'],
    ] as const) {
      const made = editor(SHELTER);
      const result = await paste(made, '<h3> at once</h3>', place(made, clause, words, 'end'));
      expect(result[clause]).toEqual([`c${clause}`, SHELTER[clause]![0], SHELTER[clause]![1], then]);
      expect(result).toHaveLength(3);
    }
  });

  test('comes in the place of what is selected, in one clause or over several', async () => {
    const made = editor(SHELTER);
    expect(
      (
        await paste(made, '<p>woman</p>', place(made, 1, 'victim', 'start'), place(made, 1, 'victim', 'end'))
      )[1],
    ).toEqual(['c1', 'clause', 2, 'Every woman is safe.']);
    expect(
      await paste(made, '<p>child in </p>', place(made, 1, 'woman', 'start'), place(made, 2, 'near ', 'end')),
    ).toEqual([
      ['c0', 'heading', 1, 'Shelter'],
      ['c1', 'clause', 2, 'Every child in a port'],
    ]);
  });

  test('is what it was in an empty clause, unless that has been made something', async () => {
    const empty = editor([
      ['heading', 1, 'Shelter'],
      ['clause', 2, ''],
    ]);
    expect((await paste(empty, '<h2>3. Stay</h2>', place(empty, 1, '', 'end')))[1]).toEqual([
      'c1',
      'heading',
      2,
      '3. Stay',
    ]);
    const item = editor([['item', 2, '']]);
    expect(await paste(item, '<p>in a hotel</p>', 1)).toEqual([['c0', 'item', 2, 'in a hotel']]);
    const clause = editor([['clause', 3, '']]);
    expect(await paste(clause, '<p>Food.</p>', 1)).toEqual([['c0', 'clause', 3, 'Food.']]);
  });
});

describe('several paragraphs that are pasted', () => {
  test('are clauses of their own, as deep as the place, in an empty clause, before and behind one', async () => {
    const empty = editor([
      ['heading', 1, 'Shelter'],
      ['clause', 2, ''],
    ]);
    expect(await paste(empty, TWO, place(empty, 1, '', 'end'))).toEqual([
      ['c0', 'heading', 1, 'Shelter'],
      ['c1', 'clause', 2, 'Food is free.'],
      ['new', 'clause', 2, 'So is drink.'],
    ]);
    const behind = editor(SHELTER);
    expect(await paste(behind, TWO, place(behind, 0, 'Shelter', 'end'))).toEqual([
      ['c0', 'heading', 1, 'Shelter'],
      ['new', 'clause', 2, 'Food is free.'],
      ['new', 'clause', 2, 'So is drink.'],
      ['c1', 'clause', 2, 'Every victim is safe.'],
      ['c2', 'item', 2, 'near a port'],
    ]);
    const before = editor(SHELTER);
    expect(await paste(before, `<h2>Food</h2>${TWO}`, place(before, 1, 'Every', 'start'))).toEqual([
      ['c0', 'heading', 1, 'Shelter'],
      ['new', 'heading', 2, 'Food'],
      ['new', 'clause', 3, 'Food is free.'],
      ['new', 'clause', 3, 'So is drink.'],
      ['c1', 'clause', 2, 'Every victim is safe.'],
      ['c2', 'item', 2, 'near a port'],
    ]);
  });

  test('go on from the words around them in the middle of a clause, which keeps its identity', async () => {
    const made = editor(SHELTER);
    expect(
      await paste(made, '<p>one, </p><h2>Food</h2><p>and every child </p>', place(made, 1, 'Every ', 'end')),
    ).toEqual([
      ['c0', 'heading', 1, 'Shelter'],
      ['c1', 'clause', 2, 'Every one,'],
      ['new', 'heading', 2, 'Food'],
      ['new', 'clause', 2, 'and every child victim is safe.'],
      ['c2', 'item', 2, 'near a port'],
    ]);
    const parts = editor(SHELTER);
    expect(
      await paste(parts, '<h2>Food</h2><ul><li>bread</li></ul>', place(parts, 2, 'near ', 'end')),
    ).toEqual([
      ['c0', 'heading', 1, 'Shelter'],
      ['c1', 'clause', 2, 'Every victim is safe.'],
      ['c2', 'item', 2, 'near '],
      ['new', 'heading', 2, 'Food'],
      ['new', 'item', 3, 'bread'],
      ['new', 'item', 2, 'a port'],
    ]);
  });

  test('come in the place of the whole text', async () => {
    const made = editor(SHELTER);
    const { doc } = made.state;
    const all = new AllSelection(doc);
    const result = await paste(
      made,
      TWO,
      TextSelection.between(all.$from, all.$to).from,
      TextSelection.between(all.$from, all.$to).to,
    );
    expect(result.map((each) => (each as unknown[])[3])).toEqual(['Food is free.', 'So is drink.']);
  });

  test('have the caret behind their last word', async () => {
    const made = editor(SHELTER);
    await paste(made, '<p>one</p><p>two</p>', place(made, 1, 'Every ', 'end'));
    const { $head } = made.state.selection;
    expect([$head.parent.textContent, $head.parentOffset]).toEqual(['twovictim is safe.', 3]);
    await paste(made, TWO, place(made, 0, 'Shelter', 'end'));
    expect(
      made.state.selection.$head.parent.textContent.slice(made.state.selection.$head.parentOffset - 6),
    ).toBe('drink.');
  });

  test('are left out where there is no room for them', async () => {
    const made = editor([['clause', 1, 'One.']]);
    const pasted = await parseClipboard(
      { html: '<p>x</p>'.repeat(STANDARD_CLAUSES_MAX), plain: '', files: 0 },
      {},
      () => Promise.resolve(),
    );
    const { tr } = made.state;
    expect([insertPasted(tr, pasted), tr.docChanged]).toEqual(['too-many', false]);
  });

  test('are words in one line where the clause is the text', async () => {
    const made = editor([['clause', 1, 'A shelter.']]);
    const { tr } = made.state;
    insertInOneLine(
      tr.setSelection(TextSelection.create(tr.doc, 3)),
      await parseClipboard(
        { html: '<p>safe,<br>warm</p><ul><li>dry</li></ul>', plain: '', files: 0 },
        {},
        () => Promise.resolve(),
      ),
    );
    expect(tr.doc.textContent).toBe('A safe, warm dryshelter.');
  });
});
