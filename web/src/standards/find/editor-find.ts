import type { Editor } from '@tiptap/core';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import type { CollabDocument } from '../../collab/collab-document.ts';
import { flushDomChanges } from '../../collab/flush-dom-changes.ts';
import { type ClauseReplacement, replaceInClauses } from '../../collab/replace-words.ts';
import { attributesOf } from '../../collab/schema.ts';
import { findClauseByNumber } from './clause-reference.ts';
import { changesFind, findMarksOf, type FoundRange, setFind } from './find-marks.ts';
import { type FindCount, NOTHING_FOUND, type ReplaceResult, type ReplaceSurface } from './find-surface.ts';
import { revealElement, revealWords } from './reveal.ts';
import { type FindQuery, TextFinder } from './text-finder.ts';

/** Finds and replaces in the text of a draft that is written. */
export class EditorFind implements ReplaceSurface {
  private readonly listeners = new Set<() => void>();
  private count = NOTHING_FOUND;

  constructor(
    private readonly editor: Editor,
    private readonly collabDocument: Pick<CollabDocument, 'doc' | 'updateQueue'>,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    if (this.listeners.size === 0) this.editor.on('transaction', this.handleTransaction);
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.editor.off('transaction', this.handleTransaction);
    };
  };

  readonly snapshot = (): FindCount => this.count;

  readonly search = (query: FindQuery | null): void => {
    const { state, isDestroyed } = this.editor;
    if (isDestroyed) return;
    if (!query) {
      this.show({ finder: null });
      return;
    }
    // From the match that is shown while words are typed, at first from the caret.
    const origin = findMarksOf(state).current?.from ?? state.selection.from;
    this.show({ finder: new TextFinder(query), current: null });
    this.showMatch(this.matchFrom(origin));
  };

  readonly step = (by: 1 | -1): void => {
    const { current } = findMarksOf(this.editor.state);
    const place = current?.from ?? this.editor.state.selection.from;
    if (by > 0) this.showMatch(this.matchFrom(current ? place + 1 : place));
    else this.showMatch(this.matchBefore(place));
  };

  readonly replace = (words: string): ReplaceResult => {
    if (!findMarksOf(this.editor.state).current) {
      this.step(1);
      return { replaced: 0 };
    }
    const at = findMarksOf(this.editor.state).current!.from;
    const result = this.write(words, (match) => match.from === at);
    if (result !== 'too-long') this.showMatch(this.matchFrom(at + words.length));
    return result;
  };

  readonly replaceAll = (words: string): ReplaceResult => this.write(words, () => true);

  readonly focus = (): void => {
    const { view, state } = this.editor;
    const { current } = findMarksOf(state);
    if (current)
      view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, current.from, current.to)));
    view.focus();
  };

  readonly hasClause = (number: string): boolean => this.clauseAt(number) !== null;

  readonly goToClause = (number: string): string | null => {
    const found = this.clauseAt(number);
    if (!found) return null;
    const { view, state } = this.editor;
    let pos = 1;
    for (let n = 0; n < found.at; n += 1) pos += state.doc.child(n).nodeSize;
    view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, pos)));
    revealElement(view.dom.children[found.at]);
    view.focus();
    return found.reference;
  };

  private clauseAt(number: string) {
    return findClauseByNumber([...this.editor.state.doc.children].map(attributesOf), number);
  }

  private write(words: string, isWanted: (match: FoundRange) => boolean): ReplaceResult {
    const text = words.normalize('NFC');
    const replaced = replaceInClauses(this.editor.view, this.collabDocument, () => {
      const { doc } = this.editor.state;
      const { matches } = findMarksOf(this.editor.state);
      const found: ClauseReplacement[] = [];
      let pos = 1;
      for (const [at, clause] of doc.children.entries()) {
        const cuts = (matches?.in(clause) ?? [])
          .filter(({ start, end }) => isWanted({ from: pos + start, to: pos + end }))
          .map((range) => ({ ...range, text }));
        if (cuts.length > 0) found.push({ at, cuts });
        pos += clause.nodeSize;
      }
      return found;
    });
    return replaced === 'too-long' ? replaced : { replaced };
  }

  private matchFrom(place: number): FoundRange | null {
    const { doc } = this.editor.state;
    const { matches } = findMarksOf(this.editor.state);
    let first: FoundRange | null = null;
    for (const match of matches?.all(doc) ?? []) {
      first ??= match;
      if (match.from >= place) return match;
    }
    return first;
  }

  private matchBefore(place: number): FoundRange | null {
    const { doc } = this.editor.state;
    const { matches } = findMarksOf(this.editor.state);
    let [before, last]: (FoundRange | null)[] = [null, null];
    for (const match of matches?.all(doc) ?? []) {
      if (match.from < place) before = match;
      last = match;
    }
    return before ?? last ?? null;
  }

  private showMatch(current: FoundRange | null): void {
    this.show({ current });
    if (current) this.reveal(current);
  }

  private reveal({ from }: FoundRange): void {
    const { view, state } = this.editor;
    const clause = view.dom.children[state.doc.resolve(from).index(0)];
    revealWords(clause, () => view.dom.querySelector('[data-find-current]'));
  }

  private show(change: Parameters<typeof setFind>[1]): void {
    const { view } = this.editor;
    view.dispatch(setFind(flushDomChanges(view).tr, change));
  }

  private readonly handleTransaction = ({ transaction }: { transaction: Transaction }): void => {
    if (!changesFind(transaction)) return;
    const { matches, current } = findMarksOf(this.editor.state);
    let [total, at]: [number, number | null] = [0, null];
    for (const match of matches?.all(this.editor.state.doc) ?? []) {
      total += 1;
      if (match.from === current?.from) at = total;
    }
    if (total === this.count.total && at === this.count.current) return;
    this.count = { total, current: at };
    for (const listener of this.listeners) listener();
  };
}
