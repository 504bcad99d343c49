import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ApplicationOutcome, ProposalState } from '@nbn/contracts';
import { memberByIdSql } from '../../network/index.ts';
import type { Actor } from '#platform/access/actor';
import type { MemberRecord } from '#platform/people/person';
import { NotFound } from '#platform/problems/problem';
import { applicationsVisibleTo } from '../funding.visibility.ts';
import type { ApplicationView } from './dto/application.view.ts';

export interface DecisionRow {
  readonly id: string;
  readonly outcome: ApplicationOutcome;
  readonly grantedCents: number;
  readonly reason: string;
  readonly state: ProposalState;
  readonly proposedBy: MemberRecord;
  readonly proposedAt: Date;
  readonly secondedBy: MemberRecord | null;
  readonly secondedAt: Date | null;
  readonly returnReason: string | null;
}

export interface ApplicationRow extends Omit<
  ApplicationView,
  'callState' | 'closesAt' | 'submittedAt' | 'decidedAt' | 'decisions' | 'may' | 'requestedCents'
> {
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly submittedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly deciders: string[];
}

/** Reads of applications. Missing and forbidden are the same. */
@Injectable()
export class ApplicationsQuery {
  constructor(private readonly database: DataSource) {}

  async find(actor: Actor, id: string): Promise<ApplicationRow> {
    const [row] = await this.database.query<ApplicationRow[]>(
      `
        select a.id, a.fund_id as "fundId", f.title as "fundTitle", f.currency, f.percent,
          (f.total_cents - f.granted_cents)::float8 as "fundLeftCents", a.call_id as "callId",
          c.title as "callTitle", c.opens_at as "opensAt", c.closes_at as "closesAt",
          c.closes_wall as "closesWall", c.time_zone as "timeZone", a.country, a.title, a.purpose, a.mode,
          a.own_public_cents::float8 as "ownPublicCents", a.own_private_cents::float8 as "ownPrivateCents",
          l.lines, l.cost as "costCents", a.state, a.outcome, a.submitted_at as "submittedAt",
          a.decided_at as "decidedAt", a.revision,
          (select g.id from fund_grant g where g.application_id = a.id) as "grantId",
          array(select d.member_id from fund_decider d where d.fund_id = f.id) as deciders
        from funding_application a
        join fund f on f.id = a.fund_id
        join funding_call c on c.id = a.call_id
        cross join lateral (
          select coalesce(
              json_agg(
                json_build_object('category', l.category, 'description', l.description, 'cents', l.cents)
                order by l.number
              ), '[]'
            ) as lines, coalesce(sum(l.cents), 0)::float8 as cost
          from application_line l
          where l.application_id = a.id
        ) l
        where a.id = $2 and ${applicationsVisibleTo(actor, '$1')}`,
      [actor.memberId, id],
    );
    if (!row) throw new NotFound();
    return row;
  }

  /** What was proposed and decided, the latest first. Who may read which of it is the policy's to say. */
  decisions(applicationId: string): Promise<DecisionRow[]> {
    return this.database.query<DecisionRow[]>(
      `
        select d.id, d.outcome, d.granted_cents::float8 as "grantedCents", d.reason, d.state,
          ${memberByIdSql('d.proposed_by')} as "proposedBy", d.proposed_at as "proposedAt",
          ${memberByIdSql('d.seconded_by')} as "secondedBy", d.seconded_at as "secondedAt",
          d.return_reason as "returnReason"
        from application_decision d
        where d.application_id = $1
        order by d.id desc`,
      [applicationId],
    );
  }
}
