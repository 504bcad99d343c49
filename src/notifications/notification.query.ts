import { Injectable } from '@nestjs/common';
import type { NotificationKind, NotificationObject } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { selectVisibleAction, selectVisibleDecision } from '../agendas/index.ts';
import { ballotsVisibleTo } from '../ballots/index.ts';
import { visibleMeetings } from '../meetings/index.ts';
import { DocumentsQuery } from '../documents/index.ts';
import {
  memberByIdSql,
  selectDirectoryTitle,
  selectNameableMember,
  selectNominationTitle,
} from '../network/index.ts';
import type { Actor } from '#platform/access/actor';
import type { MemberRecord } from '#platform/people/person';
import { applicationsVisibleTo, grantsVisibleTo } from '../funding/index.ts';
import { recommendationsVisibleTo } from '../monitoring/index.ts';
import { linesVisibleTo } from '../plans/index.ts';
import { practicesVisibleTo, questionsVisibleTo } from '../practices/index.ts';
import { parseCursor, pageLimit, toPage, type Page } from '#platform/persistence/page';
import { amendmentsVisibleTo, threadsReadableBy, standardsVisibleTo } from '../standards/index.ts';
import type { InboxQuery } from './dto/notification.dto.ts';

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

/** Reports and applications of funds that the reader may read, over `notification n`. */
const joinMoney = (actor: Actor): string => `
      left join lateral (
        select r.id, g.title
        from grant_report r
        join fund_grant g on g.id = r.grant_id
        where r.id = n.object_id and ${grantsVisibleTo(actor, '$1')}
      ) gr on n.object_kind = 'grant-report'
      left join lateral (
        select a.id, a.title
        from funding_application a
        where a.id = n.object_id and ${applicationsVisibleTo(actor, '$1')}
      ) fa on n.object_kind = 'funding-application'`;

/**
 * What a notification is about, if the reader may see it now; `$1` is the reader. What has been closed to her
 * is told no more.
 */
function visibleObjects(
  actor: Actor,
  documents: string,
): {
  joins: string;
  visible: string;
  parameters: readonly (string | null)[];
} {
  const meetings = visibleMeetings(actor);
  const standards = actor.permissions.has('standards:read') ? standardsVisibleTo(actor, '$1') : 'false';
  const parameters = [actor.memberId, actor.country];
  const reads = actor.permissions.has('practices:read');
  const practices = reads ? practicesVisibleTo(actor, '$1') : 'false';
  const questions = reads ? questionsVisibleTo(actor, '$1') : 'false';
  const plans = actor.permissions.has('plans:read') ? linesVisibleTo(actor, '$2') : 'false';
  const recommendations = actor.permissions.has('monitoring:read')
    ? recommendationsVisibleTo(actor, '$2')
    : 'false';
  // What is told of one thread or amendment needs the view of it; the rest, the view of the draft.
  const place = `
    (
      n.place_id = n.object_id
      or exists (
        select
        from comment_thread t
        where t.id = n.place_id and t.standard_id = s.id and ${threadsReadableBy(actor, '$1')}
      )
      or exists (
        select
        from amendment a
        where a.id = n.place_id and a.standard_id = s.id and ${amendmentsVisibleTo(actor)}
      )
    )`;
  return {
    parameters,
    joins: `
      left join meeting m on n.object_kind = 'meeting' and m.id = n.object_id and ${meetings.where}
      left join standard s on n.object_kind = 'standard' and s.id = n.object_id and ${standards} and ${place}
      left join ballot b on n.object_kind = 'ballot' and b.id = n.object_id and ${ballotsVisibleTo(actor)}
      left join priority_period p on n.object_kind = 'priority-period' and p.id = n.object_id
        and ${actor.permissions.has('priorities:read')}
      left join lateral (${selectVisibleAction(actor, 'n.object_id')}) ac on n.object_kind = 'action'
      left join lateral (${selectVisibleDecision(actor, 'n.object_id')}) dc on n.object_kind = 'decision'
      left join lateral (${selectNameableMember(actor, 'n.object_id')}) mb on n.object_kind = 'member'
      left join lateral (${selectNominationTitle(actor, 'n.object_id')}) nm on n.object_kind = 'nomination'
      left join lateral (${selectDirectoryTitle('n.object_id')}) de on n.object_kind = 'directory-entry'
      left join document d on n.object_kind = 'document' and d.id = n.object_id and ${documents}
      left join lateral (
        select p.id, p.title
        from practice p
        where p.id = n.object_id and ${practices}
      ) pr on n.object_kind = 'practice'
      left join lateral (
        select q.id, q.title
        from question q
        where q.id = n.object_id and ${questions}
      ) qu on n.object_kind = 'question'
      left join lateral (
        select l.id, l.action as title
        from work_plan_line l
        where l.id = n.object_id and ${plans}
      ) pl on n.object_kind = 'plan-line'
      left join lateral (
        select m.id, concat_ws(', ', m.source, m.number) as title
        from recommendation m
        where m.id = n.object_id and ${recommendations}
      ) rc on n.object_kind = 'recommendation' ${joinMoney(actor)}`,
    visible: `
      coalesce(
        m.id, s.id, b.id, p.id, ac.id, dc.id, mb.id, nm.id, de.id, d.id, pr.id, qu.id, pl.id, rc.id, gr.id,
        fa.id
      ) is not null`,
  };
}

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
    const { joins, visible, parameters } = visibleObjects(actor, this.documents.visible(actor).where);
    const [at, id] = parseCursor(query, 'instant', 'id') ?? [null, null];
    const limit = pageLimit(query);
    const given = parameters.length;
    const rows = await this.database.query<NotificationRow[]>(
      `
        select n.id, n.kind, n.object_kind as "objectKind", n.object_id as "objectId",
          n.place_id as "placeId",
          coalesce(
            m.title, s.title, b.question, p.title, ac.title, dc.title, mb.title, nm.title, de.title,
            d.title, pr.title, qu.title, pl.title, rc.title, gr.title, fa.title
          ) as title,
          ${memberByIdSql('n.actor_id')} as by, n.times, n.at, n.at::text as cursor, n.read_at is not null as read
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
