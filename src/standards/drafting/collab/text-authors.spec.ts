import * as Y from 'yjs';
import { groupByAuthor } from './text-authors.ts';

const typed = (doc: Y.Doc, words: string): Uint8Array => {
  const before = Y.encodeStateVector(doc);
  doc.getText('text').insert(0, words);
  return Y.encodeStateAsUpdate(doc, before);
};
const words = (client: number, clock: number) => ({ clauseId: null, text: 'warm', client, clock });

describe('the author of words', () => {
  const [one, other] = [new Y.Doc(), new Y.Doc()];
  const updates = [
    { memberId: 'one', update: typed(one, 'Safe') },
    { memberId: 'other', update: typed(other, 'Food') },
    { memberId: 'one in another session', update: typed(one, 'Warm') },
  ];

  it('is who sent the update that their first letter came with', () => {
    const [first, second] = [words(one.clientID, 3), words(one.clientID, 4)];
    const [third] = [words(other.clientID, 0)];
    expect([...groupByAuthor([first, second, third], updates)]).toEqual([
      ['one', [first]],
      ['one in another session', [second]],
      ['other', [third]],
    ]);
  });

  it('is nobody where that update is no longer kept', () => {
    expect(groupByAuthor([words(one.clientID, 8), words(7, 0)], updates).size).toBe(0);
  });
});
