import type { AnchorState, LiveAnchor, LiveComment, LiveThread, ThreadAudience } from '@nbn/contracts';
import { anchorOf, carryAnchor, occurrencesOf, type TextAnchor } from '@nbn/drafting';
import type { Actor } from '../../platform/access/actor.ts';
import { type MemberRecord, displayNameFor, toMemberRecord } from '../../platform/people/person.ts';
import type { Unpresented } from '../../platform/people/present-people.ts';
import { InvalidInput, NotFound, type Problem } from '../../platform/problems/problem.ts';
import {
  type Audienced,
  commentRights,
  commentsAreOpen,
  isForReader,
  mayBegin,
  mayWriteIn,
  type Ruled,
  type Standing,
  threadCountry,
} from '../standard.policy.ts';
import {
  ClauseIsRemoved,
  CommentsAreClosed,
  MentionOutsideAudience,
  ReadersOutsideDraft,
} from '../standard.problems.ts';
import type { SelectedWords } from './dto/thread.input.ts';

interface Writing {
  readonly actor: Actor;
  readonly id: string;
  readonly threadId: string;
  readonly key: string;
  readonly text: string;
  readonly mentions: readonly string[];
}
export interface Reply extends Writing {
  readonly opens?: undefined;
}
export interface Opening extends Writing {
  readonly opens: {
    readonly clauseId: string;
    readonly revision: number;
    readonly words?: SelectedWords;
    readonly audience: ThreadAudience;
    readonly readers: readonly string[];
  };
}

export interface KnownThread extends Audienced {
  readonly id: string;
  readonly clauseId: string;
  readonly comments: number;
  readonly participants: readonly string[];
  /** Of a thread that is for few: those whom it is for now. */
  readonly told: readonly string[];
}
/** A member who is mentioned, named as a reader, or of the team that a thread is for. */
export interface KnownPerson extends Standing {
  readonly record: MemberRecord;
}
export interface KnownClause {
  readonly id: string;
  readonly text: string;
  readonly removed: boolean;
  readonly revision: number;
  /**
   * The revision that the writer saw, and its words if they are an entry of the history: of typing in between
   * only its last words are.
   */
  readonly seenRevision: number;
  readonly seenText: string | null;
}
/** What the database knows of the things a batch of comments is about. */
export interface Known {
  readonly threads: readonly KnownThread[];
  readonly clauses: readonly KnownClause[];
  readonly people: readonly KnownPerson[];
  readonly stored: readonly {
    readonly authorId: string;
    readonly key: string;
    readonly threadId: string;
    readonly ordinal: number;
  }[];
}

/** A comment and a thread with their persons, before they are presented to a reader. */
export type CommentRecord = Unpresented<LiveComment>;
export type ThreadRecord = Unpresented<LiveThread>;

/** A comment that will be written with this commit. */
export interface NewComment {
  readonly actor: Actor;
  readonly comment: CommentRecord;
  readonly clauseId: string;
  /** Of the thread. */
  readonly whose: Audienced;
  /** Of a thread that is for few: those whom it is for now. */
  readonly told: readonly string[];
  readonly participants: readonly string[];
  /** Set when it opens its thread. */
  readonly thread?: ThreadRecord;
  /** What stands around its words, by which they are found again. */
  readonly context?: { readonly prefix: string; readonly suffix: string };
}
export type Outcome =
  | { readonly kind: 'new'; readonly new: NewComment }
  /** It was committed before: a resend after an answer that was lost. */
  | { readonly kind: 'stored'; readonly threadId: string; readonly ordinal: number }
  | { readonly kind: 'refused'; readonly problem: Problem };

const authored = (authorId: string, key: string): string => `${authorId} ${key}`;

