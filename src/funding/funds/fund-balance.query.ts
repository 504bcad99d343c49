import { Injectable } from '@nestjs/common';
import type { CountryCode } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { grantsVisibleTo } from '../funding.visibility.ts';
import type { FundCategoryView } from './dto/fund.view.ts';

export interface BalanceRow {
  readonly country: CountryCode;
  readonly grantedCents: number;
  readonly budgetCents: number;
  readonly reportedCents: number;
  readonly certifiedCents: number;
  readonly deductedCents: number;
  readonly parkedCents: number;
  readonly payableCents: number;
  readonly paidCents: number;
  /** Whether the reader reads all grants of the country, and so more than what was granted. */
  readonly readable: boolean;
}

/** Where the money of a fund is. Every figure comes from the rows that are certified and paid by. */
@Injectable()
export class FundBalanceQuery {
  constructor(private readonly database: DataSource) {}

  /** A row for each country that the fund supports, by its code. */
  byCountry(actor: Actor, fundId: string): Promise<BalanceRow[]> {
    return this.database.query<BalanceRow[]>(
      `
        select c.country, coalesce(sum(g.granted_cents), 0)::float8 as "grantedCents",
          coalesce(sum(g.granted_cents + g.own_public_cents + g.own_private_cents), 0)::float8 as "budgetCents",
          coalesce(sum(l.declared), 0)::float8 as "reportedCents",
          coalesce(sum(g.certified_cents), 0)::float8 as "certifiedCents",
          coalesce(sum(l.deducted), 0)::float8 as "deductedCents",
          coalesce(sum(l.parked), 0)::float8 as "parkedCents",
          coalesce(sum(g.payable_cents), 0)::float8 as "payableCents",
          coalesce(sum(g.paid_cents), 0)::float8 as "paidCents",
          coalesce(bool_and(${grantsVisibleTo(actor, '$1')}), true) as readable
        from fund_country c
        left join fund_grant g on g.fund_id = c.fund_id and g.country = c.country
        left join lateral (
          select sum(l.declared_cents) as declared, sum(l.deducted_cents) as deducted,
            sum(l.parked_cents) as parked
          from report_line l
          where l.grant_id = g.id
        ) l on true
        where c.fund_id = $2
        group by c.country
        order by c.country`,
      [actor.memberId, fundId],
    );
  }

  /** Budget and what is certified by category, of the grants that the actor reads. */
  byCategory(actor: Actor, fundId: string): Promise<FundCategoryView[]> {
    return this.database.query<FundCategoryView[]>(
      `
        with readable as (
          select g.id from fund_grant g where g.fund_id = $2 and ${grantsVisibleTo(actor, '$1')}
        ), amount as (
          select b.category, b.cents as budget, 0 as certified
          from grant_line b
          join readable g on g.id = b.grant_id
          union all
          select l.category, 0, coalesce(l.certified_cents, 0)
          from report_line l
          join readable g on g.id = l.grant_id
        )
        select category, sum(budget)::float8 as "budgetCents", sum(certified)::float8 as "certifiedCents"
        from amount
        group by category
        order by category`,
      [actor.memberId, fundId],
    );
  }
}
