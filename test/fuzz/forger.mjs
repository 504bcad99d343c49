// Makes updates of a draft out of bytes: what an editor does, what none would do, and bytes of it changed afterwards.
import * as Y from 'yjs';
import {
  clauseElement,
  deleteWords,
  fragmentOf,
  insertWords,
  keepFormats,
  layoutOf,
  LayoutOperations,
  writeFormats,
} from '../../dist/libs/collab/src/index.js';

/** A word that must not come to others unseen by the text check. */
export const SECRET = 'Zephyrine';

const LONG = 'x'.repeat(3_000);
const VALUES = [
  'clause',
  'heading',
  '',
  SECRET,
  '00000000-0000-7000-8000-000000000001',
  '00000000-0000-7000-8000-000000000002',
  'https://example.org/',
  `https://example.org/${SECRET}`,
  'javascript:alert(1)',
  1,
  2,
  9,
  -1,
  1.5,
  2 ** 53 - 1,
  Number.NaN,
  true,
  null,
  [SECRET],
  { note: SECRET },
];
/** Ids that clauses have. */
const TAKEN = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002'];
const NAMES = ['id', 'kind', 'level', 'place', 'joined', 'gone', 'note', '__proto__', SECRET, ''];
const FORMS = ['bold', 'italic', 'link', 'reference', 'sub', 'note', SECRET];
const WORDS = [SECRET, 'a', '1', '\n', '\t', '\u0000', '\uD83D', '\uDE00', 'e\u0301', '\r\n', '👩‍👧', LONG];
const NODES = ['clause', 'place', 'text', SECRET];

const pick = (list, n) => list[n % list.length];

/** What one does with three numbers; each throws where it is impossible. */
const ACTS = [
  ({ clauseAt }, a, b, c) => insertWords(clauseAt(a).segments, b, pick(WORDS, c)),
  ({ clauseAt }, a, b, c) => deleteWords(clauseAt(a).segments, b % 40, (b % 40) + (c % 12)),
  ({ operations, newClause }, a, b, c) => operations().insert(a % 4, [newClause(b, c)]),
  ({ operations, newClause }, a, b, c) => operations().split(a % 4, b % 12, newClause(b, c)),
  ({ operations }, a) => operations().join(a % 4),
  ({ operations }, a) => operations().remove(a % 4),
  ({ operations }, a, b) => operations().move(a % 4, (b % 5) - 1),
  ({ clauseAt }, a, b, c) =>
    writeFormats(clauseAt(a), [{ kind: pick(FORMS, c), from: b % 9, to: (b % 9) + 3 }]),
  ({ childAt }, a, b, c) => childAt(a).setAttribute(pick(NAMES, b), pick(VALUES, c)),
  ({ childAt }, a, b) => childAt(a).removeAttribute(pick(NAMES, b)),
  ({ wordsAt }, a, b, c) => wordsAt(a).format(b % 6, 3, { [pick(FORMS, c >> 4)]: pick(VALUES, c) }),
  ({ wordsAt }, a, b, c) => wordsAt(a).insert(b % 9, pick(WORDS, c), { [pick(FORMS, b >> 4)]: true }),
  ({ wordsAt, node }, a, b, c) => wordsAt(a).insertEmbed(b % 9, node(c)),
  ({ fragment, node }, a, _, c) => fragment.insert(a % 4, [node(c)]),
  ({ fragment }, a, b) => fragment.delete(a % 4, b % 3),
  ({ childAt }, a, b) => childAt(a).insert(b % 2, [new Y.XmlText(SECRET)]),
  ({ childAt }, a, b) => childAt(a).delete(b % 2, 1),
  ({ doc }, a, b) => doc.getMap(pick(NAMES, a)).set(pick(NAMES, b), SECRET),
  ({ wordsAt, doc }, a) => wordsAt(a).insertEmbed(0, new Y.Doc({ guid: doc.guid })),
  ({ undo }) => undo.undo(),
];

function standOf(doc, newId) {
  const fragment = fragmentOf(doc);
  const childAt = (n) => fragment.get(n % Math.max(1, fragment.length));
  const newClause = (b, c) => ({
    id: b % 7 === 0 ? pick(TAKEN, c) : newId(),
    kind: pick(['clause', 'item', 'heading', 'note', 'row'], b),
    level: 1 + (c % 3),
    text: pick(WORDS, c),
  });
  return {
    doc,
    fragment,
    childAt,
    newClause,
    wordsAt: (n) => childAt(n).get(0),
    clauseAt: (n) => pick(layoutOf(doc), n),
    operations: () => new LayoutOperations(doc, newId),
    node: (c) => (c % 3 === 0 ? clauseElement(newClause(c, c)) : new Y.XmlElement(pick(NODES, c))),
    undo: new Y.UndoManager(fragment, { captureTimeout: 0 }),
  };
}

/** Which bytes of an update become others: the last act of a program may say so. */
const CHANGE_A_BYTE = 255;
/** Where a program goes on in an update of its own. */
const SEND = 254;

/** The updates that the bytes stand for, four of them an act. */
export function forge(seed, program) {
  const doc = new Y.Doc({ gc: false });
  keepFormats(doc);
  fragmentOf(doc);
  Y.applyUpdate(doc, seed);
  doc.clientID = 77;
  let ids = 100;
  const stand = standOf(doc, () => `00000000-0000-7000-8000-${String((ids += 1)).padStart(12, '0')}`);
  const sent = [];
  let pending = [];
  doc.on('update', (update) => pending.push(update));
  const send = () => {
    if (pending.length > 0) sent.push(Y.mergeUpdates(pending));
    pending = [];
  };
  for (let at = 0; at + 3 < program.length; at += 4) {
    const [act, a, b, c] = program.subarray(at, at + 4);
    if (act === SEND || act === CHANGE_A_BYTE) send();
    if (act === CHANGE_A_BYTE && sent.length > 0) {
      const last = sent.at(-1);
      last[(a * 256 + b) % last.length] = c;
    }
    if (act >= SEND) continue;
    try {
      doc.transact(() => pick(ACTS, act)(stand, a, b, c));
    } catch {
      // No editor could do that here.
    }
  }
  send();
  return sent;
}
