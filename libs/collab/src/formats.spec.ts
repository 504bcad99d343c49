import { FORMAT_KINDS, type TextFormat } from '@nbn/contracts';
import fc from 'fast-check';
import * as Y from 'yjs';
import { formatsOf, keepFormats, writeFormats } from './formats.ts';
import { clausesOf, layoutOf } from './layout.ts';
import { LayoutOperations } from './layout-operations.ts';
import { Replica, seedState } from './replica.ts';
import type { CollabClause } from './schema.ts';
import { clause, clauseId, newId, shape, sharedText } from './testing/editor-copy.ts';
import { applyRandomEdit, type RandomEdit } from './testing/random-edits.ts';
import { deleteWords, insertWords } from './words.ts';

const ADDRESS = 'https://example.org/a';
const WORDS = 'Every shelter is open.';
const bold = (from: number, to: number): TextFormat => ({ kind: 'bold', from, to });
const formatted = (n: number, text: string, formats: readonly TextFormat[]): CollabClause => ({
  ...clause(n, text),
  ...(formats.length > 0 ? { formats } : {}),
});

/** A text that began with this form, at the server and at as many members. */
function shared(clauses: readonly CollabClause[], members: number) {
  const state = seedState(clauses);
  const server = new Replica([state], { newId, clausesMost: 50 });
  const docs = Array.from({ length: members }, () => {
    const doc = new Y.Doc();
    keepFormats(doc);
    Y.applyUpdate(doc, state);
    return doc;
  });
  return { server, docs };
}

/** One update of what a member does. */
function send(doc: Y.Doc, work: (operations: LayoutOperations) => void): Uint8Array {
  const before = Y.encodeStateVector(doc);
  doc.transact(() => work(new LayoutOperations(doc, newId)));
  return Y.encodeStateAsUpdate(doc, before);
}

