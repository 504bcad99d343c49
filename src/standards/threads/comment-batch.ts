import type { LiveComment, LiveThread, ThreadAudience } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { type MemberRecord, displayNameFor, toMemberRecord } from '#platform/people/person';
import type { Unpresented } from '#platform/people/present-people';
import { NotFound, type Problem } from '#platform/problems/problem';
import {
  type ThreadReadership,
  commentScopeInAnyState,
  commentsAreOpen,
  mayReadThread,
  mayOpenThread,
  mayWriteInThread,
  type StandardPolicyInput,
  type Membership,
  threadCountry,
} from '../standard.policy.ts';
import { CommentsAreClosed, MentionOutsideAudience, ReadersOutsideDraft } from '../standard.problems.ts';
import { type CommentedClause, placeOfChosenWords } from './chosen-words.ts';
import type { SelectedWords } from './dto/thread.input.ts';

interface CommentCommand {
  readonly actor: Actor;
  readonly id: string;
  readonly threadId: string;
  readonly key: string;
  readonly text: string;
  readonly mentions: readonly string[];
}
export interface ReplyCommand extends CommentCommand {
  readonly opens?: undefined;
}
export interface OpenThreadCommand extends CommentCommand {
  readonly opens: {
    readonly clauseId: string;
    readonly revision: number;
    readonly words?: SelectedWords;
    readonly audience: ThreadAudience;
    readonly readers: readonly string[];
  };
}

export interface BatchThread extends ThreadReadership {
  readonly id: string;
  readonly clauseId: string;
  readonly comments: number;
  readonly participants: readonly string[];
  /** Member ids allowed to read a restricted thread at this moment. */
  readonly recipientIds: readonly string[];
}
/** A member who is mentioned, is named as a reader, or belongs to the team that may read a thread. */
export interface BatchMember extends Membership {
  readonly record: MemberRecord;
}
/** Everything the database has to say about a batch of comments, read in one statement. */
export interface BatchContext {
  readonly threads: readonly BatchThread[];
  readonly clauses: readonly CommentedClause[];
  readonly people: readonly BatchMember[];
  readonly stored: readonly {
    readonly authorId: string;
    readonly key: string;
    readonly threadId: string;
    readonly ordinal: number;
  }[];
}

/** A comment and a thread with their people, before they are presented to a reader. */
export type CommentRecord = Unpresented<LiveComment>;
export type ThreadRecord = Unpresented<LiveThread>;

/** A comment that will be written with this commit. */
export interface NewComment {
  readonly actor: Actor;
  readonly comment: CommentRecord;
  readonly clauseId: string;
  readonly threadAudience: ThreadReadership;
  /** Member ids allowed to read a restricted thread at this moment. */
  readonly recipientIds: readonly string[];
  readonly participants: readonly string[];
  /** Set when it opens its thread. */
  readonly thread?: ThreadRecord;
  /** The text around the quote, by which it is found again. */
  readonly context?: { readonly prefix: string; readonly suffix: string };
}
export type CommentOutcome =
  | { readonly kind: 'new'; readonly new: NewComment }
  /** Committed before: a resend after a lost response. */
  | { readonly kind: 'stored'; readonly threadId: string; readonly ordinal: number }
  | { readonly kind: 'refused'; readonly problem: Problem };

const authorKey = (authorId: string, key: string): string => `${authorId} ${key}`;

/**
 * Decides on comments that are to be committed together, each on its own: a refused one does not affect the
 * others.
 */
export class CommentBatch {
  private readonly threads: Map<string, BatchThread>;
  private readonly storedByKey: Map<string, { threadId: string; ordinal: number }>;

  constructor(
    private readonly standard: StandardPolicyInput,
    private readonly context: BatchContext,
    private readonly at: string,
  ) {
    this.threads = new Map(context.threads.map((thread) => [thread.id, thread]));
    this.storedByKey = new Map(
      context.stored.map(({ authorId, key, ...place }) => [authorKey(authorId, key), place]),
    );
  }

  decide(item: ReplyCommand | OpenThreadCommand): CommentOutcome {
    const before = this.storedByKey.get(authorKey(item.actor.memberId, item.key));
    if (before) return { kind: 'stored', ...before };
    try {
      const added = item.opens ? this.open(item) : this.reply(item);
      this.storedByKey.set(authorKey(item.actor.memberId, item.key), {
        threadId: added.comment.threadId,
        ordinal: added.comment.ordinal,
      });
      return { kind: 'new', new: added };
    } catch (problem) {
      return { kind: 'refused', problem: problem as Problem };
    }
  }

