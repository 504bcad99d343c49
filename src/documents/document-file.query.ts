import { Injectable } from '@nestjs/common';
import type { DocumentMediaType, TextBlock } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { NotFound } from '#platform/problems/problem';
import { seenVersion } from './document-columns.sql.ts';
import type { Reader } from './document.visibility.ts';
import { DocumentsQuery } from './documents.query.ts';

/** What a download needs of a version. */
export interface DownloadRow {
  readonly fileId: string;
  readonly number: number;
  readonly name: string;
  readonly mediaType: DocumentMediaType;
  readonly size: number;
}

/** What a file says, as it is read in a page. */
export interface DocumentTextRow {
  readonly blocks: readonly TextBlock[];
  readonly truncated: boolean;
}

/** Reads of the file of a version and of what it says. Missing and forbidden are the same. */
@Injectable()
export class DocumentFileQuery {
  constructor(
    private readonly database: DataSource,
    private readonly documents: DocumentsQuery,
  ) {}

  /** The file of one version, or of the one that holds. */
  async findFile(reader: Reader, id: string, number: number | null): Promise<DownloadRow> {
    const { where, parameters } = this.documents.visible(reader);
    const [row] = await this.database.query<DownloadRow[]>(
      `
        select v.file_id as "fileId", v.number, v.name, v.media_type as "mediaType", v.size
        from document d
        join document_version v
          on v.document_id = d.id and v.number = coalesce($4::int, greatest(d.latest, 1))
        where d.id = $3 and ${where} and ${seenVersion('v')}`,
      [...parameters, id, number],
    );
    if (!row) throw new NotFound();
    return row;
  }

  /** What the file of a version says, where it says something. */
  async findText(reader: Reader, id: string, number: number): Promise<DocumentTextRow> {
    const { where, parameters } = this.documents.visible(reader);
    const [row] = await this.database.query<DocumentTextRow[]>(
      `
        select t.blocks, t.truncated
        from document d
        join document_version v on v.document_id = d.id and v.number = $4
        join document_text t on t.version_id = v.id
        where d.id = $3 and ${where} and ${seenVersion('v')}`,
      [...parameters, id, number],
    );
    if (!row) throw new NotFound();
    return row;
  }
}
