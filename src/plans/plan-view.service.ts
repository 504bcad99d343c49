import { Injectable } from '@nestjs/common';
import { PLAN_LIMITS, type CountryCode } from '@nbn/contracts';
import { DecisionsQuery } from '../agendas/index.ts';
import { MeetingsQuery } from '../meetings/index.ts';
import { PrioritiesQuery } from '../priorities/index.ts';
import { ClauseReferenceQuery } from '../standards/index.ts';
import type { Actor } from '#platform/access/actor';
import { NotFound } from '#platform/problems/problem';
import type { PlanLinesQuery } from './dto/plan.input.ts';
import type {
  AreaPageView,
  CountryNewsView,
  CountryPlanView,
  PlanClauseView,
  PlanLineView,
  PlanNewsView,
  RegionPlanView,
} from './dto/plan.view.ts';
import type { PlanLineRow } from './plan-line.sql.ts';
import { isWholePlanReadBy, mayWritePlan } from './plans.policy.ts';
import { presentAreaTotals, presentLine, presentRegionArea } from './plans.presenter.ts';
import { type LinesFilter, keysOfLine, PlansQuery } from './plans.query.ts';

/** Lines are read from the database so many at once when they become a file. */
const BATCH_SIZE = 200;

/** The pages of work plans, each put together from a few statements. */
@Injectable()
export class PlanViewService {
  constructor(
    private readonly plans: PlansQuery,
    private readonly clauses: ClauseReferenceQuery,
    private readonly priorities: PrioritiesQuery,
    private readonly decisions: DecisionsQuery,
    private readonly meetings: MeetingsQuery,
  ) {}

  /** A country's plan: what is where in each area, and a page of its lines. */
  async country(actor: Actor, country: CountryCode, query: PlanLinesQuery): Promise<CountryPlanView> {
    const [areas, totals, page] = await Promise.all([
      this.plans.findAreas(),
      this.plans.findTotals(actor, country),
      this.plans.page(actor, country, query, query),
    ]);
    return {
      country,
      whole: isWholePlanReadBy(actor, country),
      mayWrite: mayWritePlan(actor, country),
      areas: presentAreaTotals(areas, totals),
      items: await this.present(actor, page.items),
      next: page.next,
    };
  }

  /** The region: every area, with where the lines of each country stand. */
  async region(actor: Actor): Promise<RegionPlanView> {
    const [areas, totals] = await Promise.all([this.plans.findAreas(), this.plans.findTotals(actor, null)]);
    return {
      areas: areas
        .map((area) => presentRegionArea(area, totals))
        .filter(({ retired, countries }) => !retired || countries.length > 0),
    };
  }

  /** One area: the countries' lines in figures, and what else of the Network's work belongs to it. */
  async area(actor: Actor, areaId: string): Promise<AreaPageView> {
    const may = (permission: 'priorities:read' | 'standards:read' | 'minutes:read') =>
      actor.permissions.has(permission);
    const limit = PLAN_LIMITS.perArea;
    const [rows, priorities, clauses, decisions] = await Promise.all([
      this.plans.findAreaTotals(actor, areaId),
      may('priorities:read') ? this.priorities.findInArea(areaId, limit) : [],
      may('standards:read') ? this.clauses.findInArea(actor, areaId, limit) : [],
      may('minutes:read') ? this.decisions.find(actor, { area: areaId }, null, limit) : [],
    ]);
    const [area] = rows;
    if (!area) throw new NotFound();
    return {
      ...presentRegionArea(
        area,
        rows.filter((row) => row.country !== null),
      ),
      priorities: priorities.map(({ id, periodId, title, state, period }) => ({
        id,
        periodId,
        title,
        state,
        period,
      })),
      clauses: clauses.map((clause) => ({ ...clause })),
      decisions: decisions.map(({ id, reference, text, takenAt }) => ({
        id,
        reference,
        text,
        takenAt: takenAt.toISOString(),
      })),
    };
  }

  async one(actor: Actor, id: string): Promise<PlanLineView> {
    return (await this.present(actor, [await this.plans.one(actor, id)]))[0]!;
  }

  /** What is late or moved lately in the plans of the countries that meet. */
  async news(actor: Actor, meetingId: string): Promise<PlanNewsView> {
    const { content } = await this.meetings.one(actor, meetingId);
    const rows = await this.plans.findNews(actor, content.countryCode);
    const lines = await this.present(actor, rows);
    const countries = new Map<CountryCode, CountryNewsView>();
    for (const [index, { country, total }] of rows.entries()) {
      const news = countries.get(country) ?? { country, total, items: [] };
      news.items.push(lines[index]!);
      countries.set(country, news);
    }
    return { countries: [...countries.values()] };
  }

  /** Every line of a country that the actor may read, a part at a time. */
  async *streamLines(
    actor: Actor,
    country: CountryCode,
    filter: LinesFilter,
  ): AsyncGenerator<readonly PlanLineView[]> {
    let after: (string | number)[] | null = null;
    for (;;) {
      const rows: PlanLineRow[] = await this.plans.find(actor, country, filter, after, BATCH_SIZE);
      if (rows.length > 0) yield await this.present(actor, rows);
      if (rows.length < BATCH_SIZE) return;
      after = keysOfLine(rows.at(-1)!);
    }
  }

  private async present(actor: Actor, rows: readonly PlanLineRow[]): Promise<PlanLineView[]> {
    const clauses = await this.findClauses(actor, rows);
    return rows.map((row) => presentLine(actor, row, clauses));
  }

  /** A line may be read by more people than the draft that its clause stands in. */
  private async findClauses(
    actor: Actor,
    rows: readonly PlanLineRow[],
  ): Promise<ReadonlyMap<string, PlanClauseView>> {
    const ids = rows.flatMap(({ clauseId }) => clauseId ?? []);
    if (ids.length === 0 || !actor.permissions.has('standards:read')) return new Map();
    const clauses = await this.clauses.findVisible(actor, [...new Set(ids)]);
    return new Map(clauses.map((clause) => [clause.id, { ...clause }]));
  }
}
