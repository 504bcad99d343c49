import { Injectable } from '@nestjs/common';
import { MAX_DUTIES_PER_KIND, type DutyKind } from '@nbn/contracts';
import { visibleMeetings } from '../../meetings/index.ts';
import type { Actor } from '#platform/access/actor';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import { visibleItems } from '../item-access/item.visibility.ts';
import { visibleMinutes } from '../minutes/minutes.visibility.ts';
import { isActionOfReader, isOwnedByReader } from './duty.visibility.ts';

export interface DutyRow {
  readonly kind: DutyKind;
  /** What it is: an action, a decision, or, of all others, the meeting. */
  readonly objectId: string;
  /** Null where the meeting is not the reader's to know, who only carries out what came of it. */
  readonly meetingId: string | null;
  readonly meetingTitle: string | null;
  readonly words: string | null;
  readonly reference: string | null;
  /** How many items, proposals or remarks it is about. */
  readonly times: number;
  readonly day: string | null;
  readonly until: Date | null;
  readonly overdue: boolean;
  /** How many of its kind wait, those that are not named among them. */
  readonly total: number;
}

/** `$1` is the reader, `$2` their country, `$3` their seat. */
const columns = (
  kind: DutyKind,
  objectId: string,
  {
    words = 'null::text',
    reference = 'null::text',
    times = '1',
    day = 'null::date',
    until = 'null::timestamptz',
  },
): string =>
  `'${kind}' as kind, ${objectId} as object_id, m.id as meeting_id, m.title, ${words} as ` +
  `words, ${reference} as reference, ${times}::int as times, ${day} as day, ${until} as until`;

const IS_MEETING_OPEN = `m.over_at is null and m.state not in ('cancelled', 'held')`;

/**
 * Meetings that the reader arranges. The secretariat may, but does not have to, see to the meetings of one
 * country.
 */
const isArrangedByReader = ({ role }: Actor): string =>
  role === 'secretariat' ? `m.kind <> 'national'` : `m.kind = 'national' and m.country_code = $2`;

const SELECT_BY_KIND: Readonly<Record<DutyKind, (actor: Actor) => string>> = {
  action: (actor) => `
    select ${columns('action', 'a.id', { words: 'a.text', reference: 'd.reference', day: 'a.due_on' })}
    from action a
    join agenda_item i on i.id = a.item_id
    left join (meeting m left join minutes mi on mi.meeting_id = m.id) on m.id = a.meeting_id
      and ${visibleMinutes(actor).where} and ${visibleItems(actor)}
    left join decision d on d.id = a.decision_id and m.id is not null
    where a.state = 'open' and ${isActionOfReader(actor)}`,
  /** Each country answers for itself, by the seat that was asked. */
  'follow-up': (actor) => `
    select
      ${columns('follow-up', 'd.id', { words: 'd.text', reference: 'd.reference', day: 'd.follow_up_on' })}
    from follow_up f
    join decision d on d.id = f.decision_id and d.withdrawn_at is null and d.follow_up_on is not null
    join meeting m on m.id = d.meeting_id
    left join minutes mi on mi.meeting_id = m.id
    join agenda_item i on i.id = d.item_id
    where f.country_code = $2 and f.seat_id = $3::uuid and f.state in ('not-started', 'under-way')
      and ${visibleMinutes(actor).where} and ${visibleItems(actor)}`,
  review: (actor) => `
    select ${columns('review', 'd.id', { words: 'd.text', reference: 'd.reference', day: 'd.review_on' })}
    from decision d
    join meeting m on m.id = d.meeting_id
    left join minutes mi on mi.meeting_id = m.id
    join agenda_item i on i.id = d.item_id
    where d.review_on < (app_now() + interval '15 days')::date and d.reviewed_at is null
      and d.withdrawn_at is null and ${isOwnedByReader(actor, 'd.review_seat_id')} and ${visibleMinutes(actor).where}
      and ${visibleItems(actor)}`,
  /** As they are recalled: to the invited seats that have not said a word to them. */
  minutes: () => `
    select ${columns('minutes', 'm.id', { until: 'mi.approve_at' })}
    from minutes mi
    join meeting m on m.id = mi.meeting_id and (m.kind <> 'national' or m.country_code = $2)
    where mi.state = 'circulated' and mi.approve_at > app_now()
      and exists (
        select
        from meeting_invitation v
        where v.meeting_id = m.id and v.member_id = $1 and v.withdrawn_at is null
      )
      and not exists (
        select
        from minutes_remark r
        where r.meeting_id = m.id and r.by_id = $1 and r.at >= mi.circulated_at
      )`,
  papers: (actor) => `
    select ${columns('papers', 'm.id', { times: 'count(*)', until: 'g.papers_by' })}
    from agenda g
    join meeting m on m.id = g.meeting_id and m.state = 'scheduled' and m.over_at is null
    join agenda_item i on i.meeting_id = m.id and i.kind not in ('break', 'section')
    where g.papers_by > app_now() and g.papers_by < app_now() + interval '30 days'
      and (i.presenter_member_id = $1 or i.presenter_seat_id = $3::uuid)
      and not exists (select from document_attachment a where a.kind = 'agenda-item' and a.object_id = i.id)
      and ${visibleItems(actor)} and ${visibleMeetings(actor).where}
    group by m.id, g.papers_by`,
  proposals: (actor) => `
    select ${columns('proposals', 'm.id', { times: 'count(*)', until: 'm.starts_at' })}
    from agenda_proposal p
    join meeting m on m.id = p.meeting_id and ${IS_MEETING_OPEN} and ${isArrangedByReader(actor)}
    where p.state = 'open'
    group by m.id`,
  remarks: (actor) => `
    select ${columns('remarks', 'm.id', { times: 'count(*)', until: 'mi.approve_at' })}
    from minutes mi
    join meeting m on m.id = mi.meeting_id and ${isArrangedByReader(actor)}
    join minutes_remark r on r.meeting_id = m.id and r.state = 'open'
    left join agenda_item i on i.id = r.item_id
    where mi.state <> 'approved' and (r.item_id is null or ${visibleItems(actor)})
    group by m.id, mi.approve_at`,
};

