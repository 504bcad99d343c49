import fc from 'fast-check';
import * as Y from 'yjs';
import { CollabFaultError } from './collab-fault.ts';
import { fragmentOf, layoutOf, textOf } from './layout.ts';
import { clauseElement, LayoutOperations } from './layout-operations.ts';
import { Replica, seedState } from './replica.ts';
import type { CollabClause } from './schema.ts';
import { FORGERIES, forged, forgedAndDeleted } from './testing/forged-updates.ts';
import { applyRandomEdit, type RandomEdit } from './testing/random-edits.ts';
import { requireCollabDocument, requireValidStructs } from './update-check.ts';
import { deleteWords, insertWords } from './words.ts';

/** They say something to whoever looks for it. */
const CONTROLS = '\u0017\u0011\u0012\u0013\u0014\u0015';
const SECRET = 'Anna stays at Kase 7, 36805280109';
const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const SEED: CollabClause[] = ['A safe shelter.', 'A free interpreter.', 'Rest and time.'].map((text, n) => ({
  id: id(n + 1),
  kind: 'clause',
  level: 1,
  text,
}));
const STATE = seedState(SEED);

let fresh = 100;
const newId = (): string => id((fresh += 1));
const server = (): Replica => new Replica([STATE], { newId, clausesMost: 50 });
/** A forger's copy keeps what was deleted. */
function copy(): Y.Doc {
  const doc = new Y.Doc({ gc: false });
  fragmentOf(doc);
  Y.applyUpdate(doc, STATE);
  return doc;
}

/** What came of an update: the fault it was refused for, or what is told of it. */
function outcome(replica: Replica, update: Uint8Array): string | Uint8Array {
  try {
    return replica.apply(update).update ?? new Uint8Array();
  } catch (error) {
    return error instanceof CollabFaultError ? error.fault : 'malformed';
  }
}
const holds = (bytes: Uint8Array, words: string): boolean => Buffer.from(bytes).includes(words);
const stateOf = (replica: Replica): Uint8Array => replica.diffSince(new Uint8Array([0])).update;

/** Everything in a stored text is read in some clause: letters that are, and nothing but what clauses are. */
function isReadable(state: Uint8Array): boolean {
  const doc = new Y.Doc({ gc: false });
  fragmentOf(doc);
  Y.applyUpdate(doc, state);
  requireCollabDocument(doc);
  let letters = 0;
  for (const structs of doc.store.clients.values()) {
    for (const struct of structs) {
      if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) continue;
      if (struct.deleted) return false;
      letters += struct.length;
    }
  }
  return letters === layoutOf(doc).reduce((sum, laid) => sum + textOf(laid).length, 0);
}

