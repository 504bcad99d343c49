import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AttachmentTargetRegistry, visibleDocuments } from '../../documents/index.ts';
import type { Actor } from '#platform/access/actor';
import { type SourceObject, SourceObjectRegistry, type SourceReader } from './source-object.registry.ts';

/** Documents of the library as sources: known to who reads them, gone with the trash. */
@Injectable()
export class DocumentSourceObject implements SourceObject, OnModuleInit {
  readonly newestVersionSql = `
    (
      select d.latest
      from document d
      where d.id = x.document_id and d.state = 'current' and d.latest > 0
    )`;

  constructor(
    private readonly objects: SourceObjectRegistry,
    private readonly targets: AttachmentTargetRegistry,
  ) {}

  onModuleInit(): void {
    this.objects.register('document', this);
  }

  readableSql(reader: SourceReader): string {
    const attached = reader === null ? 'false' : this.targets.visibleSql(reader as Actor);
    const { where } = visibleDocuments(reader as Actor | null, attached);
    return `exists (select from document d where d.id = x.document_id and ${where})`;
  }
}
