import { Injectable, type Type } from '@nestjs/common';
import { DATA_FILE, WORD_FILE_LIMITS } from '@nbn/contracts';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import {
  FileEmpty,
  FileInspector,
  FileTypeMismatch,
  readBounded,
  readUploadForm,
  sanitizeFileName,
} from '../../documents/index.ts';
import { validationPipe } from '#platform/http/validation.pipe';
import { TextCheckPipe } from '#platform/text/text-check.pipe';
import { TextCheckService } from '#platform/text/text-check.service';

const WORD_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface ReceivedFile<Fields> {
  readonly fields: Fields;
  readonly bytes: Uint8Array;
}

/**
 * Receives forms with one file. It is looked at as every upload is, and held no longer than it takes to read
 * it.
 */
@Injectable()
export class WordUploadForm {
  constructor(
    private readonly gate: TextCheckService,
    private readonly inspector: FileInspector,
  ) {}

  async receiveWord<Fields extends object>(
    request: FastifyRequest,
    type: Type<Fields>,
  ): Promise<ReceivedFile<Fields>> {
    const { fields, bytes, filename } = await this.readForm(request, type, WORD_FILE_LIMITS.file);
    const open = () => Promise.resolve(Readable.from([bytes], { objectMode: false }));
    if ((await this.inspector.detectMediaType(open, sanitizeFileName(filename))) !== WORD_MEDIA_TYPE)
      throw new FileTypeMismatch();
    return { fields, bytes: new Uint8Array(bytes) };
  }

  /**
   * The same of a standard that Norbanet wrote as data. What is in it is looked at in a thread of its own.
   */
  async receiveData<Fields extends object>(
    request: FastifyRequest,
    type: Type<Fields>,
  ): Promise<ReceivedFile<Fields>> {
    const { fields, bytes, filename } = await this.readForm(request, type, DATA_FILE.bytes);
    if (!filename.toLowerCase().endsWith('.json')) throw new FileTypeMismatch();
    return { fields, bytes: new Uint8Array(bytes) };
  }

  private async readForm<Fields extends object>(
    request: FastifyRequest,
    type: Type<Fields>,
    most: number,
  ): Promise<ReceivedFile<Fields> & { readonly filename: string }> {
    const form = await readUploadForm(request, async ({ file, filename }) => ({
      bytes: await readBounded(file, most),
      filename,
    }));
    const about = { type: 'body', metatype: type } as const;
    const fields = (await new TextCheckPipe(this.gate).transform(
      await validationPipe().transform(form.fields, about),
      about,
    )) as Fields;
    const { bytes, filename } = form.file;
    if (bytes.length === 0) throw new FileEmpty();
    return { fields, bytes, filename };
  }
}
