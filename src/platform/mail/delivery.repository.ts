import { newId } from '../persistence/id.ts';
import { PreparedStatement } from '../persistence/prepared-statement.ts';
import type { Tx } from '../persistence/transaction.ts';
import type { PlannedDelivery } from './delivery.ts';

/** Many recipients often get the same email: its content is sent once, and each delivery refers to it. */
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

/** Written with the commit. What is planned already stays as it is. */
export function insertDeliveries(tx: Pick<Tx, 'write'>, planned: readonly PlannedDelivery[]): void {
  const { contents, places } = groupByContent(planned);
  tx.write(
    INSERT_DELIVERIES.bind(
      planned.map(() => newId()),
      planned.map(({ event }) => event),
      planned.map(({ recipientId }) => recipientId),
      planned.map(({ address }) => address),
      planned.map(({ channel }) => channel),
      places,
      contents.map(({ subject }) => subject),
      contents.map(({ text }) => text),
      contents.map(({ html }) => html ?? null),
      contents.map(({ calendar }) => calendar?.method ?? null),
      contents.map(({ calendar }) => calendar?.ics ?? null),
      planned.map(({ thread }) => (thread?.begins ? thread.id : null)),
      planned.map(({ thread }) => (thread && !thread.begins ? thread.id : null)),
      planned.map(({ senderName }) => senderName ?? null),
    ),
  );
}

/** Makes a delivery pending again that had failed or is uncertain; its id, and so its Message-ID, stays. */
export async function resetDelivery(tx: Pick<Tx, 'manager'>, id: string, address: string): Promise<void> {
  await tx.manager.query(
    `
      UPDATE delivery
      SET state = 'pending', address = $2, attempts = 0, due_at = now(), handed_at = NULL, fault = NULL
      WHERE id = $1 AND state IN ('failed', 'uncertain')`,
    [id, address],
  );
}

export async function setDeliveryAside(tx: Pick<Tx, 'manager'>, id: string): Promise<void> {
  await tx.manager.query(
    `UPDATE delivery SET set_aside_at = now() WHERE id = $1 AND state IN ('failed', 'uncertain')`,
    [id],
  );
}

/** The different contents, and for each delivery the place of its own, counted from 1 as the database does. */
function groupByContent(planned: readonly PlannedDelivery[]): {
  contents: PlannedDelivery[];
  places: number[];
} {
  const known = new Map<string, number>();
  const contents: PlannedDelivery[] = [];
  const places = planned.map((delivery) => {
    const key = [
      delivery.subject,
      delivery.text,
      delivery.html,
      delivery.calendar?.method,
      delivery.calendar?.ics,
    ].join('\u0000');
    const place = known.get(key) ?? contents.push(delivery);
    known.set(key, place);
    return place;
  });
  return { contents, places };
}
