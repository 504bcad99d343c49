import {
  clausesOf,
  fragmentOf,
  headOf,
  type ClauseLayout,
  LayoutOperations,
  layoutOf,
  type CollabClause,
  replaceWords,
  textOf,
  keepFormats,
  writeFormats,
} from '@nbn/collab';
import { sliceFormats } from '@nbn/drafting';
import { LIMITS, STANDARD_CLAUSES_MAX } from '@nbn/contracts';
import type { Node as DocNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import * as Y from 'yjs';
import { spansWithin } from './changed-span.ts';
import { type EditStage, editStagesOf } from './edit-stages.ts';
import { editedStretches } from './edited-range.ts';
import { flushDomChanges } from './flush-dom-changes.ts';
import { formatsOfNode } from './formats.ts';
import { newClauseId } from './new-clause-id.ts';
import type { ReplacedWords } from './clause-tokens.ts';
import { clauseOf, LocalChange, writeShape } from './local-change.ts';
import { mapSelection, selectChange } from './selection-mapping.ts';
import { attributesOf } from './schema.ts';
import { applyRemoteChange } from './remote-change.ts';
import { findSplitWords } from './split-words.ts';
import { isTyping, stepUndo, createUndoManager, isCaretMove } from './undo-manager.ts';

/** What this member did to the words of a clause. */
export type OnLocalEdit = (clauseId: string, before: string, now: string) => void;

export const bindingKey = new PluginKey<YjsBinding>('collab-document');

/** Whether a transaction brings what others wrote, or what an undo took back: not a new edit of this member. */
export const isFromSharedDocument = (transaction: Transaction): boolean =>
  transaction.getMeta(bindingKey) === 'brought';

/**
 * Holds the editor's document and the shared one together, clause by clause and by identity: typing changes
 * characters of the same shared text, dividing, joining and moving leave them in it, and what others do comes in
 * as the smallest change, so that the selection and all that is marked stay at their words.
 */
export class YjsBinding {
  /**
   * The clauses as they are laid out, in the order of the editor's. None while the text is empty: the editor
   * then shows a first one that nobody has written.
   */
  private clauseLayout: readonly ClauseLayout[] = [];
  /** The editor's document as the shared one has it. */
  private syncedDoc: DocNode | null = null;
  private view: EditorView | null = null;
  private isRepairing = false;
  private readonly fragment: Y.XmlFragment;
  readonly undoManager: Y.UndoManager;

  constructor(
    private readonly doc: Y.Doc,
    private readonly onLocalEdit: OnLocalEdit = () => undefined,
  ) {
    this.fragment = fragmentOf(doc);
    keepFormats(doc);
    this.undoManager = createUndoManager(this.fragment, this);
  }

  /** The clauses that are there now, for the editor's first document. */
  clauses(): CollabClause[] {
    return clausesOf(this.doc);
  }

  plugin(): Plugin<YjsBinding> {
    return new Plugin<YjsBinding>({
      key: bindingKey,
      state: { init: () => this, apply: () => this },
      view: (view) => {
        this.attach(view);
        return { update: (_, before) => this.handleEditorChange(before), destroy: () => this.detach() };
      },
    });
  }

  /** The clauses as they are laid out in the shared text. */
  get layout(): readonly ClauseLayout[] {
    return this.clauseLayout;
  }

  /** Undoes the last edit of this member; nothing, where that would make what cannot be stored. */
  undoLast(): boolean {
    return this.stepHistory(true);
  }

  /** Does again what was taken back. */
  redoLast(): boolean {
    return this.stepHistory(false);
  }

  private stepHistory(back: boolean): boolean {
    if (!stepUndo(this.undoManager, back)) return false;
    const sound = this.isWithinLimits();
    if (!sound) stepUndo(this.undoManager, !back);
    return sound;
  }

  private isWithinLimits(): boolean {
    return (
      this.clauseLayout.length <= STANDARD_CLAUSES_MAX &&
      this.clauseLayout.every((laid) => isWithinClauseLimit(textOf(laid)))
    );
  }

  private attach(view: EditorView): void {
    this.view = view;
    this.clauseLayout = layoutOf(this.doc);
    this.syncedDoc = view.state.doc;
    this.fragment.observeDeep(this.handleSharedChange);
  }

  private detach(): void {
    this.fragment.unobserveDeep(this.handleSharedChange);
    this.undoManager.destroy();
    this.view = null;
  }

  /** The shared text changed. What this binding wrote itself stands in the editor already. */
  private readonly handleSharedChange = (
    events: Y.YEvent<Y.AbstractType<unknown>>[],
    { origin }: Y.Transaction,
  ): void => {
    const { view } = this;
    if (!view || origin === this || events.length === 0) return;
    const { tr } = flushDomChanges(view);
    tr.setMeta(bindingKey, 'brought').setMeta('addToHistory', false);
    const before = tr.doc;
    const { layout, positions } = applyRemoteChange(this.doc, events, this.clauseLayout, tr);
    const undone = origin === this.undoManager;
    if (undone) this.reportEdits(clauseNodesOf(before), clauseNodesOf(tr.doc));
    if (undone && positions.hasNoMoves) selectChange(tr);
    else mapSelection(tr, view.state.selection, positions);
    this.clauseLayout = layout;
    this.syncedDoc = tr.doc;
    view.dispatch(tr);
    if (!undone) this.repairSplitWords(view, events);
  };

  /** A word that somebody divided the clause within, while it was being typed, stays whole. */
  private repairSplitWords(view: EditorView, events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): void {
    for (const [mark, length] of findSplitWords(events, this.doc.clientID)) {
      const at = this.clauseLayout.findIndex((laid) => headOf(laid) === mark);
      if (at < 1) continue;
      const { tr, selection } = view.state;
      const start = clauseStart(tr.doc, at);
      const follows = selection.empty && selection.from >= start && selection.from <= start + length;
      const words = tr.doc.child(at).content.cut(0, length);
      tr.delete(start, start + length).insert(start - 2, words);
      if (follows) tr.setSelection(TextSelection.create(tr.doc, selection.from - 2));
      // It belongs to what was typed just now, and is taken back with it.
      this.undoManager.lastChange = Date.now();
      this.isRepairing = true;
      view.dispatch(tr);
      this.isRepairing = false;
    }
  }

  /** The editor changed: what this member did goes into the shared text. */
  private handleEditorChange(before: EditorState): void {
    const { view, syncedDoc } = this;
    if (view && isCaretMove(before, view.state)) this.undoManager.stopCapturing();
    if (!view || !syncedDoc || view.state.doc === syncedDoc || view.state.doc === before.doc) return;
    const now = view.state.doc;
    const { gone, come } = this.changeBetween(syncedDoc, now);
    this.syncedDoc = now;
    if (gone.length + come.length === 0) return;
    const alone = !this.isRepairing && !isTyping(gone, come);
    if (alone) this.undoManager.stopCapturing();
    const known = editStagesOf(view.state);
    const stages = known[0]?.before === syncedDoc ? known : [{ before: syncedDoc, now, spans: [] }];
    this.doc.transact(() => stages.forEach((stage) => this.writeStage(stage)), this);
    this.reportEdits(gone, come);
    if (alone) this.undoManager.stopCapturing();
  }

  /** The clauses that differ between two documents, and how many stand before them. */
  private changeBetween(before: DocNode, now: DocNode): ClauseChange {
    const old = this.clauseLayout.length === 0 ? [] : clauseNodesOf(before);
    const fresh = clauseNodesOf(now).filter((node) => attributesOf(node).id !== null);
    let from = 0;
    while (from < old.length && from < fresh.length && old[from] === fresh[from]) from += 1;
    let tail = 0;
    while (
      tail < old.length - from &&
      tail < fresh.length - from &&
      old.at(-1 - tail) === fresh.at(-1 - tail)
    )
      tail += 1;
    return { from, gone: old.slice(from, old.length - tail), come: fresh.slice(from, fresh.length - tail) };
  }

  private writeStage(edit: EditStage): void {
    const { from, gone, come } = this.changeBetween(edit.before, edit.now);
    const sameClauses =
      gone.length === come.length &&
      gone.every((node, at) => attributesOf(node).id === attributesOf(come[at]!).id);
    if (sameClauses) come.forEach((node, at) => this.updateClause(from + at, gone[at]!, node, edit));
    else {
      const operations = new LayoutOperations(this.doc, newClauseId);
      const { $head } = this.view!.state.selection;
      const caret = { at: come.indexOf($head.parent), offset: $head.parentOffset };
      new LocalChange(operations).write(from, gone, come, {
        caret: caret.at < 0 ? null : caret,
        replaced: replacedWords(edit),
      });
      this.clauseLayout = operations.clauses;
    }
  }

  private updateClause(at: number, before: DocNode, now: DocNode, edit: EditStage): void {
    const laid = this.clauseLayout[at]!;
    writeShape(headOf(laid), clauseOf(now));
    const formats = formatsOfNode(now);
    const { textContent } = before;
    if (textContent !== now.textContent) {
      const spans = spansWithin(edit.spans, {
        begins: clauseStart(edit.before, at),
        length: textContent.length,
        nowBegins: clauseStart(edit.now, at),
      });
      const stretches = editedStretches(textContent, now.textContent, this.caretIn(now), spans);
      replaceWords(
        laid.segments,
        stretches.map(({ nowStart, ...range }) => ({
          ...range,
          formats: sliceFormats(formats, nowStart, nowStart + range.text.length),
        })),
      );
    }
    writeFormats(laid, formats);
  }

  /** Where in a clause the caret stands, if it stands there. */
  private caretIn(node: DocNode): number | null {
    const { $head } = this.view!.state.selection;
    return $head.parent === node ? $head.parentOffset : null;
  }

  private reportEdits(before: readonly DocNode[], now: readonly DocNode[]): void {
    const words = new Map(before.map((node) => [attributesOf(node).id, node.textContent]));
    for (const node of now) {
      const { id } = attributesOf(node);
      const was = words.get(id) ?? '';
      if (id !== null && was !== node.textContent) this.onLocalEdit(id, was, node.textContent);
    }
  }
}

/** Clauses that came in the place of others, and how many stand before them. */
interface ClauseChange {
  readonly from: number;
  readonly gone: readonly DocNode[];
  readonly come: readonly DocNode[];
}

/** From where and up to where an edit went, where both are among words. */
function replacedWords({ before, spans }: EditStage): ReplacedWords | null {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return null;
  const [from, to] = [before.resolve(first.from), before.resolve(last.before)].map(
    ({ parent, parentOffset }) =>
      parent.isTextblock ? { clauseId: attributesOf(parent).id!, offset: parentOffset } : null,
  );
  return from && to ? { from, to } : null;
}

const isWithinClauseLimit = (text: string): boolean =>
  text.length <= LIMITS.clause || [...text].length <= LIMITS.clause;

/** Where the words of a clause begin. */
function clauseStart(doc: DocNode, at: number): number {
  let pos = 1;
  for (let n = 0; n < at; n += 1) pos += doc.child(n).nodeSize;
  return pos;
}

function clauseNodesOf(doc: DocNode): DocNode[] {
  return [...doc.children];
}
