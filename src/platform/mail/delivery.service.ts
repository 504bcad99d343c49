import { Injectable } from '@nestjs/common';
import { JobService } from '../jobs/job.service.ts';
import type { Tx } from '../persistence/transaction.ts';
import type { PlannedDelivery } from './delivery.ts';
import { insertDeliveries, resetDelivery, setDeliveryAside } from './delivery.repository.ts';
import { MAIL_QUEUE, SEND_EMAILS } from './queue-names.ts';

/**
 * What is to be sent to people: rows of the transaction that makes it due; sending comes afterwards.
 */
@Injectable()
export class DeliveryService {
  constructor(private readonly jobs: JobService) {}

  /**
   * Plans emails in the caller's transaction. What is planned already stays as it is.
   */
  plan(tx: Pick<Tx, 'write' | 'afterCommit'>, planned: readonly PlannedDelivery[]): Promise<void> {
    if (planned.length === 0) return Promise.resolve();
    insertDeliveries(tx, planned);
    this.wake(tx);
    return Promise.resolve();
  }

  /**
   * Sends one again that has failed or is uncertain, because a person decided so; the email keeps its
   * Message-ID.
   */
  async sendAgain(tx: Pick<Tx, 'manager' | 'afterCommit'>, id: string, address: string): Promise<void> {
    await resetDelivery(tx, id, address);
    this.wake(tx);
  }

  /** Leaves one as it ended; nobody has to review it any more. */
  async setAside(tx: Pick<Tx, 'manager'>, id: string): Promise<void> {
    await setDeliveryAside(tx, id);
  }

  private wake(tx: Pick<Tx, 'afterCommit'>): void {
    tx.afterCommit.push(() => void this.jobs.add(MAIL_QUEUE, SEND_EMAILS, {}, { jobId: 'due' }));
  }
}
