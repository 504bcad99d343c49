import { setImmediate as tick } from 'node:timers/promises';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { backoffSeconds } from './delivery-queue.repository.ts';
import { gatedEmailStream, DeliveryTakenOverError } from './gated-email.ts';
import { parseSmtpUrl } from './smtp-address.ts';
import { SmtpError } from './smtp-session.ts';
import { escapeHtml, linkify } from './catcher/dev-mail.page.ts';
import { isLocalRequest } from './catcher/local-request.ts';

describe('an email whose end is held back', () => {
  const email = Buffer.from(`${'x'.repeat(100_000)}the end`);
  const line = () => {
    const arrived: Buffer[] = [];
    return {
      arrived,
      into: new Writable({
        write: (piece: Buffer, _, done) => {
          arrived.push(piece);
          done();
        },
      }),
    };
  };

  it('does not end before the answer, and then arrives byte for byte', async () => {
    const { arrived, into } = line();
    let yes: (may: boolean) => void = () => undefined;
    const sending = pipeline(
      gatedEmailStream(
        email,
        () =>
          new Promise((resolve) => {
            yes = resolve;
          }),
      ),
      into,
    );
    for (let n = 0; n < 50; n += 1) await tick();
    expect(Buffer.concat(arrived).length).toBe(email.length - 64);
    yes(true);
    await sending;
    expect(Buffer.concat(arrived).equals(email)).toBe(true);
  });

  it('never ends when the answer is no: somebody else has it', async () => {
    const { arrived, into } = line();
    await expect(
      pipeline(
        gatedEmailStream(email, () => Promise.resolve(false)),
        into,
      ),
    ).rejects.toBeInstanceOf(DeliveryTakenOverError);
    expect(Buffer.concat(arrived).toString()).not.toContain('the end');
  });

  it('does not ask while the line takes nothing: nearly all of it is still here', async () => {
    let asked = false;
    const stuck = new Writable({ highWaterMark: 1, write: () => undefined });
    gatedEmailStream(email, () => {
      asked = true;
      return Promise.resolve(true);
    }).pipe(stuck);
    for (let n = 0; n < 50; n += 1) await tick();
    expect(asked).toBe(false);
  });
});

describe('the way to the mail server', () => {
  it('is encrypted or none, except within one machine', () => {
    expect(parseSmtpUrl('smtp://u:p%40ss@mail.example.org')).toEqual({
      host: 'mail.example.org',
      port: 587,
      secure: false,
      requireTLS: true,
      auth: { user: 'u', pass: 'p@ss' },
    });
    expect(parseSmtpUrl('smtps://mail.example.org')).toMatchObject({ port: 465, secure: true });
    expect(parseSmtpUrl('smtp://127.0.0.1:2525')).toMatchObject({ port: 2525, requireTLS: false });
    expect(parseSmtpUrl('smtp://[::1]:25')).toMatchObject({ host: '::1', requireTLS: false });
  });

  it('is tried later and later, an hour apart at most, and not by all at the same moment', () => {
    expect([1, 2, 3].map((n) => backoffSeconds(n, 0.5))).toEqual([30, 60, 120]);
    expect(backoffSeconds(14, 0.5)).toBe(3_600);
    expect([backoffSeconds(1, 0), backoffSeconds(1, 1)]).toEqual([23, 38]);
  });

  it('is given up at once only when the server will say no for ever', () => {
    expect(SmtpError.from({ code: 'EENVELOPE', responseCode: 550 }).isPermanent).toBe(true);
    expect(SmtpError.from({ code: 'EENVELOPE', responseCode: 451 }).isPermanent).toBe(false);
    expect(SmtpError.from({ code: 'EAUTH', responseCode: 535 }).isPermanent).toBe(false);
    expect(SmtpError.from({ code: 'ETIMEDOUT' })).toMatchObject({
      message: 'ETIMEDOUT',
      responseCode: undefined,
      isPermanent: false,
    });
  });
});

describe('the page of caught mails', () => {
  it('shows text as text, and web addresses as links and nothing more', () => {
    expect(escapeHtml(`<script>alert("1")</script> & 'x'`)).not.toMatch(/[<>"']/);
    const html = linkify(
      'See http://localhost:3000/join/a_b-c?x=1&y=2 or "https://e.org/<b>" javascript:alert(1)',
    );
    expect(html).toContain('<a rel="noreferrer" href="http://localhost:3000/join/a_b-c?x=1&#38;y=2">');
    expect(html).toContain('href="https://e.org/"');
    expect(html).not.toContain('<b>');
    expect(html).not.toContain('href="javascript');
  });

  it('is for whoever sits at the machine, not for a proxy, another name or another machine', () => {
    const ask = (remoteAddress: string, headers: Record<string, string> = { host: 'localhost:3000' }) =>
      isLocalRequest({ headers, socket: { remoteAddress } });
    expect(ask('127.0.0.1')).toBe(true);
    expect(ask('::ffff:127.0.0.1', { host: '127.0.0.1:3000' })).toBe(true);
    expect(ask('::1', { host: '[::1]:3000' })).toBe(true);
    expect(ask('10.0.0.7')).toBe(false);
    expect(ask('127.0.0.1', { host: 'rebound.example.org' })).toBe(false);
    expect(ask('127.0.0.1', { host: 'localhost', 'x-forwarded-for': '10.0.0.7' })).toBe(false);
  });
});
