import { Injectable } from '@nestjs/common';
import { type Finding, KnownContacts } from '@nbn/safeguarding';
import { DataSource } from 'typeorm';
import { Config } from '../platform/config/config.ts';

const FRESH_MS = 30_000;

interface Contact {
  readonly email: string | null;
  readonly phone: string | null;
}

/**
 * What everyone may read: the organisations' contacts, and what holders of seats have published while their
 * term runs.
 */
const PUBLISHED = `
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
const OWN = `
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
export class AllowList {
  private known: Promise<KnownContacts> | null = null;
  private since = 0;

  constructor(
    private readonly database: DataSource,
    private readonly config: Config,
  ) {}

  /** Of what was seen in a text, what is not the Network's own. */
  async unknownOf(text: string, findings: readonly Finding[]): Promise<Finding[]> {
    if (!findings.some(({ kind }) => kind === 'email' || kind === 'phone')) return [...findings];
    return (await this.current()).unknownOf(text, findings);
  }

  /**
   * The part of it that every member may know: for the check in the browser, where who is a member must not
   * be read.
   */
  async published(): Promise<{ mailboxes: string[]; telephones: string[] }> {
    return this.sorted(await this.database.query<Contact[]>(PUBLISHED));
  }

  private current(): Promise<KnownContacts> {
    if (!this.known || performance.now() - this.since > FRESH_MS) {
      this.since = performance.now();
      this.known = this.database.query<Contact[]>(OWN).then((rows) => {
        const { mailboxes, telephones } = this.sorted(rows);
        return new KnownContacts(mailboxes, telephones);
      });
      this.known.catch(() => {
        this.known = null;
      });
    }
    return this.known;
  }

  private sorted(rows: readonly Contact[]): { mailboxes: string[]; telephones: string[] } {
    const mailboxes = rows.flatMap(({ email }) => (email?.includes('@') ? [email] : []));
    return {
      mailboxes: [this.config.MAIL_FROM, ...mailboxes],
      telephones: rows.flatMap(({ phone }) => (phone && !phone.includes('@') ? [phone] : [])),
    };
  }
}
