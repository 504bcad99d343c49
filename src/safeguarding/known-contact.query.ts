import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface Contact {
  readonly email: string | null;
  readonly phone: string | null;
}

/**
 * What everyone may read: the organisations' contacts, what holders of seats have published while their term
 * runs, and what stands in the directory for the public, helplines, and the press contact.
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
  where k.publish_email or k.publish_phone
  union
  select case when f.field = 'mailbox' then f.contact end, case when f.field = 'phone' then f.contact end
  from directory_field f
  where f.contact is not null and f.audience = 'public'
  union
  select null, phone
  from helpline
  union
  select email, phone
  from press_contact`;

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
  from seat_contact
  union all
  select case when field = 'mailbox' then contact end, case when field = 'phone' then contact end
  from directory_field
  where contact is not null
  union all
  select null, phone
  from helpline
  union all
  select email, phone
  from press_contact`;

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
