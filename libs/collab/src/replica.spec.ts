import * as Y from 'yjs';
import { clausesOf, fragmentOf } from './layout.ts';
import { Replica, seedState } from './replica.ts';
import type { CollabClause } from './schema.ts';
import { clauseElement } from './layout-operations.ts';

const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const clause = (n: number, text: string, change: Partial<CollabClause> = {}): CollabClause => ({
  id: id(n),
  kind: 'clause',
  level: 1,
  text,
  ...change,
});
const SEED = [clause(1, 'A safe shelter.'), clause(2, 'A free interpreter.')];

let fresh = 100;
const newId = (): string => id((fresh += 1));
const replica = (clausesMost = 10): Replica => new Replica([seedState(SEED)], { newId, clausesMost });

/** An editor's copy, and what it sends after a change. */
function editor(): {
  doc: Y.Doc;
  send: (change: (clauses: Y.XmlElement[], fragment: Y.XmlFragment) => void) => Uint8Array;
} {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, seedState(SEED));
  return {
    doc,
    send(change) {
      const before = Y.encodeStateVector(doc);
      doc.transact(() => change(fragmentOf(doc).toArray() as Y.XmlElement[], fragmentOf(doc)));
      return Y.encodeStateAsUpdate(doc, before);
    },
  };
}
const textOf = (element: Y.XmlElement): Y.XmlText => element.get(0) as Y.XmlText;
const refusal = (work: () => unknown): unknown => {
  try {
    work();
    return 'admitted';
  } catch (error) {
    return (error as { fault?: string }).fault ?? (error as Error).name;
  }
};

