import { Injectable } from '@nestjs/common';
import type { CountryCode, MonitoringReportState } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { pageLimit, parseCursor, toPage, type Page, type PageQuery } from '#platform/persistence/page';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import { NotFound } from '#platform/problems/problem';
import { reportsVisibleTo } from './monitoring-report.visibility.ts';
import type { ReportScope } from './monitoring-report.repository.ts';
import type { KeptParagraph } from './report-draft.ts';
import { type SourceRecord, SELECT_SOURCE_RECORDS } from './report-source.sql.ts';

export interface ReportLineRow {
  readonly id: string;
  readonly country: CountryCode;
  readonly title: string;
  readonly instrument: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly state: MonitoringReportState;
  readonly sentAt: Date | null;
}

export interface ReportRow extends ReportLineRow {
  readonly instrumentId: string;
  readonly instrumentBody: string | null;
  readonly introduction: string;
  readonly gatheredAt: Date;
  readonly revision: number;
  readonly previousId: string | null;
  readonly previousTitle: string | null;
  readonly previousSentAt: Date | null;
}

/** Paragraphs of a report and of the one before it. */
export interface ParagraphRow extends KeptParagraph {
  readonly reportId: string;
}

const LINE_COLUMNS = `
  p.id, p.country, p.title, p.instrument_title as instrument, p.first_day::text as "firstDay",
    p.last_day::text as "lastDay", p.state, p.sent_at as "sentAt"`;

const SELECT_PARAGRAPHS = new PreparedStatement<ParagraphRow>(`
  select report_id as "reportId", id, provision_id as "provisionId", provision_number as "provisionNumber",
    provision_title as "provisionTitle", record_kind as "recordKind", record_id as "recordId",
    record_label as "recordLabel", to_json(record_at)#>>'{}' as "recordAt", drafted_text as "draftedText", text,
    left_out as "leftOut", outdated, revision
  from monitoring_paragraph
  where report_id = any($1::uuid[])
  order by report_id, ordinal, id`);

const SOURCE_RECORDS = new PreparedStatement<SourceRecord>(SELECT_SOURCE_RECORDS);

/** Reads the reports of countries to those who monitor them. */
@Injectable()
export class MonitoringReportsQuery {
  constructor(private readonly reads: ReadPool) {}

  /** A page, the latest period first; of one country, where one is named. */
  async page(actor: Actor, country: CountryCode | null, query: PageQuery): Promise<Page<ReportLineRow>> {
    const limit = pageLimit(query);
    const rows = await this.find(actor, country, parseCursor(query, 'day', 'id'), limit + 1);
    return toPage(rows, limit, (row) => [row.lastDay, row.id]);
  }

  /** So many after a place, the latest period first; of one country, where one is named. */
  find(
    actor: Actor,
    country: CountryCode | null,
    after: readonly (string | number)[] | null,
    limit: number,
  ): Promise<ReportLineRow[]> {
    const [day = null, id = null] = after ?? [];
    return this.reads.query(
      PreparedStatement.of<ReportLineRow>(`
        select ${LINE_COLUMNS}
        from monitoring_report p
        where ${reportsVisibleTo(actor, '$1')} and ($2::text is null or p.country = $2)
          and ($3::date is null or (p.last_day, p.id) < ($3::date, $4::uuid))
        order by p.last_day desc, p.id desc
        limit $5`).bind(actor.country, country, day, id, limit),
    );
  }

  /** One report; throws `NotFound` where the actor may not read it. */
  async one(actor: Actor, id: string): Promise<ReportRow> {
    const [row] = await this.reads.query(
      PreparedStatement.of<ReportRow>(`
        select ${LINE_COLUMNS}, p.instrument_id as "instrumentId", p.instrument_body as "instrumentBody",
          p.introduction, p.gathered_at as "gatheredAt", p.revision, b.id as "previousId",
          b.title as "previousTitle", b.sent_at as "previousSentAt"
        from monitoring_report p
        left join monitoring_report b on b.id = p.previous_id
        where p.id = $2 and ${reportsVisibleTo(actor, '$1')}`).bind(actor.country, id),
    );
    if (!row) throw new NotFound();
    return row;
  }

  /** The paragraphs of these reports, each in its order. */
  paragraphs(reportIds: readonly string[]): Promise<ParagraphRow[]> {
    return this.reads.query(SELECT_PARAGRAPHS.bind(reportIds));
  }

  /** The records that a report would cite now, in its order. */
  sourceRecords({ country, instrumentId, firstDay, lastDay }: ReportScope): Promise<SourceRecord[]> {
    return this.reads.query(SOURCE_RECORDS.bind(country, instrumentId, firstDay, lastDay));
  }
}
