import { Injectable } from '@nestjs/common';
import type { CountryCode } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { memberByIdSql } from '../../network/index.ts';
import type { Actor } from '#platform/access/actor';
import type { MemberRecord } from '#platform/people/person';
import { parseCursor, pageLimit, toPage, type Page, type PageQuery } from '#platform/persistence/page';
import { NotFound } from '#platform/problems/problem';
import { applicationsVisibleTo, grantsVisibleTo } from '../funding.visibility.ts';
import type { ApplicationLineView, FundLineView, GrantLineView } from './dto/fund.view.ts';

export interface CallRow {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly timeZone: string;
  readonly opensWall: string;
  readonly closesWall: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
}

export interface FundRow extends FundLineView {
  readonly revision: number;
  readonly deciders: string[];
}

export interface DeciderRow {
  readonly memberId: string;
  readonly member: MemberRecord;
}

const FUND = `
  f.id, f.title, f.donor, f.currency, f.total_cents::float8 as "totalCents",
    f.granted_cents::float8 as "grantedCents", f.percent, f.first_day::text as "firstDay",
    f.last_day::text as "lastDay",
    (select array_agg(c.country order by c.country) from fund_country c where c.fund_id = f.id) as countries,
    (
      select count(*)::int
      from funding_call o
      where o.fund_id = f.id and o.opens_at <= app_now() and o.closes_at > app_now()
    ) as "openCalls"`;
const DECIDERS = `
  array(select d.member_id from fund_decider d where d.fund_id = f.id order by d.member_id) as deciders`;

const MAX_CALLS = 50;
const MAX_MONEY = 200;

/** Reads of funds. That there are funds is no secret among the teams; what one country asks for is. */
@Injectable()
export class FundsQuery {
  constructor(private readonly database: DataSource) {}

  async page(query: PageQuery): Promise<Page<FundLineView>> {
    const [day, id] = parseCursor(query, 'day', 'id') ?? [null, null];
    const limit = pageLimit(query);
    const rows = await this.database.query<FundLineView[]>(
      `
        select ${FUND}
        from fund f
        where $1::date is null or (f.first_day, f.id) < ($1::date, $2::uuid)
        order by f.first_day desc, f.id desc
        limit $3`,
      [day, id, limit + 1],
    );
    return toPage(rows, limit, (row) => [row.firstDay, row.id]);
  }

  async find(id: string): Promise<FundRow> {
    const [row] = await this.database.query<FundRow[]>(
      `select ${FUND}, f.revision, ${DECIDERS} from fund f where f.id = $1`,
      [id],
    );
    if (!row) throw new NotFound();
    return row;
  }

  /** Whether a country of this reader is supported by a fund, or a fund named the reader to decide. */
  async isConcerned(memberId: string, country: CountryCode | null): Promise<boolean> {
    const [row] = await this.database.query<[{ concerned: boolean }]>(
      `
        select exists (select from fund_country c where c.country = $2)
          or exists (select from fund_decider d where d.member_id = $1) as concerned`,
      [memberId, country],
    );
    return row.concerned;
  }

  calls(fundId: string): Promise<CallRow[]> {
    return this.database.query<CallRow[]>(
      `
        select c.id, c.title, c.note, c.time_zone as "timeZone", c.opens_wall as "opensWall",
          c.closes_wall as "closesWall", c.opens_at as "opensAt", c.closes_at as "closesAt"
        from funding_call c
        where c.fund_id = $1
        order by c.closes_at desc, c.id desc
        limit ${MAX_CALLS}`,
      [fundId],
    );
  }

  deciders(fundId: string): Promise<DeciderRow[]> {
    return this.database.query<DeciderRow[]>(
      `
        select d.member_id as "memberId", ${memberByIdSql('d.member_id')} as member
        from fund_decider d
        where d.fund_id = $1
        order by d.named_at, d.member_id`,
      [fundId],
    );
  }

  /** The applications to a fund that the actor reads. */
  applications(actor: Actor, fundId: string): Promise<Omit<ApplicationLineView, 'waitsForMe'>[]> {
    return this.database.query<Omit<ApplicationLineView, 'waitsForMe'>[]>(
      `
        select a.id, a.call_id as "callId", a.country, a.title, a.mode,
          greatest(
            coalesce(l.cents, 0) - a.own_public_cents - a.own_private_cents, 0
          )::float8 as "requestedCents", a.state, a.outcome
        from funding_application a
        left join lateral (
          select sum(l.cents) as cents from application_line l where l.application_id = a.id
        ) l on true
        where a.fund_id = $2 and ${applicationsVisibleTo(actor, '$1')}
        order by a.state = 'decided', a.id desc
        limit ${MAX_MONEY}`,
      [actor.memberId, fundId],
    );
  }

  /** The grants of a fund that the actor reads. */
  grants(actor: Actor, fundId: string): Promise<GrantLineView[]> {
    return this.database.query<GrantLineView[]>(
      `
        select g.id, g.country, g.title, g.mode, g.granted_cents::float8 as "grantedCents",
          g.paid_cents::float8 as "paidCents"
        from fund_grant g
        where g.fund_id = $2 and ${grantsVisibleTo(actor, '$1')}
        order by g.country, g.id
        limit ${MAX_MONEY}`,
      [actor.memberId, fundId],
    );
  }
}