describe('the server’s copy of a collab document', () => {
  it('tells what an update changed, and knows one that it has seen', () => {
    const [server, { doc, send }] = [replica(), editor()];
    const update = send(([first]) => textOf(first!).insert(2, 'warm, '));
    expect(server.apply(update)).toMatchObject({
      changed: [{ now: clause(1, 'A warm, safe shelter.'), before: 'A safe shelter.' }],
      removed: [],
      order: null,
      lost: [],
      unseen: [],
    });
    expect(server.apply(update)).toMatchObject({ update: null, changed: [] });
    expect(server.clauses).toEqual(clausesOf(doc));
  });

  it('gives a second clause of one id an id of its own, and the first keeps it', () => {
    const [server, { doc, send }] = [replica(), editor()];
    const delta = server.apply(
      send((_, fragment) => fragment.insert(1, [clauseElement(clause(1, 'Half.'))])),
    );
    expect(delta.order).toEqual([id(1), expect.not.stringMatching(id(1)), id(2)]);
    Y.applyUpdate(doc, delta.update!);
    expect(clausesOf(doc).map(({ id: own }) => own)).toEqual(delta.order);
  });

  it('follows identities that change their elements', () => {
    const [server, { send }] = [replica(), editor()];
    const delta = server.apply(
      send(([first, second]) => {
        first!.setAttribute('id', id(2));
        second!.setAttribute('id', id(1));
      }),
    );
    expect(delta).toMatchObject({
      order: [id(2), id(1)],
      removed: [],
      changed: [{ now: { id: id(2), text: 'A safe shelter.' } }, { now: { id: id(1) } }],
    });
    expect(server.apply(send(([first]) => first!.setAttribute('id', id(7))))).toMatchObject({
      order: [id(7), id(1)],
      removed: [id(2)],
      changed: [{ before: null }],
    });
  });

  it('puts words into Unicode’s one form and lets no control character in', () => {
    const [server, { doc, send }] = [replica(), editor()];
    const delta = server.apply(send(([, second]) => textOf(second!).insert(0, 'So\u0303na\u0000 ')));
    expect(delta.changed[0]!.now.text).toBe('Sõna A free interpreter.');
    Y.applyUpdate(doc, delta.update!);
    expect(clausesOf(doc)[1]!.text).toBe('Sõna A free interpreter.');
  });

  it.each<[string, (clauses: Y.XmlElement[], fragment: Y.XmlFragment) => void, string]>([
    ['a node of another kind', (_, fragment) => fragment.insert(0, [new Y.XmlElement('table')]), 'malformed'],
    ['text between clauses', (_, fragment) => fragment.insert(0, [new Y.XmlText('loose')]), 'malformed'],
    ['a clause in a clause', ([first]) => first!.insert(0, [clauseElement(clause(9, 'inner'))]), 'malformed'],
    ['a form that words do not have', ([first]) => textOf(first!).format(0, 3, { code: true }), 'malformed'],
    ['an attribute of its own', ([first]) => first!.setAttribute('onclick', 'x'), 'malformed'],
    [
      'a level that is none',
      ([first]) => (first as unknown as Y.XmlElement<{ level: number }>).setAttribute('level', 9),
      'malformed',
    ],
    [
      'a clause that is too long',
      ([first]) => textOf(first!).insert(0, 'x'.repeat(20_001)),
      'clause-too-long',
    ],
    [
      'too many clauses',
      (_, fragment) =>
        fragment.insert(
          0,
          Array.from({ length: 9 }, (_each, n) => clauseElement(clause(20 + n, ''))),
        ),
      'too-many-clauses',
    ],
  ])('refuses %s', (_, change, fault) => {
    expect(refusal(() => replica().apply(editor().send(change)))).toBe(fault);
  });

  it('refuses an update that builds on one it has not seen, and bytes that are none', () => {
    const { send } = editor();
    send(([first]) => textOf(first!).insert(0, 'never sent '));
    expect(refusal(() => replica().apply(send(([first]) => textOf(first!).insert(6, 'x'))))).toBe(
      'out-of-order',
    );
    expect(refusal(() => replica().apply(new Uint8Array([9, 9, 9, 9, 9])))).not.toBe('admitted');
  });

  it('says which words a merge left nowhere, and in which clause they were typed', () => {
    const [server, one, other] = [replica(), editor(), editor()];
    server.apply(one.send((_, fragment) => fragment.delete(1, 1)));
    const typed = server.apply(other.send(([, second]) => textOf(second!).insert(2, 'trained and ')));
    expect(typed.lost).toEqual([{ clauseId: id(2), text: 'trained and ' }]);
    expect(server.apply(other.send(([, second]) => textOf(second!).insert(14, 'paid '))).lost).toEqual([
      { clauseId: id(2), text: 'paid ' },
    ]);
  });

  it('calls nothing lost that its writer took back', () => {
    const [server, one, other] = [replica(), editor(), editor()];
    server.apply(one.send((_, fragment) => fragment.delete(1, 1)));
    expect(
      server.apply(
        other.send(([, second]) => {
          textOf(second!).insert(2, 'oops');
          textOf(second!).delete(2, 4);
        }),
      ).lost,
    ).toEqual([]);
  });

  it('changes words, shape, order and number of clauses by its own hand, and others follow', () => {
    const [server, { doc }] = [replica(), editor()];
    const delta = server.edit([
      {
        do: 'words',
        id: id(1),
        cuts: [
          { start: 2, end: 6, text: 'warm' },
          { start: 14, end: 15, text: ' for all.' },
        ],
      },
      { do: 'shape', id: id(2), kind: 'item', level: 2 },
      { do: 'insert', afterId: id(1), clauses: [clause(3, 'New.')] },
      { do: 'move', id: id(2), afterId: null },
    ]);
    expect(server.clauses).toEqual([
      clause(2, 'A free interpreter.', { kind: 'item', level: 2 }),
      clause(1, 'A warm shelter for all.'),
      clause(3, 'New.'),
    ]);
    Y.applyUpdate(doc, delta.update!);
    expect(clausesOf(doc)).toEqual(server.clauses);
    expect(delta).toMatchObject({ order: [id(2), id(1), id(3)], removed: [] });
    expect(server.edit([{ do: 'remove', id: id(1) }])).toMatchObject({
      removed: [id(1)],
      order: [id(2), id(3)],
      changed: [],
    });
  });

  it('says where clauses meet as they did not: by words, by a move, by what is taken out, and nowhere else', () => {
    const [server, { send }] = [replica(), editor()];
    const [first, second] = ['A safe shelter.', 'A free interpreter.'];
    expect(server.apply(send(([one]) => textOf(one!).insert(15, ' 1'))).boundaries).toEqual([
      { now: [`${first} 1`, second], before: [first, second] },
    ]);
    expect(server.edit([{ do: 'insert', afterId: id(1), clauses: [clause(3, 'New.')] }]).boundaries).toEqual([
      { now: [`${first} 1`, 'New.'], before: null },
      { now: ['New.', second], before: null },
    ]);
    expect(server.edit([{ do: 'shape', id: id(3), kind: 'item', level: 2 }]).boundaries).toEqual([]);
    expect(server.edit([{ do: 'move', id: id(3), afterId: null }]).boundaries).toEqual([
      { now: ['New.', `${first} 1`], before: null },
      { now: [`${first} 1`, second], before: null },
    ]);
    expect(server.edit([{ do: 'remove', id: id(1) }]).boundaries).toEqual([
      { now: ['New.', second], before: null },
    ]);
  });

  it('looks at boundaries no further than a number reaches', () => {
    const [server, { send }] = [replica(), editor()];
    server.apply(send(([one]) => textOf(one!).insert(0, `${'word '.repeat(50)}`)));
    expect(server.apply(send(([one]) => textOf(one!).insert(0, 'far '))).boundaries).toEqual([]);
  });

  it('keeps what others write in a clause whose words it changes', () => {
    const [server, { send, doc }] = [replica(), editor()];
    const typed = send(([first]) => textOf(first!).insert(15, ' Always.'));
    const delta = server.edit([{ do: 'words', id: id(1), cuts: [{ start: 2, end: 6, text: 'warm' }] }]);
    server.apply(typed);
    Y.applyUpdate(doc, delta.update!);
    expect([server.clauses[0]!.text, clausesOf(doc)[0]!.text]).toEqual([
      'A warm shelter. Always.',
      'A warm shelter. Always.',
    ]);
  });

  it('holds nothing of deleted words', () => {
    const [server, { send }] = [replica(), editor()];
    server.apply(send(([first]) => textOf(first!).insert(0, 'SECRETNAME')));
    server.apply(send(([first]) => textOf(first!).delete(0, 10)));
    expect(Buffer.from(server.diffSince(new Uint8Array([0])).update).includes('SECRETNAME')).toBe(false);
  });
});
