import fc from 'fast-check';
import type * as Y from 'yjs';
import { clausesOf, fragmentOf, Layout } from './layout.ts';
import { LayoutOperations, setAttribute } from './layout-operations.ts';
import { idOf } from './segments.ts';
import { collabDocument } from './testing/collab-document.ts';
import { clauseId, shape } from './testing/editor-copy.ts';

/** Something that is done, and two picks of what is there. */
type Choice = readonly [what: number, a: number, b: number];
type Words = [id: string, text: string][];

const choices = (what: number, most: number): fc.Arbitrary<Choice[]> =>
  fc.array(fc.tuple(fc.nat(what), fc.nat(1_000), fc.nat(1_000)), { minLength: 1, maxLength: most });
const wordsIn = (doc: Y.Doc): Words => clausesOf(doc).map(({ id, text }) => [id, text]);

/** Does something by the operations, and says what the clauses must be then. */
function perform(operations: LayoutOperations, [what, a, b]: Choice, fresh: number, before: Words): Words {
  const at = a % before.length;
  const [id, text] = before[at]!;
  const behind = (b % (before.length + 1)) - 1;
  if (what === 0) {
    const offset = b % (text.length + 1);
    operations.split(at, offset, shape(fresh));
    return before.toSpliced(at, 1, [id, text.slice(0, offset)], [clauseId(fresh), text.slice(offset)]);
  }
  if (what === 1 && at > 0) {
    operations.join(at);
    const [first, words] = before[at - 1]!;
    return before.toSpliced(at - 1, 2, [first, words + text]);
  }
  if (what === 2 && behind !== at) {
    operations.move(at, behind);
    return before.toSpliced(at, 1).toSpliced(behind < at ? behind + 1 : behind, 0, [id, text]);
  }
  if (what === 3 && before.length > 1) {
    operations.remove(at);
    return before.toSpliced(at, 1);
  }
  operations.insert(behind, [{ ...shape(fresh), text: 'new' }]);
  return before.toSpliced(behind + 1, 0, [clauseId(fresh), 'new']);
}

/** What several do at once, and take back, leaves what no one of them made: segments that continue any other. */
function entangle(doc: Y.Doc, [what, a, b]: Choice): void {
  const { segments } = new Layout(fragmentOf(doc));
  const segment = segments[a % segments.length]!;
  if (what < 2) setAttribute(segment, 'joined', idOf(segments[b % segments.length]!));
  else segment.removeAttribute((['gone', 'joined', 'place'] as const)[what - 2]!);
}

it('each operation does what it says, however clauses came to hang together, and nothing else', () => {
  fc.assert(
    fc.property(choices(9, 14), choices(4, 3), (entangled, acts) => {
      const { doc } = collabDocument('Abc1', 'Abcd2', 'Abcde3', 'Abcdef4');
      let fresh = 100;
      const newId = (): string => clauseId((fresh += 1));
      for (const choice of entangled) {
        if (choice[0] > 4) entangle(doc, [choice[0] - 5, choice[1], choice[2]]);
        else perform(new LayoutOperations(doc, newId), choice, (fresh += 1), wordsIn(doc));
      }
      for (const choice of acts) {
        const before = wordsIn(doc);
        fc.pre(new Set(before.map(([id]) => id)).size === before.length);
        const wanted = perform(new LayoutOperations(doc, newId), choice, (fresh += 1), before);
        expect(wordsIn(doc)).toEqual(wanted);
      }
    }),
    { numRuns: 2_000 },
  );
});
