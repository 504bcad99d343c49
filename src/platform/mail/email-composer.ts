import MailComposer from 'nodemailer/lib/mail-composer';
import type { TakenDelivery } from './delivery-queue.ts';

interface ThreadHeaders {
  readonly messageId: string;
  readonly inReplyTo?: string;
  readonly references?: string;
}

/** The fields by which mail programs put the mails of one matter together (RFC 5322 3.6.4). */
function threadHeaders(
  { id, message_key: own, reply_to_key: key }: TakenDelivery,
  domain: string,
): ThreadHeaders {
  const messageId = `<${own ?? id}@${domain}>`;
  const first = key === null ? null : `<${key}@${domain}>`;
  return first ? { messageId, inReplyTo: first, references: first } : { messageId };
}

/**
 * The letter as bytes. Its Message-ID belongs to the delivery, so that a mail program would see a repeated
 * letter as one.
 */
export function composeEmail(delivery: TakenDelivery, from: string): Promise<Buffer> {
  const composer = new MailComposer({
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
  return new Promise((resolve, reject) => {
    composer.compile().build((error, message) => (error ? reject(error) : resolve(message)));
  });
}
