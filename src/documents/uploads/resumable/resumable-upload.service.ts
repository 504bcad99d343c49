import type { IncomingMessage } from 'node:http';
import { Injectable } from '@nestjs/common';
import { DOCUMENT_LIMITS, LIMITS } from '@nbn/contracts';
import { Server } from '@tus/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { FileStore, type StoredFile } from '#platform/files/file-store';
import { newId } from '#platform/persistence/id';
import { InvalidInput, NotFound, Problem } from '#platform/problems/problem';
import { TextCheckService } from '#platform/text/text-check.service';
import { sanitizeFileName } from '../file-name.ts';
import { requireQuota } from '../upload-quota.ts';
import { PartialFileStore } from './partial-file-store.ts';
import {
  deleteResumableUpload,
  extendUpload,
  findOwnUpload,
  findResumableUpload,
  insertResumableUpload,
  type ResumableUpload,
  saveFinished,
} from './resumable-upload.repository.ts';
import { readAnnouncement } from './upload-headers.ts';
import { UploadLocker } from './upload-locker.ts';

/** tus 1.0.0, Checksum: what arrived is not what was sent. */
const CHECKSUM_MISMATCH = { status_code: 460, body: 'The file arrived damaged. None of it was kept.\n' };
const PATH = '/api/uploads';

/** A problem as the protocol's server takes it. */
const toAnswer = ({ status, message }: Problem) => ({ status_code: status, body: `${message}\n` });

/** A whole file that came in pieces, and its name. */
export interface FinishedUpload {
  readonly stored: StoredFile;
  readonly name: string;
}

/**
 * Receives files in pieces (tus 1.0.0), so that a connection or a server that breaks costs one piece and not the
 * file. Only the session that began an upload goes on with it.
 */
@Injectable()
export class ResumableUploadService {
  private readonly server: Server;
  /** By request: the id of the upload that it begins. */
  private readonly begun = new WeakMap<IncomingMessage, string>();

  constructor(
    private readonly database: DataSource,
    private readonly files: FileStore,
    private readonly partials: PartialFileStore,
    private readonly gate: TextCheckService,
    locker: UploadLocker,
  ) {
    this.server = new Server({
      path: PATH,
      datastore: partials,
      locker,
      maxSize: LIMITS.upload,
      relativeLocation: true,
      allowedOrigins: () => false,
      namingFunction: (request) => this.begun.get(request.runtime!.node!.req as IncomingMessage)!,
      onUploadFinish: async (_request, { id }) => {
        await this.finish(id).catch((error: unknown) => {
          throw error instanceof Problem ? toAnswer(error) : error;
        });
        return {};
      },
    });
  }

  /** Begins an upload: its name passes the check of every text before a byte of it comes. */
  async begin(actor: Actor, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { name: given, size, sha256 } = readAnnouncement(request.headers);
    if (request.headers['content-type'] !== undefined) throw new Problem('unsupported-type');
    const name = await this.gate.normalizeAndCheck('file', sanitizeFileName(given), {
      min: 1,
      max: DOCUMENT_LIMITS.fileName,
    });
    const id = newId();
    const { memberId, sessionId } = actor;
    await requireQuota(this.database.manager, memberId, size);
    if (!(await insertResumableUpload(this.database, { id, memberId, sessionId, name, size, sha256 })))
      throw new Problem('too-many-requests');
    this.begun.set(request.raw, id);
    await this.handOver(request, reply);
  }

  /** Tells how far an upload came, receives a piece of it, or ends it. */
  async goOn(actor: Actor, id: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    await this.findOwn(actor, id);
    if (request.method === 'PATCH') await extendUpload(this.database, id);
    await this.handOver(request, reply);
  }

  /** The whole file of an upload of this session; one whose last answer was lost is finished now. */
  async takeFinished(actor: Actor, id: string): Promise<FinishedUpload> {
    const upload = await this.findOwn(actor, id);
    const { size, name } = upload;
    if (!upload.isFinished) {
      const { offset } = await this.partials.getUpload(id).catch(() => {
        throw new NotFound();
      });
      if (offset !== size) throw new InvalidInput([{ field: 'uploadId', code: 'upload-incomplete' }]);
    }
    const sha256 = upload.sha256 ?? (await this.finish(id));
    return { stored: { id, size, sha256 }, name };
  }

  private async findOwn({ memberId, sessionId }: Actor, id: string): Promise<ResumableUpload> {
    const upload = await findOwnUpload(this.database, id, memberId, sessionId);
    if (!upload) throw new NotFound();
    return upload;
  }

  /** Moves the file out of reach of everything that still writes, hashed and synced; then the row says so. */
  private async finish(id: string): Promise<string> {
    const { sha256 } = await this.files.adopt(this.partials.path(id), id);
    const upload = await findResumableUpload(this.database, id);
    if (upload?.announcedSha256 && upload.announcedSha256 !== sha256) {
      await this.files.remove(id);
      await deleteResumableUpload(this.database, id);
      throw CHECKSUM_MISMATCH;
    }
    await saveFinished(this.database, id, sha256);
    return sha256;
  }

  /** The answer is written by the protocol's own server, with the headers that every answer of ours has. */
  private async handOver(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value as string);
    reply.raw.setHeader('cache-control', 'no-store');
    reply.raw.setHeader('x-request-id', request.id);
    await this.server.handle(request.raw, reply.raw);
  }
}
