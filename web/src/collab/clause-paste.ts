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
import { type ClipboardContent, type PastedContent, parseClipboard } from '../clipboard/clipboard-parser.ts';
import { bindingKey } from './yjs-binding.ts';
import { isLongText } from './long-text.ts';
import { parentLevelAt, insertInOneLine, insertPasted } from './paste-insertion.ts';
import { PasteReportStore, type PasteUndo } from './paste-report-store.ts';
import { withoutReferences } from './formats.ts';
import { attributesOf } from './schema.ts';

interface PasteTarget {
  readonly from: number;
  readonly to: number;
}
/** Where pastes that are still being read will go, rebased while others and this member go on writing. */
type PasteTargets = ReadonlyMap<number, PasteTarget>;

const key = new PluginKey<PasteTargets>('clausePaste');
const OWN_HTML = /data-pm-slice=[^]*data-clause-text=/;
/** From how many characters on a reader is told that it takes a moment. */
const LONG_PASTE_CHARACTERS = 300_000;

let lastPasteId = 0;

export interface ClausePasteStorage {
  readonly reports: PasteReportStore;
}

/** The reports of pastes into an editor. */
export const pasteReportStoreOf = ({ storage }: Editor): PasteReportStore =>
  (storage as unknown as { clausePaste: ClausePasteStorage }).clausePaste.reports;

/**
 * What is pasted or dropped comes as clauses, as the import of a file would make them: words alone, and what
 * is not words is reported. What was copied in an editor of Norbanet stays what it is.
 */
export const ClausePaste = Extension.create<object, ClausePasteStorage>({
  name: 'clausePaste',
  priority: 1_600,
  addStorage: () => ({ reports: new PasteReportStore() }),
  addProseMirrorPlugins() {
    const {
      editor,
      storage: { reports },
    } = this;
    const isOneClause = editor.extensionManager.extensions.some(({ name }) => name === 'oneClause');
    const cut = new Set<string>();
    const take = (view: EditorView, data: DataTransfer | null, place: PasteTarget): boolean => {
      const copied = {
        html: data?.getData('text/html') ?? '',
        plain: data?.getData('text/plain') ?? '',
        files: data?.files.length ?? 0,
      };
      if (!view.editable || (OWN_HTML.test(copied.html.slice(0, 2_000)) && !isOneClause)) return false;
      void new PasteOperation(view, reports, isOneClause).run(copied, place);
      return true;
    };
    return [
      new Plugin<PasteTargets>({
        key,
        state: { init: () => new Map(), apply: (tr, places) => mapTargets(tr, places) },
        props: {
          // One that becomes long by a paste is drawn as one that was long from the beginning.
          attributes: ({ doc }) =>
            (isLongText(doc.childCount) ? { 'data-long': '' } : {}) as Record<string, string>,
          transformPasted: (slice, view) => (view.dragging ? slice : assignClauseIds(slice, view.state, cut)),
          handleDOMEvents: {
            cut: (view) => {
              const { from, to } = view.state.selection;
              view.state.doc.nodesBetween(from, to, (node) => {
                if (node.isTextblock) cut.add(attributesOf(node).id ?? '');
              });
              return false;
            },
            paste: (view, event) =>
              preventIfHandled(event, take(view, event.clipboardData, view.state.selection)),
            drop: (view, event) => {
              const at = view.dragging ? null : view.posAtCoords({ left: event.clientX, top: event.clientY });
              return at
                ? preventIfHandled(event, take(view, event.dataTransfer, { from: at.pos, to: at.pos }))
                : false;
            },
          },
        },
      }),
    ];
  },
});

/** One paste, from what was copied to its report. */
class PasteOperation {
  private readonly id = (lastPasteId += 1);

  constructor(
    private readonly view: EditorView,
    private readonly reports: PasteReportStore,
    private readonly isOneClause: boolean,
  ) {}

