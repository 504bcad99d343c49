import { Injectable } from '@nestjs/common';
import type { MilestoneKind } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { DocumentsQuery } from '../../documents/index.ts';
import { visibleMeetings } from '../../meetings/index.ts';
import type { Actor } from '#platform/access/actor';
import { NotFound } from '#platform/problems/problem';
import { grantsVisibleTo } from '../funding.visibility.ts';
import type {
  EvidenceDocumentView,
  GrantReportLineView,
  FundGrantView,
  PaymentView,
} from './dto/grant.view.ts';

export interface GrantRow extends Omit<
  FundGrantView,
  'budgetCents' | 'remainingCents' | 'shares' | 'milestones' | 'reports' | 'payments' | 'may'
> {
  readonly deciders: string[];
}

export interface MilestoneRow {
  readonly number: number;
  readonly kind: MilestoneKind;
  readonly title: string;
  readonly cents: number;
  readonly dueOn: string;
  readonly deliveredAt: Date | null;
  /** Null where the reader does not see the meeting. */
  readonly meetingId: string | null;
  readonly meetingTitle: string | null;
  readonly heldOn: string | null;
  readonly present: number;
  readonly minutesApproved: boolean;
  readonly documented: boolean;
  readonly document: EvidenceDocumentView | null;
  readonly certifiedCents: number | null;
}

/** Reads of grants. Missing and forbidden are the same. */
@Injectable()
export class FundGrantsQuery {
  constructor(
    private readonly database: DataSource,
    private readonly documents: DocumentsQuery,
  ) {}

  async find(actor: Actor, id: string): Promise<GrantRow> {
    const [row] = await this.database.query<GrantRow[]>(
      `
        select g.id, g.fund_id as "fundId", f.title as "fundTitle", f.donor, f.currency, g.country, g.title,
          g.mode, g.application_id as "applicationId", g.granted_cents::float8 as "grantedCents",
          g.own_public_cents::float8 as "ownPublicCents", g.own_private_cents::float8 as "ownPrivateCents",
          l.declared as "reportedCents", g.certified_cents::float8 as "certifiedCents",
          l.deducted as "deductedCents", l.parked as "parkedCents", g.payable_cents::float8 as "payableCents",
          g.paid_cents::float8 as "paidCents",
          (
            select json_agg(
              json_build_object('category', b.category, 'description', b.description, 'cents', b.cents)
              order by b.number
            )
            from grant_line b
            where b.grant_id = g.id
          ) as lines, array(select d.member_id from fund_decider d where d.fund_id = f.id) as deciders
        from fund_grant g
        join fund f on f.id = g.fund_id
        cross join lateral (
          select coalesce(sum(l.declared_cents), 0)::float8 as declared,
            coalesce(sum(l.deducted_cents), 0)::float8 as deducted,
            coalesce(sum(l.parked_cents), 0)::float8 as parked
          from report_line l
          where l.grant_id = g.id
        ) l
        where g.id = $2 and ${grantsVisibleTo(actor, '$1')}`,
      [actor.memberId, id],
    );
    if (!row) throw new NotFound();
    return row;
  }

  /** The milestones of a grant with their evidence; meeting and file are named to those who see them. */
  milestones(actor: Actor, grantId: string): Promise<MilestoneRow[]> {
    const { where: seen, parameters } = this.documents.visible(actor);
    return this.database.query<MilestoneRow[]>(
      `
        select s.number, s.kind, s.title, s.cents::float8 as cents, s.due_on::text as "dueOn",
          s.delivered_at as "deliveredAt", sm.id as "meetingId", sm.title as "meetingTitle",
          case when h.state = 'held' then left(h.start_wall, 10) end as "heldOn",
          (select count(*)::int from minutes_present p where p.meeting_id = s.meeting_id) as present,
          coalesce(n.state = 'approved', false) as "minutesApproved",
          s.document_version_id is not null as documented, sd.document,
          l.certified_cents::float8 as "certifiedCents"
        from grant_milestone s
        left join meeting h on h.id = s.meeting_id
        left join minutes n on n.meeting_id = s.meeting_id
        left join lateral (
          select m.id, m.title
          from meeting m
          where m.id = s.meeting_id and ${visibleMeetings(actor).where}
        ) sm on true
        left join lateral (
          select json_build_object('documentId', d.id, 'number', v.number, 'title', d.title) as document
          from document_version v
          join document d on d.id = v.document_id
          where v.id = s.document_version_id and ${seen}
        ) sd on true
        left join report_line l on l.grant_id = s.grant_id and l.milestone = s.number
        where s.grant_id = $3
        order by s.number`,
      [...parameters, grantId],
    );
  }

  /** The reports that were asked for, the latest first. What is not submitted is worth nothing yet. */
  reports(grantId: string): Promise<GrantReportLineView[]> {
    return this.database.query<GrantReportLineView[]>(
      `
        select r.id, r.number, r.first_day::text as "firstDay", r.last_day::text as "lastDay",
          r.due_on::text as "dueOn", r.state,
          r.state = 'draft' and r.due_on < (app_now() at time zone 'UTC')::date as overdue,
          coalesce(sum(l.declared_cents), 0)::float8 as "declaredCents",
          coalesce(sum(l.certified_cents), 0)::float8 as "certifiedCents",
          coalesce(sum(l.parked_cents), 0)::float8 as "parkedCents"
        from grant_report r
        left join report_line l on l.report_id = r.id
        where r.grant_id = $1
        group by r.id
        order by r.number desc`,
      [grantId],
    );
  }

  payments(grantId: string): Promise<PaymentView[]> {
    return this.database.query<PaymentView[]>(
      `
        select p.id, p.cents::float8 as cents, p.paid_on::text as "paidOn", p.reference
        from grant_payment p
        where p.grant_id = $1
        order by p.paid_on desc, p.id desc`,
      [grantId],
    );
  }
}
