import { Injectable, type Type } from '@nestjs/common';
import { WORD_LIMITS } from '@nbn/contracts';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { FileEmpty, FileInspector, FileTypeMismatch, readUploadForm, tidyFileName } from '../../documents/index.ts';
import { validationPipe } from '../../platform/http/validation.pipe.ts';
import { Problem } from '../../platform/problems/problem.ts';
import { TextGatePipe } from '../../platform/text/text-gate.pipe.ts';
import { TextGate } from '../../platform/text/text-gate.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Receives forms with one Word file. It is looked at as every upload is, and held no longer than it takes to read it. */
@Injectable()
export class WordForms {
  constructor(
    private readonly gate: TextGate,
    private readonly inspector: FileInspector,
  ) {}

  async receive<Fields extends object>(request: FastifyRequest, type: Type<Fields>): Promise<{ readonly fields: Fields; readonly bytes: Uint8Array }> {
    const form = await readUploadForm(request, async ({ file, filename }) => ({ bytes: await whole(file), filename }));
    const about = { type: 'body', metatype: type } as const;
    const fields = (await new TextGatePipe(this.gate).transform(await validationPipe().transform(form.fields, about), about)) as Fields;
    const { bytes, filename } = form.file;
    if (bytes.length === 0) throw new FileEmpty();
    const open = () => Promise.resolve(Readable.from([bytes], { objectMode: false }));
    if ((await this.inspector.mediaTypeOf(open, tidyFileName(filename))) !== WORD) throw new FileTypeMismatch();
    return { fields, bytes: new Uint8Array(bytes) };
  }
}

async function whole(file: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of file as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > WORD_LIMITS.file) throw new Problem('too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
