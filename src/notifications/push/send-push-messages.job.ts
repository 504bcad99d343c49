import { SYSTEM } from '#platform/access/actor';
import { ActorSource } from '#platform/access/actor-source';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotificationQuery } from '../notification.query.ts';
import { ANY_DUE_MESSAGE, type DuePushMessage, PushQueueRepository } from './push-queue.repository.ts';
import { PushSender } from './push-sender.ts';

const BATCH_SIZE = 20;

/**
 * Messages to devices are due half a minute after the first notification. What is planned is a row: a message that
 * was taken and not finished is taken again under the same name, by which the device knows that it had it. Whether
 * there is something unread that the member may see is asked in the moment of sending.
 */
@JobHandler({ queue: 'push', job: 'send', rule: 'system', every: 60_000, due: ANY_DUE_MESSAGE })
export class SendPushMessagesJob implements Job {
  constructor(
    private readonly queue: PushQueueRepository,
    private readonly sender: PushSender,
    private readonly actors: ActorSource,
    private readonly notifications: NotificationQuery,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async run(): Promise<void> {
    let taken: readonly DuePushMessage[];
    do {
      taken = await this.queue.takeDue(BATCH_SIZE);
      await Promise.all(taken.map((message) => this.send(message)));
    } while (taken.length === BATCH_SIZE);
  }

  private async send(message: DuePushMessage): Promise<void> {
    const actor = await this.actors.byMember(message.memberId, message.sessionId);
    if (!actor) return this.remove(message, 'left');
    if (!(await this.notifications.hasUnreadSince(actor, message.newsSince)))
      return this.queue.finish(message, { sent: false });
    const outcome = await this.sender.send(message);
    if (outcome === 'gone') return this.remove(message, 'gone');
    return outcome === 'sent' ? this.queue.finish(message, { sent: true }) : this.queue.retry(message);
  }

  private async remove(message: DuePushMessage, reason: 'gone' | 'left'): Promise<void> {
    await this.unitOfWork.run(SYSTEM, async (tx) => {
      if (!(await this.queue.deleteDevice(tx, message))) return;
      tx.audit({
        action: 'push.off',
        object: { kind: 'member', id: message.memberId },
        detail: { reason },
      });
    });
  }
}
