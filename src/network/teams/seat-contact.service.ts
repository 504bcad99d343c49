import { Injectable } from '@nestjs/common';
import type { CountryCode, SeatType } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { ConsentNeeded } from '../network.problems.ts';
import type { SeatContactDto } from './dto/appointment.dto.ts';
import type { SeatContactView } from './dto/team.view.dto.ts';
import { SeatContact } from './seat-contact.entity.ts';

interface ContactRow {
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

const PUBLISH_FLAGS = ['publishName', 'publishOrganisation', 'publishEmail', 'publishPhone'] as const;

/** The holder's own, or any for the secretariat; another's is not here. */
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

/**
 * What the public may read of a seat's holder: the holder says so, detail by detail; the secretariat can only
 * take away.
 */
@Injectable()
export class SeatContactService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly database: DataSource,
  ) {}

  async one(actor: Actor, appointmentId: string): Promise<SeatContactView> {
    return present(await this.find(actor, appointmentId, this.database));
  }

  async change(actor: Actor, appointmentId: string, given: SeatContactDto): Promise<SeatContactView> {
    return this.work.run(actor, async (tx) => {
      const row = await this.find(actor, appointmentId, tx.manager);
      const before = present(row);
      const own = row.member_id === actor.memberId;
      if (
        !own &&
        (PUBLISH_FLAGS.some((flag) => given[flag] && !before[flag]) || changesPublished(before, given))
      )
        throw new ConsentNeeded();
      const { email, phone, publishName, publishOrganisation, publishEmail, publishPhone } = given;
      await tx.manager.upsert(
        SeatContact,
        {
          appointmentId,
          email,
          phone,
          publishName,
          publishOrganisation,
          publishEmail,
          publishPhone,
          changedAt: tx.now,
        },
        ['appointmentId'],
      );
      tx.audit({
        action: 'seat.contact-changed',
        object: { kind: 'appointment', id: appointmentId },
        country: row.country,
        detail: { published: PUBLISH_FLAGS.filter((flag) => given[flag]) },
      });
      return { ...before, email, phone, publishName, publishOrganisation, publishEmail, publishPhone };
    });
  }

  private async find(
    actor: Actor,
    appointmentId: string,
    database: { query<T>(sql: string, values: unknown[]): Promise<T> },
  ): Promise<ContactRow> {
    const [row] = await database.query<ContactRow[]>(SELECT_CONTACT, [
      appointmentId,
      actor.role,
      actor.memberId,
    ]);
    if (!row) throw new NotFound();
    return row;
  }
}

/** Consent was given to what stood there: nobody else puts another address or number under it. */
function changesPublished(before: SeatContactView, given: SeatContactDto): boolean {
  return (
    (given.publishEmail && given.email !== before.email) ||
    (given.publishPhone && given.phone !== before.phone)
  );
}

function present(row: ContactRow): SeatContactView {
  return {
    appointmentId: row.appointment_id,
    country: row.country,
    seat: row.seat,
    email: row.email,
    phone: row.phone,
    publishName: row.publish_name,
    publishOrganisation: row.publish_organisation,
    publishEmail: row.publish_email,
    publishPhone: row.publish_phone,
  };
}
