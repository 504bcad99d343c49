import { referenceTo, type TextFormat } from '@nbn/contracts';
import { type CollabClause, type CollabEdit, Replica, seedState } from '@nbn/collab';
import { renewedReferences } from './renewed-references.ts';

const id = (n: number): string => `01a226d2-0000-7000-8000-${String(n).padStart(12, '0')}`;
const clause = (n: number, text: string, formats: readonly TextFormat[] = []): CollabClause => ({
  id: id(n),
  kind: 'clause',
  level: 1,
  text,
  ...(formats.length > 0 ? { formats } : {}),
});
const reference = (n: number, from: number, to: number): TextFormat => ({
  kind: 'link',
  from,
  to,
  href: referenceTo(id(n)),
});
const THREE = [
  clause(1, 'As 3 says, and 2.', [reference(3, 3, 4), reference(2, 15, 16)]),
  clause(2, 'Food.'),
  clause(3, 'Shelter.'),
];

function replicaOf(clauses: readonly CollabClause[]) {
  let fresh = 90;
  const state = seedState(clauses);
  const server = new Replica([state], {
    newId: () => id((fresh += 1)),
    clausesMost: 50,
    renew: renewedReferences,
  });
  return { server, state };
}

describe('the words of cross-references', () => {
  it('follow a clause that moves, in the same change, and are there for whoever follows the text', () => {
    const { server, state } = replicaOf(THREE);
    const delta = server.edit([{ do: 'move', id: id(3), afterId: id(1) }]);
    expect(delta).toMatchObject({
      changed: [{ now: { id: id(1), text: 'As 2 says, and 3.' }, before: 'As 3 says, and 2.' }],
      order: [id(1), id(3), id(2)],
    });
    const reader = new Replica([state], { newId: () => id(99), clausesMost: 50 });
    reader.apply(delta.update!);
    expect(reader.clauses).toEqual(server.clauses);
    expect(server.clauses[0]).toEqual(
      clause(1, 'As 2 says, and 3.', [reference(3, 3, 4), reference(2, 15, 16)]),
    );
  });

  it('follow what is added above, changes its kind or level, and keep their words when it is removed', () => {
    const { server } = replicaOf(THREE);
    server.edit([{ do: 'insert', afterId: null, clauses: [clause(4, 'First.')] }]);
    expect(server.clauses[1]!.text).toBe('As 4 says, and 3.');
    server.edit([{ do: 'shape', id: id(3), kind: 'clause', level: 2 }]);
    expect(server.clauses[1]!.text).toBe('As 3.1 says, and 3.');
    server.edit([{ do: 'shape', id: id(3), kind: 'item', level: 1 }]);
    expect(server.clauses[1]!.text).toBe('As 3(a) says, and 3.');
    server.edit([{ do: 'remove', id: id(4) }]);
    expect(server.clauses[0]!.text).toBe('As 2(a) says, and 2.');
    server.edit([{ do: 'remove', id: id(3) }]);
    expect(server.clauses[0]).toEqual(
      clause(1, 'As 2(a) says, and 2.', [reference(3, 3, 7), reference(2, 18, 19)]),
    );
    server.edit([{ do: 'insert', afterId: null, clauses: [clause(3, 'Shelter.')] }]);
    expect(server.clauses[1]!.text).toBe('As 1 says, and 3.');
  });

  it('are right from the first, whatever number somebody brought along', () => {
    const { server } = replicaOf(THREE);
    const delta = server.edit([
      { do: 'words', id: id(2), cuts: [{ start: 4, end: 5, text: ' as in 17.' }] },
      { do: 'formats', id: id(2), formats: [reference(3, 11, 13)] },
    ]);
    expect(delta.changed).toMatchObject([{ now: { text: 'Food as in 3.' }, before: 'Food.' }]);
  });

  it('are right in clauses that come one after another, each with a number that is any', () => {
    const { server } = replicaOf([clause(1, 'Shelter.'), clause(2, 'Food.')]);
    const row = (n: number): CollabClause => ({
      ...clause(n, 'Rest\t1', [reference(2, 5, 6)]),
      kind: 'row',
    });
    server.edit([{ do: 'insert', afterId: id(2), clauses: [{ ...clause(3, 'Nested.'), level: 2 }] }]);
    server.edit([{ do: 'move', id: id(2), afterId: id(3) }]);
    for (let n = 4; n < 9; n += 1)
      server.edit([{ do: 'insert', afterId: id(n === 4 ? 2 : n - 1), clauses: [row(n)] }]);
    server.edit([{ do: 'shape', id: id(2), kind: 'clause', level: 2 }]);
    server.edit([{ do: 'insert', afterId: id(8), clauses: [row(9)] }]);
    for (const { text, formats } of server.clauses.slice(3)) {
      expect(text).toBe('Rest\t1.2');
      expect(formats).toEqual([reference(2, 5, 8)]);
    }
  });

  it('are mended in what an editor sends, and reach that editor', () => {
    const { server, state } = replicaOf(THREE);
    const other = new Replica([state], { newId: () => id(80), clausesMost: 50 });
    const moved = other.edit([{ do: 'move', id: id(2), afterId: id(3) }]);
    const delta = server.apply(moved.update!);
    expect(server.clauses[0]!.text).toBe('As 2 says, and 3.');
    other.apply(delta.update!);
    expect(other.clauses).toEqual(server.clauses);
  });

  it('keep what two members do at once: one moves the clause, the other writes around its number', () => {
    const { server, state } = replicaOf(THREE);
    const writer = new Replica([state], { newId: () => id(70), clausesMost: 50 });
    const written = writer.edit([{ do: 'words', id: id(1), cuts: [{ start: 2, end: 2, text: ' clause' }] }]);
    const moved = server.edit([{ do: 'move', id: id(3), afterId: id(1) }]);
    server.apply(written.update!);
    writer.apply(moved.update!);
    expect(server.clauses[0]!.text).toBe('As clause 2 says, and 3.');
    expect(writer.clauses).toEqual(server.clauses);
  });

  it('are the numbers of their clauses after any changes, and what is told is what is there', () => {
    const { server } = replicaOf(THREE);
    let seed = 7;
    const below = (most: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return Math.floor((seed / 2 ** 31) * most);
    };
    for (let n = 10; n < 45; n += 1) {
      const at = (): string => server.clauses[below(server.clauses.length)]!.id;
      const [one, other] = [at(), at()];
      const added = { ...clause(n, 'See 7, or 7.'), level: 1 + below(3) };
      const formats = [one, other].map((target, place) => ({
        ...reference(1, 4 + 6 * place, 5 + 6 * place),
        href: referenceTo(target),
      }));
      const edits: CollabEdit[] = [
        { do: 'insert', afterId: one, clauses: [{ ...added, formats }] },
        {
          do: 'shape',
          id: other,
          kind: (['clause', 'item', 'heading'] as const)[below(3)]!,
          level: 1 + below(3),
        },
        ...(one === other ? [] : [{ do: 'move' as const, id: one, afterId: other }]),
        ...(n % 5 === 0 ? [{ do: 'remove' as const, id: other }] : []),
      ];
      const known = new Map(server.clauses.map((each) => [each.id, each]));
      const { changed, removed } = server.edit(edits);
      for (const { now } of changed) known.set(now.id, now);
      for (const gone of removed) known.delete(gone);
      expect(new Set(known.values())).toEqual(new Set(server.clauses));
      const stored = new Replica([server.diffSince(new Uint8Array([0])).update], {
        newId: () => id(99),
        clausesMost: 50,
      });
      expect(stored.clauses).toEqual(server.clauses);
      expect(renewedReferences(server.clauses, null)).toEqual([]);
    }
    expect(server.clauses.flatMap(({ formats = [] }) => formats).length).toBeGreaterThan(40);
  });

  it('cost nothing where a text has none, and nothing is sent where all are right', () => {
    const { server } = replicaOf(THREE.map(({ text }, at) => clause(at + 1, text)));
    expect(server.edit([{ do: 'move', id: id(3), afterId: id(1) }]).changed).toEqual([]);
    expect(renewedReferences(THREE, null)).toEqual([]);
  });
});
