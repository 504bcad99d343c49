import { Injectable } from '@nestjs/common';
import type { Finding } from '@nbn/safeguarding';
import { DataSource } from 'typeorm';
import { Config } from '../platform/config/config.ts';

const FRESH_MS = 30_000;
/** Digits at a telephone number's end that tell two numbers apart, whatever stands before them. */
const TELLING = 7;

interface Known {
  readonly mailboxes: ReadonlySet<string>;
  readonly telephones: ReadonlySet<string>;
}

/**
 * The Network's own mailboxes and what its teams have published: writing these gives nobody away. Kept in memory and compared
 * here, so that what stands in a text is never a parameter of a statement.
 */
@Injectable()
export class AllowList {
  private known: Promise<Known> | null = null;
  private since = 0;

  constructor(
    private readonly database: DataSource,
    private readonly config: Config,
  ) {}

  /** Of what was seen in a text, what is not the Network's own. */
  async unknownOf(text: string, findings: readonly Finding[]): Promise<Finding[]> {
    const unknown: Finding[] = [];
    for (const finding of findings) {
      const { kind, start, end } = finding;
      const isKnown = (kind === 'email' || kind === 'phone') && await this.holds(kind, text.slice(start, end));
      if (!isKnown) unknown.push(finding);
    }
    return unknown;
  }

  private async holds(kind: 'email' | 'phone', value: string): Promise<boolean> {
    const { mailboxes, telephones } = await this.current();
    return kind === 'email' ? mailboxes.has(value.normalize('NFKC').toLowerCase()) : telephones.has(tail(value));
  }

  private current(): Promise<Known> {
    if (!this.known || performance.now() - this.since > FRESH_MS) {
      this.since = performance.now();
      this.known = this.read();
      this.known.catch(() => { this.known = null; });
    }
    return this.known;
  }

  private async read(): Promise<Known> {
    const rows = await this.database.query<{ email: string | null; phone: string | null }[]>(
      `select lower(email) as email, null as phone from member where state <> 'left'
       union all select lower(contact), contact from organisation where contact is not null
       union all select case when publish_email then lower(email) end, case when publish_phone then phone end from seat_contact`);
    const own = this.config.MAIL_FROM.toLowerCase();
    return {
      mailboxes: new Set([own, ...rows.flatMap(({ email }) => (email?.includes('@') ? [email] : []))]),
      telephones: new Set(rows.flatMap(({ phone }) => (phone && tail(phone).length === TELLING ? [tail(phone)] : []))),
    };
  }
}

function tail(telephone: string): string {
  return telephone.normalize('NFKC').replaceAll(/\D/g, '').slice(-TELLING);
}
