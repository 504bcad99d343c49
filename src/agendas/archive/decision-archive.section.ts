import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { archiveJson } from '#platform/archive/archive-page';
import type { ArchiveFile, ArchiveSection } from '#platform/archive/archive-section';
import { ArchiveSectionRegistry } from '#platform/archive/archive-section.registry';
import { registerArchivePage } from '#platform/archive/register-archive-page';
import { fileTexts } from '#platform/text/texts';
import { presentDecision } from '../decisions/decisions.presenter.ts';
import { DecisionsQuery } from '../decisions/decisions.query.ts';
import type { DecisionView } from '../decisions/dto/decision.view.ts';
import { streamRegisterRows } from '../register-export.ts';

/** The register of decisions in an archive. */
@Injectable()
export class DecisionArchiveSection implements ArchiveSection, OnModuleInit {
  constructor(
    private readonly registry: ArchiveSectionRegistry,
    private readonly decisions: DecisionsQuery,
  ) {}

  onModuleInit(): void {
    this.registry.register('decisions', this);
  }

  async *files(actor: Actor): AsyncGenerator<ArchiveFile> {
    if (!actor.permissions.has('minutes:read')) return;
    const views: DecisionView[] = [];
    const parts = streamRegisterRows(
      (after, limit) => this.decisions.find(actor, {}, after, limit),
      (row) => [row.cursor, row.id],
    );
    for await (const part of parts) views.push(...part.map((row) => presentDecision(actor, row)));
    const lines = views.map(({ reference, takenAt, meeting, text }) => ({
      facts: [reference, takenAt.slice(0, 10), meeting.title],
      text,
    }));
    const { decisions: title } = fileTexts('archive', actor.language);
    yield { path: 'decisions.html', title, content: registerArchivePage(title, lines, actor.language) };
    yield { path: 'decisions.json', title: null, content: archiveJson(views) };
  }
}
