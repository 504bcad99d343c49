import { Injectable } from '@nestjs/common';
import type {
  CountryCode,
  DecisionBasis,
  DecisionKind,
  FollowUpState,
  MeetingKind,
  MinutesState,
  SeatType,
} from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type { MemberRecord } from '#platform/people/person';
import { parseCursor, pageLimit, toPage, type Page, type PageQuery } from '#platform/persistence/page';
import { PreparedStatement, type SqlValue } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import { NotFound } from '#platform/problems/problem';
import { areasJsonSql } from '../../network/index.ts';
import { visibleItems } from '../item-access/item.visibility.ts';
import { seatHolderOf, SEAT_HOLDERS_CTE } from '../seat-holders.sql.ts';
import { DECISION_AREAS } from './decision.repository.ts';
import { visibleMinutes } from '../minutes/minutes.visibility.ts';

/** What the register is asked for. A state is a country's where one is named, any country's otherwise. */
export interface DecisionsFilter {
  readonly clause?: string;
  readonly standard?: string;
  readonly country?: CountryCode;
  /** Those of this country's own meetings. */
  readonly national?: CountryCode;
  readonly state?: FollowUpState | 'overdue';
  readonly meeting?: string;
  readonly kind?: DecisionKind;
  readonly year?: number;
  readonly area?: string;
  readonly q?: string;
}

export interface FollowUpRow {
  readonly country: CountryCode;
  readonly seat: SeatType;
  /** Who holds that seat now. */
  readonly holder: MemberRecord | null;
  readonly state: FollowUpState;
  readonly overdue: boolean;
  readonly note: string | null;
  readonly evidence: string | null;
  readonly shared: boolean;
  readonly revision: number;
  readonly updatedAt: string;
}

export interface ClauseLinkRow {
  readonly standardId: string;
  readonly clauseId: string;
  readonly clauseRevision: number;
  readonly versionId: string | null;
}

export interface DecisionLineRow {
  readonly id: string;
  readonly reference: string;
  readonly decisionKind: DecisionKind;
  readonly text: string;
  readonly basis: DecisionBasis;
  readonly ballotId: string | null;
  readonly indicative: boolean;
  readonly countriesPresent: number;
  readonly takenAt: Date;
  readonly cursor: string;
  readonly meetingId: string;
  readonly meetingTitle: string;
  readonly meetingStartsAt: Date;
  readonly kind: MeetingKind;
  readonly countryCode: CountryCode | null;
  readonly itemId: string;
  readonly itemTitle: string;
  readonly minutesState: MinutesState;
  readonly followUpOn: string | null;
  readonly reviewOn: string | null;
  readonly reviewSeatId: string | null;
  readonly reviewCountry: CountryCode | null;
  readonly reviewSeat: SeatType | null;
  readonly reviewed: boolean;
  readonly withdrawnReason: string | null;
  readonly withdrawn: boolean;
  readonly sharedAbroad: boolean;
  readonly itemClosed: boolean;
  readonly revision: number;
  readonly areas: readonly { readonly id: string; readonly title: string }[];
  readonly clauses: readonly ClauseLinkRow[];
  readonly followUps: readonly FollowUpRow[];
}

export interface DecisionTitleRow extends Pick<DecisionLineRow, 'id' | 'reference' | 'text'> {
  /** Whose, of a national meeting. */
  readonly country: CountryCode | null;
}

const IS_OVERDUE = `
  (
    d.follow_up_on is not null and d.withdrawn_at is null and f.state in ('not-started', 'under-way')
    and d.follow_up_on < (app_now() at time zone c.time_zone)::date
  )`;

const FOLLOW_UPS = `
  coalesce(
    (
      select json_agg(
        json_build_object(
          'country', f.country_code, 'seat', s.type, 'holder', ${seatHolderOf('f.seat_id')}, 'state', f.state,
          'overdue', ${IS_OVERDUE}, 'note', f.note, 'evidence', f.evidence, 'shared', f.shared,
          'revision', f.revision, 'updatedAt', f.updated_at
        ) order by f.country_code
      )
      from follow_up f
      join team_seat s on s.id = f.seat_id
      join country c on c.code = f.country_code
      where f.decision_id = d.id
    ), '[]'
  ) as "followUps"`;

const CLAUSES = `
  coalesce(
    (
      select json_agg(
        json_build_object(
          'standardId', l.standard_id, 'clauseId', l.clause_id, 'clauseRevision', l.clause_revision,
          'versionId', l.version_id
        ) order by l.clause_id
      )
      from decision_clause l
      where l.decision_id = d.id
    ), '[]'
  ) as clauses`;

const LINE_COLUMNS = `
  d.id, d.reference, d.kind as "decisionKind", d.text, d.basis, d.ballot_id as "ballotId", d.indicative,
    d.countries_present as "countriesPresent", d.taken_at as "takenAt", d.taken_at::text as cursor,
    d.meeting_id as "meetingId", m.title as "meetingTitle", m.starts_at as "meetingStartsAt", m.kind,
    m.country_code as "countryCode", d.item_id as "itemId", i.title as "itemTitle",
    coalesce(mi.state, 'draft') as "minutesState", d.follow_up_on::text as "followUpOn",
    d.review_on::text as "reviewOn", d.review_seat_id as "reviewSeatId", rs.country_code as "reviewCountry",
    rs.type as "reviewSeat", d.reviewed_at is not null as reviewed, d.withdrawn_reason as "withdrawnReason",
    d.withdrawn_at is not null as withdrawn, d.shared_abroad as "sharedAbroad", i.closed as "itemClosed",
    d.revision, ${areasJsonSql(DECISION_AREAS, 'd.id')} as areas, ${CLAUSES}, ${FOLLOW_UPS}`;

