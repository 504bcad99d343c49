import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { Clamd } from '../../documents/index.ts';
import type { Config } from '#platform/config/config';
import { openFileStore } from '#platform/files/files.module';
import { Mailbox } from '#platform/mail/mailbox';
import { parseSmtpUrl } from '#platform/mail/smtp-address';
import { SmtpSession } from '#platform/mail/smtp-session';
import { examine, fault, ok, warning, type Finding } from './finding.ts';

const TRIAL = 'written by the doctor';

/** The mail server, signed in to; with an address, a letter is sent to it. */
export async function examineMail(config: Config, mailTo: string | undefined): Promise<readonly Finding[]> {
  const { SMTP_URL, MAIL_FROM } = config;
  // In production the settings have been refused before.
  if (!SMTP_URL) return [ok('SMTP_URL', 'none is set: mails are caught, and read at /dev/mail')];
  const mend = 'See that host, port, user and password in SMTP_URL are those that your mail provider names.';
  return examine('SMTP_URL', mend, async () => {
    const session = await SmtpSession.open(parseSmtpUrl(SMTP_URL));
    try {
      if (mailTo === undefined)
        return [ok('SMTP_URL', 'the mail server lets us in; --mail-to you@example.org sends a letter')];
      await session.send(MAIL_FROM, mailTo, Readable.from([letter(MAIL_FROM, mailTo)]));
      return [
        ok('SMTP_URL', 'the mail server took a letter: see whether it arrives, and not among the spam'),
      ];
    } finally {
      session.quit();
    }
  });
}

const letter = (from: string, to: string): string =>
  [
    `From: Norbanet <${from}>`,
    `To: <${to}>`,
    'Subject: Norbanet can send mail',
    `Date: ${new Date().toUTCString()}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'This letter was sent by the doctor of Norbanet. You need not answer it.',
    '',
  ].join('\r\n');

/** The mailbox from which answers are read. */
export async function examineMailbox(config: Config): Promise<readonly Finding[]> {
  if (!config.IMAP_URL) return [ok('IMAP_URL', 'none is set: answers to invitations are given on the page')];
  const mend = 'See that host, user, password and folder in IMAP_URL are those of the mailbox of MAIL_FROM.';
  return examine('IMAP_URL', mend, async () => {
    await new Mailbox(config).read(null, 0, () => Promise.resolve());
    return [ok('IMAP_URL', 'the mailbox can be read')];
  });
}

/** Whether a harmless file is called clean, as one of a member's would be. */
export async function examineScanner({ CLAMD_URL, NODE_ENV }: Config): Promise<readonly Finding[]> {
  if (!CLAMD_URL) {
    const told = 'none is set: nobody looks at files before others may have them';
    return NODE_ENV === 'production'
      ? [warning('CLAMD_URL', told, 'Install clamd with freshclam, and write its address into CLAMD_URL.')]
      : [ok('CLAMD_URL', told)];
  }
  const verdict = await new Clamd(CLAMD_URL).scan(
    () => Promise.resolve(Readable.from([Buffer.from(TRIAL)])),
    new Date(),
  );
  return [
    verdict === 'clean'
      ? ok('CLAMD_URL', 'the virus scanner answers, and its signatures are fresh')
      : fault(
          'CLAMD_URL',
          'the virus scanner does not answer, or its signatures are older than a week: files wait',
          'See that clamd and freshclam run, and that clamd may reach its mirror.',
        ),
  ];
}

/** Whether a file can be kept, read again and removed. */
export async function examineFiles(config: Config): Promise<readonly Finding[]> {
  const place = config.S3_URL ? 'S3_URL' : 'DATA_DIR';
  const mend = `See that the account of Norbanet may read, write and remove in the place of ${place}.`;
  return examine(place, mend, async () => {
    const store = await openFileStore(config);
    const { id } = await store.put(Readable.from([Buffer.from(TRIAL)]), TRIAL.length);
    const read = await text(await store.open(id));
    await store.remove(id);
    return [
      read === TRIAL
        ? ok(place, 'files can be kept, read and removed')
        : fault(place, 'a file came back changed', mend),
    ];
  });
}
