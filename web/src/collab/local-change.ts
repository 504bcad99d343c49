import {
  deleteWords,
  headOf,
  idOf,
  insertWords,
  type LayoutOperations,
  type CollabClause,
  replaceWords,
  setAttribute,
  writeFormats,
} from '@nbn/collab';
import type { Node as DocNode } from '@tiptap/pm/model';
import {
  type ChangedStretch,
  changedStretches,
  type ClausePosition,
  editedTokens,
} from './changed-stretches.ts';
import {
  clausePositionAt,
  isClauseStart,
  type ReplacedWords,
  tokenAt,
  tokensOf,
  tokensWithin,
} from './clause-tokens.ts';
import { editedRange } from './edited-range.ts';
import { longestCommonOrder } from './longest-common-order.ts';
import { formatsOfNode } from './formats.ts';
import { newClauseId } from './new-clause-id.ts';
import { attributesOf } from './schema.ts';

/**
 * Writes into the shared text what a member did to clauses of the editor, where more than characters of single
 * clauses changed. What stands before and after is not touched: dividing puts a mark between characters and
 * joining takes it away, so that all characters stay.
 */
export class LocalChange {
  constructor(private readonly operations: LayoutOperations) {}

  /**
   * @param first the place of the first of the clauses that were there, and of those that are there instead.
   * @param places where the caret stands among these, if it does, and what of those was to be replaced.
   */
  write(
    first: number,
    gone: readonly DocNode[],
    come: readonly DocNode[],
    { caret = null, replaced = null }: EditPlaces = {},
  ): void {
    const now = come.map(clauseOf);
    const before = this.reorder(first, this.withOwnIds(first, gone.map(clauseOf)), now);
    // From the last stretch to the first: where the others stand, is as it was.
    for (const stretch of changedStretches(before, now).toReversed())
      this.writeStretch(first, stretch, { caret, replaced });
    this.updateShapes(first, now);
    this.updateFormats(first, now);
  }

  /**
   * An undo may have brought back a clause whose id another one has by now: the later one gets an id of its own, since
   * clauses are told apart by them.
   */
  private withOwnIds(first: number, gone: readonly CollabClause[]): CollabClause[] {
    const taken = new Set(this.operations.clauses.slice(0, first).map((laid) => idOf(headOf(laid))));
    return gone.map((clause, at) => {
      const own = taken.has(clause.id) ? { ...clause, id: newClauseId() } : clause;
      if (own !== clause) this.operations.rename(first + at, own);
      taken.add(own.id);
      return own;
    });
  }

  /** Clauses that follow each other between two that stayed as they were. */
  private writeStretch(
    begin: number,
    { at, before, now, nowAt }: ChangedStretch,
    { caret, replaced }: Required<EditPlaces>,
  ): void {
    const first = begin + at;
    const within =
      caret && caret.at >= nowAt && caret.at < nowAt + now.length ? { ...caret, at: caret.at - nowAt } : null;
    if (before.length === now.length && before.every(({ id }, n) => id === now[n]!.id)) {
      for (const [n, { text }] of now.entries())
        this.writeWords(first + n, before[n]!.text, text, within?.at === n ? within.offset : null);
      return;
    }
    const [old, fresh] = [tokensOf(before), tokensOf(now)];
    const { start, end } = editedTokens(
      old,
      fresh,
      within && tokenAt(now, within),
      replaced && tokensWithin(before, replaced),
    );
    const spot = clausePositionAt(before, start);
    const added = contentOf(fresh.slice(start, fresh.length - end), now);
    const hasTail = end > 0 && !isClauseStart(old[old.length - end]!);
    const beginsText = first + spot.place < 0;
    const { empty, rest } = this.remove(first, before, { start, end: old.length - end, beginsText });
    const adopts = rest && added.clauses.length > 0;
    for (let n = empty + (rest && !adopts ? 1 : 0); n > 0; n -= 1)
      this.operations.join(first + spot.place + 1);
    this.insert(first + spot.place, spot.offset, added, { hasTail, adopts, behindWords: spot.place >= 0 });
  }

  private writeWords(at: number, before: string, now: string, caret: number | null): void {
    if (before !== now)
      replaceWords(this.operations.clauses[at]!.segments, [editedRange(before, now, caret)]);
  }

  /** Moves what stands in another order now. The clauses that were there, in that order. */
  private reorder(
    first: number,
    before: readonly CollabClause[],
    now: readonly CollabClause[],
  ): CollabClause[] {
    const known = new Map(before.map((each) => [each.id, each]));
    const kept = new Set(
      longestCommonOrder(
        before.map(({ id }) => id),
        now.map(({ id }) => id),
      ).map(([, at]) => at),
    );
    let last = first - 1;
    for (const [at, { id }] of now.entries()) {
      if (!known.has(id)) continue;
      if (!kept.has(at)) this.operations.move(this.indexOf(id), last);
      last = this.indexOf(id);
    }
    const arranged = this.operations.clauses.slice(first, first + before.length);
    return arranged.map((laid) => known.get(idOf(headOf(laid)))!);
  }

