import { Injectable } from '@nestjs/common';
import { PLAN_LIMITS, type CountryCode, type PlanCurrency, type PlanFilter } from '@nbn/contracts';
import { memberByIdSql } from '../network/index.ts';
import type { Actor } from '#platform/access/actor';
import { pageLimit, parseCursor, toPage, type Page, type PageQuery } from '#platform/persistence/page';
import { PreparedStatement, type SqlValue } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import { NotFound } from '#platform/problems/problem';
import {
  FILTER_CONDITIONS,
  PLAN_ORDER,
  type PlanLineRow,
  type ProgressRow,
  selectLines,
  TOTALS_COLUMNS,
} from './plan-line.sql.ts';
import { JOIN_COUNTRY_TODAY, IS_LATE, linesVisibleTo } from './plan.visibility.ts';

export interface AreaRow {
  readonly id: string;
  readonly title: string;
  readonly retired: boolean;
}

/** Of one area, country and currency; lines without money have a row of their own. */
export interface TotalsRow {
  readonly areaId: string;
  readonly country: CountryCode;
  readonly currency: PlanCurrency | null;
  readonly open: number;
  readonly late: number;
  readonly done: number;
  readonly dropped: number;
  readonly cents: string;
}

/** Of an area in which the reader may read no line. */
interface NoTotals {
  readonly country: null;
}

export interface LinesFilter {
  readonly area?: string;
  readonly state?: PlanFilter;
}

export interface NewsLineRow extends PlanLineRow {
  /** How many lines of the country there are, these included. */
  readonly total: number;
}

const SELECT_AREAS = new PreparedStatement<AreaRow>(`
  select id, title, retired_at is not null as retired
  from area
  order by ordinal, id`);

/** `$1` is a line that the reader may read. */
const SELECT_PROGRESS = new PreparedStatement<ProgressRow & { readonly cursor: string }>(`
  select g.id, g.text, ${memberByIdSql('g.by_member')} as by, to_json(g.at)#>>'{}' as at, g.at::text as cursor
  from work_plan_progress g
  where g.line_id = $1 and ($2::timestamptz is null or (g.at, g.id) < ($2::timestamptz, $3::uuid))
  order by g.at desc, g.id desc
  limit $4`);

/** Reads national work plans. What the reader may not read is in no list, count, sum or file. */
@Injectable()
export class PlansQuery {
  constructor(private readonly reads: ReadPool) {}

  /** Every area in its order. */
  findAreas(): Promise<AreaRow[]> {
    return this.reads.query(SELECT_AREAS.bind());
  }

  /** The lines of one country, or of all, counted and summed. */
  findTotals(actor: Actor, country: CountryCode | null): Promise<TotalsRow[]> {
    return this.reads.query(
      PreparedStatement.of<TotalsRow>(`
        select ${TOTALS_COLUMNS}
        from work_plan_line l ${JOIN_COUNTRY_TODAY}
        where ${linesVisibleTo(actor, '$1')}
          ${country === null ? 'and $2::text is null' : 'and l.country_code = $2'}
        group by l.area_id, l.country_code, l.currency`).bind(actor.country, country),
    );
  }

  /** One area with its lines by country; an area without any has one row without a country. */
  findAreaTotals(actor: Actor, areaId: string): Promise<(AreaRow & (TotalsRow | NoTotals))[]> {
    return this.reads.query(
      PreparedStatement.of<AreaRow & (TotalsRow | NoTotals)>(`
        select a.id, a.title, a.retired_at is not null as retired, t.*
        from area a
        left join lateral (
          select ${TOTALS_COLUMNS}
          from work_plan_line l ${JOIN_COUNTRY_TODAY}
          where l.area_id = a.id and ${linesVisibleTo(actor, '$1')}
          group by l.area_id, l.country_code, l.currency
        ) t on true
        where a.id = $2`).bind(actor.country, areaId),
    );
  }

