import { describe, expect, test } from '@jest/globals';
import type { TextFormat } from '@nbn/contracts';
import { backspace, setKind } from './clause-commands.ts';
import { hasFormat, linkAt, setLink, toggleFormat } from './format-commands.ts';
import { addColumn, addRow, goBack, goOn, removeColumn, removeEmptyRow } from './row-commands.ts';
import { clause, CollabMember, RelayServer } from './testing/collab-member.ts';

const ADDRESS = 'https://example.org/a';
const bold = (from: number, to: number): TextFormat => ({ kind: 'bold', from, to });
const seed = [clause(1, 'A safe shelter.'), clause(2, 'A free interpreter.')];

function two(clauses = seed) {
  const [one, other] = [new CollabMember(clauses), new CollabMember(clauses)];
  const server = new RelayServer(clauses, [one, other]);
  return { one, other, server };
}
const select = (member: CollabMember, at: number, from: number, to: number): void =>
  member.setSelection(at, from, { at, offset: to });

test('two who format and type in the same words have both', () => {
  const { one, other, server } = two();
  select(one, 0, 2, 14);
  one.runCommand(toggleFormat('bold'));
  other.type(0, 6, ', warm');
  server.syncAll();
  const expected = [clause(1, 'A safe, warm shelter.', { formats: [bold(2, 20)] }), seed[1]];
  for (const member of [one, other]) expect(member.shown).toEqual(expected);
  expect(server.replica.clauses).toEqual(expected);
});

test('an undo takes the form back, and not what others did', () => {
  const { one, other, server } = two();
  one.type(0, 14, 'x');
  select(one, 0, 2, 6);
  one.runCommand(toggleFormat('bold'));
  server.syncAll();
  select(other, 0, 7, 14);
  other.runCommand(toggleFormat('italic'));
  server.syncAll();
  one.binding.undoLast();
  server.syncAll();
  const formats = [{ kind: 'italic', from: 7, to: 14 }] as const;
  expect(other.shown[0]).toEqual(clause(1, 'A safe shelterx.', { formats }));
  one.binding.redoLast();
  server.syncAll();
  expect(other.shown[0]!.formats).toEqual([bold(2, 6), ...formats]);
});

test('words typed at the end of a form go on in it, at the end of a link they do not', () => {
  const { one, server } = two();
  select(one, 0, 2, 6);
  one.runCommand(toggleFormat('bold'));
  select(one, 1, 2, 6);
  one.runCommand(setLink(ADDRESS));
  one.setSelection(0, 6);
  one.typeAtCaret('r');
  one.setSelection(1, 6);
  one.typeAtCaret('!');
  server.syncAll();
  expect(server.replica.clauses).toEqual([
    clause(1, 'A safer shelter.', { formats: [bold(2, 7)] }),
    clause(2, 'A free! interpreter.', { formats: [{ kind: 'link', from: 2, to: 6, href: ADDRESS }] }),
  ]);
});

test('a link is found at the caret, leads elsewhere, and goes; no word leads where no page is', () => {
  const { one } = two();
  select(one, 0, 2, 6);
  expect(one.runCommand(setLink('javascript:alert(1)'))).toBe(false);
  one.runCommand(setLink(ADDRESS));
  one.setSelection(0, 4);
  expect(linkAt(one.editor.state)).toMatchObject({ href: ADDRESS });
  one.runCommand(setLink('mailto:office@example.org', 'warm'));
  expect(one.shared[0]).toEqual(
    clause(1, 'A warm shelter.', {
      formats: [{ kind: 'link', from: 2, to: 6, href: 'mailto:office@example.org' }],
    }),
  );
  one.setSelection(0, 4);
  one.runCommand(setLink(''));
  expect(one.shared[0]).toEqual(clause(1, 'A warm shelter.'));
});

test('words below the line are not above it', () => {
  const { one } = two();
  select(one, 0, 2, 6);
  one.runCommand(toggleFormat('super'));
  one.runCommand(toggleFormat('sub'));
  expect(one.shared[0]!.formats).toEqual([{ kind: 'sub', from: 2, to: 6 }]);
  expect(hasFormat(one.editor.state, 'sub')).toBe(true);
  expect(hasFormat(one.editor.state, 'super')).toBe(false);
});

