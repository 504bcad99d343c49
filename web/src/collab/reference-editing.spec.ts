import { describe, expect, test } from '@jest/globals';
import { referenceTo, type TextFormat } from '@nbn/contracts';
import { linkAt, setLink } from './format-commands.ts';
import { deleteReference, insertReference, referenceAt, typeInReference } from './reference-commands.ts';
import { clause, CollabMember, RelayServer } from './testing/collab-member.ts';

const seed = [clause(1, 'As  says.'), clause(2, 'A free interpreter.')];
const target = seed[1]!.id;
const reference = (from: number, to: number): TextFormat => ({
  kind: 'link',
  from,
  to,
  href: referenceTo(target),
});

function two() {
  const [one, other] = [new CollabMember(seed), new CollabMember(seed)];
  const server = new RelayServer(seed, [one, other]);
  return { one, other, server };
}

/** A member whose caret is behind the number that it has put into the first clause. */
function withReference() {
  const members = two();
  members.one.setSelection(0, 3);
  expect(members.one.runCommand(insertReference(target, '2(a)'))).toBe(true);
  return members;
}

describe('a reference to a clause', () => {
  test('is put at the caret, reaches the others, and what is typed behind it is no part of it', () => {
    const { one, other, server } = withReference();
    one.typeAtCaret('!');
    server.syncAll();
    const expected = clause(1, 'As 2(a)! says.', { formats: [reference(3, 7)] });
    for (const member of [one, other]) expect(member.shown[0]).toEqual(expected);
    expect(server.replica.clauses[0]).toEqual(expected);
  });

  test('is found at the caret, and is no link that leads out of the text', () => {
    const { one } = withReference();
    one.setSelection(0, 5);
    expect(referenceAt(one.editor.state)).toMatchObject({ clauseId: target });
    expect(linkAt(one.editor.state)).toBeNull();
    one.setSelection(1, 5);
    expect(referenceAt(one.editor.state)).toBeNull();
    one.setSelection(0, 0, { at: 0, offset: 2 });
    one.runCommand(setLink('https://example.org'));
    expect(one.shared[0]!.formats).toHaveLength(2);
  });

  test('goes as a whole, from behind and from before', () => {
    for (const [offset, side] of [
      [7, 'before'],
      [3, 'behind'],
      [5, 'before'],
      [5, 'behind'],
    ] as const) {
      const { one } = withReference();
      one.setSelection(0, offset);
      expect(one.runCommand(deleteReference(side))).toBe(true);
      expect(one.shared[0]).toEqual(seed[0]);
    }
    const { one } = withReference();
    one.setSelection(0, 3);
    expect(one.runCommand(deleteReference('before'))).toBe(false);
    one.setSelection(0, 7);
    expect(one.runCommand(deleteReference('behind'))).toBe(false);
  });

  test('ends where somebody types within the number', () => {
    const { one, server } = withReference();
    one.setSelection(0, 4);
    const at = one.startOf(0) + 4;
    expect(one.runCommand(typeInReference('x', at, at))).toBe(true);
    server.syncAll();
    expect(server.replica.clauses[0]).toEqual(clause(1, 'As 2x(a) says.'));
    const other = withReference().one;
    other.setSelection(0, 3);
    const edge = other.startOf(0) + 3;
    expect(other.runCommand(typeInReference('x', edge, edge))).toBe(false);
  });
});
