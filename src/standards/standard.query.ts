import { Injectable } from '@nestjs/common';
import { COUNTED_CLAUSE_KINDS } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { LiveEventQuery } from '#platform/live/live-event.query';
import { memberJsonSql } from '../network/index.ts';
import type { MemberRecord } from '#platform/people/person';
import { presentPeople, type Unpresented } from '#platform/people/present-people';
import { parseCursor, pageLimit, toPage, type PageQuery } from '#platform/persistence/page';
import { NotFound } from '#platform/problems/problem';
import { COUNT_OPEN_AMENDMENTS, COUNT_OPEN_REMARKS } from './consultations/open-item-counts.sql.ts';
import type { ClauseRecord } from './drafting/clause-rows.sql.ts';
import type { StandardsQuery } from './dto/standard.input.ts';
import type {
  ClauseHistoryView,
  ClauseRevisionView,
  ObserverListView,
  StandardListItemView,
  StandardListView,
  StandardView,
} from './dto/standard.view.ts';
import { STATE_RULES } from './lifecycle/transitions.ts';
import { mayManage } from './standard.policy.ts';
import { threadsReadableBy } from './threads/thread.visibility.ts';
import { standardsVisibleTo } from './standard.visibility.ts';
import { presentAbilities, presentTransitions, standardRoom } from './standard.presenter.ts';
import { threadRoomFor } from './threads/thread.broadcaster.ts';

/** Clauses that were removed, the latest: the others are in the versions. */
/** Of alias `c`: what is counted as a clause. */
const COUNTED_CLAUSE = `c.kind in (${COUNTED_CLAUSE_KINDS.map((kind) => `'${kind}'`).join(', ')})`;

const REMOVED_CLAUSES_MAX = 200;

/** Who changed its clauses is looked up once each: few write many clauses. */
const SELECT_CLAUSES = `
  with writer as materialized (
    select m.id, ${memberJsonSql('m', 'o')} as person
    from member m
    join organisation o on o.id = m.organisation_id
    where m.id in (select changed_by from clause where standard_id = $1)
  )
  select c.id, c.position, c.kind, c.level, c.text, c.formats, c.revision, c.changed_at as "changedAt",
    c.removed_at is not null as removed, w.person as "changedBy"
  from clause c
  join writer w on w.id = c.changed_by
  where c.standard_id = $1
    and (
      c.removed_at is null
      or c.id in (
        select r.id
        from clause r
        where r.standard_id = $1 and r.removed_at is not null
        order by r.removed_at desc
        limit ${REMOVED_CLAUSES_MAX}
      )
    )
  order by c.position, c.id`;

/** By when the standard's turn ends: the closing time of the round that is open. */
const DUE_AT = `
  (select r.closes_at from consultation_round r where r.standard_id = s.id and r.state = 'open')`;

const toIsoString = (at: Date): string => at.toISOString();

interface StandardListRow extends Omit<StandardListItemView, 'changedAt' | 'turn' | 'dueAt'> {
  dueAt: Date | null;
  changedAt: Date;
  /** The instant with all its digits: a Date has fewer than the database. */
  cursor: string;
}

interface StandardRow extends Pick<
  StandardView,
  | 'id'
  | 'title'
  | 'state'
  | 'audience'
  | 'decisionsNeeded'
  | 'parkedFrom'
  | 'openAmendments'
  | 'amendmentsToMerge'
> {
  openRemarks: number;
  stateSince: Date;
  dueAt: Date | null;
  createdBy: MemberRecord;
  createdAt: Date;
  changedAt: Date;
}

/** Reads of standards. What an actor may not know of is not in the answer of the database. */
@Injectable()
export class StandardQuery {
  constructor(
    private readonly database: DataSource,
    private readonly liveLog: LiveEventQuery,
  ) {}

  /** Drafts that the actor may know of, the one last changed first. */
  async list(actor: Actor, query: StandardsQuery): Promise<StandardListView> {
    const limit = pageLimit(query);
    const [changedAt, id] = parseCursor(query, 'instant', 'id') ?? [null, null];
    const rows = await this.database.query<StandardListRow[]>(
      `
        select s.id, s.title, s.state, ${DUE_AT} as "dueAt", s.audience, s.changed_at as "changedAt",
          s.changed_at::text as cursor,
          (
            select count(*)::int
            from clause c
            where c.standard_id = s.id and c.removed_at is null and ${COUNTED_CLAUSE}
          ) as clauses,
          (
            select count(*)::int
            from comment_thread t
            where t.standard_id = s.id and t.state = 'open' and ${threadsReadableBy(actor, '$1')}
          ) as "openThreads",
          (
            select count(*)::int
            from comment_thread t
            left join thread_read r on r.thread_id = t.id and r.member_id = $1
            where t.standard_id = s.id and t.comments > coalesce(r.seen, 0) and ${threadsReadableBy(actor, '$1')}
          ) as "unreadThreads"
        from standard s
        where ${standardsVisibleTo(actor, '$1')} and ($2::text is null or s.state = $2)
          and ($3::timestamptz is null or (s.changed_at, s.id) < ($3::timestamptz, $4::uuid))
        order by s.changed_at desc, s.id desc
        limit $5`,
      [actor.memberId, query.state ?? null, changedAt, id, limit + 1],
    );
    const page = toPage(rows, limit, (row) => [row.cursor, row.id]);
    return { items: page.items.map(presentListItem), next: page.next };
  }

