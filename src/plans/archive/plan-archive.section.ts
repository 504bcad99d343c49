import { Injectable, type OnModuleInit } from '@nestjs/common';
import { COUNTRY_CODES, type CountryCode } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { archiveJson } from '#platform/archive/archive-page';
import type { ArchiveFile, ArchiveSection } from '#platform/archive/archive-section';
import { ArchiveSectionRegistry } from '#platform/archive/archive-section.registry';
import { registerArchivePage, type RegisterLine } from '#platform/archive/register-archive-page';
import { countryName } from '#platform/text/country-name';
import type { PlanLineView } from '../dto/plan.view.ts';
import { PlanViewService } from '../plan-view.service.ts';

/** National work plans in an archive: a page and a file of data for each country. */
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
    for (const country of COUNTRY_CODES) yield* this.filesOf(actor, country);
  }

  private async *filesOf(actor: Actor, country: CountryCode): AsyncGenerator<ArchiveFile> {
    const views: PlanLineView[] = [];
    for await (const part of this.plans.streamLines(actor, country, {})) views.push(...part);
    if (views.length === 0) return;
    const title = `National work plan, ${countryName(country)}`;
    yield {
      path: `plans/${country}.html`,
      title,
      content: registerArchivePage(title, views.map(registerLine)),
    };
    yield { path: `plans/${country}.json`, title: null, content: archiveJson(views) };
  }
}

const registerLine = ({ area, dueOn, state, owner, action }: PlanLineView): RegisterLine => ({
  facts: [area.title, dueOn, state, owner.member],
  text: action,
});