  /**
   * Deletes characters and whole clauses. A clause that has no words is joined to the one before instead: what
   * somebody types in it at that moment is not lost. Where the text begins with what goes, there is none before.
   */
  private remove(
    first: number,
    before: readonly CollabClause[],
    { start, end, beginsText }: RemovedTokens,
  ): RemovalResult {
    let begins = tokensOf(before).length;
    let [empty, rest] = [0, false];
    for (const [
      at,
      {
        text: { length },
      },
    ] of [...before.entries()].toReversed()) {
      begins -= length + 1;
      const lostBeginning = begins >= start && begins < end;
      const [from, to] = [Math.max(start - begins - 1, 0), Math.min(end - begins - 1, length)];
      if (lostBeginning && length === 0 && !beginsText) empty += 1;
      else if (lostBeginning && to === length) this.operations.remove(first + at);
      else if (to > from) deleteWords(this.operations.clauses[first + at]!.segments, from, to);
      rest ||= lostBeginning && to < length;
    }
    return { empty, rest };
  }

  /** @param at the clause in which something is put; -1: before all of them. */
  private insert(
    at: number,
    offset: number,
    { characters, clauses }: InsertedContent,
    { hasTail, adopts, behindWords }: InsertionContext,
  ): void {
    const { operations } = this;
    if (characters !== '') insertWords(operations.clauses[at]!.segments, offset, characters);
    const last = clauses.at(-1);
    if (!last) return;
    const divides = !adopts && (hasTail || (behindWords && clauses.length === 1));
    if (adopts) operations.rename(at + 1, last);
    if (divides) operations.split(at, offset + characters.length, last);
    if (adopts || divides) insertWords(operations.clauses[at + 1]!.segments, 0, last.text);
    const whole = adopts || divides ? clauses.slice(0, -1) : clauses;
    if (whole.length > 0) operations.insert(at, whole);
  }

  private updateShapes(first: number, now: readonly CollabClause[]): void {
    for (const [at, clause] of now.entries())
      writeShape(headOf(this.operations.clauses[first + at]!), clause);
  }

  /** What the words look like; most of it went where its words went. */
  private updateFormats(first: number, now: readonly CollabClause[]): void {
    for (const [at, { formats }] of now.entries())
      writeFormats(this.operations.clauses[first + at]!, formats ?? []);
  }

  private indexOf(id: string): number {
    return this.operations.clauses.findIndex((laid) => idOf(headOf(laid)) === id);
  }
}

/** Where an edit was made. */
export interface EditPlaces {
  /** Among the clauses that came. */
  readonly caret?: ClausePosition | null;
  readonly replaced?: ReplacedWords | null;
}

interface InsertedContent {
  /** What comes into the clause where it begins, and then the clauses that come behind. */
  readonly characters: string;
  readonly clauses: readonly CollabClause[];
}

/** From which token, and up to which, characters and clauses go. */
interface RemovedTokens {
  readonly start: number;
  readonly end: number;
  /** Whether nothing of the text stands before them. */
  readonly beginsText: boolean;
}

/** What is still there of the clauses that lost their beginnings. */
interface RemovalResult {
  readonly empty: number;
  /** Whether the last one has words left. */
  readonly rest: boolean;
}

interface InsertionContext {
  /** Letters of the clause stand behind it, which belong to what comes last. */
  readonly hasTail: boolean;
  /** What comes last begins with the rest of a clause that was there. */
  readonly adopts: boolean;
  /** It comes behind words of one of these clauses, not before the first of them. */
  readonly behindWords: boolean;
}

/** Writes kind and level where they are others. */
export function writeShape(
  head: ReturnType<typeof headOf>,
  { kind, level }: Pick<CollabClause, 'kind' | 'level'>,
): void {
  const value = (name: string): unknown => head.getAttribute(name);
  if (value('kind') !== kind) setAttribute(head, 'kind', kind);
  if (value('level') !== level) setAttribute(head, 'level', level);
}

export function clauseOf(node: DocNode): CollabClause {
  const { id, kind, level } = attributesOf(node);
  const formats = formatsOfNode(node);
  return { id: id!, kind, level, text: node.textContent, ...(formats.length > 0 ? { formats } : {}) };
}

function contentOf(tokens: readonly string[], clauses: readonly CollabClause[]): InsertedContent {
  let characters = '';
  const found: { clause: CollabClause; text: string }[] = [];
  for (const token of tokens) {
    const last = found.at(-1);
    if (isClauseStart(token)) found.push({ clause: clauses.find(({ id }) => id === token)!, text: '' });
    else if (last) last.text += token;
    else characters += token;
  }
  return {
    characters,
    clauses: found.map(({ clause: { id, kind, level }, text }) => ({ id, kind, level, text })),
  };
}
