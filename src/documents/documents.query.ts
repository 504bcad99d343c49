import { Injectable } from '@nestjs/common';
import type {
  AttachableKind,
  ContentLanguage,
  CountryCode,
  DocumentAudience,
  DocumentMediaType,
  DocumentState,
  FileTrait,
  HeldFinding,
  ReviewState,
  ScanState,
  SeatType,
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
import { DETAIL_COLUMNS, iso, LINE_COLUMNS, REVIEW_STATE, seenVersion } from './document-columns.sql.ts';
import { type Reader, type Visibility, visibleDocuments } from './document.visibility.ts';

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
  readonly ownerSeatId: string | null;
  /** The seat whose it is, if it is a seat's. */
  readonly ownerSeat: { readonly country: CountryCode; readonly type: SeatType } | null;
  /** Who owns it now; null where nobody holds the seat. */
  readonly owner: MemberRecord | null;
  readonly collection: CollectionName | null;
  readonly language: ContentLanguage | null;
  readonly tags: readonly string[];
  readonly reviewState: ReviewState;
  readonly version: number;
  readonly name: string;
  readonly mediaType: DocumentMediaType;
  readonly size: number;
  readonly changedAt: string;
}

/** The collection in which a document lies; whether a reader may know it, the presenter asks. */
export interface CollectionName {
  readonly id: string;
  readonly name: string;
  readonly countryCode: CountryCode | null;
}

export interface VersionRow {
  readonly number: number;
  readonly name: string;
  readonly mediaType: DocumentMediaType;
  readonly size: number;
  readonly sha256: string;
  readonly note: string;
  readonly addedBy: MemberRecord;
  readonly addedAt: string;
  readonly replacedAt: string | null;
  readonly state: VersionState;
  readonly scan: ScanState;
  readonly text: TextState;
  readonly findings: readonly HeldFinding[];
  readonly metadataRemoved: boolean;
  readonly traits: readonly FileTrait[];
}

export interface DocumentDetails extends DocumentRow {
  readonly versions: readonly VersionRow[];
  readonly revision: number;
  /** The day by which it is to be looked at again. */
  readonly reviewOn: string | null;
  readonly reviewedAt: string | null;
  readonly reviewedBy: MemberRecord | null;
  readonly withdrawnAt: string | null;
  /** With whom it is shared by name. */
  readonly named: readonly MemberRecord[];
  readonly attachments: readonly { readonly kind: AttachableKind; readonly id: string }[];
}

/** A document that stands with an object, as one line of that object's papers. */
export interface PaperRow extends DocumentRow {
  readonly objectId: string;
  /** When it was put there. */
  readonly attachedAt: string;
}

/** A document with the version that holds; of one that is not released yet, its first one. */
const FROM_LATEST_VERSION = `
  document d join document_version v on v.document_id = d.id and v.number = greatest(d.latest, 1)
    and ${seenVersion('v')}`;

const VERSIONS_SQL = `(
  select json_agg(
    json_build_object(
      'number', w.number, 'name', w.name, 'mediaType', w.media_type, 'size', w.size, 'sha256', w.sha256, 'note', w.note,
      'addedBy', ${memberByIdSql('w.added_by')}, 'addedAt', ${iso('w.added_at')},
      'replacedAt', ${iso('w.next_at')}, 'state', w.state, 'scan', w.scan, 'text', w.text_state,
      'findings', coalesce(w.findings, '[]'), 'metadataRemoved', w.metadata_removed, 'traits', coalesce(w.traits, '[]')
    ) order by w.number desc
  )
  from (
    select s.*, c.findings, x.traits,
      min(s.added_at) filter (where s.state = 'released') over (
        order by s.number
        rows between 1 following and unbounded following
      ) as next_at
    from document_version s
    left join document_version_check c on c.version_id = s.id
    left join document_version_traits x on x.version_id = s.id
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

/** How many tags are offered to choose from. */
const MAX_TAGS = 60;

export interface TagRow {
  readonly tag: string;
  readonly documents: number;
}

export interface DocumentsFilter {
  readonly audience?: DocumentAudience;
  readonly words?: string;
  readonly collectionId?: string;
  readonly tag?: string;
  readonly language?: ContentLanguage;
  readonly review?: ReviewState;
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
          and ($8::uuid is null or d.collection_id = $8)
          and ($9::text is null or exists (select 1 from unnest(d.tags) g where lower(g) = lower($9)))
          and ($10::text is null or d.language = $10) and ($11::text is null or ${REVIEW_STATE} = $11)
        order by d.changed_at desc, d.id desc
        limit $7`,
      [
        ...parameters,
        filter.audience ?? null,
        words,
        after?.[0] ?? null,
        after?.[1] ?? null,
        limit,
        filter.collectionId ?? null,
        filter.tag?.trim() || null,
        filter.language ?? null,
        filter.review ?? null,
      ],
    );
  }

  /** One document with all its versions. Missing and forbidden are the same. */
  async find(reader: Reader, id: string): Promise<DocumentDetails> {
    const { where, parameters } = this.visible(reader);
    const [row] = await this.database.query<DocumentDetails[]>(
      `
        select ${LINE_COLUMNS}, ${DETAIL_COLUMNS}, ${VERSIONS_SQL}, ${ATTACHMENTS_SQL}
        from ${FROM_LATEST_VERSION}
        where d.id = $3 and ${where}`,
      [...parameters, id],
    );
    if (!row) throw new NotFound();
    return row;
  }

  /** Whether the reader sees the document. */
  async isVisible(reader: Reader, id: string): Promise<boolean> {
    const { where, parameters } = this.visible(reader);
    const rows = await this.database.query<object[]>(`select from document d where d.id = $3 and ${where}`, [
      ...parameters,
      id,
    ]);
    return rows.length > 0;
  }

  /** The tags of the documents that the reader sees, the most used first, as they were written last. */
  listTags(actor: Actor): Promise<TagRow[]> {
    const { where, parameters } = this.visible(actor);
    return this.database.query<TagRow[]>(
      `
        select (array_agg(g.tag order by d.changed_at desc))[1] as tag, count(*)::int as documents
        from document d
        cross join unnest(d.tags) as g(tag)
        where d.state = 'current' and ${where}
        group by lower(g.tag)
        order by count(*) desc, lower(g.tag)
        limit ${MAX_TAGS}`,
      [...parameters],
    );
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

  /** The condition under which a reader sees document `d`; `$1` is the reader, `$2` the country. */
  visible(reader: Reader): Visibility {
    return visibleDocuments(reader, reader ? this.attachables.visibleSql(reader) : 'false');
  }
}
