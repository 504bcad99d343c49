import { Injectable } from '@nestjs/common';
import type { FileFormat } from '@nbn/contracts';
import type { Actor } from '../../platform/access/actor.ts';
import { UnitOfWork } from '../../platform/persistence/unit-of-work.ts';
import { slugOf } from '../publication/slug.ts';
import type { StandardContent } from './content.ts';
import { StandardContents, type FileWish } from './content.query.ts';
import { htmlFile } from './files/html-file.ts';
import { jsonFile } from './files/json-file.ts';
import { markdownFile } from './files/markdown-file.ts';
import { WordFiles } from './word-files.ts';

export interface StandardFile {
  /** In plain letters, digits, points and hyphens. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

const TYPES: Readonly<Record<FileFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', html: 'text/html; charset=utf-8', md: 'text/markdown; charset=utf-8', json: 'application/json; charset=utf-8',
};

/** Gives a standard as a file to whoever reads it. Who took what is in the audit log. */
@Injectable()
export class StandardFiles {
  constructor(
    private readonly work: UnitOfWork,
    private readonly contents: StandardContents,
    private readonly word: WordFiles,
  ) {}

  async take(actor: Actor, standardId: string, as: FileFormat, wish: FileWish): Promise<StandardFile> {
    const content = await this.contents.of(actor, standardId, wish);
    const bytes = await this.write(content, as);
    await this.work.run(actor, (tx) => {
      tx.audit({ action: 'standard.taken', object: { kind: 'standard', id: standardId }, detail: { as, versionId: wish.versionId, comments: wish.comments, amendments: wish.amendments } });
      return Promise.resolve();
    });
    const edition = content.version ? (content.version.edition ?? slugOf(content.version.label)) : 'draft';
    return { name: `${slugOf(content.title)}-${edition}.${as}`, type: TYPES[as], bytes };
  }

  private async write(content: StandardContent, as: FileFormat): Promise<Buffer> {
    switch (as) {
      case 'docx':
        return Buffer.from(await this.word.write(content));
      case 'html':
        return Buffer.from(htmlFile(content));
      case 'md':
        return Buffer.from(markdownFile(content));
      case 'json':
        return Buffer.from(jsonFile(content));
    }
  }
}
