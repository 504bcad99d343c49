import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { OnEvents } from '#platform/outbox/on-events.decorator';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound, Problem } from '#platform/problems/problem';
import { isPastDay } from '../document-details.repository.ts';
import { assertMayChange, lockDocument } from '../document.lock.ts';
import { DocumentReplaced } from '../documents.events.ts';
import { DocumentsQuery } from '../documents.query.ts';
import { DocumentReading } from './document-reading.entity.ts';
import type { ReadingDraft } from './dto/reading.input.ts';
import {
  closeRepeated,
  confirmSeat,
  findSeats,
  insertReadingSeats,
  repeatReading,
} from './reading.repository.ts';
import { ReadingAsked } from './readings.events.ts';

/** Asks seats to read a version, and keeps who says that they have. */
@Injectable()
export class ReadingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: DocumentsQuery,
  ) {}

  /** Asks seats to read the version that holds, by a day; for those who may change the document. */
  async ask(actor: Actor, documentId: string, draft: ReadingDraft): Promise<void> {
    assertMayChange(actor, await this.documents.find(actor, documentId));
    await this.unitOfWork.run(actor, async (tx) => {
      const { latest, audience, countryCode } = await lockDocument(tx, actor, documentId);
      const version = Math.max(latest, 1);
      if (audience === 'named') throw new InvalidInput([{ field: 'countries', code: 'named-document' }]);
      if (countryCode !== null && draft.countries.some((country) => country !== countryCode))
        throw new InvalidInput([{ field: 'countries', code: 'document-country' }]);
      if (await isPastDay(tx, draft.dueOn))
        throw new InvalidInput([{ field: 'dueOn', code: 'today-or-later' }]);
      const seats = await findSeats(tx, draft.countries, draft.seats);
      const id = newId();
      const { dueOn, again } = draft;
      const asked = { askedBy: actor.memberId, askedAt: tx.now };
      await tx.manager.insert(DocumentReading, { id, documentId, version, dueOn, again, ...asked });
      await insertReadingSeats(
        tx,
        id,
        seats.map(({ seatId }) => seatId),
      );
      tx.audit({
        action: 'document.reading-asked',
        object: { kind: 'document', id: documentId },
        country: countryCode,
        detail: { version, seats: seats.length, dueOn },
      });
      const memberIds = seats.flatMap(({ memberId }) => (memberId === null ? [] : [memberId]));
      tx.publish(new ReadingAsked({ documentId, byId: actor.memberId, memberIds }));
    });
  }

  /** Says that the actor's seat has read the version. A second call changes nothing. */
  async confirm(actor: Actor, documentId: string, readingId: string): Promise<void> {
    const { seat } = actor;
    await this.documents.find(actor, documentId);
    if (!seat) throw new NotFound();
    await this.unitOfWork.run(actor, async (tx) => {
      const reading = await lockReading(tx, documentId, readingId);
      if (!(await confirmSeat(tx, reading.id, seat.id, actor.memberId))) throw new NotFound();
      tx.audit({
        action: 'document.read',
        object: { kind: 'document', id: documentId },
        country: seat.country,
        detail: { version: reading.version, seat: seat.type },
      });
    });
  }

  /** Asks no longer; what was confirmed stays. */
  async close(actor: Actor, documentId: string, readingId: string): Promise<void> {
    assertMayChange(actor, await this.documents.find(actor, documentId));
    await this.unitOfWork.run(actor, async (tx) => {
      const { countryCode } = await lockDocument(tx, actor, documentId);
      const { id, version } = await lockReading(tx, documentId, readingId);
      await tx.manager.update(DocumentReading, { id }, { closedAt: tx.now });
      tx.audit({
        action: 'document.reading-closed',
        object: { kind: 'document', id: documentId },
        country: countryCode,
        detail: { version },
      });
    });
  }

  /** A newer version asks those anew who were to be asked again. */
  @OnEvents(DocumentReplaced)
  async repeat(events: readonly DocumentReplaced[], tx: Tx): Promise<void> {
    for (const { payload } of events) {
      const { documentId, version } = payload;
      for (const { id: from, askedBy } of await closeRepeated(tx, documentId, version)) {
        const memberIds = await repeatReading(tx, { from, id: newId(), version });
        tx.publish(new ReadingAsked({ documentId, byId: askedBy, memberIds }));
      }
    }
  }
}

/** The reading that is still open, locked. */
async function lockReading(tx: Tx, documentId: string, id: string): Promise<DocumentReading> {
  const reading = await tx.manager.findOne(DocumentReading, {
    where: { id, documentId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!reading) throw new NotFound();
  if (reading.closedAt) throw new Problem('changed-meanwhile');
  return reading;
}
