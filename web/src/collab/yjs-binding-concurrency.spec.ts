import { afterEach, expect, test } from '@jest/globals';
import { backspace, splitClause } from './clause-commands.ts';
import { clause, CollabMember, RelayServer } from './testing/collab-member.ts';

const SEED = [clause(1, 'A safe shelter.'), clause(2, 'A free interpreter.')];
let members: CollabMember[] = [];
afterEach(() => {
  for (const { editor } of members.splice(0)) editor.destroy();
});

function two(): [CollabMember, CollabMember, RelayServer] {
  const pair: [CollabMember, CollabMember] = [new CollabMember(SEED), new CollabMember(SEED)];
  members.push(...pair);
  return [...pair, new RelayServer(SEED, pair)];
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