  private reply(item: ReplyCommand): NewComment {
    const thread = this.threads.get(item.threadId);
    if (!thread || !mayWriteInThread(item.actor, this.standard, thread)) throw new NotFound();
    if (!commentsAreOpen(this.standard)) throw new CommentsAreClosed();
    const mentions = this.requireMentionable(item, thread);
    const participants = [...new Set([...thread.participants, item.actor.memberId])];
    const comments = thread.comments + 1;
    this.threads.set(thread.id, { ...thread, comments, participants });
    return {
      actor: item.actor,
      comment: this.commentRecord(item, comments, mentions),
      clauseId: thread.clauseId,
      threadAudience: thread,
      recipientIds: thread.recipientIds,
      participants,
    };
  }

  private open(item: OpenThreadCommand): NewComment {
    const {
      actor,
      opens: { revision, words, audience, ...opens },
    } = item;
    if (commentScopeInAnyState(actor, this.standard) === 'none' || !mayOpenThread(actor, audience))
      throw new NotFound();
    if (!commentsAreOpen(this.standard)) throw new CommentsAreClosed();
    const clause = this.context.clauses.find(
      ({ id, seenRevision }) => id === opens.clauseId && seenRevision === revision,
    );
    if (!clause || (clause.seenText === null && words?.quote === undefined)) throw new NotFound();
    const {
      clauseId,
      anchor: { prefix, suffix, ...anchor },
    } = placeOfChosenWords(clause, words);
    const threadAudience = this.threadAudienceOf(item);
    const comment = this.commentRecord(item, 1, this.requireMentionable(item, threadAudience));
    const recipientIds =
      audience === 'network'
        ? []
        : this.context.people
            .filter((person) => mayReadThread(threadAudience, this.standard.audience, person))
            .map(({ memberId }) => memberId);
    const thread = {
      id: item.threadId,
      clauseId,
      country: threadAudience.country,
      audience,
      readers: this.memberRecordsOf(threadAudience.readers, actor),
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
      threadAudience,
      recipientIds: [...new Set([...recipientIds, actor.memberId])],
      participants: [actor.memberId],
      thread,
      context: { prefix, suffix },
    };
  }

  /** The audience of a new thread. Named readers must be allowed to comment on the draft at all. */
  private threadAudienceOf({ actor, opens: { audience, readers } }: OpenThreadCommand): ThreadReadership {
    const country = threadCountry(actor);
    if (audience !== 'named') return { audience, country, readers: [] };
    const threadAudience = { audience, country, readers: [...new Set([...readers, actor.memberId])] };
    if (!readers.every((id) => id === actor.memberId || this.mayBeNamed(actor, id)))
      throw new ReadersOutsideDraft();
    return threadAudience;
  }

  /** Anyone may name teams and the secretariat; members of a network are named by their own country only. */
  private mayBeNamed(actor: Actor, id: string): boolean {
    const person = this.context.people.find(({ memberId }) => memberId === id);
    return (
      person !== undefined &&
      mayReadThread(
        { audience: 'network', country: threadCountry(actor), readers: [] },
        this.standard.audience,
        person,
      )
    );
  }

  /** A mention notifies the member, so only readers of the thread may be mentioned. */
  private requireMentionable(
    { actor, mentions }: CommentCommand,
    threadAudience: ThreadReadership,
  ): MemberRecord[] {
    const people = mentions.map((id) => this.context.people.find(({ memberId }) => memberId === id));
    if (
      !people.every(
        (person) => person !== undefined && mayReadThread(threadAudience, this.standard.audience, person),
      )
    )
      throw new MentionOutsideAudience();
    return this.memberRecordsOf(mentions, actor);
  }

  /** With the name by which the writer of the comment knows each of them. */
  private memberRecordsOf(ids: readonly string[], writer: Actor): MemberRecord[] {
    const records = ids.map((id) =>
      id === writer.memberId
        ? toMemberRecord(writer)
        : this.context.people.find(({ memberId }) => memberId === id)!.record,
    );
    return records
      .map((record) => ({ ...record, calledAs: displayNameFor(writer, record) }))
      .sort((a, b) => (a.calledAs < b.calledAs ? -1 : 1));
  }

  private commentRecord(
    { id, threadId, key, actor, text }: CommentCommand,
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
