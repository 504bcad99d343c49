import { fillText } from '@nbn/texts';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import type { ArchiveFile, ArchiveSection } from '#platform/archive/archive-section';
import { ArchiveSectionRegistry } from '#platform/archive/archive-section.registry';
import { countryRegisterFiles } from '#platform/archive/country-register-files';
import { fileTexts } from '#platform/text/texts';
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
    const texts = fileTexts('archive', actor.language);
    yield* countryRegisterFiles({
      folder: 'recommendations',
      language: actor.language,
      titleOf: (country) => fillText(texts.recommendationsTo, { country }),
      entries: (country) => this.recommendations.stream(actor, country, {}),
      lineOf: ({ source, number, dueOn, state, text, answer }: RecommendationView): RegisterLine => ({
        facts: [source, number, dueOn, texts.recommendationState[state]],
        text: answer ? `${text}\n\n${fillText(texts.answer, { text: answer })}` : text,
      }),
    });
  }
}
