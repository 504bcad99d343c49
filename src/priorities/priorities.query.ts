import { Injectable } from '@nestjs/common';
import type {
  CountryCode,
  PeriodState,
  PriorityProgress,
  PrioritySource,
  PriorityState,
} from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { areasJsonSql, memberByIdSql } from '../network/index.ts';
import { PRIORITY_AREAS } from './priority.repository.ts';
import type { MemberRecord } from '#platform/people/person';
import { parseCursor, pageLimit, toPage, type Page, type PageQuery } from '#platform/persistence/page';
import { NotFound } from '#platform/problems/problem';

export interface PeriodLine {
  readonly id: string;
  readonly title: string;
  /** Calendar days, `YYYY-MM-DD`. */
  readonly firstDay: string;
  readonly lastDay: string;
  readonly state: PeriodState;
  readonly proposals: number;
  readonly agreed: number;
  readonly done: number;
}

export interface PriorityLine {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly country: CountryCode;
  readonly proposedBy: MemberRecord;
  readonly proposedAt: Date;
  readonly state: PriorityState;
  readonly rank: number | null;
  readonly evidence: string | null;
  readonly sourceKind: PrioritySource | null;
  readonly sourcePath: string | null;
  readonly mergedInto: string | null;
  readonly ownerCountries: CountryCode[];
  readonly reviewOn: string | null;
  readonly planRevision: number;
  readonly links: { readonly label: string; readonly path: string }[];
  readonly transitions: { readonly state: PriorityProgress; readonly at: string }[];
  readonly comments: number;
  readonly areas: readonly { readonly id: string; readonly title: string }[];
}

export interface AreaPriorityRow extends Pick<PriorityLine, 'id' | 'title' | 'state'> {
  readonly periodId: string;
  readonly period: string;
}

/** A priority that something can be linked to. */
export interface PriorityChoiceRow {
  readonly id: string;
  readonly periodId: string;
  readonly title: string;
  readonly period: string;
}

export interface CommentLine {
  readonly id: string;
  readonly text: string;
  readonly by: MemberRecord;
  readonly at: Date;
}

const MAX_CHOICES = 100;

const PERIOD = `
  p.id, p.title, to_char(p.first_day, 'YYYY-MM-DD') as "firstDay",
    to_char(p.last_day, 'YYYY-MM-DD') as "lastDay", p.state, p.open_places as "openPlaces", n.proposals,
    n.agreed, n.done`;
const COUNTS = `
  cross join lateral (
    select count(*) filter (where r.state <> 'merged')::int as proposals, count(r.rank)::int as agreed,
      count(*) filter (where r.state = 'done')::int as done
    from priority r
    where r.period_id = p.id
  ) n`;

/** Periods and priorities. They are the region's: everyone who may read priorities reads all of them. */
@Injectable()
export class PrioritiesQuery {
  constructor(private readonly database: DataSource) {}

  async periods(query: PageQuery): Promise<Page<PeriodLine>> {
    const [day, id] = parseCursor(query, 'day', 'id') ?? [null, null];
    const limit = pageLimit(query);
    const rows = await this.database.query<PeriodLine[]>(
      `
        select ${PERIOD}
        from priority_period p ${COUNTS}
        where $1::date is null or (p.first_day, p.id) < ($1::date, $2::uuid)
        order by p.first_day desc, p.id desc
        limit $3`,
      [day, id, limit + 1],
    );
    return toPage(rows, limit, (row) => [row.firstDay, row.id]);
  }

  async period(id: string): Promise<PeriodLine & { readonly openPlaces: number | null }> {
    const [row] = await this.database.query<(PeriodLine & { openPlaces: number | null })[]>(
      `select ${PERIOD} from priority_period p ${COUNTS} where p.id = $1`,
      [id],
    );
    if (!row) throw new NotFound();
    return row;
  }

  /** All proposals of a period (their number has a limit), the agreed ones first and in their order. */
  async ofPeriod(id: string): Promise<readonly PriorityLine[]> {
    return this.database.query<PriorityLine[]>(
      `
        select r.id, r.title, r.reason, r.country_code as country,
          ${memberByIdSql('r.proposed_by')} as "proposedBy", r.proposed_at as "proposedAt", r.state, r.rank,
          r.evidence, r.source_kind as "sourceKind", r.source_path as "sourcePath",
          r.merged_into as "mergedInto", r.owner_countries as "ownerCountries",
          to_char(r.review_on, 'YYYY-MM-DD') as "reviewOn", r.plan_revision as "planRevision",
          (
            select coalesce(
              json_agg(json_build_object('label', l.label, 'path', l.path) order by l.position), '[]'
            )
            from priority_link l
            where l.priority_id = r.id
          ) as links,
          (
            select coalesce(json_agg(json_build_object('state', t.state, 'at', t.at) order by t.at), '[]')
            from priority_transition t
            where t.priority_id = r.id
          ) as transitions, (select count(*)::int from priority_comment c where c.priority_id = r.id) as comments,
          ${areasJsonSql(PRIORITY_AREAS, 'r.id')} as areas
        from priority r
        where r.period_id = $1
        order by r.rank nulls last, r.id`,
      [id],
    );
  }

  /** Priorities of an area, those of the latest period first and the agreed ones in their order. */
  findInArea(areaId: string, limit: number): Promise<AreaPriorityRow[]> {
    return this.database.query<AreaPriorityRow[]>(
      `
        select r.id, r.title, r.state, r.period_id as "periodId", p.title as period
        from priority_area l
        join priority r on r.id = l.priority_id and r.state not in ('merged', 'not-chosen')
        join priority_period p on p.id = r.period_id
        where l.area_id = $1
        order by p.first_day desc, p.id, r.rank nulls last, r.id
        limit $2`,
      [areaId, limit],
    );
  }

  /** Agreed priorities, which work is linked to, the latest period first. */
  findChoices(): Promise<PriorityChoiceRow[]> {
    return this.database.query<PriorityChoiceRow[]>(`
      select r.id, r.period_id as "periodId", r.title, p.title as period
      from priority r
      join priority_period p on p.id = r.period_id
      where r.state in ('agreed', 'in-progress', 'done')
      order by p.first_day desc, p.id, r.rank nulls last, r.id
      limit ${MAX_CHOICES}`);
  }

  /** The comments on a proposal, the earliest first. */
  async comments(priorityId: string, query: PageQuery): Promise<Page<CommentLine>> {
    const [after] = parseCursor(query, 'id') ?? [null];
    const limit = pageLimit(query);
    const [known] = await this.database.query<object[]>('select 1 from priority where id = $1', [priorityId]);
    if (!known) throw new NotFound();
    const rows = await this.database.query<CommentLine[]>(
      `
        select c.id, c.text, ${memberByIdSql('c.by_member')} as by, c.at
        from priority_comment c
        where c.priority_id = $1 and ($2::uuid is null or c.id > $2)
        order by c.id
        limit $3`,
      [priorityId, after, limit + 1],
    );
    return toPage(rows, limit, (row) => [row.id]);
  }

  async exists(id: string): Promise<boolean> {
    const rows = await this.database.query<object[]>('select 1 from priority_period where id = $1', [id]);
    return rows.length > 0;
  }
}
