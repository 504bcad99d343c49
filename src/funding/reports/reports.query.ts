import { Injectable } from '@nestjs/common';
import type { ErrorType, ProposalState, ReportTransition } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { DocumentsQuery } from '../../documents/index.ts';
import { memberByIdSql } from '../../network/index.ts';
import type { Actor } from '#platform/access/actor';
import type { MemberRecord } from '#platform/people/person';
import { NotFound } from '#platform/problems/problem';
import { grantsVisibleTo } from '../funding.visibility.ts';
import type { FormerReportLineView, FrozenRateView, ReportLineView, ReportView } from './dto/report.view.ts';

export interface ReportRow extends Omit<ReportView, 'lines' | 'history' | 'may'> {
  readonly deciders: string[];
}

export interface LineRow extends Omit<ReportLineView, 'controls' | 'may' | 'rate' | 'description'> {
  readonly description: string;
  readonly rate: FrozenRateView | null;
}

export interface ControlRow {
  readonly id: string;
  readonly lineId: string;
  readonly certifiedCents: number;
  readonly deductedCents: number;
  readonly parkedCents: number;
  readonly errorType: ErrorType | null;
  readonly reason: string;
  readonly state: ProposalState;
  readonly proposedBy: MemberRecord;
  readonly proposedAt: Date;
  readonly secondedBy: MemberRecord | null;
  readonly secondedAt: Date | null;
  readonly returnReason: string | null;
}

/** With whether it is sensitive: it was so then, or is now. */
export interface FormerLineRow extends Omit<FormerReportLineView, 'description'> {
  readonly description: string;
  readonly sensitive: boolean;
}

export interface TransitionRow {
  readonly state: ReportTransition;
  readonly by: MemberRecord;
  readonly at: Date;
  readonly reason: string | null;
  readonly declaredCents: number;
  readonly certifiedCents: number;
  readonly lines: readonly FormerLineRow[] | null;
}

/** Reads of reports: who reads a grant reads its reports. */
@Injectable()
export class ReportsQuery {
  constructor(
    private readonly database: DataSource,
    private readonly documents: DocumentsQuery,
  ) {}

  async find(actor: Actor, id: string): Promise<ReportRow> {
    const [row] = await this.database.query<ReportRow[]>(
      `
        select r.id, g.id as "grantId", g.title as "grantTitle", f.id as "fundId", f.title as "fundTitle",
          g.country, f.currency, g.mode, r.number, r.first_day::text as "firstDay",
          r.last_day::text as "lastDay", r.due_on::text as "dueOn", r.state, r.revision,
          (
            g.granted_cents + g.own_public_cents + g.own_private_cents - g.certified_cents
          )::float8 as "grantLeftCents", l.declared as "declaredCents", l.certified as "certifiedCents",
          l.deducted as "deductedCents", l.parked as "parkedCents",
          array(select d.member_id from fund_decider d where d.fund_id = f.id) as deciders
        from grant_report r
        join fund_grant g on g.id = r.grant_id
        join fund f on f.id = g.fund_id
        cross join lateral (
          select coalesce(sum(l.declared_cents), 0)::float8 as declared,
            coalesce(sum(l.certified_cents), 0)::float8 as certified,
            coalesce(sum(l.deducted_cents), 0)::float8 as deducted,
            coalesce(sum(l.parked_cents), 0)::float8 as parked
          from report_line l
          where l.report_id = r.id
        ) l
        where r.id = $2 and ${grantsVisibleTo(actor, '$1')}`,
      [actor.memberId, id],
    );
    if (!row) throw new NotFound();
    return row;
  }

  /** The lines of a report; a file is named to those who may read it in the library. */
  lines(actor: Actor, reportId: string): Promise<LineRow[]> {
    const { where: seen, parameters } = this.documents.visible(actor);
    return this.database.query<LineRow[]>(
      `
        select l.id, l.number, l.milestone, l.category, l.description, l.invoice_number as "invoiceNumber",
          l.invoice_on::text as "invoiceOn", l.paid_on::text as "paidOn", l.total_cents::float8 as "totalCents",
          l.vat_cents::float8 as "vatCents", l.amount_cents::float8 as "amountCents", l.currency, l.sensitive,
          l.document_version_id is not null as documented, sd.document,
          case when l.rate_month is not null then json_build_object(
            'month', to_char(l.rate_month, 'YYYY-MM'), 'numerator', l.rate_numerator,
            'denominator', l.rate_denominator, 'source', l.rate_source
          ) end as rate, l.declared_cents::float8 as "declaredCents",
          l.certified_cents::float8 as "certifiedCents", l.deducted_cents::float8 as "deductedCents",
          l.parked_cents::float8 as "parkedCents"
        from report_line l
        left join lateral (
          select json_build_object('documentId', d.id, 'number', v.number, 'title', d.title) as document
          from document_version v
          join document d on d.id = v.document_id
          where v.id = l.document_version_id and ${seen}
        ) sd on true
        where l.report_id = $3
        order by l.number`,
      [...parameters, reportId],
    );
  }

  /** What was proposed and confirmed of each line, the latest first. */
  controls(reportId: string): Promise<ControlRow[]> {
    return this.database.query<ControlRow[]>(
      `
        select c.id, c.line_id as "lineId", c.certified_cents::float8 as "certifiedCents",
          c.deducted_cents::float8 as "deductedCents", c.parked_cents::float8 as "parkedCents",
          c.error_type as "errorType", c.reason, c.state, ${memberByIdSql('c.proposed_by')} as "proposedBy",
          c.proposed_at as "proposedAt", ${memberByIdSql('c.seconded_by')} as "secondedBy",
          c.seconded_at as "secondedAt", c.return_reason as "returnReason"
        from report_line l
        join line_control c on c.line_id = l.id
        where l.report_id = $1
        order by c.id desc`,
      [reportId],
    );
  }

  history(reportId: string): Promise<TransitionRow[]> {
    return this.database.query<TransitionRow[]>(
      `
        select t.state, ${memberByIdSql('t.by_id')} as by, t.at, t.reason,
          t.declared_cents::float8 as "declaredCents", t.certified_cents::float8 as "certifiedCents",
          case when t.lines is not null then (
            select coalesce(
              json_agg(
                json_build_object(
                  'number', l.number, 'category', l.category, 'description', l.description,
                  'invoiceNumber', l.invoice_number, 'invoiceOn', l.invoice_on, 'amountCents', l.amount_cents,
                  'currency', l.currency, 'declaredCents', l.declared_cents,
                  'certifiedCents', l.certified_cents, 'deductedCents', l.deducted_cents,
                  'parkedCents', l.parked_cents,
                  'sensitive', l.sensitive or exists (
                    select
                    from report_line now
                    where now.id = l.id and now.sensitive
                  )
                ) order by l.number
              ), '[]'
            )
            from jsonb_populate_recordset(null::report_line, t.lines) l
          ) end as lines
        from grant_report_transition t
        where t.report_id = $1
        order by t.id desc`,
      [reportId],
    );
  }
}
