import { Injectable } from '@nestjs/common';
import type { DraftAudience } from '@nbn/contracts';
import { type Actor, SYSTEM } from '#platform/access/actor';
import { presentPeople } from '#platform/people/present-people';
import { GroupCommit } from '#platform/persistence/group-commit';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { CommentPosted } from '../standard.events.ts';
import type { StandardPolicyInput } from '../standard.policy.ts';
import type { OpenThread, WriteComment } from './dto/thread.input.ts';
import type { CommentView, ThreadView } from './dto/thread.view.ts';
import { broadcastThread } from './thread.broadcaster.ts';
import { ThreadQuery } from './thread.query.ts';
import {
  CommentBatch,
  type BatchContext,
  type NewComment,
  type OpenThreadCommand,
  type CommentOutcome,
  type ReplyCommand,
} from './comment-batch.ts';
import { insertComments, LOCK_STANDARD, selectBatchContext } from './comment.sql.ts';

/**
 * Writes comments, and opens threads with the first of them. Those on one standard that arrive while a commit
 * is under way go into the next transaction together, whoever wrote them: one lock, one read, one write, and
 * one live frame for all of them.
 */
@Injectable()
export class CommentService {
  private readonly group = new GroupCommit<ReplyCommand | OpenThreadCommand, CommentOutcome>(
    (standardId, items) => this.commitBatch(standardId, items),
  );

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly query: ThreadQuery,
  ) {}

  /**
   * Opens a thread with its first comment, on words of a clause or on the clause as a whole. Committed when
   * it resolves.
   */
  async open(
    actor: Actor,
    standardId: string,
    { key, text, mentions = [], clauseId, revision, words, audience = 'network', readers = [] }: OpenThread,
  ): Promise<ThreadView> {
    const item = {
      actor,
      id: newId(),
      threadId: newId(),
      key,
      text,
      mentions,
      opens: { clauseId, revision, words, audience, readers },
    };
    const outcome = await this.add(standardId, item);
    if (outcome.kind === 'stored') return this.query.one(actor, standardId, outcome.threadId);
    return { ...presentPeople(actor, outcome.new.thread!), seen: 1 };
  }

  /** Replies in a thread. Committed when it resolves; the same key again returns the stored comment. */
  async reply(
    actor: Actor,
    standardId: string,
    threadId: string,
    { key, text, mentions = [] }: WriteComment,
  ): Promise<CommentView> {
    const outcome = await this.add(standardId, {
      actor,
      id: newId(),
      threadId,
      key,
      text,
      mentions,
    });
    if (outcome.kind === 'new') return presentPeople(actor, outcome.new.comment);
    const {
      items: [comment],
    } = await this.query.comments(actor, standardId, outcome.threadId, {
      limit: 1,
      after: cursorBefore(outcome.ordinal),
    });
    return comment!;
  }

  /** Resolves once the comment is committed, and never before; a refusal rejects. */
  private async add(
    standardId: string,
    item: ReplyCommand | OpenThreadCommand,
  ): Promise<Exclude<CommentOutcome, { kind: 'refused' }>> {
    const outcome = await this.group.add(standardId, item);
    if (outcome.kind === 'refused') throw outcome.problem;
    return outcome;
  }

  private commitBatch(
    standardId: string,
    items: readonly (ReplyCommand | OpenThreadCommand)[],
  ): Promise<readonly CommentOutcome[]> {
    // Several members write in this transaction: each audit row names its own.
    return this.unitOfWork.run(SYSTEM, {
      preload: {
        standard: LOCK_STANDARD.bind(standardId),
        context: selectBatchContext(standardId, items),
      },
      work: (tx, { standard: [standard], context: [context] }) =>
        Promise.resolve(
          standard && context
            ? this.decideBatch(tx, standardId, standard, context, items)
            : items.map(() => ({ kind: 'refused' as const, problem: new NotFound() })),
        ),
    });
  }

  private decideBatch(
    tx: Tx,
    standardId: string,
    standard: StandardPolicyInput,
    context: BatchContext,
    items: readonly (ReplyCommand | OpenThreadCommand)[],
  ): readonly CommentOutcome[] {
    const batch = new CommentBatch(standard, context, tx.now.toISOString());
    const outcomes = items.map((item) => batch.decide(item));
    const added = outcomes.flatMap((outcome) => (outcome.kind === 'new' ? [outcome.new] : []));
    if (added.length > 0) this.writeAndBroadcast(tx, standardId, standard.audience, added);
    return outcomes;
  }

  private writeAndBroadcast(
    tx: Tx,
    standardId: string,
    audience: DraftAudience,
    added: readonly NewComment[],
  ): void {
    tx.write(insertComments(standardId, added));
    for (const { actor, comment, clauseId, threadAudience, recipientIds, participants, thread } of added) {
      const { id, threadId, ordinal } = comment;
      tx.audit({
        action: 'comment.posted',
        object: { kind: 'comment', id },
        country: actor.country,
        detail: { standardId, threadId, ordinal },
        by: actor,
      });
      tx.publish(
        new CommentPosted({
          standardId,
          clauseId,
          threadId,
          commentId: id,
          ordinal,
          authorId: actor.memberId,
          participantIds: participants,
          mentionedIds: comment.mentions.map(({ memberId }) => memberId),
        }),
      );
      const target = { standardId, threadId, draftAudience: audience, threadAudience, recipientIds };
      if (thread) broadcastThread(tx, target, 'thread-opened', { thread });
      else broadcastThread(tx, target, 'comment-added', { comment });
    }
  }
}

const cursorBefore = (ordinal: number): string =>
  Buffer.from(JSON.stringify([ordinal - 1])).toString('base64url');
