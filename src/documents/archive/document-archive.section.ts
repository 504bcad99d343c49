import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { archiveJson } from '#platform/archive/archive-page';
import type { ArchiveFile, ArchiveSection } from '#platform/archive/archive-section';
import { ArchiveSectionRegistry } from '#platform/archive/archive-section.registry';
import { FileStore } from '#platform/files/file-store';
import { presentDocument } from '../documents.presenter.ts';
import { DocumentFileQuery } from '../document-file.query.ts';
import { type DocumentRow, DocumentsQuery } from '../documents.query.ts';
import { documentArchivePath } from './document-archive-path.ts';

const BATCH_SIZE = 50;

/** The library in an archive: each document that the reader sees in its current version, with what is known of it. */
@Injectable()
export class DocumentArchiveSection implements ArchiveSection, OnModuleInit {
  constructor(
    private readonly registry: ArchiveSectionRegistry,
    private readonly documents: DocumentsQuery,
    private readonly documentFiles: DocumentFileQuery,
    private readonly store: FileStore,
  ) {}

  onModuleInit(): void {
    this.registry.register('documents', this);
  }

  async *files(actor: Actor): AsyncGenerator<ArchiveFile> {
    if (!actor.permissions.has('documents:read')) return;
    let after: readonly (string | number)[] | null = null;
    for (;;) {
      const rows: DocumentRow[] = await this.documents.list(actor, {}, BATCH_SIZE, after);
      for (const row of rows) yield* this.filesOf(actor, row);
      const last = rows.at(-1);
      if (!last || rows.length < BATCH_SIZE) return;
      after = [last.changedAt, last.id];
    }
  }

  private async *filesOf(actor: Actor, { id, title, name }: DocumentRow): AsyncGenerator<ArchiveFile> {
    const details = await this.documents.find(actor, id);
    const { fileId } = await this.documentFiles.findFile(actor, id, null);
    yield {
      path: `documents/${id}/document.json`,
      title: null,
      content: archiveJson(presentDocument(actor, details, [])),
    };
    yield { path: documentArchivePath({ id, name }), title, content: await this.store.open(fileId) };
  }
}
