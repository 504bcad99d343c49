import { afterEach, expect, test } from '@jest/globals';
import type { TextFormat } from '@nbn/contracts';
import { backspace, moveClause, removeClause, setKind, splitClause } from './clause-commands.ts';
import { toggleFormat } from './format-commands.ts';
import { insertPasted } from './paste-insertion.ts';
import { clause, CollabMember, RelayServer } from './testing/collab-member.ts';

const SEED = [clause(1, 'A safe shelter.'), clause(2, 'A free interpreter.')];
const bold = (from: number, to: number): TextFormat => ({ kind: 'bold', from, to });
let members: CollabMember[] = [];
afterEach(() => {
  for (const { editor } of members.splice(0)) editor.destroy();
});

function two(seed = SEED): [CollabMember, CollabMember, RelayServer] {
  const pair: [CollabMember, CollabMember] = [new CollabMember(seed), new CollabMember(seed)];
  members.push(...pair);
  return [...pair, new RelayServer(seed, pair)];
}

/** Pastes paragraphs where the caret stands; the words of the one that is named are bold. */
function paste({ editor: { state, view } }: CollabMember, texts: readonly string[], inBold?: string): void {
  const clauses = texts.map((text) => ({
    kind: 'clause' as const,
    level: 1,
    text,
    formats: text === inBold ? [bold(0, text.length)] : [],
  }));
  const { tr } = state;
  insertPasted(tr, {
    clauses,
    losses: [],
    inlineText: null,
    edgeTexts: { first: clauses[0]!, last: clauses.at(-1)! },
  });
  view.dispatch(tr.setMeta('paste', true));
}

/** Takes the words that are selected to the beginning of a clause. */
function dragTo(member: CollabMember, at: number): void {
  const { state, view } = member.editor;
  const slice = state.selection.content();
  const tr = state.tr.deleteSelection();
  const to = tr.mapping.map(member.startOf(at));
  view.dispatch(tr.replaceRange(to, to, slice).setMeta('uiEvent', 'drop'));
}

test.each([
  ['the one', true],
  ['the other', false],
])(
  'a word stays whole when %s with the lower number divides the clause right where it is being typed',
  (_, lower) => {
    const [one, other, server] = two();
    [one.doc.clientID, other.doc.clientID] = lower ? [11, 22] : [22, 11];
    one.setSelection(0, 7);
    for (const letter of 'wri') one.typeAtCaret(letter);
    server.syncAll();
    other.setSelection(0, 10);
    other.runCommand(splitClause);
    for (const letter of 'tte') one.typeAtCaret(letter);
    server.syncAll();
    one.typeAtCaret('n ');
    server.syncAll();
    expect(one.texts).toEqual(['A safe written ', 'shelter.', 'A free interpreter.']);
    expect([other.texts, one.caret]).toEqual([one.texts, [0, 15]]);
    one.binding.undoLast();
    server.syncAll();
    expect(other.texts).toEqual(['A safe ', 'shelter.', 'A free interpreter.']);
  },
);

test.each([
  ['the one', true],
  ['the other', false],
])('so does one of which a part was made bold, when %s has the lower number', (_, lower) => {
  const [one, other, server] = two();
  [one.doc.clientID, other.doc.clientID] = lower ? [11, 22] : [22, 11];
  one.setSelection(0, 7);
  for (const letter of 'wri') one.typeAtCaret(letter);
  server.syncAll();
  other.setSelection(0, 10);
  other.runCommand(splitClause);
  one.typeAtCaret('tten ');
  one.setSelection(0, 11, { at: 0, offset: 13 });
  one.runCommand(toggleFormat('bold'));
  server.syncAll();
  server.syncAll();
  expect(one.texts).toEqual(['A safe written ', 'shelter.', 'A free interpreter.']);
  expect(one.shared[0]!.formats).toEqual([bold(11, 13)]);
  for (const { shown } of [one, other]) expect(shown).toEqual(one.shared);
});

test('a word whose letters are those of the next one stays whole when the other takes that one out', () => {
  const [one, other, server] = two();
  one.setSelection(1, 2);
  for (const letter of 'fits ') one.typeAtCaret(letter);
  other.setSelection(1, 2, { at: 1, offset: 7 });
  other.runCommand(backspace);
  server.syncAll();
  expect(one.texts[1]).toBe('A fits interpreter.');
  expect(other.texts).toEqual(one.texts);
});

