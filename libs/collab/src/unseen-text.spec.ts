import { clauseId, read, shape, sharedText } from './testing/editor-copy.ts';
import { insertWords } from './words.ts';

/** Two members with the same text, and words of one that the other has not received. */
function unreceivedWords() {
  const { server, editor } = sharedText(['Safe shelter.', 'Food.']);
  const [writer, other] = [editor(), editor()];
  const typed = writer.send(({ clauses }) => insertWords(clauses[0]!.segments, 5, 'and warm '));
  const unseen = [
    { clauseId: clauseId(1), text: 'and warm ', client: writer.doc.clientID, clock: expect.any(Number) },
  ];
  return { server, writer, other, typed, unseen };
}

describe('words that the server has and a member who removes their clause has not seen', () => {
  it('are told when the clause goes', () => {
    const { server, other, typed, unseen } = unreceivedWords();
    server.apply(typed);
    const delta = server.apply(other.send((operations) => operations.remove(0)));
    expect(delta).toMatchObject({ unseen, lost: [], removed: [clauseId(1)] });
  });

  it('are told of a half that somebody divided off', () => {
    const { server, writer, other, typed } = unreceivedWords();
    server.apply(typed);
    other.receive(typed);
    const divided = writer.send((operations) => operations.split(0, 4, shape(3)));
    server.apply(divided);
    other.receive(divided);
    server.apply(writer.send(({ clauses }) => insertWords(clauses[1]!.segments, 1, 'dry ')));
    const { unseen } = server.apply(other.send((operations) => operations.remove(1)));
    expect(unseen).toMatchObject([{ clauseId: clauseId(3), text: 'dry ' }]);
    expect(read(server.clauses)).toEqual(['1 Safe', '2 Food.']);
  });

  it('are none where the member had received them, where words stay, or where a command of the server removes them', () => {
    const { server, other, typed } = unreceivedWords();
    server.apply(typed);
    const joined = other.send((operations) => operations.join(1));
    expect(server.apply(joined).unseen).toEqual([]);
    other.receive(typed);
    expect(server.apply(other.send((operations) => operations.remove(0))).unseen).toEqual([]);
    const { server: again, typed: words } = unreceivedWords();
    again.apply(words);
    expect(again.edit([{ do: 'remove', id: clauseId(1) }]).unseen).toEqual([]);
  });
});