  /** A page of a country's plan: by area in its order, then by day. */
  async page(
    actor: Actor,
    country: CountryCode,
    filter: LinesFilter,
    page: PageQuery,
  ): Promise<Page<PlanLineRow>> {
    const limit = pageLimit(page);
    const after = parseCursor(page, 'number', 'id', 'day', 'id');
    const rows = await this.find(actor, country, filter, after, limit + 1);
    return toPage(rows, limit, keysOfLine);
  }

  /** The lines after these keys, in the order of the plan. */
  find(
    actor: Actor,
    country: CountryCode,
    { area, state }: LinesFilter,
    after: readonly (string | number)[] | null,
    limit: number,
  ): Promise<PlanLineRow[]> {
    const given: SqlValue[] = [actor.country, country];
    const at = (value: SqlValue): string => `$${given.push(value)}`;
    const conditions = [linesVisibleTo(actor, '$1'), 'l.country_code = $2'];
    if (area) conditions.push(`l.area_id = ${at(area)}::uuid`);
    if (state) conditions.push(FILTER_CONDITIONS[state]);
    if (after) {
      const [ordinal, areaId, day, id] = after.map((key) => at(key));
      conditions.push(
        `(x.ordinal, x.id, l.due_on, l.id) > (${ordinal}::int, ${areaId}::uuid, ${day}::date, ${id}::uuid)`,
      );
    }
    const chosen = `
      select l.id
      from work_plan_line l ${JOIN_COUNTRY_TODAY}
      join area x on x.id = l.area_id
      where ${conditions.join(' and ')}
      order by ${PLAN_ORDER}
      limit ${at(limit)}`;
    return this.reads.query(
      PreparedStatement.of<PlanLineRow>(selectLines(chosen, PLAN_ORDER)).bind(...given),
    );
  }

  /** One line. Missing and forbidden are the same. */
  async one(actor: Actor, id: string): Promise<PlanLineRow> {
    const chosen = `select l.id from work_plan_line l where l.id = $2 and ${linesVisibleTo(actor, '$1')}`;
    const [row] = await this.reads.query(
      PreparedStatement.of<PlanLineRow>(selectLines(chosen, 'l.id')).bind(actor.country, id),
    );
    if (!row) throw new NotFound();
    return row;
  }

  /** What was said of a line that the reader may read, the latest first. */
  async progress(lineId: string, page: PageQuery): Promise<Page<ProgressRow>> {
    const limit = pageLimit(page);
    const [at = null, id = null] = parseCursor(page, 'instant', 'id') ?? [];
    const rows = await this.reads.query(SELECT_PROGRESS.bind(lineId, at, id, limit + 1));
    return toPage(rows, limit, (row) => [row.cursor, row.id]);
  }

  /** What is late or moved lately, of one country or of all: of each country a few lines, late ones first. */
  findNews(actor: Actor, country: CountryCode | null): Promise<NewsLineRow[]> {
    const chosen = `
      select n.id, n.late, n.place, n.total
      from (
        select l.id, ${IS_LATE} as late, count(*) over (partition by l.country_code)::int as total,
          row_number() over (
            partition by l.country_code order by ${IS_LATE} desc, l.due_on, l.id
          ) as place
        from work_plan_line l ${JOIN_COUNTRY_TODAY}
        where ${linesVisibleTo(actor, '$1')} and ($2::text is null or l.country_code = $2)
          and (
            ${IS_LATE}
            or (l.state = 'done' and l.state_set_at > app_now() - interval '${PLAN_LIMITS.movedDays} days')
            or l.id in (
              select g.line_id
              from work_plan_progress g
              where g.at > app_now() - interval '${PLAN_LIMITS.movedDays} days'
            )
          )
      ) n
      where n.place <= ${PLAN_LIMITS.perCountryAtMeeting}`;
    return this.reads.query(
      PreparedStatement.of<NewsLineRow>(selectLines(chosen, 'l.country_code, q.place', 'q.total')).bind(
        actor.country,
        country,
      ),
    );
  }
}

/** By what a line stands in the plan of its country. */
export const keysOfLine = ({ ordinal, areaId, dueOn, id }: PlanLineRow): (string | number)[] => [
  ordinal,
  areaId,
  dueOn,
  id,
];
