import { Injectable, type OnModuleInit } from '@nestjs/common';
import { COUNTRY_CODES, type CountryCode } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { archiveJson } from '#platform/archive/archive-page';
import type { ArchiveFile, ArchiveSection } from '#platform/archive/archive-section';
import { ArchiveSectionRegistry } from '#platform/archive/archive-section.registry';
import { registerArchivePage, type RegisterLine } from '#platform/archive/register-archive-page';
import { countryName } from '#platform/text/country-name';
import type { RecommendationView } from '../recommendations/dto/recommendation.view.ts';
import { RecommendationViewService } from '../recommendations/recommendation-view.service.ts';

/** What was recommended to the countries, in an archive: a page and a file of data for each of them. */
@Injectable()
export class RecommendationArchiveSection implements ArchiveSection, OnModuleInit {
  constructor(
    private readonly registry: ArchiveSectionRegistry,
    private readonly recommendations: RecommendationViewService,
  ) {}

  onModuleInit(): void {
    this.registry.register('recommendations', this);
  }

  async *files(actor: Actor): AsyncGenerator<ArchiveFile> {
    if (!actor.permissions.has('monitoring:read')) return;
    for (const country of COUNTRY_CODES) yield* this.filesOf(actor, country);
  }

  private async *filesOf(actor: Actor, country: CountryCode): AsyncGenerator<ArchiveFile> {
    const views: RecommendationView[] = [];
    for await (const part of this.recommendations.stream(actor, country, {})) views.push(...part);
    if (views.length === 0) return;
    const title = `Recommendations to ${countryName(country)}`;
    const page = registerArchivePage(title, views.map(registerLine));
    yield { path: `recommendations/${country}.html`, title, content: page };
    yield { path: `recommendations/${country}.json`, title: null, content: archiveJson(views) };
  }
}

const registerLine = ({ source, number, dueOn, state, text, answer }: RecommendationView): RegisterLine => ({
  facts: [source, number, dueOn, state],
  text: answer ? `${text}\n\nAnswer: ${answer}` : text,
});
