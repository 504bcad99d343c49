import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.ts';
import { newId } from '../../persistence/id.ts';

/** An email that was caught instead of sent. */
export interface CaughtEmail {
  readonly id: string;
  readonly at: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly messageId: string;
  readonly text: string;
  readonly calendar: { readonly method: string; readonly ics: string } | null;
}

const MAX_KEPT = 2_000;
const ID = /^[0-9a-f-]{36}$/;

/** The caught emails on disk: one `.eml` as it came, one `.json` to show. Names sort by time. */
@Injectable()
export class CaughtEmailStore {
  private readonly folder: string;
  private readonly cache = new Map<string, CaughtEmail>();

  constructor(config: Config) {
    this.folder = join(config.DATA_DIR, 'mail');
  }

  /** Keeps an email. Resolves when it is on disk: only then may the catcher say yes. */
  async save(
    raw: Buffer,
    envelope: { readonly from: string; readonly to: readonly string[] },
  ): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const id = newId();
    await this.write(`${id}.eml`, raw);
    await this.write(`${id}.json`, JSON.stringify(await parseEmail(raw, id, envelope)));
  }

  /** The newest emails first; only those to an address if one is given. */
  async list(to?: string, most = 200): Promise<readonly CaughtEmail[]> {
    const wanted = to?.toLowerCase();
    const found: CaughtEmail[] = [];
    for (const id of await this.ids()) {
      const mail = await this.get(id);
      if (mail && (!wanted || mail.to.some((address) => address.toLowerCase() === wanted))) found.push(mail);
      if (found.length === most) break;
    }
    return found;
  }

  async get(id: string): Promise<CaughtEmail | undefined> {
    if (!ID.test(id)) return undefined;
    const mail =
      this.cache.get(id) ??
      (await readFile(join(this.folder, `${id}.json`), 'utf8').then(
        (text) => JSON.parse(text) as CaughtEmail,
        () => undefined,
      ));
    if (mail) this.cache.set(id, mail);
    return mail;
  }

  async raw(id: string): Promise<Buffer | undefined> {
    return ID.test(id) ? readFile(join(this.folder, `${id}.eml`)).catch(() => undefined) : undefined;
  }

  private async ids(): Promise<readonly string[]> {
    const files = await readdir(this.folder).catch(() => []);
    const ids = files
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.slice(0, -5))
      .filter((id) => ID.test(id))
      .sort()
      .reverse();
    for (const old of ids.slice(MAX_KEPT)) {
      this.cache.delete(old);
      await Promise.all(
        ['eml', 'json'].map((kind) => rm(join(this.folder, `${old}.${kind}`), { force: true })),
      );
    }
    return ids.slice(0, MAX_KEPT);
  }

  /** Whole or not at all: a kill in between leaves no half of an email. */
  private async write(name: string, content: Buffer | string): Promise<void> {
    const making = join(this.folder, `.${name}`);
    await writeFile(making, content, { mode: 0o600 });
    await rename(making, join(this.folder, name));
  }
}

async function parseEmail(
  raw: Buffer,
  id: string,
  envelope: { readonly from: string; readonly to: readonly string[] },
): Promise<CaughtEmail> {
  // Only the catcher needs the parser, and a real installation has no catcher.
  const { simpleParser } = await import('mailparser');
  const mail = await simpleParser(raw, { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true });
  const calendar =
    mail.attachments.find((part) => part.contentType === 'text/calendar') ??
    mail.attachments.find((part) => part.contentType === 'application/ics');
  const ics = calendar?.content.toString('utf8');
  return {
    id,
    at: new Date().toISOString(),
    from: envelope.from,
    to: envelope.to,
    subject: mail.subject ?? '',
    messageId: mail.messageId ?? '',
    text: mail.text ?? '',
    calendar: ics ? { method: /^METHOD:(.*)$/m.exec(ics)?.[1]?.trim() ?? '', ics } : null,
  };
}
