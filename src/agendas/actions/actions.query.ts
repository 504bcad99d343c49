import { Injectable } from '@nestjs/common';
import type {
  ActionState,
  CloseChannel,
  CountryCode,
  MeetingKind,
  MinutesState,
  SeatType,
} from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { memberByIdSql } from '../../network/index.ts';
import type { MemberRecord } from '#platform/people/person';
import { parseCursor, pageLimit, toPage, type Page, type PageQuery } from '#platform/persistence/page';
import { PreparedStatement, type SqlValue } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import { NotFound } from '#platform/problems/problem';
import { seatHolderOf, SEAT_HOLDERS_CTE } from '../seat-holders.sql.ts';
import { IS_OWN_ACTION, visibleActions } from './action.visibility.ts';

/** What a register of actions is asked for. */
export interface ActionsFilter {
  readonly state?: ActionState | 'overdue';
  readonly country?: CountryCode;
  readonly meeting?: string;
  readonly decision?: string;
  readonly item?: string;
  /** Only those that are the reader's to do. */
  readonly mine?: boolean;
  readonly q?: string;
}

export interface ActionLineRow {
  readonly id: string;
  readonly text: string;
  readonly meetingId: string;
  readonly meetingTitle: string;
  readonly meetingStartsAt: Date;
  readonly kind: MeetingKind;
  readonly countryCode: CountryCode | null;
  readonly itemId: string;
  readonly itemTitle: string;
  /**
   * Whether the meeting and the item that it came from are the reader's to know: an owner may be somebody who
   * was not there.
   */
  readonly originSeen: boolean;
  readonly decisionId: string | null;
  readonly decisionReference: string | null;
  readonly ownerSeatId: string | null;
  readonly ownerMemberId: string | null;
  readonly ownerMember: MemberRecord | null;
  readonly ownerCountry: CountryCode | null;
  readonly ownerSeat: SeatType | null;
  /** Who holds the seat now. */
  readonly holder: MemberRecord | null;
  readonly dueOn: string;
  readonly overdue: boolean;
  readonly state: ActionState;
  readonly minutesState: MinutesState;
  readonly result: string | null;
  readonly closedAt: Date | null;
  readonly revision: number;
}

export interface ActionHistoryRow {
  readonly change: 'agreed' | 'changed' | 'done' | 'dropped' | 'reopened';
  readonly at: string;
  readonly by: MemberRecord;
  readonly owner: MemberRecord | null;
  readonly country: CountryCode | null;
  readonly seat: SeatType | null;
  readonly way: CloseChannel;
}

/** Whether its day has passed where its owner lives; the secretariat's by the clock of Copenhagen. */
const IS_OVERDUE = `
  (
    a.state = 'open' and a.due_on < (app_now() at time zone coalesce(c.time_zone, 'Europe/Copenhagen'))::date
  )`;

/** `$1`, `$2` and `$3` are those of `seen`. */
const lineColumns = (origin: string): string => `
  a.id, (${origin}) as "originSeen", a.text, a.meeting_id as "meetingId", m.title as "meetingTitle",
    m.starts_at as "meetingStartsAt", m.kind, m.country_code as "countryCode", a.item_id as "itemId",
    i.title as "itemTitle", a.decision_id as "decisionId", d.reference as "decisionReference",
    a.owner_seat_id as "ownerSeatId", a.owner_member_id as "ownerMemberId",
    ${memberByIdSql('a.owner_member_id')} as "ownerMember", s.country_code as "ownerCountry", s.type as "ownerSeat",
    ${seatHolderOf('a.owner_seat_id')} as holder, a.due_on::text as "dueOn", ${IS_OVERDUE} as overdue, a.state,
    coalesce(mi.state, 'draft') as "minutesState", a.result, a.closed_at as "closedAt", a.revision`;

const FROM = `
  from action a
  join meeting m on m.id = a.meeting_id
  left join minutes mi on mi.meeting_id = m.id
  join agenda_item i on i.id = a.item_id
  left join decision d on d.id = a.decision_id
  left join team_seat s on s.id = a.owner_seat_id
  left join country c on c.code = coalesce(s.country_code, case when a.owner_member_id is not null then m.country_code end)`;

const SELECT_HISTORY = new PreparedStatement<ActionHistoryRow>(`
  select t.change, t.at, ${memberByIdSql('t.by_id')} as by, ${memberByIdSql('t.owner_member_id')} as owner,
    s.country_code as country, s.type as seat, t.way
  from action_history_entry t
  left join team_seat s on s.id = t.seat_id
  where t.action_id = $1
  order by t.id`);

/**
 * Reads actions. Who sees the minutes sees their actions; whose action it is sees it whatever the meeting
 * was.
 */
@Injectable()
export class ActionsQuery {
  constructor(private readonly reads: ReadPool) {}

  /** A page of the register, what is due first. */
  async page(actor: Actor, filter: ActionsFilter, page: PageQuery): Promise<Page<ActionLineRow>> {
    const limit = pageLimit(page);
    const rows = await this.find(actor, filter, parseCursor(page, 'day', 'id'), limit + 1);
    return toPage(rows, limit, (row) => [row.dueOn, row.id]);
  }

  async find(
    actor: Actor,
    filter: ActionsFilter,
    after: readonly (string | number)[] | null,
    limit: number,
  ): Promise<ActionLineRow[]> {
    const { where, origin, parameters } = visibleActions(actor);
    const given: SqlValue[] = [...parameters];
    const at = (value: SqlValue): string => `$${given.push(value)}`;
    const conditions = [where];
    if (filter.state === 'overdue') conditions.push(IS_OVERDUE);
    else if (filter.state) conditions.push(`a.state = ${at(filter.state)}`);
    if (filter.country) conditions.push(`c.code = ${at(filter.country)}`);
    if (filter.meeting) conditions.push(`a.meeting_id = ${at(filter.meeting)}::uuid`);
    if (filter.decision) conditions.push(`a.decision_id = ${at(filter.decision)}::uuid`);
    if (filter.item) conditions.push(`a.item_id = ${at(filter.item)}::uuid`);
    if (filter.mine) conditions.push(IS_OWN_ACTION);
    if (filter.q) conditions.push(`a.text ilike ${at(`%${filter.q.replaceAll(/[\\%_]/g, '\\$&')}%`)}`);
    if (after) conditions.push(`(a.due_on, a.id) > (${at(after[0]!)}::date, ${at(after[1]!)}::uuid)`);
    return this.reads.query(
      PreparedStatement.of<ActionLineRow>(
        `
          ${SEAT_HOLDERS_CTE}
          select ${lineColumns(origin)} ${FROM}
          where ${conditions.join(' and ')}
          order by a.due_on, a.id
          limit ${at(limit)}`,
      ).bind(...given),
    );
  }

  /** One action. Missing and forbidden are the same. */
  async one(actor: Actor, id: string): Promise<ActionLineRow> {
    const { where, origin, parameters } = visibleActions(actor);
    const [row] = await this.reads.query(
      PreparedStatement.of<ActionLineRow>(
        `${SEAT_HOLDERS_CTE} select ${lineColumns(origin)} ${FROM} where a.id = $4 and ${where}`,
      ).bind(...parameters, id),
    );
    if (!row) throw new NotFound();
    return row;
  }

  /** What happened to it, the first first. */
  history(id: string): Promise<ActionHistoryRow[]> {
    return this.reads.query(SELECT_HISTORY.bind(id));
  }
}
