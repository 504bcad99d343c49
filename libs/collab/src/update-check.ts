import * as Y from 'yjs';
import { CollabFaultError } from './collab-fault.ts';
import { isFormatValue } from './formats.ts';
import { fragmentOf } from './layout.ts';
import {
  ATTRIBUTE_VALIDATORS,
  CLAUSE_NODE,
  CLAUSE_ATTRIBUTES,
  REQUIRED_ATTRIBUTES,
  PLACE_NODE,
  PLACE_ATTRIBUTES,
  FRAGMENT_NAME,
} from './schema.ts';

type DecodedUpdate = ReturnType<typeof Y.decodeUpdate>;

/** No editor brings more of deleted words at once: they are told by their number alone. */
const MAX_DELETED = 10_000_000;
/** One page writes as one client, and as another one where two came to be of the same number. */
const MAX_CLIENTS = 8;

/**
 * Looks at what an update carries before anything of it comes near the document: nothing but words, clauses
 * and what these are.
 */
export function requireValidStructs({ structs }: DecodedUpdate): void {
  const clients = new Set<number>();
  for (const struct of structs) {
    clients.add(struct.id.client);
    if (struct instanceof Y.Skip) throw new CollabFaultError('out-of-order');
    // Nothing at all is no struct of any editor; once it is stored, Yjs can no longer write what it knows.
    if (struct.length < 1) throw new CollabFaultError('malformed');
    if (struct instanceof Y.Item) requireValidContent(struct);
    else if (struct.length > MAX_DELETED) throw new CollabFaultError('malformed');
  }
  if (clients.size > MAX_CLIENTS) throw new CollabFaultError('malformed');
}

function requireValidContent({ parent, parentSub, content }: Y.Item): void {
  const named: unknown = parent;
  if (typeof named === 'string' && named !== FRAGMENT_NAME) throw new CollabFaultError('malformed');
  if (parentSub !== null && !CLAUSE_ATTRIBUTES.has(parentSub)) throw new CollabFaultError('malformed');
  if (content instanceof Y.ContentString) return;
  if (content instanceof Y.ContentDeleted && content.len <= MAX_DELETED) return;
  if (content instanceof Y.ContentAny && isAttributeValue(content.arr)) return;
  if (content instanceof Y.ContentFormat && parentSub === null && isFormatValue(content.key, content.value))
    return;
  if (
    content instanceof Y.ContentType &&
    (isNode(content.type, CLAUSE_NODE) || isNode(content.type, PLACE_NODE) || isText(content.type))
  )
    return;
  throw new CollabFaultError('malformed');
}

const isAttributeValue = ([value, ...more]: readonly unknown[]): boolean =>
  more.length === 0 && Object.values(ATTRIBUTE_VALIDATORS).some((allows) => allows(value));

const isNode = (type: unknown, name: string): type is Y.XmlElement =>
  type instanceof Y.XmlElement && type.nodeName === name;
const isText = (type: unknown): type is Y.XmlText => type instanceof Y.XmlText;

/**
 * Looks at what came into the document, within the transaction that brought it: what is deleted is still
 * there to be seen.
 * @param known what the document knew before: the next clock of each client.
 */
export function requireValidItems(doc: Y.Doc, known: ReadonlyMap<number, number>): Y.Item[] {
  if (doc.share.size !== 1) throw new CollabFaultError('malformed');
  const fragment = fragmentOf(doc);
  const items: Y.Item[] = [];
  for (const [client, structs] of doc.store.clients) {
    const from = known.get(client) ?? 0;
    if (Y.getState(doc.store, client) === from) continue;
    for (let at = Y.findIndexSS(structs, from); at < structs.length; at += 1) {
      const struct = structs[at];
      if (!(struct instanceof Y.Item)) continue;
      if (!isInPlace(struct, fragment)) throw new CollabFaultError('malformed');
      items.push(struct);
    }
  }
  return items;
}