describe('a table', () => {
  const row = (n: number, text: string) => clause(n, text, { kind: 'row' });
  const table = [row(1, 'Country\tFee'), row(2, 'Norway\t1'), clause(3, 'Behind.')];

  test('is gone through by its cells, and left where it ends', () => {
    const { one } = two(table);
    const { doc } = one.editor.state;
    one.setSelection(0, 0);
    const places: string[] = [];
    while (one.runCommand(goOn)) {
      const { from, to } = one.editor.state.selection;
      places.push(doc.textBetween(from, to));
    }
    expect(places).toEqual(['Fee', 'Norway', '1']);
    const back: string[] = [];
    while (one.runCommand(goBack)) {
      const { from, to } = one.editor.state.selection;
      back.push(doc.textBetween(from, to));
    }
    expect(back).toEqual(['Norway', 'Fee', 'Country']);
  });

  test('gets rows and columns, and loses them', () => {
    const { one, other, server } = two(table);
    one.setSelection(1, 8);
    one.runCommand(addRow);
    one.typeAtCaret('Sweden');
    expect(one.texts).toEqual(['Country\tFee', 'Norway\t1', 'Sweden\t', 'Behind.']);
    one.runCommand(addColumn);
    one.typeAtCaret('yes');
    expect(one.texts).toEqual(['Country\t\tFee', 'Norway\t\t1', 'Sweden\tyes\t', 'Behind.']);
    one.runCommand(removeColumn);
    server.syncAll();
    expect(other.texts).toEqual(['Country\tFee', 'Norway\t1', 'Sweden\t', 'Behind.']);
    one.setSelection(2, 0, { at: 2, offset: 6 });
    one.typeAtCaret('');
    one.editor.view.dispatch(one.editor.state.tr.deleteSelection());
    expect(one.runCommand(removeEmptyRow)).toBe(true);
    expect(one.texts).toEqual(['Country\tFee', 'Norway\t1', 'Behind.']);
  });

  test('has words of a form, and no form on what parts its cells', () => {
    const { one, server } = two(table);
    select(one, 0, 0, 11);
    one.runCommand(toggleFormat('bold'));
    server.syncAll();
    expect(server.replica.clauses[0]!.formats).toEqual([bold(0, 7), bold(8, 11)]);
    expect(one.shown).toEqual(one.shared);
  });
});

test('an item goes under the item before it by Tab, and the key leads out where it cannot', () => {
  const { one } = two([
    clause(1, 'Clause'),
    clause(2, 'First', { kind: 'item' }),
    clause(3, 'Second', { kind: 'item' }),
  ]);
  one.setSelection(1, 0);
  expect(one.runCommand(goOn)).toBe(false);
  one.setSelection(2, 0);
  expect(one.runCommand(goOn)).toBe(true);
  expect(one.runCommand(goOn)).toBe(false);
  expect(one.shared.map(({ level }) => level)).toEqual([1, 1, 2]);
  expect(one.runCommand(goBack)).toBe(true);
  expect(one.runCommand(goBack)).toBe(false);
  expect(one.shared.map(({ level }) => level)).toEqual([1, 1, 1]);
  one.runCommand(setKind('clause'));
  expect(one.runCommand(goOn)).toBe(false);
});

test('the boundary between two cells has no form, wherever its words came from', () => {
  const link: TextFormat = { kind: 'link', from: 0, to: 10, href: ADDRESS };
  const row = clause(1, 'One\tTwo', { kind: 'row' });
  const { one, other, server } = two([row, clause(2, 'Three\tFour', { formats: [link] })]);
  one.setSelection(1, 0);
  one.runCommand(backspace);
  server.syncAll();
  const parts = [
    { ...link, from: 7, to: 12 },
    { ...link, from: 13, to: 17 },
  ];
  const expected = [{ ...row, text: 'One\tTwoThree\tFour', formats: parts }];
  for (const member of [one, other]) expect(member.shown).toEqual(expected);
  expect(server.replica.clauses).toEqual(expected);
});
