import { Injectable } from '@nestjs/common';
import { type Finding, KnownContacts } from '@nbn/safeguarding';
import { DataSource } from 'typeorm';
import { Config } from '#platform/config/config';

const TTL_MS = 30_000;

interface Contact {
  readonly email: string | null;
  readonly phone: string | null;
}

/**
 * What everyone may read: the organisations' contacts, and what holders of seats have published while their
 * term runs.
 */
const SELECT_PUBLISHED = `
  select contact as email, contact as phone
  from organisation
  where contact is not null
  union
  select case when k.publish_email then k.email end, case when k.publish_phone then k.phone end
  from seat_contact k
  join appointment a on a.id = k.appointment_id and a.starts_at <= app_now()
    and (a.ends_at is null or a.ends_at > app_now())
  where k.publish_email or k.publish_phone`;

/** And besides what the Network itself knows: its members' mailboxes, and what was published before. */
const SELECT_NETWORK_CONTACTS = `
  select email, null as phone
  from member
  where state <> 'left'
  union all
  select contact, contact
  from organisation
  where contact is not null
  union all
  select case when publish_email then email end, case when publish_phone then phone end
  from seat_contact`;

/**
 * The Network's own mailboxes and what its teams have published: writing these gives nobody away. Kept in
 * memory and compared here, so that what stands in a text is never a parameter of a statement.
 */
@Injectable()
export class ContactAllowList {
  private known: Promise<KnownContacts> | null = null;
  private loadedAt = 0;

  constructor(
    private readonly database: DataSource,
    private readonly config: Config,
  ) {}

  /** Of what was seen in a text, what is not the Network's own. */
  async withoutKnownContacts(text: string, findings: readonly Finding[]): Promise<Finding[]> {
    if (!findings.some(({ kind }) => kind === 'email' || kind === 'phone')) return [...findings];
    return (await this.currentContacts()).withoutKnown(text, findings);
  }

  /**
   * The part of it that every member may know: for the check in the browser, where who is a member must not
   * be read.
   */
  async publishedContacts(): Promise<{ mailboxes: string[]; telephones: string[] }> {
    return this.toKnownContacts(await this.database.query<Contact[]>(SELECT_PUBLISHED));
  }

  private currentContacts(): Promise<KnownContacts> {
    if (!this.known || performance.now() - this.loadedAt > TTL_MS) {
      this.loadedAt = performance.now();
      this.known = this.database.query<Contact[]>(SELECT_NETWORK_CONTACTS).then((rows) => {
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
