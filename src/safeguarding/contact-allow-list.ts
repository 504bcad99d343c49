import { Injectable } from '@nestjs/common';
import { type Finding, KnownContacts } from '@nbn/safeguarding';
import { Config } from '#platform/config/config';
import { type Contact, KnownContactQuery } from './known-contact.query.ts';

const TTL_MS = 30_000;

/**
 * The Network's own mailboxes and what its teams have published: writing these discloses nobody. Kept in
 * memory and compared here, so that no part of a text is ever a parameter of a statement.
 */
@Injectable()
export class ContactAllowList {
  private known: Promise<KnownContacts> | null = null;
  private loadedAt = 0;

  constructor(
    private readonly contacts: KnownContactQuery,
    private readonly config: Config,
  ) {}

  /** The findings in a text without the Network's own contacts. */
  async withoutKnownContacts(text: string, findings: readonly Finding[]): Promise<Finding[]> {
    if (!findings.some(({ kind }) => kind === 'email' || kind === 'phone')) return [...findings];
    return (await this.currentContacts()).withoutKnown(text, findings);
  }

  /**
   * The contacts that every member may know: for the check in the browser, which must not disclose who is a
   * member.
   */
  async publishedContacts(): Promise<{ mailboxes: string[]; telephones: string[] }> {
    return this.toKnownContacts(await this.contacts.findPublished());
  }

  private currentContacts(): Promise<KnownContacts> {
    if (!this.known || performance.now() - this.loadedAt > TTL_MS) {
      this.loadedAt = performance.now();
      this.known = this.contacts.findAll().then((rows) => {
        const { mailboxes, telephones } = this.toKnownContacts(rows);
        return new KnownContacts(mailboxes, telephones);
      });
      this.known.catch(() => {
        this.known = null;
      });
    }
    return this.known;
  }

  private toKnownContacts(rows: readonly Contact[]): { mailboxes: string[]; telephones: string[] } {
    const mailboxes = rows.flatMap(({ email }) => (email?.includes('@') ? [email] : []));
    return {
      mailboxes: [this.config.MAIL_FROM, ...mailboxes],
      telephones: rows.flatMap(({ phone }) => (phone && !phone.includes('@') ? [phone] : [])),
    };
  }
}
