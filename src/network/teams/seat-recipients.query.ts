import type { Language } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import type { SeatAppointed } from '../network.events.ts';

/** A recipient of the news that a seat changed hands. */
export interface SeatRecipient {
  readonly appointmentId: string;
  readonly memberId: string;
  readonly address: string;
  readonly language: Language;
  readonly standsAs: 'holder' | 'former' | 'team';
  /** When the term begins; null where it has begun. */
  readonly from: Date | null;
  /** The zone of the country, in which terms begin and end with a day. */
  readonly countryZone: string;
}

/** The holder, whoever held the seat last before, and the others of the team: each once an appointment. */
const SELECT_RECIPIENTS = `
  select e."appointmentId", m.member_id as "memberId", m.email as address, m.language, case
    when m.member_id = e."memberId" then 'holder' when m.member_id = f.member_id then 'former' else 'team'
    end as "standsAs", case when a.starts_at > app_now() then a.starts_at end as "from",
    c.time_zone as "countryZone"
  from jsonb_to_recordset($1::jsonb) as e("appointmentId" uuid, "seatId" uuid, country text, "memberId" uuid)
  join appointment a on a.id = e."appointmentId"
  join country c on c.code = e.country
  left join lateral (
    select b.member_id
    from appointment b
    where b.seat_id = e."seatId" and b.id <> e."appointmentId" and b.ends_at <= a.starts_at
    order by b.ends_at desc
    limit 1
  ) f on true
  join membership m on m.state = 'active'
    and (
      m.member_id = e."memberId" or m.member_id = f.member_id or (m.role = 'team' and m.country = e.country)
    )`;

/** The recipients for seats that were given or whose terms ended. */
export function findSeatRecipients(
  tx: Tx,
  events: readonly Pick<SeatAppointed, 'payload'>[],
): Promise<SeatRecipient[]> {
  return tx.manager.query<SeatRecipient[]>(SELECT_RECIPIENTS, [
    JSON.stringify(events.map(({ payload }) => payload)),
  ]);
}
