import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface Contact {
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

/** Also what only the Network itself knows: its members' mailboxes, and what was published before. */
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

@Injectable()
export class KnownContactQuery {
  constructor(private readonly database: DataSource) {}

  findPublished(): Promise<Contact[]> {
    return this.database.query<Contact[]>(SELECT_PUBLISHED);
  }

  findAll(): Promise<Contact[]> {
    return this.database.query<Contact[]>(SELECT_NETWORK_CONTACTS);
  }
}