test('a word that is written over another one stays whole when that one is taken out at the same moment', () => {
  const [one, other, server] = two();
  one.setSelection(1, 2, { at: 1, offset: 6 });
  one.typeAtCaret('fine');
  other.setSelection(1, 2, { at: 1, offset: 7 });
  other.runCommand(backspace);
  server.syncAll();
  expect(one.texts[1]).toBe('A fineinterpreter.');
  expect(other.texts).toEqual(one.texts);
});

test('so does one that is written over a letter like its own first one', () => {
  const [one, other, server] = two();
  one.setSelection(1, 2, { at: 1, offset: 3 });
  one.typeAtCaret('fine ');
  other.setSelection(1, 2, { at: 1, offset: 7 });
  other.runCommand(backspace);
  server.syncAll();
  expect(one.texts[1]).toBe('A fine interpreter.');
  expect(other.texts).toEqual(one.texts);
});

test('so does one that is written over the end of a clause and the next one', () => {
  const [one, other, server] = two();
  one.setSelection(0, 7, { at: 1, offset: 7 });
  one.typeAtCaret('sheltered ');
  other.setSelection(0, 2, { at: 0, offset: 14 });
  other.runCommand(backspace);
  server.syncAll();
  expect(one.texts).toEqual(['A sheltered interpreter.']);
  expect(other.texts).toEqual(one.texts);
});

test('pasted clauses whose first letter is that of the word behind stay whole when the other takes that word out', () => {
  const [one, other, server] = two();
  one.setSelection(1, 2);
  paste(one, ['for every family,', 'for every child']);
  other.setSelection(1, 2, { at: 1, offset: 7 });
  other.runCommand(backspace);
  server.syncAll();
  expect(one.texts).toEqual(['A safe shelter.', 'A for every family,', 'for every childinterpreter.']);
  expect(other.texts).toEqual(one.texts);
});

test('words that are taken in front of a word that begins like them stay whole when the other takes that one out', () => {
  const [one, other, server] = two();
  one.setSelection(1, 0, { at: 1, offset: 7 });
  dragTo(one, 0);
  other.setSelection(0, 0, { at: 0, offset: 7 });
  other.runCommand(backspace);
  server.syncAll();
  expect(one.texts).toEqual(['A free shelter.', 'interpreter.']);
  expect(other.texts).toEqual(one.texts);
});

test('words that are taken into an empty clause make nothing else of it, nor of the one that they came from', () => {
  const seed = [clause(1, ''), clause(2, 'A safe shelter for every family.'), clause(3, 'Rest.')];
  const [one, other, server] = two(seed);
  one.setSelection(1, 15, { at: 1, offset: 32 });
  dragTo(one, 0);
  other.setSelection(1, 2, { at: 1, offset: 7 });
  dragTo(other, 2);
  server.syncAll();
  expect(one.texts).toEqual(['for every family.', 'A shelter ', 'safe Rest.']);
  expect(other.texts).toEqual(one.texts);
  expect(one.ids).toEqual(seed.map(({ id }) => id));
});

test('words that are taken elsewhere in their clause leave those between them to whoever writes there', () => {
  const seed = [clause(1, 'A safe shelter for every family by night.')];
  const [one, other, server] = two(seed);
  one.setSelection(0, 32, { at: 0, offset: 41 });
  dragTo(one, 0);
  other.setSelection(0, 15, { at: 0, offset: 32 });
  dragTo(other, 0);
  other.setSelection(0, 24);
  other.typeAtCaret('warm ');
  server.syncAll();
  expect(other.texts).toEqual(one.texts);
  for (const words of ['by night.', 'for every family ', 'A safe warm ', 'shelter '])
    expect(one.texts[0]!.split(words)).toHaveLength(2);
  expect(one.texts[0]).toHaveLength('A safe warm shelter for every family by night.'.length);
  expect(server.lost).toEqual([]);
});

