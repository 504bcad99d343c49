import { Injectable } from '@nestjs/common';
import type { CountryCode, ExportComments, SeatType, StandardState } from '@nbn/contracts';
import { outlineOf } from '@nbn/drafting';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { memberJsonSql } from '../../network/index.ts';
import {
  type FileSourceRecord,
  type MemberRecord,
  mayKnowName,
  presentFileSource,
} from '#platform/people/person';
import { redactNames } from '#platform/people/present-people';
import { NotFound } from '#platform/problems/problem';
import { threadsReadableBy } from '../threads/thread.visibility.ts';
import { standardsVisibleTo } from '../standard.visibility.ts';
import { AmendmentQuery } from '../amendments/amendment.query.ts';
import type { AmendmentLineView } from '../amendments/dto/amendment.view.ts';
import { mentionsIn } from '../threads/mentions.sql.ts';
import { DefinitionQuery } from '../definitions/definition.query.ts';
import type { FingerprintScheme } from '../versions/version-fingerprint.ts';
import { isCited, SourceQuery } from '../sources/source.query.ts';
import type {
  FileAmendment,
  FileClause,
  FileComment,
  FileThread,
  StandardContent,
} from './standard-content.ts';

/** What a file is to hold. */
export interface ExportOptions {
  /** A version's id; null: the present text. */
  readonly versionId: string | null;
  readonly comments: ExportComments;
  /** Whether open amendments go along. */
  readonly amendments: boolean;
}

interface HeadRow {
  readonly title: string;
  readonly state: StandardState;
  readonly now: Date;
}

interface VersionHeadRow extends HeadRow {
  readonly label: string;
  readonly edition: string | null;
  readonly scheme: FingerprintScheme;
  readonly hash: string;
  readonly at: Date;
}

const selectVersionHead = (actor: Actor): string => `
  select v.title, s.state, v.label, v.scheme, v.hash, coalesce(p.published_at, v.made_at) as at, p.edition,
    app_now() as now
  from standard_version v
  join standard s on s.id = v.standard_id
  left join published_version p on p.version_id = v.id
  where s.id = $1 and v.id = $3 and (p.version_id is not null or ${standardsVisibleTo(actor, '$2')})`;

interface CommentRow extends Omit<FileComment, 'by' | 'source'> {
  readonly by: MemberRecord;
  readonly source: FileSourceRecord | null;
  /** The seat that the author held when the comment was written. */
  readonly seatThen: SeatType | null;
  readonly countryThen: CountryCode | null;
  readonly mentions: readonly MemberRecord[];
}
type ThreadRow = Omit<FileThread, 'comments'> & { readonly comments: readonly CommentRow[] };

/** Who wrote a comment that came in with a file. */
const FILE_SOURCE = `
  case when c.source_author is null then null
    else json_build_object(
      'authorInFile', c.source_author,
      'at', to_char(c.source_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
    ) end`;

/** A file gets passed on: restricted threads stay out of it. */
const selectThreads = (actor: Actor): string => `
  select t.id, t.clause_id as "clauseId", t.state,
    json_build_object('state', t.anchor_state, 'start', t.anchor_start, 'end', t.anchor_end, 'quote', t.quote)
    as anchor,
    json_agg(
      json_build_object(
        'by', ${memberJsonSql('m', 'o')}, 'seatThen', k.type,
        'countryThen', coalesce(k.country_code, o.country_code), 'mentions', ${mentionsIn('c')},
        'source', ${FILE_SOURCE}, 'at', to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'text', c.text
      ) order by c.ordinal
    ) as comments
  from standard s
  join comment_thread t on t.standard_id = s.id
  join comment c on c.thread_id = t.id
  join member m on m.id = c.author_id
  join organisation o on o.id = m.organisation_id
  left join appointment a on a.member_id = m.id and m.office is null and a.starts_at <= c.at
    and (a.ends_at is null or a.ends_at > c.at)
  left join team_seat k on k.id = a.seat_id
  where s.id = $1 and ($2 = 'all' or t.state = 'open') and t.audience = 'network'
    and ${threadsReadableBy(actor, '$3')}
  group by t.id
  order by t.id`;

/** Reads what a file of a standard holds: never more than its reader sees on the pages. */
@Injectable()
export class StandardContentQuery {
  constructor(
    private readonly database: DataSource,
    private readonly amendments: AmendmentQuery,
    private readonly sources: SourceQuery,
    private readonly definitions: DefinitionQuery,
  ) {}

  async findContent(
    actor: Actor,
    standardId: string,
    { versionId, comments, amendments }: ExportOptions,
  ): Promise<StandardContent> {
    return versionId === null
      ? {
          ...(await this.findDraft(actor, standardId, comments, amendments)),
          sources: (await this.sources.findOfDraft(actor, standardId)).filter(isCited),
          definitions: (await this.definitions.ofDraft(actor, standardId)).items,
        }
      : {
          ...(await this.findVersion(actor, standardId, versionId)),
          sources: await this.sources.findOfVersion(actor, versionId),
          definitions: await this.definitions.findOfVersion(versionId),
        };
  }

