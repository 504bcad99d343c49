import { Injectable } from '@nestjs/common';
import { type AttachableKind, carriesPapers } from '@nbn/contracts';
import type { FastifyRequest } from 'fastify';
import { ActorSource } from '#platform/access/actor-source';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound, Problem } from '#platform/problems/problem';
import { insertCheck, reopenCheck } from './checks/version-check.repository.ts';
import { VersionCheckService } from './checks/version-check.service.ts';
import { AttachmentTargetRegistry } from './attachment-target-registry.ts';
import { DocumentAttachment } from './document-attachment.entity.ts';
import { DocumentVersion } from './document-version.entity.ts';
import { Document } from './document.entity.ts';
import { DocumentDetailsService } from './document-details.service.ts';
import { assertMayChange, lockCurrentDocument, lockDocument } from './document.lock.ts';
import { DocumentTrashed } from './documents.events.ts';
import { mayShareWith } from './documents.policy.ts';
import { AudienceRefused } from './documents.problems.ts';
import { DocumentsQuery } from './documents.query.ts';
import { DocumentDraft, VersionDraft } from './dto/document.input.ts';
import { type AcceptedFile, UploadService } from './uploads/upload.service.ts';

/**
 * What changes the library. Reading rights are the query's; here is who may add, replace, attach and
 * withdraw.
 */
