import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { FileStore } from '#platform/files/file-store';
import { attachmentDisposition } from './content-disposition.ts';
import { DocumentsQuery } from './documents.query.ts';
import type { Reader } from './document.visibility.ts';

/** Should a browser ever show a file in spite of all, it shows it in a sandbox that may do nothing. */
const SANDBOX_POLICY = "default-src 'none'; sandbox";

/**
 * Sends files: the right is asked at each download, and what goes out is saved, never run. (OWASP file upload
 * cheat sheet.)
 */
@Injectable()
export class DownloadService {
  constructor(
    private readonly query: DocumentsQuery,
    private readonly files: FileStore,
  ) {}

  async send(reader: Reader, id: string, number: number | null, reply: FastifyReply): Promise<void> {
    const { fileId, name, mediaType, size } = await this.query.findFile(reader, id, number);
    const content = await this.files.open(fileId);
    await reply
      .headers({
        'content-type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
        'content-length': size,
        'content-disposition': attachmentDisposition(name),
        'content-security-policy': SANDBOX_POLICY,
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      })
      .send(content);
  }
}
