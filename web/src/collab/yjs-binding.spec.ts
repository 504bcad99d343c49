import { afterEach, expect, test } from '@jest/globals';
import { clausesOf, clauseElement, fragmentOf, type CollabClause, seedState } from '@nbn/collab';
import { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import * as Y from 'yjs';
import { YjsBinding } from './yjs-binding.ts';
import { bindingExtension } from './binding-extension.ts';
import {
  backspace,
  insertClauseAfter,
  removeClause,
  setKind,
  shiftLevel,
  splitClause,
} from './clause-commands.ts';
import { ClauseIds } from './clause-ids.ts';
import { longestCommonOrder } from './longest-common-order.ts';
import { ClauseNumbers } from './clause-numbers.ts';
import { initialContent, collabNodes } from './schema.ts';

const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const clause = (n: number, text: string, change: Partial<CollabClause> = {}): CollabClause => ({
  id: id(n),
  kind: 'clause',
  level: 1,
  text,
  ...change,
});
const SEED = [clause(1, 'A safe shelter.'), clause(2, 'A free interpreter.')];

const opened: Editor[] = [];
afterEach(() => {
  for (const editor of opened.splice(0)) editor.destroy();
});

/** A member at an editor: what is typed goes out only when it is sent. */
function member(seed: readonly CollabClause[] = SEED) {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, seedState(seed));
  const wrote: [string, string, string][] = [];
  const binding = new YjsBinding(doc, (...words) => wrote.push(words));
  const editor = new Editor({
    extensions: [...collabNodes, ClauseIds, ClauseNumbers, bindingExtension(binding)],
    content: initialContent(binding.clauses()),
    injectCSS: false,
  });
  opened.push(editor);
  const dispatch = editor.view.dispatch.bind(editor.view);
  const startOf = (at: number): number => {
    let pos = 1;
    for (let n = 0; n < at; n += 1) pos += editor.state.doc.child(n).nodeSize;
    return pos;
  };
  return {
    doc,
    editor,
    binding,
    wrote,
    texts: () => [...editor.state.doc.children].map(({ textContent }) => textContent),
    ids: () => [...editor.state.doc.children].map(({ attrs }) => attrs['id'] as string),
    type: (at: number, offset: number, words: string) =>
      dispatch(editor.state.tr.insertText(words, startOf(at) + offset)),
    put: (at: number, offset: number) =>
      dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, startOf(at) + offset))),
    run: (command: typeof splitClause) => command(editor.state, dispatch, editor.view),
    caret: () => {
      const { $head } = editor.state.selection;
      return [$head.index(0), $head.parentOffset];
    },
  };
}
type Member = ReturnType<typeof member>;

/** Both get what the other did, as after a time offline. */
function meet(one: Member, other: Member): void {
  const [a, b] = [Y.encodeStateAsUpdate(one.doc), Y.encodeStateAsUpdate(other.doc)];
  Y.applyUpdate(one.doc, b, 'server');
  Y.applyUpdate(other.doc, a, 'server');
  for (const { doc, texts, ids } of [one, other]) {
    expect(clausesOf(doc).map(({ text }) => text)).toEqual(texts());
    expect(clausesOf(doc).map((each) => each.id)).toEqual(ids());
  }
  expect(one.texts()).toEqual(other.texts());
}

test('what is typed at two places of one clause stands in it once, on both sides', () => {
  const [one, other] = [member(), member()];
  one.type(0, 2, 'warm, ');
  other.type(0, 15, ' Always.');
  meet(one, other);
  expect(one.texts()).toEqual(['A warm, safe shelter. Always.', 'A free interpreter.']);
});

test('what others write moves neither the caret nor what is written at it', () => {
  const [one, other] = [member(), member()];
  one.put(0, 7);
  other.type(0, 0, 'First: ');
  other.run(setKind('heading'));
  meet(one, other);
  expect(one.caret()).toEqual([0, 14]);
});

test('a divided clause keeps its id in the first half, and its text where it is divided before it', () => {
  const one = member();
  one.put(0, 7);
  one.run(splitClause);
  expect(one.texts()).toEqual(['A safe ', 'shelter.', 'A free interpreter.']);
  expect(one.ids()[0]).toBe(id(1));
  one.put(2, 0);
  one.run(splitClause);
  expect(one.texts()).toEqual(['A safe ', 'shelter.', '', 'A free interpreter.']);
  expect(one.ids()[3]).toBe(id(2));
  expect(new Set(one.ids()).size).toBe(4);
  expect(clausesOf(one.doc).map((each) => each.id)).toEqual(one.ids());
});

test('another kind or level leaves the words of whoever types in it', () => {
  const [one, other] = [member(), member()];
  one.put(0, 3);
  one.run(setKind('heading'));
  one.run(shiftLevel(1));
  other.type(0, 7, 'and warm ');
  meet(one, other);
  expect(clausesOf(one.doc)[0]).toEqual(clause(1, 'A safe and warm shelter.', { kind: 'heading', level: 2 }));
});

test('joining lets the second clause go and changes no other', () => {
  const [one, other] = [member(), member()];
  one.put(1, 0);
  one.run(backspace);
  other.type(0, 1, ' very');
  meet(one, other);
  expect([one.texts(), one.ids()]).toEqual([['A very safe shelter.A free interpreter.'], [id(1)]]);
});

