import { Injectable } from '@nestjs/common';
import type { DraftAudience, LiveComment } from '@nbn/contracts';
import { SYSTEM } from '#platform/access/actor';
import { GroupCommit } from '#platform/persistence/group-commit';
import type { BoundStatement } from '#platform/persistence/prepared-statement';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { CommentPosted } from '../standard.events.ts';
import type { StandardPolicyInput } from '../standard.policy.ts';
import { broadcastThread } from './thread.broadcaster.ts';
import {
  CommentBatch,
  type BatchContext,
  type NewComment,
  type OpenThreadCommand,
  type CommentOutcome,
  type ReplyCommand,
} from './comment-batch.ts';
import { LOCK_STANDARD, SELECT_BATCH_CONTEXT, INSERT_COMMENTS } from './comment.sql.ts';

/**
 * Commits comments. Those on one standard that arrive while a commit is under way go into the next
 * transaction together, whoever wrote them: one lock, one read, one write, and one live frame for all of
 * them.
 */
@Injectable()
export class CommentService {
  private readonly group = new GroupCommit<ReplyCommand | OpenThreadCommand, CommentOutcome>(
    (standardId, items) => this.commitBatch(standardId, items),
  );

  constructor(private readonly work: UnitOfWork) {}

  /** Resolves once the comment is committed, and never before; a refusal rejects. */
  async add(
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
    return this.work.run(SYSTEM, {
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
    tx.write(
      INSERT_COMMENTS.bind(
        standardId,
        JSON.stringify(added.flatMap(threadInsertRow)),
        JSON.stringify(added.map(commentInsertRow)),
      ),
    );
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

function selectBatchContext(
  standardId: string,
  items: readonly (ReplyCommand | OpenThreadCommand)[],
): BoundStatement<BatchContext> {
  const openings = items.filter((item): item is OpenThreadCommand => item.opens !== undefined);
  return SELECT_BATCH_CONTEXT.bind(
    standardId,
    [...new Set(items.filter(({ opens }) => !opens).map(({ threadId }) => threadId))],
    items.map(({ actor }) => actor.memberId),
    items.map(({ key }) => key),
    openings.map(({ opens }) => opens.clauseId),
    openings.map(({ opens }) => opens.revision),
    [
      ...new Set([
        ...items.flatMap(({ mentions }) => mentions),
        ...openings.flatMap(({ opens }) => opens.readers),
      ]),
    ],
    openings.some(({ opens }) => opens.audience === 'team'),
  );
}

function threadInsertRow({ actor, thread, context, comment }: NewComment): object[] {
  if (!thread) return [];
  const { id, clauseId, country, audience, anchor } = thread;
  return [
    {
      id,
      clause_id: clauseId,
      country,
      audience,
      readers: thread.readers.map(({ memberId }) => memberId),
      ...anchor,
      ...context,
      opened_by: actor.memberId,
      key: comment.key,
    },
  ];
}

function commentInsertRow({ actor, comment }: NewComment): CommentInsertRow {
  const { id, threadId, ordinal, key, text, mentions } = comment;
  return {
    id,
    thread_id: threadId,
    ordinal,
    author_id: actor.memberId,
    key,
    text,
    mentions: mentions.map(({ memberId }) => memberId),
    called_as: mentions.map(({ calledAs, fullName }) => calledAs ?? fullName),
  };
}

type CommentInsertRow = Pick<LiveComment, 'id' | 'ordinal' | 'key' | 'text'> & {
  thread_id: string;
  author_id: string;
  mentions: readonly string[];
  called_as: readonly string[];
};
