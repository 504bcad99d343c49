import { createTransport } from 'nodemailer';
import type { TakenDelivery } from './delivery-queue.repository.ts';

/** Sends nothing anywhere: what it would send is what it answers. */
const composer = createTransport({ streamTransport: true, buffer: true });

interface ThreadHeaders {
  readonly messageId: string;
  readonly inReplyTo?: string;
  readonly references?: string;
}

/** The fields by which mail programs group the emails of one thread (RFC 5322 3.6.4). */
function threadHeaders({ id, message_key, reply_to_key }: TakenDelivery, domain: string): ThreadHeaders {
  const messageId = `<${message_key ?? id}@${domain}>`;
  const first = reply_to_key === null ? null : `<${reply_to_key}@${domain}>`;
  return first ? { messageId, inReplyTo: first, references: first } : { messageId };
}

/**
 * The email as bytes. Its Message-ID belongs to the delivery, so that a mail program would recognise a
 * repeated email as the same.
 */
export async function composeEmail(delivery: TakenDelivery, from: string): Promise<Buffer> {
  const { message } = await composer.sendMail({
    xMailer: false,
    from: { name: delivery.sender_name ?? 'Norbanet', address: from },
    to: { name: '', address: delivery.address },
    subject: delivery.subject,
    text: delivery.text,
    ...(delivery.html ? { html: delivery.html } : {}),
    ...(delivery.calendar_ics && delivery.calendar_method
      ? {
          icalEvent: {
            method: delivery.calendar_method,
            content: delivery.calendar_ics,
            filename: 'meeting.ics',
          },
        }
      : {}),
    ...threadHeaders(delivery, from.slice(from.indexOf('@') + 1)),
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  if (!Buffer.isBuffer(message)) throw new Error('The composed email is no buffer');
  return message;
}
