import * as Y from 'yjs';
import { clausesOf, fragmentOf } from './layout.ts';
import { clause, clauseId, read, shape, sharedText } from './testing/editor-copy.ts';
import { insertWords } from './words.ts';

describe('what the server’s copy tells of an update', () => {
  it('that divides a clause: both halves, and the new order', () => {
    const { server, editor } = sharedText(['Safe shelter.', 'Food.']);
    expect(server.apply(editor().send((operations) => operations.split(0, 4, shape(3))))).toMatchObject({
      changed: [
        { now: clause(1, 'Safe'), before: 'Safe shelter.' },
        { now: clause(3, ' shelter.'), before: null },
      ],
      removed: [],
      order: [1, 3, 2].map(clauseId),
    });
  });

  it('that makes a divided clause whole again: the whole one, and that the other is gone', () => {
    const { server, editor } = sharedText(['Safe shelter.', 'Food.']);
    const member = editor();
    server.apply(member.send((operations) => operations.split(0, 4, shape(3))));
    expect(server.apply(member.send((operations) => operations.join(1)))).toMatchObject({
      changed: [{ now: clause(1, 'Safe shelter.'), before: 'Safe' }],
      removed: [clauseId(3)],
      order: [1, 2].map(clauseId),
    });
  });

  it('that joins two clauses: the longer one, and that the other is gone', () => {
    const { server, editor } = sharedText(['Safe ', 'shelter.', 'Food.']);
    expect(server.apply(editor().send((operations) => operations.join(1)))).toMatchObject({
      changed: [{ now: clause(1, 'Safe shelter.'), before: 'Safe ' }],
      removed: [clauseId(2)],
      order: [1, 3].map(clauseId),
    });
  });

  it('that moves a clause: the order alone', () => {
    const { server, editor } = sharedText(['One.', 'Two.', 'Three.']);
    expect(server.apply(editor().send((operations) => operations.move(0, 1)))).toMatchObject({
      changed: [],
      removed: [],
      order: [2, 1, 3].map(clauseId),
    });
  });

  it('that types in one half of a divided clause: that half alone', () => {
    const { server, editor } = sharedText(['Safe shelter.', 'Food.']);
    const member = editor();
    server.apply(member.send((operations) => operations.split(0, 4, shape(3))));
    const update = member.send(({ clauses }) => insertWords(clauses[1]!.segments, 0, ', warm'));
    expect(server.apply(update)).toMatchObject({
      changed: [{ now: clause(3, ', warm shelter.'), before: ' shelter.' }],
      order: null,
    });
  });

  it.each([
    ['kind', { kind: 'item', level: 1 }],
    ['level', { kind: 'clause', level: 2 }],
  ] as const)('that changes the %s of a clause: this clause, with the words it had', (_, become) => {
    const { server, editor } = sharedText(['One.', 'Two.']);
    const update = editor().send((operations) => operations.rename(1, { id: clauseId(2), ...become }));
    expect(server.apply(update)).toMatchObject({
      changed: [{ now: { ...clause(2, 'Two.'), ...become }, before: 'Two.' }],
      removed: [],
      order: null,
    });
  });

  it('that types in a clause while another member divides it: the words stay where they were typed', () => {
    const { server, editor } = sharedText(['Safe shelter.']);
    const [one, other] = [editor(), editor()];
    server.apply(one.send((operations) => operations.split(0, 4, shape(3))));
    server.apply(other.send(({ clauses }) => insertWords(clauses[0]!.segments, 12, ' for all')));
    expect(read(server.clauses)).toEqual(['1 Safe', '3  shelter for all.']);
  });
});

describe('the server’s copy, where it mends what somebody typed', () => {
  it('touches no other letter, also when others have typed before that place since', () => {
    const { server, editor } = sharedText(['A safe shelter for all of them.']);
    const member = editor();
    const type = (offset: number, words: string) =>
      server.apply(member.send(({ clauses }) => insertWords(clauses[0]!.segments, offset, words)));
    type(15, 'x\u0000y ');
    type(2, 'very ');
    type(30, 'a\u0000b ');
    expect(server.clauses[0]!.text).toBe('A very safe shelter xy for alab l of them.');
  });

  it('leaves the words between two places that it mends to those who wrote them', () => {
    const { server, editor } = sharedText(['A safe shelter.']);
    const { update } = server.apply(
      editor().send(({ clauses }) => {
        insertWords(clauses[0]!.segments, 15, ' Me\u0301tis');
        insertWords(clauses[0]!.segments, 0, 'O\u0303igus \u0000');
      }),
    );
    expect(server.clauses[0]!.text).toBe('Õigus A safe shelter. Métis');
    expect(Buffer.from(update!).includes('safe')).toBe(false);
  });

  it('writes as one hand, however often it does', () => {
    const { server, editor } = sharedText(['A safe shelter.']);
    const member = editor();
    for (let n = 0; n < 3; n += 1)
      server.apply(member.send(({ clauses }) => insertWords(clauses[0]!.segments, 0, 'o\u0303 ')));
    // The hand of the first state, the member's and the server's own.
    expect(Y.decodeStateVector(server.diffSince(new Uint8Array([0])).vector).size).toBe(3);
  });

  it('takes away the place that nobody names, where two members moved one clause at once', () => {
    const { server, editor } = sharedText(['One.', 'Two.', 'Three.']);
    const [one, other] = [editor(), editor()];
    server.apply(one.send((operations) => operations.move(0, 1)));
    const { update, order } = server.apply(other.send((operations) => operations.move(0, 2)));
    one.receive(update!);
    const place = 1;
    expect([order ?? server.clauses.map(({ id }) => id), fragmentOf(one.doc).length]).toEqual([
      clausesOf(one.doc).map(({ id }) => id),
      3 + place,
    ]);
  });

  it('gives a hidden double of an id another one, and what continues its words goes along', () => {
    const { server, editor } = sharedText(['One, ', 'two.']);
    const update = editor().send((operations) => {
      operations.join(1);
      operations.insert(0, [clause(1, 'Double.')]);
      operations.move(1, -1);
    });
    const delta = server.apply(update);
    expect(delta.changed.map(({ now }) => now)).toEqual(server.clauses);
    expect(server.clauses.map(({ text }) => text)).toEqual(['Double.', 'One, two.']);
    expect(new Set(server.clauses.map(({ id }) => id)).size).toBe(2);
  });
});
