import { Injectable } from '@nestjs/common';
import type { SourceKind, SourceState } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { type SourceReader, SourceObjectRegistry } from './source-object.registry.ts';
import { IS_OVERDUE, KNOWN_FACTS, numberedCitations } from './source.sql.ts';
import { joinSourceReading } from './source.visibility.ts';

export interface CitationRow {
  readonly clauseId: string;
  readonly locator: string;
  readonly supports: string;
}

/** What a reader may know of a source. */
export interface SourceFactsRow {
  readonly kind: SourceKind;
  /** Whether the reader may know what it is; all that follows is null where not. */
  readonly known: boolean;
  readonly title: string | null;
  readonly authors: string | null;
  readonly year: number | null;
  readonly publisher: string | null;
  readonly address: string | null;
  readonly note: string | null;
  readonly documentId: string | null;
  readonly documentVersion: number | null;
  readonly documentSha256: string | null;
  readonly practiceId: string | null;
  readonly practiceVersion: number | null;
  /** Binds it to that document or practice, even where its reader may not open it. */
  readonly objectHash: string | null;
  /** In reading order. */
  readonly citations: readonly CitationRow[];
}

export interface CitedSourceRow extends SourceFactsRow {
  readonly number: number;
}

export interface SourceRow extends SourceFactsRow {
  readonly id: string;
  /** Null while no clause cites it. */
  readonly number: number | null;
  readonly state: SourceState;
  readonly stateSince: Date;
  readonly overdue: boolean;
  readonly reviewOn: string | null;
  readonly confirmedAt: Date | null;
  readonly revision: number;
}

/** Whether clauses cite it, so that it has a number. */
export const isCited = (row: SourceRow): row is SourceRow & CitedSourceRow => row.number !== null;

/** What `k` cites, as the reader may know it. */
const CITATIONS = `
  coalesce(
    json_agg(
      json_build_object(
        'clauseId', k.clause_id, 'locator', case when r.known then k.locator else '' end,
        'supports', case when r.known then k.supports else '' end
      ) order by k.ordinal
    ), '[]'
  )`;

/** Reads what standards rest on. What the reader may not know never leaves the database. */
@Injectable()
export class SourceQuery {
  constructor(
    private readonly database: DataSource,
    private readonly objects: SourceObjectRegistry,
  ) {}

  /** Every source of a draft, cited ones by their numbers first; the caller has checked that its reader sees it. */
  findOfDraft(reader: SourceReader, standardId: string): Promise<SourceRow[]> {
    return this.database.query<SourceRow[]>(
      `
        with ${numberedCitations('$3')}
        select x.id, n.number, x.kind, ${KNOWN_FACTS}, x.state, x.state_since as "stateSince",
          ${IS_OVERDUE} as overdue, x.review_on::text as "reviewOn", x.confirmed_at as "confirmedAt",
          x.revision, (
            select ${CITATIONS} from cited k where k.source_id = x.id
          ) as citations
        from standard_source x
        left join numbered n on n.source_id = x.id
        ${joinSourceReading(this.objects, reader)}
        where x.standard_id = $3
        order by n.number nulls last, x.added_at, x.id`,
      [reader?.memberId ?? null, reader?.country ?? null, standardId],
    );
  }

  /** What a version cites, as it was fixed; the caller has checked that its reader sees the version. */
  findOfVersion(reader: SourceReader, versionId: string): Promise<CitedSourceRow[]> {
    return this.database.query<CitedSourceRow[]>(
      `
        select x.number, x.kind, ${KNOWN_FACTS},
          (
            select ${CITATIONS}
            from version_citation k
            where k.version_id = x.version_id and k.number = x.number
          ) as citations
        from version_source x
        ${joinSourceReading(this.objects, reader)}
        where x.version_id = $3
        order by x.number`,
      [reader?.memberId ?? null, reader?.country ?? null, versionId],
    );
  }
}
