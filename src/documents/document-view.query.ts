import { Injectable } from '@nestjs/common';
import { ATTACHABLE_KINDS } from '@nbn/contracts';
import { AttachmentTargetRegistry } from './attachment-target-registry.ts';
import { presentDocument } from './documents.presenter.ts';
import { DocumentsQuery } from './documents.query.ts';
import type { DocumentView } from './dto/document.view.ts';
import type { Reader } from './document.visibility.ts';

/** The page of a document: the document, and where it stands as far as the reader sees it. */
@Injectable()
export class DocumentViewQuery {
  constructor(
    private readonly query: DocumentsQuery,
    private readonly attachables: AttachmentTargetRegistry,
  ) {}

  async find(reader: Reader, id: string): Promise<DocumentView> {
    const document = await this.query.find(reader, id);
    if (!reader) return presentDocument(reader, document, []);
    const byKind = await Promise.all(
      ATTACHABLE_KINDS.map(async (kind) => {
        const ids = document.attachments.flatMap((attachment) =>
          attachment.kind === kind ? [attachment.id] : [],
        );
        const objects = ids.length > 0 ? await this.attachables.describe(reader, kind, ids) : [];
        return objects.map((object) => ({ ...object, kind }));
      }),
    );
    return presentDocument(reader, document, byKind.flat());
  }
}
