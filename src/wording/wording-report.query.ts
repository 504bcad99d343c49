import { Injectable } from '@nestjs/common';
import type { WordingReportList } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import type { MemberRecord } from '#platform/people/person';
import { parseCursor, pageLimit, toPage, type Page, type PageQuery } from '#platform/persistence/page';
import { memberByIdSql } from '../network/index.ts';
import type { WordingReport } from './wording-report.entity.ts';

export type WordingReportRow = Omit<WordingReport, 'memberId' | 'settledBy'> & {
  /** The instant with all its digits. */
  readonly cursor: string;
  readonly reportedBy: MemberRecord;
  readonly settledBy: MemberRecord | null;
};

const MAX_COUNT = 100;

/** Conditions written out, so that each list has its index. */
const IS_LISTED: Readonly<Record<WordingReportList, string>> = {
  open: `r.state = 'open'`,
  settled: `r.state <> 'open'`,
};

const selectPage = (list: WordingReportList): string => `
  select r.id, r.language, r.page, r.words, r.suggestion, r.keys, r.created_at as "createdAt",
    r.created_at::text as cursor, r.state, r.settled_at as "settledAt",
    ${memberByIdSql('r.member_id')} as "reportedBy",
    case when r.settled_by is not null then ${memberByIdSql('r.settled_by')} end as "settledBy"
  from wording_report r
  where ${IS_LISTED[list]} and ($1::timestamptz is null or (r.created_at, r.id) < ($1, $2::uuid))
  order by r.created_at desc, r.id desc
  limit $3`;

/** Reports of wrong words, for those who settle them. */
@Injectable()
export class WordingReportQuery {
  constructor(private readonly database: DataSource) {}

  /** A page, the newest first. */
  async page(list: WordingReportList, query: PageQuery): Promise<Page<WordingReportRow>> {
    const limit = pageLimit(query);
    const [at, id] = parseCursor(query, 'instant', 'id') ?? [null, null];
    const rows = await this.database.query<WordingReportRow[]>(selectPage(list), [at, id, limit + 1]);
    return toPage(rows, limit, (row) => [row.cursor, row.id]);
  }

  /** How many wait for this actor, counted up to a hundred; none for an actor who may not see them. */
  async countFor(actor: Actor): Promise<number> {
    if (!actor.permissions.has('wording:settle')) return 0;
    const [row] = await this.database.query<[{ count: number }]>(
      `
        select count(*)::int as count
        from (select from wording_report r where ${IS_LISTED.open} limit ${MAX_COUNT}) mine`,
    );
    return row.count;
  }
}
