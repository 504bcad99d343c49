import { fillText } from '@nbn/texts';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import type { ArchiveFile, ArchiveSection } from '#platform/archive/archive-section';
import { ArchiveSectionRegistry } from '#platform/archive/archive-section.registry';
import { countryRegisterFiles } from '#platform/archive/country-register-files';
import { fileTexts } from '#platform/text/texts';
import type { RegisterLine } from '#platform/archive/register-archive-page';
import type { PlanLineView } from '../dto/plan.view.ts';
import { PlanViewService } from '../plan-view.service.ts';

/** National work plans in an archive. */
@Injectable()
export class PlanArchiveSection implements ArchiveSection, OnModuleInit {
  constructor(
    private readonly registry: ArchiveSectionRegistry,
    private readonly plans: PlanViewService,
  ) {}

  onModuleInit(): void {
    this.registry.register('plans', this);
  }

  async *files(actor: Actor): AsyncGenerator<ArchiveFile> {
    if (!actor.permissions.has('plans:read')) return;
    const texts = fileTexts('archive', actor.language);
    yield* countryRegisterFiles({
      folder: 'plans',
      language: actor.language,
      titleOf: (country) => fillText(texts.planOf, { country }),
      entries: (country) => this.plans.streamLines(actor, country, {}),
      lineOf: ({ area, dueOn, state, owner, action }: PlanLineView): RegisterLine => ({
        facts: [area.title, dueOn, texts.planState[state], owner.member],
        text: action,
      }),
    });
  }
}
