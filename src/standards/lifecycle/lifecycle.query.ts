import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { memberJsonSql } from '../../network/index.ts';
import { presentPeople, type Unpresented } from '#platform/people/present-people';
import { parseCursor, pageLimit, toPage, type PageQuery } from '#platform/persistence/page';
import { NotFound } from '#platform/problems/problem';
import { standardsVisibleTo } from '../standard.visibility.ts';
import type { StandardHistoryView, StandardTransitionView } from './dto/lifecycle.view.ts';

type TransitionRow = Omit<Unpresented<StandardTransitionView>, 'at'> & { at: Date; cursor: string };

/** Reads of a standard's life. */
@Injectable()
export class LifecycleQuery {
  constructor(private readonly database: DataSource) {}

  /** Every step, the last one first. Whoever reads the standard reads how it came here. */
  async history(actor: Actor, standardId: string, query: PageQuery): Promise<StandardHistoryView> {
    const limit = pageLimit(query);
    const [at, id] = parseCursor(query, 'instant', 'id') ?? [null, null];
    const rows = await this.database.query<TransitionRow[]>(
      `
        select v.id, v.from_state as "from", v.to_state as "to", v.reason, v.at, v.at::text as cursor, case
          when m.id is null then null else ${memberJsonSql('m', 'o')} end as by
        from standard s
        join standard_transition v on v.standard_id = s.id
        left join member m on m.id = v.by_id
        left join organisation o on o.id = m.organisation_id
        where s.id = $1 and ${standardsVisibleTo(actor, '$2')}
          and ($3::timestamptz is null or (v.at, v.id) < ($3::timestamptz, $4::uuid))
        order by v.at desc, v.id desc
        limit $5`,
      [standardId, actor.memberId, at, id, limit + 1],
    );
    if (rows.length === 0 && at === null) throw new NotFound();
    const page = toPage(rows, limit, (row) => [row.cursor, row.id]);
    return {
      items: page.items.map(({ id: moveId, from, to, reason, by, at: taken }) => ({
        id: moveId,
        from,
        to,
        reason,
        by: presentPeople(actor, by),
        at: taken.toISOString(),
      })),
      next: page.next,
    };
  }
}
