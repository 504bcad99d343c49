import { Injectable } from '@nestjs/common';
import { JobService } from '../jobs/job.service.ts';
import { newId } from '../persistence/id.ts';
import { PreparedStatement } from '../persistence/prepared-statement.ts';
import type { Tx } from '../persistence/transaction.ts';
import type { PlannedDelivery } from './delivery.ts';
import { MAIL_QUEUE, SEND_EMAILS } from './queue-names.ts';

/**
 * Many are often told the same: what is said goes over the wire once, and each delivery says which of it is
 * hers.
 */
const INSERT_DELIVERIES = new PreparedStatement(`
  INSERT INTO delivery (
    id, event, recipient_id, address, channel, message_key, reply_to_key, sender_name, subject, text, html,
    calendar_method, calendar_ics
  )
  SELECT d.id, d.event, d.recipient_id, d.address, d.channel, d.message_key, d.reply_to_key, d.sender_name,
    w.subject, w.text, w.html, w.calendar_method, w.calendar_ics
  FROM unnest(
    $1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::text[], $6::int[], $12::uuid[], $13::uuid[],
    $14::text[]
  ) AS d (id, event, recipient_id, address, channel, wording, message_key, reply_to_key, sender_name)
  JOIN unnest($7::text[], $8::text[], $9::text[], $10::text[], $11::text[]) WITH ORDINALITY AS w (
    subject, text, html, calendar_method, calendar_ics, place
  ) ON w.place = d.wording
  ORDER BY d.id
  ON CONFLICT ON CONSTRAINT delivery_once DO NOTHING`);

/**
 * The duties towards people. They are rows of the transaction that makes them due; sending comes afterwards.
 */
@Injectable()
export class DeliveryService {
  constructor(private readonly jobs: JobService) {}

  /**
   * Writes down what is to be sent, in the caller's transaction. What is already written down stays as it is.
   */
  plan(tx: Pick<Tx, 'write' | 'afterCommit'>, planned: readonly PlannedDelivery[]): Promise<void> {
    if (planned.length === 0) return Promise.resolve();
    const { wordings, places } = groupByContent(planned);
    tx.write(
      INSERT_DELIVERIES.bind(
        planned.map(() => newId()),
        planned.map(({ event }) => event),
        planned.map(({ recipientId }) => recipientId),
        planned.map(({ address }) => address),
        planned.map(({ channel }) => channel),
        places,
        wordings.map(({ subject }) => subject),
        wordings.map(({ text }) => text),
        wordings.map(({ html }) => html ?? null),
        wordings.map(({ calendar }) => calendar?.method ?? null),
        wordings.map(({ calendar }) => calendar?.ics ?? null),
        planned.map(({ thread }) => (thread?.begins ? thread.id : null)),
        planned.map(({ thread }) => (thread && !thread.begins ? thread.id : null)),
        planned.map(({ senderName }) => senderName ?? null),
      ),
    );
    this.wake(tx);
    return Promise.resolve();
  }

  /**
   * Sends one again that was given up or is uncertain. A person has decided it; the letter keeps its
   * Message-ID.
   */
  async sendAgain(tx: Pick<Tx, 'manager' | 'afterCommit'>, id: string, address: string): Promise<void> {
    await tx.manager.query(
      `
        UPDATE delivery
        SET state = 'pending', address = $2, attempts = 0, due_at = now(), handed_at = NULL, fault = NULL
        WHERE id = $1 AND state IN ('failed', 'uncertain')`,
      [id, address],
    );
    this.wake(tx);
  }

  /** Leaves one as it ended; nobody has to look at it any more. */
  async setAside(tx: Pick<Tx, 'manager'>, id: string): Promise<void> {
    await tx.manager.query(
      `UPDATE delivery SET set_aside_at = now() WHERE id = $1 AND state IN ('failed', 'uncertain')`,
      [id],
    );
  }

  private wake(tx: Pick<Tx, 'afterCommit'>): void {
    tx.afterCommit.push(() => void this.jobs.add(MAIL_QUEUE, SEND_EMAILS, {}, { jobId: 'due' }));
  }
}

/**
 * The different wordings, and for each delivery the place of its own, counted from 1 as the database does.
 */
function groupByContent(planned: readonly PlannedDelivery[]): {
  wordings: PlannedDelivery[];
  places: number[];
} {
  const known = new Map<string, number>();
  const wordings: PlannedDelivery[] = [];
  const places = planned.map((delivery) => {
    const key = [
      delivery.subject,
      delivery.text,
      delivery.html,
      delivery.calendar?.method,
      delivery.calendar?.ics,
    ].join('\u0000');
    const place = known.get(key) ?? wordings.push(delivery);
    known.set(key, place);
    return place;
  });
  return { wordings, places };
}