describe('an update that carries text past the clauses', () => {
  it.each(Object.entries(FORGERIES))('by %s is refused', (_, forge) => {
    expect(outcome(server(), forged(copy(), forge, SECRET))).toBe('malformed');
  });

  it.each(Object.entries(FORGERIES))(
    'by %s, deleted again, is refused or brings nothing of it',
    (_, forge) => {
      const replica = server();
      const told = outcome(replica, forgedAndDeleted(copy(), forge, SECRET));
      if (typeof told !== 'string')
        expect([holds(told, 'Anna'), holds(stateOf(replica), 'Anna')]).toEqual([false, false]);
    },
  );

  it('is looked at before it comes near the text: only what a clause could be made of gets further', () => {
    const passes = Object.entries(FORGERIES).filter(([, forge]) => {
      try {
        requireValidStructs(Y.decodeUpdate(forged(copy(), forge, SECRET)));
        return true;
      } catch (error) {
        expect(error).toBeInstanceOf(CollabFaultError);
        return false;
      }
    });
    // Of these each part could be of a clause: it stands at the wrong place, or another part is missing.
    expect(passes.map(([name]) => name)).toEqual([
      'an attribute of the text, by the name of one of a clause',
      'a clause for an attribute of the text',
      'an attribute of words, by the name of one of a clause',
      'loose words',
      'a clause in a clause',
      'a mark with a text of its own',
      'a mark in a clause and not in its words',
      'a mark with words',
      'a place with words',
      'a place that lacks its id',
      'a place with a kind',
      'a text for the id of a place',
      'a clause that lacks its id',
      'an id that is taken away',
    ]);
  });

  it('by words that were typed and deleted brings nothing of them', () => {
    const [replica, doc] = [server(), copy()];
    const before = Y.encodeStateVector(doc);
    insertWords(layoutOf(doc)[0]!.segments, 0, SECRET);
    deleteWords(layoutOf(doc)[0]!.segments, 0, SECRET.length);
    const update = Y.encodeStateAsUpdate(doc, before);
    expect(holds(update, 'Anna')).toBe(true);
    const told = outcome(replica, update) as Uint8Array;
    expect([typeof told, holds(told, 'Anna'), holds(stateOf(replica), 'Anna')]).toEqual([
      'object',
      false,
      false,
    ]);
  });

  it('behind its end brings nothing of it', () => {
    const [replica, doc] = [server(), copy()];
    const update = forged(doc, () => insertWords(layoutOf(doc)[0]!.segments, 0, 'x'), SECRET);
    const told = outcome(replica, Buffer.concat([update, Buffer.from(SECRET)])) as Uint8Array;
    expect([holds(told, 'Anna'), holds(stateOf(replica), 'Anna')]).toEqual([false, false]);
  });

  it('by controls that are no text brings nothing of them', () => {
    const [replica, doc] = [server(), copy()];
    const update = forged(doc, () => insertWords(layoutOf(doc)[0]!.segments, 0, `a${CONTROLS}b`), SECRET);
    const told = outcome(replica, update) as Uint8Array;
    expect([holds(told, CONTROLS), holds(stateOf(replica), CONTROLS)]).toEqual([false, false]);
  });

  it('and waits for what never comes is not kept until it does', () => {
    const [replica, doc] = [server(), copy()];
    const first = forged(doc, () => insertWords(layoutOf(doc)[0]!.segments, 0, 'x'), SECRET);
    const second = forged(doc, () => insertWords(layoutOf(doc)[0]!.segments, 1, SECRET), SECRET);
    expect(outcome(replica, second)).toBe('out-of-order');
    const again = server();
    expect([outcome(again, first), holds(stateOf(again), 'Anna')]).toEqual([expect.any(Uint8Array), false]);
  });

  it('into a clause that was removed is lost, and told as such with all its words', () => {
    const [replica, doc, other] = [server(), copy(), copy()];
    replica.apply(forged(other, () => new LayoutOperations(other, newId).remove(1), SECRET));
    const delta = replica.apply(
      forged(doc, () => insertWords(layoutOf(doc)[1]!.segments, 2, SECRET), SECRET),
    );
    expect([delta.lost, holds(stateOf(replica), 'Anna'), holds(delta.update!, 'Anna')]).toEqual([
      [{ clauseId: id(2), text: SECRET }],
      false,
      false,
    ]);
  });

  it('as more lost words than a clause holds is refused', () => {
    const [replica, doc, other] = [server(), copy(), copy()];
    replica.apply(forged(other, () => new LayoutOperations(other, newId).remove(1), SECRET));
    const update = forged(doc, () => insertWords(layoutOf(doc)[1]!.segments, 2, 'x'.repeat(20_001)), SECRET);
    expect(outcome(replica, update)).toBe('clause-too-long');
  });

  it('from more hands than one page has is refused', () => {
    const docs = Array.from({ length: 9 }, () => copy());
    const updates = docs.map((doc) =>
      forged(doc, () => insertWords(layoutOf(doc)[0]!.segments, 0, 'x'), SECRET),
    );
    expect(outcome(server(), Y.mergeUpdates(updates))).toBe('malformed');
    expect(outcome(server(), Y.mergeUpdates(updates.slice(1)))).toBeInstanceOf(Uint8Array);
  });

  it.each([
    ['deleted words', [1, 1, 0, 0, 0, 0, 0]],
    ['deleted words of a clause', [1, 1, 5, 0, 1, 1, 4, 116, 101, 120, 116, 0, 0]],
    ['words', [1, 1, 5, 0, 4, 1, 4, 116, 101, 120, 116, 0, 0]],
  ])('and is of no length, said to be %s, is refused: nobody could open the text any more', (_, bytes) => {
    expect(outcome(server(), Uint8Array.from(bytes))).toBe('malformed');
  });

  it.each([
    ['behind a letter and before the next one', 'admitted', [5, 6]],
    ['behind a letter and before one that stands further to the left', 'malformed', [8, 5]],
    ['behind a letter of one clause and before one of another', 'malformed', [5, 25]],
  ])('and is written %s is %s', (_, expected, [behind, before]) => {
    // One letter of client 77, by the numbers that the letters of the first two clauses have.
    const letter = [1, 1, 77, 0, 0xc4, 1, behind!, 1, before!, 1, 'x'.charCodeAt(0), 0];
    const told = outcome(server(), Uint8Array.from(letter));
    expect(typeof told === 'string' ? told : 'admitted').toBe(expected);
  });

  it('and takes the id of a clause, stands before it and joins that one to itself, is the same text for whoever reads it anew', () => {
    const [replica, doc] = [server(), copy()];
    const update = forged(
      doc,
      (fragment) => {
        const first = fragment.get(0) as Y.XmlElement;
        const other = clauseElement({ id: id(1), kind: 'clause', level: 1, text: 'Before.' });
        const place = new Y.XmlElement('place');
        fragment.insert(1, [other]);
        fragment.insert(0, [place]);
        place.setAttribute('id', id(60));
        other.setAttribute('place', id(60));
        first.setAttribute('joined', id(1));
      },
      SECRET,
    );
    expect(outcome(replica, update)).toBeInstanceOf(Uint8Array);
    expect(new Replica([stateOf(replica)], { newId, clausesMost: 50 }).clauses).toEqual(replica.clauses);
  });

  it('and takes away the words of a clause as a whole takes away the clauses that began within them', () => {
    const [replica, doc] = [server(), copy()];
    const division = { id: id(61), kind: 'clause', level: 1 } as const;
    replica.apply(forged(doc, () => new LayoutOperations(doc, newId).split(0, 2, division), SECRET));
    replica.apply(forged(doc, (fragment) => (fragment.get(0) as Y.XmlElement).delete(0, 1), SECRET));
    expect(replica.clauses.map((clause) => clause.id)).toEqual([id(1), id(2), id(3)]);
    expect(new Replica([stateOf(replica)], { newId, clausesMost: 50 }).clauses).toEqual(replica.clauses);
  });

  it('with a gap in what one hand wrote is refused as out of order', () => {
    const doc = copy();
    const letters = [0, 1, 2].map((at) =>
      forged(doc, () => insertWords(layoutOf(doc)[0]!.segments, at, 'x'), SECRET),
    );
    expect(outcome(server(), Y.mergeUpdates([letters[0]!, letters[2]!]))).toBe('out-of-order');
  });
});