/** What can wait for whom. An auditor has no part in meetings. */
const DUTY_KINDS_BY_ROLE: Readonly<Record<Actor['role'], readonly DutyKind[]>> = {
  secretariat: ['action', 'review', 'papers', 'proposals', 'remarks'],
  team: ['action', 'follow-up', 'review', 'minutes', 'papers', 'proposals', 'remarks'],
  network: ['action', 'papers'],
  observer: ['papers'],
  auditor: [],
};

/**
 * A day ends where the seat is; the secretariat's by the clock of Copenhagen. What has no day yet comes last.
 */
const selectOpenDuties = (actor: Actor): string => `
  with duty as (
    ${DUTY_KINDS_BY_ROLE[actor.role].map((kind) => SELECT_BY_KIND[kind](actor)).join(' union all ')}
  ), zone as (
    select coalesce(
      (select c.time_zone from team_seat s join country c on c.code = s.country_code where s.id = $3::uuid),
      'Europe/Copenhagen'
    ) as name
  ), placed as (
    select d.*, coalesce(d.until, (d.day + 1)::timestamp at time zone zone.name) as ends,
      count(*) over of_kind::int as total,
      row_number() over (
        of_kind order by coalesce(d.until, (d.day + 1)::timestamp at time zone zone.name), d.object_id
      ) as place
    from duty d, zone
    where $1::uuid is not null and ($2::text is null or true)
    window of_kind as (partition by d.kind)
  )
  select kind, object_id as "objectId", meeting_id as "meetingId", title as "meetingTitle", words, reference,
    times, day::text as day, until, coalesce(ends <= app_now(), false) as overdue, total
  from placed
  where place <= ${MAX_DUTIES_PER_KIND}
  order by ends nulls last, kind, object_id`;

/** What of meetings waits for a member, for their Home. */
@Injectable()
export class OpenDutiesQuery {
  constructor(private readonly reads: ReadPool) {}

  /** The next to end first, in one statement; of each kind the first few and how many there are. */
  async of(actor: Actor): Promise<DutyRow[]> {
    if (DUTY_KINDS_BY_ROLE[actor.role].length === 0) return [];
    return this.reads.query(
      PreparedStatement.of<DutyRow>(selectOpenDuties(actor)).bind(
        actor.memberId,
        actor.country,
        actor.seat?.id ?? null,
      ),
    );
  }
}
