import { Injectable } from '@nestjs/common';
import { Jobs } from '../jobs/jobs.ts';
import { newId } from '../persistence/id.ts';
import type { Tx } from '../persistence/transaction.ts';
import type { PlannedDelivery } from './delivery.ts';
import { MAIL_QUEUE, SEND_MAILS } from './queue-names.ts';

const PLAN = `
  INSERT INTO delivery (id, event, recipient_id, address, channel, subject, text, html, calendar_method, calendar_ics)
  SELECT * FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[])
  ON CONFLICT ON CONSTRAINT delivery_once DO NOTHING`;

/** The duties towards people. They are rows of the transaction that makes them due; sending comes afterwards. */
@Injectable()
export class Deliveries {
  constructor(private readonly jobs: Jobs) {}

  /** Writes down what is to be sent, in the caller's transaction. What is already written down stays as it is. */
  async plan(tx: Pick<Tx, 'manager' | 'afterCommit'>, planned: readonly PlannedDelivery[]): Promise<void> {
    if (planned.length === 0) {
      return;
    }
    const column = <T>(of: (delivery: PlannedDelivery) => T): T[] => planned.map(of);
    await tx.manager.query(PLAN, [
      column(() => newId()),
      column((delivery) => delivery.event),
      column((delivery) => delivery.recipientId),
      column((delivery) => delivery.address),
      column((delivery) => delivery.channel),
      column((delivery) => delivery.subject),
      column((delivery) => delivery.text),
      column((delivery) => delivery.html ?? null),
      column((delivery) => delivery.calendar?.method ?? null),
      column((delivery) => delivery.calendar?.ics ?? null),
    ]);
    tx.afterCommit.push(() => void this.jobs.add(MAIL_QUEUE, SEND_MAILS, {}, { jobId: 'due' }));
  }
}
