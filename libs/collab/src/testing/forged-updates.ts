import * as Y from 'yjs';
import { fragmentOf } from '../layout.ts';
import { clauseElement } from '../layout-operations.ts';

type Forge = (fragment: Y.XmlFragment, doc: Y.Doc, secret: string) => void;

const firstOf = (fragment: Y.XmlFragment): Y.XmlElement => fragment.get(0) as Y.XmlElement;
const wordsOf = (fragment: Y.XmlFragment): Y.XmlText => firstOf(fragment).get(0) as Y.XmlText;
const NEW_ID = 'ffffffff-0000-7000-8000-000000000001';

/** Sets a value at whatever type, also where the shared document's own interface has no way to. */
function setAt(type: Y.XmlFragment, name: string, value: unknown): void {
  Y.XmlElement.prototype.setAttribute.call(type as Y.XmlElement, name, value as string);
}
function clauseWith(change: (clause: Y.XmlElement) => void): Y.XmlElement {
  const clause = clauseElement({ id: NEW_ID, kind: 'clause', level: 1, text: '' });
  change(clause);
  return clause;
}
const mapWith = (secret: string): Y.Map<unknown> => new Y.Map([['note', secret]]);

/** Ways to carry text into the shared fragment of a collab document, past its clauses. */
export const FORGERIES: Readonly<Record<string, Forge>> = {
  'a text of its own': (_, doc, secret) => doc.getText('other').insert(0, secret),
  'a map of its own': (_, doc, secret) => doc.getMap('other').set('note', secret),
  'a list of its own': (_, doc, secret) => doc.getArray('other').insert(0, [secret]),
  'a name of a type of its own': (_, doc, secret) => doc.getMap(secret).set('a', 1),
  'an attribute of the text': (fragment, _, secret) => setAt(fragment, 'note', secret),
  'an attribute of the text, by the name of one of a clause': (fragment) => setAt(fragment, 'kind', 'clause'),
  'a clause for an attribute of the text': (fragment, _, secret) =>
    setAt(fragment, 'kind', clauseElement({ id: NEW_ID, kind: 'clause', level: 1, text: secret })),
  'an attribute of words, by the name of one of a clause': (fragment) =>
    wordsOf(fragment).setAttribute('kind', 'clause'),
  'an attribute of words': (fragment, _, secret) => wordsOf(fragment).setAttribute('note', secret),
  'an attribute of a clause': (fragment, _, secret) => firstOf(fragment).setAttribute('note', secret),
  'the name of an attribute': (fragment, _, secret) => setAt(firstOf(fragment), secret, 1),
  'an id': (fragment, _, secret) => firstOf(fragment).setAttribute('id', secret),
  'an id that came and went': (fragment, _, secret) => {
    const id = firstOf(fragment).getAttribute('id')!;
    firstOf(fragment).setAttribute('id', secret);
    firstOf(fragment).setAttribute('id', id);
  },
  'a kind': (fragment, _, secret) => firstOf(fragment).setAttribute('kind', secret),
  'a level': (fragment, _, secret) => firstOf(fragment).setAttribute('level', secret),
  'a level that is a fraction': (fragment) => setAt(firstOf(fragment), 'level', 1.5),
  'a level beyond all': (fragment) => setAt(firstOf(fragment), 'level', 9_007_199_254_740_991),
  'a place': (fragment, _, secret) => firstOf(fragment).setAttribute('place', secret),
  'what it continues': (fragment, _, secret) => firstOf(fragment).setAttribute('joined', secret),
  'that it is gone': (fragment, _, secret) => firstOf(fragment).setAttribute('gone', secret),
  'an object for an attribute': (fragment, _, secret) => setAt(firstOf(fragment), 'kind', { note: secret }),
  'a list for an attribute': (fragment, _, secret) => setAt(firstOf(fragment), 'id', [secret]),
  'bytes for an attribute': (fragment, _, secret) =>
    setAt(firstOf(fragment), 'id', new TextEncoder().encode(secret)),
  'a type for an attribute': (fragment, _, secret) => setAt(firstOf(fragment), 'id', mapWith(secret)),
  'a text for an attribute': (fragment, _, secret) => setAt(firstOf(fragment), 'kind', new Y.Text(secret)),
  'a document for an attribute': (fragment, _, secret) =>
    setAt(firstOf(fragment), 'id', new Y.Doc({ guid: secret })),
  'a node of another name': (fragment, _, secret) => fragment.insert(0, [new Y.XmlElement(secret)]),
  'a hook': (fragment, _, secret) => fragment.insert(0, [new Y.XmlHook(secret) as unknown as Y.XmlElement]),
  'loose words': (fragment, _, secret) => fragment.insert(0, [new Y.XmlText(secret)]),
  'a map among clauses': (fragment, _, secret) =>
    fragment.insert(0, [mapWith(secret) as unknown as Y.XmlElement]),
  'a map in a clause': (fragment, _, secret) =>
    firstOf(fragment).insert(0, [mapWith(secret) as unknown as Y.XmlText]),
  'a clause in a clause': (fragment, _, secret) =>
    firstOf(fragment).insert(0, [clauseElement({ id: NEW_ID, kind: 'clause', level: 1, text: secret })]),
  'plain text in a clause': (fragment, _, secret) =>
    firstOf(fragment).insert(0, [new Y.Text(secret) as unknown as Y.XmlText]),
  'formatted words': (fragment, _, secret) => wordsOf(fragment).format(0, 3, { [secret]: true }),
  'the form of words': (fragment, _, secret) => wordsOf(fragment).format(0, 3, { note: secret }),
  'a form with words of its own': (fragment, _, secret) => wordsOf(fragment).format(0, 3, { bold: secret }),
  'a link that leads nowhere': (fragment, _, secret) => wordsOf(fragment).format(0, 3, { link: secret }),
  'a link that runs': (fragment) => wordsOf(fragment).format(0, 3, { link: 'javascript:alert(1)' }),
  'a link with an object': (fragment, _, secret) =>
    wordsOf(fragment).format(0, 3, { link: { href: secret } }),
  'a link that is said to be one': (fragment) => wordsOf(fragment).format(0, 3, { link: true }),
  'words with a form': (fragment, _, secret) => wordsOf(fragment).insert(0, 'x', { note: secret }),
  'an object among words': (fragment, _, secret) => wordsOf(fragment).insertEmbed(0, { note: secret }),
  'a type among words': (fragment, _, secret) => wordsOf(fragment).insertEmbed(0, mapWith(secret)),
  'a mark with a text of its own': (fragment) =>
    wordsOf(fragment).insertEmbed(
      3,
      clauseWith(() => undefined),
    ),
  'a mark in a clause and not in its words': (fragment) =>
    firstOf(fragment).insert(0, [clauseWith((clause) => clause.delete(0, 1))]),
  'a mark with words': (fragment, _, secret) =>
    wordsOf(fragment).insertEmbed(
      3,
      clauseWith((clause) => {
        clause.insert(0, [new Y.XmlText(secret)]);
      }),
    ),
  'a mark with an attribute': (fragment, _, secret) =>
    wordsOf(fragment).insertEmbed(
      3,
      clauseWith((clause) => {
        clause.delete(0, 1);
        clause.setAttribute('note', secret);
      }),
    ),
  'a mark that is no clause': (fragment, _, secret) =>
    wordsOf(fragment).insertEmbed(3, new Y.XmlElement(secret)),
  'a place with words': (fragment, _, secret) => {
    const place = new Y.XmlElement('place');
    place.setAttribute('id', NEW_ID);
    place.insert(0, [new Y.XmlText(secret)]);
    fragment.insert(0, [place]);
  },
  'a place with an attribute': (fragment, _, secret) => {
    const place = new Y.XmlElement('place');
    place.setAttribute('id', NEW_ID);
    place.setAttribute('note', secret);
    fragment.insert(0, [place]);
  },
  'a place that lacks its id': (fragment) => fragment.insert(0, [new Y.XmlElement('place')]),
  'a place with a kind': (fragment) => {
    const place = new Y.XmlElement('place');
    place.setAttribute('id', NEW_ID);
    place.setAttribute('kind', 'clause');
    fragment.insert(0, [place]);
  },
  'a text for the id of a place': (fragment, _, secret) => {
    const place = new Y.XmlElement('place');
    setAt(place, 'id', new Y.XmlText(secret));
    fragment.insert(0, [place]);
  },
  'a place among words': (fragment, _, secret) => {
    const place = new Y.XmlElement('place');
    place.setAttribute('id', secret);
    wordsOf(fragment).insertEmbed(0, place);
  },
  'a clause with a long attribute': (fragment, _, secret) =>
    fragment.insert(0, [
      clauseWith((clause) => {
        clause.setAttribute('note', secret.repeat(2_000));
      }),
    ]),
  'a clause that lacks its id': (fragment) => fragment.insert(0, [new Y.XmlElement('clause')]),
  'an id that is taken away': (fragment) => firstOf(fragment).removeAttribute('id'),
};

/** What a forger sends who has this copy of a text. */
export function forged(doc: Y.Doc, forge: Forge, secret: string): Uint8Array {
  return captureUpdate(doc, () => forge(fragmentOf(doc), doc, secret));
}

/** The same, taken out again before it is sent: the update still holds it, as something deleted. */
export function forgedAndDeleted(doc: Y.Doc, forge: Forge, secret: string): Uint8Array {
  doc.gc = false;
  const manager = new Y.UndoManager(doc, { captureTimeout: 0 });
  const update = captureUpdate(
    doc,
    () => undefined,
    () => {
      doc.transact(() => forge(fragmentOf(doc), doc, secret));
      manager.undo();
    },
  );
  manager.destroy();
  return update;
}

function captureUpdate(doc: Y.Doc, inOne: () => void, further: () => void = () => undefined): Uint8Array {
  const updates: Uint8Array[] = [];
  const hear = (update: Uint8Array): void => {
    updates.push(update);
  };
  doc.on('update', hear);
  doc.transact(inOne);
  further();
  doc.off('update', hear);
  return Y.mergeUpdates(updates);
}