test('words with the end of their clause that are taken elsewhere leave the words beside them to whoever writes there', () => {
  const seed = [clause(1, 'A safe shelter.'), clause(2, 'Rest.'), clause(3, 'Free help and time.')];
  const [one, other, server] = two(seed);
  one.setSelection(1, 5, { at: 2, offset: 10 });
  dragTo(one, 0);
  other.setSelection(0, 7);
  other.typeAtCaret('warm ');
  other.setSelection(2, 14);
  other.typeAtCaret('enough ');
  server.syncAll();
  expect(one.texts).toEqual(['', 'Free help A safe warm shelter.', 'Rest.and enough time.']);
  expect(other.texts).toEqual(one.texts);
  expect(one.ids.filter((id) => seed.some((each) => each.id === id))).toEqual([seed[0]!.id, seed[1]!.id]);
  expect(server.lost).toEqual([]);
});

test('words that are taken elsewhere over clauses disturb nobody who writes in these', () => {
  const seed = [...SEED, clause(3, 'Rest and time.'), clause(4, 'A warm meal.'), clause(5, 'A quiet room.')];
  const [one, other, server] = two(seed);
  one.setSelection(0, 2, { at: 1, offset: 2 });
  dragTo(one, 4);
  other.setSelection(2, 9);
  other.typeAtCaret('enough ');
  other.setSelection(3, 0);
  other.runCommand(moveClause(-1));
  server.syncAll();
  expect(one.texts).toEqual([
    'A free interpreter.',
    'A warm meal.',
    'Rest and enough time.',
    'safe shelter.',
    'A A quiet room.',
  ]);
  expect(other.texts).toEqual(one.texts);
  expect([server.lost, new Set(one.ids).size]).toEqual([[], 5]);
});

test('a clause that comes back when its removal is undone looks as the other had made it look', () => {
  const [one, other, server] = two();
  other.setSelection(0, 2, { at: 0, offset: 6 });
  other.runCommand(toggleFormat('bold'));
  server.syncAll();
  const formed = [clause(1, 'A safe shelter.', { formats: [bold(2, 6)] }), SEED[1]];
  one.setSelection(0, 0);
  one.runCommand(removeClause);
  server.syncAll();
  one.binding.undoLast();
  expect([one.shared, one.shown]).toEqual([formed, formed]);
  server.syncAll();
  one.type(0, 0, 'Not ');
  server.syncAll();
  const typed = [clause(1, 'Not A safe shelter.', { formats: [bold(6, 10)] }), SEED[1]];
  for (const member of [one, other]) expect([member.shared, member.shown]).toEqual([typed, typed]);
});

test('clauses that one pastes look the same to the other, and whoever types in them leaves them so', () => {
  const [one, other, server] = two();
  one.setSelection(0, 15);
  paste(one, ['It is quiet.', 'Open to all.'], 'Open to all.');
  server.syncAll();
  expect(other.shown[2]).toMatchObject({ text: 'Open to all.', formats: [bold(0, 12)] });
  other.type(2, 12, ' At night.');
  server.syncAll();
  expect(one.shown[2]).toMatchObject({ text: 'Open to all. At night.', formats: [bold(0, 22)] });
  for (const member of [one, other])
    expect([member.shown, member.shared]).toEqual([server.replica.clauses, server.replica.clauses]);
});

test('an empty clause goes with the first one of the text, and whoever writes behind both is not disturbed', () => {
  const [one, other, server] = two([SEED[0]!, clause(3, ''), SEED[1]!]);
  one.setSelection(0, 0, { at: 2, offset: 0 });
  other.type(2, 6, ', trained');
  one.runCommand(backspace);
  one.typeAtCaret('Each child has: ');
  server.syncAll();
  for (const { texts, ids, shared } of [one, other]) {
    expect([texts, ids]).toEqual([['Each child has: A free, trained interpreter.'], [SEED[1]!.id]]);
    expect(shared).toEqual(server.replica.clauses);
  }
});

test('a removed clause comes back whole, however often another one changed its kind before hearing of it', () => {
  const [one, other, server] = two();
  other.setSelection(1, 0);
  for (const kind of ['note', 'item', 'heading'] as const) other.runCommand(setKind(kind));
  server.accept(other, true);
  one.setSelection(1, 0);
  one.runCommand(removeClause);
  server.syncAll();
  expect(other.texts).toEqual(['A safe shelter.']);
  one.binding.undoLast();
  server.syncAll();
  expect(one.shared).toEqual(SEED);
  expect([other.shared, server.replica.clauses]).toEqual([SEED, SEED]);
});
