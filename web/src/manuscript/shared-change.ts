import {
  clauseOf,
  containerOf,
  fragmentOf,
  headOf,
  isRemoved,
  type ClauseLayout,
  layoutOf,
  shapeOf,
} from '@nbn/collab';
import type { Transaction } from '@tiptap/pm/state';
import * as Y from 'yjs';
import { EditorUpdate, replaceAll } from './editor-update.ts';
import type { PositionMap } from './position-map.ts';
import { clauseNode } from './schema.ts';
import { WordPieces } from './word-pieces.ts';

type Events = readonly Y.YEvent<Y.AbstractType<unknown>>[];

/** Attributes that say where a clause stands, and which one it is. */
const WHERE = ['id', 'place', 'joined', 'gone'] as const;

/** What a change of the shared text comes to in the editor. */
export interface Drawn {
  /** The clauses as they are laid out now. */
  readonly shown: readonly ClauseLayout[];
  readonly positions: PositionMap;
}

/** Brings a change of the shared text, while it is being told, into the editor's document. */
export function drawChange(
  doc: Y.Doc,
  events: Events,
  before: readonly ClauseLayout[],
  tr: Transaction,
): Drawn {
  const { transaction } = events[0]!;
  const pieces = new WordPieces(touchedBy(events, before, transaction), transaction);
  const update = new EditorUpdate(tr, before, pieces);
  const shown = rearranges(events, doc, pieces) ? layoutOf(doc) : before;
  if (before.length === 0 || shown.length === 0) {
    if (before !== shown)
      replaceAll(
        tr,
        shown.map((laid) => clauseNode(tr.doc.type.schema, clauseOf(laid))),
      );
    return { shown, positions: update.positions };
  }
  update.spell(pieces.changed);
  if (shown === before) reshape(update, events, shown);
  else
    update.arrange(
      shown.map((laid) => ({
        shape: shapeOf(laid),
        pieces: laid.segments.flatMap((segment) => pieces.ofNow(segment)),
      })),
    );
  return { shown, positions: update.positions };
}

/** Elements whose words may be others now, and those that are new or gone. */
function touchedBy(
  events: Events,
  before: readonly ClauseLayout[],
  { deleteSet }: Y.Transaction,
): Set<Y.XmlElement> {
  const touched = new Set<Y.XmlElement>();
  for (const { target } of events) {
    if (target instanceof Y.XmlText && target.parent instanceof Y.XmlElement) touched.add(target.parent);
    else if (target instanceof Y.XmlElement) touched.add(containerOf(target));
  }
  if (events.some(({ target }) => target instanceof Y.XmlFragment && !(target instanceof Y.XmlElement))) {
    for (const element of before.flatMap(({ segments }) => segments.map(containerOf))) {
      if (element._item && Y.isDeleted(deleteSet, element._item.id)) touched.add(element);
    }
  }
  return touched;
}

function rearranges(events: Events, doc: Y.Doc, { changed }: WordPieces): boolean {
  const moves = events.some(
    ({ target, keys }) =>
      (target as unknown) === fragmentOf(doc) ||
      (target instanceof Y.XmlElement && WHERE.some((name) => keys.has(name))),
  );
  return moves || changed.some(({ before, now }) => before !== now || (now !== null && isRemoved(now)));
}

/** Kinds and levels alone. */
function reshape(update: EditorUpdate, events: Events, shown: readonly ClauseLayout[]): void {
  for (const { target } of events) {
    const at = target instanceof Y.XmlElement ? shown.findIndex((laid) => headOf(laid) === target) : -1;
    if (at >= 0) update.shape(at, shapeOf(shown[at]!));
  }
}
