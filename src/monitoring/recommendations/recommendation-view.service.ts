import { Injectable } from '@nestjs/common';
import type { CountryCode } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { isEveryRecommendationReadBy, mayWriteRecommendations } from '../monitoring.policy.ts';
import type { RecommendationsQueryInput } from './dto/recommendation.input.ts';
import type { CountryRecommendationsView, RecommendationView } from './dto/recommendation.view.ts';
import type { RecommendationRow } from './recommendation.sql.ts';
import { presentRecommendation } from './recommendations.presenter.ts';
import {
  keysOfRecommendation,
  type RecommendationsFilter,
  RecommendationsQuery,
} from './recommendations.query.ts';

/** So many are read from the database at once when they become a file. */
const BATCH_SIZE = 200;

/** The pages of recommendations. */
@Injectable()
export class RecommendationViewService {
  constructor(private readonly query: RecommendationsQuery) {}

  /** A country's recommendations: how many stand where, and a page of them. */
  async country(
    actor: Actor,
    country: CountryCode,
    query: RecommendationsQueryInput,
  ): Promise<CountryRecommendationsView> {
    const [totals, page] = await Promise.all([
      this.query.findTotals(actor, country, query.instrument),
      this.query.page(actor, country, query, query),
    ]);
    return {
      country,
      whole: isEveryRecommendationReadBy(actor, country),
      mayWrite: mayWriteRecommendations(actor, country),
      totals: { ...totals },
      items: page.items.map((row) => presentRecommendation(actor, row)),
      next: page.next,
    };
  }

  async one(actor: Actor, id: string): Promise<RecommendationView> {
    return presentRecommendation(actor, await this.query.one(actor, id));
  }

  /** Every recommendation of a country that the actor may read, a part at a time. */
  async *stream(
    actor: Actor,
    country: CountryCode,
    filter: RecommendationsFilter,
  ): AsyncGenerator<readonly RecommendationView[]> {
    let after: string[] | null = null;
    for (;;) {
      const rows: RecommendationRow[] = await this.query.find(actor, country, filter, after, BATCH_SIZE);
      if (rows.length > 0) yield rows.map((row) => presentRecommendation(actor, row));
      if (rows.length < BATCH_SIZE) return;
      after = keysOfRecommendation(rows.at(-1)!);
    }
  }
}
