import fc from 'fast-check';
import * as Y from 'yjs';
import { clausesOf } from './layout.ts';
import { type CollabDelta, Replica } from './replica.ts';
import type { CollabClause } from './schema.ts';
import { newId, sharedText } from './testing/editor-copy.ts';
import { applyRandomEdit, type RandomEdit } from './testing/random-edits.ts';

const randomEdit = fc.record<RandomEdit>({ what: fc.nat(7), a: fc.nat(1_000), b: fc.nat(1_000) });
const steps = fc.array(fc.record({ edit: randomEdit, isFirst: fc.boolean(), isSynchronized: fc.boolean() }), {
  minLength: 1,
  maxLength: 20,
});

/** What somebody knows of the clauses who heard of nothing but the changes. */
class Projection {
  private readonly rows: Map<string, CollabClause>;
  private order: readonly string[];

  constructor(clauses: readonly CollabClause[]) {
    this.rows = new Map(clauses.map((clause) => [clause.id, clause]));
    this.order = clauses.map(({ id }) => id);
  }

  get clauses(): readonly (CollabClause | undefined)[] {
    return this.order.map((id) => this.rows.get(id));
  }

  get size(): number {
    return this.rows.size;
  }

  follow({ changed, removed, order }: CollabDelta): void {
    for (const { now, before } of changed) {
      expect(before).toBe(this.rows.get(now.id)?.text ?? null);
      this.rows.set(now.id, now);
    }
    for (const id of removed) expect(this.rows.delete(id)).toBe(true);
    expect(order).not.toEqual(this.order);
    this.order = order ?? this.order;
  }
}

describe('two members who edit at once, now and then in step with the server', () => {
  it('come to read what the server reads, what is stored says, and what was told of each change', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { server, editor } = sharedText(['A safe shelter.', 'A free interpreter.', 'Rest and time.']);
        const [first, second] = [editor(), editor()];
        const projection = new Projection(server.clauses);
        const synchronize = ({ doc }: typeof first): void =>
          Y.applyUpdate(doc, server.diffSince(Y.encodeStateVector(doc)).update);
        for (const { edit, isFirst, isSynchronized } of all) {
          const member = isFirst ? first : second;
          if (isSynchronized) synchronize(member);
          projection.follow(server.apply(member.send(() => applyRandomEdit(member.doc, edit, newId))));
        }
        const { clauses } = server;
        expect([projection.clauses, projection.size]).toEqual([clauses, clauses.length]);
        const stored = server.diffSince(new Uint8Array([0])).update;
        expect(new Replica([stored], { newId, clausesMost: 50 }).clauses).toEqual(clauses);
        for (const member of [first, second]) {
          synchronize(member);
          expect(clausesOf(member.doc)).toEqual(clauses);
        }
      }),
      { numRuns: 100 },
    );
  });
});