  async run(copied: ClipboardContent, place: PasteTarget): Promise<void> {
    const length = copied.html.length + copied.plain.length;
    if (length > PASTE_LIMIT) return this.reports.set({ is: 'too-long' });
    this.reports.set(length > LONG_PASTE_CHARACTERS ? { is: 'reading' } : null);
    const under = parentLevelAt(selectionAt(this.view.state.doc, place).$from.parent);
    this.setTarget(place);
    // The page draws that it reads before it begins to.
    if (length > LONG_PASTE_CHARACTERS) await nextTask();
    const pasted = await parseClipboard(copied, { under }, nextTask);
    if (!this.view.isDestroyed) this.insert(pasted);
  }

  private insert(pasted: PastedContent): void {
    const { view, reports } = this;
    const place = key.getState(view.state)?.get(this.id);
    this.setTarget(null);
    if (!view.editable || !place) return reports.set(null);
    const { tr, selection } = view.state;
    const isThere = selection.from === place.from && selection.to === place.to;
    tr.setSelection(selectionAt(tr.doc, place));
    const as = this.applyTo(tr, pasted);
    if (as === 'too-many') return reports.set({ is: 'too-many' });
    // Who went on writing elsewhere meanwhile stays there.
    if (isThere) tr.scrollIntoView();
    else tr.setSelection(selection.map(tr.doc, tr.mapping));
    if (tr.docChanged) view.dispatch(tr.setMeta('paste', true).setMeta('uiEvent', 'paste'));
    const losses = as === 'words' && pasted.inlineText ? pasted.inlineText.losses : pasted.losses;
    return reports.set(
      losses.length > 0 ? { is: 'losses', losses, undo: tr.docChanged ? undoOfPaste(view) : null } : null,
    );
  }

  private applyTo(tr: Transaction, pasted: PastedContent): ReturnType<typeof insertPasted> {
    if (pasted.clauses.length === 0) return 'clauses';
    if (!this.isOneClause) return insertPasted(tr, pasted);
    insertInOneLine(tr, pasted);
    return pasted.inlineText ? 'words' : 'clauses';
  }

  private setTarget(place: PasteTarget | null): void {
    this.view.dispatch(
      this.view.state.tr.setMeta(key, { id: this.id, place }).setMeta('addToHistory', false),
    );
  }
}

const selectionAt = (doc: DocNode, { from, to }: PasteTarget): Selection =>
  TextSelection.between(doc.resolve(from), doc.resolve(to));

/** Takes the paste that was made last back, as long as nothing was done after it. */
function undoOfPaste(view: EditorView): PasteUndo | null {
  const manager = bindingKey.getState(view.state)?.undoManager;
  const made = manager?.undoStack.at(-1);
  if (!manager || !made) return null;
  const state = (): ReturnType<PasteUndo['state']> => {
    if (manager.undoStack.at(-1) === made) return 'next';
    return manager.undoStack.includes(made) ? 'later' : 'done';
  };
  return {
    state,
    run: () => {
      if (state() === 'next') manager.undo();
    },
  };
}

function mapTargets(tr: Transaction, places: PasteTargets): PasteTargets {
  const marked = tr.getMeta(key) as { id: number; place: PasteTarget | null } | undefined;
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
function assignClauseIds(
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
  // The clauses of another text are not here to be referred to.
  const wordsOf = ({ content }: DocNode): Fragment => withoutReferences(content, (id) => present.has(id));
  const nodes = slice.content.content.map((node, at) => {
    if (!node.isTextblock) return node;
    const { id, ...attributes } = attributesOf(node);
    const own = id !== null && cut.has(id) && !present.has(id) ? id : null;
    return node.type.create(
      { ...attributes, id: own ?? (target && at === 0 ? attributesOf(target).id : null) },
      wordsOf(node),
    );
  });
  return new Slice(Fragment.from(nodes), slice.openStart, slice.openEnd);
}

function preventIfHandled(event: Event, isTaken: boolean): boolean {
  if (isTaken) event.preventDefault();
  return isTaken;
}

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
