import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import { mayEverRate } from '../consensus.policy.ts';
import { joinMissingRatingsSql } from './consensus-duties.sql.ts';

/** An open round that waits for the reader's ratings. */
export interface AwaitedRatingsRow {
  readonly standardId: string;
  readonly processId: string;
  readonly title: string;
  readonly round: number;
  readonly asked: number;
  readonly missing: number;
  readonly until: Date;
}

const MAX_ROWS = 5;

/** $1: the seat. */
const SELECT_AWAITED = new PreparedStatement<AwaitedRatingsRow>(`
  select p.standard_id as "standardId", p.id as "processId", s.title, r.ordinal as round, d.asked, d.missing,
    r.closes_at as until
  from consensus_round r
  join consensus_process p on p.id = r.process_id
  join standard s on s.id = p.standard_id
  ${joinMissingRatingsSql('$1::uuid')}
  where r.state = 'open' and r.closes_at > app_now()
  order by r.closes_at, r.id
  limit ${MAX_ROWS}`);

/** Open rounds in which the reader's seat has not rated every clause. Teams read every standard. */
@Injectable()
export class AwaitedRatingsQuery {
  constructor(private readonly reads: ReadPool) {}

  /** The next to close first. */
  async findForActor(actor: Actor): Promise<AwaitedRatingsRow[]> {
    if (!mayEverRate(actor)) return [];
    return this.reads.query(SELECT_AWAITED.bind(actor.seat!.id));
  }
}