const FROM = `
  from decision d
  join meeting m on m.id = d.meeting_id
  left join minutes mi on mi.meeting_id = m.id
  join agenda_item i on i.id = d.item_id
  left join team_seat rs on rs.id = d.review_seat_id`;

/**
 * Reads decisions. Who sees the minutes of a meeting sees its decisions, unless their item is closed to them.
 */
@Injectable()
export class DecisionsQuery {
  constructor(private readonly reads: ReadPool) {}

  /** A page of the register, the latest first. */
  async page(actor: Actor, filter: DecisionsFilter, page: PageQuery): Promise<Page<DecisionLineRow>> {
    const limit = pageLimit(page);
    return toPage(
      await this.find(actor, filter, parseCursor(page, 'instant', 'id'), limit + 1),
      limit,
      (row) => [row.cursor, row.id],
    );
  }

  async find(
    actor: Actor,
    filter: DecisionsFilter,
    after: readonly (string | number)[] | null,
    limit: number,
  ): Promise<DecisionLineRow[]> {
    const { where, parameters } = visibleMinutes(actor);
    const given: SqlValue[] = [...parameters];
    const at = (value: SqlValue): string => `$${given.push(value)}`;
    const conditions = [where, visibleItems(actor)];
    if (filter.clause)
      conditions.push(
        `
          exists (
            select
            from decision_clause l
            where l.decision_id = d.id and l.clause_id = ${at(filter.clause)}::uuid
          )`,
      );
    if (filter.standard)
      conditions.push(
        `
          exists (
            select
            from decision_clause l
            where l.decision_id = d.id and l.standard_id = ${at(filter.standard)}::uuid
          )`,
      );
    if (filter.country || filter.state) conditions.push(followUpCondition(filter, at));
    if (filter.national) conditions.push(`(m.kind = 'national' and m.country_code = ${at(filter.national)})`);
    if (filter.meeting) conditions.push(`d.meeting_id = ${at(filter.meeting)}::uuid`);
    if (filter.kind) conditions.push(`d.kind = ${at(filter.kind)}`);
    if (filter.year) conditions.push(`substr(m.start_wall, 1, 4) = ${at(String(filter.year))}`);
    if (filter.area)
      conditions.push(
        `d.id in (select decision_id from decision_area where area_id = ${at(filter.area)}::uuid)`,
      );
    if (filter.q) {
      const words = at(`%${filter.q.replaceAll(/[\\%_]/g, '\\$&')}%`);
      conditions.push(`(d.text ilike ${words} or d.reference ilike ${words})`);
    }
    if (after)
      conditions.push(`(d.taken_at, d.id) < (${at(after[0]!)}::timestamptz, ${at(after[1]!)}::uuid)`);
    return this.ask(
      `where ${conditions.join(' and ')} order by d.taken_at desc, d.id desc limit ${at(limit)}`,
      given,
    );
  }

  /** One decision. Missing and forbidden are the same. */
  async one(actor: Actor, id: string): Promise<DecisionLineRow> {
    const { where, parameters } = visibleMinutes(actor);
    const [row] = await this.ask(`where d.id = $3 and ${where} and ${visibleItems(actor)}`, [
      ...parameters,
      id,
    ]);
    if (!row) throw new NotFound();
    return row;
  }

  /** Those of the decisions that the reader may know, by their numbers, with their words. */
  listTitles(actor: Actor, ids: readonly string[]): Promise<DecisionTitleRow[]> {
    const { where, parameters } = visibleMinutes(actor);
    return this.reads.query(
      PreparedStatement.of<DecisionTitleRow>(
        `
          select d.id, d.reference, d.text, case when m.kind = 'national' then m.country_code end as country
          ${FROM}
          where d.id = any($3::uuid[]) and ${where} and ${visibleItems(actor)}
          order by d.taken_at desc, d.id`,
      ).bind(...parameters, ids),
    );
  }

  /**
   * The decisions on these clauses that the reader may know, with what each country does: for the pages of
   * clauses.
   */
  async ofClauses(actor: Actor, clauseIds: readonly string[]): Promise<DecisionLineRow[]> {
    if (clauseIds.length === 0) return [];
    const { where, parameters } = visibleMinutes(actor);
    return this.ask(
      `
        where exists (
          select
          from decision_clause l
          where l.decision_id = d.id and l.clause_id = any($3::uuid[])
        ) and ${where} and ${visibleItems(actor)}
        order by d.taken_at desc, d.id desc`,
      [...parameters, clauseIds],
    );
  }

  /**
   * Planning so wide a statement takes as long as running it: each connection does it once for each set of
   * filters.
   */
  private ask(which: string, given: readonly SqlValue[]): Promise<DecisionLineRow[]> {
    return this.reads.query(
      PreparedStatement.of<DecisionLineRow>(
        `${SEAT_HOLDERS_CTE} select ${LINE_COLUMNS} ${FROM} ${which}`,
      ).bind(...given),
    );
  }
}

function followUpCondition({ country, state }: DecisionsFilter, at: (value: SqlValue) => string): string {
  const parts = ['f.decision_id = d.id'];
  if (country) parts.push(`f.country_code = ${at(country)}`);
  if (state === 'overdue') parts.push(IS_OVERDUE);
  else if (state) parts.push(`f.state = ${at(state)}`);
  return `
    exists (select from follow_up f join country c on c.code = f.country_code where ${parts.join(' and ')})`;
}
