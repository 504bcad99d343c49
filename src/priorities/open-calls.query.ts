import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import { mayPropose } from './priorities.policy.ts';

/** A period whose call for proposals the reader has not answered. */
export interface OpenCallRow {
  readonly periodId: string;
  readonly title: string;
  /** The first day of the period. */
  readonly day: string;
}

const MAX_CALLS = 5;
const PROPOSING = 'proposing';

/** $1 the reader. */
const SELECT_OPEN_CALLS = new PreparedStatement<OpenCallRow>(`
  select p.id as "periodId", p.title, p.first_day::text as day
  from priority_period p
  where p.state = '${PROPOSING}'
    and not exists (select from priority r where r.period_id = p.id and r.proposed_by = $1)
  order by p.first_day, p.id
  limit ${MAX_CALLS}`);

/** Calls for proposals, for the seats that may propose and have not. */
@Injectable()
export class OpenCallQuery {
  constructor(private readonly reads: ReadPool) {}

  /** The next period first. */
  async of(actor: Actor): Promise<OpenCallRow[]> {
    if (!mayPropose(actor, { state: PROPOSING })) return [];
    return this.reads.query(SELECT_OPEN_CALLS.bind(actor.memberId));
  }
}
