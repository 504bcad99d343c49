import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import type { PressContactInput, PublicPressContactView } from './dto/press-contact.dto.ts';
import {
  deletePressContact,
  findPressContact,
  lockPressContact,
  savePressContact,
} from './press-contact.repository.ts';

/** The Network's press contact, which the secretariat names and everyone reads. */
@Injectable()
export class PressContactService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: DataSource,
  ) {}

  async find(): Promise<PublicPressContactView | null> {
    const contact = await findPressContact(this.database.manager);
    return contact && { name: contact.name, email: contact.email, phone: contact.phone };
  }

  async change(actor: Actor, { name, email, phone }: PressContactInput): Promise<PublicPressContactView> {
    if (email === null && phone === null)
      throw new InvalidInput([{ field: 'email', code: 'email-or-telephone' }]);
    await this.unitOfWork.run(actor, async (tx) => {
      const id = (await lockPressContact(tx))?.id ?? newId();
      await savePressContact(tx, { id, name, email, phone, changedAt: tx.now });
      tx.audit({ action: 'press-contact.changed', object: { kind: 'press-contact', id } });
    });
    return { name, email, phone };
  }

  /** Takes it off the public page. Where nobody is named, nothing is done. */
  async remove(actor: Actor): Promise<void> {
    if ((await this.find()) === null) return;
    await this.unitOfWork.run(actor, async (tx) => {
      const contact = await lockPressContact(tx);
      if (!contact) throw new NotFound();
      await deletePressContact(tx, contact.id);
      tx.audit({ action: 'press-contact.removed', object: { kind: 'press-contact', id: contact.id } });
    });
  }
}
