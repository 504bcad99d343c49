import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { ConsentNeeded } from '../network.problems.ts';
import type { SeatContactDto } from './dto/appointment.dto.ts';
import type { SeatContactView } from './dto/team.view.dto.ts';
import { SeatContact } from './seat-contact.entity.ts';
import { type ContactRow, findSeatContact } from './seat-contact.repository.ts';

const PUBLISH_FLAGS = ['publishName', 'publishOrganisation', 'publishEmail', 'publishPhone'] as const;

/**
 * What the public may read about a seat's holder: the holder decides it detail by detail; the secretariat can
 * only unpublish.
 */
@Injectable()
export class SeatContactService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: DataSource,
  ) {}

  async one(actor: Actor, appointmentId: string): Promise<SeatContactView> {
    return present(await this.find(this.database.manager, actor, appointmentId));
  }

  async change(actor: Actor, appointmentId: string, input: SeatContactDto): Promise<SeatContactView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await this.find(tx.manager, actor, appointmentId);
      const before = present(row);
      const isOwn = row.member_id === actor.memberId;
      const publishesMore = PUBLISH_FLAGS.some((flag) => input[flag] && !before[flag]);
      if (!isOwn && (publishesMore || changesPublished(before, input))) throw new ConsentNeeded();
      const { email, phone, publishName, publishOrganisation, publishEmail, publishPhone } = input;
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
        detail: { published: PUBLISH_FLAGS.filter((flag) => input[flag]) },
      });
      return { ...before, email, phone, publishName, publishOrganisation, publishEmail, publishPhone };
    });
  }

  private async find(manager: EntityManager, actor: Actor, appointmentId: string): Promise<ContactRow> {
    const row = await findSeatContact(manager, actor, appointmentId);
    if (!row) throw new NotFound();
    return row;
  }
}

/** Consent was given to the earlier details: nobody else replaces a published address or number. */
function changesPublished(before: SeatContactView, input: SeatContactDto): boolean {
  return (
    (input.publishEmail && input.email !== before.email) ||
    (input.publishPhone && input.phone !== before.phone)
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
