import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import {
  amendmentsVisibleTo,
  ClauseNumberQuery,
  standardsVisibleTo,
  threadsReadableBy,
} from '../standards/index.ts';
import type { ListedNotifications, QuotedGroup } from './quotation.query.ts';

/** The one clause that all notifications of a group are about. */
interface NotifiedClauseRow {
  readonly groupId: string;
  readonly standardId: string;
  readonly clauseId: string;
}

/** Reads which clause notifications are about, as far as their reader may see that now. */
@Injectable()
export class NotifiedClauseQuery {
  constructor(
    private readonly database: DataSource,
    private readonly numbers: ClauseNumberQuery,
  ) {}

  /** Clause numbers by the group's id; none where it is about several clauses, or about the whole standard too. */
  async findNumbers(
    actor: Actor,
    groups: readonly QuotedGroup[],
    listed: ListedNotifications,
  ): Promise<ReadonlyMap<string, string>> {
    const asked = groups.filter(({ objectKind }) => objectKind === 'standard');
    if (asked.length === 0 || !actor.permissions.has('standards:read')) return new Map();
    const rows = await this.findClauses(actor, asked, listed);
    const numbers = await this.numbers.findOfDrafts(rows.map(({ standardId }) => standardId));
    return new Map(
      rows.flatMap(({ groupId, clauseId }) => {
        const number = numbers.get(clauseId);
        return number === undefined ? [] : [[groupId, number] as const];
      }),
    );
  }

  /** What tells of several amendments at once leads to the first of them, and is about none alone. */
  private findClauses(
    actor: Actor,
    groups: readonly QuotedGroup[],
    { unread, without }: ListedNotifications,
  ): Promise<NotifiedClauseRow[]> {
    return this.database.query<NotifiedClauseRow[]>(
      `
        select g.group_id as "groupId", g.object_id as "standardId", min(p.clause_id::text) as "clauseId"
        from unnest($2::uuid[], $3::uuid[], $4::date[]) as g(group_id, object_id, day)
        join notification n on n.member_id = $1 and n.object_kind = 'standard' and n.object_id = g.object_id
          and n.at >= g.day::timestamp at time zone $5 and n.at < (g.day + 1)::timestamp at time zone $5
          and ($6::boolean is null or (n.read_at is null) = $6) and n.id <> all($7::uuid[])
        left join lateral (
          select t.clause_id
          from comment_thread t
          join standard s on s.id = t.standard_id
          where t.id = n.place_id and t.standard_id = n.object_id
            and ${threadsReadableBy(actor, '$1')} and ${standardsVisibleTo(actor, '$1')}
          union all
          select a.clause_id
          from amendment a
          join standard s on s.id = a.standard_id
          where a.id = n.place_id and a.standard_id = n.object_id and n.kind <> 'amendment-set-submitted'
            and ${amendmentsVisibleTo(actor)} and ${standardsVisibleTo(actor, '$1')}
        ) p on true
        group by g.group_id, g.object_id
        having count(distinct p.clause_id) = 1 and bool_and(p.clause_id is not null)`,
      [
        actor.memberId,
        groups.map(({ id }) => id),
        groups.map(({ objectId }) => objectId),
        groups.map(({ day }) => day),
        actor.timeZone,
        unread,
        without,
      ],
    );
  }
}
