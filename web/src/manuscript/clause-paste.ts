import { PASTE_LIMIT } from '@nbn/contracts';
import { type Editor, Extension } from '@tiptap/core';
import { Fragment, type Node as DocNode, Slice } from '@tiptap/pm/model';
import {
  type EditorState,
  Plugin,
  PluginKey,
  type Selection,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { type CopiedText, type PastedText, readCopied } from '../clipboard/clipboard-text.ts';
import { bindingKey } from './binding.ts';
import { isLong } from './long-text.ts';
import { levelAt, putInOneLine, putPasted } from './paste-placement.ts';
import { PasteReports, type PasteUndo } from './paste-reports.ts';
import { attributesOf } from './schema.ts';

interface Place {
  readonly from: number;
  readonly to: number;
}
/** Where pastes that are still being read will go, carried along while others and this hand go on writing. */
type Places = ReadonlyMap<number, Place>;

const key = new PluginKey<Places>('clausePaste');
const OWN = /data-pm-slice=[^]*data-clause-text=/;
/** From how many characters on a reader is told that it takes a moment. */
const LONG = 300_000;

let lastPaste = 0;

export interface ClausePasteStorage {
  readonly reports: PasteReports;
}

/** The reports of pastes into an editor. */
export const pasteReportsOf = ({ storage }: Editor): PasteReports =>
  (storage as unknown as { clausePaste: ClausePasteStorage }).clausePaste.reports;

/**
 * What is pasted or dropped comes as clauses, as the import of a file would make them: words alone, and what
 * is not words is told. What was copied in an editor of Norbanet stays what it is.
 */
export const ClausePaste = Extension.create<object, ClausePasteStorage>({
  name: 'clausePaste',
  priority: 1_600,
  addStorage: () => ({ reports: new PasteReports() }),
  addProseMirrorPlugins() {
    const {
      editor,
      storage: { reports },
    } = this;
    const isOneClause = editor.extensionManager.extensions.some(({ name }) => name === 'oneClause');
    const cut = new Set<string>();
    const take = (view: EditorView, data: DataTransfer | null, place: Place): boolean => {
      const copied = {
        html: data?.getData('text/html') ?? '',
        plain: data?.getData('text/plain') ?? '',
        files: data?.files.length ?? 0,
      };
      if (!view.editable || (OWN.test(copied.html.slice(0, 2_000)) && !isOneClause)) return false;
      void new Paste(view, reports, isOneClause).take(copied, place);
      return true;
    };
    return [
      new Plugin<Places>({
        key,
        state: { init: () => new Map(), apply: (tr, places) => carried(tr, places) },
        props: {
          // One that becomes long by a paste is drawn as one that was long from the beginning.
          attributes: ({ doc }) =>
            (isLong(doc.childCount) ? { 'data-long': '' } : {}) as Record<string, string>,
          transformPasted: (slice, view) => (view.dragging ? slice : withOwnIds(slice, view.state, cut)),
          handleDOMEvents: {
            cut: (view) => {
              const { from, to } = view.state.selection;
              view.state.doc.nodesBetween(from, to, (node) => {
                if (node.isTextblock) cut.add(attributesOf(node).id ?? '');
              });
              return false;
            },
            paste: (view, event) => prevented(event, take(view, event.clipboardData, view.state.selection)),
            drop: (view, event) => {
              const at = view.dragging ? null : view.posAtCoords({ left: event.clientX, top: event.clientY });
              return at
                ? prevented(event, take(view, event.dataTransfer, { from: at.pos, to: at.pos }))
                : false;
            },
          },
        },
      }),
    ];
  },
});

/** One paste, from what was copied to its report. */
class Paste {
  private readonly id = (lastPaste += 1);

  constructor(
    private readonly view: EditorView,
    private readonly reports: PasteReports,
    private readonly isOneClause: boolean,
  ) {}

  async take(copied: CopiedText, place: Place): Promise<void> {
    const length = copied.html.length + copied.plain.length;
    if (length > PASTE_LIMIT) return this.reports.put({ is: 'too-long' });
    this.reports.put(length > LONG ? { is: 'reading' } : null);
    const under = levelAt(between(this.view.state.doc, place).$from.parent);
    this.mark(place);
    // The page draws that it reads before it begins to.
    if (length > LONG) await nextTurn();
    const pasted = await readCopied(copied, { under }, nextTurn);
    if (!this.view.isDestroyed) this.put(pasted);
  }

  private put(pasted: PastedText): void {
    const { view, reports } = this;
    const place = key.getState(view.state)?.get(this.id);
    this.mark(null);
    if (!view.editable || !place) return reports.put(null);
    const { tr, selection } = view.state;
    const isThere = selection.from === place.from && selection.to === place.to;
    tr.setSelection(between(tr.doc, place));
    const as = this.change(tr, pasted);
    if (as === 'too-many') return reports.put({ is: 'too-many' });
    // Who went on writing elsewhere meanwhile stays there.
    if (isThere) tr.scrollIntoView();
    else tr.setSelection(selection.map(tr.doc, tr.mapping));
    if (tr.docChanged) view.dispatch(tr.setMeta('paste', true).setMeta('uiEvent', 'paste'));
    const losses = as === 'words' && pasted.words ? pasted.words.losses : pasted.losses;
    return reports.put(
      losses.length > 0 ? { is: 'losses', losses, undo: tr.docChanged ? undoOfPaste(view) : null } : null,
    );
  }

  private change(tr: Transaction, pasted: PastedText): ReturnType<typeof putPasted> {
    if (pasted.clauses.length === 0) return 'clauses';
    if (!this.isOneClause) return putPasted(tr, pasted);
    putInOneLine(tr, pasted);
    return pasted.words ? 'words' : 'clauses';
  }

  private mark(place: Place | null): void {
    this.view.dispatch(
      this.view.state.tr.setMeta(key, { id: this.id, place }).setMeta('addToHistory', false),
    );
  }
}

const between = (doc: DocNode, { from, to }: Place): Selection =>
  TextSelection.between(doc.resolve(from), doc.resolve(to));

/** Takes the paste that was made last back, as long as nothing was done after it. */
function undoOfPaste(view: EditorView): PasteUndo | null {
  const manager = bindingKey.getState(view.state)?.undo;
  const made = manager?.undoStack.at(-1);
  if (!manager || !made) return null;
  const state = (): ReturnType<PasteUndo['state']> =>
    manager.undoStack.at(-1) === made ? 'next' : manager.undoStack.includes(made) ? 'later' : 'done';
  return {
    state,
    run: () => {
      if (state() === 'next') manager.undo();
    },
  };
}

function carried(tr: Transaction, places: Places): Places {
  const marked = tr.getMeta(key) as { id: number; place: Place | null } | undefined;
  if (!marked && (places.size === 0 || !tr.docChanged)) return places;
  const next = new Map(
    [...places].map(([id, { from, to }]) => [id, { from: tr.mapping.map(from, -1), to: tr.mapping.map(to) }]),
  );
  if (marked?.place) next.set(marked.id, { from: marked.place.from, to: marked.place.to });
  else if (marked) next.delete(marked.id);
  return next;
}

/**
 * A clause that was cut comes back as itself; one that was copied, or that another text has, comes as a new
 * one. An empty clause in whose place it comes stays who it was.
 */
function withOwnIds(
  slice: Slice,
  { doc, selection: { $from, $to } }: EditorState,
  cut: ReadonlySet<string>,
): Slice {
  const target =
    $from.sameParent($to) && $from.parent.isTextblock && $from.parent.content.size === 0
      ? $from.parent
      : null;
  const present = new Set(
    doc.children.filter((node) => node !== target).map((node) => attributesOf(node).id),
  );
  const nodes = slice.content.content.map((node, at) => {
    if (!node.isTextblock) return node;
    const { id, ...attributes } = attributesOf(node);
    const own = id !== null && cut.has(id) && !present.has(id) ? id : null;
    return node.type.create(
      { ...attributes, id: own ?? (target && at === 0 ? attributesOf(target).id : null) },
      node.content,
    );
  });
  return new Slice(Fragment.from(nodes), slice.openStart, slice.openEnd);
}

function prevented(event: Event, isTaken: boolean): boolean {
  if (isTaken) event.preventDefault();
  return isTaken;
}

const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