test('an undo takes back one’s own and leaves what others wrote', () => {
  const [one, other] = [member(), member()];
  one.put(0, 15);
  one.run(insertClauseAfter);
  one.type(1, 0, 'Mine.');
  meet(one, other);
  other.type(1, 5, ' Theirs.');
  meet(one, other);
  one.binding.undoManager.undo();
  expect(one.texts()).toEqual(['A safe shelter.', ' Theirs.', 'A free interpreter.']);
  one.binding.undoManager.redo();
  expect(one.texts()[1]).toContain('Mine.');
  meet(one, other);
});

test('an undo takes back one act, however fast the next one followed at another place or of another kind', () => {
  const one = member();
  const undone = (): string => (one.binding.undoManager.undo(), one.texts().join('|'));
  one.type(0, 15, ' Wa');
  one.type(0, 18, 'rm.');
  one.put(1, 2);
  one.type(1, 2, 'good and ');
  one.run(setKind('heading'));
  one.run(splitClause);
  one.type(2, 0, 'very ');
  expect(undone()).toBe('A safe shelter. Warm.|A good and |free interpreter.');
  expect(undone()).toBe('A safe shelter. Warm.|A good and free interpreter.');
  expect(clausesOf(one.doc)[1]!.kind).toBe('heading');
  one.binding.undoManager.undo();
  expect(clausesOf(one.doc)[1]!.kind).toBe('clause');
  expect(undone()).toBe('A safe shelter. Warm.|A free interpreter.');
  expect(undone()).toBe('A safe shelter.|A free interpreter.');
});

test('a removed clause comes back by an undo, with its identity', () => {
  const one = member();
  one.put(0, 3);
  one.run(removeClause);
  expect(one.texts()).toEqual(['A free interpreter.']);
  one.binding.undoManager.undo();
  expect([one.texts(), one.ids()]).toEqual([
    ['A safe shelter.', 'A free interpreter.'],
    [id(1), id(2)],
  ]);
});

test('an empty text is drawn with a first clause, and written only when somebody begins it', () => {
  const [one, other] = [member([]), member([])];
  expect([one.texts(), clausesOf(one.doc)]).toEqual([[''], []]);
  meetEmpty(one, other);
  one.type(0, 0, 'We ');
  expect(clausesOf(one.doc)).toMatchObject([{ kind: 'clause', level: 1, text: 'We ' }]);
  Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(one.doc), 'server');
  other.type(0, 3, 'agree.');
  expect(other.texts()).toEqual(['We agree.']);
});

function meetEmpty(one: Member, other: Member): void {
  Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(one.doc), 'server');
  expect([other.texts(), clausesOf(other.doc)]).toEqual([[''], []]);
}

test('clauses that the server adds, moves and takes away come in where they stand', () => {
  const [one, other] = [member(), member()];
  const text = fragmentOf(other.doc);
  other.doc.transact(() => {
    text.insert(0, [clauseElement(clause(3, 'Title', { kind: 'heading' }))]);
    text.insert(3, [clauseElement(clause(4, 'Last.'))]);
    text.delete(1, 1);
  }, 'server');
  meet(one, other);
  expect(one.ids()).toEqual([id(3), id(2), id(4)]);
  other.doc.transact(() => text.delete(0, 3), 'server');
  meet0(one, other);
});

function meet0(one: Member, other: Member): void {
  Y.applyUpdate(one.doc, Y.encodeStateAsUpdate(other.doc), 'server');
  expect([one.texts(), one.ids(), clausesOf(one.doc)]).toEqual([[''], [null], []]);
}

test('it says what this hand wrote in which clause, and nothing of others', () => {
  const [one, other] = [member(), member()];
  one.type(0, 0, 'x');
  other.type(1, 0, 'y');
  meet(one, other);
  expect(one.wrote).toEqual([[id(1), 'A safe shelter.', 'xA safe shelter.']]);
  one.binding.undoManager.undo();
  expect(one.wrote.at(-1)).toEqual([id(1), 'xA safe shelter.', 'A safe shelter.']);
});

test('any words typed by two at any places come out the same', () => {
  const [one, other] = [member(), member()];
  let seed = 7;
  const random = (most: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % most;
  };
  for (let round = 0; round < 60; round += 1) {
    for (const each of [one, other]) {
      const at = random(each.texts().length);
      const offset = random(each.texts()[at]!.length + 1);
      each.put(at, offset);
      const act = random(8);
      if (act === 0) each.run(splitClause);
      else if (act === 1) each.run(backspace);
      else if (act === 2) each.run(shiftLevel(random(2) === 0 ? 1 : -1));
      else if (act === 3 && each.texts().length > 2) each.run(removeClause);
      else if (act === 4) each.binding.undoManager.undo();
      else each.type(at, offset, 'abc '.slice(0, 1 + random(4)));
    }
    if (round % 3 === 0) meet(one, other);
  }
  meet(one, other);
});

test('of clauses that changed places, as many as can stay where they are', () => {
  expect(longestCommonOrder(['a', 'b', 'c', 'd'], ['b', 'c', 'x', 'a', 'd'])).toEqual([
    [1, 0],
    [2, 1],
    [3, 4],
  ]);
  expect(longestCommonOrder([], ['a'])).toEqual([]);
});

test('whoever writes in a clause that another one moves goes along with it', () => {
  const [one, other] = [member([...SEED, clause(3, 'Rest.')]), member([...SEED, clause(3, 'Rest.')])];
  one.put(0, 6);
  const text = fragmentOf(other.doc);
  other.doc.transact(() => {
    text.delete(0, 1);
    text.insert(1, [clauseElement(SEED[0]!)]);
  });
  meet(one, other);
  expect([one.texts(), one.caret()]).toEqual([
    ['A free interpreter.', 'A safe shelter.', 'Rest.'],
    [1, 6],
  ]);
});
