import {
  clauseOf,
  containerOf,
  formatsOf,
  fragmentOf,
  headOf,
  isRemoved,
  type ClauseLayout,
  layoutOf,
  shapeOf,
} from '@nbn/collab';
import type { Transaction } from '@tiptap/pm/state';
import * as Y from 'yjs';
import { EditorUpdate, replaceAllClauses } from './editor-update.ts';
import type { PositionMap } from './position-map.ts';
import { clauseNode } from './schema.ts';
import { TextPieces } from './text-pieces.ts';

type YEvents = readonly Y.YEvent<Y.AbstractType<unknown>>[];

/** Attributes that say where a clause stands, and which one it is. */
const LAYOUT_ATTRIBUTES = ['id', 'place', 'joined', 'gone'] as const;

/** What a change of the shared text comes to in the editor. */
export interface AppliedChange {
  /** The clauses as they are laid out now. */
  readonly layout: readonly ClauseLayout[];
  readonly positions: PositionMap;
}

/** Brings a change of the shared text, while it is being observed, into the editor's document. */
export function applyRemoteChange(
  doc: Y.Doc,
  events: YEvents,
  before: readonly ClauseLayout[],
  tr: Transaction,
): AppliedChange {
  const { transaction } = events[0]!;
  const touched = touchedElements(events, before, transaction);
  const pieces = new TextPieces(touched, transaction);
  const update = new EditorUpdate(tr, before, pieces);
  const shown = changesLayout(events, doc, pieces) ? layoutOf(doc) : before;
  if (before.length === 0 || shown.length === 0) {
    if (before !== shown)
      replaceAllClauses(
        tr,
        shown.map((laid) => clauseNode(tr.doc.type.schema, clauseOf(laid))),
      );
    return { layout: shown, positions: update.positions };
  }
  update.applyTextChanges(pieces.changed);
  if (shown === before) updateShapes(update, events, shown);
  else
    update.applyLayout(
      shown.map((laid) => ({
        shape: shapeOf(laid),
        pieces: laid.segments.flatMap((segment) => pieces.ofNow(segment)),
      })),
    );
  update.showFormats(
    shown.flatMap((laid, at) =>
      laid.segments.some((segment) => touched.has(containerOf(segment)))
        ? [{ at, formats: formatsOf(laid) }]
        : [],
    ),
  );
  return { layout: shown, positions: update.positions };
}

/** Elements whose words, or their form, may be others now, and those that are new or gone. */
function touchedElements(
  events: YEvents,
  before: readonly ClauseLayout[],
  { deleteSet }: Y.Transaction,
): Set<Y.XmlElement> {
  const touched = new Set<Y.XmlElement>();
  for (const { target } of events) {
    if (target instanceof Y.XmlText && target.parent instanceof Y.XmlElement) touched.add(target.parent);
    else if (target instanceof Y.XmlElement) touched.add(containerOf(target));
  }
  const ofText = events.find(
    ({ target }) => target instanceof Y.XmlFragment && !(target instanceof Y.XmlElement),
  );
  if (ofText) {
    for (const element of before.flatMap(({ segments }) => segments.map(containerOf))) {
      if (element._item && Y.isDeleted(deleteSet, element._item.id)) touched.add(element);
    }
    // Nothing is said of what is within something new: it is new as a whole.
    for (const { content } of ofText.changes.added)
      if (content instanceof Y.ContentType && content.type instanceof Y.XmlElement) touched.add(content.type);
  }
  return touched;
}

function changesLayout(events: YEvents, doc: Y.Doc, { changed }: TextPieces): boolean {
  const moves = events.some(
    ({ target, keys }) =>
      (target as unknown) === fragmentOf(doc) ||
      (target instanceof Y.XmlElement && LAYOUT_ATTRIBUTES.some((name) => keys.has(name))),
  );
  return moves || changed.some(({ before, now }) => before !== now || (now !== null && isRemoved(now)));
}

/** Kinds and levels alone. */
function updateShapes(update: EditorUpdate, events: YEvents, shown: readonly ClauseLayout[]): void {
  for (const { target } of events) {
    const at = target instanceof Y.XmlElement ? shown.findIndex((laid) => headOf(laid) === target) : -1;
    if (at >= 0) update.shape(at, shapeOf(shown[at]!));
  }
}
