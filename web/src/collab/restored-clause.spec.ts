import { afterEach, expect, test } from '@jest/globals';
import { backspace, removeClause, splitClause } from './clause-commands.ts';
import { clause, CollabMember, RelayServer } from './testing/collab-member.ts';

const SEED = [clause(1, 'A safe shelter.'), clause(2, 'Rest and time.'), clause(3, 'An interpreter.')];
let members: CollabMember[] = [];
afterEach(() => {
  for (const { editor } of members.splice(0)) editor.destroy();
});

function two(): [CollabMember, CollabMember, RelayServer] {
  const pair: [CollabMember, CollabMember] = [new CollabMember(SEED), new CollabMember(SEED)];
  members.push(...pair);
  return [...pair, new RelayServer(SEED, pair)];
}

const expectSame = (member: CollabMember, texts: readonly string[]): void => {
  expect(member.shown).toEqual(member.shared);
  expect(member.texts).toEqual(texts);
};

test('a clause that is restored leaves what was joined to it while it was removed where it stands', () => {
  const [one, other, server] = two();
  one.setSelection(0, 0);
  one.runCommand(removeClause);
  other.setSelection(1, 0);
  other.runCommand(backspace);
  server.syncAll();
  const standing = [...one.texts];
  expect(standing).toContain('Rest and time.');
  server.restore(SEED[0]!);
  server.syncAll();
  for (const member of [one, other]) expectSame(member, ['A safe shelter.', ...standing]);
});

test('a clause that an undo brings back beside the restored one doubles no words of it', () => {
  const [one, , server] = two();
  one.setSelection(0, 15);
  one.typeAtCaret(' Always.');
  one.setSelection(0, 0);
  one.runCommand(removeClause);
  server.syncAll();
  server.restore(clause(1, 'A safe shelter. In every town.'));
  server.syncAll();
  one.binding.undoLast();
  const texts = [...one.texts];
  expect(texts.filter((text) => text.startsWith('A safe shelter.'))).toHaveLength(2);
  one.setSelection(0, 2);
  one.runCommand(splitClause);
  const now = texts.toSpliced(0, 1, texts[0]!.slice(0, 2), texts[0]!.slice(2));
  expectSame(one, now);
  expect(new Set(one.ids).size).toBe(one.ids.length);
  server.syncAll();
  for (const member of members) expectSame(member, now);
});
