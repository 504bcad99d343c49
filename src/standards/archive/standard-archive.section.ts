import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ExportFormat } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type { ArchiveFile, ArchiveSection } from '#platform/archive/archive-section';
import { ArchiveSectionRegistry } from '#platform/archive/archive-section.registry';
import { StandardExportService } from '../import-export/standard-export.service.ts';
import { StandardQuery } from '../standard.query.ts';

const FORMATS: readonly ExportFormat[] = ['html', 'json'];

/** The standards in an archive: the present text of each that the reader may read, as a page and as data. */
@Injectable()
export class StandardArchiveSection implements ArchiveSection, OnModuleInit {
  constructor(
    private readonly registry: ArchiveSectionRegistry,
    private readonly standards: StandardQuery,
    private readonly exports: StandardExportService,
  ) {}

  onModuleInit(): void {
    this.registry.register('standards', this);
  }

  async *files(actor: Actor): AsyncGenerator<ArchiveFile> {
    if (!actor.permissions.has('standards:read')) return;
    let after: string | null | undefined;
    do {
      const page = await this.standards.list(actor, after ? { after } : {});
      for (const { id, title } of page.items) yield* this.filesOf(actor, id, title);
      after = page.next;
    } while (after);
  }

  private async *filesOf(actor: Actor, id: string, title: string): AsyncGenerator<ArchiveFile> {
    const options = { versionId: null, comments: 'none', amendments: false } as const;
    for (const as of FORMATS) {
      const { name, bytes } = await this.exports.exportFile(actor, id, as, options);
      yield { path: `standards/${id}/${name}`, title: as === 'html' ? title : null, content: bytes };
    }
  }
}