function isInPlace({ parent, parentSub, content }: Y.Item, fragment: Y.XmlFragment): boolean {
  const isDeleted = content instanceof Y.ContentDeleted;
  const type: unknown = content instanceof Y.ContentType ? content.type : null;
  const within: unknown = parent;
  if (within === fragment)
    return parentSub === null && (isDeleted || isNode(type, CLAUSE_NODE) || isNode(type, PLACE_NODE));
  if (isText(within)) {
    return (
      parentSub === null &&
      isClauseOf(within.parent, fragment) &&
      (isDeleted ||
        content instanceof Y.ContentString ||
        content instanceof Y.ContentFormat ||
        isNode(type, CLAUSE_NODE))
    );
  }
  if (isNode(within, CLAUSE_NODE) && parentSub === null)
    return isClauseOf(within, fragment) && (isDeleted || isText(type));
  if (isNode(within, CLAUSE_NODE)) return isAttribute(content, parentSub!, CLAUSE_ATTRIBUTES);
  return (
    isNode(within, PLACE_NODE) && parentSub !== null && isAttribute(content, parentSub, PLACE_ATTRIBUTES)
  );
}

/**
 * Each item stands behind what it was written behind, and before what it was written before, in one list. Otherwise
 * it would stand elsewhere, or be gone, for whoever reads the text anew.
 * @param items what just came, in the transaction that brought it: nothing is yet forgotten of what it names.
 */
export function requireOrder(items: readonly Y.Item[], { store }: Y.Doc): void {
  const placesByList = new Map<unknown, ReadonlyMap<Y.Item, number>>();
  for (const item of items) {
    const { parent, parentSub } = item;
    const [before, after] = [item.origin, item.rightOrigin].map((id) => id && Y.getItem(store, id));
    for (const sibling of [before, after])
      if (sibling instanceof Y.Item && (sibling.parent !== parent || sibling.parentSub !== parentSub))
        throw new CollabFaultError('malformed');
    if (parentSub !== null || isBetween(item, before, after)) continue;
    const places = placesByList.get(parent) ?? placesIn(parent as Y.AbstractType<unknown>);
    placesByList.set(parent, places);
    const placeOf = (of: unknown, otherwise: number): number => places.get(of as Y.Item) ?? otherwise;
    if (placeOf(before, -1) > places.get(item)! || placeOf(after, Infinity) < places.get(item)!)
      throw new CollabFaultError('malformed');
  }
}

/** Nobody else wrote at that place: so it is with nearly all that members type. */
const isBetween = (item: Y.Item, before: unknown, after: unknown): boolean =>
  item.left === (before ?? null) && item.right === (after ?? null);

function placesIn(list: Y.AbstractType<unknown>): ReadonlyMap<Y.Item, number> {
  const places = new Map<Y.Item, number>();
  for (let item = list._start; item; item = item.right) places.set(item, places.size);
  return places;
}

/** An element of the text itself: what is within words is a mark, and has no words of its own. */
const isClauseOf = (type: unknown, fragment: Y.XmlFragment): boolean =>
  isNode(type, CLAUSE_NODE) && type.parent === fragment;

function isAttribute(content: Y.Item['content'], name: string, allowed: ReadonlySet<string>): boolean {
  if (!allowed.has(name)) return false;
  if (content instanceof Y.ContentDeleted) return true;
  return (
    content instanceof Y.ContentAny && content.arr.length === 1 && ATTRIBUTE_VALIDATORS[name]!(content.arr[0])
  );
}

/** What came or was changed has to be whole: an element that lost what it is would be none any more. */
export function requireAllAttributes(element: Y.XmlElement): void {
  const needed: readonly string[] = element.nodeName === PLACE_NODE ? ['id'] : REQUIRED_ATTRIBUTES;
  if (needed.some((name) => !ATTRIBUTE_VALIDATORS[name]!(element.getAttribute(name))))
    throw new CollabFaultError('malformed');
}

/** A whole document as it is stored: nothing in it but a collab document. */
export function requireCollabDocument(doc: Y.Doc): void {
  for (const item of requireValidItems(doc, new Map())) {
    const type: unknown = item.content instanceof Y.ContentType ? item.content.type : null;
    if (!item.deleted && type instanceof Y.XmlElement) requireAllAttributes(type);
  }
}
