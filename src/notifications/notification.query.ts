import { Injectable } from '@nestjs/common';
import type { NotificationKind, NotificationObject } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { DocumentsQuery } from '../documents/index.ts';
import { memberByIdSql } from '../network/index.ts';
import type { Actor } from '#platform/access/actor';
import type { MemberRecord } from '#platform/people/person';
import { parseCursor, pageLimit, toPage, type Page } from '#platform/persistence/page';
import type { InboxQuery } from './dto/notification.dto.ts';
import { visibleObjects } from './visible-objects.sql.ts';

export interface NotificationRow {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly objectKind: NotificationObject;
  readonly objectId: string;
  readonly placeId: string;
  readonly title: string;
  readonly by: MemberRecord | null;
  readonly times: number;
  readonly at: Date;
  /** The instant as a cursor, to the microsecond. */
  readonly cursor: string;
  readonly read: boolean;
}

export const MAX_UNREAD_COUNT = 100;

/** Reads of a member's own inbox. */
@Injectable()
export class NotificationQuery {
  constructor(
    private readonly database: DataSource,
    private readonly documents: DocumentsQuery,
  ) {}

  /** A page, the latest first. */
  async page(
    actor: Actor,
    query: InboxQuery,
    kind: NotificationKind | null = null,
  ): Promise<Page<NotificationRow>> {
    const { joins, visible, title, parameters } = visibleObjects(actor, this.documents.visible(actor).where);
    const [at, id] = parseCursor(query, 'instant', 'id') ?? [null, null];
    const limit = pageLimit(query);
    const given = parameters.length;
    const rows = await this.database.query<NotificationRow[]>(
      `
        select n.id, n.kind, n.object_kind as "objectKind", n.object_id as "objectId",
          n.place_id as "placeId",
          ${title} as title, ${memberByIdSql('n.actor_id')} as by, n.times, n.at, n.at::text as cursor,
          n.read_at is not null as read
        from notification n ${joins}
        where n.member_id = $1 and ${visible}
          and ($${given + 1}::timestamptz is null or (n.at, n.id) < ($${given + 1}, $${given + 2}::uuid))
          and ($${given + 3}::boolean is null or (n.read_at is null) = $${given + 3})
          and ($${given + 4}::text is null or n.kind = $${given + 4})
        order by n.at desc, n.id desc
        limit $${given + 5}`,
      [...parameters, at, id, query.unread ?? null, kind, limit + 1],
    );
    return toPage(rows, limit, (row) => [row.cursor, row.id]);
  }

  /** Whether something that came since then is unread. */
  async hasUnreadSince(actor: Actor, since: Date): Promise<boolean> {
    const { joins, visible, parameters } = visibleObjects(actor, this.documents.visible(actor).where);
    const rows = await this.database.query<object[]>(
      `
        select
        from notification n ${joins}
        where n.member_id = $1 and n.read_at is null and n.at >= $${parameters.length + 1} and ${visible}
        limit 1`,
      [...parameters, since],
    );
    return rows.length > 0;
  }

  /** How many are unread, counted to a hundred. */
  async countUnread(actor: Actor): Promise<number> {
    const { joins, visible, parameters } = visibleObjects(actor, this.documents.visible(actor).where);
    const [row] = await this.database.query<[{ unread: number }]>(
      `
        select count(*)::int as unread
        from (
          select
          from notification n ${joins}
          where n.member_id = $1 and n.read_at is null and ${visible}
          limit ${MAX_UNREAD_COUNT}
        ) mine`,
      [...parameters],
    );
    return row.unread;
  }
}
