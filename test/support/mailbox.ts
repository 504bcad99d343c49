import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ImapFlow } from 'imapflow';

/** The mail server of the tests, where any name has a mailbox; none where no such server is installed. */
export const IMAP = process.env['TEST_IMAP_URL'];
export const OUR_MAIL_SERVER = 'mx.norbanet.example';
export const CALENDAR_PROGRAMS = ['outlook', 'google', 'apple', 'thunderbird'] as const;
export type CalendarProgram = (typeof CALENDAR_PROGRAMS)[number];

/** What a calendar program puts into its answer. */
export interface CalendarReply {
  readonly UID: string;
  readonly ATTENDEE: string;
  readonly PARTSTAT: 'ACCEPTED' | 'DECLINED' | 'TENTATIVE';
  readonly SEQUENCE: number;
  readonly STAMP: string;
  readonly RECURRENCE: string;
}

/** The calendar file of an answer, in the form of one program. */
export function replyFile(
  program: CalendarProgram,
  said: Partial<CalendarReply> & Pick<CalendarReply, 'UID' | 'ATTENDEE'>,
): string {
  const filled: CalendarReply = {
    PARTSTAT: 'ACCEPTED',
    SEQUENCE: 0,
    STAMP: '20270301T121500Z',
    RECURRENCE: 'X-NORBANET-NONE:1',
    ...said,
  };
  return readFileSync(`test/samples/replies/${program}.ics`, 'utf8')
    .replaceAll(/\{\{(\w+)\}\}/g, (_, name: keyof CalendarReply) => String(filled[name]))
    .replaceAll('\n', '\r\n');
}

export interface Envelope {
  readonly from: string;
  /** What our own server found out about the sender: by default that it is who it says. */
  readonly authentication?: string;
  readonly headers?: readonly string[];
  readonly method?: string;
  readonly type?: string;
}

/** A mail around a calendar file, as programs send it: words in plain text beside the calendar. */
export function replyMail(
  calendar: string,
  { from, authentication, headers = [], method = 'REPLY', type = 'multipart/alternative' }: Envelope,
): string {
  const domain = from.slice(from.indexOf('@') + 1);
  const results =
    authentication ??
    `${OUR_MAIL_SERVER}; spf=pass smtp.mailfrom=${from}; dmarc=pass (p=NONE) header.from=${domain}`;
  return [
    `Return-Path: <${from}>`,
    ...(results === '' ? [] : [`Authentication-Results: ${results}`]),
    ...headers,
    `From: Somebody <${from}>`,
    'To: NBN secretariat <secretariat@norbanet.example.org>',
    'Subject: Accepted: NBN meeting',
    'Date: Mon, 1 Mar 2027 12:15:00 +0000',
    'MIME-Version: 1.0',
    `Content-Type: ${type}; boundary="parts"`,
    '',
    '--parts',
    'Content-Type: text/plain; charset="utf-8"',
    '',
    'I answer.',
    '',
    '--parts',
    `Content-Type: text/calendar; charset="utf-8"; method=${method}`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(calendar).toString('base64').replaceAll(/.{76}/g, '$&\r\n'),
    '',
    '--parts--',
    '',
  ].join('\r\n');
}

/** A mailbox of a test's own on the real mail server. */
export class TestMailbox {
  readonly url: string;
  private client: ImapFlow | undefined;

  constructor(server: string) {
    const url = new URL(server);
    url.username = `replies-${randomBytes(6).toString('hex')}`;
    this.url = url.href;
  }

  /** Puts a mail into the mailbox, as our mail server would. */
  deliver(mail: string): Promise<void> {
    return this.with(async (client) => void (await client.append('INBOX', mail)));
  }

  /** Which of its emails are marked as read, in their order. */
  seen(): Promise<boolean[]> {
    return this.with(async (client) => {
      await client.mailboxOpen('INBOX');
      return (await client.fetchAll('1:*', { flags: true })).map(
        ({ flags }) => flags?.has('\\Seen') ?? false,
      );
    });
  }

  async close(): Promise<void> {
    await this.client?.logout();
  }

  private async with<T>(act: (client: ImapFlow) => Promise<T>): Promise<T> {
    const { hostname, port, username, password } = new URL(this.url);
    if (!this.client) {
      this.client = new ImapFlow({
        host: hostname,
        port: Number(port),
        secure: false,
        auth: { user: username, pass: password },
        logger: false,
      });
      await this.client.connect();
    }
    return act(this.client);
  }
}
