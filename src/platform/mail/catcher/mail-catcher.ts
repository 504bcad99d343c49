import type { AddressInfo } from 'node:net';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { SMTPServer, SMTPServerDataStream, SMTPServerSession } from 'smtp-server';
import { log } from '../../log/log.ts';
import { serializeError } from '../../log/error-serializer.ts';
import type { SmtpAddress } from '../smtp-address.ts';
import { CaughtEmailStore } from './caught-email.store.ts';

const MAX_EMAIL_BYTES = 30 * 1024 * 1024;

/**
 * A mail server on this machine's own address that keeps every email instead of sending it. Starts when the
 * first email is due.
 */
@Injectable()
export class MailCatcher implements OnApplicationShutdown {
  private started: Promise<SMTPServer> | undefined;

  constructor(private readonly mails: CaughtEmailStore) {}

  /** Where it listens. */
  async address(): Promise<SmtpAddress> {
    this.started ??= this.start();
    const { port } = (await this.started).server.address() as AddressInfo;
    return { host: '127.0.0.1', port, secure: false, requireTLS: false };
  }

  async onApplicationShutdown(): Promise<void> {
    const server = await this.started;
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  private async start(): Promise<SMTPServer> {
    const { SMTPServer } = await import('smtp-server');
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      size: MAX_EMAIL_BYTES,
      closeTimeout: 1_000,
      onData: (stream, session, answer) =>
        this.receive(stream, session).then(
          () => answer(),
          (error: unknown) => {
            log.error({ error: serializeError(error) }, 'an email could not be caught');
            answer(new Error('The email could not be kept'));
          },
        ),
    });
    server.on('error', (error: unknown) => log.warn({ error: serializeError(error) }, 'mail catcher'));
    await new Promise<void>((resolve, reject) => {
      server.server.once('error', reject);
      server.listen(0, '127.0.0.1', () => resolve());
    });
    return server;
  }

  private async receive(stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of stream) pieces.push(piece as Buffer);
    if (stream.sizeExceeded) throw new Error('The email is too large');
    const from = envelope.mailFrom ? envelope.mailFrom.address : '';
    await this.mails.save(Buffer.concat(pieces), { from, to: envelope.rcptTo.map(({ address }) => address) });
  }
}
