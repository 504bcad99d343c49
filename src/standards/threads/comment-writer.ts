import { Injectable } from '@nestjs/common';
import type { DraftAudience, LiveComment } from '@nbn/contracts';
import { SYSTEM } from '../../platform/access/actor.ts';
import { GroupCommit } from '../../platform/persistence/group-commit.ts';
import type { BoundStatement } from '../../platform/persistence/prepared-statement.ts';
import type { Tx } from '../../platform/persistence/transaction.ts';
import { UnitOfWork } from '../../platform/persistence/unit-of-work.ts';
import { NotFound } from '../../platform/problems/problem.ts';
import { CommentPosted } from '../standard.events.ts';
import type { Ruled } from '../standard.policy.ts';
import { tellThread } from './thread-telling.ts';
import {
  CommentBatch,
  type Known,
  type NewComment,
  type Opening,
  type Outcome,
  type Reply,
} from './comment-batch.ts';
import { LOCK, LOOK, WRITE } from './comment.sql.ts';

/**
 * Commits comments. Those on one standard that arrive while a commit is under way go into the next
 * transaction together, whoever wrote them: one lock, one look, one write, and one live frame for all of
 * them.
 */
@Injectable()
export class CommentWriter {
  private readonly group = new GroupCommit<Reply | Opening, Outcome>((standardId, items) =>
    this.commit(standardId, items),
  );

  constructor(private readonly work: UnitOfWork) {}

  /** Resolves once the comment is committed, and never before; a refusal rejects. */
  async add(standardId: string, item: Reply | Opening): Promise<Exclude<Outcome, { kind: 'refused' }>> {
    const outcome = await this.group.add(standardId, item);
    if (outcome.kind === 'refused') throw outcome.problem;
    return outcome;
  }

  private commit(standardId: string, items: readonly (Reply | Opening)[]): Promise<readonly Outcome[]> {
    // Several members write in this transaction: each audit row names its own.
    return this.work.run(
      SYSTEM,
      (tx, [standard], [known]) =>
        Promise.resolve(
          standard && known
            ? this.settle(tx, standardId, standard, known, items)
            : items.map(() => ({ kind: 'refused' as const, problem: new NotFound() })),
        ),
      LOCK.bind(standardId),
      look(standardId, items),
    );
  }

  private settle(
    tx: Tx,
    standardId: string,
    standard: Ruled,
    known: Known,
    items: readonly (Reply | Opening)[],
  ): readonly Outcome[] {
    const batch = new CommentBatch(standard, known, tx.now.toISOString());
    const outcomes = items.map((item) => batch.decide(item));
    const added = outcomes.flatMap((outcome) => (outcome.kind === 'new' ? [outcome.new] : []));
    if (added.length > 0) this.write(tx, standardId, standard.audience, added);
    return outcomes;
  }

  private write(tx: Tx, standardId: string, audience: DraftAudience, added: readonly NewComment[]): void {
    tx.write(
      WRITE.bind(standardId, JSON.stringify(added.flatMap(threadRow)), JSON.stringify(added.map(commentRow))),
    );
    for (const { actor, comment, clauseId, whose, told, participants, thread } of added) {
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
      const scene = { standardId, threadId, draft: audience, whose, told };
      if (thread) tellThread(tx, scene, 'thread-opened', { thread });
      else tellThread(tx, scene, 'comment-added', { comment });
    }
  }
}

function look(standardId: string, items: readonly (Reply | Opening)[]): BoundStatement<Known> {
  const openings = items.filter((item): item is Opening => item.opens !== undefined);
  return LOOK.bind(
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

function threadRow({ actor, thread, context, comment }: NewComment): object[] {
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

function commentRow({
  actor,
  comment: { id, threadId, ordinal, key, text, mentions },
}: NewComment): LiveCommentRow {
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

type LiveCommentRow = Pick<LiveComment, 'id' | 'ordinal' | 'key' | 'text'> & {
  thread_id: string;
  author_id: string;
  mentions: readonly string[];
  called_as: readonly string[];
};
