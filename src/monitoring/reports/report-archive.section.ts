import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { archiveJson, archivePage } from '#platform/archive/archive-page';
import type { ArchiveFile, ArchiveSection } from '#platform/archive/archive-section';
import { ArchiveSectionRegistry } from '#platform/archive/archive-section.registry';
import { countryName } from '#platform/text/country-name';
import { MonitoringReportViewService } from './monitoring-report-view.service.ts';
import { MonitoringReportsQuery, type ReportLineRow } from './monitoring-reports.query.ts';
import { reportBody } from './report-html.ts';

const BATCH_SIZE = 50;

/** The reports to monitors in an archive: a page and a file of data for each. */
@Injectable()
export class ReportArchiveSection implements ArchiveSection, OnModuleInit {
  constructor(
    private readonly registry: ArchiveSectionRegistry,
    private readonly reports: MonitoringReportsQuery,
    private readonly views: MonitoringReportViewService,
  ) {}

  onModuleInit(): void {
    this.registry.register('reports', this);
  }

  async *files(actor: Actor): AsyncGenerator<ArchiveFile> {
    if (!actor.permissions.has('monitoring:read')) return;
    let after: readonly (string | number)[] | null = null;
    for (;;) {
      const lines: ReportLineRow[] = await this.reports.find(actor, null, after, BATCH_SIZE);
      for (const line of lines) yield* this.filesOf(actor, line);
      const last = lines.at(-1);
      if (!last || lines.length < BATCH_SIZE) return;
      after = [last.lastDay, last.id];
    }
  }

  private async *filesOf(
    actor: Actor,
    { id, country, lastDay, title }: ReportLineRow,
  ): AsyncGenerator<ArchiveFile> {
    const path = `reports/${country}-${lastDay}-${id}`;
    const view = await this.views.one(actor, id);
    const line = `${countryName(country, actor.language)}, ${lastDay}: ${title}`;
    yield { path: `${path}.html`, title: line, content: archivePage(view.title, reportBody(view), 'en') };
    yield { path: `${path}.json`, title: null, content: archiveJson(view) };
  }
}