/**
 * Decides about comments that are to be committed together: each by itself, so that a refused one spoils
 * nobody's.
 */
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
      this.known.set(authored(item.actor.memberId, item.key), {
        threadId: added.comment.threadId,
        ordinal: added.comment.ordinal,
      });
      return { kind: 'new', new: added };
    } catch (problem) {
      return { kind: 'refused', problem: problem as Problem };
    }
  }

  private reply(item: Reply): NewComment {
    const thread = this.threads.get(item.threadId);
    if (!thread || !mayWriteIn(item.actor, this.standard, thread)) throw new NotFound();
    if (!commentsAreOpen(this.standard)) throw new CommentsAreClosed();
    const mentions = this.mentioned(item, thread);
    const participants = [...new Set([...thread.participants, item.actor.memberId])];
    const comments = thread.comments + 1;
    this.threads.set(thread.id, { ...thread, comments, participants });
    return {
      actor: item.actor,
      comment: this.present(item, comments, mentions),
      clauseId: thread.clauseId,
      whose: thread,
      told: thread.told,
      participants,
    };
  }

  private open(item: Opening): NewComment {
    const {
      actor,
      opens: { clauseId, revision, words, audience },
    } = item;
    if (commentRights(actor, this.standard) === 'none' || !mayBegin(actor, audience)) throw new NotFound();
    if (!commentsAreOpen(this.standard)) throw new CommentsAreClosed();
    const clause = this.found.clauses.find(
      ({ id, seenRevision }) => id === clauseId && seenRevision === revision,
    );
    if (!clause || (clause.seenText === null && words?.quote === undefined)) throw new NotFound();
    if (clause.removed) throw new ClauseIsRemoved();
    const { prefix, suffix, ...anchor } = words ? anchorOn(clause, words) : WHOLE_CLAUSE;
    const whose = this.audienceOf(item);
    const comment = this.present(item, 1, this.mentioned(item, whose));
    const told =
      audience === 'network'
        ? []
        : this.found.people
            .filter((person) => isForReader(whose, this.standard.audience, person))
            .map(({ memberId }) => memberId);
    const thread = {
      id: item.threadId,
      clauseId,
      country: whose.country,
      audience,
      readers: this.named(whose.readers, actor),
      anchor,
      state: 'open' as const,
      stateBy: comment.by,
      stateAt: this.at,
      comments: 1,
      first: comment,
    };
    return {
      actor,
      comment,
      clauseId,
      whose,
      told: [...new Set([...told, actor.memberId])],
      participants: [actor.memberId],
      thread,
      context: { prefix, suffix },
    };
  }

  /** Whom a thread that is begun is for. Whoever is named must be one who comments on the draft at all. */
  private audienceOf({ actor, opens: { audience, readers } }: Opening): Audienced {
    const country = threadCountry(actor);
    if (audience !== 'named') return { audience, country, readers: [] };
    const whose = { audience, country, readers: [...new Set([...readers, actor.memberId])] };
    if (!readers.every((id) => id === actor.memberId || this.isInvitable(actor, id)))
      throw new ReadersOutsideDraft();
    return whose;
  }

  /** The teams and the secretariat may be named by anyone, members of a network by their own country. */
  private isInvitable(actor: Actor, id: string): boolean {
    const person = this.found.people.find(({ memberId }) => memberId === id);
    return (
      person !== undefined &&
      isForReader(
        { audience: 'network', country: threadCountry(actor), readers: [] },
        this.standard.audience,
        person,
      )
    );
  }

  /** A name that stands in a comment calls its bearer; nobody is called to what is not for them. */
  private mentioned({ actor, mentions }: Writing, whose: Audienced): MemberRecord[] {
    const people = mentions.map((id) => this.found.people.find(({ memberId }) => memberId === id));
    if (!people.every((person) => person !== undefined && isForReader(whose, this.standard.audience, person)))
      throw new MentionOutsideAudience();
    return this.named(mentions, actor);
  }

  /** With the words by which their writer knows and calls them. */
  private named(ids: readonly string[], writer: Actor): MemberRecord[] {
    const records = ids.map((id) =>
      id === writer.memberId
        ? toMemberRecord(writer)
        : this.found.people.find(({ memberId }) => memberId === id)!.record,
    );
    return records
      .map((record) => ({ ...record, calledAs: displayNameFor(writer, record) }))
      .sort((a, b) => (a.calledAs < b.calledAs ? -1 : 1));
  }

  private present(
    { id, threadId, key, actor, text }: Writing,
    ordinal: number,
    mentions: MemberRecord[],
  ): CommentRecord {
    return {
      id,
      threadId,
      ordinal,
      key,
      by: toMemberRecord(actor),
      at: this.at,
      text,
      mentions,
      source: null,
    };
  }
}

const WHOLE_CLAUSE = { state: 'clause' as AnchorState, start: 0, end: 0, quote: '', prefix: '', suffix: '' };

/**
 * Words chosen in an older revision are carried to the present one: a comment is never refused because
 * somebody edited meanwhile.
 */
function anchorOn(
  { text, revision, seenRevision, seenText }: KnownClause,
  { start, end, quote }: SelectedWords,
): LiveAnchor & Pick<TextAnchor, 'prefix' | 'suffix'> {
  if (quote !== undefined) return quoted(text, start, quote);
  const chosen = anchorOf(seenText!, start, end);
  if (!chosen) throw new InvalidInput([{ field: 'words', message: 'are not words of this clause' }]);
  const { state, anchor } =
    revision === seenRevision
      ? { state: 'placed' as const, anchor: chosen }
      : carryAnchor({ state: 'placed', anchor: chosen }, seenText!, text);
  return { state, ...anchor };
}

/** Words chosen in a text that others are typing in: where they stand now, nearest to where they stood. */
function quoted(
  text: string,
  start: number,
  quote: string,
): LiveAnchor & Pick<TextAnchor, 'prefix' | 'suffix'> {
  if (quote.trim() === '') throw new InvalidInput([{ field: 'words.quote', message: 'holds no words' }]);
  let nearest = -1;
  for (const at of occurrencesOf(text, quote))
    if (nearest < 0 || Math.abs(at - start) < Math.abs(nearest - start)) nearest = at;
  const anchor = nearest < 0 ? undefined : anchorOf(text, nearest, nearest + quote.length);
  return anchor
    ? { state: 'placed', ...anchor }
    : { state: 'orphan', start: 0, end: 0, quote, prefix: '', suffix: '' };
}
