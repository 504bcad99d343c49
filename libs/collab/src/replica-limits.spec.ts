import { LIMITS } from '@nbn/contracts';
import * as Y from 'yjs';
import { ClauseNotInDocument } from './apply-edits.ts';
import { Replica } from './replica.ts';
import { clause, clauseId, newId, sharedText } from './testing/editor-copy.ts';
import { deleteWords, insertWords } from './words.ts';

const faultOf = (work: () => unknown): unknown => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { fault?: string }).fault;
  }
};

describe('the server’s copy of a text', () => {
  const FULL = Array.from({ length: LIMITS.standard / LIMITS.clause }, () => 'x'.repeat(LIMITS.clause));
  const cut = (length: number) => ({
    do: 'words' as const,
    id: clauseId(1),
    cuts: [{ start: 0, end: length, text: '' }],
  });
  const word = (text: string) => ({
    do: 'words' as const,
    id: clauseId(1),
    cuts: [{ start: 0, end: 0, text }],
  });

  it('holds as many characters as all clauses may have together, and not one more', () => {
    const { server } = sharedText(FULL, 200);
    server.edit([cut(2)]);
    server.edit([word('a')]);
    server.edit([word('b')]);
    expect(faultOf(() => server.edit([{ do: 'insert', afterId: null, clauses: [clause(900, 'c')] }]))).toBe(
      'text-too-long',
    );
  });

  it('has room again for what a removed clause took', () => {
    const { server } = sharedText(FULL, 200);
    server.edit([{ do: 'remove', id: clauseId(1) }]);
    const back = { do: 'insert' as const, afterId: null, clauses: [clause(900, FULL[0]!)] };
    expect(faultOf(() => server.edit([back]))).toBe(null);
  });

  it('that is beyond the limit already may become shorter', () => {
    const { server } = sharedText([...FULL, 'more'], 200);
    expect(faultOf(() => server.edit([cut(1)]))).toBe(null);
    expect(faultOf(() => server.edit([word('a')]))).toBe('text-too-long');
  });

  it('counts the characters of a clause as people do, whatever they take in memory', () => {
    const { server, editor } = sharedText(['']);
    const member = editor();
    const house = '🏠'.repeat(LIMITS.clause);
    const typed = member.send(({ clauses }) => insertWords(clauses[0]!.segments, 0, house));
    expect(faultOf(() => server.apply(typed))).toBe(null);
    const more = member.send(({ clauses }) => insertWords(clauses[0]!.segments, 0, 'x'));
    expect(faultOf(() => server.apply(more))).toBe('clause-too-long');
  });

  it('holds as many clauses as it may, and not one more', () => {
    const { server } = sharedText(['One.', 'Two.'], 3);
    const insert = (n: number) => () =>
      server.edit([{ do: 'insert', afterId: null, clauses: [clause(n, '')] }]);
    expect(faultOf(insert(3))).toBe(null);
    expect(faultOf(insert(4))).toBe('too-many-clauses');
  });

  it.each<[string, (doc: Y.Doc) => void]>([
    [
      'a clause that lacks its id',
      (doc) => doc.getXmlFragment('text').insert(0, [new Y.XmlElement('clause')]),
    ],
    ['another text beside it', (doc) => doc.getText('other').insert(0, 'words')],
  ])('is not made of what is stored when there is %s', (_, store) => {
    const doc = new Y.Doc();
    store(doc);
    const load = () => new Replica([Y.encodeStateAsUpdate(doc)], { newId, clausesMost: 9 });
    expect(faultOf(load)).toBe('malformed');
  });

  it('has no clause that an edit names and that is not there', () => {
    const { server } = sharedText(['One.']);
    const remove = () => server.edit([{ do: 'remove', id: clauseId(9) }]);
    expect(remove).toThrow(ClauseNotInDocument);
  });
});

describe('a member who comes back', () => {
  it('is given what is missing since, and nothing that is known', () => {
    const { server, editor } = sharedText(['One.']);
    const member = editor();
    server.edit([{ do: 'words', id: clauseId(1), cuts: [{ start: 0, end: 3, text: 'Two' }] }]);
    const { update, vector } = server.diffSince(Y.encodeStateVector(member.doc));
    expect(Buffer.from(update).includes('One')).toBe(false);
    member.receive(update);
    expect([...Y.encodeStateVector(member.doc)].toSorted()).toEqual([...vector].toSorted());
  });

  it('is refused with bytes that say nothing of what is known', () => {
    const { server } = sharedText(['One.']);
    expect(faultOf(() => server.diffSince(new Uint8Array([9, 9])))).toBe('malformed');
  });

  it('types where words were taken out, and the rest stays', () => {
    const { server, editor } = sharedText(['A safe shelter.']);
    const [one, other] = [editor(), editor()];
    server.apply(one.send(({ clauses }) => deleteWords(clauses[0]!.segments, 2, 7)));
    server.apply(other.send(({ clauses }) => insertWords(clauses[0]!.segments, 15, ' Always.')));
    expect(server.clauses[0]!.text).toBe('A shelter. Always.');
  });
});
