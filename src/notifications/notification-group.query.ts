import { Injectable } from '@nestjs/common';
import { NOTIFICATIONS_MARKED_MAX, type NotificationKind, type NotificationObject } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { DocumentsQuery } from '../documents/index.ts';
import { memberByIdSql } from '../network/index.ts';
import type { Actor } from '#platform/access/actor';
import type { MemberRecord } from '#platform/people/person';
import { pageLimit, parseCursor, toPage, type Page } from '#platform/persistence/page';
import type { InboxQuery } from './dto/notification.dto.ts';
import { visibleObjects } from './visible-objects.sql.ts';

/** The notifications about one object on one day of the reader; what it names once is of the newest of them. */
export interface NotificationGroupRow {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly objectKind: NotificationObject;
  readonly objectId: string;
  readonly placeId: string;
  readonly title: string;
  readonly by: MemberRecord | null;
  readonly at: Date;
  /** The instant of the newest as a cursor, to the microsecond. */
  readonly cursor: string;
  /** ISO date, in the reader's time zone. */
  readonly day: string;
  readonly times: number;
  /** How often what happened, the newest first. */
  readonly kinds: readonly { readonly kind: NotificationKind; readonly times: number }[];
  readonly unreadIds: readonly string[];
}

/** Whole days of the reader that are looked through together: from the first instant to before the second. */
interface DayWindow {
  readonly from: string;
  readonly until: string;
  /** An instant in the day before it; null where it reaches to the end of the inbox. */
  readonly next: string | null;
}

/** How many notifications are looked through for each group of a page, at first. */
const LOOKED_THROUGH = 5;

/**
 * Reads of a member's own inbox, grouped by object and day. Groups are ordered, and their pages cut, by their
 * newest notification; a group is always formed from its whole day, and so never stands on two pages. One that
 * grows between two pages moves to the front of the list, and is not repeated by the pages behind it.
 */
@Injectable()
export class NotificationGroupQuery {
  constructor(
    private readonly database: DataSource,
    private readonly documents: DocumentsQuery,
  ) {}

  /** A page, the group with the newest notification first. @param without notifications that are left out. */
  async page(
    actor: Actor,
    query: InboxQuery,
    without: readonly string[] = [],
  ): Promise<Page<NotificationGroupRow>> {
    const cursor = parseCursor(query, 'instant', 'id');
    const limit = pageLimit(query);
    const groups: NotificationGroupRow[] = [];
    let size = limit * LOOKED_THROUGH;
    let start = cursor ? String(cursor[0]) : null;
    do {
      const window = await this.findWindow(actor, query, start, size);
      groups.push(...(await this.findGroups(actor, query, { window, cursor, without, limit: limit + 1 })));
      start = window.next;
      // Where most is about what the reader sees no more, it takes fewer steps to get past it.
      size *= 2;
    } while (start !== null && groups.length <= limit);
    return toPage(groups, limit, (row) => [row.cursor, row.id]);
  }

  /** So many days, down from that of the given instant, as hold about `size` notifications. */
  private async findWindow(
    actor: Actor,
    query: InboxQuery,
    start: string | null,
    size: number,
  ): Promise<DayWindow> {
    const [row] = await this.database.query<[DayWindow]>(
      `
        with bound as (
          select coalesce(
            ((($2::timestamptz at time zone $3)::date + 1)::timestamp at time zone $3), 'infinity'
          ) as until
        ), recent as (
          select n.at
          from notification n
          cross join bound
          where n.member_id = $1 and n.at < bound.until
            and ($4::boolean is null or (n.read_at is null) = $4)
          order by n.at desc, n.id desc
          limit $5
        ), edge as (
          select case when count(*) = $5 then date_trunc('day', min(at) at time zone $3) at time zone $3 end as at
          from recent
        )
        select coalesce(edge.at, '-infinity')::text as from, bound.until::text as until,
          (edge.at - interval '1 microsecond')::text as next
        from edge
        cross join bound`,
      [actor.memberId, start, actor.timeZone, query.unread ?? null, size],
    );
    return row;
  }

  private findGroups(
    actor: Actor,
    query: InboxQuery,
    {
      window,
      cursor,
      without,
      limit,
    }: {
      readonly window: DayWindow;
      readonly cursor: readonly (string | number)[] | null;
      readonly without: readonly string[];
      readonly limit: number;
    },
  ): Promise<NotificationGroupRow[]> {
    const { joins, visible, title, parameters } = visibleObjects(actor, this.documents.visible(actor).where);
    const place = (ordinal: number): string => `$${parameters.length + ordinal}`;
    return this.database.query<NotificationGroupRow[]>(
      `
        with seen as (
          select n.id, n.kind, n.object_kind, n.object_id, n.place_id, n.actor_id, n.times, n.at, n.read_at,
            (n.at at time zone ${place(1)})::date as day, ${title} as title
          from notification n ${joins}
          where n.member_id = $1 and ${visible}
            and n.at >= ${place(2)}::timestamptz and n.at < ${place(3)}::timestamptz
            and (${place(4)}::boolean is null or (n.read_at is null) = ${place(4)})
            and n.id <> all(${place(5)}::uuid[])
        ), counted as (
          select object_kind, object_id, day, kind, sum(times)::int as times, max(at) as at
          from seen
          group by object_kind, object_id, day, kind
        ), summed as (
          select object_kind, object_id, day, sum(times)::int as times,
            json_agg(json_build_object('kind', kind, 'times', times) order by at desc, kind) as kinds
          from counted
          group by object_kind, object_id, day
        ), newest as (
          select distinct on (object_kind, object_id, day) *
          from seen
          order by object_kind, object_id, day, at desc, id desc
        )
        select g.id, g.kind, g.object_kind as "objectKind", g.object_id as "objectId", g.place_id as "placeId",
          g.title, ${memberByIdSql('g.actor_id')} as by, g.at, g.at::text as cursor, g.day::text as day,
          k.times, k.kinds, array(
            select u.id
            from seen u
            where u.object_kind = g.object_kind and u.object_id = g.object_id and u.day = g.day
              and u.read_at is null
            order by u.at desc, u.id desc
            limit ${NOTIFICATIONS_MARKED_MAX}
          ) as "unreadIds"
        from newest g
        join summed k on k.object_kind = g.object_kind and k.object_id = g.object_id and k.day = g.day
        where ${place(6)}::timestamptz is null or (g.at, g.id) < (${place(6)}, ${place(7)}::uuid)
        order by g.at desc, g.id desc
        limit ${place(8)}`,
      [
        ...parameters,
        actor.timeZone,
        window.from,
        window.until,
        query.unread ?? null,
        without,
        ...(cursor ?? [null, null]),
        limit,
      ],
    );
  }
}
