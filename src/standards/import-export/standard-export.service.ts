import { Injectable } from '@nestjs/common';
import type { ExportFormat } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { StandardWorkerPool } from '../worker/standard-worker-pool.ts';
import { slugOf } from '../publication/slug.ts';
import type { StandardContent } from './standard-content.ts';
import { StandardContentQuery, type ExportOptions } from './standard-content.query.ts';
import { FileConverter } from './file-converter.ts';

export interface ExportedFile {
  /** In plain letters, digits, points and hyphens. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** Gives a standard as a file to whoever reads it. Who took what is in the audit log. */
@Injectable()
export class StandardExportService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly contents: StandardContentQuery,
    private readonly word: FileConverter,
    private readonly computations: StandardWorkerPool,
  ) {}

  async exportFile(
    actor: Actor,
    standardId: string,
    as: ExportFormat,
    options: ExportOptions,
  ): Promise<ExportedFile> {
    const content = await this.contents.findContent(actor, standardId, options);
    const bytes = await this.render(content, as);
    await this.unitOfWork.run(actor, (tx) => {
      tx.audit({
        action: 'standard.taken',
        object: { kind: 'standard', id: standardId },
        detail: {
          as,
          versionId: options.versionId,
          comments: options.comments,
          amendments: options.amendments,
        },
      });
      return Promise.resolve();
    });
    const edition = content.version ? (content.version.edition ?? slugOf(content.version.label)) : 'draft';
    return { name: `${slugOf(content.title)}-${edition}.${as}`, type: MEDIA_TYPES[as], bytes };
  }

  private async render(content: StandardContent, as: ExportFormat): Promise<Buffer> {
    return as === 'docx'
      ? Buffer.from(await this.word.writeWord(content))
      : this.computations.writeFile(content, as);
  }
}
