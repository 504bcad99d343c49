import { Injectable } from '@nestjs/common';
import type {
  AttachableKind,
  CountryCode,
  DocumentAudience,
  DocumentMediaType,
  DocumentState,
  HeldFinding,
  ScanState,
  TextState,
  VersionState,
} from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { memberByIdSql } from '../network/index.ts';
import type { MemberRecord } from '#platform/people/person';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import { NotFound } from '#platform/problems/problem';
import { AttachmentTargetRegistry } from './attachment-target-registry.ts';
import { type Reader, visibleDocuments } from './document.visibility.ts';

/**
 * A document with the version that holds. Instants are ISO 8601, UTC, to the microsecond: lists are ordered
 * by them.
 */
export interface DocumentRow {
  readonly id: string;
  readonly title: string;
  readonly audience: DocumentAudience;
  readonly countryCode: CountryCode | null;
  readonly state: DocumentState;
  readonly ownerId: string;
  readonly owner: MemberRecord;
  readonly version: number;
  readonly name: string;
  readonly mediaType: DocumentMediaType;
  readonly size: number;
  readonly changedAt: string;
}

export interface VersionRow {
  readonly number: number;
  readonly name: string;
  readonly mediaType: DocumentMediaType;
  readonly size: number;
  readonly sha256: string;
  readonly addedBy: MemberRecord;
  readonly addedAt: string;
  readonly replacedAt: string | null;
  readonly state: VersionState;
  readonly scan: ScanState;
  readonly text: TextState;
  readonly findings: readonly HeldFinding[];
}

export interface DocumentDetails extends DocumentRow {
  readonly versions: readonly VersionRow[];
  readonly attachments: readonly { readonly kind: AttachableKind; readonly id: string }[];
}

/** A document that stands with an object, as one line of that object's papers. */
export interface PaperRow extends DocumentRow {
  readonly objectId: string;
  /** When it was put there. */
  readonly attachedAt: string;
}

/** What a download needs of a version. */
export interface DownloadRow {
  readonly fileId: string;
  readonly name: string;
  readonly mediaType: DocumentMediaType;
  readonly size: number;
}

const iso = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const LINE_COLUMNS = `
  d.id, d.title, d.audience, d.country_code as "countryCode", d.state, d.owner_id as "ownerId",
    ${memberByIdSql('d.owner_id')} as owner, v.number as version, v.name, v.media_type as "mediaType", v.size,
    ${iso('d.changed_at')} as "changedAt"`;
/** Until it is released, a version is seen by the one who added it alone. */
const seenVersion = (alias: string): string =>
  `(${alias}.state = 'released' or ${alias}.added_by = $1::uuid)`;

/** A document with the version that holds; of one that is not released yet, its first one. */
const FROM_LATEST_VERSION = `
  document d join document_version v on v.document_id = d.id and v.number = greatest(d.latest, 1)
    and ${seenVersion('v')}`;

const VERSIONS_SQL = `(
  select json_agg(
    json_build_object(
      'number', w.number, 'name', w.name, 'mediaType', w.media_type, 'size', w.size, 'sha256', w.sha256,
      'addedBy', ${memberByIdSql('w.added_by')}, 'addedAt', ${iso('w.added_at')},
      'replacedAt', ${iso('w.next_at')}, 'state', w.state, 'scan', w.scan, 'text', w.text_state,
      'findings', coalesce(w.findings, '[]')
    ) order by w.number desc
  )
  from (
    select s.*, c.findings,
      min(s.added_at) filter (where s.state = 'released') over (
        order by s.number
        rows between 1 following and unbounded following
      ) as next_at
    from document_version s
    left join document_version_check c on c.version_id = s.id
    where s.document_id = d.id and ${seenVersion('s')}
  ) w) as versions`;
const ATTACHMENTS_SQL = `
  coalesce(
    (
      select json_agg(json_build_object('kind', a.kind, 'id', a.object_id) order by a.attached_at)
      from document_attachment a
      where a.document_id = d.id
    ), '[]'
  ) as attachments`;

export interface DocumentsFilter {
  readonly audience?: DocumentAudience;
  readonly words?: string;
}

/** Reads of the library. What the reader may not see never leaves the database. */
@Injectable()
export class DocumentsQuery {
  constructor(
    private readonly database: DataSource,
    private readonly attachables: AttachmentTargetRegistry,
    private readonly reads: ReadPool,
  ) {}

  /**
   * `limit` documents by their last change, after a cursor of (changed, id). Withdrawn ones are in nobody's
   * list.
   */
  list(
    actor: Actor,
    filter: DocumentsFilter,
    limit: number,
    after: readonly (string | number)[] | null,
  ): Promise<DocumentRow[]> {
    const { where, parameters } = this.visible(actor);
    const words = filter.words?.trim() ? `%${filter.words.trim().replaceAll(/[\\%_]/g, '\\$&')}%` : null;
    return this.database.query<DocumentRow[]>(
      `
        select ${LINE_COLUMNS}
        from ${FROM_LATEST_VERSION}
        where d.state = 'current' and ${where} and ($3::text is null or d.audience = $3)
          and ($4::text is null or d.title ilike $4 or v.name ilike $4)
          and ($5::timestamptz is null or (d.changed_at, d.id) < ($5, $6::uuid))
        order by d.changed_at desc, d.id desc
        limit $7`,
      [...parameters, filter.audience ?? null, words, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  /** One document with all its versions. Missing and forbidden are the same. */
  async find(reader: Reader, id: string): Promise<DocumentDetails> {
    const { where, parameters } = this.visible(reader);
    const [row] = await this.database.query<DocumentDetails[]>(
      `
        select ${LINE_COLUMNS}, ${VERSIONS_SQL}, ${ATTACHMENTS_SQL}
        from ${FROM_LATEST_VERSION}
        where d.id = $3 and ${where}`,
      [...parameters, id],
    );
    if (!row) throw new NotFound();
    return row;
  }

  /** The file of one version, or of the one that holds. */
  async findFile(reader: Reader, id: string, number: number | null): Promise<DownloadRow> {
    const { where, parameters } = this.visible(reader);
    const [row] = await this.database.query<DownloadRow[]>(
      `
        select v.file_id as "fileId", v.name, v.media_type as "mediaType", v.size
        from document d
        join document_version v
          on v.document_id = d.id and v.number = coalesce($4::int, greatest(d.latest, 1))
        where d.id = $3 and ${where} and ${seenVersion('v')}`,
      [...parameters, id, number],
    );
    if (!row) throw new NotFound();
    return row;
  }

  /**
   * The current documents attached to these objects that the reader may see, in the order in which they were
   * attached.
   */
  listAttachedTo(
    actor: Actor,
    kinds: AttachableKind | readonly AttachableKind[],
    ids: readonly string[],
  ): Promise<PaperRow[]> {
    const { where, parameters } = this.visible(actor);
    // It contains the rule of every kind: planning it takes longer than running it, so each connection plans
    // it once.
    return this.reads.query(
      PreparedStatement.of<PaperRow>(
        `
          select t.object_id as "objectId", ${iso('t.attached_at')} as "attachedAt", ${LINE_COLUMNS}
          from document_attachment t
          join ${FROM_LATEST_VERSION.replace('document d', 'document d on d.id = t.document_id')}
          where t.kind = any($3) and t.object_id = any($4) and d.state = 'current' and ${where}
          order by t.attached_at, d.id`,
      ).bind(...parameters, [kinds].flat(), ids),
    );
  }

  private visible(reader: Reader) {
    return visibleDocuments(reader, reader ? this.attachables.visibleSql(reader) : 'false');
  }
}
