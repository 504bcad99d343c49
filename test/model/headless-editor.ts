import { Editor } from '@tiptap/core';
import type { PluginView, Command } from '@tiptap/pm/state';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import * as Y from 'yjs';
import { clausesOf, type CollabClause, fragmentOf, Layout, textOfSegment } from '@nbn/collab';
import { bindingExtension } from '../../web/src/collab/binding-extension.ts';
import { ClauseIds } from '../../web/src/collab/clause-ids.ts';
import type { CollabDocument } from '../../web/src/collab/collab-document.ts';
import { clauseOf } from '../../web/src/collab/local-change.ts';
import { withoutBoundaries } from '../../web/src/collab/formats.ts';
import { collabNodes, initialContent } from '../../web/src/collab/schema.ts';
import { YjsBinding } from '../../web/src/collab/yjs-binding.ts';

/**
 * The editor of a text without the page around it: its schema, its plugins and its binding to the shared text are
 * the product's; nothing is drawn, so that thousands of steps take seconds.
 */
export class HeadlessEditor {
  readonly binding: YjsBinding;
  state: EditorState;
  readonly composing = false;
  readonly domObserver = { flush: () => undefined, pendingRecords: () => [] };
  private readonly pluginViews: readonly PluginView[];

  /** @param onTexts is told what it shows after each change, each clause a text. */
  constructor(
    private readonly collabDocument: CollabDocument,
    private readonly onTexts: (texts: readonly string[]) => void,
  ) {
    this.binding = new YjsBinding(collabDocument.doc, (...words) =>
      collabDocument.updateQueue.gate.recordEdit(...words),
    );
    const { state, extensionManager } = new Editor({
      element: null,
      extensions: [...collabNodes, ClauseIds, bindingExtension(this.binding)],
      content: initialContent(this.binding.clauses()),
      injectCSS: false,
      enableCoreExtensions: false,
    });
    const { plugins } = extensionManager;
    this.state = EditorState.create({ doc: state.doc, plugins });
    this.pluginViews = plugins.flatMap(({ spec }) => spec.view?.(this.view) ?? []);
  }

  /** What the product's code sees as the editor's view. */
  get view(): EditorView {
    return this as unknown as EditorView;
  }

  readonly dispatch = (transaction: Transaction): void => {
    const before = this.state;
    this.state = before.apply(transaction);
    for (const pluginView of this.pluginViews) pluginView.update?.(this.view, before);
    if (this.state.doc !== before.doc) this.onTexts(this.texts);
  };

  /** Runs a command as where no page can be asked: where a line ends, the offset says. */
  run(command: Command): boolean {
    return command(this.state, this.dispatch);
  }

  destroy(): void {
    for (const pluginView of this.pluginViews) pluginView.destroy?.();
  }

  get texts(): string[] {
    return [...this.state.doc.children].map(({ textContent }) => textContent);
  }

  get ids(): string[] {
    return [...this.state.doc.children].map(({ attrs }) => attrs['id'] as string);
  }

  /** The clause and the offset of the caret. */
  get caret(): readonly [at: number, offset: number] {
    const { $head } = this.state.selection;
    return [$head.index(0), $head.parentOffset];
  }

  /** Where the words of a clause begin. */
  startOf(at: number): number {
    let position = 1;
    for (let n = 0; n < at; n += 1) position += this.state.doc.child(n).nodeSize;
    return position;
  }

  select(at: number, offset: number, to = { at, offset }): void {
    const { doc, tr } = this.state;
    const selection = TextSelection.create(doc, this.startOf(at) + offset, this.startOf(to.at) + to.offset);
    this.dispatch(tr.setSelection(selection));
  }

  /** What it shows, as the shared text would say it. */
  get shown(): CollabClause[] {
    const shown = [...this.state.doc.children].map(clauseOf);
    return shown.length === 1 && shown[0]!.id === null ? [] : shown;
  }

  /** What the shared text says. */
  get shared(): CollabClause[] {
    return clausesOf(this.collabDocument.doc);
  }

  /** What the shared text says to whoever opens it now. */
  get opened(): CollabClause[] {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(this.collabDocument.doc));
    return clausesOf(doc);
  }

  /** What is to be shown of it: the boundary between two cells has no form, whatever the shared text says of it. */
  get toShow(): CollabClause[] {
    return this.shared.map(({ formats = [], ...clause }) => {
      const own = clause.kind === 'row' ? withoutBoundaries(clause.text, formats) : formats;
      return own.length > 0 ? { ...clause, formats: own } : clause;
    });
  }

  /** All that the shared text holds, in removed clauses too. */
  get heldTexts(): string[] {
    return new Layout(fragmentOf(this.collabDocument.doc)).segments.map(textOfSegment);
  }
}
