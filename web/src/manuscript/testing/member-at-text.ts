import { clausesOf, type CollabClause, Replica, seedState } from '@nbn/collab';
import { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { TextSelection } from '@tiptap/pm/state';
import * as Y from 'yjs';
import { Binding } from '../binding.ts';
import { bound } from '../bound.ts';
import { Identity } from '../identity.ts';
import { Numbers } from '../numbers.ts';
import { firstDocument, manuscriptNodes } from '../schema.ts';

export const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
export const clause = (n: number, text: string, change: Partial<CollabClause> = {}): CollabClause => ({
  id: id(n),
  kind: 'clause',
  level: 1,
  text,
  ...change,
});

/** A member at an editor without a page around it: what is written goes out only when it is sent. */
export class MemberAtText {
  readonly doc = new Y.Doc();
  readonly wrote: [clauseId: string, before: string, now: string][] = [];
  readonly binding: Binding;
  readonly editor: Editor;
  /** What was written here and is not sent yet. */
  readonly outbox: Uint8Array[] = [];

  constructor(seed: readonly CollabClause[]) {
    Y.applyUpdate(this.doc, seedState(seed), 'server');
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'server') this.outbox.push(update);
    });
    this.binding = new Binding(this.doc, (...words) => this.wrote.push(words));
    this.editor = new Editor({
      extensions: [...manuscriptNodes, Identity, Numbers, bound(this.binding)],
      content: firstDocument(this.binding.clauses()),
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

  hears(update: Uint8Array): void {
    Y.applyUpdate(this.doc, update, 'server');
  }

  type(at: number, offset: number, words: string): void {
    this.editor.view.dispatch(this.editor.state.tr.insertText(words, this.startOf(at) + offset));
  }

  /** Types at the caret, as keys do. */
  typeOn(words: string): void {
    this.editor.view.dispatch(this.editor.state.tr.insertText(words));
  }

  put(at: number, offset: number, to = { at, offset }): void {
    const { doc, tr } = this.editor.state;
    this.editor.view.dispatch(
      tr.setSelection(TextSelection.create(doc, this.startOf(at) + offset, this.startOf(to.at) + to.offset)),
    );
  }

  run(command: Command): boolean {
    return command(this.editor.state, this.editor.view.dispatch.bind(this.editor.view), this.editor.view);
  }

  startOf(at: number): number {
    let pos = 1;
    for (let n = 0; n < at; n += 1) pos += this.editor.state.doc.child(n).nodeSize;
    return pos;
  }

  /** What the editor shows, as the shared text has it: the same at every moment. */
  get shown(): CollabClause[] {
    const shown = [...this.editor.state.doc.children].map(({ attrs, textContent }) => ({
      ...(attrs as Omit<CollabClause, 'text'>),
      text: textContent,
    }));
    return shown.length === 1 && shown[0]!.id === null ? [] : shown;
  }

  get shared(): CollabClause[] {
    return clausesOf(this.doc);
  }
}

/** The server's copy between members: what one sends is looked at, mended and told to all, in one order. */
export class ServerBetween {
  readonly replica: Replica;
  readonly lost: string[] = [];
  private fresh = 1_000_000;
  private readonly waiting: Map<MemberAtText, Uint8Array[]>;

  constructor(
    seed: readonly CollabClause[],
    private readonly members: readonly MemberAtText[],
  ) {
    this.replica = new Replica([seedState(seed)], { newId: () => id((this.fresh += 1)), clausesMost: 200 });
    this.waiting = new Map(members.map((member) => [member, []]));
  }

  /** Takes what a member wrote next; all of it together, if so wanted. */
  takes(member: MemberAtText, together = false): void {
    const updates = member.outbox.splice(0, together ? undefined : 1);
    if (updates.length === 0) return;
    const { update, lost } = this.replica.apply(Y.mergeUpdates(updates));
    this.lost.push(...lost.map(({ text }) => text));
    if (update) for (const told of this.waiting.values()) told.push(update);
  }

  /** Tells a member what it has not heard yet, up to some of it. */
  tells(member: MemberAtText, most = Infinity): void {
    for (const update of this.waiting.get(member)!.splice(0, most)) member.hears(update);
  }

  settle(): void {
    for (const member of this.members) while (member.outbox.length > 0) this.takes(member);
    for (const member of this.members) this.tells(member);
  }
}
