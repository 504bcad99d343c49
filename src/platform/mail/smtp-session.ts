import type { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { faultCode } from '../log/fault-code.ts';
import type { SmtpAddress } from './smtp-address.ts';

/** An error of the server or the connection, without what was transmitted: that may hold a secret. */
export class SmtpError extends Error {
  constructor(
    /** nodemailer's name of it, `ECONNECTION`, `EENVELOPE` …, or that of what failed on this side. */
    readonly kind: string,
    /** The server's answer, when there was one: then the email is certainly refused. */
    readonly responseCode: number | undefined,
  ) {
    super(responseCode === undefined ? kind : `${kind}-${responseCode}`);
    this.name = 'SmtpError';
  }

  /** The server would answer the same tomorrow. */
  get isPermanent(): boolean {
    return this.kind === 'EENVELOPE' || this.kind === 'EMESSAGE' ? (this.responseCode ?? 0) >= 500 : false;
  }

  static from(error: unknown): SmtpError {
    if (error instanceof SmtpError) return error;
    const { responseCode } = (typeof error === 'object' && error ? error : {}) as { responseCode?: unknown };
    return new SmtpError(faultCode(error), typeof responseCode === 'number' ? responseCode : undefined);
  }
}

/**
 * One connection to the mail server, for one email after another, each read only when the server waits for it: a
 * transport of nodemailer's would begin at once, and an email's end counts as handed over when it is read.
 */
export class SmtpSession {
  private lost = false;

  private constructor(private readonly connection: SMTPConnection) {
    connection.on('error', () => {
      this.lost = true;
    });
    connection.on('end', () => {
      this.lost = true;
    });
  }

  /** Connects, and signs in where the address holds credentials. */
  static async open(address: SmtpAddress): Promise<SmtpSession> {
    const connection = new SMTPConnection({
      host: address.host,
      port: address.port,
      secure: address.secure,
      requireTLS: address.requireTLS,
      connectionTimeout: 10_000,
      greetingTimeout: 40_000,
      socketTimeout: 60_000,
      dnsTimeout: 10_000,
      logger: false,
      debug: false,
    });
    const session = new SmtpSession(connection);
    try {
      await new Promise<void>((resolve, reject) => {
        connection.once('error', reject);
        connection.once('end', () => reject(new SmtpError('ECONNECTION', undefined)));
        connection.connect((error) => (error ? reject(error) : resolve()));
      });
      const { auth } = address;
      if (auth) {
        await new Promise<void>((resolve, reject) => {
          connection.login({ credentials: auth }, (error) => (error ? reject(error) : resolve()));
        });
      }
      return session;
    } catch (error) {
      connection.close();
      throw SmtpError.from(error);
    }
  }

  get isUsable(): boolean {
    return !this.lost;
  }

  /** Resolves when the server has said yes to the whole email. */
  send(from: string, to: string, email: Readable): Promise<void> {
    return new Promise((resolve, reject) => {
      this.connection.send({ from, to: [to] }, email, (error) => {
        if (!error) return resolve();
        email.destroy();
        reject(SmtpError.from(error));
      });
    });
  }

  /** Forgets the email under way, so that the next may follow on the same connection. */
  reset(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.connection.reset((error) => (error ? reject(SmtpError.from(error)) : resolve()));
    });
  }

  quit(): void {
    this.connection.quit();
  }

  /** Breaks off: what the server has not seen the end of, it throws away. */
  abort(): void {
    this.lost = true;
    this.connection.close();
  }
}
