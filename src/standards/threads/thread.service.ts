import { Injectable } from '@nestjs/common';
import type { ThreadState } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { toMemberRecord } from '#platform/people/person';
import { presentPeople } from '#platform/people/present-people';
import { newId } from '#platform/persistence/id';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { ThreadReopened, ThreadResolved } from '../standard.events.ts';
import { lockStandard } from '../standard.lock.ts';
import { commentsAreOpen, mayWriteInThread } from '../standard.policy.ts';
import { CommentsAreClosed } from '../standard.problems.ts';
import { CommentThread } from './comment-thread.entity.ts';
import type { ThreadTransitionView } from './dto/thread.view.ts';
import { broadcastThread } from './thread.broadcaster.ts';
import { SELECT_READER_IDS } from './thread.sql.ts';
import { ThreadTransition } from './thread-transition.entity.ts';

/** Resolving and reopening of comment threads. */
@Injectable()
export class ThreadService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  resolve(actor: Actor, standardId: string, threadId: string): Promise<ThreadTransitionView> {
    return this.transitionTo(actor, standardId, threadId, 'resolved');
  }

  reopen(actor: Actor, standardId: string, threadId: string): Promise<ThreadTransitionView> {
    return this.transitionTo(actor, standardId, threadId, 'open');
  }

  /**
   * A transition to the state the thread is already in changes nothing and is no error: two members may press
   * the same button.
   */
  private async transitionTo(
    actor: Actor,
    standardId: string,
    threadId: string,
    state: ThreadState,
  ): Promise<ThreadTransitionView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const standard = await lockStandard(tx, actor, standardId);
      const thread = await tx.manager.findOneBy(CommentThread, { id: threadId, standardId });
      if (!thread || !mayWriteInThread(actor, standard, thread)) throw new NotFound();
      if (!commentsAreOpen(standard)) throw new CommentsAreClosed();
      const transition = { threadId, state, by: toMemberRecord(actor), at: tx.now.toISOString() };
      tx.audit({
        action: state === 'open' ? 'thread.reopened' : 'thread.resolved',
        object: { kind: 'thread', id: threadId },
        detail: { standardId },
      });
      if (thread.state === state) return presentPeople(actor, transition);
      await tx.manager.update(
        CommentThread,
        { id: threadId },
        { state, stateBy: actor.memberId, stateAt: tx.now },
      );
      await tx.manager.insert(ThreadTransition, {
        id: newId(),
        threadId,
        state,
        byId: actor.memberId,
        at: tx.now,
      });
      const payload = { standardId, threadId, byId: actor.memberId, participantIds: thread.participants };
      tx.publish(state === 'open' ? new ThreadReopened(payload) : new ThreadResolved(payload));
      const recipientIds =
        thread.audience === 'network'
          ? []
          : (await tx.queryAll(SELECT_READER_IDS.bind(threadId)))[0].map(({ id }) => id);
      broadcastThread(
        tx,
        {
          standardId,
          threadId,
          draftAudience: standard.audience,
          threadAudience: thread,
          recipientIds,
        },
        'thread-state-changed',
        transition,
      );
      return presentPeople(actor, transition);
    });
  }
}
