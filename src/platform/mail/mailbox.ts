import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { ImapFlow, type FetchMessageObject, type MessageStructureObject } from 'imapflow';
import { Config } from '../config/config.ts';

/** How far a mailbox has been read. */
export interface MailboxPosition {
  readonly validity: bigint;
  readonly uid: number;
}

/** A calendar file in a mail: its part number and the size that it declares. */
export interface CalendarPart {
  readonly part: string;
  readonly size: number;
}

/** A mail as far as it is read before anything of its body is fetched. */
export interface ReceivedEmail extends MailboxPosition {
  /** The address of the first sender, in lower case. */
  readonly sender: string | null;
  /** Header fields by their names in lower case, in their order. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly isReport: boolean;
  readonly calendar: CalendarPart | null;
  /** The bytes of the calendar file, decoded; at most `most`. */
  fetch(most: number): Promise<Buffer>;
  /** Marks the email as read for the person who reads this mailbox as well. */
  markSeen(): Promise<void>;
}

const HEADERS = ['authentication-results', 'auto-submitted'];
const TIMEOUT_MS = 15_000;

/** The mailbox that invitations come from, where one is configured. Nothing in it is moved or deleted. */
@Injectable()
export class Mailbox {
  constructor(private readonly config: Config) {}

  get configured(): boolean {
    return this.config.IMAP_URL !== undefined;
  }

  /**
   * Passes the emails after a position to `handle` one by one, the oldest first, at most `limit`. A mailbox that
   * was recreated is read from its beginning.
   */
  async read(
    after: MailboxPosition | null,
    limit: number,
    handle: (email: ReceivedEmail) => Promise<void>,
  ): Promise<void> {
    const url = new URL(this.config.IMAP_URL!);
    const client = new ImapFlow({
      host: url.hostname,
      port: Number(url.port) || (url.protocol === 'imaps:' ? 993 : 143),
      secure: url.protocol === 'imaps:',
      // A passphrase crosses the network under TLS or not at all.
      ...(url.protocol === 'imap:' && !LOOPBACK.test(url.hostname) ? { doSTARTTLS: true } : {}),
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
      logger: false,
      disableAutoIdle: true,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: 4 * TIMEOUT_MS,
    });
    // A connection that breaks later fails the command under way.
    client.on('error', () => undefined);
    await client.connect();
    try {
      const { uidValidity } = await client.mailboxOpen(decodeURIComponent(url.pathname.slice(1)) || 'INBOX');
      const from = after?.validity === uidValidity ? after.uid + 1 : 1;
      const found = await client.search({ uid: `${from}:*` }, { uid: true });
      // `n:*` names the last email even when it is older.
      const uids = (found || [])
        .filter((uid) => uid >= from)
        .sort((a, b) => a - b)
        .slice(0, limit);
      for (const uid of uids) {
        const message = await client.fetchOne(
          String(uid),
          { envelope: true, bodyStructure: true, headers: HEADERS },
          { uid: true },
        );
        if (message) await handle(toReceivedEmail(client, uidValidity, message));
      }
    } finally {
      await client.logout().catch(() => client.close());
    }
  }
}

const LOOPBACK = /^(127\.|localhost$|\[::1\]$)/;

function toReceivedEmail(
  client: ImapFlow,
  validity: bigint,
  { uid, envelope, headers, bodyStructure }: FetchMessageObject,
): ReceivedEmail {
  const calendar = bodyStructure ? findCalendarPart(bodyStructure) : null;
  return {
    validity,
    uid,
    sender: envelope?.from?.[0]?.address?.toLowerCase() ?? null,
    headers: parseHeaderFields(headers?.toString('latin1') ?? ''),
    isReport: bodyStructure?.type === 'multipart/report',
    calendar,
    fetch: async (most) => {
      const { content } = await client.download(String(uid), calendar!.part, { uid: true, maxBytes: most });
      return content ? buffer(content) : Buffer.alloc(0);
    },
    markSeen: async () => void (await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true })),
  };
}

/**
 * The first calendar file: as a part of its own kind, else attached under the name that some programs give
 * it.
 */
function findCalendarPart(root: MessageStructureObject): CalendarPart | null {
  const parts: MessageStructureObject[] = [];
  const walk = (node: MessageStructureObject): void => {
    // The content of a forwarded email is not its sender's own.
    if (node.type === 'message/rfc822') return;
    parts.push(node);
    for (const child of node.childNodes ?? []) walk(child);
  };
  walk(root);
  const found =
    parts.find(({ type }) => type === 'text/calendar') ??
    parts.find(({ type }) => type === 'application/ics');
  // A mail of a single part has no number; its body is part 1.
  return found ? { part: found.part ?? '1', size: found.size ?? 0 } : null;
}

/** Unfolded header fields (RFC 5322 2.2.3). */
function parseHeaderFields(text: string): [string, string][] {
  return text
    .replaceAll(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const at = line.indexOf(':');
      return at > 0
        ? [[line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()] as [string, string]]
        : [];
    });
}
