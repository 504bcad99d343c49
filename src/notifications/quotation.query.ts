import { Injectable } from '@nestjs/common';
import type { NotificationObject } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { memberByIdSql } from '../network/index.ts';
import type { Actor } from '#platform/access/actor';
import type { MemberRecord } from '#platform/people/person';
import { QUOTATION_SOURCES, type QuotationSource } from './quotation-sources.sql.ts';

/** Notifications about one object on one day of the reader. */
export interface QuotedGroup {
  readonly id: string;
  readonly objectKind: NotificationObject;
  readonly objectId: string;
  /** ISO date, in the reader's time zone. */
  readonly day: string;
}

/** Which notifications of a group stand in the list. */
export interface ListedNotifications {
  readonly unread: boolean | null;
  /** Ids of those that are left out. */
  readonly without: readonly string[];
}

export interface QuotationRow {
  readonly groupId: string;
  /** When the reader was notified of it. */
  readonly at: Date;
  readonly text: string;
  readonly mentions: readonly MemberRecord[];
  readonly by: MemberRecord;
}

/** What stands in a text where words were purged (`words_purged`). Such a text is not quoted. */
const PURGED = '[…]';

/** Reads the last words that groups of notifications are about, as far as their reader reads them now. */
@Injectable()
export class QuotationQuery {
  constructor(private readonly database: DataSource) {}

  /** The last words of each group, by the group's id: one statement for each kind of source. */
  async findLast(
    actor: Actor,
    groups: readonly QuotedGroup[],
    listed: ListedNotifications,
  ): Promise<Map<string, QuotationRow>> {
    const found = await Promise.all(
      QUOTATION_SOURCES.filter(({ permission }) => actor.permissions.has(permission)).map((source) =>
        this.findOfSource(actor, source, groups, listed),
      ),
    );
    const last = new Map<string, QuotationRow>();
    for (const row of found.flat()) {
      const known = last.get(row.groupId);
      if (!known || known.at < row.at) last.set(row.groupId, row);
    }
    return last;
  }

  private findOfSource(
    actor: Actor,
    source: QuotationSource,
    groups: readonly QuotedGroup[],
    { unread, without }: ListedNotifications,
  ): Promise<QuotationRow[]> {
    const asked = groups.filter(({ objectKind }) => source.objectKinds.includes(objectKind));
    if (asked.length === 0) return Promise.resolve([]);
    return this.database.query<QuotationRow[]>(
      `
        select g.group_id as "groupId", q.at, q.text, q.mentions, ${memberByIdSql('q.author_id')} as by
        from unnest($2::uuid[], $3::text[], $4::uuid[], $5::date[]) as g(group_id, object_kind, object_id, day)
        cross join lateral (
          select n.at, w.text, w.mentions, w.author_id
          from notification n
          cross join lateral (${source.select(actor)}) w
          where n.member_id = $1 and n.object_kind = g.object_kind and n.object_id = g.object_id
            and n.at >= g.day::timestamp at time zone $6
            and n.at < (g.day + 1)::timestamp at time zone $6
            and n.kind = any($7::text[]) and position($8 in w.text) = 0
            and ($9::boolean is null or (n.read_at is null) = $9) and n.id <> all($10::uuid[])
          order by n.at desc, w.at desc, n.id desc
          limit 1
        ) q`,
      [
        actor.memberId,
        asked.map(({ id }) => id),
        asked.map(({ objectKind }) => objectKind),
        asked.map(({ objectId }) => objectId),
        asked.map(({ day }) => day),
        actor.timeZone,
        source.kinds,
        PURGED,
        unread,
        without,
      ],
    );
  }
}
