import { Injectable } from '@nestjs/common';
import { PURGE_LIMITS } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { memberJsonSql } from '../../network/index.ts';
import type { MemberRecord } from '#platform/people/person';
import { presentPeople } from '#platform/people/present-people';
import type { PurgeListView, PurgeView } from './dto/purge.view.ts';

interface PurgeRow {
  readonly id: string;
  readonly state: PurgeView['state'];
  readonly lapsed: boolean;
  readonly reason: string;
  readonly askedBy: MemberRecord;
  readonly askedAt: Date;
  readonly endedBy: MemberRecord | null;
  readonly endedAt: Date | null;
  readonly removed: Readonly<Record<string, number>> | null;
  readonly remaining: Readonly<Record<string, number>> | null;
}

/** What was removed and by whom; the latest first. */
@Injectable()
export class PurgeQuery {
  constructor(private readonly database: DataSource) {}

  async list(actor: Actor): Promise<PurgeListView> {
    const rows = await this.database.query<PurgeRow[]>(
      `
        select p.id, p.state, p.state = 'asked'
          and p.asked_at < app_now() - make_interval(hours => $1) as lapsed, p.reason,
          p.asked_at as "askedAt", p.ended_at as "endedAt", p.removed, p.remaining,
          ${memberJsonSql('ma', 'oa')} as "askedBy", case when me.id is not null then ${memberJsonSql('me', 'oe')}
          end as "endedBy"
        from purge p
        join member ma on ma.id = p.asked_by
        join organisation oa on oa.id = ma.organisation_id
        left join member me on me.id = p.ended_by
        left join organisation oe on oe.id = me.organisation_id
        order by p.id desc
        limit 100`,
      [PURGE_LIMITS.hours],
    );
    return {
      items: rows.map(({ lapsed, askedAt, endedAt, removed, remaining, ...row }) => ({
        ...presentPeople(actor, row),
        state: lapsed ? 'lapsed' : row.state,
        askedAt: askedAt.toISOString(),
        endedAt: endedAt?.toISOString() ?? null,
        removed: presentCounts(removed),
        remaining: presentCounts(remaining),
        mine: row.askedBy.memberId === actor.memberId,
      })),
    };
  }
}

const presentCounts = (counts: Readonly<Record<string, number>> | null) =>
  Object.entries(counts ?? {}).map(([what, rows]) => ({ what, rows }));
