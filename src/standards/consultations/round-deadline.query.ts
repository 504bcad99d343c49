import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import type { ConsultationDeadline, ConsultationDeadlineSource } from '../../meetings/index.ts';
import { standardsVisibleTo } from '../standard.visibility.ts';
import { COUNTRY_DEADLINE } from './answer-conditions.sql.ts';
import { IS_ASKED_MEMBER } from './national-conditions.sql.ts';

/** More than any month has. */
const MAX_ROWS = 300;

/** Where the reader's national team asks, its end is the reader's deadline; else the country's own. */
const READER_DEADLINE = `coalesce(n.closes_at, ${COUNTRY_DEADLINE})`;

/** When rounds close for a reader. */
@Injectable()
export class RoundDeadlineQuery implements ConsultationDeadlineSource {
  constructor(private readonly reads: ReadPool) {}

  /** Those of a span of time that are still to come, of standards that the reader may see. */
  async between(actor: Actor, from: Date, until: Date): Promise<ConsultationDeadline[]> {
    if (!actor.permissions.has('standards:read')) return [];
    const statement = `
      select r.id, s.id as "standardId", s.title,
        to_char(${READER_DEADLINE} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "closesAt"
      from consultation_round r
      join standard s on s.id = r.standard_id
      left join round_country c on c.round_id = r.id and c.country = $2
      left join membership p on p.member_id = $1 and p.role = 'network'
      left join national_consultation n on n.round_id = r.id and n.country = p.country
        and n.closed_at is null and ${IS_ASKED_MEMBER}
      where r.state in ('announced', 'open', 'closed') and ${READER_DEADLINE} > app_now()
        and ${READER_DEADLINE} >= $3::timestamptz and ${READER_DEADLINE} < $4::timestamptz
        and ${standardsVisibleTo(actor, '$1')}
      order by ${READER_DEADLINE}, r.id
      limit ${MAX_ROWS}`;
    const answersFor = actor.role === 'team' || actor.role === 'network' ? actor.country : null;
    return this.reads.query(
      PreparedStatement.of<ConsultationDeadline>(statement).bind(
        actor.memberId,
        answersFor,
        from.toISOString(),
        until.toISOString(),
      ),
    );
  }
}
