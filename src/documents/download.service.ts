import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { FileStore } from '#platform/files/file-store';
import { downloadHeaders } from '#platform/http/download-headers';
import { attachmentDisposition } from './content-disposition.ts';
import { DownloadLog } from './downloads/download-log.ts';
import { DocumentFileQuery } from './document-file.query.ts';
import type { Reader } from './document.visibility.ts';

/**
 * Sends files: the right is asked at each download, and what goes out is saved, never run. (OWASP file upload
 * cheat sheet.)
 */
@Injectable()
export class DownloadService {
  constructor(
    private readonly query: DocumentFileQuery,
    private readonly files: FileStore,
    private readonly log: DownloadLog,
  ) {}

  async send(reader: Reader, id: string, number: number | null, reply: FastifyReply): Promise<void> {
    const { fileId, number: version, name, mediaType, size } = await this.query.findFile(reader, id, number);
    const content = await this.files.open(fileId);
    await this.log.record({ documentId: id, version, memberId: reader?.memberId ?? null });
    const type = mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType;
    await reply
      .headers(downloadHeaders({ type, disposition: attachmentDisposition(name), size }))
      .send(content);
  }
}