  /** One standard with all its clauses and what the actor may do. */
  async findOne(actor: Actor, standardId: string): Promise<StandardView> {
    // Read before the rest: what comes after this number may be in the view or not, and is harmless to apply
    // again.
    const threadsRoom = threadRoomFor(actor, standardId);
    const [number, threadsNumber] = await Promise.all([
      this.liveLog.lastNumber(standardRoom(standardId)),
      threadsRoom ? this.liveLog.lastNumber(threadsRoom) : 0,
    ]);
    const { createdAt, changedAt, stateSince, dueAt, ...standard } = await this.findHead(actor, standardId);
    const rows = await this.database.query<(Omit<ClauseRecord, 'changedAt'> & { changedAt: Date })[]>(
      SELECT_CLAUSES,
      [standardId],
    );
    const all = presentPeople(
      actor,
      rows.map((row) => ({ ...row, changedAt: toIsoString(row.changedAt) })),
    );
    return {
      ...standard,
      // Remarks that the reader may not read are not mentioned.
      openRemarks: actor.permissions.has('standards:manage') ? standard.openRemarks : null,
      createdBy: presentPeople(actor, standard.createdBy),
      createdAt: toIsoString(createdAt),
      changedAt: toIsoString(changedAt),
      stateSince: toIsoString(stateSince),
      turn: STATE_RULES[standard.state].turn,
      dueAt: dueAt && toIsoString(dueAt),
      transitions: presentTransitions(actor, { ...standard, stateSince }),
      clauses: all.filter(({ removed }) => !removed),
      removed: all.filter(({ removed }) => removed),
      abilities: presentAbilities(actor, standard),
      number,
      threadsRoom,
      threadsNumber,
    };
  }

  /** Whether the actor may know of this standard at all. */
  async isVisible(actor: Actor, standardId: string): Promise<boolean> {
    if (!actor.permissions.has('standards:read')) return false;
    const rows = await this.database.query<unknown[]>(
      `select from standard s where s.id = $1 and ${standardsVisibleTo(actor, '$2')}`,
      [standardId, actor.memberId],
    );
    return rows.length > 0;
  }

  /** A clause's history, the newest revision first; what is being typed is its newest entry. */
  async history(
    actor: Actor,
    standardId: string,
    clauseId: string,
    query: PageQuery,
  ): Promise<ClauseHistoryView> {
    const limit = pageLimit(query);
    const [before] = parseCursor(query, 'number') ?? [null];
    const rows = await this.database.query<(Omit<Unpresented<ClauseRevisionView>, 'at'> & { at: Date })[]>(
      `
        select r.revision, r.change, r.kind, r.level, r.text, r.formats, r.at, ${memberJsonSql('m', 'o')} as by
        from standard s
        join clause c on c.standard_id = s.id
        join lateral (
          select revision, change, kind, level, text, formats, by_id, at
          from clause_revision
          where clause_id = c.id
          union all
          select c.revision, 'edited', c.kind, c.level, c.text, c.formats, c.changed_by, c.changed_at
          where c.recorded_revision < c.revision
        ) r on true
        join member m on m.id = r.by_id
        join organisation o on o.id = m.organisation_id
        where s.id = $1 and c.id = $3 and ${standardsVisibleTo(actor, '$2')}
          and ($4::int is null or r.revision < $4::int)
        order by r.revision desc
        limit $5`,
      [standardId, actor.memberId, clauseId, before, limit + 1],
    );
    if (rows.length === 0 && before === null) throw new NotFound();
    const page = toPage(rows, limit, (row) => [row.revision]);
    return {
      items: presentPeople(
        actor,
        page.items.map((row) => ({ ...row, at: toIsoString(row.at) })),
      ),
      next: page.next,
    };
  }

  /** The observers who were invited to read this draft. */
  async observers(actor: Actor, standardId: string): Promise<ObserverListView> {
    if (!mayManage(actor, await this.findHead(actor, standardId))) throw new NotFound();
    const rows = await this.database.query<{ person: MemberRecord }[]>(
      `
        select ${memberJsonSql('m', 'o')} as person
        from standard_observer so
        join member m on m.id = so.member_id
        join organisation o on o.id = m.organisation_id
        where so.standard_id = $1
        order by so.invited_at, m.id`,
      [standardId],
    );
    return { items: rows.map(({ person }) => presentPeople(actor, person)) };
  }

  private async findHead(actor: Actor, standardId: string): Promise<StandardRow> {
    const [row] = await this.database.query<StandardRow[]>(
      `
        select s.id, s.title, s.state, s.state_since as "stateSince", s.parked_from as "parkedFrom",
          ${DUE_AT} as "dueAt", s.audience, s.decisions_needed as "decisionsNeeded",
          s.created_at as "createdAt", s.changed_at as "changedAt", ${memberJsonSql('m', 'o')} as "createdBy",
          ${COUNT_OPEN_AMENDMENTS} as "openAmendments", ${COUNT_OPEN_REMARKS} as "openRemarks",
          (select count(*)::int from amendment a where a.standard_id = $1 and a.state = 'accepted') as
          "amendmentsToMerge"
        from standard s
        join member m on m.id = s.created_by
        join organisation o on o.id = m.organisation_id
        where s.id = $1 and ${standardsVisibleTo(actor, '$2')}`,
      [standardId, actor.memberId],
    );
    if (!row) throw new NotFound();
    return row;
  }
}

function presentListItem({
  id,
  title,
  state,
  dueAt,
  audience,
  clauses,
  openThreads,
  unreadThreads,
  changedAt,
}: StandardListRow): StandardListItemView {
  return {
    id,
    title,
    state,
    turn: STATE_RULES[state].turn,
    dueAt: dueAt && toIsoString(dueAt),
    audience,
    clauses,
    openThreads,
    unreadThreads,
    changedAt: toIsoString(changedAt),
  };
}
