import type { CountryCode, SeatType } from '@nbn/contracts';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#platform/access/actor';

export interface ContactRow {
  readonly appointment_id: string;
  readonly member_id: string;
  readonly country: CountryCode;
  readonly seat: SeatType;
  readonly email: string | null;
  readonly phone: string | null;
  readonly publish_name: boolean;
  readonly publish_organisation: boolean;
  readonly publish_email: boolean;
  readonly publish_phone: boolean;
}

const SELECT_CONTACT = `
  select a.id as appointment_id, a.member_id, s.country_code as country, s.type as seat, k.email, k.phone,
    coalesce(k.publish_name, false) as publish_name,
    coalesce(k.publish_organisation, false) as publish_organisation,
    coalesce(k.publish_email, false) as publish_email, coalesce(k.publish_phone, false) as publish_phone
  from appointment a
  join team_seat s on s.id = a.seat_id
  left join seat_contact k on k.appointment_id = a.id
  where a.id = $1 and ($2 = 'secretariat' or a.member_id = $3)
    and (a.ends_at is null or a.ends_at > app_now())`;

/** The actor's own contact details, or anybody's for the secretariat; for all others there are none. */
export async function findSeatContact(
  manager: EntityManager,
  actor: Actor,
  appointmentId: string,
): Promise<ContactRow | undefined> {
  const [row] = await manager.query<ContactRow[]>(SELECT_CONTACT, [
    appointmentId,
    actor.role,
    actor.memberId,
  ]);
  return row;
}