@Injectable()
export class DocumentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly uploads: UploadService,
    private readonly query: DocumentsQuery,
    private readonly attachables: AttachmentTargetRegistry,
    private readonly actors: ActorSource,
    private readonly details: DocumentDetailsService,
    private readonly checks: VersionCheckService,
  ) {}

  /**
   * Receives a form with a new document and its first version. Returns the document's id. Others see it when its
   * version is released. Asked again with the same `uploadId`, because the answer was lost, it names the document
   * that the file became.
   */
  async add(actor: Actor, request: FastifyRequest): Promise<string> {
    const earlier = await this.uploads.findAdded(actor, request);
    if (earlier) return earlier;
    const added = await this.uploads.receive(actor, request, DocumentDraft, async (draft, file) => {
      await this.assertRightsUnchanged(actor);
      if (draft.country !== undefined && draft.audience !== 'national')
        throw new InvalidInput([{ field: 'country', code: 'national-audience' }]);
      if (!mayShareWith(actor, draft.audience, draft.country ?? null)) throw new AudienceRefused();
      const target =
        draft.attachToKind && draft.attachToId ? { kind: draft.attachToKind, id: draft.attachToId } : null;
      if (draft.audience === 'attached' && target && !carriesPapers(target.kind))
        throw new InvalidInput([{ field: 'audience', code: 'meeting-paper' }]);
      if (target && !(await this.attachables.mayAttach(actor, target.kind, target.id))) throw new NotFound();
      return this.unitOfWork.run(actor, async (tx) => {
        const id = newId();
        const audience = { audience: draft.audience, countryCode: draft.country ?? null };
        await tx.manager.insert(Document, {
          id,
          title: draft.title,
          ...audience,
          ...(await this.details.columnsOf(tx, actor, audience, draft)),
          ownerId: actor.memberId,
          // What a holder adds belongs to the seat: it stays with whoever holds it next.
          ownerSeatId: actor.seat?.id ?? null,
          state: 'current',
          latest: 0,
          createdAt: tx.now,
          changedAt: tx.now,
        });
        if (draft.named) await this.details.shareByName(tx, actor, id, draft.audience, draft.named);
        const versionId = await this.insertVersion(tx, actor, id, 1, file, draft.note ?? '');
        if (target) await this.insertAttachment(tx, actor, id, target.kind, target.id, false);
        tx.audit({
          action: 'document.added',
          object: { kind: 'document', id },
          country: draft.country ?? null,
          detail: { audience: draft.audience, sha256: file.sha256 },
        });
        return { id, versionId };
      });
    });
    await this.checks.checkSoon(added.versionId);
    return added.id;
  }

  /**
   * Receives a form with a newer version; the older ones stay. Two at once become versions one after the
   * other.
   */
  async replace(actor: Actor, id: string, request: FastifyRequest): Promise<void> {
    // Asked before a byte is read, and again when the file is there: the right may have gone meanwhile.
    assertMayChange(actor, await this.query.find(actor, id));
    const versionId = await this.uploads.receive(
      actor,
      request,
      VersionDraft,
      async ({ replaces, note }, file) => {
        await this.assertRightsUnchanged(actor);
        return this.unitOfWork.run(actor, async (tx) => {
          const document = await lockDocument(tx, actor, id);
          if (replaces !== undefined && replaces !== document.latest)
            throw new Problem('changed-meanwhile', { version: document.latest });
          const number = ((await tx.manager.maximum(DocumentVersion, 'number', { documentId: id })) ?? 0) + 1;
          const added = await this.insertVersion(tx, actor, id, number, file, note ?? '');
          tx.audit({
            action: 'document.replaced',
            object: { kind: 'document', id },
            country: document.countryCode,
            detail: { version: number, sha256: file.sha256 },
          });
          return added;
        });
      },
    );
    await this.checks.checkSoon(versionId);
  }

  /**
   * Has a version that is held back checked again, once a coordinator has let its text through; only whoever
   * added it may ask.
   */
  async recheck(actor: Actor, id: string, number: number): Promise<void> {
    await this.query.find(actor, id);
    const versionId = await this.unitOfWork.run(actor, async (tx) => {
      const reopened = await reopenCheck(tx, id, number, actor.memberId);
      if (!reopened) throw new NotFound();
      tx.audit({
        action: 'document.recheck-asked',
        object: { kind: 'document', id },
        detail: { version: number },
      });
      return reopened;
    });
    await this.checks.checkSoon(versionId);
  }

  /** Takes the document out of the library into the trash, from which it can be put back for a while. */
  async withdraw(actor: Actor, id: string): Promise<void> {
    assertMayChange(actor, await this.query.find(actor, id));
    await this.unitOfWork.run(actor, async (tx) => {
      const document = await lockDocument(tx, actor, id);
      const withdrawn = { withdrawnAt: tx.now, withdrawnBy: actor.memberId };
      await tx.manager.update(Document, { id }, { state: 'withdrawn', changedAt: tx.now, ...withdrawn });
      for (const { kind, objectId } of await tx.manager.findBy(DocumentAttachment, { documentId: id }))
        await this.attachables.broadcastChange(tx, kind, objectId);
      tx.audit({
        action: 'document.withdrawn',
        object: { kind: 'document', id },
        country: document.countryCode,
      });
      tx.publish(
        new DocumentTrashed({
          documentId: id,
          version: document.latest,
          audience: document.audience,
          country: document.countryCode,
          memberId: actor.memberId,
        }),
      );
    });
  }

  /**
   * Lets a document that the actor sees stand with an object. With what opens its papers to others, only who may
   * change the document puts it. Attaching twice changes nothing.
   */
  async attach(actor: Actor, id: string, kind: AttachableKind, objectId: string): Promise<void> {
    const isOpened = carriesPapers(kind);
    const document = await this.query.find(actor, id);
    if (isOpened) assertMayChange(actor, document);
    if (!(await this.attachables.mayAttach(actor, kind, objectId))) throw new NotFound();
    await this.unitOfWork.run(actor, async (tx) => {
      const { latest } = isOpened ? await lockDocument(tx, actor, id) : await lockCurrentDocument(tx, id);
      await this.insertAttachment(tx, actor, id, kind, objectId, latest > 0);
    });
  }

  /** Takes a document away from an object; the document stays. */
  async detach(actor: Actor, id: string, kind: AttachableKind, objectId: string): Promise<void> {
    await this.query.find(actor, id);
    if (!(await this.attachables.mayAttach(actor, kind, objectId))) throw new NotFound();
    await this.unitOfWork.run(actor, async (tx) => {
      const { affected } = await tx.manager.delete(DocumentAttachment, { documentId: id, kind, objectId });
      if (!affected) throw new NotFound();
      tx.audit({
        action: 'document.detached',
        object: { kind: 'document', id },
        detail: { from: kind, id: objectId },
      });
      await this.attachables.broadcastChange(tx, kind, objectId);
    });
  }

  private async insertVersion(
    tx: Tx,
    actor: Actor,
    documentId: string,
    number: number,
    file: AcceptedFile,
    note: string,
  ): Promise<string> {
    await this.uploads.finalize(tx, file);
    const id = newId();
    const { name, mediaType, size, sha256, metadataRemoved } = file;
    await tx.manager.insert(DocumentVersion, {
      id,
      documentId,
      number,
      fileId: file.id,
      name,
      mediaType,
      size,
      sha256,
      metadataRemoved,
      note,
      addedBy: actor.memberId,
      addedAt: tx.now,
      state: 'pending',
      scan: 'pending',
      textState: 'pending',
    });
    await insertCheck(tx, id, actor.sessionId);
    return id;
  }

  private async insertAttachment(
    tx: Tx,
    actor: Actor,
    documentId: string,
    kind: AttachableKind,
    objectId: string,
    isReleased: boolean,
  ): Promise<void> {
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(DocumentAttachment)
      .values({ documentId, kind, objectId, attachedBy: actor.memberId, attachedAt: tx.now })
      .orIgnore()
      .execute();
    tx.audit({
      action: 'document.attached',
      object: { kind: 'document', id: documentId },
      detail: { to: kind, id: objectId },
    });
    // Nobody else sees it before it is released; then all that carry it are told.
    if (isReleased) await this.attachables.broadcastChange(tx, kind, objectId);
  }

  /** A long upload may outlast the session or the seat that began it. */
  private async assertRightsUnchanged(actor: Actor): Promise<void> {
    if ((await this.actors.findOutdatedSessions([actor])).length > 0) throw new Problem('not-signed-in');
  }
}
