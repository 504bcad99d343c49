import { setImmediate as tick } from 'node:timers/promises';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { backOff } from './delivery-queue.ts';
import { heldBack, NoLongerOurs } from './held-back.ts';
import { readSmtpUrl } from './smtp-address.ts';
import { SmtpFault } from './smtp-session.ts';
import { escape, linked } from './catcher/dev-mail.page.ts';
import { fromThisMachine } from './catcher/own-machine.ts';

describe('a letter whose end is held back', () => {
  const letter = Buffer.from(`${'x'.repeat(100_000)}the end`);
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
      heldBack(
        letter,
        () =>
          new Promise((resolve) => {
            yes = resolve;
          }),
      ),
      into,
    );
    for (let n = 0; n < 50; n += 1) await tick();
    expect(Buffer.concat(arrived).length).toBe(letter.length - 64);
    yes(true);
    await sending;
    expect(Buffer.concat(arrived).equals(letter)).toBe(true);
  });

  it('never ends when the answer is no: somebody else has it', async () => {
    const { arrived, into } = line();
    await expect(
      pipeline(
        heldBack(letter, () => Promise.resolve(false)),
        into,
      ),
    ).rejects.toBeInstanceOf(NoLongerOurs);
    expect(Buffer.concat(arrived).toString()).not.toContain('the end');
  });

  it('does not ask while the line takes nothing: nearly all of it is still here', async () => {
    let asked = false;
    const stuck = new Writable({ highWaterMark: 1, write: () => undefined });
    heldBack(letter, () => {
      asked = true;
      return Promise.resolve(true);
    }).pipe(stuck);
    for (let n = 0; n < 50; n += 1) await tick();
    expect(asked).toBe(false);
  });
});

describe('the way to the mail server', () => {
  it('is encrypted or none, except within one machine', () => {
    expect(readSmtpUrl('smtp://u:p%40ss@mail.example.org')).toEqual({
      host: 'mail.example.org',
      port: 587,
      secure: false,
      requireTLS: true,
      auth: { user: 'u', pass: 'p@ss' },
    });
    expect(readSmtpUrl('smtps://mail.example.org')).toMatchObject({ port: 465, secure: true });
    expect(readSmtpUrl('smtp://127.0.0.1:2525')).toMatchObject({ port: 2525, requireTLS: false });
    expect(readSmtpUrl('smtp://[::1]:25')).toMatchObject({ host: '::1', requireTLS: false });
  });

  it('is tried later and later, an hour apart at most, and not by all at the same moment', () => {
    expect([1, 2, 3].map((n) => backOff(n, 0.5))).toEqual([30, 60, 120]);
    expect(backOff(14, 0.5)).toBe(3_600);
    expect([backOff(1, 0), backOff(1, 1)]).toEqual([23, 38]);
  });

  it('is given up at once only when the server will say no for ever', () => {
    expect(SmtpFault.of({ code: 'EENVELOPE', responseCode: 550 }).forGood).toBe(true);
    expect(SmtpFault.of({ code: 'EENVELOPE', responseCode: 451 }).forGood).toBe(false);
    expect(SmtpFault.of({ code: 'EAUTH', responseCode: 535 }).forGood).toBe(false);
    expect(SmtpFault.of({ code: 'ETIMEDOUT' })).toMatchObject({
      message: 'ETIMEDOUT',
      answer: undefined,
      forGood: false,
    });
  });
});

describe('the page of caught mails', () => {
  it('shows text as text, and web addresses as links and nothing more', () => {
    expect(escape(`<script>alert("1")</script> & 'x'`)).not.toMatch(/[<>"']/);
    const html = linked(
      'See http://localhost:3000/join/a_b-c?x=1&y=2 or "https://e.org/<b>" javascript:alert(1)',
    );
    expect(html).toContain('<a rel="noreferrer" href="http://localhost:3000/join/a_b-c?x=1&#38;y=2">');
    expect(html).toContain('href="https://e.org/"');
    expect(html).not.toContain('<b>');
    expect(html).not.toContain('href="javascript');
  });

  it('is for whoever sits at the machine, not for a proxy, another name or another machine', () => {
    const ask = (remoteAddress: string, headers: Record<string, string> = { host: 'localhost:3000' }) =>
      fromThisMachine({ headers, socket: { remoteAddress } });
    expect(ask('127.0.0.1')).toBe(true);
    expect(ask('::ffff:127.0.0.1', { host: '127.0.0.1:3000' })).toBe(true);
    expect(ask('::1', { host: '[::1]:3000' })).toBe(true);
    expect(ask('10.0.0.7')).toBe(false);
    expect(ask('127.0.0.1', { host: 'rebound.example.org' })).toBe(false);
    expect(ask('127.0.0.1', { host: 'localhost', 'x-forwarded-for': '10.0.0.7' })).toBe(false);
  });
});