  /** For whoever reads the draft, or, of a published version, for everybody. */
  async requireReadable(actor: Actor, standardId: string, versionId: string | null): Promise<void> {
    const seen =
      versionId === null
        ? await this.database.query<unknown[]>(
            `select from standard s where s.id = $1 and ${standardsVisibleTo(actor, '$2')}`,
            [standardId, actor.memberId],
          )
        : await this.database.query<unknown[]>(selectVersionHead(actor), [
            standardId,
            actor.memberId,
            versionId,
          ]);
    if (seen.length === 0) throw new NotFound();
  }

  /** For whoever may know of the standard, by its draft or by what is published of it. */
  async requireStandardKnown(actor: Actor, standardId: string): Promise<void> {
    const found = await this.database.query<unknown[]>(
      `
        select
        from standard s
        where s.id = $1
          and (
            ${standardsVisibleTo(actor, '$2')} or exists (select from published_standard f where f.standard_id = s.id)
          )`,
      [standardId, actor.memberId],
    );
    if (found.length === 0) throw new NotFound();
  }

  private async findDraft(
    actor: Actor,
    standardId: string,
    comments: ExportComments,
    withAmendments: boolean,
  ): Promise<Omit<StandardContent, 'sources' | 'definitions'>> {
    const [head] = await this.database.query<HeadRow[]>(
      `
        select s.title, s.state, app_now() as now
        from standard s
        where s.id = $1 and ${standardsVisibleTo(actor, '$2')}`,
      [standardId, actor.memberId],
    );
    if (!head) throw new NotFound();
    const rows = await this.database.query<
      (Pick<FileClause, 'id' | 'kind' | 'level' | 'text' | 'formats'> & { position: string })[]
    >(
      'select id, position, kind, level, text, formats from clause where standard_id = $1 and removed_at is null',
      [standardId],
    );
    const threads =
      comments === 'none'
        ? []
        : await this.database.query<ThreadRow[]>(selectThreads(actor), [
            standardId,
            comments,
            actor.memberId,
          ]);
    const amendments = withAmendments
      ? (await this.amendments.openOf(actor, standardId)).map(fileAmendment)
      : [];
    const clauses = outlineOf(rows).map(({ id, kind, text, formats, level, number }): FileClause => ({
      id,
      number: number.reference,
      mark: number.label,
      kind,
      depth: number.level,
      level,
      text,
      formats,
    }));
    return {
      id: standardId,
      title: head.title,
      language: actor.language,
      state: head.state,
      version: null,
      takenAt: head.now.toISOString(),
      clauses,
      threads: threads.map((row) => presentThread(actor, row)),
      amendments,
    };
  }

  /** A version is read by whoever reads the draft; a published one by everybody. */
  private async findVersion(
    actor: Actor,
    standardId: string,
    versionId: string,
  ): Promise<Omit<StandardContent, 'sources' | 'definitions'>> {
    const [head] = await this.database.query<VersionHeadRow[]>(selectVersionHead(actor), [
      standardId,
      actor.memberId,
      versionId,
    ]);
    if (!head) throw new NotFound();
    const clauses = await this.database.query<FileClause[]>(
      `
        select clause_id as id, number, mark, kind, depth, level, text, formats
        from version_clause
        where version_id = $1
        order by ordinal`,
      [versionId],
    );
    const { title, state, label, edition, scheme, hash, at, now } = head;
    return {
      id: standardId,
      title,
      state,
      // A published edition is the same file to everybody, in the language of its text.
      language: edition === null ? actor.language : 'en',
      version: { id: versionId, label, edition, scheme, hash, at: at.toISOString() },
      takenAt: now.toISOString(),
      clauses,
      threads: [],
      amendments: [],
    };
  }
}

/** As its reader may know the persons in it. */
function presentThread(reader: Actor, { comments, ...thread }: ThreadRow): FileThread {
  return {
    ...thread,
    comments: comments.map(({ by, seatThen, countryThen, source, mentions, text, at }) => ({
      by: {
        name: mayKnowName(reader, by) ? by.fullName : null,
        organisation: by.organisation,
        country: countryThen,
        seat: seatThen,
      },
      source: source && presentFileSource(reader, source),
      text: redactNames(reader, { text, mentions }),
      at,
    })),
  };
}

const fileAmendment = ({
  ordinal,
  clauseId,
  change,
  baseKind,
  baseLevel,
  country,
  baseText,
  baseFormats,
  proposedText,
  proposedFormats,
  reason,
  submittedAt,
  createdAt,
}: AmendmentLineView): FileAmendment => ({
  ordinal,
  clauseId,
  change,
  baseKind,
  baseLevel,
  country,
  baseText,
  baseFormats,
  proposedText,
  proposedFormats,
  reason,
  at: submittedAt ?? createdAt,
});
