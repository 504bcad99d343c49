import { Injectable } from '@nestjs/common';
import type { DocumentAudience } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, Problem } from '#platform/problems/problem';
import { AttachmentTargetRegistry } from './attachment-target-registry.ts';
import { DocumentAttachment } from './document-attachment.entity.ts';
import {
  areNameable,
  findCollectionCountry,
  findSeatCountry,
  isPastDay,
  replaceNamedReaders,
} from './document-details.repository.ts';
import { Document } from './document.entity.ts';
import { assertMayChange, lockDocument } from './document.lock.ts';
import { DocumentChanged } from './documents.events.ts';
import {
  type DocumentFacts,
  fitsCollection,
  mayChange,
  mayKnowCollection,
  mayShareWith,
} from './documents.policy.ts';
import { AudienceRefused } from './documents.problems.ts';
import { DocumentsQuery } from './documents.query.ts';
import type { DocumentChange, DocumentDetails } from './dto/document-details.input.ts';
import { revokeLinksTo } from './share-links/share-link.repository.ts';
import { parseTags } from './tag-line.ts';

type AudienceFacts = Pick<DocumentFacts, 'audience' | 'countryCode'>;
type DetailColumns = Partial<
  Pick<Document, 'language' | 'tags' | 'collectionId' | 'reviewOn' | 'reviewSetAt'>
>;

