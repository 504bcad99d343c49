import { clausesOf, type CollabClause, Replica, seedState } from '@nbn/collab';
import { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { TextSelection } from '@tiptap/pm/state';
import * as Y from 'yjs';
import { YjsBinding } from '../yjs-binding.ts';
import { bindingExtension } from '../binding-extension.ts';
import { ClauseIds } from '../clause-ids.ts';
import { ClauseNumbers } from '../clause-numbers.ts';
import { clauseOf } from '../local-change.ts';
import { attributesOf, initialContent, collabNodes } from '../schema.ts';

export const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
export const clause = (n: number, text: string, change: Partial<CollabClause> = {}): CollabClause => ({
  id: id(n),
  kind: 'clause',
  level: 1,
  text,
  ...change,
});

/** A member at an editor without a page around it: what is written goes out only when it is sent. */
export class CollabMember {
  readonly doc = new Y.Doc();
  readonly localEdits: [clauseId: string, before: string, now: string][] = [];
  readonly binding: YjsBinding;
  readonly editor: Editor;
  /** What was written here and is not sent yet. */
  readonly unsentUpdates: Uint8Array[] = [];

  constructor(seed: readonly CollabClause[]) {
    Y.applyUpdate(this.doc, seedState(seed), 'server');
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'server') this.unsentUpdates.push(update);
    });
    this.binding = new YjsBinding(this.doc, (...words) => this.localEdits.push(words));
    this.editor = new Editor({
      extensions: [...collabNodes, ClauseIds, ClauseNumbers, bindingExtension(this.binding)],
      content: initialContent(this.binding.clauses()),
      injectCSS: false,
    });
  }

  get texts(): string[] {
    return [...this.editor.state.doc.children].map(({ textContent }) => textContent);
  }

  get ids(): string[] {
    return [...this.editor.state.doc.children].map(({ attrs }) => attrs['id'] as string);
  }

  /** The clause and the offset of the caret. */
  get caret(): [number, number] {
    const { $head } = this.editor.state.selection;
    return [$head.index(0), $head.parentOffset];
  }

  receive(update: Uint8Array): void {
    Y.applyUpdate(this.doc, update, 'server');
  }

  type(at: number, offset: number, words: string): void {
    this.editor.view.dispatch(this.editor.state.tr.insertText(words, this.startOf(at) + offset));
  }

  /** Types at the caret, as keys do. */
  typeAtCaret(words: string): void {
    this.editor.view.dispatch(this.editor.state.tr.insertText(words));
  }

  setSelection(at: number, offset: number, to = { at, offset }): void {
    const { doc, tr } = this.editor.state;
    this.editor.view.dispatch(
      tr.setSelection(TextSelection.create(doc, this.startOf(at) + offset, this.startOf(to.at) + to.offset)),
    );
  }

  runCommand(command: Command): boolean {
    return command(this.editor.state, this.editor.view.dispatch.bind(this.editor.view), this.editor.view);
  }

  startOf(at: number): number {
    let pos = 1;
    for (let n = 0; n < at; n += 1) pos += this.editor.state.doc.child(n).nodeSize;
    return pos;
  }

  /** What the editor shows, as the shared text has it: the same at every moment. */
  get shown(): CollabClause[] {
    const nodes = [...this.editor.state.doc.children];
    return nodes.length === 1 && attributesOf(nodes[0]!).id === null ? [] : nodes.map(clauseOf);
  }

  get shared(): CollabClause[] {
    return clausesOf(this.doc);
  }
}

/** The server's copy between members: what one sends is checked, repaired and broadcast to all, in one order. */
export class RelayServer {
  readonly replica: Replica;
  readonly lost: string[] = [];
  private fresh = 1_000_000;
  private readonly undelivered: Map<CollabMember, Uint8Array[]>;

  constructor(
    seed: readonly CollabClause[],
    private readonly members: readonly CollabMember[],
  ) {
    this.replica = new Replica([seedState(seed)], { newId: () => id((this.fresh += 1)), clausesMost: 200 });
    this.undelivered = new Map(members.map((member) => [member, []]));
  }

  /** Puts a clause back before all others, as a command of the server does. */
  restore(restored: CollabClause): void {
    const { update } = this.replica.edit([{ do: 'insert', afterId: null, clauses: [restored] }]);
    if (update) for (const sent of this.undelivered.values()) sent.push(update);
  }

  /** Takes what a member wrote next; all of it together, if so wanted. */
  accept(member: CollabMember, together = false): void {
    const updates = member.unsentUpdates.splice(0, together ? Infinity : 1);
    if (updates.length === 0) return;
    const { update, lost } = this.replica.apply(Y.mergeUpdates(updates));
    this.lost.push(...lost.map(({ text }) => text));
    if (update) for (const sent of this.undelivered.values()) sent.push(update);
  }

  /** Sends a member what it has not received yet, up to some of it. */
  deliver(member: CollabMember, most = Infinity): void {
    for (const update of this.undelivered.get(member)!.splice(0, most)) member.receive(update);
  }

  syncAll(): void {
    for (const member of this.members) while (member.unsentUpdates.length > 0) this.accept(member);
    for (const member of this.members) this.deliver(member);
  }
}
