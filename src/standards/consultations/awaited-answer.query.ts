import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import { standardsVisibleTo } from '../standard.visibility.ts';
import { COUNTRY_DEADLINE } from './answer-conditions.sql.ts';
import { IS_ASKED_MEMBER, IS_NATIONAL_OPEN, NATIONAL_ANSWER } from './national-conditions.sql.ts';

/** A round that awaits the reader's answer. */
export interface AwaitedAnswerRow {
  readonly standardId: string;
  readonly roundId: string;
  readonly title: string;
  /** The reader's deadline; late answers are accepted until the text is consolidated. */
  readonly until: Date;
  readonly overdue: boolean;
}

const MAX_ROWS = 5;

/** `takesAnswers` of the policy, as SQL. */
const TAKES_ANSWERS = `s.state = 'consultation' and r.state in ('open', 'closed')`;

const selectAwaitedRounds = (deadline: string, join: string, condition: string): string => `
  select s.id as "standardId", r.id as "roundId", s.title, ${deadline} as until,
    ${deadline} <= app_now() as overdue
  from consultation_round r
  join standard s on s.id = r.standard_id ${join}
  where ${TAKES_ANSWERS} and ${condition}
  order by until, r.id
  limit ${MAX_ROWS}`;

/**
 * Rounds that await the reader's answer: seats of an invited country that have not signed, observers without a
 * remark, and those whom their national team asks.
 */
@Injectable()
export class AwaitedAnswerQuery {
  constructor(private readonly reads: ReadPool) {}

  /** The next to close first. */
  async findForActor(actor: Actor): Promise<AwaitedAnswerRow[]> {
    if (!actor.permissions.has('consultations:answer')) return [];
    if (actor.role === 'network') return this.findForNetwork(actor);
    if (actor.role === 'observer') return this.findForObserver(actor);
    return actor.role === 'team' && actor.seat ? this.findForSeat(actor, actor.seat) : [];
  }

  private findForObserver(actor: Actor): Promise<AwaitedAnswerRow[]> {
    const statement = selectAwaitedRounds(
      'r.closes_at',
      'join round_observer o on o.round_id = r.id and o.member_id = $1',
      `
        ${standardsVisibleTo(actor, '$1')}
          and not exists (
            select
            from consultation_remark k
            where k.round_id = r.id and k.author_id = $1 and k.state = 'in'
          )`,
    );
    return this.reads.query(PreparedStatement.of<AwaitedAnswerRow>(statement).bind(actor.memberId));
  }

  private findForNetwork(actor: Actor): Promise<AwaitedAnswerRow[]> {
    const statement = selectAwaitedRounds(
      'n.closes_at',
      `
        join membership p on p.member_id = $1
        join national_consultation n on n.round_id = r.id and n.country = p.country
        join round_country c on c.round_id = r.id and c.country = n.country`,
      `
        ${standardsVisibleTo(actor, '$1')} and ${IS_ASKED_MEMBER} and ${IS_NATIONAL_OPEN}
          and ${NATIONAL_ANSWER} = 'waiting'`,
    );
    return this.reads.query(PreparedStatement.of<AwaitedAnswerRow>(statement).bind(actor.memberId));
  }

  private findForSeat(actor: Actor, seat: NonNullable<Actor['seat']>): Promise<AwaitedAnswerRow[]> {
    const statement = selectAwaitedRounds(
      COUNTRY_DEADLINE,
      'join round_country c on c.round_id = r.id and c.country = $2',
      `
        ${standardsVisibleTo(actor, '$1')} and c.submitted_at is null
          and not exists (select from round_sign_off f where f.round_id = r.id and f.seat_id = $3)`,
    );
    return this.reads.query(
      PreparedStatement.of<AwaitedAnswerRow>(statement).bind(actor.memberId, seat.country, seat.id),
    );
  }
}