describe('the form of words in a shared text', () => {
  it('is what it began with, of every kind', () => {
    const formats: TextFormat[] = [
      bold(0, 5),
      { kind: 'link', from: 0, to: 5, href: ADDRESS },
      { kind: 'italic', from: 3, to: 9 },
      { kind: 'sub', from: 10, to: 12 },
      { kind: 'super', from: 12, to: 13 },
    ];
    const { server } = shared([formatted(1, WORDS, formats), clause(2, 'Plain.')], 0);
    expect(server.clauses).toEqual([formatted(1, WORDS, formats), clause(2, 'Plain.')]);
  });

  it('beyond the end of the words adds nothing to them', () => {
    const { server } = shared(
      [formatted(1, 'Short.', [bold(2, 40), { kind: 'italic', from: 30, to: 40 }])],
      0,
    );
    expect(server.clauses).toEqual([formatted(1, 'Short.', [bold(2, 6)])]);
  });

  it('is written as it is wanted, and written no more when it is so', () => {
    const kinds = fc.constantFrom(...FORMAT_KINDS.filter((kind) => kind !== 'sub'));
    const one = fc.record({ kind: kinds, at: fc.nat(4), length: fc.integer({ min: 1, max: 3 }) });
    const wanted = fc.uniqueArray(one, { maxLength: 5, selector: ({ at }) => at }).map((list) =>
      list
        .toSorted((a, b) => a.at - b.at)
        .map(({ kind, at, length }) => ({
          kind,
          from: at * 4,
          to: at * 4 + length,
          ...(kind === 'link' ? { href: ADDRESS } : {}),
        })),
    );
    fc.assert(
      fc.property(wanted, wanted, (first, second) => {
        const { docs } = shared([formatted(1, WORDS, first)], 1);
        const [doc] = docs as [Y.Doc];
        expect(formatsOf(layoutOf(doc)[0]!)).toEqual(first);
        doc.transact(() => writeFormats(layoutOf(doc)[0]!, second));
        expect(formatsOf(layoutOf(doc)[0]!)).toEqual(second);
        const before = Y.encodeStateAsUpdate(doc);
        doc.transact(() => writeFormats(layoutOf(doc)[0]!, second));
        expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
      }),
    );
  });

  it('below the line hides that it is above it, and is taken away with it', () => {
    const { docs, server } = shared([formatted(1, WORDS, [{ kind: 'super', from: 0, to: 5 }])], 1);
    const [doc] = docs as [Y.Doc];
    const sub = { kind: 'sub', from: 0, to: 5 } as const;
    server.apply(
      send(doc, ({ clauses }) => {
        const [{ text }] = [...clauses[0]!.segments].flatMap((segment) =>
          segment.toArray().map((each) => ({ text: each as Y.XmlText })),
        ) as [{ text: Y.XmlText }];
        text.format(0, 5, { sub: true });
      }),
    );
    expect(server.clauses[0]!.formats).toEqual([sub]);
    server.apply(send(doc, ({ clauses }) => writeFormats(clauses[0]!, [])));
    expect(server.clauses).toEqual([clause(1, WORDS)]);
  });

  it('is a change by itself, with the words as they are', () => {
    const { server, docs } = shared([clause(1, WORDS)], 1);
    const change = server.apply(send(docs[0]!, ({ clauses }) => writeFormats(clauses[0]!, [bold(0, 5)])));
    expect(change.changed).toEqual([{ now: formatted(1, WORDS, [bold(0, 5)]), before: WORDS }]);
    const again = server.edit([{ do: 'formats', id: clauseId(1), formats: [] }]);
    expect(again.changed).toEqual([{ now: clause(1, WORDS), before: WORDS }]);
  });

  it('runs on where words are typed in it, and not where that is said', () => {
    const { server, docs } = shared([formatted(1, WORDS, [bold(0, 5)])], 1);
    const [doc] = docs as [Y.Doc];
    server.apply(send(doc, ({ clauses }) => insertWords(clauses[0]!.segments, 5, 'one', [])));
    expect(server.clauses[0]).toEqual(formatted(1, 'Everyone shelter is open.', [bold(0, 5)]));
    server.apply(send(doc, ({ clauses }) => insertWords(clauses[0]!.segments, 2, 'ee')));
    expect(server.clauses[0]).toEqual(formatted(1, 'Eveeeryone shelter is open.', [bold(0, 7)]));
    server.apply(
      send(doc, ({ clauses }) =>
        insertWords(clauses[0]!.segments, 10, ' new', [{ kind: 'italic', from: 1, to: 4 }]),
      ),
    );
    expect(server.clauses[0]).toEqual(
      formatted(1, 'Eveeeryone new shelter is open.', [bold(0, 7), { kind: 'italic', from: 11, to: 14 }]),
    );
  });

  it('goes along where a clause is divided, joined and moved', () => {
    const { server, docs } = shared([formatted(1, WORDS, [bold(0, 13)]), clause(2, 'Second.')], 1);
    const [doc] = docs as [Y.Doc];
    server.apply(send(doc, (operations) => operations.split(0, 5, shape(3))));
    expect(server.clauses).toEqual([
      formatted(1, 'Every', [bold(0, 5)]),
      formatted(3, ' shelter is open.', [bold(0, 8)]),
      clause(2, 'Second.'),
    ]);
    server.apply(send(doc, (operations) => operations.move(1, 2)));
    server.apply(send(doc, (operations) => operations.join(2)));
    expect(server.clauses).toEqual([
      formatted(1, 'Every', [bold(0, 5)]),
      formatted(2, 'Second. shelter is open.', [bold(7, 15)]),
    ]);
    server.apply(
      send(doc, ({ clauses }) => {
        deleteWords(clauses[1]!.segments, 0, 15);
      }),
    );
    expect(server.clauses[1]).toEqual(clause(2, ' is open.'));
  });

  it('stays on words that the server tidies', () => {
    const { server, docs } = shared([formatted(1, WORDS, [bold(6, 13)])], 1);
    server.apply(send(docs[0]!, ({ clauses }) => insertWords(clauses[0]!.segments, 6, 'cafe\u0301 ')));
    expect(server.clauses[0]).toEqual(formatted(1, 'Every café shelter is open.', [bold(11, 18)]));
  });

  it('has an address that others can be told of, and that is looked at', () => {
    const link: TextFormat = { kind: 'link', from: 0, to: 5, href: ADDRESS };
    const { server, docs } = shared([formatted(1, WORDS, [link])], 1);
    const { changed } = server.apply(
      send(docs[0]!, ({ clauses }) => writeFormats(clauses[0]!, [bold(0, 5)])),
    );
    expect(changed).toEqual([{ now: formatted(1, WORDS, [bold(0, 5)]), before: WORDS, ledTo: [ADDRESS] }]);
  });

  it('leaves nothing for a reader to send', () => {
    const { server, docs } = shared([formatted(1, WORDS, [bold(0, 5)])], 2);
    const [writer, reader] = docs as [Y.Doc, Y.Doc];
    const own: Uint8Array[] = [];
    reader.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'server') own.push(update);
    });
    for (const formats of [[bold(0, 9)], [], [bold(2, 5)]]) {
      const { update } = server.apply(send(writer, ({ clauses }) => writeFormats(clauses[0]!, formats)));
      Y.applyUpdate(reader, update!, 'server');
      const typed = server.apply(send(writer, ({ clauses }) => deleteWords(clauses[0]!.segments, 0, 1)));
      Y.applyUpdate(reader, typed.update!, 'server');
    }
    expect(clausesOf(reader)).toEqual(server.clauses);
    expect(own).toEqual([]);
  });

  it.each([2, 3, 4])('is the same for all of %s who do whatever they like at once', (members) => {
    const edit: fc.Arbitrary<RandomEdit> = fc.record({
      what: fc.integer({ min: 0, max: 8 }),
      a: fc.nat(20),
      b: fc.nat(40),
    });
    const turns = fc.array(fc.tuple(fc.nat(members - 1), edit, fc.boolean()), { maxLength: 30 });
    fc.assert(
      fc.property(turns, (all) => {
        const seed = [formatted(1, WORDS, [bold(3, 8)]), clause(2, 'Second.'), clause(3, 'Third one.')];
        const { server, docs } = shared(seed, members);
        const waiting: Uint8Array[][] = docs.map(() => []);
        const unsent: Uint8Array[][] = docs.map(() => []);
        const sync = (at: number): void => {
          for (const update of unsent[at]!.splice(0)) {
            const delta = server.apply(update);
            if (delta.update) waiting.forEach((list) => list.push(delta.update!));
          }
          for (const update of waiting[at]!.splice(0)) Y.applyUpdate(docs[at]!, update);
        };
        for (const [at, what, syncs] of all) {
          unsent[at]!.push(send(docs[at]!, () => applyRandomEdit(docs[at]!, what, newId)));
          if (syncs) sync(at);
        }
        docs.forEach((_, at) => sync(at));
        docs.forEach((_, at) => sync(at));
        for (const doc of docs) expect(clausesOf(doc)).toEqual(server.clauses);
        const again = new Replica([server.diffSince(new Uint8Array([0])).update], { newId, clausesMost: 50 });
        expect(again.clauses).toEqual(server.clauses);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a text that others share', () => {
  it('is plain for whoever writes plainly', () => {
    const { server, editor } = sharedText([WORDS]);
    const member = editor();
    server.apply(member.send(({ clauses }) => insertWords(clauses[0]!.segments, 0, 'Yes. ', [])));
    expect(server.clauses).toEqual([clause(1, `Yes. ${WORDS}`)]);
  });
});
