import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export type SinkBehaviour =
  | 'takes'
  /** Says no to the recipient, for good. */
  | 'refuses-the-recipient'
  /** Says "later" to the recipient. */
  | 'asks-to-come-later'
  /** Reads the whole email and refuses it. */
  | 'refuses-the-letter'
  /** Hangs up before the email is sent. */
  | 'hangs-up-on-the-envelope'
  /** Keeps the email and hangs up without an answer. */
  | 'keeps-it-and-hangs-up';

/** A mail server of the test's own: keeps what it has said yes to, and can be in a bad mood. */
export interface SmtpSink {
  readonly url: string;
  readonly letters: ParsedMail[];
  /** The emails as they came over the wire, in the same order. */
  readonly sources: string[];
  mood: SinkBehaviour;
  /** Milliseconds before it answers an email. */
  slow: number;
  close(): Promise<void>;
}

function refusal(code: number): Error {
  return Object.assign(new Error('no'), { responseCode: code });
}

/** Starts a sink on a free port of this machine; a secure one has a certificate that nobody vouches for. */
export async function startSmtpSink({ secure = false } = {}): Promise<SmtpSink> {
  const sink = {
    letters: [] as ParsedMail[],
    sources: [] as string[],
    mood: 'takes' as SinkBehaviour,
    slow: 0,
  };
  const cut = (session: { id: string }): void => {
    for (const connection of server.connections) {
      const known = connection as unknown as { session: { id: string }; _socket: { destroy(): void } };
      if (known.session.id === session.id) known._socket.destroy();
    }
  };
  const server = new SMTPServer({
    authOptional: true,
    secure,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    onRcptTo(_address, session, answer) {
      if (sink.mood === 'hangs-up-on-the-envelope') cut(session);
      else if (sink.mood === 'refuses-the-recipient') answer(refusal(550));
      else if (sink.mood === 'asks-to-come-later') answer(refusal(451));
      else answer();
    },
    onData(stream, session, answer) {
      buffer(stream).then(async (source) => {
        const letter = await simpleParser(source);
        if (sink.mood === 'refuses-the-letter') {
          answer(refusal(554));
          return;
        }
        sink.letters.push(letter);
        sink.sources.push(source.toString());
        if (sink.mood === 'keeps-it-and-hangs-up') cut(session);
        else {
          if (sink.slow > 0) await new Promise((resolve) => setTimeout(resolve, sink.slow));
          answer();
        }
      }, answer);
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return Object.assign(sink, {
    url: `${secure ? 'smtps' : 'smtp'}://127.0.0.1:${port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}
