import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { archiveJson } from '#platform/archive/archive-page';
import type { ArchiveFile, ArchiveSection } from '#platform/archive/archive-section';
import { ArchiveSectionRegistry } from '#platform/archive/archive-section.registry';
import { registerArchivePage } from '#platform/archive/register-archive-page';
import { fileTexts } from '#platform/text/texts';
import { presentAction } from '../actions/actions.presenter.ts';
import { ActionsQuery } from '../actions/actions.query.ts';
import type { ActionView } from '../actions/dto/action.view.ts';
import { streamRegisterRows } from '../register-export.ts';

/** The register of actions in an archive. */
@Injectable()
export class ActionArchiveSection implements ArchiveSection, OnModuleInit {
  constructor(
    private readonly registry: ArchiveSectionRegistry,
    private readonly actions: ActionsQuery,
  ) {}

  onModuleInit(): void {
    this.registry.register('actions', this);
  }

  async *files(actor: Actor): AsyncGenerator<ArchiveFile> {
    if (!actor.permissions.has('minutes:read')) return;
    const views: ActionView[] = [];
    const parts = streamRegisterRows(
      (after, limit) => this.actions.find(actor, {}, after, limit),
      (row) => [row.dueOn, row.id],
    );
    for await (const part of parts) views.push(...part.map((row) => presentAction(actor, row)));
    const { actions: title, actionState } = fileTexts('archive', actor.language);
    const lines = views.map(({ dueOn, state, holder, text }) => ({
      facts: [dueOn, actionState[state], holder],
      text,
    }));
    yield { path: 'actions.html', title, content: registerArchivePage(title, lines, actor.language) };
    yield { path: 'actions.json', title: null, content: archiveJson(views) };
  }
}
