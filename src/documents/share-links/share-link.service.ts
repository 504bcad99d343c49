import { createHash, randomBytes, randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SHARE_LINK_LIMITS } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { newId } from '#platform/persistence/id';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound, Problem } from '#platform/problems/problem';
import { lockDocument } from '../document.lock.ts';
import { mayShareOut } from '../documents.policy.ts';
import { DocumentsQuery } from '../documents.query.ts';
import { DocumentShareLink } from './document-share-link.entity.ts';
import type { ShareLinkDraft } from './dto/share-link.input.ts';
import type { NewShareLink } from './dto/share-link.view.ts';
import { countLinks } from './share-link.repository.ts';

const DAY_MS = 24 * 60 * 60_000;

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
/** The token is in no row: without it, nobody tries the few codes that there are. */
export const hashCode = (token: string, code: string): Buffer =>
  createHash('sha256').update(`${token}:${code}`).digest();

/** Makes and takes back links by which one person outside gets one document for some days. */
@Injectable()
export class ShareLinkService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: DocumentsQuery,
    private readonly config: Config,
  ) {}

  /** Makes a link. Its address and its code are told once, here; the code is to be said by another way. */
  async create(actor: Actor, documentId: string, draft: ShareLinkDraft): Promise<NewShareLink> {
    const { latest, countryCode } = await this.requireMayShareOut(actor, documentId);
    const { recipient, days, version = null } = draft;
    if (version !== null && version > latest)
      throw new InvalidInput([{ field: 'version', code: 'document-version' }]);
    const token = randomBytes(32).toString('base64url');
    const code = String(randomInt(10 ** SHARE_LINK_LIMITS.codeDigits)).padStart(
      SHARE_LINK_LIMITS.codeDigits,
      '0',
    );
    await this.unitOfWork.run(actor, async (tx) => {
      const document = await lockDocument(tx, actor, documentId);
      if (!mayShareOut(actor, document)) throw new Problem('not-allowed');
      if ((await countLinks(tx, documentId)) >= SHARE_LINK_LIMITS.linksPerDocument)
        throw new Problem('too-large');
      const id = newId();
      await tx.manager.insert(DocumentShareLink, {
        id,
        documentId,
        version,
        recipient,
        tokenHash: hashToken(token),
        codeHash: hashCode(token, code),
        wrongCodes: 0,
        expiresAt: new Date(tx.now.getTime() + days * DAY_MS),
        createdBy: actor.memberId,
        createdAt: tx.now,
        revokedAt: null,
      });
      tx.audit({
        action: 'document.link-made',
        object: { kind: 'document', id: documentId },
        country: countryCode,
        detail: { link: id, days },
      });
    });
    return { url: new URL(`/shared#${token}`, this.config.PUBLIC_URL).href, code };
  }

  /** Takes a link back at once. A second call changes nothing. */
  async revoke(actor: Actor, documentId: string, linkId: string): Promise<void> {
    await this.requireMayShareOut(actor, documentId);
    await this.unitOfWork.run(actor, async (tx) => {
      const link = await tx.manager.findOne(DocumentShareLink, {
        where: { id: linkId, documentId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!link) throw new NotFound();
      if (!link.revokedAt) await tx.manager.update(DocumentShareLink, { id: linkId }, { revokedAt: tx.now });
      tx.audit({
        action: 'document.link-revoked',
        object: { kind: 'document', id: documentId },
        detail: { link: linkId },
      });
    });
  }

  /** The document of an actor who sees it and may share it with somebody outside. */
  private async requireMayShareOut(actor: Actor, documentId: string) {
    const document = await this.documents.find(actor, documentId);
    if (document.state !== 'current' || !mayShareOut(actor, document)) throw new Problem('not-allowed');
    return { latest: document.version, countryCode: document.countryCode };
  }
}
