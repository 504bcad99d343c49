import { Injectable } from '@nestjs/common';
import { ACCESS_REQUEST_LIMITS } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { DeliveryService } from '#platform/mail/delivery.service';
import { OnEvents } from '#platform/outbox/on-events.decorator';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound, Problem } from '#platform/problems/problem';
import { assertMayChange, lockDocument } from '../document.lock.ts';
import { DocumentsQuery } from '../documents.query.ts';
import {
  countRecentRequests,
  deleteExpiredRequests,
  findAsker,
  findDeciders,
  insertRequest,
  type RequestRecipient,
} from './access-request.repository.ts';
import { DocumentAccessAsked, DocumentAccessGranted } from './access-requests.events.ts';
import { DocumentAccessRequest } from './document-access-request.entity.ts';
import { accessRequestEmail } from './emails/access-request.email.ts';

/**
 * Members ask to read what they may not open. Whether a document is there shows in nothing that they get: what is
 * asked for is recorded alike, and who decides is looked for after the answer.
 */
@Injectable()
export class AccessRequestService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: DocumentsQuery,
    private readonly deliveries: DeliveryService,
    private readonly config: Config,
  ) {}

  /** Asks for the document at an address; what the actor reads already needs no asking. */
  async ask(actor: Actor, documentId: string, reason: string): Promise<void> {
    if (await this.documents.isVisible(actor, documentId)) return;
    const { memberId } = actor;
    await this.unitOfWork.run(actor, async (tx) => {
      await deleteExpiredRequests(tx, memberId);
      if ((await countRecentRequests(tx, memberId)) >= ACCESS_REQUEST_LIMITS.aDay)
        throw new Problem('too-many-requests');
      const requestId = newId();
      const isNew = await insertRequest(tx, { id: requestId, documentId, memberId, reason });
      tx.audit({
        action: 'document.access-asked',
        object: { kind: 'document', id: documentId },
        country: actor.country,
      });
      if (isNew) tx.publish(new DocumentAccessAsked({ requestId, documentId, memberId }));
    });
  }

  /** Gives the document to the member who asked, or declines; for those who may change it. */
  async decide(actor: Actor, documentId: string, requestId: string, isGranted: boolean): Promise<void> {
    assertMayChange(actor, await this.documents.find(actor, documentId));
    await this.unitOfWork.run(actor, async (tx) => {
      const { countryCode } = await lockDocument(tx, actor, documentId);
      const request = await lockRequest(tx, documentId, requestId);
      if (request.state !== 'open') throw new Problem('changed-meanwhile');
      const { memberId } = request;
      await tx.manager.update(
        DocumentAccessRequest,
        { id: requestId },
        { state: isGranted ? 'granted' : 'declined', decidedBy: actor.memberId, decidedAt: tx.now },
      );
      tx.audit({
        action: isGranted ? 'document.access-granted' : 'document.access-declined',
        object: { kind: 'document', id: documentId },
        country: countryCode,
        detail: { memberId },
      });
      const asker = await findAsker(tx, memberId);
      if (asker.length === 0) return;
      await this.mail(tx, isGranted ? 'granted' : 'declined', { requestId, documentId }, asker);
      if (isGranted) tx.publish(new DocumentAccessGranted({ documentId, memberId, byId: actor.memberId }));
    });
  }

  /** Takes back what was granted; the member can ask again. */
  async end(actor: Actor, documentId: string, requestId: string): Promise<void> {
    assertMayChange(actor, await this.documents.find(actor, documentId));
    await this.unitOfWork.run(actor, async (tx) => {
      const { countryCode } = await lockDocument(tx, actor, documentId);
      const request = await lockRequest(tx, documentId, requestId);
      if (request.state !== 'granted') throw new Problem('changed-meanwhile');
      await tx.manager.delete(DocumentAccessRequest, { id: requestId });
      tx.audit({
        action: 'document.access-ended',
        object: { kind: 'document', id: documentId },
        country: countryCode,
        detail: { memberId: request.memberId },
      });
    });
  }

  /** Who decides hears of it by mail, once; of a document that is not there, nobody does. */
  @OnEvents(DocumentAccessAsked)
  async mailDeciders(events: readonly DocumentAccessAsked[], tx: Tx): Promise<void> {
    for (const { payload } of events)
      await this.mail(tx, 'asked', payload, await findDeciders(tx, payload.documentId));
  }

  private mail(
    tx: Tx,
    what: 'asked' | 'granted' | 'declined',
    { requestId, documentId }: { readonly requestId: string; readonly documentId: string },
    recipients: readonly RequestRecipient[],
  ): Promise<void> {
    const url = new URL(`/library/${documentId}`, this.config.PUBLIC_URL).href;
    return this.deliveries.plan(
      tx,
      recipients.map(({ memberId, address, language }) => ({
        event: `document-access-${what}:${requestId}`,
        recipientId: memberId,
        address,
        channel: 'mail',
        ...accessRequestEmail(what, url, language),
      })),
    );
  }
}

async function lockRequest(tx: Tx, documentId: string, id: string): Promise<DocumentAccessRequest> {
  const request = await tx.manager.findOne(DocumentAccessRequest, {
    where: { id, documentId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!request) throw new NotFound();
  return request;
}
