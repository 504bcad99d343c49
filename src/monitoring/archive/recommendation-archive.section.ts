import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import type { ArchiveFile, ArchiveSection } from '#platform/archive/archive-section';
import { ArchiveSectionRegistry } from '#platform/archive/archive-section.registry';
import { countryRegisterFiles } from '#platform/archive/country-register-files';
import type { RegisterLine } from '#platform/archive/register-archive-page';
import type { RecommendationView } from '../recommendations/dto/recommendation.view.ts';
import { RecommendationViewService } from '../recommendations/recommendation-view.service.ts';

/** What was recommended to the countries, in an archive. */
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
    yield* countryRegisterFiles({
      folder: 'recommendations',
      titleOf: (country) => `Recommendations to ${country}`,
      entries: (country) => this.recommendations.stream(actor, country, {}),
      lineOf: registerLine,
    });
  }
}

const registerLine = ({ source, number, dueOn, state, text, answer }: RecommendationView): RegisterLine => ({
  facts: [source, number, dueOn, state],
  text: answer ? `${text}\n\nAnswer: ${answer}` : text,
});