const edits = fc.array(fc.record<RandomEdit>({ what: fc.nat(7), a: fc.nat(1_000), b: fc.nat(1_000) }), {
  minLength: 1,
  maxLength: 25,
});

describe('random updates', () => {
  it('of honest editors are never refused, and are all read in some clause', () => {
    fc.assert(
      fc.property(edits, edits, (one, other) => {
        const [replica, docs] = [server(), [copy(), copy()] as const];
        const updates = docs.map((doc, n) =>
          (n === 0 ? one : other).map((each) => forged(doc, () => applyRandomEdit(doc, each, newId), SECRET)),
        );
        for (const update of updates.flat()) expect(outcome(replica, update)).toBeInstanceOf(Uint8Array);
        expect(isReadable(stateOf(replica))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('of forgers among them are refused or bring nothing that is not read', () => {
    const ways = fc.constantFrom(...Object.values(FORGERIES));
    fc.assert(
      fc.property(edits, ways, fc.boolean(), (all, forge, deletes) => {
        const [replica, doc] = [server(), copy()];
        for (const each of all) replica.apply(forged(doc, () => applyRandomEdit(doc, each, newId), SECRET));
        const tries = (): Uint8Array | null => {
          try {
            return (deletes ? forgedAndDeleted : forged)(doc, forge, SECRET);
          } catch {
            // This copy has no clause left where it could be put.
            return null;
          }
        };
        const update = tries();
        if (update && typeof outcome(replica, update) !== 'string') {
          expect([isReadable(stateOf(replica)), holds(stateOf(replica), 'Anna')]).toEqual([true, false]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('whose bytes were changed are refused or bring nothing that is not read', () => {
    const cut = fc.record({ at: fc.nat(400), length: fc.nat(6), bytes: fc.uint8Array({ maxLength: 12 }) });
    fc.assert(
      fc.property(edits, fc.array(cut, { minLength: 1, maxLength: 3 }), (all, cuts) => {
        const [replica, doc] = [server(), copy()];
        const before = Y.encodeStateVector(doc);
        for (const each of all) applyRandomEdit(doc, each, newId);
        let update = Y.encodeStateAsUpdate(doc, before);
        for (const { at, length, bytes } of cuts) {
          const from = at % update.length;
          update = Buffer.concat([update.subarray(0, from), bytes, update.subarray(from + length)]);
        }
        if (typeof outcome(replica, update) !== 'string') expect(isReadable(stateOf(replica))).toBe(true);
      }),
      { numRuns: 1_500 },
    );
  });
});
