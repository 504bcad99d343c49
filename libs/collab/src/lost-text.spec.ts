import { fragmentOf } from './layout.ts';
import type { LayoutOperations } from './layout-operations.ts';
import { clauseId, read, shape, sharedText } from './testing/editor-copy.ts';
import { deleteWords, insertWords } from './words.ts';

type Step = (operations: LayoutOperations) => void;

const typed =
  (at: number, offset: number, words: string): Step =>
  ({ clauses }) =>
    insertWords(clauses[at]!.segments, offset, words);
const deleted =
  (at: number, start: number, end: number): Step =>
  ({ clauses }) =>
    deleteWords(clauses[at]!.segments, start, end);

/** Two members who have the same text: its first clause is divided into 1 and 3. */
function dividedText() {
  const { server, editor } = sharedText(['Safe shelter.', 'Food.']);
  const [one, other] = [editor(), editor()];
  const divided = one.send((operations) => operations.split(0, 4, shape(3)));
  server.apply(divided);
  other.receive(divided);
  return { server, one, other };
}

/** A clause that one member removed, while another goes on typing in it. */
function removedClause() {
  const { server, editor } = sharedText(['Safe shelter.', 'Food.']);
  server.apply(editor().send((operations) => operations.remove(0)));
  return { server, typing: editor() };
}

describe('words typed into a clause that another member removed', () => {
  it.each([
    ['the first half of a divided one', 0, 1, ['3  shelter.', '2 Food.']],
    ['its second half', 1, 3, ['1 Safe', '2 Food.']],
  ])('are told of %s, and the other half stays as it was', (_, at, clause, left) => {
    const { server, one, other } = dividedText();
    server.apply(one.send((operations) => operations.remove(at)));
    const { lost, changed } = server.apply(other.send(typed(at, 2, 'and warm ')));
    expect(lost).toEqual([{ clauseId: clauseId(clause), text: 'and warm ' }]);
    expect([changed, read(server.clauses)]).toEqual([[], left]);
  });

  it('are told of the half that they were typed in, where both were removed at once', () => {
    const { server, one, other } = dividedText();
    server.edit([
      { do: 'remove', id: clauseId(1) },
      { do: 'remove', id: clauseId(3) },
    ]);
    expect(server.apply(one.send(typed(0, 2, 'ly ')))).toMatchObject({
      lost: [{ clauseId: clauseId(1), text: 'ly ' }],
    });
    expect(server.apply(other.send(typed(1, 2, 'warm ')))).toMatchObject({
      lost: [{ clauseId: clauseId(3), text: 'warm ' }],
    });
  });

  it('are one text where they follow each other letter by letter, and two where they do not', () => {
    const { server, typing } = removedClause();
    const letters = [...'warm '].map((letter, at) => typed(0, 5 + at, letter));
    const elsewhere = typed(0, 0, 'Very ');
    expect(server.apply(typing.sendSteps(...letters, elsewhere)).lost).toEqual([
      { clauseId: clauseId(1), text: 'warm ' },
      { clauseId: clauseId(1), text: 'Very ' },
    ]);
  });

  it('are not lost where their writer took them back, and the rest of them is', () => {
    const { server, typing } = removedClause();
    const half = typing.sendSteps(typed(0, 5, 'warm '), typed(0, 0, 'Very '), deleted(0, 0, 5));
    expect(server.apply(half).lost).toEqual([{ clauseId: clauseId(1), text: 'warm ' }]);
    expect(server.apply(typing.sendSteps(typed(0, 0, 'oops'), deleted(0, 0, 4))).lost).toEqual([]);
  });

  it('are lost once, however often they are sent', () => {
    const { server, typing } = removedClause();
    const update = typing.send(typed(0, 5, 'warm '));
    expect(server.apply(update).lost).toHaveLength(1);
    expect(server.apply(update)).toMatchObject({ lost: [], update: null });
  });

  it('are told of a clause in which nothing stood yet', () => {
    const { server, editor } = sharedText(['', 'Food.']);
    server.apply(editor().send((operations) => operations.remove(0)));
    expect(server.apply(editor().send(typed(0, 0, 'Safe.'))).lost).toEqual([
      { clauseId: clauseId(1), text: 'Safe.' },
    ]);
  });

  it('are told of the half they were typed in, where the element of both was deleted', () => {
    const { server, one, other } = dividedText();
    server.apply(one.send(() => fragmentOf(one.doc).delete(0, 1)));
    expect(server.apply(other.send(typed(1, 3, 'warm '))).lost).toEqual([
      { clauseId: clauseId(3), text: 'warm ' },
    ]);
    expect(server.apply(other.send(typed(0, 2, 'ly '))).lost).toEqual([
      { clauseId: clauseId(1), text: 'ly ' },
    ]);
  });

  it('are nothing where they are blanks alone', () => {
    const { server, typing } = removedClause();
    expect(server.apply(typing.send(typed(0, 5, '  '))).lost).toEqual([]);
  });

  it('are told of their clause while it is among the last 200 that were removed', () => {
    const { server, editor } = sharedText(
      Array.from({ length: 202 }, (_, n) => `Text ${n}.`),
      300,
    );
    const typing = editor();
    const remove = (from: number, count: number) =>
      server.edit(Array.from({ length: count }, (_, n) => ({ do: 'remove', id: clauseId(from + n) })));
    remove(1, 200);
    expect(server.apply(typing.send(typed(0, 5, 'one '))).lost).toEqual([
      { clauseId: clauseId(1), text: 'one ' },
    ]);
    remove(201, 1);
    expect(server.apply(typing.send(typed(0, 5, 'two '))).lost).toEqual([{ clauseId: null, text: 'two ' }]);
  });
});
