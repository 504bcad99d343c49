import type { AnchorState, CountryCode, LiveAnchor, LiveComment, LiveThread } from '@nbn/contracts';
import { anchorOf, carryAnchor, type TextAnchor } from '@nbn/drafting';
import type { Actor } from '../../platform/access/actor.ts';
import { InvalidInput, NotFound, type Problem } from '../../platform/problems/problem.ts';
import { personOf } from '../person.ts';
import { commentRights, commentsAreOpen, mayWriteIn, threadCountry, type Ruled } from '../standard.policy.ts';
import { ClauseIsRemoved, CommentsAreClosed } from '../standard.problems.ts';
import type { SelectedWords } from './dto/thread.input.ts';

interface Writing {
  readonly actor: Actor;
  readonly id: string;
  readonly threadId: string;
  readonly key: string;
  readonly text: string;
}
export interface Reply extends Writing {
  readonly opens?: undefined;
}
export interface Opening extends Writing {
  readonly opens: { readonly clauseId: string; readonly revision: number; readonly words?: SelectedWords };
}

export interface KnownThread {
  readonly id: string;
  readonly clauseId: string;
  readonly country: CountryCode | null;
  readonly comments: number;
  readonly participants: readonly string[];
}
export interface KnownClause {
  readonly id: string;
  readonly text: string;
  readonly removed: boolean;
  readonly revision: number;
  /** The revision that the writer saw, and its words if they are an entry of the history: of typing in between only its last words are. */
  readonly seenRevision: number;
  readonly seenText: string | null;
}
/** What the database knows of the things a batch of comments is about. */
export interface Known {
  readonly threads: readonly KnownThread[];
  readonly clauses: readonly KnownClause[];
  readonly stored: readonly { readonly authorId: string; readonly key: string; readonly threadId: string; readonly ordinal: number }[];
}

/** A comment that will be written with this commit. */
export interface NewComment {
  readonly actor: Actor;
  readonly comment: LiveComment;
  readonly clauseId: string;
  /** Of the thread. */
  readonly country: CountryCode | null;
  readonly participants: readonly string[];
  /** Set when it opens its thread. */
  readonly thread?: LiveThread;
  /** What stands around its words, by which they are found again. */
  readonly context?: { readonly prefix: string; readonly suffix: string };
}
export type Outcome =
  | { readonly kind: 'new'; readonly new: NewComment }
  /** It was committed before: a resend after an answer that was lost. */
  | { readonly kind: 'stored'; readonly threadId: string; readonly ordinal: number }
  | { readonly kind: 'refused'; readonly problem: Problem };

const authored = (authorId: string, key: string): string => `${authorId} ${key}`;

/** Decides about comments that are to be committed together: each by itself, so that a refused one spoils nobody's. */
export class CommentBatch {
  private readonly threads: Map<string, KnownThread>;
  private readonly known: Map<string, { threadId: string; ordinal: number }>;

  constructor(
    private readonly standard: Ruled,
    private readonly found: Known,
    private readonly at: string,
  ) {
    this.threads = new Map(found.threads.map((thread) => [thread.id, thread]));
    this.known = new Map(found.stored.map(({ authorId, key, ...where }) => [authored(authorId, key), where]));
  }

  decide(item: Reply | Opening): Outcome {
    const before = this.known.get(authored(item.actor.memberId, item.key));
    if (before) return { kind: 'stored', ...before };
    try {
      const added = item.opens ? this.open(item) : this.reply(item);
      this.known.set(authored(item.actor.memberId, item.key), { threadId: added.comment.threadId, ordinal: added.comment.ordinal });
      return { kind: 'new', new: added };
    } catch (problem) {
      return { kind: 'refused', problem: problem as Problem };
    }
  }

  private reply(item: Reply): NewComment {
    const thread = this.threads.get(item.threadId);
    if (!thread || !mayWriteIn(item.actor, this.standard, thread.country)) throw new NotFound();
    if (!commentsAreOpen(this.standard)) throw new CommentsAreClosed();
    const participants = [...new Set([...thread.participants, item.actor.memberId])];
    const comments = thread.comments + 1;
    this.threads.set(thread.id, { ...thread, comments, participants });
    return { actor: item.actor, comment: this.present(item, comments), clauseId: thread.clauseId, country: thread.country, participants };
  }

  private open(item: Opening): NewComment {
    const { actor, opens: { clauseId, revision, words } } = item;
    if (commentRights(actor, this.standard) === 'none') throw new NotFound();
    if (!commentsAreOpen(this.standard)) throw new CommentsAreClosed();
    const clause = this.found.clauses.find(({ id, seenRevision }) => id === clauseId && seenRevision === revision);
    if (!clause || (clause.seenText === null && words?.quote === undefined)) throw new NotFound();
    if (clause.removed) throw new ClauseIsRemoved();
    const { prefix, suffix, ...anchor } = words ? anchorOn(clause, words) : WHOLE_CLAUSE;
    const comment = this.present(item, 1);
    const country = threadCountry(actor);
    const thread = {
      id: item.threadId, clauseId, country, anchor, state: 'open' as const, stateBy: comment.by, stateAt: this.at,
      comments: 1, first: comment,
    };
    return { actor, comment, clauseId, country, participants: [actor.memberId], thread, context: { prefix, suffix } };
  }

  private present({ id, threadId, key, actor, text }: Writing, ordinal: number): LiveComment {
    return { id, threadId, ordinal, key, by: personOf(actor), at: this.at, text };
  }
}

const WHOLE_CLAUSE = { state: 'clause' as AnchorState, start: 0, end: 0, quote: '', prefix: '', suffix: '' };

/** Words chosen in an older revision are carried to the present one: a comment is never refused because somebody edited meanwhile. */
function anchorOn({ text, revision, seenRevision, seenText }: KnownClause, { start, end, quote }: SelectedWords): LiveAnchor & Pick<TextAnchor, 'prefix' | 'suffix'> {
  if (quote !== undefined) return quoted(text, start, quote);
  const chosen = anchorOf(seenText!, start, end);
  if (!chosen) throw new InvalidInput([{ field: 'words', message: 'are not words of this clause' }]);
  const { state, anchor } = revision === seenRevision
    ? { state: 'placed' as const, anchor: chosen }
    : carryAnchor({ state: 'placed', anchor: chosen }, seenText!, text);
  return { state, ...anchor };
}

/** Words chosen in a text that others are typing in: where they stand now, nearest to where they stood. */
function quoted(text: string, start: number, quote: string): LiveAnchor & Pick<TextAnchor, 'prefix' | 'suffix'> {
  if (quote.trim() === '') throw new InvalidInput([{ field: 'words.quote', message: 'holds no words' }]);
  let nearest = -1;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) if (nearest < 0 || Math.abs(at - start) < Math.abs(nearest - start)) nearest = at;
  const anchor = nearest < 0 ? undefined : anchorOf(text, nearest, nearest + quote.length);
  return anchor ? { state: 'placed', ...anchor } : { state: 'orphan', start: 0, end: 0, quote, prefix: '', suffix: '' };
}
