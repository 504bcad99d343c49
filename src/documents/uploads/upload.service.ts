import { Injectable, type Type } from '@nestjs/common';
import { LIMITS, type DocumentMediaType } from '@nbn/contracts';
import { isUUID } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { FileStore, type StoredFile } from '#platform/files/file-store';
import { validationPipe } from '#platform/http/validation.pipe';
import { log } from '#platform/log/log';
import { newId } from '#platform/persistence/id';
import { InvalidInput } from '#platform/problems/problem';
import type { Tx } from '#platform/persistence/transaction';
import { serializeError } from '#platform/log/error-serializer';
import { TextCheckPipe } from '#platform/text/text-check.pipe';
import { TextCheckService } from '#platform/text/text-check.service';
import {
  FileEmpty,
  FileTypeMismatch,
  FileTypeRefused,
  ImageRefused,
  UploadLost,
} from '../documents.problems.ts';
import {
  deleteUpload,
  findAddedByUpload,
  insertUpload,
  lockUpload,
  takeUpload,
} from './document-upload.repository.ts';
import { FileInspector } from './file-inspector.ts';
import { sanitizeFileName } from './file-name.ts';
import { ImageMetadataRemover } from './images/image-metadata-remover.ts';
import { ResumableUploadService } from './resumable/resumable-upload.service.ts';
import { readUploadForm } from './upload-form.ts';
import { requireQuota } from './upload-quota.ts';

/** A stored file that may become a version. */
export interface AcceptedFile extends StoredFile {
  readonly name: string;
  readonly mediaType: DocumentMediaType;
  /** A picture that was stored without what was said of it; size and SHA-256 are of what is stored. */
  readonly metadataRemoved: boolean;
}

/** Faults of the file itself: it is of no further use. */
const REFUSED_FILES = [FileTypeRefused, FileTypeMismatch, ImageRefused];

/** The one way in for files: noted, stored, inspected, and either made a version or removed again. */
@Injectable()
export class UploadService {
  constructor(
    private readonly files: FileStore,
    private readonly database: DataSource,
    private readonly gate: TextCheckService,
    private readonly inspector: FileInspector,
    private readonly images: ImageMetadataRemover,
    private readonly resumable: ResumableUploadService,
  ) {}

  /**
   * Receives a form with one file, or JSON that names a whole upload as `uploadId`. `createVersion` gets its checked fields and the accepted file, and calls
   * `finalize` in the transaction that makes it a version. Whatever fails leaves no file behind.
   */
  async receive<Fields extends object, T>(
    actor: Actor,
    request: FastifyRequest,
    type: Type<Fields>,
    createVersion: (fields: Fields, file: AcceptedFile) => Promise<T>,
  ): Promise<T> {
    const uploadId = readUploadId(request);
    if (uploadId !== null) return this.receiveUpload(actor, uploadId, request, type, createVersion);
    const fileId = newId();
    await insertUpload(this.database.manager, fileId);
    try {
      const form = await readUploadForm(request, async ({ file, filename }) => ({
        stored: await this.files.put(file, LIMITS.file, fileId),
        filename,
      }));
      const fields = await this.validateFields(form.fields, type);
      const { stored, filename } = form.file;
      return await createVersion(fields, await this.acceptFile(actor, stored, filename));
    } catch (error) {
      await this.discard(fileId);
      throw error;
    }
  }

  /** The document that the upload of a request has become: its answer was lost, and it is sent again. */
  async findAdded({ memberId }: Actor, request: FastifyRequest): Promise<string | undefined> {
    const uploadId = readUploadId(request);
    return uploadId === null ? undefined : findAddedByUpload(this.database.manager, uploadId, memberId);
  }

  /** A file that came in pieces: what is refused of its words can be mended, and the file stays meanwhile. */
  private async receiveUpload<Fields extends object, T>(
    actor: Actor,
    uploadId: string,
    request: FastifyRequest,
    type: Type<Fields>,
    createVersion: (fields: Fields, file: AcceptedFile) => Promise<T>,
  ): Promise<T> {
    const { stored, name } = await this.resumable.takeFinished(actor, uploadId);
    const { uploadId: _, ...given } = request.body as Record<string, string>;
    const fields = await this.validateFields(given, type);
    try {
      return await createVersion(fields, await this.acceptFile(actor, stored, name));
    } catch (error) {
      if (REFUSED_FILES.some((fault) => error instanceof fault)) await this.discard(uploadId);
      throw error;
    }
  }

  /**
   * Deletes the note of the upload in the transaction that refers to the file. Refuses a file that a sweep has
   * removed.
   */
  async finalize(tx: Tx, { id }: AcceptedFile): Promise<void> {
    if (!(await takeUpload(tx, id))) throw new UploadLost();
  }

  private async validateFields<Fields extends object>(
    fields: Readonly<Record<string, string>>,
    type: Type<Fields>,
  ): Promise<Fields> {
    const about = { type: 'body', metatype: type } as const;
    const checked: unknown = await validationPipe().transform(fields, about);
    return (await new TextCheckPipe(this.gate).transform(checked, about)) as Fields;
  }

  private async acceptFile(actor: Actor, stored: StoredFile, given: string): Promise<AcceptedFile> {
    if (stored.size === 0) throw new FileEmpty();
    await requireQuota(this.database.manager, actor.memberId, stored.size);
    const name = await this.gate.normalizeAndCheck('file', sanitizeFileName(given), { min: 1, max: 180 });
    const mediaType = await this.inspector.detectMediaType(() => this.files.open(stored.id), name);
    const bare = await this.images.remove(stored, mediaType);
    return { ...(bare ?? stored), name, mediaType, metadataRemoved: bare !== null };
  }

  /**
   * Only while the note is still there does no version refer to the file. Its lock waits for a commit whose
   * outcome is unknown. What cannot be removed now is found by the sweep.
   */
  private async discard(fileId: string): Promise<void> {
    try {
      await this.database.transaction(async (manager) => {
        if (!(await lockUpload(manager, fileId))) return;
        await this.files.remove(fileId);
        await deleteUpload(manager, fileId);
      });
    } catch (error) {
      log.warn(
        { fileId, error: serializeError(error) },
        'an unused file could not be removed; the sweep will remove it',
      );
    }
  }
}

/** The upload that a request names. Null: the request is a form, or is taken for one. */
function readUploadId({ body }: FastifyRequest): string | null {
  if (typeof body !== 'object' || body === null || !('uploadId' in body)) return null;
  if (typeof body.uploadId !== 'string' || !isUUID(body.uploadId))
    throw new InvalidInput([{ field: 'uploadId', code: 'upload' }]);
  return body.uploadId;
}
