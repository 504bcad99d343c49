import { timingSafeEqual } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { SHARE_LINK_LIMITS } from '@nbn/contracts';
import type { FastifyReply } from 'fastify';
import { SignInRateLimiter } from '../../identity/index.ts';
import { SYSTEM } from '#platform/access/actor';
import { FileStore } from '#platform/files/file-store';
import { downloadHeaders } from '#platform/http/download-headers';
import { PdfMerger } from '#platform/print/merge/pdf-merger';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { attachmentDisposition } from '../content-disposition.ts';
import { insertDownload } from '../downloads/download.repository.ts';
import type { SharedDocumentKey } from './dto/share-link.input.ts';
import type { SharedDocumentView } from './dto/share-link.view.ts';
import { hashCode, hashToken } from './share-link.service.ts';
import { countWrongCode, insertAccess, lockOpenLink, type OpenShareLink } from './share-link.repository.ts';
import { SharedDocumentRefused } from './share-links.problems.ts';

/**
 * Opens a document to the holder of a link and its code. A link that never was, that has ended, that was taken
 * back or locked, and a wrong code are answered alike.
 */
@Injectable()
export class SharedDocumentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: FileStore,
    private readonly limits: SignInRateLimiter,
    private readonly pdfs: PdfMerger,
  ) {}

  /** What the link opens. */
  async open(key: SharedDocumentKey, address: string): Promise<SharedDocumentView> {
    const { link } = await this.use(key, address, (tx, { id }) => insertAccess(tx, id, 'opened'));
    const { title, name, mediaType, size, number: version, expiresAt } = link;
    return { title, name, mediaType, size, version, expiresAt: expiresAt.toISOString() };
  }

  /** Sends the file; a PDF says on each page for whom and when it was made. */
  async send(key: SharedDocumentKey, address: string, reply: FastifyReply): Promise<void> {
    const { link, at } = await this.use(key, address, async (tx, { id, documentId, number: version }) => {
      await insertAccess(tx, id, 'downloaded');
      await insertDownload(tx.manager, { documentId, version, memberId: null, linkId: id });
    });
    const { fileId, name, mediaType, size, recipient } = link;
    const disposition = attachmentDisposition(name);
    if (mediaType === 'application/pdf') {
      const pdf = await buffer(await this.files.open(fileId));
      const time = at.toISOString().slice(0, 16).replace('T', ' ');
      const marked = Buffer.from(await this.pdfs.stamp(pdf, `${recipient}, ${time} UTC`));
      const headers = downloadHeaders({ type: mediaType, disposition, size: marked.length });
      await reply.headers(headers).send(marked);
      return;
    }
    const type = mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType;
    const content = await this.files.open(fileId);
    await reply.headers(downloadHeaders({ type, disposition, size })).send(content);
  }

  /** Lets `then` record what a right key is used for. A wrong one is counted, and the last one locks the link. */
  private async use(
    { token, code }: SharedDocumentKey,
    address: string,
    then: (tx: Tx, link: OpenShareLink) => Promise<void>,
  ): Promise<{ readonly link: OpenShareLink; readonly at: Date }> {
    const used = await this.unitOfWork.run(SYSTEM, async (tx) => {
      const link = await lockOpenLink(tx, hashToken(token));
      if (!link) return null;
      if (timingSafeEqual(link.codeHash, hashCode(token, code))) {
        await then(tx, link);
        return { link, at: tx.now };
      }
      await countWrongCode(tx, link.id);
      const locks = link.wrongCodes + 1 >= SHARE_LINK_LIMITS.wrongCodes;
      await insertAccess(tx, link.id, locks ? 'locked' : 'refused');
      if (locks)
        tx.audit({
          action: 'document.link-locked',
          object: { kind: 'document', id: link.documentId },
          detail: { link: link.id },
        });
      return null;
    });
    if (used) return used;
    // Trying keys counts against the same limit as trying accounts.
    await this.limits.consumeAddress(address);
    throw new SharedDocumentRefused();
  }
}
