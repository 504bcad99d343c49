import { Injectable } from '@nestjs/common';
import type { ExportFormat } from '@nbn/contracts';
import type { Actor } from '../../platform/access/actor.ts';
import { UnitOfWork } from '../../platform/persistence/unit-of-work.ts';
import { StandardWorkerPool } from '../worker/standard-worker-pool.ts';
import { slugOf } from '../publication/slug.ts';
import type { StandardContent } from './content.ts';
import { StandardContents, type FileWish } from './content.query.ts';
import { WordFiles } from './word-files.ts';

export interface StandardFile {
  /** In plain letters, digits, points and hyphens. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

const TYPES: Readonly<Record<ExportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** Gives a standard as a file to whoever reads it. Who took what is in the audit log. */
@Injectable()
export class StandardFiles {
  constructor(
    private readonly work: UnitOfWork,
    private readonly contents: StandardContents,
    private readonly word: WordFiles,
    private readonly computations: StandardWorkerPool,
  ) {}

  async take(actor: Actor, standardId: string, as: ExportFormat, wish: FileWish): Promise<StandardFile> {
    const content = await this.contents.of(actor, standardId, wish);
    const bytes = await this.write(content, as);
    await this.work.run(actor, (tx) => {
      tx.audit({
        action: 'standard.taken',
        object: { kind: 'standard', id: standardId },
        detail: { as, versionId: wish.versionId, comments: wish.comments, amendments: wish.amendments },
      });
      return Promise.resolve();
    });
    const edition = content.version ? (content.version.edition ?? slugOf(content.version.label)) : 'draft';
    return { name: `${slugOf(content.title)}-${edition}.${as}`, type: TYPES[as], bytes };
  }

  private async write(content: StandardContent, as: ExportFormat): Promise<Buffer> {
    return as === 'docx'
      ? Buffer.from(await this.word.write(content))
      : this.computations.writeFile(content, as);
  }
}