/** What is said of a document: who it is for, where it lies, whose it is, and until when it holds. */
@Injectable()
export class DocumentDetailsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly query: DocumentsQuery,
    private readonly attachables: AttachmentTargetRegistry,
  ) {}

  /**
   * Changes what is said of a document that the actor sees and may change. Who is no longer meant loses it at
   * once: every read asks anew. Refused when somebody else changed it meanwhile.
   */
  async change(actor: Actor, id: string, change: DocumentChange): Promise<void> {
    assertMayChange(actor, await this.query.find(actor, id));
    await this.unitOfWork.run(actor, async (tx) => {
      const document = await lockDocument(tx, actor, id);
      if (change.revision !== document.revision)
        throw new Problem('changed-meanwhile', { revision: document.revision });
      const audience = audienceAfter(actor, document, change);
      const changed = {
        ...audience,
        ...(change.title === undefined ? {} : { title: change.title }),
        ...(await this.columnsOf(tx, actor, audience, {
          ...change,
          collectionId: change.collectionId === undefined ? document.collectionId : change.collectionId,
        })),
        ...(await this.ownerOf(tx, actor, change)),
      };
      // Nobody gives away what they could then not see to themselves.
      const next = { ...document, ...changed };
      if (change.ownerSeatId === undefined && !mayChange(actor, next)) throw new AudienceRefused();
      // Whoever is outside was let in to another document than this one.
      if (audience.audience !== document.audience) await revokeLinksTo(tx, id);
      await this.changeNamed(tx, actor, document, next.audience, change.named);
      await tx.manager.update(Document, { id }, { ...changed, revision: document.revision + 1 });
      for (const { kind, objectId } of await tx.manager.findBy(DocumentAttachment, { documentId: id }))
        await this.attachables.broadcastChange(tx, kind, objectId);
      const { audience: to, countryCode: country } = audience;
      tx.audit({
        action: to === document.audience ? 'document.changed' : 'document.audience-changed',
        object: { kind: 'document', id },
        country,
        detail: {
          fields: changedFields(change),
          ...(to === document.audience ? {} : { from: document.audience, to }),
        },
      });
      const { latest: version } = document;
      tx.publish(
        new DocumentChanged({ documentId: id, version, audience: to, country, memberId: actor.memberId }),
      );
    });
  }

  /** Says that a document was looked at and holds, until the given day. */
  async review(actor: Actor, id: string, reviewOn: string): Promise<void> {
    assertMayChange(actor, await this.query.find(actor, id));
    await this.unitOfWork.run(actor, async (tx) => {
      const { revision, latest, audience, countryCode } = await lockDocument(tx, actor, id);
      await requireFutureDay(tx, reviewOn);
      const reviewed = { reviewOn, reviewSetAt: tx.now, reviewedAt: tx.now, reviewedBy: actor.memberId };
      await tx.manager.update(Document, { id }, { ...reviewed, revision: revision + 1 });
      tx.audit({
        action: 'document.reviewed',
        object: { kind: 'document', id },
        country: countryCode,
        detail: { reviewOn },
      });
      const { memberId } = actor;
      tx.publish(
        new DocumentChanged({ documentId: id, version: latest, audience, country: countryCode, memberId }),
      );
    });
  }

  /** The columns for what was said of language, tags, collection and review day, once all of it is allowed. */
  async columnsOf(
    tx: Tx,
    actor: Actor,
    audience: AudienceFacts,
    { language, tags, collectionId, reviewOn }: DocumentDetails,
  ): Promise<DetailColumns> {
    if (reviewOn) await requireFutureDay(tx, reviewOn);
    if (collectionId) await this.requireFittingCollection(tx, actor, audience, collectionId);
    return {
      ...(language === undefined ? {} : { language }),
      ...(tags === undefined ? {} : { tags: parseTags(tags) }),
      ...(collectionId === undefined ? {} : { collectionId }),
      ...(reviewOn === undefined ? {} : { reviewOn, reviewSetAt: tx.now }),
    };
  }

  /** Shares a document with these members by name; active members whom the actor knows. */
  async shareByName(
    tx: Tx,
    actor: Actor,
    id: string,
    audience: DocumentAudience,
    memberIds: readonly string[],
  ): Promise<void> {
    if (audience !== 'named') throw new InvalidInput([{ field: 'named', code: 'named-audience' }]);
    if (!(await areNameable(tx, actor, memberIds)))
      throw new InvalidInput([{ field: 'named', code: 'visible-member' }]);
    await replaceNamedReaders(tx, id, memberIds);
  }

  private async changeNamed(
    tx: Tx,
    actor: Actor,
    document: Document,
    audience: DocumentAudience,
    named: readonly string[] | undefined,
  ): Promise<void> {
    if (named) await this.shareByName(tx, actor, document.id, audience, named);
    else if (audience !== 'named') await replaceNamedReaders(tx, document.id, []);
    else if (document.audience !== 'named')
      throw new InvalidInput([{ field: 'named', code: 'named-readers' }]);
  }

  private async requireFittingCollection(
    tx: Tx,
    actor: Actor,
    audience: AudienceFacts,
    collectionId: string,
  ): Promise<void> {
    const collection = await findCollectionCountry(tx, collectionId);
    if (!collection || !mayKnowCollection(actor, collection) || !fitsCollection(audience, collection))
      throw new InvalidInput([{ field: 'collectionId', code: 'collection' }]);
  }

  /** The new owner, if another one is wanted: a seat of one's own country, of any for the secretariat, or oneself. */
  private async ownerOf(
    tx: Tx,
    actor: Actor,
    { ownerSeatId }: DocumentChange,
  ): Promise<Partial<Pick<Document, 'ownerId' | 'ownerSeatId'>>> {
    if (ownerSeatId === undefined) return {};
    if (ownerSeatId === null) return { ownerId: actor.memberId, ownerSeatId: null };
    const country = await findSeatCountry(tx, ownerSeatId);
    if (!country || (actor.role !== 'secretariat' && country !== actor.country))
      throw new InvalidInput([{ field: 'ownerSeatId', code: 'own-seat' }]);
    return { ownerSeatId };
  }
}

/** Who it is for after the change; refused where the actor may not share with those. */
function audienceAfter(actor: Actor, document: Document, change: DocumentChange): AudienceFacts {
  const audience = change.audience ?? document.audience;
  const kept = audience === document.audience ? document.countryCode : null;
  const countryCode = change.country ?? kept;
  if (countryCode !== null && audience !== 'national')
    throw new InvalidInput([{ field: 'country', code: 'national-audience' }]);
  const isNew = audience !== document.audience || countryCode !== document.countryCode;
  if (isNew && audience === 'attached' && document.audience !== 'attached')
    throw new InvalidInput([
      {
        field: 'audience',
        code: 'attached-audience',
      },
    ]);
  if (isNew && !mayShareWith(actor, audience, countryCode)) throw new AudienceRefused();
  return { audience, countryCode };
}

async function requireFutureDay(tx: Tx, day: string): Promise<void> {
  if (await isPastDay(tx, day)) throw new InvalidInput([{ field: 'reviewOn', code: 'today-or-later' }]);
}

function changedFields(change: DocumentChange): string[] {
  return Object.entries(change)
    .filter(([field, value]) => field !== 'revision' && value !== undefined)
    .map(([field]) => field)
    .toSorted();
}
